// What a person asked a connected system to do, and what came of asking. A command is a value: it is kept in the outbox as it is, and
// every attempt to carry it out says the same. Source: docs/outbox.md.
#pragma once

#include "models/base/result.h"
#include "models/domain/workflow_case.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <variant>

namespace cf {

/// Starts a case of the newest version of this definition; the command's key becomes its reference.
struct StartCase {
    QString definitionKey, name;
    std::vector<CaseVariable> variables;
    friend bool operator==(const StartCase&, const StartCase&) = default;
};
struct ClaimTask {
    QString task, assignee; ///< native id
    friend bool operator==(const ClaimTask&, const ClaimTask&) = default;
};
/// Gives a claimed task back to those who may claim it.
struct ReleaseTask {
    QString task;
    friend bool operator==(const ReleaseTask&, const ReleaseTask&) = default;
};
struct CompleteTask {
    QString task, outcome; ///< outcome: empty where the task has none
    std::vector<CaseVariable> variables;
    QString comment;       ///< said before it is completed; empty: none
    friend bool operator==(const CompleteTask&, const CompleteTask&) = default;
};
struct DelegateTask {
    QString task, assignee;
    friend bool operator==(const DelegateTask&, const DelegateTask&) = default;
};
struct CommentCase {
    QString caseId, task; ///< native ids; task empty: said of the case
    QString message;
    friend bool operator==(const CommentCase&, const CommentCase&) = default;
};
/// Tells a waiting case that something happened: a message it waits for.
struct TellCase {
    QString caseId, message; ///< "deliveryConfirmed"
    std::vector<CaseVariable> variables;
    friend bool operator==(const TellCase&, const TellCase&) = default;
};
/// Finishes a piece of work that a case waits for outside of the engine.
struct FinishWork {
    QString caseId, topic; ///< "counterfoil-regenerate"
    bool isDone = true;    ///< false: it failed; `error` says why, and the case goes the way it has for that
    QString error;
    std::vector<CaseVariable> variables;
    friend bool operator==(const FinishWork&, const FinishWork&) = default;
};
/// Has a composition system make a document of these data with the templates that are in force there now.
struct Compose {
    QString domain, communication, dataSource; ///< native id of what it calls communication; name of its driver data source
    QByteArray data;
    QString dataMime;                          ///< "application/json" or "application/xml"
    friend bool operator==(const Compose&, const Compose&) = default;
};
/// Has a composition system run a job again as it was stored there.
struct RunAgain {
    QString domain, job;
    friend bool operator==(const RunAgain&, const RunAgain&) = default;
};
/// Hands bytes to the middleware that sends them.
struct HandOver {
    QString communication, documentId; ///< of the original: its id here, and the organisation's
    QString channel;                   ///< code of the domain's Channel
    QString recipient, address;        ///< as it is to be used
    QString mark;                      ///< "COPY of …"; empty: none
    QString caseReference;             ///< of the case that approved it; empty: none was needed
    QString mime, fileName;
    QByteArray bytes, sha256;          ///< raw hash of the bytes
    friend bool operator==(const HandOver&, const HandOver&) = default;
};
/// Files a document in a workspace or folder of an archive.
struct FileDocument {
    QString folder, name, mime; ///< native id
    QByteArray bytes, sha256;
    std::vector<CaseVariable> properties;
    friend bool operator==(const FileDocument&, const FileDocument&) = default;
};

/// Makes the hold of a matter, where a system keeps holds as things of their own; the number of the matter is planted in it.
struct MakeHold {
    QString matter, name, kind, comment; ///< matter: its number; kind: code, as the system calls it where it has such codes
    friend bool operator==(const MakeHold&, const MakeHold&) = default;
};
/// Puts a record under the hold of a matter. Holds of others stay.
struct PlaceHold {
    QString matter, record; ///< number; native id
    QStringList versions;   ///< native ids, where each is held by itself; empty: the record, with all it has
    friend bool operator==(const PlaceHold&, const PlaceHold&) = default;
};
/// Takes the hold of a matter off a record. Holds of others stay.
struct LiftHold {
    QString matter, record, reason;
    QStringList versions; ///< as they were held
    friend bool operator==(const LiftHold&, const LiftHold&) = default;
};

/// Destroys a record with all its versions and files. Refused by whoever carries it out when a hold is on it, or when its versions are not those any more.
struct DestroyRecord {
    QString record, disposition, authority; ///< native id; id of the disposition, or of the trial of a hold, it was decided in
    QStringList versions;                   ///< native ids, as they were then
    QString canary = {};                    ///< name of a hold that is tried out on it: that one alone may be on it; empty: none may
    bool isHeld = false;                    ///< of a canary: that hold has to be on it; false: it has to be off
    friend bool operator==(const DestroyRecord&, const DestroyRecord&) = default;
};

/// Has a record say something else of one field. Refused where it says neither that nor what was seen.
struct AmendRecord {
    QString record, field, before, value; ///< native id; field: canonical name, "retentionClass"
    friend bool operator==(const AmendRecord&, const AmendRecord&) = default;
};

using Deed = std::variant<StartCase, ClaimTask, ReleaseTask, CompleteTask, DelegateTask, CommentCase, TellCase, FinishWork, Compose, RunAgain,
                          HandOver, FileDocument, MakeHold, PlaceHold, LiftHold, DestroyRecord, AmendRecord>;

struct Command {
    QString key; ///< "CF-" and a UUID; the same for every attempt, and different for any other command
    Deed deed;
    friend bool operator==(const Command&, const Command&) = default;
};

/// What it does is seen by reading holds, see HeldReading.
inline bool isOfHold(const Deed& deed) { return std::holds_alternative<MakeHold>(deed) || std::holds_alternative<PlaceHold>(deed) || std::holds_alternative<LiftHold>(deed); }

/// "start-case", "claim-task", …; stable, stored.
QLatin1StringView codeOf(const Deed& deed);

/// The deed without its bytes, and those apart: what a store keeps. Reading it back gives an equal one.
struct WrittenDeed {
    QString code;
    QByteArray words; ///< compact JSON
    QByteArray bytes; ///< of HandOver, FileDocument and Compose
    friend bool operator==(const WrittenDeed&, const WrittenDeed&) = default;
};
WrittenDeed written(const Deed& deed);
/// Protocol: nothing that written() gave.
Result<Deed> readDeed(const WrittenDeed& deed);

/// What keeps a command whose answer was lost from being done twice.
enum class RepeatGuard {
    Key,       ///< the system knows the key and answers a repetition with the first answer
    Reference, ///< the key is planted in what is made, and can be looked for
    State,     ///< the target itself tells whether it was done: a task that is completed, and by whom
    None       ///< nothing: a person looks
};

/// What a system says was done.
struct Effect {
    QString reference; ///< native id of what came of it: a case, a document, an attempt
    QJsonObject told;  ///< of its answer, what is worth keeping; no personal data beyond the command's own
    QByteArray bytes;  ///< a document it gave back; empty: none
    friend bool operator==(const Effect&, const Effect&) = default;
};

/// How an attempt ended. That a request failed does not say that nothing happened: only what is surely not done may be tried again as if
/// it was the first time.
struct Performed {
    enum class End {
        Done,
        NotDone, ///< surely: refused, or it never left
        Unknown  ///< it left, and no answer says what it did
    };
    End end = End::Unknown;
    Effect effect;              ///< of Done
    std::optional<Error> error; ///< of the others
};

} // namespace cf
