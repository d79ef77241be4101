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
        query::Query timed = question.query; // what tells no time comes first or last
        query::Term term;
        term.field = query::Field::Sent;
        term.value = query::Present{};
        timed.where = query::all({std::move(timed.where), query::of(std::move(term))});
        for (const bool isLast : {false, true}) {
            Window window;
            window.order = {Column::Sent, isLast};
            window.limit = 1;
            CF_TRY(Rows found, rows({timed, question.calendar}, window));
            if (!found.rows.empty()) {
                (isLast ? ends.last : ends.first) = std::move(found.rows.front());
            }
        }
    }
    return all;
}

Result<std::vector<qint64>> SearchIndex::newest(const Question&, int) { return fail(ErrorKind::Unavailable, QStringLiteral("not listed here")); }
Result<Makeup> SearchIndex::makeup(const Question&) { return fail(ErrorKind::Unavailable, QStringLiteral("not counted here")); }

} // namespace cf::search
