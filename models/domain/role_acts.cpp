#include "models/domain/role_acts.h"

#include <algorithm>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

using Line = std::pair<QLatin1StringView, Right>;

constexpr std::array plans{Line{"reissue"_L1, Right::Reissue}, Line{"bulk-reissue"_L1, Right::BulkReissue}, Line{"request"_L1, Right::Letter}, Line{"task"_L1, Right::Task},
                           Line{"dispute"_L1, Right::Dispute}, Line{"pack"_L1, Right::Certify},             Line{"review"_L1, Right::Verify},  Line{"rerun"_L1, Right::Exception},
                           Line{"exception"_L1, Right::Exception}, Line{"hold"_L1, Right::Hold},            Line{"hold-release"_L1, Right::Hold}, Line{"disposition"_L1, Right::Disposition},
                           Line{"hold-trial"_L1, Right::Disposition}, // the hold itself is the desk's to refuse: it takes both
                           Line{"retention-correction"_L1, Right::Disposition}};

constexpr std::array deskActs{
    Line{"save-search"_L1, Right::Search},       Line{"rename-search"_L1, Right::Search},    Line{"remove-search"_L1, Right::Search},   Line{"authority-rules"_L1, Right::House},
    Line{"same"_L1, Right::House},               Line{"different"_L1, Right::House},         Line{"undo-decision"_L1, Right::House},    Line{"link-dispute"_L1, Right::Dispute},
    Line{"undo-dispute-link"_L1, Right::Dispute}, Line{"exception"_L1, Right::Exception},    Line{"undo-exception"_L1, Right::Exception}, Line{"decide-finding"_L1, Right::House},
    Line{"undo-finding"_L1, Right::House},       Line{"reading-interval"_L1, Right::Verify}, Line{"begin-fixity"_L1, Right::Verify},    Line{"end-fixity"_L1, Right::Verify},
    Line{"call-back"_L1, Right::Reissue},        Line{"end-call-back"_L1, Right::Reissue},
    Line{"disposition"_L1, Right::Disposition},  Line{"disposition-note"_L1, Right::Search},  Line{"erasure"_L1, Right::Disposition},    Line{"erasure-approve"_L1, Right::ApproveDisposition}, Line{"erasure-note"_L1, Right::Disposition},
    Line{"matter-import"_L1, Right::Hold}, // a note follows from what others approved
    Line{"matter-open"_L1, Right::Hold},         Line{"matter-change"_L1, Right::Hold},      Line{"hold"_L1, Right::Hold},              Line{"matter-note"_L1, Right::Hold},
    Line{"release-ask"_L1, Right::Hold},         Line{"hold-again"_L1, Right::Hold},         Line{"hold-read"_L1, Right::Verify},       Line{"hold-terms"_L1, Right::Search},
    Line{"hold-trial"_L1, Right::Hold},          Line{"hold-trial-note"_L1, Right::Search}, // likewise, from what others approved
    Line{"begin-pack"_L1, Right::Certify},       Line{"drop-pack"_L1, Right::Certify},       Line{"change-pack"_L1, Right::Certify},    Line{"undo-pack"_L1, Right::Certify},
    Line{"redo-pack"_L1, Right::Certify},        Line{"seal-pack"_L1, Right::Certify},       Line{"disclose-pack"_L1, Right::Certify},  Line{"state-practice"_L1, Right::House},
    Line{"withdraw-practice"_L1, Right::House},  Line{"new-rule"_L1, Right::House},          Line{"change-rule"_L1, Right::House},      Line{"remove-rule"_L1, Right::House},
    Line{"undo-rule"_L1, Right::House},          Line{"validation"_L1, Right::Verify},       Line{"assign-role"_L1, Right::AssignRoles}, Line{"end-role"_L1, Right::AssignRoles}};

/// Those whose whole use is one right; what they ask of the outbox or the desk is asked for again there.
constexpr std::array commands{
    Line{"audit"_L1, Right::Verify},           Line{"activity"_L1, Right::ReadLog},       Line{"add"_L1, Right::Settings},        Line{"disconnect"_L1, Right::Settings}, Line{"certificate"_L1, Right::Certify}, Line{"sheet"_L1, Right::Certify},
    Line{"search"_L1, Right::Search},          Line{"show"_L1, Right::Search},         Line{"timeline"_L1, Right::Search},     Line{"copies"_L1, Right::Search},       Line{"custody"_L1, Right::Search},
    Line{"customer"_L1, Right::Search},        Line{"campaign"_L1, Right::Search},     Line{"case"_L1, Right::Search},         Line{"compare"_L1, Right::Search},      Line{"dispute"_L1, Right::Search},
    Line{"exceptions"_L1, Right::Search},      Line{"figures"_L1, Right::Search},      Line{"findings"_L1, Right::Search},     Line{"hold"_L1, Right::Search},         Line{"matter"_L1, Right::Search},       Line{"retention"_L1, Right::Search},    Line{"disposition"_L1, Right::Search},
    Line{"erasure"_L1, Right::Search},
    Line{"pack"_L1, Right::Search},            Line{"practice"_L1, Right::Search},     Line{"preservation"_L1, Right::Search}, Line{"reissue-certificate"_L1, Right::Certify},
    Line{"reissue"_L1, Right::Reissue},        Line{"requests"_L1, Right::Search},     Line{"rules"_L1, Right::Search},        Line{"runs"_L1, Right::Search},
    Line{"template"_L1, Right::Search},        Line{"tasks"_L1, Right::Search},        Line{"validate"_L1, Right::Verify},     Line{"verify"_L1, Right::Verify},       Line{"workspace"_L1, Right::Search}};

/// Parts of the codes of what is sealed or stands for all there is.
constexpr std::array certified{"certificate"_L1, "sheet"_L1, "ledger"_L1, "pack"_L1, "production"_L1, "sample"_L1};

template <size_t N> std::optional<Right> found(const std::array<Line, N>& lines, QAnyStringView code)
{
    const auto at = std::ranges::find_if(lines, [code](const Line& one) { return code == one.first; });
    return at == lines.end() ? std::nullopt : std::optional(at->second);
}

template <size_t N> std::vector<QLatin1StringView> namesOf(const std::array<Line, N>& lines)
{
    std::vector<QLatin1StringView> names;
    for (const Line& one : lines) {
        names.push_back(one.first);
    }
    return names;
}

bool isOne(const QString& a, const QString& b) { return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0; }

/// A task that approves what the same person asked for. With roles, accounts stand for people: their names in other systems are others' as well. Without, whoever practises alone takes up a
/// second name in the workflow system: that name tells, and the account where the case names nobody.
bool isOwnApproval(const OutboxActFacts& facts, std::optional<Right> right, bool isOpen)
{
    // A case may name nobody: that its task approves follows from the right as well, and who asked from the outbox.
    const bool isApproval = !facts.approves.isEmpty() || right == Right::ApproveReissue || right == Right::ApproveHold || right == Right::ApproveDisposition;
    const bool isAsking = facts.act == u"submit" || facts.act == u"accept";
    if (!facts.isTask || !isApproval || facts.isRefusal || !isAsking) {
        return false;
    }
    const bool isByName = isOne(facts.approves, facts.person), isByAccount = isOne(facts.caseAskedBy, facts.account);
    return isOpen ? isByName || (facts.approves.isEmpty() && isByAccount) : isByName || isByAccount || isOne(facts.approves, facts.account);
}

/// What the program does by itself, in consequence of what was asked for and approved before, or because somebody signed in again.
bool isConsequence(const OutboxActFacts& facts) { return !facts.isPersons || facts.act == u"add" || facts.act == u"release" || facts.act == u"close" || facts.act == u"resume-system"; }

} // namespace

std::optional<Right> rightOfPlan(QAnyStringView kind) { return found(plans, kind); }
std::optional<Right> rightOfDeskAct(QAnyStringView act) { return found(deskActs, act); }
std::optional<Right> rightOfCommand(QAnyStringView command) { return found(commands, command); }
Right rightOfLeaving(QStringView what)
{
    if (what == auditWhat) {
        return Right::Verify;
    }
    return std::ranges::any_of(certified, [what](QLatin1StringView part) { return what.contains(part); }) ? Right::Certify : Right::Export;
}
std::vector<QLatin1StringView> plansWithRights() { return namesOf(plans); }
std::vector<QLatin1StringView> deskActsWithRights() { return namesOf(deskActs); }

std::optional<Refusal> refusalOf(const RoleStanding& standing, Right right)
{
    const Grant grant = standing.grantOf(right);
    return isActing(grant) ? std::nullopt : std::optional(Refusal{grant == Grant::View ? RoleBar::LookOnly : RoleBar::NotInRole, right});
}

std::optional<Refusal> refusalOf(const RoleStanding& standing, const OutboxActFacts& facts)
{
    if (isConsequence(facts) || facts.planKind == u"witness") {
        return std::nullopt;
    }
    std::optional<Right> right = rightOfPlan(facts.planKind);
    if (right == Right::Task) {
        right = rightNamed(facts.taskRight).value_or(Right::Task);
    }
    if (standing.isOpen) {
        return isOwnApproval(facts, right, true) ? std::optional(Refusal{RoleBar::OwnRequest, right}) : std::nullopt;
    }
    if (!right) {
        return Refusal{RoleBar::Unknown, {}};
    }
    if (const auto refused = refusalOf(standing, *right)) {
        return refused;
    }
    const bool isAsking = facts.act == u"submit" || facts.act == u"accept";
    if (isOwnApproval(facts, right, false)) {
        return Refusal{RoleBar::OwnRequest, right};
    }
    const Grant grant = standing.grantOf(*right);
    if (grant == Grant::Own && !isAsking && !isOne(facts.askedBy, facts.account)) {
        return Refusal{RoleBar::NotOwn, right};
    }
    const bool isSubmitted = facts.act == u"submit"; // a draft that is accepted was looked at when it was submitted
    if (grant == Grant::Propose && isSubmitted && !facts.isHeldBack) {
        return Refusal{RoleBar::NeedsApproval, right};
    }
    return std::nullopt;
}

std::optional<Refusal> refusalOfDesk(const RoleStanding& standing, QAnyStringView act, const QString& about)
{
    if (standing.isOpen) {
        return std::nullopt;
    }
    const auto right = rightOfDeskAct(act);
    if (!right) {
        return Refusal{RoleBar::Unknown, {}};
    }
    if (const auto refused = refusalOf(standing, *right)) {
        return refused;
    }
    if (act == u"assign-role" && isOne(about, standing.account)) {
        return Refusal{RoleBar::OwnRequest, right}; // nobody gives himself a role
    }
    return std::nullopt;
}

} // namespace cf
