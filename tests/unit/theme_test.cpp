#include "ui/widgets/theme.h"

#include <QtTest>

using namespace cf::ui;

namespace {

struct Pair {
    const char* what;
    QColor front, back;
    qreal need;
};

constexpr qreal text = 4.5, graphics = 3;

QList<Pair> pairsOf(const Tokens& t)
{
    return {{"ink on surface", t.ink, t.surface, text},
            {"ink on raised", t.ink, t.raised, text},
            {"ink on selection", t.ink, t.accentSoft, text},
            {"ink2 on surface", t.ink2, t.surface, text},
            {"ink2 on canvas", t.ink2, t.canvas, text},
            {"ink2 on sunken", t.ink2, t.sunken, text},
            {"ink3 on surface", t.ink3, t.surface, text},
            {"ink3 on canvas", t.ink3, t.canvas, text},
            {"ink3 on sunken", t.ink3, t.sunken, text},
            {"ink3 on raised", t.ink3, t.raised, text},
            {"ink3 on hover", t.ink3, t.hover, text},
            {"ink3 on grey soft", t.ink3, t.greySoft, text},
            {"ink3 on selection", t.ink3, t.accentSoft, text},
            {"off on surface", t.off, t.surface, text},
            {"off on raised", t.off, t.raised, text},
            {"off on canvas", t.off, t.canvas, text},
            {"off on grey soft", t.off, t.greySoft, text},
            {"accent on surface", t.accent, t.surface, text},
            {"accent on selection", t.accent, t.accentSoft, text},
            {"accent on hover", t.accent, t.hover, text},
            {"on accent", t.onAccent, t.accent, text},
            {"red on surface", t.red, t.surface, text},
            {"red on red soft", t.red, t.redSoft, text},
            {"red on selection", t.red, t.accentSoft, text},
            {"red on canvas", t.red, t.canvas, text},
            {"amber on surface", t.amber, t.surface, text},
            {"amber on amber soft", t.amber, t.amberSoft, text},
            {"amber on selection", t.amber, t.accentSoft, text},
            {"amber on canvas", t.amber, t.canvas, text},
            {"green on surface", t.green, t.surface, text},
            {"green on green soft", t.green, t.greenSoft, text},
            {"green on canvas", t.green, t.canvas, text},
            {"grey on grey soft", t.grey, t.greySoft, text},
            {"grey on selection", t.grey, t.accentSoft, text},
            {"tool tip", t.surface, t.ink, text},
            {"edge on surface", t.edge, t.surface, graphics},
            {"edge on canvas", t.edge, t.canvas, graphics},
            {"bar on surface", t.bar, t.surface, graphics},
            {"red fill on surface", t.redFill, t.surface, graphics},
            {"amber fill on surface", t.amberFill, t.surface, graphics},
            {"green fill on surface", t.greenFill, t.surface, graphics},
            {"focus ring on surface", t.accent, t.surface, graphics},
            {"focus ring on canvas", t.accent, t.canvas, graphics}};
}

const std::pair<const char*, Scheme> schemes[] = {
    {"light", Scheme::Light}, {"dark", Scheme::Dark}, {"contrast", Scheme::Contrast}};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsReadable_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("back");
        QTest::addColumn<qreal>("need");
        for (const auto& [name, scheme] : schemes) {
            for (const Pair& pair : pairsOf(tokensOf(scheme)))
                QTest::addRow("%s: %s", name, pair.what) << pair.front << pair.back << pair.need;
        }
    }
    void everyPairIsReadable()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, back);
        QFETCH(qreal, need);
        const qreal ratio = contrast(front, back);
        QVERIFY2(ratio >= need, qPrintable(QString::number(ratio, 'f', 2)));
    }

    void contrastRunsFromOneToTwentyOne()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(QColor(0x2456c9u), QColor(0x2456c9u)), 1.0);
    }

    void highContrastExceedsSevenToOne()
    {
        const Tokens t = tokensOf(Scheme::Contrast);
        for (const QColor& c : {t.ink, t.ink2, t.ink3, t.off, t.red, t.amber, t.green, t.accent})
            QVERIFY(contrast(c, t.surface) >= 7);
    }

    void aPlatformAccentStaysReadableInEveryHue()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (int hue = 0; hue < 360; hue += 5) {
                for (const int lightness : {40, 128, 210}) {
                    const Tokens t = tokensOf(scheme, QColor::fromHsl(hue, 200, lightness));
                    for (const Pair& pair : pairsOf(t)) {
                        const QByteArray where = QByteArray(pair.what) + ", hue " + QByteArray::number(hue);
                        QVERIFY2(contrast(pair.front, pair.back) >= pair.need, where.constData());
                    }
                }
            }
        }
    }

    void aPlatformAccentIsTakenOver()
    {
        const QColor violet = QColor::fromHsl(280, 200, 100);
        QVERIFY(tokensOf(Scheme::Light, violet).accent != tokensOf(Scheme::Light).accent);
        QVERIFY(std::abs(tokensOf(Scheme::Light, violet).accent.hslHue() - 280) <= 2);
        QVERIFY(std::abs(tokensOf(Scheme::Dark, violet).accent.hslHue() - 280) <= 2);
    }

    void anAccentThatMeansAStateIsNotTakenOver()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const int hue : {0, 40, 120, 350})
                QCOMPARE(tokensOf(scheme, QColor::fromHsl(hue, 200, 110)), tokensOf(scheme));
            QCOMPARE(tokensOf(scheme, QColor(Qt::gray)), tokensOf(scheme));
        }
        QCOMPARE(tokensOf(Scheme::Contrast, QColor(Qt::blue)), tokensOf(Scheme::Contrast));
    }
};

QTEST_GUILESS_MAIN(ThemeTest)
#include "theme_test.moc"
