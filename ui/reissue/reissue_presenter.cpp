#include "ui/reissue/reissue_presenter.h"

#include "models/base/deliver.h"
#include "models/domain/bulk_reissue.h"
#include "models/domain/connection_setting.h"
#include "models/outbox/persons_choice.h"
#include "ui/exceptions/exception_notes_presenter.h"
#include "ui/exceptions/exception_words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

std::vector<evidence::EarlierRequest> earlierRequests(const std::vector<outbox::ListedIntent>& listed)
{
    std::vector<evidence::EarlierRequest> earlier;
    for (const outbox::ListedIntent& one : listed) {
        const auto* start = std::get_if<StartCase>(&one.intent.command.deed);
        const auto* handOver = std::get_if<HandOver>(&one.intent.command.deed);
        const bool isOfOne = start && one.planKind == u"reissue", isOfMany = handOver && one.planKind == bulkKind;
        if (!isOfOne && !isOfMany) {
            continue;
        }
        evidence::EarlierRequest request{one.intent.command.key, one.person, {}, one.changed.value_or(0), Channel::Unknown, outbox::wasLeft(one.intent) ? IntentState::Unknown : one.intent.state}; // what was left as it is may have been sent
        if (handOver) {
            request.channel = fromCode<Channel>(handOver->channel).value_or(Channel::Unknown);
        }
        for (const CaseVariable& variable : start ? start->variables : std::vector<CaseVariable>()) {
            if (variable.name == u"channel") {
                request.channel = fromCode<Channel>(variable.value).value_or(Channel::Unknown);
            }
        }
        earlier.push_back(std::move(request));
    }
    return earlier;
}

ReissueDeadlines deadlinesFrom(UtcMs now)
{
    constexpr UtcMs dayMs = 86'400'000;
    return {now + dayMs, now + 3 * dayMs, u"P14D"_s};
}

ReissuePresenter::ReissuePresenter(ReissueParts parts, QObject* parent)
    : QObject(parent), m_parts(std::move(parts))
{
    if (m_parts.desk) {
        connect(m_parts.desk, &desk::Desk::exceptionsChanged, this, [this] { // its outcome was recorded, or taken back
            if (m_state == State::Asking) {
                askGuard([this] { Q_EMIT changed(); });
            }
        });
    }
}

TimeTelling ReissuePresenter::telling() const
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
}

void ReissuePresenter::begin(const CommunicationId& communication, const QString& customer)
{
    m_state = State::Loading;
    const quint64 asked = ++m_asked;
    deliver(m_parts.cache.repositories(), this, [this, communication, customer, asked](const Result<std::vector<Repository>>& all) {
        if (asked != m_asked) {
            return;
        }
        for (const Repository& one : all.value_or(std::vector<Repository>())) {
            if (one.kind == RepositoryKind::Workflow && !disconnectedSince(one.connection) && m_workflow.isEmpty()) {
                m_workflow = one.id;
                m_workflowName = one.name;
            }
        }
        outbox::Listing listing;
        listing.about = communication;
        deliver(m_parts.outbox.list(listing), this, [this, communication, customer, asked](const Result<std::vector<outbox::ListedIntent>>& listed) {
            if (asked != m_asked) {
                return;
            }
            load(communication, customer, earlierRequests(listed.value_or(std::vector<outbox::ListedIntent>())));
        });
    });
    Q_EMIT changed();
}

void ReissuePresenter::judge(const ReissueRequest& drafted)
{
    m_drafted = drafted;
    begin(drafted.communication, drafted.customer);
}

void ReissuePresenter::load(const CommunicationId& communication, const QString& customer, std::vector<evidence::EarlierRequest> earlier)
{
    const quint64 asked = m_asked;
    deliver(evidence::reissueCheckOf(m_parts.cache, m_parts.searches, communication, customer, std::move(earlier), m_parts.clock.now(), m_parts.businessZone,
                                     telling().calendar),
            this, [this, asked](const Result<evidence::ReissueCheck>& check) {
                if (asked == m_asked) {
                    take(check);
                }
            });
}

void ReissuePresenter::take(const Result<evidence::ReissueCheck>& check)
{
    if (!check) {
        fail(check.error().kind == ErrorKind::NotFound ? tr("The letter is no longer here.") : tr("The letter could not be read: %1").arg(check.error().detail));
        return;
    }
    m_check = *check;
    m_request = m_drafted.value_or(check->draft);
    askGuard([this] {
        m_state = State::Asking;
        if (m_drafted) {
            Q_EMIT changed();
        } else {
            setMarked(true);
        }
    });
}

void ReissuePresenter::askGuard(std::function<void()> then)
{
    if (!m_parts.desk) {
        then();
        return;
    }
    readExceptionNotes(*m_parts.desk, m_parts.outbox, this, [this, then, asked = m_asked](const Result<evidence::ExceptionNotes>& notes) {
        deliver(evidence::resendHindranceOf(m_parts.cache, m_request.communication, notes.value_or(evidence::ExceptionNotes())), this,
                [this, then, asked](const Result<std::optional<evidence::ResendHindrance>>& hindrance) {
                    if (asked != m_asked) {
                        return;
                    }
                    if (!hindrance) {
                        fail(tr("The letter could not be read: %1").arg(hindrance.error().detail));
                        return;
                    }
                    m_hindrance = *hindrance;
                    then();
                });
    });
}

void ReissuePresenter::setMode(ReissueMode mode)
{
    m_request.mode = mode;
    setMarked(m_isMarked); // what is composed anew is never called a copy
}

cache::ComposeTrouble ReissuePresenter::composeTrouble(ReissueMode mode) const
{
    return mode == ReissueMode::ResendArchived ? cache::ComposeTrouble::None : mode == ReissueMode::RenderArchived ? m_check.rendered.trouble : m_check.regenerated.trouble;
}

void ReissuePresenter::setChannel(Channel channel)
{
    m_request.channel = channel;
    const auto choice = std::ranges::find(m_check.channels, channel, &evidence::ChannelChoice::channel);
    m_request.address = choice == m_check.channels.end() ? QString() : choice->address;
    Q_EMIT changed();
}

void ReissuePresenter::setRecipient(const QString& recipient)
{
    m_request.recipient = recipient;
    Q_EMIT changed();
}

void ReissuePresenter::setAddress(const QString& address)
{
    m_request.address = address;
    Q_EMIT changed();
}

void ReissuePresenter::setReason(ReissueReason reason)
{
    m_request.reason = reason;
    Q_EMIT changed();
}

void ReissuePresenter::setRemark(const QString& remark)
{
    m_request.remark = remark;
    Q_EMIT changed();
}

void ReissuePresenter::setAuthority(const RequestAuthority& authority)
{
    m_request.authority = authority;
    Q_EMIT changed();
}

void ReissuePresenter::setFee(const QString& fee)
{
    m_request.fee = fee;
    Q_EMIT changed();
}

void ReissuePresenter::setMarked(bool isMarked)
{
    m_isMarked = isMarked;
    m_request.mark = isMarked ? copyMark(m_request) : QString();
    Q_EMIT changed();
}

const evidence::LetterException* ReissuePresenter::recordable() const
{
    const bool isLedByCase = m_hindrance && m_hindrance->what.tie && m_hindrance->what.tie->isOpen && !m_hindrance->what.tie->task.isEmpty();
    return m_parts.desk && m_hindrance && !isLedByCase ? &m_hindrance->what : nullptr;
}

ExceptionDeed ReissuePresenter::outcomeDeed(const QString& outcome, const QString& note) const
{
    const evidence::LetterException* what = recordable();
    return {what ? what->id : QString(), ExceptionAct::Outcome, outcome, note.trimmed(), m_parts.person, what ? what->failures : 0, m_parts.clock.now(), {}};
}

void ReissuePresenter::recordOutcome(const QString& outcome, const QString& note)
{
    if (!recordable()) {
        return;
    }
    deliver(m_parts.desk->noteException(outcomeDeed(outcome, note)), this, [this](const Result<void>& kept) {
        m_problem = kept ? QString() : tr("The outcome could not be recorded: %1").arg(kept.error().detail);
        Q_EMIT changed();
    });
}

QStringList ReissuePresenter::problems() const
{
    QStringList sentences;
    if (!m_problem.isEmpty()) {
        sentences << m_problem;
    }
    const bool isArchived = m_request.mode == ReissueMode::ResendArchived;
    if (m_hindrance) {
        sentences << resendHindranceWords(*m_hindrance, telling());
    }
    for (const evidence::ConcernFound& one : m_check.concerns) {
        const bool isOfBytes = one.concern == evidence::ReissueConcern::BytesAltered || one.concern == evidence::ReissueConcern::BytesMissing || one.concern == evidence::ReissueConcern::NotRead;
        if (one.isBar && (isArchived || !isOfBytes)) { // what is composed needs no archived bytes
            sentences << concernSentence(one, telling());
        }
    }
    const auto choice = std::ranges::find(m_check.channels, m_request.channel, &evidence::ChannelChoice::channel);
    if (choice == m_check.channels.end() || !choice->isOpen()) {
        sentences << tr("This channel is closed: %1.").arg(choice == m_check.channels.end() ? tr("nothing is known of it") : groundSentence(*choice, telling()));
    }
    if (!isModeOffered(m_request.mode)) {
        sentences << composeSentence(composeTrouble(m_request.mode));
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now(), m_parts.businessZone).date();
    for (const ReissueLack lack : lacksOf(m_request, today)) {
        const bool isSaid = lack == ReissueLack::ArchivedBytes && m_check.isBarred();
        if (!isSaid) {
            sentences << lackSentence(lack, m_request);
        }
    }
    if (evidence::needsStepUp(m_check, m_request, m_parts.clock.now()) && !evidence::isStrong(m_request.authority.check)) {
        sentences << stepUpSentence();
    }
    return sentences;
}

QStringList ReissuePresenter::concerns() const
{
    QStringList sentences;
    for (const evidence::ConcernFound& one : m_check.concerns) {
        if (!one.isBar) {
            sentences << concernSentence(one, telling());
        }
    }
    return sentences;
}

void ReissuePresenter::submit()
{
    if (m_state == State::Asking && !m_drafted && !m_workflow.isEmpty() && problems().isEmpty()) {
        send(false);
    }
}

void ReissuePresenter::keepDraft()
{
    if (m_state == State::Asking && !m_drafted && !m_workflow.isEmpty()) {
        send(true);
    }
}

void ReissuePresenter::send(bool isDraft)
{
    m_isDraft = isDraft;
    m_problem.clear();
    m_request.notes = concerns();
    m_submitted = m_parts.clock.now();
    m_key = newCommandKey();
    const QString title = tr("Send “%1” again").arg(m_request.title.isEmpty() ? m_request.documentId : m_request.title);
    PlannedReissue planned = plannedReissue(m_request, m_key, m_workflow, deadlinesFrom(m_submitted), title, m_parts.person, m_submitted);
    if (isDraft) {
        for (Intent& intent : planned.intents) {
            intent.state = IntentState::Draft;
            intent.notBefore.reset();
        }
    }
    m_state = State::Submitting;
    Q_EMIT changed();
    deliver(m_parts.outbox.submit(planned.plan, planned.intents, m_submitted), this, [this](const Result<void>& submitted) {
        if (!submitted) { // nothing is on the disk
            m_problem = tr("It could not be kept: %1").arg(submitted.error().detail);
        }
        m_state = submitted ? State::Submitted : State::Asking;
        Q_EMIT changed();
    });
}

void ReissuePresenter::takeBack()
{
    if (m_state != State::Submitted) {
        return;
    }
    deliver(m_parts.outbox.withdraw(m_key, m_parts.person, tr("Taken back at once"), m_parts.clock.now()), this, [this](const Result<void>& taken) {
        if (taken) {
            m_state = State::TakenBack;
        } else {
            m_problem = tr("It has left already.");
        }
        Q_EMIT changed();
    });
}

std::optional<UtcMs> ReissuePresenter::undoUntil() const
{
    return m_state == State::Submitted && !m_isDraft ? std::optional(m_submitted + secondThoughtsMs) : std::nullopt;
}

void ReissuePresenter::fail(const QString& sentence)
{
    m_state = State::Failed;
    m_error = sentence;
    Q_EMIT changed();
}

} // namespace cf::ui
