#include "models/evidence/timeline_export.h"

#include "models/evidence/result_export.h"

#include <QJsonArray>

#include <array>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

QString isoOf(UtcMs at, const QTimeZone& zone, Precision precision)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
    const QDateTime told = local.toOffsetFromUtc(local.offsetFromUtc());
    switch (precision) {
    case Precision::Day: return told.date().toString(Qt::ISODate);
    case Precision::Minute: {
        const QString whole = told.toString(Qt::ISODate);
        return whole.left(16) + whole.mid(19);
    }
    case Precision::Second: return told.toString(Qt::ISODate);
    case Precision::Millisecond: break;
    }
    return told.toString(Qt::ISODateWithMs);
}

QString utc(UtcMs at) { return isoOf(at, QTimeZone::utc(), Precision::Second); }

QJsonValue known(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject spanJson(const TimeSpan& span)
{
    return {{u"from"_s, utc(span.from)}, {u"until"_s, utc(span.until)}, {u"earliest"_s, utc(span.earliest)}, {u"latest"_s, utc(span.latest)}};
}

QString thanCode(const Backwards& backwards)
{
    return backwards.isReceipt                            ? u"RECEIVED"_s
           : backwards.than == StepKind::Delivery ? QString(code(backwards.thanState))
                                                  : QString(codeOf(backwards.than));
}

QJsonObject stepJson(const TimelineStep& step, const QTimeZone& zone)
{
    QJsonObject told{{u"kind"_s, QString(codeOf(step.kind))},
                     {u"code"_s, step.code},
                     {u"at"_s, step.at ? known(exportDate(step.at)) : step.instant ? QJsonValue(utc(*step.instant)) : QJsonValue()},
                     {u"local"_s, known(timeOf(step, zone))},
                     {u"span"_s, step.span ? QJsonValue(spanJson(*step.span)) : QJsonValue()},
                     {u"zoneAssumed"_s, step.at && step.at->zoneAssumed},
                     {u"source"_s, step.source},
                     {u"by"_s, step.by},
                     {u"detail"_s, step.detail},
                     {u"reason"_s, step.reason},
                     {u"sha256"_s, QString::fromLatin1(step.sha256.toHex())}};
    if (step.kind == StepKind::Delivery || step.kind == StepKind::Expected) {
        told.insert(u"grade"_s, step.grade ? QString(code(*step.grade)) : QString());
        told.insert(u"reportedCode"_s, step.reportedCode);
        told.insert(u"received"_s, step.received ? QJsonValue(utc(*step.received)) : QJsonValue());
        told.insert(u"late"_s, step.isLate);
        told.insert(u"afterWindow"_s, step.isAfterWindow);
        if (step.event > 0) {
            told.insert(u"word"_s, step.word);
            told.insert(u"event"_s, step.event);
        }
    }
    if (step.kind == StepKind::ChangeSeen) {
        told.insert(u"changes"_s, step.changes);
    }
    if (step.lasts) {
        told.insert(u"lastsUntil"_s, step.lastUntil ? QJsonValue(utc(*step.lastUntil)) : QJsonValue());
    }
    if (step.expectation) {
        told.insert(u"expected"_s, QJsonObject{{u"days"_s, step.expectation->days},
                                               {u"since"_s, utc(step.expectation->since)},
                                               {u"until"_s, utc(step.expectation->until)}});
    }
    if (step.backwards) {
        told.insert(u"backwards"_s, QJsonObject{{u"seconds"_s, double(step.backwards->ms) / 1000},
                                                {u"than"_s, thanCode(*step.backwards)},
                                                {u"certain"_s, step.backwards->isCertain}});
    }
    if (!step.opens.isEmpty()) {
        told.insert(u"id"_s, step.opens.value());
    }
    return told;
}

QJsonObject laneJson(const TimelineLane& lane, const QTimeZone& zone)
{
    QJsonArray steps;
    for (const TimelineStep& step : lane.steps) {
        steps.append(stepJson(step, zone));
    }
    QJsonObject told{{u"lane"_s, QString(codeOf(lane.kind))}, {u"steps"_s, steps}};
    if (lane.kind == LaneKind::Leg) {
        told.insert(u"channel"_s, QString(code(lane.channel)));
        told.insert(u"recipient"_s, lane.recipient);
        told.insert(u"customerId"_s, lane.customer);
        told.insert(u"platform"_s, lane.platform);
        told.insert(u"attempt"_s, lane.attempt);
    } else {
        told.insert(u"system"_s, lane.system);
    }
    return told;
}

constexpr std::array columns = {
    QLatin1StringView("lane"),     QLatin1StringView("channel"),  QLatin1StringView("recipient"), QLatin1StringView("customerId"),
    QLatin1StringView("platform"), QLatin1StringView("attempt"),  QLatin1StringView("system"),    QLatin1StringView("kind"),
    QLatin1StringView("code"),     QLatin1StringView("at"),       QLatin1StringView("local"),     QLatin1StringView("earliest"),
    QLatin1StringView("latest"),   QLatin1StringView("received"), QLatin1StringView("grade"),     QLatin1StringView("reportedCode"),
    QLatin1StringView("reason"),   QLatin1StringView("source"),   QLatin1StringView("by"),        QLatin1StringView("detail"),
    QLatin1StringView("sha256"),   QLatin1StringView("note")};

/// What the picture says beside the step, in codes.
QString noteOf(const TimelineStep& step)
{
    QStringList notes;
    if (step.expectation) {
        notes << u"WITHIN_%1_DAYS"_s.arg(step.expectation->days);
    }
    if (step.isLate) {
        notes << u"LATE"_s;
    }
    if (step.isAfterWindow) {
        notes << u"AFTER_WINDOW"_s;
    }
    if (step.at && step.at->zoneAssumed) {
        notes << u"ZONE_ASSUMED"_s;
    }
    if (step.backwards) {
        notes << u"%1_S_BEFORE_%2%3"_s.arg(step.backwards->ms / 1000).arg(thanCode(*step.backwards), step.backwards->isCertain ? u""_s : u"_AS_READ"_s);
    }
    return notes.join(u' ');
}

QStringList rowOf(const TimelineLane& lane, const TimelineStep& step, const QTimeZone& zone)
{
    const bool isLeg = lane.kind == LaneKind::Leg;
    return {codeOf(lane.kind),
            isLeg ? QString(code(lane.channel)) : QString(),
            lane.recipient,
            lane.customer,
            lane.platform,
            lane.attempt,
            lane.system,
            codeOf(step.kind),
            step.code,
            step.at ? exportDate(step.at) : step.instant ? utc(*step.instant) : QString(),
            timeOf(step, zone),
            step.span ? utc(step.span->earliest) : QString(),
            step.span ? utc(step.span->latest) : QString(),
            step.received ? utc(*step.received) : QString(),
            step.grade ? QString(code(*step.grade)) : QString(),
            step.reportedCode,
            step.reason,
            step.source,
            step.by,
            step.detail,
            QString::fromLatin1(step.sha256.toHex()),
            noteOf(step)};
}

/// Tabs know no quoting; what a spreadsheet would take for a formula stays text all the same.
QByteArray tabCell(QString cell)
{
    cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    if (!cell.isEmpty() && u"=+-@"_s.contains(cell.front())) {
        cell.prepend(u'\'');
    }
    return cell.toUtf8();
}

QByteArray lineOf(const QStringList& cells, Separation separation)
{
    const bool isTab = separation == Separation::Tab;
    QByteArrayList written;
    for (const QString& cell : cells) {
        written << (isTab ? tabCell(cell) : csvCell(cell));
    }
    return written.join(isTab ? '\t' : ',') + (isTab ? "\n" : "\r\n");
}

} // namespace

QString timeOf(const TimelineStep& step, const QTimeZone& zone)
{
    if (step.at && step.at->precision == Precision::Day) {
        return exportDate(step.at); // a day is no instant, so no zone moves it
    }
    if (step.at) {
        return isoOf(step.span->from, zone, step.at->precision);
    }
    return step.span ? isoOf(step.span->from, zone, Precision::Second) : QString();
}

QJsonObject timelineJson(const Timeline& timeline, const QTimeZone& zone)
{
    QJsonArray lanes, gaps;
    for (const TimelineLane& lane : timeline.lanes) {
        lanes.append(laneJson(lane, zone));
    }
    for (const TimelineGap& gap : timeline.gaps) {
        gaps.append(QJsonObject{{u"from"_s, utc(gap.from)}, {u"until"_s, utc(gap.until)}, {u"days"_s, (gap.until - gap.from) / dayLengthMs}});
    }
    return {{u"now"_s, utc(timeline.now)},
            {u"completeTo"_s, timeline.watermark ? QJsonValue(utc(*timeline.watermark)) : QJsonValue()},
            {u"zone"_s, QString::fromLatin1(zone.id())},
            {u"lanes"_s, lanes},
            {u"gaps"_s, gaps}};
}

QByteArray timelineRows(const Timeline& timeline, const QTimeZone& zone, Separation separation)
{
    QByteArray rows = lineOf(QStringList(columns.begin(), columns.end()), separation);
    for (const TimelineLane& lane : timeline.lanes) {
        for (const TimelineStep& step : lane.steps) {
            rows += lineOf(rowOf(lane, step, zone), separation);
        }
    }
    return rows;
}

} // namespace cf::evidence
