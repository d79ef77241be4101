// A part of all put into a snapshot: files of letters, templates by name, repositories; what was left out is said, kept in the file, and not compared. Journey R6.
#include "models/search/sql_search.h"
#include "models/sync/connected_content.h"
#include "models/sync/source_verifier.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/sync_rig.h"
#include "ui/preservation/snapshot_choice_presenter.h"

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using evidence::SnapshotFiles;
using evidence::SnapshotFinding;
using evidence::SnapshotVersions;
using evidence::SnapshotWish;

class SnapshotScopeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncRig> m_rig;
    std::unique_ptr<desk::Desk> m_desk;
    QTemporaryDir m_out;
    FakeSecrets m_secrets;
    QVariantMap m_remembered;
    SyncRig& rig() { return *m_rig; }
    QString path() const { return m_out.filePath(u"before.snapshot"_s); }

    template <class T> T answered(const QFuture<T>& future)
    {
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return future.result();
    }
    query::Calendar calendar() { return {rig().clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}; }
    static search::IndexFactory searches()
    {
        return [](store::Database& database) { return search::sqlSearch(database); };
    }
    void letters(int count)
    {
        QList<std::pair<QString, QString>> rows;
        for (int i = 1; i <= count; ++i) {
            rig().put(u"a/%1.txt"_s.arg(i), "Letter " + QByteArray::number(i));
            rows.append({u"EX-%1"_s.arg(i), u"%1.txt"_s.arg(i)});
        }
        rig().index(u"a/index.csv"_s, rows);
        QVERIFY(rig().run().has_value());
    }
    void execute(const QString& sql)
    {
        QVERIFY(answered(rig().cache->writer().write([sql](store::Database& database) { return database.execute(sql); })).has_value());
    }
    /// Two templates: FEE-CHG with versions 1 and 2, LOGO with version 1.
    void templates()
    {
        execute(u"INSERT INTO design_resource (pk, repository, native_id, domain, type, kind, name, name_key, description, hidden, known_from) VALUES "
                "(1, 1, 'FEE-CHG', 'd', 'template', 0, 'Fee change', 'fee change', '', 0, 0), (2, 1, 'R-2', 'd', 'content', 0, 'Logo of the house', 'logo of the house', '', 0, 0);"
                "INSERT INTO design_version (resource, number, label, label_key, state, state_comment, created_by, modified_by, approved_by, text, content_sha256, known_from, told) VALUES "
                "(1, 1, '1', '1', 'APPROVED', '', '', '', 'ana', '', x'aa', 0, 0), (1, 2, '2', '2', 'APPROVED', '', '', '', 'ana', '', x'bb', 0, 0), "
                "(2, 1, '1', '1', 'APPROVED', '', '', '', '', '', x'cc', 0, 0)"_s);
    }
    void otherRepository()
    {
        const Repository other = *sync::folderRepository(m_out.path(), u"Other"_s, {}, u"Europe/Berlin"_s, rig().clock.now());
        QVERIFY(answered(sync::addRepository(*rig().cache, other)).has_value());
    }
    Result<evidence::WrittenSnapshot> keep(const SnapshotWish& wish)
    {
        rig().clock.advance(1000);
        return answered(evidence::writeSnapshot(*rig().cache, path(), u"ana"_s, u"Counterfoil test"_s, rig().clock.now(), std::make_shared<std::atomic<qint64>>(0), {}, {wish, searches(), calendar()}));
    }
    evidence::SnapshotComparison compared()
    {
        rig().clock.advance(1000);
        const auto found = answered(evidence::compareSnapshot(*rig().cache, path(), u"Counterfoil test"_s, rig().clock.now(), std::make_shared<std::atomic<qint64>>(0)));
        if (!found) {
            qWarning("%s", qPrintable(found.error().detail));
        }
        return found.value_or(evidence::SnapshotComparison());
    }
    void readAll()
    {
        rig().clock.advance(1000);
        sync::ConnectedContent content(*rig().cache, [this](const Repository& repository) { return std::make_unique<connectors::FolderConnector>(repository, rig().reader); });
        sync::SourceVerifier verifier(*rig().cache, content, rig().clock);
        QVERIFY(answered(verifier.verify(std::vector<CommunicationId>(), {})).has_value());
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ui::PreservationParts parts(desk::Desk& desk, Verification& verification)
    {
        return {{*rig().cache, desk, verification, rig().clock, QTimeZone("Europe/Berlin"), u"ana"_s, u"Counterfoil test"_s, searches()},
                searches(), m_secrets, {}, [this](const QString& key) { return m_remembered.value(key); }, [this](const QString& key, const QVariant& value) { m_remembered[key] = value; }};
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<SyncRig>();
        m_desk = std::move(*desk::Desk::open(m_rig->profile.path()));
        m_remembered.clear();
    }
    void cleanup()
    {
        m_desk.reset();
        m_rig.reset();
    }

    void r6FilesOfTheLettersOfAQueryAreKeptAndTheRestIsSaidToBeLeftOut()
    {
        letters(6);
        templates();
        SnapshotWish wish;
        wish.files = SnapshotFiles::OfLetters;
        wish.query = u"doc:EX-2 OR doc:EX-5"_s;
        const auto written = keep(wish);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QCOMPARE(written->files, qint64(2));
        QCOMPARE(written->versions, qint64(3));
        QCOMPARE(written->scope.filesLeftOut, qint64(4));
        QCOMPARE(written->scope.versionsLeftOut, qint64(0));
        QCOMPARE(written->scope.letters, qint64(2));
        QVERIFY(bytes().startsWith("counterfoil-snapshot\t3\n"));
        const QString said = ui::snapshotLeftOut(written->scope).join(u' ');
        QVERIFY2(said.contains(u"2 letters that “doc:(EX-2, EX-5)” found") && said.contains(u"4 were left out"), qPrintable(said));
        readAll();
        rig().put(u"a/5.txt"_s, "another");
        rig().put(u"a/6.txt"_s, "this one is not in it");
        readAll();
        const evidence::SnapshotComparison comparison = compared();
        QCOMPARE(comparison.before, *written);
        QCOMPARE(comparison.sum().files, qint64(2));
        QCOMPARE(comparison.sum().same, qint64(1));
        QCOMPARE(comparison.sum().changed, qint64(1));
        QCOMPARE(comparison.sum().added, qint64(0)); // files that were there already are not called new
        QVERIFY(!comparison.tellsAdded());
        QCOMPARE(comparison.findings.size(), size_t(1));
        QCOMPARE(comparison.findings.front().nativeId, u"a/5.txt"_s);
        QVERIFY(ui::snapshotVerdict(comparison).contains(u"a part alone: 4 files and 0 versions"));
    }

    void r6TemplatesAreChosenByIdOrNameAndAnythingElseIsNotCompared()
    {
        letters(2);
        templates();
        SnapshotWish wish;
        wish.files = SnapshotFiles::None;
        wish.versions = SnapshotVersions::Named;
        wish.templates = QStringList{u"logo*"_s};
        const auto written = keep(wish);
        QVERIFY(written);
        QCOMPARE(written->files, qint64(0));
        QCOMPARE(written->versions, qint64(1));
        QCOMPARE(written->resources, qint64(1));
        QCOMPARE(written->scope.filesLeftOut, qint64(2));
        QCOMPARE(written->scope.versionsLeftOut, qint64(2));
        QCOMPARE(written->unapproved, qint64(1)); // of what is in it
        execute(u"DELETE FROM design_version WHERE resource = 1; UPDATE design_version SET content_sha256 = x'c0' WHERE resource = 2"_s);
        rig().remove(u"a/1.txt"_s);
        readAll();
        const evidence::SnapshotComparison comparison = compared();
        QCOMPARE(comparison.before, *written);
        QCOMPARE(comparison.versionsChanged, qint64(1));
        QCOMPARE(comparison.versionsGone, qint64(0));
        QCOMPARE(comparison.sum().files, qint64(0));
        QCOMPARE(comparison.findings.size(), size_t(1));
        // Another version of what is named came since, and one of what is not.
        execute(u"INSERT INTO design_version (resource, number, label, label_key, state, state_comment, created_by, modified_by, approved_by, text, content_sha256, known_from, told) VALUES "
                "(1, 9, '9', '9', 'APPROVED', '', '', '', 'ana', '', x'dd', 0, 0), (2, 9, '9', '9', 'APPROVED', '', '', '', 'ana', '', x'ee', 0, 0)"_s);
        QCOMPARE(compared().versionsAdded, qint64(1));
    }

    void r6ARepositoryThatWasLeftOutIsNamedAndOneThatCameSinceIsCompared()
    {
        letters(3);
        otherRepository();
        SnapshotWish wish;
        wish.repositories = QStringList{u"other"_s};
        const auto written = keep(wish);
        QVERIFY(written);
        QCOMPARE(written->files, qint64(0));
        QCOMPARE(written->scope.filesLeftOut, qint64(3));
        QCOMPARE(written->head.places.size(), size_t(1));
        QCOMPARE(written->scope.leftOut.size(), size_t(1));
        QVERIFY(ui::snapshotLeftOut(written->scope).front().contains(u"Archive"));
        QCOMPARE(compared().before, *written);
        QCOMPARE(compared().sum().added, qint64(0));
        wish.repositories = QStringList{u"archive"_s};
        QVERIFY(keep(wish));
        QCOMPARE(compared().sum().files, qint64(3));
        QCOMPARE(compared().sum().notRead, qint64(3));
    }

    void r6TheWholeIsWrittenAsBefore()
    {
        letters(3);
        const auto written = keep({});
        QVERIFY(written);
        QVERIFY(written->scope.isWhole());
        QVERIFY(bytes().startsWith("counterfoil-snapshot\t2\n"));
        QVERIFY(!bytes().contains("\nL\t"));
        QVERIFY(ui::snapshotLeftOut(written->scope).isEmpty());
        QVERIFY(evidence::snapshotJson(*written)[u"leftOut"].isNull());
    }

    void r6WhatCannotBeChosenIsRefusedAndNothingIsWritten_data()
    {
        QTest::addColumn<QStringList>("repositories");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("isNothing");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no such repository") << QStringList{u"Nowhere"_s} << QString() << QStringList() << false << u"no-such-repository: Nowhere"_s;
        QTest::newRow("no query") << QStringList() << u"sent:(("_s << QStringList() << false << u"query"_s;
        QTest::newRow("a misspelt template") << QStringList() << QString() << QStringList{u"FEE-CHG"_s, u"FEE-CGH"_s} << false << u"no-such-template: FEE-CGH"_s;
        QTest::newRow("nothing at all") << QStringList() << QString() << QStringList() << true << u"nothing"_s;
    }
    void r6WhatCannotBeChosenIsRefusedAndNothingIsWritten()
    {
        QFETCH(QStringList, repositories);
        QFETCH(QString, query);
        QFETCH(QStringList, names);
        QFETCH(bool, isNothing);
        letters(2);
        templates();
        QFile::remove(path());
        SnapshotWish wish;
        wish.repositories = repositories;
        wish.files = isNothing ? SnapshotFiles::None : query.isEmpty() ? SnapshotFiles::All : SnapshotFiles::OfLetters;
        wish.query = query;
        wish.versions = isNothing ? SnapshotVersions::None : names.isEmpty() ? SnapshotVersions::All : SnapshotVersions::Named;
        wish.templates = names;
        const auto written = keep(wish);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Rejected);
        QTEST(written.error().detail, "reason");
        QVERIFY(!QFile::exists(path()));
        QVERIFY(ui::snapshotRefusal(written.error()) != ui::snapshotRefusal({ErrorKind::Rejected, u"no snapshot of this format"_s, {}}));
    }

    void r6AFormatThatNothingShowsIsToldOfWhatIsInItAlone()
    {
        letters(2);
        rig().put(u"b/9.afp"_s, "afp: letter");
        rig().index(u"b/index.csv"_s, {{u"EX-9"_s, u"9.afp"_s}});
        QVERIFY(rig().run().has_value());
        SnapshotWish wish;
        wish.files = SnapshotFiles::OfLetters;
        wish.query = u"doc:EX-1"_s;
        QVERIFY(keep(wish)->notShown.empty());
        wish.query = u"doc:EX-9"_s;
        QCOMPARE(keep(wish)->notShown, (std::vector<evidence::FormatNotShown>{{u"afp"_s, 1}}));
        QCOMPARE(keep({})->notShown, (std::vector<evidence::FormatNotShown>{{u"afp"_s, 1}}));
    }

    void r6WhoTakesALineOfWhatWasLeftOutAwayIsFound()
    {
        letters(3);
        SnapshotWish wish;
        wish.files = SnapshotFiles::OfLetters;
        wish.query = u"doc:EX-1"_s;
        QVERIFY(keep(wish));
        QByteArrayList lines = bytes().split('\n');
        lines.removeIf([](const QByteArray& line) { return line.startsWith("L\t"); });
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines.join('\n')) > 0);
        file.close();
        const auto found = answered(evidence::compareSnapshot(*rig().cache, path(), {}, rig().clock.now(), std::make_shared<std::atomic<qint64>>(0)));
        QVERIFY(!found);
        QVERIFY(found.error().detail.startsWith(u"damaged"));
    }

    void r6WhatItComesToIsCountedBeforeAndWhatWasChosenIsRemembered()
    {
        letters(6);
        templates();
        sync::ConnectedContent content(*rig().cache, [this](const Repository& repository) { return std::make_unique<connectors::FolderConnector>(repository, rig().reader); });
        sync::SourceVerifier verifier(*rig().cache, content, rig().clock);
        {
            ui::SnapshotChoicePresenter choosing(parts(*m_desk, verifier));
            QTRY_VERIFY(choosing.mayKeep());
            QCOMPARE(choosing.reachText(), u"Files: 6. Versions: 3, of 2 templates and parts."_s);
            QVERIFY(choosing.leftOut().isEmpty());
            QVERIFY2(choosing.scopeText().startsWith(u"Archive: complete to "), qPrintable(choosing.scopeText()));
            ui::SnapshotChoice choice;
            choice.files = SnapshotFiles::OfLetters;
            choice.query = u"doc:EX-2"_s;
            choice.versions = SnapshotVersions::Named;
            choice.templates = u"FEE-CHG, nothing-like-it"_s;
            choosing.choose(choice);
            QVERIFY(!choosing.mayKeep());
            QTRY_VERIFY(choosing.reachText().contains(u"No template or part is called nothing-like-it"));
            choice.templates = u" FEE-CHG "_s;
            choosing.choose(choice);
            QTRY_COMPARE(choosing.reachText(), u"Files: 1. Versions: 2, of 1 templates and parts."_s);
            QCOMPARE(choosing.leftOut().size(), 2);
            QVERIFY2(choosing.scopeText().contains(u" of 6 · complete to "), qPrintable(choosing.scopeText()));
            const SnapshotWish wish = choosing.wish();
            QCOMPARE(wish.query, u"doc:EX-2"_s);
            QCOMPARE(wish.templates, QStringList{u"FEE-CHG"_s});
            QCOMPARE(keep(wish)->files, qint64(1));
        }
        ui::SnapshotChoicePresenter again(parts(*m_desk, verifier));
        QCOMPARE(again.choice().files, SnapshotFiles::OfLetters);
        QCOMPARE(again.choice().query, u"doc:EX-2"_s);
        QTRY_COMPARE(again.reachText(), u"Files: 1. Versions: 2, of 1 templates and parts."_s);
        ui::SnapshotChoice none = again.choice();
        none.leftOut = QStringList{u"Archive"_s};
        again.choose(none);
        QVERIFY(!again.mayKeep());
        QVERIFY(again.reachText().contains(u"No repository is chosen"));
    }
};

QTEST_GUILESS_MAIN(SnapshotScopeTest)
#include "snapshot_scope_test.moc"
