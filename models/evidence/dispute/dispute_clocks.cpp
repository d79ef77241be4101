// The three letters of a dispute and their deadlines.
#include "models/base/text.h"
#include "models/evidence/dispute/dispute_assembly.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

struct StageNames {
    QString due;  ///< variable of a case
    QString task; ///< key of its task
};
const StageNames& namesOf(DisputeStage stage)
{
    static const std::array<StageNames, disputeStages> all{StageNames{u"ackDue"_s, u"acknowledge"_s}, {u"interimDue"_s, u"interim"_s}, {u"finalDue"_s, u"final"_s}};
    return all[size_t(stage)];
}

/// A day is over at its end, an instant when it comes.
std::optional<UtcMs> endOf(const QString& text, const BusinessDays& days)
{
    const auto moment = readMoment(text, days.calendar().timeZone());
    if (!moment) {
        return std::nullopt;
    }
    return moment->precision == Precision::Day ? days.endOf(QDateTime::fromMSecsSinceEpoch(moment->wall, Qt::UTC).date()) : moment->utc;
}

void readCases(StageTrack& track, const DisputeMaterial& material, const BusinessDays& days)
{
    const StageNames& names = namesOf(track.stage);
    for (const cache::KnownCase& known : material.cases) { // the newest says last
        if (const CaseVariable* due = variableOf(known.what.variables, {names.due})) {
            if (const auto end = endOf(due->value, days)) {
                track.stated = end;
                track.statedBy = sourceOf(known);
            }
        }
        for (const WorkflowTask& task : known.what.tasks) {
            if (fold(task.key) == names.task && task.ended && task.deletedBecause.isEmpty()) {
                track.told = task.ended;
                track.toldBy = task.assignee;
            }
        }
    }
}

bool isInTime(const Moment& sent, const StageTrack& track)
{
    if (!track.due) {
        return true;
    }
    return sent.precision == Precision::Day ? QDateTime::fromMSecsSinceEpoch(sent.wall, Qt::UTC).date() <= *track.dueDay : sent.utc < *track.due;
}

void judge(StageTrack& track, const DisputeStory& story, UtcMs now)
{
    using State = StageTrack::State;
    const DisputePart* first = track.letters.empty() ? nullptr : &story.parts[track.letters.front()];
    if (first) {
        const auto at = first->at();
        track.sent = at ? std::optional(at->utc) : std::nullopt;
        track.state = !at ? State::Undated : isInTime(*at, track) ? State::Sent : State::SentLate;
    } else if (!track.due) {
        track.state = State::NotNeeded;
    } else {
        track.state = now < *track.due ? State::Waiting : State::Overdue;
    }
}

} // namespace

void runClocks(DisputeStory& story, const DisputeMaterial& material, const DisputeRule& rule, UtcMs now)
{
    const BusinessDays days(story.calendar);
    for (int at = 0; at < disputeStages; ++at) {
        StageTrack& track = story.stages[size_t(at)];
        track.stage = DisputeStage(at);
        readCases(track, material, days);
        if (story.received && rule.days[size_t(at)] > 0) {
            track.computed = dueIn(days, *story.received, rule.days[size_t(at)]);
        }
        if (track.stated) {
            track.due = track.stated;
            track.dueDay = days.dayOf(*track.stated - 1);
            track.differs = track.computed && track.computed->day != *track.dueDay;
        } else if (track.computed) {
            track.due = track.computed->end;
            track.dueDay = track.computed->day;
        }
        for (size_t i = 0; i < story.parts.size(); ++i) {
            if (story.parts[i].role == DisputeRole::Answer && story.parts[i].stage == track.stage) {
                track.letters.push_back(i);
            }
        }
        judge(track, story, now);
    }
    // What was answered before an update was due needs none.
    const StageTrack& last = story.stages[size_t(DisputeStage::Final)];
    StageTrack& interim = story.stages[size_t(DisputeStage::Interim)];
    const bool isAnsweredBefore = last.sent && interim.due && *last.sent < *interim.due;
    if (interim.letters.empty() && isAnsweredBefore) {
        interim.state = StageTrack::State::NotNeeded;
    }
}

} // namespace cf::evidence
