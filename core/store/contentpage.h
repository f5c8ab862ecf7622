// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace staffelstab::store
{

/// One page of an attachment, as it was read.
struct ContentPage {
    enum class Source {
        File,
        Waits,  ///< no text in the file; a picture that nobody has looked at yet
        Picture ///< character recognition has looked at it
    };
    int number = 0; ///< from 1
    QString label;  ///< number or name of the page
    QString text;   ///< empty where there is none
    Source source = Source::File;

    bool operator==(const ContentPage &) const = default;
};

} // namespace staffelstab::store
