// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/preparedxml.h"

#include "exchange/refusal.h"
#include "exchange/textdecoding.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

constexpr qsizetype kLargestFile = qsizetype(64) << 20;
constexpr qsizetype kLongestTag = qsizetype(1) << 20;
constexpr qsizetype kLongestText = qsizetype(8) << 20;
constexpr int kMostAttributes = 250; // of one element; the parser compares each with each

/// Walks over the markup without understanding it; what it refuses would cost the parser memory or time.
class MarkupScan
{
  public:
    explicit MarkupScan(QByteArrayView bytes) : m_bytes(bytes) {}

    void run()
    {
        while (m_at < m_bytes.size()) {
            const qsizetype open = find('<', m_at);
            if (open - m_at > kLongestText) refuse(Refusal::TooLarge, u"text"_s);
            if (open == m_bytes.size()) return;
            m_at = open;
            markup();
        }
    }

  private:
    qsizetype find(char c, qsizetype from) const
    {
        const qsizetype found = m_bytes.indexOf(c, from);
        return found < 0 ? m_bytes.size() : found;
    }

    [[noreturn]] void refuse(Refusal reason, const QString &detail) const
    {
        throw Refused(reason, detail, lineAt(m_bytes, m_at));
    }

    bool startsWith(QByteArrayView text) const { return m_bytes.sliced(m_at).startsWith(text); }

    void skipTo(QByteArrayView end, qsizetype longest)
    {
        const qsizetype found = m_bytes.indexOf(end, m_at);
        const qsizetype stop = found < 0 ? m_bytes.size() : found + end.size();
        if (stop - m_at > longest) refuse(Refusal::TooLarge, u"markup"_s);
        m_at = stop;
    }

    void markup()
    {
        if (startsWith("<!--"))
            skipTo("-->", kLongestText);
        else if (startsWith("<![CDATA["))
            skipTo("]]>", kLongestText);
        else if (startsWith("<?"))
            skipTo("?>", kLongestTag);
        else if (startsWith("<!DOCTYPE") || startsWith("<!ENTITY"))
            refuse(Refusal::DocumentType, u"DOCTYPE"_s);
        else
            tag();
    }

    void tag()
    {
        char quote = '\0';
        int attributes = 0;
        for (qsizetype i = m_at + 1; i < m_bytes.size(); ++i) {
            const char c = m_bytes[i];
            if (i - m_at > kLongestTag) refuse(Refusal::TooLarge, u"element"_s);
            if (quote != '\0') {
                if (c == quote) quote = '\0';
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '=' && ++attributes > kMostAttributes) {
                refuse(Refusal::TooDeep, u"attributes"_s);
            } else if (c == '>' || c == '<') { // a second "<" is for the parser to refuse
                m_at = c == '>' ? i + 1 : i;
                return;
            }
        }
        m_at = m_bytes.size();
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

QByteArrayView declarationOf(QByteArrayView bytes)
{
    if (!bytes.startsWith("<?xml") || bytes.size() < 6 ||
        (bytes[5] != ' ' && bytes[5] != '\t' && bytes[5] != '\n' && bytes[5] != '\r'))
        return {};
    const qsizetype end = bytes.first(std::min<qsizetype>(bytes.size(), 1024)).indexOf("?>");
    return end < 0 ? QByteArrayView() : bytes.first(end + 2);
}

QByteArray declaredName(QByteArrayView declaration)
{
    static const QRegularExpression pattern(u"\\bencoding\\s*=\\s*[\"']([^\"']*)[\"']"_s);
    return pattern.match(QString::fromLatin1(declaration)).captured(1).toLatin1();
}

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

QByteArray recoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) return toUtf8(bytes, Encoding::Utf16);
    if (bytes.startsWith("\xef\xbb\xbf")) return toUtf8(bytes.sliced(3), Encoding::Utf8);
    const QByteArray name = declaredName(declarationOf(bytes));
    if (name.isEmpty()) return toUtf8(bytes, Encoding::Utf8);
    const auto encoding = encodingFromName(name);
    if (encoding == Encoding::Utf16) throw Refused(Refusal::WrongEncoding, QString::fromLatin1(name), 1); // no mark
    if (encoding) return toUtf8(bytes, *encoding);
    if (isAscii(bytes)) return bytes;
    throw Refused(Refusal::WrongEncoding, QString::fromLatin1(name), 1);
}

} // namespace

PreparedXml preparedXml(const QByteArray &bytes)
{
    if (bytes.size() > kLargestFile) throw Refused(Refusal::TooLarge, u"64 MB"_s);
    PreparedXml result{recoded(bytes), {}, 0};
    const QByteArrayView declaration = declarationOf(result.owner);
    result.utf8 = QByteArrayView(result.owner).sliced(declaration.size());
    result.linesBefore = std::ranges::count(declaration, '\n');
    MarkupScan(result.utf8).run();
    return result;
}

} // namespace staffelstab::exchange
