#include "ui/reissue/bulk_plan_presenter.h"

#include "models/base/deliver.h"
#include "models/base/on_pool.h"
#include "models/domain/connection_setting.h"
#include "models/query/parse.h"
#include "models/query/print.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr size_t atOnce = 100; ///< looked at before anything is said

using Earlier = QHash<QString, std::vector<evidence::EarlierRequest>>;

/// Requests of letters that lie in the outbox, by communication.
Earlier byLetter(const std::vector<outbox::ListedIntent>& listed)
{
    Earlier earlier;
    for (const outbox::ListedIntent& one : listed) {
        for (evidence::EarlierRequest& request : earlierRequests({one})) {
            earlier[one.intent.about.value()].push_back(std::move(request));
        }
    }
    return earlier;
}

struct Made {
    PlannedBulk planned;
    std::vector<outbox::PlanLetter> rows;
};

QString isoText(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate); }

} // namespace

BulkPlanPresenter::BulkPlanPresenter(ReissueParts parts, QObject* parent)
    : QObject(parent), m_parts(std::move(parts))
{
    connect(&m_table, &BulkTable::ticked, this, [this] {
        m_groups = m_table.groups();
        Q_EMIT changed();
    });
}

BulkPlanPresenter::~BulkPlanPresenter()
{
    if (m_interrupt) {
        m_interrupt->request();
    }
}

TimeTelling BulkPlanPresenter::telling() const
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
}

void BulkPlanPresenter::begin()
{
    if (m_interrupt) {
        m_interrupt->request();
    }
    m_interrupt = std::make_shared<store::Interrupt>();
    ++m_asked;
    m_error.clear();
    m_problem.clear();
    m_key.clear();
    m_letters.clear();
    m_found.clear();
    m_next = 0;
    m_groups.clear();
    m_table.setLetters({});
}

void BulkPlanPresenter::beginQuery(const QString& text)
{
    begin();
    m_chosen.clear();
    m_isByQuery = true;
    const auto parsed = query::parse(text);
    if (!parsed) {
        fail(tr("The query is not understood: %1").arg(text));
        return;
    }
    m_question = {*parsed, telling().calendar};
    m_bulk.selection = query::print(*parsed);
    m_state = State::Choosing;
    Q_EMIT changed();
    deliver(evidence::lettersFound(m_parts.cache, m_parts.searches, m_question, m_interrupt), this, [this, asked = m_asked](const Result<evidence::ChosenLetters>& found) {
        if (asked != m_asked) {
            return;
        }
        if (!found) {
            fail(found.error().kind == ErrorKind::Rejected ? tr("Too many for one plan: %1.").arg(found.error().detail) : tr("The letters could not be listed: %1").arg(errorText(found.error())));
            return;
        }
        m_chosen = found->letters;
        m_total = found->total;
        m_bulk.scope.clear();
        for (const Scope::Entry& one : found->total.scope.entries) {
            m_bulk.scope << (one.watermark ? tr("%1 complete to %2").arg(one.name, isoText(*one.watermark)) : tr("%1 never complete").arg(one.name));
        }
        if (!found->total.exact) {
            m_bulk.scope << tr("not all archives tell what the query asks");
        }
        look();
    });
}

void BulkPlanPresenter::beginLetters(const std::vector<CommunicationId>& letters)
{
    begin();
    m_isByQuery = false;
    m_bulk.selection.clear();
    m_bulk.scope.clear();
    m_total.reset();
    m_chosen = letters;
    look();
}

void BulkPlanPresenter::again()
{
    if (m_isByQuery) {
        beginQuery(QString(m_bulk.selection));
    } else {
        beginLetters(std::vector<CommunicationId>(m_chosen));
    }
}

void BulkPlanPresenter::look()
{
    m_state = State::Checking;
    m_bulk.chosen = m_parts.clock.now();
    m_rule = evidence::readReissueRule(QFileInfo(m_parts.cache.path()).absolutePath());
    Q_EMIT changed();
    readPlaces();
}

void BulkPlanPresenter::readPlaces()
{
    deliver(m_parts.cache.repositories(), this, [this, asked = m_asked](const Result<std::vector<Repository>>& all) {
        if (asked != m_asked) {
            return;
        }
        m_places = {};
        for (const Repository& one : all.value_or(std::vector<Repository>())) {
            const bool isHere = !disconnectedSince(one.connection);
            RepositoryId* const place = one.kind == RepositoryKind::Workflow ? &m_places.workflow : one.kind == RepositoryKind::XConnector ? &m_places.middleware : nullptr;
            if (isHere && place && place->isEmpty()) {
                *place = one.id;
            }
        }
        readEarlier();
    });
}

void BulkPlanPresenter::readEarlier()
{
    outbox::Listing listing;
    listing.limit = std::numeric_limits<int>::max();
    listing.states = {IntentState::Waiting, IntentState::Accepted, IntentState::Sending, IntentState::Unknown, IntentState::NeedsPerson, IntentState::Done, IntentState::Withdrawn};
    const auto listed = m_parts.outbox.list(listing);
    // All that was ever asked for, which is much: put in order, and copied, off the window's thread.
    const auto ordered = onPool([listed]() -> Result<Earlier> {
        const Result<std::vector<outbox::ListedIntent>> all = listed.result();
        return all ? Result<Earlier>(byLetter(*all)) : tl::unexpected<Error>(all.error());
    });
    deliver(ordered, this, [this, asked = m_asked](const Result<Earlier>& earlier) {
        if (asked != m_asked) {
            return;
        }
        if (!earlier) { // whether they were asked for before must be known
            fail(tr("The outbox could not be read: %1").arg(errorText(earlier.error())));
            return;
        }
        m_earlier = *earlier;
        lookAtSome();
    });
}

void BulkPlanPresenter::lookAtSome()
{
    if (m_next >= m_chosen.size()) {
        askGuard();
        return;
    }
    const auto from = m_chosen.begin() + qsizetype(m_next);
    const size_t count = std::min(atOnce, m_chosen.size() - m_next);
    m_next += count;
    std::vector<CommunicationId> some(from, from + qsizetype(count));
    QHash<QString, std::vector<evidence::EarlierRequest>> earlier;
    for (const CommunicationId& one : some) {
        if (const auto found = m_earlier.constFind(one.value()); found != m_earlier.constEnd()) {
            earlier.insert(one.value(), *found);
        }
    }
    const evidence::BulkTerms terms{m_bulk.channel, m_bulk.reason, m_bulk.remark};
    deliver(evidence::bulkLettersOf(m_parts.cache, m_parts.searches, std::move(some), std::move(earlier), terms, m_parts.clock.now(), m_parts.businessZone, telling().calendar, m_interrupt), this,
            [this, asked = m_asked](const Result<std::vector<BulkLetter>>& letters) {
                if (asked != m_asked) {
                    return;
                }
                if (!letters) {
                    fail(tr("A letter could not be read: %1").arg(errorText(letters.error())));
                    return;
                }
                for (const BulkLetter& one : *letters) {
                    m_letters.push_back(one);
                    m_letters.back().request.mark = copyMark(one.request);
                }
                Q_EMIT changed();
                lookAtSome();
            });
}

void BulkPlanPresenter::take(std::vector<BulkLetter> letters)
{
    m_letters.clear();
    m_found = std::move(letters);
    proposeCustomer();
    cover(false);
    m_state = State::Ready;
    Q_EMIT changed();
}

QString BulkPlanPresenter::scope() const
{
    QStringList parts;
    if (m_state == State::Ready || m_state == State::Submitted || m_state == State::Submitting) {
        qint64 all = 0;
        for (const GroupCount& one : m_groups) {
            all += one.letters;
        }
        parts << tr("%1 of %2 letters would be sent").arg(numberText(included()), numberText(all));
    }
    parts << (m_isByQuery ? m_bulk.selection : tr("rows that were chosen"));
    if (m_total) {
        parts << completeText(*m_total, m_parts.clock.now(), m_parts.businessZone);
        if (!m_total->exact) {
            parts << tr("not all archives tell what the query asks");
        }
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void BulkPlanPresenter::setTitle(const QString& title)
{
    m_title = title;
    Q_EMIT changed();
}

void BulkPlanPresenter::setReason(ReissueReason reason)
{
    m_bulk.reason = reason;
    Q_EMIT changed();
}

void BulkPlanPresenter::setRemark(const QString& remark)
{
    m_bulk.remark = remark;
    Q_EMIT changed();
}

void BulkPlanPresenter::setChannel(std::optional<Channel> channel)
{
    if (channel == m_bulk.channel) {
        return;
    }
    m_bulk.channel = channel;
    if (m_state != State::Nothing && m_state != State::Choosing) {
        begin();
        look();
    }
}

qint64 BulkPlanPresenter::included() const
{
    qint64 count = 0;
    for (const GroupCount& one : m_groups) {
        count += one.included;
    }
    return count;
}

void BulkPlanPresenter::submit()
{
    if (m_state == State::Ready && missing().isEmpty()) {
        send(false);
    }
}

void BulkPlanPresenter::keepDraft()
{
    if (m_state == State::Ready && hasWorkflow() && !m_places.middleware.isEmpty() && included() > 0) {
        send(true);
    }
}

void BulkPlanPresenter::send(bool isDraft)
{
    m_isDraft = isDraft;
    m_problem.clear();
    m_submitted = m_parts.clock.now();
    m_key = newCommandKey();
    m_state = State::Submitting;
    Q_EMIT changed();
    const auto making = [bulk = m_bulk, letters = m_table.letters(), key = m_key, places = m_places, title = m_title, person = m_parts.person, now = m_submitted, isDraft]() mutable {
        for (BulkLetter& one : letters) { // they may have been said after the letters were looked at
            one.request.reason = bulk.reason;
            one.request.remark = bulk.remark;
            one.request.authority = bulk.authority;
        }
        Made made{plannedBulk(bulk, letters, key, places, deadlinesFrom(now), title, person, now), {}};
        for (Intent& intent : made.planned.intents) {
            if (isDraft) {
                intent.state = IntentState::Draft;
                intent.notBefore.reset();
            }
        }
        for (const PlannedLetter& one : made.planned.letters) {
            made.rows.push_back({one.letter.request.communication, one.command, QString(codeOf(one.letter.group)), bulkLetterText(one.letter)});
        }
        return Result<Made>(std::move(made));
    };
    deliver(onPool(making), this, [this, asked = m_asked](const Result<Made>& made) {
        if (asked != m_asked || !made) {
            return;
        }
        deliver(m_parts.outbox.submit(made->planned.plan, made->planned.intents, made->rows, m_submitted), this, [this](const Result<void>& submitted) {
            if (!submitted) { // nothing is on the disk
                m_problem = tr("It could not be kept: %1").arg(submitted.error().detail);
                m_key.clear();
            }
            m_state = submitted ? State::Submitted : State::Ready;
            Q_EMIT changed();
        });
    });
}

void BulkPlanPresenter::takeBack()
{
    if (m_state != State::Submitted) {
        return;
    }
    deliver(m_parts.outbox.takeBackPlan(m_key, m_parts.person, tr("Taken back at once"), m_parts.clock.now()), this, [this](const Result<qint64>& taken) {
        if (taken) {
            m_state = State::TakenBack;
        } else {
            Q_EMIT told(taken.error().kind == ErrorKind::Conflict ? tr("It has left already.") : errorText(taken.error()));
        }
        Q_EMIT changed();
    });
}

std::optional<UtcMs> BulkPlanPresenter::undoUntil() const
{
    return m_state == State::Submitted && !m_isDraft ? std::optional(m_submitted + secondThoughtsMs) : std::nullopt;
}

void BulkPlanPresenter::fail(const QString& sentence)
{
    m_state = State::Failed;
    m_error = sentence;
    Q_EMIT changed();
}

} // namespace cf::ui
