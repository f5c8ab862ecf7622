// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include "exchange/costs.h"
#include "exchange/csvtable.h"
#include "exchange/realfiles.h"
#include "exchange/refusals.h"

#include <QFileInfo>
#include <QSet>

using namespace staffelstab;
using namespace staffelstab::exchange;
using namespace Qt::StringLiterals;
using tests::refusalOf;

namespace
{

Package read(const QByteArray &csv) { return CsvReader::read({u"t.csv"_s, csv}); }

tests::How refusal(const QByteArray &csv)
{
    return refusalOf([&] { read(csv); });
}

template <typename R> R at(const Package &package, qsizetype index)
{
    return std::get<R>(package.records.value(index));
}

} // namespace

TEST(CsvTable, KnowsSeparatorsQuotesAndLines)
{
    const CsvTable table = csvTable(u"a;\"b;c\"\n\"mit \"\"Zitat\"\"\";\"zwei\nZeilen\"\n\n;\nletzte,mit;x"_s);
    EXPECT_EQ(table.header, (QStringList{u"a"_s, u"b;c"_s}));
    ASSERT_EQ(table.rows.size(), 2);
    EXPECT_EQ(table.rows[0].cells, (QStringList{u"mit \"Zitat\""_s, u"zwei\nZeilen"_s}));
    EXPECT_EQ(table.rows[0].line, 2);
    EXPECT_EQ(table.rows[1].line, 6);
    EXPECT_EQ(csvTable(u"a,b\n1,2"_s).rows[0].cells.size(), 2);
    EXPECT_EQ(csvTable(u"a\tb\n1\t2"_s).rows[0].cells.size(), 2);
}

TEST(CsvTable, TakesOffTheApostropheThatProtectsAgainstFormulas)
{
    EXPECT_EQ(csvTable(u"a;b\n'=1+1;'normal"_s).rows[0].cells, (QStringList{u"=1+1"_s, u"'normal"_s}));
}

TEST(CsvTable, RefusesOpenQuotesAndTooManyRows)
{
    const auto how = refusalOf([] { csvTable(u"a;b\n1;\"offen\n2;3"_s); });
    EXPECT_EQ(how.reason, Refusal::NotWellFormed);
    EXPECT_EQ(how.line, 2);
    EXPECT_EQ(refusalOf([] { csvTable(u"a\n"_s.repeated(200'000)); }).reason, Refusal::TooLarge);
    EXPECT_EQ(refusalOf([] { csvTable(u";"_s.repeated(2'000)); }).reason, Refusal::TooLarge);
    EXPECT_EQ(refusalOf([] { csvTable(u"\n\n;;\n"_s); }).reason, Refusal::Empty);
}

TEST(CsvReader, ReadsUnitsWithTheirOrderInGermanAndEnglish)
{
    for (const QByteArray &csv : {QByteArray("Kürzel;Bezeichnung;Übergeordnet\n50;Soziales;\n51;Jugend;50\n"),
                                  QByteArray("\xef\xbb\xbf"
                                             "code,name,parent\r\n50,Soziales,\r\n51,Jugend,50\r\n"),
                                  QByteArray("K\xfczel;x;\n")
                                          .replace("K\xfczel;x;", "K\xfcrzel;Bezeichnung;\xdc"
                                                                  "bergeordnet") +
                                      "50;Soziales;\n51;Jugend;50\n"}) {
        const Package package = read(csv);
        ASSERT_EQ(package.records.size(), 2);
        EXPECT_EQ(at<OrgUnit>(package, 0).name, u"Soziales");
        EXPECT_EQ(at<OrgUnit>(package, 1).parent, at<OrgUnit>(package, 0).id);
        EXPECT_EQ(at<OrgUnit>(package, 0).id, unitId(u"50"_s));
    }
}

TEST(CsvReader, ReadsPostsWithTheirUnit)
{
    const Package package =
        read("Stelle;Einheit;VZÄ;Eingruppierung\nLeitung;50;1;EG 12\nHilfe;50;50 %;\nHilfe;50;0,25;\n");
    ASSERT_EQ(package.records.size(), 3);
    EXPECT_EQ(at<Post>(package, 0).payGrade, u"EG 12");
    EXPECT_EQ(at<Post>(package, 1).fte, 0.5);
    EXPECT_EQ(at<Post>(package, 2).fte, 0.25);
    EXPECT_NE(at<Post>(package, 1).id, at<Post>(package, 2).id);
    ASSERT_EQ(package.units.size(), 1);
    EXPECT_TRUE(package.units[0].required);
}

TEST(CsvReader, NamesTheColumnThatIsMissingAndTheRowThatIsWrong)
{
    EXPECT_EQ(refusal("Stelle;VZÄ\nLeitung;1\n").reason, Refusal::MissingColumn);
    EXPECT_EQ(refusal("Stelle;VZÄ\nLeitung;1\n").detail, u"unit");
    EXPECT_EQ(refusal("name\nAachen\n").detail, u"code");
    EXPECT_EQ(refusal("leika_id;typ\n1;2\n").detail, u"name");
    EXPECT_EQ(refusal("Stand;Bundesland\n1;2\n").reason, Refusal::UnknownFormat);
    const auto row = refusal("code;name\n1;Eins\n2;\n");
    EXPECT_EQ(row.reason, Refusal::InvalidRecord);
    EXPECT_EQ(row.detail, u"name");
    EXPECT_EQ(row.line, 3);
    EXPECT_EQ(refusal("code;name\n1;Eins\n1;Zwei\n").line, 3) << "the same code twice";
    EXPECT_EQ(refusal("code;name;parent\n1;Eins;1\n").detail, u"parent");
    EXPECT_EQ(refusal("Stelle;Einheit;VZÄ\nLeitung;50;viel\n").detail, u"fte");
    EXPECT_EQ(refusal("code;name\n").reason, Refusal::NoContent);
}

TEST(CsvReader, ReadsTheCatalogueOfServices)
{
    const Package package = read("leika_id;name;typ;ozg_id;ozg_leistung;rechtsgrundlage;gesetze;abkuerzungen\n"
                                 "99 012 001 000 000;Abbruch;4;10513;Abbruchgenehmigung;§ 1;Bauordnung;BauO\n"
                                 "nicht im LeiKa;Anderes;1;10478;;;;\n");
    EXPECT_EQ(at<Service>(package, 0).serviceKey, u"99012001000000");
    EXPECT_EQ(at<Service>(package, 0).legalBasis, u"§ 1\nBauordnung (BauO)");
    EXPECT_TRUE(at<Service>(package, 1).serviceKey.isEmpty());
    EXPECT_EQ(at<Service>(package, 1).externalId, u"10478");
}

TEST(CsvReader, ReadsTheRealCataloguesWithoutTwoRecordsOfOneId)
{
    STAFFELSTAB_NEEDS_REAL_FILES("ozg-leika");
    for (const auto &[name, rows] :
         {std::pair{u"leika-leistungen.csv"_s, 5251}, std::pair{u"ozg-leistungen.csv"_s, 557}}) {
        const Package package = CsvReader::read({name, tests::bytesOf(tests::sharedData() + u"/ozg-leika/"_s + name)});
        QSet<Id> ids;
        for (const AnyRecord &record : package.records)
            ids << head(record).id;
        EXPECT_EQ(package.records.size(), rows);
        EXPECT_EQ(ids.size(), rows);
    }
    for (const QString &name :
         {u"gemeinden/gemeinden-de-2012.csv"_s, u"berlin-service-names/berlin-services-2018.csv"_s,
          u"ozg-leika/kommunen-nrw.csv"_s, u"produktplan-bw/vwv-anlage_29-produktbereiche.csv"_s}) {
        const Refusal reason = refusal(tests::bytesOf(tests::sharedData() + u'/' + name)).reason;
        EXPECT_TRUE(reason == Refusal::MissingColumn || reason == Refusal::UnknownFormat) << name.toStdString();
    }
}

TEST(CsvReader, ReadsAGlossary)
{
    const Package package = read("Begriff;Bedeutung;Synonyme;Abkürzung;Nie dasselbe wie;Wortteile\n"
                                 "Elternbeitrag;Was Eltern zahlen;Kita-Beitrag, Kitageld;EB;Essensgeld;Eltern|beitrag\n"
                                 "Bauhof;;;;;\n");
    ASSERT_EQ(package.records.size(), 2);
    const auto entry = at<GlossaryEntry>(package, 0);
    EXPECT_EQ(entry.term, u"Elternbeitrag"_s);
    EXPECT_EQ(entry.meaning, u"Was Eltern zahlen"_s);
    EXPECT_EQ(entry.synonyms, (QStringList{u"Kita-Beitrag"_s, u"Kitageld"_s}));
    EXPECT_EQ(entry.abbreviations, QStringList{u"EB"_s});
    EXPECT_EQ(entry.apartFrom, QStringList{u"Essensgeld"_s});
    EXPECT_EQ(entry.split, u"Eltern|beitrag"_s);
    EXPECT_TRUE(at<GlossaryEntry>(package, 1).synonyms.isEmpty());
    EXPECT_EQ(refusal("Begriff;Bedeutung\n;ohne Wort\n").detail, u"term"_s);
}
