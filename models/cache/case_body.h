// A case of a workflow system, as JSON, for a column. Inside the layer only.
#pragma once

#include "models/domain/workflow_case.h"

namespace cf::cache {

/// All of it but its id and token; the same for the same, so that texts can be compared.
QByteArray caseText(const WorkflowCase& what);
/// What is not understood is left out.
WorkflowCase caseFrom(const QByteArray& text);

} // namespace cf::cache
