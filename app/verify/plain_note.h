// Signed heads of the tree and the keys they are signed with (C2SP signed-note and tlog-checkpoint), and keys and signatures of minisign. Pure;
// hostile input.
#pragma once

#include "app/verify/plain_bytes.h"

#include <vector>

namespace cf::verify {

struct NoteKey {
    std::string origin, key; ///< 32 bytes
    friend bool operator==(const NoteKey&, const NoteKey&) = default;
    std::string id() const; ///< 4 bytes
    std::string text() const;
    static std::optional<NoteKey> from(std::string_view text); ///< "ORIGIN+ID+KEY"
};

struct Head {
    std::string origin;
    std::uint64_t size = 0;
    Hash root{};
    std::uint64_t at = 0; ///< ms of UTC
    std::string signedText; ///< what the signatures are of
    std::vector<std::pair<std::string, std::string>> signatures; ///< who, and 4 bytes of which key with 64 of signature
};

std::optional<Head> headFrom(std::string_view note);
/// Of `keys`, the one that signed it; none: none of them did.
std::optional<NoteKey> signerOf(const Head& head, const std::vector<NoteKey>& keys);

/// "RW…", or a file of it with a comment before: the 32 bytes.
std::optional<std::string> minisignKey(std::string_view text);
/// The trusted comment of a file of minisign over `bytes`; none: it is no such signature, which has four lines and nothing else, or not of these
/// bytes and this key. id: 8 bytes that it must name, where the key was given with them.
std::optional<std::string> minisignComment(std::string_view bytes, std::string_view signature, std::string_view key, std::string_view id = {});

/// A key that a person trusts: "ORIGIN+ID+KEY", which is of that log alone; "RW…", or a file of it; or 64 hex digits.
struct TrustedKey {
    std::string key;         ///< 32 bytes
    std::string origin = {}; ///< of this log; empty: of whichever
    std::string id = {};     ///< 8 bytes, as minisign names it; empty: not told
    static std::optional<TrustedKey> from(std::string_view text);
};

} // namespace cf::verify
