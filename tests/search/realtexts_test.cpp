// SPDX-License-Identifier: GPL-3.0-or-later
// The published service texts of a city: every text is found by its title.
#include "support/indexfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

struct ServiceText {
    QString id;
    QString title;
    QString text;
};

QList<ServiceText> serviceTexts()
{
    const QString folder = qEnvironmentVariable("STAFFELSTAB_SHARED_DATA") + u"/muenchen-services/"_s;
    QFile file(folder + u"services.json"_s);
    QList<ServiceText> texts;
    if (!file.open(QIODevice::ReadOnly)) return texts;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array())
        if (const QString id = value[u"id"].toString(); QFile::exists(folder + u"md/"_s + id + u".md"_s))
            texts.append({id, value[u"title"].toString(), value[u"text"].toString()});
    return texts;
}

} // namespace

TEST(RealTexts, AreFoundFirstByTheirExactTitle)
{
    const QList<ServiceText> texts = serviceTexts();
    if (texts.isEmpty()) GTEST_SKIP() << "../shared/data/muenchen-services is absent";
    ASSERT_EQ(texts.size(), 222);
    IndexedWorkspace workspace;
    QList<AnyRecord> drafts;
    for (const ServiceText &text : texts) {
        KnowledgeItem item = aKnowledgeItem(*workspace, text.title).draft();
        item.body = text.text;
        item.externalId = text.id;
        drafts << item;
    }
    valueOf(saveAll(*workspace, drafts));
    EXPECT_EQ(workspace.index().documents, 222);

    int first = 0;
    QStringList missed;
    for (const ServiceText &text : texts) {
        const search::Page page = found(*workspace, text.title);
        ASSERT_EQ(page.source, search::Source::Ranked);
        const bool right = !page.hits.isEmpty() && page.hits[0].title.simplified() == text.title.simplified();
        if (right)
            ++first;
        else
            missed << text.title;
    }
    RecordProperty("firstOf222", first);
    EXPECT_GE(first, 211) << missed.join(u" | "_s).toStdString(); // 95 %
}
