#include "ui/reissue/reissue_account_presenter.h"

#include "models/base/deliver.h"
#include "models/base/sha256.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr qint64 mostBytes = qint64(512) << 20;
constexpr int mostIntents = 1'000;

} // namespace

QFuture<Result<std::vector<outbox::ListedIntent>>> reissuesOf(outbox::Outbox& outbox, const CommunicationId& communication)
{
    outbox::Listing listing;
    listing.about = communication;
    return outbox.list(listing);
}

ReissueAccountPresenter::ReissueAccountPresenter(ReissueParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_sameness(*m_parts.forms, *m_parts.reader)
{
    connect(&m_sameness, &SamenessPresenter::changed, this, [this] {
        const bool isTold = m_sameness.state() == SamenessPresenter::State::Told;
        m_account.sameness = isTold ? std::optional(m_sameness.told()) : std::nullopt;
        Q_EMIT changed();
        if (m_state == State::Shown && !isComparing() && m_sameness.state() != SamenessPresenter::State::Nothing) {
            Q_EMIT done();
        }
    });
}

TimeTelling ReissueAccountPresenter::telling() const
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
}

void ReissueAccountPresenter::end(State state)
{
    m_state = state;
    m_isFetching = false;
    Q_EMIT changed();
    Q_EMIT done();
}

void ReissueAccountPresenter::again() { show(QString(m_reference)); }

void ReissueAccountPresenter::show(const QString& reference)
{
    m_reference = reference;
    m_state = State::Loading;
    m_isFetching = false;
    m_account = {};
    m_original = m_result = QByteArray();
    const quint64 asked = ++m_asked;
    m_sameness.clear();
    Q_EMIT changed();
    deliver(m_parts.outbox.plan(reference), this, [this, asked](const Result<std::optional<PlanStanding>>& plan) {
        if (asked != m_asked) {
            return;
        }
        if (!plan) {
            m_error = plan.error();
            end(State::Failed);
            return;
        }
        if (*plan) {
            take(*plan);
            return;
        }
        deliver(m_parts.outbox.intent(m_reference), this, [this, asked](const Result<std::optional<Intent>>& intent) { // a key of one of its commands
            if (asked != m_asked) {
                return;
            }
            if (!intent || !*intent) {
                end(State::Missing);
                return;
            }
            deliver(m_parts.outbox.plan((*intent)->plan), this, [this, asked](const Result<std::optional<PlanStanding>>& its) {
                if (asked == m_asked) {
                    take(its.value_or(std::optional<PlanStanding>()));
                }
            });
        });
    });
}

void ReissueAccountPresenter::take(const std::optional<PlanStanding>& standing)
{
    if (!standing || standing->plan.kind != u"reissue") {
        end(State::Missing);
        return;
    }
    outbox::Listing listing;
    listing.plan = standing->plan.id;
    listing.limit = mostIntents;
    deliver(m_parts.outbox.list(listing), this, [this, asked = m_asked, plan = standing->plan](const Result<std::vector<outbox::ListedIntent>>& listed) {
        if (asked != m_asked) {
            return;
        }
        if (!listed) {
            m_error = listed.error();
            end(State::Failed);
            return;
        }
        gather(plan, *listed);
    });
}

void ReissueAccountPresenter::gather(const Plan& plan, const std::vector<outbox::ListedIntent>& listed)
{
    const Result<ReissueRequest> request = readReissue(plan.request);
    if (!request) {
        m_error = request.error();
        end(State::Failed);
        return;
    }
    std::vector<Intent> intents;
    for (const outbox::ListedIntent& one : listed) {
        intents.push_back(one.intent);
    }
    const Intent* left = evidence::handOverIn(intents);
    if (!left) {
        trace(plan, *request, intents, {});
        return;
    }
    deliver(m_parts.outbox.history(left->command.key), this,
            [this, asked = m_asked, plan, request = *request, intents](const Result<std::vector<IntentStep>>& history) {
                if (asked == m_asked) {
                    trace(plan, request, intents, history.value_or(std::vector<IntentStep>()));
                }
            });
}

void ReissueAccountPresenter::trace(const Plan& plan, const ReissueRequest& request, const std::vector<Intent>& intents, const std::vector<IntentStep>& history)
{
    const evidence::ReissueAccount before = evidence::reissueAccountOf(plan, request, intents, history, {});
    QStringList names{plan.id};
    if (before.left) {
        names << before.left->key;
    }
    const auto since = before.left && before.left->state != IntentState::Accepted ? before.left->sent : std::nullopt;
    const auto start = std::ranges::find(intents, plan.id, [](const Intent& one) { return one.command.key; });
    const StartedCase started = start == intents.end() ? StartedCase() : startedCaseOf(*start);
    deliver(evidence::reissueTracesOf(m_parts.cache, request.communication, started, names, since), this,
            [this, asked = m_asked, plan, request, intents, history](const Result<evidence::ReissueTraces>& traces) {
                if (asked != m_asked) {
                    return;
                }
                if (!traces) {
                    m_error = traces.error();
                    end(State::Failed);
                    return;
                }
                m_account = evidence::reissueAccountOf(plan, request, intents, history, *traces);
                m_account.at = m_parts.clock.now();
                m_account.program = u"Counterfoil "_s + QCoreApplication::applicationVersion();
                m_state = State::Shown;
                fetch();
            });
}

void ReissueAccountPresenter::fetch()
{
    const auto get = [this](const SourceRef& source, QByteArray* into, QByteArray evidence::ReissueAccount::*hash) {
        deliver(m_parts.content->content(source, mostBytes), this, [this, asked = m_asked, into, hash](const Result<QByteArray>& bytes) {
            if (asked != m_asked) {
                return;
            }
            if (bytes) {
                *into = *bytes;
                m_account.*hash = sha256Of(*bytes);
            }
            if (--m_awaited == 0) {
                compare();
            }
        });
    };
    m_isFetching = true;
    const SourceRef original = m_account.request.source;
    const bool hasResult = m_account.result() != nullptr;
    const bool isOfComposed = !hasResult && !m_account.composedKey.isEmpty();
    m_account.isOfComposed = isOfComposed;
    m_awaited = hasResult || isOfComposed ? 2 : 1;
    const SourceRef result = hasResult ? m_account.result()->source : SourceRef();
    get(original, &m_original, &evidence::ReissueAccount::originalFound);
    if (hasResult) {
        get(result, &m_result, &evidence::ReissueAccount::resultFound);
    } else if (isOfComposed) {
        fetchComposed();
    }
    Q_EMIT changed();
}

/// What the composition system gave lies with its command; without a record of what came of it, that is what there is to compare.
void ReissueAccountPresenter::fetchComposed()
{
    deliver(m_parts.outbox.intent(m_account.composedKey), this, [this, asked = m_asked](const Result<std::optional<Intent>>& made) {
        if (asked != m_asked) {
            return;
        }
        if (made && *made && sha256Of((*made)->effect.bytes) == m_account.composed) {
            m_result = (*made)->effect.bytes;
        }
        if (--m_awaited == 0) {
            compare();
        }
    });
}

void ReissueAccountPresenter::compare()
{
    if (m_original.isEmpty() || m_result.isEmpty()) {
        end(State::Shown);
        return;
    }
    m_isFetching = false;
    const evidence::ReissueResult* const result = m_account.result();
    const ReissueRequest& request = m_account.request;
    // What marks it as a copy, on its pages or on one before them, was asked for, and is no difference.
    const evidence::DeclaredDifferences declared{request.mark.isEmpty() ? 0 : 1, request.mark};
    m_sameness.ask({m_original, request.fileName, request.mime}, {m_result, result ? result->fileName : QString(), result ? result->mime : u"application/pdf"_s}, declared);
}

} // namespace cf::ui
