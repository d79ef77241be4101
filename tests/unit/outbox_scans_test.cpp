// What is asked of the outbox over and over reads what it answers and not all that was ever asked for: plans of one kind, and what one system has not
// shown yet, with a hundred thousand commands in it. A file of the version before is brought up to this.
#include "models/outbox/outbox_rows.h"
#include "models/store/migrator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

template <class T> T got(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

QString planOf(store::Database& database, const QByteArray& sql)
{
    store::Statement select = got(database.prepare(u"EXPLAIN QUERY PLAN "_s + QString::fromUtf8(sql)));
    QStringList lines;
    while (got(select.step())) {
        lines << select.text(3);
    }
    return lines.join(u'\n');
}

constexpr int many = 100'000, plansOfOthers = 20'000;

/// Of one system all is done and one thing in a thousand unseen, of another nothing was ever seen; five plans of packs among those of tasks.
void fill(store::Database& database)
{
    const QString upTo = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s;
    got(database.execute(u"BEGIN"));
    got(database.execute(upTo.arg(plansOfOthers) + u"INSERT INTO plan (pk, id, kind, title, reason, person, request, created) SELECT i, 'K' || (i * 5), CASE WHEN i % 4000 = 0 THEN 'pack' ELSE 'task' END, 't', '', "
                                                   "'jo', x'', i FROM n"_s));
    got(database.execute(upTo.arg(many) + u"INSERT INTO command (pk, key, plan, system, subject, follows, about, code, words, state, seen) SELECT i, 'K' || i, (i + 4) / 5, CASE WHEN i % 2 THEN 'ours' ELSE 'theirs' END, "
                                          "'s' || i, '', '', 'release-task', CAST('{\"task\":\"t\"}' AS BLOB), 'DONE', CASE WHEN i % 2 AND i % 1001 THEN i END FROM n"_s));
    got(database.execute(u"COMMIT"));
}

} // namespace

class OutboxScansTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_profile;

    store::Database open() const { return got(store::Database::open(QDir(m_profile.path()).filePath(u"outbox.sqlite"_s), store::Database::Mode::ReadWrite)); }

private Q_SLOTS:
    void aFileOfTheVersionBeforeIsFoundAsItWas()
    {
        store::Database database = open();
        auto steps = got(store::migrationsIn(u":/sql/migrations/outbox"_s));
        QCOMPARE(steps.size(), 5u);
        steps.pop_back();
        got(store::migrate(database, steps));
        fill(database);
        const auto outbox = got(outbox::Outbox::open(m_profile.path()));
        QCOMPARE(got(outbox->planCount().result()), plansOfOthers);
        QCOMPARE(got(outbox->plansOf(u"pack"_s, 10).result()).size(), 5u);
        QCOMPARE(got(outbox->unseen(RepositoryId(u"ours"_s), many, 1).result()).size(), size_t(many / 2002 + (many % 2002 > 1000)));
    }

    void whatIsAskedForOftenGoesByAnIndex_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("index");
        QTest::newRow("plans of a kind") << outbox::plansOfKindSql() << u"plan_kind (kind=?"_s;
        QTest::newRow("with their command") << outbox::plansWithCommandSql() << u"plan_kind (kind=?"_s;
        QTest::newRow("of a subject") << outbox::plansAboutSql() << u"command_subject (subject=?"_s;
        QTest::newRow("unseen of a system") << outbox::unseenSql() << u"command_unseen (system=?"_s;
    }
    void whatIsAskedForOftenGoesByAnIndex()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, index);
        store::Database database = open();
        const QString plan = planOf(database, sql);
        QVERIFY2(plan.contains(index), qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN") && !plan.contains(u"TEMP B-TREE"), qPrintable(plan));
    }

    void ofThoseThatWaitForAnAwaySystemNoneIsTouchedBeforeItIsDue()
    {
        {
            store::Database database = open();
            got(database.execute(u"UPDATE command SET state = 'ACCEPTED' WHERE system = 'theirs'"_s));
            got(database.execute(u"INSERT INTO away_system VALUES ('theirs', 1, 3, 60000, 60001, 10, 0, '')"_s));
        }
        const auto steps = [this] { return got(open().integer(u"SELECT count(*) FROM command_step")); };
        const qint64 before = steps();
        const auto outbox = got(outbox::Outbox::open(m_profile.path()));
        const RepositoryId theirs(u"theirs"_s);
        QVERIFY(!got(outbox->take(theirs, 60'000).result()));
        QCOMPARE(got(outbox->awaySystems().result()).front().waiting, many / 2);
        QCOMPARE(steps(), before);
        QCOMPARE(got(outbox->take(theirs, 60'001).result())->command.key, u"K12"_s); // the one behind the last that was tried
    }

    void aHundredThousandCommandsCostWhatIsAnswered()
    {
        const auto outbox = got(outbox::Outbox::open(m_profile.path()));
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 50;
        for (int i = 0; i < rounds; ++i) {
            QCOMPARE(got(outbox->plansWithCommand(u"pack"_s, 10).result()).size(), 5u);
            QCOMPARE(got(outbox->unseen(RepositoryId(u"ours"_s), 10, 1).result()).size(), 10u);
            QCOMPARE(got(outbox->unseen(RepositoryId(u"nobody's"_s), 10, 1).result()).size(), 0u);
        }
        const double each = double(timer.nsecsElapsed()) / 1e6 / rounds;
        qInfo("a round of three questions: %.2f ms", each);
        QVERIFY2(each < 20, qPrintable(u"%1 ms"_s.arg(each))); // by scans: hundreds
    }
};

QTEST_GUILESS_MAIN(OutboxScansTest)
#include "outbox_scans_test.moc"
