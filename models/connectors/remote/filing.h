// Filing a document: looked for first, sent once, and looked for again where the server itself refused. What differs between archives is in the
// steps. Source: docs/outbox.md, "Filing a document".
#pragma once

#include "models/domain/document_filing.h"
#include "models/http/signed_line.h"

#include <functional>

namespace cf::connectors {

using Filed = Result<std::optional<Effect>>;

/// Called one after another, on the line's thread; what they refer to outlives the task.
struct FilingSteps {
    /// What bears the key; none: nothing does. Conflict where something else stands in its place.
    std::function<QCoro::Task<Filed>(std::stop_token)> find;
    /// Learns what has to be known before it is sent; may be empty.
    std::function<QCoro::Task<Result<void>>(std::stop_token)> prepare = {};
    /// Sends it, once.
    std::function<QCoro::Task<Result<http::Reply>>(std::stop_token)> send;
    /// What the server says is wrong, in an answer of any status; none: nothing. Offline: the answer is not the server's own.
    std::function<std::optional<Error>(const http::Reply&)> errorIn;
    /// What came of it.
    std::function<Result<Effect>(const http::Reply&)> made;
};

QCoro::Task<Performed> fileOnce(FilingSteps steps, std::stop_token stop);
/// Of findEffect(): what stands in the place of the document, or that there is no such place, is no trace of it.
Filed traceOf(Filed found);

/// Why it cannot be filed as it is, before anything is asked: too large, or not what its hash says. None: it can.
std::optional<Error> filingFault(const FileDocument& deed);
/// The receipt of a document whose bytes are read back as `source`.
Effect filedAs(const QString& reference, const QString& source, const FileDocument& deed);
/// Leaves once, and is not given up half way.
void setOnce(http::Request& request);

} // namespace cf::connectors
