#include "models/evidence/workspace_story.h"

#include "models/cache/read_record.h"
#include "models/query/equal_term.h"
#include "models/query/parse.h"
#include "models/query/print.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr int newestShown = 100;

Result<CountedQuery> counted(search::SearchIndex& index, const QString& value, const query::Query& letters, const query::Calendar& calendar)
{
    CF_TRY(const search::Total total, index.total({letters, calendar}));
    return CountedQuery{value, query::print(letters), total.total};
}

query::Query narrowed(const query::Query& letters, query::Expression with)
{
    query::Query query = letters;
    query.where = query::all({letters.where, std::move(with)});
    return query;
}

query::Expression equal(query::Field field, const QString& value) { return query::of(query::equalTerm(field, value)); }

Result<std::vector<CountedQuery>> byFacet(search::SearchIndex& index, search::Facet facet, query::Field field, const query::Query& letters, const query::Calendar& calendar)
{
    std::vector<CountedQuery> all;
    CF_TRY(const std::vector<search::FacetCounts> facets, index.facets({letters, calendar}, {facet}));
    for (const search::FacetCounts& counts : facets) {
        for (const search::FacetCount& one : counts.counts) {
            const query::Query query = one.value.isEmpty() ? letters : narrowed(letters, query::of(query::equalTerm(field, one.value, true)));
            all.push_back({one.value, one.value.isEmpty() ? QString() : query::print(query), one.count});
        }
    }
    return all;
}

/// Counted by rows: there may be a thousand, and each is one look into the index.
Result<void> addRenewal(search::SearchIndex& index, const NoticeRule& rule, const query::Calendar& calendar, ListedWorkspace& listed)
{
    if (listed.line.kind == BusinessKind::Policy && listed.line.renewal) {
        CF_TRY(listed.renewal, checkRenewal(index, rule, listed.line, calendar));
    }
    return {};
}

Result<WorkspaceList> readList(store::Database& database, search::SearchIndex& index, const WorkspaceFilter& filter, const NoticeRule& rule, const query::Calendar& calendar)
{
    WorkspaceList list;
    CF_TRY(list.scope, cache::readScope(database));
    CF_TRY(const std::vector<cache::WorkspaceLine> all, cache::listWorkspaces(database, {}, {}));
    list.known = qint64(all.size());
    for (const cache::WorkspaceLine& line : all) {
        ++list.byKind[line.kind];
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(calendar.now, calendar.business).date();
    CF_TRY(std::vector<cache::WorkspaceLine> lines, cache::listWorkspaces(database, filter.kinds, filter.words));
    for (cache::WorkspaceLine& line : lines) {
        if ((filter.renewal || filter.missingNotice) && !line.renewal) {
            continue;
        }
        if (filter.renewal && !filter.renewal->holds(*line.renewal, today)) {
            continue;
        }
        ListedWorkspace listed{std::move(line), {}};
        if (filter.missingNotice) {
            if (listed.line.standing != RecordStanding::Present) { // what is no longer there is not renewed
                continue;
            }
            CF_CHECK(addRenewal(index, rule, calendar, listed));
            if (!listed.renewal || !listed.renewal->isMissing()) {
                continue;
            }
        }
        list.workspaces.push_back(std::move(listed));
    }
    return list;
}

Result<WorkspaceStory> readStory(store::Database& database, search::SearchIndex& index, const QString& id, const NoticeRule& rule, const query::Calendar& calendar)
{
    WorkspaceStory story;
    CF_TRY(story.known, cache::readWorkspace(database, id));
    const BusinessWorkspace& workspace = story.known.workspace;
    story.query = workspaceQuery(workspace.nativeId);
    const auto parsed = query::parse(story.query);
    if (!parsed) {
        return fail(ErrorKind::Rejected, story.query);
    }
    CF_TRY(story.total, index.total({*parsed, calendar}));
    CF_TRY(story.channels, byChannel(index, *parsed, calendar));
    CF_TRY(story.types, byFacet(index, search::Facet::Type, query::Field::Type, *parsed, calendar));
    CF_TRY(story.classes, byFacet(index, search::Facet::Class, query::Field::Class, *parsed, calendar));
    const query::Query held = narrowed(*parsed, equal(query::Field::Is, u"held"_s));
    CF_TRY(const search::Total underHold, index.total({held, calendar}));
    if (std::ranges::none_of(underHold.noData, &search::NoDataYet::everywhere)) {
        story.held = CountedQuery{u"held"_s, query::print(held), underHold.total};
    }
    if (const auto field = fieldOf(workspace.kind); field && !workspace.object().isEmpty()) {
        query::Query named;
        named.where = equal(*field, workspace.object());
        CF_TRY(story.named, counted(index, workspace.object(), named, calendar));
        CF_TRY(story.elsewhere, counted(index, workspace.object(), narrowed(named, query::negated(parsed->where)), calendar));
    }
    CF_TRY(const std::vector<cache::WorkspaceLine> lines, cache::listWorkspaces(database, {}, {}));
    for (const cache::WorkspaceLine& line : lines) {
        if (line.repository != story.known.repository) {
            continue;
        }
        const auto is = [&line](const WorkspaceRelation& one) { return one.nativeId == line.nativeId; };
        if (workspace.related && std::ranges::any_of(*workspace.related, is)) {
            story.related.push_back(line);
        }
        if (line.nativeId == workspace.nativeId) {
            ListedWorkspace own{line, {}};
            CF_CHECK(addRenewal(index, rule, calendar, own));
            story.renewal = own.renewal;
        }
    }
    search::Window window;
    window.limit = newestShown;
    CF_TRY(search::Rows rows, index.rows({*parsed, calendar}, window));
    story.newest = std::move(rows.rows);
    return story;
}

} // namespace

QString workspaceQuery(const QString& nativeId) { return query::print(query::equalTerm(query::Field::Workspace, nativeId)); }

std::optional<query::Field> fieldOf(BusinessKind kind)
{
    switch (kind) {
    case BusinessKind::Customer: return query::Field::Customer;
    case BusinessKind::Policy: return query::Field::Policy;
    case BusinessKind::Claim: return query::Field::Claim;
    case BusinessKind::Case: return query::Field::Case;
    case BusinessKind::Loan: return query::Field::Loan;
    default: return std::nullopt;
    }
}

Result<std::vector<CountedQuery>> byChannel(search::SearchIndex& index, const query::Query& letters, const query::Calendar& calendar)
{
    CF_TRY(const search::Total total, index.total({letters, calendar}));
    CF_TRY(const std::vector<search::FacetCounts> facets, index.facets({letters, calendar}, {search::Facet::Channel}));
    std::vector<search::FacetCount> counts = facets.empty() ? std::vector<search::FacetCount>() : facets.front().counts;
    const auto add = [](qint64 sum, const search::FacetCount& one) { return sum + one.count; };
    const qint64 sum = std::accumulate(counts.begin(), counts.end(), qint64(0), add);
    const auto by = [](const search::FacetCount& one) { return equal(query::Field::Channel, one.value.toLower().replace(u'_', u'-')); };
    std::vector<query::Expression> untold;
    for (const search::FacetCount& one : counts) {
        if (!one.value.isEmpty()) {
            untold.push_back(query::negated(by(one)));
        }
    }
    std::vector<CountedQuery> all;
    std::vector<query::Expression> rest{letters.where};
    for (const search::FacetCount& one : counts) {
        query::Query query = narrowed(letters, one.value.isEmpty() ? query::all(untold) : by(one));
        if (sum != total.total && !one.value.isEmpty()) { // some went by several: they are no letters of one channel
            std::vector<query::Expression> alone{query.where};
            for (const search::FacetCount& other : counts) {
                if (!other.value.isEmpty() && other.value != one.value) {
                    alone.push_back(query::negated(query::all({letters.where, by(other)})));
                }
            }
            query.where = query::all(std::move(alone));
        }
        rest.push_back(query::negated(query.where));
        CF_TRY(CountedQuery line, counted(index, one.value, query, calendar));
        if (line.count > 0) {
            all.push_back(std::move(line));
        }
    }
    if (sum != total.total) {
        query::Query query = letters;
        query.where = query::all(std::move(rest));
        CF_TRY(CountedQuery several, counted(index, QString::fromLatin1(severalChannels), query, calendar));
        all.push_back(std::move(several));
    }
    return all;
}

QFuture<Result<WorkspaceList>> workspacesLike(cache::Cache& cache, search::IndexFactory factory, const WorkspaceFilter& filter, const NoticeRule& rule,
                                              const query::Calendar& calendar, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), filter, rule, calendar](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return readList(database, *index, filter, rule, calendar);
        },
        std::move(interrupt));
}

QFuture<Result<WorkspaceStory>> workspaceStoryOf(cache::Cache& cache, search::IndexFactory factory, const QString& idOrObject, const NoticeRule& rule,
                                                 const query::Calendar& calendar, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), idOrObject, rule, calendar](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return readStory(database, *index, idOrObject, rule, calendar);
        },
        std::move(interrupt));
}

} // namespace cf::evidence
