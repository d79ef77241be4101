// What a person does about the outbox, and the command that is looked at.
#include "models/domain/correspondence.h"
#include "models/domain/task_steps.h"
#include "models/outbox/persons_choice.h"
#include "ui/exceptions/exception_notes_presenter.h"
#include "ui/exceptions/exception_words_presenter.h"
#include "ui/outbox/outbox_presenter.h"
#include "ui/reissue/bulk_words_presenter.h"
#include "ui/reissue/reissue_presenter.h"
#include "ui/search/words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

QString OutboxPresenter::scope() const
{
    if (m_phase != Phase::Ready || isEmpty()) {
        return {};
    }
    const PlanStanding* all = m_plans.planNamed({});
    const OutboxTelling told = telling();
    QStringList parts{tr("%1 commands of %2 plans").arg(numberText(all ? all->all() : 0), numberText(m_plans.whole()))};
    if (all && all->of(IntentState::NeedsPerson) > 0) {
        parts << tr("%1 need a person").arg(numberText(all->of(IntentState::NeedsPerson)));
    }
    parts << tr("as of %1").arg(told.time(told.now));
    if (const QString sending = dispatchWords(m_parts.dispatch.status(), told); !sending.isEmpty()) {
        parts << sending;
    }
    return parts.join(u" · "_s);
}

QString OutboxPresenter::listTitle() const
{
    const PlanStanding* of = m_plans.planNamed(m_plan);
    return tr("%1 of %2 commands").arg(numberText(m_commands.whole()), numberText(of ? of->all() : m_commands.whole()));
}

QList<MarkedText> OutboxPresenter::notices() const
{
    QList<MarkedText> notices;
    const DispatchStatus status = m_parts.dispatch.status();
    if (status.error) {
        notices << MarkedText{u"warn"_s, tr("Nothing can leave: %1").arg(errorText(*status.error)), Mark::Failed};
    } else if (status.isElsewhere) {
        notices << MarkedText{u"info"_s, tr("Another program of this profile sends what lies here; this one shows what becomes of it."), Mark::Plain};
    }
    if (status.following) {
        notices << MarkedText{u"warn"_s, tr("Not all that follows from cases could be planned: %1").arg(followingWords(*status.following)), Mark::Uncertain};
    }
    QStringList missing;
    const OutboxTelling told = telling();
    for (const QString& id : m_wanted) {
        if (!told.isConnected(RepositoryId(id))) {
            missing << told.systemName(RepositoryId(id));
        }
    }
    missing.sort();
    if (!missing.isEmpty()) {
        notices << MarkedText{u"offline"_s, tr("Not connected: %1. What is meant for it waits until it is.").arg(missing.join(u", "_s)), Mark::Uncertain};
    }
    return notices;
}

OutboxPresenter::Leaving OutboxPresenter::leavingSoon() const
{
    Leaving leaving;
    for (const outbox::ListedIntent& one : m_commands.commands()) {
        const auto seconds = secondsToLeave(one.intent, m_parts.clock.now());
        if (!seconds || *seconds > int(thinkMs / 1000) || m_commands.isPaused(one)) {
            continue;
        }
        if (leaving.count++ == 0 || *seconds < leaving.seconds) {
            leaving.seconds = *seconds;
            leaving.key = one.intent.command.key;
            leaving.what = deedWords(one.intent.command.deed);
        }
    }
    return leaving;
}

void OutboxPresenter::tick()
{
    const bool isCounting = leavingSoon().count > 0;
    const bool was = m_second.isActive();
    isCounting && m_isActive ? m_second.start() : m_second.stop();
    if (was || isCounting) {
        m_commands.setTelling(telling());
        Q_EMIT ticked();
        Q_EMIT detailChanged();
    }
}

void OutboxPresenter::readDetail()
{
    const quint64 asked = ++m_detailSequence;
    if (m_key.isEmpty()) {
        m_detail.reset();
        Q_EMIT detailChanged();
        return;
    }
    const auto read = std::make_shared<CommandDetail>();
    if (m_detail && m_detail->listed.intent.command.key == m_key) {
        read->about = m_detail->about;
    }
    const auto keep = [this, asked, read] {
        if (asked == m_detailSequence) {
            m_detail = *read;
            Q_EMIT detailChanged();
        }
    };
    outbox::Listing one;
    one.key = m_key;
    one.limit = 1;
    deliver(m_parts.outbox.list(one), this, [this, asked, read, keep](const Result<std::vector<outbox::ListedIntent>>& found) {
        if (asked != m_detailSequence) {
            return;
        }
        if (!found || found->empty()) {
            m_detail.reset();
            Q_EMIT detailChanged();
            Q_EMIT told(found ? tr("There is no command %1").arg(m_key) : errorText(found.error()));
            return;
        }
        read->listed = found->front();
        deliver(m_parts.outbox.plan(read->listed.intent.plan), this, [this, read, keep](const Result<std::optional<PlanStanding>>& plan) {
            if (plan && *plan) {
                read->plan = (*plan)->plan;
            }
            deliver(m_parts.outbox.history(read->listed.intent.command.key), this, [this, read, keep](const Result<std::vector<IntentStep>>& steps) {
                read->history = steps.value_or(std::vector<IntentStep>());
                keep();
                if (read->listed.intent.about.value().isEmpty() || !read->about.isEmpty()) {
                    return;
                }
                deliver(m_parts.cache.record(read->listed.intent.about.value()), this, [this, read, keep](const Result<cache::Record>& record) {
                    if (record) {
                        const query::Calendar calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday};
                        const RecordAnswer answer = answerOf(*record, {{query::Zone::Kind::Business, {}}, calendar});
                        read->about = answer.when.isEmpty() ? answer.what : tr("%1, %2").arg(answer.what, answer.when);
                        keep();
                    }
                });
            });
        });
    });
}

bool OutboxPresenter::mayWithdraw() const { return m_detail && outbox::mayWithdraw(m_detail->listed.intent); }
bool OutboxPresenter::mayTryAgain() const { return m_detail && outbox::mayTryAgain(m_detail->listed.intent); }
bool OutboxPresenter::maySettle() const { return m_detail && outbox::maySettle(m_detail->listed.intent); }

bool OutboxPresenter::mayWithdrawPlan() const
{
    const PlanStanding* standing = m_plan.isEmpty() ? nullptr : m_plans.planNamed(m_plan);
    return standing && standing->of(IntentState::Draft) + standing->of(IntentState::Waiting) + standing->of(IntentState::Accepted) > 0;
}

bool OutboxPresenter::mayAccept() const
{
    const PlanStanding* standing = m_plan.isEmpty() ? nullptr : m_plans.planNamed(m_plan);
    return standing && standing->of(IntentState::Draft) > 0;
}

bool OutboxPresenter::mayTryPlanAgain() const
{
    const PlanStanding* standing = m_plan.isEmpty() ? nullptr : m_plans.planNamed(m_plan);
    return standing && standing->of(IntentState::Refused) + standing->of(IntentState::NeedsPerson) > 1;
}

void OutboxPresenter::withdraw(const QString& key, const QString& why)
{
    act(m_parts.outbox.withdraw(key, m_parts.person, why, m_parts.clock.now()), tr("Withdrawn; it never left, or surely was not done."));
}

void OutboxPresenter::tryAgain(const QString& key) { act(m_parts.outbox.tryAgain(key, m_parts.person, m_parts.clock.now()), tr("It is tried again.")); }

void OutboxPresenter::settle(const QString& key, PersonsFinding finding, const QString& how)
{
    act(m_parts.outbox.settle(key, finding, m_parts.person, how, m_parts.clock.now()), tr("Noted: %1").arg(findingWord(finding)));
}

void OutboxPresenter::withdrawPlan(const QString& plan, const QString& why)
{
    deliver(m_parts.outbox.withdrawPlan(plan, m_parts.person, why, m_parts.clock.now()), this, [this](const Result<qint64>& count) {
        Q_EMIT told(count ? tr("%1 commands withdrawn; what may have left stays").arg(numberText(*count)) : outboxRefusalWords(count.error()));
    });
}

void OutboxPresenter::tryPlanAgain()
{
    deliver(m_parts.outbox.tryPlanAgain(m_plan, m_parts.person, m_parts.clock.now()), this, [this](const Result<qint64>& count) {
        Q_EMIT told(count ? tr("%1 commands are tried again; of what may have been done somebody has to say what was found").arg(numberText(*count)) : outboxRefusalWords(count.error()));
    });
}

void OutboxPresenter::setPaused(bool isPaused)
{
    if (plan()) {
        act(m_parts.outbox.pause(m_plan, isPaused), isPaused ? tr("Paused; what is on its way ends.") : tr("It goes on."));
    }
}

void OutboxPresenter::acceptDrafts()
{
    if (mayAccept() && plan() && plan()->kind == requestKind) {
        Q_EMIT lookedAtElsewhere(u"requests"_s, m_plan);
    } else if (const QString against = mayAccept() && plan() && plan()->kind == bulkKind ? authorityAgainst(*plan()) : QString(); !against.isEmpty()) {
        Q_EMIT told(tr("Not accepted: %1").arg(against));
    } else if (mayAccept() && plan() && plan()->kind == u"reissue" && m_parts.reissues) {
        acceptReissue(*plan());
    } else if (mayAccept() && plan() && plan()->kind == u"task" && m_parts.reissues && m_parts.reissues->desk) {
        acceptTask(m_plan);
    } else if (mayAccept()) {
        acceptPlan(m_plan);
    }
}

QString OutboxPresenter::authorityAgainst(const Plan& plan) const
{
    const Result<BulkReissue> bulk = readBulk(plan.request);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now(), m_parts.businessZone).date();
    return bulk ? authorityProblems(*bulk, today).join(u' ') : errorText(bulk.error());
}

void OutboxPresenter::acceptPlan(const QString& plan)
{
    act(m_parts.outbox.acceptDrafts(plan, m_parts.person, m_parts.clock.now(), m_parts.clock.now() + thinkMs), tr("Accepted; for 30 seconds they can be withdrawn."));
}

void OutboxPresenter::acceptTask(const QString& plan)
{
    const auto refuse = [this](const QString& why) { Q_EMIT told(tr("Not accepted: %1").arg(why)); };
    outbox::Listing listing;
    listing.plan = plan;
    deliver(m_parts.outbox.list(listing), this, [this, plan, refuse](const Result<std::vector<outbox::ListedIntent>>& all) {
        if (!all) {
            refuse(errorText(all.error()));
            return;
        }
        const auto going = std::ranges::find_if(*all, [](const outbox::ListedIntent& one) { return letsSendAgain(one.intent.command.deed) && !one.intent.about.isEmpty(); });
        if (going == all->end()) {
            acceptPlan(plan);
            return;
        }
        readExceptionNotes(*m_parts.reissues->desk, m_parts.outbox, this, [this, plan, refuse, letter = going->intent.about](const Result<evidence::ExceptionNotes>& notes) {
            deliver(evidence::resendHindranceOf(m_parts.cache, letter, notes.value_or(evidence::ExceptionNotes())), this, [this, plan, refuse](const Result<std::optional<evidence::ResendHindrance>>& hindrance) {
                if (!hindrance) {
                    refuse(errorText(hindrance.error()));
                } else if (*hindrance) {
                    refuse(resendHindranceWords(**hindrance, {{}, {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}}));
                } else {
                    acceptPlan(plan);
                }
            });
        });
    });
}

void OutboxPresenter::acceptReissue(const Plan& plan)
{
    const Result<ReissueRequest> request = readReissue(plan.request);
    if (!request) {
        Q_EMIT told(tr("Not accepted: %1").arg(errorText(request.error())));
        return;
    }
    auto* judge = new ReissuePresenter(*m_parts.reissues, this);
    connect(judge, &ReissuePresenter::changed, this, [this, judge, id = plan.id] {
        using State = ReissuePresenter::State;
        if (judge->state() != State::Asking && judge->state() != State::Failed) {
            return;
        }
        judge->disconnect(this);
        judge->deleteLater();
        const QString against = judge->state() == State::Failed ? judge->error() : judge->problems().join(u' ');
        if (against.isEmpty()) {
            acceptPlan(id);
        } else {
            Q_EMIT told(tr("Not accepted: %1").arg(against));
        }
    });
    judge->judge(*request);
}

void OutboxPresenter::resumeHeld(const RepositoryId& system)
{
    deliver(m_parts.outbox.resumeSystem(system), this, [this](const Result<bool>& resumed) {
        Q_EMIT told(resumed ? tr("What waits for it leaves now.") : outboxRefusalWords(resumed.error()));
        m_parts.dispatch.serve();
    });
}

void OutboxPresenter::tryNow(const RepositoryId& system)
{
    deliver(m_parts.outbox.tryNow(system), this, [this](const Result<bool>& tried) {
        if (!tried) {
            Q_EMIT told(outboxRefusalWords(tried.error()));
        }
        m_parts.dispatch.serve();
    });
}

void OutboxPresenter::sendNow() { m_parts.dispatch.serve(); }

} // namespace cf::ui
