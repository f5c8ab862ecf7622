// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/kindorder.h"

namespace staffelstab::search
{

double kindWeight(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Process:
        return 1;
    case RecordKind::KnowledgeItem:
        return 0.95;
    case RecordKind::Service:
    case RecordKind::LegalBasis:
        return 0.85;
    case RecordKind::Recommendation:
    case RecordKind::Attachment:
        return 0.8;
    default:
        return 0.7;
    }
}

bool isShortRecord(RecordKind kind)
{
    return kind == RecordKind::Post || kind == RecordKind::OrgUnit || kind == RecordKind::ItProcedure ||
           kind == RecordKind::Person;
}

} // namespace staffelstab::search
