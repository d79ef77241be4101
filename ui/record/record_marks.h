// What the presenters of a record hand out, as the widgets take it.
#pragma once

#include "ui/record/record_text_presenter.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/leg_list.h"

namespace cf::ui {

Tone toneOf(Mark mark);
QList<Fact> factsFrom(const QList<RecordFact>& facts);
QList<LegLine> legsFrom(const QList<DeliveryLine>& lines);

} // namespace cf::ui
