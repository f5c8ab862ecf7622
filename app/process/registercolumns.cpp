// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/registercolumns.h"

#include "model/anyrecord.h"
#include "process/completenessviewmodel.h"
#include "process/risktext.h"
#include "wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct Register {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

using Row = RegisterRow;

const QString kNothing = u"–"_s;

QString countText(int count) { return count == 0 ? kNothing : QLocale().toString(count); }
QString levelText(std::optional<qint64> level) { return level ? QLocale().toString(*level) : kNothing; }

/// Rounded to a whole one: an estimate is not better than that.
QString roundText(std::optional<double> value) { return value ? QLocale().toString(*value, 'f', 0) : kNothing; }

QString termsText(QStringView vocabulary, const QStringList &codes)
{
    QStringList words;
    for (const QString &code : codes)
        words << termWord(vocabulary, code);
    return words.join(u", "_s);
}

QString riskCell(std::optional<int> risk) { return risk ? riskNumberText(*risk) : kNothing; }

QString durationText(const Duration &time)
{
    if (!time.amount) return kNothing;
    return QLocale().toString(*time.amount, 'g', QLocale::FloatingPointShortest) + u' ' +
           termWord(u"timeUnit", time.unit);
}

} // namespace

const QList<ColumnLook> &columnLooks()
{
    using Column = RegisterColumn;
    static const QList<ColumnLook> looks{
        {Column::Number, "number", "localNumber", "", 10, false, false, [](const Row &row) { return row.number; }},
        {Column::Name, "name", "", QT_TRANSLATE_NOOP("Register", "Process"), 36, false, true,
         [](const Row &row) { return row.name; }},
        {Column::Definition, "definition", "definition", "", 36, false, false,
         [](const Row &row) { return row.definition; }},
        {Column::Kind, "kind", "kind", "", 16, false, false,
         [](const Row &row) { return termWord(u"processKind", row.kind); }},
        {Column::Unit, "unit", "", QT_TRANSLATE_NOOP("Register", "Unit"), 16, false, true,
         [](const Row &row) { return row.unitName; }},
        {Column::Owner, "owner", "owner", "", 16, false, false, [](const Row &row) { return row.ownerTitle; }},
        {Column::Triggers, "triggers", "triggers", "", 20, false, false, [](const Row &row) { return row.triggers; }},
        {Column::Results, "results", "results", "", 20, false, false, [](const Row &row) { return row.results; }},
        {Column::Recipients, "recipients", "", QT_TRANSLATE_NOOP("Register", "Recipients"), 18, false, false,
         [](const Row &row) { return row.recipients; }},
        {Column::ServiceKey, "serviceKey", "serviceKey", "", 16, false, false,
         [](const Row &row) { return row.serviceKey; }},
        {Column::LegalBases, "legalBases", "legalBases", "", 20, false, false,
         [](const Row &row) { return row.legalBases; }},
        {Column::Cases, "cases", "caseCount", "", 13, true, false,
         [](const Row &row) { return roundText(row.caseCount); }},
        {Column::HandlingTime, "handlingTime", "handlingTime", "", 19, true, false,
         [](const Row &row) { return durationText(row.handlingTime); }},
        {Column::BoundHours, "boundHours", "", QT_TRANSLATE_NOOP("Register", "Bound hours"), 14, true, false,
         [](const Row &row) { return roundText(row.boundHours); }},
        {Column::ItProcedures, "itProcedures", "", QT_TRANSLATE_NOOP("Register", "IT procedures"), 18, false, false,
         [](const Row &row) { return row.itProcedures; }},
        {Column::MediaBreaks, "mediaBreaks", "", QT_TRANSLATE_NOOP("Register", "Media breaks"), 14, true, true,
         [](const Row &row) { return row.mediaBreaks ? QLocale().toString(*row.mediaBreaks) : kNothing; }},
        {Column::Status, "status", "offering", "", 17, false, true,
         [](const Row &row) { return termsText(u"offering", row.offering); }},
        {Column::Level, "level", "", QT_TRANSLATE_NOOP("Register", "Level"), 10, true, true,
         [](const Row &row) { return levelText(row.level); }},
        {Column::TargetLevel, "targetLevel", "", QT_TRANSLATE_NOOP("Register", "Target level"), 15, true, false,
         [](const Row &row) { return levelText(row.targetLevel); }},
        {Column::Holders, "holders", "", QT_TRANSLATE_NOOP("Register", "People who can do it"), 15, true, false,
         [](const Row &row) { return countText(row.holders); }},
        {Column::NextLeaving, "nextLeaving", "", QT_TRANSLATE_NOOP("Register", "Next leaving"), 17, false, false,
         [](const Row &row) { return dateText(row.nextLeaving); }},
        {Column::Priority, "priority", "priority", "", 16, false, false,
         [](const Row &row) { return row.priority.isEmpty() ? QString() : termWord(u"priority", row.priority); }},
        {Column::Recommendations, "recommendations", "", QT_TRANSLATE_NOOP("Register", "Open recommendations"), 12,
         true, false, [](const Row &row) { return countText(row.openRecommendations); }},
        {Column::HalfYears, "halfYears", "", QT_TRANSLATE_NOOP("Register", "Bundle"), 14, false, false,
         [](const Row &row) { return row.halfYears.join(u", "_s); }},
        {Column::Tags, "tags", "tags", "", 14, false, false,
         [](const Row &row) { return termsText(u"tag", row.tags); }},
        {Column::Steps, "steps", "", QT_TRANSLATE_NOOP("Register", "Steps"), 9, true, false,
         [](const Row &row) { return countText(row.steps); }},
        {Column::Knowledge, "knowledge", "", QT_TRANSLATE_NOOP("Register", "Knowledge"), 9, true, true,
         [](const Row &row) { return countText(row.knowledgeItems); }},
        {Column::Review, "review", "reviewState", "", 17, false, true,
         [](const Row &row) { return termWord(u"reviewState", row.reviewState); }},
        {Column::ReviewDate, "reviewDate", "reviewDate", "", 17, false, false,
         [](const Row &row) { return dateText(row.reviewDate); }},
        {Column::Changed, "changed", "", QT_TRANSLATE_NOOP("Register", "Changed"), 13, false, false,
         [](const Row &row) { return momentText(row.changedAt); }},
        {Column::Completeness, "completeness", "", QT_TRANSLATE_NOOP("Register", "Written down (%)"), 12, true, false,
         [](const Row &row) { return QLocale().toString(row.completeness); }},
        {Column::Risk, "risk", "", QT_TRANSLATE_NOOP("Register", "Risk"), 18, false, false,
         [](const Row &row) { return riskCell(row.risk); }},
        {Column::NetRisk, "netRisk", "", QT_TRANSLATE_NOOP("Register", "Risk after precautions"), 18, false, false,
         [](const Row &row) { return riskCell(row.netRisk); }},
        {Column::SharedWith, "sharedWith", "sharedWith", "", 18, false, false,
         [](const Row &row) { return row.sharedWith; }},
    };
    return looks;
}

QString columnTitle(const ColumnLook &look)
{
    const Field *field = findField(typeOf(RecordKind::Process).fields, QString::fromLatin1(look.field));
    return field ? fieldLabel(*field) : Register::tr(look.title);
}

const ColumnLook &lookOf(RegisterColumn column)
{
    return *std::ranges::find(columnLooks(), column, &ColumnLook::column);
}

QString cellText(const RegisterRow &row, RegisterColumn column) { return lookOf(column).text(row); }

QString groupWord(const RegisterRow &row, RegisterColumn groupedBy)
{
    if (groupedBy == RegisterColumn::Completeness) return bandWord(completenessBandCode(row.completeness));
    if (groupedBy == RegisterColumn::Risk) return bandWord(riskBandCode(row.risk));
    if (groupedBy == RegisterColumn::Status && !row.offering.isEmpty())
        return termWord(u"offering", row.offering.front());
    const QString words = cellText(row, groupedBy);
    return words.isEmpty() || words == kNothing ? Register::tr("not stated") : words;
}

RegisterColumn columnOf(const QString &key)
{
    const QList<ColumnLook> &looks = columnLooks();
    const auto look =
        std::ranges::find_if(looks, [&](const ColumnLook &each) { return key == QLatin1StringView(each.key); });
    return look == looks.cend() ? RegisterColumn::Name : look->column;
}

QString keyOf(RegisterColumn column) { return QString::fromLatin1(lookOf(column).key); }

QString spokenRow(const RegisterRow &row)
{
    QStringList parts{row.name};
    if (!row.unitName.isEmpty()) parts << row.unitName;
    parts << termWord(u"reviewState", row.reviewState);
    if (row.level) parts << Register::tr("level %1").arg(*row.level);
    if (!row.offering.isEmpty()) parts << termsText(u"offering", row.offering);
    if (!row.tags.isEmpty()) parts << Register::tr("tags: %1").arg(termsText(u"tag", row.tags));
    if (const int breaks = row.mediaBreaks.value_or(0); breaks > 0)
        parts << Register::tr("%n media break(s)", "", breaks);
    return parts.join(u", "_s);
}

QString bandWord(const QString &code)
{
    const qsizetype part = completenessBands().indexOf(code);
    if (part >= 0) return completenessBandWord(static_cast<handover::CompletenessBand>(part));
    const qsizetype risk = riskBands().indexOf(code);
    if (risk < 0 || code == riskBands().back()) return Register::tr("not rated");
    return riskBandWord(static_cast<handover::RiskBand>(static_cast<qsizetype>(handover::RiskBand::AtOnce) - risk));
}

QString reviewTone(const QString &reviewState)
{
    if (reviewState == u"Verified") return u"good"_s;
    if (reviewState == u"ReviewDue") return u"warn"_s;
    if (reviewState == u"Expired") return u"bad"_s;
    if (reviewState == u"InReview") return u"info"_s;
    return u"neutral"_s;
}

} // namespace staffelstab
