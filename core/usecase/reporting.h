// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "usecase/records.h"

#include <QDate>

namespace staffelstab
{

class Workspace;

/// The documents that the program makes, in the order in which it offers them.
enum class DocumentKind {
    Handbook,
    Sheet,
    EmergencyFolder,
    HundredDays,
    QuestionSheet,
    Protocol,
    Appreciation,
    FinalReport,
    CouncilPaper,
    Milestones,
    PartialStrategy,
    Strategy,
    Proof
};
inline constexpr int kDocumentKinds = 13;

enum class DocumentFormat { Pdf, Odt, Html };

/// The name on the command line: "handbook", "sheet", "emergency", "hundred-days", "questions", "protocol", "booklet",
/// "final-report", "council", "milestones", "partial-strategy", "strategy", "proof".
QString documentCode(DocumentKind kind);
std::optional<DocumentKind> documentKindFrom(QStringView code);

/// The ending of its files, which is also its name: "pdf".
QString formatCode(DocumentFormat format);
std::optional<DocumentFormat> documentFormatFrom(QStringView code);

/// What a document is about.
struct DocumentSubject {
    RecordKind kind = RecordKind::OrgUnit; ///< None: always about the whole house
    bool isNeeded = false;                 ///< without one it is about the whole house
};
DocumentSubject subjectOf(DocumentKind kind);

/// What the document calls itself in the language ("de" or "en").
QString documentTitle(DocumentKind kind, const QString &language);

struct DocumentOrder {
    DocumentKind kind = DocumentKind::Handbook;
    Id subject;
    DocumentFormat format = DocumentFormat::Pdf;
    QString language = QStringLiteral("de");
    QDate today = QDate::currentDate();
};

/// Reads, writes and saves a document; an existing file is never overwritten (Exists). Restricted fields never get into
/// it, and who has not consented to be named goes by the post. Needs the fonts of a QGuiApplication, not its thread.
Result<Done> makeDocument(Workspace &workspace, const DocumentOrder &order, const QString &path,
                          const Progress &progress = {});

} // namespace staffelstab
