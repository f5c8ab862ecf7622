// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// The words that documents are made of: content with a version, in resources/documentwords.json.
namespace staffelstab::report
{

class Words
{
  public:
    explicit Words(QString language) : m_language(std::move(language)) {}

    const QString &language() const { return m_language; }

    /// The word with this code; an unknown one is a mistake of ours.
    QString operator()(QStringView code) const;
    /// The label of a code of a vocabulary; empty for no code.
    QString term(QStringView vocabulary, const QString &code) const;
    QString terms(QStringView vocabulary, const QStringList &codes) const;
    QString date(const QDate &date) const; ///< 22.11.2026 or 22 Nov 2026; empty for none
    QString number(double value) const;    ///< as short as it is exact
    QString euro(double value) const;      ///< whole ones

  private:
    QString m_language;
};

} // namespace staffelstab::report
