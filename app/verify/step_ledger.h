// Ledgers of matters ("counterfoil-hold-ledger-1"), of dispositions ("counterfoil-disposition-ledger-1") and of requests to be erased
// ("counterfoil-erasure-ledger-1"): steps that are each linked to the one before by SHA-256, and the letters that came by them. What is hashed is the step as
// it stands in the file, without the space between. Hostile input.
#pragma once

#include "app/verify/judgement.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cf::verify {

/// What ledgers that hold say of each other: a request to be erased names the dispositions that destroyed for it, each by a step that it had.
class LedgerLinks
{
public:
    void addStep(const std::string& disposition, const std::string& link) { m_steps[disposition].insert(link); }
    void name(const std::string& paper, const std::string& disposition, const std::string& link) { m_named.push_back({paper, disposition, link}); }
    /// Once all were added. A disposition that was not handed in is passed over.
    void judge(Judgement& judgement) const;

private:
    struct Named {
        std::string paper, disposition, link;
    };
    std::map<std::string, std::set<std::string>> m_steps;
    std::vector<Named> m_named;
};

bool isStepLedger(std::string_view bytes);
/// Every step against its own hash, the last against the head, and the letters against the hash that the step names by which they came.
void checkStepLedger(const std::string& name, std::string_view bytes, Judgement& judgement, LedgerLinks& links);

} // namespace cf::verify
