// What a dispute is known by, and what its parts are called: stages, what a letter is in it, what a person linked. The dispute itself is put
// together in models/evidence/dispute out of what systems tell. Source: docs/disputes.md; capabilities 11, 18 to 20, 48 to 50.
#pragma once

#include "models/base/result.h"
#include "models/domain/business_workspace.h"
#include "models/domain/communication.h"
#include "models/domain/workflow_case.h"

#include <array>

namespace cf {

enum class DisputeStage { Acknowledgement, Interim, Final };
inline constexpr int disputeStages = 3;
/// "acknowledgement", "interim", "final"; stable, stored.
QLatin1StringView codeOf(DisputeStage stage);
std::optional<DisputeStage> disputeStageNamed(QStringView word); ///< of codeOf(), any case

enum class DisputeRole { Disputed, Answer, Supporting };
/// "disputed", "answer", "supporting"; stable, stored.
QLatin1StringView codeOf(DisputeRole role);
std::optional<DisputeRole> disputeRoleNamed(QStringView word);

/// Four kinds of what a dispute collects, and the steps of its process beside them.
enum class DisputeEntryKind { Letter, Note, Attachment, Resolution, Step };
QLatin1StringView codeOf(DisputeEntryKind kind); ///< "letter", "note", "attachment", "resolution", "step"

/// A communication that a person added to a dispute by reference.
struct DisputeLink {
    QString dispute; ///< any of its names; compared by identifierKey()
    CommunicationId communication;
    DisputeRole role = DisputeRole::Supporting;
    std::optional<DisputeStage> stage; ///< which it answers; of an answer
    QString person, reason;            ///< reason may be empty
    UtcMs at = 0;
    std::optional<UtcMs> undone;
    friend bool operator==(const DisputeLink&, const DisputeLink&) = default;
};

/// How a site's systems are read, and in how many business days what is due: a data file.
struct DisputeRule {
    QString calendar;                          ///< id of the one that counts where none is told
    std::map<QString, QString> calendarOfUnit; ///< business unit, folded → id
    std::array<int, disputeStages> days{};     ///< business days from receipt; 0: that stage has no deadline
    QStringList words;                         ///< in the type of a workspace or the name of a process: it is a dispute
    std::array<QStringList, disputeStages> letters; ///< in the type of a letter, else its title: it is of that stage
    QStringList notes, attachments, resolutions;    ///< in the type of a document that is no letter
    QStringList decisionSteps, approvalSteps;  ///< keys of tasks
    QStringList decision, approval;            ///< names of variables: what was decided, whether it was approved
    friend bool operator==(const DisputeRule&, const DisputeRule&) = default;
};
/// Rejected; the detail names the member.
Result<DisputeRule> readDisputeRule(const QByteArray& json);
QByteArray written(const DisputeRule& rule);

/// Whether one of `words` (folded) is in `text`.
bool hasAnyWord(QStringView text, const QStringList& words);
bool isDispute(const DisputeRule& rule, const BusinessWorkspace& workspace);
bool isDispute(const DisputeRule& rule, const WorkflowCase& what);
/// Of a letter by its type, else by its title: none where neither says it. Final before interim before acknowledgement.
std::optional<DisputeStage> stageOf(const DisputeRule& rule, QStringView type, QStringView title);
/// Of what is no letter; nullopt: its type names none.
std::optional<DisputeEntryKind> entryKindOf(const DisputeRule& rule, QStringView type);

} // namespace cf
