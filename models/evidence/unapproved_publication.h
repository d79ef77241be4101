// What was published without full approval, of templates and of the texts and images they are made of: one row for each finding, with what was
// decided on it. A row is explained while a decision holds. Pure functions. Source: capability 41; journey C4, step 4.
#pragma once

#include "models/domain/finding_decision.h"
#include "models/evidence/template_story.h"

#include <QJsonObject>

namespace cf::evidence {

/// Whether a finding says that something went out, or is in force, without full approval; the others are about periods and packages.
bool isOfApproval(VersionFinding::Kind kind);

/// As FindingDecision names a finding: its kind, with the part where it is one part's.
QString decisionCodeOf(const VersionFinding& finding);
/// The newest that holds; null: none, or what it is about has grown since. decisions: oldest first, of any subject.
const FindingDecision* decisionOn(const std::vector<FindingDecision>& decisions, const QString& code, const VersionStory& version, const VersionFinding& finding);

struct UnapprovedPublication {
    StoryOf of = StoryOf::Template;
    QString code;
    VersionStory version;
    VersionFinding finding;
    std::optional<FindingDecision> explained; ///< none: nothing was decided, or more letters came since
    friend bool operator==(const UnapprovedPublication&, const UnapprovedPublication&) = default;
};
/// In the order of the misfits.
std::vector<UnapprovedPublication> publishedWithoutApproval(const std::vector<Misfit>& misfits, const std::vector<FindingDecision>& decisions);
qsizetype unexplained(const std::vector<UnapprovedPublication>& rows);

/// {"kind", "name", "version", "finding", "approvedBy", "approved", "letters": {"count", "exact", "query"}, "explained": {"outcome", "reason", "at"} or null}
QJsonObject publicationJson(const UnapprovedPublication& row);
/// One row each, as CSV: kind, name, version, finding, part, approved by, approved, in force from, to, letters, query, decision, reason, decided.
QByteArray publicationRows(const std::vector<UnapprovedPublication>& rows);

} // namespace cf::evidence
