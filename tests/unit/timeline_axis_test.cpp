#include "tests/support/timeline_sample.h"
#include "ui/record/timeline_axis_presenter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

const AxisRoom room{20, 100, 16, 80};

/// Of nothing but its ends and its gaps.
evidence::Timeline between(QStringView from, QStringView until, std::vector<evidence::TimelineGap> gaps = {})
{
    evidence::Timeline timeline;
    timeline.extent = evidence::TimeSpan{utcOf(from), utcOf(until), utcOf(from), utcOf(until)};
    timeline.gaps = std::move(gaps);
    return timeline;
}

QStringList textsOf(const std::vector<AxisWord>& words)
{
    QStringList texts;
    for (const AxisWord& word : words) {
        texts << word.text;
    }
    return texts;
}

AxisRuler whole(const evidence::Timeline& timeline, double width, const QTimeZone& zone = QTimeZone::utc())
{
    const TimelineAxis axis(timeline, room, TimelineAxis::fittingScale(timeline, room, width));
    return rulerOf(axis, zone, 0, axis.width(), 44);
}

} // namespace

class TimelineAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFittingScaleFillsTheWidthAndGapsKeepTheirOwn()
    {
        const auto timeline = between(u"2025-03-13T00:00:00Z", u"2026-11-23T00:00:00Z",
                                      {{utcOf(u"2025-03-15T00:00:00Z"), utcOf(u"2026-11-22T00:00:00Z")}});
        const TimelineAxis axis(timeline, room, TimelineAxis::fittingScale(timeline, room, 900));
        QVERIFY(std::abs(axis.width() - 900) < 0.5);
        QCOMPARE(axis.pieces().size(), size_t(3));
        QVERIFY(axis.pieces()[1].isGap);
        QCOMPARE(axis.pieces()[1].width, 80.0);
        // One scale: two days are twice as long as one.
        const double first = axis.pieces()[0].width - 2 * room.around, last = axis.pieces()[2].width - 2 * room.around;
        QVERIFY(std::abs(first - 2 * last) < 0.01);
    }

    void placesAndInstantsLeadToEachOther()
    {
        const quint32 seed = qEnvironmentVariableIsSet("CF_SEED") ? quint32(qEnvironmentVariableIntValue("CF_SEED")) : QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 200; ++round) {
            evidence::Timeline timeline;
            UtcMs at = utcOf(u"2020-01-01T00:00:00Z") + random.bounded(1'000'000);
            timeline.extent = evidence::TimeSpan{at, at, at, at};
            for (int i = random.bounded(4); i > 0; --i) {
                const UtcMs from = at + 1 + random.bounded(100'000'000), until = from + evidence::brokenAfterMs + random.bounded(1'000'000'000);
                timeline.gaps.push_back({from, until});
                at = until;
            }
            timeline.extent->until = timeline.extent->latest = at + 1 + random.bounded(100'000'000);
            const TimelineAxis axis(timeline, room, TimelineAxis::fittingScale(timeline, room, 300 + random.bounded(1'000)) * (1 + random.bounded(50)));
            double before = -1;
            for (int i = 0; i <= 200; ++i) {
                const UtcMs instant = timeline.extent->from + (timeline.extent->until - timeline.extent->from) / 200 * i;
                const double place = axis.placeOf(instant);
                QVERIFY(place >= before && place >= 0 && place <= axis.width());
                before = place;
                const auto piece = std::ranges::find_if(axis.pieces(), [&](const auto& one) { return instant >= one.from && instant < one.until; });
                if (piece != axis.pieces().end()) {
                    const double pixel = piece->isGap ? double(piece->until - piece->from) / piece->width : 1 / axis.scale();
                    QVERIFY(std::abs(double(axis.at(place) - instant)) <= pixel + 2);
                }
            }
        }
    }

    void ticksGoFromMinutesToDecades_data()
    {
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("tick");
        QTest::addColumn<QString>("head");
        QTest::newRow("minutes") << u"2025-03-13T09:10:00Z"_s << u"09:05"_s << u"13 March 2025"_s;
        QTest::newRow("hours") << u"2025-03-13T20:00:00Z"_s << u"12:00"_s << u"13 March 2025"_s;
        QTest::newRow("days") << u"2025-03-24T20:00:00Z"_s << u"17"_s << u"March 2025"_s;
        QTest::newRow("weeks") << u"2025-05-24T20:00:00Z"_s << u"21"_s << u"April 2025"_s;
        QTest::newRow("months") << u"2026-05-24T20:00:00Z"_s << u"Sep"_s << u"2026"_s;
        QTest::newRow("years") << u"2033-05-24T20:00:00Z"_s << u"2030"_s << u""_s;
        QTest::newRow("decades") << u"2225-05-24T20:00:00Z"_s << u"2050"_s << u""_s;
    }

    void ticksGoFromMinutesToDecades()
    {
        QFETCH(const QString, until);
        QFETCH(const QString, tick);
        QFETCH(const QString, head);
        const AxisRuler ruler = whole(between(u"2025-03-13T09:00:00Z", until), 1'000);
        QVERIFY2(textsOf(ruler.ticks).contains(tick), qPrintable(textsOf(ruler.ticks).join(u'|')));
        QVERIFY2(head.isEmpty() ? ruler.heads.empty() : textsOf(ruler.heads).contains(head), qPrintable(textsOf(ruler.heads).join(u'|')));
        for (size_t i = 1; i < ruler.ticks.size(); ++i) {
            QVERIFY(ruler.ticks[i].place - ruler.ticks[i - 1].place >= 40); // a February is shorter than its unit is taken for
        }
    }

    void aDayOfTwentyThreeHoursHasNoTickThatNoClockShows()
    {
        const AxisRuler ruler = whole(between(u"2025-03-29T22:30:00Z", u"2025-03-30T05:00:00Z"), 1'200, QTimeZone("Europe/Berlin"));
        const QStringList ticks = textsOf(ruler.ticks);
        QVERIFY2(ticks.contains(u"01:00"_s) && ticks.contains(u"03:00"_s), qPrintable(ticks.join(u'|')));
        QVERIFY(!std::ranges::any_of(ticks, [](const QString& tick) { return tick.startsWith(u"02:"_s); }));
    }

    void theChangeOfClocksIsMarkedWhereItHappens()
    {
        const auto timeline = between(u"2025-03-20T00:00:00Z", u"2025-04-10T00:00:00Z");
        const TimelineAxis axis(timeline, room, TimelineAxis::fittingScale(timeline, room, 900));
        const AxisRuler ruler = rulerOf(axis, QTimeZone("Europe/Berlin"), 0, axis.width(), 44);
        QCOMPARE(textsOf(ruler.zones), (QStringList{u"CET, UTC+1"_s, u"CEST, UTC+2"_s}));
        QVERIFY(!ruler.zones[0].isStrong && ruler.zones[1].isStrong);
        QVERIFY(std::abs(ruler.zones[1].place - axis.placeOf(utcOf(u"2025-03-30T01:00:00Z"))) < 0.01);
        QCOMPARE(textsOf(whole(timeline, 900, QTimeZone("Asia/Kolkata")).zones), (QStringList{u"IST, UTC+5:30"_s}));
        QCOMPARE(textsOf(whole(timeline, 900).zones), (QStringList{u"UTC"_s}));
    }

    void aStretchTooShortForATickStillSaysItsDay()
    {
        const auto timeline = between(u"2025-03-13T00:00:00Z", u"2026-11-23T09:00:01Z",
                                      {{utcOf(u"2025-03-25T00:00:00Z"), utcOf(u"2026-11-23T09:00:00Z")}});
        const QStringList heads = textsOf(whole(timeline, 900).heads);
        QVERIFY2(heads.contains(u"23 November 2026"_s), qPrintable(heads.join(u'|')));
    }

    void theWidestExtentStaysWithinWhatScrolls()
    {
        const auto timeline = between(u"0001-01-01T00:00:00Z", u"9999-12-31T00:00:00Z");
        const TimelineAxis axis(timeline, room, 1);
        QVERIFY(axis.width() < 1e9);
        QVERIFY(rulerOf(axis, QTimeZone::utc(), 1e6, 1e6 + 1'000, 44).ticks.size() < 200);
        QVERIFY(TimelineAxis(evidence::Timeline(), room, 1).pieces().empty());
    }
};

QTEST_GUILESS_MAIN(TimelineAxisTest)
#include "timeline_axis_test.moc"
