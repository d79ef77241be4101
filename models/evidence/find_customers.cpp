#include "models/evidence/find_customers.h"

#include "models/base/text.h"
#include "models/cache/customer_letters.h"

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

/// Of the customer's own part of each letter.
Result<void> readContacts(store::Database& database, CustomerHit& hit)
{
    for (const CommunicationId& letter : hit.letters) {
        const Result<cache::CustomerLetter> read = cache::readCustomerLetter(database, letter);
        if (!read && read.error().kind == ErrorKind::NotFound) {
            continue;
        }
        CF_CHECK(read);
        for (const cache::LetterLeg& leg : read->legs) {
            if (identifierKey(leg.customer) == identifierKey(hit.id)) {
                hit.email = hit.email.isEmpty() ? leg.email : hit.email;
                hit.phone = hit.phone.isEmpty() ? leg.phone : hit.phone;
                hit.address = hit.address.isEmpty() ? leg.address : hit.address;
            }
        }
    }
    return {};
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
            const auto known = std::ranges::find_if(hits, isSame);
            if (known != hits.end() && int(known->letters.size()) < lettersForContact && std::ranges::find(known->letters, row.id) == known->letters.end()) {
                known->letters.push_back(row.id);
            }
            if (row.customerId.isEmpty() || int(hits.size()) >= most || known != hits.end()) {
                continue;
            }
            hits.push_back({row.customerId, row.recipient, by, by == MetBy::Account ? row.account : QString(), row.sent ? row.sent : row.issued, {row.id}});
        }
    }
    return hits;
}

QFuture<Result<std::vector<CustomerHit>>> customersLike(cache::Cache& cache, search::IndexFactory factory, const QString& typed, const query::Calendar& calendar,
                                                        int most, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), typed, calendar, most](store::Database& database) -> Result<std::vector<CustomerHit>> {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            CF_TRY(std::vector<CustomerHit> hits, findCustomers(*index, typed, calendar, most));
            for (CustomerHit& one : hits) {
                CF_CHECK(readContacts(database, one));
            }
            return hits;
        },
        std::move(interrupt));
}

} // namespace cf::evidence
