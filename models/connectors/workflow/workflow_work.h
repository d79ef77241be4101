// Sending a command once, and moving on a case from outside: messages and finished work. Inside the connector only.
#pragma once

#include "models/connectors/workflow/workflow_requests.h"
#include "models/domain/deed.h"

namespace cf::connectors::workflow {

/// How the detail begins when the engine itself answered that it failed: the request is over.
inline const QString engineFailed = QStringLiteral("the engine failed: ");

/// Done: 2xx, `told` is the answer where it is an object. NotDone: refused (4xx), or it never left. Unknown: everything else.
QCoro::Task<Performed> sendOnce(Service& service, Room room, QByteArray method, QString path, QJsonObject body, QString purpose, std::stop_token stop);

QCoro::Task<Performed> tellCase(Service& service, Command command, std::stop_token stop);
QCoro::Task<Performed> finishWork(Service& service, Command command, std::stop_token stop);
/// By the variable that the command left in the case.
QCoro::Task<Result<std::optional<Effect>>> findMark(Service& service, QString caseId, QString key, std::stop_token stop);
QCoro::Task<Result<std::optional<Effect>>> findWork(Service& service, Command command, std::stop_token stop);

} // namespace cf::connectors::workflow
