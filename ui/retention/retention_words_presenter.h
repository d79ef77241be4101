// Retention and dispositions in words, for the window, the command line and on paper. Pure functions.
#pragma once

#include "models/evidence/retention/retention_book.h"
#include "ui/record/record_text_presenter.h"
#include "ui/retention/disposition_book_presenter.h"

namespace cf::ui {

QString planClassName(const RetentionPlan& plan, const QString& code); ///< "TAX-10 · Tax records, 10 years"; a word for none
QString periodWords(const PlanClass& of);                              ///< "10 years from the end of the year of issue"
QString endWord(RetentionEnd end);
/// "31 Dec 2018 · 10 years from the end of the year of issue, 4 May 2008": why this day, and who says so.
QString basisWords(const RetentionStanding& standing, const RetentionPlan& plan);
/// "the plan", "the repository, which gives the day"; with who fixed it.
QString sourceWords(const RetentionClaim& claim, const RetentionPlan& plan);
QString conflictWord(RetentionConflict conflict);
/// What to do about it.
QString conflictAdvice(RetentionConflict conflict);
QString blockWord(BlockReason reason);
QString blocksWords(const std::vector<DispositionBlock>& blocks); ///< a word for none
QString retentionStateWord(const RetentionStanding& standing, QDate today);

QString dispositionActWord(DispositionAct act);
QString disposalStateWord(DisposalState state);
Mark markOf(DisposalState state);
QString iconOf(Mark mark);
QString dispositionDeedWord(const DispositionStep& step);
QString dispositionStepDetail(const DispositionStep& step, const TimeTelling& telling);
/// "Destroyed 14 of 20; 3 were held and stay; …".
QString dispositionVerdict(const DispositionBook& book);
QString dispositionRefusal(const Error& error);
/// "complete to 1 Apr 2026, 10:00 CEST; Vault never complete; 3 drafts left out".
QString retentionScope(const evidence::RetentionBook& book, const TimeTelling& telling);

} // namespace cf::ui
