// A letter that somebody asks to have made for a customer: about what, with what was known of it when it was asked for, under which brand and by
// which channel and why, out of which template. What it becomes is only known when an archive shows it. Instants in UTC. Source:
// docs/requests.md; capabilities 8, 10, 19, 39, 45 to 47.
#pragma once

#include "models/domain/intent.h"
#include "models/domain/request_preset.h"

namespace cf {

/// Where a value comes from.
enum class ValueOrigin {
    Record,    ///< a letter
    Workspace, ///< a business workspace
    Case,      ///< a case of a workflow system
    Dispute,   ///< what several systems tell of a dispute, put together
    Letters,   ///< all letters to the customer
    Person     ///< who asks
};
QLatin1StringView codeOf(ValueOrigin origin); ///< "record", "workspace", …
std::optional<ValueOrigin> valueOriginNamed(QStringView code);

/// One thing that was known when the letter was asked for.
struct KnownValue {
    QString name, value; ///< "claim.status"
    ValueOrigin origin = ValueOrigin::Record;
    QString of;          ///< document id, native id of a workspace or case, name of a dispute, id of a customer
    QString repository;  ///< its name; empty: told by several, or by none
    friend bool operator==(const KnownValue&, const KnownValue&) = default;
};
/// The first of that name; null: not known.
const KnownValue* knownValue(const std::vector<KnownValue>& all, const QString& name);

/// What the letter says of its own.
struct RequestField {
    QString name, label; ///< label: as the site calls it; empty: as the program does
    QString value;
    std::optional<KnownValue> from; ///< what filled it in; none: nothing is known, or a person wrote it
    bool isRequired = false;
    bool isEdited = false; ///< a person wrote something else than what is known
    friend bool operator==(const RequestField&, const RequestField&) = default;
};

/// What was chosen, and why: a stable code, and what it rests on.
struct ReasonedChoice {
    QString value, ground, evidence;
    friend bool operator==(const ReasonedChoice&, const ReasonedChoice&) = default;
};

/// Which decision it rests on.
struct RequestOutcome {
    QString decision, decidedBy, approvedBy; ///< decision empty: it rests on none
    std::optional<UtcMs> approvedAt;
    friend bool operator==(const RequestOutcome&, const RequestOutcome&) = default;
};

struct CorrespondenceRequest {
    RequestAbout about = RequestAbout::Record;
    QString subject, subjectTitle, repository; ///< subject: document id, id of the workspace or case, name of the dispute; repository: its name
    CommunicationId communication;             ///< the letter that it is about; empty: about none
    QString documentId;                        ///< its document id
    QString preset, presetName, group;
    QString process;                           ///< key of the process that it starts
    QString customer, recipient, address, unit, language;
    Channel channel = Channel::Print;
    ReasonedChoice channelChoice, brandChoice; ///< channelChoice.value: code of `channel`
    QString documentType, templateCode, templateVersion, templateBy; ///< By: name of the system that tells of it; empty: letters alone do
    std::optional<UtcMs> templateFrom;         ///< in force since
    RequestOutcome outcome;
    bool needsApproval = true;
    std::vector<RequestField> fields;
    std::vector<KnownValue> asOf;              ///< all that was known of the subject
    UtcMs at = 0;                              ///< when it was asked for: what `asOf` is true of
    QString remark;
    QStringList notes;                         ///< findings that were shown and gone past, in words
    friend bool operator==(const CorrespondenceRequest&, const CorrespondenceRequest&) = default;
};

QByteArray requestText(const CorrespondenceRequest& request); ///< JSON, for Plan::request
Result<CorrespondenceRequest> readRequest(const QByteArray& text); ///< Protocol
/// Of those that tell the same of a subject: equal for two requests for the same letter.
QString samenessKey(const CorrespondenceRequest& request);

/// What cases of its process are started with. approveDue: until when somebody is to decide.
StartCase caseOf(const CorrespondenceRequest& request, UtcMs approveDue);

/// Of plans.
inline constexpr QStringView requestKind = u"request";
/// The plan and its command: a case at `workflow`. key: both of the plan and of the case. It leaves when the time to think again is over.
struct PlannedRequest {
    Plan plan;
    std::vector<Intent> intents;
};
PlannedRequest plannedRequest(const CorrespondenceRequest& request, const QString& key, const RepositoryId& workflow, UtcMs approveDue,
                              const QString& title, const QString& person, UtcMs now);

} // namespace cf
