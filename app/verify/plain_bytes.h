// Bytes as the verifier needs them: SHA-256, base64 that has one way of writing, Ed25519. No Qt: it must run on a bare machine, and share no
// mistake with the program whose files it judges. Pure functions.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cf::verify {

using Hash = std::array<unsigned char, 32>;

/// False when libsodium cannot be used. Before all else.
bool prepare();
Hash sha256(std::string_view bytes);
Hash leafHash(std::string_view leaf);
Hash nodeHash(const Hash& left, const Hash& right);
/// Standard alphabet with padding; none when it is written in any other way than the one.
std::optional<std::string> fromBase64(std::string_view text);
std::string toBase64(std::string_view bytes);
std::optional<Hash> hashFrom(std::string_view base64);
std::string hex(std::string_view bytes);
bool isUtf8(std::string_view text);
/// 64 bytes of signature, 32 of key.
bool isSigned(std::string_view text, std::string_view signature, std::string_view key);
/// BLAKE2b-512, which files of minisign sign.
std::string blake2b(std::string_view bytes);
std::string_view viewOf(const Hash& hash);

} // namespace cf::verify
