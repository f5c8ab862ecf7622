// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangeformat.h"

#include "base/text.h"
#include "exchange/jsonpieces.h"
#include "exchange/packagecontents.h"
#include "exchange/refusal.h"
#include "exchange/textdecoding.h"
#include "model/references.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

constexpr qsizetype kMostRecords = 500'000;
constexpr auto kFormat = "staffelstab"_L1;
const QStringList kOwnKeys{u"record"_s, u"id"_s, u"externalId"_s, u"origin"_s, u"content"_s};

QString asId(const QString &id)
{
    if (id.isEmpty() || isId(id)) return id;
    return idFromKey(u"exchange:"_s + id);
}

bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

class ExchangeBuilder
{
  public:
    explicit ExchangeBuilder(const Source &source) : m_source(source) {}

    Package build()
    {
        m_package.foreign = false;
        forEachJsonObject(plainUtf8(m_source.bytes), [this](const QJsonObject &object, qint64 line) {
            if (std::exchange(m_first, false))
                checkHeader(object, line);
            else
                add(object, line);
        });
        if (m_package.records.isEmpty()) throw Refused(Refusal::NoContent, u"record"_s);
        m_package.notes = QStringList(m_ignored.begin(), m_ignored.end());
        m_package.notes.sort();
        return std::move(m_package);
    }

  private:
    void checkHeader(const QJsonObject &object, qint64 line)
    {
        const int version = object.value("version"_L1).toInt();
        if (version > kExchangeVersion) throw Refused(Refusal::NewerFormat, QString::number(version), line);
        if (version < 1) throw Refused(Refusal::UnknownFormat, u"version"_s, line);
        if (!object.contains("package"_L1)) return;
        const QJsonObject package = object.value("package"_L1).toObject();
        m_package.head = PackageHead{.town = oneLine(package.value("town"_L1).toString()),
                                     .day = QDate::fromString(package.value("day"_L1).toString(), Qt::ISODate),
                                     .licence = oneLine(package.value("licence"_L1).toString()),
                                     .note = cleaned(package.value("note"_L1).toString())};
        if (m_package.head->town.isEmpty()) throw Refused(Refusal::InvalidRecord, u"town"_s, line);
    }

    void ignore(const QString &key)
    {
        if (m_ignored.size() < 50) m_ignored << u"keyIgnored: "_s + oneLine(key);
    }

    void add(const QJsonObject &object, qint64 line)
    {
        if (m_package.records.size() >= kMostRecords) throw Refused(Refusal::TooLarge, u"500000"_s, line);
        const QString name = object.value("record"_L1).toString();
        const auto kind = kindFromName(name);
        if (!kind || *kind == RecordKind::None) throw Refused(Refusal::InvalidRecord, u"record"_s, line);
        if (m_package.head && !isShared(*kind)) throw Refused(Refusal::InvalidRecord, u"record"_s, line);
        AnyRecord record = blank(*kind);
        Record &common = head(record);
        common.id = asId(object.value("id"_L1).toString());
        if (common.id.isEmpty() || m_ids.contains(common.id)) throw Refused(Refusal::InvalidRecord, u"id"_s, line);
        m_ids << common.id;
        common.externalId = object.value("externalId"_L1).toString();
        common.origin = object.value("origin"_L1).toString();
        readFields(record, object, line);
        if (m_package.head) record = sharedPart(record);
        if (auto *attachment = std::get_if<Attachment>(&record)) readContent(*attachment, object, line);
        forEachReference(record, [](const Field &, QString &id) { id = asId(id); });
        m_package.records << record;
        m_package.lines.insert(common.id, line);
    }

    void readFields(AnyRecord &record, const QJsonObject &values, qint64 line)
    {
        const RecordType &type = typeOf(kindOf(record));
        for (const Field &field : type.fields) // defaults of new records do not count: the file says what there is
            if (!values.contains(field.key())) write(record, field, QJsonValue());
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (kOwnKeys.contains(it.key())) continue;
            const Field *field = findField(type.fields, it.key());
            if (!field) {
                ignore(QLatin1StringView(type.name) + u'.' + it.key());
                continue;
            }
            write(record, *field, it.value());
            const QJsonValue read = staffelstab::read(record, *field);
            if (read.isNull() && !isEmptyValue(it.value())) throw Refused(Refusal::InvalidRecord, it.key(), line);
            if (it.value().isArray() && read.toArray().size() != it.value().toArray().size())
                ignore(QLatin1StringView(type.name) + u'.' + it.key());
        }
    }

    void readContent(Attachment &attachment, const QJsonObject &object, qint64 line)
    {
        if (!object.contains("content"_L1)) { // another town knowing the hash of a file does not give it the file
            if (m_package.head) throw Refused(Refusal::InvalidRecord, u"content"_s, line);
            return;
        }
        const auto decoded = QByteArray::fromBase64Encoding(object.value("content"_L1).toString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded) throw Refused(Refusal::InvalidRecord, u"content"_s, line);
        const QByteArray hash = QCryptographicHash::hash(decoded.decoded, QCryptographicHash::Sha256).toHex();
        if (!attachment.sha256.isEmpty() && attachment.sha256 != QLatin1StringView(hash))
            throw Refused(Refusal::InvalidRecord, u"sha256"_s, line);
        attachment.sha256 = QString::fromLatin1(hash);
        attachment.size = decoded.decoded.size();
        m_package.contents.insert(attachment.sha256, decoded.decoded);
    }

    const Source &m_source;
    Package m_package;
    QSet<Id> m_ids;
    QSet<QString> m_ignored;
    bool m_first = true;
};

} // namespace

bool ExchangeReader::recognises(const QString &beginning)
{
    if (!beginning.startsWith(u'{')) return false;
    const qsizetype end = beginning.indexOf(u'\n');
    const QByteArray line = beginning.first(end < 0 ? beginning.size() : end).toLatin1();
    return QJsonDocument::fromJson(line).object().value("format"_L1).toString() == kFormat;
}

Package ExchangeReader::read(const Source &source) { return ExchangeBuilder(source).build(); }

QByteArray ExchangeWriter::header(const std::optional<PackageHead> &package)
{
    QJsonObject object{{u"format"_s, QString(kFormat)}, {u"version"_s, kExchangeVersion}};
    if (package)
        object.insert(u"package"_s, QJsonObject{{u"town"_s, package->town},
                                                {u"day"_s, package->day.toString(Qt::ISODate)},
                                                {u"licence"_s, package->licence},
                                                {u"note"_s, package->note}});
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray ExchangeWriter::line(const AnyRecord &record, const QByteArray &content)
{
    const Record &common = head(record);
    QJsonObject object{{u"record"_s, kindName(kindOf(record))}, {u"id"_s, common.id}};
    for (const Field &field : typeOf(kindOf(record)).fields) {
        if (field.access == FieldAccess::Restricted) continue;
        if (const QJsonValue value = read(record, field); !value.isNull()) object.insert(field.key(), value);
    }
    if (!common.externalId.isEmpty()) object.insert(u"externalId"_s, common.externalId);
    if (!common.origin.isEmpty()) object.insert(u"origin"_s, common.origin);
    if (std::holds_alternative<Attachment>(record))
        object.insert(u"content"_s, QString::fromLatin1(content.toBase64()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace staffelstab::exchange
