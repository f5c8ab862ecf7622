// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/reporting.h"

#include "base/safewrite.h"
#include "report/documents.h"
#include "report/htmlfile.h"
#include "report/odtfile.h"
#include "report/pdffile.h"
#include "usecase/questionsheet.h"
#include "usecase/reportsources.h"
#include "usecase/writing.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct DocumentType {
    DocumentKind kind;
    const char16_t *code;
    const char16_t *title; ///< among the words of documents
    DocumentSubject subject;
};

constexpr std::array<DocumentType, kDocumentKinds> kTypes{{
    {DocumentKind::Handbook, u"handbook", u"handbook", {RecordKind::OrgUnit, false}},
    {DocumentKind::Sheet, u"sheet", u"sheet", {RecordKind::Process, true}},
    {DocumentKind::EmergencyFolder, u"emergency", u"emergencyFolder", {RecordKind::OrgUnit, false}},
    {DocumentKind::HundredDays, u"hundred-days", u"hundredDays", {RecordKind::Post, true}},
    {DocumentKind::QuestionSheet, u"questions", u"questionSheet", {RecordKind::Interview, false}},
    {DocumentKind::Protocol, u"protocol", u"protocol", {RecordKind::HandoverPlan, true}},
    {DocumentKind::Appreciation, u"booklet", u"appreciation", {RecordKind::Post, true}},
    {DocumentKind::FinalReport, u"final-report", u"finalReport", {RecordKind::Workshop, true}},
    {DocumentKind::CouncilPaper, u"council", u"councilPaper", {RecordKind::Bundle, true}},
    {DocumentKind::Milestones, u"milestones", u"milestonesAndSuccesses", {RecordKind::Bundle, false}},
    {DocumentKind::PartialStrategy, u"partial-strategy", u"strategy", {RecordKind::OrgUnit, true}},
    {DocumentKind::Strategy, u"strategy", u"townStrategy", {RecordKind::None, false}},
    {DocumentKind::Proof, u"proof", u"proof", {RecordKind::OrgUnit, false}},
}};

const DocumentType &typeOf(DocumentKind kind) { return kTypes.at(static_cast<std::size_t>(kind)); }

constexpr std::array kFormats{u"pdf", u"odt", u"html"};

/// Reading is told as the first third of the work, writing as the rest.
Progress thirdOf(const Progress &whole, int first, int parts)
{
    if (!whole) return {};
    return [whole, first, parts](qint64 done, qint64 total) {
        constexpr qint64 kSteps = 1'000;
        const qint64 within = total > 0 ? done * kSteps * parts / total : 0;
        return whole(first * kSteps + within, 3 * kSteps);
    };
}

report::Document documentOf(Workspace &workspace, const DocumentOrder &order, const Progress &progress)
{
    const report::Words words(order.language);
    const store::ReadTransaction snapshot(workspace.database());
    ReportSources sources(workspace, order.today, words, progress);
    switch (order.kind) {
    case DocumentKind::Handbook:
        return report::handbook(sources.unit(order.subject), words);
    case DocumentKind::Sheet:
        return report::sheetDocument(sources.sheetOf(order.subject), words);
    case DocumentKind::EmergencyFolder:
        return report::emergencyFolder(sources.unit(order.subject), words);
    case DocumentKind::HundredDays:
        return report::hundredDays(sources.post(order.subject), words);
    case DocumentKind::QuestionSheet:
        return report::questionSheet(questionSheetOf(workspace, order.subject, order.today, words), words);
    case DocumentKind::Protocol:
        return report::handoverProtocol(sources.plan(order.subject), words);
    case DocumentKind::Appreciation:
        return report::appreciation(sources.booklet(order.subject), words);
    case DocumentKind::FinalReport:
        return report::finalReport(sources.workshop(order.subject), words);
    case DocumentKind::CouncilPaper:
        return report::councilPaper(sources.bundle(order.subject), words);
    case DocumentKind::Milestones:
        return report::milestoneList(sources.milestones(order.subject), words);
    case DocumentKind::PartialStrategy:
        return report::partialStrategy(sources.strategy(order.subject), words);
    case DocumentKind::Strategy:
        return report::townStrategy(sources.strategy({}), words);
    case DocumentKind::Proof:
        return report::proofOfDocumentation(sources.unit(order.subject), words);
    }
    throw Failure(ErrorCode::Internal, u"no such document"_s);
}

QByteArray rendered(const report::Document &document, DocumentFormat format, const Progress &progress)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return report::toPdf(document, progress);
    case DocumentFormat::Odt:
        return report::toOdt(document, progress);
    case DocumentFormat::Html:
        return report::toHtml(document, progress);
    }
    throw Failure(ErrorCode::Internal, u"no such format"_s);
}

} // namespace

QString documentCode(DocumentKind kind) { return QString::fromUtf16(typeOf(kind).code); }

std::optional<DocumentKind> documentKindFrom(QStringView code)
{
    for (const DocumentType &type : kTypes)
        if (code == QStringView(type.code)) return type.kind;
    return std::nullopt;
}

QString formatCode(DocumentFormat format) { return QString::fromUtf16(kFormats.at(static_cast<std::size_t>(format))); }

std::optional<DocumentFormat> documentFormatFrom(QStringView code)
{
    for (std::size_t i = 0; i < kFormats.size(); ++i)
        if (code == QStringView(kFormats.at(i))) return static_cast<DocumentFormat>(i);
    return std::nullopt;
}

QString documentTitle(DocumentKind kind, const QString &language)
{
    return report::Words(language)(typeOf(kind).title);
}

DocumentSubject subjectOf(DocumentKind kind) { return typeOf(kind).subject; }

Result<Done> makeDocument(Workspace &workspace, const DocumentOrder &order, const QString &path,
                          const Progress &progress)
{
    return guard([&] {
        if (order.subject.isEmpty() && subjectOf(order.kind).isNeeded)
            throw Failure(ErrorCode::Invalid, u"what the document is about is missing"_s, u"subject"_s);
        if (!order.subject.isEmpty() && subjectOf(order.kind).kind == RecordKind::None)
            throw Failure(ErrorCode::Invalid, u"the document is about the whole house"_s, u"subject"_s);
        const QFileInfo target(path);
        if (target.exists() || target.isSymLink()) throw Failure(ErrorCode::Exists, u"the target exists"_s, path);
        const report::Document document = documentOf(workspace, order, thirdOf(progress, 0, 1));
        safeWrite(path, rendered(document, order.format, thirdOf(progress, 1, 2)));
        if (progress) progress(1, 1);
        return Done{};
    });
}

} // namespace staffelstab
