// One interface for every connected system. Differences between systems are data in Capabilities, never `if (system == …)`.
#pragma once

#include "models/connectors/known_sources.h"
#include "models/domain/business_workspace.h"
#include "models/domain/deed.h"
#include "models/domain/communication.h"
#include "models/domain/composition.h"
#include "models/domain/delivery_notice.h"
#include "models/domain/further_search.h"
#include "models/domain/held_record.h"
#include "models/domain/probe.h"
#include "models/domain/repository.h"

#include <QCoroTask>

#include <stop_token>

namespace cf::connectors {

struct Capabilities {
    bool changeFeed = false;         ///< false: changes are found by comparing with what is known
    bool deletions = true;           ///< can tell that something is gone
    bool tombstones = false;         ///< tells what was deleted, not only that it is no longer shown
    bool nativeVersions = false;
    bool deliveryEvents = false;
    bool templateLifecycle = false;
    bool bytesWithRecords = true;    ///< false: documents are fetched when somebody asks for them
    bool pagesAhead = false;         ///< the next page may be asked for before this one is committed
    bool ownSearch = false;          ///< the repository has a search that may be asked, see further()
    QString product;                 ///< name and version as the repository states them; empty until it was asked
    QStringList fieldsDelivered;     ///< canonical field names (query/field.h) this archive has ever carried; for "no data yet"
};

/// A communication as the repository has it now, whole. Applying one twice is the same as once.
struct Upsert {
    Communication communication;
    friend bool operator==(const Upsert&, const Upsert&) = default;
};
/// A source is no longer there. What hung on it stays, and shows as missing.
struct Gone {
    QString nativeId;
    friend bool operator==(const Gone&, const Gone&) = default;
};
/// Bytes changed under an unchanged index: the engine reads them again and compares with what was recorded.
struct Touched {
    SourceRef source; ///< with the new token
    friend bool operator==(const Touched&, const Touched&) = default;
};
/// An index or mapping file was taken in whole; remembered with its token so that it is not read again unchanged.
struct IndexRead {
    SourceRef source;
    QByteArray sha256;
    friend bool operator==(const IndexRead&, const IndexRead&) = default;
};
/// A malformed record. It never stops the rest. With an empty what.position the whole file is set aside, and settled under source.token;
/// otherwise only the record is, and the file is settled by its IndexRead.
struct Aside {
    SetAside what;
    SourceRef source;
    friend bool operator==(const Aside&, const Aside&) = default;
};
/// A record is no longer shown, or the repository says that it was deleted. It stays, with what said so.
struct Withdrawn {
    QString nativeId;
    RecordStanding standing = RecordStanding::NotVisible;
    QString basis; ///< "404, and not among the ids of …", "delete feed"
    friend bool operator==(const Withdrawn&, const Withdrawn&) = default;
};
/// What keeps this run from being complete, or that such a thing is over.
struct GapSeen {
    RepositoryGap what;
    bool isOver = false;
    friend bool operator==(const GapSeen&, const GapSeen&) = default;
};
/// All records here were compared with all there.
struct Reconciled {
    qint64 there = 0;
    friend bool operator==(const Reconciled&, const Reconciled&) = default;
};
/// An event of a delivery feed. Applying one twice is the same as once.
struct Noticed {
    FeedEvent event;
    friend bool operator==(const Noticed&, const Noticed&) = default;
};
/// A template, a block or another resource of a composition system. What it does not tell of stays as it is known.
struct ResourceSeen {
    DesignResource resource;
    friend bool operator==(const ResourceSeen&, const ResourceSeen&) = default;
};
/// A run of a composition system. Told again it takes the place of what was known of it, but for traces and outputs that are told no more.
struct RunSeen {
    CompositionRun run;
    friend bool operator==(const RunSeen&, const RunSeen&) = default;
};
/// A business workspace as the repository has it now, whole: what it was before is kept beside it.
struct WorkspaceSeen {
    BusinessWorkspace workspace;
    friend bool operator==(const WorkspaceSeen&, const WorkspaceSeen&) = default;
};
/// A business workspace is shown no longer, or was deleted. It stays, with what said so.
struct WorkspaceGone {
    QString nativeId;
    RecordStanding standing = RecordStanding::NotVisible;
    QString basis;
    friend bool operator==(const WorkspaceGone&, const WorkspaceGone&) = default;
};
/// A case of a workflow system as it is now, whole: what it was before is kept beside it.
struct CaseSeen {
    WorkflowCase what;
    friend bool operator==(const CaseSeen&, const CaseSeen&) = default;
};
/// A case is shown no longer. It stays, with what said so.
struct CaseGone {
    QString nativeId;
    RecordStanding standing = RecordStanding::NotVisible;
    QString basis;
    friend bool operator==(const CaseGone&, const CaseGone&) = default;
};
using Change = std::variant<Upsert, Gone, Touched, IndexRead, Aside, Withdrawn, GapSeen, Reconciled, Noticed, ResourceSeen, RunSeen, WorkspaceSeen,
                            WorkspaceGone, CaseSeen, CaseGone>;

struct Progress {
    qint64 seen = 0;               ///< items looked at in this run
    std::optional<qint64> expected; ///< when the connector can tell
};

struct Page {
    std::vector<Change> changes; ///< applied in this order, in one transaction with `next`
    QString next;                ///< cursor to go on from; opaque, owned by the connector. Of the last page: where the next
                                 ///< run begins, empty for from the start
    bool last = false;           ///< nothing more now: the cache is complete as of the start of this run
    Progress progress;
    QStringList fieldsSeen; ///< canonical query fields (query/field.h names) its records carried; kept for good, see Capabilities
};

class Connector
{
public:
    virtual ~Connector();
    virtual Capabilities capabilities() const = 0;

    /// The next page after `cursor` (empty: from the start). Pages hold at most a few hundred changes. A cursor of an earlier process is
    /// accepted; one it cannot use starts over without harm. On stop: Cancelled. Offline when the repository is not there at all, which
    /// must never look like everything being gone.
    virtual QCoro::Task<Result<Page>> changesSince(QString cursor, KnownSources& known, std::stop_token stop) = 0;

    /// The bytes, read-only. NotFound when gone; Rejected over `maxBytes` or when the id points outside the repository.
    virtual QCoro::Task<Result<QByteArray>> content(SourceRef source, qint64 maxBytes, std::stop_token stop) = 0;

    /// The token the source has now, for noticing a change while reading.
    virtual QCoro::Task<Result<QString>> token(SourceRef source) = 0;

    /// Tries the connection; nothing is changed there or here. A connector to a folder has nothing to try.
    virtual QCoro::Task<std::vector<ProbeStep>> probe(std::stop_token stop);
    /// A record as it is now: that of this id, or the first that is found when it is empty. NotFound when there is none.
    virtual QCoro::Task<Result<RecordSample>> sample(QString nativeId, std::stop_token stop);

    /// What the repository's own search finds, whatever is known of it here: at most `most` records from `next` on (empty: from the
    /// first one). Where ownSearch is false: Rejected. Beside a run, on the same session.
    virtual QCoro::Task<Result<FurtherPage>> further(FurtherQuestion question, QString next, int most, std::stop_token stop);

    /// What keeps a deed of this kind from being done twice; none: this system does no such thing. A folder or an archive that is only read
    /// does nothing at all.
    virtual std::optional<RepeatGuard> guardOf(const Deed& deed) const;
    /// Carries the command out, once: it tries nothing again by itself but what surely never left. Beside a run, on the same session.
    virtual QCoro::Task<Performed> perform(Command command, std::stop_token stop);
    /// Whether a command whose answer was lost was done; none: surely not, neither then nor later. By key, reference or state, see guardOf();
    /// Unavailable where there is no guard.
    virtual QCoro::Task<Result<std::optional<Effect>>> findEffect(Command command, std::stop_token stop);

    /// How this repository holds records; none: by no means that is known. Asks it.
    virtual QCoro::Task<Result<std::optional<HoldTerms>>> holdTerms(std::stop_token stop);
    /// What is there of the hold of a matter on these records, at most mostHeldRead of them: one reading each, in their order. By another way than
    /// that by which holds are placed, where the repository has one. An error is of all of them; what is wrong with one stands in its reading.
    virtual QCoro::Task<Result<std::vector<HeldReading>>> readHeld(QString matter, QStringList records, std::stop_token stop);

    /// Ends the run under way: after each one, however it ended. signOut: also the session; to be awaited before the
    /// connector is destroyed.
    virtual QCoro::Task<void> close(bool signOut);
};

} // namespace cf::connectors
