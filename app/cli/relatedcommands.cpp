// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/text.h"
#include "echotext.h"
#include "removaltext.h"
#include "similartext.h"
#include "wording.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

/// Commands that lead from one record or law to others: echo, similar.
namespace staffelstab::cli
{
namespace
{

constexpr int kSimilarShown = 5;
constexpr int kAllSimilar = std::numeric_limits<int>::max();

QJsonObject jsonOf(const RecordLabel &label)
{
    return {{u"id"_s, label.id},
            {u"kind"_s, kindName(label.kind)},
            {u"title"_s, label.title},
            {u"context"_s, label.detail}};
}

QJsonObject jsonOf(const EchoEntry &entry)
{
    QJsonObject object = jsonOf(entry.record);
    object.insert(u"citations"_s, QJsonArray::fromStringList(entry.citations));
    object.insert(u"bases"_s, QJsonArray::fromStringList(entry.bases));
    return object;
}

QJsonObject jsonOf(const SimilarProcess &similar)
{
    QJsonObject object = jsonOf(similar.record);
    object.insert(u"likeness"_s, similar.likeness);
    object.insert(u"words"_s, QJsonArray::fromStringList(similar.words));
    object.insert(u"references"_s, QJsonArray::fromStringList(similar.references));
    return object;
}

template <typename Entry> QJsonArray listOf(const QList<Entry> &entries)
{
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(jsonOf(entry));
    return array;
}

/// The record, and below it what is said about it.
void print(Output &out, const RecordLabel &label, const QString &about)
{
    const QStringList context = label.detail.isEmpty() ? QStringList{label.id} : QStringList{label.detail, label.id};
    out.line(u"  "_s + out.marked(labelTitle(label)) + u"  ("_s + context.join(u" · "_s) + u')');
    if (!about.isEmpty()) out.line(u"    "_s + about);
}

} // namespace

ExitCode runEcho(Call &call)
{
    const QString place = call.argumentsFrom(1).join(u' ');
    const auto result = lawEcho(call.open(Access::ReadOnly), place);
    if (!result && result.error().code == ErrorCode::Invalid) throw UsageError{echoErrorText(result.error())};
    const LawEcho echo = need(result);
    call.out.object({{u"place"_s, echo.place}, {u"entries"_s, listOf(echo.entries)}});
    RecordKind kind = RecordKind::None;
    for (const EchoEntry &entry : echo.entries) {
        if (entry.record.kind != kind)
            call.out.line(u"%1 (%2)"_s.arg(kindPlural(entry.record.kind)).arg(echo.counts[entry.record.kind]));
        kind = entry.record.kind;
        print(call.out, entry.record, echoReason(entry));
    }
    if (echo.entries.isEmpty()) call.out.message(translate("Cli", "Nothing rests on %1.").arg(echo.place));
    return echo.entries.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

ExitCode runSimilar(Call &call)
{
    const int limit = call.number(u"limit"_s, kSimilarShown);
    Workspace &workspace = call.open(Access::ReadOnly);
    const Id process = call.record(call.argument(1));
    call.catchUpIndex();
    const auto result = similarProcesses(workspace, process, limit == 0 ? kAllSimilar : limit);
    if (!result && result.error().code == ErrorCode::Invalid)
        throw UsageError{translate("Cli", "“%1” is no process; only processes are compared.").arg(call.argument(1))};
    const QList<SimilarProcess> similar = need(result);
    call.out.object({{u"process"_s, process}, {u"similar"_s, listOf(similar)}});
    for (const SimilarProcess &each : similar)
        print(call.out, each.record, similarReason(each));
    if (similar.isEmpty()) call.out.message(translate("Cli", "No process is like it."));
    return similar.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace staffelstab::cli
