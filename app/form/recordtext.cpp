// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/recordtext.h"

#include "removaltext.h"
#include "wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

QString partsText(const Field &field, const QJsonObject &object, const Labels &labels)
{
    QStringList texts;
    for (const Field &part : field.parts) {
        const QString text = valueText(part, object.value(part.key()), labels);
        if (text.isEmpty()) continue;
        texts << (part.type == FieldType::Bool ? RecordText::tr("%1: %2").arg(fieldLabel(part), text) : text);
    }
    return texts.join(u", "_s);
}

QString rangeText(const QJsonValue &low, const QJsonValue &high)
{
    if (low == high) return numberText(low.toDouble());
    if (high.isUndefined()) return RecordText::tr("at least %1").arg(numberText(low.toDouble()));
    if (low.isUndefined()) return RecordText::tr("at most %1").arg(numberText(high.toDouble()));
    return RecordText::tr("%1 to %2").arg(numberText(low.toDouble()), numberText(high.toDouble()));
}

// "20 Minuten" and "300 to 400 (statistics)" instead of a list of parts.
QString groupText(const Field &field, QJsonObject object, const Labels &labels)
{
    if (object.contains("amount"_L1) && object.contains("unit"_L1))
        return numberText(object["amount"_L1].toDouble()) + u' ' + termWord(u"timeUnit", object["unit"_L1].toString());
    if (!object.contains("min"_L1) && !object.contains("max"_L1)) return partsText(field, object, labels);
    const QString range = rangeText(object.value("min"_L1), object.value("max"_L1));
    object.remove("min"_L1);
    object.remove("max"_L1);
    const QString rest = partsText(field, object, labels);
    return rest.isEmpty() ? range : RecordText::tr("%1 (%2)").arg(range, rest);
}

QString titleIn(const Labels &labels, const QString &id)
{
    const auto found = labels.constFind(id);
    return found == labels.constEnd() ? RecordText::tr("(removed record)") : labelTitle(*found);
}

} // namespace

QString sectionLabel(Section section)
{
    switch (section) {
    case Section::Profile:
        return RecordText::tr("In short");
    case Section::Flow:
        return RecordText::tr("Course");
    case Section::Law:
        return RecordText::tr("Law and deadlines");
    case Section::Volume:
        return RecordText::tr("Volume and time");
    case Section::Knowledge:
        return RecordText::tr("Knowledge");
    case Section::Digitization:
        return RecordText::tr("Digitization");
    case Section::Organisation:
        return RecordText::tr("Who");
    case Section::Review:
        return RecordText::tr("Review and validity");
    case Section::Origin:
        return RecordText::tr("Origin");
    }
    return {};
}

QDate dateFrom(const QString &typed)
{
    static const QRegularExpression german(u"^(\\d{1,2})[. ]+(\\d{1,2})[. ]+(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression digits(u"^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"_s);
    const QString text = typed.trimmed();
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid()) return iso;
    for (const QRegularExpression &form : {german, digits}) {
        const auto match = form.match(text);
        if (!match.hasMatch()) continue;
        const int year = match.captured(3).toInt();
        return {year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt()};
    }
    return {};
}

QString typedDate(const QDate &date) { return date.isValid() ? date.toString(u"dd.MM.yyyy"_s) : QString(); }

std::optional<double> numberFrom(const QString &typed)
{
    const QString text = typed.trimmed();
    bool fine = false;
    double number = QLocale().toDouble(text, &fine);
    if (!fine) number = QLocale::c().toDouble(text, &fine);
    return fine ? std::optional(number) : std::nullopt;
}

QString numberText(double number)
{
    const bool whole = number == static_cast<double>(static_cast<qint64>(number));
    return whole ? QLocale().toString(static_cast<qint64>(number))
                 : QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
}

QString valueText(const Field &field, const QJsonValue &value, const Labels &labels)
{
    const QJsonArray array = value.toArray();
    QStringList texts;
    switch (field.type) {
    case FieldType::Reference:
        return value.isString() ? titleIn(labels, value.toString()) : QString();
    case FieldType::ReferenceList:
        for (const QJsonValue &id : array)
            texts << titleIn(labels, id.toString());
        return texts.join(u", "_s);
    case FieldType::Group:
        return groupText(field, value.toObject(), labels);
    case FieldType::Rows:
        for (const QJsonValue &row : array)
            texts << groupText(field, row.toObject(), labels);
        return texts.join(u'\n');
    default:
        return valueText(field, value);
    }
}

Labels labelsById(const QList<RecordLabel> &labels)
{
    Labels byId;
    for (const RecordLabel &label : labels)
        byId.insert(label.id, label);
    return byId;
}

} // namespace staffelstab
