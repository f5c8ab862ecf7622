// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/draft.h"

#include "base/safewrite.h"
#include "usecase/guard.h"
#include "usecase/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

QString folderOf(const Workspace &workspace)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts/"_s + workspace.workspaceId();
}

QString pathOf(const Workspace &workspace, const Id &id) { return folderOf(workspace) + u'/' + id + u".json"_s; }

std::optional<Draft> readDraft(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto kind = kindFromName(json["kind"_L1].toString());
    if (!kind || !isId(json["id"_L1].toString())) return std::nullopt;
    return Draft{*kind, json["id"_L1].toString(), json["revision"_L1].toInteger(), json["values"_L1].toObject()};
}

QJsonValue rewrittenDraft(const QJsonValue &value, const std::function<QString(const QString &)> &rewrite)
{
    if (value.isString()) return isId(value.toString()) ? value : rewrite(value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = rewrittenDraft(array.at(i), rewrite);
        return array;
    }
    if (!value.isObject()) return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = rewrittenDraft(it.value(), rewrite);
    return object;
}

} // namespace

Result<Done> keepDraft(const Workspace &workspace, const Draft &draft)
{
    return guard([&] {
        QDir().mkpath(folderOf(workspace));
        const QJsonObject json{{u"kind"_s, kindName(draft.kind)},
                               {u"id"_s, draft.id},
                               {u"revision"_s, draft.revision},
                               {u"values"_s, draft.values}};
        safeWrite(pathOf(workspace, draft.id), QJsonDocument(json).toJson());
        return Done{};
    });
}

Result<Done> dropDraft(const Workspace &workspace, const Id &id)
{
    const QString path = pathOf(workspace, id);
    if (QFile::exists(path) && !QFile::remove(path)) return Error{ErrorCode::Io, u"draft not removed"_s, path};
    return Done{};
}

std::optional<Draft> draftOf(const Workspace &workspace, const Id &id) { return readDraft(pathOf(workspace, id)); }

QList<Draft> newDrafts(const Workspace &workspace, RecordKind kind)
{
    QList<Draft> drafts;
    const QDir folder(folderOf(workspace));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        if (const auto draft = readDraft(folder.filePath(name)); draft && draft->kind == kind && draft->revision == 0)
            drafts << *draft;
    return drafts;
}

Result<Done> rewriteDrafts(const Workspace &workspace, const std::function<QString(const QString &)> &rewrite)
{
    const QDir folder(folderOf(workspace));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        auto draft = readDraft(folder.filePath(name));
        if (!draft) continue;
        const QJsonObject values = rewrittenDraft(draft->values, rewrite).toObject();
        if (values == draft->values) continue;
        draft->values = values;
        if (const auto kept = keepDraft(workspace, *draft); !kept) return kept.error();
    }
    return Done{};
}

void applyDraft(const Draft &draft, AnyRecord &record)
{
    for (const Field &field : typeOf(kindOf(record)).fields)
        if (draft.values.contains(field.key())) write(record, field, draft.values.value(field.key()));
}

} // namespace staffelstab
