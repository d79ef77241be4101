#include "models/evidence/unapproved_publication.h"

#include "models/base/text.h"
#include "models/evidence/result_export.h"
#include "models/evidence/template_export.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QString isoOf(std::optional<UtcMs> at) { return at ? isoUtc(*at) : QString(); }
QLatin1StringView codeOf(StoryOf of) { return of == StoryOf::Template ? QLatin1StringView("template") : QLatin1StringView("content"); }
QLatin1StringView codeOf(FindingOutcome outcome) { return outcome == FindingOutcome::RiskAccepted ? QLatin1StringView("RISK_ACCEPTED") : QLatin1StringView("TO_BE_REMEDIED"); }

} // namespace

bool isOfApproval(VersionFinding::Kind kind)
{
    using enum VersionFinding::Kind;
    switch (kind) {
    case UsedBeforeApproval:
    case UsedUnapproved:
    case NoApproval:
    case ApprovedByAuthor:
    case PartUnapproved:
    case ApprovalIncomplete: return true;
    case UsedBeforePeriod:
    case UsedAfterPeriod:
    case OtherApprover:
    case PartMissing: break;
    }
    return false;
}

QString decisionCodeOf(const VersionFinding& finding)
{
    const QString kind = codeOf(finding.kind);
    return finding.part.isEmpty() ? kind : u"%1/%2/%3"_s.arg(kind, finding.part).arg(finding.partVersion);
}

const FindingDecision* decisionOn(const std::vector<FindingDecision>& decisions, const QString& code, const VersionStory& version, const VersionFinding& finding)
{
    const QString wanted = decisionCodeOf(finding), subject = fold(code);
    const auto found = std::find_if(decisions.rbegin(), decisions.rend(), [&](const FindingDecision& one) {
        return !one.undone && one.version == version.label && one.finding == wanted && fold(one.subject) == subject;
    });
    return found != decisions.rend() && finding.letters.count <= found->letters ? &*found : nullptr;
}

std::vector<UnapprovedPublication> publishedWithoutApproval(const std::vector<Misfit>& misfits, const std::vector<FindingDecision>& decisions)
{
    std::vector<UnapprovedPublication> rows;
    for (const Misfit& misfit : misfits) {
        for (const VersionFinding& finding : misfit.version.findings) {
            if (!isOfApproval(finding.kind)) {
                continue;
            }
            const FindingDecision* decision = decisionOn(decisions, misfit.code, misfit.version, finding);
            rows.push_back({misfit.of, misfit.code, misfit.version, finding, decision != nullptr ? std::optional(*decision) : std::nullopt});
        }
    }
    return rows;
}

qsizetype unexplained(const std::vector<UnapprovedPublication>& rows)
{
    return std::ranges::count_if(rows, [](const UnapprovedPublication& one) { return !one.explained; });
}

QJsonObject publicationJson(const UnapprovedPublication& row)
{
    const auto& explained = row.explained;
    const QJsonValue why = explained ? QJsonValue(QJsonObject{{u"outcome"_s, codeOf(explained->outcome)}, {u"reason"_s, explained->reason}, {u"at"_s, isoUtc(explained->at)}}) : QJsonValue();
    QJsonObject json{{u"kind"_s, codeOf(row.of)},
                     {u"name"_s, row.code},
                     {u"version"_s, row.version.label},
                     {u"finding"_s, codeOf(row.finding.kind)},
                     {u"approvedBy"_s, row.version.version.approvedBy},
                     {u"approved"_s, row.version.version.approved ? QJsonValue(isoUtc(*row.version.version.approved)) : QJsonValue()},
                     {u"letters"_s, figureJson(row.finding.letters)},
                     {u"explained"_s, why}};
    if (!row.finding.part.isEmpty()) {
        json.insert(u"part"_s, row.finding.part);
        json.insert(u"partVersion"_s, row.finding.partVersion);
    }
    return json;
}

QByteArray publicationRows(const std::vector<UnapprovedPublication>& rows)
{
    QByteArray text = "kind,name,version,finding,part,approvedBy,approved,from,to,letters,query,decision,reason,decided\r\n";
    for (const UnapprovedPublication& row : rows) {
        const ResourceVersion& version = row.version.version;
        const QString part = row.finding.part.isEmpty() ? QString() : u"%1/%2"_s.arg(row.finding.part).arg(row.finding.partVersion);
        const auto& why = row.explained;
        const QStringList cells{codeOf(row.of),
                                row.code,
                                row.version.label,
                                codeOf(row.finding.kind),
                                part,
                                version.approvedBy,
                                isoOf(version.approved),
                                isoOf(row.version.from),
                                isoOf(row.version.to),
                                (row.finding.letters.exact ? QString() : u">="_s) + QString::number(row.finding.letters.count),
                                row.finding.letters.query,
                                why ? QString(codeOf(why->outcome)) : QString(),
                                why ? why->reason : QString(),
                                why ? isoUtc(why->at) : QString()};
        QByteArrayList line;
        for (const QString& cell : cells) {
            line << csvCell(cell);
        }
        text += line.join(',') + "\r\n";
    }
    return text;
}

} // namespace cf::evidence
