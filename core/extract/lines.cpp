// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/lines.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

QByteArray asLine(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

std::optional<QJsonObject> objectOf(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) return std::nullopt;
    return document.object();
}

} // namespace

QByteArray toLines(const FileText &file)
{
    QByteArray lines = asLine({{u"state"_s, stateName(file.state)},
                               {u"division"_s, divisionName(file.division)},
                               {u"recognisable"_s, file.canBeRecognised},
                               {u"pages"_s, file.pages.size()}});
    for (const FilePage &page : file.pages) {
        QJsonObject object{{u"label"_s, page.label}};
        if (page.text) object.insert(u"text"_s, *page.text);
        lines += asLine(object);
    }
    return lines;
}

std::optional<FileText> fromLines(const QByteArray &bytes)
{
    if (!bytes.endsWith('\n')) return std::nullopt;
    QList<QByteArray> lines = bytes.chopped(1).split('\n');
    const auto head = objectOf(lines.takeFirst());
    if (!head) return std::nullopt;
    const auto state = stateFromName(head->value(u"state"_s).toString());
    const auto division = divisionFromName(head->value(u"division"_s).toString());
    if (!state || !division || head->value(u"pages"_s).toInteger(-1) != lines.size()) return std::nullopt;
    FileText file{*state, *division, head->value(u"recognisable"_s).toBool(), {}};
    for (const QByteArray &line : std::as_const(lines)) {
        const auto page = objectOf(line);
        if (!page) return std::nullopt;
        file.pages.append({page->value(u"label"_s).toString(), page->contains(u"text"_s)
                                                                   ? std::optional(page->value(u"text"_s).toString())
                                                                   : std::nullopt});
    }
    return file;
}

bool isAnswer(int exitCode)
{
    return exitCode == exitCodeOf(State::Text) ||
           (exitCode >= exitCodeOf(State::NoText) && exitCode <= exitCodeOf(State::Protected));
}

int exitCodeOf(State state)
{
    switch (state) {
    case State::Text:
        return 0;
    case State::NoText:
        return 3;
    case State::UnknownKind:
        return 4;
    case State::Damaged:
        return 5;
    case State::Limit:
        return 6;
    case State::Protected:
        return 7;
    }
    return 5;
}

} // namespace staffelstab::extract
