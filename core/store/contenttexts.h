// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/contentpage.h"
#include "store/database.h"

#include <QList>
#include <QStringList>

#include <limits>

namespace staffelstab::store
{

/// How the reading of one content went; state and division are words of the reader.
struct ContentReading {
    int reader = 0; ///< version of the reader
    QString state;
    QString division;
    QList<ContentPage> pages;

    bool operator==(const ContentReading &) const = default;
};

/// Texts of attachments by the SHA-256 of their content. They are no records and stand outside the change feed, since
/// nobody has typed them; what follows them goes by the number of the newest reading.
class ContentTexts
{
  public:
    explicit ContentTexts(Database &database) : m_db(database) {}

    /// Takes the place of an older reading. For contents that are no longer there nothing happens.
    void put(const QString &sha256, const ContentReading &reading);
    void putRecognised(const QString &sha256, int page, const QString &text);
    /// Pictures on which nothing was recognised wait once more.
    void waitAgain(const QString &sha256);

    std::optional<ContentReading> reading(const QString &sha256);
    /// The same from behind a page on, until so many characters have come; never less than one page that is left.
    std::optional<ContentReading> readingBehind(const QString &sha256, int page, qsizetype characters);
    /// The same without the texts of pages that have one, which it marks by a single sign: for lists.
    std::optional<ContentReading> outline(const QString &sha256);

    struct Unread {
        QString sha256;
        int page = 0; ///< 0 = the whole file, else a page that waits for character recognition
    };
    /// What is read next, files before pictures, small ones first; only of attachments outside the bin.
    std::optional<Unread> next(int reader, bool recognises);
    qint64 unreadCount(int reader, bool recognises);

    qint64 newest();
    /// Attachments outside the bin whose content was read after that number.
    QStringList attachmentsReadAfter(qint64 number);

  private:
    std::optional<ContentReading> read(const QString &sha256, const QString &textColumn, int behind = 0,
                                       qsizetype characters = std::numeric_limits<qsizetype>::max());

    Database &m_db;
};

} // namespace staffelstab::store
