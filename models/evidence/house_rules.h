// Where letters break a rule of the house: the letters that it is for without those that meet its demand, as one query, so that a number and the
// list behind it cannot differ. Counted are letters that went out: no drafts, proofs or second copies. Source: capabilities 52, 67, 68 and 69.
#pragma once

#include "models/cache/cache.h"
#include "models/domain/house_rule.h"
#include "models/evidence/campaign_account.h"
#include "models/query/parse.h"

#include <QJsonObject>

namespace cf::evidence {

/// What is wrong with a rule as it is written.
struct RuleProblems {
    query::ParseErrors letters, must;
    bool mustSaysNothing = false; ///< an empty demand is met by every letter
    bool hasZone = false;         ///< tz: or asof: in the demand; it stands with the letters
    bool endsBeforeItBegins = false;
    bool isNone() const { return letters.empty() && must.empty() && !mustSaysNothing && !hasZone && !endsBeforeItBegins; }
};
RuleProblems problemsOf(const HouseRule& rule);

/// The letters that a rule is for: those sent within its days, and of `population` alone where there is one. Drafts only where the rule itself
/// names their state. The rule has no problems.
query::Query lettersOf(const HouseRule& rule, const query::Query& population = {});
/// Of Demand::Query. Those of Demand::ApprovedBeforeSent depend on what is told of versions: judge().
query::Query violationsOf(const HouseRule& rule, const query::Query& population = {});

/// A version that letters used before it was approved, or without anybody having approved it.
struct UnapprovedUse {
    enum class Kind {
        Late,       ///< approved at `at`, after they were sent
        Refused,    ///< told, and not as approved
        NobodyNamed ///< no composition system tells of it, and the letters name no approver
    };
    Kind kind = Kind::NobodyNamed;
    QString code, version; ///< both empty: letters that tell no template
    std::optional<UtcMs> at;
    CountedLetters letters;
    friend bool operator==(const UnapprovedUse&, const UnapprovedUse&) = default;
};

struct RuleVerdict {
    HouseRule rule;
    RuleProblems problems;                 ///< with any, nothing is counted
    CountedLetters letters, violations;
    std::vector<UnapprovedUse> unapproved; ///< of Demand::ApprovedBeforeSent: what the violations are made of, the most first
    qint64 unknown = 0;                    ///< of that: approved by somebody, and nobody tells when
    bool isPart = false;                   ///< of that: more versions than a query can name; the violations are at least so many
    std::vector<search::NoDataYet> noData;
    Scope scope;
    qint64 revision = 0;
};
inline constexpr int mostVersionsNamed = 90;

/// Within one snapshot. Rules that are off are judged as well: who asks decides.
Result<RuleVerdict> judge(store::Database& database, search::SearchIndex& index, const HouseRule& rule, const query::Calendar& calendar,
                          const query::Query& population = {});
QFuture<Result<std::vector<RuleVerdict>>> judge(cache::Cache& cache, search::IndexFactory factory, std::vector<HouseRule> rules, query::Calendar calendar,
                                                query::Query population = {}, std::shared_ptr<store::Interrupt> interrupt = {});

QLatin1StringView codeOf(HouseRule::Demand demand);
QLatin1StringView codeOf(UnapprovedUse::Kind kind);
/// documented in docs/cli.md
QJsonObject ruleJson(const RuleVerdict& verdict);

} // namespace cf::evidence
