// A pack looked at: what its checklist wants and has, what could be added, which version was in force, what was corrected since, what may not go out on
// its authority, and what stands against sealing it. Window and command line say the same. Reads the cache alone. Source: docs/packs.md; capabilities
// 19, 20, 33, 34; journeys S2, S4.
#pragma once

#include "models/evidence/dispute/dispute_book.h"
#include "models/evidence/pack/pack_checklists.h"

namespace cf::evidence {

/// What the pack is about, as systems tell it.
struct PackCase {
    PackSubject subject;
    QString title, customer, account, workspace; ///< workspace: native id; empty where none is known
    std::optional<UtcMs> at;                     ///< the time it is about: of the disputed letter, else of the receipt, the record, the newest letter
    std::optional<DisputeStory> dispute;
    std::vector<CommunicationId> documents;      ///< that belong to it, the newest first
    friend bool operator==(const PackCase&, const PackCase&) = default;
};

/// Why something is offered.
enum class PackOffer { OfCase, NoteOfCase, DecisionOfCase, OfCustomer, InForceThen, InForceNow, CorrectedBy, Corrects, OriginalOf };
QLatin1StringView codeOf(PackOffer offer); ///< "of-case", "note-of-case", …

struct PackCandidate {
    PackItem item; ///< ready to be added
    PackOffer offer = PackOffer::OfCustomer;
    bool isIn = false;
    friend bool operator==(const PackCandidate&, const PackCandidate&) = default;
};

struct RequirementReview {
    enum class State { There, Missing, Optional }; ///< Optional: not there, and need not be
    PackRequirement requirement;
    State state = State::Missing;
    QStringList items;                     ///< keys of those that count; what is left out does not
    std::vector<PackCandidate> candidates; ///< the best first; without those that are in the pack
    friend bool operator==(const RequirementReview&, const RequirementReview&) = default;
};
QLatin1StringView codeOf(RequirementReview::State state); ///< "there", "missing", "optional"

struct ItemReview {
    enum class Place {
        In,
        OtherAccount, ///< the authority covers another account alone
        NoAccount,    ///< and nothing tells whose account it is about
        Unknown       ///< its record is not here any more
    };
    QString key, requirement; ///< requirement: its id, empty: none
    Place place = Place::In;
    QString account, repository;
    QString mime, format, fileName;    ///< of the rendition that goes in
    SourceRef source;
    QByteArray sha256;                 ///< as recorded; empty: never read
    qint64 bytes = -1;
    std::optional<int> pageFrom, pageCount; ///< it is a part of a larger file
    ContentState content = ContentState::Unknown;
    RecordStanding standing = RecordStanding::Present;
    std::vector<PackCandidate> offers; ///< other versions of it, each with what it is to this one
    friend bool operator==(const ItemReview&, const ItemReview&) = default;
    bool isIn() const { return place == Place::In; }
};
QLatin1StringView codeOf(ItemReview::Place place); ///< "in", "other-account", "no-account", "unknown"

/// What stands against sealing.
struct PackBar {
    enum class Kind { Empty, Authority, NoOutcome, Unknown, BytesMissing, BytesAltered, Missing }; ///< Missing: a reason lifts it
    Kind kind = Kind::Empty;
    QString subject; ///< code of the fault, standing of the outcome, document id or title, id of the requirement
    friend bool operator==(const PackBar&, const PackBar&) = default;
};
QLatin1StringView codeOf(PackBar::Kind kind); ///< "empty", "authority", "no-outcome", "unknown", "bytes-missing", "bytes-altered", "missing"

struct PackReview {
    Pack pack;
    PackCase about;
    PackChecklist checklist;
    std::vector<RequirementReview> requirements;
    std::vector<ItemReview> items; ///< in the order of the composition
    std::vector<PackBar> bars;
    qint64 leftOut = 0;            ///< items, and documents that would else be offered, that the authority does not cover
    Scope scope;
    UtcMs at = 0;
    QDate today;                   ///< by the organisation's clock
    friend bool operator==(const PackReview&, const PackReview&) = default;
    const ItemReview* find(const QString& key) const;
    std::vector<const PackItem*> sealed() const; ///< those that go in, in order
    bool needsReason() const;                    ///< something mandatory is missing
    /// The first thing that no reason lifts, or that something mandatory is missing and no reason is given; null: it may be sealed.
    const PackBar* barredBy(const QString& reason) const;
};

Result<PackCase> readPackCase(store::Database& database, search::SearchIndex& index, const DisputeRules& rules, const std::vector<DisputeLink>& links, const PackSubject& subject,
                              const query::Calendar& calendar);
Result<PackReview> reviewPack(store::Database& database, search::SearchIndex& index, const Pack& pack, const PackCase& about, const PackChecklist& checklist, const query::Calendar& calendar);

/// On a reader's thread. NotFound: nothing of that name. A name is tried as a dispute, a workspace, a case and a document in this order, unless its kind is told.
QFuture<Result<PackCase>> packCaseOf(cache::Cache& cache, search::IndexFactory factory, std::vector<DisputeLink> links, QString name, std::optional<PackSubjectKind> kind, const query::Calendar& calendar);
/// Its checklist is read from the profile that the cache is of; Rejected: there is none of that id.
QFuture<Result<PackReview>> packReviewOf(cache::Cache& cache, search::IndexFactory factory, std::vector<DisputeLink> links, Pack pack, const query::Calendar& calendar,
                                         std::shared_ptr<store::Interrupt> interrupt = {});

/// A record as an item, as it is known here. NotFound; Conflict.
QFuture<Result<PackItem>> packItemOf(cache::Cache& cache, QString idOrDocumentId);
PackItem packItemFrom(const cache::Record& record);

/// A draft about this case, with nothing in it.
Pack beginPack(const PackCase& about, const QString& checklist, const QString& person, UtcMs at);

} // namespace cf::evidence
