// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the house in an exchange package, and what becomes of it elsewhere.
#include "usecase/sharing.h"

#include "base/safewrite.h"
#include "exchange/recordtexts.h"
#include "support/workspacefixture.h"
#include "usecase/exchanging.h"
#include "usecase/packageintake.h"
#include "usecase/questions.h"

#include <QFile>
#include <gtest/gtest.h>

#include <algorithm>

using namespace staffelstab;
using namespace staffelstab::tests;
using namespace Qt::StringLiterals;

namespace
{

const QString kCanary = u"Quarzenberg"_s;

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

PackageOrder orderOf(const QStringList &processes)
{
    return {.head = {.town = u"Musterstadt"_s,
                     .day = QDate(2026, 11, 26),
                     .licence = u"dl-de/by-2-0"_s,
                     .note = u"Für die Nachbarn"_s},
            .choice = {.processes = processes, .attachments = {}, .leftOut = {}},
            .takenBack = {}};
}

/// Every text of the record that a person may type names the canary, in ever other forms.
void plantIn(AnyRecord &record)
{
    static const QStringList forms{
        u"Fr. Quarzenberg fragen"_s, u"QUARZENBERG"_s,       u"quarzenbergs Liste"_s,     u"Thea Quarzenberg"_s,
        u"Quarzenberg-Ordner"_s,     u"Quarzenbergordner"_s, u"t.quarzenberg@stadt.de"_s, u"bei tquarzenberg melden"_s};
    qsizetype form = 0;
    for (const Field &field : typeOf(kindOf(record)).fields) {
        const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText;
        if (isText && field.search != SearchWeight::Identifier && field.access != FieldAccess::Computed)
            write(record, field, forms[form++ % forms.size()]);
        if (field.type == FieldType::TextList) write(record, field, QJsonArray{forms[form++ % forms.size()]});
    }
}

class Sharing : public testing::Test
{
  protected:
    Sharing()
    {
        Process &process = std::get<Process>(m_process);
        process.name = u"Elternbeitrag festsetzen"_s;
        process.leadUnit = aUnit(*source).saved().id;
        m_post = Builder<Post>(*source)
                     .with(&Post::title, u"Sachbearbeitung Elternbeiträge"_s)
                     .with(&Post::unit, process.leadUnit)
                     .saved();
        m_person = Builder<Person>(*source)
                       .with(&Person::displayName, u"Thea Quarzenberg"_s)
                       .with(&Person::posts, QStringList{m_post.id})
                       .saved();
        process.owner = m_post.id;
        m_law = Builder<LegalBasis>(*source).with(&LegalBasis::name, u"§ 51 KiBiz"_s).saved();
        process.legalBases = {m_law.id};
        put(m_process);
    }

    void put(AnyRecord &record) { record = valueOf(load(*source, valueOf(save(*source, record)).id)); }

    Id processId() const { return head(m_process).id; }

    KnowledgeItem item(const QString &title) const
    {
        return aKnowledgeItem(*source, title).with(&KnowledgeItem::links, QStringList{processId()}).saved();
    }

    PackagePlan written(const PackageOrder &order, const QString &name = u"paket.jsonl"_s) const
    {
        return valueOf(writePackage(*source, order, source.file(name)));
    }

    QString package() const { return source.file(u"paket.jsonl"_s); }

    template <typename R> static QList<R> all(TempWorkspace &workspace)
    {
        QList<R> records;
        for (const AnyRecord &record : valueOf(listRecords(*workspace, kindOf<R>())))
            records << std::get<R>(record);
        return records;
    }

    static PackageLine &lineOf(PackagePreview &preview, const Id &id)
    {
        const auto line = std::ranges::find(preview.lines, id, &PackageLine::id);
        EXPECT_NE(line, preview.lines.end());
        return *line;
    }

    mutable TempWorkspace source;
    TempWorkspace target;
    AnyRecord m_process = blank(RecordKind::Process);
    Post m_post;
    Person m_person;
    LegalBasis m_law;
};

} // namespace

TEST_F(Sharing, NoNameLeavesTheHouse)
{
    // Planted: every text of the process, of a step, an item, a recommendation, a law, an IT procedure, a service, an
    // attachment's name, participants, clients, evidence, deadlines, tags; and where nothing is taken from: competence,
    // interview, answer, question, measure, open case, glossary, workshop, finding, assessment, bin, history, author.
    source->setAuthor(u"tquarzenberg"_s);
    Process process = std::get<Process>(m_process);
    AnyRecord planted = process;
    plantIn(planted);
    process = std::get<Process>(planted);
    process.name = u"Elternbeitrag nach Quarzenberg festsetzen"_s;
    process.participants = {{u"Quarzenberg"_s, {u"Quarzenberg"_s}}};
    process.clients = {{u"Frau Quarzenberg"_s, {}, {}}};
    process.deadlines = {{{}, {}, u"fragt Quarzenberg"_s}};
    process.tags = {u"quarzenberg"_s};
    process.triggers = {{{}, {}, u"Anruf von Quarzenberg"_s}};
    process.offering = {{u"OnlineApplication"_s, {}, {}, u"Quarzenberg"_s, {}}};
    process.caseCount.source = u"Quarzenberg"_s;
    m_process = process;
    put(m_process);
    const auto plantedRecord = [&](RecordKind kind, auto &&adapt) {
        AnyRecord record = blank(kind);
        plantIn(record);
        adapt(record);
        return head(record).id = valueOf(save(*source, record)).id;
    };
    const Id tool = plantedRecord(RecordKind::ItProcedure, [](AnyRecord &) {});
    const Id law = plantedRecord(RecordKind::LegalBasis, [](AnyRecord &) {});
    plantedRecord(RecordKind::Service, [](AnyRecord &record) {
        std::get<Service>(record).serviceKey.clear();
        std::get<Service>(record).ozgId = u"10001"_s;
    });
    const Id step = plantedRecord(RecordKind::Step, [&](AnyRecord &record) {
        auto &each = std::get<Step>(record);
        each.process = processId();
        each.number = u"01"_s;
        each.itProcedures = {tool};
        each.legalBases = {law};
        each.dataIn = {{u"Antrag"_s, u"Quarzenberg"_s, u"quarzenberg"_s}};
        each.performers = {m_post.id};
    });
    const Id knowledge = plantedRecord(RecordKind::KnowledgeItem, [&](AnyRecord &record) {
        auto &each = std::get<KnowledgeItem>(record);
        each.links = {step, m_person.id, processId()};
        each.evidence = {{u"Gespräch mit Quarzenberg"_s, {}}};
        each.confirmation = {u"Confirmed"_s, m_person.id, QDateTime::currentDateTimeUtc()};
        each.tags = {u"Quarzenberg"_s};
    });
    plantedRecord(RecordKind::Recommendation, [&](AnyRecord &record) {
        auto &each = std::get<Recommendation>(record);
        each.processes = {processId()};
        each.halfYear.clear();
        each.lead = m_post.id;
        each.resolution.committee = u"Ausschuss Quarzenberg"_s;
    });
    const Id file = valueOf(attachFile(*source, processId(), u"Quarzenberg_Merkblatt.txt"_s, "Inhalt")).id;
    valueOf(attachFile(*source, step, u"Nachweis Quarzenberg.txt"_s, "Anderes"));
    Builder<Competence>(*source)
        .with(&Competence::person, m_person.id)
        .with(&Competence::process, processId())
        .with(&Competence::role, u"Expert"_s)
        .saved();
    plantedRecord(RecordKind::GlossaryEntry, [](AnyRecord &record) { std::get<GlossaryEntry>(record).split.clear(); });
    plantedRecord(RecordKind::OpenQuestion, [&](AnyRecord &record) {
        std::get<OpenQuestion>(record).state = u"Open"_s;
        std::get<OpenQuestion>(record).subject = processId();
    });
    const Id removed = item(u"Quarzenberg im Papierkorb"_s).id;
    valueOf(removeRecords(*source, {removed}));
    Assessment assessment = std::get<Assessment>(blank(RecordKind::Assessment));
    assessment.process = processId();
    assessment.model = u"ozg-1.1"_s;
    assessment.modelVersion = u"1"_s;
    assessment.assessedBy = u"Quarzenberg"_s;
    valueOf(save(*source, assessment));

    PackageOrder order = orderOf({processId()});
    order.choice.attachments = {file};
    order.head.note = u"Fragen an Thea Quarzenberg"_s;
    const PackagePlan plan = written(order);

    EXPECT_GE(plan.replacements.size(), 20);
    EXPECT_EQ(plan.counts.value(u"knowledgeItem"_s), 2) << "the item and the titles of documents";
    const QByteArray bytes = bytesOfFile(package());
    EXPECT_TRUE(bytes.contains("Merkblatt")) << "the package is not empty";
    EXPECT_TRUE(bytes.contains(knowledge.toUtf8()));
    EXPECT_FALSE(bytes.toLower().contains(kCanary.toLower().toUtf8())) << bytes.toStdString();
    EXPECT_FALSE(bytes.toLower().contains("quarz"));
    EXPECT_FALSE(bytes.contains("Thea"));
    EXPECT_FALSE(bytes.contains(m_person.id.toUtf8()));
    EXPECT_FALSE(bytes.contains(m_post.id.toUtf8()));
}

TEST_F(Sharing, HoldsWhatBelongsToTheProcessesAndNothingConfidential)
{
    const KnowledgeItem open = item(u"Immer zuerst die Geschwister prüfen"_s);
    const KnowledgeItem team = aKnowledgeItem(*source, u"Nur im Team"_s)
                                   .with(&KnowledgeItem::links, QStringList{processId()})
                                   .with(&KnowledgeItem::confidentiality, u"Team"_s)
                                   .saved();
    const KnowledgeItem key = aKnowledgeItem(*source, u"Schlüssel im Tresor"_s)
                                  .with(&KnowledgeItem::links, QStringList{processId()})
                                  .with(&KnowledgeItem::kind, u"Access"_s)
                                  .saved();
    const Process other = aProcess(*source, u"Hundesteuer erheben"_s).saved();
    const PackagePlan plan = valueOf(planPackage(*source, orderOf({processId()})));
    QStringList ids;
    for (const PackageEntry &entry : plan.entries)
        ids << entry.id;
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()), (QSet<QString>{processId(), open.id, m_law.id}));

    PackageOrder without = orderOf({processId(), other.id});
    without.choice.leftOut = {open.id, other.id};
    EXPECT_EQ(valueOf(planPackage(*source, without)).counts,
              (QMap<QString, int>{{u"legalBasis"_s, 1}, {u"process"_s, 1}}));
}

TEST_F(Sharing, IsRefusedWhenItIsNotThePackageThatWasLookedAt)
{
    const PackagePlan plan = valueOf(planPackage(*source, orderOf({processId()})));
    item(u"Erst danach geschrieben"_s);
    EXPECT_EQ(codeOf(writePackage(*source, orderOf({processId()}), package(), plan.seal)), ErrorCode::Conflict);
    EXPECT_FALSE(QFile::exists(package()));
    const PackagePlan again = valueOf(planPackage(*source, orderOf({processId()})));
    EXPECT_EQ(valueOf(writePackage(*source, orderOf({processId()}), package(), again.seal)).seal, again.seal);
    EXPECT_EQ(codeOf(writePackage(*source, orderOf({processId()}), package())), ErrorCode::Exists);
    EXPECT_EQ(codeOf(planPackage(*source, orderOf({}))), ErrorCode::Invalid);
}

TEST_F(Sharing, ComesIntoAnEmptyWorkspaceFieldByField)
{
    Process process = std::get<Process>(m_process);
    process.definition = u"Beitrag nach Einkommen."_s;
    process.keywords = {u"Kita"_s, u"OGS"_s};
    process.handlingTime = {20, u"min"_s};
    process.caseCount = {400, 420, u"Statistik"_s, QDate(2026, 1, 1)};
    process.triggers = {{{}, {}, u"Antrag"_s}};
    m_process = process;
    put(m_process);
    const Step first = aStep(*source, processId(), u"01"_s, u"Antrag prüfen"_s)
                           .with(&Step::performers, QStringList{m_post.id})
                           .with(&Step::mediumIn, u"Paper"_s)
                           .saved();
    const Step second = aStep(*source, processId(), u"02"_s, u"Bescheid senden"_s).saved();
    item(u"Immer zuerst die Geschwister prüfen"_s);
    Builder<Recommendation>(*source)
        .with(&Recommendation::title, u"Online-Antrag anbieten"_s)
        .with(&Recommendation::processes, QStringList{processId()})
        .with(&Recommendation::sharedWith, u"Kreis Muster"_s)
        .saved();
    const Id file = valueOf(attachFile(*source, processId(), u"Merkblatt.txt"_s, "Inhalt")).id;
    PackageOrder order = orderOf({processId()});
    order.choice.attachments = {file};
    const PackagePlan plan = written(order);
    EXPECT_EQ(plan.entries.size(), 7);

    const QList<ImportOutcome> outcomes = valueOf(importPaths(*target, {package()}));
    ASSERT_EQ(outcomes.size(), 1);
    EXPECT_EQ(outcomes.front().status, ImportStatus::Imported) << outcomes.front().detail.toStdString();
    int compared = 0;
    for (const PackageEntry &entry : plan.entries) {
        const AnyRecord sent = exchange::sharedPart(valueOf(load(*source, entry.id)));
        const AnyRecord come = valueOf(load(*target, entry.id));
        EXPECT_EQ(head(come).origin, u"Musterstadt · dl-de/by-2-0"_s);
        EXPECT_EQ(head(come).externalId, entry.id);
        for (const Field &field : typeOf(entry.kind).fields) {
            if (!exchange::isShared(entry.kind, field)) continue;
            if (entry.kind == RecordKind::Step && field.key() == u"performerText") continue; // said in words, below
            EXPECT_EQ(read(come, field), read(sent, field)) << entry.title.toStdString() << " " << field.id;
            compared += !read(sent, field).isNull();
        }
    }
    EXPECT_GT(compared, 30);
    EXPECT_EQ(std::get<Step>(valueOf(load(*target, first.id))).performerText, m_post.title);
    EXPECT_EQ(valueOf(attachmentBytes(*target, file)), QByteArray("Inhalt"));
    EXPECT_TRUE(all<Person>(target).isEmpty());
    EXPECT_TRUE(all<Post>(target).isEmpty());
    EXPECT_EQ(valueOf(importPaths(*target, {package()})).front().status, ImportStatus::Unchanged);
}

TEST_F(Sharing, ShowsWhatIsNewTheSameDifferentOrInTheBin)
{
    const KnowledgeItem tip = item(u"Immer zuerst die Geschwister prüfen"_s);
    const KnowledgeItem other = item(u"Fristen im August"_s);
    written(orderOf({processId()}));
    Builder<LegalBasis>(*target).with(&LegalBasis::name, u"§ 51 KIBIZ"_s).with(&LegalBasis::uri, u"x"_s).saved();
    const Process ours =
        aProcess(*target, u"Elternbeitrag festsetzen"_s).with(&Process::definition, u"Unsere Worte."_s).saved();
    KnowledgeItem removed = tip;
    removed.links.clear();
    removed.revision = 0;
    valueOf(save(*target, removed));
    valueOf(removeRecords(*target, {removed.id}));

    PackagePreview preview = valueOf(previewPackage(*target, package()));
    EXPECT_EQ(preview.refused.refusal, Refusal::None);
    EXPECT_EQ(preview.head.town, u"Musterstadt");
    EXPECT_EQ(lineOf(preview, processId()).ours, ours.id);
    EXPECT_EQ(lineOf(preview, processId()).standing, Standing::Different) << "its legal basis is not ours";
    EXPECT_EQ(lineOf(preview, m_law.id).standing, Standing::Different) << "only the name differs, in its case";
    ASSERT_EQ(lineOf(preview, m_law.id).differences.size(), 1);
    EXPECT_EQ(lineOf(preview, m_law.id).differences.front().after, QJsonValue(u"§ 51 KiBiz"_s));
    EXPECT_EQ(lineOf(preview, other.id).standing, Standing::New);
    EXPECT_EQ(lineOf(preview, other.id).decision, Decision::Take);
    EXPECT_EQ(lineOf(preview, tip.id).standing, Standing::InBin);
    EXPECT_EQ(lineOf(preview, tip.id).decision, Decision::Leave);

    const ImportOutcome outcome = valueOf(takePackage(*target, package(), preview));
    EXPECT_EQ(outcome.refusal, Refusal::None) << outcome.detail.toStdString();
    const auto process = std::get<Process>(valueOf(load(*target, ours.id)));
    EXPECT_EQ(process, ours) << "nothing is overwritten without a choice";
    EXPECT_EQ(std::get<KnowledgeItem>(valueOf(load(*target, other.id))).links, QStringList{ours.id});
    EXPECT_EQ(codeOf(load(*target, tip.id)), ErrorCode::NotFound);
    EXPECT_EQ(all<Process>(target).size(), 1);
}

TEST_F(Sharing, TakesTheirsKeepsOursOrTakesACopyAsDecidedAndIsTakenBackAtOnce)
{
    const Step step = aStep(*source, processId(), u"01"_s, u"Antrag prüfen"_s).saved();
    const KnowledgeItem tip = item(u"Immer zuerst die Geschwister prüfen"_s);
    written(orderOf({processId()}));
    const Process ours = aProcess(*target, u"Elternbeitrag festsetzen"_s)
                             .with(&Process::definition, u"Unsere Worte."_s)
                             .with(&Process::localNumber, u"50.1"_s)
                             .saved();
    PackagePreview preview = valueOf(previewPackage(*target, package()));
    EXPECT_EQ(lineOf(preview, step.id).decision, Decision::Leave) << "steps are not mixed into a process of ours";

    lineOf(preview, processId()).decision = Decision::Copy;
    const ImportOutcome copied = valueOf(takePackage(*target, package(), preview));
    ASSERT_EQ(copied.refusal, Refusal::None) << copied.detail.toStdString();
    ASSERT_EQ(all<Process>(target).size(), 2);
    ASSERT_EQ(all<Step>(target).size(), 1);
    const Id copy = all<Step>(target).front().process;
    EXPECT_NE(copy, ours.id);
    EXPECT_EQ(std::get<KnowledgeItem>(valueOf(load(*target, tip.id))).links, QStringList{copy});
    EXPECT_EQ(std::get<Process>(valueOf(load(*target, copy))).reviewState, u"Draft");
    EXPECT_EQ(std::get<Process>(valueOf(load(*target, ours.id))), ours);

    EXPECT_EQ(valueOf(undoNewest(*target)).command, copied.command);
    EXPECT_EQ(all<Process>(target), QList<Process>{ours});
    EXPECT_TRUE(all<KnowledgeItem>(target).isEmpty());

    preview = valueOf(previewPackage(*target, package()));
    lineOf(preview, processId()).decision = Decision::Take;
    valueOf(takePackage(*target, package(), preview));
    const auto taken = std::get<Process>(valueOf(load(*target, lineOf(preview, processId()).ours)));
    EXPECT_EQ(taken.origin, u"Musterstadt · dl-de/by-2-0");
    EXPECT_EQ(taken.legalBases.size(), 0) << "the law lies in the bin and stays there";
}

TEST_F(Sharing, RefusesAPreviewThatHasBecomeOld)
{
    written(orderOf({processId()}));
    Process ours = aProcess(*target, u"Elternbeitrag festsetzen"_s).saved();
    PackagePreview preview = valueOf(previewPackage(*target, package()));
    lineOf(preview, processId()).decision = Decision::Take;
    ours.definition = u"Inzwischen geschrieben."_s;
    valueOf(save(*target, ours));
    EXPECT_EQ(codeOf(takePackage(*target, package(), preview)), ErrorCode::Conflict);
    EXPECT_EQ(std::get<Process>(valueOf(load(*target, ours.id))).definition, ours.definition);

    QFile::remove(package());
    item(u"Mehr"_s);
    written(orderOf({processId()}));
    EXPECT_EQ(codeOf(takePackage(*target, package(), preview)), ErrorCode::Conflict);
}

TEST_F(Sharing, NeverOverwritesARecordWhoseIdAPackageHasMadeUp)
{
    // Ours came from the town as "b"; the package says that "b" and another record with our id are two.
    Process ours = aProcess(*target, u"Hundesteuer erheben"_s).saved();
    ours.origin = u"A"_s;
    ours.externalId = newId();
    ours = std::get<Process>(valueOf(load(*target, valueOf(save(*target, ours)).id)));
    const auto line = [](const QString &id, const QString &name) {
        return u"{\"record\":\"process\",\"id\":\"%1\",\"name\":\"%2\",\"kind\":\"Core\",\"modelState\":\"AsIs\"}\n"_s
            .arg(id, name)
            .toUtf8();
    };
    const QString path = target.file(u"frech.jsonl"_s);
    safeWrite(path, "{\"format\":\"staffelstab\",\"version\":1,\"package\":{\"town\":\"A\"}}\n" +
                        line(ours.externalId, u"Eins"_s) + line(ours.id, u"Zwei"_s));
    EXPECT_EQ(valueOf(importPaths(*target, {path})).front().refusal, Refusal::InvalidRecord);
    EXPECT_EQ(std::get<Process>(valueOf(load(*target, ours.id))), ours);
}

TEST_F(Sharing, RefusesFilesThatAreNoPackageOrHoldWhatNoneMay)
{
    const auto refusalOfFile = [&](const QByteArray &bytes) {
        const QString path = target.file(u"fremd%1.jsonl"_s.arg(qHash(bytes)));
        safeWrite(path, bytes);
        return valueOf(previewPackage(*target, path)).refused.refusal;
    };
    const QByteArray head = R"({"format":"staffelstab","version":1,"package":{"town":"A"}})"
                            "\n";
    const QByteArray person = R"({"record":"person","id":"p","displayName":"Thea"})";
    const QByteArray process = R"({"record":"process","id":"p","name":"X","kind":"Core","modelState":"AsIs"})";
    EXPECT_EQ(refusalOfFile(head + person), Refusal::InvalidRecord);
    EXPECT_EQ(refusalOfFile(head + process), Refusal::None);
    EXPECT_EQ(refusalOfFile(R"({"format":"staffelstab","version":1})"
                            "\n" +
                            process),
              Refusal::NoContent);
    EXPECT_EQ(refusalOfFile(R"({"format":"staffelstab","version":2,"package":{"town":"A"}})"
                            "\n" +
                            process),
              Refusal::NewerFormat);
    EXPECT_EQ(refusalOfFile(R"({"format":"staffelstab","version":1,"package":{}})"
                            "\n" +
                            process),
              Refusal::InvalidRecord);
    const QByteArray bold = R"({"record":"process","id":"p","name":"X","kind":"Core","modelState":"AsIs",)"
                            R"("reviewState":"Verified","localNumber":"7"})";
    const QString path = target.file(u"forsch.jsonl"_s);
    safeWrite(path, head + bold);
    EXPECT_EQ(valueOf(importPaths(*target, {path})).front().status, ImportStatus::Imported);
    const Process come = all<Process>(target).value(0);
    EXPECT_EQ(come.reviewState, u"Draft") << "nobody here has checked it";
    EXPECT_EQ(come.localNumber, QString());
}
