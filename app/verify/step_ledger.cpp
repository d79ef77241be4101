#include "app/verify/step_ledger.h"

#include "app/verify/free_json.h"
#include "app/verify/plain_bytes.h"

#include <algorithm>
#include <array>

namespace cf::verify {

namespace {

struct LedgerKind {
    std::string_view form, subject;
    bool isOfSteps; ///< each letter names the step by which it came; else all came by the first
};
constexpr std::array<LedgerKind, 2> kinds{{{"counterfoil-hold-ledger-1", "matter", true}, {"counterfoil-disposition-ledger-1", "disposition", false}}};

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
    LedgerCheck(const std::string& name, const LedgerKind& kind, const FreeMembers& members, Judgement& judgement)
        : m_name(name)
        , m_kind(kind)
        , m_members(members)
        , m_judgement(judgement)
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
        m_byStep.resize(m_kind.isOfSteps ? steps->size() : 1);
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
        m_judgement.add(Weight::Holds, m_name + ": " + std::to_string(steps->size()) + " steps of " + std::string(m_kind.subject) + ' ' + *freeText(id) + ", each linked to the one before, the last one is " + hex(m_link) +
                                           "; " + std::to_string(letters->size()) + " letters, those that its steps name");
    }

private:
    void wrong(const std::string& why) { m_judgement.add(Weight::Wrong, m_name + ": " + why); }

    bool takeLetters(const std::vector<std::string_view>& letters)
    {
        for (const std::string_view one : letters) {
            const auto members = freeMembers(one);
            const auto id = members ? freeText(memberOf(*members, "id")) : std::nullopt;
            const auto step = !members ? std::nullopt : m_kind.isOfSteps ? freeNumber(memberOf(*members, "step")) : std::optional<std::uint64_t>(0);
            if (!id || !step || *step >= m_byStep.size()) {
                wrong("a letter that came by no step");
                return false;
            }
            m_byStep[std::size_t(*step)].push_back(*id);
        }
        for (std::vector<std::string>& ids : m_byStep) {
            if (m_kind.isOfSteps) {
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
        return letters(n, freeTextOf(*members, "deed"), *told);
    }

    bool letters(std::size_t n, const std::string& deed, const FreeMembers& told)
    {
        const bool brings = m_kind.isOfSteps ? (deed == "asked" && memberOf(told, "again") != "true") || deed == "joined" : n == 0;
        static const std::vector<std::string> none;
        const std::vector<std::string>& ids = n < m_byStep.size() ? m_byStep[n] : none;
        if (brings ? populationOf(ids) != freeTextOf(told, "population") : !ids.empty()) {
            wrong("the letters of step " + std::to_string(n) + " are not those that it names");
            return false;
        }
        return true;
    }

    const std::string& m_name;
    const LedgerKind& m_kind;
    const FreeMembers& m_members;
    Judgement& m_judgement;
    std::vector<std::vector<std::string>> m_byStep;
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

void checkStepLedger(const std::string& name, std::string_view bytes, Judgement& judgement)
{
    const auto members = membersIn(bytes);
    if (const LedgerKind* kind = kindOf(members)) {
        LedgerCheck(name, *kind, *members, judgement).run();
    }
}

} // namespace cf::verify
