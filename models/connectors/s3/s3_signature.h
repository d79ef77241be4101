// AWS Signature Version 4 of a request, in its Authorization header, over the whole body. Pure. Source: Amazon S3 API reference, "Signature
// calculations for the Authorization header: transferring payload in a single chunk".
#pragma once

#include "models/base/clock.h"
#include "models/base/secret.h"
#include "models/http/exchange.h"

namespace cf::connectors::s3 {

struct SigningKey {
    QString accessKey;
    Secret secret;
    QString region; ///< "eu-central-1"; "us-east-1" of servers that know none
};

/// Text as S3 has it in paths and queries: all but letters, digits, "-", ".", "_" and "~" in percent. keepsSlash: of a key in a path.
QByteArray encoded(const QString& text, bool keepsSlash = false);

/// Adds X-Amz-Date, X-Amz-Content-Sha256 and Authorization. All headers that the request has already are signed as they are, and the host as it
/// will be sent. Its path and query are encoded as encoded() does it. at: UTC, to the second.
void signRequest(http::Request& request, const SigningKey& key, UtcMs at);

} // namespace cf::connectors::s3
