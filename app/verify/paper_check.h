// Papers and what they name: what is inside a signed one, ledgers link by link, packs by their manifest, and files that a person hands in beside them,
// each of which is the one that a paper names by its SHA-256, or is not.
#pragma once

#include "app/verify/check_files.h"
#include "app/verify/step_ledger.h"

#include <functional>
#include <set>
#include <vector>

namespace cf::verify {

enum class Vouching {
    Key,    ///< signed with a key that is trusted
    Unseen, ///< there is a signature, and no key to look at it with
    None,   ///< there is none
};

class PaperCheck
{
public:
    explicit PaperCheck(Judgement& judgement)
        : m_judgement(judgement)
    {}
    /// `file` stays where it is. Not one whose signature is wrong: nothing in it is believed.
    void take(const GivenFile& file, Vouching vouching);
    /// stamped: names of those that a time stamp is of. head: is told each inner file, and answers whether it is a head of a log, which is judged elsewhere.
    void run(const std::set<std::string>& stamped, const std::function<bool(const std::string& name, const std::string& bytes)>& head);

private:
    struct Taken {
        const GivenFile* file = nullptr;
        Vouching vouching = Vouching::None;
    };
    void inside(const Taken& paper, class NamedHashes& named, const std::function<bool(const std::string&, const std::string&)>& head);
    void content(const std::string& name, std::string_view bytes, bool isVouched, NamedHashes& named);
    void loose(const GivenFile& file, const NamedHashes& named, bool isStamped);

    Judgement& m_judgement;
    LedgerLinks m_links;
    std::vector<Taken> m_pdfs, m_papers;
    std::vector<const GivenFile*> m_loose;
    bool m_isUnseen = false; ///< what is inside a paper could not be looked at
};

} // namespace cf::verify
