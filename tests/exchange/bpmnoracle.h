// SPDX-License-Identifier: GPL-3.0-or-later
// What a BPMN file says to regular expressions: independent of our reader.
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace staffelstab::tests
{

inline QString decodedXml(QString text)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression number(u"&#(x[0-9a-fA-F]+|\\d+);"_s);
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text)) {
        const QString code = match.captured(1);
        const uint value = code.startsWith(u'x') ? code.mid(1).toUInt(nullptr, 16) : code.toUInt();
        text.replace(match.capturedStart(), match.capturedLength(), QString(QChar(value)));
    }
    text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    return text.replace(u"&apos;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
}

/// Names of all tasks.
inline QStringList taskNames(const QString &xml)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression task(u"<(?:[\\w.-]+:)?(?:\\w+T|t)ask\\s([^>]*)>"_s);
    static const QRegularExpression name(u"(?:^|\\s)name=\"([^\"]*)\""_s);
    QStringList names;
    for (auto it = task.globalMatch(xml); it.hasNext();)
        if (const auto match = name.match(it.next().captured(1)); match.hasMatch())
            if (const QString text = decodedXml(match.captured(1)).simplified(); !text.isEmpty()) names << text;
    return names;
}

inline QStringList annotationTexts(const QString &xml)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression annotation(
        u"<(?:[\\w.-]+:)?textAnnotation\\b.*?<(?:[\\w.-]+:)?text>(.*?)</(?:[\\w.-]+:)?text>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList texts;
    for (auto it = annotation.globalMatch(xml); it.hasNext();) {
        QString text = it.next().captured(1).trimmed();
        text = text.startsWith(u"<![CDATA[") ? text.mid(9).chopped(3) : decodedXml(text);
        if (!text.simplified().isEmpty()) texts << text.simplified();
    }
    return texts;
}

} // namespace staffelstab::tests
