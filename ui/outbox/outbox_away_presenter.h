// Systems that are away, in words and for programs: told once each, however many commands wait. Pure functions.
#pragma once

#include "ui/outbox/outbox_words_presenter.h"

#include <QJsonArray>

namespace cf::ui {

/// "100,000 commands wait for Post room, away since …; next try …"
QString awayWords(const outbox::AwaySystem& away, const OutboxTelling& telling);
/// When the next one is tried, by the id of its system: as OutboxTelling has it.
QHash<QString, UtcMs> nextTriesOf(const std::vector<outbox::AwaySystem>& away);
QJsonArray awayJson(const std::vector<outbox::AwaySystem>& away, const OutboxTelling& telling);

} // namespace cf::ui
