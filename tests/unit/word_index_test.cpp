// The word index against a reader that knows no index: random documents and questions, with pages, replacements,
// removals, merges and reopenings between them.
#include "models/index/word_query.h"
#include "models/index/word_writer.h"
#include "models/store/migrator.h"
#include "tests/support/index_lists.h"
#include "tests/support/word_documents.h"

#include <QTest>


using namespace cf;
using namespace cf::index;
using namespace cf::test;
using namespace Qt::StringLiterals;

class WordIndexTest : public QObject
{
    Q_OBJECT

    std::optional<store::Database> m_database;
    Noting m_noting; ///< drawn, so that small caches keep lists of all shapes
    WordUpkeep m_upkeep;
    WordIndex m_index;
    Documents m_documents;

    void write(WordPage& page)
    {
        store::Transaction transaction = std::move(*store::Transaction::begin(*m_database));
        QVERIFY(page.write(*m_database).has_value());
        QVERIFY(transaction.commit().has_value());
    }
    QList<Ordinal> found(const WordQuery& query)
    {
        QList<Ordinal> list;
        if (!m_index.refresh(*m_database)) {
            return {0xFFFFFFFF};
        }
        const auto set = m_index.evaluate(*m_database, query);
        if (!set) {
            return {0xFFFFFFFF};
        }
        set->each([&](Ordinal ordinal) { list << ordinal; });
        return list;
    }
    QList<Ordinal> expected(const WordQuery& query) const
    {
        QList<Ordinal> list;
        for (const auto& [ordinal, document] : m_documents) {
            if (meets(document, query)) {
                list << ordinal;
            }
        }
        return list;
    }
    /// A page of documents: most of them new and next to each other, some known, some far away, some gone.
    void change(Random& random, Ordinal& next)
    {
        WordPage page;
        for (int i = random.below(60); i >= 0; --i) {
            const bool again = !m_documents.empty() && random.oneIn(4);
            const Ordinal ordinal = again ? std::next(m_documents.begin(), random.below(int(m_documents.size())))->first
                                          : (next += random.oneIn(40) ? 50'000 : 1);
            if (again && random.oneIn(2)) {
                page.remove(ordinal);
                m_documents.erase(ordinal);
            } else {
                m_documents[ordinal] = random.document();
                page.put(ordinal, m_documents[ordinal]);
            }
        }
        write(page);
    }
    Result<bool> step()
    {
        CF_TRY(store::Transaction transaction, store::Transaction::begin(*m_database));
        CF_TRY(const bool more, m_upkeep.step(*m_database));
        CF_CHECK(transaction.commit());
        return more;
    }
    void mergeAll()
    {
        for (;;) {
            const auto more = step();
            QVERIFY2(more.has_value(), more ? "" : qPrintable(more.error().detail));
            if (!*more) {
                return;
            }
        }
    }
    qint64 m_listed = 0; ///< segments that kept lists
    qint64 number(const char16_t* sql) { return *m_database->integer(sql); }

private Q_SLOTS:
    void init()
    {
        m_database.emplace(std::move(*store::Database::openInMemory()));
        QVERIFY(store::migrate(*m_database, *store::migrationsIn(u":/sql/migrations/cache"_s)).has_value());
        m_upkeep = WordUpkeep();
        m_index = {};
        m_documents.clear();
    }

    void agreesWithAReaderWithoutAnIndex_data()
    {
        QTest::addColumn<quint32>("seed");
        const QByteArray given = qgetenv("CF_SEED");
        const quint32 first = given.isEmpty() ? std::random_device()() : given.toUInt();
        const int rounds = given.isEmpty() ? std::max(1, qEnvironmentVariableIntValue("CF_ROUNDS")) * 6 : 1;
        for (int i = 0; i < rounds; ++i) {
            QTest::addRow("CF_SEED=%u", first + quint32(i)) << first + quint32(i);
        }
    }
    void agreesWithAReaderWithoutAnIndex()
    {
        QFETCH(const quint32, seed);
        Random random(seed);
        m_noting = {1 + random.below(300), 2 + random.below(4), 1 + random.below(400), 1 + random.below(30), 1 + random.below(30),
                    1 + random.below(4), size_t(random.below(30))};
        m_upkeep = WordUpkeep(m_noting);
        Ordinal next = 0;
        for (int round = 0; round < 40; ++round) {
            change(random, next);
            for (int steps = random.below(6); steps > 0; --steps) {
                QVERIFY(step().has_value());
            }
            if (random.oneIn(10)) { // as after a crash: what was being merged is begun again
                m_upkeep = WordUpkeep(m_noting);
            }
            if (random.oneIn(10)) {
                m_index = {};
            }
            for (int i = 0; i < 10; ++i) {
                const WordQuery query = random.query(2);
                QVERIFY2(found(query) == expected(query), spelled(query));
            }
        }
        QCOMPARE(wrongList(*m_database).value_or(u"unreadable"_s), QString());
        mergeAll();
        for (int i = 0; i < 20; ++i) {
            const WordQuery query = random.query(2);
            QVERIFY2(found(query) == expected(query), spelled(query));
        }
        QCOMPARE(wrongList(*m_database).value_or(u"unreadable"_s), QString());
        m_listed += number(u"SELECT count(*) FROM index_segment WHERE frequent > 0");
    }

    void thatTestKeptListsOfFrequentWords()
    {
        QVERIFY(m_listed > 0);
    }

    void manyDocumentsAcrossChunksAreCountedExactly()
    {
        constexpr Ordinal documents = 150'000; // three chunks; words from every document to one
        const auto phrase = [](const QByteArrayList& words, bool prefix = false) {
            WordQuery query;
            query.kind = WordQuery::Kind::Phrase;
            for (const QByteArray& word : words) {
                query.phrase.push_back({word, Match::Whole});
            }
            query.phrase.back().match = prefix ? Match::Start : Match::Whole;
            return query;
        };
        const auto text = [](Ordinal n, int half) {
            return "all half" + QByteArray::number((n + Ordinal(half)) % 2) + " third" + QByteArray::number(n % 3) + " some" +
                   QByteArray::number(n % 1000) + " all one" + QByteArray::number(n);
        };
        for (Ordinal n = 0; n < documents;) {
            WordPage page;
            for (const Ordinal end = std::min(documents, n + 12'500); n < end; ++n) {
                page.put(n, {{Field::Text, text(n, 0)}});
            }
            write(page);
            QVERIFY(step().has_value());
        }
        WordPage changes; // every hundredth document changes its half, every thousandth goes
        for (Ordinal n = 0; n < documents; n += 100) {
            n % 1000 == 0 ? changes.remove(n) : changes.put(n, {{Field::Text, text(n, 1)}});
        }
        write(changes);
        const auto expect = [&](const WordQuery& query, auto&& meets) {
            QVERIFY(m_index.refresh(*m_database).has_value());
            const auto set = m_index.evaluate(*m_database, query);
            QVERIFY(set.has_value());
            Ordinal wrong = 0;
            for (Ordinal n = 0; n < documents; ++n) {
                const Ordinal half = (n + (n % 100 == 0 ? 1 : 0)) % 2;
                wrong += set->contains(n) != (n % 1000 != 0 && meets(n, half));
            }
            QCOMPARE(wrong, 0U);
        };
        for (const bool merged : {false, true}) {
            if (merged) {
                mergeAll();
            }
            expect(phrase({"all"}), [](Ordinal, Ordinal) { return true; });
            expect(phrase({"half1"}), [](Ordinal, Ordinal half) { return half == 1; });
            expect(phrase({"half"}, true), [](Ordinal, Ordinal) { return true; });
            expect(phrase({"ha"}, true), [](Ordinal, Ordinal) { return true; });
            expect(phrase({"some7"}), [](Ordinal n, Ordinal) { return n % 1000 == 7; });
            expect(phrase({"some7"}, true), [](Ordinal n, Ordinal) { return QByteArray::number(n % 1000).startsWith('7'); });
            expect(phrase({"one65535"}), [](Ordinal n, Ordinal) { return n == 65535; });
            expect(phrase({"one6553"}, true), [](Ordinal n, Ordinal) { return QByteArray::number(n).startsWith("6553"); });
            expect(phrase({"half0", "third2"}), [](Ordinal n, Ordinal half) { return half == 0 && n % 3 == 2; });
            expect(phrase({"half0", "third2", "some5"}, true),
                   [](Ordinal n, Ordinal half) {
                       return half == 0 && n % 3 == 2 && QByteArray::number(n % 1000).startsWith('5');
                   });
            expect(phrase({"third2", "half0"}), [](Ordinal, Ordinal) { return false; });
            expect(phrase({"all", "one9"}, true), [](Ordinal n, Ordinal) { return QByteArray::number(n).startsWith('9'); });
        }
    }

    void aMergeLeavesNoBlockThatNobodyNeeds()
    {
        Random random(7);
        Ordinal next = 0;
        for (int i = 0; i < 20; ++i) {
            change(random, next);
        }
        QVERIFY(step().has_value()); // looks for leftovers
        QVERIFY(step().has_value()); // begins a merge
        m_upkeep = WordUpkeep();
        mergeAll();
        QCOMPARE(number(u"SELECT count(*) FROM index_discarded"), 0);
        QCOMPARE(number(u"SELECT count(*) FROM index_block"), number(u"SELECT sum(rows) FROM index_segment"));
        QVERIFY(number(u"SELECT count(*) FROM index_segment") < 8);
    }

    void aDamagedBlockIsNamedAndNeverAnswersWrongly()
    {
        WordPage page;
        for (Ordinal i = 0; i < 500; ++i) {
            page.put(i, {{Field::Text, "alpha beta w" + QByteArray::number(i)}});
        }
        write(page);
        const auto damage = m_database->execute(
            u"UPDATE index_block SET data = zeroblob(length(data)) "
            "WHERE pk & 4294967295 < (SELECT directory FROM index_segment)"_s);
        QVERIFY(damage.has_value());
        WordQuery query;
        query.kind = WordQuery::Kind::Phrase;
        query.phrase = {{"alpha", Match::Whole}};
        QVERIFY(m_index.refresh(*m_database).has_value());
        const auto answer = m_index.evaluate(*m_database, query);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Protocol);
        QVERIFY(answer.error().detail.contains(u"segment 1, block"_s));
    }

    void positionsBeyondWhatABitsContainerSaysAreNotRead()
    {
        Output documents, positions;
        documents.varint(0);
        documents.varint(6145); // the first count that is kept as bits
        documents.append(QByteArray(8192, '\xff'));
        positions.varint(4 * 96 + 1);
        positions.append(QByteArray(4 * 96 + 1, '\0'));
        const QByteArrayView d = documents, p = positions;
        const Postings postings(d.toByteArray(), p.toByteArray());
        QVERIFY(postings.ok());
        const Container& container = postings.containers().front();
        QVERIFY(!container.isSound());
        PlaceRank ranks = container.ranks();
        PositionCursor cursor(container);
        std::vector<quint32> found;
        cursor.positions(*ranks.of(65'535), found);
        QVERIFY(found.empty());
    }

    void whatWasTakenBackIsNotRemembered()
    {
        WordPage page;
        page.put(1, {{Field::Text, "alpha"}});
        write(page);
        WordQuery query;
        query.kind = WordQuery::Kind::Phrase;
        query.phrase = {{"alpha", Match::Whole}};
        QCOMPARE(found(query), QList<Ordinal>{1});
        {
            store::Transaction transaction = std::move(*store::Transaction::begin(*m_database));
            page.put(2, {{Field::Text, "alpha"}});
            QVERIFY(page.write(*m_database).has_value());
            QVERIFY(m_database->execute(u"UPDATE index_block SET data = zeroblob(9) WHERE pk >> 32 = 2"_s).has_value());
            QVERIFY(!m_index.refresh(*m_database));
        }
        QCOMPARE(found(query), QList<Ordinal>{1});
    }

    /// Many documents that count no more make a merge read much and write little.
    void aMergeOfWhatCountsNoMoreTakesSlices()
    {
        QByteArray words;
        for (int i = 0; i < 1500; ++i) {
            words += " w" + QByteArray::number(i);
        }
        for (Ordinal segment = 0; segment < 8; ++segment) {
            WordPage page;
            for (Ordinal i = 0; i < 300; ++i) {
                page.put(segment * 300 + i, {{Field::Text, words}});
            }
            write(page);
        }
        WordPage page;
        for (Ordinal i = 0; i < 8 * 300; ++i) {
            page.remove(i);
        }
        write(page);
        int steps = 0;
        for (; number(u"SELECT count(*) FROM index_discarded") == 0; ++steps) {
            QVERIFY(step().has_value());
        }
        QVERIFY2(steps >= 4, QByteArray::number(steps)); // leftovers, begin, and two slices or more
        mergeAll();
        QCOMPARE(number(u"SELECT count(*) FROM index_block"), 0);
    }
};

QTEST_GUILESS_MAIN(WordIndexTest)
#include "word_index_test.moc"
