// From what a workflow system answers to what this program calls it. Pure: the same answers give the same values. Hostile as any answer: a
// wrong shape is Protocol, its detail the JSON path and nothing that stands there. Source: protocol page B.1, B.2.
#pragma once

#include "models/base/result.h"
#include "models/connectors/workflow/workflow_codec.h"
#include "models/domain/workflow_case.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cf::connectors::workflow {

/// The local variable of a task, or the variable of a case, in which a command leaves its key.
inline const QString marker = QStringLiteral("counterfoilCommand");

struct ListWire {
    QJsonArray rows;
    std::optional<qint64> total; ///< of all pages, where it is told
};
/// data and total; or the only list of _embedded, which is missing where there is nothing, and page.totalElements. A list without either is one.
Result<ListWire> listIn(const QJsonDocument& answer, const Codec& codec);

/// 2018-04-17T10:17:43.902+0000, with or without a colon or a fraction; Z.
std::optional<UtcMs> timeIn(const QString& text);

/// Without tasks, comments and steps.
Result<WorkflowCase> caseOf(const QJsonObject& row, const QString& path);
Result<WorkflowTask> taskOf(const QJsonObject& row, const QString& path);
Result<CaseComment> commentOf(const QJsonObject& row, const QString& path);
Result<CaseStep> stepOf(const QJsonObject& row, const QString& path);
/// Of links or assignments: whose members may claim a task.
QStringList groupsIn(const QJsonArray& links);
Result<std::vector<CaseVariable>> variablesIn(const QJsonValue& value, const QString& path);

/// As both dialects take them.
QJsonArray variablesJson(const std::vector<CaseVariable>& variables);

} // namespace cf::connectors::workflow
