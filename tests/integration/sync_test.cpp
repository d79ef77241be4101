#include "models/sync/connected_content.h"
#include "models/sync/source_verifier.h"
#include "models/sync/sync_desk.h"
#include "tests/support/sync_rig.h"

#include <QCryptographicHash>
#include <QSignalSpy>

using namespace cf;
using namespace cf::test;

class SyncTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncRig> m_rig;
    SyncRig& rig() { return *m_rig; }

    void threeLetters()
    {
        rig().put(QStringLiteral("a/one.txt"), "We are changing the fees");
        rig().put(QStringLiteral("a/two.txt"), "Your renewal");
        rig().put(QStringLiteral("a/three.txt"), "Final reminder");
        rig().index(QStringLiteral("a/index.csv"), {{QStringLiteral("EX-1"), QStringLiteral("one.txt")},
                                                    {QStringLiteral("EX-2"), QStringLiteral("two.txt")},
                                                    {QStringLiteral("EX-3"), QStringLiteral("three.txt")}});
    }

    static sync::ConnectorFactory folders(DocumentReader& reader)
    {
        return [&reader](const Repository& repository) { return std::make_unique<connectors::FolderConnector>(repository, reader); };
    }

    Result<VerificationReport> verified()
    {
        sync::ConnectedContent content(*rig().cache, folders(rig().reader));
        sync::SourceVerifier verifier(*rig().cache, content, rig().clock);
        auto report = verifier.verify(std::vector<CommunicationId>(), {});
        [&] { QTRY_VERIFY(report.isFinished()); }();
        return report.result();
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<SyncRig>(); }
    void cleanup() { m_rig.reset(); }

    void aFirstSyncBringsEverythingWithItsHashAndText()
    {
        threeLetters();
        const auto end = rig().run();
        QVERIFY(end.has_value());
        QCOMPARE(end->applied, qint64(3));
        const cache::Record record = rig().record(QStringLiteral("EX-1"));
        QCOMPARE(record.communication.legs[0].recipient, QStringLiteral("Adaeze Okafor"));
        QCOMPARE(record.renditions[0].status.sha256, QCryptographicHash::hash("We are changing the fees", QCryptographicHash::Sha256));
        QCOMPARE(record.renditions[0].extraction->text, QStringLiteral("We are changing the fees"));
        QCOMPARE(record.renditions[0].status.content, ContentState::Present);
        QCOMPARE(rig().holding("fees"), qint64(1));
        QVERIFY(record.watermark.has_value());
    }

    void anUnchangedTreeIsNotReadAgain()
    {
        threeLetters();
        rig().put(QStringLiteral("mail/hello.eml"), "Subject: hello\n\nbody");
        QVERIFY(rig().run().has_value());
        const QByteArray before = rig().dump();
        const int reads = rig().reader.reads;
        const auto again = rig().run();
        QVERIFY(again.has_value());
        QCOMPARE(rig().contents, 0);
        QCOMPARE(rig().reader.reads, reads);
        QCOMPARE(again->applied, qint64(0));
        QCOMPARE(rig().dump(), before);
    }

    void aChangedDocumentIsShownAsAlteredAndItsTextStays()
    {
        threeLetters();
        QVERIFY(rig().run().has_value());
        rig().put(QStringLiteral("a/one.txt"), "We are changing the fines");
        QVERIFY(rig().run().has_value());
        const cache::Record record = rig().record(QStringLiteral("EX-1"));
        QCOMPARE(record.renditions[0].status.content, ContentState::Altered);
        QCOMPARE(record.renditions[0].extraction->text, QStringLiteral("We are changing the fees"));
        QCOMPARE(rig().contents, 1);
        QVERIFY(rig().run().has_value());
        QCOMPARE(rig().contents, 0); // noticed once
    }

    void anAlteredDocumentStaysSoWhenItsIndexSaysOtherThings()
    {
        threeLetters();
        QVERIFY(rig().run().has_value());
        rig().put(QStringLiteral("a/one.txt"), "We are changing the fines");
        QVERIFY(rig().run().has_value());
        rig().put(QStringLiteral("a/index.csv"), "DocumentId,DocumentType,FileName\nEX-1,renewal,one.txt\n");
        QVERIFY(rig().run().has_value());
        QCOMPARE(rig().record(QStringLiteral("EX-1")).communication.type, QStringLiteral("renewal"));
        QCOMPARE(rig().record(QStringLiteral("EX-1")).renditions[0].status.content, ContentState::Altered);
    }

    void aDocumentThatChangesWhileItIsReadIsReadAgain()
    {
        rig().put(QStringLiteral("one.txt"), "half a let");
        bool changed = false;
        rig().whileReading = [&] {
            if (!std::exchange(changed, true)) {
                rig().put(QStringLiteral("one.txt"), "half a letter, and the other half");
            }
        };
        QVERIFY(rig().run().has_value());
        QVERIFY(changed);
        QCOMPARE(rig().count(QStringLiteral("SELECT count(*) FROM content_text WHERE CAST(body AS TEXT) LIKE '%other half'")), qint64(1));
        QVERIFY(rig().run().has_value());
        QCOMPARE(rig().contents, 0);
        QCOMPARE(rig().count(QStringLiteral("SELECT count(*) FROM source WHERE content_state = 'PRESENT'")), qint64(1));
    }

    void aDocumentThatNeverRestsIsSetAsideUntilItDoes()
    {
        rig().put(QStringLiteral("one.txt"), "a");
        QByteArray more = "a";
        rig().whileReading = [&] { rig().put(QStringLiteral("one.txt"), more += 'a'); };
        const QString aside = QStringLiteral("SELECT count(*) FROM set_aside WHERE resolved IS NULL");
        QVERIFY(rig().run().has_value());
        QCOMPARE(rig().count(aside), qint64(1));
        QVERIFY(rig().run().has_value());
        QCOMPARE(rig().count(aside), qint64(0));
        QCOMPARE(rig().count(QStringLiteral("SELECT count(*) FROM source WHERE content_state = 'PRESENT'")), qint64(1));
    }

    void aDeletedDocumentStaysAsMissingAndComesBack()
    {
        threeLetters();
        QVERIFY(rig().run().has_value());
        rig().remove(QStringLiteral("a/two.txt"));
        QVERIFY(rig().run().has_value());
        QCOMPARE(rig().record(QStringLiteral("EX-2")).renditions[0].status.content, ContentState::Missing);
        QCOMPARE(rig().record(QStringLiteral("EX-2")).renditions[0].extraction->text, QStringLiteral("Your renewal"));
        rig().put(QStringLiteral("a/two.txt"), "Your renewal");
        QVERIFY(rig().run().has_value());
        const auto status = rig().record(QStringLiteral("EX-2")).renditions[0].status;
        QCOMPARE(status.content, ContentState::Present);
        QCOMPARE(status.custody.back().kind, CustodyKind::Returned);
    }

    void aDocumentNamedByAnIndexButNotThereIsKnownAsMissing()
    {
        rig().index(QStringLiteral("index.csv"), {{QStringLiteral("EX-1"), QStringLiteral("nowhere.txt")}});
        QVERIFY(rig().run().has_value());
        const auto record = rig().record(QStringLiteral("EX-1"));
        QCOMPARE(record.renditions[0].status.content, ContentState::Missing);
        QVERIFY(record.renditions[0].status.sha256.isEmpty());
        rig().put(QStringLiteral("nowhere.txt"), "there now");
        QVERIFY(rig().run().has_value());
        QCOMPARE(rig().record(QStringLiteral("EX-1")).renditions[0].status.content, ContentState::Present);
        QCOMPARE(rig().holding("there"), qint64(1));
    }

    void anIndexThatComesLaterClaimsItsOrphans()
    {
        rig().put(QStringLiteral("one.txt"), "We are changing the fees");
        QVERIFY(rig().run().has_value());
        QCOMPARE(rig().count(QStringLiteral("SELECT count(*) FROM communication_fact WHERE known_to IS NULL AND confidence = 2")), qint64(1));
        rig().index(QStringLiteral("index.csv"), {{QStringLiteral("EX-1"), QStringLiteral("one.txt")}});
        QVERIFY(rig().run().has_value());
        QCOMPARE(rig().count(QStringLiteral("SELECT count(*) FROM communication_fact WHERE known_to IS NULL")), qint64(1));
        QCOMPARE(rig().count(QStringLiteral("SELECT count(*) FROM index_document")), qint64(1));
        QCOMPARE(rig().record(QStringLiteral("EX-1")).communication.confidence, MetadataConfidence::Indexed);
    }

    void aMalformedRowIsSetAsideAndTheRestGoesOn()
    {
        rig().put(QStringLiteral("one.txt"), "x");
        rig().put(QStringLiteral("index.csv"), "DocumentId,IssueDate,FileName\nEX-1,2025-13-45,one.txt\nEX-2,2025-03-14,one.txt\n");
        QVERIFY(rig().run().has_value());
        QVERIFY(!rig().record(QStringLiteral("EX-2")).communication.id.isEmpty());
        QCOMPARE(rig().count(QStringLiteral("SELECT count(*) FROM set_aside WHERE resolved IS NULL")), qint64(1));
        rig().put(QStringLiteral("index.csv"), "DocumentId,IssueDate,FileName\nEX-1,2025-03-15,one.txt\nEX-2,2025-03-14,one.txt\n");
        QVERIFY(rig().run().has_value());
        QCOMPARE(rig().count(QStringLiteral("SELECT count(*) FROM set_aside WHERE resolved IS NULL")), qint64(0));
        QVERIFY(!rig().record(QStringLiteral("EX-1")).communication.id.isEmpty());
    }

    void aDocumentThatCannotBeReadIsStoredWithTheReason()
    {
        rig().put(QStringLiteral("one.txt"), "damaged beyond repair");
        QVERIFY(rig().run().has_value());
        QCOMPARE(rig().count(QStringLiteral("SELECT count(*) FROM communication_fact WHERE known_to IS NULL AND text_state = 'unreadable'")), qint64(1));
        QCOMPARE(rig().count(QStringLiteral("SELECT count(*) FROM content_text WHERE reason = 'broken cross reference'")), qint64(1));
    }

    void stoppingAfterEachPageAndGoingOnEqualsOneRun()
    {
        QList<std::pair<QString, QString>> rows;
        for (int i = 0; i < 700; ++i) {
            const QString name = QStringLiteral("d%1.txt").arg(i);
            rig().put(name, "letter " + QByteArray::number(i));
            rows << std::pair(QStringLiteral("EX-%1").arg(i), name);
        }
        rig().index(QStringLiteral("index.csv"), rows);
        int runs = 0;
        for (bool complete = false; !complete; ++runs) {
            QVERIFY(runs < 100);
            std::stop_source stop;
            const auto end = rig().run(stop.get_token(), [&](const sync::RunProgress&) { stop.request_stop(); });
            QVERIFY(end.has_value() || end.error().kind == ErrorKind::Cancelled);
            complete = end.has_value();
        }
        QVERIFY(runs > 1);
        SyncRig other;
        other.repository.location = rig().repository.location;
        QVERIFY(other.run().has_value());
        QCOMPARE(rig().dump(), other.dump());
    }

    void aRunThatWasCutShortGoesOnFromTheLastPageItWrote()
    {
        for (int i = 0; i < 700; ++i) {
            rig().put(QStringLiteral("d%1.txt").arg(i), "letter " + QByteArray::number(i));
        }
        SyncRig other;
        other.repository.location = rig().repository.location;
        QVERIFY(other.run().has_value());
        QVERIFY(other.cursors.size() > 2);
        rig().unmountedAt = 600; // pages before it are written, its own is not
        const auto cut = rig().run();
        QCOMPARE(cut.error().kind, ErrorKind::Offline);
        QVERIFY(rig().cursors.size() > 1);
        const QString last = rig().cursors.last();
        const qint64 started = rig().clock.now();
        rig().clock.advance(5000);
        QVERIFY(rig().run().has_value());
        QCOMPARE(rig().cursors.first(), last);
        QVERIFY(rig().contents < 700);
        QCOMPARE(rig().dump(), other.dump());
        // Complete to when the first part began: what came later may have been passed over.
        QCOMPARE(rig().count(QStringLiteral("SELECT watermark FROM repository")), started);
        QCOMPARE(rig().count(QStringLiteral("SELECT count(*) FROM repository WHERE last_error <> ''")), qint64(0));
    }

    void aFolderThatIsNotThereIsOfflineAndNothingIsGone()
    {
        threeLetters();
        QVERIFY(rig().run().has_value());
        const QByteArray before = rig().dump();
        const QString away = rig().tree.path() + QStringLiteral("-away");
        QVERIFY(QDir().rename(rig().tree.path(), away));
        const auto end = rig().run();
        QVERIFY(QDir().rename(away, rig().tree.path()));
        QCOMPARE(end.error().kind, ErrorKind::Offline);
        QCOMPARE(rig().dump(), before);
        QCOMPARE(rig().count(QStringLiteral("SELECT count(*) FROM repository WHERE last_error <> ''")), qint64(1));
    }

    void idsAreTheSameAfterTheCacheIsLost()
    {
        threeLetters();
        QVERIFY(rig().run().has_value());
        SyncRig other;
        other.repository.location = rig().repository.location;
        QVERIFY(other.run().has_value());
        QCOMPARE(other.dump(), rig().dump());
    }

    void equalBytesAreReadForTextOnce()
    {
        rig().put(QStringLiteral("a.txt"), "General terms");
        rig().put(QStringLiteral("b.txt"), "General terms");
        QVERIFY(rig().run().has_value());
        QCOMPARE(rig().reader.reads, 1);
        QCOMPARE(rig().holding("terms"), qint64(2));
    }

    void aPausedRunGoesOnWhereItWas()
    {
        threeLetters();
        rig().gate.close();
        bool paused = false;
        const auto end = rig().run({}, [&](const sync::RunProgress& now) {
            if (now.paused) {
                paused = true;
                rig().gate.open();
            }
        });
        QVERIFY(paused);
        QVERIFY(end.has_value());
        QCOMPARE(end->applied, qint64(3));
    }

    void aSecondRunOfTheSameRepositoryIsRefused()
    {
        threeLetters();
        std::optional<Error> second;
        QVERIFY(rig().run({}, [&](const sync::RunProgress&) {
                        connectors::FolderConnector connector(rig().repository, rig().reader);
                        auto end = QCoro::waitFor(sync::pull({*rig().cache, rig().reader, rig().clock, {}}, rig().repository, connector, rig().gate,
                                                             {}, [](const sync::RunProgress&) {}));
                        second = end ? std::nullopt : std::optional(end.error());
                    })
                    .has_value());
        QVERIFY(second.has_value());
        QCOMPARE(second->kind, ErrorKind::Conflict);
    }

    void verificationNamesTheDocumentThatWasChanged()
    {
        threeLetters();
        QVERIFY(rig().run().has_value());
        QCOMPARE(verified()->intact, qint64(3));
        rig().put(QStringLiteral("a/one.txt"), "We are changing the feez");
        rig().remove(QStringLiteral("a/two.txt"));
        const auto report = verified();
        QCOMPARE(report->checked, qint64(3));
        QCOMPARE(report->intact, qint64(1));
        QCOMPARE(report->altered.size(), size_t(1));
        QCOMPARE(report->altered[0].documentId, QStringLiteral("EX-1"));
        QCOMPARE(report->missing[0].documentId, QStringLiteral("EX-2"));
        QCOMPARE(rig().record(QStringLiteral("EX-1")).renditions[0].status.content, ContentState::Altered);
        QCOMPARE(rig().record(QStringLiteral("EX-2")).renditions[0].status.content, ContentState::Missing);
        QVERIFY(rig().record(QStringLiteral("EX-3")).renditions[0].status.lastVerified.has_value());
    }

    void theDeskTellsProgressAndTheEnd()
    {
        threeLetters();
        sync::SyncDesk desk({*rig().cache, rig().reader, rig().clock, {}}, folders(rig().reader));
        QSignalSpy finished(&desk, &SyncControl::runFinished);
        desk.syncNow({});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished[0][1].toBool());
        QCOMPARE(desk.status().front().phase, SyncStatus::Phase::Idle);
        QCOMPARE(desk.status().front().applied, qint64(3));
    }

    void theDeskRefusesWhatItCannotConnect()
    {
        sync::SyncDesk desk({*rig().cache, rig().reader, rig().clock, {}}, folders(rig().reader));
        QSignalSpy refused(&desk, &SyncControl::repositoryRefused);
        desk.addFolder(QStringLiteral("/no/such/folder"), QStringLiteral("X"), {}, QStringLiteral("UTC"));
        desk.addFolder(rig().tree.path(), QStringLiteral("X"), {}, QStringLiteral("Mars/Olympus"));
        desk.addFolder(rig().tree.path(), QStringLiteral("archive"), {}, QStringLiteral("UTC"));
        QTRY_COMPARE(refused.size(), 3);
    }

    void destroyingTheDeskStopsItsRuns()
    {
        for (int i = 0; i < 300; ++i) {
            rig().put(QStringLiteral("d%1.txt").arg(i), QByteArray::number(i));
        }
        {
            sync::SyncDesk desk({*rig().cache, rig().reader, rig().clock, {}}, folders(rig().reader));
            QSignalSpy changed(&desk, &SyncControl::statusChanged);
            desk.syncNow({});
            QTRY_VERIFY(!changed.isEmpty());
        }
        QVERIFY(rig().run().has_value());
        QCOMPARE(rig().count(QStringLiteral("SELECT count(*) FROM communication_fact WHERE known_to IS NULL")), qint64(300));
    }
};

QTEST_GUILESS_MAIN(SyncTest)
#include "sync_test.moc"
