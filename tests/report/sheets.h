// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets and posts to make documents of, and a look into what came out.
#pragma once

#include "handover/completeness.h"
#include "report/document.h"
#include "report/sources.h"

#include <QJsonArray>

namespace staffelstab::tests
{

inline const QDate kDay{2026, 3, 15};

inline KnowledgeItem item(const QString &kind, const QString &title, const QString &body = {})
{
    KnowledgeItem made;
    made.id = idFromKey(kind + title);
    made.kind = kind;
    made.title = title;
    made.body = body;
    return made;
}

inline report::SheetSource aSheet()
{
    report::SheetSource sheet;
    sheet.process.id = idFromKey(QStringLiteral("wohngeld"));
    sheet.process.name = QStringLiteral("Wohngeld bewilligen");
    sheet.process.definition = QStringLiteral("Prüft den Anspruch.");
    sheet.process.owner = QStringLiteral("stelle");
    sheet.process.fallback = QStringLiteral("Abschlag von Hand anweisen.");
    sheet.process.deadlines = {
        {{6, QStringLiteral("wk")}, QStringLiteral("Internal"), QStringLiteral("bis zum Bescheid")}};
    sheet.process.recurrences = {{QStringLiteral("Monthly"), QStringLiteral("Auslaufliste")}};
    sheet.process.legalBases = {QStringLiteral("gesetz")};
    sheet.process.version = QStringLiteral("2.1");
    sheet.process.checkedAt = {2026, 1, 5};
    sheet.reviewState = QStringLiteral("Verified");
    Step first;
    first.id = QStringLiteral("schritt-1");
    first.number = QStringLiteral("01");
    first.name = QStringLiteral("Antrag prüfen");
    first.description = QStringLiteral("Akte einmal ganz durchblättern.");
    first.mediumIn = QStringLiteral("Paper");
    first.mediumOut = QStringLiteral("ItProcedure");
    first.itProcedures = {QStringLiteral("programm")};
    first.nextSteps = {QStringLiteral("schritt-2")};
    Step second;
    second.id = QStringLiteral("schritt-2");
    second.number = QStringLiteral("02");
    second.name = QStringLiteral("Bescheid erlassen");
    second.performerText = QStringLiteral("Leitung");
    sheet.steps = {first, second};
    sheet.deputies = {QStringLiteral("Sachbearbeitung Bildung")};
    sheet.knowledge = {
        item(QStringLiteral("Pitfall"), QStringLiteral("Umzug im Monat"), QStringLiteral("Anteilig rechnen.")),
        item(QStringLiteral("Contact"), QStringLiteral("Jobcenter"), QStringLiteral("Dienstags nicht.")),
        item(QStringLiteral("Access"), QStringLiteral("Schlüssel Aktenraum")),
        item(QStringLiteral("Tip"), QStringLiteral("Frühstücksrunde"))};
    sheet.knowledge.last().confidentiality = QStringLiteral("Personal");
    sheet.completeness = handover::completenessOf({.process = sheet.process,
                                                   .steps = sheet.steps,
                                                   .knowledgeKinds = {QStringLiteral("Pitfall")},
                                                   .hasDeputy = true,
                                                   .hasDocument = false,
                                                   .isAssessed = false});
    return sheet;
}

inline report::Names someNames()
{
    return {{QStringLiteral("stelle"), QStringLiteral("Sachbearbeitung Wohngeld")},
            {QStringLiteral("gesetz"), QStringLiteral("Wohngeldgesetz")},
            {QStringLiteral("programm"), QStringLiteral("Wohngeld-Fachverfahren")}};
}

/// Every word of a document, block by block.
inline QStringList wordsOf(const report::Document &document)
{
    using namespace report;
    QStringList words{document.title, document.subtitle, document.footer};
    const auto add = [&](const Text &text) { words << text.words; };
    const auto addFacts = [&](const QList<Fact> &facts) {
        for (const Fact &fact : facts)
            words << fact.name + QStringLiteral(": ") + fact.value.words;
    };
    addFacts(document.meta);
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) words << heading->words;
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) add(paragraph->text);
        if (const auto *list = std::get_if<Listing>(&block)) std::ranges::for_each(list->items, add);
        if (const auto *facts = std::get_if<Facts>(&block)) addFacts(facts->rows);
        if (const auto *table = std::get_if<Table>(&block))
            for (const QList<Text> &row : table->rows) {
                QStringList cells;
                for (const Text &cell : row)
                    cells << cell.words;
                words << cells.join(QStringLiteral(" | "));
            }
    }
    return words;
}

inline QStringList headingsOf(const report::Document &document)
{
    QStringList headings;
    for (const report::Block &block : document.blocks)
        if (const auto *heading = std::get_if<report::Heading>(&block)) headings << heading->words;
    return headings;
}

} // namespace staffelstab::tests
