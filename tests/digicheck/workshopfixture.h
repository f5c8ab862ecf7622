// SPDX-License-Identifier: GPL-3.0-or-later
// A session with one open workshop of a team that has one process.
#pragma once

#include "digicheck/workshopviewmodel.h"

#include "process/opensession.h"
#include "usecase/processes.h"

namespace staffelstab::tests
{

class OpenWorkshop : public OpenSession
{
  protected:
    void SetUp() override
    {
        OpenSession::SetUp();
        auto team = std::get<OrgUnit>(blank(RecordKind::OrgUnit));
        team.code = QStringLiteral("50");
        team.name = QStringLiteral("Soziales");
        unit = team.id;
        write([team](Workspace &workspace) { return save(workspace, team); });
        auto record = std::get<Process>(blank(RecordKind::Process));
        record.name = QStringLiteral("Wohngeld bewilligen");
        record.leadUnit = unit;
        record.eFile = QStringLiteral("Paper");
        process = record.id;
        write([record](Workspace &workspace) { return save(workspace, record); });
        id = write([this](Workspace &workspace) {
                 return addWorkshop(workspace, unit, QDate(2026, 12, 1), QStringLiteral("DigiCheck Soziales"));
             }).id;
        workshop.setActive(true);
        workshop.openWorkshop(id);
        ASSERT_TRUE(comesTrue([this] { return workshop.processCount() == 1; }));
    }

    static QVariant cell(QAbstractItemModel *rows, int row, const char *role)
    {
        return rows->data(rows->index(row, 0), rows->roleNames().key(role));
    }
    static QString text(QAbstractItemModel *rows, int row, const char *role)
    {
        return cell(rows, row, role).toString();
    }

    ModerationViewModel &moderation() { return *workshop.moderation(); }
    AdviceViewModel &advice() { return *workshop.advice(); }
    CircleColumn &column(int circle)
    {
        QQmlListProperty<CircleColumn> columns = moderation().columnList();
        return *columns.at(&columns, circle);
    }
    void enter(const QString &words)
    {
        moderation().setLine(words);
        moderation().enter();
    }
    void say(const QString &words)
    {
        const int before = moderation().count();
        enter(words);
        ASSERT_TRUE(comesTrue([&] { return moderation().count() == before + 1; }));
    }

    WorkshopViewModel workshop{session};
    Id unit;
    Id process;
    Id id;
};

} // namespace staffelstab::tests
