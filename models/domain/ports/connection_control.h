// Port: connecting repositories on servers, trying them, changing how they are read, and what was asked of them.
// Implemented by models/sync; used by ui.
#pragma once

#include "models/base/secret.h"
#include "models/domain/connection_setting.h"
#include "models/domain/further_search.h"
#include "models/domain/probe.h"
#include "models/domain/record_removal.h"
#include "models/domain/repository_comparison.h"

#include <QFuture>

#include <stop_token>

namespace cf {

/// A repository on a server as a person describes it.
struct RepositoryDraft {
    RepositoryKind kind = RepositoryKind::ArchivesSpace;
    QString address, name, zone, mapping; ///< mapping: the text of a mapping file; name: that of the server when empty
    Connection connection;
    int checkEvery = 300; ///< seconds, see Repository
};

/// What is connected, to be reached or signed in to anew: kind and name stay.
inline RepositoryDraft draftOf(const Repository& repository)
{
    return {.kind = repository.kind,
            .address = repository.location,
            .name = repository.name,
            .zone = repository.zone,
            .mapping = repository.mapping,
            .connection = connectedAgain(repository.connection),
            .checkEvery = repository.checkEvery};
}

/// One exchange with a server: no secrets, no personal data.
struct AskedOfRepository {
    UtcMs at = 0;
    QString method, path, purpose;
    int status = 0; ///< 0: no answer
    qint64 bytes = 0;
    int milliseconds = 0;
    QString trouble; ///< when there was no answer
    friend bool operator==(const AskedOfRepository&, const AskedOfRepository&) = default;
};

/// On the GUI thread; every call returns at once. No secret: the one that is kept for the repository of this name.
class ConnectionControl
{
public:
    virtual ~ConnectionControl() = default;
    /// The repository it would be, before anything is asked; Rejected with what stands against it.
    virtual Result<Repository> check(const RepositoryDraft& draft) const = 0;
    /// Has a person sign in in the browser, where the draft says so; what comes of it is the secret of the calls below. Errors:
    /// connectors::signInByBrowser's.
    virtual QFuture<Result<Secret>> signIn(RepositoryDraft draft, std::stop_token stop) = 0;
    /// Signs out at the end; nothing is changed there or here. Cancelled on stop.
    virtual QFuture<Result<std::vector<ProbeStep>>> tryOut(RepositoryDraft draft, std::optional<Secret> secret,
                                                           std::stop_token stop) = 0;
    /// A record as it is there now and what it becomes under the draft's mapping; any when nativeId is empty.
    virtual QFuture<Result<RecordSample>> sample(RepositoryDraft draft, std::optional<Secret> secret, QString nativeId,
                                                 std::stop_token stop) = 0;
    /// Keeps the secret in the keychain and connects the repository; nothing is read yet. Conflict when the name is taken. When one of
    /// the two cannot be done neither is.
    virtual QFuture<Result<Repository>> add(RepositoryDraft draft, Secret secret) = 0;
    /// The same repository reached or read in another way, from the next run on; a secret replaces the one that is kept.
    virtual QFuture<Result<void>> change(RepositoryDraft draft, std::optional<Secret> secret) = 0;
    /// Its secrets leave the keychain, and no run follows; what is known of it stays, and change() connects it again. Again where it was
    /// not finished. NotFound; Rejected for a folder; what the keychain says, and then it is disconnected all the same.
    virtual QFuture<Result<void>> disconnect(RepositoryId repository) = 0;
    /// What removing its records would come to, exactly; nothing is changed.
    virtual QFuture<Result<RecordRemoval>> removal(RepositoryId repository) = 0;
    /// Takes what is known of a disconnected repository out of here, slice by slice, and in the end the repository itself unless records
    /// of it are kept. What is done stays done when it is stopped or killed; called again it goes on. Progress: that of the future;
    /// suspending the future pauses it after the slice under way. Nothing is asked of the repository or changed there. Rejected while it
    /// is connected, Conflict while it is synchronised, Cancelled on stop.
    virtual QFuture<Result<RecordRemoval>> removeRecords(RepositoryId repository, std::stop_token stop) = 0;
    /// Reads all of a connected repository again and compares it with the cache; writes nothing. Records read so far are the progress of
    /// the future, of how many its range, when that is known.
    virtual QFuture<Result<RepositoryComparison>> compare(RepositoryId repository, std::stop_token stop) = 0;
    /// Asks the search of a connected repository; which of its hits are here is told with them. Rejected where it has none.
    virtual QFuture<Result<FurtherPage>> further(RepositoryId repository, FurtherQuestion question, QString next, int most,
                                                 std::stop_token stop) = 0;
    /// The newest few hundred since the program began, oldest first.
    virtual std::vector<AskedOfRepository> asked(const RepositoryId& repository) const = 0;
};

} // namespace cf
