// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/previewviewmodel.h"

#include "base/text.h"
#include "usecase/processes.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kPauseMs = 60; ///< walking through the hits by key does not load each of them
constexpr qsizetype kLongest = 1'200;

QVariantMap paragraph(const QString &label, const QString &text)
{
    return {{u"label"_s, label}, {u"text"_s, shortened(text, kLongest)}};
}

bool isProse(const Field &field)
{
    return field.type == FieldType::LongText || field.search == SearchWeight::Keyword ||
           (field.search != SearchWeight::None && field.type == FieldType::Text);
}

/// Whether the value can be read without knowing other records.
bool isPlain(const Field &field)
{
    return field.type != FieldType::Reference && field.type != FieldType::ReferenceList &&
           field.type != FieldType::Group && field.type != FieldType::Rows;
}

QVariantList textsOf(const AnyRecord &record, bool (*chosen)(const Field &))
{
    QVariantList paragraphs;
    const RecordType &type = typeOf(kindOf(record));
    for (const Field &field : type.fields) {
        const bool isTitle = field.key() == QLatin1StringView(type.title);
        if (isTitle || field.access != FieldAccess::Normal || !chosen(field)) continue;
        const QString text = valueText(field, read(record, field));
        if (!text.isEmpty()) paragraphs << paragraph(fieldLabel(field), text);
    }
    return paragraphs;
}

/// The texts that are worth reading, in the order of the field table; of a record without such texts, its facts.
QVariantList textsOf(const AnyRecord &record)
{
    const QVariantList prose = textsOf(record, &isProse);
    return prose.isEmpty() ? textsOf(record, &isPlain) : prose;
}

QVariantList textsOf(const ProcessSheet &sheet)
{
    QVariantList paragraphs = textsOf(AnyRecord(sheet.process));
    QStringList steps;
    for (const Step &step : sheet.steps)
        steps << QString::number(steps.size() + 1) + u". "_s + step.name;
    if (!steps.isEmpty()) paragraphs << paragraph(kindPlural(RecordKind::Step), steps.join(u'\n'));
    QStringList items;
    for (const KnowledgeItem &item : sheet.knowledge)
        items << u"• "_s + item.title;
    if (!items.isEmpty()) paragraphs << paragraph(kindPlural(RecordKind::KnowledgeItem), items.join(u'\n'));
    return paragraphs;
}

} // namespace

PreviewViewModel::PreviewViewModel(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PreviewViewModel::load);
}

QString PreviewViewModel::kindWord() const { return kindLabel(m_hit.kind); }

void PreviewViewModel::show(const search::Hit &hit)
{
    const bool same = hit.id == m_hit.id;
    m_hit = hit;
    if (!same) m_paragraphs.clear();
    ++m_ticket;
    m_pause.start();
    Q_EMIT changed();
}

void PreviewViewModel::clear()
{
    ++m_ticket;
    m_pause.stop();
    m_hit = {};
    m_paragraphs.clear();
    Q_EMIT changed();
}

void PreviewViewModel::load()
{
    const auto job = [id = m_hit.id, kind = m_hit.kind](Workspace &workspace) -> Result<QVariantList> {
        if (kind == RecordKind::Process) {
            const auto sheet = processSheet(workspace, id);
            return sheet ? Result<QVariantList>(textsOf(*sheet)) : Result<QVariantList>(sheet.error());
        }
        const auto record = staffelstab::load(workspace, id);
        return record ? Result<QVariantList>(textsOf(*record)) : Result<QVariantList>(record.error());
    };
    m_session.read(this, job, [this, ticket = m_ticket](Result<QVariantList> paragraphs) {
        if (ticket != m_ticket || !paragraphs) return;
        m_paragraphs = *paragraphs;
        Q_EMIT changed();
    });
}

} // namespace staffelstab
