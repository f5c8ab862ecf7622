// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace staffelstab::search
{

/// A filter typed into the query: "einheit:Bürgerbüro", "art:tipp", "von:2024".
struct FieldFilter {
    enum class Field { Unit, Kind, Status, Tag, From, Until };
    Field field = Field::Unit;
    QString value;     ///< as typed, without quotation marks
    QStringList codes; ///< kinds and status words that are meant; of units and tags only the workspace knows
    QDate date;        ///< first or last day of change, both included
    QString typed;     ///< the whole filter, to be read as words where nothing of that name is known

    bool operator==(const FieldFilter &) const = default;
};

/// Takes the filters out of the text and leaves blanks; positions stay. What is no filter ("Notiz: morgen") stays.
QList<FieldFilter> takeFilters(QString &text);

/// The field that people call so; nothing for other words.
std::optional<FieldFilter::Field> fieldCalled(const QString &name);

/// The word that is proposed for a field, in the language ("de" or "en").
QString fieldWord(FieldFilter::Field field, const QString &language);

/// A kind of record that can be filtered by, with the word proposed for it and all words that lead to it.
struct KindWords {
    QString kind;
    QString proposed;
    QStringList all;
};
QList<KindWords> kindWords(const QString &language);

/// Does a name answer to what was typed: is it that, or does one of its words begin with it?
bool isCalled(const QString &name, const QString &typed);

} // namespace staffelstab::search
