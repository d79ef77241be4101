// Values of the columns that hold one text each: what is wrong with a communication, its pages, the day it was delivered. Inside the
// layer only.
#pragma once

#include "models/search/shared_values.h"

namespace cf::search {

QByteArray conditionsOf(const SharedValues& values); ///< of ConditionColumn
QByteArray deliveredDay(const SharedValues& values); ///< of DeliveredDayColumn

} // namespace cf::search
