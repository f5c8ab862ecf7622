// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentwords.h"
#include "base/boundedread.h"
#include "base/safewrite.h"
#include "cli/command.h"
#include "cli/recordview.h"
#include "cli/text.h"
#include "usecase/processes.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

/// Commands about files kept inside the workspace: attach, extract.
namespace staffelstab::cli
{
namespace
{

constexpr qint64 kLargestFile = qint64(100) * 1024 * 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists()) throw Failure(ErrorCode::NotFound, u"no such file"_s, path);
    if (!file.open(QIODevice::ReadOnly)) throw Failure(ErrorCode::Io, file.errorString(), path);
    const auto bytes = readAtMost(file, kLargestFile);
    if (!bytes) throw InvalidValue{path, translate("Cli", "The file is larger than 100 MB.")};
    return *bytes;
}

/// Reads what is unread; the words are found afterwards.
ExitCode readAll(Call &call)
{
    Workspace &workspace = call.open(Access::ReadWrite);
    const auto result = readAttachments(workspace, call.out.progress(translate("Cli", "Text of attachments")));
    if (!result) call.followWithIndex(); // what was read until then is found
    const int read = need(result);
    for (const AnyRecord &record : need(listRecords(workspace, RecordKind::Attachment))) {
        const Id &id = head(record).id;
        const auto found = attachmentText(workspace, id);
        if (!found && found.error().code == ErrorCode::Invalid) continue; // somebody else's, until it is released
        const auto text = need(found);
        if (!text) continue;
        QJsonObject object = readingJson(*text);
        object.insert(u"id"_s, id);
        object.insert(u"name"_s, titleOf(record));
        call.out.object(object);
        call.out.line(titleOf(record).simplified() + u": "_s + readingText(*text));
    }
    call.out.message(translate("Cli", "Read now: %1").arg(read));
    call.followWithIndex();
    return ExitCode::Done;
}

} // namespace

ExitCode runAttach(Call &call)
{
    const QByteArray bytes = contentOf(call.argument(2));
    Workspace &workspace = call.open(Access::ReadWrite);
    const Id subject = call.record(call.argument(1));
    const Saved saved =
        need(attachFile(workspace, subject, QFileInfo(call.argument(2)).fileName(), bytes, call.value(u"role"_s)));
    call.out.object(toJson(saved));
    call.out.line(translate("Cli", "The file is kept inside the workspace: %1").arg(saved.id));
    call.followWithIndex();
    return ExitCode::Done;
}

ExitCode runExtract(Call &call)
{
    const QString path = call.value(u"to"_s);
    if (call.argument(1).isEmpty()) {
        if (call.has(u"to"_s)) throw UsageError{translate("Cli", "--to needs the ID of an attachment.")};
        return readAll(call);
    }
    if (path.isEmpty()) throw UsageError{translate("Cli", "Give --to PATH.")};
    if (QFileInfo::exists(path)) throw Failure(ErrorCode::Exists, u"the file exists"_s, path);
    Workspace &workspace = call.open(Access::ReadOnly);
    const QByteArray bytes = need(attachmentBytes(workspace, call.record(call.argument(1))));
    safeWrite(path, bytes);
    call.out.object({{u"file"_s, path}, {u"bytes"_s, static_cast<qint64>(bytes.size())}});
    call.out.line(translate("Cli", "%1 was written.").arg(path));
    return ExitCode::Done;
}

} // namespace staffelstab::cli
