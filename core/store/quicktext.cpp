// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quicktext.h"

#include "base/text.h"
#include "model/vocabulary.h"

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

enum class Labels { Kept, LeftOut };

QString vocabularyOf(const Field &field) { return QLatin1StringView(field.vocabulary).toString(); }

void collect(const Field &field, const QJsonValue &value, Labels labels, QStringList &lines)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Url:
        if (const QString text = value.toString(); !text.isEmpty()) lines << text;
        break;
    case FieldType::TextList:
        for (const QJsonValue &word : value.toArray())
            lines << word.toString();
        break;
    case FieldType::Choice:
        if (labels == Labels::Kept && value.isString())
            lines << termLabel(vocabularyOf(field), value.toString(), u"de");
        break;
    case FieldType::ChoiceList:
        if (labels == Labels::LeftOut) break;
        for (const QJsonValue &code : value.toArray())
            lines << termLabel(vocabularyOf(field), code.toString(), u"de");
        break;
    case FieldType::Group:
        for (const Field &part : field.parts)
            collect(part, value.toObject().value(part.key()), labels, lines);
        break;
    case FieldType::Rows:
        for (const QJsonValue &row : value.toArray())
            for (const Field &part : field.parts)
                collect(part, row.toObject().value(part.key()), labels, lines);
        break;
    default:
        break;
    }
}

} // namespace

QString searchableText(const AnyRecord &record, const Field &field)
{
    if (field.search == SearchWeight::None || field.access == FieldAccess::Restricted) return {};
    QStringList lines;
    const Labels labels = field.search == SearchWeight::Keyword ? Labels::Kept : Labels::LeftOut;
    collect(field, read(record, field), labels, lines);
    return lines.join(u'\n');
}

QuickText quickTextOf(const AnyRecord &record)
{
    QStringList title, identifier, body;
    for (const Field &field : typeOf(kindOf(record)).fields) {
        const QString text = searchableText(record, field);
        if (text.isEmpty()) continue;
        if (field.search == SearchWeight::Title)
            title << text;
        else if (field.search == SearchWeight::Identifier)
            identifier << text;
        else
            body << text;
    }
    if (const QString &external = head(record).externalId; !external.isEmpty()) identifier << external;
    return {folded(title.join(u'\n')), folded(identifier.join(u'\n')), folded(body.join(u'\n'))};
}

} // namespace staffelstab::store
