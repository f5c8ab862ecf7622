// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/extracting.h"

#include "store/content.h"
#include "usecase/attachmenttexts.h"
#include "usecase/ownwords.h"
#include "usecase/readingprogram.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using Source = AttachmentPage::Source;

store::ContentReading toKeep(const extract::FileText &file)
{
    store::ContentReading reading{
        extract::kReaderVersion, extract::stateName(file.state), extract::divisionName(file.division), {}};
    for (qsizetype i = 0; i < file.pages.size(); ++i) {
        const extract::FilePage &page = file.pages[i];
        const bool waits = file.canBeRecognised && !page.text;
        reading.pages.append(
            {static_cast<int>(i) + 1, page.label, page.text.value_or(QString()), waits ? Source::Waits : Source::File});
    }
    return reading;
}

QString textOf(const extract::FileText &file)
{
    QStringList texts;
    for (const extract::FilePage &page : file.pages)
        if (page.text) texts << *page.text;
    return texts.join(u'\n');
}

/// The bytes, or nothing where they are damaged or missing: that is told by the data check, and reading goes on.
std::optional<QByteArray> bytesOf(Workspace &workspace, const QString &sha256)
{
    try {
        return store::ContentStore(workspace.database()).get(sha256);
    } catch (const Failure &failure) {
        if (failure.error().code != ErrorCode::Corrupt && failure.error().code != ErrorCode::NotFound) throw;
        return std::nullopt;
    } catch (const store::SqlError &error) {
        if (!error.isDamage()) throw;
        return std::nullopt;
    }
}

} // namespace

AttachmentText textFrom(const store::ContentReading &reading)
{
    const auto division = extract::divisionFromName(reading.division).value_or(extract::Division::None);
    AttachmentText text{extract::stateFromName(reading.state).value_or(extract::State::Damaged), division,
                        reading.pages};
    const bool hasText =
        std::ranges::any_of(text.pages, [](const AttachmentPage &page) { return !page.text.isEmpty(); });
    if (text.state == extract::State::NoText && hasText) text.state = extract::State::Text; // it was recognised since
    return text;
}

Result<std::optional<AttachmentText>> attachmentText(Workspace &workspace, const Id &attachment)
{
    return guard([&]() -> std::optional<AttachmentText> {
        store::RecordStore store(workspace.database());
        const auto file = require<Attachment>(store, attachment);
        refuseOthersFile(workspace, store, file);
        const auto reading = store::ContentTexts(workspace.database()).reading(file.sha256);
        return reading ? std::optional(textFrom(*reading)) : std::nullopt;
    });
}

Result<std::optional<UnreadContent>> nextUnread(Workspace &workspace, const Progress &progress)
{
    return guard([&]() -> std::optional<UnreadContent> {
        const store::ReadTransaction snapshot(workspace.database());
        store::ContentTexts texts(workspace.database());
        auto next = texts.next(extract::kReaderVersion, false);
        const bool recognises =
            !next && texts.unreadCount(extract::kReaderVersion, true) > 0 && programCanRecognise(progress);
        if (recognises) next = texts.next(extract::kReaderVersion, true);
        if (!next) return std::nullopt;
        return UnreadContent{next->sha256, next->page, texts.unreadCount(extract::kReaderVersion, recognises)};
    });
}

Result<FoundText> readUnread(Workspace &workspace, const UnreadContent &content, const Progress &progress)
{
    return guard([&]() -> FoundText {
        const auto bytes = bytesOf(workspace, content.sha256);
        if (!bytes) return {content, {extract::State::Damaged, extract::Division::None, false, {}}};
        return {content, readByProgram(*bytes, content.page, progress)};
    });
}

Result<Done> keepText(Workspace &workspace, const FoundText &found)
{
    return guard([&] {
        store::Transaction change(workspace.database());
        store::ContentTexts texts(workspace.database());
        if (found.content.page > 0) // a page that cannot be recognised has no text, whatever the reason
            texts.putRecognised(found.content.sha256, found.content.page, textOf(found.file));
        else
            texts.put(found.content.sha256, toKeep(found.file));
        change.commit();
        return Done{};
    });
}

Result<bool> recogniseAgain(Workspace &workspace, const Id &attachment)
{
    return guard([&] {
        forgetRecognition();
        store::RecordStore store(workspace.database());
        const auto sha256 = require<Attachment>(store, attachment).sha256;
        store::Transaction change(workspace.database());
        store::ContentTexts(workspace.database()).waitAgain(sha256);
        change.commit();
        return programCanRecognise();
    });
}

Result<int> readAttachments(Workspace &workspace, const Progress &progress)
{
    int read = 0;
    for (;;) {
        const auto next = nextUnread(workspace);
        if (!next) return next.error();
        if (!*next) return read;
        const auto tell = [&](qint64, qint64) {
            return progress ? progress(read, read + (*next)->left) : Continue::Yes;
        };
        const auto found = readUnread(workspace, **next, tell);
        if (!found) return found.error();
        if (const auto kept = keepText(workspace, *found); !kept) return kept.error();
        ++read;
    }
}

Result<bool> canRecognisePictures()
{
    return guard([] { return programCanRecognise(); });
}

} // namespace staffelstab
