// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using extract::Division;
using extract::State;
using PageSource = AttachmentPage::Source;

constexpr qsizetype kMostNamed = 8;

struct AttachmentWords {
    Q_DECLARE_TR_FUNCTIONS(AttachmentWords)
};

QString readCount(Division division, int count)
{
    switch (division) {
    case Division::Pages:
        return AttachmentWords::tr("%n page(s) read", "", count);
    case Division::Sheets:
        return AttachmentWords::tr("%n sheet(s) read", "", count);
    case Division::Slides:
        return AttachmentWords::tr("%n slide(s) read", "", count);
    case Division::None:
        break;
    }
    return AttachmentWords::tr("read");
}

/// "3, 4, 7 …"
QString named(const QStringList &labels)
{
    const QString names = labels.first(std::min(kMostNamed, labels.size())).join(u", "_s);
    return labels.size() > kMostNamed ? names + u" …"_s : names;
}

QString withoutTextWords(Division division, const QStringList &labels)
{
    if (division == Division::Sheets) return AttachmentWords::tr("no text: sheet %1").arg(named(labels));
    if (division == Division::Slides) return AttachmentWords::tr("no text: slide %1").arg(named(labels));
    return AttachmentWords::tr("no text: page %1").arg(named(labels));
}

QString pagesText(const AttachmentText &text)
{
    QStringList withoutText;
    int read = 0, recognised = 0, waiting = 0;
    for (const AttachmentPage &page : text.pages) {
        if (extract::pageLabel(page.label).part > 1) continue; // of a page that was counted
        const bool hasText = !page.text.isEmpty();
        if (hasText) ++read;
        if (hasText && page.source == PageSource::Picture) ++recognised;
        if (page.source == PageSource::Waits) ++waiting;
        if (!hasText && page.source != PageSource::Waits) withoutText << page.label;
    }
    QStringList parts;
    if (read > 0) parts << readCount(text.division, read);
    if (recognised > 0) parts << AttachmentWords::tr("%n of them recognised from pictures", "", recognised);
    if (waiting > 0) parts << AttachmentWords::tr("%n picture(s) not recognised yet", "", waiting);
    if (read == 0 && waiting == 0)
        parts << AttachmentWords::tr("no text");
    else if (!withoutText.isEmpty())
        parts << withoutTextWords(text.division, withoutText);
    return parts.join(u" · "_s);
}

QString wholeName(Division division, const QString &label)
{
    switch (division) {
    case Division::Pages:
        return AttachmentWords::tr("Page %1").arg(label);
    case Division::Sheets:
        return AttachmentWords::tr("Sheet %1").arg(label);
    case Division::Slides:
        return AttachmentWords::tr("Slide %1").arg(label);
    case Division::None:
        break;
    }
    return {};
}

} // namespace

QString pageName(Division division, const QString &label)
{
    const auto [name, part] = extract::pageLabel(label);
    const QString whole = wholeName(division, name);
    if (part == 1) return whole;
    return whole.isEmpty() ? AttachmentWords::tr("Part %1").arg(part)
                           : AttachmentWords::tr("%1, part %2").arg(whole).arg(part);
}

QString readingText(const AttachmentText &text)
{
    switch (text.state) {
    case State::Text:
    case State::NoText:
        return pagesText(text);
    case State::UnknownKind:
        return AttachmentWords::tr(
            "not readable: this kind of file is not read. It is kept and can be opened; attach it "
            "as PDF too if its words are to be found.");
    case State::Damaged:
        return AttachmentWords::tr("not readable: the file is damaged. Open it in its own program, save it again and "
                                   "attach it anew.");
    case State::Protected:
        return AttachmentWords::tr("not readable: the file asks for a password. Attach a copy without one if its words "
                                   "are to be found.");
    case State::Limit:
        break;
    }
    return AttachmentWords::tr("only partly readable: the file takes too long or too much memory. Attach it in smaller "
                               "parts if all its words are to be found.");
}

bool hasPicturesToRead(const AttachmentText &text)
{
    return std::ranges::any_of(
        text.pages, [](const AttachmentPage &page) { return page.text.isEmpty() && page.source != PageSource::File; });
}

bool isUnreadable(const AttachmentText &text) { return text.state != State::Text && text.state != State::NoText; }

} // namespace staffelstab
