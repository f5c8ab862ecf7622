// SPDX-License-Identifier: GPL-3.0-or-later
#include "digicheck/moderationviewmodel.h"

#include "base/text.h"
#include "errortext.h"
#include "model/vocabulary.h"
#include "wording.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kQuotedLength = 60;

} // namespace

CircleColumn::CircleColumn(QString code, QObject *parent)
    : QObject(parent), m_code(std::move(code)), m_rows(findingRoles())
{
}

QString CircleColumn::title() const { return termWord(u"findingCircle", m_code); }

void CircleColumn::show(QList<FindingLine> lines)
{
    m_rows.replace(std::move(lines));
    Q_EMIT shown();
}

ModerationViewModel::ModerationViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_dimensions(u"dimension"_s, PickerModel::Empty::NotOffered, nullptr),
      m_kinds(u"findingKind"_s, PickerModel::Empty::NotOffered, nullptr),
      m_speakers(u"speakerRole"_s, PickerModel::Empty::Offered, nullptr), m_processes(nullptr)
{
    for (const Term &term : vocabulary(u"findingCircle").terms)
        m_columns << new CircleColumn(term.code, this);
    const auto usual = std::get<Finding>(blank(RecordKind::Finding));
    m_dimension = usual.dimension;
    m_kind = usual.kind;
}

void ModerationViewModel::show(const WorkshopView &view)
{
    if (m_workshop != view.workshop.id) {
        m_process.clear();
        if (!std::exchange(m_edited, {}).isEmpty()) setLine(std::exchange(m_aside, {}));
        m_halfTyped.insert(m_workshop, m_line);
        setLine(m_halfTyped.take(view.workshop.id));
    }
    m_workshop = view.workshop.id;
    m_findings = view.findings;
    const Labels labels = labelsById(view.labels);
    for (CircleColumn *column : std::as_const(m_columns)) {
        QList<FindingLine> lines;
        for (const Finding &finding : std::as_const(m_findings))
            if (finding.circle == column->code()) lines.prepend(findingLine(finding, labels));
        column->show(std::move(lines));
    }
    QList<FormEntry> words{{{}, tr("none")}};
    for (const RegisterRow &row : view.processes)
        words << FormEntry{row.id, row.name};
    m_processes.setWords(words);
    Q_EMIT shown();
    Q_EMIT chosen();
}

void ModerationViewModel::choose(QString &choice, const QString &code)
{
    if (choice == code) return;
    choice = code;
    Q_EMIT chosen();
}

void ModerationViewModel::setCircle(int circle)
{
    if (circle == m_circle || circle < 0 || circle >= m_columns.size()) return;
    m_circle = circle;
    Q_EMIT chosen();
}

Finding ModerationViewModel::typed(const QString &text) const
{
    auto finding = std::get<Finding>(blank(RecordKind::Finding));
    takeLine(finding, text);
    finding.workshop = m_workshop;
    finding.circle = m_columns[m_circle]->code();
    finding.dimension = m_dimension;
    finding.kind = m_kind;
    finding.speaker = m_speaker;
    if (!m_process.isEmpty()) finding.processes = {m_process};
    return finding;
}

void ModerationViewModel::setLine(const QString &line)
{
    if (line == m_line) return;
    m_line = line;
    Q_EMIT lineChanged();
}

void ModerationViewModel::enter()
{
    const QString text = m_line;
    if (text.trimmed().isEmpty() || m_workshop.isEmpty()) return;
    const Id finding = std::exchange(m_edited, {});
    setLine(std::exchange(m_aside, {})); // the next one may be typed while this one is saved
    if (!finding.isEmpty())
        change(finding, text);
    else
        add(text);
    Q_EMIT chosen();
}

void ModerationViewModel::giveBack(const QString &text) { setLine(m_line.isEmpty() ? text : text + u' ' + m_line); }

void ModerationViewModel::add(const QString &text)
{
    m_session.write(
        this, [finding = typed(text)](Workspace &workspace) { return addFinding(workspace, finding); },
        [this, text](const Result<Saved> &result) {
            if (result) return Q_EMIT saved(result->id);
            giveBack(text);
            Q_EMIT failed(errorText(result.error()));
        });
}

/// Processes are left alone where several are linked: the line holds one only.
void ModerationViewModel::change(const QString &finding, const QString &text)
{
    const Finding wanted = typed(text);
    QJsonObject values{
        {u"text"_s, wanted.text},           {u"circle"_s, wanted.circle},
        {u"dimension"_s, wanted.dimension}, {u"kind"_s, wanted.kind},
        {u"speaker"_s, wanted.speaker},     {u"isQuote"_s, wanted.isQuote == true ? QJsonValue(true) : QJsonValue()}};
    const auto before = std::ranges::find(m_findings, finding, &Finding::id);
    if (before != m_findings.end() && before->processes.size() < 2)
        values.insert(u"processes"_s, QJsonArray::fromStringList(wanted.processes));
    m_session.write(
        this, [finding, values](Workspace &workspace) { return setFields(workspace, finding, values); },
        [this, finding, text](const Result<Saved> &result) {
            if (result) return Q_EMIT saved(result->id);
            if (!isEditing()) m_aside = m_line;
            m_edited = finding;
            setLine(text);
            Q_EMIT chosen();
            Q_EMIT failed(errorText(result.error()));
        });
}

void ModerationViewModel::edit(const QString &finding)
{
    const auto found = std::ranges::find(m_findings, finding, &Finding::id);
    if (found == m_findings.end() || isReadOnly()) return;
    if (!isEditing()) m_aside = m_line;
    m_edited = finding;
    const auto column = std::ranges::find(m_columns, found->circle, &CircleColumn::code);
    if (column != m_columns.end()) m_circle = static_cast<int>(column - m_columns.begin());
    m_dimension = found->dimension;
    m_kind = found->kind;
    m_speaker = found->speaker;
    m_process = found->processes.value(0);
    setLine(wordsText(*found));
    Q_EMIT chosen();
    Q_EMIT writingWanted();
}

void ModerationViewModel::editNewest()
{
    if (!m_findings.isEmpty()) edit(m_findings.back().id);
}

void ModerationViewModel::endEditing()
{
    if (!isEditing()) return;
    m_edited.clear();
    setLine(std::exchange(m_aside, {}));
    Q_EMIT chosen();
    Q_EMIT writingWanted();
}

void ModerationViewModel::takeBack()
{
    endEditing();
    m_session.undo(this, [this](const Result<QStringList> &changed) {
        if (!changed) Q_EMIT failed(errorText(changed.error()));
    });
}

void ModerationViewModel::removeEdited()
{
    const auto found = std::ranges::find(m_findings, m_edited, &Finding::id);
    if (found == m_findings.end()) return;
    const QString sentence = tr("“%1” is in the bin now.").arg(shortened(found->text, kQuotedLength));
    m_session.write(
        this, [finding = m_edited](Workspace &workspace) { return removeRecords(workspace, {finding}); },
        [this, sentence](const Result<Removal> &removed) {
            if (removed)
                Q_EMIT done(sentence);
            else
                Q_EMIT failed(errorText(removed.error()));
        });
    endEditing();
}

void ModerationViewModel::sayAgain(const QString &finding)
{
    m_session.write(
        this, [finding](Workspace &workspace) { return staffelstab::sayAgain(workspace, finding); },
        [this](const Result<Saved> &result) {
            if (!result) Q_EMIT failed(errorText(result.error()));
        });
}

} // namespace staffelstab
