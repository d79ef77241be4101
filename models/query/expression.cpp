#include "models/query/expression.h"

namespace cf::query {

namespace {

/// Children of the same kind are taken in, so that a tree has one spelling.
std::vector<Expression> flattened(Expression::Kind kind, std::vector<Expression> children)
{
    std::vector<Expression> flat;
    flat.reserve(children.size());
    for (Expression& child : children) {
        if (child.kind == kind && !child.isEverything()) {
            std::move(child.children.begin(), child.children.end(), std::back_inserter(flat));
        } else {
            flat.push_back(std::move(child));
        }
    }
    return flat;
}

} // namespace

Expression everything() { return {}; }

Expression of(Term term)
{
    Expression made;
    made.kind = Expression::Kind::Term;
    made.term = std::move(term);
    return made;
}

Expression all(std::vector<Expression> children)
{
    std::vector<Expression> flat = flattened(Expression::Kind::All, std::move(children));
    std::erase_if(flat, [](const Expression& child) { return child.isEverything(); });
    if (flat.size() == 1) {
        return std::move(flat.front());
    }
    Expression made;
    made.children = std::move(flat);
    return made;
}

Expression any(std::vector<Expression> children)
{
    std::vector<Expression> flat = flattened(Expression::Kind::Any, std::move(children));
    if (std::any_of(flat.begin(), flat.end(), [](const Expression& child) { return child.isEverything(); })) {
        return everything();
    }
    if (flat.size() == 1) {
        return std::move(flat.front());
    }
    Expression made;
    made.kind = flat.empty() ? Expression::Kind::All : Expression::Kind::Any;
    made.children = std::move(flat);
    return made;
}

Expression negated(Expression child)
{
    if (child.kind == Expression::Kind::Not) {
        return std::move(child.children.front());
    }
    Expression made;
    made.kind = Expression::Kind::Not;
    made.children.push_back(std::move(child));
    return made;
}

Subject subjectOf(const Term& term)
{
    if (term.field == Field::State) {
        if (const auto* equals = std::get_if<Equals>(&term.value)) {
            return fromCode<DeliveryState>(equals->value) ? Subject::Leg : Subject::Communication;
        }
    }
    return info(term.field).subject;
}

bool speaksOf(const Expression& expression, Subject subject)
{
    return expression.term ? subjectOf(*expression.term) == subject
                           : std::ranges::any_of(expression.children, [&](const Expression& child) { return speaksOf(child, subject); });
}

} // namespace cf::query
