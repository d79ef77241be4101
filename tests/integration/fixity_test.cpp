// Files that are read again over a real folder: what is due, what a run finds, and what a sample is.
#include "tests/support/fixity_rig.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace cf;
using namespace cf::test;

constexpr UtcMs day = 86'400'000;

class FixityTest : public QObject, private FixityRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void row100FilesAreDueAYearAfterTheyWereReadAndTheListSaysWhichAreNext()
    {
        letters(3);
        evidence::PreservationBook now = book();
        QCOMPARE(now.files(), qint64(3));
        QCOMPARE(now.due(), qint64(0));
        QCOMPARE(now.next.size(), size_t(3));
        const QDateTime came = QDateTime::fromMSecsSinceEpoch(rig().clock.now(), QTimeZone("Europe/Berlin"));
        QCOMPARE(*now.next.front().due, came.addYears(1).toMSecsSinceEpoch());
        const auto month = std::ranges::find(now.months, QDate(came.date().year() + 1, came.date().month(), 1), &evidence::DueMonth::month);
        QVERIFY(month != now.months.end());
        QCOMPARE(month->files, qint64(3));

        rig().clock.advance(364 * day);
        QCOMPARE(book().due(), qint64(0));
        rig().clock.advance(3 * day);
        now = book();
        QCOMPARE(now.due(), qint64(3));
        QCOMPARE(now.months.front().files, qint64(3));

        read(wish(FixityOf::Due));
        QVERIFY(m_report);
        QCOMPARE(m_report->outcome(), u"INTACT"_s);
        QCOMPARE(m_report->sum().intact, qint64(3));
        QCOMPARE(book().due(), qint64(0));
        forget();
        m_reading->begin(wish(FixityOf::Due));
        await();
        QVERIFY(m_error);
        QCOMPARE(m_error->detail, u"nothing-due"_s);
        QCOMPARE(runs().size(), size_t(1)); // what was not begun is not kept
    }

    void row100ARepositoryHasItsOwnInterval()
    {
        letters(2);
        QVERIFY(answered(m_desk->setReadingInterval({RepositoryId(), 6, rig().clock.now(), u"ana"_s})));
        rig().clock.advance(200 * day);
        QCOMPARE(book().due(), qint64(2));
        QVERIFY(answered(m_desk->setReadingInterval({rig().repository.id, 24, rig().clock.now(), u"ana"_s})));
        QCOMPARE(book().due(), qint64(0));
        QVERIFY(answered(m_desk->setReadingInterval({rig().repository.id, 0, rig().clock.now(), u"ana"_s})));
        rig().clock.advance(3000 * day);
        QCOMPARE(book().due(), qint64(0));
        QVERIFY(!answered(m_desk->setReadingInterval({rig().repository.id, 121, rig().clock.now(), u"ana"_s})));
    }

    void row32WhatIsAlteredOrMissingIsFoundAndNamed()
    {
        letters(5);
        rig().put(u"a/2.txt"_s, "Letter two");
        rig().remove(u"a/4.txt"_s);
        read(wish(FixityOf::All));
        QVERIFY(m_report);
        QCOMPARE(m_report->outcome(), u"FOUND"_s);
        const FixityReport::Share sum = m_report->sum();
        QCOMPARE(sum.population, qint64(5));
        QCOMPARE(sum.asked, qint64(5));
        QCOMPARE(sum.intact, qint64(3));
        QCOMPARE(sum.altered, qint64(1));
        QCOMPARE(sum.missing, qint64(1));
        QCOMPARE(m_report->findings.size(), size_t(2));
        QCOMPARE(m_report->findings[0].documentId, u"EX-2"_s);
        QCOMPARE(m_report->findings[0].recorded, QCryptographicHash::hash("Letter 2", QCryptographicHash::Sha256));
        QCOMPARE(m_report->findings[0].found, QCryptographicHash::hash("Letter two", QCryptographicHash::Sha256));
        QCOMPARE(m_report->findings[1].documentId, u"EX-4"_s);
        QCOMPARE(m_report->findings[1].state, ContentState::Missing);
        QVERIFY(m_report->findings[1].found.isEmpty());
        // What was found missing before is no part of the next run, and is said.
        rig().clock.advance(1000);
        read(wish(FixityOf::All));
        QCOMPARE(m_report->sum().population, qint64(4));
        QCOMPARE(m_report->sum().knownMissing, qint64(1));
    }

    void row32ASampleIsDrawnByItsSeedAndAnybodyCanDrawItAgain()
    {
        letters(40);
        read(wish(FixityOf::Sample, 7, u"17"_s));
        QVERIFY(m_report);
        QCOMPARE(m_report->sum().asked, qint64(7));
        QCOMPARE(m_report->sum().intact, qint64(7));
        QCOMPARE(m_content->asked.load(), 7);
        std::vector<std::pair<QByteArray, QString>> all;
        for (int i = 1; i <= 40; ++i) {
            const QByteArray path = "a/" + QByteArray::number(i) + ".txt";
            all.push_back({QCryptographicHash::hash("17\n" + rig().repository.id.value().toUtf8() + "\n" + path + "\n", QCryptographicHash::Sha256), QString::fromUtf8(path)});
        }
        std::ranges::sort(all);
        QStringList expected;
        for (int i = 0; i < 7; ++i) {
            expected << all[size_t(i)].second;
        }
        expected.sort();
        const QStringList drawn = *rig().read([](store::Database& database) -> Result<QStringList> {
            CF_TRY(store::Statement select, database.prepare(u"SELECT native_id FROM source WHERE last_verified IS NOT NULL ORDER BY native_id"));
            QStringList names;
            for (;;) {
                CF_TRY(const bool row, select.step());
                if (!row) {
                    return names;
                }
                names << select.text(0);
            }
        });
        QCOMPARE(drawn, expected);
        QVERIFY(answered(m_desk->fixityRuns(1)).value().front().draw.seed == u"17");
        // More than there are is refused.
        read(wish(FixityOf::Sample, 41));
        QVERIFY(m_error);
        QCOMPARE(m_error->detail, u"sample: 1 to 40"_s);
    }

    void row32AFileThatWasNeverReadIsReadForTheFirstTimeAndNotCalledIntact()
    {
        letters(2);
        auto forgotten = rig().cache->writer().write([](store::Database& database) { return database.execute(u"UPDATE source SET sha256 = NULL WHERE native_id = 'a/1.txt'; "
                                                                                                              "DELETE FROM custody_event WHERE source IN (SELECT pk FROM source WHERE native_id = 'a/1.txt')"); });
        QVERIFY(answered(forgotten).has_value());
        QCOMPARE(book().due(), qint64(1));
        QCOMPARE(book().repositories.front().files.neverRead, qint64(1));
        QVERIFY(!book().next.front().due);
        rig().clock.advance(1000);
        read(wish(FixityOf::Due));
        QVERIFY(m_report);
        QCOMPARE(m_report->sum().first, qint64(1));
        QCOMPARE(m_report->sum().intact, qint64(0));
        QCOMPARE(m_report->outcome(), u"FIRST"_s);
        QCOMPARE(book().due(), qint64(0));
    }
};

QTEST_GUILESS_MAIN(FixityTest)
#include "fixity_test.moc"
