// Steps of an audit and what came of them, in words.
#pragma once

#include "models/domain/audit_run.h"

namespace cf::ui {

QString auditStepWord(AuditStep step);       ///< "Activity log"
QString auditStepSentence(AuditStep step);   ///< what is looked at
QString auditOutcomeWord(AuditOutcome outcome); ///< "as it should be"

} // namespace cf::ui
