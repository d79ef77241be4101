// Which letters here a run made: kept with every letter and every manifest, and always what the manifests say when each document is looked up.
#include "models/base/text.h"
#include "models/cache/erase_records.h"
#include "models/cache/read_composition.h"
#include "models/cache/run_letters.h"
#include "models/cache/write_composition.h"
#include "models/store/migrator.h"
#include "tests/support/cache_rig.h"

#include <QTest>

#include <random>
#include <set>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

CompositionRun runOf(int number, const QStringList& documents)
{
    RunStep step;
    step.nativeId = u"step"_s;
    step.kind = u"communication"_s;
    step.customers = documents.size();
    for (const QString& one : documents) {
        step.outputs.push_back({one, u"C-"_s + one, u"archive"_s, one, 1});
    }
    CompositionRun run;
    run.nativeId = u"job-%1"_s.arg(number);
    run.batch = u"batch-%1"_s.arg(number);
    run.started = 60'000 * number;
    run.customers = documents.size();
    run.steps = {step};
    return run;
}

} // namespace

class RunLettersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheRig> m;

    Communication put(const QString& documentId, const QString& record, UtcMs at = 1000)
    {
        Communication c = letter(u"record-"_s + record);
        c.documentId = documentId;
        m->put(c, at);
        return c;
    }
    void tell(int number, const QStringList& documents) { QVERIFY(cache::writeRun(m->database, archiveRepository().id, runOf(number, documents), 5'000).has_value()); }
    std::vector<qint64> numbers(const QString& sql)
    {
        std::vector<qint64> all;
        auto select = m->database.prepare(sql);
        while (select && select->step().value_or(false)) {
            all.push_back(select->integer(0));
        }
        return all;
    }
    qint64 row(const Communication& c) { return m->count(u"SELECT pk FROM communication WHERE cfid = '%1'"_s.arg(c.id.value())); }
    /// As the manifests say it when each document is looked up.
    QString toldByManifests()
    {
        QStringList all;
        for (const qint64 run : numbers(u"SELECT pk FROM composition_run ORDER BY pk"_s)) {
            const QString named = u"FROM (SELECT DISTINCT o.document_key FROM composition_step s JOIN composition_output o ON o.step = s.pk WHERE s.run = %1 AND o.document_key <> '') d"_s.arg(run);
            all << u"%1: %2 documents, %3 missing"_s.arg(run).arg(m->count(u"SELECT count(*) "_s + named)).arg(
                m->count(u"SELECT count(*) "_s + named + u" WHERE NOT EXISTS (SELECT 1 FROM communication_fact f WHERE f.document_key = d.document_key AND f.known_to IS NULL)"_s));
        }
        return all.join(u'\n');
    }
    QString tallies()
    {
        QStringList all;
        const auto read = cache::latestRuns(m->database, false, 1000);
        std::map<qint64, const cache::RunTally*> byRow;
        for (const cache::RunTally& one : *read) {
            byRow.emplace(one.row, &one);
        }
        for (const auto& [row, one] : byRow) {
            all << u"%1: %2 documents, %3 missing"_s.arg(row).arg(one->documents).arg(one->missing);
        }
        return all.join(u'\n');
    }
    cache::LetterRuns askedOneByOne(const std::vector<qint64>& letters)
    {
        cache::LetterRuns all;
        std::set<QString> documents;
        for (const qint64 letter : letters) {
            auto select = m->database.prepare(u"SELECT f.document_key, s.run FROM communication_fact f LEFT JOIN composition_output o ON o.document_key = f.document_key "
                                              "LEFT JOIN composition_step s ON s.pk = o.step WHERE f.communication = ?1 AND f.known_to IS NULL AND f.document_key <> ''");
            select->bind(1, letter);
            while (select->step().value_or(false)) {
                if (select->isNull(1)) {
                    all.isAnyUnmade = true;
                } else {
                    documents.insert(select->text(0));
                    all.runs[select->integer(1)] = 0;
                }
            }
        }
        for (auto& [run, here] : all.runs) {
            here = m->count(u"SELECT count(DISTINCT o.document_key) FROM composition_step s JOIN composition_output o ON o.step = s.pk JOIN communication_fact f ON f.document_key = o.document_key "
                            "WHERE s.run = %1 AND o.document_key <> '' AND f.known_to IS NULL"_s.arg(run));
        }
        all.documents = qint64(documents.size());
        return all;
    }
    QString kept()
    {
        QStringList all;
        auto select = m->database.prepare(u"SELECT run, document, communication, is_shared FROM run_letter ORDER BY 1, 2, 3");
        while (select->step().value_or(false)) {
            all << u"%1 %2 %3 %4"_s.arg(select->integer(0)).arg(select->integer(1)).arg(select->integer(2)).arg(select->integer(3));
        }
        return all.join(u'\n');
    }

private Q_SLOTS:
    void init() { m = std::make_unique<CacheRig>(); }

    void aLetterThatComesAfterItsManifestIsNotMissingAnyMore()
    {
        tell(1, {u"EX-1"_s, u"EX-2"_s});
        QVERIFY(tallies().endsWith(u"2 documents, 2 missing"_s));
        put(u"ex1"_s, u"a"_s); // however it is written
        QVERIFY(tallies().endsWith(u"2 documents, 1 missing"_s));
        put(u"EX-1"_s, u"copy"_s);
        QVERIFY(tallies().endsWith(u"2 documents, 1 missing"_s));
    }

    void aLetterWhoseDocumentSeveralRunsNameLeadsToAllOfThem()
    {
        const qint64 one = row(put(u"EX-1"_s, u"a"_s)), other = row(put(u"EX-2"_s, u"b"_s));
        tell(1, {u"EX-1"_s, u"EX-2"_s});
        tell(2, {u"EX-2"_s, u"EX-3"_s});
        tell(3, {u"EX-2"_s});
        const auto found = cache::runRowsOf(m->database, {one, other});
        QVERIFY(found.has_value());
        QCOMPARE(found->runs.size(), size_t(3));
        QCOMPARE(found->documents, 2);
    }

    void anIdThatManyLettersHaveIsOneDocument()
    {
        tell(1, {u"0001"_s});
        std::vector<qint64> letters;
        for (int i = 0; i < 50; ++i) {
            letters.push_back(row(put(u"0001"_s, QString::number(i))));
        }
        QCOMPARE(tallies().section(u": "_s, 1), u"1 documents, 0 missing"_s);
        QCOMPARE(cache::runRowsOf(m->database, letters)->documents, 1);
        for (const qint64 letter : letters) { // the first goes first, each time
            QCOMPARE(tallies().section(u": "_s, 1), u"1 documents, 0 missing"_s);
            QVERIFY(cache::eraseKnown(m->database, std::span(&letter, 1)).has_value());
        }
        QCOMPARE(tallies().section(u": "_s, 1), u"1 documents, 1 missing"_s);
        QCOMPARE(kept(), QString());
    }

    void whateverComesAndGoesTheKeptRowsSayWhatTheManifestsSay()
    {
        const quint32 seed = qEnvironmentVariable("CF_SEED", u"20261125"_s).toUInt();
        std::mt19937 random(seed);
        const auto upTo = [&](int most) { return int(random() % quint32(most)); };
        const auto document = [&] { return upTo(6) == 0 ? QString() : u"EX-%1"_s.arg(upTo(25)); };
        UtcMs at = 1'000;
        for (int step = 0; step < 400; ++step) {
            at += 1'000;
            switch (upTo(8)) {
            case 0: {
                QStringList documents;
                for (int i = upTo(12); i >= 0; --i) {
                    documents << document();
                }
                tell(upTo(12), documents);
                break;
            }
            case 1: {
                const std::vector<qint64> letters = numbers(u"SELECT communication FROM communication_fact WHERE known_to IS NULL"_s);
                if (!letters.empty()) {
                    QVERIFY(cache::eraseKnown(m->database, std::span(&letters[size_t(upTo(int(letters.size())))], 1)).has_value());
                }
                break;
            }
            case 2:
                if (upTo(5) == 0) {
                    QVERIFY(cache::eraseRunDocument(m->database, identifierKey(document())).has_value());
                }
                break;
            default: put(document(), QString::number(upTo(90)), at); break;
            }
            QVERIFY2(tallies() == toldByManifests(), qPrintable(u"CF_SEED=%1, step %2:\n%3\nis said, and is\n%4"_s.arg(seed).arg(step).arg(tallies(), toldByManifests())));
            std::vector<qint64> some = numbers(u"SELECT communication FROM communication_fact WHERE known_to IS NULL ORDER BY communication"_s);
            std::erase_if(some, [&](qint64) { return upTo(3) == 0; });
            const auto found = cache::runRowsOf(m->database, some);
            QVERIFY(found.has_value());
            QVERIFY2(*found == askedOneByOne(some), qPrintable(u"CF_SEED=%1, step %2"_s.arg(seed).arg(step)));
        }
        const QString before = kept();
        QVERIFY(!before.isEmpty());
        QVERIFY(m->database.execute(u"DELETE FROM run_letter").has_value());
        QVERIFY(cache::noteRunLetters(m->database).has_value());
        QCOMPARE(kept(), before);
        const auto migrations = store::migrationsIn(u":/sql/migrations/cache"_s);
        const auto sqlOf = [&](const QString& table) {
            const auto its = std::ranges::find_if(*migrations, [&](const auto& one) { return one.sql.contains(u"CREATE TABLE %1 ("_s.arg(table)); });
            return its == migrations->end() ? QString() : its->sql;
        };
        QVERIFY(m->database.execute(u"DROP TABLE run_letter; DROP TABLE run_letter_word; ALTER TABLE composition_run DROP COLUMN documents").has_value());
        QVERIFY(m->database.execute(sqlOf(u"run_letter"_s)).has_value());
        QCOMPARE(kept(), before);
        QVERIFY(m->database.execute(sqlOf(u"run_letter_word"_s)).has_value());
        const std::vector<qint64> letters = numbers(u"SELECT communication FROM communication_fact WHERE known_to IS NULL ORDER BY communication"_s);
        QVERIFY2(letters.back() > 64, "both ends of a word have letters");
        QVERIFY(*cache::runRowsOf(m->database, letters) == askedOneByOne(letters));
        QCOMPARE(tallies(), toldByManifests());
    }
};

QTEST_GUILESS_MAIN(RunLettersTest)
#include "run_letters_test.moc"
