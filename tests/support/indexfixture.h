// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace whose ranked index is brought up to date, and questions to it.
#pragma once

#include "support/workspacefixture.h"
#include "usecase/maintenance.h"
#include "usecase/searching.h"

#include <QDir>

namespace staffelstab::tests
{

inline search::Query queryFor(const QString &text)
{
    search::Query query;
    query.text = text;
    return query;
}

inline search::Page found(Workspace &workspace, const QString &text)
{
    return valueOf(find(workspace, queryFor(text)));
}

inline QStringList titlesOf(const QList<search::Hit> &hits)
{
    QStringList titles;
    for (const search::Hit &hit : hits)
        titles << hit.title;
    return titles;
}

inline QStringList titlesFound(Workspace &workspace, const QString &text)
{
    return titlesOf(found(workspace, text).hits);
}

/// The marked words of a passage.
inline QStringList marked(const search::Passage &passage)
{
    QStringList words;
    for (const search::Passage::Mark &mark : passage.marks)
        words << passage.text.mid(mark.start, mark.length);
    return words;
}

inline void saveItems(Workspace &workspace, int count, const QString &body)
{
    QList<AnyRecord> drafts;
    for (int i = 0; i < count; ++i)
        drafts << aKnowledgeItem(workspace, QStringLiteral("Tipp %1").arg(i)).with(&KnowledgeItem::body, body).draft();
    valueOf(saveAll(workspace, drafts));
}

class IndexedWorkspace : public TempWorkspace
{
  public:
    ~IndexedWorkspace() { QDir(folder()).removeRecursively(); }
    IndexState index() { return valueOf(updateIndex(**this)); }
    QString folder() { return (*this)->indexFolder(); }
};

} // namespace staffelstab::tests
