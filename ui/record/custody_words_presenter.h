// The hand-overs of a letter in words. Pure functions.
#pragma once

#include "models/evidence/custody.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

QString custodyFaultWord(evidence::CustodyFault fault);
/// "Composition → output", with the names of the systems where they are known.
QString handOverName(const evidence::HandOver& hop);
/// When, by whose clock; what receipts it; what is wrong.
QString handOverSentence(const evidence::HandOver& hop, const TimeTelling& telling);

/// A fact for each hand-over; a receipt can be copied whole.
QList<RecordFact> handOverFacts(const evidence::Custody& custody, const TimeTelling& telling);
/// Beside the heading: empty when nothing is wrong.
QString handOverNote(const evidence::Custody& custody);

} // namespace cf::ui
