#include "models/domain/business_workspace.h"

#include <algorithm>
#include <array>

namespace cf {

namespace {

struct Named {
    BusinessKind kind;
    QLatin1StringView code;
    std::array<QLatin1StringView, 3> words; ///< any of them, in a type's name
};

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

// What is said more narrowly comes first: a policy exception is no policy.
const std::array<Named, 9>& named()
{
    static const std::array<Named, 9> all{{{BusinessKind::PolicyException, l1("policy-exception"), {l1("exception"), l1("waiver"), l1("ausnahme")}},
                                           {BusinessKind::RegulatoryCase, l1("regulatory-case"), {l1("regulat"), l1("supervis"), l1("aufsicht")}},
                                           {BusinessKind::Consent, l1("consent"), {l1("consent"), l1("einwilligung"), l1("opt-in")}},
                                           {BusinessKind::Policy, l1("policy"), {l1("policy"), l1("police"), l1("versicherungsschein")}},
                                           {BusinessKind::Claim, l1("claim"), {l1("claim"), l1("schaden"), l1("sinistre")}},
                                           {BusinessKind::Loan, l1("loan"), {l1("loan"), l1("mortgage"), l1("darlehen")}},
                                           {BusinessKind::Case, l1("case"), {l1("case"), l1("dispute"), l1("vorgang")}},
                                           {BusinessKind::Customer, l1("customer"), {l1("customer"), l1("client"), l1("kunde")}},
                                           {BusinessKind::Other, l1("other"), {}}}};
    return all;
}

std::optional<BusinessKind> kindIn(QStringView text)
{
    for (const Named& one : named()) {
        const auto has = [text](QLatin1StringView word) { return !word.isEmpty() && text.contains(word, Qt::CaseInsensitive); };
        if (std::ranges::any_of(one.words, has)) {
            return one.kind;
        }
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView codeOf(BusinessKind kind) { return std::ranges::find(named(), kind, &Named::kind)->code; }

std::optional<BusinessKind> businessKindNamed(QStringView word)
{
    QString code = word.trimmed().toString().toLower();
    code.replace(u'_', u'-').replace(u' ', u'-');
    const auto found = std::ranges::find(named(), code, &Named::code);
    return found == named().end() ? std::nullopt : std::optional(found->kind);
}

BusinessKind businessKindOf(QStringView type, QStringView objectType)
{
    const auto kind = kindIn(type);
    return kind ? *kind : kindIn(objectType).value_or(BusinessKind::Other);
}

std::vector<BusinessKind> allBusinessKinds()
{
    using enum BusinessKind;
    return {Customer, Policy, Claim, Case, Loan, RegulatoryCase, PolicyException, Consent, Other};
}

} // namespace cf
