// How long letters took from the events that set them off is what the truth of an estate says, and each number leads to its letters.
#include "models/evidence/way_times.h"
#include "models/query/parse.h"
#include "models/search/index_reader.h"
#include "tests/support/estate_truth.h"

using namespace cf;
using namespace Qt::StringLiterals;
using test::EstateTruth;

class EventDelaysTest : public QObject
{
    Q_OBJECT

    EstateTruth m_estate;
    std::optional<store::Database> m_database;
    search::IndexReader m_reader;
    std::unique_ptr<search::SearchIndex> m_index;

    search::Question question(const QString& text) const
    {
        const auto parsed = query::parse(text);
        return {parsed ? *parsed : query::Query(), {QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(), QTimeZone("Europe/Berlin"), Qt::Monday}};
    }
    qint64 found(const QString& text) { return m_index->total(question(text)).value_or(search::Total{-1, true, 0, {}, {}, 0}).total; }
    static bool isWithin(const QJsonObject& letter, QDate from, QDate to)
    {
        const QDate day = EstateTruth::dayOf(letter);
        return day >= from && day <= to;
    }
    void eachKindOfEventIsMeasured(const QStringList& wanted)
    {
        const evidence::Period period{QDate(2020, 1, 1), QDate(2025, 12, 31)};
        const auto told = evidence::wayTimes(*m_database, *m_index, question({}), period, evidence::Step::Year);
        QVERIFY(told.has_value());
        for (const QString& kind : wanted) {
            std::vector<qint64> ms;
            for (const QJsonObject& letter : m_estate.letters) {
                const QJsonObject sent = letter[u"sent"_s].toObject(), happened = letter[u"happened"_s].toObject();
                const qint64 took = sent[u"utc"_s].toInteger() - happened[u"utc"_s].toInteger();
                if (isWithin(letter, period.from, period.to) && letter[u"event_type"_s].toString() == kind && !happened.isEmpty() && sent[u"precision"_s].toInt() > 0 && took >= 0) {
                    ms.push_back(took);
                }
            }
            QVERIFY2(ms.size() > 5, qPrintable(kind));
            const auto one = std::ranges::find(told->delays.kinds, kind, &evidence::KindDelay::kind);
            QVERIFY2(one != told->delays.kinds.end(), qPrintable(kind));
            QCOMPARE(one->lengths, evidence::lengthsOf(ms));
            QCOMPARE(one->letters.count, qint64(ms.size()));
            QCOMPARE(found(one->letters.query), qint64(ms.size()));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_estate.fill(4000, 11));
        auto database = store::Database::open(m_estate.folder.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadOnly);
        QVERIFY(database.has_value());
        m_database.emplace(std::move(*database));
        m_index = search::indexedSearch(*m_database, m_reader);
    }

    void row65TheTimesFromEventsToSendingAreThoseOfTheTruthClassByClass()
    {
        const evidence::Period years{QDate(2020, 1, 1), QDate(2025, 12, 31)};
        const auto told = evidence::wayTimes(*m_database, *m_index, question({}), years, evidence::Step::Year);
        QVERIFY(told.has_value());
        const evidence::EventDelays& delays = told->delays;
        std::vector<qint64> all;
        std::map<QString, std::vector<qint64>> byKind;
        std::vector<qint64> classes(delays.classes.size());
        qint64 backwards = 0, untold = 0;
        for (const QJsonObject& letter : m_estate.letters) {
            if (!isWithin(letter, years.from, years.to)) {
                continue;
            }
            const QJsonObject sent = letter[u"sent"_s].toObject(), happened = letter[u"happened"_s].toObject();
            if (happened.isEmpty() || sent[u"precision"_s].toInt() == 0 || happened[u"precision"_s].toInt() == 0) {
                ++untold;
                continue;
            }
            const qint64 ms = sent[u"utc"_s].toInteger() - happened[u"utc"_s].toInteger();
            if (ms < 0) {
                ++backwards;
                continue;
            }
            all.push_back(ms);
            byKind[letter[u"event_type"_s].toString()].push_back(ms);
            for (size_t i = 0; i < classes.size(); ++i) {
                const evidence::DelayClass& one = delays.classes[i];
                classes[i] += ms >= one.from * 60'000 && (!one.until || ms < *one.until * 60'000);
            }
        }
        qInfo("%zu measured, %lld backwards, %lld untold", all.size(), backwards, untold);
        QVERIFY(all.size() > 500 && backwards > 0 && untold > 0);
        QCOMPARE(delays.all, evidence::lengthsOf(all));
        QCOMPARE(delays.measured.count, qint64(all.size()));
        QCOMPARE(found(delays.measured.query), qint64(all.size()));
        QCOMPARE(delays.backwards.count, backwards);
        QCOMPARE(found(delays.backwards.query), backwards);
        QCOMPARE(delays.untold.count, untold);
        QCOMPARE(found(delays.untold.query), untold);
        int filled = 0;
        for (size_t i = 0; i < classes.size(); ++i) {
            QVERIFY(delays.classes[i].letters.exact);
            QCOMPARE(delays.classes[i].letters.count, classes[i]);
            QCOMPARE(found(delays.classes[i].letters.query), classes[i]);
            filled += classes[i] > 0;
        }
        QVERIFY(filled >= 6);
        QCOMPARE(told->ways[size_t(evidence::Way::EventToSent)].all, delays.all);
        QCOMPARE(found(told->ways[size_t(evidence::Way::EventToSent)].query), qint64(all.size()));
    }

    void row59TheTimesFromMilestonesLeadToTheirLetters() { eachKindOfEventIsMeasured({u"CLAIM_RECEIVED"_s, u"UNDERWRITING_REVIEWED"_s, u"SERVICE_ESCALATED"_s, u"PAYMENT_CONFIRMED"_s}); }
    void row3TheTurnaroundOfEachProcessLeadsToItsLetters() { eachKindOfEventIsMeasured({u"BILLING_CYCLE_CLOSED"_s, u"POLICY_ISSUED"_s, u"CLAIM_APPROVED"_s, u"SERVICE_CHANGED"_s}); }
};

QTEST_GUILESS_MAIN(EventDelaysTest)
#include "event_delays_test.moc"
