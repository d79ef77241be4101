#include "models/domain/further_search.h"

#include <algorithm>

namespace cf {

namespace {

using Can = std::function<Askable(const FurtherQuestion& one)>;
using Kind = FurtherQuestion::Kind;

bool isExact(const FurtherQuestion& question, const Can& can)
{
    return question.kind == Kind::One
               ? can(question) == Askable::Exactly
               : std::ranges::all_of(question.parts, [&](const FurtherQuestion& part) { return isExact(part, can); });
}

/// What of it can be asked; nothing when that is everything.
std::optional<FurtherQuestion> kept(const FurtherQuestion& question, const Can& can, QStringList& leftOut)
{
    const auto leave = [&]() -> std::optional<FurtherQuestion> {
        leftOut.append(question.said);
        return std::nullopt;
    };
    switch (question.kind) {
    case Kind::One: return can(question) == Askable::No ? leave() : std::optional(question);
    // What a wider search finds is not all that the negation has to leave out.
    case Kind::Not: return isExact(question, can) ? std::optional(question) : leave();
    case Kind::Any: {
        FurtherQuestion out = question;
        out.parts.clear();
        for (const FurtherQuestion& part : question.parts) {
            QStringList within;
            auto asked = kept(part, can, within);
            if (!asked) {
                return leave();
            }
            leftOut.append(within);
            out.parts.push_back(std::move(*asked));
        }
        return out;
    }
    case Kind::All: break;
    }
    FurtherQuestion out = question;
    out.parts.clear();
    for (const FurtherQuestion& part : question.parts) {
        if (auto asked = kept(part, can, leftOut)) {
            out.parts.push_back(std::move(*asked));
        }
    }
    if (out.parts.empty()) {
        return std::nullopt;
    }
    return out.parts.size() == 1 ? out.parts.front() : out;
}

} // namespace

QStringList saidOf(const FurtherQuestion& question, const QString& field)
{
    if (question.kind == Kind::One) {
        return question.field == field ? QStringList{question.said} : QStringList();
    }
    QStringList said;
    for (const FurtherQuestion& part : question.parts) {
        said << saidOf(part, field);
    }
    return said;
}

AskablePart askablePart(const FurtherQuestion& question, const Can& can)
{
    AskablePart out;
    if (auto asked = kept(question, can, out.leftOut)) {
        out.question = std::move(*asked);
    }
    return out;
}

} // namespace cf
