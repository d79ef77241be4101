#include "ui/holds/hold_book_presenter.h"

#include "models/base/deliver.h"
#include "models/cache/read_case.h"
#include "models/cache/read_record.h"
#include "models/domain/connection_setting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

/// As the system told it that was asked to start it.
Result<std::optional<WorkflowCase>> caseOf(store::Database& database, const QString& plan, const QHash<QString, outbox::CommandState>& states)
{
    const auto start = states.constFind(plan);
    if (start == states.constEnd()) {
        return std::optional<WorkflowCase>();
    }
    CF_TRY(const auto known, cache::caseIfKnown(database, {start->system, plan, start->receipt}));
    return known ? std::optional(known->what) : std::nullopt;
}

/// One after the other; the first that fails is the answer.
class Reading : public QObject
{
public:
    Reading(desk::Desk& desk, outbox::Outbox& outbox, cache::Cache& cache, QObject* owner, std::optional<QDate> today)
        : QObject(owner)
        , m_desk(desk)
        , m_outbox(outbox)
        , m_cache(cache)
        , m_today(today)
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
                    then(m_desk.holdTrials(), [this](const std::vector<KeptTrial>& trials) {
                        m_book.trials = trials;
                        then(m_desk.underOtherMatters(m_book.kept.matter.id), [this](qint64 elsewhere) {
                            m_book.elsewhere = elsewhere;
                            readPlans();
                        });
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
    void readPlans()
    {
        const MatterStep* imported = m_book.kept.last(MatterDeed::Imported);
        for (const MatterStep& step : m_book.kept.steps) {
            const bool isHere = !imported || step.number > imported->number;
            if (const QString plan = planOfStep(step); isHere && !plan.isEmpty()) {
                m_plans.push_back(plan);
            }
        }
        readStates(0);
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
        const auto read = [book = std::move(m_book), states = std::move(m_states), today = m_today](store::Database& database) mutable -> Result<HoldBook> {
            CF_CHECK(conclude(database, book, states));
            if (today && !book.kept.isReleased()) {
                markOverdue(book.matrix, controlsOf(book.kept), *today);
            }
            return Result<HoldBook>(std::move(book));
        };
        deliver(m_cache.readers().read(read), this, [this](const Result<HoldBook>& book) { end(book); });
    }
    static const MatterStep* lastAsk(const HoldBook& book)
    {
        const MatterStep *asked = book.kept.lastOfTurn(MatterDeed::Asked), *again = book.kept.lastOfTurn(MatterDeed::HeldAgain);
        return !asked || (again && again->number > asked->number) ? again : asked;
    }
    /// It is taken off where every part is; the one that is worst off says how far it is.
    static void readLifted(const HoldBook& book, HeldItem& held, const QHash<QString, outbox::CommandState>& states)
    {
        const MatterStep* release = book.kept.lastOfTurn(MatterDeed::ReleaseAsked);
        if (held.item.lifting.isEmpty() || !release) {
            return;
        }
        QStringList keys{held.item.lifting};
        for (const int part : held.item.earlier) {
            HoldItem one = held.item;
            one.part = part;
            keys << liftingKey(book.kept.matter.id, release->number, one);
        }
        for (const QString& key : std::as_const(keys)) {
            const auto lifted = states.constFind(key);
            if (lifted != states.constEnd() && (!held.lifted || held.lifted == IntentState::Done)) {
                held.lifted = lifted->state;
                held.trouble = lifted->trouble.isEmpty() ? held.trouble : lifted->trouble;
            }
        }
    }
    /// What was asked for in another profile is in its outbox, and its answer in the ledger.
    static void readImported(const HoldBook& book, const MatterStep& imported, HeldItem& held, const QHash<QString, outbox::CommandState>& states)
    {
        const bool isAskedHere = std::any_of(book.kept.steps.begin() + imported.number, book.kept.steps.end(), [&](const MatterStep& step) {
            return !planOfStep(step).isEmpty() && placingKey(book.kept.matter.id, step.number, held.item) == held.item.placing;
        });
        if (held.item.step < imported.number && !isAskedHere && book.hasMeans(held.item)) {
            held.placed = held.item.placing.isEmpty() ? IntentState::Withdrawn : IntentState::Done;
            held.lifted = held.item.lifting.isEmpty() || states.contains(held.item.lifting) ? held.lifted : std::optional(IntentState::Done);
        }
    }
    static Result<void> conclude(store::Database& database, HoldBook& book, const QHash<QString, outbox::CommandState>& states)
    {
        CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
        for (const Repository& one : repositories) {
            book.repositories.emplace(one.id.value(), one.name);
        }
        if (const MatterStep* asked = lastAsk(book); asked && asked->told[u"needsApproval"].toBool()) {
            CF_TRY(const auto told, caseOf(database, planOfStep(*asked), states));
            book.hold = approvalOf(told, asked->person);
        }
        if (const MatterStep* release = book.kept.lastOfTurn(MatterDeed::ReleaseAsked)) {
            CF_TRY(const auto told, caseOf(database, planOfStep(*release), states));
            book.release = approvalOf(told, release->person);
        }
        const MatterStep* imported = book.kept.last(MatterDeed::Imported);
        for (HeldItem& one : book.items) {
            if (imported) {
                readImported(book, *imported, one, states);
            }
            if (const auto placed = states.constFind(one.item.placing); placed != states.constEnd()) {
                one.placed = placed->state;
                one.trouble = placed->trouble;
            }
            readLifted(book, one, states);
        }
        book.matrix = matrixOf(book.items, book.terms, book.kept.matter.expected, evidenceOf(book.kept.steps));
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
    std::optional<QDate> m_today;
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

QFuture<Result<HoldBook>> readHoldBook(desk::Desk& desk, outbox::Outbox& outbox, cache::Cache& cache, const QString& numberOrId, QObject* owner, std::optional<QDate> today)
{
    return (new Reading(desk, outbox, cache, owner, today))->begin(numberOrId); // it deletes itself when it has answered
}

} // namespace cf::ui
