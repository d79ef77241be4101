// The estate: the same from the same seed, each record by itself, with every trap; and the cache that is filled with it.
#include "app/sandbox/estate/estate_fill.h"
#include "app/sandbox/estate/estate_truth.h"
#include "models/base/text.h"
#include "tests/support/index_content.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::estate;
using namespace Qt::StringLiterals;

namespace {

QString q(Text text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QByteArray truthOf(const EstateGenerator& generator, quint64 number)
{
    EstateRecord record;
    generator.make(number, record);
    QByteArray line;
    addTruth(line, record);
    return line;
}

QByteArray hashOf(const EstateGenerator& generator, quint64 records)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    EstateRecord record;
    for (quint64 number = 0; number < records; ++number) {
        generator.make(number, record);
        QByteArray line;
        addTruth(line, record);
        hash.addData(line);
    }
    return hash.result().toHex();
}

/// All rows of a query, columns parted by '|'; empty while it cannot be asked.
QByteArray dump(const QString& path, const QString& sql)
{
    auto database = store::Database::open(path, store::Database::Mode::ReadOnly);
    if (!database) {
        return {};
    }
    auto select = database->prepare(sql);
    if (!select) {
        return {};
    }
    QByteArray rows;
    for (;;) {
        const auto row = select->step();
        if (!row || !*row) {
            return rows;
        }
        for (int column = 0; column < select->columns(); ++column) {
            rows += select->blob(column).toHex() + '|';
        }
        rows += '\n';
    }
}

template <class F>
void eachRecord(const EstateGenerator& generator, F f)
{
    EstateRecord record;
    for (quint64 number = 0; number < 2000; ++number) {
        generator.make(number, record);
        f(record);
    }
}

} // namespace

class EstateTest : public QObject
{
    Q_OBJECT

    const EstateGenerator m_generator{1};
    QTemporaryDir m_folder;

    QString filled(const QString& name, quint64 records, bool reindex = false)
    {
        Filling filling;
        filling.records = records;
        filling.reindex = reindex;
        filling.profile = m_folder.filePath(name);
        filling.pageSize = 500;
        const auto result = fill(filling);
        if (!result) {
            qWarning("%s", qPrintable(result.error().detail));
        }
        return m_folder.filePath(name + u"/cache.sqlite"_s);
    }

private Q_SLOTS:
    void isTheSameFromTheSameSeed()
    {
        QCOMPARE(hashOf(m_generator, 2000), QByteArray("ba657cec23b22afda993d39df12c2f103a05627349cb629095a12c5da8475150"));
        QCOMPARE(hashOf(EstateGenerator(1), 300), hashOf(m_generator, 300));
        QVERIFY(hashOf(EstateGenerator(2), 300) != hashOf(m_generator, 300));
    }

    void makesARecordFromItsNumberAlone()
    {
        EstateRecord used;
        m_generator.make(77, used);
        for (const quint64 number : {1234ULL, 3ULL, 9'999'999ULL, 1234ULL}) {
            m_generator.make(number, used);
            QByteArray line;
            addTruth(line, used);
            QCOMPARE(line, truthOf(m_generator, number));
        }
    }

    void setsEachTrapOnceInTwoThousand()
    {
        for (const quint64 block : {0ULL, 5ULL, 4999ULL}) {
            std::array<int, 36> found{};
            for (quint64 number = block * trapEvery; number < (block + 1) * trapEvery; ++number) {
                ++found[size_t(trapOf(1, number))];
            }
            QCOMPARE(found[0], int(trapEvery) - 35);
            QVERIFY(std::all_of(found.begin() + 1, found.end(), [](int count) { return count == 1; }));
        }
    }

    void makesTrapsWhatTheyAre()
    {
        int packaged = 0, copies = 0;
        eachRecord(m_generator, [&](const EstateRecord& r) {
            packaged += !r.package.empty();
            copies += r.isCopy;
            const MadeLeg& leg = r.legs[0];
            switch (r.trap) {
            case 1: QVERIFY(r.renditions[0].version == "2" && r.renditions[1].version == "3"); break;
            case 3: QVERIFY(r.legs.size() == 3 && r.legs[2].envelope == 0 && !r.envelopes[0].household.empty()); break;
            case 4: QVERIFY(r.legs.size() == 3 && r.legs[1].state == DeliveryState::Unknown); break;
            case 8: QVERIFY(r.relations[0].kind == RelationKind::Corrects && r.relations[0].target != r.documentId); break;
            case 9: QVERIFY(r.relations[0].kind == RelationKind::ReissueOf); break;
            case 14: QVERIFY(leg.state == DeliveryState::BouncedHard && leg.deliveredUtc > 0); break;
            case 15: QVERIFY(leg.events[0].known > r.known); break;
            case 16: QVERIFY(r.sent.assumed && r.sent.precision == Precision::Second); break;
            case 23: QVERIFY(r.renditions[0].content == ContentState::Missing); break;
            case 27: QVERIFY(r.renditions[0].body == r.renditions[1].body && r.renditions[0].contentKey != r.renditions[1].contentKey); break;
            case 30: QVERIFY(leg.events[0].state == DeliveryState::AcceptedByRecipientServer); break;
            case 33: QVERIFY(leg.recipient.starts_with('=')); break;
            default: QVERIFY(r.trap == 0 || r.trap > 0); break;
            }
        });
        QVERIFY2(packaged >= 2 && packaged <= 4, qPrintable(QString::number(packaged)));
        QVERIFY2(copies > 140 && copies <= 160, qPrintable(QString::number(copies)));
    }

    void writesTimesThatTheProgramReadsAsMeant()
    {
        const QTimeZone berlin("Europe/Berlin");
        eachRecord(m_generator, [&](const EstateRecord& r) {
            for (const Time* time : {&r.sent, &r.issued}) {
                const auto read = readMoment(q(time->text), berlin);
                QVERIFY2(read, qPrintable(q(time->text)));
                const Moment made{time->utc, time->wall, time->precision, q(time->zone), time->assumed, q(time->text)};
                QVERIFY2(*read == made, qPrintable(u"%1: %2 %3 %4, not %5 %6 %7"_s.arg(made.text).arg(read->utc).arg(read->wall).arg(read->zone)
                                                       .arg(made.utc).arg(made.wall).arg(made.zone)));
            }
        });
    }

    void concludesFromEventsAsTheDomainDoes()
    {
        eachRecord(m_generator, [&](const EstateRecord& r) {
            for (const MadeLeg& made : r.legs) {
                RecipientLeg leg;
                for (const MadeEvent& event : made.events) {
                    DeliveryEvent& happened = leg.events.emplace_back();
                    happened.state = event.state;
                    happened.grade = gradeOf(event.state, made.channel);
                    happened.at = Moment{event.at.utc, event.at.wall, event.at.precision, q(event.at.zone), false, q(event.at.text)};
                }
                QCOMPARE(made.state, stateOf(leg));
            }
        });
    }

    void foldsAsTheProgramFolds()
    {
        Folding fold;
        const auto same = [&](Text text) {
            QCOMPARE(QString::fromUtf8(fold.words(text)), foldedWords(q(text)));
            QCOMPARE(QString::fromUtf8(fold.identifier(text)), identifierKey(q(text)));
        };
        eachRecord(m_generator, [&](const EstateRecord& r) {
            same(r.renditions[0].body);
            for (const Text text : {r.legs[0].recipient, r.legs[0].address, r.account, r.policy, r.title, Text("½ a\u0301-\u0301b ＡＢ")}) {
                same(text);
            }
        });
    }

    void derivesIdsAsTheProgramDoes()
    {
        Identity identity;
        QCOMPARE(QString::fromLatin1(identity.derive("cm-", {"rp-x", "Größe/1.pdf"})),
                 deriveId("cm-"_L1, {u"rp-x"_s, u"Größe/1.pdf"_s}));
        QCOMPARE(QString::fromLatin1(identity.derive("ev-", {"", "b"})), deriveId("ev-"_L1, {QString(), u"b"_s}));
    }

    void leavesTheIndexThatRowsWouldGive()
    {
        const QString bulk = filled(u"bulk"_s, 2000), rows = filled(u"rows"_s, 2000, true);
        for (const QString& sql : {u"SELECT * FROM index_document"_s, u"SELECT * FROM index_value ORDER BY 1, 2"_s,
                                   u"SELECT pk, column, data FROM index_column ORDER BY 1"_s, u"SELECT * FROM index_live ORDER BY 1, 2"_s,
                                   u"SELECT next_segment, next_unbuilt, noted FROM index_state"_s, u"SELECT * FROM index_frequent"_s,
                                   u"SELECT * FROM index_copy ORDER BY 1, 2"_s,
                                   u"SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2"_s}) {
            QVERIFY2(dump(bulk, sql).size() > 10, qPrintable(sql));
            QVERIFY2(dump(bulk, sql) == dump(rows, sql), qPrintable(sql));
        }
        auto database = store::Database::open(bulk, store::Database::Mode::ReadWrite);
        auto other = store::Database::open(rows, store::Database::Mode::ReadOnly);
        QCOMPARE(test::indexedWords(*database).value_or("unreadable"), test::indexedWords(*other).value_or("damaged"));
        for (store::Database* one : {&*database, &*other}) {
            QCOMPARE(test::wrongList(*one).value_or(u"unreadable"_s), QString());
        }
        QCOMPARE(database->integer(u"SELECT count(*) FROM pragma_foreign_key_check").value_or(-1), 0);
    }

    void writesEachPageOnceUnlessOthersReadAlong()
    {
        for (const bool isRead : {false, true}) {
            Filling filling;
            filling.profile = m_folder.filePath(isRead ? u"read"_s : u"alone"_s);
            filling.records = 2000;
            filling.pageSize = 500;
            filling.isRead = isRead;
            const QString half = filling.profile + u"/cache.filling.sqlite"_s;
            std::optional<store::Database> reader;
            std::optional<store::Snapshot> snapshot;
            filling.progress = [&](quint64 done) {
                QCOMPARE(QFileInfo(half + u"-wal"_s).size() > 0, isRead);
                if (isRead && done == 500) {
                    reader = std::move(*store::Database::open(half, store::Database::Mode::ReadOnly));
                    snapshot.emplace(std::move(*store::Snapshot::begin(*reader)));
                }
                if (reader) { // sees what was there when it began, and holds nobody up
                    QCOMPARE(reader->integer(u"SELECT count(*) FROM communication").value_or(0), 500);
                }
                if (done == 1500) {
                    snapshot.reset();
                    reader.reset();
                }
            };
            const auto done = fill(filling);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
            QCOMPARE(dump(filling.profile + u"/cache.sqlite"_s, u"PRAGMA journal_mode"_s), QByteArray("77616c|\n"));
        }
    }

    void continuesWhatWasKilled()
    {
        const QString profile = m_folder.filePath(u"killed"_s);
        QProcess process;
        process.start(qEnvironmentVariable("CF_BIN") + u"/counterfoil-sandbox"_s, {u"generate"_s, profile, u"--records"_s, u"5000000"_s});
        QVERIFY(process.waitForStarted());
        const QString half = profile + u"/cache.filling.sqlite"_s;
        QTRY_VERIFY_WITH_TIMEOUT(dump(half, u"SELECT count(*) FROM communication HAVING count(*) >= 5000"_s).size() > 2, 60'000);
        process.kill();
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY(!QFile::exists(profile + u"/cache.sqlite"_s));

        Filling filling;
        filling.profile = profile;
        filling.seed = 2;
        filling.records = 6'000'000;
        QCOMPARE(fill(filling).error().kind, ErrorKind::Conflict);
        filling.seed = 1;
        auto database = store::Database::open(half, store::Database::Mode::ReadWrite);
        const qint64 there = database->integer(u"SELECT count(*) FROM communication").value_or(0);
        QCOMPARE(there % 5000, 0);
        QCOMPARE(database->integer(u"SELECT count(*) FROM index_document").value_or(0), there);
        database = store::Database::openInMemory();
        filling.records = quint64(there) + 500;
        const auto done = fill(filling);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(done->continuedFrom, quint64(there));
        const QString whole = profile + u"/cache.sqlite"_s;
        QCOMPARE(dump(whole, u"SELECT count(*) FROM sqlite_master"_s), dump(filled(u"other"_s, 500), u"SELECT count(*) FROM sqlite_master"_s));
        QCOMPARE(fill(filling).error().kind, ErrorKind::Conflict); // there is a cache now
    }
};

QTEST_GUILESS_MAIN(EstateTest)
#include "estate_test.moc"
