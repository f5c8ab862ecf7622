// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup.h"

#include <QVariantMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

QString part(QStringView text) { return text.toString().toHtmlEscaped().replace(u'\n', u"<br>"_s); }

} // namespace

QString Markup::escaped(const QString &text) { return text.toHtmlEscaped(); }

QString Markup::highlighted(const QString &text, const QVariantList &marks, const QString &background,
                            const QString &foreground)
{
    const QStringView all(text);
    QString markup;
    qsizetype at = 0;
    for (const QVariant &entry : marks) {
        const QVariantMap mark = entry.toMap();
        const qsizetype start = std::clamp<qsizetype>(mark.value(u"start"_s).toLongLong(), at, all.size());
        const qsizetype end = std::clamp<qsizetype>(
            mark.value(u"start"_s).toLongLong() + mark.value(u"length"_s).toLongLong(), start, all.size());
        markup += part(all.mid(at, start - at));
        const bool isCurrent = mark.value(u"current"_s).toBool();
        if (end > start)
            markup += u"<span style=\"background-color:%1;color:%2\">"_s.arg(isCurrent ? foreground : background,
                                                                             isCurrent ? background : foreground) +
                      part(all.mid(start, end - start)) + u"</span>"_s;
        at = end;
    }
    return markup + part(all.mid(at));
}

} // namespace staffelstab
