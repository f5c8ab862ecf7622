// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/filetext.h"

namespace staffelstab::extract
{

/// Puts pages together from what a reader meets in its file: runs of text, ends of lines and cells, notes that belong
/// to the page where they are referred to. A page that becomes very long goes on in parts of their own, except in files
/// whose pages have numbers that recognition goes by. Throws Unreadable(Limit) beyond 5,000 pages or 20 million
/// characters.
class PageBuilder
{
  public:
    static constexpr qsizetype kMostPages = 5'000;
    static constexpr qsizetype kMostCharacters = 20'000'000;
    static constexpr qsizetype kLongestPart = 100'000; ///< characters; far below what the search looks through

    explicit PageBuilder(FileText &file) : m_file(file) {}
    ~PageBuilder(); ///< what was built until then is kept, also when a reader gives up

    /// Ends the page before. Without a first call all text is one page without a label.
    void beginPage(const QString &label);

    void add(QStringView text);
    void endLine();
    void endCell(); ///< of a table: a tab behind it, its paragraphs in one line
    void endRow();

    /// Between these, text goes behind the rest of the page: footnotes, comments, speaker notes.
    void beginNote();
    void endNote();

    bool isEmpty() const { return m_text.isEmpty() && m_notes.isEmpty(); } ///< of the present page

  private:
    QString &sink() { return m_noteDepth > 0 ? m_notes : m_text; }
    void finishPage();
    void keepInParts(const QString &label, const QString &text);

    FileText &m_file;
    QString m_label;
    QString m_text;
    QString m_notes;
    qsizetype m_characters = 0;
    int m_noteDepth = 0;
    bool m_begun = false;
};

} // namespace staffelstab::extract
