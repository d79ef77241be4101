#include "ui/holds/standing_holds_presenter.h"

#include "models/base/deliver.h"
#include "models/query/parse.h"

namespace cf::ui {

StandingHolds::StandingHolds(HoldParts parts, SyncControl& sync, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_acts(m_parts)
    , m_trials(m_parts)
{
    constexpr int laterMs = 1'000;
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connect(&m_later, &QTimer::timeout, &m_trials, &HoldTrialPresenter::goOn);
    connect(&m_parts.outbox, &outbox::Outbox::changed, this, [this] {
        if (!m_later.isActive()) {
            m_later.start();
        }
    });
    connect(&m_trials, &HoldTrialPresenter::concluded, this, &StandingHolds::triedOut);
    connect(&sync, &SyncControl::runFinished, this, [this](const QString&, bool isComplete) {
        if (isComplete) {
            look();
        }
    });
    const auto done = [this] {
        m_left.pop_front();
        next();
    };
    connect(&m_acts, &HoldActsPresenter::evaluated, this, [this, done](qint64 letters) {
        if (letters > 0) {
            Q_EMIT joined(m_left.front().kept.matter.number, letters);
        }
        done();
    });
    connect(&m_acts, &HoldActsPresenter::verified, this, [this, done](const HoldBook& book) {
        tellDrift(book);
        if (book.state == HoldState::ReleasePending) {
            m_acts.conclude(book.kept.matter.id);
        } else {
            done();
        }
    });
    connect(&m_acts, &HoldActsPresenter::released, this, done);
    connect(&m_acts, &HoldActsPresenter::failed, this, done); // told where a person looks: the matter says when it was last looked for
    look();
}

void StandingHolds::tellDrift(const HoldBook& book)
{
    // Told when it is found, not each day anew.
    const QString before = QString(codeOf(HoldFinding::Held));
    const MatterStep* last = m_left.front().kept.last(MatterDeed::Verified);
    const qint64 held = last ? last->told[u"findings"][before].toInteger() : 0;
    const MatterStep* now = book.kept.last(MatterDeed::Verified);
    const qint64 still = now ? now->told[u"findings"][before].toInteger() : 0;
    const qint64 lost = book.matrix.of(HeldItemState::Lost);
    if (lost > 0 && still < held) {
        Q_EMIT drifted(book.kept.matter.number, lost);
    }
}

void StandingHolds::look(bool onlyByStandings)
{
    if (m_isLooking) {
        m_isStale = true;
        return;
    }
    m_isLooking = true;
    m_trials.goOn();
    deliver(m_parts.desk.matters(), this, [this, onlyByStandings](const Result<std::vector<KeptMatter>>& all) {
        m_left.clear();
        const UtcMs now = m_parts.clock.now();
        for (const KeptMatter& one : all.value_or(std::vector<KeptMatter>())) {
            const MatterStep* asked = one.lastOfTurn(MatterDeed::Asked) ? one.lastOfTurn(MatterDeed::Asked) : one.lastOfTurn(MatterDeed::HeldAgain);
            const auto query = query::parse(one.matter.scope.query);
            if (one.isReleased() || (onlyByStandings && !(one.matter.scope.isStanding && query && search::asksForStandings(*query)))) {
                continue;
            }
            m_acts.resume(one.matter.id);
            if (!asked) {
                continue;
            }
            m_left.push_back({Doing::Evaluate, one}); // of one that is not standing: what of it is in another repository by now
            const MatterStep* read = one.lastOfTurn(MatterDeed::Verified);
            const bool isRead = read && read->number > asked->number;
            if (now - (isRead ? read->at : asked->at) >= (isRead ? readBackEveryMs : readBackAfterMs)) {
                m_left.push_back({Doing::ReadBack, one});
            }
        }
        next();
    });
}

void StandingHolds::next()
{
    if (!m_left.empty()) {
        const Due& due = m_left.front();
        due.what == Doing::Evaluate ? m_acts.evaluate(due.kept.matter.id) : m_acts.verify(due.kept.matter.id);
        return;
    }
    m_isLooking = false;
    if (std::exchange(m_isStale, false)) {
        look();
    } else {
        Q_EMIT ended();
    }
}

} // namespace cf::ui
