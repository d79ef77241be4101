// Records management beyond holds: classification, retention schedules, codes. Dates have no zone. Source: protocol page 5.1 (codes),
// 5.4, 5.5.
#pragma once

#include "app/sandbox/contentserver/otcs_rendering.h"

namespace cf::sandbox::contentserver {

HttpResponse recordDetails(Visit& visit, const Node& node);                ///< GET, PUT /v1/nodes/ID/rmclassifications
HttpResponse nodeSchedules(Visit& visit, const Node& node);                ///< /v1/nodes/ID/rsis
HttpResponse dueDates(Visit& visit, const Node& node, const QString& rsi); ///< /v1/nodes/ID/rsi/CODE/GetRSIDetails
HttpResponse scheduleList(Visit& visit);                                   ///< GET /v2/rsis, POST /v1/rsis
HttpResponse codes(const Visit& visit);                                    ///< recordsmanagement/rmcodes, v1 and v2

} // namespace cf::sandbox::contentserver
