// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/quickfindviewmodel.h"

#include "base/text.h"
#include "usecase/searching.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kHits = 12;

} // namespace

QString kindGlyph(RecordKind kind)
{
    switch (kind) {
    case RecordKind::OrgUnit:
        return u"unit"_s;
    case RecordKind::Post:
        return u"post"_s;
    case RecordKind::Person:
    case RecordKind::Competence:
        return u"person"_s;
    case RecordKind::LegalBasis:
        return u"law"_s;
    case RecordKind::ItProcedure:
        return u"computer"_s;
    case RecordKind::Service:
        return u"town"_s;
    case RecordKind::Process:
        return u"process"_s;
    case RecordKind::Step:
        return u"step"_s;
    case RecordKind::KnowledgeItem:
        return u"knowledge"_s;
    case RecordKind::Attachment:
        return u"attachment"_s;
    case RecordKind::Assessment:
        return u"digitization"_s;
    case RecordKind::Recommendation:
        return u"recommendation"_s;
    case RecordKind::GlossaryEntry:
        return u"language"_s;
    case RecordKind::OpenQuestion:
    case RecordKind::TownQuestion:
    case RecordKind::Comment:
        return u"question"_s;
    case RecordKind::Interview:
    case RecordKind::Answer:
    case RecordKind::HandoverPlan:
    case RecordKind::HandoverProcess:
        return u"handover"_s;
    case RecordKind::Measure:
    case RecordKind::ReadReceipt:
    case RecordKind::TrialRun:
        return u"check"_s;
    case RecordKind::OpenCase:
        return u"folder"_s;
    case RecordKind::Workshop:
    case RecordKind::Finding:
        return u"digitization"_s;
    case RecordKind::Bundle:
        return u"calendar"_s;
    case RecordKind::None:
        break;
    }
    return {};
}

QuickFindViewModel::QuickFindViewModel(Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
}

int QuickFindViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant QuickFindViewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return entry.title;
    case KindWordRole:
        return entry.kindWord;
    case ContextRole:
        return entry.context;
    case GlyphRole:
        return entry.glyph;
    case SpokenRole:
        return QString(entry.kindWord + u": "_s + entry.title);
    default:
        return {};
    }
}

QHash<int, QByteArray> QuickFindViewModel::roleNames() const
{
    return {{TitleRole, "title"},
            {KindWordRole, "kindWord"},
            {ContextRole, "context"},
            {GlyphRole, "glyph"},
            {SpokenRole, "spoken"}};
}

QList<QuickFindViewModel::Entry> QuickFindViewModel::commands() const
{
    const auto control = [](QChar key) { return tr("Ctrl+%1").arg(key); };
    const QList<Entry> all{
        {u"newProcess"_s, {}, tr("Write down a new process"), {}, control(u'N'), u"plus"_s},
        {u"page:start"_s, {}, tr("Go to the start page"), {}, control(u'1'), u"home"_s},
        {u"page:search"_s, {}, tr("Search in all texts"), {}, control(u'F'), u"search"_s},
        {u"page:processes"_s, {}, tr("Go to the processes"), {}, control(u'3'), u"process"_s},
        {u"page:handovers"_s, {}, tr("Go to the hand-overs"), {}, control(u'4'), u"handover"_s},
        {u"page:knowledge"_s, {}, tr("Go to the knowledge items"), {}, control(u'9'), u"knowledge"_s},
        {u"questions"_s, {}, tr("Go to the open questions"), {}, {}, u"question"_s},
        {u"page:settings"_s, {}, tr("Go to the settings"), {}, control(u'8'), u"settings"_s},
        {u"undo"_s, {}, tr("Take the last change back"), {}, control(u'Z'), u"undo"_s},
        {u"theme"_s, {}, tr("Change between light and dark"), {}, {}, u"moon"_s},
        {u"larger"_s, {}, tr("Larger text"), {}, control(u'+'), u"text-size"_s},
        {u"smaller"_s, {}, tr("Smaller text"), {}, control(u'-'), u"text-size"_s},
        {u"rebuildIndex"_s, {}, tr("Build the search again"), {}, {}, u"refresh"_s},
        {u"close"_s, {}, tr("Close this workspace and choose another"), {}, {}, u"folder"_s},
        {u"help"_s, {}, tr("Keys and help"), {}, u"F1"_s, u"help"_s},
    };
    const QString wanted = folded(m_text.trimmed());
    QList<Entry> fitting;
    for (const Entry &command : all) {
        if (!folded(command.title).contains(wanted)) continue;
        fitting << command;
        fitting.last().kindWord = tr("Command");
    }
    return fitting;
}

void QuickFindViewModel::setText(const QString &text)
{
    if (text == m_text && !m_entries.isEmpty()) return;
    m_text = text;
    Q_EMIT textChanged();
    find();
}

void QuickFindViewModel::find()
{
    const qint64 ticket = ++m_ticket;
    m_answered = false;
    if (m_text.trimmed().isEmpty()) return replace(commands());
    m_session.search(
        this, [text = m_text](Workspace &workspace) { return quickFind(workspace, text, kHits); },
        [this, ticket](Result<QList<search::Hit>> found) {
            if (ticket != m_ticket) return;
            if (!found) {
                // The search page shares the thread and may have stopped this question.
                if (found.error().code == ErrorCode::Cancelled && m_session.state() == Session::State::Open)
                    return find();
                replace(commands());
                return Q_EMIT failed(found.error());
            }
            QList<Entry> entries;
            for (const search::Hit &hit : *found)
                entries << Entry{{}, hit.id, hit.title, kindLabel(hit.kind), hit.context, kindGlyph(hit.kind)};
            m_answered = true;
            replace(entries + commands());
        });
}

void QuickFindViewModel::replace(const QList<Entry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
    setCurrent(0);
    Q_EMIT foundChanged();
}

void QuickFindViewModel::setCurrent(int row)
{
    m_current = std::clamp(row, -1, rowCount() - 1);
    Q_EMIT currentChanged();
}

void QuickFindViewModel::moveCurrent(int by)
{
    if (rowCount() > 0) setCurrent(std::clamp(m_current + by, 0, rowCount() - 1));
}

void QuickFindViewModel::run(int row)
{
    if (row < 0 || row >= rowCount()) return;
    const Entry entry = m_entries.at(row);
    if (entry.command.isEmpty())
        Q_EMIT openRequested(entry.id);
    else
        Q_EMIT commandRequested(entry.command);
}

} // namespace staffelstab
