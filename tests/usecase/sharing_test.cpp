// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the house in an exchange package, and what becomes of it elsewhere.
#include "usecase/sharing.h"

#include "base/safewrite.h"
#include "exchange/recordtexts.h"
#include "support/workspacefixture.h"
#include "usecase/comments.h"
#include "usecase/exchanging.h"
#include "usecase/importoutcome.h"
#include "usecase/packageintake.h"
#include "usecase/personaldata.h"
#include "usecase/questions.h"
#include "usecase/readreceipts.h"

#include <QFile>
#include <QJsonDocument>
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
            .choice = {.processes = processes, .attachments = {}, .contacts = {}, .leftOut = {}},
            .otherNames = {},
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

const QByteArray kHead = R"({"format":"staffelstab","version":1,"package":{"town":"A"}})"
                         "\n";

QByteArray lineOfPackage(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray processLine(const QString &id, const QString &name, const QJsonObject &more = {})
{
    QJsonObject object = more;
    object.insert(u"record"_s, u"process"_s);
    object.insert(u"id"_s, id);
    object.insert(u"name"_s, name);
    object.insert(u"kind"_s, u"Core"_s);
    object.insert(u"modelState"_s, u"AsIs"_s);
    return lineOfPackage(object);
}

QByteArray fileLine(const QString &id, const QString &subject, const QByteArray &content)
{
    return lineOfPackage({{u"record"_s, u"attachment"_s},
                          {u"id"_s, id},
                          {u"name"_s, u"Merkblatt.txt"_s},
                          {u"mimeType"_s, u"text/plain"_s},
                          {u"subject"_s, subject},
                          {u"content"_s, QString::fromLatin1(content.toBase64())}});
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

    QString put(const QString &name, const QByteArray &bytes)
    {
        const QString path = target.file(name);
        safeWrite(path, bytes);
        return path;
    }

    /// Takes a package in; theirs wherever it differs.
    ImportOutcome takeTheirs(const QString &path)
    {
        PackagePreview preview = valueOf(previewPackage(*target, path));
        EXPECT_EQ(preview.refused.refusal, Refusal::None) << preview.refused.detail.toStdString();
        for (PackageLine &line : preview.lines)
            if (line.standing == Standing::Different) line.decision = Decision::Take;
        return valueOf(takePackage(*target, path, preview));
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
    valueOf(addComment(*source, processId(), u"Das weiß nur Quarzenberg"_s));
    valueOf(addComment(*source, step, u"Kommentar an den Schritt"_s));
    valueOf(confirmReading(*source, processId(), valueOf(readingOf(*source, processId())).version));
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
    EXPECT_FALSE(bytes.contains("Kommentar an den Schritt")) << "what colleagues say to each other stays here";
    EXPECT_FALSE(bytes.contains("readReceipt"));
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

TEST(ImportOutcomes, HoldNothingOfWhatWasRolledBack)
{
    const ImportOutcome outcome = outcomeOf(u"paket.jsonl"_s, [](ImportOutcome &made) {
        made.status = ImportStatus::Imported;
        made.counts.insert(u"process"_s, 1);
        made.notes << u"restored: X"_s;
        made.command = u"package-1"_s;
        throw Failure(ErrorCode::Invalid, u"a foreign key at commit"_s);
    });
    EXPECT_EQ(outcome.file, u"paket.jsonl");
    EXPECT_EQ(outcome.status, ImportStatus::Refused);
    EXPECT_EQ(outcome.refusal, Refusal::BrokenReference);
    EXPECT_TRUE(outcome.counts.isEmpty());
    EXPECT_TRUE(outcome.notes.isEmpty());
    EXPECT_EQ(outcome.command, QString());
}

TEST_F(Sharing, TakesTheBytesOfAChangedFileAlong)
{
    valueOf(importPaths(*target, {put(u"1.jsonl"_s, kHead + processLine(u"p"_s, u"Wohngeld"_s) +
                                                        fileLine(u"f"_s, u"p"_s, "alter Stand"))}));
    ASSERT_EQ(all<Attachment>(target).size(), 1);
    const ImportOutcome outcome = takeTheirs(
        put(u"2.jsonl"_s, kHead + processLine(u"p"_s, u"Wohngeld"_s) + fileLine(u"f"_s, u"p"_s, "neuer Stand")));
    EXPECT_EQ(outcome.status, ImportStatus::Updated) << outcome.detail.toStdString();
    ASSERT_EQ(all<Attachment>(target).size(), 1);
    EXPECT_EQ(valueOf(attachmentBytes(*target, all<Attachment>(target).front().id)), QByteArray("neuer Stand"));
}

TEST_F(Sharing, TakingTheirsKeepsWhatOursIsLinkedToBesides)
{
    const QByteArray tip = lineOfPackage({{u"record"_s, u"knowledgeItem"_s},
                                          {u"id"_s, u"k"_s},
                                          {u"kind"_s, u"Tip"_s},
                                          {u"title"_s, u"Zuerst anrufen"_s},
                                          {u"provenance"_s, u"Said"_s},
                                          {u"confidentiality"_s, u"Internal"_s},
                                          {u"body"_s, u"Deren Worte."_s},
                                          {u"links"_s, QJsonArray{u"p"_s}}});
    const Id theirs = aProcess(*target, u"Wohngeld"_s).saved().id;
    const Id other = aProcess(*target, u"Hundesteuer"_s).saved().id;
    const Id item = aKnowledgeItem(*target, u"Zuerst anrufen"_s)
                        .with(&KnowledgeItem::links, QStringList{theirs, other})
                        .with(&KnowledgeItem::body, u"Unsere Worte."_s)
                        .saved()
                        .id;
    const QString path = put(u"paket.jsonl"_s, kHead + processLine(u"p"_s, u"Wohngeld"_s) + tip);
    EXPECT_EQ(takeTheirs(path).status, ImportStatus::Updated);
    const auto taken = std::get<KnowledgeItem>(valueOf(load(*target, item)));
    EXPECT_EQ(taken.body, u"Deren Worte.");
    EXPECT_EQ(taken.links, (QStringList{theirs, other}));
    const PackagePreview again = valueOf(previewPackage(*target, path));
    EXPECT_TRUE(std::ranges::all_of(again.lines, [](const PackageLine &line) {
        return line.standing == Standing::Same;
    })) << "a link that the package does not know is no difference";
}

TEST_F(Sharing, IsNoVersionOfAFileThatIsImportedAgain)
{
    std::get<Process>(m_process).definition = u"Unsere Worte."_s;
    put(m_process);
    const QString path = source.file(u"alles.jsonl"_s);
    valueOf(exportTo(*source, path));
    ASSERT_EQ(valueOf(importPaths(*target, {path})).front().status, ImportStatus::Imported);
    const QByteArray theirs =
        processLine(processId(), u"Elternbeitrag festsetzen"_s, {{u"definition"_s, u"Deren Worte."_s}});
    EXPECT_EQ(takeTheirs(put(u"paket.jsonl"_s, kHead + theirs)).status, ImportStatus::Updated);
    EXPECT_EQ(valueOf(importPaths(*target, {path})).front().status, ImportStatus::Unchanged);
    EXPECT_EQ(std::get<Process>(valueOf(load(*target, processId()))).definition, u"Deren Worte.")
        << "the file is the same as before";
}

TEST_F(Sharing, RefusesWhatTheFormWouldRefuse)
{
    const auto refusalOf = [&](const QByteArray &lines) {
        const QString path = put(u"frech%1.jsonl"_s.arg(qHash(lines)), kHead + lines);
        return valueOf(importPaths(*target, {path})).front().refusal;
    };
    EXPECT_EQ(refusalOf(processLine(u"p"_s, u"Eins"_s, {{u"parent"_s, u"q"_s}}) +
                        processLine(u"q"_s, u"Zwei"_s, {{u"parent"_s, u"p"_s}})),
              Refusal::InvalidRecord)
        << "each the parent of the other";
    EXPECT_EQ(refusalOf(processLine(u"p"_s, u"Eins"_s) + fileLine(u"f"_s, u"p"_s, "a") + fileLine(u"g"_s, u"f"_s, "b")),
              Refusal::BrokenReference)
        << "a file of a file";
    const Id ours = aProcess(*target, u"Unser Prozess"_s).saved().id;
    const Id inHouse = valueOf(attachFile(*target, ours, u"Geheim.txt"_s, "Geheim")).id;
    const QString hash = std::get<Attachment>(valueOf(load(*target, inHouse))).sha256;
    EXPECT_EQ(refusalOf(processLine(u"p"_s, u"Eins"_s) + lineOfPackage({{u"record"_s, u"attachment"_s},
                                                                        {u"id"_s, u"f"_s},
                                                                        {u"name"_s, u"Meins.txt"_s},
                                                                        {u"mimeType"_s, u"text/plain"_s},
                                                                        {u"subject"_s, u"p"_s},
                                                                        {u"sha256"_s, hash}})),
              Refusal::InvalidRecord)
        << "who knows the hash has not the file";
    EXPECT_EQ(all<Process>(target).size(), 1);
    EXPECT_EQ(all<Attachment>(target).size(), 1);
}

TEST_F(Sharing, LeavesContactsAndTheNamesThatAHumanKnowsInTheHouse)
{
    const KnowledgeItem contact = aKnowledgeItem(*source, u"Rechenzentrum, Frau Lindner"_s)
                                      .with(&KnowledgeItem::links, QStringList{processId()})
                                      .with(&KnowledgeItem::kind, u"Contact"_s)
                                      .saved();
    item(u"Früher machte es Bärbel Quintscher"_s);
    PackageOrder order = orderOf({processId()});
    PackagePlan plan = valueOf(planPackage(*source, order));
    ASSERT_EQ(plan.contacts.size(), 1);
    EXPECT_EQ(plan.contacts.front().id, contact.id);
    EXPECT_FALSE(std::ranges::any_of(plan.entries, [&](const PackageEntry &entry) { return entry.id == contact.id; }));
    EXPECT_FALSE(plan.hasErased);
    EXPECT_TRUE(plan.replacements.isEmpty());

    order.choice.contacts = {contact.id};
    order.otherNames = {u"Bärbel Quintscher"_s};
    plan = valueOf(planPackage(*source, order));
    EXPECT_TRUE(plan.contacts.isEmpty());
    EXPECT_TRUE(std::ranges::any_of(plan.entries, [&](const PackageEntry &entry) { return entry.id == contact.id; }));
    EXPECT_EQ(std::ranges::count(plan.replacements, u"Bärbel Quintscher"_s, &Replacement::before), 1);

    valueOf(erasePerson(*source, m_person.id));
    EXPECT_TRUE(valueOf(planPackage(*source, order)).hasErased);
}

TEST_F(Sharing, KnowsThePeopleThatTookPartInAWorkshop)
{
    Builder<Workshop>(*source)
        .with(&Workshop::title, u"Werkstatt"_s)
        .with(&Workshop::unit, std::get<Process>(m_process).leadUnit)
        .with(&Workshop::participants, QStringList{u"Bärbel Quintscher"_s})
        .saved();
    item(u"Quintscher fragen"_s);
    const PackagePlan plan = valueOf(planPackage(*source, orderOf({processId()})));
    ASSERT_EQ(plan.replacements.size(), 1);
    EXPECT_EQ(plan.replacements.front().before, u"Quintscher");
}

TEST_F(Sharing, TakesNoHashForATelephoneNumber)
{
    // Contents are counted up until one has a hash that reads like a number; one in eight does.
    PackageOrder order = orderOf({processId()});
    for (int i = 0; i < 60; ++i)
        order.choice.attachments << valueOf(attachFile(*source, processId(), u"Merkblatt%1.txt"_s.arg(i),
                                                       "Inhalt " + QByteArray::number(i)))
                                        .id;
    written(order);
    const QList<ImportOutcome> outcomes = valueOf(importPaths(*target, {package()}));
    EXPECT_EQ(outcomes.front().status, ImportStatus::Imported) << outcomes.front().detail.toStdString();
    EXPECT_EQ(all<Attachment>(target).size(), 60);
}
