// Random schedules against the sandbox's composition system: runs that are cut off anywhere, with time that passes, faults, tokens that end and
// servers that change their ways. In the end all that is there is known as one undisturbed run knows it.
#include "tests/support/exstream_rig.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using sandbox::Fault;
using sandbox::FaultKind;

namespace {

constexpr UtcMs day = 86'400'000;
constexpr int schedules = 8, steps = 14;

const QMap<QString, QString>& settings()
{
    static const QMap<QString, QString> all{{u"domains"_s, u"Mortgage,Northgate"_s}, {u"resourceTypes"_s, u"exstrapplication,image,exstroutputqueue"_s}, {u"content"_s, u"no"_s}};
    return all;
}

template <class T> const T& oneOf(QRandomGenerator& dice, const std::vector<T>& all) { return all[dice.bounded(quint32(all.size()))]; }

Fault someFault(QRandomGenerator& dice)
{
    Fault fault;
    fault.kind = oneOf<FaultKind>(dice, {FaultKind::Drop, FaultKind::Status, FaultKind::Truncate, FaultKind::SignInPage, FaultKind::Shuffle, FaultKind::Duplicate});
    fault.match = oneOf<QString>(dice, {u"GET *"_s, u"GET *flow*"_s, u"GET *resources*"_s, u"POST *collection*"_s, u"GET *jobs*"_s});
    fault.skip = int(dice.bounded(60));
    fault.times = int(1 + dice.bounded(6));
    fault.status = oneOf<int>(dice, {500, 502, 503, 429});
    fault.retryAfter = fault.status == 503 ? 1 : -1;
    fault.bytes = dice.bounded(400);
    return fault;
}

} // namespace

class ExstreamScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensAllThatIsThereIsKnownInTheEnd_data()
    {
        QTest::addColumn<quint32>("seed");
        bool isGiven = false;
        const quint32 given = qEnvironmentVariable("CF_SEED").toUInt(&isGiven);
        for (quint32 i = 0; i < (isGiven ? 1 : schedules); ++i) {
            const quint32 seed = isGiven ? given : 7'000 + i;
            QTest::addRow("CF_SEED=%u", seed) << seed;
        }
    }
    void whateverHappensAllThatIsThereIsKnownInTheEnd()
    {
        QFETCH(quint32, seed);
        QRandomGenerator dice(seed);
        ExstreamRig rig(1'500, settings());
        auto& faults = rig.caller.sandbox->faults(sandbox::ServiceKind::Exstream);
        rig.pass(-400 * day);
        ToldByExstream told;
        for (int i = 0; i < steps; ++i) {
            switch (dice.bounded(6)) {
            case 0: rig.pass((1 + dice.bounded(40)) * day); break;
            case 1: rig.restart(); break;
            case 2: faults.add(someFault(dice)); break;
            case 3: QVERIFY(rig.caller.act({{u"do"_s, u"expire-tokens"_s}})); break;
            case 4: // a new version of it, and this program begins anew
                rig.restart();
                QVERIFY(rig.caller.set(u"dates"_s, oneOf<QString>(dice, {u"usual"_s, u"millis"_s, u"iso"_s, u"mixed"_s})));
                QVERIFY(rig.caller.set(u"offset"_s, oneOf<QString>(dice, {u"entities"_s, u"pages"_s})));
                QVERIFY(rig.caller.set(u"filter"_s, oneOf<QString>(dice, {u"filter"_s, u"filterRequest"_s, u"both"_s})));
                QVERIFY(rig.caller.set(u"errors"_s, oneOf<QString>(dice, {u"plain"_s, u"envelope"_s, u"envelope-200"_s})));
                QVERIFY(rig.caller.set(u"page-cap"_s, qint64(5 + dice.bounded(200))));
                break;
            default: (void)rig.run(told, int(1 + dice.bounded(12))); break; // it may fail, and is taken up by the next
            }
        }
        faults.clear();
        rig.pass(day);
        rig.restart();
        QVERIFY(rig.run(told).has_value()); // goes on with one that was cut off
        QVERIFY(rig.run(told).has_value()); // what came since that one began, and what could not be read in it
        ToldByExstream quiet;
        QVERIFY(rig.run(quiet).has_value());
        QVERIFY(quiet.runs.empty() && quiet.resources.empty());
        rig.cursor.clear();
        ToldByExstream fresh;
        QVERIFY(rig.run(fresh).has_value());
        QVERIFY(fresh.resources.size() > 100 && fresh.runs.size() > 20);
        for (const auto& [id, resource] : fresh.resources) {
            QVERIFY2(told.resources.contains(id), qPrintable(resource.name));
            QVERIFY2(told.resources.at(id) == resource, qPrintable(resource.name));
        }
        for (const auto& [id, run] : fresh.runs) {
            QVERIFY2(told.runs.contains(id), qPrintable(id));
            QVERIFY2(told.runs.at(id).steps == run.steps, qPrintable(id));
            QCOMPARE(told.runs.at(id).batch, run.batch);
        }
        for (const auto& [key, gap] : told.gaps) {
            QCOMPARE(gap.subject, u"wiped jobs"_s); // nothing else is open
        }
    }
};

QTEST_GUILESS_MAIN(ExstreamScheduleTest)
#include "exstream_schedule_test.moc"
