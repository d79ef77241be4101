// A feed of delivery events, answered from a list, and the connector that reads it.
#pragma once

#include "models/connectors/xconnector/xconnector_connector.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"
#include "tests/support/known_in_memory.h"
#include "tests/support/scripted_transport.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace cf::test {

using namespace Qt::StringLiterals;

inline Repository feedRepository()
{
    Repository feed;
    feed.kind = RepositoryKind::XConnector;
    feed.name = u"Middleware"_s;
    feed.id = repositoryId(feed.kind, feed.name);
    feed.location = u"https://xconnector.example/ei"_s;
    feed.zone = u"UTC"_s;
    feed.connection.signIn = SignInKind::Password;
    feed.added = 1;
    return feed;
}

/// Three events at a time; forgets once what it told last.
struct ScriptedFeed {
    ScriptedFeed(const std::vector<QByteArray>& events, bool& forgetsOnce)
        : feed(events)
        , forgets(forgetsOnce)
    {
        transport = std::make_shared<ScriptedTransport>([this](const http::Request& request) { return answerTo(request); });
        connectors::RemoteParts parts{.transport = [this] { return transport; },
                                      .patience = std::make_shared<FakePatience>(clock),
                                      .clock = clock,
                                      .chance = [] { return 0.5; },
                                      .secret = [](SecretName) { return QtFuture::makeReadyFuture(Result<Secret>(Secret("token"))); }};
        connector = std::make_unique<connectors::XConnectorConnector>(feedRepository(), parts);
    }
    Result<http::Reply> answerTo(const http::Request& request)
    {
        const QUrlQuery query(request.url);
        const QString last = query.queryItemValue(u"lastEventId"_s);
        if (forgetsAlways && !last.isEmpty()) {
            return answer(410);
        }
        if (forgets && !last.isEmpty()) {
            forgets = false;
            return answer(410);
        }
        size_t begin = 0;
        for (size_t i = 0; i < feed.size() && !last.isEmpty(); ++i) {
            if (QJsonDocument::fromJson(feed[i]).object().value(u"id"_s).toString() == last) {
                begin = i + 1;
            }
        }
        QByteArray body = "[";
        for (size_t i = begin; i < std::min(feed.size(), begin + 3); ++i) {
            body += (i > begin ? "," : "") + feed[i];
        }
        return answer(200, body + "]", {{"content-type", "application/cloudevents-batch+json"}});
    }
    /// Events of one run; -1: it failed.
    int run(QString& cursor)
    {
        KnownInMemory known;
        int events = 0;
        for (;;) {
            const Result<connectors::Page> page = QCoro::waitFor(connector->changesSince(cursor, known, {}));
            if (!page) {
                trouble = page.error().detail;
                return -1;
            }
            for (const connectors::Change& change : page->changes) {
                events += std::holds_alternative<connectors::Noticed>(change);
                if (const auto* one = std::get_if<connectors::Aside>(&change)) {
                    aside.push_back(*one);
                }
                if (const auto* gap = std::get_if<connectors::GapSeen>(&change); gap && gap->what.subject == u"events") {
                    gaps.push_back(*gap);
                }
            }
            cursor = page->next;
            if (page->last) {
                QCoro::waitFor(connector->close(false));
                return events;
            }
        }
    }
    const std::vector<QByteArray>& feed;
    bool& forgets;
    bool forgetsAlways = false;
    QString trouble; ///< of the last run that failed
    FakeClock clock{1'800'000'000'000};
    std::shared_ptr<ScriptedTransport> transport;
    std::unique_ptr<connectors::XConnectorConnector> connector;
    std::vector<connectors::Aside> aside;
    std::vector<connectors::GapSeen> gaps;
};

} // namespace cf::test
