// Business days in all of Germany, by a table of its own: what the program counts is compared with it.
#pragma once

#include "models/base/clock.h"

#include <QDate>
#include <QTimeZone>

namespace cf::sandbox {

const QTimeZone& berlin();
bool isWorked(QDate day);
/// So many business days later; negative: earlier. 0: the day itself.
QDate worked(QDate from, int days);
/// By the clock of Berlin.
UtcMs berlinAt(QDate day, int hour, int minute);

} // namespace cf::sandbox
