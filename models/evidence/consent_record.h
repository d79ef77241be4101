// What a customer allowed when a letter went out, by the consent records of business workspaces, and what they allow today. A statement counts
// for the time that it says itself; what was taken back later changes nothing of before. Source: capabilities 15; journey C3.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_workspace.h"

namespace cf::evidence {

/// A statement, where it stands, and since when it is known here.
struct RecordedConsent {
    ConsentStatement statement;
    RepositoryId repository;
    QString repositoryName, workspace, workspaceName; ///< workspace: its id there
    UtcMs knownFrom = 0;
    bool isStated = true; ///< the record says so now; false: it said so once, and says nothing of that time any more
    friend bool operator==(const RecordedConsent&, const RecordedConsent&) = default;
};
/// Of all consent records of a customer, each once, by purpose and then oldest first.
std::vector<RecordedConsent> recordedConsents(const std::vector<cache::KnownWorkspace>& records);

struct ConsentThen {
    QString customer, purpose;
    std::optional<RecordedConsent> then, now; ///< none: no record speaks of that time
    bool isOther() const { return then && now && then->statement.state != now->statement.state; }
    friend bool operator==(const ConsentThen&, const ConsentThen&) = default;
};
/// Pure. Which statement holds at an instant: of those whose time it is in, the one that began last; what is stated now before what was once.
std::optional<RecordedConsent> consentAt(const std::vector<RecordedConsent>& all, const QString& purpose, UtcMs at);
/// The same for a letter, where either is told to the day alone: none where no statement holds, and where it depends on the hour which one does.
struct ConsentOn {
    std::optional<RecordedConsent> then;
    bool isSameDay = false; ///< given or taken back on the day of the letter, and nothing tells which was first
};
ConsentOn consentOn(const std::vector<RecordedConsent>& all, const QString& purpose, const Moment& sent);
/// One for each purpose. sent: none: nothing is said of then.
std::vector<ConsentThen> consentThenAndNow(const QString& customer, const std::vector<RecordedConsent>& all, std::optional<UtcMs> sent, UtcMs now);

Result<std::vector<RecordedConsent>> readConsents(store::Database& database, const QString& customer);
QFuture<Result<std::vector<RecordedConsent>>> consentsOf(cache::Cache& cache, const QString& customer);

} // namespace cf::evidence
