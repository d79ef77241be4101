// A decision about letters whose time is over: that they are destroyed, kept on, handed to another archive, or kept under another class. Who decided, who approved, what
// was decided about each, and what came of it. The steps only grow, each linked to the one before. Source: journey R2; data model, DispositionCase; MoReq2010.
#pragma once

#include "models/domain/intent.h"
#include "models/domain/retention_standing.h"

#include <QJsonObject>

namespace cf {

enum class DispositionAct { Destroy, Extend, Transfer, Reclass };
QLatin1StringView codeOf(DispositionAct act); ///< "destroy", "extend", "transfer", "reclass"; stable, stored
std::optional<DispositionAct> dispositionActNamed(QStringView code);
/// Whether other people have to approve it. Keeping longer loses nothing and takes effect at once.
constexpr bool needsApproval(DispositionAct act) { return act != DispositionAct::Extend; }

struct Disposition {
    QString id;                  ///< "DS-" and a UUID
    DispositionAct act = DispositionAct::Destroy;
    QString title, reason;
    QString authority;           ///< what allows it: the plan, a resolution
    std::optional<QDate> until;  ///< of Extend
    QString planClass;           ///< of Reclass
    QString plan;                ///< name and version of the plan of retention it rests on
    friend bool operator==(const Disposition&, const Disposition&) = default;
};
QString newDispositionId();
QJsonObject dispositionJson(const Disposition& disposition);
Result<Disposition> dispositionFrom(const QJsonObject& json); ///< Protocol
/// Why it cannot be decided: "title", "reason", "authority", "until", "class"; empty: it can. An extension ends after `today`.
QString faultOf(const Disposition& disposition, QDate today);

enum class DispositionDeed {
    Decided,  ///< with the disposition as a whole, counts, the hash of the ids, and to when repositories were complete
    Approved, ///< by two other people: who
    Refused,
    ReadBack, ///< repositories were read since: what is gone
    Concluded, ///< nothing more will happen to any of its letters
    Received  ///< another archive says what it took over, see transfer_receipt.h
};
QLatin1StringView codeOf(DispositionDeed deed); ///< "decided", …
std::optional<DispositionDeed> dispositionDeedNamed(QStringView code);

struct DispositionStep {
    int number = 0; ///< from 0
    UtcMs at = 0;
    QString person;
    DispositionDeed deed = DispositionDeed::Decided;
    QJsonObject told;
    friend bool operator==(const DispositionStep&, const DispositionStep&) = default;
};
/// Of a step, linked to the one before (empty: it is the first).
QByteArray linkOf(const QString& disposition, const DispositionStep& step, const QByteArray& before);

struct DispositionItem {
    qint64 row = 0;        ///< in the desk; 0: not kept yet
    CommunicationId communication;
    RepositoryId repository;
    QString record;        ///< native id
    QStringList versions;  ///< native ids, as they were when it was decided
    QJsonObject stub;      ///< what stays to be known of it, see stubOf()
    QString command;       ///< key of the one that destroys it; empty: none
    friend bool operator==(const DispositionItem&, const DispositionItem&) = default;
};
/// Names no customer and no recipient.
QJsonObject stubOf(const RetentionFacts& facts, const RetentionStanding& standing, const QStringList& hashes);

struct KeptDisposition {
    Disposition disposition;
    std::vector<DispositionStep> steps; ///< oldest first
    QByteArray head;                    ///< link of the last one
    bool isAsKept = true;               ///< each fits the one before
    qint64 letters = 0;
    const DispositionStep* last(DispositionDeed deed) const;
    friend bool operator==(const KeptDisposition&, const KeptDisposition&) = default;
};

enum class DisposalState {
    Proposed,    ///< two others have not approved it yet
    Refused,     ///< they did not
    Queued,      ///< approved, and it did not leave yet
    UnderWay,
    Stopped,     ///< a hold, a dispute or a later day came before it left: it stays
    Denied,      ///< its repository said no
    NeedsPerson,
    Answered,    ///< its repository says that it is destroyed
    Gone,        ///< and it was read since, and is not there
    StillThere,  ///< and it was read since, and is there
    Withdrawn,
    InForce,     ///< kept on, or under another class, or to be handed over
    Transferred  ///< and the receipt of the archive that took it over names all its files
};
QLatin1StringView codeOf(DisposalState state); ///< "PROPOSED", …
bool isSettled(DisposalState state);           ///< nothing more happens to it by itself

struct DispositionApproval {
    std::optional<bool> isApproved; ///< none: not decided
    QString recordsBy, ownerBy;     ///< the two who approved it
    QString refusedBy;
    std::optional<UtcMs> at;
    friend bool operator==(const DispositionApproval&, const DispositionApproval&) = default;
};

struct DisposedLetter {
    DispositionItem item;
    std::optional<IntentState> command;
    QString trouble;                     ///< evidence of a command that failed
    std::optional<UtcMs> left, seen;     ///< left: the last attempt
    bool isStillShown = false;           ///< its repository was read after `left` and shows it
    bool isReceived = false;             ///< a receipt names all its files
    friend bool operator==(const DisposedLetter&, const DisposedLetter&) = default;
};
DisposalState stateOf(const DisposedLetter& letter, const Disposition& disposition, const DispositionApproval& approval);

/// What a command that was stopped right before it left says.
QString stoppedDetail(const std::vector<DispositionBlock>& blocks);
bool isStopped(QStringView detail);

} // namespace cf
