#include "models/search/search_index.h"

#include <algorithm>

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

Result<std::vector<Total>> SearchIndex::totals(const std::vector<Question>& questions)
{
    std::vector<Total> all;
    for (const Question& question : questions) {
        CF_TRY(Total one, total(question));
        all.push_back(std::move(one));
    }
    return all;
}

Result<std::vector<SentEnds>> SearchIndex::sentEnds(const std::vector<Question>& questions)
{
    std::vector<SentEnds> all;
    for (const Question& question : questions) {
        SentEnds& ends = all.emplace_back();
        for (const bool isLast : {false, true}) {
            Window window; // what tells no time stands together at one end
            window.order = {Column::Sent, isLast};
            window.limit = 1;
            for (;;) {
                CF_TRY(Rows found, rows(question, window));
                if (found.rows.empty()) {
                    break;
                }
                if (found.rows.back().sent) {
                    const auto timed = std::ranges::find_if(found.rows, [](const Row& row) { return row.sent.has_value(); });
                    (isLast ? ends.last : ends.first) = std::move(*timed);
                    break;
                }
                window.after = std::move(found.rows.back());
                window.limit = 1000;
            }
        }
    }
    return all;
}

Result<std::vector<qint64>> SearchIndex::letterRows(const Question&) { return fail(ErrorKind::Unavailable, QStringLiteral("not listed here")); }
Result<std::vector<qint64>> SearchIndex::newest(const Question&, int) { return fail(ErrorKind::Unavailable, QStringLiteral("not listed here")); }
Result<std::optional<std::vector<VersionEnds>>> SearchIndex::versionEnds(const Question&) { return std::optional<std::vector<VersionEnds>>(); }
Result<EmailDomains> SearchIndex::emailDomains(const Question&, int) { return fail(ErrorKind::Unavailable, QStringLiteral("not counted here")); }
Result<Makeup> SearchIndex::makeup(const Question&) { return fail(ErrorKind::Unavailable, QStringLiteral("not counted here")); }

} // namespace cf::search
