#include "models/search/plan.h"

#include "models/query/equal_term.h"
#include "models/search/block_condition.h"
#include "models/search/shared_values.h"
#include "models/search/standing_condition.h"
#include "models/search/text_match.h"
#include "models/search/whole_condition.h"

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

using query::Expression;
using query::Field;

/// The element all terms of an expression speak about; nullopt when they differ, speak of the communication itself or
/// of its text.
std::optional<Element> soleElement(const Expression& expression)
{
    if (expression.kind == Expression::Kind::Term) {
        const Element element = isText(*expression.term) ? Element::Communication : elementOf(*expression.term);
        return element == Element::Communication ? std::nullopt : std::optional(element);
    }
    std::optional<Element> sole;
    for (const Expression& child : expression.children) {
        const auto element = soleElement(child);
        if (!element || (sole && *sole != *element)) {
            return std::nullopt;
        }
        sole = element;
    }
    return sole;
}

int breadthOf(const query::Term& term)
{
    using query::ValueKind;
    switch (query::info(term.field).kind) {
    case ValueKind::Identifier: return 0;
    case ValueKind::Name:
    case ValueKind::Version: return 1;
    case ValueKind::Code:
    case ValueKind::FullText: return 2;
    case ValueKind::Date: return 3;
    case ValueKind::Enumeration:
    case ValueKind::Flag: return 4;
    case ValueKind::Number: break;
    }
    return 5;
}

int breadthOf(const Expression& expression)
{
    switch (expression.kind) {
    case Expression::Kind::Term: return breadthOf(*expression.term);
    case Expression::Kind::Not: return 9;
    case Expression::Kind::All:
    case Expression::Kind::Any: break;
    }
    const bool all = expression.kind == Expression::Kind::All;
    int breadth = all ? 9 : 0;
    for (const Expression& child : expression.children) {
        breadth = all ? std::min(breadth, breadthOf(child)) : std::max(breadth, breadthOf(child));
    }
    return breadth;
}

bool isDear(const Expression& expression)
{
    return expression.term ? expression.term->field == Field::Pages
                           : std::any_of(expression.children.begin(), expression.children.end(), isDear);
}

/// A condition on one element. `negated`: it stands below an odd number of Not, where what is not known counts as met,
/// so that the Not does not claim it.
Result<Fragment> onElement(const Context& context, const Expression& expression, bool negated)
{
    if (expression.kind == Expression::Kind::Term) {
        if (context.coverage.unknownEverywhere(*expression.term)) {
            return negated ? always() : never();
        }
        CF_TRY(Fragment condition, conditionOf(context, *expression.term));
        return isOfStandings(*expression.term) ? whileMade(context, *expression.term, std::move(condition), negated) : condition;
    }
    const bool isNot = expression.kind == Expression::Kind::Not;
    Fragment joined(isNot ? QStringLiteral("NOT (") : QStringLiteral("("));
    for (size_t i = 0; i < expression.children.size(); ++i) {
        if (i > 0) {
            joined.sql += expression.kind == Expression::Kind::All ? u" AND "_s : u" OR "_s;
        }
        CF_TRY(const Fragment child, onElement(context, expression.children[i], negated != isNot));
        joined += child;
    }
    return joined + Fragment(QStringLiteral(")"));
}

Plan elements(Element element, Fragment where, int breadth)
{
    Plan plan;
    plan.kind = Plan::Kind::Elements;
    plan.element = element;
    plan.where = std::move(where);
    plan.breadth = breadth;
    return plan;
}

Plan negation(Plan child)
{
    Plan plan;
    plan.kind = Plan::Kind::Not;
    plan.breadth = 9;
    plan.children.push_back(std::move(child));
    return plan;
}

Plan wordsPlan(const Expression& expression)
{
    Plan plan;
    plan.kind = Plan::Kind::Words;
    plan.text = expression;
    plan.breadth = 2;
    return plan;
}

Result<Plan> compile(const Context& context, const Expression& expression, bool negated);

/// What one AND says about legs, usages or renditions: conditions one element meets together, and conditions no such
/// element may meet.
struct Group {
    std::vector<const Expression*> met, unmet;
};

Result<void> addGroup(const Context& context, Element element, const Group& group, bool negated,
                      std::vector<Plan>& plans)
{
    Fragment together(QStringLiteral("1"));
    std::vector<query::Term> terms;
    std::vector<Plan::Part> parts;
    int breadth = 9;
    for (const Expression* met : group.met) {
        CF_TRY(const Fragment condition, onElement(context, *met, negated));
        parts.push_back({*met, condition});
        together += Fragment(QStringLiteral(" AND ")) + condition;
        breadth = std::min(breadth, breadthOf(*met));
        addTerms(*met, terms);
    }
    if (!group.met.empty()) {
        plans.push_back(elements(element, together, breadth));
        plans.back().dear =
            std::any_of(group.met.begin(), group.met.end(), [](const auto* met) { return isDear(*met); });
        plans.back().terms = terms;
        plans.back().parts = parts;
    }
    for (const Expression* unmet : group.unmet) {
        CF_TRY(const Fragment condition, onElement(context, *unmet, !negated));
        Plan unwanted =
            elements(element, together + Fragment(QStringLiteral(" AND ")) + condition, std::min(breadth, breadthOf(*unmet)));
        unwanted.terms = terms;
        addTerms(*unmet, unwanted.terms);
        unwanted.parts = parts;
        unwanted.parts.push_back({*unmet, condition});
        plans.push_back(negation(std::move(unwanted)));
    }
    return {};
}

Result<Plan> compileAll(const Context& context, const std::vector<const Expression*>& children, bool negated)
{
    Plan plan;
    plan.kind = Plan::Kind::All;
    std::map<Element, Group> groups;
    std::vector<Expression> texts;
    for (const Expression* child : children) {
        const bool isNot = child->kind == Expression::Kind::Not;
        const Expression& bare = isNot ? child->children.front() : *child;
        if (const auto element = soleElement(bare)) {
            (isNot ? groups[*element].unmet : groups[*element].met).push_back(&bare);
        } else if (isText(*child)) {
            texts.push_back(*child);
        } else {
            CF_TRY(Plan part, compile(context, *child, negated));
            plan.children.push_back(std::move(part));
        }
    }
    for (const auto& [element, group] : groups) {
        CF_CHECK(addGroup(context, element, group, negated, plan.children));
    }
    if (!texts.empty()) { // one question to the index
        Expression joined;
        joined.children = std::move(texts);
        plan.children.push_back(wordsPlan(joined));
    }
    std::stable_sort(plan.children.begin(), plan.children.end(),
                     [](const Plan& a, const Plan& b) { return a.breadth < b.breadth; });
    plan.breadth = plan.children.empty() ? 9 : plan.children.front().breadth;
    return plan.children.size() == 1 ? Result<Plan>(std::move(plan.children.front())) : Result<Plan>(std::move(plan));
}

Result<Plan> compileAny(const Context& context, const Expression& expression, bool negated)
{
    Plan plan;
    plan.kind = Plan::Kind::Any;
    for (const Expression& child : expression.children) {
        CF_TRY(Plan part, compile(context, child, negated));
        plan.breadth = std::max(plan.breadth, part.breadth);
        plan.children.push_back(std::move(part));
    }
    return plan;
}

/// Of those whose time is over, those that something keeps: what letters and others say of them, and what is so of whole repositories, each asked as it lies.
Result<Plan> compileBlocked(const Context& context, const Expression& expression, bool negated)
{
    Plan any;
    any.kind = Plan::Kind::Any;
    any.breadth = breadthOf(expression);
    CF_TRY(Fragment where, onElement(context, expression, negated));
    Plan own = elements(Element::Communication, where, breadthOf(expression));
    own.parts.push_back({expression, std::move(where)});
    addTerms(expression, own.terms);
    any.children.push_back(std::move(own));
    for (const Expression& one : blockedRepositories(context, *expression.term)) {
        CF_TRY(Plan repository, compile(context, one, negated));
        any.children.push_back(std::move(repository));
    }
    Plan plan;
    plan.kind = Plan::Kind::All;
    plan.breadth = breadthOf(expression);
    CF_TRY(Plan due, compile(context, query::of(query::equalTerm(Field::Disposition, QStringLiteral("due"))), negated));
    plan.children.push_back(std::move(due));
    plan.children.push_back(std::move(any));
    return plan;
}

Result<Plan> compile(const Context& context, const Expression& expression, bool negated)
{
    if (expression.isEverything()) {
        return Plan();
    }
    if (isText(expression)) {
        return wordsPlan(expression);
    }
    if (expression.kind == Expression::Kind::All) {
        std::vector<const Expression*> children;
        for (const Expression& child : expression.children) {
            children.push_back(&child);
        }
        return compileAll(context, children, negated);
    }
    if (soleElement(expression) ||
        (expression.kind == Expression::Kind::Not && soleElement(expression.children.front()))) {
        return compileAll(context, {&expression}, negated);
    }
    if (expression.kind == Expression::Kind::Any) {
        return compileAny(context, expression, negated);
    }
    if (expression.kind == Expression::Kind::Not) {
        CF_TRY(Plan child, compile(context, expression.children.front(), !negated));
        return negation(std::move(child));
    }
    if (const auto parts = wholeParts(*expression.term); parts && !context.coverage.unknownEverywhere(*expression.term)) { // each asked of deliveries of its own
        Plan whole;
        whole.kind = Plan::Kind::All;
        whole.breadth = breadthOf(expression);
        for (const Expression& part : *parts) {
            CF_TRY(Plan one, compileAll(context, {&part}, negated));
            (one.kind == Plan::Kind::Not ? one.children.front() : one).lasts = Plan::Lasts::Yes;
            whole.children.push_back(std::move(one));
        }
        return whole;
    }
    if (isOfBlocks(*expression.term) && !context.coverage.unknownEverywhere(*expression.term)) {
        return compileBlocked(context, expression, negated);
    }
    CF_TRY(Fragment where, onElement(context, expression, negated));
    Plan plan = elements(Element::Communication, where, breadthOf(expression));
    plan.lasts = isSecondCopy(*expression.term)                       ? Plan::Lasts::OfRows
                 : expression.term->field == query::Field::Attribute ? Plan::Lasts::Yes
                                                                      : Plan::Lasts::No;
    plan.parts.push_back({expression, std::move(where)});
    addTerms(expression, plan.terms);
    return plan;
}

} // namespace

void addTerms(const query::Expression& expression, std::vector<query::Term>& terms)
{
    if (expression.term) {
        terms.push_back(*expression.term);
    }
    for (const query::Expression& child : expression.children) {
        addTerms(child, terms);
    }
}

Result<Plan> planOf(const Context& context, const Expression& expression)
{
    return compile(context, expression, false);
}

namespace {

bool isLate(const Context& context, const Plan& plan)
{
    const bool pastLegs = plan.kind == Plan::Kind::Elements && plan.element == Element::Leg && plan.breadth >= 2;
    const bool dear = plan.dear && !(context.index && !context.knowing.at && commonPlace(plan.terms));
    return dear || (context.knowing.at && (pastLegs || plan.kind == Plan::Kind::Words));
}

} // namespace

Result<std::optional<Parted>> partedPlan(const Context& context, const Plan& plan, const Expression& expression)
{
    const auto late = [&](const Plan& part) { return isLate(context, part); };
    const bool any =
        plan.kind == Plan::Kind::All ? std::any_of(plan.children.begin(), plan.children.end(), late) : late(plan);
    if (!any) {
        return std::optional<Parted>();
    }
    Context few = context;
    few.oneByOne = true;
    CF_TRY(Plan again, planOf(few, expression));
    if (again.kind != Plan::Kind::All) {
        return std::optional(Parted{Plan(), std::move(again)});
    }
    Parted parted;
    parted.first.kind = parted.late.kind = Plan::Kind::All;
    for (Plan& child : again.children) {
        (late(child) ? parted.late : parted.first).children.push_back(std::move(child));
    }
    return std::optional(std::move(parted));
}

Result<Fragment> shownLeg(const Context& context, const Expression& expression)
{
    Fragment condition;
    const auto add = [&](const Expression& part) -> Result<void> {
        if (part.kind == Expression::Kind::Not || soleElement(part) != Element::Leg) {
            return {};
        }
        CF_TRY(const Fragment met, onElement(context, part, false));
        condition += condition.sql.isEmpty() ? met : Fragment(QStringLiteral(" AND ")) + met;
        return {};
    };
    if (expression.kind != Expression::Kind::All) {
        CF_CHECK(add(expression));
        return condition;
    }
    for (const Expression& child : expression.children) {
        CF_CHECK(add(child));
    }
    return condition;
}

} // namespace cf::search
