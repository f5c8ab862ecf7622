// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/extract.h"

#include "exchange/htmltext.h"
#include "exchange/refusal.h"
#include "exchange/textdecoding.h"
#include "extract/containerkind.h"
#include "extract/filekind.h"
#include "extract/pdfreader.h"
#include "extract/readers.h"
#include "extract/unreadable.h"
#include "extract/xmlwalk.h"

#include <QRegularExpression>

#include <algorithm>
#include <new>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

void readContainer(const QByteArray &bytes, FileText &file)
{
    ZipContainer container(bytes);
    const ContainerContent content = containerContent(container);
    switch (content.kind) {
    case ContainerKind::OpenDocument:
        return readOpenDocument(container, file);
    case ContainerKind::Word:
        return readWordDocument(container, content.part, file);
    case ContainerKind::Workbook:
        return readWorkbook(container, content.part, file);
    case ContainerKind::Presentation:
        return readPresentation(container, content.part, file);
    case ContainerKind::Unknown:
        throw Unreadable{State::UnknownKind};
    }
}

/// Whatever stands between the tags, an element a line.
void readXml(const QByteArray &bytes, FileText &file)
{
    PageBuilder pages(file);
    XmlWalk walk(bytes);
    for (auto token = walk.next(); token != XmlWalk::Token::Finished; token = walk.next()) {
        if (token == XmlWalk::Token::Text)
            pages.add(walk.text());
        else if (token == XmlWalk::Token::End)
            pages.endLine();
    }
}

void readText(const QByteArray &bytes, bool isHtml, FileText &file)
{
    const QString text = exchange::decodedText(bytes);
    PageBuilder(file).add(isHtml ? exchange::htmlText(text).text : text);
}

void readByKind(const QByteArray &bytes, FileText &file)
{
    switch (fileKind(bytes)) {
    case FileKind::Pdf:
        return readPdf(bytes, file);
    case FileKind::Zip:
        return readContainer(bytes, file);
    case FileKind::Rtf:
        return readRtf(bytes, file);
    case FileKind::Mail:
        return readMail(bytes, file);
    case FileKind::Html:
        return readText(bytes, true, file);
    case FileKind::FlatOpenDocument:
        return readFlatOpenDocument(bytes, file);
    case FileKind::Xml:
        return readXml(bytes, file);
    case FileKind::Plain:
        return readText(bytes, false, file);
    case FileKind::Picture:
        file.canBeRecognised = true;
        file.pages.append(FilePage{});
        return;
    case FileKind::OldOffice:
        throw Unreadable{holdsEncryptedPackage(bytes) ? State::Protected : State::UnknownKind};
    }
}

State stateOf(const exchange::Refused &refused)
{
    switch (refused.reason()) {
    case Refusal::TooLarge:
        return State::Limit;
    case Refusal::Empty:
        return State::NoText;
    case Refusal::Encrypted:
        return State::Protected;
    default:
        return State::UnknownKind; // bytes that are no text
    }
}

} // namespace

FileText extracted(const QByteArray &bytes)
{
    FileText file;
    file.state = State::Text;
    try {
        readByKind(bytes, file);
        const bool hasText =
            std::ranges::any_of(file.pages, [](const FilePage &page) { return page.text.has_value(); });
        if (!hasText) file.state = State::NoText;
    } catch (const Unreadable &unreadable) {
        file.state = unreadable.state;
    } catch (const exchange::Refused &refused) {
        file.state = stateOf(refused);
    } catch (const std::bad_alloc &) {
        file = FileText{State::Limit, Division::None, false, {}};
    }
    return file;
}

QByteArray pictureOf(const QByteArray &bytes, int page)
{
    try {
        switch (fileKind(bytes)) {
        case FileKind::Pdf:
            return pagePicture(bytes, page);
        case FileKind::Picture:
            return page == 1 ? bytes : QByteArray();
        default:
            return {};
        }
    } catch (const Unreadable &) {
        return {};
    } catch (const std::bad_alloc &) {
        return {};
    }
}

DrawnPage drawn(const QByteArray &bytes, int page, int wishedWidth)
{
    const auto refused = [](State state) { return DrawnPage{state, 0, 0, 0, {}}; };
    if (fileKind(bytes) != FileKind::Pdf) return refused(State::UnknownKind);
    try {
        return drawnPdfPage(bytes, page, wishedWidth);
    } catch (const Unreadable &unreadable) {
        return refused(unreadable.state);
    } catch (const std::bad_alloc &) {
        return refused(State::Limit);
    }
}

FileText recognisedText(QString text)
{
    static const QRegularExpression divided(u"(\\p{Ll})[-\u00ac]\\n(\\p{Ll})"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    FileText file;
    PageBuilder(file).add(text.replace(divided, u"\\1\\2"_s));
    if (file.pages.isEmpty()) file.pages.append(FilePage{});
    file.state = file.pages.front().text ? State::Text : State::NoText;
    return file;
}

} // namespace staffelstab::extract
