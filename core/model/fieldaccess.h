// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <optional>

/// Turns members of plain structs into lines of a field table: `field<&Process::name>({.id = "name", …})`.
/// Included by the files that hold tables, nowhere else.
namespace staffelstab
{

/// Field table of a struct used inside Group and Rows; specialised beside the struct.
template <typename Part> std::span<const Field> partsOf();

namespace detail
{

template <typename T> struct IsPart : std::bool_constant < requires {
    partsOf<T>();
} && std::is_aggregate_v < T >> {};

inline QJsonValue toJson(const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); }
inline QJsonValue toJson(const QDate &value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
}
inline QJsonValue toJson(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}
inline QJsonValue toJson(const QStringList &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(value));
}
inline QJsonValue toJson(std::optional<qint64> value) { return value ? QJsonValue(*value) : QJsonValue(); }
inline QJsonValue toJson(std::optional<double> value) { return value ? QJsonValue(*value) : QJsonValue(); }
inline QJsonValue toJson(std::optional<bool> value) { return value ? QJsonValue(*value) : QJsonValue(); }

inline void fromJson(const QJsonValue &json, QString &value) { value = json.toString(); }
inline void fromJson(const QJsonValue &json, QDate &value) { value = QDate::fromString(json.toString(), Qt::ISODate); }
inline void fromJson(const QJsonValue &json, QDateTime &value)
{
    value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}
inline void fromJson(const QJsonValue &json, QStringList &value)
{
    value.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &entry : array)
        if (!entry.toString().isEmpty()) value << entry.toString();
}
inline void fromJson(const QJsonValue &json, std::optional<qint64> &value)
{
    value = json.isDouble() ? std::optional<qint64>(json.toInteger()) : std::nullopt;
}
inline void fromJson(const QJsonValue &json, std::optional<double> &value)
{
    value = json.isDouble() ? std::optional<double>(json.toDouble()) : std::nullopt;
}
inline void fromJson(const QJsonValue &json, std::optional<bool> &value)
{
    value = json.isBool() ? std::optional<bool>(json.toBool()) : std::nullopt;
}

template <typename Part>
requires IsPart<Part>::value QJsonValue toJson(const Part &part)
{
    QJsonObject object;
    for (const Field &field : partsOf<Part>())
        if (const QJsonValue value = field.read(&part); !value.isNull()) object.insert(field.key(), value);
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}
template <typename Part>
requires IsPart<Part>::value void fromJson(const QJsonValue &json, Part &part)
{
    const QJsonObject object = json.toObject();
    for (const Field &field : partsOf<Part>())
        field.write(&part, object.value(field.key()));
}
template <typename Part>
requires IsPart<Part>::value QJsonValue toJson(const QList<Part> &rows)
{
    QJsonArray array;
    for (const Part &row : rows)
        if (const QJsonValue value = toJson(row); !value.isNull()) array.append(value);
    return array.isEmpty() ? QJsonValue() : QJsonValue(array);
}
template <typename Part>
requires IsPart<Part>::value void fromJson(const QJsonValue &json, QList<Part> &rows)
{
    rows.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &entry : array) {
        Part part;
        fromJson(entry, part);
        rows << part;
    }
}

template <typename T> std::span<const Field> partsOfMember()
{
    if constexpr (IsPart<T>::value)
        return partsOf<T>();
    else
        return {};
}
template <typename T> struct PartOfList {
    using type = T;
};
template <typename T> struct PartOfList<QList<T>> {
    using type = T;
};

template <typename Owner, typename Type, Type Owner::*Member> Field bound(Field field)
{
    field.parts = partsOfMember<typename PartOfList<Type>::type>();
    field.read = [](const void *record) { return toJson(static_cast<const Owner *>(record)->*Member); };
    field.write = [](void *record, const QJsonValue &value) { fromJson(value, static_cast<Owner *>(record)->*Member); };
    return field;
}
template <auto Member> struct Binding;
template <typename Owner, typename Type, Type Owner::*Member> struct Binding<Member> {
    static Field make(Field field) { return bound<Owner, Type, Member>(field); }
};

} // namespace detail

/// One line of a field table; the record passed to read and write must be an Owner.
template <auto Member> Field field(Field line) { return detail::Binding<Member>::make(line); }

} // namespace staffelstab
