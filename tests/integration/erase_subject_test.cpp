// Erasing one customer's letters from the profile: before, she is found in rows, index, dictionary, events and free pages; after, in none of the files, and all others are as they were. Killed
// at each step it goes on. Source: GDPR art. 17; product check 10.
#include "models/cache/delivery_notices.h"
#include "tests/support/erasure_world.h"

#include <QProcess>

#include <csignal>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int letters = 1200;

bool isFoundAt(const TraceReport& report, const QString& place)
{
    return std::ranges::any_of(report.found, [&](const ProfileTrace& one) { return one.place.startsWith(place); });
}

} // namespace

class EraseSubjectTest : public QObject
{
    Q_OBJECT

    static std::vector<SubjectWords> filled(const QString& profile)
    {
        ErasureWorld world(profile);
        world.fillLetters(letters);
        world.addEvents(letters);
        return world.words(world.hers(letters));
    }

private Q_SLOTS:
    void theWordsThatAreLookedForAreThoseOfTheRecipientAndHerLetters()
    {
        QTemporaryDir directory;
        const std::vector<SubjectWords> words = filled(directory.path());
        for (const auto& [kind, text] : {std::pair(u"name"_s, subjectName), {u"address"_s, subjectStreet}, {u"email"_s, subjectMail}, {u"number"_s, subjectCustomer}, {u"number"_s, u"AC-55512345"_s}, {u"document"_s, u"VLT-000003"_s}}) {
            QVERIFY2(std::ranges::find(words, SubjectWords{kind, text}) != words.end(), qPrintable(text));
        }
        QVERIFY(std::ranges::any_of(words, [](const SubjectWords& one) { return one.kind == u"line" && one.text.contains(u"shows a balance of 51 guilders"); }));
        QVERIFY(std::ranges::none_of(words, [](const SubjectWords& one) { return one.text.contains(u"terms apply"); })); // speaks of nobody
    }

    void beforeSheIsFoundEverywhereAndAfterwardsInNoFile()
    {
        QTemporaryDir directory;
        const std::vector<SubjectWords> words = filled(directory.path());
        ErasureWorld world(directory.path());
        QVERIFY(world.number(u"SELECT count(*) FROM text_dictionary"_s) > 0);
        const TraceReport before = world.search(words);
        for (const char* table : {"leg", "communication_fact", "content_text", "delivery_notice", "set_aside", "text_dictionary"}) {
            QVERIFY2(isFoundAt(before, u"rows of "_s + QLatin1StringView(table)), table);
        }
        const qint64 others = world.hits(u"guilders"_s);
        QCOMPARE(others, letters);
        QCOMPARE(world.hits(u"Quandersmith"_s), letters / 50);

        const auto erased = world.erase(world.hers(letters));
        QVERIFY2(erased.has_value(), erased ? "" : qPrintable(erased.error().detail));
        QCOMPARE(erased->letters, letters / 50);
        QVERIFY(erased->isDone);

        const TraceReport after = world.search(words);
        QVERIFY2(after.found.empty(), qPrintable(ErasureWorld::told(after)));
        QVERIFY(after.isClean());
        QCOMPARE(after.freePages, 0);
        QCOMPARE(after.indexSegments, 0);
        QVERIFY(after.files > 0 && after.bytes > 0 && after.unpacked > 0);
        QCOMPARE(world.trouble(), QString());
        QCOMPARE(world.hits(u"guilders"_s), letters - letters / 50);
        QCOMPARE(world.hits(u"Quandersmith"_s), 0);
        QCOMPARE(world.hits(u"customer:"_s + subjectCustomer), 0);
        QCOMPARE(world.number(u"SELECT count(*) FROM communication"_s), letters - letters / 50);
        QCOMPARE(world.number(u"SELECT communications FROM repository"_s), letters - letters / 50);
        // The chain of events holds: their hashes stayed.
        const auto events = world.cache->readers().read([](store::Database& database) { return cache::checkEvents(database); }).result();
        QVERIFY(events && events->firstBroken == 0);
        QCOMPARE(events->erased, letters / 50);
        // The stub says by which decision, and names nobody.
        const auto stubs = world.cache->readers().read([](store::Database& database) { return cache::erasedRecords(database, u"ER-1"_s); }).result();
        QCOMPARE(stubs->size(), size_t(letters / 50));
        QVERIFY(stubs->front().done.has_value());
    }

    /// The search would find what was left: in unused room of pages, in a list that is too long, in the write-ahead file.
    void whatIsLeftBehindIsFound()
    {
        QTemporaryDir directory;
        const std::vector<SubjectWords> words = filled(directory.path());
        ErasureWorld world(directory.path());
        const std::vector<CommunicationId> hers = world.hers(letters);
        // As a program would that only deletes rows and marks them in the index.
        world.write([hers](store::Database& database) -> Result<void> {
            CF_CHECK(database.execute(u"PRAGMA secure_delete=OFF"));
            std::vector<qint64> rows;
            for (const CommunicationId& one : hers) {
                CF_TRY(store::Statement select, database.prepare(u"SELECT pk FROM communication WHERE cfid = ?1"));
                select.bind(1, one.value());
                CF_TRY([[maybe_unused]] const bool row, select.step());
                rows.push_back(select.integer(0));
            }
            for (const qint64 row : rows) {
                CF_TRY(store::Statement erase, database.prepare(u"DELETE FROM leg WHERE communication = ?1"));
                erase.bind(1, row);
                CF_CHECK(erase.run());
            }
            return search::takeFromIndex(database, rows);
        });
        const TraceReport left = world.search(words);
        QVERIFY(!left.isClean());
        QVERIFY(left.indexSegments > 0);
        QVERIFY2(isFoundAt(left, u"unused room of leg"_s) || isFoundAt(left, u"free pages"_s), qPrintable(ErasureWorld::told(left)));
    }

    void filesOfOthersAreFoundAndNamed()
    {
        QTemporaryDir directory;
        const std::vector<SubjectWords> words = filled(directory.path());
        ErasureWorld world(directory.path());
        std::vector<CommunicationId> some = world.hers(letters);
        const CommunicationId kept = some.back(); // as one on hold
        some.pop_back();
        QVERIFY(world.erase(some).has_value());
        QFile staged(directory.filePath(u"export.csv"_s));
        QVERIFY(staged.open(QIODevice::WriteOnly));
        staged.write("id;name\n1;ERIKA QUANDERSMITH\n");
        staged.close();
        const TraceReport report = world.search(words);
        QVERIFY(!report.isClean());
        for (const ProfileTrace& one : report.found) {
            if (one.file == u"export.csv") {
                QVERIFY(!one.stands && one.kind == u"name");
            } else {
                QVERIFY2(one.stands, qPrintable(ErasureWorld::told(report)));
                QVERIFY2(one.letters.isEmpty() || one.letters == QStringList(kept.value()), qPrintable(one.place + one.letters.join(u' ')));
            }
        }
        QCOMPARE(world.hits(u"Quandersmith"_s), 1);
    }

    void theNextReadingBringsNothingBackAndSaysThatItIsStillShown()
    {
        QTemporaryDir directory;
        const std::vector<SubjectWords> words = filled(directory.path());
        ErasureWorld world(directory.path());
        QVERIFY(world.erase(world.hers(letters)).has_value());
        world.put(0, 100, false, 9000);
        QCOMPARE(world.hits(u"Quandersmith"_s), 0);
        QCOMPARE(world.number(u"SELECT count(*) FROM communication"_s), letters - letters / 50);
        QCOMPARE(world.number(u"SELECT count(*) FROM erased_record WHERE shown_again = 9000"_s), 2);
        const TraceReport after = world.search(words);
        QVERIFY2(after.found.empty(), qPrintable(ErasureWorld::told(after)));
    }

    /// A process of its own ends by a signal that nothing takes, each time one step further; the next program goes on.
    void killedAtEachStepItGoesOn()
    {
        QTemporaryDir directory;
        const std::vector<SubjectWords> words = filled(directory.path());
        bool isFirst = true;
        for (const auto& [step, time] : {std::pair("noted", 1), {"rows", 1}, {"index", 1}, {"index", 2}, {"index", 3}, {"dictionaries", 1}, {"dictionaries", 3}, {"file", 1}, {"file", 2}}) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedChannels);
            process.start(QCoreApplication::applicationFilePath(), {u"--erase"_s, directory.path(), QString::fromLatin1(step), QString::number(time), isFirst ? u"all"_s : u"rest"_s});
            QVERIFY(process.waitForFinished(200'000));
            isFirst = false;
            if (time == 2 && QByteArrayView(step) == "file") { // is reached once: it was done
                QCOMPARE(process.exitStatus(), QProcess::NormalExit);
                QCOMPARE(process.exitCode(), 0);
                break;
            }
            QVERIFY2(process.exitStatus() == QProcess::CrashExit, step);
            ErasureWorld world(directory.path());
            QCOMPARE(world.trouble(), QString());
            QVERIFY(world.number(u"SELECT count(*) FROM erased_record WHERE done IS NULL"_s) > 0);
        }
        ErasureWorld world(directory.path());
        const TraceReport after = world.search(words);
        QVERIFY2(after.found.empty() && after.isClean(), qPrintable(ErasureWorld::told(after)));
        QCOMPARE(world.trouble(), QString());
        QCOMPARE(world.number(u"SELECT count(*) FROM erased_record WHERE done IS NULL"_s), 0);
        QCOMPARE(world.hits(u"guilders"_s), letters - letters / 50);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 6 && QByteArray(argv[1]) == "--erase") {
        int left = QByteArray(argv[4]).toInt();
        ErasureWorld world(QString::fromLocal8Bit(argv[2]));
        const auto erased = world.erase(QByteArray(argv[5]) == "all" ? world.hers(letters) : std::vector<CommunicationId>(), [&](const char* step) {
            if (qstrcmp(step, argv[3]) == 0 && --left == 0) {
                ::raise(SIGKILL);
            }
        });
        return erased && erased->isDone ? 0 : 1;
    }
    EraseSubjectTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "erase_subject_test.moc"
