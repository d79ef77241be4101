// What papers name by its SHA-256: the files of a letter, what a pack encloses, what was destroyed. And which of the files that a person hands in those are.
#pragma once

#include "app/verify/judgement.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace cf::verify {

struct NamedHash {
    std::string paper;  ///< where it stands
    std::string under;  ///< member or column: "sha256", "recorded", "found"
    std::string what;   ///< what the paper calls the file; empty: nothing
    bool isVouched = false; ///< the paper is signed with a key that is trusted
    bool isInside() const { return under == "enclosed"; } ///< not named alone: it is inside the paper
    /// As the file was when it was recorded. Else it stands there as something else: as what was found, say, which was another.
    bool isAsRecorded() const;
};

class NamedHashes
{
public:
    /// wanted: the hashes that will be asked for, in hex; others are not kept, however many a paper names.
    explicit NamedHashes(std::set<std::string> wanted)
        : m_wanted(std::move(wanted))
    {}
    /// JSON, CSV with a line of columns, or a snapshot. False: it is none of these.
    bool add(const std::string& paper, std::string_view bytes, bool isVouched);
    /// A file inside a paper that is vouched for.
    void addInner(const std::string& paper, const std::string& name, std::string_view bytes);
    /// The best that is said of these bytes.
    std::optional<NamedHash> of(std::string_view bytes) const;

private:
    void addJson(const std::string& paper, std::string_view value, bool isVouched, int depth);
    void addCsv(const std::string& paper, std::string_view bytes, bool isVouched);
    void addSnapshot(const std::string& paper, std::string_view bytes, bool isVouched);
    void put(const std::string& hash, NamedHash named);

    std::set<std::string> m_wanted;
    std::multimap<std::string, NamedHash, std::less<>> m_all; ///< by 64 hex digits
};

/// name → bytes of what lies beside the manifest of a pack, or inside the same paper. Tells what is missing, altered or not told; `mayLack`: not all were handed in.
void checkPack(const std::string& manifestName, std::string_view manifest, const std::map<std::string, std::string_view>& files, bool mayLack, Judgement& judgement);
bool isPackManifest(std::string_view bytes);

} // namespace cf::verify
