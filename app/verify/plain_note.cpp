#include "app/verify/plain_note.h"

#include <algorithm>
#include <charconv>

namespace cf::verify {

namespace {

constexpr char ed25519 = '\1';
constexpr std::string_view dash = "\xE2\x80\x94 ";
constexpr std::size_t keyBytes = 32, idBytes = 4, signatureBytes = 64, mostSignatures = 32, longestNote = 64 * 1024, minisignIdBytes = 8;
constexpr std::string_view untrusted = "untrusted comment: ", trusted = "trusted comment: ";

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool isPrinted(std::string_view line)
{
    return isUtf8(line) && std::ranges::all_of(line, [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F; });
}

std::optional<std::uint64_t> numberFrom(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && number < (std::uint64_t(1) << 53);
    return isWhole && std::to_string(number) == text ? std::optional(number) : std::nullopt;
}

} // namespace

std::string NoteKey::id() const
{
    const Hash hash = sha256(origin + '\n' + ed25519 + key);
    return std::string(viewOf(hash).substr(0, idBytes));
}

std::string NoteKey::text() const { return origin + '+' + hex(id()) + '+' + toBase64(ed25519 + key); }

std::optional<NoteKey> NoteKey::from(std::string_view text)
{
    const std::size_t first = text.find('+'), second = first == std::string_view::npos ? first : text.find('+', first + 1);
    if (second == std::string_view::npos || first == 0 || !isUtf8(text)) {
        return std::nullopt;
    }
    const auto all = fromBase64(text.substr(second + 1));
    if (!all || all->size() != 1 + keyBytes || all->front() != ed25519) {
        return std::nullopt;
    }
    NoteKey made{std::string(text.substr(0, first)), all->substr(1)};
    return made.text() == text ? std::optional(std::move(made)) : std::nullopt;
}

std::optional<Head> headFrom(std::string_view note)
{
    const std::size_t gap = note.rfind("\n\n");
    if (gap == std::string_view::npos || note.size() > longestNote || note.back() != '\n' || !isUtf8(note)) {
        return std::nullopt;
    }
    const bool isPlain = std::ranges::all_of(note, [](char c) { return static_cast<unsigned char>(c) >= 0x20 || c == '\n'; });
    const std::string_view text = note.substr(0, gap + 1);
    const auto lines = linesOf(text), below = linesOf(note.substr(gap + 2));
    if (!isPlain || lines.size() != 4 || lines[0].empty() || lines[0].find_first_of(" +") != std::string_view::npos || !lines[3].starts_with("at ") || below.empty() ||
        below.size() > mostSignatures) {
        return std::nullopt;
    }
    const auto size = numberFrom(lines[1]), at = numberFrom(lines[3].substr(3));
    const auto root = hashFrom(lines[2]);
    if (!size || !at || !root) {
        return std::nullopt;
    }
    Head head{std::string(lines[0]), *size, *root, *at, std::string(text), {}};
    for (std::string_view line : below) {
        const std::size_t space = line.rfind(' ');
        if (!line.starts_with(dash) || space == std::string_view::npos || space <= dash.size()) {
            return std::nullopt;
        }
        const auto all = fromBase64(line.substr(space + 1));
        if (!all || all->size() <= idBytes) {
            return std::nullopt;
        }
        head.signatures.emplace_back(std::string(line.substr(dash.size(), space - dash.size())), *all);
    }
    return head;
}

std::optional<NoteKey> signerOf(const Head& head, const std::vector<NoteKey>& keys)
{
    for (const NoteKey& key : keys) {
        for (const auto& [name, all] : head.signatures) {
            if (name == key.origin && name == head.origin && all.size() == idBytes + signatureBytes && all.substr(0, idBytes) == key.id() &&
                isSigned(head.signedText, all.substr(idBytes), key.key)) {
                return key;
            }
        }
    }
    return std::nullopt;
}

std::optional<std::string> minisignKey(std::string_view text)
{
    const auto key = TrustedKey::from(text);
    return key && !key->id.empty() ? std::optional(key->key) : std::nullopt;
}

std::optional<std::string> minisignComment(std::string_view bytes, std::string_view signature, std::string_view key, std::string_view id)
{
    constexpr std::size_t wanted = 4;
    const auto lines = signature.size() <= longestNote && signature.ends_with('\n') ? linesOf(signature) : std::vector<std::string_view>();
    if (lines.size() != wanted || !std::ranges::all_of(lines, isPrinted) || !lines[0].starts_with(untrusted) || !lines[2].starts_with(trusted)) {
        return std::nullopt;
    }
    const auto first = fromBase64(lines[1]), second = fromBase64(lines[3]);
    constexpr std::size_t before = 2 + minisignIdBytes;
    if (!first || !second || first->size() != before + signatureBytes || !first->starts_with("ED") || (!id.empty() && first->substr(2, minisignIdBytes) != id)) {
        return std::nullopt;
    }
    const std::string of = first->substr(before), said(lines[2].substr(trusted.size()));
    const bool isOf = isSigned(blake2b(bytes), of, key) && isSigned(of + said, *second, key);
    return isOf ? std::optional(said) : std::nullopt;
}

std::optional<TrustedKey> TrustedKey::from(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) {
        text.remove_suffix(1);
    }
    if (text.size() > longestNote) {
        return std::nullopt;
    }
    if (const auto note = NoteKey::from(text)) {
        return TrustedKey{note->key, note->origin, {}};
    }
    const auto lines = linesOf(text);
    if (lines.empty() || lines.size() > 2 || (lines.size() == 2 && !lines[0].starts_with(untrusted))) {
        return std::nullopt;
    }
    constexpr std::size_t digits = 2 * keyBytes, before = 2 + minisignIdBytes;
    if (const auto all = fromBase64(lines.back()); all && all->size() == before + keyBytes && all->starts_with("Ed")) {
        return TrustedKey{all->substr(before), {}, all->substr(2, minisignIdBytes)};
    }
    if (text.size() != digits || text.find_first_not_of("0123456789abcdef") != std::string_view::npos) {
        return std::nullopt;
    }
    TrustedKey made;
    for (std::size_t i = 0; i < digits; i += 2) {
        unsigned byte = 0;
        std::from_chars(text.data() + i, text.data() + i + 2, byte, 16);
        made.key += static_cast<char>(byte);
    }
    return made;
}

} // namespace cf::verify
