#include "models/search/search_index.h"

namespace cf::search {

namespace {

constexpr QLatin1StringView names[] = {
    QLatin1StringView("channel"),    QLatin1StringView("type"),     QLatin1StringView("unit"),
    QLatin1StringView("template"),   QLatin1StringView("state"),    QLatin1StringView("grade"),
    QLatin1StringView("repository"), QLatin1StringView("language"), QLatin1StringView("month"),
    QLatin1StringView("class"),      QLatin1StringView("hold"),     QLatin1StringView("format"),
    QLatin1StringView("campaign"),   QLatin1StringView("reason"),   QLatin1StringView("condition"),
    QLatin1StringView("approver"),   QLatin1StringView("version"),  QLatin1StringView("trigger"),
    QLatin1StringView("channel-reason")};

} // namespace

QLatin1StringView facetName(Facet facet) { return names[size_t(facet)]; }

std::optional<Facet> facetNamed(QStringView name)
{
    for (size_t i = 0; i < std::size(names); ++i) {
        if (name.trimmed().compare(names[i], Qt::CaseInsensitive) == 0) {
            return Facet(i);
        }
    }
    return std::nullopt;
}

QStringList facetNames() { return QStringList(std::begin(names), std::end(names)); }

Result<std::vector<qint64>> SearchIndex::newest(const Question&, int) { return fail(ErrorKind::Unavailable, QStringLiteral("not listed here")); }
Result<Makeup> SearchIndex::makeup(const Question&) { return fail(ErrorKind::Unavailable, QStringLiteral("not counted here")); }

} // namespace cf::search
