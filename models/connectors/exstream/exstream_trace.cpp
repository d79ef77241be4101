// One job, whole: its flow instances and steps, what these took, and what came out of them.
#include "models/connectors/exstream/exstream_input.h"
#include "models/connectors/exstream/exstream_parts.h"

using namespace Qt::StringLiterals;

namespace cf::connectors::exstream {

namespace {

constexpr qsizetype mostFlows = 1'000, mostSteps = 20'000, longestLog = 2'000;
constexpr size_t mostOutputs = 500'000, mostFaults = 20;
constexpr qint64 mostManifest = qint64(256) << 20, mostInput = qint64(256) << 20;
constexpr qsizetype longestEnvelope = 64 * 1'024;
constexpr size_t mostData = 1'000'000; ///< values of a job

/// What is known of a job while it is read.
struct Reading {
    RunContext& run;
    QString domain;
    std::vector<StepWire> steps{};
    std::vector<FlowWire> flows{};
    QStringList faults{}; ///< of single things
    bool isMissing = false; ///< something that was told of was not there
    bool comesAgain = false; ///< something could not be told now
};

/// Trouble on the way ends the run; an answer that is none good is one fault more.
Result<void> noted(Reading& reading, const Error& error, const QString& what)
{
    if (!isAnswer(error)) {
        return tl::unexpected<Error>(error);
    }
    reading.isMissing = reading.isMissing || error.kind == ErrorKind::NotFound;
    reading.comesAgain = reading.comesAgain || mayComeAgain(error);
    if (error.kind != ErrorKind::NotFound && reading.faults.size() < qsizetype(mostFaults)) {
        reading.faults << what + u": "_s + error.detail;
    }
    return {};
}

/// A list that shifts between two pages tells one twice.
template <class Wire> void add(std::vector<Wire>& all, Wire one)
{
    if (std::ranges::find(all, one.id, &Wire::id) == all.end()) {
        all.push_back(std::move(one));
    }
}

QCoro::Task<Result<void>> readFlows(Reading& reading, QString job, bool isDeleted, std::stop_token stop)
{
    Query query;
    if (isDeleted) { // else some leave it out
        query.emplace_back(u"fetchDeleted"_s, u"true"_s);
    }
    addFilter(reading.run.service, query, {{u"jobId"_s, job}});
    const QString path = u"runtime/"_s + reading.domain + u"/flow-instances"_s;
    Lister lister(reading.run.service, Room::Orchestration, path, query, u"flow instances"_s);
    while (!lister.isAtEnd() && reading.flows.size() < size_t(mostFlows)) {
        const Result<QJsonArray> rows = co_await lister.next(stop);
        if (!rows) {
            co_return noted(reading, rows.error(), u"flow instances"_s);
        }
        for (const QJsonValue row : *rows) {
            Result<FlowWire> flow = flowIn(row);
            if (flow && flow->jobId == job) { // a filter that is overlooked lists all
                add(reading.flows, *std::move(flow));
            } else if (!flow) {
                reading.faults << u"flow instance: "_s + flow.error().detail;
            }
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> readSteps(Reading& reading, QString flow, std::stop_token stop)
{
    Query query;
    addFilter(reading.run.service, query, {{u"flowInstanceId"_s, flow}});
    const QString path = u"runtime/"_s + reading.domain + u"/flow-steps"_s;
    Lister lister(reading.run.service, Room::Orchestration, path, query, u"flow steps"_s);
    while (!lister.isAtEnd() && reading.steps.size() < size_t(mostSteps)) {
        const Result<QJsonArray> rows = co_await lister.next(stop);
        if (!rows) {
            co_return noted(reading, rows.error(), u"flow steps"_s);
        }
        for (const QJsonValue row : *rows) {
            Result<StepWire> step = stepIn(row);
            if (step && step->flowId == flow) {
                add(reading.steps, *std::move(step));
            } else if (!step) {
                reading.faults << u"flow step: "_s + step.error().detail;
            }
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<QByteArray>> fileOf(Reading& reading, QString path, QString purpose, qint64 most, std::stop_token stop)
{
    http::Request request = requestFor(reading.run.service, Room::Orchestration, u"runtime/"_s + reading.domain + u'/' + path, {}, purpose);
    request.headers = {{"Accept", "*/*"}};
    request.maxBytes = most;
    const Result<http::Reply> reply = co_await ask(reading.run.service, std::move(request), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    // With 200 as well, an envelope may say that there is none; a large one would be no envelope.
    if (reply->header("content-type").contains("json") && reply->body.size() <= longestEnvelope) {
        const Result<AnswerWire> said = answerIn(reply->body);
        if (!said && isAnswer(said.error())) {
            co_return tl::unexpected<Error>(said.error());
        }
    }
    co_return Result<QByteArray>(reply->body);
}

QCoro::Task<Result<void>> readManifestOf(Reading& reading, CompositionRun& made, size_t place, std::stop_token stop)
{
    const QString id = made.steps[place].nativeId;
    const Result<QByteArray> file = co_await fileOf(reading, u"flow-steps/"_s + id + u"/delivery-file"_s, u"output manifest"_s, mostManifest, stop);
    if (!file) {
        co_return noted(reading, file.error(), u"output manifest"_s);
    }
    ManifestWire manifest = readManifest(*file, reading.run.service.terms.keys, mostOutputs);
    if (!manifest.fault.isEmpty()) {
        reading.faults << u"output manifest: "_s + manifest.fault;
    }
    if (manifest.isCut) {
        reading.faults << u"output manifest: more than %1 entries"_s.arg(mostOutputs);
    }
    made.steps[place].customers = manifest.customers;
    const Result<void> moved = co_await moveOutputs(reading.run, reading.domain, made, place, std::move(manifest.outputs), stop);
    co_return Result<void>(moved);
}

/// Lines of a log that tell of errors; all of it where none says so.
QString messagesIn(const QByteArray& log)
{
    const QStringList lines = QString::fromUtf8(log.left(longestLog * 100)).remove(QChar(0)).split(u'\n', Qt::SkipEmptyParts);
    QStringList errors;
    std::ranges::copy_if(lines, std::back_inserter(errors), [](const QString& line) { return line.contains(u"error", Qt::CaseInsensitive); });
    return (errors.isEmpty() ? lines : errors).join(u'\n').trimmed().left(longestLog);
}

QCoro::Task<Result<void>> readMessages(Reading& reading, RunStep& step, std::stop_token stop)
{
    const Result<QByteArray> log = co_await fileOf(reading, u"flow-steps/"_s + step.nativeId + u"/message-file"_s, u"messages"_s, qint64(8) << 20, stop);
    if (!log) {
        co_return noted(reading, log.error(), u"messages"_s);
    }
    const QString said = messagesIn(*log);
    step.message = step.message.isEmpty() || said.isEmpty() ? step.message + said : step.message + u'\n' + said;
    co_return Result<void>();
}

/// What it says of its customers; without the settings for that, only how many they are.
void takeInput(Reading& reading, CompositionRun& made, const FlowWire& flow, const QByteArray& input)
{
    const Terms& terms = reading.run.service.terms;
    if (terms.input != u"no") {
        made.customers = made.customers.value_or(0) + customersIn(input, terms.input);
    }
    if (!terms.data.isRead) {
        return;
    }
    size_t kept = 0;
    for (const DataSnapshot& one : made.data) {
        kept += one.fields.size();
    }
    DataBounds bounds;
    bounds.fields = mostData - std::min(kept, mostData);
    DataWire data = readData(input, terms.data, bounds);
    if (!data.fault.isEmpty() && reading.faults.size() < qsizetype(mostFaults)) {
        reading.faults << u"input: "_s + data.fault;
    }
    if (data.isCut && reading.faults.size() < qsizetype(mostFaults)) {
        reading.faults << u"input: the data of %1 customers is kept, there are more"_s.arg(data.customers.size());
    }
    if (terms.input == u"no" && !data.isCut && data.fault.isEmpty()) {
        made.customers = made.customers.value_or(0) + qint64(data.customers.size());
    }
    for (DataSnapshot& one : data.customers) {
        one.flowId = flow.id;
        one.captured = flow.started;
        made.data.push_back(std::move(one));
    }
}

QCoro::Task<Result<void>> readInput(Reading& reading, CompositionRun& made, std::stop_token stop)
{
    const Terms& terms = reading.run.service.terms;
    if (terms.input == u"no" && !terms.data.isRead) {
        co_return Result<void>();
    }
    for (const FlowWire& flow : reading.flows) {
        if (!flow.hasInput) {
            continue;
        }
        const Result<QByteArray> input = co_await fileOf(reading, u"flow-instances/"_s + flow.id + u"/input"_s, u"the input"_s, mostInput, stop);
        if (!input) {
            const Result<void> said = noted(reading, input.error(), u"input"_s);
            if (!said) {
                co_return tl::unexpected<Error>(said.error());
            }
            continue;
        }
        takeInput(reading, made, flow, *input);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> readParts(Reading& reading, CompositionRun& made, std::stop_token stop)
{
    const DomainWire* const domain = reading.run.domain(reading.domain);
    for (const FlowWire& flow : reading.flows) {
        made.model = made.model.isEmpty() ? flow.model : made.model;
        const Result<void> steps = co_await readSteps(reading, flow.id, stop);
        if (!steps) {
            co_return tl::unexpected<Error>(steps.error());
        }
    }
    orderSteps(reading.steps);
    for (const StepWire& wire : reading.steps) {
        made.steps.push_back(stepOf(wire));
    }
    for (const FlowWire& flow : reading.flows) {
        std::vector<RunStep*> steps;
        for (RunStep& step : made.steps) {
            if (step.flowId == flow.id) {
                steps.push_back(&step);
            }
        }
        Result<void> traced;
        if (domain != nullptr && domain->isTraced && !steps.empty()) {
            traced = co_await readTraces(reading.run, *domain, flow, std::move(steps), stop);
        }
        if (!traced) {
            const Result<void> said = noted(reading, traced.error(), u"trace"_s);
            if (!said) {
                co_return tl::unexpected<Error>(said.error());
            }
        }
    }
    for (size_t i = 0; i < reading.steps.size(); ++i) {
        if (reading.steps[i].hasManifest) {
            const Result<void> read = co_await readManifestOf(reading, made, i, stop);
            if (!read) {
                co_return tl::unexpected<Error>(read.error());
            }
        }
        if (reading.steps[i].hasMessages && reading.steps[i].status.compare(u"error", Qt::CaseInsensitive) == 0) {
            const Result<void> read = co_await readMessages(reading, made.steps[i], stop);
            if (!read) {
                co_return tl::unexpected<Error>(read.error());
            }
        }
    }
    const Result<void> taken = co_await readInput(reading, made, stop);
    co_return Result<void>(taken);
}

/// The job as it is now, asked where something of it is not there; none: it is gone.
QCoro::Task<Result<std::optional<JobWire>>> jobNow(Reading& reading, JobWire before, std::stop_token stop)
{
    const QString path = u"runtime/"_s + reading.domain + u"/jobs/"_s + before.id;
    http::Request request = requestFor(reading.run.service, Room::Orchestration, path, {}, u"a job"_s);
    const Result<AnswerWire> answer = co_await answerTo(reading.run.service, std::move(request), stop);
    if (!answer && !isAnswer(answer.error())) {
        co_return tl::unexpected<Error>(answer.error());
    }
    std::optional<JobWire> now;
    if (answer) {
        const Result<JobWire> job = jobIn(answer->data);
        now = job && job->id == before.id ? *job : before;
    } else if (answer.error().kind != ErrorKind::NotFound) {
        now = before;
    }
    co_return Result<std::optional<JobWire>>(std::move(now));
}

bool isDeleted(const JobWire& job) { return job.status.compare(u"deleted", Qt::CaseInsensitive) == 0; }

} // namespace

QCoro::Task<Result<void>> readJob(RunContext& run, ListedJob listed, std::vector<Change>& out, std::stop_token stop)
{
    Reading reading{.run = run, .domain = listed.domain};
    const Result<void> flows = co_await readFlows(reading, listed.job.id, isDeleted(listed.job), stop);
    if (!flows) {
        co_return tl::unexpected<Error>(flows.error());
    }
    bool isWiped = false;
    if (reading.flows.empty()) { // it may have been marked or wiped since it was listed
        const Result<std::optional<JobWire>> now = co_await jobNow(reading, listed.job, stop);
        if (!now) {
            co_return tl::unexpected<Error>(now.error());
        }
        isWiped = !*now;
        if (*now && isDeleted(**now) && !isDeleted(listed.job)) {
            listed.job = **now;
            const Result<void> again = co_await readFlows(reading, listed.job.id, true, stop);
            if (!again) {
                co_return tl::unexpected<Error>(again.error());
            }
        }
    }
    CompositionRun made = runOf(listed.job, listed.domain);
    const Result<void> parts = co_await readParts(reading, made, stop);
    if (!parts) {
        co_return tl::unexpected<Error>(parts.error());
    }
    if (!isWiped && (reading.steps.empty() || reading.isMissing)) {
        const Result<std::optional<JobWire>> now = co_await jobNow(reading, listed.job, stop);
        if (!now) {
            co_return tl::unexpected<Error>(now.error());
        }
        isWiped = !*now || (isDeleted(**now) && reading.steps.empty());
    }
    if (isWiped) { // between the list and now: what the list said of it is all there is, or some of what hung on it
        ++run.wiped;
        run.lastWiped = listed.job.id;
    }
    const bool comesAgain = !isWiped && (!isOver(listed.job.status) || reading.comesAgain);
    run.unfinished.remove(listed.job.id);
    if (comesAgain) {
        run.unfinished.insert(listed.job.id, listed.domain);
    }
    for (const RunStep& step : made.steps) {
        run.largest = std::max(run.largest, step.outputs.size());
    }
    run.hasTraces = run.hasTraces || std::ranges::any_of(made.steps, &RunStep::isTraced);
    out.emplace_back(RunSeen{std::move(made)});
    if (!reading.faults.isEmpty()) {
        out.emplace_back(asideOf(listed.job.id, u"job"_s, reading.faults.join(u"; "_s)));
    }
    co_return Result<void>();
}

} // namespace cf::connectors::exstream
