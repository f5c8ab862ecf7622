// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/stripping.h"

#include "base/text.h"
#include "exchange/recordtexts.h"
#include "exchange/replacementwords.h"

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

constexpr qsizetype kContext = 40;
constexpr qsizetype kLongestRole = 80;

/// A post may be called after its holder; then the plain word stands for her.
QString wordFor(const TextFind &find, const NameFinder &finder)
{
    const ReplacementWords &words = replacementWords();
    switch (find.sort) {
    case FindSort::Email:
        return words.email;
    case FindSort::Phone:
        return words.phone;
    case FindSort::FileReference:
        return words.fileReference;
    default:
        break;
    }
    if (find.role.isEmpty() || !finder.in(find.role).isEmpty()) return words.person;
    return u'[' + shortened(find.role, kLongestRole) + u']';
}

QString around(const QString &text, qsizetype from, qsizetype end)
{
    const qsizetype start = std::max<qsizetype>(0, from - kContext);
    const qsizetype stop = std::min(text.size(), end + kContext);
    QString cut = text.mid(start, stop - start).simplified();
    if (start > 0) cut.prepend(u'…');
    if (stop < text.size()) cut.append(u'…');
    return cut;
}

/// What the program has made itself says nothing of people, however its digits fall; only the text of a file does.
bool isMade(const Field &field)
{
    return (field.access == FieldAccess::Computed && field.key() != u"fullText") || field.key() == u"mimeType";
}

/// Numbers and keys are no telephone numbers.
QList<TextFind> findsIn(const Field &field, const QString &text, const NameFinder &finder)
{
    const bool isKey = field.search == SearchWeight::Identifier || field.type == FieldType::Url;
    return isKey ? finder.namesIn(text) : finder.in(text);
}

QString replaced(const QString &text, const QList<TextFind> &finds, const NameFinder &finder,
                 const QSet<QString> &takenBack, QList<Replacement> &replacements)
{
    QString result;
    qsizetype at = 0;
    QList<qsizetype> ends;
    const qsizetype first = replacements.size();
    for (const TextFind &find : finds) {
        Replacement replacement;
        replacement.sort = find.sort;
        replacement.before = text.mid(find.from, find.length);
        const bool stays = !isName(find.sort) && takenBack.contains(replacement.key());
        replacement.after = stays ? replacement.before : wordFor(find, finder);
        result += QStringView(text).sliced(at, find.from - at);
        result += replacement.after;
        at = find.from + find.length;
        ends << result.size();
        replacements << replacement;
    }
    result += QStringView(text).sliced(at);
    for (qsizetype i = 0; i < ends.size(); ++i) {
        Replacement &each = replacements[first + i];
        each.context = around(result, ends[i] - each.after.size(), ends[i]);
    }
    return result;
}

} // namespace

QString Replacement::key() const { return folded(before.simplified()); }

QString stripped(const QString &text, const NameFinder &finder, const QSet<QString> &takenBack,
                 QList<Replacement> &replacements)
{
    return replaced(text, finder.in(text), finder, takenBack, replacements);
}

Stripped strip(QList<AnyRecord> records, const NameFinder &finder, const QSet<QString> &takenBack)
{
    Stripped result;
    for (AnyRecord &record : records) {
        forEachText(record, [&](const Field &field, QString &text) {
            if (isMade(field)) return;
            QList<Replacement> found;
            text = replaced(text, findsIn(field, text, finder), finder, takenBack, found);
            for (Replacement &each : found) {
                each.record = head(record).id;
                each.kind = kindOf(record);
                each.field = field.key().toString();
                result.replacements << each;
            }
        });
    }
    result.records = std::move(records);
    return result;
}

} // namespace staffelstab::exchange
