// SPDX-License-Identifier: GPL-3.0-or-later
// The BPMN files of real authorities, compared with what a plain look at their XML says.
#include "exchange/bpmnreader.h"
#include "exchange/refusal.h"

#include "exchange/realfiles.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace staffelstab;
using namespace Qt::StringLiterals;
using exchange::BpmnReader;
using exchange::Package;

namespace
{

QString decoded(QString text)
{
    static const QRegularExpression number(u"&#(x[0-9a-fA-F]+|\\d+);"_s);
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text)) {
        const QString code = match.captured(1);
        const uint value = code.startsWith(u'x') ? code.mid(1).toUInt(nullptr, 16) : code.toUInt();
        text.replace(match.capturedStart(), match.capturedLength(), QString(QChar(value)));
    }
    text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    return text.replace(u"&apos;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
}

/// Names of all tasks, as a regular expression sees them.
QStringList taskNames(const QString &xml)
{
    static const QRegularExpression task(u"<(?:[\\w.-]+:)?(?:\\w+T|t)ask\\s([^>]*)>"_s);
    static const QRegularExpression name(u"(?:^|\\s)name=\"([^\"]*)\""_s);
    QStringList names;
    for (auto it = task.globalMatch(xml); it.hasNext();)
        if (const auto match = name.match(it.next().captured(1)); match.hasMatch())
            if (const QString text = decoded(match.captured(1)).simplified(); !text.isEmpty()) names << text;
    return names;
}

QStringList annotationTexts(const QString &xml)
{
    static const QRegularExpression annotation(
        u"<(?:[\\w.-]+:)?textAnnotation\\b.*?<(?:[\\w.-]+:)?text>(.*?)</(?:[\\w.-]+:)?text>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList texts;
    for (auto it = annotation.globalMatch(xml); it.hasNext();) {
        QString text = it.next().captured(1).trimmed();
        if (text.startsWith(u"<![CDATA["))
            text = text.mid(9).chopped(3);
        else
            text = decoded(text);
        if (!text.simplified().isEmpty()) texts << text.simplified();
    }
    return texts;
}

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
        for (const QString &name : taskNames(xml)) {
            EXPECT_TRUE(steps.contains(name)) << name.toStdString();
            ++tasks;
        }
        const QSet<QString> items = knowledgeTexts(package);
        for (const QString &text : annotationTexts(xml)) {
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
