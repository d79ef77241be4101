// The business process that a record belongs to: its workspaces, what else is known of its policy or case, the day of renewal it went before,
// what its recipients allowed then, and the package it goes with. Source: capabilities 1, 6, 13, 15.
#pragma once

#include "models/evidence/case/case_file.h"
#include "models/evidence/consent_record.h"
#include "models/evidence/renewal_check.h"

namespace cf::evidence {

/// A day of renewal that a notice went before, as its policy's workspace said it.
struct NotedRenewal {
    QString policy, workspace; ///< workspace: its id there
    QDate renewal;
    int daysBefore = 0;
    bool isPast = false; ///< the workspace says another day now
    friend bool operator==(const NotedRenewal&, const NotedRenewal&) = default;
};

struct RecordContext {
    std::vector<cache::RecordWorkspace> workspaces; ///< where it lies first, then those that show it
    bool keepsWorkspaces = false;                   ///< its repository has some
    std::optional<NotedRenewal> renewal;            ///< of a letter that counts as a notice
    std::vector<cache::KnownWorkspace> about;       ///< others that stand for its case, claim, policy or loan
    std::optional<CasePackage> package;             ///< that it goes with; by contextOf() alone
    std::vector<ConsentThen> consents;              ///< of its recipients, in their order; where a record speaks of them
    friend bool operator==(const RecordContext&, const RecordContext&) = default;
};
Result<RecordContext> readContext(store::Database& database, search::SearchIndex& index, const Communication& communication, const NoticeRule& rule,
                                  const query::Calendar& calendar);
QFuture<Result<RecordContext>> contextOf(cache::Cache& cache, const Communication& communication, const NoticeRule& rule, const query::Calendar& calendar);

} // namespace cf::evidence
