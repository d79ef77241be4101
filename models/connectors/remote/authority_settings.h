// Who signs people in for a repository, as its settings say.
#pragma once

#include "models/domain/connection.h"
#include "models/http/token_endpoint.h"

namespace cf::connectors {

/// https, or this machine, or where the settings allow to do without.
bool mayTakeSecrets(const QUrl& url, const Connection& connection);
/// A person signs in in the browser.
bool usesBrowser(const Connection& connection);
/// Why the settings of a sign-in elsewhere cannot be used; empty: they can, or there is none.
QString signInFault(const Connection& connection);

/// By `authorizeUrl` and `tokenUrl`; or from the `issuer`'s own metadata; or those of OpenText Directory Services at `otds` (protocol notes
/// of Documentum 2.1). Errors: as http::discover; Rejected when it names addresses that may not be trusted with secrets.
QCoro::Task<Result<http::AuthorizationServer>> authorityOf(Connection connection, http::Line& line, std::stop_token stop);
/// `base` of Directory Services and a path below it.
QUrl directoryUrl(const QUrl& base, const QString& path);

} // namespace cf::connectors
