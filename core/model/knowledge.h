// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"
#include "model/organisation.h"
#include "model/record.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace staffelstab
{

struct Confirmation {
    QString state;
    Id by;
    QDateTime at;

    bool operator==(const Confirmation &) const = default;
};

struct Evidence {
    QString source;
    QString place; ///< page or time mark

    bool operator==(const Evidence &) const = default;
};

/// Wissensbaustein: smallest unit of captured experience: tip, pitfall, exception, contact …
struct KnowledgeItem : Record {
    QString kind;
    QString knowledgeClass;
    QString title;
    QString body;
    QStringList links; ///< records it belongs to, of any kind
    QString topic;     ///< Wissensgebiet, where no record fits
    QString priorityExpert;
    QString prioritySuccessor;
    QString provenance;
    Confirmation confirmation;
    QList<Evidence> evidence;
    QDate expiry;
    QString confidentiality;
    QStringList tags;
    Consent handedOver; ///< of an access: key, card or power passed on, and when

    bool operator==(const KnowledgeItem &) const = default;
};

template <typename R> std::span<const Field> fieldsOf();
template <> std::span<const Field> fieldsOf<KnowledgeItem>();
template <typename Part> std::span<const Field> partsOf();
template <> std::span<const Field> partsOf<Confirmation>();
template <> std::span<const Field> partsOf<Evidence>();

} // namespace staffelstab
