// What may be said of a delivery and what not, as sentences. Pure functions.
#pragma once

#include "models/evidence/delivery_claim.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

struct ClaimWords {
    QString grade;    ///< "D, dispatched, integrity-checked; no proof of receipt"
    QString mayBeSaid;
    QString notSaid;  ///< what the evidence does not support
    QString caution;  ///< a return that is another recipient's; empty: none
    friend bool operator==(const ClaimWords&, const ClaimWords&) = default;
};
ClaimWords claimWords(const cache::Record& record, int leg, const TimeTelling& telling);

/// Of all recipients, a paragraph each, of at most `most`; several are named.
QString claimText(const cache::Record& record, const TimeTelling& telling, int most);

} // namespace cf::ui
