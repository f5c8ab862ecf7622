// SPDX-License-Identifier: GPL-3.0-or-later
#include "echotext.h"

#include "errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct EchoText {
    Q_DECLARE_TR_FUNCTIONS(EchoText)
};

} // namespace

QString echoReason(const EchoEntry &entry)
{
    QStringList reasons;
    if (!entry.citations.isEmpty()) reasons << EchoText::tr("names %1").arg(entry.citations.join(u", "_s));
    if (!entry.bases.isEmpty()) reasons << EchoText::tr("refers to %1").arg(entry.bases.join(u", "_s));
    return reasons.join(u"; "_s);
}

QString echoErrorText(const Error &error)
{
    return error.code == ErrorCode::Invalid
               ? EchoText::tr("“%1” names no law. Write for example § 26 WoGG, or WoGG for all of it.")
                     .arg(error.subject)
               : errorText(error);
}

} // namespace staffelstab
