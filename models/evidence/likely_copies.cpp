#include "models/evidence/likely_copies.h"

#include "models/cache/read_record.h"
#include "models/evidence/figure.h"
#include "models/query/parse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QString dayText(const Moment& moment) { return QDateTime::fromMSecsSinceEpoch(moment.wall, Qt::UTC).date().toString(Qt::ISODate); }

/// Empty: too little is known of it.
QString questionAbout(const Communication& c)
{
    const auto named = std::ranges::find_if(c.legs, [](const RecipientLeg& leg) { return !leg.customer.isEmpty(); });
    const std::optional<Moment>& day = c.issued ? c.issued : c.sent;
    if (named == c.legs.end() || c.type.isEmpty() || !day) {
        return {};
    }
    return termText(query::Field::Customer, named->customer) + u' ' + termText(query::Field::Type, c.type) +
           (c.issued ? u" issued:"_s : u" sent:"_s) + dayText(*day);
}

} // namespace

Result<std::vector<LikelyCopy>> likelyCopies(store::Database& database, search::SearchIndex& index, const CommunicationId& communication)
{
    std::vector<LikelyCopy> likely;
    CF_TRY(const cache::Record here, cache::readRecord(database, communication.value()));
    CF_TRY(const cache::Copies copies, cache::readCopies(database, communication));
    const auto query = query::parse(questionAbout(here.communication));
    if (questionAbout(here.communication).isEmpty() || !query) {
        return likely;
    }
    search::Window window;
    window.limit = mostLooked;
    CF_TRY(const search::Rows found, index.rows({*query, {}}, window));
    std::vector<CommunicationId> others;
    for (const search::Row& row : found.rows) {
        const bool isCopy = row.id == communication || std::ranges::any_of(copies.others, [&](const RecordCopy& copy) { return copy.id == row.id; });
        if (!isCopy) {
            others.push_back(row.id);
        }
    }
    CF_TRY(const cache::Copies told, cache::readCopies(database, communication, others));
    for (const RecordCopy& copy : told.others) {
        const bool isAsked = std::ranges::find(others, copy.id) != others.end();
        if (!isAsked || copy.repository == told.self.repository) { // twice on one day in one repository is twice
            continue;
        }
        CF_TRY(const cache::Record there, cache::readRecord(database, copy.id.value()));
        if (const std::optional<Likeness> likeness = likenessOf(here.communication, there.communication)) {
            likely.push_back({copy, *likeness});
        }
    }
    std::ranges::stable_sort(likely, [](const LikelyCopy& a, const LikelyCopy& b) { return a.likeness.certainty > b.likeness.certainty; });
    return likely;
}

QFuture<Result<std::vector<LikelyCopy>>> likelyCopiesOf(cache::Cache& cache, search::IndexFactory factory, const CommunicationId& communication)
{
    return cache.readers().read([factory = std::move(factory), communication](store::Database& database) {
        const std::unique_ptr<search::SearchIndex> index = factory(database);
        return likelyCopies(database, *index, communication);
    });
}

} // namespace cf::evidence
