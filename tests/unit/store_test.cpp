#include "models/store/migrator.h"
#include "models/store/packed_text.h"
#include "models/store/threads.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace cf;
using namespace cf::store;

class StoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString path() const { return m_dir->filePath(QStringLiteral("test.sqlite")); }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void bindsAndReadsEveryType()
    {
        Database db = std::move(*Database::openInMemory());
        Statement s = std::move(*db.prepare(u"SELECT ?1, ?2, ?3, ?4, ?5"));
        s.bind(1, qint64(1) << 40).bind(2, 1.5).bind(3, QStringLiteral("Łódź 👍")).bind(4, QByteArray("\0\1", 2)).bind(5, std::optional<qint64>());
        QVERIFY(*s.step());
        QCOMPARE(s.integer(0), qint64(1) << 40);
        QCOMPARE(s.real(1), 1.5);
        QCOMPARE(s.text(2), QStringLiteral("Łódź 👍"));
        QCOMPARE(s.blob(3), QByteArray("\0\1", 2));
        QVERIFY(s.isNull(4));
        QVERIFY(!*s.step());
    }

    void aTextThatBeginsWithAByteOrderMarkComesBackWhole()
    {
        Database db = std::move(*Database::openInMemory());
        for (const QString& text : {QStringLiteral("\uFEFF"), QStringLiteral("\uFEFFC1"), QStringLiteral("\uFEFF\uFEFFC1"), QStringLiteral("C\uFEFF1")}) {
            Statement s = std::move(*db.prepare(u"SELECT ?1"));
            s.bind(1, text);
            QVERIFY(*s.step());
            QCOMPARE(s.text(0), text);
        }
    }

    void anEmptyTextIsNotNull()
    {
        Database db = std::move(*Database::openInMemory());
        Statement s = std::move(*db.prepare(u"SELECT ?1 IS NULL"));
        s.bind(1, QString());
        QVERIFY(*s.step());
        QCOMPARE(s.integer(0), qint64(0));
    }

    void refusesTwoStatementsInOne()
    {
        Database db = std::move(*Database::openInMemory());
        QCOMPARE(db.prepare(u"SELECT 1; SELECT 2").error().kind, ErrorKind::Storage);
        QCOMPARE(db.prepare(u"").error().kind, ErrorKind::Storage);
    }

    void aReadOnlyConnectionCannotWrite()
    {
        QVERIFY(Database::open(path(), Database::Mode::ReadWrite)->execute(u"CREATE TABLE t(a)").has_value());
        Database db = std::move(*Database::open(path(), Database::Mode::ReadOnly));
        QCOMPARE(db.execute(u"INSERT INTO t VALUES(1)").error().kind, ErrorKind::Storage);
    }

    void aTransactionNotCommittedLeavesNothing()
    {
        Database db = std::move(*Database::open(path(), Database::Mode::ReadWrite));
        QVERIFY(db.execute(u"CREATE TABLE t(a)").has_value());
        {
            Transaction transaction = std::move(*Transaction::begin(db));
            QVERIFY(db.execute(u"INSERT INTO t VALUES(1)").has_value());
        }
        QCOMPARE(*db.integer(u"SELECT count(*) FROM t"), qint64(0));
    }

    void migratesStepByStepAndOnlyOnce()
    {
        Database db = std::move(*Database::open(path(), Database::Mode::ReadWrite));
        const std::vector<Migration> two = {{1, QStringLiteral("a"), QStringLiteral("CREATE TABLE a(x)")},
                                            {2, QStringLiteral("b"), QStringLiteral("CREATE TABLE b(x); INSERT INTO b VALUES(1)")}};
        QVERIFY(migrate(db, two).has_value());
        QVERIFY(migrate(db, two).has_value());
        QCOMPARE(*db.integer(u"SELECT count(*) FROM b"), qint64(1));
        QCOMPARE(*db.integer(u"PRAGMA user_version"), qint64(2));
    }

    void aMigrationThatFailsLeavesTheOneBefore()
    {
        Database db = std::move(*Database::open(path(), Database::Mode::ReadWrite));
        QVERIFY(!migrate(db, {{1, QStringLiteral("a"), QStringLiteral("CREATE TABLE a(x)")},
                              {2, QStringLiteral("b"), QStringLiteral("CREATE TABLE b(x); nonsense")}})
                     .has_value());
        QCOMPARE(*db.integer(u"PRAGMA user_version"), qint64(1));
        QCOMPARE(*db.integer(u"SELECT count(*) FROM sqlite_schema WHERE name = 'b'"), qint64(0));
    }

    void aMigrationThatLeavesRowsReferringToNothingIsTakenBack()
    {
        Database db = std::move(*Database::open(path(), Database::Mode::ReadWrite));
        const Migration first{1, QStringLiteral("a"),
                              QStringLiteral("CREATE TABLE a(pk INTEGER PRIMARY KEY); CREATE TABLE b(a REFERENCES a);"
                                             "INSERT INTO a VALUES(1); INSERT INTO b VALUES(1)")};
        QVERIFY(!migrate(db, {first, {2, QStringLiteral("b"), QStringLiteral("DELETE FROM a")}}).has_value());
        QCOMPARE(*db.integer(u"PRAGMA user_version"), qint64(1));
        QCOMPARE(*db.integer(u"SELECT count(*) FROM a"), qint64(1));
        QCOMPARE(*db.integer(u"PRAGMA foreign_keys"), qint64(1)); // as before
    }

    void onlyWhatChangesRowsIsCheckedAndEachStepIsTold()
    {
        QVERIFY(!touchesRows(QStringLiteral("CREATE TABLE a(x); CREATE INDEX b ON a(x); DROP INDEX b")));
        for (const QString& sql : {QStringLiteral("insert INTO a VALUES(1)"), QStringLiteral("Update a SET x = 1"), QStringLiteral("DELETE FROM a"), QStringLiteral("DROP  TABLE a"),
                                   QStringLiteral("ALTER TABLE a RENAME TO b"), QStringLiteral("REPLACE INTO a VALUES(1)")}) {
            QVERIFY2(touchesRows(sql), qPrintable(sql));
        }
        Database db = std::move(*Database::open(path(), Database::Mode::ReadWrite));
        const Migration one{1, QStringLiteral("a"), QStringLiteral("CREATE TABLE a(x)")}, two{2, QStringLiteral("b"), QStringLiteral("CREATE INDEX b ON a(x)")},
            three{3, QStringLiteral("c"), QStringLiteral("CREATE INDEX c ON a(x)")};
        QVERIFY(migrate(db, {one}).has_value());
        QStringList steps;
        QVERIFY(migrate(db, {one, two, three}, [&](int done, int of) { steps << QStringLiteral("%1/%2").arg(done).arg(of); }).has_value());
        QCOMPARE(steps, QStringList({QStringLiteral("0/2"), QStringLiteral("1/2")}));
    }

    void aTextComesBackAsItWasPackedWithAnyDictionary()
    {
        Database db = std::move(*Database::openInMemory());
        QVERIFY(db.execute(u"CREATE TABLE text_dictionary(id INTEGER PRIMARY KEY, texts INTEGER, data BLOB)").has_value());
        const auto letter = [](int i) {
            return QByteArrayLiteral("Dear customer, we are changing the fees of your account. Kind regards, your bank. Reference ") +
                   QByteArray::number(i * 7919) + QByteArray(i % 40, 'x');
        };
        const QByteArray before = *packed(db, letter(1));
        QCOMPARE(*wantsDictionary(db, 499), false);
        QCOMPARE(*wantsDictionary(db, 500), true);
        std::vector<QByteArray> samples;
        for (int i = 0; i < 2000; ++i) {
            samples.push_back(letter(i));
        }
        QVERIFY(*addDictionary(db, samples, 2000));
        QCOMPARE(*wantsDictionary(db, 2001), false);
        const QByteArray after = *packed(db, letter(1));
        QVERIFY2(after.size() * 2 < before.size(), QByteArray::number(after.size()) + " of " + QByteArray::number(before.size()));
        for (const QByteArray& text : {before, after}) {
            QCOMPARE(*unpacked(db, text), letter(1));
            QCOMPARE(unpackedSize(text), letter(1).size());
        }
        for (const QByteArray& plain : {QByteArray(""), QByteArray("x"), QByteArray("\0(\0", 3)}) {
            QCOMPARE(*unpacked(db, *packed(db, plain)), plain);
        }
        QVERIFY(db.execute(u"DELETE FROM text_dictionary").has_value());
        QCOMPARE(*unpacked(db, after), letter(1)); // the connection has it still
    }

    void aTextThatIsCutOffIsAnError()
    {
        Database db = std::move(*Database::openInMemory());
        QVERIFY(db.execute(u"CREATE TABLE text_dictionary(id INTEGER PRIMARY KEY, texts INTEGER, data BLOB)").has_value());
        const QByteArray whole = *packed(db, QByteArray(5000, 'a') + QByteArray(5000, 'b'));
        for (const QByteArray& part : {whole.left(6), whole.left(whole.size() - 1), whole.left(4) + QByteArray(8, '\xff')}) {
            QCOMPARE(unpacked(db, part).error().kind, ErrorKind::Protocol);
        }
    }

    void refusesAFileOfANewerProgram()
    {
        Database db = std::move(*Database::open(path(), Database::Mode::ReadWrite));
        QVERIFY(db.execute(u"PRAGMA user_version=9").has_value());
        QCOMPARE(migrate(db, {{1, QStringLiteral("a"), QStringLiteral("CREATE TABLE a(x)")}}).error().kind, ErrorKind::Conflict);
    }

    void everyShippedMigrationRuns()
    {
        for (const char* layer : {"cache", "desk"}) {
            const auto migrations = migrationsIn(QStringLiteral(":/sql/migrations/") + QLatin1StringView(layer));
            QVERIFY(migrations.has_value());
            Database db = std::move(*Database::openInMemory());
            QVERIFY(migrate(db, *migrations).has_value());
        }
    }

    void aFailedWriteRollsBackAndTheNextOneGoesOn()
    {
        auto writer = std::move(*Writer::open(path(), Database::Mode::ReadWrite));
        auto made = writer->write([](Database& db) { return db.execute(u"CREATE TABLE t(a)"); });
        auto failed = writer->write([](Database& db) -> Result<void> {
            CF_CHECK(db.execute(u"INSERT INTO t VALUES(1)"));
            return fail(ErrorKind::Rejected, QStringLiteral("no"));
        });
        auto counted = writer->write([](Database& db) { return db.integer(u"SELECT count(*) FROM t"); });
        QTRY_VERIFY(counted.isFinished());
        QVERIFY(made.result().has_value());
        QCOMPARE(failed.result().error().kind, ErrorKind::Rejected);
        QCOMPARE(*counted.result(), qint64(0));
    }

    void readersSeeOneStateWhileTheWriterGoesOn()
    {
        auto writer = std::move(*Writer::open(path(), Database::Mode::ReadWrite));
        auto made = writer->write([](Database& db) { return db.execute(u"CREATE TABLE t(a); INSERT INTO t VALUES(1)"); });
        QTRY_VERIFY(made.isFinished());
        auto readers = std::move(*Readers::open(path()));
        std::promise<void> between;
        auto shared = between.get_future().share();
        auto reading = readers->read([shared](Database& db) -> Result<qint64> {
            CF_TRY(const qint64 before, db.integer(u"SELECT count(*) FROM t"));
            shared.wait();
            CF_TRY(const qint64 after, db.integer(u"SELECT count(*) FROM t"));
            return after - before;
        });
        auto writing = writer->write([](Database& db) { return db.execute(u"INSERT INTO t VALUES(2)"); });
        QTRY_VERIFY(writing.isFinished());
        between.set_value();
        QTRY_VERIFY(reading.isFinished());
        QCOMPARE(*reading.result(), qint64(0));
    }

    void theLogStaysShortWhileSomebodyAlwaysReads()
    {
        Database writing = std::move(*Database::open(path(), Database::Mode::ReadWrite));
        QVERIFY(writing.execute(u"CREATE TABLE t (pk INTEGER PRIMARY KEY, data BLOB) STRICT"));
        const auto logBytes = [this] { return QFileInfo(path() + QStringLiteral("-wal")).size(); };
        // Two readers, of whom each begins before the other ends, and stays until the next commit if that comes soon.
        std::atomic<bool> ends = false;
        std::atomic<int> turn = 0, commits = 0;
        const auto read = [&](int self) {
            Database database = std::move(*Database::open(path(), Database::Mode::ReadOnly));
            while (!ends) {
                const Snapshot snapshot = std::move(*Snapshot::begin(database));
                const bool failed = !database.integer(u"SELECT count(*) FROM t");
                const int seen = commits;
                turn = self;
                QElapsedTimer since;
                since.start();
                while (!ends && !failed && (turn == self || (commits == seen && since.elapsed() < 20))) {
                    std::this_thread::yield();
                }
            }
        };
        std::thread first(read, 1), second(read, 2);
        // Beginning anew may have to be tried again where readers get no turn; half a megabyte a time, it would take 750 otherwise.
        qint64 size = 0;
        int unchanged = 0;
        for (int i = 0; i < 1500 && unchanged < 100; ++i) {
            Statement insert = std::move(*writing.prepare(u"INSERT OR REPLACE INTO t VALUES (?1, zeroblob(500000))"));
            insert.bind(1, i % 4);
            QVERIFY(insert.run());
            ++commits;
            unchanged = logBytes() == std::exchange(size, logBytes()) ? unchanged + 1 : 0;
        }
        ends = true;
        first.join();
        second.join();
        QVERIFY2(unchanged == 100, qPrintable(QString::number(size)));
    }

    void anInterruptedReadIsCancelled()
    {
        QVERIFY(Database::open(path(), Database::Mode::ReadWrite)->execute(u"CREATE TABLE t(a)").has_value());
        auto readers = std::move(*Readers::open(path(), 1));
        auto interrupt = std::make_shared<Interrupt>();
        std::promise<void> started;
        auto running = started.get_future();
        auto endless = readers->read(
            [&started](Database& db) {
                started.set_value();
                return db.integer(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
            },
            interrupt);
        running.wait();
        QTRY_VERIFY((interrupt->request(), endless.isFinished())); // asked again: the first may come before its first step
        QCOMPARE(endless.result().error().kind, ErrorKind::Cancelled);
        auto waitingLonger = readers->read([](Database& db) { return db.integer(u"SELECT 1"); }, interrupt);
        QTRY_VERIFY(waitingLonger.isFinished());
        QCOMPARE(waitingLonger.result().error().kind, ErrorKind::Cancelled); // it was over before it began
    }

    void anInterruptBetweenTwoStatementsIsNotForgotten()
    {
        QVERIFY(Database::open(path(), Database::Mode::ReadWrite)->execute(u"CREATE TABLE t(a)").has_value());
        auto readers = std::move(*Readers::open(path(), 1));
        auto interrupt = std::make_shared<Interrupt>();
        auto superseded = readers->read(
            [&interrupt](Database& db) {
                interrupt->request();
                return db.integer(u"SELECT count(*) FROM t");
            },
            interrupt);
        QTRY_VERIFY(superseded.isFinished());
        QVERIFY(!superseded.result());
        QCOMPARE(superseded.result().error().kind, ErrorKind::Cancelled);
        auto next = readers->read([](Database& db) { return db.integer(u"SELECT count(*) FROM t"); });
        QTRY_VERIFY(next.isFinished());
        QCOMPARE(*next.result(), qint64(0));
    }

    void whatIsQueuedWhenTheWriterClosesIsToldSo()
    {
        QFuture<Result<qint64>> queued;
        std::promise<void> go;
        auto mayGo = go.get_future().share();
        {
            auto writer = std::move(*Writer::open(path(), Database::Mode::ReadWrite));
            std::promise<void> started;
            auto running = started.get_future();
            writer->write([&started, mayGo](Database&) -> Result<void> {
                started.set_value();
                mayGo.wait();
                return {};
            });
            running.wait();
            queued = writer->write([](Database& db) { return db.integer(u"SELECT 1"); });
            go.set_value();
        }
        QVERIFY(queued.isFinished());
        QVERIFY(queued.result().has_value() || queued.result().error().kind == ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
