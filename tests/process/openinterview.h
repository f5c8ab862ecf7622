// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/interviewviewmodel.h"

#include "process/opensession.h"

namespace staffelstab::tests
{

/// A session in which the person's own whole interview about a post has begun.
class OpenInterview : public OpenSession
{
  protected:
    void SetUp() override
    {
        OpenSession::SetUp();
        interview = begin(QStringLiteral("Wohngeld"), QStringLiteral("50"));
    }
    /// An interview about a new post in a unit of its own.
    Id begin(const QString &title, const QString &unitCode)
    {
        return write([title, unitCode](Workspace &workspace) -> Result<Saved> {
                   auto unit = std::get<OrgUnit>(blank(RecordKind::OrgUnit));
                   unit.name = title;
                   unit.code = unitCode;
                   auto post = std::get<Post>(blank(RecordKind::Post));
                   post.title = title;
                   post.unit = unit.id;
                   if (const auto saved = saveAll(workspace, {AnyRecord(unit), AnyRecord(post)}); !saved)
                       return saved.error();
                   return beginInterview(workspace, post.id, InterviewScope::Full);
               })
            .id;
    }
    void open(const Id &which)
    {
        shown.openInterview(which);
        ASSERT_TRUE(comesTrue([this] { return !shown.isLoading(); }));
    }
    bool rests()
    {
        return comesTrue([this] { return !session.isBusy() && !shown.isUnsaved(); });
    }

    InterviewViewModel shown{session};
    Id interview;
};

} // namespace staffelstab::tests
