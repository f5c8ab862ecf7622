// SPDX-License-Identifier: GPL-3.0-or-later
#include "similartext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct SimilarText {
    Q_DECLARE_TR_FUNCTIONS(SimilarText)
};

} // namespace

QString similarReason(const SimilarProcess &similar)
{
    const QStringList common = similar.references + similar.words;
    return common.isEmpty() ? QString() : SimilarText::tr("In common: %1").arg(common.join(u", "_s));
}

} // namespace staffelstab
