// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace staffelstab::extract
{

/// Walks through XML that others have made. Throws Unreadable(Damaged) for broken XML and for any document type, and
/// Unreadable(Limit) beyond 200 open elements or 20 million of them.
class XmlWalk
{
  public:
    explicit XmlWalk(const QByteArray &bytes) : m_reader(bytes) {}

    enum class Token { Start, End, Text, Finished };
    Token next();

    QStringView name() const { return m_reader.name(); } ///< without its namespace
    /// Whether the element belongs to the namespace with this word in its address.
    bool isOf(QStringView space) const { return m_reader.namespaceUri().contains(space); }
    QStringView text() const { return m_reader.text(); }
    /// By local name, whatever its namespace; empty where there is none.
    QString attribute(QStringView localName) const;
    /// The attribute "id" of the namespace of relationships, which stands beside a plain "id" in presentations.
    QString relationId() const;

    void skip(); ///< the element that was begun, to its end

  private:
    QXmlStreamReader m_reader;
    int m_depth = 0;
    qint64 m_elements = 0;
};

} // namespace staffelstab::extract
