// What is said of templates, their versions and parts. Pure functions from values to texts; the window and the command line say the same.
#pragma once

#include "models/evidence/template_story.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

/// A version as a line of the list that paints them.
struct VersionLine {
    QString label, count, spoken;
    QString standing, approvedDay, approvedBy; ///< the day empty: not told
    QString finding;                           ///< empty: nothing to say
    bool isInForce = false;
    std::optional<UtcMs> from, to, first, last; ///< in force; letters sent
    friend bool operator==(const VersionLine&, const VersionLine&) = default;
};
std::vector<VersionLine> versionLines(const evidence::TemplateStory& story, const TimeTelling& telling);

QString standingWord(evidence::VersionStanding standing); ///< "superseded"
bool isDerived(evidence::VersionStanding standing);       ///< the composition system has no such state
QString resourceStateWord(TemplateState state);           ///< as the composition system states it
QString historyWord(const ResourceEvent& event);           ///< "created", "content changed"
QString resourceKindWord(ResourceKind kind, bool isPlural);
/// "37 letters sent after it was superseded on 1 Mar 2025, 00:00 CET"
/// "12 letters sent within 24 hours after its time had ended on …: on their way then, no misuse".
QString inFlightText(const evidence::InFlight& inFlight, const TimeTelling& telling);
/// The grace of the house, and why its file does not hold where it does not.
QString cutOverText(const evidence::CutOverRule& rule);
QString findingText(const evidence::VersionFinding& finding, const TimeTelling& telling);
/// One clause for all of them: "37 used after their period"; empty without findings.
QString findingsBrief(const evidence::VersionStory& version);
/// "1 Mar 2025 to 30 Apr 2025 CET", "since …", "from …"; empty when not told.
QString periodText(const evidence::VersionStory& version, const TimeTelling& telling);
/// "M. Lindqvist, 27 Feb 2025, 14:02 CET"
QString approvedText(const evidence::VersionStory& version, const TimeTelling& telling);
/// "Legal (level 2): approved by m.lindqvist, 27 Feb 2025 …: fine"
QString approvalText(const ResourceApproval& approval, const TimeTelling& telling);
QString countText(const evidence::Figure& figure); ///< "≥ 1,937"
/// What the traces cover: "traces of 8,102 of 13,055 runs since 1 Apr 2024"; says so where there are none.
QString coverageText(const std::vector<cache::RunCoverage>& coverage, const TimeTelling& telling);

} // namespace cf::ui
