// A case, and what does not fit over all of them, for other programs. Source: docs/cases.md.
#pragma once

#include "models/evidence/case/case_book.h"

#include <QJsonObject>

namespace cf::evidence {

/// {"id", "plan", "customer", "status", "open", "opened", "closed", "letters", "milestones", "groups", "checklist", "packages", "timeline", …}; times in UTC, null where not told.
QJsonObject caseJson(const CaseFile& file);
/// {"gap", "known", "count", "exact", "looked", "untold", "list": [{"case", "address", "document", "title", "customer", "subject", "plan", "missing", "since", "day", "source"}]}
QJsonObject caseGapsJson(const CaseGaps& gaps);

} // namespace cf::evidence
