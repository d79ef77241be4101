// A request of somebody to be erased (GDPR art. 17): what was asked for and until when it is to be answered, how each of the letters stands, what a person decided about those that
// nothing decides by itself, and what was done. The steps only grow, each linked to the one before; they name nobody whose letters they are. Source: journey R5; docs/erasure.md.
#pragma once

#include "models/base/result.h"
#include "models/domain/retention_standing.h"

#include <QJsonObject>

namespace cf {

/// How a letter stands for the request.
enum class ErasureFinding {
    Erase,        ///< nothing keeps it: a disposition destroys its record, and it goes from here
    EraseThere,   ///< nothing keeps it, and nothing here can destroy it there: the people of its archive do; it goes from here
    EraseHere,    ///< its repository says that it was deleted: it goes from here
    Keep,         ///< something keeps it
    Undetermined, ///< nothing says how long, sources disagree, holds are hidden, or it is not shown to this account: a person says why it is kept
    Shared        ///< it is to another customer as well: kept, or given to them as a redacted copy; a person decides
};
QLatin1StringView codeOf(ErasureFinding finding); ///< "erase", "erase-there", "erase-here", "keep", "undetermined", "shared"; stable, stored
std::optional<ErasureFinding> erasureFindingNamed(QStringView code);
bool needsPerson(ErasureFinding finding);

/// On what a letter is kept: GDPR art. 17(3).
enum class KeepingGround { None, LegalObligation, Archiving, LegalClaims };
QLatin1StringView codeOf(KeepingGround ground); ///< "", "17(3)(b)", "17(3)(d)", "17(3)(e)"

struct ErasureStanding {
    ErasureFinding finding = ErasureFinding::Undetermined;
    KeepingGround ground = KeepingGround::None;
    QString basis;                        ///< of the period: the law or the class, as its source says
    std::optional<QDate> until;           ///< of the period
    std::vector<DispositionBlock> blocks; ///< all that was found
    int others = 0;                       ///< customers it is to as well
    friend bool operator==(const ErasureStanding&, const ErasureStanding&) = default;
};
/// others: customers that are not of the request.
ErasureStanding erasureStanding(const RetentionStanding& retention, const std::vector<DispositionBlock>& blocks, int others, QDate today);

struct ErasureRequest {
    QString id;              ///< "ER-" and a UUID
    QString reference;       ///< what others know it by: a number, nobody's name
    QDate received;
    QString ground;          ///< what the person relies on: "a" … "f" of art. 17(1); empty: not said
    friend bool operator==(const ErasureRequest&, const ErasureRequest&) = default;
};
QString newErasureId();
QJsonObject erasureJson(const ErasureRequest& request);
Result<ErasureRequest> erasureFrom(const QJsonObject& json); ///< Protocol
/// "reference", "received", "ground"; empty: it can be taken in. It was not received after `today`.
QString faultOf(const ErasureRequest& request, QDate today);
/// Last day: a month after it was received, three where it was extended (art. 12(3)). Holidays do not make it later.
QDate deadlineOf(const ErasureRequest& request, bool isExtended);

enum class ErasureDeed {
    Received,   ///< with the request
    Extended,   ///< with the reason
    Decided,    ///< counts, hash of the ids, to when repositories were complete; with the letters
    Approved,   ///< by another person than who decided
    Refused,    ///< likewise: it may be decided anew
    CarriedOut, ///< counts: what went, what was kept by what came between, and what the search of the files found
    Checked,    ///< kept letters that nothing keeps any more, and those that are shown again
    Letter,     ///< the decision letter was asked for: its reference
    Backups,    ///< what a person states of backups
    Closed      ///< answered; who it was is forgotten here
};
QLatin1StringView codeOf(ErasureDeed deed); ///< "received", …
std::optional<ErasureDeed> erasureDeedNamed(QStringView code);

struct ErasureStep {
    int number = 0; ///< from 0
    UtcMs at = 0;
    QString person;
    ErasureDeed deed = ErasureDeed::Received;
    QJsonObject told;
    friend bool operator==(const ErasureStep&, const ErasureStep&) = default;
};
QByteArray linkOf(const QString& erasure, const ErasureStep& step, const QByteArray& before);

struct ErasureItem {
    CommunicationId communication;
    RepositoryId repository;
    QString record;          ///< native id
    ErasureStanding standing; ///< when it was decided
    bool isErased = false;   ///< what was decided
    bool isRedacted = false; ///< others of a shared letter get a redacted copy
    QString reason;          ///< of the person, where one had to decide
    friend bool operator==(const ErasureItem&, const ErasureItem&) = default;
};
QJsonObject itemJson(const ErasureItem& item);
Result<ErasureItem> erasureItemFrom(const QJsonObject& json); ///< Protocol

struct KeptErasure {
    ErasureRequest request;
    std::vector<ErasureStep> steps; ///< oldest first
    std::vector<ErasureItem> items; ///< of the last decision
    QStringList subject;            ///< ids of the customer, until it is closed
    QByteArray head;                ///< link of the last step
    bool isAsKept = true;
    const ErasureStep* last(ErasureDeed deed) const;
    bool isExtended() const { return last(ErasureDeed::Extended) != nullptr; }
    bool isApproved() const; ///< and nothing was decided since
    bool isClosed() const { return last(ErasureDeed::Closed) != nullptr; }
    friend bool operator==(const KeptErasure&, const KeptErasure&) = default;
};

/// Why a step may not follow: "closed", "not-decided", "same-person", "not-approved", "not-carried-out", "no-letter", "no-backups", "carried-out", "extended", "reason"; empty: it may.
QString barredOf(const KeptErasure& kept, const ErasureStep& next);

} // namespace cf
