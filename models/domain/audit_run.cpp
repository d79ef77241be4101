#include "models/domain/audit_run.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stepCodes{"log"_L1, "witnesses"_L1, "files"_L1, "holds"_L1, "certificates"_L1, "permissions"_L1};
constexpr std::array outcomeCodes{"fits"_L1, "open"_L1, "wrong"_L1};
static_assert(stepCodes.size() == allAuditSteps.size());

QString isoText(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs); }

} // namespace

QLatin1StringView codeOf(AuditStep step) { return stepCodes[size_t(step)]; }
QLatin1StringView codeOf(AuditOutcome outcome) { return outcomeCodes[size_t(outcome)]; }
QString newAuditId() { return u"AU-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces); }

const AuditFinding* AuditRun::of(AuditStep step) const
{
    const auto at = std::ranges::find(findings, step, &AuditFinding::step);
    return at == findings.end() ? nullptr : &*at;
}

AuditOutcome AuditRun::outcome() const
{
    AuditOutcome worst = AuditOutcome::Fits;
    for (const AuditStep step : allAuditSteps) {
        const AuditFinding* finding = of(step);
        worst = std::max(worst, finding ? finding->outcome : AuditOutcome::Open);
    }
    return worst;
}

QJsonObject auditJson(const AuditRun& run)
{
    QJsonArray steps;
    for (const AuditFinding& one : run.findings) {
        steps.append(QJsonObject{{u"step"_s, QString(codeOf(one.step))}, {u"outcome"_s, QString(codeOf(one.outcome))}, {u"sentence"_s, one.sentence}, {u"told"_s, one.told}});
    }
    return {{u"form"_s, u"counterfoil-audit-1"_s}, {u"id"_s, run.id},       {u"person"_s, run.person}, {u"roles"_s, run.roles},
            {u"program"_s, run.program},           {u"began"_s, isoText(run.began)}, {u"ended"_s, isoText(run.ended)}, {u"seed"_s, run.seed},
            {u"outcome"_s, QString(codeOf(run.outcome()))}, {u"steps"_s, steps}};
}

} // namespace cf
