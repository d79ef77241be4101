#include "ui/holds/hold_book_presenter.h"

#include "models/base/deliver.h"
#include "models/cache/read_case.h"
#include "models/cache/read_record.h"
#include "models/domain/connection_setting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

Result<std::optional<WorkflowCase>> caseOf(store::Database& database, const QString& reference)
{
    const Result<cache::KnownCase> known = cache::readCase(database, reference);
    if (known) {
        return std::optional(known->what);
    }
    const bool isNone = known.error().kind == ErrorKind::NotFound || known.error().kind == ErrorKind::Conflict;
    return isNone ? Result<std::optional<WorkflowCase>>(std::nullopt) : tl::unexpected<Error>(known.error());
}

struct FromCache {
    std::map<QString, QString> repositories;
    std::optional<WorkflowCase> hold, release;
};

/// One after the other; the first that fails is the answer.
class Reading : public QObject
{
public:
    Reading(desk::Desk& desk, outbox::Outbox& outbox, cache::Cache& cache)
        : m_desk(desk)
        , m_outbox(outbox)
        , m_cache(cache)
    {}
    QFuture<Result<HoldBook>> begin(const QString& numberOrId)
    {
        m_promise.start();
        then(m_desk.matter(numberOrId), [this](const KeptMatter& kept) {
            m_book.kept = kept;
            then(m_desk.holdItems(kept.matter.id), [this](const std::vector<KeptHoldItem>& items) {
                for (const KeptHoldItem& one : items) {
                    m_book.items.push_back({one.item, {}, {}, one.reading, {}});
                }
                then(m_desk.holdTerms(), [this](const TermsByRepository& terms) {
                    m_book.terms = terms;
                    then(m_desk.underOtherMatters(m_book.kept.matter.id), [this](qint64 elsewhere) {
                        m_book.elsewhere = elsewhere;
                        for (const MatterStep& step : m_book.kept.steps) {
                            if (const QString plan = planOfStep(step); !plan.isEmpty()) {
                                m_plans.push_back(plan);
                            }
                        }
                        readStates(0);
                    });
                });
            });
        });
        return m_promise.future();
    }

private:
    template <class T, class F>
    void then(QFuture<Result<T>> future, F next)
    {
        deliver(std::move(future), this, [this, next = std::move(next)](const Result<T>& read) {
            if (read) {
                next(*read);
            } else {
                end(tl::unexpected<Error>(read.error()));
            }
        });
    }
    void readStates(size_t at)
    {
        if (at < m_plans.size()) {
            then(m_outbox.states(m_plans[at]), [this, at](const std::vector<outbox::CommandState>& states) {
                if (states.empty()) {
                    m_book.lostPlans << m_plans[at];
                }
                for (const outbox::CommandState& one : states) {
                    m_states.insert(one.key, one);
                }
                readStates(at + 1);
            });
            return;
        }
        const MatterStep* asked = lastAsk();
        const MatterStep* release = m_book.kept.last(MatterDeed::ReleaseAsked);
        const auto read = [hold = asked ? planOfStep(*asked) : QString(), off = release ? planOfStep(*release) : QString()](store::Database& database) -> Result<FromCache> {
            FromCache known;
            CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
            for (const Repository& one : repositories) {
                known.repositories.emplace(one.id.value(), one.name);
            }
            if (!hold.isEmpty()) {
                CF_TRY(known.hold, caseOf(database, hold));
            }
            if (!off.isEmpty()) {
                CF_TRY(known.release, caseOf(database, off));
            }
            return known;
        };
        then(m_cache.readers().read(read), [this, asked, release](const FromCache& known) {
            m_book.repositories = known.repositories;
            if (asked && asked->told[u"needsApproval"].toBool()) {
                m_book.hold = approvalOf(known.hold, asked->person);
            }
            if (release) {
                m_book.release = approvalOf(known.release, release->person);
            }
            conclude();
        });
    }
    const MatterStep* lastAsk() const
    {
        const auto& steps = m_book.kept.steps;
        const auto found = std::ranges::find_if(steps.rbegin(), steps.rend(), [](const MatterStep& one) { return one.deed == MatterDeed::Asked; });
        return found == steps.rend() ? nullptr : &*found;
    }
    void conclude()
    {
        for (HeldItem& one : m_book.items) {
            if (const auto placed = m_states.constFind(one.item.placing); placed != m_states.constEnd()) {
                one.placed = placed->state;
                one.trouble = placed->trouble;
            }
            if (const auto lifted = m_states.constFind(one.item.lifting); lifted != m_states.constEnd()) {
                one.lifted = lifted->state;
                one.trouble = lifted->trouble.isEmpty() ? one.trouble : lifted->trouble;
            }
        }
        m_book.matrix = matrixOf(m_book.kept.matter.scope, m_book.items, m_book.terms);
        m_book.state = cf::stateOf(m_book.kept.steps, m_book.matrix, m_book.hold, m_book.release);
        end(std::move(m_book));
    }
    void end(Result<HoldBook> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    desk::Desk& m_desk;
    outbox::Outbox& m_outbox;
    cache::Cache& m_cache;
    QPromise<Result<HoldBook>> m_promise;
    HoldBook m_book;
    std::vector<QString> m_plans;
    QHash<QString, outbox::CommandState> m_states;
};

} // namespace

bool HoldBook::hasMeans(const HoldItem& item) const
{
    const auto known = terms.find(item.repository.value());
    return !item.record.isEmpty() && (known == terms.end() || known->second.terms.has_value());
}

QString HoldBook::repositoryName(const RepositoryId& id) const
{
    const auto found = repositories.find(id.value());
    return found == repositories.end() ? id.value() : found->second;
}

QString planOfStep(const MatterStep& step) { return step.told[u"plan"].toString(); }

RepositoryId decidingSystem(const std::vector<Repository>& all)
{
    const auto found = std::ranges::find_if(all, [](const Repository& one) { return one.kind == RepositoryKind::Workflow && !disconnectedSince(one.connection); });
    return found == all.end() ? RepositoryId() : found->id;
}

QFuture<Result<HoldBook>> readHoldBook(desk::Desk& desk, outbox::Outbox& outbox, cache::Cache& cache, const QString& numberOrId)
{
    return (new Reading(desk, outbox, cache))->begin(numberOrId); // it deletes itself when it has answered
}

} // namespace cf::ui
