// What steps took, and which of them made a document.
#include "models/connectors/exstream/exstream_parts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::connectors::exstream {

namespace {

constexpr qsizetype mostUsed = 20'000;
constexpr qsizetype mostAsked = 200; ///< customers of one job, of whom it is asked which step they went through

bool isComposing(const RunStep& step) { return step.kind.compare(u"communication", Qt::CaseInsensitive) == 0; }

QCoro::Task<Result<QStringList>> collectionsOf(RunContext& run, QString domain, QString of, std::stop_token stop)
{
    http::Request request = requestFor(run.service, Room::Orchestration, u"runtime/"_s + domain + u'/' + of + u"/collection-resources"_s, {}, u"collections"_s);
    const Result<AnswerWire> answer = co_await answerTo(run.service, std::move(request), stop);
    if (!answer && answer.error().kind != ErrorKind::NotFound) {
        co_return tl::unexpected<Error>(answer.error());
    }
    co_return Result<QStringList>(answer ? idsIn(answer->data) : QStringList());
}

QCoro::Task<Result<void>> addUsed(RunContext& run, QStringList collections, RunStep& step, std::stop_token stop)
{
    const QByteArray body = QJsonDocument(QJsonArray::fromStringList(collections)).toJson(QJsonDocument::Compact);
    const Result<QJsonArray> rows =
        co_await allOf(run.service, Room::Design, u"collection-resources/collection-details"_s, {}, u"what was taken"_s, mostUsed, stop, body);
    if (!rows) {
        co_return tl::unexpected<Error>(rows.error());
    }
    for (const QJsonValue row : *rows) {
        const Result<UsedWire> used = usedIn(row);
        if (used && std::ranges::find(step.used, usedOf(*used)) == step.used.end()) {
            step.used.push_back(usedOf(*used));
        }
    }
    step.isTraced = !step.used.empty();
    co_return Result<void>();
}

/// Whether one of the customers of a run went through a step.
QCoro::Task<Result<bool>> wentThrough(RunContext& run, QString domain, QString step, QString customer, std::stop_token stop)
{
    const QString path = u"runtime/"_s + domain + u"/flow-steps/"_s + step + u"/customer-artifacts/"_s + customer;
    http::Request request = requestFor(run.service, Room::Orchestration, path, {}, u"which step a customer went through"_s);
    request.method = "HEAD";
    request.headers.clear();
    const Result<http::Reply> reply = co_await ask(run.service, std::move(request), stop);
    if (!reply && !isAnswer(reply.error())) {
        co_return tl::unexpected<Error>(reply.error());
    }
    co_return Result<bool>(reply.has_value());
}

/// Places of the steps that may have made it.
std::vector<size_t> candidatesFor(const CompositionRun& made, const QString& flow, const QString& templateCode)
{
    std::vector<size_t> named, all;
    for (size_t i = 0; i < made.steps.size(); ++i) {
        if (made.steps[i].flowId != flow || !isComposing(made.steps[i])) {
            continue;
        }
        all.push_back(i);
        if (!templateCode.isEmpty() && made.steps[i].name.compare(templateCode, Qt::CaseInsensitive) == 0) {
            named.push_back(i);
        }
    }
    return named.empty() ? all : named;
}

} // namespace

QCoro::Task<Result<void>> readTraces(RunContext& run, const DomainWire& domain, const FlowWire& flow, std::vector<RunStep*> steps, std::stop_token stop)
{
    const Result<QStringList> all = co_await collectionsOf(run, domain.id, u"flow-instances/"_s + flow.id, stop);
    if (!all) {
        co_return tl::unexpected<Error>(all.error());
    }
    QStringList open = *all;
    std::ranges::stable_partition(steps, [](const RunStep* step) { return isComposing(*step); });
    const qsizetype composing = std::ranges::count_if(steps, [](const RunStep* step) { return isComposing(*step); });
    for (RunStep* const step : steps) {
        if (open.isEmpty()) {
            break;
        }
        QStringList its = open;
        if (composing != 1 || !isComposing(*step)) { // with one step that composes they are its
            const Result<QStringList> asked = co_await collectionsOf(run, domain.id, u"flow-steps/"_s + step->nativeId, stop);
            if (!asked) {
                co_return tl::unexpected<Error>(asked.error());
            }
            its = *asked;
        }
        for (const QString& id : its) {
            open.removeAll(id);
        }
        if (!its.isEmpty()) {
            const Result<void> added = co_await addUsed(run, std::move(its), *step, stop);
            if (!added) {
                co_return tl::unexpected<Error>(added.error());
            }
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> moveOutputs(RunContext& run, QString domain, CompositionRun& made, size_t manifestStep, std::vector<OutputWire> outputs, std::stop_token stop)
{
    const QString flow = made.steps[manifestStep].flowId;
    const bool isOwn = isComposing(made.steps[manifestStep]);
    QHash<QString, size_t> known; ///< by customer and template: one may stand in several queues
    qsizetype asked = 0;
    for (OutputWire& wire : outputs) {
        const std::vector<size_t> candidates = isOwn ? std::vector<size_t>{manifestStep} : candidatesFor(made, flow, wire.templateCode);
        size_t place = candidates.size() == 1 ? candidates.front() : manifestStep;
        const QString key = wire.output.customerNumber + u'\n' + wire.templateCode;
        const bool mayAsk = candidates.size() > 1 && !wire.output.customerNumber.isEmpty() && !wire.output.customerNumber.contains(u'/');
        if (mayAsk && known.contains(key)) {
            place = known[key];
        } else if (mayAsk && asked < mostAsked) {
            ++asked;
            for (const size_t one : candidates) {
                const Result<bool> went = co_await wentThrough(run, domain, made.steps[one].nativeId, wire.output.customerNumber, stop);
                if (!went) {
                    co_return tl::unexpected<Error>(went.error());
                }
                if (*went) {
                    place = one;
                    break;
                }
            }
            known.insert(key, place);
        }
        made.steps[place].outputs.push_back(std::move(wire.output));
    }
    co_return Result<void>();
}

} // namespace cf::connectors::exstream
