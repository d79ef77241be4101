#include "models/domain/composition.h"

#include <algorithm>

namespace cf {

namespace {

struct TypeKind {
    QLatin1StringView type;
    ResourceKind kind;
};
constexpr auto l1(const char* text) { return QLatin1StringView(text); }

} // namespace

ResourceKind resourceKindOf(QStringView type)
{
    using enum ResourceKind;
    static constexpr TypeKind kinds[] = {
        {l1("exstrapplication"), Template}, {l1("versionedtemplate"), Template}, {l1("exstrdocument"), Part},       {l1("exstrpage"), Part},
        {l1("exstremail"), Part},           {l1("exstrhtml5"), Part},            {l1("exstrcomponentobj"), Part},   {l1("exstrtextmessage"), Block},
        {l1("exstrgraphicalmessage"), Block}, {l1("exstrparagraph"), Block},     {l1("exstrparagraphsection"), Block}, {l1("exstrmessaging"), Block},
        {l1("image"), Image},               {l1("exstrrule"), Rule}};
    const auto* found = std::ranges::find_if(kinds, [&](const TypeKind& one) { return type.compare(one.type, Qt::CaseInsensitive) == 0; });
    return found == std::end(kinds) ? Other : found->kind;
}

} // namespace cf
