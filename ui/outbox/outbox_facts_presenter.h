// One command of the outbox as facts: where it stands, what it is, and its history. Pure functions.
#pragma once

#include "models/outbox/outbox.h"
#include "ui/outbox/outbox_words_presenter.h"

namespace cf::ui {

struct CommandDetail {
    outbox::ListedIntent listed;
    std::optional<Plan> plan;
    std::vector<IntentStep> history; ///< oldest first
    QString about;                   ///< the communication in words; empty: about none, or not read yet
};

/// A fact that leads to another command names it in RecordFact::query as "outbox:KEY".
inline constexpr QStringView commandLink(u"outbox:");

QList<RecordFact> standingFactsOf(const CommandDetail& detail, const OutboxTelling& telling);
QList<RecordFact> troubleFactsOf(const CommandDetail& detail, const OutboxTelling& telling); ///< none: nothing went wrong
QList<RecordFact> commandFactsOf(const CommandDetail& detail, const OutboxTelling& telling);
QList<DeliveryLine> stepLinesOf(const CommandDetail& detail, const OutboxTelling& telling); ///< the latest first
/// All of it as lines of text, to be copied.
QString detailText(const CommandDetail& detail, const OutboxTelling& telling);

} // namespace cf::ui
