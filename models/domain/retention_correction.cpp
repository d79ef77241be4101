#include "models/domain/retention_correction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf {

PlannedCorrection plannedCorrection(const std::vector<RetentionFacts>& letters, const QString& planClass, const QString& reason, const QString& title, const QString& person, const QStringList& means, UtcMs at)
{
    PlannedCorrection planned;
    planned.plan.id = newCommandKey();
    planned.plan.kind = correctionPlanKind.toString();
    planned.plan.title = title;
    planned.plan.reason = reason;
    planned.plan.person = person;
    planned.plan.created = at;
    planned.plan.request = QJsonDocument(QJsonObject{{u"class"_s, planClass}, {u"letters"_s, qint64(letters.size())}}).toJson(QJsonDocument::Compact);
    for (const RetentionFacts& one : letters) {
        if (one.askedClass == planClass) {
            continue;
        }
        if (one.record.isEmpty() || !means.contains(one.repository.value()) || one.standing != RecordStanding::Present) {
            planned.leftOut.push_back(one.communication);
            continue;
        }
        Intent intent;
        intent.command = {derivedCommandKey(planned.plan.id, u"amend/%1/%2"_s.arg(one.repository.value(), one.record)), AmendRecord{one.record, u"retentionClass"_s, one.askedClass, planClass}};
        intent.system = one.repository;
        intent.subject = one.record;
        intent.about = one.communication;
        intent.plan = planned.plan.id;
        planned.intents.push_back(std::move(intent));
    }
    return planned;
}

} // namespace cf
