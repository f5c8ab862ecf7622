// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/registercolumns.h"

#include "wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct Register {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

QString countText(int count) { return count == 0 ? u"–"_s : QLocale().toString(count); }

QString termsText(QStringView vocabulary, const QStringList &codes)
{
    QStringList words;
    for (const QString &code : codes)
        words << termWord(vocabulary, code);
    return words.join(u", "_s);
}

} // namespace

const QList<ColumnLook> &columnLooks()
{
    static const QList<ColumnLook> looks{
        {RegisterColumn::Number, "number", 10, false, false},
        {RegisterColumn::Name, "name", 36, false, true},
        {RegisterColumn::Unit, "unit", 16, false, true},
        {RegisterColumn::Owner, "owner", 16, false, false},
        {RegisterColumn::Kind, "kind", 16, false, false},
        {RegisterColumn::Status, "status", 17, false, true},
        {RegisterColumn::Level, "level", 10, true, true},
        {RegisterColumn::Tags, "tags", 14, false, false},
        {RegisterColumn::Cases, "cases", 9, true, false},
        {RegisterColumn::Steps, "steps", 9, true, false},
        {RegisterColumn::MediaBreaks, "mediaBreaks", 14, true, true},
        {RegisterColumn::Knowledge, "knowledge", 9, true, true},
        {RegisterColumn::Recommendations, "recommendations", 12, true, false},
        {RegisterColumn::Review, "review", 17, false, true},
        {RegisterColumn::ReviewDate, "reviewDate", 11, false, false},
        {RegisterColumn::Changed, "changed", 13, false, false},
    };
    return looks;
}

QString columnTitle(RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::Number:
        return Register::tr("Number");
    case RegisterColumn::Name:
        return Register::tr("Process");
    case RegisterColumn::Unit:
        return Register::tr("Unit");
    case RegisterColumn::Owner:
        return Register::tr("Responsible post");
    case RegisterColumn::Kind:
        return Register::tr("Kind");
    case RegisterColumn::Status:
        return Register::tr("Digital status");
    case RegisterColumn::Level:
        return Register::tr("Level");
    case RegisterColumn::Tags:
        return Register::tr("Tags");
    case RegisterColumn::Cases:
        return Register::tr("Cases");
    case RegisterColumn::Steps:
        return Register::tr("Steps");
    case RegisterColumn::MediaBreaks:
        return Register::tr("Media breaks");
    case RegisterColumn::Knowledge:
        return Register::tr("Knowledge");
    case RegisterColumn::Recommendations:
        return Register::tr("Open recommendations");
    case RegisterColumn::Review:
        return Register::tr("Review state");
    case RegisterColumn::ReviewDate:
        return Register::tr("Look again on");
    case RegisterColumn::Changed:
        return Register::tr("Changed");
    }
    return {};
}

QString cellText(const RegisterRow &row, RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::Number:
        return row.number;
    case RegisterColumn::Name:
        return row.name;
    case RegisterColumn::Unit:
        return row.unitName;
    case RegisterColumn::Owner:
        return row.ownerTitle;
    case RegisterColumn::Kind:
        return termWord(u"processKind", row.kind);
    case RegisterColumn::Status:
        return termsText(u"offering", row.offering);
    case RegisterColumn::Level:
        return row.level ? QLocale().toString(*row.level) : u"–"_s;
    case RegisterColumn::Tags:
        return termsText(u"tag", row.tags);
    case RegisterColumn::Cases:
        return row.caseCount ? QLocale().toString(*row.caseCount) : u"–"_s;
    case RegisterColumn::Steps:
        return countText(row.steps);
    case RegisterColumn::MediaBreaks:
        return countText(row.mediaBreaks);
    case RegisterColumn::Knowledge:
        return countText(row.knowledgeItems);
    case RegisterColumn::Recommendations:
        return countText(row.openRecommendations);
    case RegisterColumn::Review:
        return termWord(u"reviewState", row.reviewState);
    case RegisterColumn::ReviewDate:
        return dateText(row.reviewDate);
    case RegisterColumn::Changed:
        return momentText(row.changedAt);
    }
    return {};
}

QString spokenRow(const RegisterRow &row)
{
    QStringList parts{row.name};
    if (!row.unitName.isEmpty()) parts << row.unitName;
    parts << termWord(u"reviewState", row.reviewState);
    if (row.level) parts << Register::tr("level %1").arg(*row.level);
    if (!row.offering.isEmpty()) parts << termsText(u"offering", row.offering);
    if (!row.tags.isEmpty()) parts << Register::tr("tags: %1").arg(termsText(u"tag", row.tags));
    if (row.mediaBreaks > 0) parts << Register::tr("%n media break(s)", "", row.mediaBreaks);
    return parts.join(u", "_s);
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
