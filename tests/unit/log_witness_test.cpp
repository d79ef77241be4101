// Heads of the log as documents for repositories: one for each place, once for the same head, and once a day.
#include "models/domain/log_witness.h"

#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

const FilingPlace claims{RepositoryId(u"rp-1"_s), u"Claims"_s, RepositoryKind::Documentum, u"/Log"_s, u"/Log"_s, false};
const FilingPlace letters{RepositoryId(u"rp-2"_s), u"Letters"_s, RepositoryKind::Cmis, u"/Log"_s, u"/Log"_s, false};
const WitnessedHead head{u"counterfoil/log-1"_s, 412, 1000, "the note"};

} // namespace

class LogWitnessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameHeadInTheSamePlaceIsOneCommand()
    {
        const PlannedFiling first = plannedWitness(head, claims, u"head"_s, u"jo"_s, 1), again = plannedWitness(head, claims, u"other words"_s, u"bo"_s, 2);
        QCOMPARE(first.plan.id, again.plan.id);
        QVERIFY(plannedWitness(head, letters, u"head"_s, u"jo"_s, 1).plan.id != first.plan.id);
        WitnessedHead next = head;
        next.size = 413;
        QVERIFY(plannedWitness(next, claims, u"head"_s, u"jo"_s, 1).plan.id != first.plan.id);
    }

    void whatIsPlannedIsReadBack()
    {
        const PlannedFiling planned = plannedWitness(head, claims, u"head"_s, u"jo"_s, 7);
        const auto witness = witnessOf(planned.plan, planned.intents.front());
        QVERIFY(witness);
        QCOMPARE(witness->size, qint64(412));
        QCOMPARE(witness->signedAt, UtcMs(1000));
        QCOMPARE(witness->place, claims);
        QCOMPARE(witness->person, u"jo"_s);
        QCOMPARE(witness->asked, UtcMs(7));
        const auto& deed = std::get<FileDocument>(planned.intents.front().command.deed);
        QCOMPARE(deed.bytes, head.note);
        QVERIFY2(!deed.name.contains(u'/'), qPrintable(deed.name));
        Plan other = planned.plan;
        other.kind = u"pack"_s;
        QVERIFY(!witnessOf(other, planned.intents.front()));
    }

    void eachRepositoryIsOneWitnessAndTwoAreTaken()
    {
        FilingPlace second = claims;
        second.folder = u"/Else"_s;
        FilingPlace third = letters;
        third.repository = RepositoryId(u"rp-3"_s);
        QCOMPARE(witnessPlaces({claims, second, letters, third}), (std::vector<FilingPlace>{claims, letters}));
        QCOMPARE(witnessPlaces({claims, second}).size(), size_t(1));
    }

    void itIsDueOnceADayOfUtc()
    {
        constexpr UtcMs day = 86'400'000;
        const PlannedFiling planned = plannedWitness(head, claims, u"head"_s, u"jo"_s, 3 * day + 5);
        LogWitness known = *witnessOf(planned.plan, planned.intents.front());
        QVERIFY(isWitnessDue({}, 3 * day));
        QVERIFY(!isWitnessDue({known}, 3 * day + 80'000'000));
        QVERIFY(isWitnessDue({known}, 4 * day));
        known.intent.state = IntentState::Withdrawn;
        QVERIFY(isWitnessDue({known}, 3 * day + 6));
    }
};

QTEST_GUILESS_MAIN(LogWitnessTest)
#include "log_witness_test.moc"
