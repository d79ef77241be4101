// The letters that the milestones of a case call for: when each was reached, by when its letter was to go out, and what went out.
#include "models/base/text.h"
#include "models/evidence/case/case_assembly.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr UtcMs msInHour = 3'600'000;
constexpr int mostDays = 4'000;

struct Reached {
    UtcMs at = 0;
    DisputeSource by;
};

bool isAny(QStringView text, const QStringList& folded) { return folded.contains(fold(text)); }

/// A time that a workspace or a process states.
std::optional<Reached> statedIn(const CaseFile& file, const QStringList& names, const QTimeZone& zone)
{
    for (const cache::KnownWorkspace& known : file.workspaces) {
        for (const auto& [name, value] : known.workspace.attributes) {
            if (isAny(name.section(u'/', -1), names)) {
                if (const auto moment = readMoment(value, zone)) {
                    return Reached{moment->utc, sourceOfWorkspace(known)};
                }
            }
        }
    }
    for (const cache::KnownCase& known : file.cases) {
        for (const CaseVariable& one : known.what.variables) {
            if (isAny(one.name, names)) {
                if (const auto moment = readMoment(one.value, zone)) {
                    return Reached{moment->utc, sourceOfCase(known)};
                }
            }
        }
    }
    return std::nullopt;
}

std::optional<Reached> stepOf(const CaseFile& file, const QStringList& steps)
{
    std::optional<Reached> first;
    const auto take = [&](const std::optional<UtcMs>& ended, const cache::KnownCase& known) {
        if (ended && (!first || *ended < first->at)) {
            first = Reached{*ended, sourceOfCase(known)};
        }
    };
    for (const cache::KnownCase& known : file.cases) {
        for (const WorkflowTask& task : known.what.tasks) {
            if ((isAny(task.key, steps) || isAny(task.name, steps)) && (task.deletedBecause.isEmpty() || task.deletedBecause == u"completed")) {
                take(task.ended, known);
            }
        }
        for (const CaseStep& step : known.what.steps) {
            if (isAny(step.key, steps) || isAny(step.name, steps)) {
                take(step.ended, known);
            }
        }
    }
    return first;
}

/// The first time that a status was seen: when the workspace was changed then, else when it was read.
std::optional<Reached> statusOf(const CaseFile& file, const QStringList& status)
{
    for (const cache::KnownWorkspace& known : file.workspaces) {
        for (const cache::WorkspacePast& past : known.history) {
            if (isAny(past.workspace.status, status)) {
                return Reached{past.workspace.modified ? past.workspace.modified->utc : past.from, sourceOfWorkspace(known)};
            }
        }
    }
    return std::nullopt;
}

std::optional<Reached> eventOf(const CaseFile& file, const QStringList& events)
{
    for (const CasePart& part : file.parts) {
        if (!part.document.eventKind.isEmpty() && isAny(part.document.eventKind, events) && part.document.eventAt) {
            return Reached{part.document.eventAt->utc, sourceOfDocument(part.document)};
        }
    }
    return std::nullopt;
}

DisputeSource sourceOf(const CaseFile& file)
{
    return !file.cases.empty() ? sourceOfCase(file.cases.front()) : !file.workspaces.empty() ? sourceOfWorkspace(file.workspaces.front()) : DisputeSource();
}

std::optional<Reached> reachedOf(const CaseFile& file, const MilestoneSigns& signs, const QTimeZone& zone, UtcMs now)
{
    auto found = statedIn(file, signs.values, zone);
    if (found && found->at > now) { // planned
        return std::nullopt;
    }
    found = found ? found : stepOf(file, signs.steps);
    found = found ? found : statusOf(file, signs.status);
    found = found ? found : eventOf(file, signs.events);
    if (!found && signs.opened && file.opened) {
        found = Reached{*file.opened, sourceOf(file)};
    }
    if (!found && signs.closed && file.isStateTold && !file.isOpen && file.closed) {
        found = Reached{*file.closed, sourceOf(file)};
    }
    return found;
}

/// Where nothing tells that it was reached, one of its kind may belong to anything: but every case was opened.
bool isLetterOf(const CasePart& part, const MilestoneRule& rule, bool isReached)
{
    if (!part.isSent) {
        return false;
    }
    const bool isSetOff = !part.document.eventKind.isEmpty() && isAny(part.document.eventKind, rule.reached.events);
    if (!isReached && !rule.reached.opened) {
        return isSetOff;
    }
    return isSetOff || hasAnyWord(part.document.type, rule.words) || hasAnyWord(part.document.title, rule.words);
}

/// What is told to the day is of that day, whatever the zone.
QDate dayOf(const Moment& moment, const BusinessDays& days)
{
    return moment.precision == Precision::Day ? QDateTime::fromMSecsSinceEpoch(moment.wall, Qt::UTC).date() : days.dayOf(moment.utc);
}

bool isInTime(const Moment& sent, const MilestoneTrack& track)
{
    return !track.due || (sent.precision == Precision::Day && track.rule.days > 0 ? QDateTime::fromMSecsSinceEpoch(sent.wall, Qt::UTC).date() <= *track.dueDay : sent.utc < *track.due);
}

void judge(MilestoneTrack& track, const CaseFile& file, const BusinessDays& days, UtcMs now)
{
    using State = MilestoneTrack::State;
    for (size_t i = 0; i < file.parts.size(); ++i) {
        const auto& sent = file.parts[i].document.sent;
        // Of the same day counts: a system may note the milestone after the letter went out.
        const bool isBefore = sent && track.reached && dayOf(*sent, days) < days.dayOf(*track.reached);
        if (isLetterOf(file.parts[i], track.rule, track.reached.has_value()) && !isBefore) {
            track.letters.push_back(i);
        }
    }
    if (!track.letters.empty()) {
        const auto& sent = file.parts[track.letters.front()].document.sent;
        track.sent = sent ? std::optional(sent->utc) : std::nullopt;
        track.state = !sent ? State::Undated : isInTime(*sent, track) ? State::Sent : State::SentLate;
    } else if (track.reached) {
        track.state = now < *track.due ? State::Waiting : file.isCut ? State::NotTold : State::Missed; // it may be among those that are not read
    } else if ((file.workspaces.empty() && file.cases.empty()) || track.rule.reached.opened) { // it was opened, and nothing tells when
        track.state = State::NotTold;
    } else {
        track.state = file.isStateTold && !file.isOpen ? State::NotReached : State::ToCome;
    }
}

} // namespace

QLatin1StringView codeOf(MilestoneTrack::State state)
{
    static constexpr std::array codes{"to-come"_L1, "not-reached"_L1, "not-told"_L1, "waiting"_L1, "missed"_L1, "sent"_L1, "sent-late"_L1, "undated"_L1};
    return codes[size_t(state)];
}

BusinessDeadline dueInHours(const BusinessDays& days, UtcMs from, int hours, QTime dayFrom, QTime dayTo)
{
    const QTimeZone zone = days.calendar().timeZone();
    BusinessDeadline deadline;
    QDateTime at = QDateTime::fromMSecsSinceEpoch(from, zone);
    qint64 left = hours * msInHour;
    for (int tries = 0; tries < mostDays; ++tries) {
        const QDateTime begin(at.date(), dayFrom, zone), end(at.date(), dayTo, zone);
        if (!days.isBusinessDay(at.date()) || at >= end) {
            at = QDateTime(at.date().addDays(1), dayFrom, zone);
            continue;
        }
        at = std::max(at, begin);
        deadline.counted = deadline.counted.isValid() ? deadline.counted : at.date();
        const qint64 there = at.msecsTo(end);
        if (left <= there) {
            at = at.addMSecs(left);
            break;
        }
        left -= there;
        at = QDateTime(at.date().addDays(1), dayFrom, zone);
    }
    deadline.day = at.date();
    deadline.end = at.toMSecsSinceEpoch();
    deadline.counted = deadline.counted.isValid() ? deadline.counted : deadline.day;
    for (int year = deadline.counted.year(); year <= deadline.day.year(); ++year) {
        deadline.isKnown = deadline.isKnown && days.calendar().isKnownIn(year);
    }
    return deadline;
}

void runMilestones(CaseFile& file, const CaseRules& rules, UtcMs now)
{
    if (!file.plan) {
        return;
    }
    const BusinessDays days(file.calendar);
    for (const MilestoneRule& rule : file.plan->milestones) {
        MilestoneTrack track;
        track.rule = rule;
        if (const auto reached = reachedOf(file, rule.reached, file.calendar.timeZone(), now)) {
            track.reached = reached->at;
            track.reachedBy = reached->by;
            const BusinessDeadline due = rule.days > 0 ? dueIn(days, reached->at, rule.days) : dueInHours(days, reached->at, rule.hours, rules.rule.from, rules.rule.to);
            track.due = due.end;
            track.dueDay = due.day;
            track.isCalendarKnown = due.isKnown;
        }
        judge(track, file, days, now);
        file.milestones.push_back(std::move(track));
    }
}

} // namespace cf::evidence
