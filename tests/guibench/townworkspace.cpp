// SPDX-License-Identifier: GPL-3.0-or-later
#include "townworkspace.h"

#include "base/safewrite.h"
#include "usecase/processes.h"
#include "usecase/searching.h"
#include "usecase/workspace.h"

#include <QDir>

#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::bench
{
namespace
{

constexpr int kAtOnce = 500;
constexpr std::array kObjects{u"Wohngeld",         u"Hundesteuer",    u"Grundsteuer",    u"Elternbeitrag",
                              u"Schülerfahrkarte", u"Reisepass",      u"Gewerbe",        u"Grabnutzung",
                              u"Mahnung",          u"Straßenschaden", u"Baugenehmigung", u"Spende",
                              u"Führungszeugnis",  u"Urlaubsantrag",  u"Rechnung"};
constexpr std::array kVerbs{u"prüfen",     u"festsetzen", u"ausstellen", u"bescheiden",
                            u"verlängern", u"anmelden",   u"archivieren"};

template <typename List> QString pick(const List &list, int i)
{
    return QStringView(list[static_cast<std::size_t>(i) % list.size()]).toString();
}

template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(result.error().detail));
    return *std::move(result);
}

QList<AnyRecord> someProcesses(int first, int count, const QStringList &units)
{
    QList<AnyRecord> drafts;
    for (int i = first; i < first + count; ++i) {
        AnyRecord record = blank(RecordKind::Process);
        auto &process = std::get<Process>(record);
        process.name = u"%1 %2 (%3)"_s.arg(pick(kObjects, i), pick(kVerbs, i / 7)).arg(i);
        process.localNumber = u"%1.%2"_s.arg(i % 90 + 10).arg(i);
        process.leadUnit = units[i % units.size()];
        process.definition = u"Wer etwas beantragt, bekommt nach der Prüfung einen Bescheid."_s;
        process.tags = {i % 3 ? u"viele-faelle"_s : u"quick-win"_s};
        for (int step = 1; step <= 3; ++step) {
            AnyRecord part = blank(RecordKind::Step);
            auto &s = std::get<Step>(part);
            s.process = process.id;
            s.number = u"%1"_s.arg(step, 2, 10, QChar(u'0'));
            s.name = pick(kObjects, i + step) + u' ' + pick(kVerbs, step + i);
            s.mediumIn = step == 1 ? u"Paper"_s : u"ItProcedure"_s;
            s.mediumOut = u"ItProcedure"_s;
            drafts << part;
        }
        drafts << record;
    }
    return drafts;
}

} // namespace

void makeTown(const QString &path, int processes)
{
    auto workspace = must(Workspace::create(path));
    QList<AnyRecord> units;
    QStringList unitIds;
    for (int i = 0; i < 30; ++i) {
        AnyRecord record = blank(RecordKind::OrgUnit);
        std::get<OrgUnit>(record).code = QString::number(10 + i);
        std::get<OrgUnit>(record).name = u"Amt %1"_s.arg(10 + i);
        unitIds << head(record).id;
        units << record;
    }
    must(saveAll(*workspace, units));
    for (int first = 0; first < processes; first += kAtOnce)
        must(saveAll(*workspace, someProcesses(first, std::min(kAtOnce, processes - first), unitIds)));
    must(updateIndex(*workspace));
}

void makeTexts(const QString &folder, int count)
{
    QDir().mkpath(folder);
    for (int i = 0; i < count; ++i) {
        QString text = u"# Merkblatt %1 zu %2\n\n"_s.arg(i).arg(pick(kObjects, i));
        while (text.size() < 3'000)
            text +=
                u"%1 %2 ist Sache des Amtes %3. "_s
                    .arg(pick(kObjects, static_cast<int>(text.size())), pick(kVerbs, static_cast<int>(text.size()) / 3))
                    .arg(i % 90);
        safeWrite(u"%1/merkblatt-%2.md"_s.arg(folder).arg(i), text.toUtf8());
    }
}

} // namespace staffelstab::bench
