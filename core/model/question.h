// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"
#include "model/record.h"

#include <QDate>

namespace staffelstab
{

/// Offene Frage: what somebody wants to know and nobody has written down yet; it waits for the person who will know.
struct OpenQuestion : Record {
    QString text;
    Id asker;
    Id addressee;
    Id subject; ///< the process, step or other record that it is about
    QString occasion;
    QDate askedOn;
    QString answer;
    QDate answeredOn;
    QString state;

    bool operator==(const OpenQuestion &) const = default;
};

template <typename R> std::span<const Field> fieldsOf();
template <> std::span<const Field> fieldsOf<OpenQuestion>();

/// A search that found nothing, and how often it was tried; never by whom.
struct SearchMiss {
    QString text; ///< as it was typed last
    qint64 count = 0;
    QDate first;
    QDate last;

    bool operator==(const SearchMiss &) const = default;
};

/// How strongly one record speaks for a person as one who knows.
struct KnowledgeHint {
    Id person;
    double weight = 0;
};

/// The person for whom the hints speak most in sum, or an empty id; of equals the one whose id comes first, so that the
/// same hints in any order name the same person.
Id likeliestHolder(const QList<KnowledgeHint> &hints);

} // namespace staffelstab
