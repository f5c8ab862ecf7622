// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odtstyles.h"

#include "base/text.h"
#include "report/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

struct OdtStyle {
    const char *name;
    const char *shown;
    const char *parent;
    int outline; ///< 0 = no heading
    const char *paragraph;
    const char *text;
};

// Attributes as in OpenDocument, one style a line.
constexpr std::array kOdtStyles{
    OdtStyle{"Standard", "Standard", "", 0, "fo:margin-bottom='0.15cm' fo:line-height='120%'", "fo:font-size='10.5pt'"},
    OdtStyle{"Title", "Title", "Standard", 0, "fo:margin-top='0cm' fo:margin-bottom='0.3cm'",
             "fo:font-size='24pt' fo:font-weight='bold'"},
    OdtStyle{"Subtitle", "Subtitle", "Standard", 0, "fo:margin-bottom='0.5cm'", "fo:font-size='14pt'"},
    OdtStyle{"Lead", "Lead", "Standard", 0, "", "fo:font-size='12pt'"},
    OdtStyle{"Note", "Note", "Standard", 0, "", "fo:font-size='9.5pt' fo:color='#4d5966'"},
    OdtStyle{"Cell", "Cell", "Standard", 0, "fo:margin-bottom='0cm'", "fo:font-size='9.5pt'"},
    OdtStyle{"CellHead", "Cell Head", "Cell", 0, "", "fo:font-weight='bold'"},
    OdtStyle{"Header", "Header", "Standard", 0, "", "fo:font-size='8pt' fo:color='#4d5966'"},
    OdtStyle{"Heading_20_1", "Heading 1", "Standard", 1,
             "fo:margin-top='0.6cm' fo:margin-bottom='0.2cm' fo:keep-with-next='always'",
             "fo:font-size='18pt' fo:font-weight='bold'"},
    OdtStyle{"Heading_20_2", "Heading 2", "Standard", 2,
             "fo:margin-top='0.5cm' fo:margin-bottom='0.15cm' fo:keep-with-next='always'",
             "fo:font-size='13pt' fo:font-weight='bold'"},
    OdtStyle{"Heading_20_3", "Heading 3", "Standard", 3,
             "fo:margin-top='0.4cm' fo:margin-bottom='0.1cm' fo:keep-with-next='always'",
             "fo:font-size='11pt' fo:font-weight='bold'"},
    OdtStyle{"Contents_20_Heading", "Contents Heading", "Standard", 0, "fo:margin-top='0.6cm'",
             "fo:font-size='18pt' fo:font-weight='bold'"},
};

void writeAttributes(QXmlStreamWriter &xml, const char *attributes)
{
    // splits "a='b c' d='e'": the values are our own and hold no apostrophe
    const QStringList pieces = QString::fromUtf8(attributes).split(u'\'');
    for (qsizetype i = 0; i + 1 < pieces.size(); i += 2)
        xml.writeAttribute(pieces[i].trimmed().chopped(1), pieces[i + 1]);
}

void writeStyle(QXmlStreamWriter &xml, const OdtStyle &style)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, QString::fromLatin1(style.name));
    xml.writeAttribute(u"style:display-name"_s, QString::fromLatin1(style.shown));
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    if (*style.parent) xml.writeAttribute(u"style:parent-style-name"_s, QString::fromLatin1(style.parent));
    if (style.outline > 0) xml.writeAttribute(u"style:default-outline-level"_s, QString::number(style.outline));
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    writeAttributes(xml, style.paragraph);
    xml.writeEmptyElement(u"style:text-properties"_s);
    writeAttributes(xml, style.text);
    xml.writeEndElement();
}

void writeContentsLevel(QXmlStreamWriter &xml, int level)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, u"Contents_20_%1"_s.arg(level));
    xml.writeAttribute(u"style:display-name"_s, u"Contents %1"_s.arg(level));
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    xml.writeAttribute(u"style:parent-style-name"_s, u"Standard"_s);
    xml.writeStartElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:margin-left"_s, u"%1cm"_s.arg((level - 1) * 0.6));
    xml.writeStartElement(u"style:tab-stops"_s);
    xml.writeEmptyElement(u"style:tab-stop"_s);
    writeAttributes(xml, "style:position='17cm' style:type='right' style:leader-style='dotted' style:leader-text='.'");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeListStyle(QXmlStreamWriter &xml, const QString &name, bool isNumbered)
{
    xml.writeStartElement(u"text:list-style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeStartElement(isNumbered ? u"text:list-level-style-number"_s : u"text:list-level-style-bullet"_s);
    xml.writeAttribute(u"text:level"_s, u"1"_s);
    if (isNumbered)
        writeAttributes(xml, "style:num-suffix='.' style:num-format='1'");
    else
        xml.writeAttribute(u"text:bullet-char"_s, u"•"_s);
    xml.writeStartElement(u"style:list-level-properties"_s);
    xml.writeAttribute(u"text:list-level-position-and-space-mode"_s, u"label-alignment"_s);
    xml.writeEmptyElement(u"style:list-level-label-alignment"_s);
    writeAttributes(xml, "text:label-followed-by='listtab' fo:text-indent='-0.5cm' fo:margin-left='0.7cm'");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writePage(QXmlStreamWriter &xml, const Document &document)
{
    const Words words(document.language);
    xml.writeStartElement(u"office:master-styles"_s);
    xml.writeStartElement(u"style:master-page"_s);
    writeAttributes(xml, "style:name='Standard' style:page-layout-name='Page'");
    xml.writeStartElement(u"style:header"_s);
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, u"Header"_s);
    xml.writeCharacters(cleaned(document.title));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"style:footer"_s);
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, u"PageFooter"_s);
    xml.writeCharacters(cleaned(document.footer));
    xml.writeEmptyElement(u"text:tab"_s);
    xml.writeCharacters(words(u"page") + u' ');
    xml.writeTextElement(u"text:page-number"_s, u"1"_s);
    xml.writeCharacters(u' ' + words(u"of") + u' ');
    xml.writeTextElement(u"text:page-count"_s, u"1"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeAutomaticStyles(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"office:automatic-styles"_s);
    xml.writeStartElement(u"style:page-layout"_s);
    xml.writeAttribute(u"style:name"_s, u"Page"_s);
    xml.writeEmptyElement(u"style:page-layout-properties"_s);
    writeAttributes(xml, "fo:page-width='21cm' fo:page-height='29.7cm' fo:margin-top='1.2cm' fo:margin-bottom='1.2cm' "
                         "fo:margin-left='2cm' fo:margin-right='2cm'");
    for (const char *part : {"style:header-style", "style:footer-style"}) {
        xml.writeStartElement(QString::fromLatin1(part));
        xml.writeEmptyElement(u"style:header-footer-properties"_s);
        writeAttributes(xml, *(part + 6) == 'h' ? "fo:min-height='0.8cm' fo:margin-bottom='0.4cm'"
                                                : "fo:min-height='0.8cm' fo:margin-top='0.4cm'");
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement(u"style:style"_s);
    writeAttributes(xml, "style:name='PageFooter' style:family='paragraph' style:parent-style-name='Header'");
    xml.writeStartElement(u"style:paragraph-properties"_s);
    xml.writeStartElement(u"style:tab-stops"_s);
    xml.writeEmptyElement(u"style:tab-stop"_s);
    writeAttributes(xml, "style:position='17cm' style:type='right'");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void declareOdtNamespaces(QXmlStreamWriter &xml)
{
    for (const auto &[prefix, address] : {std::pair{"office", "office"},
                                          {"style", "style"},
                                          {"text", "text"},
                                          {"table", "table"},
                                          {"meta", "meta"},
                                          {"draw", "drawing"},
                                          {"svg", "svg-compatible"},
                                          {"fo", "xsl-fo-compatible"}})
        xml.writeAttribute(u"xmlns:"_s + QLatin1StringView(prefix),
                           u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s.arg(QLatin1StringView(address)));
    xml.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"office:version"_s, u"1.3"_s);
}

QByteArray odtStyles(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-styles"_s);
    declareOdtNamespaces(xml);
    xml.writeStartElement(u"office:font-face-decls"_s);
    xml.writeEmptyElement(u"style:font-face"_s);
    xml.writeAttribute(u"style:name"_s, u"Noto Sans"_s);
    xml.writeAttribute(u"svg:font-family"_s, u"'Noto Sans'"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"office:styles"_s);
    xml.writeStartElement(u"style:default-style"_s);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    xml.writeEmptyElement(u"style:text-properties"_s);
    xml.writeAttribute(u"style:font-name"_s, u"Noto Sans"_s);
    xml.writeAttribute(u"fo:language"_s, document.language);
    xml.writeAttribute(u"fo:country"_s, document.language == u"de" ? u"DE"_s : u"GB"_s);
    xml.writeEndElement();
    for (const OdtStyle &style : kOdtStyles)
        writeStyle(xml, style);
    for (int level = 1; level <= 3; ++level)
        writeContentsLevel(xml, level);
    writeListStyle(xml, u"Bullets"_s, false);
    writeListStyle(xml, u"Numbers"_s, true);
    xml.writeEndElement();
    writeAutomaticStyles(xml);
    writePage(xml, document);
    xml.writeEndDocument();
    return bytes;
}

QByteArray odtMeta(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-meta"_s);
    declareOdtNamespaces(xml);
    xml.writeStartElement(u"office:meta"_s);
    xml.writeTextElement(u"meta:generator"_s, u"Staffelstab"_s);
    xml.writeTextElement(u"dc:title"_s, cleaned(document.title));
    xml.writeTextElement(u"dc:language"_s, document.language);
    xml.writeEndDocument();
    return bytes;
}

QByteArray odtManifest(const QStringList &pictures)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    for (const auto &[name, type] : {std::pair{"/", "application/vnd.oasis.opendocument.text"},
                                     {"content.xml", "text/xml"},
                                     {"styles.xml", "text/xml"},
                                     {"meta.xml", "text/xml"}}) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, QLatin1StringView(name));
        xml.writeAttribute(u"manifest:media-type"_s, QLatin1StringView(type));
    }
    for (const QString &picture : pictures) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, picture);
        xml.writeAttribute(u"manifest:media-type"_s, u"image/png"_s);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace staffelstab::report
