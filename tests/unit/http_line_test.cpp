// The line to a server, its sign-in and its log, against a server that is a function.
#include "models/http/signed_line.h"
#include "tests/support/fake_patience.h"
#include "tests/support/scripted_transport.h"

#include <QTest>

using namespace cf;
using namespace cf::http;
using namespace std::chrono_literals;
using test::answer;

namespace {

/// Trades a password for a session that is good until the server forgets it.
class CountingSignIn final : public SignIn
{
public:
    explicit CountingSignIn(int& signIns)
        : m_signIns(signIns)
    {}
    QCoro::Task<Result<void>> signIn(Line& line, std::stop_token stop) override
    {
        Request request;
        request.url = QUrl(QStringLiteral("http://server/login"));
        const Result<Reply> reply = co_await line.send(request, stop);
        ++m_signIns;
        if (!reply) {
            co_return tl::unexpected<Error>(reply.error());
        }
        if (reply->status == 403) {
            co_return fail(ErrorKind::Unauthorised, QStringLiteral("refused"));
        }
        m_session = reply->body;
        co_return Result<void>();
    }
    void sign(Request& request) const override { request.headers.emplace_back("Session", m_session); }
    bool isOver(const Reply& reply) const override { return reply.status == 412; }

private:
    int& m_signIns;
    QByteArray m_session;
};

QByteArray sessionOf(const Request& request)
{
    for (const auto& [name, value] : request.headers) {
        if (name == "Session") {
            return value;
        }
    }
    return {};
}

} // namespace

class HttpLineTest : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::shared_ptr<test::FakePatience> m_patience;

    LineParts partsFor(std::shared_ptr<Transport> transport)
    {
        m_patience = std::make_shared<test::FakePatience>(m_clock);
        return {std::move(transport), m_patience, m_clock, [] { return 0.5; }};
    }
    static Request get(const char* path)
    {
        Request request;
        request.url = QUrl(QStringLiteral("http://server") + QLatin1StringView(path));
        return request;
    }

private Q_SLOTS:
    void aServerThatFailsForAMomentIsAskedAgainAfterLongerAndLongerWaits()
    {
        int asked = 0;
        const auto transport = std::make_shared<test::ScriptedTransport>([&](const Request&) -> Result<Reply> {
            return ++asked < 4 ? answer(502) : answer(200, "here");
        });
        Line line(partsFor(transport));
        const Result<Reply> reply = QCoro::waitFor(line.send(get("/a"), {}));
        QVERIFY(reply);
        QCOMPARE(reply->body, QByteArray("here"));
        QCOMPARE(m_patience->waits, (std::vector<std::chrono::milliseconds>{250ms, 500ms, 1000ms}));
    }

    void whatIsNotRepeatableIsAskedOnce()
    {
        const auto transport =
            std::make_shared<test::ScriptedTransport>([](const Request&) -> Result<Reply> { return answer(500); });
        Line line(partsFor(transport));
        Request request = get("/a");
        request.isRepeatable = false;
        QCOMPARE(QCoro::waitFor(line.send(request, {}))->status, 500);
        QCOMPARE(transport->requests.size(), size_t(1));
    }

    void aServerThatIsNotThereIsOfflineAfterThreeTries()
    {
        const auto transport = std::make_shared<test::ScriptedTransport>(
            [](const Request&) -> Result<Reply> { return fail(ErrorKind::Offline, QStringLiteral("refused")); });
        Line line(partsFor(transport));
        const Result<Reply> reply = QCoro::waitFor(line.send(get("/a"), {}));
        QVERIFY(!reply && reply.error().kind == ErrorKind::Offline);
        QCOMPARE(transport->requests.size(), size_t(3));
    }

    void retryAfterHoldsUpTheWholeLineForAsLongAsAsked()
    {
        int asked = 0;
        const auto transport = std::make_shared<test::ScriptedTransport>([&](const Request&) -> Result<Reply> {
            return ++asked == 1 ? answer(429, {}, {{"retry-after", "20"}}) : answer(200);
        });
        LineParts parts = partsFor(transport);
        parts.atOnce = 1;
        Line line(std::move(parts));
        const UtcMs before = m_clock.now();
        auto first = line.send(get("/a"), {});
        auto second = line.send(get("/b"), {});
        QCOMPARE(QCoro::waitFor(first)->status, 200);
        QCOMPARE(QCoro::waitFor(second)->status, 200);
        QCOMPARE(transport->requests.size(), size_t(3));
        QVERIFY(m_clock.now() - before >= 20'000);
    }

    void aRetryAfterAsADateIsSeenFromTheServersClock()
    {
        QCOMPARE(retryAfter(answer(503, {},
                                   {{"date", "Sun, 06 Nov 1994 08:49:37 GMT"},
                                    {"retry-after", "Sun, 06 Nov 1994 08:50:07 GMT"}})),
                 std::optional<std::chrono::milliseconds>(30s));
        QCOMPARE(httpDate("Sunday, 06-Nov-94 08:49:37 GMT"), httpDate("Sun, 06 Nov 1994 08:49:37 GMT"));
        QCOMPARE(httpDate("Sun Nov  6 08:49:37 1994"), httpDate("Sun, 06 Nov 1994 08:49:37 GMT"));
        QVERIFY(!retryAfter(answer(503, {}, {{"retry-after", "soon"}})));
    }

    void aWaitThatIsTooLongIsTheCallersBusiness()
    {
        const auto transport = std::make_shared<test::ScriptedTransport>(
            [](const Request&) -> Result<Reply> { return answer(503, {}, {{"retry-after", "7200"}}); });
        Line line(partsFor(transport));
        const Result<Reply> reply = QCoro::waitFor(line.send(get("/a"), {}));
        QVERIFY(!reply && reply.error().kind == ErrorKind::RateLimited);
        QCOMPARE(reply.error().retryAfter, std::optional<std::chrono::seconds>(7200));
        QCOMPARE(transport->requests.size(), size_t(1));
    }

    void soManyAtATimeAndNoMore()
    {
        const auto transport =
            std::make_shared<test::ScriptedTransport>([](const Request&) -> Result<Reply> { return answer(200); });
        LineParts parts = partsFor(transport);
        parts.atOnce = 3;
        Line line(std::move(parts));
        std::vector<QCoro::Task<Result<Reply>>> asked;
        for (int i = 0; i < 20; ++i) {
            asked.push_back(line.send(get("/a"), {}));
        }
        QCoro::waitFor(line.drained());
        for (auto& one : asked) {
            QCOMPARE(QCoro::waitFor(one)->status, 200);
        }
        QCOMPARE(transport->mostUnderWay, 3);
    }

    void aStopEndsWhatWaitsAndWhatIsUnderWay()
    {
        const auto transport =
            std::make_shared<test::ScriptedTransport>([](const Request&) -> Result<Reply> { return answer(200); });
        LineParts parts = partsFor(transport);
        parts.atOnce = 1;
        Line line(std::move(parts));
        std::stop_source stop;
        std::vector<QCoro::Task<Result<Reply>>> asked;
        for (int i = 0; i < 5; ++i) {
            asked.push_back(line.send(get("/a"), stop.get_token()));
        }
        stop.request_stop();
        for (auto& one : asked) {
            const Result<Reply> reply = QCoro::waitFor(one);
            QVERIFY(!reply && reply.error().kind == ErrorKind::Cancelled);
        }
        QCOMPARE(transport->requests.size(), size_t(1));
    }

    void theSessionIsRenewedOnceForAllThatWereRefused()
    {
        int sessions = 0;
        const auto transport = std::make_shared<test::ScriptedTransport>([&](const Request& request) -> Result<Reply> {
            if (request.url.path() == u"/login") {
                return answer(200, QByteArray::number(++sessions));
            }
            return sessionOf(request) == "2" ? answer(200, "yes") : answer(412); // the first session is over at once
        });
        int signIns = 0;
        SignedLine line(partsFor(transport), std::make_unique<CountingSignIn>(signIns));
        std::vector<QCoro::Task<Result<Reply>>> asked;
        for (int i = 0; i < 10; ++i) {
            asked.push_back(line.send(get("/a"), {}));
        }
        for (auto& one : asked) {
            const Result<Reply> reply = QCoro::waitFor(one);
            QVERIFY(reply);
            QCOMPARE(reply->body, QByteArray("yes"));
        }
        QCOMPARE(signIns, 2);
    }

    void aRefusedPasswordIsNotTriedAgain()
    {
        const auto transport =
            std::make_shared<test::ScriptedTransport>([](const Request&) -> Result<Reply> { return answer(403); });
        int signIns = 0;
        SignedLine line(partsFor(transport), std::make_unique<CountingSignIn>(signIns));
        std::vector<QCoro::Task<Result<Reply>>> asked;
        for (int i = 0; i < 5; ++i) {
            asked.push_back(line.send(get("/a"), {}));
        }
        for (auto& one : asked) {
            const Result<Reply> reply = QCoro::waitFor(one);
            QVERIFY(!reply && reply.error().kind == ErrorKind::Unauthorised);
        }
        QCOMPARE(QCoro::waitFor(line.send(get("/b"), {})).error().kind, ErrorKind::Unauthorised);
        QCOMPARE(signIns, 1);
    }

    void aSessionThatIsRefusedRightAwayIsNotRenewedForEver()
    {
        const auto transport = std::make_shared<test::ScriptedTransport>([](const Request& request) -> Result<Reply> {
            return request.url.path() == u"/login" ? answer(200, "s") : answer(412);
        });
        int signIns = 0;
        SignedLine line(partsFor(transport), std::make_unique<CountingSignIn>(signIns));
        QCOMPARE(QCoro::waitFor(line.send(get("/a"), {})).error().kind, ErrorKind::Unauthorised);
        QCOMPARE(signIns, 2);
    }

    void theLogNamesNobody()
    {
        QCOMPARE(loggedPath(QUrl(QStringLiteral("http://s/users/jane doe/login?password=x"))),
                 QStringLiteral("/users/…/login?password"));
        QCOMPARE(loggedPath(QUrl(QStringLiteral("http://s/users/okafor/login"))), QStringLiteral("/users/…/login"));
        QCOMPARE(loggedPath(QUrl(QStringLiteral("http://s/api/v2/nodes/4711/versions?id_set[]=1&id_set[]=2"))),
                 QStringLiteral("/api/v2/nodes/…/versions?id_set"));
        QCOMPARE(loggedPath(QUrl(QStringLiteral("http://s/files/Adaeze Okafor 2025.pdf"))), QStringLiteral("/files/…"));
    }

    void theServersClockIsComparedWithOurs()
    {
        m_clock.set(*httpDate("Sun, 06 Nov 1994 08:49:37 GMT"));
        const auto transport = std::make_shared<test::ScriptedTransport>([](const Request&) -> Result<Reply> {
            return answer(200, {}, {{"date", "Sun, 06 Nov 1994 08:51:37 GMT"}});
        });
        Line line(partsFor(transport));
        QVERIFY(QCoro::waitFor(line.send(get("/a"), {})));
        QCOMPARE(line.clockOffset(), std::optional<std::chrono::milliseconds>(120s));
    }
};

QTEST_GUILESS_MAIN(HttpLineTest)
#include "http_line_test.moc"
