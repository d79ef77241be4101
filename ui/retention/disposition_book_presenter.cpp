#include "ui/retention/disposition_book_presenter.h"

#include "models/base/deliver.h"
#include "models/cache/read_case.h"
#include "models/cache/read_record.h"
#include "models/domain/transfer_receipt.h"
#include "models/evidence/result_export.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

/// The repository was read whole after it was told to destroy the record, and shows it.
Result<bool> isStillShown(store::Database& database, const DisposedLetter& letter)
{
    CF_TRY(store::Statement * select, database.cached("SELECT 1 FROM archive_record a JOIN repository r ON r.pk = a.repository WHERE r.cfid = ?1 AND a.native_id = ?2 AND a.standing = 'PRESENT' AND r.watermark > ?3"));
    select->bind(1, letter.item.repository.value()).bind(2, letter.item.record).bind(3, letter.left.value_or(std::numeric_limits<UtcMs>::max()));
    CF_TRY(const bool isSo, select->step());
    select->reset();
    return isSo;
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
    QFuture<Result<DispositionBook>> begin(const QString& id)
    {
        m_promise.start();
        then(m_desk.disposition(id), [this, id](const KeptDisposition& kept) {
            m_book.kept = kept;
            then(m_desk.dispositionItems(id), [this](const std::vector<DispositionItem>& items) {
                const QSet<QString> received = receivedIn(m_book.kept.steps);
                for (const DispositionItem& one : items) {
                    DisposedLetter letter;
                    letter.item = one;
                    letter.isReceived = received.contains(one.communication.value());
                    m_book.letters.push_back(std::move(letter));
                }
                outbox::Listing listing;
                listing.plan = dispositionPlanId(m_book.kept.disposition.id);
                listing.limit = std::numeric_limits<int>::max();
                then(m_outbox.list(listing), [this](const std::vector<outbox::ListedIntent>& listed) { conclude(listed); });
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
    void conclude(const std::vector<outbox::ListedIntent>& listed)
    {
        m_book.isLost = listed.empty() && needsApproval(m_book.kept.disposition.act);
        QHash<QString, const Intent*> byKey;
        for (const outbox::ListedIntent& one : listed) {
            byKey.insert(one.intent.command.key, &one.intent);
        }
        for (DisposedLetter& letter : m_book.letters) {
            if (const Intent* intent = byKey.value(letter.item.command)) {
                letter.command = intent->state;
                letter.trouble = intent->error ? intent->error->detail : QString();
                letter.left = intent->lastAttempt;
                letter.seen = intent->seen;
            }
        }
        const Intent* start = byKey.value(dispositionPlanId(m_book.kept.disposition.id));
        const StartedCase started = start ? startedCaseOf(*start) : StartedCase();
        const auto read = [book = std::move(m_book), started](store::Database& database) mutable -> Result<DispositionBook> {
            CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
            for (const Repository& one : repositories) {
                book.repositories.emplace(one.id.value(), one.name);
            }
            const DispositionStep* decided = book.kept.last(DispositionDeed::Decided);
            CF_TRY(const auto known, cache::caseIfKnown(database, started)); // as the system told it that was asked to start it
            const auto told = known ? std::optional(known->what) : std::nullopt;
            book.approval = dispositionApprovalOf(told, decided ? decided->person : QString());
            for (DisposedLetter& letter : book.letters) {
                if (letter.command == IntentState::Done && !letter.seen) {
                    CF_TRY(letter.isStillShown, isStillShown(database, letter));
                }
            }
            return Result<DispositionBook>(std::move(book));
        };
        deliver(m_cache.readers().read(read), this, [this](const Result<DispositionBook>& book) { end(book); });
    }
    void end(Result<DispositionBook> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    desk::Desk& m_desk;
    outbox::Outbox& m_outbox;
    cache::Cache& m_cache;
    QPromise<Result<DispositionBook>> m_promise;
    DispositionBook m_book;
};

} // namespace

std::map<DisposalState, qint64> DispositionBook::states() const
{
    std::map<DisposalState, qint64> all;
    for (const DisposedLetter& one : letters) {
        ++all[stateOf(one)];
    }
    return all;
}

bool DispositionBook::isSettled() const
{
    return std::ranges::all_of(letters, [this](const DisposedLetter& one) { return cf::isSettled(stateOf(one)); });
}

QJsonObject DispositionBook::approvalTold() const
{
    return {{u"records"_s, approval.recordsBy}, {u"owner"_s, approval.ownerBy}, {u"decided"_s, evidence::timeJson(approval.at)}};
}

QString DispositionBook::repositoryName(const RepositoryId& id) const
{
    const auto found = repositories.find(id.value());
    return found == repositories.end() ? id.value() : found->second;
}

QFuture<Result<DispositionBook>> readDispositionBook(desk::Desk& desk, outbox::Outbox& outbox, cache::Cache& cache, const QString& id, QObject* owner)
{
    return (new Reading(desk, outbox, cache, owner))->begin(id); // it deletes itself when it has answered
}

} // namespace cf::ui
