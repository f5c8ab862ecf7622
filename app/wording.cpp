// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include "i18n/translations.h"
#include "model/anyrecord.h"
#include "model/vocabulary.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

QString translated(const char *context, const char *key)
{
    return key && *key ? QCoreApplication::translate(context, key) : QString();
}

QString partsText(const Field &field, const QJsonObject &object)
{
    QStringList words;
    for (const Field &part : field.parts) {
        const QString word = valueText(part, object.value(part.key()));
        if (!word.isEmpty()) words << word;
    }
    return words.join(u" · "_s);
}

} // namespace

QString fieldLabel(const Field &field) { return translated("Field", field.label); }
QString fieldHelp(const Field &field) { return translated("FieldHelp", field.help); }

QString kindLabel(RecordKind kind)
{
    return kind == RecordKind::None ? QString() : translated("Kind", typeOf(kind).label);
}

QString kindPlural(RecordKind kind)
{
    return kind == RecordKind::None ? QString() : translated("Kind", typeOf(kind).plural);
}

QString termWord(QStringView vocabulary, const QString &code)
{
    return code.isEmpty() || vocabulary.isEmpty() ? code : termLabel(vocabulary, code, currentLanguage());
}

QString dateText(const QDate &date)
{
    if (!date.isValid()) return {};
    return currentLanguage() == QLatin1StringView(kEnglish) ? QLocale().toString(date, u"d MMM yyyy"_s)
                                                            : date.toString(u"dd.MM.yyyy"_s);
}

QString timeText(const QDateTime &at) { return at.isValid() ? at.toLocalTime().toString(u"HH:mm"_s) : QString(); }

QString momentText(const QDateTime &at)
{
    if (!at.isValid()) return {};
    const QDateTime local = at.toLocalTime();
    return local.date() == QDate::currentDate() ? timeText(at) : dateText(local.date()) + u", "_s + timeText(at);
}

QString valueText(const Field &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) return {};
    switch (field.type) {
    case FieldType::Bool:
        return value.toBool() ? QCoreApplication::translate("Value", "yes")
                              : QCoreApplication::translate("Value", "no");
    case FieldType::Date:
        return dateText(QDate::fromString(value.toString(), Qt::ISODate));
    case FieldType::DateTime:
        return momentText(QDateTime::fromString(value.toString(), Qt::ISODateWithMs));
    case FieldType::Integer:
        return QLocale().toString(value.toInteger());
    case FieldType::Decimal:
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case FieldType::Choice:
        return termWord(QString::fromLatin1(field.vocabulary), value.toString());
    case FieldType::ChoiceList:
    case FieldType::TextList:
    case FieldType::ReferenceList: {
        QStringList words;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            words << termWord(QString::fromLatin1(field.vocabulary), entry.toString());
        return words.join(u", "_s);
    }
    case FieldType::Group:
        return partsText(field, value.toObject());
    case FieldType::Rows: {
        QStringList lines;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            lines << partsText(field, entry.toObject());
        return lines.join(u'\n');
    }
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Url:
    case FieldType::Reference:
        break;
    }
    return value.toString();
}

} // namespace staffelstab
