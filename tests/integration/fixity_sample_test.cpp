// A sample of the files of letters that a query finds, held and gone on with, and opened as well: journey R6 over a real folder.
#include "tests/support/fixity_rig.h"

#include "models/cache/read_fixity.h"
#include "ui/preservation/preservation_words_presenter.h"

#include <algorithm>

using namespace cf;
using namespace cf::test;

class FixitySampleTest : public QObject, private FixityRig
{
    Q_OBJECT

    evidence::FixityWish ofLetters(const QString& query, qint64 sample)
    {
        evidence::FixityWish one = wish(FixityOf::Sample, sample, u"42"_s);
        one.query = query;
        return one;
    }
    QStringList drawnFiles(const FixityDraw& draw)
    {
        const auto files = rig().read([draw](store::Database& database) -> Result<std::vector<cache::FileToRead>> {
            CF_TRY(const std::vector<qint64> sample, cache::drawSample(database, draw));
            return cache::filesOf(database, sample);
        });
        QStringList names;
        for (const cache::FileToRead& one : files.value_or(std::vector<cache::FileToRead>())) {
            names << one.ref.nativeId;
        }
        return names;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void r6ASampleByAQueryIsDrawnAmongTheFilesOfItsLettersAlone()
    {
        letters(20);
        read(ofLetters(u"doc:EX-3 OR doc:EX-7 OR doc:EX-11"_s, 2));
        QVERIFY(m_report);
        QCOMPARE(m_report->sum().population, qint64(3));
        QCOMPARE(m_report->sum().asked, qint64(2));
        QCOMPARE(m_report->sum().intact, qint64(2));
        QCOMPARE(m_report->draw.letters, qint64(3));
        QVERIFY(m_report->draw.areLettersExact);
        QCOMPARE(m_report->draw.drawn.size(), size_t(2));
        const QStringList among{u"a/3.txt"_s, u"a/7.txt"_s, u"a/11.txt"_s};
        for (const QString& name : drawnFiles(m_report->draw)) {
            QVERIFY2(among.contains(name), qPrintable(name));
        }
        // Anybody draws the same from the list and the seed.
        std::vector<QByteArray> hashes;
        for (const QString& name : among) {
            hashes.push_back(drawingHash(u"42"_s, rig().repository.id, name.toUtf8(), rig().read([name](store::Database& database) -> Result<QByteArray> {
                CF_TRY(store::Statement select, database.prepare(u"SELECT native_version FROM source WHERE native_id = ?1"));
                select.bind(1, name);
                CF_TRY(const bool row, select.step());
                return row ? select.utf8(0).toByteArray() : QByteArray("none");
            }).value_or(QByteArray())));
        }
        std::ranges::sort(hashes);
        QCOMPARE(m_report->draw.drawn, std::vector<QByteArray>(hashes.begin(), hashes.begin() + 2));
        QVERIFY(ui::fixityScopeText(m_report->draw).contains(u"doc:(EX-3, EX-7, EX-11)"));
        QVERIFY(runs().front().isAsKept);
        QCOMPARE(runs().front().draw, m_report->draw);
        QCOMPARE(*runs().front().report, *m_report);
    }

    void r6AShareOfTheLettersOfAQueryIsRoundedUpToOneFile()
    {
        letters(20);
        evidence::FixityWish one = ofLetters(u"doc:EX-3 OR doc:EX-7"_s, 0);
        one.percent = 1;
        read(one);
        QVERIFY(m_report);
        QCOMPARE(m_report->sum().asked, qint64(1));
    }

    void r6WhatTheQueryFindsLaterIsNotInTheSampleOfARunThatGoesOn()
    {
        letters(6);
        m_content->at = 2;
        m_content->then = [this] { m_reading->stop(); };
        read(ofLetters(u"type:\"fee-change notice\""_s, 4));
        QVERIFY(m_away);
        const FixityDraw draw = runs().front().draw;
        const QStringList before = drawnFiles(draw);
        QCOMPARE(before.size(), 4);
        rig().clock.advance(1000);
        letters(40); // all of these are found as well
        QCOMPARE(drawnFiles(draw), before);
        m_content->then = {};
        forget();
        m_reading->goOn(draw);
        await();
        QVERIFY(m_report);
        QCOMPARE(m_report->sum().asked, qint64(4));
        QCOMPARE(m_report->sum().intact, qint64(4));
        QCOMPARE(m_report->sum().population, qint64(6));
    }

    void r6WhatCannotBeDrawnIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("sample");
        QTest::addColumn<QString>("reason");
        QTest::newRow("not a query") << u"sent:(("_s << 1 << u"query"_s;
        QTest::newRow("nothing found") << u"doc:EX-99"_s << 1 << u"no-files"_s;
        QTest::newRow("more than there are") << u"doc:EX-3"_s << 2 << u"sample: 1 to 1"_s;
    }
    void r6WhatCannotBeDrawnIsRefusedWithItsReason()
    {
        QFETCH(QString, query);
        QFETCH(int, sample);
        letters(5);
        read(ofLetters(query, sample));
        QVERIFY(m_error);
        QTEST(m_error->detail, "reason");
        QVERIFY(runs().empty());
        QVERIFY(!ui::fixityRefusal(*m_error).isEmpty());
    }

    void r6AQueryGoesWithASampleAlone()
    {
        letters(5);
        evidence::FixityWish all = wish(FixityOf::All);
        all.query = u"doc:EX-3"_s;
        read(all);
        QVERIFY(m_error);
        QCOMPARE(m_error->detail, u"query"_s);
    }

    void r6ARunIsPausedAndGoesOnAndReadsNoFileTwice_data()
    {
        QTest::addColumn<bool>("isSample");
        QTest::newRow("all") << false;
        QTest::newRow("a sample") << true;
    }
    void r6ARunIsPausedAndGoesOnAndReadsNoFileTwice()
    {
        QFETCH(bool, isSample);
        letters(30);
        m_content->at = 12;
        m_content->then = [this] { QMetaObject::invokeMethod(m_reading.get(), &ui::FixityPresenter::pause, Qt::BlockingQueuedConnection); };
        forget();
        rig().clock.advance(1000);
        m_reading->begin(isSample ? wish(FixityOf::Sample, 30, u"7"_s) : wish(FixityOf::All));
        QTRY_VERIFY(m_reading->isPaused());
        QVERIFY(m_reading->isRunning());
        QCOMPARE(m_reading->progress(), (std::pair<qint64, qint64>(12, 30)));
        QCOMPARE(int(m_content->asked), 12);
        QVERIFY(!m_report && !m_away);
        m_reading->resume();
        await();
        QVERIFY(m_report);
        QCOMPARE(m_report->sum().intact, qint64(30));
        QCOMPARE(int(m_content->asked), 30);
    }

    void r6APausedRunCanBeEndedAndStaysOpen()
    {
        letters(10);
        m_content->at = 4;
        m_content->then = [this] { QMetaObject::invokeMethod(m_reading.get(), &ui::FixityPresenter::pause, Qt::BlockingQueuedConnection); };
        forget();
        rig().clock.advance(1000);
        m_reading->begin(wish(FixityOf::All));
        QTRY_VERIFY(m_reading->isPaused());
        m_reading->stop();
        QVERIFY(!m_reading->isRunning());
        QVERIFY(!m_reading->isPaused());
        QVERIFY(m_away && m_away->isEmpty());
        QVERIFY(!runs().front().report);
        m_content->then = {};
        forget();
        m_reading->goOn(runs().front().draw);
        await();
        QCOMPARE(m_report->sum().intact, qint64(10));
        QCOMPARE(int(m_content->asked), 10);
    }

    void r6WhatDoesNotOpenIsKeptWithTheRunAndSaidOfIt()
    {
        letters(4);
        rig().put(u"b/5.txt"_s, "damaged from the first day");
        rig().index(u"b/index.csv"_s, {{u"EX-5"_s, u"5.txt"_s}});
        QVERIFY(rig().run().has_value());
        evidence::FixityWish all = wish(FixityOf::Sample, 5, u"1"_s);
        all.opens = true;
        read(all);
        QVERIFY2(m_report, m_error ? qPrintable(m_error->detail) : "");
        QVERIFY(m_report->opened);
        QCOMPARE(m_report->opened->files, qint64(5));
        QCOMPARE(m_report->outcome(), u"INTACT"_s); // byte for byte what was recorded
        const KeptFixityRun kept = runs().front();
        QVERIFY(kept.isAsKept);
        QCOMPARE(kept.report->opened, m_report->opened);
        QCOMPARE(m_report->opened->opened, qint64(4));
        QCOMPARE(m_report->opened->unopened.front().documentId, u"EX-5"_s);
        QVERIFY(!kept.report->isAllOpened());
        QVERIFY(ui::fixityVerdict(*kept.report).contains(u"1 of 5 files of the sample could NOT be opened"));
        QCOMPARE(ui::fixityOutcomeWord(kept), u"1 do not open"_s);
        QCOMPARE(ui::markOf(kept), ui::Mark::Uncertain);
        QVERIFY(ui::fixityCsv(*kept.report).contains("NOT_OPENED,,EX-5"));
    }

    void r6ARunThatIsEndedBeforeItsFilesWereOpenedSaysSo()
    {
        letters(6);
        m_content->at = 3;
        m_content->then = [this] { m_reading->stop(); };
        evidence::FixityWish some = wish(FixityOf::Sample, 6, u"1"_s);
        some.opens = true;
        read(some);
        QVERIFY(m_away);
        forget();
        m_reading->finish(runs().front().draw);
        await();
        QVERIFY(m_report);
        QVERIFY(!m_report->opened);
        QVERIFY(!m_report->isAllOpened());
        QVERIFY(ui::fixityVerdict(*m_report).contains(u"none was"));
    }

    void r6OpeningIsPausedAndEndedToo()
    {
        letters(6);
        m_content->at = 8; // six were read, and the second is being opened
        m_content->then = [this] { m_reading->pause(); };
        evidence::FixityWish some = wish(FixityOf::Sample, 6, u"1"_s);
        some.opens = true;
        forget();
        rig().clock.advance(1000);
        m_reading->begin(some);
        QTRY_VERIFY(m_reading->isPaused());
        QVERIFY(m_reading->isOpening());
        QTRY_COMPARE(m_reading->progress(), (std::pair<qint64, qint64>(2, 6)));
        m_reading->resume();
        await();
        QVERIFY(m_report);
        QCOMPARE(m_report->opened->opened, qint64(6));
        QCOMPARE(int(m_content->asked), 12);
        // Another one is ended while it is held, and opened from the first on when it goes on.
        m_content->asked = 0;
        forget();
        rig().clock.advance(1000);
        m_reading->begin(some);
        QTRY_VERIFY(m_reading->isPaused());
        QTRY_COMPARE(m_reading->progress(), (std::pair<qint64, qint64>(2, 6)));
        m_reading->stop();
        QTRY_VERIFY(m_away);
        QVERIFY(!m_reading->isRunning());
        m_content->then = {};
        forget();
        m_reading->goOn(runs().front().draw);
        await();
        QCOMPARE(m_report->opened->opened, qint64(6));
    }
};

QTEST_GUILESS_MAIN(FixitySampleTest)
#include "fixity_sample_test.moc"
