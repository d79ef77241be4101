// The browser of the program, but for the browser: what is opened, and who is answered when.
#include "app/system_browser.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QThread>
#include <QUrlQuery>

using namespace cf;
using namespace Qt::StringLiterals;

class SystemBrowserTest : public QObject
{
    Q_OBJECT

    QList<QUrl> m_opened;

    static QUrl address(const QUrl& redirect) { return QUrl(u"https://as.example/auth?to="_s + QString::fromLatin1(redirect.toEncoded().toPercentEncoding())); }
    QUrl redirect() const { return QUrl(QUrlQuery(m_opened.last()).queryItemValue(u"to"_s, QUrl::FullyDecoded)); }
    std::unique_ptr<SystemBrowser> browser()
    {
        auto made = std::make_unique<SystemBrowser>();
        made->setOpening([this](const QUrl& opened) { m_opened << opened; });
        return made;
    }

private Q_SLOTS:
    void init() { m_opened.clear(); }

    void opensTheAddressAndTellsWhereTheBrowserCameBack()
    {
        const auto browser = this->browser();
        QFuture<Result<QUrl>> visit;
        const std::unique_ptr<QThread> other(QThread::create([&] { visit = browser->visit(0, &SystemBrowserTest::address, {}); }));
        other->start();
        QTRY_COMPARE(m_opened.size(), 1);
        QVERIFY(other->wait());
        QNetworkAccessManager network;
        QUrl back = redirect();
        back.setQuery(u"code=c&state=s"_s);
        const std::unique_ptr<QNetworkReply> page(network.get(QNetworkRequest(back)));
        QTRY_VERIFY(page->isFinished());
        QVERIFY(page->readAll().startsWith("Counterfoil goes on."));
        QTRY_VERIFY(visit.isFinished());
        QCOMPARE(*visit.result(), back);
    }

    void aStopEndsAVisit()
    {
        const auto browser = this->browser();
        std::stop_source stop;
        const auto visit = browser->visit(0, &SystemBrowserTest::address, stop.get_token());
        QTRY_COMPARE(m_opened.size(), 1);
        stop.request_stop();
        QTRY_VERIFY(visit.isFinished());
        QCOMPARE(visit.result().error().kind, ErrorKind::Cancelled);
        const auto late = browser->visit(0, &SystemBrowserTest::address, stop.get_token());
        QTRY_VERIFY(late.isFinished());
        QCOMPARE(late.result().error().kind, ErrorKind::Cancelled);
    }

    void closingAnswersAllWithoutTheEventLoop()
    {
        const auto browser = this->browser();
        const auto open = browser->visit(0, &SystemBrowserTest::address, {});
        QTRY_COMPARE(m_opened.size(), 1);
        const auto posted = browser->visit(0, &SystemBrowserTest::address, {});
        browser->close();
        QVERIFY(open.isFinished() && posted.isFinished());
        QCOMPARE(posted.result().error().kind, ErrorKind::Cancelled);
        const auto after = browser->visit(0, &SystemBrowserTest::address, {});
        QVERIFY(after.isFinished());
        QCoreApplication::processEvents();
        QCOMPARE(m_opened.size(), 1);
    }

    void aPortThatIsTakenIsSaid()
    {
        const auto browser = this->browser();
        const auto first = browser->visit(0, &SystemBrowserTest::address, {});
        QTRY_COMPARE(m_opened.size(), 1);
        const auto second = browser->visit(quint16(redirect().port()), &SystemBrowserTest::address, {});
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(second.result().error().kind, ErrorKind::Unavailable);
        QVERIFY(!first.isFinished());
    }
};

QTEST_GUILESS_MAIN(SystemBrowserTest)
#include "system_browser_test.moc"
