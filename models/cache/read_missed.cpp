#include "models/cache/read_missed.h"

#include "models/base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

struct Attempt {
    qint64 row = 0, repository = 0;
    QString system, domain, run, batch, key;
    std::optional<UtcMs> began;
    std::optional<qint64> customers;
    qint64 unmade = 0; ///< of its input, without a document in this run
    bool isOpen = false;

    auto place() const { return std::tuple(repository, domain, key.isEmpty() ? run : key, key.isEmpty(), began.value_or(0), row); }
    bool isSameAs(const Attempt& before) const
    {
        return !key.isEmpty() && key == before.key && repository == before.repository && domain == before.domain &&
               began.value_or(0) - before.began.value_or(0) <= attemptSpanMs;
    }
};

#define CF_ATTEMPT \
    "SELECT r.pk, r.repository, p.name, r.domain, r.native_id, r.batch, r.batch_key, r.started, r.customers, " \
    "(SELECT count(*) FROM letter_data d WHERE d.run = r.pk AND d.document_key = ''), lower(r.status) IN ('started', 'waiting', 'holding', 'uninitialized') " \
    "FROM composition_run r JOIN repository p ON p.pk = r.repository "

Result<void> addAttempts(store::Statement* select, std::vector<Attempt>& all)
{
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return {};
        }
        all.push_back({select->integer(0), select->integer(1), select->text(2), select->text(3), select->text(4), select->text(5), select->text(6), select->optionalInteger(7),
                       select->optionalInteger(8), select->integer(9), select->integer(10) != 0});
    }
}

/// By batch, and of each the oldest first; of all runs, or of those that have a batch number in common with one of these.
Result<std::vector<Attempt>> attempts(store::Database& database, std::optional<std::span<const qint64>> runs)
{
    std::vector<Attempt> all;
    if (!runs) {
        CF_TRY(store::Statement * select, database.cached(CF_ATTEMPT));
        CF_CHECK(addAttempts(select, all));
    }
    QSet<QString> keys;
    for (const qint64 run : runs.value_or(std::span<const qint64>())) {
        CF_TRY(store::Statement * named, database.cached("SELECT batch_key FROM composition_run WHERE pk = ?1"));
        named->bind(1, run);
        CF_TRY(const bool isThere, named->step());
        const QString key = isThere ? named->text(0) : QString();
        named->reset();
        if (!key.isEmpty()) {
            keys.insert(key);
            continue;
        }
        CF_TRY(store::Statement * alone, database.cached(CF_ATTEMPT "WHERE r.pk = ?1"));
        alone->bind(1, run);
        CF_CHECK(addAttempts(alone, all));
    }
    for (const QString& key : std::as_const(keys)) {
        CF_TRY(store::Statement * select, database.cached(CF_ATTEMPT "WHERE r.batch_key = ?1"));
        select->bind(1, key);
        CF_CHECK(addAttempts(select, all));
    }
    std::ranges::sort(all, {}, &Attempt::place);
    return all;
}

/// Of a run: numbers of the customers for whom something came out, and whether its outputs name them at all.
struct Made {
    QSet<QString> numbers;
    qint64 unnumbered = 0; ///< outputs that tell no customer
};
Result<void> addMade(store::Database& database, qint64 run, Made& made)
{
    CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT o.customer, o.document_key FROM composition_step s JOIN composition_output o ON o.step = s.pk WHERE s.run = ?1"));
    select->bind(1, run);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return {};
        }
        const QString number = select->text(0);
        if (number.isEmpty()) {
            ++made.unnumbered;
        } else {
            made.numbers.insert(identifierKey(number));
        }
    }
}

/// The customers of a run's input without a document there, by number as a key.
Result<void> addUnmade(store::Database& database, const Attempt& of, std::vector<std::pair<QString, UnmadeCustomer>>& unmade)
{
    CF_TRY(store::Statement * select, database.cached("SELECT customer_number, customer, captured FROM letter_data WHERE run = ?1 AND document_key = '' ORDER BY pk"));
    select->bind(1, of.row);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return {};
        }
        const std::optional<UtcMs> captured = select->optionalInteger(2);
        unmade.emplace_back(identifierKey(select->text(0)), UnmadeCustomer{of.system, of.domain, of.run, of.batch, select->text(0), select->text(1), captured ? captured : of.began});
    }
}

/// What the attempts at one batch leave.
class Batch
{
public:
    Batch(store::Database& database, UnmadeList& list, size_t most)
        : m_database(database)
        , m_list(list)
        , m_most(most)
    {}

    Result<void> take(std::span<const Attempt> attempts)
    {
        if (std::ranges::any_of(attempts, &Attempt::isOpen)) { // it may still make them
            return {};
        }
        std::optional<qint64> input;
        bool hasUnmade = false;
        for (const Attempt& one : attempts) {
            input = one.customers ? std::max(input.value_or(0), *one.customers) : input;
            hasUnmade = hasUnmade || one.unmade > 0;
        }
        if (!input && !hasUnmade) {
            return {};
        }
        Made made;
        for (const Attempt& one : attempts) {
            CF_CHECK(addMade(m_database, one.row, made));
        }
        QHash<QString, UnmadeCustomer> unmade;
        QStringList order;
        for (const Attempt& one : attempts) {
            if (one.unmade == 0) {
                continue;
            }
            std::vector<std::pair<QString, UnmadeCustomer>> some;
            CF_CHECK(addUnmade(m_database, one, some));
            for (auto& [number, customer] : some) {
                if (!made.numbers.contains(number)) {
                    if (!unmade.contains(number)) {
                        order << number;
                    }
                    unmade.insert(number, std::move(customer));
                }
            }
        }
        for (const QString& number : std::as_const(order)) {
            ++m_list.count;
            if (m_list.customers.size() < m_most) {
                m_list.customers.push_back(unmade.take(number));
            }
        }
        const qint64 served = made.numbers.size() + made.unnumbered, named = order.size();
        const qint64 all = std::max(input.value_or(0), served + named);
        m_list.input += all;
        m_list.served += served;
        m_list.unnamed += all - served - named;
        return {};
    }

private:
    store::Database& m_database;
    UnmadeList& m_list;
    size_t m_most;
};

} // namespace

Result<UnmadeList> unmadeCustomers(store::Database& database, std::optional<std::span<const qint64>> runs, size_t most)
{
    UnmadeList list;
    CF_TRY(const std::vector<Attempt> all, attempts(database, runs));
    std::vector<std::span<const Attempt>> batches;
    for (size_t first = 0; first < all.size();) {
        size_t end = first + 1;
        while (end < all.size() && all[end].isSameAs(all[end - 1])) {
            ++end;
        }
        const std::span<const Attempt> batch(all.data() + first, end - first);
        const bool isAsked = !runs || std::ranges::any_of(batch, [&](const Attempt& one) { return std::ranges::find(*runs, one.row) != runs->end(); });
        if (isAsked) {
            batches.push_back(batch);
        }
        first = end;
    }
    std::ranges::stable_sort(batches, {}, [](const std::span<const Attempt>& batch) { return batch.front().began.value_or(0); });
    Batch taking(database, list, most);
    for (const std::span<const Attempt>& batch : batches) {
        CF_CHECK(taking.take(batch));
    }
    return list;
}

} // namespace cf::cache
