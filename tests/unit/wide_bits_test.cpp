#include "models/index/wide_bits.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace cf::index;

class WideBitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void many_at_once_keep_what_one_by_one_keeps()
    {
        const quint32 seed = qEnvironmentVariableIsSet("CF_SEED") ? quint32(qEnvironmentVariableIntValue("CF_SEED"))
                                                                  : QRandomGenerator::global()->generate() & 0x7FFFFFFF;
        qInfo("CF_SEED=%u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 2'000; ++round) {
            const quint32 wordCount = 1 + quint32(random.bounded(16));
            const int numbersOfBlock = 1 + random.bounded(256), oneIn = 1 + random.bounded(20), dense = 1 + random.bounded(5);
            AcceptedNumbers accepted{};
            for (quint8& one : accepted) {
                one = random.bounded(oneIn) == 0;
            }
            std::vector<quint8> numbers(size_t(wordCount) * 64);
            for (quint8& number : numbers) {
                number = quint8(random.bounded(numbersOfBlock));
            }
            std::vector<quint64> words(wordCount);
            for (quint64& word : words) {
                word = random.bounded(dense) == 0 ? ~quint64(0) : random.generate64() & random.generate64();
                word = random.bounded(6) == 0 ? 0 : word;
            }
            QCOMPARE(countBits(words), singly::countBits(words));
            std::vector<quint16> wider(numbers.size()), wanted(size_t(random.bounded(5)));
            for (size_t i = 0; i < wider.size(); ++i) {
                wider[i] = quint16(numbers[i] * 257);
            }
            for (quint16& one : wanted) {
                one = quint16(random.bounded(numbersOfBlock) * 257);
            }
            std::vector<quint64> together = words, apart = words;
            keepAccepted(together, numbers.data(), accepted);
            singly::keepAccepted(apart, numbers.data(), accepted);
            QCOMPARE(together, apart);
            together = apart = words;
            keepOneOf(together, wider.data(), wanted);
            singly::keepOneOf(apart, wider.data(), wanted);
            QCOMPARE(together, apart);
        }
    }
    void each_number_is_told_from_all_others()
    {
        std::vector<quint8> numbers(256);
        for (size_t i = 0; i < numbers.size(); ++i) {
            numbers[i] = quint8(i);
        }
        for (size_t wanted = 0; wanted < 256; ++wanted) {
            AcceptedNumbers accepted{};
            accepted[wanted] = 1;
            std::vector<quint64> words(4, ~quint64(0)), expected(4);
            expected[wanted / 64] = quint64(1) << (wanted % 64);
            keepAccepted(words, numbers.data(), accepted);
            QCOMPARE(words, expected);
        }
    }
};

QTEST_GUILESS_MAIN(WideBitsTest)
#include "wide_bits_test.moc"
