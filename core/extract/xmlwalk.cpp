// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/xmlwalk.h"

#include "extract/unreadable.h"

namespace staffelstab::extract
{
namespace
{

constexpr int kDeepestElement = 200;
constexpr qint64 kMostElements = 20'000'000;

} // namespace

XmlWalk::Token XmlWalk::next()
{
    for (;;) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > kDeepestElement || ++m_elements > kMostElements) throw Unreadable{State::Limit};
            return Token::Start;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return Token::End;
        case QXmlStreamReader::Characters:
            return Token::Text;
        case QXmlStreamReader::EndDocument:
            return Token::Finished;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::Invalid:
            throw Unreadable{State::Damaged};
        default:
            break;
        }
    }
}

QString XmlWalk::attribute(QStringView localName) const
{
    for (const QXmlStreamAttribute &attribute : m_reader.attributes())
        if (attribute.name() == localName) return attribute.value().toString();
    return {};
}

QString XmlWalk::relationId() const
{
    for (const QXmlStreamAttribute &attribute : m_reader.attributes())
        if (attribute.name() == u"id" && attribute.namespaceUri().endsWith(u"/relationships"))
            return attribute.value().toString();
    return {};
}

void XmlWalk::skip()
{
    for (int open = 1; open > 0;) {
        const Token token = next();
        if (token == Token::Start) ++open;
        if (token == Token::End) --open;
        if (token == Token::Finished) return;
    }
}

} // namespace staffelstab::extract
