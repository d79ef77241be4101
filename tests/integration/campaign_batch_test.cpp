// Control totals of a batch against its letters: input, composed, archived, and each document that a run made and no record here has.
#include "app/sandbox/estate/estate_fill.h"
#include "models/cache/cache.h"
#include "models/cache/write_composition.h"
#include "models/cache/write_repository.h"
#include "models/evidence/campaign_account.h"
#include "models/evidence/campaign_detail.h"
#include "models/evidence/campaign_json.h"
#include "models/evidence/missed_letters.h"
#include "models/search/indexed_search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

class CampaignBatchTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<cache::Cache> m_cache;
    search::IndexFactory m_factory = search::indexedSearches();
    RepositoryId m_composition;
    QString m_batch;                          ///< the one with the most letters
    QMap<QString, QSet<QString>> m_documents; ///< of each batch, as the truth tells them

    /// A run of the batch that made these documents of so many customers.
    void addRun(const QString& id, const QString& batch, const QStringList& documents, std::optional<qint64> customers)
    {
        CompositionRun run;
        run.nativeId = id;
        run.batch = batch;
        run.status = u"completed"_s;
        run.started = 1'700'000'000'000;
        run.customers = customers;
        RunStep step;
        step.nativeId = id + u"-1"_s;
        step.customers = customers;
        for (const QString& document : documents) {
            step.outputs.push_back({document, {}, u"print"_s, document + u".pdf"_s, 1});
        }
        run.steps.push_back(step);
        const auto written = m_cache->writer().write([this, run](store::Database& database) { return cache::writeRun(database, m_composition, run, 1'700'000'100'000); }).result();
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    }
    Result<CampaignDetail> detail(const QString& batch)
    {
        auto told = detailOf(m_cache->readers(), m_factory, batchQuery(batch), {}).result();
        CF_TRY(told->control, controlOf(m_cache->readers(), m_factory, batchQuery(batch), NamedPopulation{query::Field::Batch, batch}, {}).result());
        return told;
    }

private Q_SLOTS:
    void initTestCase()
    {
        estate::Filling filling;
        filling.profile = m_folder.path();
        filling.records = 3000;
        filling.seed = 21;
        filling.truth = m_folder.filePath(u"truth.jsonl"_s);
        QVERIFY(estate::fill(filling).has_value());
        QFile file(filling.truth);
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QJsonObject one = QJsonDocument::fromJson(file.readLine()).object();
            m_documents[one[u"batch"].toString()] << one[u"document"].toString();
        }
        for (auto it = m_documents.cbegin(); it != m_documents.cend(); ++it) {
            m_batch = m_documents.value(m_batch).size() < it.value().size() ? it.key() : m_batch;
        }
        QVERIFY(m_documents.value(m_batch).size() >= 3);
        m_cache = *cache::Cache::open(m_folder.path());
        Repository composition;
        composition.id = repositoryId(RepositoryKind::Exstream, u"Composition"_s);
        composition.kind = RepositoryKind::Exstream;
        composition.name = u"Composition"_s;
        composition.location = u"https://composition.example"_s;
        m_composition = composition.id;
        const auto added = m_cache->writer().write([composition](store::Database& database) { return cache::addRepository(database, composition); }).result();
        QVERIFY2(added, qPrintable(added ? QString() : added.error().detail));
    }

    void row31WithoutARunNothingIsKnownOfTheInput()
    {
        const auto told = detail(m_batch);
        QVERIFY(told.has_value());
        QCOMPARE(told->control.basis, ControlTotals::Targeted::NoRun);
        QVERIFY(!told->control.targeted);
    }

    void row31TotalsReconcileOrTheDifferenceIsListed()
    {
        const QStringList here = m_documents.value(m_batch).values();
        // Of 3 customers more than it has letters, one could not be composed, and two documents never came to an archive.
        addRun(u"run-a"_s, m_batch, here + QStringList{u"D-LOST-1"_s, u"D-LOST-2"_s}, here.size() + 3);
        const auto told = detail(m_batch);
        QVERIFY(told.has_value());
        const ControlTotals& control = told->control;
        QCOMPARE(control.basis, ControlTotals::Targeted::Known);
        QCOMPARE(control.targeted, std::optional<qint64>(here.size() + 3));
        QCOMPARE(control.documents, here.size() + 2); // composed
        QCOMPARE(control.missing, 2);                 // of these, not on record
        const auto account = accountOf(m_cache->readers(), m_factory, batchQuery(m_batch), {}).result();
        QVERIFY(account && account->addsUp());
        QCOMPARE(control.documents - control.missing, account->steps.front().reached->count);
        const QJsonObject json = accountJson(*account, {}, control.targeted);
        QCOMPARE(json[u"steps"].toArray().at(0)[u"count"].toInteger(), here.size() + 3);
    }

    void row23WhatWasComposedAndNeverArchivedIsTheInjectedGap()
    {
        const auto told = detail(m_batch);
        QVERIFY(told.has_value());
        const auto missed = missedOf(m_cache->readers(), told->control.runs).result();
        QVERIFY(missed.has_value());
        QCOMPARE(missed->unarchived, (QStringList{u"D-LOST-1"_s, u"D-LOST-2"_s}));
    }

    void aBatchNumberUsedAgainHasTheTotalsOfAllItsRuns()
    {
        addRun(u"run-b"_s, m_batch, {u"D-LOST-3"_s}, 1);
        const auto told = detail(m_batch);
        QVERIFY(told && told->control.runs.size() == 2);
        QCOMPARE(told->control.targeted, std::optional<qint64>(m_documents.value(m_batch).size() + 4));
        QCOMPARE(told->control.missing, 3);
    }

    void oneRunThatKeptNoCountLeavesTheInputNotKnown()
    {
        addRun(u"run-c"_s, m_batch, {}, std::nullopt);
        const auto told = detail(m_batch);
        QVERIFY(told.has_value());
        QCOMPARE(told->control.basis, ControlTotals::Targeted::NoManifest);
        QVERIFY(!told->control.targeted);
    }

    void runsThatMadeOtherLettersAsWellDoNotTellWhatWasTargeted()
    {
        // All of German letters: their runs made those of other languages, too.
        query::Query german = narrowed(query::Query(), u"lang:de");
        const auto control = controlOf(m_cache->readers(), m_factory, german, std::nullopt, {}).result();
        QVERIFY(control.has_value());
        QVERIFY(!control->runs.empty());
        QCOMPARE(control->basis, ControlTotals::Targeted::Shared);
        QVERIFY(!control->targeted);
    }
};

QTEST_GUILESS_MAIN(CampaignBatchTest)
#include "campaign_batch_test.moc"
