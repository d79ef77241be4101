// The composition system and an archive of the sandbox in one cache: which run made a record and what it took, after the system has forgotten it.
#include "models/cache/read_composition.h"
#include "tests/support/archive_rig.h"
#include "tests/support/exstream_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class ExstreamCacheTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ExstreamCaller> m_caller;
    QTemporaryDir m_profile;
    std::unique_ptr<cache::Cache> m_cache;
    FakeClock m_clock;
    std::shared_ptr<FakePatience> m_patience = std::make_shared<FakePatience>(m_clock);
    PlainReader m_reader;
    Repository m_composition, m_archive;

    Result<sync::RunProgress> run(const Repository& repository)
    {
        const auto connector = connectors::connectorFor(repository, siteParts(m_clock, m_patience), m_reader);
        sync::PauseGate gate;
        auto ran = QCoro::waitFor(sync::pull({*m_cache, m_reader, m_clock, {}}, repository, *connector, gate, {}, [](const auto&) {}));
        QCoro::waitFor(connector->close(true));
        return ran;
    }
    void synced(const Repository& repository)
    {
        const auto ran = run(repository);
        QVERIFY2(ran.has_value(), ran ? "" : qPrintable(ran.error().detail));
    }
    template <class F> auto read(F f)
    {
        auto answer = m_cache->readers().read(f);
        answer.waitForFinished(); // other threads answer
        return answer.result();
    }
    qint64 number(const QString& sql)
    {
        return read([sql](store::Database& database) { return database.integer(sql); }).value_or(-1);
    }
    std::vector<cache::Making> makings(const QString& document)
    {
        return *read([document](store::Database& database) { return cache::makingsOf(database, document); });
    }
    std::vector<cache::KnownResource> resources(const QString& name)
    {
        return *read([name](store::Database& database) { return cache::resourcesNamed(database, name, {ResourceKind::Template}); });
    }
    QJsonObject truthOf(int number) { return m_caller->truth(u"?document=D-%1"_s.arg(number, 9, 10, QChar(u'0'))); }
    void pass(UtcMs by)
    {
        m_clock.advance(by);
        m_caller->sandbox->advance(by);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_caller = std::make_unique<ExstreamCaller>(1'000);
        QVERIFY(m_caller->set(u"input"_s, u"lines"_s));
        m_clock.set(m_caller->sandbox->clock(sandbox::ServiceKind::Exstream).trueNow());
        m_cache = std::move(*cache::Cache::open(m_profile.path()));
        m_composition = exstreamRepository(m_caller->sandbox->url(sandbox::ServiceKind::Exstream), {{u"domains"_s, u"Insurance,Energy"_s}, {u"resourceTypes"_s, u"exstrapplication"_s}, {u"content"_s, u"no"_s}, {u"input"_s, u"lines"_s}});
        m_archive = siteRepository(sandbox::ArchiveKind::ArchivesSpace, m_caller->sandbox->url(sandbox::ArchiveKind::ArchivesSpace));
        for (Repository* one : {&m_composition, &m_archive}) {
            one->added = m_clock.now();
            auto added = sync::addRepository(*m_cache, *one);
            QTRY_VERIFY(added.isFinished());
        }
        synced(m_archive);
        synced(m_composition);
    }

    void row30EveryDocumentLeadsToWhatItWasMadeOf()
    {
        int traced = 0, untraced = 0;
        for (int i = 0; i < 1'000; ++i) {
            const QJsonObject truth = truthOf(i);
            const QString domain = truth[u"domain"].toString();
            if (!truth.contains(u"document") || (domain != u"Insurance" && domain != u"Energy") || truth[u"wiped"].toBool()) {
                continue;
            }
            const auto made = makings(truth[u"document"].toString());
            QCOMPARE(made.size(), size_t(1));
            QCOMPARE(made[0].run.nativeId, truth[u"job"].toString());
            QCOMPARE(made[0].run.steps.size(), size_t(1));
            const RunStep& step = made[0].run.steps[0];
            QCOMPARE(step.nativeId, truth[u"step"].toString());
            QCOMPARE(step.isTraced, truth[u"traced"].toBool());
            QCOMPARE(step.used.size(), step.isTraced ? size_t(truth[u"used"].toArray().size()) : size_t(0));
            for (const QJsonValue& used : step.isTraced ? truth[u"used"].toArray() : QJsonArray()) {
                QVERIFY(std::ranges::any_of(step.used, [&](const UsedResource& one) {
                    return one.nativeId == used[u"id"].toString() && one.version == used[u"version"].toInt() && one.approvedBy == used[u"approved_by"].toString();
                }));
            }
            (step.isTraced ? traced : untraced) += 1;
        }
        QVERIFY(traced > 20 && untraced > 20);
    }

    void row31ARunCountsItsInputItsOutputAndWhatNoArchiveHere()
    {
        const auto all = read([](store::Database& database) { return cache::runsBetween(database, 0, 4'000'000'000'000, 10'000); });
        QVERIFY(all && all->size() > 50);
        qint64 missing = 0, here = 0;
        for (const cache::RunTally& one : *all) {
            if (one.run.status != u"error") {
                QVERIFY(one.hasManifest);
                QCOMPARE(one.run.customers, std::optional<qint64>(one.documents));
                missing += one.missing;
                here += one.documents - one.missing;
            }
        }
        QVERIFY(missing > 0 && here > 0); // other archives hold the others
    }

    void aSecondReadingOfEverythingChangesNothing()
    {
        const QStringList tables{u"design_resource"_s, u"design_version"_s, u"design_approval"_s, u"design_event"_s, u"design_part"_s, u"composition_run"_s,
                                 u"composition_step"_s, u"composition_output"_s, u"composed_part"_s};
        std::vector<qint64> before;
        for (const QString& table : tables) {
            before.push_back(number(u"SELECT count(*) FROM "_s + table));
            QVERIFY2(before.back() > 0, qPrintable(table));
        }
        pass(8LL * 86'400'000); // resources are read again every week
        const auto again = run(m_composition);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
        QCOMPARE(again->applied, 0);
        QVERIFY(again->seen > 250);
        for (size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(number(u"SELECT count(*) FROM "_s + tables[qsizetype(i)]), before[i]);
        }
    }

    void row80WhatIsForgottenOrClosedThereStaysReadable()
    {
        const QJsonObject truth = m_caller->truth(u"?template=STM-0007"_s);
        const QString domain = truth[u"resources"][0][u"domain"].toString();
        QString code = u"STM-0007"_s; // one that was given up, of a domain that is read
        for (int tmpl = 7; tmpl < 600 && resources(code).size() != 2; tmpl += 50) {
            code = (tmpl < 200 ? u"STM-%1"_s : tmpl < 450 ? u"NTC-%1"_s : u"LTR-%1"_s).arg(tmpl, 4, 10, QChar(u'0'));
        }
        const auto before = resources(code);
        QCOMPARE(before.size(), size_t(2));
        QVERIFY(before[1].resource.isHidden && !before[1].resource.versions.empty());
        QString document;
        for (int i = 0; i < 1'000 && document.isEmpty(); ++i) {
            const QJsonObject one = truthOf(i);
            document = one[u"domain"].toString() == u"Insurance" && !one[u"wiped"].toBool() ? one[u"document"].toString() : QString();
        }
        const auto made = makings(document);
        QVERIFY(!made.empty() && made[0].run.steps[0].isTraced);
        QVERIFY(m_caller->set(u"jobs-kept-days"_s, 1)); // all jobs are wiped
        m_caller->sandbox->faults(sandbox::ServiceKind::Exstream)
            .add({.kind = sandbox::FaultKind::Status, .match = u"GET /design/api/v1/resources/*"_s, .times = -1, .status = 404, .action = {}});
        pass(8LL * 86'400'000);
        synced(m_composition);
        QVERIFY(makings(document) == made);
        QVERIFY(resources(code) == before);
        const auto& block = read([](store::Database& database) { return cache::listResources(database, {ResourceKind::Block}, {}); });
        QVERIFY(block && block->size() > 50); // by what the traces say of them
        // Nothing is shown any more, and that is said.
        QCOMPARE(number(u"SELECT count(*) FROM repository_gap WHERE resolved IS NULL AND subject LIKE 'resources of %'"_s), 2);
        m_caller->sandbox->faults(sandbox::ServiceKind::Exstream).clear();
        pass(8LL * 86'400'000);
        synced(m_composition);
        QCOMPARE(number(u"SELECT count(*) FROM repository_gap WHERE resolved IS NULL AND subject LIKE 'resources of %'"_s), 0);
    }
};

QTEST_GUILESS_MAIN(ExstreamCacheTest)
#include "exstream_cache_test.moc"
