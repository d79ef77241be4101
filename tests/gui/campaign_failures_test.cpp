// Journey C1 when something is not known: a repository is offline, behind or shows less than before, no run kept its totals, clocks differ, a
// letter was archived twice, events may still come.
#include "models/domain/reissue.h"
#include "tests/support/estate_window.h"
#include "tests/support/turn_watch.h"
#include "ui/campaign/campaign_output.h"
#include "ui/campaign/campaign_view.h"
#include "ui/widgets/facts.h"

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

const QString campaign = u"Fee change notice 2024"_s;

} // namespace

class CampaignFailuresTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EstateProfile> m_estate;
    std::unique_ptr<EstateWindow> m_rig;
    qint64 m_records = 0, m_copies = 0; ///< of the campaign

    CampaignPresenter& presenter() { return m_rig->campaigns()->presenter(); }
    CampaignView& view() { return m_rig->campaigns()->view(); }
    Facts* facts(const QString& name) { return m_rig->find<Facts>(name); }

    void open()
    {
        m_rig->window->openPage(u"campaigns"_s, campaign);
        QVERIFY(m_rig->waitUntilCounted());
        QCOMPARE(presenter().title(), campaign);
    }
    QString report()
    {
        const QString path = m_rig->directory.filePath(u"report.html"_s);
        m_rig->campaigns()->output().write(path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    void setError(const QString& error)
    {
        m_rig->run([error](store::Database& database) -> Result<void> {
            CF_TRY(store::Statement change, database.prepare(u"UPDATE repository SET last_error = ?1 WHERE name = 'Print provider'"));
            change.bind(1, error);
            return change.run();
        });
    }


private Q_SLOTS:
    void initTestCase()
    {
        m_estate = std::make_unique<EstateProfile>(20'000, 3);
        QSet<QString> seen;
        for (const QJsonObject& one : m_estate->truth) {
            const bool isCopy = seen.contains(one[u"document"].toString()) || one[u"trap"].toInt() == 9;
            seen << one[u"document"].toString();
            m_records += one[u"campaign"].toString() == campaign;
            m_copies += isCopy && one[u"campaign"].toString() == campaign;
        }
        QVERIFY(m_records > 20 && m_copies > 0);
    }
    void init() { m_rig = std::make_unique<EstateWindow>(*m_estate); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(longTurn(), QByteArray());
    }

    void whatWasAskedForAgainStandsWithTheRecipientsAndIsWhatItsQueryFinds()
    {
        open();
        const auto asked = [this] {
            QStringList lines;
            for (const Fact& one : facts(u"campaignUnreached"_s)->facts()) {
                lines << (one.name == u"Asked for again" ? one.value : QString());
            }
            lines.removeAll(QString());
            return lines.join(u"; "_s);
        };
        QCOMPARE(asked(), QString());
        search::Window one;
        one.limit = 1;
        const auto rows = m_rig->cache->readers().read([&](store::Database& database) { return m_rig->searches(database)->rows({evidence::undeliveredOf(presenter().population()), presenter().calendar()}, one); }).result();
        QVERIFY(rows && rows->rows.size() == 1);
        ReissueRequest request;
        request.communication = rows->rows[0].id;
        request.documentId = rows->rows[0].documentId;
        const PlannedReissue planned = plannedReissue(request, u"CF-1"_s, repositoryId(RepositoryKind::Workflow, u"Casework"_s), {}, u"Send it again"_s, u"jo"_s, m_rig->clock.now());
        QVERIFY(m_rig->outbox->submit(planned.plan, planned.intents, m_rig->clock.now()).result().has_value());
        QTRY_COMPARE(asked(), u"Requested: "_s + lettersText(1, true));
        const auto& told = presenter().askedAgain();
        QVERIFY(told.size() == 1 && told[0].query);
        const auto found = m_rig->cache->readers().read([&](store::Database& database) { return m_rig->searches(database)->total({*told[0].query, presenter().calendar()}); }).result();
        QCOMPARE(found->total, qint64(1));
    }

    void offlineNeitherThePageNorTheReportSaysComplete()
    {
        open();
        QVERIFY(presenter().isComplete());
        QVERIFY(presenter().completeText().startsWith(u"Complete to "_s));
        QVERIFY(!m_rig->find(u"campaignStand"_s)->isVisible());
        setError(u"no route"_s);
        QTRY_VERIFY(!presenter().isComplete());
        QVERIFY(presenter().completeText().contains(u"except Print provider (offline"_s));
        QTRY_VERIFY(m_rig->find(u"campaignStand"_s)->isVisible());
        QVERIFY(m_rig->waitUntilCounted());
        const QString text = report();
        QVERIFY(text.contains(u"does not claim to be complete"_s));
        QVERIFY(!text.contains(u"Complete as to"_s));
        setError({});
        QTRY_VERIFY(presenter().isComplete());
    }

    void withoutAManifestTargetedIsNotKnownAndNeverZero()
    {
        open();
        const CampaignItem targeted = presenter().items(false).front();
        QCOMPARE(targeted.step, evidence::CampaignStep::Targeted);
        QVERIFY(!targeted.count);
        QVERIFY(presenter().spoken(targeted).contains(u"not known"_s));
        QCOMPARE(view().table().data(view().table().index(0, CampaignTable::Letters), Qt::DisplayRole).toString(), u"not known"_s);
    }

    void whatOneClockCountsIntoAMonthAndAnotherDoesNotIsListed()
    {
        // By the customer's clock, by Berlin's and by UTC, of every record near an end of March 2024.
        const auto isMarch = [](qint64 ms) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date();
            return day.year() == 2024 && day.month() == 3;
        };
        QSet<QString> wanted;
        const QTimeZone berlin("Europe/Berlin");
        for (const QJsonObject& one : m_estate->truth) {
            const QJsonObject sent = one[u"sent"].toObject();
            if (sent.isEmpty() || sent[u"precision"].toInt() == 0) {
                continue; // a day is the same by every clock
            }
            const qint64 utc = sent[u"utc"].toInteger(), wall = sent[u"wall"].toInteger();
            const bool business = isMarch(utc + berlin.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC)) * 1000LL);
            if (isMarch(wall) != isMarch(utc) || isMarch(wall) != business) {
                wanted << one[u"document"].toString();
            }
        }
        QVERIFY(!wanted.isEmpty());
        m_rig->window->openPage(u"campaigns"_s, u"sent:2024-03"_s);
        QTRY_COMPARE(presenter().title(), u"sent:2024-03"_s);
        QVERIFY(m_rig->waitUntilCounted());
        QVERIFY(presenter().detail()->isBoundaryWhole);
        QSet<QString> told;
        for (const evidence::BoundaryRecord& one : presenter().detail()->boundary) {
            told << one.row.documentId;
        }
        QCOMPARE(told, wanted);
        QVERIFY(facts(u"campaignBoundary"_s)->isVisible());
        QVERIFY(facts(u"campaignBoundary"_s)->spoken(0).contains(u"counted by"_s));
    }

    void dupidALetterThatWasArchivedTwiceIsCountedOnceAndItIsSaid()
    {
        open();
        const auto items = presenter().items(false);
        const auto copies = std::ranges::find_if(items, [](const CampaignItem& one) { return !one.isStep && one.what == evidence::Remainder::SecondCopy; });
        QVERIFY(copies != items.end());
        QCOMPARE(*copies->count, m_copies);
        QVERIFY(presenter().spoken(*copies).contains(u"counted already"_s));
        QCOMPARE(presenter().account().steps.front().reached->count, m_records - m_copies - presenter().account().lost(evidence::Remainder::Proof));
        const QString text = report();
        QVERIFY(text.contains(u"Second copies"_s) && text.contains(u"several records counts once"_s));
    }

    void deniedWhatARepositoryNoLongerShowsIsToldInTheScope()
    {
        open();
        const auto scopeLine = [this] {
            QStringList lines;
            for (const Fact& fact : facts(u"campaignRepositories"_s)->facts()) {
                lines << fact.name + u": "_s + fact.value;
            }
            return lines.join(u'\n');
        };
        QVERIFY(scopeLine().contains(u"Not covered: records that no account here may see"_s));
        QVERIFY(!scopeLine().contains(u"no longer shown there"_s));
        m_rig->run([](store::Database& database) -> Result<void> {
            return database.execute(u"INSERT INTO archive_record (repository, native_id, communication, token, address, standing) "
                                    u"SELECT c.repository, 'gone-' || c.pk, c.pk, '', '', 'NOT_VISIBLE' FROM communication c JOIN communication_fact f ON f.communication = c.pk "
                                    u"WHERE f.known_to IS NULL AND f.campaign = '%1' LIMIT 4"_s.arg(campaign));
        });
        QTRY_VERIFY(scopeLine().contains(u"no longer shown there"_s));
        QVERIFY(m_rig->waitUntilCounted());
        QCOMPARE(presenter().account().records.count, m_records); // they still count, and it is said
        const QString text = report();
        QVERIFY(text.contains(u"no longer shown there"_s) && text.contains(u"records that no account here may see"_s));
    }

    void staleAWatermarkThatIsBehindIsNotCalledComplete()
    {
        open();
        QVERIFY(presenter().isComplete());
        m_rig->run([](store::Database& database) { return database.execute(u"UPDATE repository SET check_every = 3600 WHERE name = 'Print provider'"_s); });
        QVERIFY(m_rig->waitUntilCounted());
        m_rig->clock.advance(40LL * 86'400'000);
        presenter().reload();
        QTRY_VERIFY(!presenter().isComplete());
        QVERIFY2(presenter().completeText().contains(u"behind"_s), qPrintable(presenter().completeText()));
    }

    void lateWhileEventsMayStillComeItIsSaidUntilWhen()
    {
        open();
        QVERIFY(!presenter().lateUntil());
        m_rig->clock.set(presenter().detail()->sent.last->sent->utc + 86'400'000);
        presenter().reload();
        QVERIFY(m_rig->waitUntilCounted());
        QVERIFY(presenter().lateUntil() && *presenter().lateUntil() > m_rig->clock.now());
        QVERIFY(report().contains(u"Delivery events may still come until"_s));
    }
};

CF_WATCHED_MAIN(CampaignFailuresTest)
#include "campaign_failures_test.moc"
