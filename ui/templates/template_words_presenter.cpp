#include "ui/templates/template_words_presenter.h"

#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::TemplateWords)
};

QString at(std::optional<UtcMs> instant, const TimeTelling& telling) { return instant ? instantWords(*instant, telling) : Words::tr("an unknown time"); }

QString dayIn(UtcMs instant, const TimeTelling& telling)
{
    return dateText(QDateTime::fromMSecsSinceEpoch(instant, query::timeZoneOf(telling.zone, telling.calendar)).date());
}

QString zoneName(const TimeTelling& telling, UtcMs instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, query::timeZoneOf(telling.zone, telling.calendar)).timeZoneAbbreviation();
}

} // namespace

QString standingWord(evidence::VersionStanding standing)
{
    using enum evidence::VersionStanding;
    switch (standing) {
    case Draft: return Words::tr("draft");
    case InReview: return Words::tr("in review");
    case Rejected: return Words::tr("rejected");
    case NotYetEffective: return Words::tr("not yet effective");
    case Effective: return Words::tr("in force");
    case Superseded: return Words::tr("superseded");
    case Expired: return Words::tr("expired");
    case Hidden: return Words::tr("hidden");
    case Traced: return Words::tr("known from runs alone");
    case NotTold: return Words::tr("known from letters alone");
    }
    return {};
}

std::vector<VersionLine> versionLines(const evidence::TemplateStory& story, const TimeTelling& telling)
{
    std::vector<VersionLine> lines;
    for (const evidence::VersionStory& one : story.versions) {
        VersionLine line;
        line.label = one.label;
        line.count = countText(one.used);
        line.standing = standingWord(one.standing);
        line.approvedDay = one.version.approved ? dayIn(*one.version.approved, telling) : QString();
        line.approvedBy = one.version.approvedBy;
        line.finding = findingsBrief(one);
        line.isInForce = one.standing == evidence::VersionStanding::Effective;
        line.from = one.from;
        line.to = one.to;
        line.first = one.first && one.first->sent ? std::optional(one.first->sent->utc) : std::nullopt;
        line.last = one.last && one.last->sent ? std::optional(one.last->sent->utc) : std::nullopt;
        QStringList spoken{Words::tr("version %1").arg(one.label), line.standing};
        if (const QString approved = approvedText(one, telling); !approved.isEmpty()) {
            spoken.append(Words::tr("approved by %1").arg(approved));
        }
        if (const QString period = periodText(one, telling); !period.isEmpty()) {
            spoken.append(Words::tr("in force %1").arg(period));
        }
        spoken.append(lettersText(one.used.count, one.used.exact));
        if (!line.finding.isEmpty()) {
            spoken.append(line.finding);
        }
        line.spoken = spoken.join(u", "_s);
        lines.push_back(std::move(line));
    }
    return lines;
}

bool isDerived(evidence::VersionStanding standing)
{
    using enum evidence::VersionStanding;
    return standing == NotYetEffective || standing == Effective || standing == Superseded || standing == Expired;
}

QString resourceStateWord(TemplateState state)
{
    switch (state) {
    case TemplateState::Draft: return Words::tr("Draft");
    case TemplateState::InReview: return Words::tr("Submitted for approval");
    case TemplateState::Rejected: return Words::tr("Rejected");
    case TemplateState::Approved: return Words::tr("Approved");
    default: return Words::tr("Not told");
    }
}

QString historyWord(const ResourceEvent& event)
{
    if (event.kind == u"CREATE") {
        return Words::tr("Created");
    }
    if (event.kind == u"CONTENT") {
        return Words::tr("Content changed");
    }
    return event.kind == u"METADATA" ? Words::tr("Facts changed") : event.kind + u' ' + event.operation;
}

QString resourceKindWord(ResourceKind kind, bool isPlural)
{
    switch (kind) {
    case ResourceKind::Template: return isPlural ? Words::tr("Templates") : Words::tr("Template");
    case ResourceKind::Part: return isPlural ? Words::tr("Documents and pages") : Words::tr("Document or page");
    case ResourceKind::Block: return isPlural ? Words::tr("Texts") : Words::tr("Text");
    case ResourceKind::Image: return isPlural ? Words::tr("Images") : Words::tr("Image");
    case ResourceKind::Rule: return isPlural ? Words::tr("Rules") : Words::tr("Rule");
    case ResourceKind::Other: break;
    }
    return isPlural ? Words::tr("Other") : Words::tr("Other resource");
}

QString countText(const evidence::Figure& figure) { return countText(figure.count, figure.exact); }

QString findingText(const evidence::VersionFinding& finding, const TimeTelling& telling)
{
    using enum evidence::VersionFinding::Kind;
    const QString letters = (finding.letters.exact ? QString() : u"≥ "_s) + Words::tr("%Ln letter(s)", nullptr, int(finding.letters.count));
    switch (finding.kind) {
    case UsedBeforeApproval: return Words::tr("%1 sent before it was approved on %2").arg(letters, at(finding.at, telling));
    case UsedBeforePeriod: return Words::tr("%1 sent before it came into force on %2").arg(letters, at(finding.at, telling));
    case UsedAfterPeriod: return Words::tr("%1 sent after its time had ended on %2").arg(letters, at(finding.at, telling));
    case UsedUnapproved: return Words::tr("%1 sent, and it is not approved").arg(letters);
    case NoApproval: return Words::tr("stated as approved, and nobody is named who did it: %1").arg(letters);
    case ApprovedByAuthor: return Words::tr("made and approved by the same person, %1: %2").arg(finding.who, letters);
    case OtherApprover: return Words::tr("%1 name another approver than %2").arg(letters, finding.who);
    case PartUnapproved: return Words::tr("%1 contain %2, version %3, which nobody had approved").arg(letters, finding.part).arg(finding.partVersion);
    case PartMissing: return Words::tr("a part of it is not told of: %1").arg(finding.part);
    case ApprovalIncomplete: return finding.who.isEmpty() ? Words::tr("not everybody who had to approve it did: %1").arg(letters) : Words::tr("not approved by %1: %2").arg(finding.who, letters);
    }
    return {};
}

QString inFlightText(const evidence::InFlight& inFlight, const TimeTelling& telling)
{
    const QString letters = (inFlight.letters.exact ? QString() : u"≥ "_s) + Words::tr("%Ln letter(s)", nullptr, int(inFlight.letters.count));
    constexpr UtcMs hour = 3'600'000;
    return Words::tr("%1 sent in the %Ln hour(s) after its time had ended on %2: on their way then, no misuse", nullptr, int((inFlight.to - inFlight.from) / hour)).arg(letters, at(inFlight.from, telling));
}

QString cutOverText(const evidence::CutOverRule& rule)
{
    const QString grace = rule.graceHours == 0 ? Words::tr("none: whatever is sent after the end is misuse") : Words::tr("%Ln hour(s) after the end of a version", nullptr, rule.graceHours);
    return !rule.fault.isEmpty() ? Words::tr("%1, as the program has it: templates.json does not hold (%2)").arg(grace, rule.fault)
           : rule.isOwn          ? Words::tr("%1, by templates.json").arg(grace)
                                 : Words::tr("%1, as the program has it").arg(grace);
}

QString findingsBrief(const evidence::VersionStory& version)
{
    using enum evidence::VersionFinding::Kind;
    QStringList brief;
    for (const evidence::VersionFinding& finding : version.findings) {
        const QString count = countText(finding.letters);
        switch (finding.kind) {
        case UsedBeforeApproval: brief.append(Words::tr("%1 before approval").arg(count)); break;
        case UsedBeforePeriod: brief.append(Words::tr("%1 before its time").arg(count)); break;
        case UsedAfterPeriod: brief.append(Words::tr("%1 after its time").arg(count)); break;
        case UsedUnapproved: brief.append(Words::tr("%1 not approved").arg(count)); break;
        case NoApproval: brief.append(Words::tr("no approver named")); break;
        case ApprovedByAuthor: brief.append(Words::tr("approved by its author")); break;
        case OtherApprover: brief.append(Words::tr("%1 with another approver").arg(count)); break;
        case PartUnapproved: brief.append(Words::tr("%1 with %2 not approved").arg(count, finding.part)); break;
        case PartMissing: brief.append(Words::tr("a part is missing")); break;
        case ApprovalIncomplete: brief.append(Words::tr("not fully approved")); break;
        }
    }
    return brief.join(u", "_s);
}

QString periodText(const evidence::VersionStory& version, const TimeTelling& telling)
{
    if (!version.from && !version.to) {
        return {};
    }
    if (!version.to) {
        return Words::tr("since %1 %2").arg(dayIn(*version.from, telling), zoneName(telling, *version.from));
    }
    const QString last = dayIn(*version.to - 1, telling) + u' ' + zoneName(telling, *version.to - 1);
    return version.from ? Words::tr("%1 to %2").arg(dayIn(*version.from, telling), last) : Words::tr("until %1").arg(last);
}

QString approvedText(const evidence::VersionStory& version, const TimeTelling& telling)
{
    const ResourceVersion& told = version.version;
    if (told.approvedBy.isEmpty() && !told.approved) {
        return {};
    }
    const QString who = told.approvedBy.isEmpty() ? Words::tr("nobody named") : told.approvedBy;
    return told.approved ? Words::tr("%1, %2").arg(who, instantWords(*told.approved, telling)) : who;
}

QString approvalText(const ResourceApproval& approval, const TimeTelling& telling)
{
    const QString who = approval.actor.isEmpty() ? Words::tr("nobody named") : approval.actor;
    const QString decision = approval.isPending ? Words::tr("not decided yet") : approval.isApproved ? Words::tr("approved by %1").arg(who) : Words::tr("refused by %1").arg(who);
    QString text = approval.at ? Words::tr("%1, %2").arg(decision, instantWords(*approval.at, telling)) : decision;
    return approval.comment.isEmpty() ? text : Words::tr("%1: “%2”").arg(text, approval.comment);
}

QString coverageText(const std::vector<cache::RunCoverage>& coverage, const TimeTelling& telling)
{
    if (coverage.empty()) {
        return Words::tr("no composition system tells of runs, so which parts a letter used is not known");
    }
    QStringList texts;
    for (const cache::RunCoverage& one : coverage) {
        const QString since = one.first ? dayIn(*one.first, telling) : Words::tr("an unknown time");
        texts.append(Words::tr("%1: traces of %2 of %3 runs since %4").arg(one.repositoryName, numberText(one.traced), numberText(one.runs), since));
    }
    return texts.join(u"; "_s);
}

} // namespace cf::ui
