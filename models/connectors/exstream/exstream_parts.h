// What a run over Exstream consists of: jobs that are about to be wiped, resources that changed, then all other jobs, by when they are wiped.
#pragma once

#include "models/connectors/exstream/exstream_map.h"
#include "models/connectors/exstream/exstream_requests.h"
#include "models/connectors/remote/staged_run.h"

#include <QSet>

namespace cf::connectors::exstream {

/// A job to be read, as the list had it.
struct ListedJob {
    JobWire job;
    QString domain;
    /// Text that sorts by what is wiped first; kept in the cursor.
    QString place() const;
};

/// What the parts of one run share. Lives on the sync thread, longer than the parts.
struct RunContext {
    Service& service;
    std::vector<DomainWire> domains = {};
    qint64 since = 0;       ///< ms of the server's clock, the overlap taken off; 0: everything
    bool readsAll = false;  ///< of resources, also what did not change
    UtcMs now = 0;          ///< by the server's clock

    std::optional<std::vector<ListedJob>> jobs = {}; ///< by place(); none: not listed yet
    size_t expiringRead = 0; ///< of `jobs`, those that the first part of this run reads
    QHash<QString, QString> unfinished = {};         ///< ids of jobs that were not over when they were read last, and their domains
    QHash<QString, QString> again = {};              ///< the same of resources of which something could not be read
    qint64 wiped = 0;       ///< jobs, ever, of which the list told and then nothing was there
    QString lastWiped = {};
    size_t largest = 0;     ///< documents of one job, in this run
    bool hasTraces = false; ///< one was read in this run
    std::vector<Change> notes = {}; ///< to be told with the next page

    const DomainWire* domain(const QString& id) const;
};

/// Asks which domains there are; those of the settings that are not shown are a gap.
QCoro::Task<Result<void>> readDomains(RunContext& run, std::stop_token stop);
GapSeen gapIn(Failure failure, QString subject, QString detail, bool isOver = false);
Aside asideOf(const QString& id, const QString& position, const QString& reason, const QJsonValue& raw = {});

/// How many jobs were wiped before they were read. Never over: nobody can tell of them any more.
GapSeen wipedGap(const RunContext& run);

/// Lists jobs that are to be read, once a run.
QCoro::Task<Result<void>> listJobs(RunContext& run, std::stop_token stop);
/// A job with all that hangs on it. Changes in which nothing is known of it any more say so.
QCoro::Task<Result<void>> readJob(RunContext& run, ListedJob listed, std::vector<Change>& out, std::stop_token stop);
/// What steps took, where jobs of the domain are traced.
QCoro::Task<Result<void>> readTraces(RunContext& run, const DomainWire& domain, const FlowWire& flow, std::vector<RunStep*> steps, std::stop_token stop);
/// Documents from where their manifest was to the step that made them: that named as their template, or the one there is. Of several of one
/// name it is asked whose customer it was.
QCoro::Task<Result<void>> moveOutputs(RunContext& run, QString domain, CompositionRun& made, size_t manifestStep, std::vector<OutputWire> outputs, std::stop_token stop);

std::unique_ptr<RunPart> changedResources(RunContext& run);
/// Those that are wiped within the week, or all others.
std::unique_ptr<RunPart> jobsToRead(RunContext& run, bool expiring);

} // namespace cf::connectors::exstream
