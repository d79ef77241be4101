// Filing a document: looked for first, sent once, and looked for again where the server itself refused; what is found is read back. What differs
// between archives is in the steps. Source: docs/outbox.md, "Filing a document".
#pragma once

#include "models/connectors/connector.h"
#include "models/domain/document_filing.h"
#include "models/http/signed_line.h"

#include <functional>
#include <vector>

namespace cf::connectors {

using Filed = Result<std::optional<Effect>>;

/// Something that bears the key of a command, or a version of it.
struct FiledTrace {
    Effect effect;               ///< as filedAs() gives it
    std::optional<qint64> bytes; ///< as many of it the archive says it has; none: it does not say
};
using FiledTraces = Result<std::vector<FiledTrace>>;

/// The bytes behind a source, at most so many: NotFound where there are none, Rejected "larger than" where there are more.
using ReadBack = std::function<QCoro::Task<Result<QByteArray>>(QString source, qint64 most, std::stop_token)>;
/// As the connector reads them for anybody.
ReadBack readBackOf(Connector& connector, RepositoryId repository);

/// Called one after another, on the line's thread; what they refer to outlives the task.
struct FilingSteps {
    FileDocument deed;
    /// All that bears the key; none: nothing does. Conflict where something else stands in its place.
    std::function<QCoro::Task<FiledTraces>(std::stop_token)> find;
    ReadBack read; ///< of what was found
    /// Learns what has to be known before it is sent; may be empty.
    std::function<QCoro::Task<Result<void>>(std::stop_token)> prepare = {};
    /// Sends it, once.
    std::function<QCoro::Task<Result<http::Reply>>(std::stop_token)> send;
    /// Gives its bytes to what was made without any, once; empty: the archive takes none afterwards.
    std::function<QCoro::Task<Result<http::Reply>>(FiledTrace, std::stop_token)> complete = {};
    /// What the server says is wrong, in an answer of any status; none: nothing. Offline: the answer is not the server's own.
    std::function<std::optional<Error>(const http::Reply&)> errorIn;
    /// What came of it.
    std::function<Result<FiledTrace>(const http::Reply&)> made;
};

/// What was found is believed when its bytes are read back and are those that were sent; where it may not be read, when it is as long. Without any it
/// is given them. Unknown with an effect: something bears the key there and is not what was sent, which a person looks at (outbox/next_step.h).
QCoro::Task<Performed> fileOnce(FilingSteps steps, std::stop_token stop);
/// Of findEffect(): what stands in the place of the document, that there is no such place, or that what was made has no bytes yet, is no trace of it.
/// Rejected: it is there, and is not what was sent.
QCoro::Task<Filed> filedTrace(FilingSteps steps, std::stop_token stop);

/// Why it cannot be filed as it is, before anything is asked: too large, or not what its hash says. None: it can.
std::optional<Error> filingFault(const FileDocument& deed, qint64 most = mostFiledBytes);
/// The receipt of a document whose bytes are read back as `source`.
Effect filedAs(const QString& reference, const QString& source, const FileDocument& deed);
/// Leaves once, and is not given up half way.
void setOnce(http::Request& request);

} // namespace cf::connectors
