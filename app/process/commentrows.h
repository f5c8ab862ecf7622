// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "usecase/comments.h"
#include "usecase/processes.h"

/// The comments of a sheet as lines: each comment, and its replies below it.
namespace staffelstab
{

struct CommentRow {
    QString id;
    QString about; ///< what it belongs to; empty for the process itself and for replies
    QString step;  ///< to be led to; empty where the subject is no step of today
    QString text;
    QString who;
    QString status; ///< of a comment that is no reply
    QString tone;
    bool isReply = false;
    bool isOpen = false;
    bool mayReopen = false;

    bool operator==(const CommentRow &) const = default;
};

/// What a new comment can be about.
struct CommentSubject {
    Id id;
    QString text;
};

enum class Settled { Shown, Hidden };

QList<CommentRow> commentRows(const SheetComments &comments, const Id &process, Settled settled);
QList<CommentSubject> commentSubjects(const ProcessSheet &sheet);
QList<RowsModel<CommentRow>::Role> commentRoles();

} // namespace staffelstab
