// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/text.h"
#include "i18n/translations.h"
#include "usecase/calendar.h"
#include "usecase/reporting.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

/// What leaves the house: report, calendar.
namespace staffelstab::cli
{
namespace
{

DocumentFormat formatOf(const Call &call, const QString &path)
{
    const QString code = call.has(u"format"_s) ? call.value(u"format"_s) : QFileInfo(path).suffix().toLower();
    const auto format = documentFormatFrom(code);
    if (!format) throw UsageError{translate("Cli", "The format is pdf, odt or html.")};
    return *format;
}

} // namespace

ExitCode runReport(Call &call)
{
    const QString path = call.value(u"to"_s);
    if (path.isEmpty()) throw UsageError{translate("Cli", "Give --to PATH.")};
    const auto kind = documentKindFrom(call.argument(1));
    if (!kind) throw UsageError{translate("Cli", "There is no document “%1”.").arg(call.argument(1))};
    DocumentOrder order{.kind = *kind,
                        .subject = {},
                        .format = formatOf(call, path),
                        .language = currentLanguage(),
                        .today = QDate::currentDate()};
    if (subjectOf(*kind).isNeeded && call.argument(2).isEmpty())
        throw UsageError{translate("Cli", "Say what the document is about: give the ID of a %1.")
                             .arg(kindName(subjectOf(*kind).kind))};
    Workspace &workspace = call.open(Access::ReadOnly);
    if (!call.argument(2).isEmpty()) order.subject = call.record(call.argument(2));
    need(makeDocument(workspace, order, path, call.out.progress(translate("Cli", "Document"))));
    call.out.object({{u"file"_s, path}, {u"document"_s, documentCode(*kind)}, {u"format"_s, formatCode(order.format)}});
    call.out.line(translate("Cli", "The document lies in %1.").arg(path));
    return ExitCode::Done;
}

ExitCode runCalendar(Call &call)
{
    const QString path = call.value(u"to"_s);
    if (path.isEmpty()) throw UsageError{translate("Cli", "Give --to PATH.")};
    Workspace &workspace = call.open(Access::ReadOnly);
    const CalendarCounts counts =
        need(writeCalendar(workspace, call.record(call.argument(1)), path, currentLanguage()));
    call.out.object({{u"file"_s, path}, {u"events"_s, counts.events}, {u"withoutDay"_s, counts.withoutDay}});
    call.out.line(translate("Cli", "%n date(s) written to %1.", nullptr, counts.events).arg(path));
    if (counts.withoutDay > 0)
        call.out.message(translate("Cli", "%n entry(s) name no day and are not in it.", nullptr, counts.withoutDay));
    return ExitCode::Done;
}

} // namespace staffelstab::cli
