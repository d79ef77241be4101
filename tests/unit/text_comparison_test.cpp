#include "models/evidence/comparison/text_comparison.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cf::evidence;
using namespace Qt::StringLiterals;

namespace {

TextComparison compared(const QString& left, const QString& right, const TokenOptions& options = {})
{
    return compareTexts(blocksOf(left, false), blocksOf(right, false), options);
}

QString partOf(const std::vector<TextBlock>& blocks, int block, TextRange range)
{
    return block < 0 ? QString() : blocks[size_t(block)].text.mid(range.from, range.length);
}

/// "WORDS:old>new"
QStringList told(const TextComparison& comparison)
{
    QStringList all;
    for (const TextDifference& one : comparison.differences) {
        all << QString(codeOf(one.kind)) + u':' + partOf(comparison.left, one.leftBlock, one.left) + u'>' + partOf(comparison.right, one.rightBlock, one.right);
    }
    return all;
}

QStringList wordsOf(const QString& text)
{
    TokenKeys keys;
    QStringList words;
    for (const TextToken& token : tokensOf(text, keys)) {
        words << text.mid(token.from, token.length);
    }
    return words;
}

QString randomText(QRandomGenerator& random, int paragraphs, int words, int vocabulary)
{
    QString text;
    for (int p = 0; p < paragraphs; ++p) {
        text += p == 0 ? QString() : u"\n\n"_s;
        for (int w = 0; w < 1 + random.bounded(words); ++w) {
            const int word = random.bounded(vocabulary);
            text += (w == 0 ? QString() : u" "_s) + (word % 7 == 0 ? QString::number(word) + u".50"_s : u"word"_s + QString::number(word, 26));
            text += random.bounded(9) == 0 ? u","_s : QString();
        }
    }
    return text;
}

QString edited(QRandomGenerator& random, const QString& text, int edits)
{
    QStringList blocks = text.split(u"\n\n"_s);
    for (int i = 0; i < edits; ++i) {
        const int at = int(random.bounded(qint64(blocks.size())));
        QStringList words = blocks[at].split(u' ');
        switch (random.bounded(5)) {
        case 0: words.insert(int(random.bounded(qint64(words.size()))), u"inserted"_s); break;
        case 1: words.removeAt(int(random.bounded(qint64(words.size())))); break;
        case 2: words[int(random.bounded(qint64(words.size())))] = u"changed"_s; break;
        case 3:
            blocks.move(at, int(random.bounded(qint64(blocks.size()))));
            continue;
        default: blocks.insert(at, u"a paragraph of its own"_s); continue;
        }
        words.removeAll(QString());
        blocks[at] = words.isEmpty() ? u"left"_s : words.join(u' ');
    }
    return blocks.join(u"\n\n"_s);
}

/// Keys of words that no difference takes out, sorted: what both sides are said to have.
QStringList kept(const TextComparison& comparison, bool isLeft)
{
    const std::vector<TextBlock>& blocks = isLeft ? comparison.left : comparison.right;
    QStringList words;
    for (int b = 0; b < int(blocks.size()); ++b) {
        TokenKeys keys;
        for (const TextToken& token : tokensOf(blocks[size_t(b)].text, keys)) {
            const bool isOut = std::ranges::any_of(comparison.differences, [&](const TextDifference& one) {
                const TextRange& range = isLeft ? one.left : one.right;
                const bool isHere = (isLeft ? one.leftBlock : one.rightBlock) == b && one.kind != DifferenceKind::BlockMoved && one.kind != DifferenceKind::Encoding;
                return isHere && token.from >= range.from && token.from < range.end();
            });
            if (!isOut) {
                words << blocks[size_t(b)].text.mid(token.from, token.length);
            }
        }
    }
    words.sort();
    return words;
}

} // namespace

class TextComparisonTest : public QObject
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

    void numbersDatesAndPlaceholdersAreOneWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("amount before") << u"fee €4.50, due"_s << QStringList{u"fee"_s, u"€4.50"_s, u","_s, u"due"_s};
        QTest::newRow("amount after") << u"1.234,56 € jetzt"_s << QStringList{u"1.234,56 €"_s, u"jetzt"_s};
        QTest::newRow("amount with code") << u"EUR 12.50 or 12.50 EUR."_s << QStringList{u"EUR"_s, u"12.50"_s, u"or"_s, u"12.50 EUR"_s, u"."_s};
        QTest::newRow("percent") << u"is 10.90 % now"_s << QStringList{u"is"_s, u"10.90 %"_s, u"now"_s};
        QTest::newRow("negative") << u"-3.20 and 2-3"_s << QStringList{u"-3.20"_s, u"and"_s, u"2"_s, u"-"_s, u"3"_s};
        QTest::newRow("end of sentence") << u"by 12."_s << QStringList{u"by"_s, u"12"_s, u"."_s};
        QTest::newRow("ISO date") << u"on 2025-03-14."_s << QStringList{u"on"_s, u"2025-03-14"_s, u"."_s};
        QTest::newRow("German date") << u"am 14. März 2025 und 14.03.2025"_s << QStringList{u"am"_s, u"14. März 2025"_s, u"und"_s, u"14.03.2025"_s};
        QTest::newRow("English date") << u"from 1 June 2025 or March 14, 2025"_s << QStringList{u"from"_s, u"1 June 2025"_s, u"or"_s, u"March 14, 2025"_s};
        QTest::newRow("may is a word") << u"you may close 3 accounts"_s << QStringList{u"you"_s, u"may"_s, u"close"_s, u"3"_s, u"accounts"_s};
        QTest::newRow("reference") << u"NSB-2025-0048211"_s << QStringList{u"NSB-2025-0048211"_s};
        QTest::newRow("ordinal") << u"the 3rd day"_s << QStringList{u"the"_s, u"3rd"_s, u"day"_s};
        QTest::newRow("placeholder") << u"Dear {last-name},"_s << QStringList{u"Dear"_s, u"{last-name}"_s, u","_s};
        QTest::newRow("apostrophe") << u"don’t re-enter"_s << QStringList{u"don’t"_s, u"re-enter"_s};
        QTest::newRow("Han") << u"您好 ok"_s << QStringList{u"您"_s, u"好"_s, u"ok"_s};
        QTest::newRow("emoji") << u"ok 👍🏽!"_s << QStringList{u"ok"_s, u"👍🏽"_s, u"!"_s};
        QTest::newRow("Arabic") << u"فاطمة الزهراء"_s << QStringList{u"فاطمة"_s, u"الزهراء"_s};
    }
    void numbersDatesAndPlaceholdersAreOneWord()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(wordsOf(text), words);
    }

    void tellsWordsNumbersAndDatesThatChanged()
    {
        const TextComparison c = compared(u"Dear Ms Okafor,\n\nfrom 1 June 2025 the fee is €4.50. You do not need to do anything.\n\nYours"_s,
                                          u"Dear Ms Okafor,\n\nfrom 1 July 2025 the fee is €4.90. We need your consent.\n\nYours"_s);
        QCOMPARE(told(c), (QStringList{u"DATE:1 June 2025>1 July 2025"_s, u"NUMBER:€4.50>€4.90"_s, u"WORDS:You do not need to do anything>We need your consent"_s}));
        QCOMPARE(c.rows.size(), size_t(3));
        QCOMPARE(c.changed, 1);
        QVERIFY(!c.isSame());
    }

    void whatTookThePlaceOfSomethingElseIsOneDifference()
    {
        const TextComparison line = compared(u"Card payment abroad 1.50 % 1.50 % Overdraft"_s, u"Card payment abroad 1.50 % 1.75 % Overdraft"_s);
        QCOMPARE(told(line), (QStringList{u"NUMBER:1.50 %>1.75 %"_s}));
        const TextComparison cells = compared(u"Card payment\n\n1.50 %\n\n10.90 %\n\nThe reason is this"_s, u"Card payment\n\n1.75 %\n\n11.40 %\n\nThe reason is this"_s);
        QCOMPARE(told(cells), (QStringList{u"NUMBER:1.50 %>1.75 %"_s, u"NUMBER:10.90 %>11.40 %"_s}));
    }

    void lettersWithinAChangedWordAreTold()
    {
        const TextComparison c = compared(u"the payment was cancelled today"_s, u"the payments was canceled today"_s);
        QCOMPARE(c.differences.size(), size_t(2));
        QVERIFY(c.differences[0].leftLetters.empty());
        QCOMPARE(partOf(c.right, 0, c.differences[0].rightLetters.at(0)), u"s"_s);
        QCOMPARE(partOf(c.left, 0, c.differences[1].leftLetters.at(0)), u"l"_s);
        QVERIFY2(compared(u"one"_s, u"two"_s).differences.at(0).leftLetters.empty(), "another word is another word");
    }

    void trap28ComposedAndDecomposedLettersDifferInEncodingOnly()
    {
        const QString composed = u"Jürgen Müller ist fidel"_s;
        const QString decomposed = composed.normalized(QString::NormalizationForm_D).replace(u"fi"_s, u"\uFB01"_s);
        const TextComparison c = compared(composed, decomposed);
        QCOMPARE(c.encoded, 3);
        QVERIFY(c.isSame());
        QVERIFY(std::ranges::all_of(c.differences, [](const TextDifference& one) { return one.kind == DifferenceKind::Encoding; }));
        const TextComparison other = compared(u"Muller"_s, u"Müller"_s);
        QVERIFY2(!other.isSame() && other.encoded == 0, "another letter is no encoding");
        QVERIFY(compared(u"x\u00B2"_s, u"x2"_s).encoded == 0);
    }

    void trap27TheSameWordsInOtherLinesAreTheSame()
    {
        const QString one = u"You may close your account free of charge be-\nfore that date, by e-mail.\n\nYours"_s;
        const QString other = u"You may close your\naccount free of charge before that date, by e-\nmail.\n\nYours"_s;
        QVERIFY(compared(one, other).differences.empty());
        QVERIFY(!compared(one, other, {false, true}).isSame());
        QVERIFY(!compared(one, other, {true, false}).isSame());
        QVERIFY(compared(u"10,90 %"_s, u"10,90%"_s).isSame());
        QVERIFY(!compared(u"10,90 %"_s, u"10,90%"_s, {true, false}).isSame());
    }

    void aParagraphThatIsPartedElsewhereIsNoDifference()
    {
        const TextComparison c = compared(u"one two three four five six seven eight nine ten"_s, u"one two three four five six\n\nseven eight nine ten"_s);
        QVERIFY2(c.isSame(), qPrintable(told(c).join(u'|')));
        QCOMPARE(c.rows.size(), size_t(2));
        QVERIFY(c.rows[1].isReflowed);
    }

    void aBlockThatMovedIsSaidToHaveMoved()
    {
        const QString a = u"The first paragraph says this."_s, b = u"The second one says something else entirely."_s, d = u"Here is what we ask of you now."_s,
                      e = u"And this is the end of it."_s;
        const TextComparison c = compared((QStringList{a, b, d, e}.join(u"\n\n"_s)), (QStringList{b, d, a, e}.join(u"\n\n"_s)));
        QCOMPARE(told(c), (QStringList{u"BLOCK_MOVED:%1>%1"_s.arg(a)}));
        QCOMPARE(c.moved, 1);
        QCOMPARE(c.added + c.removed + c.changed, 0);
        QCOMPARE(c.rows.size(), size_t(5));
        const TextRow& from = c.rows[0];
        QCOMPARE(c.rows[size_t(from.moved)].right, 2);
        const QString changed = u"The first paragraph says that."_s;
        const TextComparison also = compared((QStringList{a + u" It is long enough."_s, b, d, e}.join(u"\n\n"_s)),
                                             (QStringList{b, d, changed + u" It is long enough."_s, e}.join(u"\n\n"_s)));
        QCOMPARE(told(also).mid(1), (QStringList{u"WORDS:this>that"_s}));
        QCOMPARE(also.moved, 1);
    }

    void blocksOfOneIdAreOneBlockWhateverTheySay()
    {
        const std::vector<TextBlock> left{{u"1"_s, u"A"_s, -1, u"all of this"_s}, {u"2"_s, u"B"_s, -1, u"old words"_s}, {u"3"_s, u"C"_s, -1, u"gone"_s}};
        const std::vector<TextBlock> right{{u"2"_s, u"B"_s, -1, u"quite different"_s}, {u"1"_s, u"A"_s, -1, u"all of this"_s}, {u"4"_s, u"D"_s, -1, u"gone"_s}};
        const TextComparison c = compareTexts(left, right);
        QCOMPARE(c.moved, 1);
        QCOMPARE(c.added, 1);
        QCOMPARE(c.removed, 1);
        QCOMPARE(c.changed, 1);
    }

    void addedAndRemovedParagraphsAreWhole()
    {
        const TextComparison c = compared(u"Here is one.\n\nHere is another of them.\n\nEnd of it."_s, u"Here is one.\n\nEnd of it."_s);
        QCOMPARE(told(c), (QStringList{u"BLOCK_REMOVED:Here is another of them.>"_s}));
        const TextComparison none = compared({}, u"All is new here."_s);
        QCOMPARE(told(none), (QStringList{u"BLOCK_ADDED:>All is new here."_s}));
        QVERIFY(compared({}, {}).isSame());
    }

    void whatIsNotADifferenceStandsOnBothSidesWhateverTheTexts()
    {
        QRandomGenerator random(m_seed);
        for (int round = 0; round < 400; ++round) {
            const int vocabulary = 2 + random.bounded(60);
            const QString left = randomText(random, 1 + random.bounded(8), 24, vocabulary);
            const QString right = random.bounded(3) == 0 ? randomText(random, 1 + random.bounded(8), 24, vocabulary) : edited(random, left, random.bounded(10));
            const TextComparison c = compared(left, right);
            QCOMPARE(kept(c, true), kept(c, false));
            QCOMPARE(c.isSame(), wordsOf(left) == wordsOf(right));
            std::vector<int> lefts, rights;
            for (const TextRow& row : c.rows) {
                if (row.left >= 0) {
                    lefts.push_back(row.left);
                }
                if (row.right >= 0) {
                    rights.push_back(row.right);
                }
            }
            QVERIFY(std::ranges::is_sorted(lefts) && lefts.size() == c.left.size());
            QVERIFY(std::ranges::is_sorted(rights) && rights.size() == c.right.size());
            QVERIFY(std::ranges::is_sorted(c.differences, {}, &TextDifference::row));
        }
    }

    void itIsTheSameWhicheverSideIsCalledLeft()
    {
        QRandomGenerator random(m_seed);
        for (int round = 0; round < 200; ++round) {
            const QString left = randomText(random, 1 + random.bounded(8), 24, 30);
            const QString right = edited(random, left, random.bounded(12));
            const TextComparison one = compared(left, right), other = compared(right, left);
            QCOMPARE(one.added, other.removed);
            QCOMPARE(one.removed, other.added);
            QCOMPARE(one.moved, other.moved);
            QCOMPARE(one.sameWords, other.sameWords);
            QCOMPARE(one.leftWords, other.rightWords);
            QCOMPARE(one.differences.size(), other.differences.size());
        }
    }

    void trap25FourThousandPagesTakeSecondsAndSayWhenTheyAreCoarse()
    {
        QRandomGenerator random(7);
        QStringList pages;
        for (int i = 0; i < 4'000; ++i) {
            pages << u"Page %1 of the policy\n\n"_s.arg(i + 1) + randomText(random, 8, 110, 5'000);
        }
        QStringList other = pages;
        other.removeAt(1'700);
        other.insert(300, u"An endorsement that is new\n\n"_s + randomText(random, 8, 110, 5'000));
        for (int i = 0; i < 500; ++i) {
            other[random.bounded(4'000)].replace(u"word1"_s, u"words"_s);
        }
        const QString left = pages.join(u'\f'), right = other.join(u'\f');
        QElapsedTimer clock;
        clock.start();
        const TextComparison c = compareTexts(blocksOf(left, true), blocksOf(right, true));
        qInfo("%lld letters a side: %lld ms, %zu differences", qint64(left.size()), clock.elapsed(), c.differences.size());
        QVERIFY(!c.isCoarse && !c.isSame());
        QVERIFY(c.sameWords * 100 > c.leftWords * 98);
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
        clock.restart();
        QStringList strange;
        for (int i = 0; i < 4'000; ++i) {
            strange << randomText(random, 8, 110, 5'000);
        }
        const TextComparison worst = compareTexts(blocksOf(left, true), blocksOf(strange.join(u'\f'), true), {}, 50'000'000);
        qInfo("nothing alike: %lld ms", clock.elapsed());
        QVERIFY(worst.isCoarse);
        QVERIFY2(clock.elapsed() < 60'000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TextComparisonTest)
#include "text_comparison_test.moc"
