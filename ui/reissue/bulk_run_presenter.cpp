#include "ui/reissue/bulk_run_presenter.h"

#include "models/base/deliver.h"
#include "ui/outbox/outbox_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int mostPlans = 200;

std::vector<evidence::KeptLetter> keptOf(const std::vector<outbox::LetterStanding>& letters)
{
    std::vector<evidence::KeptLetter> kept;
    kept.reserve(letters.size());
    for (const outbox::LetterStanding& one : letters) {
        kept.push_back({one.letter.command, one.letter.standing, one.letter.request, one.intent, one.changed});
    }
    return kept;
}

} // namespace

QFuture<Result<std::vector<outbox::ListedIntent>>> caseCommandsOf(outbox::Outbox& outbox, const QString& reference)
{
    outbox::Listing listing;
    listing.plan = reference;
    listing.subjects = {reference}; // letters are subjects of their own
    listing.limit = std::numeric_limits<int>::max();
    return outbox.list(listing);
}

BulkRunPresenter::BulkRunPresenter(ReissueParts parts, QObject* parent)
    : QObject(parent), m_parts(std::move(parts))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &BulkRunPresenter::read);
    connect(&m_parts.outbox, &outbox::Outbox::changed, this, [this] {
        m_isStale = true;
        if (m_isActive && !m_soon.isActive() && !m_isReading) {
            m_soon.start();
        }
    });
    connect(&m_parts.cache, &cache::Cache::changed, this, [this] { // the case was read
        m_isStale = true;
        if (m_isActive && !m_soon.isActive() && !m_isReading) {
            m_soon.start();
        }
    });
}

TimeTelling BulkRunPresenter::telling() const
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
}

void BulkRunPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && (m_isStale || !m_isListed)) {
        read();
    }
}

void BulkRunPresenter::readPlans()
{
    deliver(m_parts.outbox.plansOf(bulkKind.toString(), mostPlans), this, [this](const Result<std::vector<PlanStanding>>& plans) {
        m_plans = plans.value_or(std::vector<PlanStanding>());
        m_isListed = true;
        Q_EMIT changed();
    });
}

void BulkRunPresenter::show(const QString& reference)
{
    m_reference = reference;
    m_account = {};
    m_table.setLines({});
    m_state = reference.isEmpty() ? State::Nothing : State::Loading;
    ++m_asked;
    m_isReading = false;
    Q_EMIT changed();
    read();
}

void BulkRunPresenter::read()
{
    m_isStale = false;
    readPlans();
    if (m_reference.isEmpty() || m_isReading) {
        return;
    }
    m_isReading = true;
    deliver(m_parts.outbox.plan(m_reference), this, [this, asked = m_asked](const Result<std::optional<PlanStanding>>& plan) {
        if (asked != m_asked) {
            return;
        }
        if (!plan) {
            m_error = plan.error();
            end(State::Failed);
            return;
        }
        take(*plan);
    });
}

void BulkRunPresenter::take(const std::optional<PlanStanding>& standing)
{
    if (!standing || standing->plan.kind != bulkKind) {
        end(State::Missing);
        return;
    }
    const auto refuse = [this](const Error& error) {
        m_error = error;
        end(State::Failed);
    };
    deliver(caseCommandsOf(m_parts.outbox, m_reference), this, [this, refuse, asked = m_asked, plan = standing->plan](const Result<std::vector<outbox::ListedIntent>>& listed) {
        if (asked != m_asked) {
            return;
        }
        if (!listed) {
            refuse(listed.error());
            return;
        }
        std::vector<Intent> commands;
        for (const outbox::ListedIntent& one : *listed) {
            commands.push_back(one.intent);
        }
        deliver(m_parts.outbox.letters(plan.id), this, [this, refuse, asked, plan, commands](const Result<std::vector<outbox::LetterStanding>>& letters) {
            if (asked != m_asked) {
                return;
            }
            if (!letters) {
                refuse(letters.error());
                return;
            }
            const QString program = u"Counterfoil "_s + QCoreApplication::applicationVersion();
            deliver(evidence::bulkAccountOf(m_parts.cache, plan, keptOf(*letters), commands, m_parts.clock.now(), program), this, [this, refuse, asked](const Result<evidence::BulkAccount>& account) {
                if (asked != m_asked) {
                    return;
                }
                if (!account) {
                    refuse(account.error());
                    return;
                }
                m_account = *account;
                m_table.setLines(m_account.lines);
                end(State::Shown);
            });
        });
    });
}

void BulkRunPresenter::end(State state)
{
    m_state = state;
    m_isReading = false;
    Q_EMIT changed();
    if (m_isStale && m_isActive) {
        m_soon.start();
    }
}

QString BulkRunPresenter::pace() const
{
    constexpr UtcMs window = 120'000;
    const UtcMs now = m_account.at;
    qint64 lately = 0;
    for (const evidence::BulkLine& one : m_account.lines) {
        lately += one.isSent() && one.changed && *one.changed > now - window;
    }
    const qint64 left = m_account.count(IntentState::Waiting) + m_account.count(IntentState::Accepted) + m_account.count(IntentState::Sending);
    if (lately == 0 || left == 0 || m_account.isPaused) {
        return {};
    }
    const double aMinute = double(lately) * 60'000 / double(window);
    return tr("%1 a minute, about %Ln minute(s) left", nullptr, int(std::max(1.0, double(left) / aMinute + 0.5))).arg(numberText(qint64(std::max(1.0, aMinute))));
}

int BulkRunPresenter::percent() const
{
    const qint64 all = m_account.asMany();
    const qint64 over = m_account.count(IntentState::Done) + m_account.count(IntentState::Refused) + m_account.count(IntentState::Withdrawn);
    return all == 0 ? 0 : int(over * 100 / all);
}

bool BulkRunPresenter::mayPause() const { return m_state == State::Shown && m_account.count(IntentState::Waiting) + m_account.count(IntentState::Accepted) > 0; }
bool BulkRunPresenter::mayCancel() const { return mayPause() || mayAccept(); }
bool BulkRunPresenter::mayTryAgain() const { return m_state == State::Shown && m_account.count(IntentState::Refused) > 0; }
bool BulkRunPresenter::mayAccept() const { return m_state == State::Shown && m_account.count(IntentState::Draft) > 0; }

template <class T> void BulkRunPresenter::act(const QFuture<Result<T>>& future, const QString& done)
{
    deliver(future, this, [this, done](const Result<T>& result) {
        Q_EMIT told(result ? done : outboxRefusalWords(result.error()));
        read();
    });
}

void BulkRunPresenter::setPaused(bool isPaused)
{
    act(m_parts.outbox.pause(m_reference, isPaused), isPaused ? tr("Paused: what is on its way ends, nothing new leaves") : tr("It goes on"));
}

void BulkRunPresenter::cancel(const QString& why)
{
    deliver(m_parts.outbox.withdrawPlan(m_reference, m_parts.person, why, m_parts.clock.now()), this, [this](const Result<qint64>& withdrawn) {
        Q_EMIT told(withdrawn ? tr("%Ln letter(s) or command(s) were withdrawn; what had left stays sent", nullptr, int(*withdrawn)) : outboxRefusalWords(withdrawn.error()));
        read();
    });
}

void BulkRunPresenter::tryAgain() { act(m_parts.outbox.tryPlanAgain(m_reference, m_parts.person, m_parts.clock.now()), tr("Those that were refused are tried again")); }

void BulkRunPresenter::accept()
{
    const UtcMs now = m_parts.clock.now();
    const QStringList against = authorityProblems(m_account.bulk, QDateTime::fromMSecsSinceEpoch(now, m_parts.businessZone).date());
    if (!against.isEmpty()) { // it may have ended since
        Q_EMIT told(tr("Not asked for: %1").arg(against.join(u' ')));
        return;
    }
    act(m_parts.outbox.acceptDrafts(m_reference, m_parts.person, now, now + secondThoughtsMs), tr("Asked for; it can be taken back for 30 seconds"));
}

} // namespace cf::ui
