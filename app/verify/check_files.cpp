#include "app/verify/check_files.h"

#include "app/verify/known_log.h"
#include "app/verify/paper_check.h"
#include "app/verify/plain_json.h"
#include "app/verify/stamp_check.h"

#include <algorithm>

namespace cf::verify {

namespace {

constexpr std::size_t mostKeys = 64;

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

class Check
{
public:
    Judgement run(const std::vector<GivenFile>& files, const std::vector<GivenKey>& keys, const Authorities& authorities)
    {
        trust(keys);
        for (const GivenFile& file : files) {
            one(file);
        }
        m_papers.run(checkStamps(m_stamps, files, authorities, m_judgement), [this](const std::string& name, const std::string& bytes) { return inner(name, bytes); });
        for (const auto& [file, head] : m_bare) {
            bare(file, head);
        }
        for (const auto& [file, head] : m_bare) {
            replaced(file, head);
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

    void trust(const std::vector<GivenKey>& keys)
    {
        for (const GivenKey& given : keys) {
            const auto key = TrustedKey::from(given.text);
            if (!key || m_trusted.size() >= mostKeys) {
                m_judgement.add(Weight::Unread, (key ? "more keys than " + std::to_string(mostKeys) + ": " : "this is no key: ") + (given.from.empty() ? given.text.substr(0, 80) : given.from));
                continue;
            }
            m_trusted.push_back(*key);
            m_judgement.add(Weight::Holds, "trusted is the key " + hex(key->key) + (key->origin.empty() ? std::string() : ", for the log " + key->origin + " alone") +
                                               (given.from.empty() ? std::string() : ", read from " + given.from));
        }
    }

    void one(const GivenFile& file)
    {
        const std::string_view bytes = file.bytes;
        // And what it says as well: that it is signed does not make it right.
        const std::optional<Vouching> vouching = file.beside ? sealed(file) : Vouching::None;
        if (isSegment(bytes)) {
            segment(file);
        } else if (bytes.find(inclusionForm) != std::string_view::npos && bytes.starts_with('{')) {
            inclusion(file);
        } else if (bytes.find(consistencyForm) != std::string_view::npos && bytes.starts_with('{')) {
            consistency(file);
        } else if (const auto head = headFrom(bytes)) {
            m_bare.emplace_back(file.name, *head);
        } else if (const StampReading read = stampFrom(bytes); read.isStamp) {
            if (read.stamp) {
                m_stamps.push_back({file.name, *read.stamp});
            } else {
                m_judgement.add(Weight::Unread, file.name + ": " + read.why);
            }
        } else if (vouching) {
            m_papers.take(file, *vouching);
        }
    }

    /// A head of a log inside a paper: it holds segments of that log to it when there are some, as one that somebody kept; else it is told.
    bool inner(const std::string& name, const std::string& bytes)
    {
        const auto head = headFrom(bytes);
        if (!head) {
            return false;
        }
        std::vector<NoteKey> keys;
        for (const TrustedKey& key : m_trusted) {
            if (key.origin.empty() || key.origin == head->origin) { // one that was given for another log vouches for none but that
                keys.push_back({head->origin, key.key});
            }
        }
        const auto log = m_logs.find(head->origin);
        if (!signerOf(*head, keys)) {
            m_judgement.add(Weight::Open, name + ": a head of " + std::to_string(head->size) + " entries of " + head->origin + ", signed with another key than those that were given");
        } else if (log != m_logs.end() && !log->second.segments.empty()) {
            m_bare.emplace_back(name, *head);
        } else {
            m_judgement.add(Weight::Holds, name + ": a head of " + std::to_string(head->size) + " entries of " + head->origin + ", signed");
        }
        return true;
    }

    /// Whether a key signed it, and one that is trusted.
    bool isSignedHead(const std::string& file, const Head& head, const std::vector<NoteKey>& keys, bool isKept = false)
    {
        const auto signer = signerOf(head, keys);
        if (!signer) {
            wrong(file, "the head of " + std::to_string(head.size) + " entries is not signed with the key that is told, or was changed");
            return false;
        }
        const auto isThat = [&signer](const TrustedKey& key) { return key.key == signer->key; };
        const auto isOfThisLog = [&](const TrustedKey& key) { return isThat(key) && (key.origin.empty() || key.origin == head.origin); };
        if (!m_trusted.empty() && std::ranges::none_of(m_trusted, isOfThisLog)) {
            const std::string why = std::ranges::any_of(m_trusted, isThat) ? ", which was given for another log than " + head.origin : ", which is not the one that was given";
            wrong(file, "the head of " + std::to_string(head.size) + " entries is signed with the key " + shortKey(signer->key) + why);
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
        const std::uint64_t number = index.value_or(0); // g++ 12 takes *index for uninitialised
        if (!isIncluded(leafHash(*entry), number, head->size, *path, head->root) || !told || told->numberOf("n") != number) {
            wrong(file.name, "entry " + std::to_string(number) + " is not what was written, or is not among the " + std::to_string(head->size) + " that are signed for");
            return;
        }
        m_judgement.add(Weight::Holds, file.name + ": entry " + std::to_string(number) + " is one of the " + std::to_string(head->size) + " of " + head->origin + ": " + *entry);
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
        for (const std::string& text : keyTexts && keyTexts->size() <= mostKeys ? *keyTexts : std::vector<std::string>()) {
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
        for (const TrustedKey& key : m_trusted) {
            keys.push_back({head.origin, key.key}); // for which log it was given is looked at behind
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

    /// A checkpoint that somebody kept holds a log to it: one of another name does not take its place.
    void replaced(const std::string& file, const Head& head)
    {
        const auto isThere = [](const KnownLog& log) { return !log.segments.empty() || std::ranges::any_of(log.heads, [](const SignedHead& one) { return !one.isKept; }); };
        const auto own = m_logs.find(head.origin);
        const auto other = std::ranges::find_if(m_logs, [&](const auto& one) { return one.first != head.origin && isThere(one.second); });
        if (other != m_logs.end() && (own == m_logs.end() || !isThere(own->second))) {
            wrong(file, "it is of the log " + head.origin + ", and the other files are of " + other->first + ": another log was put in its place, or it is not this log's checkpoint");
        }
    }

    /// None: it is not what was signed.
    std::optional<Vouching> sealed(const GivenFile& file)
    {
        if (m_trusted.empty()) {
            m_judgement.add(Weight::Open, file.name + ": it has a signature beside it, and no key was given to look at it with (--key)");
            return Vouching::Unseen;
        }
        for (const TrustedKey& key : m_trusted) {
            if (const auto said = minisignComment(file.bytes, *file.beside, key.key, key.id)) {
                m_judgement.add(Weight::Holds, file.name + ": signed, and not changed since: " + *said);
                return Vouching::Key;
            }
        }
        wrong(file.name, "it is not what was signed with the key that was given");
        return std::nullopt;
    }

    static std::optional<Json> lineOf(const GivenFile& file)
    {
        const std::string_view bytes = file.bytes;
        return bytes.ends_with('\n') ? jsonFrom(bytes.substr(0, bytes.size() - 1)) : std::nullopt;
    }

    Judgement m_judgement;
    std::vector<TrustedKey> m_trusted;
    std::set<std::string> m_untrusted;
    std::set<std::pair<std::string, std::string>> m_keys;
    std::vector<std::pair<std::string, Head>> m_bare;
    std::map<std::string, KnownLog> m_logs;
    std::vector<GivenStamp> m_stamps;
    PaperCheck m_papers{m_judgement};
};

} // namespace

Judgement checkFiles(const std::vector<GivenFile>& files, const std::vector<GivenKey>& keys, const Authorities& authorities) { return Check().run(files, keys, authorities); }

} // namespace cf::verify
