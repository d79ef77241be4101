// The key a profile signs with. It is made when it is first wanted, and lies in the system's keychain and nowhere else.
#pragma once

#include "models/domain/ports/secret_store.h"
#include "models/seal/signature.h"

#include <QFuture>

namespace cf::seal {

/// From any thread whose event loop runs; secrets outlives the answer. Errors: those of SecretStore; Rejected when what is kept there is no
/// key, which is then left as it is.
QFuture<Result<SigningKey>> signingKey(SecretStore& secrets, Asking asking);

} // namespace cf::seal
