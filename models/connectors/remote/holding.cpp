#include "models/connectors/remote/holding.h"

#include "models/connectors/remote/answer_meaning.h"
#include "models/connectors/remote/filing.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

/// One step, until it is so or refused.
QCoro::Task<Performed> doStep(http::SignedLine& line, const HoldingSteps& all, const HoldStep& step, std::stop_token stop)
{
    std::optional<Error> refusal;
    for (int again = 0;; ++again) {
        Result<HoldLook> there = co_await step(again, stop);
        if (!there) {
            co_return refusal ? notKnown(ofThisOne(there.error())) : notDone(ofThisOne(there.error()));
        }
        if (!there->next) { // also what was answered with an error after it was done
            co_return Performed{Performed::End::Done, there->effect, {}};
        }
        const bool isMore = again == 0 || (refusal->kind == ErrorKind::Conflict ? again < all.conflicts : all.patience && again == 1);
        if (!isMore) {
            co_return notDone(asRefusal(*refusal));
        }
        if (refusal && refusal->kind != ErrorKind::Conflict) {
            co_await all.patience->wait(all.wait, stop);
        }
        const Result<http::Reply> reply = co_await line.send(*std::move(there->next), stop);
        if (!reply) {
            co_return withoutAnswer(reply.error());
        }
        refusal = all.errorIn(*reply);
        if (!refusal) {
            const Result<Effect> made = all.made ? all.made(*reply) : Result<Effect>(there->effect);
            co_return made ? Performed{Performed::End::Done, *made, {}} : notKnown(made.error());
        }
        if (reply->status == 429) {
            co_return heldUp(*reply, *refusal);
        }
        if (saysNothing(reply->status, *refusal)) {
            co_return notKnown(*refusal);
        }
    }
}

} // namespace

QCoro::Task<Performed> holdOnce(http::SignedLine& line, HoldingSteps steps, std::stop_token stop)
{
    if (steps.steps.empty()) {
        co_return notDone({ErrorKind::NotFound, u"there is nothing that could be held"_s, {}});
    }
    Performed last{Performed::End::Done, {}, {}};
    for (size_t i = 0; i < steps.steps.size(); ++i) {
        last = co_await doStep(line, steps, steps.steps[i], stop);
        if (last.end != Performed::End::Done) {
            if (i > 0 && last.error) {
                last.error->detail += u" (after %1 of %2)"_s.arg(i).arg(steps.steps.size());
            }
            co_return last;
        }
    }
    co_return last;
}

QCoro::Task<Result<std::optional<Effect>>> heldEffect(HoldingSteps steps, std::stop_token stop)
{
    std::optional<Effect> effect;
    for (const HoldStep& step : steps.steps) {
        const Result<HoldLook> there = co_await step(0, stop);
        if (!there) {
            const Error error = ofThisOne(there.error());
            if (error.kind == ErrorKind::NotFound) { // nothing is there that it could have been done to
                co_return Result<std::optional<Effect>>(std::nullopt);
            }
            co_return tl::unexpected<Error>(error);
        }
        if (there->next) {
            co_return Result<std::optional<Effect>>(std::nullopt);
        }
        effect = there->effect;
    }
    co_return effect;
}

void setOnce(http::Request& request, const QByteArray& method)
{
    setOnce(request);
    request.method = method;
}

Effect holdEffect(const QString& reference, const QString& matter) { return {reference, {{u"matter"_s, matter}}, {}}; }

} // namespace cf::connectors
