// Letters that break a rule of the house, one line a recipient: which channel the rule asks for, which one was taken, and why, as far as it is
// told. As a file for other programs, with a manifest beside it. Source: capabilities 52 and 67.
#pragma once

#include "models/cache/read_recipients.h"
#include "models/evidence/house_rules.h"
#include "models/evidence/result_export.h"

#include <QSet>

namespace cf::evidence {

/// Whether a recipient's channel meets a demand; nullopt: the demand is not about channels alone, so it is the letter as a whole that breaks it.
std::optional<bool> meets(const query::Query& must, Channel channel);

struct Mismatch {
    QString rule, required; ///< its name, and its demand as written
    cache::RecipientLine line; ///< without a recipient where the record tells none
    search::Row letter;
    std::optional<bool> differs; ///< this recipient's channel is not the one that is asked for; none: see meets()
    friend bool operator==(const Mismatch&, const Mismatch&) = default;
};
QJsonObject mismatchJson(const Mismatch& one);

/// All recipients of all letters that break the rules, in the order of the rules. `take` gets some at a time and returns false to stop
/// (Cancelled). The number of letters, each once a rule. Rules that are not understood have none.
Result<qint64> listMismatches(store::Database& database, search::SearchIndex& index, const std::vector<RuleVerdict>& rules, const query::Calendar& calendar,
                              const std::function<Result<bool>(const std::vector<Mismatch>&)>& take);

struct MismatchesWanted {
    QString path; ///< JSON Lines for a name that ends in .jsonl, else CSV
    QString program;
    UtcMs at = 0;
};
struct MismatchesWritten {
    qint64 recipients = 0, differing = 0, letters = 0;
    friend bool operator==(const MismatchesWritten&, const MismatchesWritten&) = default;
};
/// PATH and PATH.manifest.json, on a reader's thread. Both appear whole or not at all.
QFuture<Result<MismatchesWritten>> writeMismatches(store::Readers& readers, search::IndexFactory factory, std::vector<RuleVerdict> rules, query::Calendar calendar,
                                                   MismatchesWanted wanted, std::shared_ptr<store::Interrupt> interrupt = {});

} // namespace cf::evidence
