// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/namefinder.h"

#include "exchange/stripping.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace staffelstab;
using namespace staffelstab::exchange;
using namespace Qt::StringLiterals;

namespace
{

const KnownPerson kAhrens{{u"Karin Ahrens (KAH)"_s}, u"Sachbearbeitung Elternbeiträge"_s};
const KnownPerson kMueller{{u"Müller-Lüdenscheidt, Dr. Jörg"_s}, {}};
const KnownPerson kKlein{{u"Klein, Paul"_s}, {}};
const KnownPerson kLogin{{u"jmueller"_s}, {}};
const KnownPerson kStempel{{u"Detlef Stempel"_s}, {}};
const KnownPerson kPseudonym{{u"Ehemalige Person 1"_s}, {}};

/// The language of this test has five words.
WordSort sortOfWord(const QString &word)
{
    if (word == u"klein" || word == u"stempel" || word == u"fragen") return WordSort::Ordinary;
    return word == u"kleinigkeit" || word == u"karin" ? WordSort::Listed : WordSort::Unknown;
}

NameFinder finder() { return NameFinder({kAhrens, kMueller, kKlein, kLogin, kPseudonym, kStempel}, sortOfWord); }

QString read(const QString &text)
{
    QList<Replacement> ignored;
    return stripped(text, finder(), {}, ignored);
}

FindSort sortIn(const QString &text)
{
    const QList<TextFind> finds = finder().in(text);
    EXPECT_EQ(finds.size(), 1) << text.toStdString();
    return finds.isEmpty() ? FindSort::Phone : finds.front().sort;
}

QString found(const QString &text)
{
    QStringList places;
    for (const TextFind &find : finder().in(text))
        places << text.mid(find.from, find.length);
    return places.join(u'|');
}

} // namespace

TEST(NameFinder, FindsANameInEveryFormThatTextsGiveIt)
{
    for (const QString &name : {u"Karin Ahrens"_s,
                                u"Ahrens, Karin"_s,
                                u"AHRENS"_s,
                                u"ahrens"_s,
                                u"Ahrens'"_s,
                                u"Ahrens’"_s,
                                u"Karins"_s,
                                u"Frau Ahrens"_s,
                                u"Fr. Ahrens"_s,
                                u"Frau Dr. K. Ahrens"_s,
                                u"K. Ahrens"_s,
                                u"karin.ahrens"_s,
                                u"kahrens"_s,
                                u"karinahrens"_s,
                                u"ahrensk"_s,
                                u"KAH"_s,
                                u"Karin\nAhrens"_s,
                                u"Ah\u00adrens"_s,
                                u"Jörg Müller"_s,
                                u"Joerg Mueller"_s,
                                u"MÜLLER-LÜDENSCHEIDT"_s,
                                u"Mu\u0308ller"_s,
                                u"Luedenscheidts"_s,
                                u"jmueller"_s,
                                u"Ahrensordner"_s,
                                u"k.ahrens@stadt.example"_s,
                                u"Paul Klein"_s,
                                u"Kolleginnen"_s})
        if (name == u"Kolleginnen")
            EXPECT_EQ(found(u"bei "_s + name + u" fragen"_s), QString()) << "control: not everything is a name";
        else
            EXPECT_EQ(found(u"bei "_s + name + u" fragen"_s), name) << name.toStdString();
}

TEST(NameFinder, LeavesOrdinaryWordsAndPseudonymsAlone)
{
    for (const QString &text : {u"Eine Kleinigkeit für die ehemalige Person, Stelle 1"_s, u"Das Karussell fährt."_s,
                                u"Bürgerbüro und Hauptamt"_s, u"§ 26 Abs. 2 WoGG gilt ab 01.01.2026"_s,
                                u"99 006 028 261 000"_s, u"Frau Bürgermeisterin zeichnet"_s, u"Herr des Verfahrens"_s,
                                u"80 Anträge, 1.250 Fälle, 14 Tage"_s, u"01067 Dresden"_s})
        EXPECT_EQ(found(text), QString()) << text.toStdString();
}

TEST(NameFinder, TellsNamesFromWordsThatOnlyLookLikeThem)
{
    EXPECT_EQ(sortIn(u"so klein wie möglich"_s), FindSort::NameLike);
    EXPECT_EQ(sortIn(u"bei Klein anrufen"_s), FindSort::NameLike) << "a human must tell";
    EXPECT_EQ(sortIn(u"bei Herrn Klein anrufen"_s), FindSort::Name);
    EXPECT_EQ(sortIn(u"bei Paul Klein anrufen"_s), FindSort::Name);
    EXPECT_EQ(sortIn(u"einen Stempel darauf"_s), FindSort::NameLike);
    EXPECT_EQ(sortIn(u"Detlef Stempel fragen"_s), FindSort::Name);
    EXPECT_EQ(sortIn(u"Karin fragen"_s), FindSort::Name) << "listed as a name is no ordinary word";
    EXPECT_EQ(found(u"das Stempelkissen"_s), QString()) << "made of an ordinary word";
    EXPECT_EQ(sortIn(u"den ahrens anrufen"_s), FindSort::Name) << "ahrens is no word of the language";
    EXPECT_EQ(sortIn(u"im Ahrensordner"_s), FindSort::NameLike);
    EXPECT_EQ(sortIn(u"Frau Holle anrufen"_s), FindSort::AddressedName);
}

TEST(NameFinder, FindsAddressesNumbersAndFileReferences)
{
    EXPECT_EQ(sortIn(u"an poststelle@stadt.example schreiben"_s), FindSort::Email);
    EXPECT_EQ(sortIn(u"an k.ahrens@stadt.example schreiben"_s), FindSort::Name);
    for (const QString &phone : {u"0251 492-7035"_s, u"+49 251 4927035"_s, u"(0251) 492 70 35"_s, u"Durchwahl 7035"_s,
                                 u"Tel.: 70-35"_s, u"App. 12"_s})
        EXPECT_EQ(sortIn(u"unter "_s + phone + u" anrufen"_s), FindSort::Phone) << phone.toStdString();
    for (const QString &reference : {u"Az. 50-11/2024"_s, u"Aktenzeichen: 32.1-4711"_s, u"50.11-3/2024"_s})
        EXPECT_EQ(sortIn(u"siehe "_s + reference + u" dort"_s), FindSort::FileReference) << reference.toStdString();
}

TEST(Stripping, SaysTheRoleInPlaceOfTheName)
{
    EXPECT_EQ(read(u"Fragen Sie Fr. Ahrens, Tel. 0251 492-7035."_s),
              u"Fragen Sie [Sachbearbeitung Elternbeiträge], [Telefonnummer]."_s);
    EXPECT_EQ(read(u"Karins Liste und Dr. Müllers Ordner"_s),
              u"[Sachbearbeitung Elternbeiträge] Liste und [zuständige Person] Ordner"_s);
    EXPECT_EQ(read(u"nichts davon"_s), u"nichts davon"_s);
}

TEST(Stripping, NeverSaysARoleThatIsCalledAfterItsHolder)
{
    const NameFinder named({{{u"Karin Ahrens"_s}, u"Stelle Ahrens"_s}});
    QList<Replacement> ignored;
    EXPECT_EQ(stripped(u"Ahrens fragen"_s, named, {}, ignored), u"[zuständige Person] fragen"_s);
}

TEST(Stripping, TakesBackWhatIsNoNameAndNothingElse)
{
    KnowledgeItem item = std::get<KnowledgeItem>(blank(RecordKind::KnowledgeItem));
    item.title = u"So klein wie möglich, sagt Ahrens"_s;
    item.body = u"poststelle@stadt.example oder Herr Klein"_s;
    const QSet<QString> back{u"klein"_s, u"poststelle@stadt.example"_s, u"ahrens"_s, u"herr klein"_s};
    const Stripped result = strip({item}, finder(), back);
    const auto &after = std::get<KnowledgeItem>(result.records.front());
    EXPECT_EQ(after.title, u"So klein wie möglich, sagt [Sachbearbeitung Elternbeiträge]"_s);
    EXPECT_EQ(after.body, u"poststelle@stadt.example oder [zuständige Person]"_s);
    ASSERT_EQ(result.replacements.size(), 4);
    const Replacement &first = result.replacements.front();
    EXPECT_EQ(first.record, item.id);
    EXPECT_EQ(first.field, u"title");
    EXPECT_EQ(first.before, first.after);
    EXPECT_EQ(result.replacements.last().before, u"Herr Klein");
}

TEST(Stripping, ReadsKeysForNamesAlone)
{
    Process process = std::get<Process>(blank(RecordKind::Process));
    process.name = u"Wohngeld"_s;
    process.serviceKey = u"99006028261000"_s;
    process.tags = {u"ahrens-fall"_s};
    const Stripped result = strip({process}, finder(), {});
    EXPECT_EQ(std::get<Process>(result.records.front()).serviceKey, process.serviceKey);
    EXPECT_EQ(std::get<Process>(result.records.front()).tags, QStringList{u"[Sachbearbeitung Elternbeiträge]-fall"_s});
}

TEST(NameFinder, FindsLoginsWithNumbersDoubleNamesAndLettersOfTheNeighbours)
{
    const NameFinder others({{{u"Karin Ahrens"_s}, {}},
                             {{u"Gül Şahin"_s}, {}},
                             {{u"Uwe Voß-Kämpf"_s}, {}},
                             {{u"Łukasz Wiśniewski"_s}, {}},
                             {{u"Jørgen Yıldız"_s}, {}}});
    for (const QString &name : {u"kahrens1"_s, u"gsahin01"_s, u"uvosskaempf"_s, u"uvosskaempf2"_s, u"Lukasz"_s,
                                u"lwisniewski"_s, u"Jorgen"_s, u"Yildiz"_s}) {
        const QList<TextFind> finds = others.in(u"bei "_s + name + u" fragen"_s);
        ASSERT_EQ(finds.size(), 1) << name.toStdString();
        EXPECT_EQ(finds.front().length, name.size()) << name.toStdString();
    }
    EXPECT_TRUE(others.in(u"Raum 1, Formular 01, Gang2"_s).isEmpty()) << "control";
}

TEST(Stripping, LeavesWhatTheProgramHasMadeAlone)
{
    Attachment file = std::get<Attachment>(blank(RecordKind::Attachment));
    file.name = u"Merkblatt.txt"_s;
    file.mimeType = u"application/vnd.ahrens"_s;
    file.sha256 = u"2d711642b726b0251492703512ca9f00112233445566778899aabbccddeeff00"_s;
    file.fullText = u"Fragen an Ahrens"_s;
    const Stripped result = strip({file}, finder(), {});
    const auto &after = std::get<Attachment>(result.records.front());
    EXPECT_EQ(after.sha256, file.sha256);
    EXPECT_EQ(after.mimeType, file.mimeType);
    EXPECT_EQ(after.fullText, u"Fragen an [Sachbearbeitung Elternbeiträge]") << "what it has read is somebody's";
}
