// A case of a workflow system about something that failed: what it is started with, and what asking for it twice comes to. Pure. Source: docs/exceptions.md,
// "Starting a case"; resources/bpmn/communication-exception.bpmn20.xml.
#pragma once

#include "models/domain/intent.h"
#include "models/domain/letter_exception.h"

namespace cf {

struct ExceptionCaseAsk {
    QString exception, name;     ///< id; name for people: a document id, a batch
    ExceptionKind kind = ExceptionKind::DeliveryFailed;
    CommunicationId letter;      ///< empty: it is about none
    QString documentId, run, batch, system;
    QString team;                ///< who has it there
    int failures = 1;
    std::optional<UtcMs> failed;
    UtcMs due = 0;               ///< by when its outcome is to be recorded
    QString note;
    friend bool operator==(const ExceptionCaseAsk&, const ExceptionCaseAsk&) = default;
};

inline constexpr QStringView exceptionPlanKind = u"exception", exceptionProcessKey = u"communicationException";
/// Variable of such a case: the id of the exception it is about.
inline constexpr QStringView exceptionReference = u"exceptionRef";
inline constexpr UtcMs caseThoughtsMs = 15'000; ///< a person may take it back so long

struct PlannedCase {
    Plan plan;
    Intent intent;
};
/// One case for the failures that are known, whoever asks for it: its key follows from both, and from how often it was withdrawn before.
/// No personal data but what the ids say, and the note.
PlannedCase plannedCase(const ExceptionCaseAsk& ask, const RepositoryId& workflow, int withdrawn, const QString& title, const QString& person, UtcMs now);

} // namespace cf
