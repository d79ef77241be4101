#include "ui/reissue/asked_here_presenter.h"

#include "models/base/deliver.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

using evidence::ResendRequest;

/// What never left lets nothing go; what somebody left as it is may have left.
ResendRequest requestOf(const AskedReissue& one)
{
    const IntentState state = one.isOfMany ? one.handOver.value_or(IntentState::Waiting) : one.start;
    const bool isNothing = !one.isStartLeft && !one.isHandOverLeft && (state == IntentState::Withdrawn || state == IntentState::Refused);
    return {one.plan, {}, one.person, one.documentId, one.customer, one.isOfMany ? std::nullopt : std::optional(one.at), {}, false, isNothing ? ResendRequest::Word::Refused : ResendRequest::Word::LetGo};
}

struct Course {
    AskedParts parts;
    QObject* receiver = nullptr;
    std::function<void(const Result<std::vector<ResendRequest>>&)> take;
    std::vector<ResendRequest> all;
};
using Going = std::shared_ptr<Course>;

void askDesk(const Going& going)
{
    if (!going->parts.desk) {
        going->take(going->all);
        return;
    }
    deliver(going->parts.desk->exceptionDeeds({}), going->receiver, [going](const Result<std::vector<ExceptionDeed>>& deeds) {
        if (!deeds) {
            going->take(tl::unexpected(deeds.error()));
            return;
        }
        for (const ExceptionDeed& one : *deeds) {
            if (one.act == ExceptionAct::Outcome && !one.undone && exceptionOutcomeNamed(one.value) == ExceptionOutcome::Retry && one.exception.contains(u'/')) {
                going->all.push_back({one.exception, {}, one.person, one.exception.section(u'/', 1), {}, one.at, {}});
            }
        }
        going->take(going->all);
    });
}

} // namespace

void askedHere(const AskedParts& parts, QObject* receiver, std::function<void(const Result<std::vector<ResendRequest>>&)> take)
{
    const auto going = std::make_shared<Course>(Course{parts, receiver, std::move(take), {}});
    if (!parts.outbox) {
        askDesk(going);
        return;
    }
    deliver(parts.outbox->askedReissues(), receiver, [going](const Result<std::vector<AskedReissue>>& asked) {
        if (!asked) {
            going->take(tl::unexpected(asked.error()));
            return;
        }
        std::ranges::transform(*asked, std::back_inserter(going->all), requestOf);
        askDesk(going);
    });
}

} // namespace cf::ui
