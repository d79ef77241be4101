// One item of the keychain at a time, through QtKeychain. Whoever calls has seen to it that the keychain is there and
// open.
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"

#include <QCoroTask>

namespace cf::secrets {

/// QtKeychain's two names for an item. In a Secret Service they are attributes, beside a schema; the service is the
/// label, too.
struct ItemName {
    QString service, key;
};

// On the thread of the application object. Jobs run one after another, whatever is asked for at once. Errors: NotFound,
// Unauthorised, Locked, Unavailable without libsecret or KWallet, else Protocol.
QCoro::Task<Result<Secret>> readItem(ItemName name);
/// Rejected when it is empty or no UTF-8 text without NUL. QtKeychain's own copies, in memory, are beyond our reach.
QCoro::Task<Result<void>> writeItem(ItemName name, Secret secret);
QCoro::Task<Result<void>> removeItem(ItemName name);

/// To be called before the first of these, with a session bus there: libsecret's connection to it would end the program
/// with SIGTERM when the bus ends.
void outliveBus();

/// To be called when the Secret Service ended: libsecret goes on using the session it had with it, and the next one
/// knows none of that name.
void forgetSession();

} // namespace cf::secrets
