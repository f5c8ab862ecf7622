// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/readreceipts.h"

#include "base/text.h"
#include "handover/sheetversion.h"
#include "store/feed.h"
#include "usecase/authorperson.h"
#include "usecase/planrecords.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

QString versionOf(const SheetState &state) { return handover::sheetVersion(state.process, state.steps); }

/// Newest first.
QList<ReadReceipt> receiptsOf(RecordStore &store, const Id &process)
{
    QList<ReadReceipt> receipts;
    for (const AnyRecord &record : store.pointingTo(RecordKind::ReadReceipt, u"process", process))
        receipts << std::get<ReadReceipt>(record);
    std::ranges::sort(receipts, [](const ReadReceipt &a, const ReadReceipt &b) {
        return a.date != b.date ? a.date > b.date : a.id > b.id;
    });
    return receipts;
}

struct ConfirmedState {
    qint64 sequence = 0;
    SheetState state;
};

/// The state that was confirmed, by the place of the receipt in the feed; nothing where that state says something else,
/// as with receipts that came from another workspace.
std::optional<ConfirmedState> confirmedState(store::Database &database, const ReadReceipt &receipt)
{
    for (const store::FeedEntry &entry : store::ChangeFeed(database).of(receipt.id, -1))
        if (entry.operation == u"create") {
            auto then = guard([&] { return sheetStateAt(database, receipt.process, entry.sequence); });
            if (!then || versionOf(*then) != receipt.version) return std::nullopt;
            return ConfirmedState{entry.sequence, *std::move(then)};
        }
    return std::nullopt;
}

void leaveOutWhatIsNotRead(SheetComparison &comparison)
{
    const auto isAside = [](RecordKind kind) {
        return [kind](const FieldChange &change) {
            const Field *field = findField(typeOf(kind).fields, change.field);
            return !field || !handover::makesVersion(kind, *field);
        };
    };
    comparison.fields.removeIf(isAside(RecordKind::Process));
    for (flow::StepChange &step : comparison.steps)
        step.fields.removeIf(isAside(RecordKind::Step));
    comparison.steps.removeIf([](const flow::StepChange &step) {
        return !step.isAdded() && !step.isRemoved() && !step.moved && step.fields.isEmpty();
    });
}

QList<SheetReader> readersIn(const QList<ReadReceipt> &receipts, const QString &version)
{
    QList<SheetReader> readers;
    for (const ReadReceipt &receipt : receipts)
        if (std::ranges::find(readers, receipt.reader, &SheetReader::name) == readers.end())
            readers << SheetReader{receipt.reader, receipt.date, receipt.version == version};
    std::ranges::sort(readers, {}, [](const SheetReader &reader) { return reader.name.toCaseFolded(); });
    return readers;
}

} // namespace

bool answersFor(const Workspace &workspace, RecordStore &store, const Id &process)
{
    const auto record = store.load<Process>(process);
    if (!record) return false;
    QList<Person> people = record->owner.isEmpty() ? QList<Person>() : holdersOf(store, record->owner);
    for (const AnyRecord &each : store.pointingTo(RecordKind::Competence, u"process", process)) {
        const auto &competence = std::get<Competence>(each);
        if (competence.role != u"Expert" && competence.role != u"Deputy") continue;
        if (auto person = store.load<Person>(competence.person)) people << *std::move(person);
    }
    const QString author = workspace.author();
    const auto isNamed = [&](const Person &person) { return folded(person.displayName) == folded(author); };
    if (std::ranges::any_of(people, isNamed)) return true;
    const auto isMeant = [&](const Person &person) { return meansOneOf({person}, author) == person.id; };
    if (std::ranges::none_of(people, isMeant)) return false;
    const Id meant = personOfAuthor(workspace, store);
    return !meant.isEmpty() && std::ranges::find(people, meant, &Person::id) != people.end();
}

Result<SheetReading> readingOf(Workspace &workspace, const Id &process)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        SheetReading reading;
        const SheetState now = sheetStateNow(workspace.database(), process);
        reading.version = versionOf(now);
        const QList<ReadReceipt> receipts = receiptsOf(store, process);
        reading.seesReaders = answersFor(workspace, store, process);
        if (reading.seesReaders) reading.readers = readersIn(receipts, reading.version);
        const auto own = std::ranges::find(receipts, workspace.author(), &ReadReceipt::reader);
        if (own == receipts.end()) return reading;
        // An earlier version that is today's again was read as well.
        const auto same = std::ranges::find_if(receipts, [&](const ReadReceipt &receipt) {
            return receipt.reader == own->reader && receipt.version == reading.version;
        });
        reading.isCurrent = same != receipts.end();
        reading.at = reading.isCurrent ? same->date : own->date;
        if (reading.isCurrent) return reading;
        const auto confirmed = confirmedState(workspace.database(), *own);
        if (!confirmed) return reading;
        reading.sequence = confirmed->sequence;
        reading.since = comparisonOf(workspace, confirmed->state, now);
        leaveOutWhatIsNotRead(reading.since);
        return reading;
    });
}

Result<Done> confirmReading(Workspace &workspace, const Id &process, const QString &version, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (madeBefore(workspace, command, RecordKind::ReadReceipt)) return Done{};
        const QString present = versionOf(sheetStateNow(workspace.database(), process));
        if (present != version) throw Failure(ErrorCode::Conflict, u"another version by now"_s, process);
        for (const ReadReceipt &receipt : receiptsOf(store, process))
            if (receipt.reader == change.author && receipt.version == version) return Done{};
        auto receipt = std::get<ReadReceipt>(blank(RecordKind::ReadReceipt));
        receipt.process = process;
        receipt.reader = change.author;
        receipt.version = version;
        receipt.date = change.at;
        putRecord(store, receipt, change);
        return Done{};
    });
}

} // namespace staffelstab
