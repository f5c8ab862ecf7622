// SPDX-License-Identifier: GPL-3.0-or-later
// HTML, Markdown and plain text, chosen by the first byte; the fourth choice recognises the format itself.
#include "exchange/document.h"

#include "reading.h"

using namespace staffelstab;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size == 0) return 0;
    const unsigned choice = bytes[0] % 4u;
    return tests::readOne(bytes + 1, size - 1, QStringLiteral("a.txt"), [&](const exchange::Source &source) {
        switch (choice) {
        case 0:
            return exchange::HtmlReader::read(source);
        case 1:
            return exchange::MarkdownReader::read(source);
        case 2:
            return exchange::PlainTextReader::read(source);
        default:
            return exchange::readFile(source);
        }
    });
}
