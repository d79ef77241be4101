// Result<T>: a value or an Error. The only error channel across layer boundaries; no layer throws to another.
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace cf {

/// Named by what the caller can do about it, not by where it came from.
enum class ErrorKind {
    Offline,      ///< no route, no session, or a folder that is not mounted; retry when it returns
    Timeout,      ///< no answer within the deadline; the remote effect is UNKNOWN
    Unauthorised, ///< refused; ask the person, never retry blindly
    NotFound,
    Conflict,    ///< the object changed since it was read
    RateLimited, ///< retry after Error::retryAfter
    Rejected,    ///< understood and refused, or input that is not what it says it is; permanent
    Protocol,    ///< a reply or file without the documented shape
    Storage,     ///< SQLite or the disk failed; the transaction was rolled back
    Unavailable, ///< a service of this machine that it takes is not there; permanent until somebody installs or starts it
    Locked,      ///< the keychain is locked and nobody may be asked; have the person unlock it, then retry
    Cancelled,   ///< superseded, cancelled or shutting down; never shown as a failure
};

struct Error {
    ErrorKind kind = ErrorKind::Protocol;
    QString detail; ///< evidence for the details pane and the log: never translated, no personal data
    std::optional<std::chrono::seconds> retryAfter; ///< only with RateLimited
};

template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorKind kind, QString detail)
{
    return tl::unexpected<Error>(Error{kind, std::move(detail), std::nullopt});
}

} // namespace cf

// CF_TRY(const Hold hold, readHold(id)): unwrap or return the error. CF_CHECK(f()): the same for Result<void>.
// CF_CO_TRY does it inside a coroutine.
#define CF_TRY_IMPL(tmp, decl, expr, ret)                                                                              \
    auto tmp = (expr);                                                                                                 \
    if (!tmp) {                                                                                                        \
        ret tl::unexpected<cf::Error>(std::move(tmp).error());                                                         \
    }                                                                                                                  \
    decl = *std::move(tmp)
#define CF_TRY_CAT2(a, b) a##b
#define CF_TRY_CAT(a, b) CF_TRY_CAT2(a, b)
#define CF_TRY(decl, expr) CF_TRY_IMPL(CF_TRY_CAT(cfTry, __COUNTER__), decl, expr, return)
#define CF_CO_TRY(decl, expr) CF_TRY_IMPL(CF_TRY_CAT(cfTry, __COUNTER__), decl, expr, co_return)
#define CF_CHECK(expr)                                                                                                 \
    do {                                                                                                               \
        if (auto cfChecked = (expr); !cfChecked) {                                                                     \
            return tl::unexpected<cf::Error>(std::move(cfChecked).error());                                            \
        }                                                                                                              \
    } while (false)
