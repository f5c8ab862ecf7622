// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/completion.h"

#include "support/indexfixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::search;
using namespace staffelstab::tests;

namespace
{

/// What is completed at the bar: its field (? for a name), what was typed, and what is replaced.
QString at(QString text)
{
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const auto found = completableAt(text, cursor);
    if (!found) return {};
    const QString field = found->field ? QString(QStringLiteral("UKSTFB")[static_cast<int>(*found->field)]) : u"?"_s;
    return field + u'(' + found->typed + u") <"_s + text.sliced(found->start, found->length) + u'>';
}

QStringList written(Workspace &workspace, const QString &text, const QString &language = u"de"_s)
{
    const auto completing = valueOf(staffelstab::completions(workspace, text, text.size(), language));
    QStringList words;
    if (completing)
        for (const Completion &choice : completing->choices)
            words << choice.written;
    return words;
}

} // namespace

TEST(Completable, IsTheNameOrTheValueOfAFilterAtTheCursor)
{
    const QList<std::pair<QString, QString>> cases{
        {u"|"_s, u"?() <>"_s},
        {u"ein|"_s, u"?(ein) <ein>"_s},
        {u"Hund ein|"_s, u"?(ein) <ein>"_s},
        {u"ei|n"_s, u""_s},
        {u"einheit:|"_s, u"U() <>"_s},
        {u"Hund einheit:Stan|"_s, u"U(Stan) <Stan>"_s},
        {u"einheit:Stan| Hund"_s, u"U(Stan) <Stan>"_s},
        {u"einheit:St|an Hund"_s, u"U(St) <Stan>"_s},
        {u"einheit:\"Amt für|"_s, u"U(Amt für) <\"Amt für>"_s},
        {u"einheit:\"Amt für| Straßen\" Hund"_s, u"U(Amt für) <\"Amt für Straßen\">"_s},
        {u"einheit:\"Amt\" art:ti|"_s, u"K(ti) <ti>"_s},
        {u"Status:on|"_s, u"S(on) <on>"_s},
        {u"schlagwort:sai|"_s, u"T(sai) <sai>"_s},
        {u"von:20|"_s, u""_s},
        {u"Notiz:mor|"_s, u""_s},
        {u"\"genau ein|"_s, u""_s},
        {u"\"genau\" ein|"_s, u"?(ein) <ein>"_s},
        {u"-ein|"_s, u""_s},
        {u"§ 26|"_s, u""_s},
    };
    for (const auto &[text, found] : cases)
        EXPECT_EQ(at(text), found) << text.toStdString();
    EXPECT_TRUE(completableAt(u"art:"_s, 99)) << "a cursor beyond the end stands at the end";
}

TEST(Completable, WritesValuesSoThatTheyAreReadAgain)
{
    for (const QString &value : {u"Standesamt"_s, u"Amt für Straßenverkehr"_s, u"E-Akte/DMS"_s, u"50.1"_s}) {
        QString text = u"einheit:"_s + writtenValue(value);
        const QList<FieldFilter> filters = takeFilters(text);
        ASSERT_EQ(filters.size(), 1) << value.toStdString();
        EXPECT_EQ(filters.front().value, value);
    }
    EXPECT_EQ(writtenValue(u"Haus „Zur Linde“"_s), u"Haus"_s);
}

TEST(Completions, ProposeWhatTheWorkspaceKnows)
{
    TempWorkspace workspace;
    const OrgUnit registry =
        aUnit(*workspace).with(&OrgUnit::name, u"Standesamt"_s).with(&OrgUnit::code, u"34"_s).saved();
    aUnit(*workspace).with(&OrgUnit::name, u"Amt für Straßenverkehr"_s).with(&OrgUnit::code, u"36"_s).saved();
    aProcess(*workspace).with(&Process::tags, QStringList{u"Saison"_s}).with(&Process::leadUnit, registry.id).saved();

    EXPECT_EQ(written(*workspace, u"einheit:stand"_s), QStringList{u"Standesamt"_s});
    EXPECT_EQ(written(*workspace, u"einheit:36"_s), QStringList{u"\"Amt für Straßenverkehr\""_s});
    EXPECT_EQ(written(*workspace, u"einheit:Mond"_s), QStringList());
    EXPECT_EQ(written(*workspace, u"tag:sai"_s), QStringList{u"Saison"_s});
    EXPECT_EQ(written(*workspace, u"art:proz"_s), QStringList{u"prozess"_s});
    EXPECT_EQ(written(*workspace, u"kind:proc"_s, u"en"_s).value(0), u"procedure"_s);
    EXPECT_TRUE(written(*workspace, u"status:"_s).size() > 1);
    EXPECT_EQ(written(*workspace, u"ein"_s), QStringList{u"einheit:"_s});
    EXPECT_EQ(written(*workspace, u"un"_s, u"en"_s), (QStringList{u"unit:"_s, u"until:"_s}));
}

TEST(Completions, OfKindsAndStatusesAreUnderstoodByTheQuery)
{
    TempWorkspace workspace;
    for (const QString &language : {u"de"_s, u"en"_s})
        for (const QString &filter : {u"art:"_s, u"status:"_s})
            for (const QString &value : written(*workspace, filter, language)) {
                QString text = filter + value;
                EXPECT_EQ(takeFilters(text).size(), 1) << qPrintable(filter + value);
            }
}
