// Correcting what a record says of one field: it is read first, only changed when it says what whoever asked saw, and read anew when somebody else wrote meanwhile. What differs
// between archives is in the place. Source: journey R4; docs/retention.md.
#pragma once

#include "models/connectors/record/site_vocabulary.h"
#include "models/connectors/remote/holding.h"

namespace cf::connectors {

/// The attribute of a record that says it, as it is now.
struct AmendPlace {
    QString now;           ///< what it says
    http::Request writing; ///< that makes it say what is wanted, under what it was read with
};
using AmendLook = std::function<QCoro::Task<Result<AmendPlace>>(std::stop_token)>;

/// For holdOnce() and heldEffect(). isLook: to find whether it was done. Rejected: no such field is corrected here.
Result<HoldingSteps> amendingSteps(const AmendRecord& deed, AmendLook look, bool isLook, std::function<std::optional<Error>(const http::Reply&)> errorIn);

/// Which of these keys says the retention class; empty: none, or several that do.
QString keyOfRetentionClass(const QStringList& keys, const SiteVocabulary& vocabulary);

} // namespace cf::connectors
