#include "ui/holds/hold_acts_presenter.h"

#include "models/base/deliver.h"
#include "models/query/parse.h"
#include "models/query/print.h"
#include "models/evidence/result_export.h"
#include "ui/roles/standing_presenter.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

Error rejected(const QString& code) { return {ErrorKind::Rejected, code, {}}; }

/// From where to where, and what a hold is worth there; which ones, as far as a step may be long.
void tellMoved(const PlannedScope& planned, const std::vector<HoldItem>& known, QJsonObject& told)
{
    constexpr qsizetype mostNamed = 1'000;
    std::map<QString, QString> places; // of letters under the matter
    for (const HoldItem& one : known) {
        places.emplace(one.communication.value(), one.repository.value());
    }
    std::map<std::pair<QString, QString>, qint64> ways;
    QJsonArray letters, all;
    for (const HoldItem& one : planned.plan.items) {
        if (const auto from = planned.plan.movedFrom.find(one.communication.value()); from != planned.plan.movedFrom.end()) {
            ++ways[{places[from->second], one.repository.value()}];
            if (letters.size() < mostNamed) {
                letters.append(QJsonObject{{u"id"_s, one.communication.value()}, {u"from"_s, from->second}});
            }
        }
    }
    const auto nameOf = [&planned](const QString& id) { return planned.names.contains(id) ? planned.names.at(id) : id; };
    for (const auto& [way, many] : ways) {
        const auto terms = planned.terms.find(way.second);
        const bool hasMeans = terms != planned.terms.end() && terms->second.terms;
        all.append(QJsonObject{{u"from"_s, nameOf(way.first)}, {u"to"_s, nameOf(way.second)}, {u"letters"_s, many}, {u"enforcement"_s, hasMeans ? QJsonValue(QString(code(terms->second.terms->enforcement))) : QJsonValue()}});
    }
    if (!ways.empty()) {
        told.insert(u"moved"_s, all);
        told.insert(u"movedLetters"_s, letters);
    }
}

} // namespace

std::vector<HoldShortfall> shortfallsOf(const PlannedScope& planned)
{
    std::vector<HoldShortfall> all;
    for (const evidence::HoldShare& share : planned.plan.shares) {
        const auto wanted = planned.plan.matter.expected.find(share.stand.id.value());
        const auto found = planned.terms.find(share.stand.id.value());
        if (wanted != planned.plan.matter.expected.end() && found != planned.terms.end() && fallsShort(found->second, wanted->second)) {
            all.push_back({share.stand.name, wanted->second, found->second.terms ? std::optional(found->second.terms->enforcement) : std::nullopt});
        }
    }
    return all;
}

std::optional<QString> canonicalQuery(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return QString();
    }
    const auto query = query::parse(text);
    return query ? std::optional(query::print(*query)) : std::nullopt;
}

HoldActsPresenter::HoldActsPresenter(HoldParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

HoldActsPresenter::~HoldActsPresenter() { interrupt(); }

void HoldActsPresenter::interrupt()
{
    m_stop.request_stop();
    if (m_interrupt) {
        m_interrupt->request();
    }
}

void HoldActsPresenter::stop()
{
    interrupt();
    if (m_act != Act::None) {
        ++m_run;
        fail({ErrorKind::Cancelled, u"stopped"_s, {}});
    }
}

void HoldActsPresenter::begin(Act act)
{
    ++m_run;
    m_act = act;
    m_done = m_of = m_before = 0;
    m_stop = {};
    m_interrupt = std::make_shared<store::Interrupt>();
    Q_EMIT changed();
}

void HoldActsPresenter::end()
{
    m_act = Act::None;
    m_interrupt.reset();
    Q_EMIT changed();
}

void HoldActsPresenter::fail(const Error& error)
{
    end();
    Q_EMIT failed(error);
}

QString HoldActsPresenter::title(const HoldMatter& matter, bool isRelease) const
{
    return isRelease ? tr("Release from the matter %1, %2").arg(matter.number, matter.name) : tr("Hold for the matter %1, %2").arg(matter.number, matter.name);
}

void HoldActsPresenter::plan(const HoldMatter& matter)
{
    begin(Act::Planning);
    deliver(m_parts.desk.matter(matter.id), this, [this, run = m_run, matter](const Result<KeptMatter>& kept) {
        if (run != m_run) {
            return;
        }
        if (!kept && kept.error().kind != ErrorKind::NotFound) {
            fail(kept.error());
            return;
        }
        const auto told = [this](const PlannedScope& scope) {
            end();
            Q_EMIT planned(scope);
        };
        if (!kept) {
            makePlan(matter, {}, {}, told);
            return;
        }
        then(m_parts.desk.holdItems(matter.id), [this, matter, after = kept->steps.back().number, told](const std::vector<KeptHoldItem>& items) {
            QSet<QString> already;
            for (const KeptHoldItem& one : items) {
                already.insert(one.item.communication.value());
            }
            makePlan(matter, after, already, told);
        });
    });
}

void HoldActsPresenter::makePlan(const HoldMatter& matter, std::optional<int> after, QSet<QString> already, std::function<void(const PlannedScope&)> next, evidence::HoldFollowing following)
{
    const query::Calendar calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday};
    then(evidence::holdPlanOf(m_parts.cache, m_parts.searches, matter, std::move(already), calendar, m_interrupt, std::move(following)), [this, after, next = std::move(next)](const evidence::HoldPlan& plan) {
        auto scope = std::make_shared<PlannedScope>();
        scope->plan = plan;
        scope->after = after;
        then(m_parts.desk.holdTerms(), [this, scope, next](const TermsByRepository& terms) {
            std::vector<RepositoryId> left;
            for (const evidence::HoldShare& share : scope->plan.shares) {
                left.push_back(share.stand.id);
                if (const auto known = terms.find(share.stand.id.value()); known != terms.end()) {
                    scope->terms.insert(*known);
                }
            }
            askTerms(scope, left, [this, scope, next] {
                then(m_parts.cache.repositories(), [this, scope, next](const std::vector<Repository>& all) {
                    scope->workflow = decidingSystem(all);
                    for (const Repository& one : all) {
                        scope->names.emplace(one.id.value(), one.name);
                    }
                    scope->needsApproval = qint64(scope->plan.items.size()) >= approvalFrom || isProposedHere(Right::Hold);
                    std::set<std::pair<QString, int>> made;
                    setParts(scope->plan.items, {}, scope->terms);
                    for (const HoldItem& one : scope->plan.items) {
                        const auto known = scope->terms.find(one.repository.value());
                        const bool hasMeans = known != scope->terms.end() && known->second.terms && !one.record.isEmpty();
                        scope->calls += hasMeans ? 1 : 0;
                        if (hasMeans && known->second.terms->isObject) {
                            made.emplace(one.repository.value(), one.part);
                        }
                    }
                    scope->calls += qint64(made.size()) + (scope->needsApproval ? 1 : 0);
                    next(*scope);
                });
            });
        });
    });
}

void HoldActsPresenter::askTerms(std::shared_ptr<PlannedScope> scope, std::vector<RepositoryId> left, std::function<void()> next)
{
    if (left.empty()) {
        next();
        return;
    }
    const RepositoryId repository = left.back();
    left.pop_back();
    deliver(m_parts.holds.terms(repository, m_stop.get_token()), this, [this, run = m_run, scope, left, repository, next](const Result<std::optional<HoldTerms>>& told) {
        if (run != m_run) {
            return;
        }
        const bool isNone = !told && told.error().kind == ErrorKind::NotFound; // a folder has no connection that could hold
        if (!told && !isNone) {
            const auto share = std::ranges::find(scope->plan.shares, repository, [](const evidence::HoldShare& one) { return one.stand.id; });
            scope->notAsked << share->stand.name;
            askTerms(scope, left, next);
            return;
        }
        const HoldTermsAt terms{isNone ? std::nullopt : *told, m_parts.clock.now()};
        scope->terms[repository.value()] = terms;
        then(m_parts.desk.keepHoldTerms(repository, terms), [this, scope, left, next] { askTerms(scope, left, next); });
    });
}

void HoldActsPresenter::ask(const PlannedScope& planned)
{
    begin(Act::Asking);
    const HoldMatter& matter = planned.plan.matter;
    if (planned.plan.items.empty()) {
        fail(rejected(u"nothing"_s));
        return;
    }
    if (planned.needsApproval && planned.workflow.isEmpty()) {
        fail(rejected(u"no-workflow"_s));
        return;
    }
    const auto told = [this](qint64 letters) {
        end();
        Q_EMIT asked(letters);
    };
    if (planned.after) {
        then(m_parts.desk.matter(matter.id), [this, planned, told](const KeptMatter& kept) {
            if (kept.matter == planned.plan.matter) {
                join(planned, *planned.after, MatterDeed::Asked, told);
                return;
            }
            then(m_parts.desk.changeMatter(planned.plan.matter, m_parts.person, m_parts.clock.now()), [this, planned, told] { join(planned, *planned.after + 1, MatterDeed::Asked, told); });
        });
        return;
    }
    then(m_parts.desk.openMatter(matter, m_parts.person, m_parts.clock.now()), [this, planned, told] { join(planned, 0, MatterDeed::Asked, told); });
}

void HoldActsPresenter::join(const PlannedScope& planned, int after, MatterDeed deed, std::function<void(qint64)> next)
{
    then(m_parts.desk.holdItems(planned.plan.matter.id), [this, planned, after, deed, next = std::move(next)](const std::vector<KeptHoldItem>& kept) {
        const HoldMatter& matter = planned.plan.matter;
        std::vector<HoldItem> known, items = planned.plan.items;
        std::ranges::transform(kept, std::back_inserter(known), &KeptHoldItem::item);
        setParts(items, known, planned.terms);
        const int number = after + 1;
        for (HoldItem& one : items) {
            const auto how = planned.terms.find(one.repository.value());
            const bool hasMeans = how != planned.terms.end() && how->second.terms && !one.record.isEmpty();
            one.placing = hasMeans ? placingKey(matter.id, number, one) : QString();
            one.reason = deed == MatterDeed::Joined && one.reason != HoldReason::Moved ? HoldReason::Standing : one.reason;
        }
        MatterStep step{number, m_parts.clock.now(), m_parts.person, deed, evidence::toldOfPlan(planned.plan)};
        step.told.insert(u"plan"_s, planned.calls > 0 ? holdPlanId(matter.id, number) : QString());
        step.told.insert(u"needsApproval"_s, planned.needsApproval && deed == MatterDeed::Asked);
        step.told.insert(u"workflow"_s, planned.workflow.value());
        tellMoved(planned, known, step.told);
        then(m_parts.desk.joinHold(matter.id, after, step, items), [this, planned, matter, step, next](const std::vector<HoldItem>& joined) {
            const QByteArray population = QByteArray::fromHex(step.told[u"population"].toString().toLatin1());
            const HoldAsk ask{matter, step.number, joined, step.told[u"needsApproval"].toBool(), planned.workflow, population, matter.authority, title(matter, false), m_parts.person, step.at};
            submit(plannedHold(ask, planned.terms), [next, many = qint64(joined.size())] { next(many); });
        });
    });
}

void HoldActsPresenter::submit(PlannedHold planned, std::function<void()> next)
{
    if (planned.intents.empty()) {
        next();
        return;
    }
    deliver(m_parts.outbox.submit(std::move(planned.plan), std::move(planned.intents), m_parts.clock.now()), this, [this, run = m_run, next](const Result<void>& kept) {
        if (run != m_run) {
            return;
        }
        if (!kept && kept.error().kind != ErrorKind::Conflict) { // Conflict: it is there already, as after a kill
            fail(kept.error());
            return;
        }
        next();
    });
}

void HoldActsPresenter::evaluate(const QString& matter)
{
    begin(Act::Evaluating);
    then(readHoldBook(m_parts.desk, m_parts.outbox, m_parts.cache, matter, this), [this](const HoldBook& book) {
        const KeptMatter& kept = book.kept;
        const bool isDecided = !book.hold.isAsked || book.hold.isApproved == true; // nothing joins what somebody else may still refuse
        const bool isOver = isBeingReleased(book.state) || !kept.last(MatterDeed::Asked) || !isDecided;
        if (isOver) {
            end();
            Q_EMIT evaluated(0);
            return;
        }
        QSet<QString> already;
        evidence::HoldFollowing following{{}, !kept.matter.scope.isStanding};
        for (const HeldItem& one : book.items) {
            already.insert(one.item.communication.value());
            following.held.push_back({one.item.communication, one.reading && one.reading->finding == HoldFinding::Gone});
        }
        makePlan(kept.matter, int(kept.steps.size()) - 1, already, [this, id = kept.matter.id, isStanding = kept.matter.scope.isStanding](const PlannedScope& scope) {
            const auto told = [this](qint64 joined) {
                end();
                Q_EMIT evaluated(joined);
            };
            if (!scope.plan.items.empty()) {
                join(scope, *scope.after, MatterDeed::Joined, told);
                return;
            }
            if (!isStanding) { // nobody asked to look for letters, and none was moved
                told(0);
                return;
            }
            MatterStep step{0, m_parts.clock.now(), m_parts.person, MatterDeed::Evaluated, evidence::toldOfPlan(scope.plan)};
            step.told.insert(u"stays"_s, scope.plan.stays);
            then(m_parts.desk.noteMatter(id, step), [told](int) { told(0); });
        }, std::move(following));
    });
}

} // namespace cf::ui
