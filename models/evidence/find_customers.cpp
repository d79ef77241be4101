#include "models/evidence/find_customers.h"

#include "models/base/text.h"

#include <algorithm>
#include <array>

namespace cf::evidence {

namespace {

constexpr int lettersLooked = 200; ///< for each way of meeting

search::Question asking(query::Field field, const QString& typed, const query::Calendar& calendar)
{
    query::Term term;
    term.field = field;
    term.value = query::StartsWith{typed};
    search::Question question;
    question.query.where = query::of(term);
    question.calendar = calendar;
    return question;
}

} // namespace

Result<std::vector<CustomerHit>> findCustomers(search::SearchIndex& index, const QString& typed, const query::Calendar& calendar, int most)
{
    std::vector<CustomerHit> hits;
    const QString text = typed.trimmed();
    if (foldedWords(text).isEmpty()) {
        return hits;
    }
    constexpr std::array ways = {std::pair{MetBy::Id, query::Field::Customer}, std::pair{MetBy::Name, query::Field::Recipient},
                                 std::pair{MetBy::Account, query::Field::Account}};
    for (const auto& [by, field] : ways) {
        search::Window window;
        window.limit = lettersLooked;
        CF_TRY(const search::Rows found, index.rows(asking(field, text, calendar), window));
        for (const search::Row& row : found.rows) {
            const auto isSame = [&](const CustomerHit& hit) { return identifierKey(hit.id) == identifierKey(row.customerId); };
            if (row.customerId.isEmpty() || int(hits.size()) >= most || std::ranges::any_of(hits, isSame)) {
                continue;
            }
            hits.push_back({row.customerId, row.recipient, by, by == MetBy::Account ? row.account : QString(), row.sent ? row.sent : row.issued});
        }
    }
    return hits;
}

QFuture<Result<std::vector<CustomerHit>>> customersLike(cache::Cache& cache, search::IndexFactory factory, const QString& typed, const query::Calendar& calendar,
                                                        int most, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), typed, calendar, most](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return findCustomers(*index, typed, calendar, most);
        },
        std::move(interrupt));
}

} // namespace cf::evidence
