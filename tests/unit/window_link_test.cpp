// Links of other programs are hostile: what they ask for is read, or they are refused.
#include "app/window_link.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;

class WindowLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatALinkAsksForIsRead_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<int>("shows");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char* link, WindowLink::Shows shows, const char16_t* subject) {
            QTest::newRow(link) << QString::fromUtf8(link) << int(shows) << QString::fromUtf16(subject);
        };
        row("counterfoil://customer/12345", WindowLink::Shows::Customer, u"12345");
        row("counterfoil:customer/12345", WindowLink::Shows::Customer, u"12345");
        row("COUNTERFOIL://Customer/12345/", WindowLink::Shows::Customer, u"12345");
        row("counterfoil://customer/C%2030014", WindowLink::Shows::Customer, u"C 30014");
        row("counterfoil://customer/M%C3%BCller", WindowLink::Shows::Customer, u"Müller");
        row("counterfoil://record/EX-2025/000001", WindowLink::Shows::Record, u"EX-2025/000001");
        row("counterfoil://case/4711%2F25", WindowLink::Shows::Case, u"4711/25");
        row("counterfoil://search/late%20fee%20channel:print", WindowLink::Shows::Search, u"late fee channel:print");
        row("counterfoil:", WindowLink::Shows::Window, u"");
        row("counterfoil://", WindowLink::Shows::Window, u"");
    }
    void whatALinkAsksForIsRead()
    {
        QFETCH(const QString, link);
        QFETCH(const int, shows);
        QFETCH(const QString, subject);
        const auto read = linkFrom(link);
        QVERIFY(read.has_value());
        QCOMPARE(int(read->shows), shows);
        QCOMPARE(read->subject, subject);
    }

    void whatIsNoLinkIsRefused_data()
    {
        QTest::addColumn<QString>("link");
        for (const char* link : {"", "http://customer/1", "counterfoil", "counterfoil://customer", "counterfoil://customer/", "counterfoil://customer/%20", "counterfoil://delete/1",
                                 "counterfoil://customer/%", "counterfoil://customer/%2", "counterfoil://customer/%zz", "counterfoil://customer/%00", "counterfoil://customer/1%0A2",
                                 "counterfoil://customer/%FF", "counterfoil://customer/%E2%80%AE1", "counterfoil://search/%1B[2J"}) {
            QTest::newRow(link) << QString::fromUtf8(link);
        }
        QTest::newRow("long") << QString(u"counterfoil://customer/"_s + QString(longestLink, u'1'));
        QTest::newRow("long subject") << QString(u"counterfoil://customer/"_s + QString(longestSubject + 1, u'1'));
    }
    void whatIsNoLinkIsRefused()
    {
        QFETCH(const QString, link);
        QVERIFY(!linkFrom(link));
    }

    void whateverComesIsReadOrRefused()
    {
        const quint32 seed = qEnvironmentVariableIsSet("CF_SEED") ? qEnvironmentVariable("CF_SEED").toUInt() : QRandomGenerator::global()->generate();
        qInfo("seed %u (CF_SEED)", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 20'000; ++i) {
            QString text = i % 2 ? u"counterfoil://search/"_s : u"counterfoil:"_s;
            for (int left = int(random.bounded(40)); left > 0; --left) {
                text += random.bounded(4) ? QChar(u"%/ac1F:? "_s[qsizetype(random.bounded(9))]) : QChar(ushort(random.bounded(0x10000)));
            }
            if (const auto read = linkFrom(text)) {
                QVERIFY(read->shows == WindowLink::Shows::Window || !read->subject.isEmpty());
                QVERIFY(read->subject.size() <= longestSubject && !read->subject.contains(u'\n'));
            }
        }
    }
};

QTEST_GUILESS_MAIN(WindowLinkTest)
#include "window_link_test.moc"
