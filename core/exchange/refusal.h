// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace staffelstab
{

/// Why a file was refused; app/errortext turns it into a sentence.
enum class Refusal {
    None,
    UnknownFormat,
    Unreadable, ///< the operating system said no
    TooLarge,
    Empty,
    NotWellFormed,   ///< XML or JSON is broken at line
    WrongEncoding,   ///< declared encoding and bytes do not agree
    DocumentType,    ///< contains a DTD
    TooDeep,         ///< nested too deep or too many elements
    NoContent,       ///< well-formed, but nothing that could be taken in
    MissingColumn,   ///< CSV without a column that is needed
    BrokenReference, ///< points to a record that does not exist
    InvalidRecord,   ///< breaks a rule of the data model
    NewerFormat,
    Encrypted,
    Cancelled,
    Failed, ///< storing failed; detail says why
};

namespace exchange
{

/// Thrown by readers: nothing of this file can be taken in.
class Refused
{
  public:
    explicit Refused(Refusal reason, QString detail = {}, qint64 line = 0)
        : m_reason(reason), m_detail(std::move(detail)), m_line(line)
    {
    }
    Refusal reason() const { return m_reason; }
    const QString &detail() const { return m_detail; } ///< column, element or message of the parser
    qint64 line() const { return m_line; }             ///< 1-based; 0 = no position

  private:
    Refusal m_reason;
    QString m_detail;
    qint64 m_line;
};

} // namespace exchange

} // namespace staffelstab
