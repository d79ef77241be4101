// What the product promises of archives, row by row of docs/capabilities.md: three archives on servers of the sandbox in one cache.
#include "models/query/parse.h"
#include "models/search/indexed_search.h"
#include "models/search/search_desk.h"
#include "models/sync/connected_content.h"
#include "tests/support/archive_rig.h"

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class CapabilityRowsTest : public QObject
{
    Q_OBJECT

    static constexpr sandbox::ArchiveKind kinds[] = {sandbox::ArchiveKind::ArchivesSpace, sandbox::ArchiveKind::ExtendedEcm,
                                                     sandbox::ArchiveKind::Cmis};
    QTemporaryDir m_profile;
    FakeClock m_clock;
    PlainReader m_reader;
    std::shared_ptr<FakePatience> m_patience = std::make_shared<FakePatience>(m_clock);
    std::unique_ptr<sandbox::Sandbox> m_world;
    std::unique_ptr<cache::Cache> m_cache;
    std::unique_ptr<search::SearchDesk> m_search;
    std::vector<Repository> m_repositories;

    search::Question question(const QString& text)
    {
        const auto parsed = query::parse(text);
        [&] { QVERIFY2(parsed.has_value(), qPrintable(text)); }();
        return {*parsed, query::Calendar{m_clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}};
    }
    template <class T> static T answered(QFuture<Result<T>> future)
    {
        future.waitForFinished(); // readers answer
        const Result<T> result = future.result();
        [&] { QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail)); }();
        return result.value_or(T());
    }
    qint64 total(const QString& text) { return answered(m_search->total(question(text))).total; }
    std::vector<search::Row> rows(const QString& text, int limit = 50)
    {
        search::Window window;
        window.limit = limit;
        return answered(m_search->rows(question(text), window)).rows;
    }
    QHash<QString, qint64> facet(const QString& text, search::Facet facet)
    {
        QHash<QString, qint64> counts;
        for (const search::FacetCounts& counted : answered(m_search->facets(question(text), {facet}))) {
            for (const search::FacetCount& one : counted.counts) {
                counts.insert(one.value, one.count);
            }
        }
        return counts;
    }
    cache::Record recordOf(const CommunicationId& id) { return answered(m_cache->record(id.value())); }
    /// Quoted, as a value of a query.
    static QString quoted(const QString& value) { return u'"' + QString(value).replace(u'"', u"\\\""_s) + u'"'; }

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::SandboxSettings settings;
        settings.records = 1200;
        settings.archives = {std::begin(kinds), std::end(kinds)};
        auto opened = sandbox::Sandbox::open(settings);
        QVERIFY(opened.has_value());
        m_world = std::move(*opened);
        m_clock.set(m_world->clock(kinds[0]).trueNow());
        m_cache = std::move(*cache::Cache::open(m_profile.path()));
        for (const sandbox::ArchiveKind kind : kinds) {
            Repository repository = siteRepository(kind, m_world->url(kind));
            repository.added = m_clock.now();
            auto added = sync::addRepository(*m_cache, repository);
            QTRY_VERIFY(added.isFinished());
            const auto connector = connectors::connectorFor(repository, siteParts(m_clock, m_patience), m_reader);
            sync::PauseGate gate;
            const auto run = QCoro::waitFor(sync::pull({*m_cache, m_reader, m_clock, {}}, repository, *connector, gate, {}, [](const auto&) {}));
            QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().detail));
            QCoro::waitFor(connector->close(true));
            m_repositories.push_back(repository);
        }
        m_search = std::make_unique<search::SearchDesk>(m_cache->readers(), search::indexedSearches());
    }
    void cleanupTestCase()
    {
        m_search.reset();
        m_cache.reset();
        m_world.reset();
    }

    void row22OneSearchGivesRecordsOfThreeRepositoriesInOneList()
    {
        const auto counts = facet({}, search::Facet::Repository);
        QCOMPARE(counts.size(), 3);
        QCOMPARE(total({}), counts[m_repositories[0].name] + counts[m_repositories[1].name] + counts[m_repositories[2].name]);
        QSet<QString> seen;
        for (const search::Row& row : rows(u"channel:email"_s, 200)) {
            seen.insert(row.repository);
        }
        QCOMPARE(seen.size(), 3);
    }

    void row22EachOfTheFourReferencesLeadsToItsRecords()
    {
        for (const char* field : {"customer", "account", "policy", "case"}) {
            const QString name = QLatin1StringView(field);
            QString value;
            for (const search::Row& row : rows({}, 400)) {
                const Communication c = recordOf(row.id).communication;
                value = name == u"customer" ? row.customerId : name == u"account" ? c.account : name == u"policy" ? c.policy : c.caseId;
                if (!value.isEmpty()) {
                    break;
                }
            }
            QVERIFY2(!value.isEmpty(), field);
            QVERIFY2(total(name + u':' + quoted(value)) > 0, field);
        }
    }

    void row77TypesAreAFacetWithExactCounts()
    {
        const auto types = facet({}, search::Facet::Type);
        QVERIFY2(types.size() >= 4, "statements, policy documents, bills and notices at the least");
        for (auto type = types.begin(); type != types.end(); ++type) {
            if (!type.key().isEmpty()) {
                QCOMPARE(total(u"type:"_s + quoted(type.key())), type.value());
            }
        }
    }

    void row78TheFiveFieldsOfATransferAreSearchedAndARecordThatLacksOneIsListed()
    {
        QCOMPARE(total({}), total(u"missing:metadata"_s) + total(u"-missing:metadata"_s));
        bool found = false;
        for (const search::Row& row : rows({}, 400)) {
            const Communication c = recordOf(row.id).communication;
            if (row.customerId.isEmpty() || c.type.isEmpty() || !c.issued || row.channel == Channel::Unknown || c.retentionClass.isEmpty()) {
                continue;
            }
            const QString day = QDateTime::fromMSecsSinceEpoch(c.issued->wall, Qt::UTC).date().toString(Qt::ISODate);
            const QString all = u"customer:%1 type:%2 issued:%3 channel:%4 class:%5"_s.arg(
                quoted(row.customerId), quoted(c.type), day, QString(code(row.channel)).toLower(), quoted(c.retentionClass));
            const auto hits = rows(all);
            QVERIFY2(std::ranges::any_of(hits, [&](const search::Row& hit) { return hit.id == row.id; }), qPrintable(all));
            found = true;
            break;
        }
        QVERIFY(found);
    }

    void row79WhatIsOpenedIsHashedComparedAndToldWhenItIsAltered()
    {
        const auto connect = [this](const Repository& repository) {
            return connectors::connectorFor(repository, siteParts(m_clock, m_patience), m_reader);
        };
        sync::ConnectedContent content(*m_cache, connect, sync::FirstReading{m_reader, m_clock});
        int altered = 0;
        int intact = 0;
        for (const search::Row& row : rows(u"repo:"_s + quoted(m_repositories[0].name), 120)) {
            const cache::Record before = recordOf(row.id);
            if (before.renditions.empty() || before.renditions[0].rendition.declaredSha256.isEmpty()) {
                continue;
            }
            const auto bytes = content.content(before.renditions[0].rendition.source, 1 << 26);
            QTRY_VERIFY_WITH_TIMEOUT(bytes.isFinished(), 30'000);
            if (!bytes.result()) {
                continue;
            }
            QTRY_VERIFY(!recordOf(row.id).renditions[0].status.sha256.isEmpty());
            const cache::Record after = recordOf(row.id);
            const bool equal = after.renditions[0].status.sha256 == after.renditions[0].rendition.declaredSha256;
            QCOMPARE(after.renditions[0].status.content == ContentState::Mismatch, !equal);
            (equal ? intact : altered) += 1;
        }
        QVERIFY2(intact > 20, "documents were read and compared");
        QCOMPARE(total(u"is:mismatch"_s), qint64(altered));
    }

    void row83AReferenceIsFoundHoweverItIsWritten()
    {
        QString account;
        for (const search::Row& row : rows({}, 400)) {
            if (account = row.account; account.size() >= 6) {
                break;
            }
        }
        QVERIFY(account.size() >= 6);
        QString plain = account;
        plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        const qint64 hits = total(u"account:"_s + quoted(account));
        QVERIFY(hits > 0);
        const QString spaced = plain.left(3) + u' ' + plain.mid(3);
        const QString dashed = plain.left(2) + u'-' + plain.mid(2);
        for (const QString& written : {plain, spaced, dashed, plain.toLower()}) {
            QCOMPARE(total(u"account:"_s + quoted(written)), hits);
        }
    }

    void row85FromAReferenceToTheDocumentAreOneSearchAndOneFetch()
    {
        const auto connect = [this](const Repository& repository) {
            return connectors::connectorFor(repository, siteParts(m_clock, m_patience), m_reader);
        };
        sync::ConnectedContent content(*m_cache, connect);
        const search::Row known = rows(u"repo:"_s + quoted(m_repositories[0].name), 1).front();
        const auto hits = rows(u"document:"_s + quoted(known.documentId));
        QVERIFY(!hits.empty());
        const cache::Record record = recordOf(hits[0].id);
        QVERIFY(!record.renditions.empty());
        m_world->port(kinds[0]).clearLog();
        const auto bytes = content.content(record.renditions[0].rendition.source, 1 << 26);
        QTRY_VERIFY_WITH_TIMEOUT(bytes.isFinished(), 30'000);
        QVERIFY(bytes.result().has_value());
        QVERIFY2(m_world->port(kinds[0]).log().size() <= 3, "sign-in, where the file is, and the file");
    }

    void row84EachRecordSaysWhatWhenAndWhichVersion()
    {
        for (const search::Row& row : rows({}, 60)) {
            const cache::Record record = recordOf(row.id);
            QVERIFY(record.communication.record.has_value());
            const ArchiveRecord& archive = *record.communication.record;
            QVERIFY2(archive.sentVersion.isEmpty() == (archive.sentVersionBasis == SentVersionBasis::None),
                     "which version was sent is said with what that rests on, or not at all");
        }
    }
};

QTEST_GUILESS_MAIN(CapabilityRowsTest)
#include "capability_rows_test.moc"
