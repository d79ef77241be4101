// Port: the secrets of connected repositories, which live in the system's keychain and nowhere else. Implemented by
// models/secrets; used by connectors, the command line and the dialogs that connect a repository.
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"
#include "models/domain/communication.h"

#include <QFuture>

namespace cf {

enum class SecretPurpose { Password, AccessToken, RefreshToken, SigningKey };

struct SecretName {
    RepositoryId repository;
    SecretPurpose purpose = SecretPurpose::Password;
    friend bool operator==(const SecretName&, const SecretName&) = default;
};

/// Whom a locked keychain may ask for its password.
enum class Asking {
    Nobody, ///< of what happens by itself, as a sync does: no window pops up
    Person, ///< of what a person has just done; the answer then waits for that person, without a limit
};

/// Callable from any thread; every call returns at once, and is answered once, with Cancelled when the program ends
/// first. Errors of each call: Unavailable when this machine has no keychain; Locked when it is and nobody may be
/// asked; Unauthorised when the person refused to unlock it, or could not be asked; Timeout when it does not answer.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Replaces what was there. Rejected when it is empty or no UTF-8 text without NUL.
    virtual QFuture<Result<void>> store(SecretName name, Secret secret, Asking asking) = 0;
    /// NotFound when there is none.
    virtual QFuture<Result<Secret>> read(SecretName name, Asking asking) = 0;
    /// NotFound when there is none.
    virtual QFuture<Result<void>> remove(SecretName name, Asking asking) = 0;
};

} // namespace cf
