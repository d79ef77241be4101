// PDF: text, pages, and what cannot be opened.
#include "app/reader/pdf_reader.h"
#include "app/reader/right_to_left.h"
#include "tests/support/pdf_maker.h"

#include <QTest>

using namespace cf;
using namespace cf::reading;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<PdfFile> opened(const QByteArray& bytes)
{
    auto file = PdfFile::open(bytes);
    return file ? std::move(*file) : nullptr;
}

/// The same document, but behind a security handler nobody has the key of.
QByteArray locked()
{
    QByteArray pdf = test::pdf({{u"secret"_s}});
    const QByteArray thirtyTwo(64, '0');
    return pdf.replace("/Info 4 0 R", "/Info 4 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" +
                                          thirtyTwo + "> /U <" + thirtyTwo + "> >>");
}

} // namespace

class ReaderPdfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { silencePoppler(); }

    void readsPagesInOrder()
    {
        const Extraction found = readPdf(
            test::pdf({{u"First page"_s, u"with für"_s}, {}, {u"Third"_s}}, {.title = "A title", .version = "1.6"}));
        QCOMPARE(found.state, TextState::Extracted);
        QCOMPARE(found.text, u"First page\nwith für\f\fThird"_s);
        QCOMPARE(found.pages, 3);
        QCOMPARE(found.title, u"A title"_s);
        QCOMPARE(found.formatVersion, u"1.6"_s);
    }

    void knowsAScanFromALetter()
    {
        const Extraction found = readPdf(test::pdf({{}, {}}));
        QCOMPARE(found.state, TextState::NoText);
        QCOMPARE(found.pages, 2);
        QVERIFY(found.text.isEmpty());
    }

    void saysThatItNeedsAPassword()
    {
        const Extraction found = readPdf(locked());
        QCOMPARE(found.state, TextState::Encrypted);
        QVERIFY(!found.reason.isEmpty());
    }

    void saysThatItIsDamaged()
    {
        QCOMPARE(readPdf("%PDF-1.4\nnothing").state, TextState::Unreadable);
        QCOMPARE(readPdf(test::pdf({{u"x"_s}}).first(60)).state, TextState::Unreadable);
    }

    void stopsAtTooManyPages()
    {
        const Extraction found = readPdf(test::pdf(QList<QStringList>(5003, {u"w"_s})));
        QCOMPARE(found.state, TextState::TooLarge);
        QCOMPARE(found.pages, 5003);
        QCOMPARE(found.text.count(u'w'), 5000);
    }

    void measuresPagesAsTheyAreShown()
    {
        QCOMPARE(*opened(test::pdf({{}}, {.width = 300, .height = 400}))->sizes(), (std::vector<PageSize>{{300, 400}}));
        QCOMPARE(*opened(test::pdf({{}}, {.rotate = 90, .width = 300, .height = 400}))->sizes(),
                 (std::vector<PageSize>{{400, 300}}));
    }

    void drawsAPageOnWhitePaper()
    {
        const auto image = opened(test::pdf({{u"Some words"_s}}, {.width = 300, .height = 400}))->image(0, 2);
        QVERIFY(image);
        QCOMPARE(image->width, 600);
        QCOMPARE(image->height, 800);
        const auto* pixels = reinterpret_cast<const quint32*>(image->pixels.constData());
        QCOMPARE(pixels[0], 0xFFFFFFFFU);
        bool ink = false;
        for (qsizetype i = 0; i < image->pixels.size() / 4; ++i) {
            QCOMPARE(pixels[i] >> 24, 0xFFU);
            ink = ink || pixels[i] == 0xFF000000U;
        }
        QVERIFY(ink);
    }

    void drawsATurnedPageTurned()
    {
        const auto image = opened(test::pdf({{}}, {.rotate = 90, .width = 300, .height = 400}))->image(0, 1);
        QVERIFY(image);
        QCOMPARE(image->width, 400);
        QCOMPARE(image->height, 300);
    }

    void refusesWhatIsNoPageOrTooLarge()
    {
        const auto file = opened(test::pdf({{u"x"_s}}));
        for (const auto& [number, scale] : {std::pair(1, 1.0), std::pair(-1, 1.0), std::pair(0, 0.0),
                                            std::pair(0, -1.0), std::pair(0, 20.0), std::pair(0, 1e300)}) {
            const auto image = file->image(number, scale);
            QVERIFY(!image);
            QCOMPARE(image.error().kind, ErrorKind::Rejected);
        }
        QVERIFY(!file->words(7));
    }

    void placesWordsFromTheTopLeft()
    {
        const auto pageWords = opened(test::pdf({{u"Alpha Beta"_s, u"Gamma"_s}}))->words(0);
        QVERIFY(pageWords);
        QCOMPARE(pageWords->size(), size_t(3));
        QCOMPARE((*pageWords)[0].text, u"Alpha"_s);
        QCOMPARE((*pageWords)[2].text, u"Gamma"_s);
        const QRectF first = (*pageWords)[0].box;
        QVERIFY(first.left() > 49 && first.left() < 51);
        QVERIFY(first.top() > 45 && first.bottom() < 65);
        QVERIFY((*pageWords)[1].box.left() > first.right());
        QVERIFY((*pageWords)[2].box.top() > first.top());
    }

    void placesWordsOfATurnedPageWhereTheyAreSeen()
    {
        const auto pageWords = opened(test::pdf({{u"Alpha"_s}}, {.rotate = 90}))->words(0);
        QVERIFY(pageWords && pageWords->size() == 1);
        const QRectF box = pageWords->front().box;
        // Turned clockwise, the top left corner of the sheet is at the top right.
        QVERIFY(box.left() > 700);
        QVERIFY(box.top() > 45 && box.top() < 60);
        QVERIFY(box.height() > box.width());
    }

    void joinsRightToLeftLettersToWords()
    {
        const auto letter = [](const QString& text, double x) { return PageWord{text, QRectF(x, 0, 10, 20)}; };
        // Two words, drawn from right to left: שלום at 50 to 90, עולם at 0 to 40; a mark over the first letter.
        const auto whole = withWholeWords({letter(u"ם"_s, 0), letter(u"ל"_s, 10), letter(u"ו"_s, 20),
                                           letter(u"ע"_s, 30), letter(u"ם"_s, 50), letter(u"ו"_s, 60),
                                           letter(u"ל"_s, 70), letter(u"ש"_s, 80), letter(u"abc"_s, 200)});
        QCOMPARE(whole.size(), size_t(3));
        QCOMPARE(whole[0].text, u"שלום"_s);
        QCOMPARE(whole[0].box, QRectF(50, 0, 40, 20));
        QCOMPARE(whole[1].text, u"עולם"_s);
        QCOMPARE(whole[2].text, u"abc"_s);
    }

    void takesPresentationFormsBackToLetters()
    {
        QCOMPARE(withoutPresentationForms(u"\uFEA3\uFE92\uFEF4\uFE92\uFEF2 \uFEFC \uFB01n"_s), u"حبيبي لا fin"_s);
    }
};

QTEST_GUILESS_MAIN(ReaderPdfTest)
#include "reading_pdf_test.moc"
