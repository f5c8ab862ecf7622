// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/recordlist.h"

#include "base/text.h"
#include "errortext.h"
#include "model/references.h"
#include "removaltext.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kLoadDelayMs = 150;

QString filterText(const RecordRow &row, const AnyRecord &record, const RecordList::Shape &shape)
{
    QStringList texts{row.title, row.detail};
    for (const QString &id : shape.filtered)
        if (const Field *field = findField(typeOf(shape.kind).fields, id))
            texts << valueText(*field, read(record, *field), {});
    return texts.join(u' ');
}

} // namespace

RecordList::RecordList(Session &session, Shape shape, QObject *parent)
    : QObject(parent), m_session(session), m_shape(std::move(shape)),
      m_rows({{"recordId", [](const RecordRow &row) { return QVariant(row.id); }},
              {"title", [](const RecordRow &row) { return QVariant(row.title); }},
              {"detail", [](const RecordRow &row) { return QVariant(row.detail); }},
              {"unsaved", [](const RecordRow &row) { return QVariant(row.unsaved); }}}),
      m_form(session, m_shape.kind, m_shape.hidden)
{
    const auto fields = typeOf(m_shape.kind).fields;
    if (const Field *narrow = findField(fields, QString::fromLatin1(m_shape.narrowBy)))
        m_codes = new PickerModel(QString::fromLatin1(narrow->vocabulary), PickerModel::Empty::All, this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kLoadDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &RecordList::load);
    connect(&m_session, &Session::recordsChanged, this, [this] {
        m_stale = true;
        if (m_active) m_soon.start();
    });
    connect(&m_form, &RecordForm::gone, &m_form, &RecordForm::close);
}

void RecordList::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    if (m_active && m_stale) load();
    if (!m_active) m_form.flush();
    Q_EMIT activeChanged();
}

Result<RecordList::Listed> RecordList::list(Workspace &workspace, const Shape &shape, const QString &filter,
                                            const QString &code)
{
    const auto records = listRecords(workspace, shape.kind);
    if (!records) return records.error();
    const auto fields = typeOf(shape.kind).fields;
    const Field *detail = findField(fields, QString::fromLatin1(shape.detail));
    const Field *narrow = findField(fields, QString::fromLatin1(shape.narrowBy));

    Labels labels;
    if (detail && (detail->type == FieldType::Reference || detail->type == FieldType::ReferenceList)) {
        QStringList ids;
        for (const AnyRecord &record : *records)
            ids << referencesIn(*detail, read(record, *detail));
        ids.removeDuplicates();
        if (const auto found = labelsFor(workspace, ids)) labels = labelsById(*found);
    }

    Listed listed{{}, static_cast<int>(records->size())};
    const QList<Draft> drafts = newDrafts(workspace, shape.kind);
    for (const Draft &draft : drafts) {
        AnyRecord record = blank(shape.kind);
        applyDraft(draft, record);
        const QString title = titleOf(record);
        listed.rows << RecordRow{draft.id, title.isEmpty() ? kindLabel(shape.kind) : title, {}, {}, true};
        ++listed.total;
    }
    for (const AnyRecord &record : *records) {
        RecordRow row{head(record).id, titleOf(record),
                      detail ? valueText(*detail, read(record, *detail), labels) : QString(),
                      narrow ? read(record, *narrow).toString() : QString(), false};
        if (!code.isEmpty() && row.code != code) continue;
        if (!filter.isEmpty() && !folded(filterText(row, record, shape)).contains(filter)) continue;
        listed.rows << std::move(row);
    }
    return listed;
}

void RecordList::load()
{
    m_stale = false;
    m_session.read(
        this,
        [shape = m_shape, filter = folded(m_filter), code = m_code](Workspace &workspace) {
            return list(workspace, shape, filter, code);
        },
        [this, ticket = ++m_ticket](Result<Listed> listed) {
            if (ticket != m_ticket) return;
            m_loading = false;
            m_error = listed ? QString() : errorText(listed.error());
            if (listed) {
                m_total = listed->total;
                m_rows.replace(std::move(listed->rows));
            }
            Q_EMIT rowsChanged();
        });
}

void RecordList::setFilter(const QString &filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    m_soon.start();
    Q_EMIT filterChanged();
}

void RecordList::setCode(const QString &code)
{
    if (code == m_code) return;
    m_code = code;
    m_soon.start();
    Q_EMIT filterChanged();
}

void RecordList::resetFilter()
{
    m_filter.clear();
    m_code.clear();
    m_soon.start();
    Q_EMIT filterChanged();
}

QString RecordList::countText() const
{
    return shown() == m_total ? tr("%n entry(s)", "", m_total) : tr("%1 of %2").arg(shown()).arg(m_total);
}

QString RecordList::codesLabel() const
{
    const Field *narrow = findField(typeOf(m_shape.kind).fields, QString::fromLatin1(m_shape.narrowBy));
    return narrow ? fieldLabel(*narrow) : QString();
}

QString RecordList::kindLabelText() const { return kindLabel(m_shape.kind); }
QString RecordList::kindPluralText() const { return kindPlural(m_shape.kind); }

int RecordList::positionOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows.rows(), id, &RecordRow::id);
    return found == m_rows.rows().end() ? -1 : static_cast<int>(found - m_rows.rows().begin());
}

void RecordList::open(const QString &id)
{
    const int position = positionOf(id);
    if (position < 0 || !m_rows.rows()[position].unsaved) return m_form.openRecord(id);
    m_session.read(
        this, [id](Workspace &workspace) -> Result<std::optional<Draft>> { return draftOf(workspace, id); },
        [this](Result<std::optional<Draft>> draft) {
            if (!draft || !*draft) return;
            AnyRecord record = blank(m_shape.kind);
            head(record).id = (*draft)->id;
            applyDraft(**draft, record);
            create(std::move(record));
        });
}

void RecordList::create() { create(blank(m_shape.kind)); }

void RecordList::create(AnyRecord record) { m_form.openNew(std::move(record)); }

void RecordList::remove(const QString &id)
{
    if (m_form.recordId() == id) m_form.isNew() ? m_form.discard() : m_form.close();
    const int position = positionOf(id);
    if (position < 0) return;
    const RecordRow row = m_rows.rows()[position];
    if (row.unsaved) {
        m_session.read(
            this, [id](Workspace &workspace) { return dropDraft(workspace, id); },
            [this](const Result<Done> &) { load(); });
        return;
    }
    m_session.write(
        this, [id](Workspace &workspace) { return removeRecords(workspace, {id}); },
        [this, title = row.title](const Result<Removal> &removed) {
            if (removed)
                Q_EMIT done(withUses(tr("“%1” is in the bin now.").arg(title), *removed));
            else
                Q_EMIT failed(errorText(removed.error()));
        });
}

} // namespace staffelstab
