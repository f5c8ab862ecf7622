// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/steplinesviewmodel.h"

#include "errortext.h"
#include "usecase/stepsfromlines.h"

#include <algorithm>

namespace staffelstab
{

StepLinesViewModel::StepLinesViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session),
      m_rows({{"words", [](const StepLineRow &row) -> QVariant { return row.words; }},
              {"ticked", [](const StepLineRow &row) -> QVariant { return row.ticked; }}})
{
}

void StepLinesViewModel::showFile(const Id &process, const Id &attachment)
{
    close();
    m_process = process;
    m_attachment = attachment;
}

void StepLinesViewModel::close()
{
    m_pages.clear();
    m_text.clear();
    m_rows.replace({});
    m_page = 1;
    m_current = 0;
    m_open = false;
    Q_EMIT changed();
}

void StepLinesViewModel::setOpen(bool open)
{
    if (open == m_open) return;
    m_open = open;
    if (m_open) split();
    Q_EMIT changed();
}

void StepLinesViewModel::showPage(int page, const QString &text)
{
    if (page != m_page) m_current = 0;
    m_page = page;
    m_text = text;
    if (m_open) split();
}

void StepLinesViewModel::split()
{
    const QStringList lines = extract::stepLines(m_text);
    if (shown().lines != lines) m_pages.insert(m_page, {lines, {}}); // it was read anew
    fillRows();
}

void StepLinesViewModel::fillRows()
{
    const Lines &page = shown();
    QList<StepLineRow> rows;
    for (qsizetype i = 0; i < page.lines.size(); ++i)
        rows.append({page.lines[i], page.ticked.contains(i)});
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(rows.size()) - 1));
    m_rows.replace(std::move(rows));
    Q_EMIT changed();
}

int StepLinesViewModel::tickedCount() const
{
    qsizetype ticked = 0;
    for (const Lines &page : m_pages)
        ticked += page.ticked.size();
    return static_cast<int>(ticked);
}

bool StepLinesViewModel::areAllTicked() const
{
    const Lines page = m_pages.value(m_page);
    return !page.lines.isEmpty() && page.ticked.size() == page.lines.size();
}

QString StepLinesViewModel::tickedText() const
{
    return m_taking ? tr("The steps are being added …") : tr("%n line(s) ticked", "", tickedCount());
}

void StepLinesViewModel::tick(int from, int to, bool ticked)
{
    for (int row = std::max(0, std::min(from, to)); row <= std::min(count() - 1, std::max(from, to)); ++row)
        if (ticked)
            shown().ticked.insert(row);
        else
            shown().ticked.remove(row);
    fillRows();
}

void StepLinesViewModel::press(int row, int modifiers)
{
    if (row < 0 || row >= count()) return;
    const bool isRange = modifiers & Qt::ShiftModifier;
    if (isRange) return moveTo(row, modifiers);
    m_current = row;
    tick(row, row, !shown().ticked.contains(row));
}

void StepLinesViewModel::moveTo(int row, int modifiers)
{
    if (count() == 0) return;
    const int from = m_current;
    m_current = std::clamp(row, 0, count() - 1);
    const bool isRange = modifiers & Qt::ShiftModifier;
    if (isRange) return tick(from, m_current, shown().ticked.contains(from));
    Q_EMIT changed();
}

bool StepLinesViewModel::pressed(int key, int modifiers)
{
    const bool isControl = modifiers & Qt::ControlModifier;
    switch (key) {
    case Qt::Key_Up:
        moveTo(m_current - 1, modifiers);
        return true;
    case Qt::Key_Down:
        moveTo(m_current + 1, modifiers);
        return true;
    case Qt::Key_Home:
        moveTo(0, modifiers);
        return true;
    case Qt::Key_End:
        moveTo(count() - 1, modifiers);
        return true;
    case Qt::Key_Space:
        press(m_current, Qt::NoModifier);
        return true;
    case Qt::Key_A:
        if (!isControl) return false;
        tickAll(!areAllTicked());
        return true;
    default:
        return false;
    }
}

void StepLinesViewModel::tickAll(bool ticked) { tick(0, count() - 1, ticked); }

void StepLinesViewModel::takeOver()
{
    if (m_taking) return;
    QStringList lines;
    for (const Lines &page : std::as_const(m_pages))
        for (qsizetype i = 0; i < page.lines.size(); ++i)
            if (page.ticked.contains(i)) lines << page.lines[i];
    if (lines.isEmpty()) return;
    m_taking = true;
    Q_EMIT changed();
    m_session.write(
        this,
        [process = m_process, attachment = m_attachment, lines](Workspace &workspace) {
            return addStepsFromLines(workspace, process, attachment, lines);
        },
        [this, attachment = m_attachment, taken = m_pages](const Result<int> &made) {
            m_taking = false;
            Q_EMIT changed();
            if (!made) return Q_EMIT failed(errorText(made.error()));
            if (attachment == m_attachment) untick(taken);
            Q_EMIT done(tr("%n step(s) added behind the others.", "", *made));
        });
}

/// What was ticked meanwhile stays.
void StepLinesViewModel::untick(const Pages &taken)
{
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page)
        if (const Lines before = taken.value(page.key()); before.lines == page->lines) page->ticked -= before.ticked;
    if (m_open) fillRows();
    Q_EMIT changed();
}

} // namespace staffelstab
