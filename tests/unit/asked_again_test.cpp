// Letters of a campaign that nobody is known to have got, and were asked for again: how far each request is, in the list of recipients and in the counts of the campaign,
// until an archive shows what came of it.
#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/evidence/campaign_steps.h"
#include "models/evidence/recipient_list.h"
#include "models/evidence/reissue/reissue_check.h"
#include "models/search/sql_search.h"
#include "tests/support/bulk_world.h"
#include "tests/support/sample_communication.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cf;
using namespace cf::evidence;
using namespace cf::test;
using namespace Qt::StringLiterals;

class AskedAgainTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<BulkWorld> m_world;
    QTemporaryDir m_folder;
    const QString m_plan = u"CF-plan"_s;
    const search::IndexFactory m_searches = [](store::Database& database) { return search::sqlSearch(database); };
    const query::Query m_population = campaignQuery(u"fee-change"_s);

    query::Calendar calendar() { return {m_world->clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}; }
    static Result<void> write(store::Database& database, const Communication& c)
    {
        for (const Rendition& rendition : c.renditions) {
            cache::Observation seen;
            seen.ref = rendition.source;
            seen.sha256 = rendition.declaredSha256;
            seen.at = 1;
            CF_CHECK(cache::observeSource(database, seen));
        }
        CF_CHECK(cache::writeCommunication(database, c, 1));
        return {};
    }
    void put(const std::vector<Communication>& letters)
    {
        kept(m_world->cache->writer().write([letters](store::Database& database) -> Result<void> {
            CF_CHECK(cache::addRepository(database, archiveRepository()));
            CF_CHECK(cache::addCoverage(database, archive(), {u"campaign"_s, u"state"_s, u"output"_s}));
            for (const Communication& one : letters) {
                CF_CHECK(write(database, one));
            }
            return {};
        }));
    }
    static Communication bounced(int i)
    {
        Communication c = letter(BulkWorld::name(i), u"C-%1"_s.arg(i));
        c.campaign = u"fee-change"_s;
        c.legs[0].events = {eventOf(c.legs[0], DeliveryState::Dispatched, u"2025-03-14T09:12:07+01:00"_s), eventOf(c.legs[0], DeliveryState::BouncedHard, u"2025-03-14T09:12:31+01:00"_s)};
        return c;
    }
    /// Lines of the list by their document ids.
    QHash<QString, QJsonObject> list()
    {
        ListWanted wanted;
        wanted.path = m_folder.filePath(u"who.jsonl"_s);
        wanted.format = ExportFormat::JsonLines;
        wanted.asked = kept(m_world->outbox->askedReissues());
        kept(writeUnreached(m_world->cache->readers(), m_searches, m_population, calendar(), wanted, std::make_shared<std::atomic<qint64>>(0), nullptr));
        QFile file(wanted.path), beside(wanted.path + u".manifest.json"_s);
        if (!file.open(QIODevice::ReadOnly) || !beside.open(QIODevice::ReadOnly)) {
            qFatal("no list");
        }
        m_manifest = QJsonDocument::fromJson(beside.readAll()).object();
        QHash<QString, QJsonObject> lines;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QJsonObject one = QJsonDocument::fromJson(line).object();
            lines.insert(one[u"documentId"].toString(), one);
        }
        return lines;
    }
    QString status(int i) { return list().value(BulkWorld::name(i))[u"askedStatus"].toString(); }
    /// "IN_APPROVAL 2" of each, and each is what its query finds.
    QString counts()
    {
        QStringList all;
        for (const AskedAgain& some : kept(askedAgainOf(m_world->cache->readers(), m_searches, m_population, calendar(), kept(m_world->outbox->askedReissues())))) {
            const qint64 found = some.query ? kept(m_world->cache->readers().read([&](store::Database& database) { return m_searches(database)->total({*some.query, calendar()}); })).total : -1;
            all << u"%1 %2"_s.arg(QString(codeOf(some.stage))).arg(some.letters) + (found == some.letters ? QString() : u" and its query finds %1"_s.arg(found));
        }
        return all.join(u", "_s);
    }
    QJsonObject m_manifest;

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<BulkWorld>();
        put({bounced(0), bounced(1), bounced(2), bounced(3)});
    }

    void nobodyAskedForAnything()
    {
        QCOMPARE(list().size(), 5); // four, and an empty line
        QVERIFY(list().value(BulkWorld::name(0))[u"asked"].isNull());
        QCOMPARE(counts(), QString());
    }

    void aLetterOfAPlanIsToldWithItsStateUntilItIsBack()
    {
        const std::vector<BulkLetter> two = m_world->letters(2);
        m_world->submit(m_plan, two);
        QCOMPARE(counts(), u"REQUESTED 2"_s);
        const QJsonObject line = list().value(BulkWorld::name(0));
        QCOMPARE(line[u"asked"].toString(), m_plan);
        QCOMPARE(line[u"askedAt"].toString(), isoUtc(m_world->clock.now()));
        QCOMPARE(m_manifest[u"asked"][u"REQUESTED"].toInteger(), qint64(2));
        QVERIFY(list().value(BulkWorld::name(2))[u"askedStatus"].isNull());

        m_world->clock.advance(secondThoughtsMs + 1);
        kept(m_world->outbox->note(kept(m_world->outbox->take(m_world->tasks.casework, m_world->clock.now()))->command.key, {IntentState::Done, {}, {u"case-"_s + m_plan, {}, {}}, {}, {}, false, false}, m_world->clock.now()));
        QCOMPARE(counts(), u"REQUESTED 2"_s); // nothing tells of the case yet
        m_world->showCase(m_plan, u"approve"_s);
        QCOMPARE(counts(), u"IN_APPROVAL 2"_s);
        m_world->showCase(m_plan, u"regenerate"_s);
        QCOMPARE(counts(), u"EXECUTING 2"_s);
        m_world->follow();
        QCOMPARE(m_world->deliverDue(1), 1);
        QCOMPARE(counts(), u"EXECUTING 1, HANDED_OVER 1"_s);
        QCOMPARE(QSet<QString>({status(0), status(1)}), QSet<QString>({u"EXECUTING"_s, u"HANDED_OVER"_s}));

        const QString left = m_world->sent.begin().value();
        const auto isBack = [&](const QString& name, const QString& customer, UtcMs later) {
            Communication back = letter(name, customer);
            back.sent = momentFromUtc(m_world->clock.now() + later, QTimeZone("Europe/Berlin"));
            back.relations = {{RelationKind::ReissueOf, left}};
            kept(m_world->cache->writer().write([back](store::Database& database) -> Result<void> {
                return write(database, back);
            }));
        };
        const QString customer = left == BulkWorld::name(0) ? u"C-0"_s : u"C-1"_s;
        isBack(u"R-0"_s, u"C-9"_s, 30'000); // to somebody else
        QCOMPARE(counts(), u"EXECUTING 1, HANDED_OVER 1"_s);
        QCOMPARE(list().value(left)[u"askedStatus"].toString(), u"HANDED_OVER"_s);
        isBack(u"R-1"_s, customer, 60'000);
        QCOMPARE(counts(), u"EXECUTING 1"_s);
        QVERIFY(list().value(left)[u"askedStatus"].isNull());
        QCOMPARE(list().value(left)[u"reissue"].toString(), u"R-1"_s);
    }

    void whatWasRefusedOrWithdrawnIsNotToldAsAskedFor()
    {
        const std::vector<BulkLetter> two = m_world->letters(2);
        m_world->ask(m_plan, two);
        m_world->showCase(m_plan, u"approve"_s);
        QCOMPARE(counts(), u"IN_APPROVAL 2"_s);
        m_world->showCase(m_plan, u"refused"_s, u"s-1"_s, u"endRefused"_s);
        QCOMPARE(counts(), QString());

        m_world->submit(u"CF-other"_s, two);
        QCOMPARE(status(0), u"REQUESTED"_s);
        kept(m_world->outbox->takeBackPlan(u"CF-other"_s, u"jo"_s, {}, m_world->clock.now()));
        QCOMPARE(counts(), QString());
    }

    void aLetterAloneIsToldAndADraftIsNot()
    {
        ReissueRequest request;
        request.communication = bounced(3).id;
        request.documentId = BulkWorld::name(3);
        request.customer = u"C-3"_s;
        PlannedReissue planned = plannedReissue(request, u"CF-one"_s, m_world->tasks.casework, {}, u"Send it again"_s, u"jo"_s, m_world->clock.now());
        planned.intents.front().state = IntentState::Draft;
        kept(m_world->outbox->submit(planned.plan, planned.intents, m_world->clock.now()));
        QCOMPARE(counts(), QString());
        kept(m_world->outbox->acceptDrafts(u"CF-one"_s, u"jo"_s, m_world->clock.now(), {}));
        QCOMPARE(counts(), u"REQUESTED 1"_s);
        QCOMPARE(status(3), u"REQUESTED"_s);
    }

    void whatIsAskedForOneCustomerSaysNothingOfAnother()
    {
        ReissueRequest request;
        request.communication = bounced(3).id;
        request.documentId = BulkWorld::name(3);
        request.customer = u"C-77"_s;
        const PlannedReissue planned = plannedReissue(request, u"CF-one"_s, m_world->tasks.casework, {}, u"Send it again"_s, u"jo"_s, m_world->clock.now());
        kept(m_world->outbox->submit(planned.plan, planned.intents, m_world->clock.now()));
        QCOMPARE(status(3), QString());
        QCOMPARE(counts(), QString());
    }

    void aLetterWithoutADocumentIdIsCountedThoughNoQueryFindsJustIt()
    {
        Communication unnamed = bounced(4);
        unnamed.documentId.clear();
        kept(m_world->cache->writer().write([unnamed](store::Database& database) -> Result<void> { return write(database, unnamed); }));
        ReissueRequest request;
        request.communication = unnamed.id;
        request.customer = u"C-4"_s;
        const PlannedReissue planned = plannedReissue(request, u"CF-one"_s, m_world->tasks.casework, {}, u"Send it again"_s, u"jo"_s, m_world->clock.now());
        kept(m_world->outbox->submit(planned.plan, planned.intents, m_world->clock.now()));
        QCOMPARE(counts(), u"REQUESTED 1 and its query finds -1"_s);
    }

    void aPlanCountsARequestThatIsStillUnderWayHoweverLongAgoItWasMade()
    {
        const UtcMs now = m_world->clock.now(), longAgo = now - UtcMs(usualRecentDays + 9) * 86'400'000;
        const auto isTold = [&](IntentState state) { // as a plan looks at each of its letters
            const std::vector<EarlierRequest> own{{u"CF-old"_s, u"jo"_s, {}, longAgo, Channel::Print, state}};
            const ReissueCheck check = kept(m_world->cache->readers().read([&](store::Database& database) -> Result<ReissueCheck> {
                CF_TRY(const cache::Record record, cache::readRecord(database, bounced(0).id.value()));
                CF_TRY(std::vector<EarlierRequest> all, requestsElsewhere(database, record, own));
                all.insert(all.begin(), own.begin(), own.end());
                return checkReissue(record, 0, {}, all, now, QTimeZone("Europe/Berlin"));
            }));
            return std::ranges::count_if(check.concerns, [](const ConcernFound& one) { return one.concern == ReissueConcern::AskedBefore && one.evidence == u"CF-old"; });
        };
        QCOMPARE(isTold(IntentState::Waiting), 1);
        QCOMPARE(isTold(IntentState::Done), 0);
        // Its command is done once the case is there, which may wait for somebody for weeks.
        WorkflowCase open = workflowCase(u"case-1"_s, u"reissueRequest"_s, u"Fee change"_s, u"jo"_s, longAgo, {});
        open.reference = u"CF-old"_s;
        open.variables = {{u"communicationRef"_s, u"string"_s, BulkWorld::name(0)}, {u"channel"_s, u"string"_s, u"PRINT"_s}};
        m_world->tasks.put(open);
        QCOMPARE(isTold(IntentState::Done), 1);
        QCOMPARE(isTold(IntentState::Waiting), 1); // once, not twice
    }
};

QTEST_GUILESS_MAIN(AskedAgainTest)
#include "asked_again_test.moc"
