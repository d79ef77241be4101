// Placing once more, releasing, and going on after the program was killed.
#include "models/base/deliver.h"
#include "models/cache/letter_standings.h"
#include "models/domain/hold_ledger.h"
#include "ui/holds/hold_acts_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

Error rejected(const QString& code) { return {ErrorKind::Rejected, code, {}}; }

QByteArray populationOf(const std::vector<HoldItem>& items)
{
    QStringList ids;
    for (const HoldItem& one : items) {
        ids << one.communication.value();
    }
    return cf::populationOf(ids);
}

/// Of all kinds: each code with its number, those that are none left out.
QJsonObject countsOf(const HoldMatrix& matrix)
{
    QJsonObject counts;
    for (const auto& [state, many] : matrix.states) {
        counts.insert(QString(codeOf(state)), many);
    }
    return counts;
}

std::vector<HoldItem> itemsOf(const HoldBook& book)
{
    std::vector<HoldItem> items;
    for (const HeldItem& one : book.items) {
        items.push_back(one.item);
    }
    return items;
}

} // namespace

void HoldActsPresenter::resume(const QString& matter)
{
    deliver(readHoldBook(m_parts.desk, m_parts.outbox, m_parts.cache, matter, this), this, [this](const Result<HoldBook>& book) {
        if (!book) {
            return;
        }
        for (const MatterStep& step : book->kept.steps) {
            const QString plan = planOfStep(step);
            if (plan.isEmpty() || !book->lostPlans.contains(plan)) {
                continue;
            }
            const bool isRelease = step.deed == MatterDeed::ReleaseAsked;
            std::vector<HoldItem> items;
            for (const HeldItem& one : book->items) {
                const QString key = isRelease ? one.item.lifting : one.item.placing;
                const QString wanted = isRelease ? liftingKey(book->kept.matter.id, step.number, one.item) : placingKey(book->kept.matter.id, step.number, one.item);
                if (!key.isEmpty() && key == wanted) {
                    items.push_back(one.item);
                }
            }
            const QByteArray population = QByteArray::fromHex(step.told[u"population"].toString().toLatin1());
            const HoldAsk ask{book->kept.matter, step.number, items, isRelease || step.told[u"needsApproval"].toBool(), RepositoryId(step.told[u"workflow"].toString()), population,
                              step.told[u"reason"].toString(book->kept.matter.authority), title(book->kept.matter, isRelease), step.person, step.at,
                              isRelease && step.told.contains(u"overdue") ? std::optional(effectsTold(step.told)) : std::nullopt};
            PlannedHold planned = isRelease ? plannedRelease(ask, book->terms) : plannedHold(ask, book->terms);
            if (!planned.intents.empty()) {
                m_parts.outbox.submit(std::move(planned.plan), std::move(planned.intents), step.at);
            }
        }
    });
}

void HoldActsPresenter::readKnown(const QString& matter, std::function<void(const HoldBook&)> next)
{
    then(readHoldBook(m_parts.desk, m_parts.outbox, m_parts.cache, matter, this), [this, matter, next = std::move(next)](const HoldBook& book) {
        const auto unknown = std::ranges::find_if(book.items, [&book](const HeldItem& one) { return !one.item.record.isEmpty() && !book.terms.contains(one.item.repository.value()); });
        if (unknown == book.items.end()) {
            next(book);
            return;
        }
        const RepositoryId repository = unknown->item.repository;
        deliver(m_parts.holds.terms(repository, m_stop.get_token()), this, [this, run = m_run, matter, repository, next](const Result<std::optional<HoldTerms>>& told) {
            if (run != m_run) {
                return;
            }
            if (!told && told.error().kind != ErrorKind::NotFound) {
                fail(told.error());
                return;
            }
            then(m_parts.desk.keepHoldTerms(repository, {told ? *told : std::nullopt, m_parts.clock.now()}), [this, matter, next] { readKnown(matter, next); });
        });
    });
}

void HoldActsPresenter::placeAgain(const QString& matter)
{
    begin(Act::Asking);
    readKnown(matter, [this](const HoldBook& book) {
        const KeptMatter& kept = book.kept;
        if (isBeingReleased(book.state)) {
            fail(rejected(u"released"_s));
            return;
        }
        const int number = int(kept.steps.size());
        std::map<QString, int> newest; // part of each repository
        for (const HeldItem& one : book.items) {
            newest[one.item.repository.value()] = std::max(newest[one.item.repository.value()], one.item.part);
        }
        std::vector<HoldItem> again;
        for (const HeldItem& one : book.items) {
            const HeldItemState state = book.stateOf(one);
            const bool isRefused = state == HeldItemState::Failed && one.placed != IntentState::NeedsPerson; // what a person has to look at is settled in the outbox first
            const bool isMissing = state == HeldItemState::NotThere || state == HeldItemState::Lost || isRefused || state == HeldItemState::Partly;
            if (!isMissing) {
                continue;
            }
            HoldItem item = one.item;
            // Answered as done and never there: its hold takes no more. One that was there once comes back where it was.
            if (state == HeldItemState::NotThere) {
                item.earlier << item.part;
                item.part = newest[item.repository.value()] + 1;
            }
            item.placing = placingKey(kept.matter.id, number, item);
            again.push_back(std::move(item));
        }
        if (again.empty()) {
            fail(rejected(u"nothing"_s));
            return;
        }
        if (book.hold.isApproved != false) {
            askAgain(book, std::move(again), {});
            return;
        }
        then(m_parts.cache.repositories(), [this, book, again](const std::vector<Repository>& all) { // what was refused is decided once more
            const RepositoryId decides = decidingSystem(all);
            decides.isEmpty() ? fail(rejected(u"no-workflow"_s)) : askAgain(book, again, decides);
        });
    });
}

void HoldActsPresenter::askAgain(const HoldBook& book, std::vector<HoldItem> again, RepositoryId workflow)
{
    const KeptMatter& kept = book.kept;
    const int number = int(kept.steps.size());
    const QByteArray population = populationOf(again);
    const bool needsApproval = !workflow.isEmpty();
    const MatterStep step{number, m_parts.clock.now(), m_parts.person, MatterDeed::Asked,
                          {{u"plan"_s, holdPlanId(kept.matter.id, number)}, {u"again"_s, true}, {u"letters"_s, qint64(again.size())}, {u"population"_s, QString::fromLatin1(population.toHex())},
                           {u"needsApproval"_s, needsApproval}, {u"workflow"_s, workflow.value()}}};
    const HoldAsk ask{kept.matter, number, again, needsApproval, workflow, population, kept.matter.authority, title(kept.matter, false), m_parts.person, step.at};
    then(m_parts.desk.placeAgain(kept.matter.id, step, again), [this, planned = plannedHold(ask, book.terms), many = qint64(again.size())](int) {
        submit(planned, [this, many] {
            end();
            Q_EMIT asked(many);
        });
    });
}

void HoldActsPresenter::holdAgain(const QString& matter, const QString& reason)
{
    begin(Act::Asking);
    if (reason.trimmed().isEmpty()) {
        fail(rejected(u"no-reason"_s));
        return;
    }
    readKnown(matter, [this, reason = reason.trimmed()](const HoldBook& book) {
        const KeptMatter& kept = book.kept;
        if (!kept.isReleased()) {
            fail(rejected(u"not-released"_s));
            return;
        }
        const int number = int(kept.steps.size());
        std::vector<HoldItem> items = itemsOf(book);
        for (HoldItem& one : items) {
            one.lifting.clear();
            one.earlier.clear();
        }
        setParts(items, {}, book.terms);
        for (HoldItem& one : items) {
            one.placing = book.hasMeans(one) ? placingKey(kept.matter.id, number, one) : QString();
        }
        const QByteArray population = populationOf(items);
        const MatterStep step{number, m_parts.clock.now(), m_parts.person, MatterDeed::HeldAgain,
                              {{u"plan"_s, holdPlanId(kept.matter.id, number)}, {u"reason"_s, reason}, {u"letters"_s, qint64(items.size())}, {u"population"_s, QString::fromLatin1(population.toHex())},
                               {u"needsApproval"_s, false}}};
        const HoldAsk ask{kept.matter, number, items, false, {}, population, reason, title(kept.matter, false), m_parts.person, step.at};
        then(m_parts.desk.holdAgain(kept.matter.id, step, items), [this, planned = plannedHold(ask, book.terms), many = qint64(items.size())](int) {
            submit(planned, [this, many] {
                end();
                Q_EMIT asked(many);
            });
        });
    });
}

QFuture<Result<ReleaseEffects>> HoldActsPresenter::effectsOf(const HoldBook& book)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now(), m_parts.businessZone).date();
    const QFuture<Result<ReleaseEffects>> known = m_parts.cache.readers().read([matter = book.kept.matter.id, today, elsewhere = book.elsewhere](store::Database& database) -> Result<ReleaseEffects> {
        ReleaseEffects effects;
        effects.elsewhere = elsewhere;
        CF_TRY(effects.overdue, cache::countFreed(database, matter, today));
        CF_TRY(const cache::StandingsState state, cache::standingsState(database));
        effects.isOverdueExact = state.isWhole;
        return effects;
    });
    auto promise = std::make_shared<QPromise<Result<ReleaseEffects>>>();
    promise->start();
    const auto end = [promise](Result<ReleaseEffects> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    deliver(known, this, [this, end, matter = book.kept.matter.id](const Result<ReleaseEffects>& effects) {
        if (!effects) {
            end(effects);
            return;
        }
        deliver(m_parts.desk.erasuresKeeping(matter), this, [end, effects = *effects](const Result<qint64>& erasures) mutable {
            if (!erasures) {
                end(tl::unexpected<Error>(erasures.error()));
                return;
            }
            effects.erasures = *erasures;
            end(effects);
        });
    });
    return promise->future();
}

void HoldActsPresenter::askRelease(const QString& matter, const QString& reason, const QString& authority)
{
    begin(Act::Releasing);
    if (reason.trimmed().isEmpty() || authority.trimmed().isEmpty()) {
        fail(rejected(u"no-reason"_s));
        return;
    }
    readKnown(matter, [this, reason, authority](const HoldBook& book) {
        const bool isAsked = isBeingReleased(book.state) && !book.isReleaseStuck();
        if (isAsked || book.items.empty()) {
            fail(rejected(isAsked ? u"asked"_s : u"nothing-held"_s));
            return;
        }
        then(m_parts.cache.repositories(), [this, book, reason, authority](const std::vector<Repository>& all) {
            const RepositoryId decides = decidingSystem(all);
            if (decides.isEmpty()) {
                fail(rejected(u"no-workflow"_s));
                return;
            }
            then(effectsOf(book), [this, book, reason, authority, decides](const ReleaseEffects& effects) { proposeRelease(book, reason.trimmed(), authority.trimmed(), decides, effects); });
        });
    });
}

void HoldActsPresenter::proposeRelease(const HoldBook& book, const QString& reason, const QString& authority, const RepositoryId& decides, const ReleaseEffects& effects)
{
    const KeptMatter& kept = book.kept;
    const int number = int(kept.steps.size());
    std::vector<HoldItem> items; // what is off already stays as it was taken off
    for (const HeldItem& one : book.items) {
        if (book.stateOf(one) != HeldItemState::Released) {
            items.push_back(one.item);
        }
    }
    std::vector<std::pair<qint64, QString>> lifting;
    for (HoldItem& one : items) {
        one.lifting = one.placing.isEmpty() ? QString() : liftingKey(kept.matter.id, number, one);
        lifting.emplace_back(one.row, one.lifting);
    }
    const QByteArray population = populationOf(items);
    MatterStep step{number, m_parts.clock.now(), m_parts.person, MatterDeed::ReleaseAsked,
                    {{u"plan"_s, holdPlanId(kept.matter.id, number)}, {u"reason"_s, reason}, {u"authority"_s, authority}, {u"letters"_s, qint64(items.size())},
                     {u"population"_s, QString::fromLatin1(population.toHex())}, {u"states"_s, countsOf(book.matrix)}, {u"workflow"_s, decides.value()}}};
    tellEffects(effects, step.told);
    const HoldAsk ask{kept.matter, number, items, true, decides, population, reason, title(kept.matter, true), m_parts.person, step.at, effects};
    then(m_parts.desk.askRelease(kept.matter.id, step, lifting), [this, planned = plannedRelease(ask, book.terms)](int) {
        submit(planned, [this] {
            end();
            Q_EMIT releaseAsked();
        });
    });
}

void HoldActsPresenter::conclude(const QString& matter)
{
    begin(Act::Releasing);
    then(readHoldBook(m_parts.desk, m_parts.outbox, m_parts.cache, matter, this), [this](const HoldBook& book) {
        const bool isPending = book.state == HoldState::ReleasePending;
        const qint64 off = book.matrix.of(HeldItemState::Released) + book.matrix.of(HeldItemState::NotApplicable);
        if (!isPending || off != book.matrix.letters) {
            end();
            Q_EMIT released(false);
            return;
        }
        const MatterStep step{0, m_parts.clock.now(), m_parts.person, MatterDeed::Released, {{u"letters"_s, book.matrix.letters}, {u"states"_s, countsOf(book.matrix)}, {u"approvedBy"_s, book.release.by}}};
        then(m_parts.desk.noteMatter(book.kept.matter.id, step), [this](int) {
            end();
            Q_EMIT released(true);
        });
    });
}

} // namespace cf::ui
