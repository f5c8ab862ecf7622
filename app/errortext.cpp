// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include "wording.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
  public:
    static QString of(const Error &error);
    static QString reason(const QString &detail);
    static QString refusal(const ImportOutcome &outcome);
    static QString note(const QString &code, const QString &detail);
    static QString damage(const Damage &damage);
    static QString rule(Problem::Rule rule, const QString &label);
};

QString ErrorText::of(const Error &error)
{
    const QString subject = error.subject.contains(u'/') ? QFileInfo(error.subject).fileName() : error.subject;
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("This was not found: %1. It may have been moved or removed. Look in the bin or search for it.")
            .arg(subject);
    case ErrorCode::Invalid:
        if (error.detail == u"the plan has ended")
            return tr("This hand-over plan has ended and is only read: %1. Nothing was changed. Its follow-up can "
                      "still be "
                      "filled in.")
                .arg(subject);
        if (const QString why = reason(error.detail); !why.isEmpty())
            return tr("This entry is not possible: %1 (%2). Nothing was overwritten; please correct it.")
                .arg(subject, why);
        return tr("This entry is not complete or not possible: %1. Nothing was overwritten; please correct it.")
            .arg(subject.isEmpty() ? error.detail : subject);
    case ErrorCode::Conflict:
        return tr("Somebody else has saved this record meanwhile. Both versions are kept. Compare them and choose.");
    case ErrorCode::Busy:
        return tr("Another program is writing to this workspace. Your text stays here. Close the other program or "
                  "try again.");
    case ErrorCode::ReadOnly:
        return tr("The workspace is open for reading only, so nothing can be saved. Nothing was changed. Close the "
                  "other program that uses it and open it again.");
    case ErrorCode::Corrupt:
        return tr("The file %1 is damaged or is not a workspace. It was not changed. Open a backup from the folder "
                  "\"Sicherungen\" beside it.")
            .arg(subject);
    case ErrorCode::TooNew:
        return tr("The file %1 was written by a newer version of Staffelstab. It was not changed. Please install the "
                  "newer version.")
            .arg(subject);
    case ErrorCode::Foreign:
        return tr("The file %1 contains things that Staffelstab did not write, and is therefore not opened. It was "
                  "not changed. Ask whoever gave it to you, or open a backup.")
            .arg(subject);
    case ErrorCode::NetworkShare:
        return tr("The file %1 lies on a network drive, where data can be lost. It was not opened and not changed. "
                  "Copy it to this computer and open the copy.")
            .arg(subject);
    case ErrorCode::DiskFull:
        return tr("There is no space left on the disk, so nothing could be saved. What was saved before is safe, and "
                  "your text stays here. Free some space and try again.");
    case ErrorCode::Exists:
        return tr("There is a file %1 already. It was not changed. Please choose another name.").arg(subject);
    case ErrorCode::Io:
        return tr("The computer refused to read or write %1. What was saved before is safe. Check the place and the "
                  "permissions and try again.")
            .arg(subject.isEmpty() ? error.detail : subject);
    case ErrorCode::Cancelled:
        return tr("Stopped. Nothing was left half done.");
    case ErrorCode::Internal:
        break;
    }
    return tr("An unexpected error occurred. What was saved before is safe. Please try again; if it happens again, "
              "report this: %1")
        .arg(error.detail);
}

/// What the details of core mean that a person can do something about.
QString ErrorText::reason(const QString &detail)
{
    if (detail == u"required") return tr("it is missing");
    if (detail == u"unknown code") return tr("it is not in the list");
    if (detail == u"out of range") return tr("the number is outside of what is possible");
    if (detail == u"not exactly one") return tr("exactly one part is to be filled in");
    if (detail == u"bad format") return tr("it is not written in the expected form");
    if (detail == u"too long") return tr("it is too long");
    if (detail == u"excludes others") return tr("it cannot stand beside others");
    if (detail == u"reason missing") return tr("a reason is missing");
    if (detail == u"another kind of record") return tr("it is another kind of record");
    if (detail == u"in the bin") return tr("it lies in the bin");
    if (detail == u"a circle") return tr("it would lie within itself");
    if (detail == u"several records fit") return tr("several records begin like this; write more of it");
    if (detail == u"no such field") return tr("there is no such field");
    if (detail == u"no such revision yet") return tr("there is no such version yet");
    if (detail == u"not a regular file") return tr("it is not an ordinary file");
    if (detail == u"an interview keeps no files")
        return tr("an interview keeps no files; attach them to the process that they are about");
    if (detail == u"larger than 100 MB") return tr("it is larger than 100 MB");
    return {};
}

QString ErrorText::refusal(const ImportOutcome &outcome)
{
    switch (outcome.refusal) {
    case Refusal::None:
        return {};
    case Refusal::UnknownFormat:
        return tr("the format is not known");
    case Refusal::Unreadable:
        return tr("the file cannot be read; check the permissions");
    case Refusal::TooLarge:
        return tr("the file is too large");
    case Refusal::Empty:
        return tr("the file is empty");
    case Refusal::NotWellFormed:
        return tr("the file is broken (%1)").arg(outcome.detail);
    case Refusal::WrongEncoding:
        return tr("the declared encoding and the bytes of the file do not agree (%1)").arg(outcome.detail);
    case Refusal::DocumentType:
        return tr("the file contains a document type declaration, which is not accepted for safety");
    case Refusal::TooDeep:
        return tr("the file is nested too deeply or has too many elements");
    case Refusal::NoContent:
        if (outcome.detail == u"package")
            return tr("it is no exchange package of another town; take it in under “Import and export”");
        return tr("the file contains nothing that could be taken in");
    case Refusal::MissingColumn:
        return tr("a column is missing: %1").arg(outcome.detail);
    case Refusal::BrokenReference:
        return tr("the file points to something that does not exist: %1").arg(outcome.detail);
    case Refusal::InvalidRecord:
        return tr("an entry breaks a rule: %1").arg(outcome.detail);
    case Refusal::NewerFormat:
        return tr("the file was written by a newer version; please update Staffelstab");
    case Refusal::Encrypted:
        return tr("the file is protected by a password; save it without one");
    case Refusal::Cancelled:
        return tr("stopped before this file");
    case Refusal::Failed:
        return tr("it could not be saved (%1)").arg(outcome.detail);
    }
    return outcome.detail;
}

QString ErrorText::note(const QString &code, const QString &detail)
{
    if (code == u"danglingReference") return tr("points to something that is not in the file: %1").arg(detail);
    if (code == u"extensionKept") return tr("an extension of another program was kept: %1").arg(detail);
    if (code == u"keyIgnored") return tr("not known and left out: %1").arg(detail);
    if (code == u"emptyText") return tr("an annotation without text was left out: %1").arg(detail);
    if (code == u"restored") return tr("taken out of the bin, because its file was imported again: %1").arg(detail);
    if (code == u"inBin") return tr("stays in the bin: %1").arg(detail);
    if (code == u"editOverwritten") return tr("the file's newer version replaced what was edited here: %1").arg(detail);
    if (code == u"oursKept") return tr("differs from what is here, which was kept: %1").arg(detail);
    if (code == u"leftOut") return tr("left out: %1").arg(detail);
    if (code == u"editKept") return tr("what was edited here was kept: %1").arg(detail);
    return detail.isEmpty() ? code : code + u": "_s + detail;
}

QString ErrorText::damage(const Damage &damage)
{
    const QString title = damage.title.isEmpty() ? damage.record : damage.title;
    switch (damage.kind) {
    case Damage::Kind::Structure:
        return title.isEmpty() ? tr("The file itself is damaged in at least one place. What can still be read stays "
                                    "readable. Please go on with a backup.")
                               : tr("\"%1\" cannot be read completely, because the file is damaged there. Take it "
                                    "from a backup.")
                                     .arg(title);
    case Damage::Kind::ForeignKey:
        return tr("\"%1\" points to a record that does not exist. Open it and choose another one.").arg(title);
    case Damage::Kind::QuickFind:
        return tr("The list for quick find does not agree with the records. The records themselves are as they were "
                  "saved. Please go on with a backup.");
    case Damage::Kind::RecordHash:
        return tr("\"%1\" was changed outside of Staffelstab. Compare it with its history.").arg(title);
    case Damage::Kind::History:
        return tr("Entry %2 in the history of \"%1\" is damaged. The record itself is as it was saved.")
            .arg(title, damage.detail);
    case Damage::Kind::AttachmentHash:
        return tr("The file of the attachment \"%1\" is damaged. Attach it again or take it from a backup.").arg(title);
    case Damage::Kind::MissingContent:
        return tr("The file of the attachment \"%1\" is missing. Attach it again or take it from a backup.").arg(title);
    case Damage::Kind::Schema:
        return tr("The structure of the workspace is not the expected one. Please go on with a backup.");
    }
    return damage.detail;
}

QString ErrorText::rule(Problem::Rule rule, const QString &label)
{
    switch (rule) {
    case Problem::Rule::Required:
        return tr("Please fill in \"%1\".").arg(label);
    case Problem::Rule::UnknownCode:
        return tr("\"%1\" has a value that is not in the list. Please choose one from the list.").arg(label);
    case Problem::Rule::OutOfRange:
        return tr("The number in \"%1\" is outside of what is possible.").arg(label);
    case Problem::Rule::NotOneOf:
        return tr("Please fill in exactly one part of \"%1\".").arg(label);
    case Problem::Rule::BadFormat:
        return tr("\"%1\" is not written in the expected form.").arg(label);
    case Problem::Rule::TooLong:
        return tr("\"%1\" is too long.").arg(label);
    case Problem::Rule::ExcludesOthers:
        return tr("\"%1\" has a value that cannot stand beside others.").arg(label);
    case Problem::Rule::ReasonMissing:
        return tr("Please give a reason in \"%1\".").arg(label);
    }
    return label;
}

} // namespace

QString errorText(const Error &error) { return ErrorText::of(error); }

QString outcomeText(const ImportOutcome &outcome)
{
    const QString file = QFileInfo(outcome.file).fileName();
    int records = 0;
    for (const int count : outcome.counts)
        records += count;
    switch (outcome.status) {
    case ImportStatus::Imported:
        return ErrorText::tr("%1: imported, %n record(s).", "", records).arg(file);
    case ImportStatus::Updated:
        return ErrorText::tr("%1: brought up to date, %n record(s).", "", records).arg(file);
    case ImportStatus::Unchanged:
        return ErrorText::tr("%1: already there, nothing changed.").arg(file);
    case ImportStatus::Refused:
        break;
    }
    const QString reason = ErrorText::refusal(outcome);
    return outcome.line > 0
               ? ErrorText::tr("%1, line %2: not imported, because %3.").arg(file).arg(outcome.line).arg(reason)
               : ErrorText::tr("%1: not imported, because %2.").arg(file, reason);
}

QString noteText(const QString &note)
{
    const qsizetype colon = note.indexOf(u": "_s);
    return colon < 0 ? ErrorText::note(note, {}) : ErrorText::note(note.first(colon), note.sliced(colon + 2));
}

QString damageText(const Damage &damage) { return ErrorText::damage(damage); }

QString problemText(const Problem &problem, RecordKind kind)
{
    const Field *field = findField(typeOf(kind).fields, problem.field);
    return ErrorText::rule(problem.rule, field ? fieldLabel(*field) : problem.field);
}

} // namespace staffelstab
