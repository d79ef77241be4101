// A matter and what it comes to, as lines for people and as JSON for programs; what both say is the same. Pure functions.
#pragma once

#include "ui/holds/hold_words_presenter.h"

#include <QJsonObject>

namespace cf::ui {

/// state: letters in it are listed; none: none are.
QJsonObject holdJson(const HoldBook& book, std::optional<HeldItemState> state, bool withSteps);
QStringList holdText(const HoldBook& book, const TimeTelling& telling, std::optional<HeldItemState> state, bool withSteps);
QStringList holdPlanText(const PlannedScope& planned, const TimeTelling& telling);

} // namespace cf::ui
