// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/completionviewmodel.h"

#include "i18n/translations.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using Filter = search::FieldFilter::Field;

constexpr qsizetype kShortestName = 3; ///< letters of an ordinary word before it is taken for the name of a filter

} // namespace

CompletionViewModel::CompletionViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_rows(roles())
{
}

QList<RowsModel<CompletionViewModel::Row>::Role> CompletionViewModel::roles()
{
    return {{"code", [](const Row &row) { return QVariant(row.written); }},
            {"label", [](const Row &row) { return QVariant(row.label); }},
            {"detail", [](const Row &row) { return QVariant(row.detail); }}};
}

CompletionViewModel::Row CompletionViewModel::rowOf(const search::Completion &choice)
{
    if (!choice.label.isEmpty()) {
        const auto kind = kindFromName(choice.label);
        const bool isKind = choice.field == Filter::Kind && kind;
        return {choice.written, isKind ? kindPlural(*kind) : choice.label, isKind ? choice.written : choice.detail};
    }
    switch (choice.field) {
    case Filter::Unit:
        return {choice.written, choice.written, tr("only of one organisational unit")};
    case Filter::Kind:
        return {choice.written, choice.written, tr("only one kind, such as processes or tips")};
    case Filter::Status:
        return {choice.written, choice.written, tr("only what is offered online in one way")};
    case Filter::Tag:
        return {choice.written, choice.written, tr("only with one tag")};
    case Filter::From:
        return {choice.written, choice.written, tr("changed since then, such as 2024 or 2024-03")};
    case Filter::Until:
        return {choice.written, choice.written, tr("changed until then, such as 2024 or 2024-03")};
    }
    return {};
}

QString CompletionViewModel::spoken() const
{
    if (count() == 0) return {};
    if (m_current < 0) return tr("%n proposal(s). Ctrl+Space leads there.", "", count());
    return tr("Proposal %1 of %2: %3. Tab takes it.")
        .arg(m_current + 1)
        .arg(count())
        .arg(m_rows.rows()[m_current].label);
}

void CompletionViewModel::follow(const QString &text, int cursor) { find(text, cursor, false); }

void CompletionViewModel::ask(const QString &text, int cursor) { find(text, cursor, true); }

void CompletionViewModel::find(const QString &text, int cursor, bool asked)
{
    const auto typed = search::completableAt(text, cursor);
    const bool isPlainWord = typed && !typed->field && !asked;
    if (!typed || (isPlainWord && typed->typed.size() < kShortestName)) return close();
    const bool isElsewhere = typed->field != m_typed.field || typed->start != m_typed.start;
    m_text = text;
    m_typed = *typed;
    // The rows before stay until the answer comes, so that the list does not flicker while somebody types on.
    if (count() > 0 && isElsewhere)
        setRows({}, -1);
    else if (isPlainWord && m_current >= 0)
        setCurrent(-1);
    const qint64 ticket = ++*m_newest;
    const auto job = [text, cursor, language = currentLanguage(), newest = m_newest,
                      ticket](Workspace &workspace) -> Result<std::optional<Completing>> {
        if (ticket != *newest) return Error{ErrorCode::Cancelled, {}, {}};
        return completions(workspace, text, cursor, language);
    };
    m_session.read(this, job, [this, ticket, asked](const Result<std::optional<Completing>> &found) {
        if (ticket != *m_newest) return;
        if (found && *found)
            show((*found)->choices, asked);
        else
            close();
    });
}

void CompletionViewModel::show(const QList<search::Completion> &choices, bool asked)
{
    if (choices.size() == 1 && choices.front().written == m_text.mid(m_typed.start, m_typed.length)) return close();
    QList<Row> rows;
    for (const search::Completion &choice : choices)
        rows << rowOf(choice);
    setRows(std::move(rows), m_typed.field || asked ? 0 : -1);
}

void CompletionViewModel::close()
{
    ++*m_newest;
    if (count() > 0) setRows({}, -1);
}

void CompletionViewModel::setRows(QList<Row> rows, int current)
{
    m_rows.replace(std::move(rows));
    setCurrent(current);
}

void CompletionViewModel::setCurrent(int row)
{
    m_current = row;
    Q_EMIT changed();
}

void CompletionViewModel::take(int row)
{
    if (row < 0 || row >= count()) return;
    const QString written = m_rows.rows()[row].written;
    QString text = m_text;
    text.replace(m_typed.start, m_typed.length, written);
    qsizetype cursor = m_typed.start + written.size();
    if (m_typed.field) { // done with this filter
        if (cursor == text.size()) text += u' ';
        ++cursor;
    }
    close();
    Q_EMIT taken(text, static_cast<int>(cursor));
    if (!m_typed.field) follow(text, static_cast<int>(cursor));
}

bool CompletionViewModel::pressed(int key)
{
    if (count() == 0) return false;
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (m_current < 0) return false;
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        setCurrent(std::clamp(m_current + (key == Qt::Key_Down ? 1 : -1), 0, count() - 1));
    else if (key == Qt::Key_Tab || key == Qt::Key_Return || key == Qt::Key_Enter)
        take(m_current);
    else
        return false;
    return true;
}

} // namespace staffelstab
