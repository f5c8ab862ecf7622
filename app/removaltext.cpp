// SPDX-License-Identifier: GPL-3.0-or-later
#include "removaltext.h"

#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct RemovalText {
    Q_DECLARE_TR_FUNCTIONS(RemovalText)
};

constexpr int kNamed = 3;

} // namespace

QString labelTitle(const RecordLabel &label)
{
    return label.inBin ? RemovalText::tr("%1 (in the bin)").arg(label.title) : label.title;
}

QString usesText(const QList<RecordUse> &uses, int most)
{
    QStringList names;
    for (const RecordUse &use : uses)
        names << RemovalText::tr("“%1” (%2)").arg(use.user.title, kindLabel(use.user.kind));
    names.removeDuplicates();
    if (names.isEmpty()) return {};
    const int further = most > 0 ? static_cast<int>(names.size()) - most : 0;
    if (further <= 0) return RemovalText::tr("Still named in: %1.").arg(names.join(u", "_s));
    return RemovalText::tr("Still named in: %1 and %n more.", "", further).arg(names.first(most).join(u", "_s));
}

QString withUses(const QString &sentence, const Removal &removal)
{
    const QString uses = usesText(removal.uses, kNamed);
    return uses.isEmpty() ? sentence : sentence + u' ' + uses;
}

QString removalQuestion(const Removal &removal)
{
    QStringList counts;
    for (auto each = removal.counts.cbegin(); each != removal.counts.cend(); ++each)
        counts << RemovalText::tr("%1: %2").arg(kindPlural(each.key())).arg(each.value());
    return RemovalText::tr("Move %n record(s) to the bin (%1)? A backup is made first.", "",
                           static_cast<int>(removal.ids.size()))
        .arg(counts.join(u", "_s));
}

} // namespace staffelstab
