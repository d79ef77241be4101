#include "models/domain/exception_case.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

QString isoText(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs); }

} // namespace

PlannedCase plannedCase(const ExceptionCaseAsk& ask, const RepositoryId& workflow, int withdrawn, const QString& title, const QString& person, UtcMs now)
{
    PlannedCase planned;
    const QString key = derivedCommandKey(ask.exception, u"case/%1/%2"_s.arg(ask.failures).arg(withdrawn));
    StartCase start{exceptionProcessKey.toString(), ask.name, {}};
    const auto add = [&start](const QString& name, const QString& type, const QString& value) { start.variables.push_back({name, type, value}); };
    add(exceptionReference.toString(), u"string"_s, ask.exception);
    add(u"exceptionKind"_s, u"string"_s, codeOf(ask.kind));
    add(u"communicationRef"_s, u"string"_s, ask.documentId.isEmpty() ? ask.letter.value() : ask.documentId);
    add(u"jobId"_s, u"string"_s, ask.run);
    add(u"batchRef"_s, u"string"_s, ask.batch);
    add(u"system"_s, u"string"_s, ask.system);
    add(u"team"_s, u"string"_s, ask.team);
    add(u"note"_s, u"string"_s, ask.note.trimmed());
    add(u"failures"_s, u"long"_s, QString::number(ask.failures));
    if (ask.failed) {
        add(u"failed"_s, u"date"_s, isoText(*ask.failed));
    }
    add(u"outcomeDue"_s, u"date"_s, isoText(ask.due));
    const QJsonObject request{{u"exception"_s, ask.exception}, {u"failures"_s, ask.failures}};
    planned.plan = {key, exceptionPlanKind.toString(), title, ask.note.trimmed(), person, QJsonDocument(request).toJson(QJsonDocument::Compact), now, false};
    planned.intent.command = {key, std::move(start)};
    planned.intent.system = workflow;
    planned.intent.subject = ask.exception;
    planned.intent.about = ask.letter;
    planned.intent.plan = key;
    planned.intent.notBefore = now + caseThoughtsMs;
    return planned;
}

} // namespace cf
