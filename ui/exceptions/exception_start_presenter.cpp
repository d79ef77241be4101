// A case of a workflow system about an exception: asked for through the outbox, seen when the system shows it, which leads it from then on.
#include "models/base/deliver.h"
#include "models/domain/exception_case.h"
#include "ui/exceptions/exceptions_presenter.h"
#include "ui/outbox/outbox_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr UtcMs usualDue = UtcMs(5) * 24 * 3'600'000; ///< of a kind that the rule gives no days

/// Surely nothing came of it, and the person let it go.
bool isWithdrawn(const Intent& intent) { return intent.state == IntentState::Withdrawn && !intent.isDoubtful; }

int failuresIn(const Plan& plan) { return QJsonDocument::fromJson(plan.request)[u"failures"].toInt(); }

/// That which stands in the way of another for these failures; null: none does.
const Intent* standing(const std::vector<outbox::PlanWithCommand>& asked, int failures)
{
    const auto found = std::ranges::find_if(asked, [&](const outbox::PlanWithCommand& one) { return failuresIn(one.plan) == failures && !isWithdrawn(one.first); });
    return found == asked.end() ? nullptr : &found->first;
}

} // namespace

void ExceptionsPresenter::readAskedCase()
{
    const quint64 sequence = ++m_askedSequence;
    if (m_id != m_askedOf) {
        m_askedCases.clear();
    }
    if (m_id.isEmpty()) {
        m_askedOf.clear();
        return;
    }
    deliver(m_parts.outbox.plansAbout(exceptionPlanKind.toString(), m_id), this, [this, sequence](const Result<std::vector<outbox::PlanWithCommand>>& asked) {
        if (sequence == m_askedSequence) {
            m_askedCases = asked.value_or(std::vector<outbox::PlanWithCommand>());
            m_askedOf = m_id;
            Q_EMIT changed();
        }
    });
}

QString ExceptionsPresenter::askedCaseWords() const
{
    const evidence::LetterException* shown = one();
    const Intent* asked = shown ? standing(m_askedCases, shown->failures) : nullptr;
    return asked ? intentStageWords(*asked, {m_parts.clock.now(), m_parts.businessZone}) : QString();
}

QString ExceptionsPresenter::caseBarred() const
{
    const evidence::LetterException* shown = one();
    if (!shown) {
        return tr("No exception is chosen.");
    }
    if (shown->isGone) {
        return tr("Nothing tells of it any more: it is over.");
    }
    if (shown->tie && shown->tie->isOpen) {
        return tr("The case %1 is about it already.").arg(shown->tie->reference.isEmpty() ? shown->tie->caseId : shown->tie->reference);
    }
    if (!shown->isOpen()) {
        return exceptionBarWords(*shown, shown->mended ? evidence::ExceptionBar::Nothing : shown->outcome && shown->outcome->by == evidence::ExceptionBasis::Plan ? evidence::ExceptionBar::OfPlan : evidence::ExceptionBar::HasOutcome, telling());
    }
    if (m_caseSystems.empty()) {
        return tr("No workflow system is connected that could lead a case.");
    }
    const QString asked = askedCaseWords();
    return asked.isEmpty() ? QString() : tr("A case was asked for already. %1").arg(asked);
}

void ExceptionsPresenter::startCase(const RepositoryId& system, const QString& note)
{
    if (const QString why = caseBarred(); !why.isEmpty()) {
        refuse(why);
        return;
    }
    if (std::ranges::find(m_caseSystems, system, &Repository::id) == m_caseSystems.end()) {
        refuse(tr("No workflow system is connected that could lead a case."));
        return;
    }
    // Another window or command line may have asked since.
    deliver(m_parts.outbox.plansAbout(exceptionPlanKind.toString(), m_id), this, [this, shown = *one(), system, note](const Result<std::vector<outbox::PlanWithCommand>>& asked) {
        if (!asked) {
            refuse(errorText(asked.error()));
            return;
        }
        if (shown.id != m_id) { // another one was opened meanwhile
            refuse(tr("No exception is chosen."));
            return;
        }
        m_askedCases = *asked;
        m_askedOf = m_id;
        submitCase(shown, system, note);
    });
}

void ExceptionsPresenter::submitCase(const evidence::LetterException& shown, const RepositoryId& system, const QString& note)
{
    if (const QString asked = askedCaseWords(); !asked.isEmpty()) {
        refuse(tr("A case was asked for already. %1").arg(asked));
        return;
    }
    ExceptionCaseAsk ask{shown.id, shown.name, shown.kind, shown.letter, shown.documentId, shown.run, shown.batch, shown.system, shown.team, shown.failures, shown.failed, m_parts.clock.now() + usualDue, note};
    ask.due = shown.due ? shown.due->end : ask.due;
    const int withdrawn = int(std::ranges::count_if(m_askedCases, [&](const outbox::PlanWithCommand& one) { return failuresIn(one.plan) == shown.failures; }));
    PlannedCase planned = plannedCase(ask, system, withdrawn, tr("Case about %1").arg(shown.name), m_parts.person, m_parts.clock.now());
    const bool isAway = std::ranges::any_of(m_parts.sync.status(), [&](const SyncStatus& status) { return status.repository == system && (status.failure == ErrorKind::Offline || status.failure == ErrorKind::Timeout); });
    if (isAway) {
        planned.intent.state = IntentState::Draft;
        planned.intent.notBefore.reset();
    }
    deliver(m_parts.outbox.submit(planned.plan, {planned.intent}, m_parts.clock.now()), this, [this, isAway](const Result<void>& kept) {
        if (!kept) {
            refuse(kept.error().kind == ErrorKind::Conflict ? tr("A case was asked for already. %1").arg(askedCaseWords()) : errorText(kept.error()));
            return;
        }
        Q_EMIT told(isAway ? tr("The system is not reached: the case lies in the outbox as a draft.") : tr("The case lies in the outbox and leaves in 15 seconds."));
        Q_EMIT done(true);
    });
}

} // namespace cf::ui
