// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blocks.h"

#include "base/result.h"

using namespace Qt::StringLiterals;

namespace staffelstab::report
{

QList<Heading> contentsOf(const Document &document)
{
    QList<Heading> entries;
    for (const Block &block : document.blocks)
        if (const auto *heading = std::get_if<Heading>(&block))
            if (heading->level <= document.contentsDepth && !heading->anchor.isEmpty()) entries << *heading;
    return entries;
}

QList<double> widthsOf(const Table &table)
{
    int sum = 0;
    for (const Column &column : table.columns)
        sum += column.share;
    QList<double> widths;
    for (const Column &column : table.columns)
        widths << 100.0 * column.share / sum;
    return widths;
}

QList<QList<Block>> chaptersOf(const Document &document)
{
    QList<QList<Block>> chapters{{}};
    for (const Block &block : document.blocks) {
        if (!std::holds_alternative<PageBreak>(block))
            chapters.last() << block;
        else if (!chapters.last().isEmpty())
            chapters << QList<Block>();
    }
    if (chapters.last().isEmpty()) chapters.removeLast();
    return chapters;
}

void tell(const Progress &progress, qint64 done, qint64 total)
{
    if (progress && progress(done, total) == Continue::No) throw Failure(ErrorCode::Cancelled, u"stopped"_s);
}

} // namespace staffelstab::report
