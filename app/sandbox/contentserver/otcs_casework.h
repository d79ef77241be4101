// Workspaces of policies, claims, loans, regulatory cases, exceptions from policies and consents, beside those of customers and cases: made
// when somebody first asks, out of what the records name. They hold shortcuts to the records, which lie with their customers. Switched on
// by the mode "casework".
//
// Renewals: a policy with a renewal notice is renewed 30, 45 or 75 days after the last one; any other on a day within 60 of the first of
// April 2026. Consents: every third customer; marketing was given in 2016 and taken back 20 days after one of their letters was sent, of
// every fourth of them 20 days before it. Source: protocol page 4, 7.1, 8.
#pragma once

#include "app/sandbox/contentserver/otcs_site.h"
#include "models/base/result.h"

namespace cf::sandbox::contentserver {

/// Nothing when the mode is off, or it was done.
void fileCasework(Site& site);

/// Each: {"native", "kind", "code", "name", "status", "customer", "renewal", "documents" (accession numbers), "consents", "workflows", "related"}.
QJsonArray truthOfCasework(Site& site);

/// {"do": "change-workspace", "native", and any of "status", "renewal" (a day), "withdraw" (a purpose)}: now; {"do": "remove-workspace",
/// "native"}. NotFound: there is no such one.
Result<void> changeCasework(Site& site, const QJsonObject& action);

/// /workflows/status/active and /workflows/status/processes/ID.
HttpResponse workflowStatus(Visit& visit, const QStringList& rest);

} // namespace cf::sandbox::contentserver
