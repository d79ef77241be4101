// What a connector to a server is given.
#pragma once

#include "models/connectors/remote/token_shelf.h"
#include "models/domain/mail_parts.h"
#include "models/domain/ports/secret_store.h"
#include "models/domain/repository.h"
#include "models/http/line.h"

#include <functional>

namespace cf::connectors {

/// Gives the secret of a repository, from the keychain or from a person who is just adding it.
using SecretSource = std::function<QFuture<Result<Secret>>(SecretName name)>;
/// Keeps what takes the place of one: a refresh token that was traded for another.
using SecretKeeping = std::function<QFuture<Result<void>>(SecretName name, Secret secret)>;

struct RemoteParts {
    std::function<std::shared_ptr<http::Transport>()> transport; ///< called on the thread that uses it
    std::shared_ptr<http::Patience> patience;
    const Clock& clock;
    std::function<double()> chance; ///< from 0 up to, not including, 1
    SecretSource secret;
    std::shared_ptr<http::ExchangeLog> log = std::make_shared<http::ExchangeLog>();
    http::Persistence persistence = {};
    SecretKeeping keep = {}; ///< empty: of one that is just being added, whose secrets nobody keeps yet
    std::function<QFuture<Result<MailParts>>(QByteArray mail)> mails = {}; ///< takes mails apart that events bring; empty: they stay unread
    std::shared_ptr<TokenShelf> tokens = std::make_shared<TokenShelf>();

    http::LineParts line(int atOnce) const { return {transport(), patience, clock, chance, log, persistence, atOnce}; }
};

} // namespace cf::connectors
