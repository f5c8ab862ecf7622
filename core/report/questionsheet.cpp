// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents.h"
#include "report/sheetblocks.h"

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

constexpr int kRowsToFill = 3;

/// As high as handwriting.
const QString kRoomToWrite = u"\n"_s;

Table answerTable(const AskedQuestion &question)
{
    Table table;
    for (const QString &title : question.columns)
        table.columns << Column{title, 1};
    for (const QStringList &row : question.rows)
        table.rows << QList<Text>(row.begin(), row.end());
    const QList<Text> empty(question.columns.size(), Text(kRoomToWrite));
    for (int i = 0; i < kRowsToFill; ++i)
        table.rows << empty;
    return table;
}

} // namespace

Document questionSheet(const QuestionSheetSource &source, const Words &words)
{
    Document document = begun(words(u"questionSheet"), source.post, source.today, words);
    if (!source.opening.isEmpty()) document.blocks << Paragraph{source.opening, Tone::Lead};
    for (const AskedTopic &topic : source.topics) {
        document.blocks << Heading{1, topic.title, {}};
        if (!topic.why.isEmpty()) document.blocks << Paragraph{topic.why, Tone::Note};
        for (const AskedQuestion &question : topic.questions) {
            document.blocks << Heading{2, u"%1 %2"_s.arg(question.code, question.text), {}};
            if (!question.example.isEmpty())
                document.blocks << Paragraph{words(u"forExample").arg(question.example), Tone::Note};
            document.blocks << answerTable(question);
        }
    }
    return document;
}

} // namespace staffelstab::report
