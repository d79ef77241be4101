#include "ui/reissue/asked_here_presenter.h"

#include "models/base/deliver.h"
#include "models/domain/reissue.h"
#include "models/outbox/persons_choice.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

using evidence::ResendRequest;

constexpr int mostRequests = 1'000'000;

/// What never left lets nothing go.
ResendRequest::Word wordOf(const Intent& intent)
{
    const bool isNothing = intent.state == IntentState::Draft || intent.state == IntentState::Withdrawn || (intent.state == IntentState::Refused && !outbox::wasLeft(intent));
    return isNothing ? ResendRequest::Word::Refused : ResendRequest::Word::LetGo;
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

void askPlansOfLetters(const Going& going)
{
    deliver(going->parts.outbox->plannedResends(), going->receiver, [going](const Result<std::vector<PlannedResend>>& planned) {
        if (!planned) {
            going->take(tl::unexpected(planned.error()));
            return;
        }
        for (const PlannedResend& one : *planned) {
            const bool isNothing = one.state == IntentState::Draft || one.state == IntentState::Withdrawn || one.state == IntentState::Refused;
            going->all.push_back({one.plan, {}, one.person, one.documentId, {}, {}, {}, false, isNothing ? ResendRequest::Word::Refused : ResendRequest::Word::LetGo});
        }
        askDesk(going);
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
    deliver(parts.outbox->plansWithCommand(u"reissue"_s, mostRequests), receiver, [going](const Result<std::vector<outbox::PlanWithCommand>>& plans) {
        if (!plans) {
            going->take(tl::unexpected(plans.error()));
            return;
        }
        for (const outbox::PlanWithCommand& one : *plans) {
            if (const auto request = readReissue(one.plan.request)) {
                going->all.push_back({one.plan.id, {}, one.plan.person, request->documentId, request->customer, one.plan.created, {}, false, wordOf(one.first)});
            }
        }
        askPlansOfLetters(going);
    });
}

} // namespace cf::ui
