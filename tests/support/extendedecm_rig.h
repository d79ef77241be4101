// The connector to a scripted Content Server, and what a cache would know.
#pragma once

#include "models/connectors/extendedecm/extendedecm_connector.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"
#include "tests/support/known_in_memory.h"
#include "tests/support/scripted_content_server.h"

namespace cf::test {

class ContentServerRig
{
public:
    explicit ContentServerRig(const QMap<QString, QString>& settings = {})
    {
        clock.set(1'775'044'800'000); // 2026-04-01T12:00:00Z
        repository.kind = RepositoryKind::ExtendedEcm;
        repository.location = QStringLiteral("https://ecm.example/cs/cs");
        repository.zone = QStringLiteral("Africa/Lagos"); // an hour ahead the year round
        repository.connection.user = QStringLiteral("reader");
        repository.connection.settings = settings;
        connect();
    }
    ~ContentServerRig() { QCoro::waitFor(connector->close(true)); }

    void connect()
    {
        if (connector) {
            QCoro::waitFor(connector->close(true));
        }
        connectors::RemoteParts parts{.transport =
                              [this] {
                                  return std::make_shared<ScriptedTransport>([this](const http::Request& request) {
                                      return Result<http::Reply>(other ? other(request) : server.reply(request));
                                  });
                              },
                          .patience = std::make_shared<FakePatience>(clock),
                          .clock = clock,
                          .chance = [] { return 0.5; },
                          .secret =
                              [this](const SecretName&) {
                                  ++asked;
                                  return QtFuture::makeReadyFuture(Result<Secret>(Secret(QByteArray(password))));
                              }};
        connector = std::make_unique<connectors::ExtendedEcmConnector>(repository, parts);
    }

    /// A run to its end, or over so many pages; what it says.
    Result<std::vector<connectors::Change>> run(int pages = 1'000'000)
    {
        server.asked.clear();
        return runOf(*connector, known, cursor, pages);
    }

    FakeClock clock;
    ScriptedContentServer server;
    std::function<http::Reply(const http::Request&)> other; ///< instead of the server
    KnownInMemory known;
    Repository repository;
    std::unique_ptr<connectors::ExtendedEcmConnector> connector;
    QString cursor;
    int asked = 0; ///< for the password
    QByteArray password = "x";
};

} // namespace cf::test
