// The bytes of a document, piece by piece, so that a connection that breaks costs a piece and not the document.
#pragma once

#include "models/http/exchange.h"

#include <functional>

namespace cf::connectors {

using Send = std::function<QCoro::Task<Result<http::Reply>>(http::Request request, std::stop_token stop)>;

/// Asks by ranges (RFC 9110, 14); takes the whole from a server that knows none. A document that changes meanwhile, by its
/// ETag or length, is begun anew once. NotFound, Unauthorised by status; Rejected over maxBytes, before more than that is
/// fetched; Conflict when it keeps changing.
QCoro::Task<Result<QByteArray>> rangedContent(Send send, http::Request request, qint64 maxBytes, std::stop_token stop,
                                              qint64 pieceBytes = qint64(4) << 20);

} // namespace cf::connectors
