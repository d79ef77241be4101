#include "ui/holds/hold_trial_presenter.h"

#include "models/cache/read_hold_targets.h"
#include "models/domain/connection_setting.h"
#include "models/domain/disposition_steps.h"
#include "models/domain/role.h"
#include "ui/holds/hold_trial_words_presenter.h"
#include "ui/retention/retention_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

Error barred(const QString& code) { return {ErrorKind::Rejected, code, {}}; }

} // namespace

HoldTrialPresenter::HoldTrialPresenter(HoldParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

HoldTrialPresenter::~HoldTrialPresenter() { m_stop.request_stop(); }

void HoldTrialPresenter::begin(Act act)
{
    ++m_run;
    m_act = act;
    Q_EMIT changed();
}

void HoldTrialPresenter::end()
{
    m_act = Act::None;
    Q_EMIT changed();
    if (std::exchange(m_isAgain, false)) {
        goOn();
    }
}

void HoldTrialPresenter::fail(const Error& error)
{
    end();
    Q_EMIT failed(error);
}

QString HoldTrialPresenter::title(const HoldTrial& trial) const
{
    return tr("Try out what a hold prevents in %1: the record %2 (%3) may be destroyed for it").arg(trial.place, trial.document.isEmpty() ? trial.record : trial.document, trial.record);
}

void HoldTrialPresenter::readPlaces()
{
    begin(Act::Looking);
    then(m_parts.desk.holdTrials(), [this](const std::vector<KeptTrial>& trials) {
        m_trials = trials;
        then(m_parts.cache.repositories(), [this](const std::vector<Repository>& all) {
            std::vector<Repository> places;
            std::ranges::copy_if(all, std::back_inserter(places), [](const Repository& one) { return destroysRecords(one.kind) && !disconnectedSince(one.connection); });
            std::ranges::sort(places, {}, &Repository::name);
            end();
            Q_EMIT placesRead(places);
        });
    });
}

void HoldTrialPresenter::look(const RepositoryId& repository, const QString& name)
{
    begin(Act::Looking);
    then(m_parts.cache.repositories(), [this, repository, name](const std::vector<Repository>& all) {
        const auto found = std::ranges::find(all, repository, &Repository::id);
        const RepositoryId workflow = decidingSystem(all);
        const QString why = found == all.end() ? u"no-such-repository"_s : !destroysRecords(found->kind) ? u"cannot-destroy"_s : workflow.isEmpty() ? u"no-workflow"_s : QString();
        if (!why.isEmpty()) {
            fail(barred(why));
            return;
        }
        auto canary = std::make_shared<Canary>();
        canary->repository = *found;
        HoldTrial& trial = canary->trial;
        trial.id = newTrialId();
        trial.hold = trialHoldName(trial.id);
        trial.repository = repository;
        trial.place = found->name;
        trial.workflow = workflow;
        then(m_parts.desk.holdTrials(), [this, canary, name](const std::vector<KeptTrial>& trials) {
            m_trials = trials;
            canary->trials = trials;
            if (cf::underWay(trials, canary->trial.repository)) {
                fail(barred(u"under-way"_s));
                return;
            }
            find(canary, name.trimmed());
        });
    });
}

void HoldTrialPresenter::find(std::shared_ptr<Canary> canary, const QString& name)
{
    if (name.isEmpty()) {
        fail(barred(u"no-such-record"_s));
        return;
    }
    const auto read = [repository = canary->trial.repository, name](store::Database& database) -> Result<std::pair<size_t, std::optional<cache::RetentionRow>>> {
        CF_TRY(const std::vector<CommunicationId> found, cache::recordsCalled(database, repository, name));
        if (found.size() != 1) {
            return std::pair(found.size(), std::optional<cache::RetentionRow>());
        }
        CF_TRY(auto row, cache::readRetention(database, found.front()));
        return std::pair(found.size(), std::move(row));
    };
    then(m_parts.cache.readers().read(read), [this, canary](const std::pair<size_t, std::optional<cache::RetentionRow>>& found) {
        if (found.first > 1 || !found.second || found.second->facts.record.isEmpty()) {
            fail(barred(found.first > 1 ? u"several-records"_s : u"no-such-record"_s));
            return;
        }
        const RetentionFacts& facts = found.second->facts;
        HoldTrial& trial = canary->trial;
        trial.communication = facts.communication;
        trial.record = facts.record;
        trial.document = facts.documentId;
        trial.versions = facts.versions;
        canary->title = facts.title;
        canary->type = facts.type;
        askTerms(canary);
    });
}

void HoldTrialPresenter::askTerms(std::shared_ptr<Canary> canary)
{
    const RepositoryId repository = canary->trial.repository;
    deliver(m_parts.holds.terms(repository, m_stop.get_token()), this, [this, run = m_run, canary, repository](const Result<std::optional<HoldTerms>>& told) {
        if (run != m_run) {
            return;
        }
        if (!told && told.error().kind != ErrorKind::NotFound) {
            fail(told.error());
            return;
        }
        const std::optional<HoldTerms> terms = told ? *told : std::nullopt;
        then(m_parts.desk.keepHoldTerms(repository, {terms, m_parts.clock.now()}), [this, canary, terms] {
            if (!terms) {
                fail(barred(u"no-means"_s));
                return;
            }
            canary->trial.terms = *terms;
            judge(canary);
        });
    });
}

/// By the same look as right before anything is destroyed, see DispositionGuard.
void HoldTrialPresenter::judge(std::shared_ptr<Canary> canary)
{
    const CommunicationId letter = canary->trial.communication;
    const auto judged = [this, canary](const std::optional<evidence::LetterRetention>& one) {
        if (!one) {
            fail(barred(u"no-such-record"_s));
            return;
        }
        const std::vector<DispositionBlock> bars = canaryBars(one->blocks, canary->trial.hold);
        if (!bars.empty()) {
            fail(barred(u"bars "_s + blocksWords(bars)));
            return;
        }
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now(), m_parts.businessZone).date();
        isKeptThere(one->standing, today) ? fail(barred(u"kept-there"_s)) : readHolds(canary);
    };
    then(evidence::lettersBearingOn(m_parts.cache, letter), [this, letter, judged](const QStringList& bearing) {
        then(m_parts.desk.disputeLinks(), [this, letter, bearing, judged](const std::vector<DisputeLink>& links) {
            then(evidence::disputesOfRecord(m_parts.cache, letter, links), [this, letter, bearing, links, judged](const std::vector<evidence::RecordDispute>& disputes) {
                then(m_parts.desk.dispositionMaterial(bearing, m_parts.clock.now()), [this, letter, links, isInDispute = !disputes.empty(), judged](DispositionMaterial material) {
                    material.links = links;
                    const query::Calendar calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday};
                    then(evidence::letterRetention(m_parts.cache, m_parts.searches, letter, isInDispute, std::move(material), calendar), judged);
                });
            });
        });
    });
}

void HoldTrialPresenter::readHolds(std::shared_ptr<Canary> canary)
{
    const HoldTrial& trial = canary->trial;
    then(m_parts.holds.readHeld(trial.repository, trial.hold, {trial.record}, m_stop.get_token()), [this, canary](const std::vector<HeldReading>& readings) {
        const HeldReading reading = readings.empty() ? HeldReading() : readings.front();
        const bool isGone = reading.trouble == ErrorKind::NotFound;
        const QString why = isGone ? u"not-there"_s : readings.empty() || reading.trouble ? u"not-shown"_s : reading.times + reading.others > 0 ? u"held"_s : QString();
        if (!why.isEmpty()) {
            fail(barred(why));
            return;
        }
        end();
        Q_EMIT looked(*canary);
    });
}

void HoldTrialPresenter::ask(const Canary& canary, const QString& authority, bool mayBeDestroyed)
{
    begin(Act::Asking);
    if (!mayBeDestroyed || authority.trimmed().isEmpty()) {
        fail(barred(mayBeDestroyed ? u"no-authority"_s : u"not-confirmed"_s));
        return;
    }
    HoldTrial trial = canary.trial;
    trial.authority = authority.trimmed();
    const TrialStep step{0, m_parts.clock.now(), m_parts.person, TrialDeed::Asked, {}};
    then(m_parts.desk.beginTrial(trial, step), [this, trial, step] {
        KeptTrial kept{trial, {step}, {}, true};
        submit(kept, [this, trial](const std::optional<Error>& error) {
            if (!error) {
                end();
                Q_EMIT asked(trial);
                return;
            }
            if (!refusalIn(*error)) { // it goes on from the desk
                fail(*error);
                return;
            }
            // Who may not destroy does not leave a trial behind that bars others.
            const TrialStep over{0, m_parts.clock.now(), m_parts.person, TrialDeed::Concluded, {{u"outcome"_s, QString(codeOf(TrialOutcome::NotApproved))}, {u"why"_s, error->detail}}};
            then(m_parts.desk.noteTrial(trial.id, over), [this, error = *error](int) { fail(error); });
        });
    });
}

void HoldTrialPresenter::submit(const KeptTrial& kept, std::function<void(const std::optional<Error>&)> next)
{
    const TrialStep& first = kept.steps.front();
    PlannedHold planned = plannedTrial(kept.trial, title(kept.trial), first.person, first.at);
    deliver(m_parts.outbox.submit(std::move(planned.plan), std::move(planned.intents), m_parts.clock.now()), this, [this, run = m_run, next = std::move(next)](const Result<void>& done) {
        if (run == m_run) {
            const bool isThere = done || done.error().kind == ErrorKind::Conflict; // Conflict: it is there already, as after a kill
            next(isThere ? std::nullopt : std::optional(done.error()));
        }
    });
}

void HoldTrialPresenter::goOn()
{
    if (m_act != Act::None) {
        m_isAgain = true;
        return;
    }
    begin(Act::GoingOn);
    m_found.clear();
    then(m_parts.desk.holdTrials(), [this](const std::vector<KeptTrial>& all) {
        m_trials = all;
        std::vector<KeptTrial> left;
        std::ranges::copy_if(all, std::back_inserter(left), [](const KeptTrial& one) { return !one.outcome() && one.isAsKept; });
        goOnWith(std::move(left));
    });
}

void HoldTrialPresenter::goOnWith(std::vector<KeptTrial> left)
{
    if (left.empty()) {
        m_underWay = std::exchange(m_found, {});
        end();
        Q_EMIT wentOn();
        return;
    }
    const KeptTrial kept = left.back();
    left.pop_back();
    advance(kept, left);
}

void HoldTrialPresenter::advance(const KeptTrial& kept, const std::vector<KeptTrial>& left)
{
    outbox::Listing listing;
    listing.plan = trialPlanId(kept.trial.id);
    then(m_parts.outbox.list(listing), [this, kept, left](const std::vector<outbox::ListedIntent>& listed) {
        TrialCommands commands;
        for (const outbox::ListedIntent& one : listed) {
            const bool isOnWord = one.intent.state == IntentState::Done && one.intent.effect.reference.isEmpty(); // systems say what came of it
            commands[one.intent.command.key] = {one.intent.state, one.intent.error ? one.intent.error->detail : QString(), one.intent.lastAttempt, isOnWord};
        }
        const TrialStand stand = standOf(kept, commands);
        switch (stand.stage) {
        case TrialStage::Lost:
            submit(kept, [this, kept, left, stand](const std::optional<Error>& error) { wait(kept, stand, error ? trialRefusal(*error) : QString(), left); });
            return;
        case TrialStage::ToRead: readBack(kept, left); return;
        case TrialStage::ToLook: lookAfter(kept, left); return;
        case TrialStage::Asking:
            then(m_parts.outbox.add(trialPlanId(kept.trial.id), {*stand.ask}, m_parts.clock.now()), [this, kept, left](int) { advance(kept, left); });
            return;
        case TrialStage::Ending: {
            const QJsonValue attempted = stand.attempted ? QJsonValue(qint64(*stand.attempted)) : QJsonValue();
            const QJsonObject told{{u"outcome"_s, QString(codeOf(*stand.outcome))},
                                   {u"found"_s, QString(code(foundBy(*stand.outcome, kept.trial.terms)))},
                                   {u"told"_s, QString(code(kept.trial.terms.enforcement))},
                                   {u"why"_s, stand.why},
                                   {u"attempted"_s, attempted}};
            const bool isOff = stand.outcome == TrialOutcome::Prevented;
            m_concluding = kept.trial.id;
            note(kept, TrialDeed::Concluded, told, isOff ? QStringList{trialLiftKey(kept.trial)} : QStringList(), left); // a canary that could be destroyed then was off its hold
            return;
        }
        default: wait(kept, stand, {}, left);
        }
    });
}

void HoldTrialPresenter::readBack(const KeptTrial& kept, const std::vector<KeptTrial>& left)
{
    const HoldTrial& trial = kept.trial;
    deliver(m_parts.holds.readHeld(trial.repository, trial.hold, {trial.record}, m_stop.get_token()), this, [this, run = m_run, kept, left](const Result<std::vector<HeldReading>>& read) {
        if (run != m_run) {
            return;
        }
        const TrialStand stand{TrialStage::ToRead, {}, {}, {}, {}};
        if (!read || read->empty()) { // another time
            wait(kept, stand, read ? QString() : errorText(read.error()), left);
            return;
        }
        const HeldReading& reading = read->front();
        const HoldFinding finding = findingOf(reading, itemOf(kept.trial), kept.trial.terms);
        if (finding == HoldFinding::NotShown || finding == HoldFinding::Pending) {
            wait(kept, stand, finding == HoldFinding::Pending ? tr("The hold is not in force yet.") : tr("What holds the record is not shown."), left);
            return;
        }
        // A deletion that is done under the hold of some versions says nothing of one that is on all.
        const bool isOnIt = reading.times > 0 && reading.isActive && !reading.trouble && finding != HoldFinding::VersionsMissing;
        const QJsonObject told{{u"onIt"_s, isOnIt},           {u"finding"_s, QString(codeOf(finding))}, {u"times"_s, reading.times}, {u"others"_s, reading.others},
                               {u"versions"_s, reading.versions.size()}, {u"enforcement"_s, QString(code(reading.enforcement))}, {u"basis"_s, reading.basis}};
        note(kept, TrialDeed::ReadBack, told, isOnIt ? holdingKeys(kept.trial) : QStringList(), left);
    });
}

/// By the way in which holds are read: it says of a record that is gone that it is.
void HoldTrialPresenter::lookAfter(const KeptTrial& kept, const std::vector<KeptTrial>& left)
{
    const HoldTrial& trial = kept.trial;
    deliver(m_parts.holds.readHeld(trial.repository, trial.hold, {trial.record}, m_stop.get_token()), this, [this, run = m_run, kept, left](const Result<std::vector<HeldReading>>& read) {
        if (run != m_run) {
            return;
        }
        const bool isGone = read && !read->empty() && read->front().trouble == ErrorKind::NotFound, isShown = read && !read->empty() && !read->front().trouble;
        if (!isGone && !isShown) { // another time
            wait(kept, {TrialStage::ToLook, {}, {}, {}, {}}, read ? tr("What holds the record is not shown.") : errorText(read.error()), left);
            return;
        }
        note(kept, TrialDeed::LookedAfter, {{u"gone"_s, isGone}, {u"basis"_s, read->front().basis}}, {}, left);
    });
}

void HoldTrialPresenter::note(const KeptTrial& kept, TrialDeed deed, QJsonObject told, const QStringList& seen, const std::vector<KeptTrial>& left)
{
    const TrialStep step{0, m_parts.clock.now(), m_parts.person, deed, std::move(told)};
    deliver(m_parts.desk.noteTrial(kept.trial.id, step), this, [this, run = m_run, kept, left, seen](const Result<int>& noted) {
        if (run != m_run) {
            return;
        }
        if (!noted && noted.error().kind != ErrorKind::Conflict) { // Conflict: another program was quicker, and what it noted stands
            fail(noted.error());
            return;
        }
        then(m_parts.outbox.noteSeen(seen, m_parts.clock.now()), [this, kept, left] {
            then(m_parts.desk.holdTrials(), [this, id = kept.trial.id, left](const std::vector<KeptTrial>& all) {
                m_trials = all;
                const auto now = std::ranges::find_if(m_trials, [&](const KeptTrial& one) { return one.trial.id == id; });
                if (now == m_trials.end() || !now->outcome()) {
                    now == m_trials.end() ? goOnWith(left) : advance(*now, left);
                    return;
                }
                if (m_concluding == id) {
                    Q_EMIT concluded(*now);
                }
                goOnWith(left);
            });
        });
    });
}

void HoldTrialPresenter::wait(const KeptTrial& kept, const TrialStand& stand, const QString& trouble, const std::vector<KeptTrial>& left)
{
    m_found.push_back({kept, stand, trouble});
    goOnWith(left);
}

} // namespace cf::ui
