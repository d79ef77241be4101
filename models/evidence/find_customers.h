// Which customers somebody may mean who types an id, a name or an account.
#pragma once

#include "models/evidence/customer_story.h"

namespace cf::evidence {

enum class MetBy { Id, Name, Account };
struct CustomerHit {
    QString id, name; ///< as a letter writes them
    MetBy by = MetBy::Id;
    QString account;  ///< with Account
    std::optional<Moment> last; ///< of the newest letter looked at
    std::vector<CommunicationId> letters = {}; ///< the newest of them, at most lettersForContact
    QString email = {}, phone = {}, address = {}; ///< of the newest of these that has one to this customer; with customersLike() alone
    friend bool operator==(const CustomerHit&, const CustomerHit&) = default;
};

/// So many letters of a customer are looked at for how they can be reached: what tells those of one name apart.
inline constexpr int lettersForContact = 5;

/// Each once, by id, then by name, then by account; the newest first among those met alike. The newest letters alone are looked at, so a name
/// that many have may have more.
Result<std::vector<CustomerHit>> findCustomers(search::SearchIndex& index, const QString& typed, const query::Calendar& calendar, int most);
QFuture<Result<std::vector<CustomerHit>>> customersLike(cache::Cache& cache, search::IndexFactory factory, const QString& typed, const query::Calendar& calendar,
                                                        int most, std::shared_ptr<store::Interrupt> interrupt = {});

} // namespace cf::evidence
