#include "app/verify/named_hashes.h"

#include "app/verify/free_json.h"
#include "app/verify/plain_bytes.h"

#include <algorithm>
#include <array>
#include <vector>

namespace cf::verify {

namespace {

constexpr std::size_t digitsOfHash = 64;
constexpr std::string_view snapshotMark = "counterfoil-snapshot\t", packForm = "counterfoil-pack-1";
/// What a paper calls a file by, the closest first.
constexpr std::array<std::string_view, 7> callings{"enclosed", "path", "nativeId", "native_id", "documentId", "document", "id"};

int rankOf(const NamedHash& one) { return (one.isVouched ? 4 : 0) + (one.isAsRecorded() ? 2 : 0) + (one.isInside() ? 1 : 0); }

bool isHash(std::string_view text) { return text.size() == digitsOfHash && text.find_first_not_of("0123456789abcdef") == std::string_view::npos; }

/// Fields of a line of CSV (RFC 4180); takes the line, with what is quoted over several.
std::vector<std::string> csvFields(std::string_view& rest)
{
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    while (!rest.empty()) {
        const char c = rest.front();
        rest.remove_prefix(1);
        if (isQuoted) {
            const bool isDouble = c == '"' && rest.starts_with('"');
            rest.remove_prefix(isDouble ? 1 : 0);
            isQuoted = c != '"' || isDouble;
            if (isQuoted) {
                fields.back() += c;
            }
        } else if (c == '"') {
            isQuoted = true;
        } else if (c == ',') {
            fields.emplace_back();
        } else if (c == '\n') {
            break;
        } else if (c != '\r') {
            fields.back() += c;
        }
    }
    return fields;
}

std::vector<std::string_view> tabbed(std::string_view line)
{
    std::vector<std::string_view> made;
    for (std::size_t at = 0; at != std::string_view::npos;) {
        const std::size_t end = line.find('\t', at);
        made.push_back(line.substr(at, end == std::string_view::npos ? end : end - at));
        at = end == std::string_view::npos ? end : end + 1;
    }
    return made;
}

} // namespace

bool NamedHash::isAsRecorded() const { return isInside() || under == "sha256" || under == "recorded" || under == "recorded_sha256"; }

void NamedHashes::put(const std::string& hash, NamedHash named)
{
    constexpr std::size_t most = 100'000; // a paper that says the same a million times
    if (m_wanted.contains(hash) && m_all.size() < most) {
        m_all.emplace(hash, std::move(named));
    }
}

bool NamedHashes::add(const std::string& paper, std::string_view bytes, bool isVouched)
{
    if (bytes.starts_with(snapshotMark)) {
        addSnapshot(paper, bytes, isVouched);
        return true;
    }
    if (isFreeJson(bytes)) {
        bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
        addJson(paper, bytes, isVouched, 0);
        return true;
    }
    if (paper.ends_with(".csv") && isUtf8(bytes)) {
        addCsv(paper, bytes, isVouched);
        return true;
    }
    return false;
}

void NamedHashes::addInner(const std::string& paper, const std::string& name, std::string_view bytes)
{
    put(hex(viewOf(sha256(bytes))), {paper, "enclosed", name, true});
}

void NamedHashes::addJson(const std::string& paper, std::string_view value, bool isVouched, int depth)
{
    constexpr int deepest = 32;
    if (depth > deepest) {
        return;
    }
    if (const auto elements = freeElements(value)) {
        for (const std::string_view one : *elements) {
            addJson(paper, one, isVouched, depth + 1);
        }
        return;
    }
    const auto members = freeMembers(value);
    if (!members) {
        return;
    }
    std::string what;
    for (const std::string_view calling : callings) {
        what = what.empty() ? freeTextOf(*members, calling) : what;
    }
    for (const auto& [name, held] : *members) {
        const auto elements = freeElements(held);
        for (const std::string_view one : elements.value_or(std::vector<std::string_view>{held})) {
            if (const auto text = freeText(one); text && isHash(*text)) {
                put(*text, {paper, name, what, isVouched});
            }
        }
        addJson(paper, held, isVouched, depth + 1);
    }
}

void NamedHashes::addCsv(const std::string& paper, std::string_view bytes, bool isVouched)
{
    const std::vector<std::string> columns = csvFields(bytes);
    while (!bytes.empty()) {
        const std::vector<std::string> fields = csvFields(bytes);
        std::string what;
        for (const std::string_view calling : callings) {
            const auto at = std::size_t(std::ranges::find(columns, calling) - columns.begin());
            what = what.empty() && at < fields.size() ? fields[at] : what;
        }
        for (std::size_t i = 0; i < std::min(fields.size(), columns.size()); ++i) {
            for (std::string_view rest = fields[i]; rest.size() >= digitsOfHash;) { // several in a field, with a space between
                if (isHash(rest.substr(0, digitsOfHash))) {
                    put(std::string(rest.substr(0, digitsOfHash)), {paper, columns[i], what, isVouched});
                }
                const std::size_t next = rest.find(' ');
                rest.remove_prefix(next == std::string_view::npos ? rest.size() : next + 1);
            }
        }
    }
}

void NamedHashes::addSnapshot(const std::string& paper, std::string_view bytes, bool isVouched)
{
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        const auto fields = tabbed(bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        constexpr std::size_t fileAt = 2, hashAt = 4;
        if (fields.front() == "F" && fields.size() > hashAt && isHash(fields[hashAt])) {
            put(std::string(fields[hashAt]), {paper, "sha256", std::string(fields[fileAt]), isVouched});
        }
    }
}

std::optional<NamedHash> NamedHashes::of(std::string_view bytes) const
{
    const auto [from, to] = m_all.equal_range(hex(viewOf(sha256(bytes))));
    const auto better = [](const auto& a, const auto& b) { return rankOf(a.second) < rankOf(b.second); };
    const auto best = std::max_element(from, to, better);
    return best == to ? std::nullopt : std::optional(best->second);
}

bool isPackManifest(std::string_view bytes)
{
    const auto members = isFreeJson(bytes) ? freeMembers(bytes) : std::nullopt;
    return members && freeTextOf(*members, "format") == packForm;
}

void checkPack(const std::string& manifestName, std::string_view manifest, const std::map<std::string, std::string_view>& files, bool mayLack, Judgement& judgement)
{
    const auto members = isFreeJson(manifest) ? freeMembers(manifest) : std::nullopt;
    const auto at = members ? members->find("items") : FreeMembers::const_iterator();
    const auto items = members && at != members->end() ? freeElements(at->second) : std::nullopt;
    if (!items) {
        judgement.add(Weight::Wrong, manifestName + ": it is not written as manifests of packs are");
        return;
    }
    std::size_t whole = 0, lacking = 0;
    bool isWrong = false;
    std::set<std::string> told;
    for (const std::string_view item : *items) {
        const auto one = freeMembers(item);
        const std::string name = one ? freeTextOf(*one, "enclosed") : std::string();
        if (name.empty()) {
            continue; // its pages are in the pack, its file is not
        }
        if (!told.insert(name).second) { // each file is hashed once, whatever an unsigned one says
            judgement.add(Weight::Wrong, manifestName + ": it tells twice of " + name);
            return;
        }
        const auto file = files.find(name);
        if (file == files.end()) {
            ++lacking;
            isWrong = isWrong || !mayLack;
            if (!mayLack) {
                judgement.add(Weight::Wrong, manifestName + ": " + name + " is missing");
            }
        } else if (hex(viewOf(sha256(file->second))) != freeTextOf(*one, "sha256")) {
            isWrong = true;
            judgement.add(Weight::Wrong, manifestName + ": " + name + " is not the file that it names");
        } else {
            ++whole;
        }
    }
    for (const auto& [name, bytes] : files) {
        if (!mayLack && !told.contains(name)) {
            isWrong = true;
            judgement.add(Weight::Wrong, manifestName + ": it does not tell of " + name);
        }
    }
    if (!isWrong) {
        judgement.add(Weight::Holds, manifestName + ": " + std::to_string(whole) + " of " + std::to_string(whole + lacking) + " enclosed files are here, each as it names it");
    }
}

} // namespace cf::verify
