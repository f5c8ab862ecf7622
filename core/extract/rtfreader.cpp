// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/readers.h"
#include "extract/unreadable.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

constexpr std::size_t kDeepestGroup = 1'000;
constexpr int kLongestWord = 32;

bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Groups that hold no text of the document.
bool isLeftOut(QByteArrayView destination)
{
    static const QSet<QByteArrayView> names{
        "fonttbl",    "colortbl",  "stylesheet", "info",         "pict",
        "object",     "fldinst",   "themedata",  "filetbl",      "revtbl",
        "rsidtbl",    "xmlnstbl",  "listtable",  "generator",    "datastore",
        "nonshppict", "sp",        "shprslt",    "bkmkstart",    "bkmkend",
        "atnid",      "atnauthor", "listtext",   "pgdsctbl",     "pntext",
        "private",    "template",  "userprops",  "docvar",       "falt",
        "ftnsep",     "ftnsepc",   "aftnsep",    "aftnsepc",     "headerl",
        "headerf",    "footerl",   "footerf",    "latentstyles", "colorschememapping"};
    return names.contains(destination);
}

/// What opens with \* is left out by programs that do not know it; these are known.
bool isKnownExtension(QByteArrayView destination)
{
    static const QSet<QByteArrayView> names{"shpinst", "annotation", "ud", "footnote", "shppict"};
    return names.contains(destination);
}

class RtfWalk
{
  public:
    RtfWalk(const QByteArray &bytes, PageBuilder &pages) : m_bytes(bytes), m_pages(pages) { m_groups.emplace_back(); }

    void read()
    {
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at++];
            if (c == '{')
                open();
            else if (c == '}')
                close();
            else if (c == '\\')
                control();
            else if (c != '\r' && c != '\n')
                byte(c);
        }
        flush();
        if (m_groups.size() > 1) throw Unreadable{State::Damaged}; // cut off in the middle
    }

  private:
    struct Group {
        bool leftOut = false;
        bool isNote = false;
        bool isDeleted = false;
        bool isBegin = true; ///< nothing was met in it yet
        bool isExtension = false;
        int skippedAfterUnicode = 1;
    };
    Group &group() { return m_groups.back(); }
    bool isSilent() { return group().leftOut || group().isDeleted; }

    void open()
    {
        flush();
        if (m_groups.size() >= kDeepestGroup) throw Unreadable{State::Limit};
        Group inner = group();
        inner.isBegin = true;
        inner.isExtension = inner.isNote = false;
        m_groups.push_back(inner);
    }

    void close()
    {
        flush();
        m_toSkip = 0;
        if (m_groups.size() == 1) return; // one too many
        if (group().isNote) m_pages.endNote();
        m_groups.pop_back();
    }

    void control()
    {
        if (m_at >= m_bytes.size()) return;
        const char c = m_bytes[m_at];
        if (isAsciiLetter(c)) return word();
        ++m_at;
        if (c == '\'') {
            hexByte();
        } else if (c == '*') {
            group().isExtension = true;
        } else {
            if (c == '~')
                byte(' ');
            else if (c == '_' || c == '\\' || c == '{' || c == '}')
                byte(c == '_' ? '-' : c);
            else if (c == '\r' || c == '\n')
                line();
            group().isBegin = false;
        }
    }

    void hexByte()
    {
        if (m_at + 2 > m_bytes.size()) return;
        bool isHex = false;
        const uint code = m_bytes.mid(m_at, 2).toUInt(&isHex, 16);
        m_at += 2;
        if (isHex) byte(static_cast<char>(code));
    }

    void word()
    {
        const qsizetype from = m_at;
        while (m_at < m_bytes.size() && isAsciiLetter(m_bytes[m_at]) && m_at - from < kLongestWord)
            ++m_at;
        const QByteArrayView name = QByteArrayView(m_bytes).sliced(from, m_at - from);
        const qsizetype numberAt = m_at;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '-') ++m_at;
        while (m_at < m_bytes.size() && isDigit(m_bytes[m_at]) && m_at - numberAt < 11)
            ++m_at;
        bool hasNumber = false;
        const int number = m_bytes.mid(numberAt, m_at - numberAt).toInt(&hasNumber);
        if (m_at < m_bytes.size() && m_bytes[m_at] == ' ') ++m_at;
        obey(name, hasNumber, number);
    }

    void obey(QByteArrayView name, bool hasNumber, int number)
    {
        if (std::exchange(group().isBegin, false)) begins(name);
        if (name == "u" && hasNumber) return unicode(number);
        if (name == "uc" && hasNumber) group().skippedAfterUnicode = std::clamp(number, 0, 8);
        if (name == "bin" && hasNumber) m_at = std::min<qsizetype>(m_bytes.size(), m_at + std::max(0, number));
        if (name == "ansicpg" && hasNumber) useCodePage(number);
        if (name == "deleted") {
            flush();
            group().isDeleted = !hasNumber || number != 0;
        }
        if (name == "plain") {
            flush();
            group().isDeleted = false;
        }
        if (name == "par" || name == "line" || name == "sect" || name == "page" || name == "column") line();
        if (name == "tab") sign(u"\t");
        if (name == "cell" || name == "nestcell") cell();
        if (name == "row" || name == "nestrow") row();
        if (name == "emdash") sign(u"—");
        if (name == "endash") sign(u"–");
        if (name == "lquote") sign(u"‘");
        if (name == "rquote") sign(u"’");
        if (name == "ldblquote") sign(u"“");
        if (name == "rdblquote") sign(u"”");
        if (name == "bullet") sign(u"•");
    }

    /// The first word of a group says what the group is.
    void begins(QByteArrayView name)
    {
        if (isLeftOut(name) || (group().isExtension && !isKnownExtension(name))) group().leftOut = true;
        if (name != "footnote" && name != "annotation") return;
        if (group().leftOut) return;
        group().isNote = true;
        m_pages.beginNote();
    }

    void unicode(int number)
    {
        flush();
        const char16_t unit = static_cast<char16_t>(number & 0xffff);
        if (!isSilent()) m_pages.add(QStringView(&unit, 1));
        m_toSkip = group().skippedAfterUnicode;
    }

    void useCodePage(int number)
    {
        const QByteArray name = "windows-" + QByteArray::number(number);
        QStringDecoder decoder(name.constData());
        if (decoder.isValid()) m_decoder = std::move(decoder);
    }

    void byte(char c)
    {
        group().isBegin = false;
        if (m_toSkip > 0) { // stands in for the Unicode sign before it
            --m_toSkip;
            return;
        }
        if (!isSilent()) m_pending += c;
    }

    /// What was read so far of the present run, in the code page of the file.
    void flush()
    {
        if (m_pending.isEmpty()) return;
        const QByteArray bytes = std::exchange(m_pending, {});
        m_pages.add(QString(m_decoder(bytes)));
    }

    void sign(QStringView text)
    {
        flush();
        if (!isSilent()) m_pages.add(text);
    }
    void line()
    {
        flush();
        if (!isSilent()) m_pages.endLine();
    }
    void cell()
    {
        flush();
        if (!isSilent()) m_pages.endCell();
    }
    void row()
    {
        flush();
        if (!isSilent()) m_pages.endRow();
    }

    const QByteArray &m_bytes;
    PageBuilder &m_pages;
    std::vector<Group> m_groups;
    QStringDecoder m_decoder{"windows-1252"};
    QByteArray m_pending;
    qsizetype m_at = 0;
    int m_toSkip = 0;
};

} // namespace

void readRtf(const QByteArray &bytes, FileText &file)
{
    PageBuilder pages(file);
    RtfWalk(bytes, pages).read();
}

} // namespace staffelstab::extract
