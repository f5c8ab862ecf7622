// SPDX-License-Identifier: GPL-3.0-or-later
// Text files of every sort: plain, Markdown, HTML, JSON lines; and how a format is recognised.
#include "base/text.h"
#include "exchange/costs.h"
#include "exchange/document.h"
#include "exchange/format.h"
#include "exchange/htmltext.h"
#include "exchange/jsondocuments.h"
#include "exchange/realfiles.h"
#include "exchange/refusals.h"

#include <QFileInfo>
#include <gtest/gtest.h>

using namespace staffelstab;
using namespace staffelstab::exchange;
using namespace Qt::StringLiterals;
using tests::refusalOf;

namespace
{

KnowledgeItem only(const Package &package)
{
    EXPECT_EQ(package.records.size(), 1);
    return std::get<KnowledgeItem>(package.records.value(0));
}

KnowledgeItem markdown(const QByteArray &text) { return only(MarkdownReader::read({u"meine_datei.md"_s, text})); }

QList<KnowledgeItem> json(const QByteArray &text)
{
    QList<KnowledgeItem> items;
    for (const AnyRecord &record : JsonDocumentsReader::read({u"d.jsonl"_s, text}).records)
        items << std::get<KnowledgeItem>(record);
    return items;
}

} // namespace

struct Titled {
    const char *text;
    const char16_t *title;
    const char16_t *body;
};

class Markdown : public testing::TestWithParam<Titled>
{
};

TEST_P(Markdown, HasATitleAndABody)
{
    const KnowledgeItem item = markdown(GetParam().text);
    EXPECT_EQ(item.title, QStringView(GetParam().title));
    EXPECT_EQ(item.body, QStringView(GetParam().body));
    EXPECT_TRUE(validate(item).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Documents, Markdown,
                         testing::Values(Titled{"# Titel\n\nText", u"Titel", u"Text"},
                                         Titled{"Vorher\n\n## Über *uns* ##\nText", u"Über *uns*", u"Vorher\n\nText"},
                                         Titled{"Titel\n=====\nText", u"Titel", u"Text"},
                                         Titled{"```\n# kein Titel\n```\n# Titel", u"Titel", u"```\n# kein Titel\n```"},
                                         Titled{"nur Text", u"meine datei", u"nur Text"},
                                         Titled{"# [Link](http://x.de) **fett** `code`", u"Link fett code", u""},
                                         Titled{"---\ntitle: \"Aus dem Kopf\"\ntags: a\n---\nText", u"Aus dem Kopf",
                                                u"Text"},
                                         Titled{"# EU-Bürger*innen\r\n\r\nA\r\nB", u"EU-Bürger*innen", u"A\nB"},
                                         Titled{"#hashtag ohne Blank", u"meine datei", u"#hashtag ohne Blank"},
                                         Titled{"- Punkt\n---\nText", u"meine datei", u"- Punkt\n---\nText"}));

struct Page {
    const char16_t *html;
    const char16_t *title;
    const char16_t *text;
};

class Html : public testing::TestWithParam<Page>
{
};

TEST_P(Html, GivesWhatPeopleRead)
{
    const HtmlText page = htmlText(QString::fromUtf16(GetParam().html));
    EXPECT_EQ(page.title, QStringView(GetParam().title));
    EXPECT_EQ(page.text, QStringView(GetParam().text));
}

INSTANTIATE_TEST_SUITE_P(
    Documents, Html,
    testing::Values(
        Page{u"<html><head><title>Der &amp; Titel</title><style>p{}</style></head><body><p>Eins</p><p>Zwei</p></body>",
             u"Der & Titel", u"Eins\n\nZwei"},
        Page{u"<h1>Kopf</h1><ul><li>a<li>b</ul>", u"Kopf", u"Kopf\n\n- a\n- b"},
        Page{u"<script>var a='<p>nein</p>';</script>Ja<SCRIPT>alert(1)</SCRIPT>!", u"", u"Ja!"},
        Page{u"Pr&uuml;fung &#8364; &#x20AC; &unbekannt; A&B 5 < 6", u"", u"Prüfung € € &unbekannt; A&B 5 < 6"},
        Page{u"<img alt='>' src=\"http://x/y>z\">Text<br>neu", u"", u"Text\nneu"},
        Page{u"<p title='offen>Text</p>danach", u"", u"Text\n\ndanach"},
        Page{u"<!-- weg <p>nein</p> -->da<!-- offen", u"", u"da"},
        Page{u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>", u"", u"a b\nc"},
        Page{u"<script>nie zu", u"", u"nie zu"}, Page{u"&#0;&#xD800;&#9999999;", u"", u"���"},
        Page{u"  viel   \n  Platz  ", u"", u"viel Platz"}));

TEST(Documents, OfManyMegabytesOfBrokenHtmlAreReadInLinearTime)
{
    for (const QString &piece :
         {u"<"_s, u"<p title='"_s, u"<script>"_s, u"<svg"_s, u"&"_s, u"<!--"_s, u"<h1>x"_s, u"<a b=\"c"_s}) {
        const QString html = piece.repeated(2'000'000 / piece.size());
        const tests::Costs costs;
        htmlText(html);
        EXPECT_LT(costs.seconds(), 5) << piece.toStdString();
    }
}

TEST(Documents, OfPlainTextAreCalledLikeTheirFile)
{
    const KnowledgeItem item = only(PlainTextReader::read({u"Ordner/Friedhof_Satzung.TXT"_s, "Inhalt"}));
    EXPECT_EQ(item.title, u"Friedhof Satzung");
    EXPECT_EQ(item.provenance, u"Document");
    EXPECT_EQ(refusalOf([] { PlainTextReader::read({u"a.txt"_s, " \n"}); }).reason, Refusal::Empty);
    const QByteArray large("wort ");
    EXPECT_EQ(refusalOf([&] {
                  PlainTextReader::read({u"a.txt"_s, large.repeated(1'000'000)});
              }).reason,
              Refusal::TooLarge);
}

TEST(Documents, FromJsonLinesKeepTheirIdAndEveryWord)
{
    const auto items = json(
        "{\"id\":\"a1\",\"title\":\"Eins\",\"text\":\"Text\",\"kind\":\"Pitfall\",\"tags\":[\"x\",\"y\"]}\n\n"
        "{\"id\":7,\"head\":\"Kopf\",\"sec\":\"§ 1\",\"law\":\"ABC\",\"body\":\"Rumpf\",\"law_title\":\"Gesetz\"}\n"
        "{\"id\":\"c\",\"text\":\"Nur Text\",\"fees\":\"5 Euro\",\"kind\":\"Merkblatt\",\"public\":true}");
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(items[0].externalId, u"a1");
    EXPECT_EQ(items[0].kind, u"Pitfall");
    EXPECT_EQ(items[0].tags, (QStringList{u"x"_s, u"y"_s}));
    EXPECT_EQ(items[1].externalId, u"7");
    EXPECT_EQ(items[1].title, u"§ 1 ABC Kopf");
    EXPECT_EQ(items[1].body, u"Rumpf");
    EXPECT_EQ(items[1].topic, u"Gesetz");
    EXPECT_EQ(items[2].title, u"Nur Text");
    EXPECT_EQ(items[2].body, u"Nur Text\n\nfees: 5 Euro");
    EXPECT_EQ(items[2].tags, QStringList{u"Merkblatt"_s}) << "a kind that is not ours";
}

TEST(Documents, FromJsonComeAsLinesArrayOrOneObject)
{
    EXPECT_EQ(json("[{\"title\":\"A\"},\n {\"title\":\"B\"}]").size(), 2);
    EXPECT_EQ(json("{\n \"title\": \"A\"\n}").size(), 1);
    EXPECT_EQ(json("\xef\xbb\xbf{\"title\":\"A\"}\r\n{\"title\":\"A\"}").size(), 2);
    const auto same = json("{\"id\":\"1\",\"title\":\"A\"}{\"id\":\"1\",\"title\":\"B\"}");
    EXPECT_NE(same.at(0).id, same.at(1).id);
}

TEST(Documents, FromBrokenJsonAreRefusedWithTheLine)
{
    const auto how = [](const QByteArray &text) { return refusalOf([&] { json(text); }); };
    EXPECT_EQ(how("{\"title\":\"A\"}\n{\"title\" \"B\"}").reason, Refusal::NotWellFormed);
    EXPECT_EQ(how("{\"title\":\"A\"}\n{\"title\" \"B\"}").line, 2);
    EXPECT_EQ(how("[{\"title\":\"A\"},\n{\"title\":\"B\"}").reason, Refusal::NotWellFormed) << "the array never ends";
    EXPECT_EQ(how("[{\"title\":\"A\"}] x").reason, Refusal::NotWellFormed);
    EXPECT_EQ(how("{\"title\":\"A\"}\nText").line, 2);
    EXPECT_EQ(how("{\"query\":\"x\"}").reason, Refusal::NoContent);
    EXPECT_EQ(how("[1,2]").reason, Refusal::NoContent);
    EXPECT_EQ(how("{\"title\":\"\xff\"}").reason, Refusal::WrongEncoding);
    EXPECT_EQ(how(QByteArray("[").repeated(1'000'000)).reason, Refusal::NoContent);
    EXPECT_EQ(how("{\"a\":" + QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000) + "}").reason,
              Refusal::TooDeep);
    EXPECT_EQ(how("   ").reason, Refusal::Empty);
}

struct Named {
    const char *name;
    QByteArray bytes;
    Format format;
};

TEST(Formats, AreRecognisedByContentFirstAndNameSecond)
{
    const QByteArray model = "<?xml version=\"1.0\"?><!-- x --><b:definitions xmlns:b=\"urn:x\"/>";
    for (const Named &each : {
             Named{"a.bpmn", model, Format::Bpmn},
             Named{"a.txt", model, Format::Bpmn},
             Named{"a.xml", "<rss/>", Format::Bpmn},
             Named{"ohne", "<!DOCTYPE html><p>x", Format::Html},
             Named{"a.htm", "<p>x", Format::Html},
             Named{"a.html", "Text ohne alles", Format::Html},
             Named{"a.xhtml", "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"a\" \"b\"><html/>", Format::Html},
             Named{"a.md", "<div align=\"center\">", Format::Markdown},
             Named{"a.MD", "# T", Format::Markdown},
             Named{"a.txt", "{kein json", Format::PlainText},
             Named{"a.csv", "a;b", Format::Csv},
             Named{"a.jsonl", "{\"title\":\"x\"}", Format::JsonDocuments},
             Named{"a.json", "[]", Format::JsonDocuments},
             Named{"irgendwas.dat", "{\"version\":1,\"format\":\"staffelstab\"}\n{", Format::Exchange},
         })
        EXPECT_EQ(formatOf({QString::fromUtf8(each.name), each.bytes}), each.format) << each.name;
}

TEST(Formats, ThatWeDoNotReadAreNamed)
{
    const auto how = [](const char *name, const QByteArray &bytes) {
        return refusalOf([&] { formatOf({QString::fromUtf8(name), bytes}); });
    };
    EXPECT_EQ(how("a.docx", "PK\x03\x04 rest").detail, u"ZIP");
    EXPECT_EQ(how("a.zip", QByteArray("PK\x03\x04\x14\x00\x01\x00", 8) + "xx").reason, Refusal::Encrypted);
    EXPECT_EQ(how("a.pdf", "%PDF-1.4 x").reason, Refusal::UnknownFormat);
    EXPECT_EQ(how("a.pdf", "%PDF-1.4 /Encrypt 5 0 R").reason, Refusal::Encrypted);
    EXPECT_EQ(how("a.dict", "\"%PDF-\"\n\"/Encrypt\"").reason, Refusal::UnknownFormat);
    EXPECT_EQ(how("a.rtf", "{\\rtf1").detail, u"RTF");
    EXPECT_EQ(how("a.bpmn", "").reason, Refusal::Empty);
    EXPECT_EQ(how("a.txt", " \n\t").reason, Refusal::Empty);
    EXPECT_EQ(how("bild.png", "\x89PNG").detail, u"png");
}

TEST(Documents, OfMunichHaveTheTitleThatTheCityGaveThem)
{
    STAFFELSTAB_NEEDS_REAL_FILES("muenchen-services");
    QHash<QString, QString> titles;
    const QByteArray services = tests::bytesOf(tests::sharedData() + u"/muenchen-services/services.json"_s);
    for (const KnowledgeItem &item : json(services))
        titles.insert(item.externalId, item.title);
    EXPECT_EQ(titles.size(), 287);
    const QStringList files = tests::realFiles(u"muenchen-services/md"_s, {u".md"_s});
    EXPECT_EQ(files.size(), 222);
    for (const QString &path : files) {
        const KnowledgeItem item = only(readFile({QFileInfo(path).fileName(), tests::bytesOf(path)}));
        EXPECT_EQ(item.externalId, QFileInfo(path).completeBaseName());
        EXPECT_EQ(item.title, oneLine(titles.value(QFileInfo(path).completeBaseName())));
        EXPECT_FALSE(item.body.isEmpty()) << path.toStdString();
    }
}

TEST(Documents, ReadFromAnyBadFileNeitherCrashNorHangNorFillTheMemory)
{
    STAFFELSTAB_NEEDS_REAL_FILES("bad-office");
    const QStringList files = tests::realFiles(u"bad-office"_s) + tests::realFiles(u"bad-xml"_s) +
                              tests::realFiles(u"bpmn-invalid"_s) + tests::realFiles(u"office-structure"_s);
    EXPECT_GT(files.size(), 900);
    for (const QString &path : files) {
        const Source source{QFileInfo(path).fileName(), tests::bytesOf(path)};
        const tests::Costs costs;
        const tests::How how = refusalOf([&] { readFile(source); });
        EXPECT_LT(costs.seconds(), 5) << path.toStdString();
        EXPECT_LT(costs.peakMegabytes(), 256) << path.toStdString();
        EXPECT_TRUE(how.reason != Refusal::None || !path.contains(u"bad-office/tika")) << path.toStdString();
    }
}
