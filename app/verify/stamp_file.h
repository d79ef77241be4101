// Time stamps of authorities (RFC 3161): replies as `openssl ts -reply` writes them, or the tokens in them. DER is read, and signatures are looked at, with
// libcrypto alone. Hostile input.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cf::verify {

struct Stamp {
    std::string digest;           ///< "SHA-256", "SHA-384", "SHA-512"; empty: another one, by which nothing is shown here
    std::string imprint;          ///< of the stamped file, as many bytes as that one has
    std::uint64_t at = 0;         ///< ms of UTC since 1970, by the authority's clock
    std::uint64_t accuracy = 0;   ///< ms, as it says of itself; 0: it says nothing
    std::string authority;        ///< subject of the certificate that signed; empty: it is not in it
    std::string serial;           ///< hex
    std::string token;            ///< DER
};

struct StampReading {
    bool isStamp = false;         ///< a reply or a token, whatever it says
    std::optional<Stamp> stamp;
    std::string why = {};         ///< of a reply without a stamp
};
StampReading stampFrom(std::string_view bytes);
bool isStampOf(const Stamp& stamp, std::string_view bytes);

enum class StampTrust {
    Rooted,     ///< signed, and it leads to one of the roots, then and today
    RootedThen, ///< then; its certificates are not valid any more
    NoRoots,    ///< signed with the certificate that it holds, and no roots were given to hold that to
    NoSigner,   ///< it does not hold the certificate that signed
    Unrooted,   ///< signed, and leads to none of the roots
    Broken,     ///< not signed with its certificate, or changed since
};
/// now: seconds of UTC since 1970. why: of what the library says when it is not Rooted.
StampTrust trustOf(const Stamp& stamp, const std::vector<std::string>& roots, std::int64_t now, std::string& why);

/// PEM with at least one certificate and nothing that cannot be read.
bool holdsRoots(std::string_view pem);

} // namespace cf::verify
