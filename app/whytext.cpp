// SPDX-License-Identifier: GPL-3.0-or-later
#include "whytext.h"

#include "usecase/searching.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct WhyText {
    Q_DECLARE_TR_FUNCTIONS(WhyText)
};

QString quoted(const QStringList &words)
{
    QStringList texts;
    for (const QString &word : words)
        texts << WhyText::tr("“%1”").arg(word);
    return texts.join(u", "_s);
}

QString whyText(const search::Reason &reason)
{
    const QString found = quoted(reason.found), typed = quoted({reason.typed});
    switch (reason.way) {
    case search::Way::Written:
        return reason.inTitle ? WhyText::tr("%1 stands in the title").arg(found)
                              : WhyText::tr("%1 stands in the text").arg(found);
    case search::Way::Begins:
        return WhyText::tr("%1: beginning of %2").arg(typed, found);
    case search::Way::Kin:
        return WhyText::tr("%1: word of the same family as %2").arg(found, typed);
    case search::Way::Part:
        return WhyText::tr("%1: part of the word %2").arg(typed, found);
    case search::Way::Parts:
        return WhyText::tr("%1: found by its parts in %2").arg(typed, found);
    case search::Way::SameAs:
        return WhyText::tr("%1: synonym of %2").arg(found, typed);
    case search::Way::Further:
        return WhyText::tr("%1: means something like %2").arg(found, typed);
    case search::Way::Spelling:
        return WhyText::tr("%1: perhaps meant by %2").arg(found, typed);
    case search::Way::Citation:
        return WhyText::tr("%1: place in a law").arg(found);
    case search::Way::Reference:
        return WhyText::tr("%1: file reference").arg(found);
    case search::Way::Missing:
        return WhyText::tr("%1 does not stand in it").arg(typed);
    }
    return {};
}

} // namespace

QStringList whyTexts(const QList<search::Reason> &reasons, bool byFilters)
{
    QStringList texts;
    for (const search::Reason &reason : reasons)
        texts << whyText(reason);
    if (texts.isEmpty())
        texts << (byFilters ? WhyText::tr("No word of the query stands in it; the filters chose it.")
                            : WhyText::tr("No word of the query stands in it."));
    return texts;
}

} // namespace staffelstab
