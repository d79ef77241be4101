#include "ui/record/timeline_words_presenter.h"

#include "ui/record/archive_facts_presenter.h"
#include "ui/repositories/failure_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <algorithm>

namespace cf::ui {

using evidence::Absence;
using evidence::LaneKind;
using evidence::StepKind;
using evidence::TimelineLane;
using evidence::TimelineStep;

using namespace Qt::StringLiterals;

namespace {

class TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::TimelineText)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::Email: return u"email"_s;
    case Channel::Sms:
    case Channel::Push: return u"sms"_s;
    case Channel::Portal:
    case Channel::Web:
    case Channel::MobileApp: return u"portal"_s;
    case Channel::Print:
    case Channel::RegisteredMail: return u"post"_s;
    default: return u"forward"_s;
    }
}

QString deliveryIcon(DeliveryState state, EvidenceGrade grade, Channel channel)
{
    switch (state) {
    case DeliveryState::Dispatched: return channelIcon(channel);
    case DeliveryState::Queued:
    case DeliveryState::Routed:
    case DeliveryState::Deferred: return u"clock"_s;
    case DeliveryState::Displayed:
    case DeliveryState::Opened:
    case DeliveryState::Downloaded:
    case DeliveryState::Clicked: return u"eye"_s;
    case DeliveryState::ReturnedMail: return u"return"_s;
    default: break;
    }
    return grade == EvidenceGrade::X ? u"bounce"_s : grade == EvidenceGrade::U ? u"absent"_s : u"tick"_s;
}

MarkedText custodyMark(const QString& code)
{
    const CustodyKind kind = fromCode<CustodyKind>(code).value_or(CustodyKind::Ingested);
    const QString word = custodyWord(kind);
    switch (kind) {
    case CustodyKind::Verified:
    case CustodyKind::Restored: return {u"shield"_s, word, Mark::Verified};
    case CustodyKind::Altered:
    case CustodyKind::Missing: return {failureWords(Failure::Hash).icon, word, Mark::Failed};
    case CustodyKind::Unreadable: return {u"warn"_s, word, Mark::Uncertain};
    default: return {u"hash"_s, word, Mark::Plain};
    }
}

MarkedText absenceMark(const evidence::Expectation& expected)
{
    switch (expected.absence) {
    case Absence::NotYet: return {u"absent"_s, TimelineText::tr("No delivery evidence yet"), Mark::Absent};
    case Absence::None:
        return {u"absent"_s, TimelineText::tr("No delivery evidence within %Ln day(s)", nullptr, expected.days), Mark::Absent};
    case Absence::Unknown: break;
    }
    return {u"absent"_s, TimelineText::tr("Delivery evidence: not known"), Mark::Uncertain};
}

MarkedText deliveryMark(const TimelineStep& step, Channel channel)
{
    const EvidenceGrade grade = step.grade.value_or(EvidenceGrade::U);
    const Mark mark = grade == EvidenceGrade::X ? Mark::Failed : grade == EvidenceGrade::U ? Mark::Absent : Mark::Plain;
    return {deliveryIcon(step.state, grade, channel), stateWord(step.state, channel), mark};
}

MarkedText markOf(const TimelineStep& step, Channel channel)
{
    switch (step.kind) {
    case StepKind::Happened: return {u"activity"_s, TimelineText::tr("Event"), Mark::Plain};
    case StepKind::Issued: return {u"page"_s, TimelineText::tr("Issued"), Mark::Plain};
    case StepKind::Effective: return {u"clock"_s, TimelineText::tr("Effective"), Mark::Plain};
    case StepKind::Approved: return {u"check"_s, TimelineText::tr("Template approved"), Mark::Plain};
    case StepKind::Composed: return {u"template"_s, TimelineText::tr("Composed"), Mark::Plain};
    case StepKind::Sent:
        return {u"forward"_s, step.code == u"MESSAGE" ? TimelineText::tr("Dated by its sender") : TimelineText::tr("Sent, says the index"), Mark::Plain};
    case StepKind::Archived: return {u"repo"_s, TimelineText::tr("Archived"), Mark::Plain};
    case StepKind::Version: return {u"page"_s, TimelineText::tr("Version %1 kept").arg(step.detail), Mark::Plain};
    case StepKind::Standing: {
        const auto standing = fromCode<RecordStanding>(step.code).value_or(RecordStanding::NotVisible);
        const bool isShown = standing == RecordStanding::Present;
        return {isShown ? u"eye"_s : u"warn"_s, standingWord(standing), isShown ? Mark::Plain : Mark::Uncertain};
    }
    case StepKind::Hold: return {u"hold"_s, TimelineText::tr("Hold: %1").arg(step.detail), Mark::Plain};
    case StepKind::FirstSeen: return {u"eye"_s, TimelineText::tr("First seen here"), Mark::Plain};
    case StepKind::Custody: return custodyMark(step.code);
    case StepKind::ChangeSeen: return {u"compare"_s, TimelineText::tr("Change seen here"), Mark::Plain};
    case StepKind::Delivery: return deliveryMark(step, channel);
    case StepKind::Expected: return absenceMark(*step.expectation);
    case StepKind::Related: {
        const bool incoming = step.code.endsWith(u"_INCOMING");
        const auto kind = fromCode<RelationKind>(incoming ? step.code.chopped(9) : step.code).value_or(RelationKind::AnswerTo);
        return {u"page"_s, relationWord(kind, incoming), Mark::Plain};
    }
    }
    return {};
}

QString moreOf(const TimelineStep& step)
{
    switch (step.kind) {
    case StepKind::Approved: return step.by;
    case StepKind::Version: return joined({step.by, step.reason, step.code == u"SENT" ? TimelineText::tr("the one that was sent") : QString()});
    case StepKind::Hold: return joined({step.by, step.lasts ? QString() : TimelineText::tr("lifted, or its time is not told")});
    case StepKind::Standing: return step.reason;
    case StepKind::Related: return joined({step.detail, step.reason});
    case StepKind::Delivery: return joined({step.reason, step.reportedCode == step.code ? QString() : step.reportedCode});
    case StepKind::ChangeSeen:
    case StepKind::Custody:
    case StepKind::Happened:
    case StepKind::Composed: return step.detail;
    default: return {};
    }
}

QString instantTold(UtcMs at, const TimelineTelling& telling, bool withSeconds)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(evidence::spanOf(at).from, telling.axis);
    return dateText(local.date()) + u", "_s + local.time().toString(withSeconds ? u"HH:mm:ss"_s : u"HH:mm"_s) + u' ' + telling.axis.abbreviation(local);
}

QString whenOf(const TimelineStep& step, const TimelineTelling& telling)
{
    if (step.expectation) {
        return TimelineText::tr("by %1").arg(instantTold(step.expectation->until, telling, false));
    }
    if (step.at) {
        // An offset that the axis has just then is told by the name that stands over it.
        const qint64 ahead = qint64(telling.axis.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(step.span->from, Qt::UTC))) * 1000;
        const bool isAxis = step.at->precision != Precision::Day && !step.at->zoneAssumed && step.at->wall - step.at->utc == ahead;
        return isAxis && telling.telling.zone.kind == query::Zone::Kind::Customer
                   ? momentText(*step.at, telling.telling.zone, telling.telling.calendar, true) + u' ' + telling.axis.abbreviation(QDateTime::fromMSecsSinceEpoch(step.span->from, Qt::UTC))
                   : momentWords(step.at, telling.telling, true);
    }
    return step.instant ? instantTold(*step.instant, telling, true) : TimelineText::tr("time not known");
}

QString receivedOf(const TimelineStep& step)
{
    if (step.expectation) {
        return TimelineText::tr("never");
    }
    if (!step.received || !step.span) {
        return {};
    }
    const UtcMs received = evidence::spanOf(*step.received).from;
    if (step.backwards && step.backwards->isReceipt) {
        return TimelineText::tr("%1 before").arg(lengthWords(step.span->from - received));
    }
    return received < step.span->until ? TimelineText::tr("at once") : TimelineText::tr("%1 later").arg(lengthWords(received - step.span->from));
}

QString thanWord(const evidence::Backwards& backwards, Channel channel)
{
    if (backwards.than == StepKind::Delivery) {
        return stateWord(backwards.thanState, channel);
    }
    TimelineStep than;
    than.kind = backwards.than;
    return markOf(than, channel).text;
}

QString backwardsNote(const evidence::Backwards& backwards, Channel channel)
{
    const QString length = lengthWords(backwards.ms);
    if (backwards.isReceipt) {
        return TimelineText::tr("Heard of %1 before it happened: two clocks differ.").arg(length);
    }
    const QString than = thanWord(backwards, channel);
    return backwards.isCertain ? TimelineText::tr("%1 before “%2”, which comes first: two clocks differ.").arg(length, than)
                               : TimelineText::tr("As read %1 before “%2”, which comes first: its day or zone leaves that open.").arg(length, than);
}

QStringList notesOf(const TimelineStep& step, Channel channel, const TimelineTelling& telling)
{
    QStringList notes;
    if (step.expectation && step.expectation->absence == Absence::Unknown) {
        notes << TimelineText::tr("The time for it is over, but its repository was not complete that far.");
    }
    if (step.expectation) {
        notes << TimelineText::tr("Expected within %Ln day(s) of being handed over.", nullptr, step.expectation->days);
    }
    if (step.isLate) {
        notes << TimelineText::tr("Told late: heard of %1.").arg(instantTold(*step.received, telling, false));
    }
    if (step.isAfterWindow) {
        notes << TimelineText::tr("Came after the time in which it was expected.");
    }
    if (step.backwards) {
        notes << backwardsNote(*step.backwards, channel);
    }
    if (step.at && step.at->precision == Precision::Day) {
        notes << TimelineText::tr("Its source tells the day alone.");
    } else if (step.at && step.at->zoneAssumed) {
        notes << TimelineText::tr("Its source wrote no zone; %1 is assumed.").arg(step.at->zone);
    }
    notes.removeAll(QString());
    return notes;
}

} // namespace

QString lengthWords(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms) / 1000;
    const qint64 minutes = seconds / 60, hours = minutes / 60, days = hours / 24;
    if (seconds == 0) {
        return TimelineText::tr("under 1 s");
    }
    if (minutes == 0) {
        return TimelineText::tr("%1 s").arg(seconds);
    }
    if (hours == 0) {
        return seconds % 60 == 0 || minutes >= 10 ? TimelineText::tr("%1 min").arg(minutes) : TimelineText::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    }
    if (days < 2) {
        return minutes % 60 == 0 ? TimelineText::tr("%1 h").arg(hours) : TimelineText::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    }
    return TimelineText::tr("%Ln day(s)", nullptr, int(days));
}

TimelineTelling tellingOf(const evidence::Timeline& timeline, const TimeTelling& telling)
{
    return {telling, evidence::axisZone(timeline, telling.zone, telling.calendar.business)};
}

QString laneName(const TimelineLane& lane)
{
    switch (lane.kind) {
    case LaneKind::Composition: return TimelineText::tr("Composition");
    case LaneKind::Archive: return TimelineText::tr("Archive");
    case LaneKind::Here: return TimelineText::tr("Seen here");
    case LaneKind::Holds: return TimelineText::tr("Holds");
    case LaneKind::OneOfSeveral: return TimelineText::tr("One of several");
    case LaneKind::Related: return TimelineText::tr("Related");
    case LaneKind::Leg: break;
    }
    const QString channel = lane.channel == Channel::Unknown ? TimelineText::tr("Recipient") : channelWord(lane.channel);
    return lane.attempt.isEmpty() ? channel : TimelineText::tr("%1, attempt %2").arg(channel, lane.attempt);
}

QString laneNote(const TimelineLane& lane)
{
    if (lane.kind == LaneKind::Leg) {
        return joined({lane.recipient.isEmpty() ? lane.customer : lane.recipient, lane.platform});
    }
    if (lane.kind == LaneKind::OneOfSeveral) {
        return TimelineText::tr("Not told of which recipient");
    }
    return lane.kind == LaneKind::Here ? TimelineText::tr("This program") : lane.system;
}

TimelineWords wordsOf(const TimelineStep& step, Channel channel, const TimelineTelling& telling)
{
    TimelineWords words;
    words.mark = markOf(step, channel);
    if (step.kind == StepKind::Delivery && step.state == DeliveryState::Unknown && !step.word.isEmpty()) {
        words.mark.text = step.word; // what the feed says, where that is no state
    }
    words.more = moreOf(step);
    words.when = whenOf(step, telling);
    words.received = receivedOf(step);
    words.grade = step.grade ? QString(code(*step.grade)) : QString();
    words.notes = notesOf(step, channel, telling);
    words.isGhost = step.kind == StepKind::Expected;
    return words;
}

QList<RecordFact> stepFactsOf(const TimelineStep& step, Channel channel, const TimelineTelling& telling)
{
    const TimelineWords words = wordsOf(step, channel, telling);
    QList<RecordFact> facts;
    const auto add = [&](const QString& name, const QString& value, bool mono = false) {
        if (!value.isEmpty()) {
            facts << RecordFact{name, value, {}, mono};
        }
    };
    facts << RecordFact{TimelineText::tr("What"), words.mark.text, words.mark};
    add(TimelineText::tr("When"), words.when);
    add(TimelineText::tr("As written"), step.at ? step.at->text : QString(), true);
    add(TimelineText::tr("Heard of"), step.received ? joined({instantTold(*step.received, telling, true), words.received}) : QString());
    add(TimelineText::tr("Grade"), step.grade ? gradeWord(*step.grade) : QString());
    add(TimelineText::tr("Code"), step.reportedCode, true);
    add(TimelineText::tr("Feed says"), step.word, true);
    add(TimelineText::tr("Reason"), step.reason);
    add(TimelineText::tr("By"), step.by);
    add(TimelineText::tr("About"), step.kind == StepKind::Delivery ? QString() : step.detail);
    add(TimelineText::tr("Says"), step.source);
    add(TimelineText::tr("SHA-256"), QString::fromLatin1(step.sha256.toHex()), true);
    for (const QString& note : words.notes) {
        facts << RecordFact{TimelineText::tr("Note"), note, {step.expectation ? u"info"_s : u"warn"_s, {}, step.expectation ? Mark::Absent : Mark::Uncertain}};
    }
    if (!step.opens.isEmpty()) {
        facts.front().opens = step.opens;
    }
    return facts;
}

QString spokenStep(const TimelineLane& lane, const TimelineStep& step, const TimelineTelling& telling)
{
    const TimelineWords words = wordsOf(step, lane.channel, telling);
    QString spoken = TimelineText::tr("%1: %2, %3.").arg(joined({laneName(lane), laneNote(lane)}), joined({words.mark.text, words.more}), words.when);
    if (!words.received.isEmpty() && !step.expectation) {
        spoken += u' ' + TimelineText::tr("Heard of %1.").arg(words.received);
    }
    if (step.grade) {
        spoken += u' ' + TimelineText::tr("Grade %1.").arg(gradeWord(*step.grade));
    }
    for (const QString& note : words.notes) {
        spoken += u' ' + note;
    }
    return spoken;
}

QString timelineSummary(const evidence::Timeline& timeline)
{
    int events = 0, absent = 0;
    for (const TimelineLane& lane : timeline.lanes) {
        for (const TimelineStep& step : lane.steps) {
            (step.kind == StepKind::Expected ? absent : events) += 1;
        }
    }
    return joined({TimelineText::tr("%Ln event(s)", nullptr, events), TimelineText::tr("%Ln lane(s)", nullptr, int(timeline.lanes.size())),
                   absent > 0 ? TimelineText::tr("%Ln expected and absent", nullptr, absent) : QString(),
                   timeline.gaps.empty() ? QString() : TimelineText::tr("%Ln long stretch(es) without events", nullptr, int(timeline.gaps.size()))});
}

QString gapWords(const evidence::TimelineGap& gap) { return TimelineText::tr("%1 without an event").arg(lengthWords(gap.until - gap.from)); }

} // namespace cf::ui
