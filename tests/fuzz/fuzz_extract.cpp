// SPDX-License-Identifier: GPL-3.0-or-later
// Files that people attach: what they are is told by their first bytes, so that mutated seeds reach every reader.
#include "extract/extract.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace staffelstab::extract;
    const QByteArray file(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const FileText text = extracted(file);
    for (const FilePage &page : text.pages)
        if (page.text && page.text->isEmpty()) std::abort(); // a page without text has none, never an empty one
    return 0;
}
