// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowlayout.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

/// A document as values, the same for PDF, ODT and HTML.
namespace staffelstab::report
{

/// Words that may lead to a place of the same document.
struct Text {
    QString words;  ///< plain; a line feed is a new line
    QString anchor; ///< of the heading they lead to; empty for none

    Text(QString plain = {}, QString target = {}) : words(std::move(plain)), anchor(std::move(target)) {}
    bool operator==(const Text &) const = default;
};

struct Heading {
    int level = 1; ///< 1–3
    QString words;
    QString anchor; ///< letters, digits and hyphens; empty where nothing leads here

    bool operator==(const Heading &) const = default;
};

enum class Tone { Normal, Lead, Note };

struct Paragraph {
    Text text;
    Tone tone = Tone::Normal;

    bool operator==(const Paragraph &) const = default;
};

enum class Marks { Bullets, Numbers };

struct Listing {
    QList<Text> items;
    Marks marks = Marks::Bullets;

    bool operator==(const Listing &) const = default;
};

struct Fact {
    QString name;
    Text value;

    bool operator==(const Fact &) const = default;
};

/// What is said in pairs: name and value.
struct Facts {
    QList<Fact> rows;

    bool operator==(const Facts &) const = default;
};

struct Column {
    QString title;
    int share = 1; ///< of the width of the page

    bool operator==(const Column &) const = default;
};

/// As wide as the page however many columns it has; its head is repeated on each page.
struct Table {
    QString caption;
    QList<Column> columns;
    QList<QList<Text>> rows;

    bool operator==(const Table &) const = default;
};

/// Ablaufbild of a process; the same is said in words beside it.
struct Picture {
    flow::FlowPicture flow;
    QList<flow::FlowStep> steps;
    QString description; ///< for whoever does not see it

    bool operator==(const Picture &) const = default;
};

/// One bar: strong as far as it is certain, pale as far as it may go; a stroke stands at the limit.
struct Bar {
    QString label;
    double from = 0;
    double to = 0;
    std::optional<double> limit;
    QString value; ///< in words, behind the bar

    bool operator==(const Bar &) const = default;
};

/// Balkendiagramm; the same is said in numbers beside it.
struct Chart {
    QList<Bar> bars;
    QString description; ///< for whoever does not see it

    bool operator==(const Chart &) const = default;
};

/// What follows begins a chapter on a new page.
struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Heading, Paragraph, Listing, Facts, Table, Picture, Chart, PageBreak>;

struct Document {
    QString language = QStringLiteral("de");
    QString title;
    QString subtitle;
    QString footer; ///< on every page, beside its number
    QList<Fact> meta;
    QList<Block> blocks;
    int contentsDepth = 0; ///< levels of headings in the table of contents; 0 = no table

    bool operator==(const Document &) const = default;
};

} // namespace staffelstab::report
