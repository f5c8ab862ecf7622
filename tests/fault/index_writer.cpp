// SPDX-License-Identifier: GPL-3.0-or-later
// index_writer FILE: saves knowledge items and brings the ranked index up to date without end; every fourth time it is
// built anew. Prints a line after each time.
#include "support/workspacefixture.h"
#include "usecase/searching.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

QString sentence()
{
    static const QStringList words{u"Wohngeld"_s, u"Einkommen"_s, u"Antrag"_s,      u"Gebühr"_s,
                                   u"Frist"_s,    u"Bescheid"_s,  u"Meldestelle"_s, u"Reisepass"_s};
    QStringList text;
    for (int i = 0; i < 80; ++i)
        text << words[QRandomGenerator::global()->bounded(words.size())]
             << QString::number(QRandomGenerator::global()->bounded(10'000));
    return text.join(u' ');
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) return 2;
    const auto workspace = valueOf(Workspace::open(QString::fromLocal8Bit(argv[1])));
    for (int round = 1;; ++round) {
        QList<AnyRecord> drafts;
        for (int i = 0; i < 25; ++i)
            drafts << aKnowledgeItem(*workspace, u"Tipp"_s).with(&KnowledgeItem::body, sentence()).draft();
        valueOf(saveAll(*workspace, drafts));
        valueOf(round % 4 == 0 ? rebuildIndex(*workspace) : updateIndex(*workspace));
        std::puts("indexed");
        std::fflush(stdout);
    }
}
