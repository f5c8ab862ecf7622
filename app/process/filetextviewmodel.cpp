// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/filetextviewmodel.h"

#include "attachmentwords.h"
#include "shell/attachmentreader.h"
#include "usecase/searching.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{

FileTextViewModel::FileTextViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_rows(previewRoles()), m_preview(session), m_stepLines(session)
{
    connect(&m_preview, &FilePreviewViewModel::pagesCounted, this, &FileTextViewModel::shown);
    connect(&m_session.attachmentReader(), &AttachmentReader::textKept, this, [this] {
        if (isOpen() && (!m_isRead || hasPicturesToRead(m_text))) load();
    });
    connect(&m_session, &Session::recordsChanged, this, [this](const QStringList &ids) {
        if (isOpen() && (ids.isEmpty() || ids.contains(m_id))) load();
    });
}

void FileTextViewModel::showFile(const Id &process, const Id &attachment, const QString &name, const FilePlace &place)
{
    m_id = attachment;
    m_name = name;
    m_place = {std::max(1, place.page), place.words};
    m_text = {};
    m_passages.clear();
    m_rows.replace({});
    m_loading = true;
    m_preview.showFile(attachment, name, m_place.page);
    m_stepLines.showFile(process, attachment);
    Q_EMIT openChanged();
    Q_EMIT shown();
    load();
}

void FileTextViewModel::close()
{
    if (m_id.isEmpty()) return;
    ++m_ticket;
    m_id.clear();
    m_preview.close();
    m_stepLines.close();
    Q_EMIT openChanged();
}

void FileTextViewModel::setWords(const QString &words)
{
    if (words == m_place.words) return;
    m_place.words = words;
    load();
}

Result<FileTextViewModel::Marked> FileTextViewModel::read(Workspace &workspace, const Id &attachment,
                                                          const QString &words)
{
    auto text = attachmentText(workspace, attachment);
    if (!text) return text.error();
    Marked marked;
    marked.isRead = text->has_value();
    if (marked.isRead) marked.text = **std::move(text);
    if (words.trimmed().isEmpty()) return marked;
    search::Query query;
    query.text = words;
    auto passages = wholeTexts(workspace, query, attachment);
    if (passages) marked.passages = *std::move(passages); // without marks the text can be read all the same
    return marked;
}

void FileTextViewModel::load()
{
    m_session.read(
        this, [id = m_id, words = m_place.words](Workspace &workspace) { return read(workspace, id, words); },
        [this, ticket = ++m_ticket](Result<Marked> marked) {
            if (ticket != m_ticket) return;
            if (!marked) return close(); // it has gone to the bin
            m_loading = false;
            m_isRead = marked->isRead;
            m_text = std::move(marked->text);
            m_passages = std::move(marked->passages);
            turnTo(m_place.page);
        });
}

/// As long as nobody knows how many pages there are, the one that was wished stays wished.
void FileTextViewModel::turnTo(int page)
{
    m_place.page = std::max(1, pageCount() > 0 ? std::min(page, pageCount()) : page);
    m_preview.turnTo(m_place.page);
    fillRows();
}

int FileTextViewModel::pageCount() const { return std::max(static_cast<int>(m_text.pages.size()), m_preview.pages()); }

bool FileTextViewModel::pressed(int key)
{
    switch (key) {
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        previous();
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        next();
        return true;
    case Qt::Key_Home:
        turnTo(1);
        return true;
    case Qt::Key_End:
        turnTo(pageCount());
        return true;
    case Qt::Key_Plus:
        m_preview.grow();
        return true;
    case Qt::Key_Minus:
        m_preview.shrink();
        return true;
    case Qt::Key_0:
        m_preview.setWhole(!m_preview.isWhole());
        return true;
    default:
        return false;
    }
}

const AttachmentPage *FileTextViewModel::page() const
{
    const auto found = std::ranges::find(m_text.pages, m_place.page, &AttachmentPage::number);
    return found == m_text.pages.end() ? nullptr : &*found;
}

void FileTextViewModel::fillRows()
{
    search::Passage passage;
    if (const AttachmentPage *shownPage = page()) passage.text = shownPage->text;
    for (const search::Passage &each : std::as_const(m_passages)) // of a very long page they hold the beginning alone
        if (each.page == m_place.page) passage.marks = each.marks;
    m_rows.replace(previewRows({}, {passage}));
    m_stepLines.showPage(m_place.page, passage.text);
    Q_EMIT shown();
}

QString FileTextViewModel::pageText() const
{
    const AttachmentPage *shownPage = page();
    if (!shownPage) return pageCount() > 1 ? tr("Page %1 of %2").arg(m_place.page).arg(pageCount()) : QString();
    if (m_text.division == extract::Division::None)
        return m_text.pages.size() == 1 ? QString() : tr("Part %1 of %2").arg(m_place.page).arg(m_text.pages.size());
    const QString name = pageName(m_text.division, shownPage->label);
    if (m_text.division == extract::Division::Sheets)
        return tr("%1 (%2 of %3)").arg(name).arg(m_place.page).arg(m_text.pages.size());
    return tr("%1 of %2").arg(name).arg(m_text.pages.size());
}

QString FileTextViewModel::emptyText() const
{
    if (m_loading || m_rows.rowCount() > 0) return {};
    if (!m_isRead) return tr("This file has not been read yet.");
    const AttachmentPage *shownPage = page();
    if (!shownPage) return readingText(m_text);
    return shownPage->source == AttachmentPage::Source::Waits
               ? tr("This page is a picture whose text has not been recognised yet.")
               : tr("There is no text on this page.");
}

int FileTextViewModel::firstMark() const
{
    const auto marked = std::ranges::find_if(m_rows.rows(), [](const PreviewRow &row) { return !row.marks.isEmpty(); });
    return marked == m_rows.rows().end() ? -1 : static_cast<int>(marked - m_rows.rows().begin());
}

} // namespace staffelstab
