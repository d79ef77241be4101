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
    friend bool operator==(const CustomerHit&, const CustomerHit&) = default;
};

/// Each once, by id, then by name, then by account; the newest first among those met alike. The newest letters alone are looked at, so a name
/// that many have may have more.
Result<std::vector<CustomerHit>> findCustomers(search::SearchIndex& index, const QString& typed, const query::Calendar& calendar, int most);
QFuture<Result<std::vector<CustomerHit>>> customersLike(cache::Cache& cache, search::IndexFactory factory, const QString& typed, const query::Calendar& calendar,
                                                        int most, std::shared_ptr<store::Interrupt> interrupt = {});

} // namespace cf::evidence
