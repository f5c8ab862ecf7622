// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

bool isDirectionOverride(char16_t c) { return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069); }

bool isUnseen(QChar c) { return c.category() == QChar::Other_Control || isDirectionOverride(c.unicode()); }

} // namespace

QString folded(QStringView text)
{
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing) continue;
        if (c == u'ß') {
            result += u"ss"_s;
            continue;
        }
        result += c;
    }
    return result;
}

QString cleaned(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate()) {
            result += QChar::ReplacementCharacter;
        } else if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n') result += u'\n';
        } else if (c == u'\n' || c == u'\t' || !isUnseen(c)) {
            result += c;
        }
    }
    return result.normalized(QString::NormalizationForm_C);
}

QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length) return text;
    QString head = text.left(length - 1);
    const qsizetype space = head.lastIndexOf(u' ');
    if (space > length / 2) head.truncate(space);
    if (!head.isEmpty() && head.back().isHighSurrogate()) head.chop(1);
    return head + u'…';
}

} // namespace staffelstab
