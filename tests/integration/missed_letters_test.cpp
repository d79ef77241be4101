// What was intended and never evidenced, against what was injected: customers of an input for whom nothing came out, documents that no archive
// took. The file that says what was injected is read with code of its own.
#include "app/sandbox/estate/estate_fill.h"
#include "app/sandbox/exstream/exst_filling.h"
#include "models/cache/write_composition.h"
#include "models/evidence/missed_letters.h"
#include "models/query/print.h"
#include "models/search/indexed_search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

class MissedLettersTest : public QObject
{
    Q_OBJECT

    static constexpr UtcMs now = 1'775'030'400'000, hour = 3'600'000, day = 24 * hour;

    QTemporaryDir m_folder;
    std::unique_ptr<cache::Cache> m_cache;
    search::IndexFactory m_factory = search::indexedSearches();
    query::Calendar m_calendar{now, QTimeZone::utc(), Qt::Monday};
    RepositoryId m_system = repositoryId(RepositoryKind::Exstream, u"Composition"_s);
    QSet<QString> m_unmade, m_unarchived; ///< run and number in it; documents
    QMap<QString, int> m_ofBatch;         ///< injected, by run
    QStringList m_batches;

    MissedLetters missed()
    {
        auto read = missedLetters(*m_cache, m_factory, m_calendar);
        read.waitForFinished();
        const auto told = read.result();
        return told ? *told : MissedLetters();
    }
    static QSet<QString> numbers(const cache::UnmadeList& list)
    {
        QSet<QString> all;
        for (const cache::UnmadeCustomer& one : list.customers) {
            all << one.run + u' ' + one.number;
        }
        return all;
    }
    struct Told {
        QString id, status;
        UtcMs began = 0;
        QStringList input, served;
        bool isNamed = true; ///< the input's customers are kept
    };
    void addRun(const Told& told, const QString& batch)
    {
        CompositionRun run;
        run.nativeId = told.id;
        run.batch = batch;
        run.status = told.status;
        run.started = told.began;
        run.ended = told.began + hour;
        run.customers = told.input.size();
        RunStep step;
        step.nativeId = told.id + u"-1"_s;
        step.flowId = told.id + u"-flow"_s;
        step.kind = u"communication"_s;
        step.status = told.status;
        for (const QString& number : told.served) {
            step.outputs.push_back({u"X-"_s + told.id + u'-' + number, number, u"archive"_s, {}, 1});
        }
        run.steps = {step};
        for (const QString& number : told.isNamed ? told.input : QStringList()) {
            run.data.push_back({step.flowId, number, u"C-"_s + number, told.began, false, {}});
        }
        auto written = m_cache->writer().write([this, run](store::Database& database) { return cache::writeRun(database, m_system, run, now); });
        written.waitForFinished();
        QVERIFY(written.result().has_value());
    }
    MissedOfRuns ofBatch(const QString& batch)
    {
        auto runs = m_cache->readers().read([batch](store::Database& database) { return cache::runsOfBatch(database, batch); });
        runs.waitForFinished();
        auto read = missedOf(m_cache->readers(), runs.result().value_or(std::vector<cache::RunTally>()));
        read.waitForFinished();
        return read.result().value_or(MissedOfRuns());
    }

private Q_SLOTS:
    void initTestCase()
    {
        estate::Filling filling;
        filling.profile = m_folder.path();
        filling.records = 6'000;
        filling.seed = 5;
        QVERIFY(estate::fill(filling).has_value());
        const QString file = m_folder.filePath(u"missed.jsonl"_s);
        const auto filled = sandbox::exstream::fillComposition(m_folder.path(), 6'000, 5, now, file);
        QVERIFY2(filled.has_value(), filled ? "" : qPrintable(filled.error().detail));
        QFile injected(file);
        QVERIFY(injected.open(QIODevice::ReadOnly));
        while (!injected.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(injected.readLine()).object();
            if (line[u"missed"] == u"NOT_COMPOSED"_s) {
                m_unmade << line[u"run"].toString() + u' ' + line[u"customerNumber"].toString();
            } else {
                m_unarchived << line[u"document"].toString();
            }
            ++m_ofBatch[line[u"run"].toString()];
            m_batches << line[u"batch"].toString();
        }
        QVERIFY(m_unmade.size() > 50 && m_unarchived.size() > 50);
        QCOMPARE(qsizetype(filled->unmade), m_unmade.size());
        m_cache = std::move(*cache::Cache::open(m_folder.path()));
    }

    void row71WhatIsMissedIsExactlyWhatWasInjected()
    {
        const MissedLetters all = missed();
        QCOMPARE(numbers(all.unmade), m_unmade);
        QCOMPARE(all.unmade.count, m_unmade.size());
        QCOMPARE(all.unmade.unnamed, 0); // each that is counted is named as well
        QSet<QString> documents;
        for (const cache::ComposedOnly& one : all.unarchived.documents) {
            documents << one.documentId;
        }
        QCOMPARE(documents, m_unarchived);
        QCOMPARE(all.unarchived.count, m_unarchived.size());
        // Intended less evidenced: the inputs, less those for whom something came out, less what came out and was not kept.
        QCOMPARE(all.unmade.input - all.unmade.served, m_unmade.size());
        const auto index = m_cache->readers().read([this, query = all.undelivered.query](store::Database& database) {
            return m_factory(database)->total({query, m_calendar});
        });
        auto asked = index;
        asked.waitForFinished();
        QCOMPARE(asked.result()->total, all.undelivered.count); // what is on record and not known to be delivered is a query
        QCOMPARE(all.all(), m_unmade.size() + m_unarchived.size() + all.undelivered.count);
    }

    void row75EachBatchReconcilesWithItsControlTotals()
    {
        int batches = 0;
        m_batches.removeDuplicates();
        for (const QString& batch : std::as_const(m_batches)) {
            auto read = controlOf(m_cache->readers(), m_factory, batchQuery(batch), NamedPopulation{query::Field::Batch, batch}, m_calendar);
            read.waitForFinished();
            const auto control = read.result();
            QVERIFY(control.has_value());
            const MissedOfRuns gone = ofBatch(batch);
            auto counted = accountOf(m_cache->readers(), m_factory, batchQuery(batch), m_calendar);
            counted.waitForFinished();
            const qint64 onRecord = counted.result()->steps.front().reached->count;
            const auto all = reconciled(*control, gone, onRecord);
            QVERIFY2(all.has_value(), qPrintable(batch));
            QCOMPARE(all->input, *control->targeted);
            QCOMPARE(all->input, all->served + all->unmade);
            QCOMPARE(all->documents, all->onRecord + all->unarchived);
            QVERIFY(!all->isWhole());
            int injected = 0;
            for (const cache::RunTally& run : control->runs) {
                injected += m_ofBatch.value(run.run.nativeId);
            }
            QCOMPARE(all->unmade + all->unarchived, injected);
            QCOMPARE(gone.unarchived.size(), all->unarchived);
            QVERIFY2(all->unlisted() <= 0 || !batch.startsWith(u"B-"), qPrintable(batch)); // numbers of print runs come again, before the runs that are kept
            if (++batches == 60) {
                break;
            }
        }
        QVERIFY(batches > 20);
    }

    void row71WhoWasServedByAFurtherAttemptWasNotMissed()
    {
        const cache::UnmadeList before = missed().unmade;
        addRun({u"first"_s, u"error"_s, now - 9 * day, {u"1"_s, u"2"_s, u"3"_s}, {u"1"_s}, true}, u"AGAIN-1"_s);
        QCOMPARE(missed().unmade.count, before.count + 2);
        addRun({u"second"_s, u"complete"_s, now - 8 * day, {u"1"_s, u"2"_s, u"3"_s}, {u"2"_s}, true}, u"AGAIN-1"_s);
        const MissedOfRuns gone = ofBatch(u"AGAIN-1"_s);
        QCOMPARE(numbers(gone.unmade), QSet<QString>{u"second 3"_s});
        QCOMPARE(gone.unmade.input, 3); // of two attempts at the same three
        QCOMPARE(gone.unmade.customers[0].customer, u"C-3"_s);
        // The number comes again next year: another batch, which does not serve those of this one.
        addRun({u"next"_s, u"complete"_s, now + 300 * day, {u"3"_s}, {u"3"_s}, true}, u"AGAIN-1"_s);
        QVERIFY(numbers(missed().unmade).contains(u"second 3"_s));
    }

    void row71WhatAnInputCountsAndDoesNotNameIsCountedAsMissed()
    {
        const cache::UnmadeList before = missed().unmade;
        addRun({u"counted"_s, u"complete"_s, now - 5 * day, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}, {u"1"_s}, false}, u"COUNTED-1"_s);
        const cache::UnmadeList after = missed().unmade;
        QCOMPARE(after.count, before.count);
        QCOMPARE(after.unnamed, before.unnamed + 3);
        QCOMPARE(unmadeJson(ofBatch(u"COUNTED-1"_s).unmade)[u"unnamed"].toInteger(), 3);
    }

    void row71ARunThatIsStillGoingOnMissesNobody()
    {
        const cache::UnmadeList before = missed().unmade;
        addRun({u"running"_s, u"started"_s, now - hour, {u"1"_s, u"2"_s}, {}, true}, u"NOW-1"_s);
        QCOMPARE(missed().unmade, before);
        addRun({u"running"_s, u"complete"_s, now - hour, {u"1"_s, u"2"_s}, {u"2"_s}, true}, u"NOW-1"_s);
        QCOMPARE(missed().unmade.count, before.count + 1);
    }
};

QTEST_GUILESS_MAIN(MissedLettersTest)
#include "missed_letters_test.moc"
