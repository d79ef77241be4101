// The way of a letter from system to system: each hand-over with what receipts it, and what does not fit. Built only from what is kept here:
// manifests of runs, events of delivery feeds, records and their copies. What no connected system could tell is not held against a letter:
// a receipt is missing where the system that would have written it is known for that time. Window and command line say the same. Source:
// capability 72; interface 5.5 (custody); data model, Custody hop.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_custody.h"

#include <QJsonObject>

namespace cf::evidence {

enum class Holder {
    Composition, ///< the composition system, while a run makes it
    Output,      ///< its output queue, as the manifest counts it
    Middleware,  ///< what hands letters to gateways and tells of them
    Repository
};
QLatin1StringView codeOf(Holder holder);

enum class ReceiptKind {
    Manifest, ///< a line of a run's manifest: run, queue and file
    Event,    ///< an event of a feed: its id, and the hash of its bytes
    Object    ///< what the repository calls it, with its checksum
};
QLatin1StringView codeOf(ReceiptKind kind);

struct Receipt {
    ReceiptKind kind = ReceiptKind::Object;
    QString id;        ///< run; event id; id of the object
    QString part;      ///< queue and file; type of the event; version of the object
    QByteArray sha256; ///< Event: of the event's bytes; Object: of the document as its archive states it; empty: not told
    std::optional<UtcMs> at; ///< by the clock of who wrote it
    friend bool operator==(const Receipt&, const Receipt&) = default;
};

enum class CustodyFault {
    NoReceipt,   ///< there should be one, and nothing is
    NoDocument,  ///< the repository has the record and not its file
    HashDiffers, ///< what arrived is not what was handed over
    OutOfOrder,  ///< it arrived before it was made
    Restated     ///< the receipt came again with other content
};
QLatin1StringView codeOf(CustodyFault fault);

/// What else is to be said of a hand-over that has no receipt.
enum class Untold {
    No,       ///< it is told
    NoSystem, ///< no system is connected that would tell
    NotThen   ///< one is, and nothing is known of it for that time
};

struct HandOver {
    Holder from = Holder::Composition, to = Holder::Output;
    QString fromName, toName;        ///< of the systems; empty: not known
    std::optional<Moment> at;        ///< as the source gave it, with its zone
    std::optional<UtcMs> instant;    ///< where the source gave an instant
    QString clock;                   ///< whose clock says so; empty without a time
    std::vector<Receipt> receipts;   ///< the best first
    int further = 0;                 ///< receipts of the same kind that are not listed
    QByteArray before, after;        ///< SHA-256 of the document: as handed over, as it arrived; empty: not told
    Untold untold = Untold::No;
    std::vector<CustodyFault> faults;
    CommunicationId opens;           ///< the record there, where it is another one
    bool has(CustodyFault fault) const { return std::ranges::find(faults, fault) != faults.end(); }
    friend bool operator==(const HandOver&, const HandOver&) = default;
};

struct Custody {
    std::vector<HandOver> hops; ///< along the way: composed, put out, handed to the middleware, archived, copied
    int without(CustodyFault fault) const;
    bool isWhole() const; ///< every hand-over has a receipt, and none has a fault
    friend bool operator==(const Custody&, const Custody&) = default;
};

/// What is asked of the cache for it beside the record.
struct CustodySources {
    std::vector<cache::EventReceipt> events;
    std::vector<cache::KeptElsewhere> elsewhere;
    cache::CustodyReach reach;
};
/// Pure.
Custody custodyOf(const cache::Record& record, const CustodySources& sources);

/// When a letter was made, as far as anybody says: composed, else sent, else issued.
std::optional<UtcMs> madeAt(const Communication& letter);
/// Whether its manifest line, or an event of it, would be here if there were one: by its template or job and the time it was made.
Untold lineExpected(const cache::CustodyReach& reach, const QStringList& templates, const QString& job, std::optional<UtcMs> made);
Untold eventExpected(const cache::CustodyReach& reach, std::optional<UtcMs> made);

Result<Custody> readCustody(store::Database& database, const cache::Record& record);
/// On a reader's thread; the record as it was read.
QFuture<Result<Custody>> custodyOf(cache::Cache& cache, const cache::Record& record);

/// {"whole", "handOvers": […]}, documented in docs/cli.md
QJsonObject custodyJson(const Custody& custody);

} // namespace cf::evidence
