#include "models/cache/erase_records.h"
#include "models/cache/shared_documents.h"
#include "models/store/migrator.h"
#include "tests/support/cache_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SharedDocumentsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheRig> m;

    void put(const QString& documentId, const QString& record, UtcMs at = 1000)
    {
        Communication c = letter(u"record-"_s + record);
        c.documentId = documentId;
        m->put(c, at);
    }
    static QStringList noted(store::Database& database)
    {
        QStringList keys;
        auto select = database.prepare(u"SELECT document_key FROM shared_document ORDER BY 1");
        while (select && select->step().value_or(false)) {
            keys << select->text(0);
        }
        return keys;
    }

private Q_SLOTS:
    void init() { m = std::make_unique<CacheRig>(); }

    void anIdThatOneCommunicationHasIsNotNotedHoweverOftenItChanges()
    {
        put(u"EX-1"_s, u"a"_s);
        put(u"EX-1"_s, u"a"_s, 2000);
        put({}, u"b"_s);
        put({}, u"c"_s);
        QCOMPARE(noted(m->database), QStringList());
    }

    void theIdOfTwoIsNotedWhateverItsSpelling()
    {
        put(u"EX-2025 1"_s, u"a"_s);
        put(u"ex20251"_s, u"b"_s);
        put(u"EX-2"_s, u"c"_s);
        QCOMPARE(noted(m->database).size(), 1);
    }

    void erasureLeavesNoIdBehind()
    {
        put(u"EX-1"_s, u"a"_s);
        put(u"EX-1"_s, u"b"_s);
        put(u"EX-2"_s, u"c"_s);
        put(u"EX-2"_s, u"d"_s);
        const qint64 a = *m->database.integer(u"SELECT min(communication) FROM communication_fact");
        QVERIFY(cache::eraseKnown(m->database, std::span(&a, 1)).has_value());
        QCOMPARE(noted(m->database).size(), 1);
        const std::vector<qint64> rest{a + 1, a + 2, a + 3};
        QVERIFY(cache::eraseKnown(m->database, rest).has_value());
        QCOMPARE(noted(m->database), QStringList());
    }

    void whatWasThereBeforeTheTableIsNotedByTheMigrationAndByALoad()
    {
        put(u"EX-1"_s, u"a"_s);
        put(u"EX-1"_s, u"b"_s);
        put(u"EX-2"_s, u"c"_s);
        const QStringList wanted = noted(m->database);
        QCOMPARE(wanted.size(), 1);
        const auto migrations = store::migrationsIn(u":/sql/migrations/cache"_s);
        QVERIFY(migrations.has_value());
        const auto its = std::ranges::find_if(*migrations, [](const auto& one) { return one.sql.contains(u"shared_document"_s); });
        QVERIFY(its != migrations->end());
        QVERIFY(m->database.execute(u"DROP TABLE shared_document").has_value());
        QVERIFY(m->database.execute(its->sql).has_value());
        QCOMPARE(noted(m->database), wanted);
        QVERIFY(m->database.execute(u"DELETE FROM shared_document").has_value());
        QVERIFY(cache::noteSharedDocuments(m->database).has_value());
        QCOMPARE(noted(m->database), wanted);
    }
};

QTEST_GUILESS_MAIN(SharedDocumentsTest)
#include "shared_documents_test.moc"
