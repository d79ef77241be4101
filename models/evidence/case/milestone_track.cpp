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
    std::optional<UtcMs> at; ///< none: nothing tells when
    std::optional<QDate> day; ///< that alone is told
    DisputeSource by;
};

/// What is told to the day is of that day, whatever the zone.
QDate wallDay(const Moment& moment) { return QDateTime::fromMSecsSinceEpoch(moment.wall, Qt::UTC).date(); }

Reached reachedAt(const Moment& moment, const QTimeZone& zone, const DisputeSource& by)
{
    if (moment.precision != Precision::Day) {
        return {moment.utc, {}, by};
    }
    const QDate day = wallDay(moment);
    return {day.startOfDay(zone).toMSecsSinceEpoch(), day, by};
}

bool isAny(QStringView text, const QStringList& folded) { return folded.contains(fold(text)); }

/// A time that a workspace or a process states.
std::optional<Reached> statedIn(const CaseFile& file, const QStringList& names, const QTimeZone& zone)
{
    for (const cache::KnownWorkspace& known : file.workspaces) {
        for (const auto& [name, value] : known.workspace.attributes) {
            if (isAny(name.section(u'/', -1), names)) {
                if (const auto moment = readMoment(value, zone)) {
                    return reachedAt(*moment, zone, sourceOfWorkspace(known));
                }
            }
        }
    }
    for (const cache::KnownCase& known : file.cases) {
        for (const CaseVariable& one : known.what.variables) {
            if (isAny(one.name, names)) {
                if (const auto moment = readMoment(one.value, zone)) {
                    return reachedAt(*moment, zone, sourceOfCase(known));
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
        if (ended && (!first || *ended < *first->at)) {
            first = Reached{*ended, {}, sourceOfCase(known)};
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

/// The first time that a status was seen to begin. One that was there at the first reading began nobody knows when.
std::optional<Reached> statusOf(const CaseFile& file, const QStringList& status)
{
    for (const cache::KnownWorkspace& known : file.workspaces) {
        for (size_t place = 0; place < known.history.size(); ++place) {
            if (isAny(known.history[place].workspace.status, status)) {
                return Reached{place > 0 ? std::optional(seenAt(known, place)) : std::nullopt, {}, sourceOfWorkspace(known)};
            }
        }
    }
    return std::nullopt;
}

std::optional<Reached> eventOf(const CaseFile& file, const QStringList& events, const QTimeZone& zone)
{
    for (const CasePart& part : file.parts) {
        if (!part.document.eventKind.isEmpty() && isAny(part.document.eventKind, events) && part.document.eventAt) {
            return reachedAt(*part.document.eventAt, zone, sourceOfDocument(part.document));
        }
    }
    return std::nullopt;
}

DisputeSource sourceOf(const CaseFile& file)
{
    return !file.cases.empty() ? sourceOfCase(file.cases.front()) : !file.workspaces.empty() ? sourceOfWorkspace(file.workspaces.front()) : DisputeSource();
}

/// What tells when comes before what tells that alone.
std::optional<Reached> reachedOf(const CaseFile& file, const MilestoneSigns& signs, const QTimeZone& zone, UtcMs now)
{
    auto found = statedIn(file, signs.values, zone);
    if (found && *found->at > now) { // planned
        return std::nullopt;
    }
    std::optional<Reached> undated;
    const auto look = [&](const std::optional<Reached>& one) {
        if (!found && one) {
            one->at ? found = one : undated = undated ? undated : one;
        }
    };
    look(stepOf(file, signs.steps));
    look(statusOf(file, signs.status));
    look(eventOf(file, signs.events, zone));
    if (signs.opened && (!file.workspaces.empty() || !file.cases.empty())) {
        look(Reached{file.opened, {}, sourceOf(file)});
    }
    if (signs.closed && file.isStateTold && !file.isOpen) {
        look(Reached{file.closed, {}, sourceOf(file)});
    }
    return found ? found : undated;
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

QDate dayOf(const Moment& moment, const BusinessDays& days) { return moment.precision == Precision::Day ? wallDay(moment) : days.dayOf(moment.utc); }

bool isInTime(const Moment& sent, const MilestoneTrack& track)
{
    return !track.due || (sent.precision == Precision::Day ? wallDay(sent) <= *track.dueDay : sent.utc < *track.due);
}

void judgeUnsent(MilestoneTrack& track, const CaseFile& file, const std::vector<LetterArchive>& archives, UtcMs now)
{
    using State = MilestoneTrack::State;
    using Untold = MilestoneTrack::Untold;
    const auto untold = [&](Untold why) {
        track.state = State::NotTold;
        track.untold = why;
    };
    if (!track.isReached) {
        if (file.workspaces.empty() && file.cases.empty()) {
            untold(Untold::NoSystem);
        } else {
            track.state = file.isStateTold && !file.isOpen ? State::NotReached : State::ToCome;
        }
    } else if (!track.due) {
        untold(Untold::NoTime);
    } else if (now < *track.due) {
        track.state = State::Waiting;
    } else if (file.isCut) { // it may be among those that are not read
        untold(Untold::Cut);
    } else if (track.archives = doubtfulUntil(archives, *track.due); archives.empty() || !track.archives.empty()) {
        untold(Untold::Archive);
    } else {
        track.state = State::Missed;
    }
}

void judge(MilestoneTrack& track, const CaseFile& file, const std::vector<LetterArchive>& archives, const BusinessDays& days, UtcMs now)
{
    using State = MilestoneTrack::State;
    const std::optional<QDate> reached = track.reachedDay ? track.reachedDay : track.reached ? std::optional(days.dayOf(*track.reached)) : std::nullopt;
    for (size_t i = 0; i < file.parts.size(); ++i) {
        const auto& sent = file.parts[i].document.sent;
        // Of the same day counts: a system may note the milestone after the letter went out.
        const bool isBefore = sent && reached && dayOf(*sent, days) < *reached;
        if (isLetterOf(file.parts[i], track.rule, track.isReached) && !isBefore) {
            track.letters.push_back(i);
        }
    }
    if (track.letters.empty()) {
        judgeUnsent(track, file, archives, now);
        return;
    }
    const auto& sent = file.parts[track.letters.front()].document.sent;
    track.state = !sent ? State::Undated : isInTime(*sent, track) ? State::Sent : State::SentLate;
    if (sent) {
        track.sent = sent->utc;
        track.sentDay = dayOf(*sent, days);
        track.isSentToTheDay = sent->precision == Precision::Day;
        track.delayDays = reached ? std::optional(reached->daysTo(*track.sentDay)) : std::nullopt;
    }
}

} // namespace

QLatin1StringView codeOf(MilestoneTrack::State state)
{
    static constexpr std::array codes{"to-come"_L1, "not-reached"_L1, "not-told"_L1, "waiting"_L1, "missed"_L1, "sent"_L1, "sent-late"_L1, "undated"_L1};
    return codes[size_t(state)];
}

QLatin1StringView codeOf(MilestoneTrack::Untold untold)
{
    static constexpr std::array codes{""_L1, "no-system"_L1, "no-time"_L1, "archive"_L1, "cut"_L1};
    return codes[size_t(untold)];
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

void runMilestones(CaseFile& file, const CaseRules& rules, const std::vector<LetterArchive>& archives, UtcMs now)
{
    if (!file.plan) {
        return;
    }
    const BusinessDays days(file.calendar);
    const QTimeZone zone = file.calendar.timeZone();
    for (const MilestoneRule& rule : file.plan->milestones) {
        MilestoneTrack track;
        track.rule = rule;
        const auto reached = reachedOf(file, rule.reached, zone, now);
        track.isReached = reached.has_value();
        track.reachedBy = reached ? reached->by : DisputeSource();
        if (reached && reached->at) {
            track.reached = reached->at;
            track.reachedDay = reached->day;
            // Of a day, its last instant: nobody knows the hour, and what is late from then on is late from any.
            const UtcMs from = reached->day ? reached->day->addDays(1).startOfDay(zone).toMSecsSinceEpoch() - 1 : *reached->at;
            const BusinessDeadline due = rule.days > 0 ? dueIn(days, from, rule.days) : dueInHours(days, from, rule.hours, rules.rule.from, rules.rule.to);
            track.due = due.end;
            track.dueDay = due.day;
            track.isCalendarKnown = due.isKnown;
        }
        judge(track, file, archives, days, now);
        file.milestones.push_back(std::move(track));
    }
}

} // namespace cf::evidence
