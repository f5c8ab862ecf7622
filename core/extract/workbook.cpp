// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/partrelations.h"
#include "extract/readers.h"
#include "extract/spreadsheetdates.h"
#include "extract/unreadable.h"
#include "extract/xmlwalk.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

constexpr qsizetype kMostShared = 5'000'000; ///< texts and formats that cells share

/// All texts of the element that was begun, without readings of Asian words.
QString textsOfElement(XmlWalk &walk)
{
    QString text;
    bool inText = false;
    for (int open = 1; open > 0;) {
        const auto token = walk.next();
        if (token == XmlWalk::Token::Finished) break;
        if (token == XmlWalk::Token::Text && inText) text += walk.text();
        if (token == XmlWalk::Token::Start) {
            if (walk.name() == u"rPh") {
                walk.skip();
                continue;
            }
            ++open;
            inText = walk.name() == u"t" || walk.name() == u"text";
        } else if (token == XmlWalk::Token::End) {
            --open;
            inText = false;
        }
    }
    return text;
}

QStringList sharedTexts(const QByteArray &bytes)
{
    QStringList texts;
    if (bytes.isEmpty()) return texts;
    XmlWalk walk(bytes);
    for (auto token = walk.next(); token != XmlWalk::Token::Finished; token = walk.next()) {
        if (token != XmlWalk::Token::Start || walk.name() != u"si") continue;
        if (texts.size() >= kMostShared) throw Unreadable{State::Limit};
        texts << textsOfElement(walk);
    }
    return texts;
}

/// For each style of cells whether it shows dates.
QList<bool> dateStyles(const QByteArray &bytes)
{
    QList<bool> styles;
    if (bytes.isEmpty()) return styles;
    QHash<int, QString> codes;
    bool inCellStyles = false;
    XmlWalk walk(bytes);
    for (auto token = walk.next(); token != XmlWalk::Token::Finished; token = walk.next()) {
        if (token == XmlWalk::Token::End && walk.name() == u"cellXfs") inCellStyles = false;
        if (token != XmlWalk::Token::Start) continue;
        if (walk.name() == u"numFmt") {
            codes.insert(walk.attribute(u"numFmtId").toInt(), walk.attribute(u"formatCode"));
        } else if (walk.name() == u"cellXfs") {
            inCellStyles = true;
        } else if (inCellStyles && walk.name() == u"xf") {
            if (styles.size() >= kMostShared) throw Unreadable{State::Limit};
            const int number = walk.attribute(u"numFmtId").toInt();
            styles << isDateFormat(number, codes.value(number));
        }
    }
    return styles;
}

/// What the sheets of a workbook share.
struct Shared {
    QStringList texts;
    QList<bool> dateStyles;
    bool from1904 = false;
};

QString shownValue(const QString &type, const QString &style, const QString &value, const Shared &shared)
{
    if (type == u"s") return shared.texts.value(value.toInt());
    if (type == u"str" || type == u"d") return value;
    if (type == u"b" || type == u"e") return {}; // a truth value, an error: nothing that anybody looks for
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber) return value;
    if (shared.dateStyles.value(style.toInt()))
        if (const QString date = dateText(number, shared.from1904); !date.isEmpty()) return date;
    return numberText(number);
}

void readCell(XmlWalk &walk, const Shared &shared, PageBuilder &pages)
{
    const QString type = walk.attribute(u"t"), style = walk.attribute(u"s");
    QString value, inlined;
    bool inValue = false;
    for (int open = 1; open > 0;) {
        const auto token = walk.next();
        if (token == XmlWalk::Token::Finished) break;
        if (token == XmlWalk::Token::Text && inValue) value += walk.text();
        if (token == XmlWalk::Token::Start) {
            if (walk.name() == u"is") {
                inlined = textsOfElement(walk);
                continue;
            }
            ++open;
            inValue = walk.name() == u"v";
        } else if (token == XmlWalk::Token::End) {
            --open;
            inValue = false;
        }
    }
    pages.add(inlined.isEmpty() && !value.isEmpty() ? shownValue(type, style, value, shared) : inlined);
    pages.endCell();
}

/// Comments and drawn text boxes: their texts, a line for each.
void readLines(const QByteArray &bytes, QStringView lineElement, PageBuilder &pages)
{
    if (bytes.isEmpty()) return;
    XmlWalk walk(bytes);
    for (auto token = walk.next(); token != XmlWalk::Token::Finished; token = walk.next()) {
        if (token != XmlWalk::Token::Start || walk.name() != lineElement) continue;
        pages.add(textsOfElement(walk));
        pages.endLine();
    }
}

void readSheet(ZipContainer &container, const QString &part, const Shared &shared, PageBuilder &pages)
{
    {
        const QByteArray bytes = container.read(part);
        XmlWalk walk(bytes);
        for (auto token = walk.next(); token != XmlWalk::Token::Finished; token = walk.next()) {
            if (token == XmlWalk::Token::Start && walk.name() == u"c")
                readCell(walk, shared, pages);
            else if (token == XmlWalk::Token::End && walk.name() == u"row")
                pages.endRow();
        }
    }
    const QList<PartRelation> relations = relationsOf(container, part);
    for (const QString &comments : partsOfKind(relations, u"comments"))
        readLines(container.readIfPresent(comments), u"comment", pages);
    for (const QString &drawing : partsOfKind(relations, u"drawing"))
        readLines(container.readIfPresent(drawing), u"p", pages);
}

} // namespace

void readWorkbook(ZipContainer &container, const QString &part, FileText &file)
{
    file.division = Division::Sheets;
    const QList<PartRelation> relations = relationsOf(container, part);
    Shared shared;
    for (const QString &texts : partsOfKind(relations, u"sharedStrings"))
        shared.texts = sharedTexts(container.readIfPresent(texts));
    for (const QString &styles : partsOfKind(relations, u"styles"))
        shared.dateStyles = dateStyles(container.readIfPresent(styles));
    QHash<QString, PartRelation> byId;
    for (const PartRelation &relation : relations)
        byId.insert(relation.id, relation);
    PageBuilder pages(file);
    const QByteArray bytes = container.read(part);
    XmlWalk walk(bytes);
    for (auto token = walk.next(); token != XmlWalk::Token::Finished; token = walk.next()) {
        if (token != XmlWalk::Token::Start) continue;
        if (walk.name() == u"workbookPr") {
            const QString from1904 = walk.attribute(u"date1904");
            shared.from1904 = from1904 == u"1" || from1904 == u"true";
        } else if (walk.name() == u"sheet") {
            const PartRelation sheet = byId.value(walk.relationId());
            pages.beginPage(walk.attribute(u"name"));
            if (sheet.kind == u"worksheet") readSheet(container, sheet.part, shared, pages);
        }
    }
}

} // namespace staffelstab::extract
