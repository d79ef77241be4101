// The process a record belongs to, in words: its workspaces, the policy's renewal it went before, and consent as it was then. Pure functions.
#pragma once

#include "models/evidence/record_context.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

struct ProcessFact {
    RecordFact fact;
    QString workspace; ///< that it leads to; empty: none
    QString dispute = {}; ///< likewise
    friend bool operator==(const ProcessFact&, const ProcessFact&) = default;
};
QList<ProcessFact> processFactsOf(const cache::Record& record, const evidence::RecordContext& context, const TimeTelling& telling);
/// "given when it was sent, withdrawn today, since 10 Jun 2025"
QString consentWords(const evidence::ConsentThen& consent, const TimeTelling& telling);

} // namespace cf::ui
