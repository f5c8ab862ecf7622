// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>

namespace staffelstab::exchange
{

/// A person with every name by which texts may speak of her, and what is said in place of them.
struct KnownPerson {
    QStringList names; ///< "Karin Ahrens", "Ahrens, Karin (KA)"; a single word in lower case is a login name
    QString role;      ///< title of her post; empty where it is not known
};

enum class FindSort {
    Name,          ///< of a known person, in whatever form
    AddressedName, ///< "Frau …" with a name that nobody here has
    NameLike,      ///< a known person's name that is an ordinary word as well, or a word that begins with one
    Email,
    Phone,
    FileReference,
};

/// Whether a place concerns the name of a person beyond doubt.
constexpr bool isName(FindSort sort) { return sort == FindSort::Name || sort == FindSort::AddressedName; }

/// One place of a text that speaks of a person or could lead to one.
struct TextFind {
    FindSort sort = FindSort::Name;
    qsizetype from = 0;
    qsizetype length = 0;
    QString role; ///< of the only person whom it can mean; empty otherwise

    bool operator==(const TextFind &) const = default;
};

/// What the language knows of a word.
enum class WordSort {
    Unknown,
    Listed,   ///< in the dictionary, perhaps as a name ("karin")
    Ordinary, ///< other words are made of it, so that it is no name alone ("stempel", "klein")
};

/// Finds people in texts: full names, parts of them, genitives, login names and e-mail addresses made of them, in any
/// case and spelling of umlauts, and compounds that begin with one ("Ahrensordner").
class NameFinder
{
  public:
    /// Of a word in lower case; without it every word may be a name.
    using WordTest = std::function<WordSort(const QString &word)>;

    explicit NameFinder(const QList<KnownPerson> &people, WordTest wordSort = {});

    /// In order, none within another.
    QList<TextFind> in(const QString &text) const;
    /// The same without e-mail addresses, telephone numbers and file references that name nobody.
    QList<TextFind> namesIn(const QString &text) const;

  private:
    struct Word {
        qsizetype from = 0;
        qsizetype length = 0;
        QString text; ///< without what is not seen
        QList<qsizetype> people;
        FindSort sort = FindSort::Name;
    };

    void learn(const QString &name, qsizetype person);
    void learnPart(const QString &part, qsizetype person);
    bool recognise(Word &word) const;
    QList<qsizetype> peopleCalled(const QString &word) const;
    QList<TextFind> knownIn(const QString &text) const;
    QString roleOf(const QList<qsizetype> &people) const;
    WordSort sortOf(const QString &word) const { return m_wordSort ? m_wordSort(word.toLower()) : WordSort::Unknown; }

    QStringList m_roles;
    QHash<QString, QList<qsizetype>> m_parts;  ///< folded
    QHash<QString, QList<qsizetype>> m_exact;  ///< initials and login names as they are written
    QHash<QString, QList<qsizetype>> m_logins; ///< folded; made of first name and surname
    WordTest m_wordSort;
};

} // namespace staffelstab::exchange
