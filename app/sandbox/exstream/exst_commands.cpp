#include "app/sandbox/exstream/exst_commands.h"

#include "app/sandbox/exstream/exst_composer.h"
#include "app/sandbox/exstream/exst_driver_data.h"
#include "app/sandbox/exstream/exst_orchestration.h"
#include "app/sandbox/exstream/exst_rendering.h"
#include "app/sandbox/exstream/exst_review.h"
#include "app/sandbox/exstream/store_zip.h"
#include "app/sandbox/holdings/accessioning.h"

#include <QJsonDocument>

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;

void note(const Visit& visit, const char* kind, const OwnRun& run)
{
    if (visit.site.note) {
        visit.site.note({{}, QLatin1StringView(kind), {}, run.externalId, partId(run.key(Part::OwnJob)), visit.account, effectHash(run.input), visit.site.clock.now()});
    }
}

QString fileName(qsizetype place) { return u"DOC-%1.pdf"_s.arg(place + 1, 9, 10, QChar(u'0')); }

/// POST …/inputs/ondemand/DOMAIN/generate
HttpResponse generated(Visit& visit, int unit)
{
    const QString communication = QString::fromLatin1(visit.request.header("communicationId"));
    const Asset* const application = visit.site.assets.named(communication);
    if (communication.isEmpty() || visit.request.header("driverDataSource").isEmpty()) {
        return visit.failed(400, u"Bad Request"_s, u"communicationId and driverDataSource are required"_s);
    }
    if (application == nullptr || application->key.part != Part::Application || application->key.unit != unit) {
        return visit.missing(communication);
    }
    if (visit.request.header("driverDataSource") != "driver_" + unitName(unit).toLower().toLatin1()) {
        return visit.failed(400, u"Bad Request"_s, u"no such driver data source"_s);
    }
    const QByteArray type = visit.request.contentType();
    if (type != "application/json" && type != "application/xml") {
        return visit.failed(415, u"Unsupported Media Type"_s);
    }
    const auto input = readDriverData(visit.request.body, type);
    if (!input) {
        return visit.failed(500, u"Internal Server Error"_s, input.error().detail);
    }
    OwnRun run;
    run.unit = unit;
    run.externalId = input->reference;
    run.by = visit.account;
    run.input = visit.request.body;
    run.inputType = type;
    run.began = run.ends = visit.site.clock.now();
    for (const DrivenCustomer& customer : input->customers) {
        const auto pdf = composed(visit.site, *application, customer);
        if (!pdf) {
            return visit.failed(500, u"Internal Server Error"_s, pdf.error().detail);
        }
        run.outputs.append({customer.number, fileName(run.outputs.size()), *pdf});
    }
    const OwnRun& made = visit.site.own.add(run);
    note(visit, "generate", made);
    if (visit.request.header("Accept").contains("application/pdf")) {
        return bytes(made.outputs.constFirst().pdf, "application/pdf", made.outputs.constFirst().file);
    }
    QJsonArray documents;
    for (const OwnOutput& one : made.outputs) {
        documents.append(QJsonObject{{u"content"_s, QString::fromLatin1(one.pdf.toBase64())},
                                     {u"mimeType"_s, u"application/pdf"_s},
                                     {u"engineOutputContext"_s, QJsonObject{{u"queueName"_s, u"archive"_s}, {u"fileName"_s, one.file}, {u"customerNumber"_s, one.customer}}}});
    }
    return visit.data(documents);
}

/// The documents of a batch, made anew from what it was given.
QList<OwnOutput> madeAgain(Site& site, const PartKey& job)
{
    QList<OwnOutput> outputs;
    estate::EstateRecord made;
    for (const quint64 number : site.runs.records(job)) {
        site.assets.generator().make(number, made);
        DrivenCustomer customer{QString::number(number + 1), {}};
        for (const DriverValue& one : driverValues(accessioned(made, 0))) {
            customer.values.append({one.path, one.value});
        }
        const Asset* const application = site.assets.named(productionRunOf(made).communicationId);
        const auto pdf = application == nullptr ? Result<QByteArray>(fail(ErrorKind::NotFound, {})) : composed(site, *application, customer);
        if (pdf) {
            outputs.append({customer.number, fileName(outputs.size()), *pdf});
        }
    }
    return outputs;
}

/// POST …/jobs/ID/reprocessing: the same model, a new job, its externalId that of the former.
HttpResponse runAgain(Visit& visit, int unit, const PartKey& key)
{
    OwnRun run;
    run.unit = unit;
    run.by = visit.account;
    run.from = partId(key);
    run.began = visit.site.clock.now();
    run.ends = run.began + visit.site.modes.runSeconds * 1'000;
    if (const OwnRun* const own = visit.site.own.find(key)) {
        run.externalId = own->externalId;
        run.input = own->input;
        run.inputType = own->inputType;
        run.outputs = own->outputs;
    } else {
        const auto job = visit.site.runs.job(key);
        if (!job) {
            return visit.missing(visit.path[3]);
        }
        const HttpResponse input = inputOf(visit.site, *job);
        run.externalId = batchOf(job->key.day, job->key.slot);
        run.input = input.body;
        run.inputType = input.header("Content-Type");
        run.outputs = madeAgain(visit.site, job->key);
    }
    const OwnRun& made = visit.site.own.add(run);
    note(visit, "reprocess", made);
    return visit.data(ownJobJson(visit, made));
}

HttpResponse stopped(Visit& visit, const PartKey& key)
{
    OwnRun* const run = visit.site.own.find(key);
    const bool isRunning = run != nullptr && run->status(visit.site.clock.now()) == u"started";
    if (!isRunning) {
        return run == nullptr && !visit.site.runs.job(key) ? visit.missing(visit.path[3]) : visit.failed(409, u"Conflict"_s, u"The job does not run"_s);
    }
    run->stopped = visit.site.clock.now();
    note(visit, "stop", *run);
    return visit.data(ownJobJson(visit, *run));
}

bool isAmong(const QHash<QString, QStringList>& filter, const QString& name, const QString& value)
{
    return !filter.contains(name) || filter[name].contains(value);
}

QJsonObject flowJson(const Visit& visit, const OwnRun& run)
{
    const QString id = partId(run.key(Part::OwnFlow)), status = run.status(visit.site.clock.now());
    return {{u"id"_s, id},
            {u"jobId"_s, partId(run.key(Part::OwnJob))},
            {u"flowModelId"_s, partId({Part::FlowModel, run.unit, 0, 0, 0, 0})},
            {u"flowModelName"_s, u"Nightly batch "_s + unitName(run.unit)},
            {u"domainId"_s, unitName(run.unit)},
            {u"status"_s, status},
            {u"startDate"_s, visit.date(run.began, id)},
            {u"endDate"_s, status == u"started" ? QJsonValue() : visit.date(run.ends, id + u'e')},
            {u"expirationDate"_s, visit.date(run.ends + visit.site.runs.kept(), id + u'x')},
            {u"externalId"_s, run.externalId},
            {u"flowModelType"_s, u"COMMUNICATION"_s},
            {u"inputRetrievable"_s, true},
            {u"executingLongRunningOp"_s, false}};
}

QJsonObject stepJson(const Visit& visit, const OwnRun& run)
{
    const QString id = partId(run.key(Part::OwnStep)), status = run.status(visit.site.clock.now());
    return {{u"id"_s, id},
            {u"previousStepId"_s, QJsonValue()},
            {u"flowInstanceId"_s, partId(run.key(Part::OwnFlow))},
            {u"stepName"_s, u"output_Archive"_s},
            {u"displayName"_s, u"Archive"_s},
            {u"status"_s, status},
            {u"stepType"_s, u"output"_s},
            {u"startDate"_s, visit.date(run.began, id)},
            {u"endDate"_s, status == u"started" ? QJsonValue() : visit.date(run.ends, id + u'e')},
            {u"externalId"_s, run.externalId},
            {u"deliveryFileRetrievable"_s, false},
            {u"messageFileRetrievable"_s, false}};
}

HttpResponse artefactsOf(Visit& visit, const OwnRun& run)
{
    const bool isThere = run.status(visit.site.clock.now()) == u"complete";
    for (const OwnOutput& one : isThere ? run.outputs : QList<OwnOutput>()) {
        if (one.customer == visit.path.value(5)) {
            return bytes(storedZip({{one.file, one.pdf}}), "application/zip", one.customer + u".zip"_s);
        }
    }
    return visit.missing(visit.path.value(5));
}

} // namespace

HttpResponse commanded(Visit& visit)
{
    const QString room = visit.path.value(0);
    const auto unit = unitNamed(visit.path.value(room == u"inputs" ? 2 : 1));
    if (!visit.site.modes.mayRun) {
        return visit.failed(403, u"Access denied"_s, u"The account may only read."_s);
    }
    if (room == u"inputs" && visit.path.value(1) == u"ondemand" && visit.path.value(3) == u"documentReview" && visit.path.size() == 4) {
        return unit ? reviewedDocument(visit, *unit) : visit.missing(visit.path.value(2));
    }
    if (room == u"inputs" && visit.path.value(1) == u"ondemand" && visit.path.value(3) == u"generate" && visit.path.size() == 4) {
        return unit ? generated(visit, *unit) : visit.missing(visit.path.value(2));
    }
    const QString what = visit.path.value(4);
    if (room != u"runtime" || visit.path.value(2) != u"jobs" || visit.path.size() != 5 || !unit) {
        return visit.failed(405, u"Method Not Allowed"_s);
    }
    const auto key = partNamed(visit.path[3]);
    const bool isJob = key && key->unit == *unit && (key->part == Part::Job || key->part == Part::FailedJob || key->part == Part::OwnJob);
    if (!isJob) {
        return visit.missing(visit.path[3]);
    }
    return what == u"reprocessing" ? runAgain(visit, *unit, *key) : what == u"stop" ? stopped(visit, *key) : visit.missing(what);
}

QJsonObject ownJobJson(const Visit& visit, const OwnRun& run)
{
    const QString id = partId(run.key(Part::OwnJob)), status = run.status(visit.site.clock.now());
    return {{u"id"_s, id},
            {u"domainId"_s, unitName(run.unit)},
            {u"channel"_s, run.from.isEmpty() ? u"https_channel"_s : u"directory_channel"_s},
            {u"mode"_s, run.from.isEmpty() ? u"ONDEMAND"_s : u"BATCH"_s},
            {u"status"_s, status},
            {u"flowModelType"_s, u"COMMUNICATION"_s},
            {u"msg"_s, QString()},
            {u"externalId"_s, run.externalId},
            {u"triggeredBy"_s, run.by},
            {u"aggregatedFMCSnapshotId"_s, QJsonValue()},
            {u"startDate"_s, visit.date(run.began, id)},
            {u"endDate"_s, status == u"started" ? QJsonValue() : visit.date(run.stopped > 0 ? run.stopped : run.ends, id + u'e')},
            {u"expirationDate"_s, visit.date(run.ends + visit.site.runs.kept(), id + u'x')}};
}

QList<const OwnRun*> ownJobsWanted(Visit& visit, int unit)
{
    const auto filter = visit.filter();
    const auto from = instantIn(filter.value(u"startDateStart"_s).value(0)), to = instantIn(filter.value(u"startDateEnd"_s).value(0));
    QList<const OwnRun*> wanted;
    for (const OwnRun& run : visit.site.own.all()) {
        const QJsonObject told = ownJobJson(visit, run);
        const auto is = [&](const QString& key, const QString& field) { return isAmong(filter, key, told[field].toString()); };
        const bool isKept = run.unit == unit && run.ends + visit.site.runs.kept() > visit.site.clock.now();
        if (isKept && is(u"ids"_s, u"id"_s) && is(u"externalId"_s, u"externalId"_s) && is(u"statuses"_s, u"status"_s) && is(u"mode"_s, u"mode"_s) && is(u"channel"_s, u"channel"_s) &&
            is(u"triggeredBy"_s, u"triggeredBy"_s) && is(u"flowModelTypes"_s, u"flowModelType"_s) && !filter.contains(u"aggregatedFMCSnapshotIds"_s) &&
            (!from || run.began >= *from) && (!to || run.began < *to + 86'400'000)) {
            wanted.prepend(&run);
        }
    }
    return wanted;
}

std::optional<HttpResponse> ownPart(Visit& visit, int unit)
{
    const QString what = visit.path.value(2), below = visit.path.value(4);
    if (visit.path.size() == 3) { // lists of one job's or flow's own
        const auto filter = visit.filter();
        const QString of = filter.value(what == u"flow-steps" ? u"flowInstanceId"_s : filter.contains(u"jobId"_s) ? u"jobId"_s : u"jobIds"_s).value(0);
        const auto key = partNamed(of);
        const OwnRun* const run = key && key->unit == unit ? visit.site.own.find(*key) : nullptr;
        const bool isList = what == u"flow-steps" || what == u"flow-instances";
        return run == nullptr || !isList ? std::nullopt : std::optional(visit.page(1, [&](qsizetype) { return what == u"flow-steps" ? stepJson(visit, *run) : flowJson(visit, *run); }));
    }
    const auto key = partNamed(visit.path.value(3));
    const OwnRun* const run = key && key->unit == unit ? visit.site.own.find(*key) : nullptr;
    if (run == nullptr) {
        return std::nullopt;
    }
    if (what == u"jobs" && key->part == Part::OwnJob && below.isEmpty()) {
        return visit.data(ownJobJson(visit, *run));
    }
    if (what == u"flow-instances" && key->part == Part::OwnFlow) {
        return below.isEmpty()                        ? visit.data(flowJson(visit, *run))
               : below == u"input"                    ? bytes(run->input, run->inputType)
               : below == u"collection-resources" ? visit.data(QJsonArray())
                                                      : visit.missing(below);
    }
    if (what == u"flow-steps" && key->part == Part::OwnStep) {
        return below.isEmpty() ? visit.data(stepJson(visit, *run)) : below == u"customer-artifacts" ? artefactsOf(visit, *run) : visit.missing(below);
    }
    return visit.missing(visit.path[3]);
}

} // namespace cf::sandbox::exstream
