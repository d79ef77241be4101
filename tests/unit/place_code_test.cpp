// Places of a container as bytes, in all three forms.
#include "models/index/place_code.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace cf::index;

class PlaceCodeTest : public QObject
{
    Q_OBJECT

    std::mt19937 m_random{20'261};

    std::vector<quint16> drawn(quint32 n)
    {
        std::vector<quint16> all(chunkSize);
        std::iota(all.begin(), all.end(), quint16(0));
        std::vector<quint16> some;
        std::sample(all.begin(), all.end(), std::back_inserter(some), n, m_random);
        return some;
    }

private Q_SLOTS:
    void placesComeBackAsTheyWere_data()
    {
        QTest::addColumn<quint32>("n");
        for (const quint32 n : {1u, 2u, 31u, 32u, 33u, 63u, 64u, 65u, 127u, 128u, 129u, 1000u, 2047u, 2048u, 2049u, 6143u, 6144u, 6145u, 30'000u,
                                65'535u, 65'536u}) {
            QTest::addRow("%u", n) << n;
        }
    }
    void placesComeBackAsTheyWere()
    {
        QFETCH(const quint32, n);
        std::vector<std::vector<quint16>> sets{drawn(n), drawn(n), drawn(n)};
        std::vector<quint16> lowest(n), highest(n);
        std::iota(lowest.begin(), lowest.end(), quint16(0));
        std::iota(highest.begin(), highest.end(), quint16(chunkSize - n));
        sets.push_back(lowest);
        sets.push_back(highest);
        for (const std::vector<quint16>& places : sets) {
            Output out;
            putPlaces(out, places);
            out.append("rest");
            Input input{QByteArrayView(out)};
            const QByteArrayView taken = takePlaces(input, n);
            QVERIFY(input.ok());
            QCOMPARE(input.left(), 4);
            QVERIFY(areSound(taken, n));
            std::vector<quint16> read;
            readPlaces(taken, n, read);
            QVERIFY(read == places);
            ChunkBits bits;
            bits.clear();
            addPlaces(taken, n, bits);
            QCOMPARE(bits.count(), n);
            PlaceRank ranks(taken, n);
            quint32 rank = 0;
            for (quint32 place = 0; place < chunkSize; ++place) {
                QCOMPARE(bool(ranks.of(quint16(place))), bits.contains(quint16(place)));
                if (bits.contains(quint16(place))) {
                    QCOMPARE(*ranks.of(quint16(place)), rank++);
                }
            }
        }
    }

    void onePercentTakesHalfOfSixteenBits()
    {
        Output out;
        putPlaces(out, drawn(655));
        QVERIFY(out.size() < 655 * 9 / 8);
    }

    /// Where a sanitizer watches, this says that nothing is read beyond the end.
    void damageGivesOtherPlacesButNoMore()
    {
        for (const quint32 n : {33u, 200u, 6144u, 6145u, 40'000u}) {
            Output out;
            putPlaces(out, drawn(n));
            for (int i = 0; i < 200; ++i) {
                const QByteArrayView whole = out;
                std::vector<char> bytes(whole.begin(), whole.end()); // ends where the places end
                for (int changes = 0; changes <= i; ++changes) {
                    bytes[m_random() % bytes.size()] = char(m_random());
                }
                const QByteArrayView damaged(bytes.data(), qsizetype(bytes.size()));
                std::vector<quint16> read;
                readPlaces(damaged, n, read);
                QVERIFY(read.size() <= n);
                areSound(damaged, n);
                PlaceRank ranks(damaged, n);
                for (const quint16 place : read) {
                    ranks.of(place);
                }
            }
        }
    }

    void tooShortIsNoticed()
    {
        for (const quint32 n : {3u, 33u, 6145u}) {
            Output out;
            putPlaces(out, drawn(n));
            Input input{QByteArrayView(out).chopped(1)};
            takePlaces(input, n);
            QVERIFY(!input.ok());
        }
    }

    void aCountThatIsNotThatOfTheBitsIsUnsound()
    {
        Output out;
        putPlaces(out, drawn(7000));
        QVERIFY(!areSound(out, 7001));
    }
};

QTEST_APPLESS_MAIN(PlaceCodeTest)
#include "place_code_test.moc"
