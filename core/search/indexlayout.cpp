// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexlayout.h"

#include "base/text.h"
#include "search/lexicon.h"
#include "search/officewords.h"
#include "search/words.h"

#include <QCryptographicHash>

#include <xapian.h>

namespace staffelstab::search::layout
{

std::string analyserVersion()
{
    return kAnalyserVersion + '/' + OfficeWords::ours().version().toStdString() + '/' + germanLexiconVersion();
}

std::string term(const std::string &prefix, const QString &word)
{
    constexpr qsizetype kLongest = 200;
    const QByteArray bytes = word.toUtf8();
    if (bytes.size() <= kLongest) return prefix + bytes.toStdString();
    return prefix + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

unsigned lastDocument(const Xapian::Database &database)
{
    constexpr unsigned kHighest = 50'000'000; // memory is taken for each
    const unsigned last = database.get_lastdocid();
    if (last > kHighest) throw Xapian::DatabaseCorruptError("more documents than there can be");
    return last;
}

std::string timeValue(const QDateTime &time) { return time.toString(u"yyyyMMdd'T'HHmmss").toStdString(); }

std::string titleValue(const QString &title)
{
    constexpr qsizetype kCompared = 40;
    return folded(title).left(kCompared).toStdString();
}

std::string wholeTitleTerm(const QStringList &words)
{
    QString joined;
    for (const QString &word : words)
        joined += wordForm(word);
    return joined.isEmpty() ? std::string() : term(kWholeTitle, joined);
}

} // namespace staffelstab::search::layout
