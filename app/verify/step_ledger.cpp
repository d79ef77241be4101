#include "app/verify/step_ledger.h"

#include "app/verify/free_json.h"
#include "app/verify/plain_bytes.h"

#include <algorithm>
#include <array>

namespace cf::verify {

namespace {

/// By which step letters came.
enum class Came {
    ByNamed,       ///< each names it, in any order
    ByFirst,       ///< all by the first
    ByLastDecision ///< all by the last that decided; none where nothing was
};
struct LedgerKind {
    std::string_view form, subject;
    Came came;
};
constexpr std::array<LedgerKind, 3> kinds{{{"counterfoil-hold-ledger-1", "matter", Came::ByNamed},
                                           {"counterfoil-disposition-ledger-1", "disposition", Came::ByFirst},
                                           {"counterfoil-erasure-ledger-1", "erasure", Came::ByLastDecision}}};
constexpr std::string_view dispositionSubject = "disposition", decidedDeed = "decided";

std::string_view memberOf(const FreeMembers& members, std::string_view name)
{
    const auto at = members.find(name);
    return at == members.end() ? std::string_view() : at->second;
}

std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

/// The SHA-256 over ids, each ended by a line feed.
std::string populationOf(const std::vector<std::string>& ids)
{
    std::string all;
    for (const std::string& id : ids) {
        all += id + '\n';
    }
    return hex(viewOf(sha256(all)));
}

class LedgerCheck
{
public:
    LedgerCheck(const std::string& name, const LedgerKind& kind, const FreeMembers& members, Judgement& judgement, LedgerLinks& links)
        : m_name(name)
        , m_kind(kind)
        , m_members(members)
        , m_judgement(judgement)
        , m_known(links)
    {}
    void run()
    {
        const auto steps = freeElements(memberOf(m_members, "steps")), letters = freeElements(memberOf(m_members, "letters"));
        const auto subject = freeMembers(memberOf(m_members, m_kind.subject));
        const std::string_view id = subject ? memberOf(*subject, "id") : std::string_view();
        if (!steps || !letters || steps->empty() || !freeText(id)) {
            wrong("it is not written as ledgers are");
            return;
        }
        m_byStep.resize(steps->size());
        m_by = m_kind.came == Came::ByLastDecision ? lastDecision(*steps) : 0;
        if (!takeLetters(*letters)) {
            return;
        }
        for (std::size_t n = 0; n < steps->size(); ++n) {
            if (!step(n, (*steps)[n], id)) {
                return;
            }
        }
        if (freeTextOf(m_members, "head") != hex(m_link)) {
            wrong("it says that its last step is another than the one it has");
            return;
        }
        link(*freeText(id));
        m_judgement.add(Weight::Holds, m_name + ": " + std::to_string(steps->size()) + " steps of " + std::string(m_kind.subject) + ' ' + *freeText(id) + ", each linked to the one before, the last one is " + hex(m_link) +
                                           "; " + std::to_string(letters->size()) + " letters, those that its steps name" +
                                           (m_kind.came == Came::ByLastDecision && !letters->empty() && !m_isDecisionHashed ? "; what it says of each is in no step: its signature alone vouches for that" : ""));
    }

private:
    /// None: m_byStep.size(), by which no letter came.
    std::size_t lastDecision(const std::vector<std::string_view>& steps) const
    {
        for (std::size_t n = steps.size(); n > 0; --n) {
            if (const auto members = freeMembers(steps[n - 1]); members && freeTextOf(*members, "deed") == decidedDeed) {
                return n - 1;
            }
        }
        return steps.size();
    }

    void link(const std::string& id)
    {
        for (const std::string& one : m_kind.subject == dispositionSubject ? m_links : std::vector<std::string>()) {
            m_known.addStep(id, one);
        }
        for (const std::string_view one : freeElements(memberOf(m_members, "dispositions")).value_or(std::vector<std::string_view>())) {
            if (const auto members = freeMembers(one)) {
                m_known.name(m_name, freeTextOf(*members, "disposition"), freeTextOf(*members, "head"));
            }
        }
    }

    void wrong(const std::string& why) { m_judgement.add(Weight::Wrong, m_name + ": " + why); }

    bool takeLetters(const std::vector<std::string_view>& letters)
    {
        for (const std::string_view one : letters) {
            const auto members = freeMembers(one);
            const auto id = members ? freeText(memberOf(*members, "id")) : std::nullopt;
            const auto step = !members ? std::nullopt : m_kind.came == Came::ByNamed ? freeNumber(memberOf(*members, "step")) : std::optional<std::uint64_t>(m_by);
            if (!id || !step || *step >= m_byStep.size()) {
                wrong("a letter that came by no step");
                return false;
            }
            m_byStep[std::size_t(*step)].push_back(*id);
            m_decided += *id + '\t' + std::string(memberOf(*members, "erased")) + '\t' + std::string(memberOf(*members, "redacted")) + '\t' + freeTextOf(*members, "ground") + '\t' + freeTextOf(*members, "until") + '\n';
        }
        for (std::vector<std::string>& ids : m_byStep) {
            if (m_kind.came == Came::ByNamed) {
                std::ranges::sort(ids);
            }
        }
        return true;
    }

    bool step(std::size_t n, std::string_view value, std::string_view id)
    {
        const auto members = freeMembers(value);
        const auto told = members ? freeMembers(memberOf(*members, "told")) : std::nullopt;
        if (!told || freeNumber(memberOf(*members, "number")) != n) {
            wrong("step " + std::to_string(n) + " is missing, or another stands in its place");
            return false;
        }
        // As it was hashed: the members by their names, and no space.
        std::vector<std::pair<std::string_view, std::string_view>> parts{{m_kind.subject, id}};
        for (const std::string_view name : {"at", "deed", "number", "person", "told"}) {
            parts.emplace_back(name, memberOf(*members, name));
        }
        std::ranges::sort(parts);
        std::string text = m_link;
        for (const auto& [name, held] : parts) {
            text += (text.size() == m_link.size() ? '{' : ',') + quoted(name) + ':' + withoutSpace(held);
        }
        m_link = std::string(viewOf(sha256(text + '}')));
        if (freeTextOf(*members, "sha256") != hex(m_link)) {
            wrong("step " + std::to_string(n) + " is not what was kept, or does not follow the one before: its SHA-256 is another");
            return false;
        }
        m_links.push_back(hex(m_link));
        return letters(n, freeTextOf(*members, "deed"), *told);
    }

    bool letters(std::size_t n, const std::string& deed, const FreeMembers& told)
    {
        const bool brings = m_kind.came == Came::ByNamed ? (deed == "asked" && memberOf(told, "again") != "true") || deed == "joined" : n == m_by;
        const std::vector<std::string>& ids = m_byStep[n];
        if (brings ? populationOf(ids) != freeTextOf(told, "population") : !ids.empty()) {
            wrong("the letters of step " + std::to_string(n) + " are not those that it names");
            return false;
        }
        // Ledgers of older programs have none.
        if (m_kind.came == Came::ByLastDecision && n == m_by && told.contains("decided")) {
            m_isDecisionHashed = true;
            if (hex(viewOf(sha256(m_decided))) != freeTextOf(told, "decided")) {
                wrong("what is said of the letters of step " + std::to_string(n) + " is not what it decided");
                return false;
            }
        }
        return true;
    }

    const std::string& m_name;
    const LedgerKind& m_kind;
    const FreeMembers& m_members;
    Judgement& m_judgement;
    LedgerLinks& m_known;
    std::vector<std::vector<std::string>> m_byStep;
    std::vector<std::string> m_links; ///< of each step, in hex
    std::string m_decided;            ///< what it says of each letter, as a decision hashes it
    bool m_isDecisionHashed = false;
    std::size_t m_by = 0;             ///< the step by which all letters came, where they do not name it
    std::string m_link;
};

const LedgerKind* kindOf(const std::optional<FreeMembers>& members)
{
    const auto at = members ? std::ranges::find(kinds, freeTextOf(*members, "form"), &LedgerKind::form) : kinds.end();
    return at == kinds.end() ? nullptr : &*at;
}

std::optional<FreeMembers> membersIn(std::string_view bytes)
{
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    return isFreeJson(bytes) ? freeMembers(bytes) : std::nullopt;
}

} // namespace

bool isStepLedger(std::string_view bytes) { return kindOf(membersIn(bytes)) != nullptr; }

void LedgerLinks::judge(Judgement& judgement) const
{
    for (const Named& one : m_named) {
        const auto steps = m_steps.find(one.disposition);
        if (steps == m_steps.end()) {
            continue;
        }
        const bool isThere = steps->second.contains(one.link);
        judgement.add(isThere ? Weight::Holds : Weight::Wrong, one.paper + ": the disposition " + one.disposition + " that it names " +
                                                                   (isThere ? "has the step " : "was given, and has no step ") + one.link);
    }
}

void checkStepLedger(const std::string& name, std::string_view bytes, Judgement& judgement, LedgerLinks& links)
{
    const auto members = membersIn(bytes);
    if (const LedgerKind* kind = kindOf(members)) {
        LedgerCheck(name, *kind, *members, judgement, links).run();
    }
}

} // namespace cf::verify
