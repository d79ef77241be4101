#include "app/cli/timeline_command.h"

#include "models/evidence/timeline_export.h"
#include "ui/record/timeline_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

namespace cf::cli {

using namespace Qt::StringLiterals;

namespace {

std::optional<query::Zone> zoneFrom(const QString& name)
{
    using Kind = query::Zone::Kind;
    const QString folded = name.toLower();
    if (folded == u"customer") {
        return query::Zone{};
    }
    if (folded == u"business") {
        return query::Zone{Kind::Business, {}};
    }
    if (folded == u"utc") {
        return query::Zone{Kind::Utc, {}};
    }
    return QTimeZone::isTimeZoneIdAvailable(name.toUtf8()) ? std::optional(query::Zone{Kind::Named, name}) : std::nullopt;
}

void printLane(const evidence::TimelineLane& lane, const ui::TimelineTelling& telling, int whenWidth)
{
    const QString note = ui::laneNote(lane);
    out() << ui::laneName(lane) << (note.isEmpty() ? QString() : u"  "_s + note) << Qt::endl;
    for (const evidence::TimelineStep& step : lane.steps) {
        const ui::TimelineWords words = ui::wordsOf(step, lane.channel, telling);
        const QString more = words.more.isEmpty() ? QString() : u"  "_s + words.more;
        const QString received = words.received.isEmpty() || words.isGhost ? QString() : u"  ("_s + words.received + u')';
        out() << u"  "_s << words.when.leftJustified(whenWidth) << u"  "_s << words.grade.leftJustified(1) << u"  "_s << words.mark.text << more << received
              << Qt::endl;
        for (const QString& one : words.notes) {
            out() << QString(whenWidth + 7, u' ') << one << Qt::endl;
        }
    }
    if (lane.steps.empty()) {
        out() << u"  "_s << TimelineCommand::tr("nothing is told of it") << Qt::endl;
    }
}

} // namespace

bool TimelineCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"zone"_s, tr("The clock times are told by: customer, business, utc, or a zone such as Europe/Berlin."), u"ZONE"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Tells the whole way of one communication, with what is late, out of order, or expected and not there.\n"
                   "It is named by our id (cm-…) or a unique beginning of it, or by the organisation's document id."))) {
        return false;
    }
    if (parser.positionalArguments().size() != 1) {
        return wrong(tr("name one communication"));
    }
    if (parser.isSet(u"zone"_s)) {
        const std::optional<query::Zone> zone = zoneFrom(parser.value(u"zone"_s));
        if (!zone) {
            return wrong(tr("not a time zone: %1").arg(parser.value(u"zone"_s)));
        }
        m_zone = *zone;
    }
    m_id = parser.positionalArguments().constFirst();
    m_json = parser.isSet(u"json"_s);
    return true;
}

void TimelineCommand::run(Program& program)
{
    const query::Calendar calendar{program.clock().now(), program.businessZone(), Qt::Monday};
    deliver(program.cache().record(m_id, {}), this, [this, calendar](const Result<cache::Record>& record) {
        if (!record) {
            finishWithoutRecord(m_id, record.error());
            return;
        }
        print(*record, calendar);
        finish(Done);
    });
}

void TimelineCommand::print(const cache::Record& record, const query::Calendar& calendar)
{
    const Communication& c = record.communication;
    const evidence::Timeline timeline = evidence::timelineOf(record, calendar.now);
    const ui::TimelineTelling telling = ui::tellingOf(timeline, {m_zone, calendar});
    if (m_json) {
        QJsonObject told = evidence::timelineJson(timeline, telling.axis);
        told.insert(u"id"_s, c.id.value());
        told.insert(u"documentId"_s, c.documentId);
        told.insert(u"repository"_s, record.repositoryName);
        printJson(told);
        return;
    }
    out() << (c.title.isEmpty() ? c.type : c.title) << Qt::endl;
    out() << u"%1  %2  %3"_s.arg(c.id.value(), c.documentId, record.repositoryName) << Qt::endl;
    out() << ui::timelineSummary(timeline) << u" · "_s << QString::fromLatin1(telling.axis.id()) << Qt::endl;
    qsizetype whenWidth = 0;
    for (const evidence::TimelineLane& lane : timeline.lanes) {
        for (const evidence::TimelineStep& step : lane.steps) {
            whenWidth = std::max(whenWidth, ui::wordsOf(step, lane.channel, telling).when.size());
        }
    }
    for (const evidence::TimelineLane& lane : timeline.lanes) {
        out() << Qt::endl;
        printLane(lane, telling, int(whenWidth));
    }
    if (!timeline.gaps.empty()) {
        out() << Qt::endl;
    }
    for (const evidence::TimelineGap& gap : timeline.gaps) {
        const auto day = [&](UtcMs at) { return ui::dateText(QDateTime::fromMSecsSinceEpoch(at, telling.axis).date()); };
        out() << u"%1 – %2  %3"_s.arg(day(gap.from), day(gap.until), ui::gapWords(gap)) << Qt::endl;
    }
}

} // namespace cf::cli
