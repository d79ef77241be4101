#include "models/evidence/comparison/page_alignment.h"
#include "models/evidence/comparison/page_comparison.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace cf;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

namespace {

constexpr double scale = 1.5;
constexpr PageSize a4{595, 842};

PageImage blank(PageSize size = a4)
{
    PageImage image;
    image.width = int(size.width * scale);
    image.height = int(size.height * scale);
    image.stride = image.width * 4;
    image.pixels = QByteArray(qsizetype(image.stride) * image.height, char(0xFF));
    return image;
}

void paint(PageImage& image, const QRectF& points, quint32 colour)
{
    auto* pixels = reinterpret_cast<quint32*>(image.pixels.data());
    for (int y = int(points.top() * scale); y < int(points.bottom() * scale); ++y) {
        for (int x = int(points.left() * scale); x < int(points.right() * scale); ++x) {
            pixels[qsizetype(y) * image.stride / 4 + x] = colour;
        }
    }
}

constexpr quint32 black = 0xFF000000, grey = 0xFFD8D8D8, blue = 0xFF2040C0;

/// Words of 6 points a letter from (x, y); ink under each.
void write(ComparedPage& page, double x, double y, const QString& line)
{
    for (const QString& word : line.split(u' ')) {
        const QRectF box(x, y, 6.0 * double(word.size()), 10);
        page.words.push_back({word, box});
        paint(page.image, box.adjusted(1, 2, -1, -3), black);
        x = box.right() + 4;
    }
}

ComparedPage letter(const QString& date, const QString& fee, const QString& sentence)
{
    ComparedPage page{a4, {}, blank()};
    write(page, 60, 130, u"Ms Adaeze Okafor"_s);
    write(page, 60, 143, u"Lindenallee 27"_s);
    write(page, 60, 156, u"20259 Hamburg"_s);
    write(page, 400, 160, date);
    write(page, 60, 320, u"Dear Ms Okafor,"_s);
    write(page, 60, 340, u"the monthly fee is "_s + fee + u" now."_s);
    write(page, 60, 353, sentence);
    write(page, 60, 400, u"The reason is the higher cost of running it."_s);
    write(page, 270, 815, u"Page 1 of 2"_s);
    return page;
}

QStringList kinds(const PageComparison& c)
{
    QStringList told;
    for (const PageRegion& region : c.regions) {
        told << QString(codeOf(region.kind)) + u':' + region.leftText + u'>' + region.rightText;
    }
    return told;
}

PageContent page(const QString& text) { return {text, {}}; }

} // namespace

class PageComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPagePutInShiftsNothingAfterIt()
    {
        const QString one = u"We are changing the fees of your account from the first of June on"_s, two = u"What changes is in this table of prices and services"_s,
                      three = u"If you do not agree you may close your account free of charge"_s, extra = u"Your consent: please return this slip in the envelope"_s;
        const auto pairs = alignPages({page(one), page(two), page(three)}, {page(one), page(extra), page(two + u" as of now"_s), page(three)});
        QCOMPARE(pairs, (std::vector<PagePair>{{0, 0}, {-1, 1}, {1, 2}, {2, 3}}));
        const auto back = alignPages({page(one), page(extra), page(two + u" as of now"_s), page(three)}, {page(one), page(two), page(three)});
        QCOMPARE(back, (std::vector<PagePair>{{0, 0}, {1, -1}, {2, 1}, {3, 2}}));
        QCOMPARE(alignPages({page(one)}, {page(extra)}), (std::vector<PagePair>{{0, 0}}));
        QCOMPARE(alignPages({}, {page(extra)}), (std::vector<PagePair>{{-1, 0}}));
        QVERIFY(alignPages({}, {}).empty());
    }

    void pagesWithoutWordsGoByTheirLook()
    {
        PageImage dark = blank(), light = blank(), striped = blank();
        paint(dark, {0, 0, 595, 700}, black);
        paint(striped, {0, 300, 595, 200}, blue);
        const auto pairs = alignPages({{{}, lookOf(dark)}, {{}, lookOf(light)}}, {{{}, lookOf(striped)}, {{}, lookOf(dark)}, {{}, lookOf(light)}});
        QCOMPARE(pairs, (std::vector<PagePair>{{-1, 0}, {0, 1}, {1, 2}}));
    }

    void everyPageStandsOnceAndThousandsTakeSeconds()
    {
        std::vector<PageContent> left, right;
        for (int i = 0; i < 4'000; ++i) {
            left.push_back(page(u"page %1 says %2 and %3 of it in its own words"_s.arg(i).arg(i * 7).arg(i * 13)));
            if (i % 400 != 399) {
                right.push_back(i % 3 == 0 ? page(left.back().text + u" and more"_s) : left.back());
            }
        }
        QElapsedTimer clock;
        clock.start();
        const auto pairs = alignPages(left, right);
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
        std::vector<int> lefts, rights;
        int alone = 0;
        for (const PagePair& pair : pairs) {
            if (pair.left >= 0) {
                lefts.push_back(pair.left);
            }
            if (pair.right >= 0) {
                rights.push_back(pair.right);
            }
            alone += pair.left < 0 || pair.right < 0;
        }
        QVERIFY(std::ranges::is_sorted(lefts) && lefts.size() == left.size());
        QVERIFY(std::ranges::is_sorted(rights) && rights.size() == right.size());
        QCOMPARE(alone, 10);
    }

    void wordsThatDifferAreBoxesAndWhatMovedIsNot()
    {
        const ComparedPage left = letter(u"12 February 2025"_s, u"€4.50"_s, u"You do not need to do anything."_s);
        ComparedPage right = letter(u"14 March 2025"_s, u"€4.90"_s, u"We ask for your consent."_s);
        const PageComparison c = comparePages(left, right, scale, {}, 0);
        QCOMPARE(kinds(c), (QStringList{u"DATE:12 February 2025>14 March 2025"_s, u"NUMBER:€4.50>€4.90"_s, u"WORDS:You do not need to do anything>We ask for your consent"_s}));
        QCOMPARE(c.regions[0].left.size(), size_t(1));
        QVERIFY(c.share > 0.003 && c.share < 0.05);
        QVERIFY(c.hasWords);
        const PageComparison back = comparePages(right, left, scale, {}, 0);
        QCOMPARE(back.share, c.share);
        QCOMPARE(back.regions.size(), c.regions.size());

        ComparedPage shifted{a4, {}, blank()};
        for (const PageWord& word : left.words) {
            const double down = word.box.top() > 330 && word.box.top() < 700 ? 26 : 0;
            shifted.words.push_back({word.text, word.box.translated(0, down)});
            paint(shifted.image, shifted.words.back().box.adjusted(1, 2, -1, -3), black);
        }
        const PageComparison moved = comparePages(left, shifted, scale, {}, 0);
        QVERIFY2(moved.isSame(), qPrintable(kinds(moved).join(u'|')));
        QVERIFY(moved.movedWords > 10);
    }

    void trap27SmoothedEdgesAreNoDifferenceAndAnotherColourIs()
    {
        const ComparedPage left = letter(u"14 March 2025"_s, u"€4.90"_s, u"Same."_s);
        ComparedPage right = left;
        for (const PageWord& word : right.words) { // a grey fringe a pixel wide
            paint(right.image, {word.box.right() - 1, word.box.top() + 2, 1 / scale, 5}, grey);
        }
        QVERIFY(comparePages(left, right, scale, {}, 0).isSame());
        ComparedPage coloured = left;
        paint(coloured.image, {60, 500, 200, 40}, blue);
        const PageComparison c = comparePages(left, coloured, scale, {}, 0);
        QCOMPARE(kinds(c), (QStringList{u"LOOK:>"_s}));
        QVERIFY(c.regions[0].left[0].contains(QRectF(66, 506, 180, 28)));
        QVERIFY(c.regions[0].left[0].width() < 215);
        QVERIFY2(std::abs(c.share - 200.0 * 40 / (595 * 842)) < 0.004, qPrintable(QString::number(c.share)));
        ComparedPage bold = left; // the same word at the same place, in another colour
        paint(bold.image, bold.words[10].box.adjusted(1, 2, -1, -3), blue);
        QCOMPARE(kinds(comparePages(left, bold, scale, {}, 0)), (QStringList{u"LOOK:>"_s}));
    }

    void whatIsIgnoredIsRecognisedAndTold()
    {
        const ComparedPage left = letter(u"12 February 2025"_s, u"€4.50"_s, u"Same."_s);
        ComparedPage right = letter(u"14 March 2025"_s, u"€4.50"_s, u"Same."_s);
        right.words[0].text = u"Mr"_s;
        right.words[1].text = u"Jonas"_s;
        right.words.back().text = u"3"_s;
        IgnoredParts parts;
        QCOMPARE(comparePages(left, right, scale, parts, 0).regions.size(), size_t(3));
        parts.dates = true;
        PageComparison c = comparePages(left, right, scale, parts, 0);
        QCOMPARE(c.regions.size(), size_t(2));
        QCOMPARE(c.leftIgnored.size(), size_t(1));
        QVERIFY(c.leftIgnored[0].box.contains(QPointF(430, 165)));
        parts.addresses = true;
        parts.pageNumbers = true;
        c = comparePages(left, right, scale, parts, 0);
        QVERIFY2(c.isSame(), qPrintable(kinds(c).join(u'|')));
        QCOMPARE(c.share, 0.0);
        const auto address = std::ranges::find(c.leftIgnored, IgnoredKind::Address, &IgnoredRegion::kind);
        QVERIFY(address != c.leftIgnored.end() && address->box.top() < 131 && address->box.bottom() > 165);
        QVERIFY2(address->box.bottom() < 300, "the letter is not its address");
    }

    void whatAPersonDrewIsIgnoredOnItsPageAlone()
    {
        const ComparedPage left = letter(u"14 March 2025"_s, u"€4.50"_s, u"Same."_s);
        ComparedPage right = letter(u"14 March 2025"_s, u"€4.90"_s, u"Same."_s);
        IgnoredParts parts;
        parts.drawn = {{0, QRectF(50, 335, 300, 20)}};
        QVERIFY(comparePages(left, right, scale, parts, 0).isSame());
        QVERIFY(!comparePages(left, right, scale, parts, 1).isSame());
        parts.drawn[0].page = -1;
        QVERIFY(comparePages(left, right, scale, parts, 1).isSame());
    }

    void barCodesAreFoundWhereNoWordsStand()
    {
        ComparedPage left = letter(u"14 March 2025"_s, u"€4.50"_s, u"Same."_s), right = left;
        const auto bars = [](PageImage& image, int seed) {
            for (int i = 0; i < 60; ++i) {
                if ((i * seed) % 3 != 0) {
                    paint(image, {400 + i * 2.0, 700, 1.34, 40}, black);
                }
            }
        };
        bars(left.image, 7);
        bars(right.image, 5);
        QVERIFY(!barcodesOf(left.image, scale, left.words).empty());
        right.image = letter(u"14 March 2025"_s, u"€4.50"_s, u"Same."_s).image;
        for (int i = 0; i < 60; ++i) {
            if ((i * i) % 5 < 2) {
                paint(right.image, {400 + i * 2.0, 700, 1.34, 40}, black);
            }
        }
        IgnoredParts parts;
        QVERIFY(!comparePages(left, right, scale, parts, 0).isSame());
        parts.barcodes = true;
        QVERIFY(comparePages(left, right, scale, parts, 0).isSame());
        QVERIFY2(barcodesOf(letter(u"14 March 2025"_s, u"€4.50"_s, u"Same."_s).image, scale, left.words).empty(), "words are no bar code");
    }

    void trap25BrokenPicturesAndNoPicturesCompareByWordsAlone()
    {
        ComparedPage left = letter(u"14 March 2025"_s, u"€4.50"_s, u"Same."_s), right = letter(u"14 March 2025"_s, u"€4.90"_s, u"Same."_s);
        left.image = {};
        right.image.pixels.truncate(100);
        const PageComparison c = comparePages(left, right, scale, {}, 0);
        QCOMPARE(kinds(c), (QStringList{u"NUMBER:€4.50>€4.90"_s}));
        QVERIFY(comparePages({}, {}, scale, {}, 0).isSame());
    }
};

QTEST_APPLESS_MAIN(PageComparisonTest)
#include "page_comparison_test.moc"
