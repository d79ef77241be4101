#include "app/sandbox/exstream/exst_orchestration.h"

#include "app/sandbox/exstream/exst_commands.h"
#include "app/sandbox/exstream/exst_rendering.h"

#include <QJsonDocument>

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;

PartKey flowOf(const Job& job) { return {job.isFailed ? Part::FailedFlow : Part::Flow, job.key.unit, job.key.day, job.key.slot, 0, 0}; }

QString statusOf(const Job& job) { return job.isMarked ? u"deleted"_s : job.isFailed ? u"error"_s : u"complete"_s; }
QString messageOf(bool isFailed) { return isFailed ? u"Customer data could not be read: unexpected end of file"_s : QString(); }
QString snapshotOf(const PartKey& job) { return partId({Part::FlowModel, job.unit, job.day, 0, 0, 1}); }

QJsonObject jobJson(const Visit& visit, const Job& job)
{
    const QString id = partId(job.key);
    return {{u"id"_s, id},
            {u"domainId"_s, unitName(job.key.unit)},
            {u"channel"_s, u"directory_channel"_s},
            {u"mode"_s, u"BATCH"_s},
            {u"status"_s, statusOf(job)},
            {u"flowModelType"_s, u"COMMUNICATION"_s},
            {u"msg"_s, messageOf(job.isFailed)},
            {u"externalId"_s, batchOf(job.key.day, job.key.slot)},
            {u"triggeredBy"_s, u"scheduler@OAuthClients"_s},
            {u"aggregatedFMCSnapshotId"_s, snapshotOf(job.key)},
            {u"startDate"_s, visit.date(job.began, id + u"s"_s)},
            {u"endDate"_s, visit.date(job.ended, id + u"e"_s)},
            {u"expirationDate"_s, visit.date(job.expires, id + u"x"_s)}};
}

QJsonObject flowJson(const Visit& visit, const Job& job)
{
    const QString id = partId(flowOf(job));
    return {{u"id"_s, id},
            {u"jobId"_s, partId(job.key)},
            {u"flowModelId"_s, partId({Part::FlowModel, job.key.unit, 0, 0, 0, 0})},
            {u"flowModelSnapshotId"_s, snapshotOf(job.key)},
            {u"flowModelName"_s, u"Nightly batch "_s + unitName(job.key.unit)},
            {u"domainId"_s, unitName(job.key.unit)},
            {u"status"_s, job.isFailed ? u"error"_s : u"complete"_s},
            {u"startDate"_s, visit.date(job.began, id + u"s"_s)},
            {u"endDate"_s, visit.date(job.ended, id + u"e"_s)},
            {u"expirationDate"_s, visit.date(job.expires, id + u"x"_s)},
            {u"msg"_s, messageOf(job.isFailed)},
            {u"externalId"_s, batchOf(job.key.day, job.key.slot)},
            {u"flowModelType"_s, u"COMMUNICATION"_s},
            {u"inputRetrievable"_s, !job.isFailed},
            {u"executingLongRunningOp"_s, false}};
}

QJsonObject stepJson(const Visit& visit, const Job& job, const Step& step)
{
    const QString id = partId(step.key);
    return {{u"id"_s, id},
            {u"previousStepId"_s, step.before == step.key ? QJsonValue() : QJsonValue(partId(step.before))},
            {u"flowInstanceId"_s, partId(flowOf(job))},
            {u"stepName"_s, step.type + u'_' + step.name},
            {u"displayName"_s, step.name},
            {u"status"_s, step.isFailed ? u"error"_s : u"complete"_s},
            {u"stepType"_s, step.type},
            {u"queueDate"_s, visit.date(step.queued, id + u"q"_s)},
            {u"startDate"_s, visit.date(step.queued + 1'000, id + u"s"_s)},
            {u"executeDate"_s, visit.date(step.queued + 2'000, id + u"x"_s)},
            {u"endDate"_s, visit.date(step.ended, id + u"e"_s)},
            {u"expirationDate"_s, visit.date(job.expires, id + u"y"_s)},
            {u"msg"_s, messageOf(step.isFailed)},
            {u"externalId"_s, batchOf(job.key.day, job.key.slot)},
            {u"deliveryFileRetrievable"_s, step.type == u"output"},
            {u"messageFileRetrievable"_s, step.type == u"communication"}};
}

/// Whether what is written is one of the values that a filter names.
bool isAmong(const QHash<QString, QStringList>& filter, const QString& name, const QString& value)
{
    return !filter.contains(name) || filter[name].contains(value);
}

/// Bounds are days.
bool isWithin(const QHash<QString, QStringList>& filter, const QString& name, UtcMs at)
{
    const auto from = instantIn(filter.value(name + u"Start"_s).value(0)), to = instantIn(filter.value(name + u"End"_s).value(0));
    return (!from || at >= *from) && (!to || at < *to + 86'400'000);
}

bool isWanted(const QHash<QString, QStringList>& filter, const Job& job)
{
    return isAmong(filter, u"ids"_s, partId(job.key)) && isAmong(filter, u"channel"_s, u"directory_channel"_s) &&
           isAmong(filter, u"externalId"_s, batchOf(job.key.day, job.key.slot)) && isAmong(filter, u"triggeredBy"_s, u"scheduler@OAuthClients"_s) &&
           isAmong(filter, u"statuses"_s, statusOf(job)) && isAmong(filter, u"mode"_s, u"BATCH"_s) &&
           isAmong(filter, u"flowModelTypes"_s, u"COMMUNICATION"_s) && isAmong(filter, u"aggregatedFMCSnapshotIds"_s, snapshotOf(job.key)) &&
           isWithin(filter, u"startDate"_s, job.began) && isWithin(filter, u"endDate"_s, job.ended) && isWithin(filter, u"expiringDate"_s, job.expires);
}

/// As the filter wants them; the latest first unless `sort` says otherwise.
QList<Job> jobsWanted(Visit& visit, int unit)
{
    const auto filter = visit.filter();
    const bool withMarked = visit.flag(u"fetchDeleted") || filter.value(u"statuses"_s).contains(u"deleted"_s);
    QList<Job> jobs = visit.site.runs.jobs(unit, withMarked);
    jobs.removeIf([&](const Job& job) { return !isWanted(filter, job); });
    if (!visit.text(u"sort").startsWith(u"asc_")) {
        std::reverse(jobs.begin(), jobs.end());
    }
    return jobs;
}

QJsonArray collectionsOf(Visit& visit, const Job& job, const std::optional<PartKey>& step)
{
    QJsonArray ids;
    const bool isTraced = visit.site.modes.isTracing && exstream::isTraced(unitName(job.key.unit));
    for (const Step& one : isTraced ? visit.site.runs.steps(job) : QList<Step>()) {
        if (one.key.part == Part::MakingStep && (!step || one.key == *step)) {
            PartKey key = one.key;
            key.part = Part::Collection;
            ids.append(partId(key));
        }
    }
    return ids;
}

HttpResponse jobs(Visit& visit, int unit)
{
    if (visit.path.size() == 3) {
        const QList<Job> all = jobsWanted(visit, unit);
        const QList<const OwnRun*> own = ownJobsWanted(visit, unit); // later than any of the estate's
        const bool isUp = visit.text(u"sort").startsWith(u"asc_");
        return visit.page(all.size() + own.size(), [&](qsizetype at) {
            const qsizetype ofOwn = isUp ? all.size() + own.size() - 1 - at : at, ofAll = isUp ? at : at - own.size();
            return ofOwn < own.size() ? ownJobJson(visit, *own[ofOwn]) : jobJson(visit, all[ofAll]);
        });
    }
    const auto key = partNamed(visit.path[3]);
    const bool isJob = key && (key->part == Part::Job || key->part == Part::FailedJob) && key->unit == unit;
    const auto job = isJob ? visit.site.runs.job(*key) : std::nullopt;
    return !job || visit.path.size() > 4 ? visit.missing(visit.path[3]) : visit.data(jobJson(visit, *job));
}

HttpResponse flows(Visit& visit, int unit)
{
    if (visit.path.size() == 3) {
        const auto filter = visit.filter();
        QList<Job> all = jobsWanted(visit, unit);
        all.removeIf([&](const Job& job) { return !isAmong(filter, u"jobIds"_s, partId(job.key)) || !isAmong(filter, u"jobId"_s, partId(job.key)); });
        return visit.page(all.size(), [&](qsizetype at) { return flowJson(visit, all[at]); });
    }
    const auto key = partNamed(visit.path[3]);
    const bool isFlow = key && (key->part == Part::Flow || key->part == Part::FailedFlow) && key->unit == unit;
    const auto job = isFlow ? visit.site.runs.job(*key) : std::nullopt;
    const QString below = visit.path.value(4);
    if (!job) {
        return visit.missing(visit.path[3]);
    }
    if (below.isEmpty()) {
        return visit.data(flowJson(visit, *job));
    }
    if (below == u"collection-resources") {
        return visit.data(collectionsOf(visit, *job, std::nullopt));
    }
    if (below == u"input" && !job->isFailed) {
        return inputOf(visit.site, *job);
    }
    return visit.missing(below);
}

HttpResponse stepList(Visit& visit, int unit)
{
    const auto filter = visit.filter();
    QList<std::pair<Job, Step>> all;
    const auto add = [&](const Job& job) {
        for (const Step& step : visit.site.runs.steps(job)) {
            const bool isWanted = isAmong(filter, u"ids"_s, partId(step.key)) && isAmong(filter, u"stepName"_s, step.type + u'_' + step.name) &&
                                  isAmong(filter, u"displayName"_s, step.name) && isAmong(filter, u"stepTypes"_s, step.type) &&
                                  isAmong(filter, u"statuses"_s, step.isFailed ? u"error"_s : u"complete"_s) &&
                                  isAmong(filter, u"previousStepId"_s, partId(step.before)) && isAmong(filter, u"externalId"_s, batchOf(job.key.day, job.key.slot)) &&
                                  isWithin(filter, u"startDate"_s, step.queued + 1'000) && isWithin(filter, u"endDate"_s, step.ended);
            if (isWanted) {
                all.append({job, step});
            }
        }
    };
    if (filter.contains(u"flowInstanceId"_s)) { // as they mostly are asked for
        for (const QString& id : filter[u"flowInstanceId"_s]) {
            const auto key = partNamed(id);
            if (const auto job = key && key->unit == unit ? visit.site.runs.job(*key) : std::nullopt) {
                add(*job);
            }
        }
    } else {
        for (const Job& job : visit.site.runs.jobs(unit, false)) {
            add(job);
        }
    }
    return visit.page(all.size(), [&](qsizetype at) { return stepJson(visit, all[at].first, all[at].second); });
}

HttpResponse steps(Visit& visit, int unit)
{
    if (visit.path.size() == 3) {
        return stepList(visit, unit);
    }
    const auto key = partNamed(visit.path[3]);
    const auto step = key && key->unit == unit ? visit.site.runs.step(*key) : std::nullopt;
    if (!step) {
        return visit.missing(visit.path[3]);
    }
    const Job job = *visit.site.runs.job(*key);
    const QStringList below = visit.path.mid(4);
    if (below.isEmpty()) {
        return visit.data(stepJson(visit, job, *step));
    }
    return below[0] == u"collection-resources" ? visit.data(collectionsOf(visit, job, step->key)) : outputOf(visit, *step, below);
}

HttpResponse models(Visit& visit, int unit)
{
    const Asset* const model = visit.site.assets.find({Part::FlowModel, unit, 0, 0, 0, 0});
    const QJsonObject json{{u"id"_s, model->id}, {u"name"_s, model->name}, {u"domainId"_s, model->domain}, {u"flowModelType"_s, u"COMMUNICATION"_s}, {u"version"_s, 1}};
    return visit.data(QJsonArray{json});
}

HttpResponse cronJobs(Visit& visit, int unit)
{
    QJsonArray all;
    for (const auto& [type, cron] : {std::pair(u"startJob"_s, u"0 0 2 * * *"_s), std::pair(u"markDeleted"_s, u"0 0 * * * *"_s), std::pair(u"wipe"_s, u"0 30 * * * *"_s)}) {
        all.append(QJsonObject{{u"type"_s, type}, {u"cronExpression"_s, cron}, {u"domainId"_s, unitName(unit)}, {u"active"_s, true}});
    }
    return visit.data(all);
}

} // namespace

HttpResponse orchestration(Visit& visit)
{
    const QString room = visit.path.value(0), of = visit.path.value(1);
    if (visit.request.method != "GET") {
        return visit.request.method == "POST" ? commanded(visit) : visit.failed(405, u"Method Not Allowed"_s);
    }
    const auto unit = unitNamed(of);
    if (!unit) {
        return visit.missing(of.isEmpty() ? room : of);
    }
    const QString what = visit.path.value(2);
    if (room == u"flow-models" && what == u"published") {
        return models(visit, *unit);
    }
    if (room == u"cron-jobs" && what.isEmpty()) {
        return cronJobs(visit, *unit);
    }
    if (room == u"sortdata" && what.isEmpty()) {
        return visit.page(0, [](qsizetype) { return QJsonValue(); });
    }
    if (room != u"runtime") {
        return visit.missing(room);
    }
    if (what == u"flow-model-snapshots") {
        return models(visit, *unit);
    }
    if (const auto own = ownPart(visit, *unit)) {
        return *own;
    }
    return what == u"jobs"             ? jobs(visit, *unit)
           : what == u"flow-instances" ? flows(visit, *unit)
           : what == u"flow-steps"     ? steps(visit, *unit)
                                       : visit.missing(what);
}

} // namespace cf::sandbox::exstream
