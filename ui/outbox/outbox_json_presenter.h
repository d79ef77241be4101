// The outbox for programs, in stable codes: what the command line prints and what is exported. Pure functions. No bytes of documents.
#pragma once

#include "models/outbox/outbox.h"
#include "ui/outbox/outbox_words_presenter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cf::ui {

QJsonObject commandJson(const outbox::ListedIntent& listed, const OutboxTelling& telling);
QJsonObject planJson(const PlanStanding& standing);
QJsonArray stepsJson(const std::vector<IntentStep>& steps);
/// By state, those that are none left out.
QJsonObject stateCountsJson(const std::vector<std::pair<IntentState, qint64>>& counts);
/// "INTENDED", "RECEIPT" or "SEEN".
QString stageCode(const Intent& intent);
/// The same fields as lines of a table.
QStringList commandColumns();
QByteArray commandCsvLine(const outbox::ListedIntent& listed, const OutboxTelling& telling); ///< ended by CR LF

} // namespace cf::ui
