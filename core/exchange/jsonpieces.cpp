// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonpieces.h"

#include "exchange/refusal.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

constexpr qsizetype kLargestObject = qsizetype(150) << 20; // an attachment of 100 MB in base64

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

QJsonObject parsed(QByteArrayView piece, qint64 line)
{
    if (piece.size() > kLargestObject) throw Refused(Refusal::TooLarge, u"150 MB"_s, line);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(piece.data(), piece.size()), &error);
    if (error.error == QJsonParseError::DeepNesting) throw Refused(Refusal::TooDeep, error.errorString(), line);
    if (error.error != QJsonParseError::NoError) {
        const auto end = piece.begin() + std::min<qsizetype>(error.offset, piece.size());
        throw Refused(Refusal::NotWellFormed, error.errorString(), line + std::count(piece.begin(), end, '\n'));
    }
    if (!document.isObject()) throw Refused(Refusal::NoContent, u"object"_s, line);
    return document.object();
}

class Pieces
{
  public:
    explicit Pieces(QByteArrayView text) : m_text(text) {}

    bool skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            step();
        return m_at < m_text.size();
    }

    char current() const { return m_text[m_at]; }
    qint64 line() const { return m_line; }

    void step()
    {
        if (m_text[m_at] == '\n') ++m_line;
        ++m_at;
    }

    /// From here to the brace that closes the object, or to the end.
    QByteArrayView object()
    {
        const qsizetype from = m_at;
        int depth = 0;
        bool quoted = false;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            step();
            if (quoted) {
                if (c == '\\' && m_at < m_text.size()) step();
                if (c == '"') quoted = false;
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                break;
            }
        }
        return m_text.sliced(from, m_at - from);
    }

  private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

using Take = std::function<void(const QJsonObject &, qint64)>;

void eachOfArray(Pieces &pieces, const Take &take)
{
    const auto broken = [&] { return Refused(Refusal::NotWellFormed, u"array"_s, pieces.line()); };
    pieces.step();
    bool first = true;
    while (pieces.skipBlanks() && pieces.current() != ']') {
        if (!first) {
            if (pieces.current() != ',') throw broken();
            pieces.step();
            if (!pieces.skipBlanks()) break;
        }
        first = false;
        if (pieces.current() != '{') throw Refused(Refusal::NoContent, u"object"_s, pieces.line());
        const qint64 line = pieces.line();
        take(parsed(pieces.object(), line), line);
    }
    if (!pieces.skipBlanks()) throw broken();
    pieces.step();
    if (pieces.skipBlanks()) throw broken();
}

} // namespace

void forEachJsonObject(const QByteArray &utf8, const Take &take)
{
    Pieces pieces(utf8);
    if (!pieces.skipBlanks()) throw Refused(Refusal::Empty);
    if (pieces.current() == '[') return eachOfArray(pieces, take);
    while (pieces.skipBlanks()) {
        const qint64 line = pieces.line();
        if (pieces.current() != '{') throw Refused(Refusal::NotWellFormed, u"object"_s, line);
        take(parsed(pieces.object(), line), line);
    }
}

} // namespace staffelstab::exchange
