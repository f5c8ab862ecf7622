// SPDX-License-Identifier: GPL-3.0-or-later
// The BPMN files of real authorities, compared with what a plain look at their XML says.
#include "exchange/bpmnreader.h"
#include "exchange/refusal.h"

#include "exchange/bpmnoracle.h"
#include "exchange/realfiles.h"

#include <QFileInfo>
#include <QSet>

using namespace staffelstab;
using namespace Qt::StringLiterals;
using exchange::BpmnReader;
using exchange::Package;

namespace
{

QSet<QString> stepNames(const Package &package)
{
    QSet<QString> names;
    for (const AnyRecord &record : package.records)
        if (const auto *step = std::get_if<Step>(&record)) names << step->name;
    return names;
}

QSet<QString> knowledgeTexts(const Package &package)
{
    QSet<QString> texts;
    for (const AnyRecord &record : package.records)
        if (const auto *item = std::get_if<KnowledgeItem>(&record))
            texts << (item->body.isEmpty() ? item->title : item->body).simplified();
    return texts;
}

} // namespace

TEST(RealBpmn, AllFilesOfBrandenburgAndMunicipalitiesAreReadWithEveryTaskAndAnnotation)
{
    STAFFELSTAB_NEEDS_REAL_FILES("bpmn-municipal");
    const QStringList files = tests::realFiles(u"bpmn-brandenburg"_s, {u".bpmn"_s, u".bpmn20.xml"_s}) +
                              tests::realFiles(u"bpmn-municipal"_s, {u".bpmn"_s, u".bpmn20.xml"_s});
    ASSERT_EQ(files.size(), 134);
    int tasks = 0;
    int annotations = 0;
    for (const QString &path : files) {
        SCOPED_TRACE(path.toStdString());
        const QByteArray bytes = tests::bytesOf(path);
        Package package;
        ASSERT_NO_THROW(package = BpmnReader::read({QFileInfo(path).fileName(), bytes}));
        const QString xml = QString::fromUtf8(bytes);
        const QSet<QString> steps = stepNames(package);
        for (const QString &name : tests::taskNames(xml)) {
            EXPECT_TRUE(steps.contains(name)) << name.toStdString();
            ++tasks;
        }
        const QSet<QString> items = knowledgeTexts(package);
        for (const QString &text : tests::annotationTexts(xml)) {
            EXPECT_TRUE(items.contains(text)) << text.toStdString();
            ++annotations;
        }
        for (const AnyRecord &record : package.records) {
            AnyRecord complete = record;
            if (auto *process = std::get_if<Process>(&complete)) process->leadUnit = idFromKey(u"unit"_s);
            for (const Problem &problem : validate(complete))
                ADD_FAILURE() << problem.field.toStdString() << ' ' << titleOf(record).toStdString();
        }
    }
    EXPECT_GT(tasks, 480); // 489 task elements, a few of them without a name
    EXPECT_GT(annotations, 130);
    RecordProperty("tasks", tasks);
    RecordProperty("annotations", annotations);
}
