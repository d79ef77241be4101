// What is sent by a command line, and what it says of that.
#include "app/cli/outbox_command.h"

#include "ui/outbox/outbox_away_presenter.h"
#include "ui/outbox/outbox_json_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::cli {

void OutboxCommand::tryNow()
{
    const auto system = systemNamed(m_key);
    if (!system) {
        complain(tr("there is no system %1").arg(m_key));
        finish(Usage);
        return;
    }
    deliver(m_program->outbox().tryNow(*system), this, [this](const Result<bool>& isAway) {
        if (!isAway) {
            finish(isAway.error());
        } else if (!*isAway) {
            complain(tr("%1 is not away").arg(m_key));
            finish(Usage);
        } else {
            send();
        }
    });
}

void OutboxCommand::send()
{
    connect(&m_program->dispatch(), &DispatchControl::moved, this, [this] { ++m_moved; });
    connect(&m_program->dispatch(), &DispatchControl::served, this, [this] {
        const DispatchStatus status = m_program->dispatch().status();
        if (status.error) {
            finish(*status.error);
        } else if (status.isElsewhere && m_act == Act::TryNow) {
            complain(tr("another program of this profile sends what lies in the outbox; it tries now"));
            finish(Done);
        } else if (status.isElsewhere) {
            complain(tr("another program of this profile sends what lies in the outbox"));
            finish(Failed);
        } else {
            tellSent();
        }
    });
    m_program->dispatch().serve();
}

void OutboxCommand::tellSent()
{
    deliver(m_program->outbox().counts(), this, [this](const Result<std::vector<std::pair<IntentState, qint64>>>& counts) {
        if (!counts) {
            finish(counts.error());
            return;
        }
        m_counts = *counts;
        deliver(m_program->outbox().heldSystems(), this, [this](const Result<std::vector<outbox::HeldSystem>>& held) {
            m_held = held.value_or(std::vector<outbox::HeldSystem>()); // as they are now
            deliver(m_program->outbox().unseenCount(), this, [this](const Result<qint64>& unseen) {
                m_unseen = unseen.value_or(0);
                deliver(m_program->outbox().awaySystems(), this, [this](const Result<std::vector<outbox::AwaySystem>>& away) {
                    if (!away) {
                        finish(away.error());
                        return;
                    }
                    m_away = *away;
                    m_telling.now = m_program->clock().now();
                    m_away.empty() ? lookForAway(0) : tellEnd({});
                });
            });
        });
    });
}

/// Of those that are left, one that its system did not take while it took others: any page of the list may have it.
void OutboxCommand::lookForAway(qint64 before)
{
    constexpr int pageSize = 1000;
    outbox::Listing left;
    left.states = {IntentState::Accepted, IntentState::Unknown};
    left.before = before;
    left.limit = pageSize;
    deliver(m_program->outbox().list(left), this, [this](const Result<std::vector<outbox::ListedIntent>>& page) {
        if (!page) {
            finish(page.error());
            return;
        }
        const auto isAway = [](const outbox::ListedIntent& one) {
            const auto kind = one.intent.error ? std::optional(one.intent.error->kind) : std::nullopt;
            return kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::RateLimited;
        };
        const auto away = std::ranges::find_if(*page, isAway);
        if (away == page->end() && !page->empty()) {
            lookForAway(page->back().row);
        } else {
            tellEnd(away == page->end() ? std::nullopt : std::optional(away->intent));
        }
    });
}

/// left: one that was not taken; where a whole system is away that is told instead.
void OutboxCommand::tellEnd(const std::optional<Intent>& left)
{
    PlanStanding all;
    all.counts = m_counts;
    all.seen = all.of(IntentState::Done) - m_unseen;
    const bool needsPerson = all.of(IntentState::NeedsPerson) > 0, isAwayAny = left || !m_away.empty();
    if (m_json) {
        printJson({{u"moved"_s, m_moved},
                   {u"states"_s, ui::stateCountsJson(m_counts)},
                   {u"away"_s, isAwayAny},
                   {u"awaySystems"_s, ui::awayJson(m_away, m_telling)},
                   {u"held"_s, heldJson()},
                   {u"at"_s, isoUtc(m_telling.now)}});
    } else {
        out() << tr("%1 steps taken. %2").arg(m_moved).arg(ui::standingWords(all)) << Qt::endl;
        if (left) {
            complain(tr("%1 does not take what is meant for it; it is tried again at %2").arg(m_telling.systemName(left->system), isoUtc(left->notBefore)));
        }
        tellHeld();
        if (needsPerson) {
            complain(tr("some need a person: counterfoil outbox --needs-person"));
        }
    }
    finish(needsPerson || !m_held.empty() ? Partial : isAwayAny ? Unreachable : Done);
}

} // namespace cf::cli
