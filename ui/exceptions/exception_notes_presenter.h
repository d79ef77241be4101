// What is known here about exceptions beside what systems tell: what persons noted, and the letters of plans. For all that ask whether a letter may be sent again.
#pragma once

#include "models/base/deliver.h"
#include "models/desk/desk.h"
#include "models/evidence/exceptions/planned_outcomes.h"
#include "models/outbox/outbox.h"

namespace cf::ui {

/// then(Result<evidence::ExceptionNotes>): once, on the receiver's thread, or never if it died.
template <class F> void readExceptionNotes(desk::Desk& desk, outbox::Outbox& outbox, QObject* receiver, F then)
{
    deliver(desk.exceptionDeeds({}), receiver, [&outbox, receiver, then](const Result<std::vector<ExceptionDeed>>& deeds) {
        if (!deeds) {
            then(Result<evidence::ExceptionNotes>(tl::unexpected<Error>(deeds.error())));
            return;
        }
        deliver(outbox.plannedResends(), receiver, [then, deeds = *deeds](const Result<std::vector<PlannedResend>>& planned) {
            then(planned ? Result<evidence::ExceptionNotes>(evidence::ExceptionNotes{deeds, *planned}) : tl::unexpected<Error>(planned.error()));
        });
    });
}

} // namespace cf::ui
