// Where words stand that are to be redacted, and what is left of a text and of pixels after that.
#include "ui/packs/pack_preview_presenter.h"
#include "ui/packs/pack_seal_presenter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::ui;

class PackPlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreFoundAsPeopleCompareThemAndOnlyWhole()
    {
        const std::vector<PageWord> words{{u"Mr"_s, QRectF(10, 10, 20, 12)}, {u"JÜRGEN"_s, QRectF(32, 10, 40, 12)}, {u"Weiß,"_s, QRectF(75, 10, 30, 12)}, {u"Jürgens"_s, QRectF(10, 30, 40, 12)},
                                          {u"jurgen-weiss"_s, QRectF(60, 30, 60, 12)}};
        const auto places = placesOf(wantedWords(u"Jürgen Weiß"_s), 2, words);
        QCOMPARE(places.size(), size_t(3)); // two words, and one that the page writes together
        QCOMPARE(places[0].page, 2);
        QVERIFY(places[0].box.contains(words[1].box) && places[1].box.contains(words[2].box));
        QVERIFY(places[2].box.contains(words[4].box));
        QVERIFY(placesOf(wantedWords(u" , "_s), 0, words).empty());
    }

    void aTextLosesEveryRunWholeAndDoesNotTellHowLongItWas()
    {
        const QString text = u"Pay Jürgen Weiss 5 EUR, not Jürgen."_s;
        auto places = placesOf(wantedWords(u"jurgen"_s), text);
        QCOMPARE(places.size(), size_t(2));
        QCOMPARE(redactedText(text, places), u"Pay █████ Weiss 5 EUR, not █████."_s);
        places.push_back({-1, {}, 4, 12, u"third-party"_s, {}}); // over the first one
        QCOMPARE(redactedText(text, places), u"Pay █████ 5 EUR, not █████."_s);
        QCOMPARE(redactedText(text, {{-1, {}, -5, 7, {}, {}}, {-1, {}, 30, 900, {}, {}}}), u"█████y Jürgen Weiss 5 EUR, not Jü█████"_s);
    }

    void aNameThatIsHiddenInANoteIsNotTheNameOfItsAuthorEither()
    {
        PackItem note;
        note.kind = PackItemKind::Note;
        note.text = u"Jürgen Weiss called about the charge."_s;
        note.who = u"j. weiss"_s;
        QCOMPARE(evidence::sealedItem(note).who, u"j. weiss"_s);
        note.redactions = placesOf(wantedWords(u"the charge"_s), note.text);
        QCOMPARE(evidence::sealedItem(note).who, u"j. weiss"_s);
        for (const PackRedaction& one : placesOf(wantedWords(u"Jürgen Weiss"_s), note.text)) {
            note.redactions.push_back(one);
        }
        QVERIFY(evidence::sealedItem(note).who.isEmpty());
        const TimeTelling telling{{}, {0, QTimeZone::utc(), Qt::Monday}};
        QVERIFY2(!packTextHtml(note, note.text, telling).contains(u"weiss"_s, Qt::CaseInsensitive), qPrintable(packTextHtml(note, note.text, telling)));
    }

    void whatIsRedactedIsTiedToBytesPagesAndWords()
    {
        const QByteArray bytes(32, 'x');
        QCOMPARE(redactedState(bytes, {}, {}, {}), bytes);
        const QList<QByteArray> states{bytes, redactedState(bytes, 2, {}, {}), redactedState(bytes, 3, {}, {}), redactedState(bytes, 2, 1, {}), redactedState(bytes, {}, {}, u"as read"_s), redactedState(bytes, {}, {}, u"as read otherwise"_s)};
        QCOMPARE(QSet<QByteArray>(states.begin(), states.end()).size(), states.size());
    }

    void pixelsUnderABoxAreBlackToTheirEdgesAndNoOthers()
    {
        PageImage image{20, 10, 80, QByteArray(800, char(0xff))};
        blacken(image, 2, {QRectF(1.2, 1.2, 2, 1), QRectF(-5, -5, 1, 1), QRectF(9.6, 4.6, 50, 50)});
        const auto at = [&](int x, int y) { return reinterpret_cast<const quint32*>(image.pixels.constData() + y * 80)[x]; };
        for (int y = 0; y < 10; ++y) {
            for (int x = 0; x < 20; ++x) {
                const bool isHidden = (x >= 2 && x < 7 && y >= 2 && y < 5) || (x >= 19 && y >= 9);
                QCOMPARE(at(x, y), isHidden ? 0xff000000U : 0xffffffffU);
            }
        }
    }
};

QTEST_GUILESS_MAIN(PackPlacesTest)
#include "pack_places_test.moc"
