// Composition, middleware and an archive of the sandbox in one cache: which hand-overs have a receipt, and what was composed and is in no archive,
// against the sandbox's own truth.
#include "app/sandbox/xconnector/xcon_story.h"
#include "models/evidence/hand_over_report.h"
#include "tests/support/archive_rig.h"
#include "tests/support/exstream_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::sandbox;
using namespace cf::test;
using namespace Qt::StringLiterals;

class CustodyTruthTest : public QObject
{
    Q_OBJECT

    static constexpr quint64 letters = 1'000;

    std::unique_ptr<Sandbox> m_sandbox;
    QNetworkAccessManager m_network;
    QTemporaryDir m_profile;
    std::unique_ptr<cache::Cache> m_cache;
    FakeClock m_clock;
    std::shared_ptr<FakePatience> m_patience = std::make_shared<FakePatience>(m_clock);
    PlainReader m_reader;
    Repository m_archive;
    QSet<QString> m_composed; ///< documents that the runs which were read made, as the sandbox says

    void synced(const Repository& repository, const QString& password)
    {
        ArchiveAccount account;
        account.password = password;
        const auto connector = connectors::connectorFor(repository, siteParts(m_clock, m_patience, account), m_reader);
        sync::PauseGate gate;
        const auto ran = QCoro::waitFor(sync::pull({*m_cache, m_reader, m_clock, {}}, repository, *connector, gate, {}, [](const auto&) {}));
        QCoro::waitFor(connector->close(true));
        QVERIFY2(ran.has_value(), ran ? "" : qPrintable(ran.error().detail));
    }
    template <class T> static T answered(QFuture<Result<T>> future)
    {
        future.waitForFinished(); // other threads answer
        const Result<T> result = future.result();
        return result ? *result : T();
    }
    QJsonObject composition(const QString& query)
    {
        QNetworkReply* const reply = m_network.get(QNetworkRequest(QUrl(m_sandbox->controlUrl().toString() + u"/truth/exstream"_s + query)));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        finished.wait(60'000);
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    QSet<QString> archived() const
    {
        QSet<QString> documents;
        for (quint64 accession = 0; accession < m_sandbox->holdings(ArchiveKind::ArchivesSpace).count(); ++accession) {
            const QString document = m_sandbox->holdings(ArchiveKind::ArchivesSpace).record(accession).documentId;
            auto known = m_cache->record(document);
            known.waitForFinished();
            if (known.result()) {
                documents << document;
            }
        }
        return documents;
    }
    evidence::ReceiptGaps gaps() { return answered(evidence::receiptGaps(*m_cache)); }
    evidence::Custody custody(const QString& document)
    {
        return answered(evidence::custodyOf(*m_cache, answered(m_cache->record(document))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Sandbox::open({.records = letters, .archives = {ArchiveKind::ArchivesSpace}, .services = {ServiceKind::Exstream, ServiceKind::XConnector}});
        QVERIFY(opened.has_value());
        m_sandbox = std::move(*opened);
        m_clock.set(m_sandbox->clock(ArchiveKind::ArchivesSpace).trueNow());
        m_cache = std::move(*cache::Cache::open(m_profile.path()));
        Repository made = exstreamRepository(m_sandbox->url(ServiceKind::Exstream), {{u"domains"_s, u"Insurance,Energy"_s}, {u"resourceTypes"_s, u"exstrapplication"_s}, {u"content"_s, u"no"_s}});
        Repository feed;
        feed.kind = RepositoryKind::XConnector;
        feed.name = u"Middleware"_s;
        feed.id = repositoryId(feed.kind, feed.name);
        feed.location = m_sandbox->url(ServiceKind::XConnector).toString();
        feed.zone = u"UTC"_s;
        feed.connection.user = u"northgate"_s;
        feed.connection.signIn = SignInKind::Password;
        m_archive = siteRepository(ArchiveKind::ArchivesSpace, m_sandbox->url(ArchiveKind::ArchivesSpace));
        for (Repository* one : {&made, &feed, &m_archive}) {
            one->added = m_clock.now();
            auto added = sync::addRepository(*m_cache, *one);
            QTRY_VERIFY(added.isFinished());
        }
        synced(m_archive, u"counterfoil"_s);
        synced(made, u"counterfoil"_s);
        synced(feed, u"northgate-feed"_s);
        for (quint64 number = 0; number < letters; ++number) {
            const QJsonObject truth = composition(u"?document=D-%1"_s.arg(number, 9, 10, QChar(u'0')));
            const QString domain = truth[u"domain"].toString();
            if ((domain == u"Insurance" || domain == u"Energy") && !truth[u"wiped"].toBool()) {
                m_composed << truth[u"document"].toString();
            }
        }
        QVERIFY(m_composed.size() > 40);
    }

    void row23WhatWasComposedAndIsInNoArchiveIsExactlyTheGapOfTheTruth()
    {
        const evidence::ComposedNotArchived gap = answered(evidence::composedNotArchived(*m_cache, m_clock.now()));
        QSet<QString> told;
        for (const cache::ComposedOnly& one : gap.list.documents) {
            told << one.documentId;
            QVERIFY(one.composed && *one.composed < m_clock.now() && !one.run.isEmpty() && one.system == u"Composition");
        }
        const QSet<QString> wanted = m_composed - archived();
        QVERIFY(wanted.size() > 20 && wanted.size() < m_composed.size()); // other archives hold these
        QCOMPARE(told, wanted);
        QCOMPARE(gap.list.count, wanted.size());
        QVERIFY(std::ranges::is_sorted(gap.list.documents, {}, &cache::ComposedOnly::composed));
    }

    void row23WhatIsArchivedIsToldAsControlledOrNotWithHowLongItTook()
    {
        const cache::ArchiveControl told = answered(evidence::archiveControl(*m_cache));
        auto listed = m_cache->readers().read([](store::Database& database) -> Result<QStringList> {
            QStringList ids;
            CF_TRY(store::Statement select, database.prepare(u"SELECT cfid FROM communication"));
            for (;;) {
                CF_TRY(const bool isThere, select.step());
                if (!isThere) {
                    return ids;
                }
                ids << select.text(0);
            }
        });
        cache::ArchiveControl wanted;
        std::vector<qint64> lags;
        for (const QString& id : answered(listed)) {
            const Communication one = answered(m_cache->record(id)).communication;
            static const QList<CommunicationState> early{CommunicationState::Suppressed, CommunicationState::Draft, CommunicationState::Composed, CommunicationState::Void};
            if (early.contains(one.state)) {
                continue;
            }
            ++wanted.letters;
            const bool isScheduled = one.record && (!one.record->retention.empty() || !one.record->holds.empty());
            ++(isScheduled ? wanted.scheduled : !one.retentionClass.isEmpty() ? wanted.classified : wanted.untold);
            const auto made = one.composed ? one.composed : one.sent;
            if (one.archived && made && one.archived->utc >= made->utc) {
                lags.push_back((one.archived->utc - made->utc) / 1000 * 1000);
            }
        }
        std::ranges::sort(lags);
        wanted.timed = qint64(lags.size());
        if (!lags.empty()) {
            wanted.half = lags[lags.size() / 2];
            wanted.most = lags[std::min(lags.size() - 1, size_t(double(lags.size()) * 0.95))];
            wanted.longest = lags.back();
        }
        QVERIFY(wanted.scheduled + wanted.classified > 50);
        QCOMPARE(told.scheduled, wanted.scheduled);
        QCOMPARE(told.timed, wanted.timed);
        QVERIFY(told == wanted);
    }

    void row72EveryLetterThatARunMadeHasTheLineOfItsManifest()
    {
        int compared = 0;
        for (const QString& document : archived() & m_composed) {
            const evidence::HandOver output = custody(document).hops.front();
            QCOMPARE(output.receipts.front().kind, evidence::ReceiptKind::Manifest);
            QCOMPARE(output.receipts.front().id, composition(u"?document="_s + document)[u"job"].toString());
            ++compared;
        }
        QVERIFY(compared > 10);
        QCOMPARE(gaps().lacksLine, 0); // and those of other times and systems are not held against anybody
    }

    void row72ALineThatIsGoneIsFlaggedAtItsLetterAndInTheListOfAll()
    {
        const evidence::ReceiptGaps before = gaps();
        QStringList lost;
        for (const QString& document : archived() & m_composed) {
            const auto record = answered(m_cache->record(document));
            if (lost.size() < 3 && evidence::lineExpected(before.reach, {record.communication.usages[0].code}, {}, evidence::madeAt(record.communication)) == evidence::Untold::No) {
                lost << document;
            }
        }
        QCOMPARE(lost.size(), 3);
        auto removed = m_cache->writer().write([lost](store::Database& database) -> Result<void> {
            for (const QString& document : lost) {
                CF_CHECK(database.execute(u"DELETE FROM composition_output WHERE document_id = '%1'"_s.arg(document)));
            }
            return {};
        });
        removed.waitForFinished();
        QVERIFY(removed.result().has_value());
        const evidence::ReceiptGaps after = gaps();
        QCOMPARE(after.lacksLine, 3);
        QStringList told;
        qint64 months = 0;
        for (const evidence::WithoutReceipt& one : after.letters) {
            if (one.lacksLine) {
                told << one.documentId;
            }
        }
        for (const auto& [month, count] : after.months) {
            months += count;
        }
        told.sort();
        lost.sort();
        QCOMPARE(told, lost);
        QCOMPARE(months, after.count);
        for (const QString& document : lost) {
            QVERIFY(custody(document).hops.front().has(evidence::CustodyFault::NoReceipt));
        }
    }

    void row72LettersOfWhichTheMiddlewareSaysNothingAreFlaggedAndNoOthers()
    {
        QSet<QString> silent;
        const evidence::ReceiptGaps all = gaps();
        for (const evidence::WithoutReceipt& one : all.letters) {
            if (one.lacksEvent) {
                silent << one.documentId;
            }
        }
        int spoken = 0, unspoken = 0;
        estate::EstateGenerator generator(1);
        estate::EstateRecord made;
        const QSet<QString> here = archived();
        for (quint64 number = 0; number < letters; ++number) {
            generator.make(number, made);
            const xconnector::Story story = xconnector::storyOf(made, 1);
            const QString document = QString::fromUtf8(made.documentId.data(), qsizetype(made.documentId.size()));
            const bool isCopy = made.source != made.number;
            if (isCopy || !here.contains(document)) {
                continue;
            }
            const evidence::Custody way = custody(document);
            const auto middleware = std::ranges::find(way.hops, evidence::Holder::Middleware, &evidence::HandOver::to);
            const bool isTold = std::ranges::any_of(story.events, [&](const xconnector::StoryEvent& one) { return one.strangeness == xconnector::Strangeness::None && one.told <= m_clock.now(); });
            if (isTold) {
                QVERIFY2(!middleware->receipts.empty() && middleware->receipts.front().sha256.size() == 32, qPrintable(document));
                QVERIFY(!silent.contains(document));
                ++spoken;
            } else if (story.events.isEmpty() && middleware->untold == evidence::Untold::No) {
                QVERIFY2(middleware->has(evidence::CustodyFault::NoReceipt), qPrintable(document));
                QVERIFY2(silent.contains(document), qPrintable(document));
                ++unspoken;
            }
        }
        QVERIFY2(spoken > 100 && unspoken > 5, qPrintable(u"%1 spoken of, %2 not"_s.arg(spoken).arg(unspoken)));
    }
};

QTEST_GUILESS_MAIN(CustodyTruthTest)
#include "custody_truth_test.moc"
