#include "app/verify/plain_bytes.h"

#include <algorithm>
#include <sodium.h>

namespace cf::verify {

namespace {

const unsigned char* bytesOf(std::string_view view) { return reinterpret_cast<const unsigned char*>(view.data()); }

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

} // namespace

bool prepare() { return sodium_init() >= 0; }

std::string_view viewOf(const Hash& hash) { return {reinterpret_cast<const char*>(hash.data()), hash.size()}; }

Hash sha256(std::string_view bytes)
{
    Hash made{};
    crypto_hash_sha256(made.data(), bytesOf(bytes), bytes.size());
    return made;
}

Hash leafHash(std::string_view leaf)
{
    constexpr unsigned char mark = 0;
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, &mark, 1);
    crypto_hash_sha256_update(&state, bytesOf(leaf), leaf.size());
    Hash made{};
    crypto_hash_sha256_final(&state, made.data());
    return made;
}

Hash nodeHash(const Hash& left, const Hash& right)
{
    constexpr unsigned char mark = 1;
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, &mark, 1);
    crypto_hash_sha256_update(&state, left.data(), left.size());
    crypto_hash_sha256_update(&state, right.data(), right.size());
    Hash made{};
    crypto_hash_sha256_final(&state, made.data());
    return made;
}

std::string toBase64(std::string_view bytes)
{
    std::string made;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            group = (group << 8) | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        }
        for (std::size_t k = 0; k < 4; ++k) {
            const bool isThere = i + k <= bytes.size(); // k letters tell of k - 1 bytes and a part
            made += isThere ? alphabet[(group >> (18 - 6 * k)) & 63U] : '=';
        }
    }
    return made;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0) {
        return std::nullopt;
    }
    std::string made;
    for (std::size_t i = 0; i < text.size(); i += 4) {
        std::uint32_t group = 0;
        int letters = 0;
        for (std::size_t k = 0; k < 4; ++k) {
            const auto at = alphabet.find(text[i + k]);
            if (text[i + k] != '=' && at == std::string_view::npos) {
                return std::nullopt;
            }
            letters += text[i + k] != '=';
            group = (group << 6) | (at == std::string_view::npos ? 0U : std::uint32_t(at));
        }
        for (int k = 0; k + 1 < letters; ++k) {
            made += static_cast<char>((group >> (16 - 8 * k)) & 255U);
        }
    }
    return toBase64(made) == text ? std::optional(made) : std::nullopt;
}

std::optional<Hash> hashFrom(std::string_view base64)
{
    const auto bytes = fromBase64(base64);
    Hash made{};
    if (!bytes || bytes->size() != made.size()) {
        return std::nullopt;
    }
    std::copy_n(bytesOf(*bytes), made.size(), made.begin());
    return made;
}

std::string hex(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string made;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        made += digits[byte >> 4];
        made += digits[byte & 15];
    }
    return made;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const int more = lead < 0x80 ? 0 : lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xF0 && lead < 0xF5 ? 3 : -1;
        if (more < 0 || i + std::size_t(more) >= text.size()) {
            return false;
        }
        std::uint32_t point = more == 0 ? lead : lead & (0x3FU >> more);
        for (int k = 1; k <= more; ++k) {
            const auto byte = static_cast<unsigned char>(text[i + std::size_t(k)]);
            if ((byte & 0xC0U) != 0x80U) {
                return false;
            }
            point = (point << 6) | (byte & 0x3FU);
        }
        const std::uint32_t least = more == 2 ? 0x800 : more == 3 ? 0x10000 : 0;
        if (point < least || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) {
            return false;
        }
        i += std::size_t(more) + 1;
    }
    return true;
}

bool isSigned(std::string_view text, std::string_view signature, std::string_view key)
{
    return signature.size() == crypto_sign_BYTES && key.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(text), text.size(), bytesOf(key)) == 0;
}

std::string blake2b(std::string_view bytes)
{
    std::string made(crypto_generichash_BYTES_MAX, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(made.data()), made.size(), bytesOf(bytes), bytes.size(), nullptr, 0);
    return made;
}

} // namespace cf::verify
