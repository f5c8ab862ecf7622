// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/completing.h"

#include "handover/guide.h"
#include "model/vocabulary.h"
#include "usecase/trialrecords.h"
#include "usecase/writing.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

void ask(RecordStore &store, const Id &process, const QString &text, const ChangeContext &change)
{
    if (text.isEmpty()) return;
    auto question = std::get<OpenQuestion>(blank(RecordKind::OpenQuestion));
    question.text = text;
    question.subject = process;
    question.occasion = u"Sheet"_s;
    askExpert(store, question, process, change);
}

} // namespace

QString guideQuestion(const QString &code, QStringView language)
{
    const handover::GuideQuestion *question = handover::shippedGuide().find(code);
    return question ? question->text.in(language) : QString();
}

Result<Done> markPart(Workspace &workspace, const Id &process, const QString &part, const QString &mark,
                      const QString &question, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (!vocabulary(u"sheetPart").find(part)) throw Failure(ErrorCode::Invalid, u"no part of a sheet"_s, part);
        if (!mark.isEmpty() && !vocabulary(u"answerMark").find(mark))
            throw Failure(ErrorCode::Invalid, u"no answer without a content"_s, mark);
        auto record = require<Process>(store, process);
        record.partMarks.removeIf([&](const PartMark &each) { return each.part == part; });
        if (!mark.isEmpty()) record.partMarks << PartMark{part, mark};
        putRecord(store, record, change);
        if (mark == u"Unknown") ask(store, process, question, change);
        return Done{};
    });
}

Result<Done> answerRisk(Workspace &workspace, const Id &process, const QString &question, const QString &answer,
                        const QString &questionText, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = require<Process>(store, process);
        const Field *part = findField(partsOf<KnowledgeFactor>(), question);
        if (!part || !*part->vocabulary) throw Failure(ErrorCode::Invalid, u"no question of the risk"_s, question);
        part->write(&record.knowledgeFactor, answer);
        putRecord(store, record, change);
        if (answer == u"Unknown") ask(store, process, questionText, change);
        return Done{};
    });
}

Result<Done> setKnowledgeFactor(Workspace &workspace, const Id &process, std::optional<int> value,
                                const QString &reason, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = require<Process>(store, process);
        record.knowledgeFactor.setValue = value;
        record.knowledgeFactor.reason = value ? reason.trimmed() : QString();
        putRecord(store, record, change);
        return Done{};
    });
}

} // namespace staffelstab
