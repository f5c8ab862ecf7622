// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kind.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <span>

namespace staffelstab
{

/// How a field is stored, edited and checked.
enum class FieldType {
    Text,     ///< one line
    LongText, ///< paragraphs
    Url,      ///< http(s) address or path; never opened by itself
    Integer,
    Decimal,
    Date,     ///< ISO 8601 date; JSON text
    DateTime, ///< ISO 8601 in UTC; JSON text
    Bool,
    Choice,        ///< one code of a vocabulary
    ChoiceList,    ///< several codes of a vocabulary; open vocabularies accept new words
    TextList,      ///< several words
    Reference,     ///< id of one record
    ReferenceList, ///< ids of several records, kept in the link table in this order
    Group,         ///< one small struct with named parts, JSON object
    Rows,          ///< several of them, JSON array of objects
};

/// Part of the sheet or form in which a field is edited.
enum class Section { Profile, Flow, Law, Volume, Knowledge, Digitization, Organisation, Review, Origin };

/// How much a word found in this field counts, and in which column of quick find it lies.
enum class SearchWeight { None, Body, Keyword, Identifier, Title };

/// What only some readers may see or what the program computes itself.
enum class FieldAccess { Normal, Restricted, Computed };

/// One line of a record's field table: everything the program knows about the field. SQL, history, form,
/// register, exchange and search read it. Labels and help are English keys for translation, contexts
/// "Field" and "FieldHelp".
struct Field {
    const char *id = "";     ///< identifier of data-model.md, JSON key
    const char *column = ""; ///< SQL column; reference lists have none
    FieldType type = FieldType::Text;
    const char *label = "";
    const char *help = "";
    Section section = Section::Profile;
    SearchWeight search = SearchWeight::None;
    const char *vocabulary = "";          ///< for Choice and ChoiceList
    RecordKind target = RecordKind::None; ///< for references; None = any kind
    bool required = false;
    FieldAccess access = FieldAccess::Normal;
    const char *foreign = "";          ///< element name in XProzess 2.0
    std::span<const Field> parts = {}; ///< for Group and Rows

    QJsonValue (*read)(const void *record) = nullptr;
    void (*write)(void *record, const QJsonValue &value) = nullptr;

    QLatin1StringView key() const { return QLatin1StringView(id); }
};

/// The field with this identifier, or nullptr.
const Field *findField(std::span<const Field> fields, QStringView id);

} // namespace staffelstab
