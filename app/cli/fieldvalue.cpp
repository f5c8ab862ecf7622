// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fieldvalue.h"

#include "base/boundedread.h"
#include "base/result.h"
#include "cli/call.h"
#include "cli/text.h"
#include "model/vocabulary.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QStringDecoder>

#include <cmath>

using namespace Qt::StringLiterals;

namespace staffelstab::cli
{
namespace
{

constexpr qint64 kLargestValueFile = qint64(4) * 1024 * 1024;

[[noreturn]] void refuse(const Field &field, const QString &why) { throw InvalidValue{field.key().toString(), why}; }

QString contentOf(const Field &field, const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) throw Failure(QFile::exists(path) ? ErrorCode::Io : ErrorCode::NotFound, file.errorString(), path);
    const auto bytes = readAtMost(file, kLargestValueFile);
    if (!bytes) refuse(field, translate("Cli", "The file is larger than 4 MB."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(*bytes);
    if (decoder.hasError()) refuse(field, translate("Cli", "The file is not UTF-8."));
    return text;
}

QJsonValue parseInteger(const Field &field, const QString &text)
{
    bool ok = false;
    qint64 number = text.toLongLong(&ok);
    if (!ok) number = QLocale(QLocale::German).toLongLong(text, &ok);
    if (!ok) refuse(field, translate("Cli", "“%1” is not a whole number.").arg(text));
    return number;
}

QJsonValue parseDecimal(const Field &field, const QString &text)
{
    bool ok = false;
    const double number =
        text.contains(u',') ? QLocale(QLocale::German).toDouble(text, &ok) : QLocale::c().toDouble(text, &ok);
    if (!ok || !std::isfinite(number)) refuse(field, translate("Cli", "“%1” is not a number.").arg(text));
    return number;
}

QJsonValue parseDate(const Field &field, const QString &text)
{
    QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid()) date = QDate::fromString(text, u"d.M.yyyy"_s);
    if (!date.isValid())
        refuse(field, translate("Cli", "“%1” is not a date; write 2026-11-22 or 22.11.2026.").arg(text));
    return date.toString(Qt::ISODate);
}

QJsonValue parseDateTime(const Field &field, const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) refuse(field, translate("Cli", "“%1” is not a time; write 2026-11-22T14:30:00Z.").arg(text));
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue parseBool(const Field &field, const QString &text)
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"ja"_s, u"1"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"nein"_s, u"0"_s};
    if (yes.contains(text, Qt::CaseInsensitive)) return true;
    if (no.contains(text, Qt::CaseInsensitive)) return false;
    refuse(field, translate("Cli", "“%1” is neither yes nor no.").arg(text));
}

/// The code of a term that was given as code or as its label in either language.
QString parseCode(const Field &field, const QString &text)
{
    const Vocabulary &known = vocabulary(QLatin1StringView(field.vocabulary).toString());
    for (const Term &term : known.terms)
        if (text == term.code) return term.code;
    QStringList codes;
    for (const Term &term : known.terms) {
        for (const QString &name : {term.code, term.german, term.english})
            if (text.compare(name, Qt::CaseInsensitive) == 0) return term.code;
        codes << term.code;
    }
    if (known.open && !text.isEmpty()) return text;
    refuse(field, translate("Cli", "“%1” is not in the list: %2.").arg(text, codes.join(u", "_s)));
}

QStringList parts(const QString &text)
{
    QStringList result;
    for (const QString &part : text.split(u'|'))
        if (!part.trimmed().isEmpty()) result << part.trimmed();
    return result;
}

QJsonValue checkedJson(const Field &field, const QJsonValue &value, const Resolve &resolve);

QJsonObject checkedObject(const Field &field, const QJsonValue &value, const Resolve &resolve)
{
    if (!value.isObject()) refuse(field, translate("Cli", "A JSON object is expected."));
    const QJsonObject object = value.toObject();
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Field *part = findField(field.parts, it.key());
        if (!part) refuse(field, translate("Cli", "There is no part “%1”.").arg(it.key()));
        result.insert(it.key(), checkedJson(*part, it.value(), resolve));
    }
    return result;
}

/// JSON as typed has its strings read like single values, so that nothing of a wrong type is dropped silently.
QJsonValue checkedJson(const Field &field, const QJsonValue &value, const Resolve &resolve)
{
    if (value.isNull()) return value;
    if (field.type == FieldType::Group) return checkedObject(field, value, resolve);
    if (field.type == FieldType::Rows) {
        if (!value.isArray()) refuse(field, translate("Cli", "A JSON array is expected."));
        QJsonArray rows;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &row : array)
            rows.append(checkedObject(field, row, resolve));
        return rows;
    }
    if (value.isString()) return parseValue(field, value.toString(), resolve);
    if (value.isBool() && field.type == FieldType::Bool) return value;
    if (value.isDouble() && (field.type == FieldType::Decimal || field.type == FieldType::Integer))
        return parseValue(field, QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest), resolve);
    if (value.isArray()) {
        QStringList words;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &word : array)
            words << word.toString();
        return parseValue(field, words.join(u'|'), resolve);
    }
    refuse(field, translate("Cli", "A value of another type is expected."));
}

QJsonValue parseJson(const Field &field, const QString &text, const Resolve &resolve)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (document.isNull())
        refuse(field,
               translate("Cli", "The JSON is broken at character %1: %2.").arg(error.offset).arg(error.errorString()));
    return checkedJson(field, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                       resolve);
}

const Field &fieldNamed(std::span<const Field> fields, const QString &name)
{
    if (const Field *field = findField(fields, name)) return *field;
    QStringList known;
    for (const Field &field : fields)
        known << field.key().toString();
    throw UsageError{translate("Cli", "There is no field “%1”. Known: %2.").arg(name, known.join(u", "_s))};
}

} // namespace

QJsonValue parseValue(const Field &field, const QString &text, const Resolve &resolve)
{
    if (text.isEmpty()) return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Url:
        return text;
    case FieldType::Integer:
        return parseInteger(field, text.trimmed());
    case FieldType::Decimal:
        return parseDecimal(field, text.trimmed());
    case FieldType::Date:
        return parseDate(field, text.trimmed());
    case FieldType::DateTime:
        return parseDateTime(field, text.trimmed());
    case FieldType::Bool:
        return parseBool(field, text.trimmed());
    case FieldType::Choice:
        return parseCode(field, text.trimmed());
    case FieldType::TextList:
        return QJsonArray::fromStringList(parts(text));
    case FieldType::Reference:
        return resolve(text.trimmed());
    case FieldType::ChoiceList:
    case FieldType::ReferenceList: {
        QJsonArray result;
        for (const QString &part : parts(text))
            result.append(field.type == FieldType::ChoiceList ? parseCode(field, part) : resolve(part));
        return result;
    }
    case FieldType::Group:
    case FieldType::Rows:
        return parseJson(field, text, resolve);
    }
    return {};
}

QStringList codesOf(const char *words, const QStringList &texts)
{
    Field field;
    field.id = words;
    field.vocabulary = words;
    QStringList codes;
    for (const QString &text : texts)
        if (const QString code = parseCode(field, text.trimmed()); !codes.contains(code)) codes << code;
    return codes;
}

QJsonObject parseAssignments(const AnyRecord &record, const QStringList &assignments, const Resolve &resolve)
{
    QJsonObject values;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals <= 0) throw UsageError{translate("Cli", "“%1” is not FIELD=VALUE.").arg(assignment)};
        const QString name = assignment.left(equals);
        const Field &field = fieldNamed(typeOf(kindOf(record)).fields, name.section(u'.', 0, 0));
        if (field.access == FieldAccess::Computed)
            refuse(field, translate("Cli", "The program computes this field itself."));

        QString text = assignment.mid(equals + 1);
        if (text.startsWith(u"@@"_s))
            text.remove(0, 1);
        else if (text.startsWith(u'@'))
            text = contentOf(field, text.mid(1));

        if (!name.contains(u'.')) {
            values.insert(name, parseValue(field, text, resolve));
            continue;
        }
        if (field.type != FieldType::Group) throw UsageError{translate("Cli", "“%1” has no parts.").arg(field.key())};
        const Field &part = fieldNamed(field.parts, name.section(u'.', 1));
        QJsonObject group =
            values.contains(field.key()) ? values.value(field.key()).toObject() : read(record, field).toObject();
        group.insert(part.key(), parseValue(part, text, resolve));
        values.insert(field.key(), group);
    }
    return values;
}

} // namespace staffelstab::cli
