// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/sources.h"
#include "report/words.h"

/// The documents of the house, each a pure function of what was read.
namespace staffelstab::report
{

/// Prozesshandbuch: every sheet as a chapter.
Document handbook(const UnitSource &unit, const Words &words);

/// Prozessblatt: the one sheet of the source.
Document sheetDocument(const UnitSource &source, const Words &words);

/// Notfallordner: a page for each process, for whoever has to stand in tomorrow.
Document emergencyFolder(const UnitSource &unit, const Words &words);

/// Nachweis der Prozessdokumentation: which processes are written down how well, and who has checked it when.
Document proofOfDocumentation(const UnitSource &unit, const Words &words);

/// Die ersten 100 Tage, for the successor of a post.
Document hundredDays(const PostSource &post, const Words &words);

/// Fragebogen: the questions of an interview with room to write, and the answers there are.
Document questionSheet(const QuestionSheetSource &source, const Words &words);

/// Übergabeprotokoll of a plan.
Document handoverProtocol(const PlanSource &plan, const Words &words);

/// Erinnerungsheft: the stories of the one who leaves.
Document appreciation(const BookletSource &booklet, const Words &words);

/// Abschlussbericht of one DigiCheck.
Document finalReport(const WorkshopSource &source, const Words &words);

/// Ratsvorlage: one page about the bundles of a half-year.
Document councilPaper(const BundleSource &source, const Words &words);

/// Meilensteine und Erfolge: of a bundle or of all.
Document milestoneList(const StrategySource &source, const Words &words);

/// Teil-Digitalisierungsstrategie: three years of a unit or of a DigiCheck.
Document partialStrategy(const StrategySource &source, const Words &words);

/// Digitalisierungsstrategie of the whole house.
Document townStrategy(const StrategySource &source, const Words &words);

} // namespace staffelstab::report
