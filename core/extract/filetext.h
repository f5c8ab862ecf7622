// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace staffelstab::extract
{

/// Rises when the readers find more than before; files that an older one has read are read again.
constexpr int kReaderVersion = 2;

/// How the reading of one file ended.
enum class State {
    Text,
    NoText,      ///< sound, but no page has text: a scan, an empty form
    UnknownKind, ///< none of the formats that are read
    Damaged,
    Limit,    ///< larger than a reader may take in; what came before is kept
    Protected ///< asks for a password
};

/// What a file is divided into, which says how its pages are called.
enum class Division { None, Pages, Sheets, Slides };

struct FilePage {
    QString label;               ///< number or name, see PageLabel; empty in a file that is one piece
    std::optional<QString> text; ///< nothing where the page has none, which is not the same as an empty text

    bool operator==(const FilePage &) const = default;
};

/// The text of one file, page by page.
struct FileText {
    State state = State::UnknownKind;
    Division division = Division::None;
    bool canBeRecognised = false; ///< pages without text are pictures that character recognition may read
    QList<FilePage> pages;

    bool operator==(const FileText &) const = default;
};

/// What a label says: a page that is very long is divided into parts of the same name.
struct PageLabel {
    QString name;
    int part = 1;
};
PageLabel pageLabel(const QString &label);
QString partLabel(const QString &name, int part);

/// Words under which state and division are stored and sent.
QString stateName(State state);
std::optional<State> stateFromName(QStringView name);
QString divisionName(Division division);
std::optional<Division> divisionFromName(QStringView name);

} // namespace staffelstab::extract
