#include "ui/tasks/call_backs_presenter.h"

#include "models/base/deliver.h"
#include "models/evidence/figure.h"
#include "models/evidence/result_export.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

struct CallBackWords {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::CallBackWords)
};

struct Listing {
    outbox::Outbox& outbox;
    QObject* receiver;
    std::function<void(const Result<std::vector<ListedCall>>&)> take;
    std::vector<ListedCall> calls;
    size_t next = 0;
};

void askNext(const std::shared_ptr<Listing>& listing)
{
    if (listing->next == listing->calls.size()) {
        listing->take(listing->calls);
        return;
    }
    deliver(listing->outbox.states(listing->calls[listing->next].call.plan), listing->receiver, [listing](const Result<std::vector<outbox::CommandState>>& states) {
        if (!states && states.error().kind != ErrorKind::NotFound) {
            listing->take(tl::unexpected(states.error()));
            return;
        }
        listing->calls[listing->next++].draft = states ? draftStandingOf(*states) : DraftStanding::Gone;
        askNext(listing);
    });
}

} // namespace

DraftStanding draftStandingOf(const std::vector<outbox::CommandState>& states)
{
    const auto is = [](IntentState state) { return [state](const outbox::CommandState& one) { return one.state == state; }; };
    return states.empty()                                               ? DraftStanding::Gone
           : std::ranges::any_of(states, is(IntentState::Draft))        ? DraftStanding::Draft
           : std::ranges::all_of(states, is(IntentState::Withdrawn))    ? DraftStanding::Withdrawn
                                                                        : DraftStanding::AskedFor;
}

QLatin1StringView codeOf(DraftStanding standing)
{
    static constexpr std::array codes{"DRAFT"_L1, "ASKED_FOR"_L1, "WITHDRAWN"_L1, "GONE"_L1};
    return codes[size_t(standing)];
}

QString callDraftWords(DraftStanding standing)
{
    switch (standing) {
    case DraftStanding::Draft: return CallBackWords::tr("still a draft: nothing was asked for yet");
    case DraftStanding::AskedFor: return CallBackWords::tr("was asked for since");
    case DraftStanding::Withdrawn: return CallBackWords::tr("was withdrawn since: nothing is sent");
    case DraftStanding::Gone: break;
    }
    return CallBackWords::tr("not in this outbox");
}

QString callResultWords(CallResult result)
{
    switch (result) {
    case CallResult::Reached: return CallBackWords::tr("Reached");
    case CallResult::NotReached: return CallBackWords::tr("Not reached");
    case CallResult::NotNeeded: break;
    }
    return CallBackWords::tr("No longer needed");
}

QString callTimeWords(const CallBack& call, UtcMs now) { return instantText(call.due, now, QTimeZone(call.zone.toUtf8())); }

QJsonObject callJson(const ListedCall& listed, UtcMs now)
{
    const CallBack& call = listed.call;
    return {{u"id"_s, call.id},
            {u"due"_s, evidence::timeJson(call.due)},
            {u"zone"_s, call.zone},
            {u"caller"_s, call.caller},
            {u"notedBy"_s, call.person},
            {u"noted"_s, evidence::timeJson(call.noted)},
            {u"document"_s, call.documentId},
            {u"communication"_s, call.about.value()},
            {u"plan"_s, call.plan},
            {u"draft"_s, QString(codeOf(listed.draft))},
            {u"overdue"_s, call.due < now}};
}

void openCalls(desk::Desk& desk, outbox::Outbox& outbox, QObject* receiver, std::function<void(const Result<std::vector<ListedCall>>&)> take)
{
    const auto listing = std::make_shared<Listing>(Listing{outbox, receiver, std::move(take), {}});
    deliver(desk.callBacks(true), receiver, [listing](const Result<std::vector<CallBack>>& calls) {
        if (!calls) {
            listing->take(tl::unexpected(calls.error()));
            return;
        }
        for (const CallBack& one : *calls) {
            listing->calls.push_back({one});
        }
        askNext(listing);
    });
}

CallBacksPresenter::CallBacksPresenter(CallBackParts parts, QObject* parent)
    : QObject(parent), m_parts(std::move(parts))
{
    const auto again = [this] {
        m_isStale = true;
        setActive(m_isActive);
    };
    connect(&m_parts.desk, &desk::Desk::callBacksChanged, this, again);
    connect(&m_parts.outbox, &outbox::Outbox::changed, this, again);
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &CallBacksPresenter::show);
    show();
}

void CallBacksPresenter::setActive(bool active)
{
    m_isActive = active;
    active ? m_minute.start() : m_minute.stop();
    if (active && std::exchange(m_isStale, false)) {
        read();
    }
}

void CallBacksPresenter::read()
{
    openCalls(m_parts.desk, m_parts.outbox, this, [this, asked = ++m_asked](const Result<std::vector<ListedCall>>& calls) {
        if (asked != m_asked) {
            return;
        }
        m_failure = calls ? QString() : tr("The calls to make could not be read: %1").arg(errorText(calls.error()));
        if (calls) {
            m_calls = *calls;
        }
        show();
    });
}

void CallBacksPresenter::show()
{
    const UtcMs now = m_parts.clock.now();
    QList<GapTable::Line> rows;
    for (const ListedCall& one : m_calls) {
        const QString when = callTimeWords(one.call, now);
        const QString query = one.call.documentId.isEmpty() ? QString() : evidence::termText(query::Field::Document, one.call.documentId);
        rows.append({{one.call.due < now ? tr("%1, overdue").arg(when) : when, one.call.caller, one.call.documentId, callDraftWords(one.draft), one.call.person}, query, one.call.plan});
    }
    m_table.set({tr("Call back"), tr("Who calls"), tr("About"), tr("What was to be sent"), tr("Noted by")}, std::move(rows));
    Q_EMIT changed();
}

QString CallBacksPresenter::title() const
{
    const UtcMs now = m_parts.clock.now();
    const auto overdue = std::ranges::count_if(m_calls, [now](const ListedCall& one) { return one.call.due < now; });
    const QString all = tr("%Ln customer(s) to call back", nullptr, int(m_calls.size()));
    return overdue > 0 ? tr("%1, %Ln overdue", nullptr, int(overdue)).arg(all) : all;
}

void CallBacksPresenter::end(qint64 call, CallResult result)
{
    if (std::ranges::none_of(m_calls, [call](const ListedCall& one) { return one.call.id == call; })) {
        return;
    }
    deliver(m_parts.desk.endCallBack(call, result, m_parts.person, m_parts.clock.now()), this, [this, result](const Result<void>& ended) {
        Q_EMIT told(ended ? tr("Call noted: %1").arg(callResultWords(result)) : tr("It could not be noted: %1").arg(errorText(ended.error())));
    });
}

QDateTime CallBacksPresenter::proposed() const
{
    const QDateTime later = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now(), m_parts.businessZone).addSecs(2 * 3600);
    return {later.date(), QTime(later.time().hour(), 0), m_parts.businessZone};
}

QString CallBacksPresenter::zoneWords() const { return QString::fromUtf8(m_parts.businessZone.id()); }

QString CallBacksPresenter::faultOf(QDate day, QTime time, const QString& caller) const
{
    const QDateTime at(day, time, m_parts.businessZone);
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(at.toMSecsSinceEpoch(), m_parts.businessZone);
    if (!at.isValid() || shown.date() != day || shown.time() != time) { // clocks went forward over it
        return tr("There is no such time.");
    }
    return at.toMSecsSinceEpoch() <= m_parts.clock.now() ? tr("That time has passed.") : caller.trimmed().isEmpty() ? tr("Say who calls.") : QString();
}

bool CallBacksPresenter::note(const QString& plan, const CommunicationId& about, const QString& documentId, QDate day, QTime time, const QString& caller)
{
    if (const QString fault = faultOf(day, time, caller); !fault.isEmpty()) {
        Q_EMIT told(fault);
        return false;
    }
    CallBack call;
    call.plan = plan;
    call.about = about;
    call.documentId = documentId;
    call.due = QDateTime(day, time, m_parts.businessZone).toMSecsSinceEpoch();
    call.zone = zoneWords();
    call.caller = caller.trimmed();
    call.person = m_parts.person;
    call.noted = m_parts.clock.now();
    deliver(m_parts.desk.noteCallBack(call), this, [this, call](const Result<qint64>& kept) {
        if (kept) {
            Q_EMIT noted(tr("%1 calls back on %2. It stands under Tasks until somebody says what came of it.").arg(call.caller, callTimeWords(call, call.noted)));
        } else {
            Q_EMIT told(tr("It could not be noted: %1").arg(errorText(kept.error())));
        }
    });
    return true;
}

} // namespace cf::ui
