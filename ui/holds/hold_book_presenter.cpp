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

/// One after the other; the first that fails is the answer.
class Reading : public QObject
{
public:
    Reading(desk::Desk& desk, outbox::Outbox& outbox, cache::Cache& cache, QObject* owner)
        : QObject(owner)
        , m_desk(desk)
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
        // Tens of thousands of letters are judged where nobody waits.
        const auto read = [book = std::move(m_book), states = std::move(m_states)](store::Database& database) mutable -> Result<HoldBook> {
            CF_CHECK(conclude(database, book, states));
            return Result<HoldBook>(std::move(book));
        };
        deliver(m_cache.readers().read(read), this, [this](const Result<HoldBook>& book) { end(book); });
    }
    static const MatterStep* lastAsk(const HoldBook& book)
    {
        const auto& steps = book.kept.steps;
        const auto found = std::ranges::find_if(steps.rbegin(), steps.rend(), [](const MatterStep& one) { return one.deed == MatterDeed::Asked; });
        return found == steps.rend() ? nullptr : &*found;
    }
    static Result<void> conclude(store::Database& database, HoldBook& book, const QHash<QString, outbox::CommandState>& states)
    {
        CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
        for (const Repository& one : repositories) {
            book.repositories.emplace(one.id.value(), one.name);
        }
        if (const MatterStep* asked = lastAsk(book); asked && asked->told[u"needsApproval"].toBool()) {
            CF_TRY(const auto told, caseOf(database, planOfStep(*asked)));
            book.hold = approvalOf(told, asked->person);
        }
        if (const MatterStep* release = book.kept.last(MatterDeed::ReleaseAsked)) {
            CF_TRY(const auto told, caseOf(database, planOfStep(*release)));
            book.release = approvalOf(told, release->person);
        }
        for (HeldItem& one : book.items) {
            if (const auto placed = states.constFind(one.item.placing); placed != states.constEnd()) {
                one.placed = placed->state;
                one.trouble = placed->trouble;
            }
            if (const auto lifted = states.constFind(one.item.lifting); lifted != states.constEnd()) {
                one.lifted = lifted->state;
                one.trouble = lifted->trouble.isEmpty() ? one.trouble : lifted->trouble;
            }
        }
        book.matrix = matrixOf(book.kept.matter.scope, book.items, book.terms);
        book.state = cf::stateOf(book.kept.steps, book.matrix, book.hold, book.release);
        return {};
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

QFuture<Result<HoldBook>> readHoldBook(desk::Desk& desk, outbox::Outbox& outbox, cache::Cache& cache, const QString& numberOrId, QObject* owner)
{
    return (new Reading(desk, outbox, cache, owner))->begin(numberOrId); // it deletes itself when it has answered
}

} // namespace cf::ui
