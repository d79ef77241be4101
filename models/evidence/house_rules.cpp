#include "models/evidence/house_rules.h"

#include "models/cache/read_composition.h"
#include "models/evidence/figure.h"
#include "models/evidence/result_export.h"
#include "models/query/edit.h"
#include "models/query/equal_term.h"
#include "models/query/print.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

using query::Expression;
using query::Field;

// A letter that went out, once: see campaign_steps.h.
constexpr QStringView isLetter = u"-is:second-copy -attr.Output:(proof, test) -state:(requested, draft, in-review, approved, suppressed, compose-failed)";

// The same of a rule that is about drafts: they did not go out yet.
constexpr QStringView isOnce = u"-is:second-copy -attr.Output:(proof, test)";

/// Whether the letters it is for are named by a state before their release.
bool isOfDrafts(const Expression& where)
{
    if (where.kind == Expression::Kind::Not) {
        return false;
    }
    if (where.term && (where.term->field == Field::State || where.term->field == Field::Is)) {
        const auto* equals = std::get_if<query::Equals>(&where.term->value);
        static const QStringList early{u"requested"_s, u"draft"_s, u"in-review"_s, u"approved"_s};
        return equals != nullptr && early.contains(equals->value);
    }
    return std::ranges::any_of(where.children, isOfDrafts);
}

bool hasOwnZone(const query::Query& query) { return query.zone != query::Zone() || query.asOf; }

query::Query parsed(const QString& text)
{
    auto read = query::parse(text);
    return read ? *std::move(read) : query::Query();
}

Expression versionIs(const QString& code, const QString& version)
{
    if (code.isEmpty()) {
        return parsed(u"missing:template"_s).where;
    }
    Expression of = query::of(query::equalTerm(Field::Template, code, true));
    return version.isEmpty() ? of : query::all({std::move(of), query::of(query::equalTerm(Field::TemplateVersion, version))});
}

/// By the instant, whatever zone the query is read in: the letter was sent before it.
Expression sentBefore(UtcMs at) { return parsed(u"sent:<"_s + instantText(at)).where; }

class Judging
{
public:
    Judging(store::Database& database, search::SearchIndex& index, const query::Calendar& calendar, RuleVerdict& verdict, const query::Query& letters)
        : m_database(database)
        , m_index(index)
        , m_calendar(calendar)
        , m_verdict(verdict)
        , m_letters(letters)
    {}

    Result<CountedLetters> count(query::Query query)
    {
        CF_TRY(const search::Total total, m_index.total({query, m_calendar}));
        m_verdict.noData = total.noData;
        m_verdict.scope = total.scope;
        m_verdict.revision = total.revision;
        return CountedLetters{std::move(query), total.total, total.exact};
    }

    /// Each version that the letters used, against what is told of its approval.
    Result<void> approvals()
    {
        CF_TRY(const search::Makeup makeup, m_index.makeup({m_letters, m_calendar}));
        std::map<std::pair<QString, QString>, std::pair<qint64, qint64>> versions; ///< letters, and those that name an approver
        for (const search::Makeup::Usage& usage : makeup.usages) {
            auto& [letters, named] = versions[{usage.code, usage.version}];
            letters += usage.communications;
            named += usage.approvedBy.isEmpty() ? 0 : usage.communications;
        }
        std::vector<Expression> broken;
        for (const auto& [version, counts] : versions) {
            CF_TRY(std::optional<UnapprovedUse> use, useOf(version.first, version.second, counts.first, counts.second, broken));
            if (use) {
                m_verdict.unapproved.push_back(*std::move(use));
            }
        }
        std::ranges::stable_sort(m_verdict.unapproved, std::ranges::greater{}, [](const UnapprovedUse& one) { return one.letters.count; });
        query::Query violations = m_letters;
        if (broken.empty()) { // nothing is found, and that is a query as well
            broken.push_back(query::all({parsed(u"missing:template"_s).where, parsed(u"-missing:template"_s).where}));
        }
        violations.where = query::all({std::move(violations.where), query::any(std::move(broken))});
        CF_TRY(m_verdict.violations, count(std::move(violations)));
        m_verdict.violations.isExact = m_verdict.violations.isExact && !m_verdict.isPart;
        return {};
    }

private:
    Result<std::optional<UnapprovedUse>> useOf(const QString& code, const QString& version, qint64 letters, qint64 named, std::vector<Expression>& broken)
    {
        UnapprovedUse use;
        use.code = code;
        use.version = version;
        Expression is = versionIs(code, version);
        CF_TRY(const std::optional<ResourceVersion> told, toldOf(code, version));
        if (told && told->state == TemplateState::Approved && told->approved) {
            use.kind = UnapprovedUse::Kind::Late;
            use.at = told->approved;
            is = query::all({std::move(is), sentBefore(*told->approved)});
        } else if (told && told->state != TemplateState::Approved && told->state != TemplateState::Unknown) {
            use.kind = UnapprovedUse::Kind::Refused;
        } else if (named == letters) { // somebody approved it, and nobody says when
            m_verdict.unknown += letters;
            return std::optional<UnapprovedUse>();
        } else if (named > 0) {
            m_verdict.unknown += named;
            is = query::all({std::move(is), query::negated(anyApprover(code, version))});
        }
        query::Query query = m_letters;
        query.where = query::all({std::move(query.where), is});
        CF_TRY(use.letters, count(std::move(query)));
        if (use.letters.count == 0) {
            return std::optional<UnapprovedUse>();
        }
        if (broken.size() < mostVersionsNamed) {
            broken.push_back(std::move(is));
        } else {
            m_verdict.isPart = true;
        }
        return std::optional(std::move(use));
    }

    Expression anyApprover(const QString& code, const QString& version)
    {
        std::vector<Expression> people;
        query::Query query = m_letters;
        query.where = query::all({std::move(query.where), versionIs(code, version)});
        const auto facets = m_index.facets({query, m_calendar}, {search::Facet::Approver});
        for (const search::FacetCount& one : facets ? facets->front().counts : std::vector<search::FacetCount>()) {
            if (!one.value.isEmpty()) {
                people.push_back(query::of(query::equalTerm(Field::ApprovedBy, one.value, true)));
            }
        }
        return people.empty() ? parsed(u"missing:template"_s).where : query::any(std::move(people));
    }

    /// A code that was given up and taken again: of the resource that has such a version.
    Result<std::optional<ResourceVersion>> toldOf(const QString& code, const QString& version)
    {
        if (code.isEmpty()) {
            return std::optional<ResourceVersion>();
        }
        CF_TRY(const std::vector<cache::KnownResource> all, cache::resourcesNamed(m_database, code, {ResourceKind::Template}));
        for (const cache::KnownResource& known : all) {
            const auto found = std::ranges::find(known.resource.versions, version, &ResourceVersion::label);
            if (found != known.resource.versions.end()) {
                return std::optional(*found);
            }
        }
        return std::optional<ResourceVersion>();
    }

    store::Database& m_database;
    search::SearchIndex& m_index;
    const query::Calendar& m_calendar;
    RuleVerdict& m_verdict;
    query::Query m_letters;
};

QJsonObject countJson(const CountedLetters& counted)
{
    return {{u"count"_s, counted.count}, {u"exact"_s, counted.isExact}, {u"query"_s, query::print(counted.query)}};
}

QString dayText(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

} // namespace

RuleProblems problemsOf(const HouseRule& rule)
{
    RuleProblems problems;
    const auto letters = query::parse(rule.letters);
    if (!letters) {
        problems.letters = letters.error();
    }
    if (rule.demand == HouseRule::Demand::Query) {
        const auto must = query::parse(rule.must);
        if (!must) {
            problems.must = must.error();
        } else {
            problems.mustSaysNothing = must->where.isEverything();
            problems.hasZone = hasOwnZone(*must);
        }
    }
    problems.endsBeforeItBegins = rule.from.isValid() && rule.to.isValid() && rule.to < rule.from;
    return problems;
}

query::Query lettersOf(const HouseRule& rule, const query::Query& population)
{
    query::Query letters = parsed(rule.letters);
    if (!hasOwnZone(letters)) {
        letters.zone = population.zone;
        letters.asOf = population.asOf;
    }
    std::vector<Expression> parts{population.where, letters.where, parsed((isOfDrafts(letters.where) ? isOnce : isLetter).toString()).where};
    if (rule.from.isValid() || rule.to.isValid()) {
        const auto from = rule.from.isValid() ? std::optional(rule.from) : std::nullopt, to = rule.to.isValid() ? std::optional(rule.to) : std::nullopt;
        parts.push_back(query::withDates({}, Field::Sent, from, to).where);
    }
    letters.where = query::all(std::move(parts));
    return letters;
}

query::Query violationsOf(const HouseRule& rule, const query::Query& population)
{
    query::Query violations = lettersOf(rule, population);
    violations.where = query::all({std::move(violations.where), query::negated(parsed(rule.must).where)});
    return violations;
}

Result<RuleVerdict> judge(store::Database& database, search::SearchIndex& index, const HouseRule& rule, const query::Calendar& calendar, const query::Query& population)
{
    RuleVerdict verdict;
    verdict.rule = rule;
    verdict.problems = problemsOf(rule);
    if (!verdict.problems.isNone()) {
        return verdict;
    }
    query::Query letters = lettersOf(rule, population);
    if (rule.demand == HouseRule::Demand::ApprovedBeforeSent) {
        letters.zone = {query::Zone::Kind::Utc, {}}; // approvals are instants
    }
    Judging judging(database, index, calendar, verdict, letters);
    CF_TRY(verdict.letters, judging.count(letters));
    if (rule.demand == HouseRule::Demand::ApprovedBeforeSent) {
        CF_CHECK(judging.approvals());
    } else {
        CF_TRY(verdict.violations, judging.count(violationsOf(rule, population)));
    }
    return verdict;
}

QFuture<Result<std::vector<RuleVerdict>>> judge(cache::Cache& cache, search::IndexFactory factory, std::vector<HouseRule> rules, query::Calendar calendar,
                                                query::Query population, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), rules = std::move(rules), calendar, population = std::move(population)](store::Database& database) -> Result<std::vector<RuleVerdict>> {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            std::vector<RuleVerdict> verdicts;
            for (const HouseRule& rule : rules) {
                CF_TRY(RuleVerdict verdict, judge(database, *index, rule, calendar, population));
                verdicts.push_back(std::move(verdict));
            }
            return verdicts;
        },
        std::move(interrupt));
}

QLatin1StringView codeOf(HouseRule::Demand demand)
{
    return demand == HouseRule::Demand::ApprovedBeforeSent ? QLatin1StringView("APPROVED_BEFORE_SENT") : QLatin1StringView("QUERY");
}

QLatin1StringView codeOf(UnapprovedUse::Kind kind)
{
    switch (kind) {
    case UnapprovedUse::Kind::Late: return QLatin1StringView("APPROVED_LATER");
    case UnapprovedUse::Kind::Refused: return QLatin1StringView("NOT_APPROVED");
    case UnapprovedUse::Kind::NobodyNamed: break;
    }
    return QLatin1StringView("NOBODY_NAMED");
}

QJsonObject ruleJson(const RuleVerdict& verdict)
{
    const HouseRule& rule = verdict.rule;
    QJsonObject json{{u"name"_s, rule.name},
                     {u"on"_s, rule.isOn},
                     {u"letters"_s, rule.letters},
                     {u"demand"_s, codeOf(rule.demand)},
                     {u"must"_s, rule.must},
                     {u"reason"_s, rule.reason},
                     {u"from"_s, dayText(rule.from)},
                     {u"to"_s, dayText(rule.to)},
                     {u"understood"_s, verdict.problems.isNone()}};
    if (!verdict.problems.isNone()) {
        return json;
    }
    json.insert(u"population"_s, countJson(verdict.letters));
    json.insert(u"violations"_s, countJson(verdict.violations));
    if (rule.demand == HouseRule::Demand::ApprovedBeforeSent) {
        QJsonArray uses;
        for (const UnapprovedUse& use : verdict.unapproved) {
            uses.append(QJsonObject{{u"template"_s, use.code},
                                    {u"version"_s, use.version},
                                    {u"finding"_s, codeOf(use.kind)},
                                    {u"approved"_s, use.at ? QJsonValue(QDateTime::fromMSecsSinceEpoch(*use.at, Qt::UTC).toString(Qt::ISODate)) : QJsonValue()},
                                    {u"letters"_s, countJson(use.letters)}});
        }
        json.insert(u"unapproved"_s, uses);
        json.insert(u"approvalTimeUnknown"_s, verdict.unknown);
    }
    return json;
}

} // namespace cf::evidence
