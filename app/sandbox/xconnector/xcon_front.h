// xConnector as its readers see it: a feed of CloudEvents at /events, what is to be sent at /commands, tokens at /otdsws of the same port. Source: protocol page for
// xConnector, C.4. What the page leaves open is an invention: docs/sandbox.md.
#pragma once

#include "app/sandbox/directory/sign_in_service.h"
#include "app/sandbox/directory/tenant_tokens.h"
#include "app/sandbox/serving/service_front.h"
#include "app/sandbox/xconnector/xcon_commands.h"

namespace cf::sandbox::xconnector {

class XconFront final : public ServiceFront
{
public:
    static constexpr const char* standingToken = "northgate-feed"; ///< which never ends, for those that cannot sign in

    /// Both outlive it.
    XconFront(const estate::EstateGenerator& generator, quint64 records, const Clock& clock);

    HttpResponse answer(const HttpRequest& request) override;
    HttpResponse refusal(int status) const override;
    /// {"do": "append", "document", "event": "bounced-hard", "leg", "attempt", "channel", "gateway", "time" (else a minute ago), "code", "reason",
    /// "native"}, or {"do": "append", "json"}: told now; "set", "name", "value": docs/sandbox.md; "expire-tokens"; and what the SignInService knows.
    Result<void> act(const QJsonObject& action) override;
    /// ?document=D-000000012, ?from=0&count=100 by the number in the estate, or neither: figures of the feed. See xcon_truth.h.
    Result<QJsonObject> truth(const Fields& query) override;
    /// What an archive takes in, and what it takes in anew, is told as archived; a communication that is cancelled there, as that.
    void changed(const HoldingChange& change, const HeldRecord& record) override;
    void archiveBy(std::function<void(const HandedOver&)> archive) override { m_commands.archiveBy(std::move(archive)); }

private:
    HttpResponse events(const HttpRequest& request);
    std::optional<QString> nameOf(const HttpRequest& request) const; ///< of whoever asks
    Result<void> append(const QJsonObject& action);
    Result<void> set(const QString& name, const QJsonValue& value);

    const Clock& m_clock;
    Feed m_feed;
    Commands m_commands;
    directory::TenantTokens m_tokens;
    directory::SignInService m_signIn;
    qint64 m_pageCap = 1'000, m_longestWait = 5;
    bool m_hasLinks = false, m_isStanding = true;
    QByteArray m_contract = "1.0; events; commands"; ///< empty: not told
};

} // namespace cf::sandbox::xconnector
