// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"

namespace staffelstab::exchange
{

/// A knowledge item as every document becomes one, with the defaults of an import: from a document, internal.
KnowledgeItem documentItem(const Source &source, const QString &key);

/// Plain text: the file's name is the title. Like all files that carry no id, it is known by its name without ending.
class PlainTextReader
{
  public:
    static Package read(const Source &source);
};

/// Markdown: the first heading is the title, the rest stays as it is written.
class MarkdownReader
{
  public:
    static Package read(const Source &source);
};

/// HTML: title and readable text; markup, scripts and styles are left out, nothing is fetched.
class HtmlReader
{
  public:
    static Package read(const Source &source);
};

} // namespace staffelstab::exchange
