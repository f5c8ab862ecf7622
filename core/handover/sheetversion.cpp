// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/sheetversion.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::handover
{
namespace
{

constexpr qsizetype kDigits = 32;

QJsonObject readPart(const AnyRecord &record)
{
    QJsonObject part;
    for (const Field &field : typeOf(kindOf(record)).fields)
        if (const QJsonValue value = read(record, field); !value.isNull() && makesVersion(kindOf(record), field))
            part.insert(field.key(), value);
    return part;
}

} // namespace

bool makesVersion(RecordKind kind, const Field &field)
{
    static constexpr std::array sections{Section::Profile, Section::Organisation, Section::Flow, Section::Law,
                                         Section::Knowledge};
    // To find and to file the sheet, or what follows from the place of the step.
    static const QStringList aside{u"localNumber"_s,     u"modelState"_s, u"parent"_s, u"keywords"_s,
                                   u"classifications"_s, u"process"_s,    u"number"_s, u"ragType"_s,
                                   u"ragVersion"_s,      u"bpmnKind"_s};
    if (kind != RecordKind::Process && kind != RecordKind::Step) return false;
    return std::ranges::find(sections, field.section) != sections.end() && !aside.contains(field.key());
}

QString sheetVersion(const Process &process, const QList<Step> &steps)
{
    QJsonArray said{readPart(process)};
    for (const Step &step : steps) {
        QJsonObject part = readPart(step);
        part.insert(u"id"_s, step.id);
        said << part;
    }
    const QByteArray canonical = QJsonDocument(said).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(kDigits));
}

} // namespace staffelstab::handover
