#include "app/verify/check_files.h"

#include "app/verify/known_log.h"
#include "app/verify/plain_json.h"

#include <algorithm>

namespace cf::verify {

namespace {

constexpr std::string_view inclusionForm = "counterfoil-activity-inclusion", consistencyForm = "counterfoil-activity-consistency";

std::string shortKey(std::string_view key) { return hex(key).substr(0, 16) + "…"; }

std::optional<std::vector<Hash>> hashesFrom(const std::vector<std::string>& texts)
{
    std::vector<Hash> made;
    for (const std::string& text : texts) {
        const auto hash = hashFrom(text);
        if (!hash) {
            return std::nullopt;
        }
        made.push_back(*hash);
    }
    return made;
}

std::optional<std::string> keyFrom(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) {
        text.remove_suffix(1);
    }
    if (const auto key = NoteKey::from(text)) {
        return key->key;
    }
    if (const auto key = minisignKey(text)) {
        return key;
    }
    constexpr std::size_t digits = 64;
    if (text.size() != digits || text.find_first_not_of("0123456789abcdef") != std::string_view::npos) {
        return std::nullopt;
    }
    std::string key;
    for (std::size_t i = 0; i < digits; i += 2) {
        key += static_cast<char>(std::stoi(std::string(text.substr(i, 2)), nullptr, 16));
    }
    return key;
}

class Check
{
public:
    Judgement run(const std::vector<GivenFile>& files, const std::vector<std::string>& keys)
    {
        for (const std::string& text : keys) {
            if (const auto key = keyFrom(text)) {
                m_trusted.push_back(*key);
            } else {
                m_judgement.add(Weight::Unread, "this is no key: " + text.substr(0, 80));
            }
        }
        for (const GivenFile& file : files) {
            one(file);
        }
        for (const auto& [file, head] : m_bare) {
            bare(file, head);
        }
        for (const auto& [origin, log] : m_logs) {
            checkLog(origin, log, m_judgement);
        }
        for (const std::string& key : m_untrusted) {
            m_judgement.add(Weight::Open, "signed with the key " + hex(key) + ", which the files themselves name: whose it is, they cannot say (--key)");
        }
        return std::move(m_judgement);
    }

private:
    void wrong(const std::string& file, const std::string& why) { m_judgement.add(Weight::Wrong, file + ": " + why); }

    void one(const GivenFile& file)
    {
        const std::string_view bytes = file.bytes;
        if (!file.beside.empty()) {
            sealed(file);
        } else if (isSegment(bytes)) {
            segment(file);
        } else if (bytes.find(inclusionForm) != std::string_view::npos && bytes.starts_with('{')) {
            inclusion(file);
        } else if (bytes.find(consistencyForm) != std::string_view::npos && bytes.starts_with('{')) {
            consistency(file);
        } else if (const auto head = headFrom(bytes)) {
            m_bare.emplace_back(file.name, *head);
        } else {
            m_judgement.add(Weight::Unread, file.name + ": this is no segment, checkpoint or proof of an activity log, and no file with a signature (.minisig) beside it");
        }
    }

    /// Whether a key signed it, and one that is trusted.
    bool isSignedHead(const std::string& file, const Head& head, const std::vector<NoteKey>& keys, bool isKept = false)
    {
        const auto signer = signerOf(head, keys);
        if (!signer) {
            wrong(file, "the head of " + std::to_string(head.size) + " entries is not signed with the key that is told, or was changed");
            return false;
        }
        if (!m_trusted.empty() && std::ranges::find(m_trusted, signer->key) == m_trusted.end()) {
            wrong(file, "the head of " + std::to_string(head.size) + " entries is signed with the key " + shortKey(signer->key) + ", which is not the one that was given");
            return false;
        }
        if (m_trusted.empty()) {
            m_untrusted.insert(signer->key);
        }
        m_keys.insert({head.origin, signer->key});
        m_logs[head.origin].heads.push_back({file, head, signer->key, isKept});
        return true;
    }

    void segment(const GivenFile& file)
    {
        auto made = segmentFrom(file.name, file.bytes, m_judgement);
        if (!made) {
            return;
        }
        std::vector<Head> heads = made->heads;
        if (made->later) {
            heads.push_back(*made->later);
        }
        std::set<std::string> used;
        for (const Head& head : heads) {
            if (head.origin != made->origin) {
                wrong(file.name, "it is of " + made->origin + ", and one of its heads of " + head.origin);
                return;
            }
            if (!isSignedHead(file.name, head, made->keys)) {
                return;
            }
            used.insert(signerOf(head, made->keys)->key);
        }
        if (used.size() != made->keys.size()) {
            wrong(file.name, "it names a key that signed nothing in it");
            return;
        }
        if (made->later) {
            m_logs[made->origin].continued.insert({made->end, made->later->size});
        }
        m_logs[made->origin].segments.push_back(std::move(*made));
    }

    void inclusion(const GivenFile& file)
    {
        const auto json = lineOf(file);
        const bool isForm = json && json->has({"checkpoint", "entry", "form", "index", "key", "proof", "v"}) && json->textOf("form") == inclusionForm && json->numberOf("v") == 1;
        const auto note = isForm ? json->textOf("checkpoint") : std::nullopt, entry = isForm ? json->textOf("entry") : std::nullopt, keyText = isForm ? json->textOf("key") : std::nullopt;
        const auto index = isForm ? json->numberOf("index") : std::nullopt;
        const auto texts = isForm ? json->textsOf("proof") : std::nullopt;
        const auto path = texts ? hashesFrom(*texts) : std::nullopt;
        const auto head = note ? headFrom(*note) : std::nullopt;
        const auto key = keyText ? NoteKey::from(*keyText) : std::nullopt;
        if (!head || !entry || !key || !index || !path) {
            wrong(file.name, "it is not written as proofs of an entry are");
            return;
        }
        if (!isSignedHead(file.name, *head, {*key})) {
            return;
        }
        const auto told = jsonFrom(*entry);
        if (!isIncluded(leafHash(*entry), *index, head->size, *path, head->root) || !told || told->numberOf("n") != *index) {
            wrong(file.name, "entry " + std::to_string(*index) + " is not what was written, or is not among the " + std::to_string(head->size) + " that are signed for");
            return;
        }
        m_judgement.add(Weight::Holds, file.name + ": entry " + std::to_string(*index) + " is one of the " + std::to_string(head->size) + " of " + head->origin + ": " + *entry);
    }

    void consistency(const GivenFile& file)
    {
        const auto json = lineOf(file);
        const bool isForm = json && json->has({"first", "form", "keys", "proof", "second", "v"}) && json->textOf("form") == consistencyForm && json->numberOf("v") == 1;
        const auto first = isForm ? json->textOf("first") : std::nullopt, second = isForm ? json->textOf("second") : std::nullopt;
        const auto texts = isForm ? json->textsOf("proof") : std::nullopt, keyTexts = isForm ? json->textsOf("keys") : std::nullopt;
        const auto path = texts ? hashesFrom(*texts) : std::nullopt;
        const auto older = first ? headFrom(*first) : std::nullopt, newer = second ? headFrom(*second) : std::nullopt;
        std::vector<NoteKey> keys;
        for (const std::string& text : keyTexts ? *keyTexts : std::vector<std::string>()) {
            if (const auto key = NoteKey::from(text)) {
                keys.push_back(*key);
            }
        }
        if (!older || !newer || !path || keys.size() != (keyTexts ? keyTexts->size() : 0) || older->origin != newer->origin) {
            wrong(file.name, "it is not written as proofs between two heads are");
            return;
        }
        if (!isSignedHead(file.name, *older, keys) || !isSignedHead(file.name, *newer, keys)) {
            return;
        }
        std::set<std::string> used{signerOf(*older, keys)->key, signerOf(*newer, keys)->key};
        if (used.size() != keys.size()) {
            wrong(file.name, "it names a key that signed nothing in it");
            return;
        }
        if (!isContinued(older->size, older->root, newer->size, newer->root, *path)) {
            wrong(file.name, "the " + std::to_string(newer->size) + " entries do not begin with the " + std::to_string(older->size) + " that were signed for before");
            return;
        }
        m_logs[older->origin].continued.insert({older->size, newer->size});
        m_judgement.add(Weight::Holds, file.name + ": the log of " + std::to_string(newer->size) + " entries begins with the " + std::to_string(older->size) + " that were signed for before");
    }

    /// A checkpoint alone names no key: it is looked at with those that are trusted, or that other files of its log name.
    void bare(const std::string& file, const Head& head)
    {
        std::vector<NoteKey> keys;
        for (const std::string& key : m_trusted) {
            keys.push_back({head.origin, key});
        }
        for (const auto& [origin, key] : m_keys) {
            if (origin == head.origin && m_trusted.empty()) {
                keys.push_back({origin, key});
            }
        }
        if (keys.empty()) {
            m_judgement.add(Weight::Open, file + ": a checkpoint of " + std::to_string(head.size) + " entries of " + head.origin + "; no key to look at its signature with (--key)");
            return;
        }
        if (isSignedHead(file, head, keys, true)) {
            m_judgement.add(Weight::Holds, file + ": signed for " + std::to_string(head.size) + " entries of " + head.origin);
        }
    }

    void sealed(const GivenFile& file)
    {
        if (m_trusted.empty()) {
            m_judgement.add(Weight::Open, file.name + ": it has a signature beside it, and no key was given to look at it with (--key)");
            return;
        }
        for (const std::string& key : m_trusted) {
            if (const auto said = minisignComment(file.bytes, file.beside, key)) {
                m_judgement.add(Weight::Holds, file.name + ": signed, and not changed since: " + *said);
                return;
            }
        }
        wrong(file.name, "it is not what was signed with the key that was given");
    }

    static std::optional<Json> lineOf(const GivenFile& file)
    {
        const std::string_view bytes = file.bytes;
        return bytes.ends_with('\n') ? jsonFrom(bytes.substr(0, bytes.size() - 1)) : std::nullopt;
    }

    Judgement m_judgement;
    std::vector<std::string> m_trusted;
    std::set<std::string> m_untrusted;
    std::set<std::pair<std::string, std::string>> m_keys;
    std::vector<std::pair<std::string, Head>> m_bare;
    std::map<std::string, KnownLog> m_logs;
};

} // namespace

Judgement checkFiles(const std::vector<GivenFile>& files, const std::vector<std::string>& keys) { return Check().run(files, keys); }

} // namespace cf::verify
