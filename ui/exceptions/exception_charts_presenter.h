// How old exceptions are, as charts: open ones in classes of business days, and by kind the time that half and nine in ten of them took. Pure
// functions. A point's query is a word of the page's filter: "age:3", "kind:DELIVERY_FAILED".
#pragma once

#include "models/evidence/exceptions/exception_ages.h"
#include "ui/reports/chart_presenter.h"

namespace cf::ui {

QString ageClassText(const evidence::AgeClass& one); ///< "3 to 5 business days"
/// footer: scope, zone and watermark.
Chart ageClassesChart(const evidence::ExceptionAges& ages, const QString& footer);
/// Of open ones by now; isSettled: of those that are settled, until then.
Chart kindAgesChart(const evidence::ExceptionAges& ages, bool isSettled, const QString& footer);

} // namespace cf::ui
