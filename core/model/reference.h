// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"
#include "model/record.h"

#include <QDate>
#include <QStringList>

namespace staffelstab
{

/// Rechtsgrundlage: law, ordinance, municipal statute or instruction that permits or demands an act.
struct LegalBasis : Record {
    QString name;
    QString kind;
    QString uri;
    QDate checkedAt;
    QString level;
    std::optional<bool> changesOften;

    bool operator==(const LegalBasis &) const = default;
};

/// Fachverfahren: specialised software for one subject.
struct ItProcedure : Record {
    QString name;
    QString vendor;
    QString version;
    QString operatedBy;
    QDate contractUntil;
    QStringList interfaces;
    std::optional<bool> eFileConnected;
    std::optional<bool> onlineFormConnected;
    QDate replacementAt;
    std::optional<double> yearlyCost; ///< €

    bool operator==(const ItProcedure &) const = default;
};

/// Entry of the LeiKa or OZG catalogue that a process can point to by its key.
struct Service : Record {
    QString serviceKey; ///< 14 digits, or empty for an OZG service
    QString name;
    QString ozgId;
    QString ozgName;
    QString type;
    QString topic;
    QString lifeSituation;
    QString jurisdiction;
    QString legalBasis;

    bool operator==(const Service &) const = default;
};

/// A file kept inside the workspace; the bytes lie in the content table under their SHA-256.
struct Attachment : Record {
    QString name;
    QString mimeType;
    QString sha256;             ///< lower-case hex
    std::optional<qint64> size; ///< bytes
    Id subject;
    QString role;
    QString fullText;

    bool operator==(const Attachment &) const = default;
};

template <typename R> std::span<const Field> fieldsOf();
template <> std::span<const Field> fieldsOf<LegalBasis>();
template <> std::span<const Field> fieldsOf<ItProcedure>();
template <> std::span<const Field> fieldsOf<Service>();
template <> std::span<const Field> fieldsOf<Attachment>();

} // namespace staffelstab
