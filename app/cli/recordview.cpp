// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordview.h"

#include "model/references.h"
#include "removaltext.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab::cli
{
namespace
{

QString iso(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(); }

} // namespace

QJsonObject toJson(const AnyRecord &record)
{
    const Record &common = head(record);
    QJsonObject object{{u"id"_s, common.id},
                       {u"kind"_s, kindName(kindOf(record))},
                       {u"title"_s, titleOf(record)},
                       {u"revision"_s, common.revision},
                       {u"changedAt"_s, iso(common.changedAt)},
                       {u"changedBy"_s, common.changedBy},
                       {u"values"_s, valuesOf(record)}};
    if (!common.externalId.isEmpty()) object.insert(u"externalId"_s, common.externalId);
    if (!common.origin.isEmpty()) object.insert(u"origin"_s, common.origin);
    return object;
}

QJsonObject toJson(const Saved &saved)
{
    return {{u"id"_s, saved.id}, {u"revision"_s, saved.revision}, {u"savedAt"_s, iso(saved.at)}};
}

QJsonObject toJson(const FieldChange &change)
{
    return {{u"field"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}};
}

QJsonObject toJson(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject readingJson(const AttachmentText &text)
{
    QJsonArray pages;
    for (const AttachmentPage &page : text.pages) {
        const auto [label, part] = extract::pageLabel(page.label);
        QJsonObject object{{u"page"_s, page.number},
                           {u"label"_s, label},
                           {u"recognised"_s, page.source == AttachmentPage::Source::Picture}};
        if (part > 1) object.insert(u"part"_s, part);
        if (!page.text.isEmpty()) object.insert(u"text"_s, page.text);
        pages.append(object);
    }
    return {{u"state"_s, extract::stateName(text.state)},
            {u"division"_s, extract::divisionName(text.division)},
            {u"pages"_s, pages}};
}

Titles titlesOf(const QList<RecordLabel> &labels)
{
    Titles titles;
    for (const RecordLabel &label : labels)
        titles.insert(label.id, labelTitle(label));
    return titles;
}

QString wordsOf(const Field &field, const QJsonValue &value, const Titles &titles)
{
    return valueText(field,
                     withReferences(field, value, [&](const Field &, QString &id) { id = titles.value(id, id); }));
}

void printFields(Output &out, const AnyRecord &record, const Titles &titles, const QString &indent)
{
    for (const Field &field : typeOf(kindOf(record)).fields) {
        const QJsonValue value = read(record, field);
        if (value.isNull()) continue;
        QString words = wordsOf(field, value, titles);
        words.replace(u'\n', u"\n"_s + indent + u"    "_s);
        out.line(indent + fieldLabel(field) + u": "_s + words);
    }
}

} // namespace staffelstab::cli
