// What a run over a workflow system consists of: open cases, cases that ended, and those known as open that were not listed.
#pragma once

#include "models/connectors/remote/staged_run.h"
#include "models/connectors/workflow/workflow_requests.h"

#include <QHash>
#include <QSet>

namespace cf::connectors::workflow {

/// What the parts of one run share. Lives on the sync thread, longer than the parts.
struct RunContext {
    Service& service;
    KnownSources& known;
    qint64 since = 0;      ///< ms of the server's clock, the overlap taken off; 0: everything
    bool readsAll = false; ///< also cases in which nothing seems to have changed
    bool isListed = false; ///< the following are filled
    QHash<QString, QByteArray> open = {};       ///< by case: of its open tasks and what it waits in, a fingerprint
    QHash<QString, QStringList> groups = {};    ///< by task, where the list of tasks tells them
    QSet<QString> delegated = {}, suspended = {}; ///< tasks; cases
    QSet<QString> seen = {};                    ///< cases that were listed as open
};

/// What is open, once a run: what makes a case worth reading.
QCoro::Task<Result<void>> listOpen(RunContext& run, std::stop_token stop);
/// A case with all that hangs on it, or an Aside; nothing when it is as it is known.
QCoro::Task<Result<void>> readCase(RunContext& run, QJsonObject row, std::vector<Change>& out, std::stop_token stop);
/// One that was not listed: as it is now, or gone.
QCoro::Task<Result<void>> readUnlisted(RunContext& run, QString id, std::vector<Change>& out, std::stop_token stop);

std::unique_ptr<RunPart> openCases(RunContext& run);
std::unique_ptr<RunPart> endedCases(RunContext& run);
std::unique_ptr<RunPart> unlistedCases(RunContext& run);

} // namespace cf::connectors::workflow
