// A matter for which records must not be lost: what it is about, which letters it reaches, and every step that was taken for it. The steps are the
// ledger: they only grow, each linked to the one before, and what repositories hold is made from them. Source: journeys R1, R3; data model, Hold.
#pragma once

#include "models/base/clock.h"
#include "models/domain/communication.h"
#include "models/domain/held_record.h"

#include <QDate>
#include <QJsonObject>

#include <map>

namespace cf {

enum class MatterKind { Litigation, Regulatory, Audit, Investigation, Foia, Tax, SubjectAccess, Other };
QLatin1StringView codeOf(MatterKind kind); ///< "LITIGATION", …, "DSAR", "OTHER"; stable, stored
std::optional<MatterKind> matterKindNamed(QStringView code);
std::vector<MatterKind> allMatterKinds();

/// Which letters a matter reaches: what the query finds and what was named, without what was left out.
struct HoldScope {
    QString query;          ///< canonical; empty: named letters alone
    int grammarVersion = 1; ///< of the query
    QStringList named, leftOut; ///< ids of communications
    bool isStanding = false;    ///< what comes to match later comes under it
    bool allVersions = true;    ///< of each record; false: the one that was sent
    bool withMaking = false;    ///< templates and data they were made from are counted and hashed, see HoldEvidence: no repository holds them
    bool withDelivery = false;  ///< so, what became of them
    friend bool operator==(const HoldScope&, const HoldScope&) = default;
};

struct HoldMatter {
    QString id;                 ///< "MT-" and a UUID
    QString number, name;       ///< number: as the organisation knows it; of one matter each
    MatterKind kind = MatterKind::Litigation;
    QString authority;          ///< what orders it: a document, a court's letter
    QString custodian;          ///< who answers for it
    std::optional<QDate> reviewBy;
    int coolingOffDays = 0;     ///< after a release, within which it may be held again and nothing of it is to be destroyed; 0: none
    std::map<QString, HoldEnforcement> expected; ///< by id of the repository: where it is found to do less, that is told before and after
    HoldScope scope;
    friend bool operator==(const HoldMatter&, const HoldMatter&) = default;
};
QJsonObject matterJson(const HoldMatter& matter);
Result<HoldMatter> matterFrom(const QJsonObject& json); ///< Protocol
inline constexpr int mostCoolingOffDays = 3'650;
/// Why it cannot be kept: "number", "number-form", "name", "authority", "scope", "cooling-off"; empty: it can. A number is 1 to 60 letters, digits, "-", "_", "." and "/" of
/// any script: it is planted in repositories, some of which take no more.
QString faultOf(const HoldMatter& matter);
QString newMatterId();

/// What the hold of a matter is called at a repository: its number; further parts, where one hold takes no more records, have theirs behind it.
QString holdName(const QString& number, int part);

enum class MatterDeed {
    Opened,        ///< with the matter as a whole
    Changed,       ///< likewise; which letters it reaches only before the first were asked for
    Asked,         ///< letters come under it: counts, hash of their ids, to when repositories were complete; the plan of the outbox
    Joined,        ///< so, what came to match a standing matter since
    Evaluated,     ///< a standing matter was looked at, and nothing joined
    Verified,      ///< repositories were read: what they hold
    ReleaseAsked,  ///< with reason and consequences; the plan of the outbox, which waits for somebody else
    Released,      ///< everything was seen to be off
    Imported,      ///< from an exported ledger: what stands before was done in another profile
    HeldAgain,     ///< released, and asked for again within the cooling-off; the plan of the outbox
    Paced,         ///< how often the program makes a certificate by itself
    Certified,     ///< it made one: day, file, its hash and key
    Uncertified,   ///< one was due and could not be made: day and why; once a day
    Compensated    ///< what makes up for a repository that does not enforce the hold: ticket, who, until when; or that it ended
};
QLatin1StringView codeOf(MatterDeed deed); ///< "opened", …; stable, stored
std::optional<MatterDeed> matterDeedNamed(QStringView code);

struct MatterStep;
/// Where the turn begins that a matter is in: the last step that held it again, else the first.
size_t turnOf(const std::vector<MatterStep>& steps);

struct MatterStep {
    int number = 0; ///< from 0
    UtcMs at = 0;
    QString person;
    MatterDeed deed = MatterDeed::Opened;
    QJsonObject told;
    friend bool operator==(const MatterStep&, const MatterStep&) = default;
};
/// Of a step, linked to the one before (empty: it is the first). What is signed, exported and compared.
QByteArray linkOf(const QString& matter, const MatterStep& step, const QByteArray& before);

/// How a letter came under a matter.
enum class HoldReason {
    Query,
    Named,
    Standing,
    Moved ///< it is the record, somewhere else by now, of a letter that was under the matter
};
QLatin1StringView codeOf(HoldReason reason); ///< "query", "named", "standing", "moved"
std::optional<HoldReason> holdReasonNamed(QStringView code);

/// A letter under a matter. Once it is, it stays until the matter is released, whatever it matches later.
struct HoldItem {
    qint64 row = 0; ///< in the desk; 0: not kept yet
    CommunicationId communication;
    RepositoryId repository;
    QString record;        ///< native id; empty: no system keeps it as a record
    QStringList versions;  ///< native ids of those that are to be held
    int renditions = 0;    ///< files of it
    int part = 1;          ///< of the hold, see holdName()
    QList<int> earlier = {}; ///< parts under which it was asked for before: what turned up late there holds it, too
    HoldReason reason = HoldReason::Query;
    int step = 0;          ///< by which it joined
    QString placing, lifting; ///< keys of the commands; empty: none
    friend bool operator==(const HoldItem&, const HoldItem&) = default;
};

/// What the newest reading said of a letter under a matter.
enum class HoldFinding {
    Held,
    Absent,      ///< the hold is not on it
    Pending,     ///< and not in force yet
    Inactive,    ///< it is there and does not bind
    Twice,
    VersionsMissing, ///< not all versions that were to be
    NotEnforced, ///< less than the repository was said to do
    External,    ///< only another system may release it
    Gone,        ///< the record is not there
    NotShown     ///< nobody could read it
};
QLatin1StringView codeOf(HoldFinding finding); ///< "HELD", "ABSENT", …
std::optional<HoldFinding> holdFindingNamed(QStringView code);

struct KeptReading {
    UtcMs at = 0;
    HoldFinding finding = HoldFinding::NotShown;
    int versions = 0; ///< that are held
    HoldEnforcement enforcement = HoldEnforcement::Unknown;
    QString basis;
    std::optional<UtcMs> firstHeld; ///< when a reading first found it held; none: none ever did
    friend bool operator==(const KeptReading&, const KeptReading&) = default;
};
/// Of two readings of a letter, under two parts of a hold: one that holds it; else one that could not be read, since nothing is off that nobody saw; else the first.
const KeptReading& holdingOf(const KeptReading& a, const KeptReading& b);
/// What a reading says of an item, against what its repository was found to do.
HoldFinding findingOf(const HeldReading& reading, const HoldItem& item, const HoldTerms& terms);

} // namespace cf
