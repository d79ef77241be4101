#include "models/evidence/comparison/sequence_match.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cf::evidence;

namespace {

/// The length of the longest common subsequence, cell by cell.
int longestCommon(const std::vector<int>& left, const std::vector<int>& right)
{
    std::vector<int> row(right.size() + 1, 0);
    for (const int one : left) {
        int diagonal = 0;
        for (size_t i = 0; i < right.size(); ++i) {
            const int above = row[i + 1];
            row[i + 1] = one == right[i] ? diagonal + 1 : std::max(row[i + 1], row[i]);
            diagonal = above;
        }
    }
    return row.back();
}

int matchedIn(const SequenceMatch& match)
{
    int length = 0;
    for (const EqualRun& run : match.runs) {
        length += run.length;
    }
    return length;
}

/// The left side with what is not matched taken out and what the right side has instead put in.
std::vector<int> applied(const SequenceMatch& match, const std::vector<int>& left, const std::vector<int>& right)
{
    std::vector<int> made;
    int at = 0;
    for (const EqualRun& run : match.runs) {
        made.insert(made.end(), right.begin() + at, right.begin() + run.right);
        made.insert(made.end(), left.begin() + run.left, left.begin() + run.left + run.length);
        at = run.right + run.length;
    }
    made.insert(made.end(), right.begin() + at, right.end());
    return made;
}

bool isRising(const SequenceMatch& match, const std::vector<int>& left, const std::vector<int>& right)
{
    int l = 0, r = 0;
    for (const EqualRun& run : match.runs) {
        if (run.length < 1 || run.left < l || run.right < r || run.left + run.length > int(left.size()) || run.right + run.length > int(right.size())) {
            return false;
        }
        l = run.left + run.length;
        r = run.right + run.length;
    }
    return true;
}

std::vector<int> randomSequence(QRandomGenerator& random, int most, int letters)
{
    std::vector<int> sequence(size_t(random.bounded(most + 1)));
    std::ranges::generate(sequence, [&] { return random.bounded(letters); });
    return sequence;
}

std::vector<int> edited(QRandomGenerator& random, std::vector<int> sequence, int edits, int letters)
{
    for (int i = 0; i < edits; ++i) {
        const auto at = sequence.begin() + random.bounded(int(sequence.size()) + 1);
        if (random.bounded(2) == 0 || at == sequence.end()) {
            sequence.insert(at, random.bounded(letters));
        } else {
            sequence.erase(at);
        }
    }
    return sequence;
}

} // namespace

class SequenceMatchTest : public QObject
{
    Q_OBJECT

    quint32 m_seed = 0;

private Q_SLOTS:
    void initTestCase()
    {
        bool isGiven = false;
        m_seed = qEnvironmentVariable("CF_SEED").toUInt(&isGiven);
        m_seed = isGiven ? m_seed : QRandomGenerator::global()->generate();
        qInfo("CF_SEED=%u", m_seed);
    }

    void findsTheLongestThatIsCommonAndMakesTheOtherSideOfIt()
    {
        QRandomGenerator random(m_seed);
        for (int round = 0; round < 3'000; ++round) {
            const int letters = 1 + random.bounded(12);
            const std::vector<int> left = randomSequence(random, 60, letters);
            const std::vector<int> right = random.bounded(2) == 0 ? randomSequence(random, 60, letters) : edited(random, left, random.bounded(12), letters);
            qint64 steps = usualSteps;
            const SequenceMatch match = matchSequences(left, right, steps);
            QVERIFY(isRising(match, left, right));
            QCOMPARE(applied(match, left, right), right);
            QCOMPARE(matchedIn(match), longestCommon(left, right));
            QVERIFY(!match.isCoarse);
        }
    }

    void longSequencesArePartedAtAnchorsAndStayRight()
    {
        QRandomGenerator random(m_seed);
        std::vector<int> left(60'000);
        std::ranges::generate(left, [&] { return random.bounded(4'000); });
        for (int i = 0; i < 600; ++i) {
            left[size_t(i * 100)] = 4'000 + i; // once on each side, mostly
        }
        const std::vector<int> right = edited(random, left, 2'000, 4'000);
        qint64 steps = usualSteps;
        const SequenceMatch match = matchSequences(left, right, steps);
        QVERIFY(isRising(match, left, right));
        QCOMPARE(applied(match, left, right), right);
        QVERIFY(matchedIn(match) >= 57'500);
    }

    void whatWouldTakeTooLongIsCoarseAndSaysSo()
    {
        QRandomGenerator random(m_seed);
        std::vector<int> left(400'000), right(400'000);
        std::ranges::generate(left, [&] { return random.bounded(40); });
        std::ranges::generate(right, [&] { return random.bounded(40); });
        QElapsedTimer clock;
        clock.start();
        qint64 steps = 20'000'000;
        const SequenceMatch match = matchSequences(left, right, steps);
        QVERIFY(match.isCoarse);
        QVERIFY(isRising(match, left, right));
        QCOMPARE(applied(match, left, right), right);
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        qint64 few = 10;
        const SequenceMatch nothing = matchSequences(std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8}, std::vector<int>{8, 7, 6, 5, 4, 3, 2, 1}, few);
        QVERIFY(nothing.runs.size() <= 1);
    }

    void emptySidesMatchNothing()
    {
        qint64 steps = usualSteps;
        QVERIFY(matchSequences({}, {}, steps).runs.empty());
        QVERIFY(matchSequences(std::vector<int>{1, 2}, {}, steps).runs.empty());
        QCOMPARE(matchSequences(std::vector<int>{1, 2}, std::vector<int>{1, 2}, steps).runs, (std::vector<EqualRun>{{0, 0, 2}}));
    }
};

QTEST_APPLESS_MAIN(SequenceMatchTest)
#include "sequence_match_test.moc"
