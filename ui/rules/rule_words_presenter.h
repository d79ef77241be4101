// Rules of the house in words, and those to begin with. Pure functions.
#pragma once

#include "models/evidence/house_rules.h"

#include <QString>

namespace cf::ui {

/// The four kinds of letters that are regulated by default need an approval before they are sent; a rule for paper stands ready and is off,
/// for the law differs.
std::vector<HouseRule> rulesToBeginWith();

/// "12 of 4,711 letters break it", "all 4,711 letters keep it".
QString verdictWords(const evidence::RuleVerdict& verdict);
/// What the rule says: the letters it is for, what must be so, in which days.
QString ruleSentence(const HouseRule& rule, const query::Calendar& calendar);
QString unapprovedWords(const evidence::UnapprovedUse& use);
/// The first thing that is wrong with the rule as written; empty: nothing.
QString ruleProblem(const evidence::RuleVerdict& verdict);
QString ruleProblem(const evidence::RuleProblems& problems);

} // namespace cf::ui
