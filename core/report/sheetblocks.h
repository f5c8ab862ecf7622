// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/sources.h"
#include "report/words.h"

/// What documents say of a process, piece by piece; nothing where nothing is known.
namespace staffelstab::report
{

QString nameOf(const Names &names, const Id &id);
QString namesOf(const Names &names, const QStringList &ids);
QString durationOf(const Duration &time, const Words &words);
QString anchorOf(const Id &record);

/// "OZG-Reifegradmodell 1.1"; the version once, where the name holds it already.
QString modelText(const QString &model, const QString &version);
/// "2 Formular-Assistent"; the number alone where the level has no name of its own.
QString levelText(const QString &model, int level);

/// A finding in its words, a quotation marked as one.
QString wordsOf(const Finding &finding);
/// Who said it, by role alone; a finding that comes from an interview is marked as such and names nobody.
QString speakerOf(const Finding &finding, const Words &words);

/// A knowledge item as a line: title and text.
QString lineOf(const KnowledgeItem &item);
/// Whom to call when things are on fire.
bool isEmergencyContact(const KnowledgeItem &item);
/// Items of these kinds without those that are personal.
QList<KnowledgeItem> itemsOf(const QList<KnowledgeItem> &items, const QStringList &kinds);

/// Adds a name and its value unless that is empty.
void addFact(QList<Fact> &facts, const QString &name, const Text &value);
/// Adds heading and list unless the list is empty.
void addListing(QList<Block> &blocks, int level, const QString &heading, const QList<Text> &items);

Table stepTable(const SheetSource &sheet, const Names &names, const Words &words);
QList<Text> deadlineLines(const SheetSource &sheet, const Words &words);
QList<Text> deputyLines(const SheetSource &sheet, const Names &names);
QString checkedText(const SheetSource &sheet, const Words &words);
QString completenessText(const SheetSource &sheet, const Words &words);

/// What all documents begin with.
Document begun(const QString &title, const QString &subject, const QDate &asOf, const Words &words);

} // namespace staffelstab::report
