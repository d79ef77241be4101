// Scans and other pictures as pages: how large they are on paper, what is drawn of them, and what is refused.
#include "app/reader/document_extraction.h"
#include "app/reader/paged_file.h"
#include "tests/support/scan_maker.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace cf;
using namespace cf::reading;
using namespace Qt::StringLiterals;

namespace {

constexpr double close = 0.5; // points

bool isSize(const PageSize& size, double width, double height) { return std::abs(size.width - width) < close && std::abs(size.height - height) < close; }

/// Mean of red of the square of a page whose upper left corner lies there, in points.
int greyAt(const PageImage& page, double scale, QPointF corner, double side)
{
    qint64 sum = 0, count = 0;
    for (int y = int(corner.y() * scale); y < int((corner.y() + side) * scale); ++y) {
        for (int x = int(corner.x() * scale); x < int((corner.x() + side) * scale); ++x) {
            sum += quint8(page.pixels[qsizetype(y) * page.stride + x * 4 + 2]);
            ++count;
        }
    }
    return count == 0 ? -1 : int(sum / count);
}

} // namespace

class ReaderPictureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanHasAllItsPagesAtTheirSizeOnPaper()
    {
        const auto file = openPaged(test::scan({{}, {.width = 1728, .height = 1078, .across = 204, .down = 98}, {.across = 0, .down = 0}}));
        QVERIFY(file);
        const auto sizes = (*file)->sizes();
        QVERIFY(sizes);
        QCOMPARE(sizes->size(), size_t(3));
        QVERIFY(isSize((*sizes)[0], 595.44, 842.04));
        QVERIFY(isSize((*sizes)[1], 609.88, 792)); // a fax: its dots are no squares
        QVERIFY(isSize((*sizes)[2], 595.41, 842)); // nothing is said: as long as A4
        const Extraction told = (*file)->extraction();
        QCOMPARE(told.state, TextState::NoText);
        QCOMPARE(told.pages, 3);
        QCOMPARE(told.mime, u"image/tiff"_s);
        QCOMPARE((*file)->words(2)->size(), size_t(0));
        QVERIFY(!(*file)->words(3));
        QVERIFY(!(*file)->image(3, 1));
    }

    void eachPageIsDrawnAsItWasScanned()
    {
        const auto file = openPaged(test::scan({{.mark = {400, 400}}, {.mark = {1000, 2000}}}));
        QVERIFY(file);
        const auto second = (*file)->image(1, 2);
        QVERIFY(second);
        QCOMPARE(QSize(second->width, second->height), QSize(1191, 1685));
        QVERIFY(greyAt(*second, 2, {362, 722}, 10) < 40);
        QVERIFY(greyAt(*second, 2, {144, 144}, 12) > 250);
        const auto first = (*file)->image(0, 0.5); // and back again
        QVERIFY(first);
        QVERIFY(greyAt(*first, 0.5, {146, 146}, 10) < 60);
    }

    void aPageThatWasStoredOnItsSideIsTurned_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<bool>("isLeft"); // where the upper left corner of the page lies, as it is stored
        QTest::addColumn<bool>("isTop");
        QTest::newRow("as it is") << ORIENTATION_TOPLEFT << true << true;
        QTest::newRow("mirrored") << ORIENTATION_TOPRIGHT << false << true;
        QTest::newRow("upside down") << ORIENTATION_BOTRIGHT << false << false;
        QTest::newRow("mirrored, upside down") << ORIENTATION_BOTLEFT << true << false;
        QTest::newRow("rows are columns") << ORIENTATION_LEFTTOP << true << true;
        QTest::newRow("turned left") << ORIENTATION_RIGHTTOP << true << false;
        QTest::newRow("rows are columns, backwards") << ORIENTATION_RIGHTBOT << false << false;
        QTest::newRow("turned right") << ORIENTATION_LEFTBOT << false << true;
    }

    void aPageThatWasStoredOnItsSideIsTurned()
    {
        QFETCH(int, orientation);
        QFETCH(bool, isLeft);
        QFETCH(bool, isTop);
        const test::ScannedPage page{.orientation = orientation, .mark = {isLeft ? 0 : 1654 - test::markDots, isTop ? 0 : 2339 - test::markDots}};
        const auto file = openPaged(test::scan({page}));
        QVERIFY(file);
        const auto sizes = (*file)->sizes();
        QVERIFY(orientation >= ORIENTATION_LEFTTOP ? isSize(sizes->front(), 842.04, 595.44) : isSize(sizes->front(), 595.44, 842.04));
        const auto drawn = (*file)->image(0, 1);
        QVERIFY(drawn);
        QVERIFY(greyAt(*drawn, 1, {2, 2}, 10) < 40);
        QVERIFY(greyAt(*drawn, 1, {570, 2}, 10) > 250);
        QVERIFY(greyAt(*drawn, 1, {2, 570}, 10) > 250);
    }

    void picturesOfOnePageAreShownAtTheirSize_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mime");
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        QImage letter(1654, 2339, QImage::Format_Grayscale8);
        letter.fill(128);
        QTest::newRow("png of 200 dots an inch") << test::picture(letter, "PNG", 200) << u"image/png"_s << 595.44 << 842.04;
        QTest::newRow("jpeg of 300 dots an inch") << test::picture(letter, "JPEG", 300) << u"image/jpeg"_s << 396.96 << 561.36;
        QTest::newRow("jpeg that says nothing") << test::picture(letter, "JPEG") << u"image/jpeg"_s << 595.41 << 842.0;
        QTest::newRow("gif") << QByteArray::fromHex("474946383961010001008000008080800000002c00000000010001000002024401003b") << u"image/gif"_s << 842.0 << 842.0;
    }

    void picturesOfOnePageAreShownAtTheirSize()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mime);
        QFETCH(double, width);
        QFETCH(double, height);
        const Extraction found = readDocument(bytes, u"scan"_s, QString());
        QCOMPARE(found.mime, mime);
        QCOMPARE(found.state, TextState::NoText);
        QCOMPARE(found.pages, 1);
        const auto file = openPaged(bytes);
        QVERIFY(file);
        QVERIFY(isSize((*file)->sizes()->front(), width, height));
        const auto drawn = (*file)->image(0, 0.25);
        QVERIFY(drawn);
        QVERIFY(std::abs(greyAt(*drawn, 0.25, {40, 40}, 300) - 128) < 4);
    }

    void whatIsTransparentLiesOnWhitePaper()
    {
        QImage seal(300, 300, QImage::Format_ARGB32);
        seal.fill(Qt::transparent);
        const auto file = openPaged(test::picture(seal, "PNG", 100));
        QVERIFY(file);
        QVERIFY(greyAt(*(*file)->image(0, 1), 1, {10, 10}, 100) == 255);
    }

    void whatWouldFillTheMemoryIsRefusedBeforeItIsDecoded()
    {
        QByteArray huge = test::scan({{.width = 64, .height = 64, .mark = {}}});
        // 64 dots become 100,000 in the directory: tags 256 and 257, as shorts made longs.
        for (const char tag : {'\x00', '\x01'}) {
            const qsizetype at = huge.lastIndexOf(QByteArray(1, tag) + QByteArray("\x01\x03\x00\x01\x00\x00\x00\x40\x00", 9));
            QVERIFY(at > 0);
            huge.replace(at + 2, 10, QByteArray("\x04\x00\x01\x00\x00\x00\xA0\x86\x01\x00", 10));
        }
        const auto file = openPaged(huge);
        QVERIFY(file);
        QVERIFY(isSize((*file)->sizes()->front(), 595, 842)); // it keeps its place
        QVERIFY(!(*file)->image(0, 1));
        const auto normal = openPaged(test::scan({{}}));
        QVERIFY(!(*normal)->image(0, 1000));
        QVERIFY(!(*normal)->image(0, 0));
    }

    void damagedPicturesAreRefusedOrDrawnButHarmNothing()
    {
        QImage letter(200, 300, QImage::Format_RGB32);
        letter.fill(Qt::gray);
        const std::vector<QByteArray> whole{test::scan({{.width = 200, .height = 300, .mark = {20, 20}}, {.width = 120, .height = 90, .mark = {}}}), test::picture(letter, "PNG"), test::picture(letter, "JPEG")};
        const quint32 seed = qEnvironmentVariableIntValue("CF_SEED") ? quint32(qEnvironmentVariableIntValue("CF_SEED")) : QRandomGenerator::global()->generate();
        qInfo("CF_SEED=%u", seed);
        QRandomGenerator random(seed);
        int refused = 0;
        for (int i = 0; i < 600; ++i) {
            QByteArray bytes = whole[size_t(i) % whole.size()];
            for (int changes = random.bounded(1, 6); changes > 0; --changes) {
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            }
            if (random.bounded(4) == 0) {
                bytes.truncate(random.bounded(int(bytes.size())));
            }
            const auto file = openPaged(bytes);
            refused += file ? 0 : 1;
            if (file) {
                const auto sizes = (*file)->sizes();
                QVERIFY2(sizes, qPrintable(u"seed %1, case %2"_s.arg(seed).arg(i)));
                (void)(*file)->image(int(sizes->size()) - 1, 0.5);
            }
        }
        QVERIFY(refused > 0);
    }
};

QTEST_GUILESS_MAIN(ReaderPictureTest)
#include "reading_picture_test.moc"
