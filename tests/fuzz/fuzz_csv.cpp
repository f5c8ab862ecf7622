// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include "reading.h"

using namespace staffelstab;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    return tests::readOne(bytes, size, QStringLiteral("a.csv"), exchange::CsvReader::read);
}
