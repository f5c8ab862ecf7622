// SPDX-License-Identifier: GPL-3.0-or-later
// Documents and our own exchange format; what the latter takes in must come out of an export unchanged.
#include "exchange/exchangeformat.h"
#include "exchange/jsondocuments.h"

#include "reading.h"

using namespace staffelstab;

namespace
{

exchange::Package readTwice(const exchange::Source &source)
{
    const exchange::Package package = exchange::ExchangeReader::read(source);
    QByteArray lines = exchange::ExchangeWriter::header();
    for (const AnyRecord &record : package.records) {
        QByteArray content;
        if (const auto *file = std::get_if<Attachment>(&record)) {
            content = package.contents.value(file->sha256);
            if (content.isNull()) return package; // bytes that the file does not hold cannot be written
        }
        lines += exchange::ExchangeWriter::line(record, content);
    }
    const exchange::Package again = exchange::ExchangeReader::read({source.name, lines});
    if (again.records.size() != package.records.size()) tests::stop(QStringLiteral("records were lost"));
    for (qsizetype i = 0; i < package.records.size(); ++i)
        for (const FieldChange &change : difference(package.records[i], again.records[i]))
            if (const Field *field = findField(typeOf(kindOf(package.records[i])).fields, change.field);
                field->access != FieldAccess::Restricted)
                tests::stop(QStringLiteral("another value after the round trip: ") + change.field);
    return package;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size == 0) return 0;
    const bool ours = (bytes[0] & 1) != 0;
    return tests::readOne(bytes + 1, size - 1, QStringLiteral("a.jsonl"), [&](const exchange::Source &source) {
        return ours ? readTwice(source) : exchange::JsonDocumentsReader::read(source);
    });
}
