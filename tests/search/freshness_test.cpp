// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/indexfixture.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

TEST(Index, HasWhatWasSavedWithinOneAndAHalfSeconds)
{
    IndexedWorkspace workspace;
    saveItems(*workspace, 300, u"Text dazu. "_s.repeated(50));
    workspace.index();
    QElapsedTimer timer;
    timer.start();
    aKnowledgeItem(*workspace, u"Nagelneuer Hinweis"_s).saved();
    workspace.index();
    EXPECT_EQ(titlesFound(*workspace, u"nagelneu"_s).size(), 1);
    EXPECT_LT(timer.elapsed(), 1500);
}
