// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/format.h"

#include "base/text.h"
#include "exchange/bpmnreader.h"
#include "exchange/csvreader.h"
#include "exchange/document.h"
#include "exchange/exchangeformat.h"
#include "exchange/jsondocuments.h"
#include "exchange/refusal.h"
#include "exchange/textdecoding.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

constexpr qsizetype kLookedAt = 8192;

bool contains(QByteArrayView bytes, QByteArrayView text) { return bytes.indexOf(text) >= 0; }

/// OLE files name their streams in UTF-16.
QByteArray wide(QByteArrayView text)
{
    QByteArray result;
    for (const char c : text)
        result.append(c).append('\0');
    return result;
}

/// Word 97 keeps "this document is encrypted" in the flags of its first stream.
bool isEncryptedWord(QByteArrayView bytes)
{
    constexpr qsizetype stream = 512;
    return bytes.size() > stream + 12 && bytes.sliced(stream).startsWith("\xec\xa5") && (bytes[stream + 11] & 1) != 0;
}

/// ZIP entries with the bit for encryption set, or a manifest that names a cipher.
bool isEncryptedZip(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf("PK\x03\x04"); at >= 0 && at + 8 < bytes.size();
         at = bytes.indexOf("PK\x03\x04", at + 4))
        if ((bytes[at + 6] & 1) != 0) return true;
    return contains(bytes, "encryption-data");
}

void refuseKnownForeign(QByteArrayView bytes)
{
    const auto refuse = [](bool encrypted, const QString &name) {
        throw Refused(encrypted ? Refusal::Encrypted : Refusal::UnknownFormat, name);
    };
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) refuse(isEncryptedZip(bytes), u"ZIP"_s);
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        refuse(contains(bytes, wide("EncryptedPackage")) || contains(bytes, wide("DataSpaces")) ||
                   isEncryptedWord(bytes),
               u"OLE"_s);
    const QByteArrayView first = bytes.first(std::min<qsizetype>(1024, bytes.size()));
    if (first.startsWith("%PDF-") || contains(first, "\n%PDF-")) // junk before it is common
        refuse(contains(bytes, "/Encrypt"), u"PDF"_s);
    if (bytes.startsWith("{\\rtf")) refuse(false, u"RTF"_s);
    if (bytes.startsWith("\x1f\x8b")) refuse(false, u"GZIP"_s);
    if (bytes.size() > 262 && bytes.sliced(257).startsWith("ustar")) refuse(false, u"TAR"_s);
}

QString beginningOf(const QByteArray &bytes)
{
    const bool wideText = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    const QByteArray first = bytes.first(std::min(kLookedAt, bytes.size() - (wideText ? bytes.size() % 2 : 0)));
    if (wideText) return QString::fromUtf8(toUtf8(first, Encoding::Utf16)).trimmed();
    return QString::fromLatin1(first.startsWith("\xef\xbb\xbf") ? first.sliced(3) : first).trimmed();
}

/// The first element behind declaration, comments and document type, without prefix.
QString rootOf(const QString &beginning)
{
    static const QRegularExpression before(
        u"^\\s*(?:<\\?[^>]*\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*>\\s*)*<(?:[\\w.-]+:)?([\\w.-]+)"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    return before.match(beginning).captured(1).toLower();
}

bool endsWith(const QString &name, std::initializer_list<QLatin1StringView> endings)
{
    return std::ranges::any_of(endings, [&](auto ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

Format markupFormat(const QString &beginning, const QString &name)
{
    const QString root = rootOf(beginning);
    const bool html = root == u"html" || beginning.startsWith(u"<!doctype html", Qt::CaseInsensitive);
    if (html) return Format::Html;
    if (root == u"definitions" || beginning.startsWith(u"<?xml")) return Format::Bpmn;
    if (endsWith(name, {".md"_L1, ".markdown"_L1})) return Format::Markdown;
    if (endsWith(name, {".txt"_L1, ".text"_L1})) return Format::PlainText;
    if (endsWith(name, {".html"_L1, ".htm"_L1, ".xhtml"_L1}) || root == u"head" || root == u"body") return Format::Html;
    return Format::Bpmn; // says what is wrong with it
}

} // namespace

Format formatOf(const Source &source)
{
    refuseKnownForeign(source.bytes);
    const QString beginning = beginningOf(source.bytes);
    if (beginning.isEmpty() && source.bytes.trimmed().isEmpty()) throw Refused(Refusal::Empty);
    const QString &name = source.name;
    if (beginning.startsWith(u'<')) return markupFormat(beginning, name);
    if (ExchangeReader::recognises(beginning)) return Format::Exchange;
    if (endsWith(name, {".json"_L1, ".jsonl"_L1, ".ndjson"_L1})) return Format::JsonDocuments;
    if (endsWith(name, {".bpmn"_L1, ".xml"_L1})) return Format::Bpmn;
    if (endsWith(name, {".csv"_L1, ".tsv"_L1})) return Format::Csv;
    if (endsWith(name, {".md"_L1, ".markdown"_L1})) return Format::Markdown;
    if (endsWith(name, {".html"_L1, ".htm"_L1, ".xhtml"_L1})) return Format::Html;
    if (endsWith(name, {".txt"_L1, ".text"_L1})) return Format::PlainText;
    throw Refused(Refusal::UnknownFormat, name.mid(name.lastIndexOf(u'.') + 1).left(50));
}

qint64 largestFile(const QByteArray &beginning)
{
    const bool ours = ExchangeReader::recognises(beginningOf(beginning));
    return qint64(ours ? 1024 : 64) * 1024 * 1024;
}

Package readFile(const Source &source)
{
    switch (formatOf(source)) {
    case Format::Bpmn:
        return BpmnReader::read(source);
    case Format::Html:
        return HtmlReader::read(source);
    case Format::Markdown:
        return MarkdownReader::read(source);
    case Format::PlainText:
        return PlainTextReader::read(source);
    case Format::Csv:
        return CsvReader::read(source);
    case Format::JsonDocuments:
        return JsonDocumentsReader::read(source);
    case Format::Exchange:
        break;
    }
    return ExchangeReader::read(source);
}

QString titleFromFileName(const QString &name)
{
    static const QRegularExpression ending(u"(\\.bpmn20)?\\.(bpmn|xml|md|markdown|txt|text|html?|xhtml|json|jsonl)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString title = name.mid(name.lastIndexOf(u'/') + 1);
    title.remove(ending).replace(u'_', u' ');
    if (!title.contains(u' ')) title.replace(u'-', u' ');
    title = oneLine(title);
    return title.isEmpty() ? oneLine(name) : title;
}

QString oneLine(const QString &text)
{
    constexpr qsizetype longest = 2'000; // as the data model allows
    return shortened(cleaned(text.simplified()).trimmed(), longest);
}

} // namespace staffelstab::exchange
