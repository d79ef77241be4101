#include "models/evidence/matter_story.h"

#include "models/base/text.h"
#include "models/cache/letter_standings.h"
#include "models/cache/read_record.h"
#include "models/cache/read_workspace.h"
#include "models/evidence/result_export.h"
#include "models/query/equal_term.h"
#include "models/query/parse.h"
#include "models/query/print.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

using query::Field;

constexpr std::array fields = {Field::Case, Field::Claim, Field::Policy, Field::Loan, Field::Event, Field::Account, Field::Package, Field::Workspace};
/// Keys under which archives keep a matter that none of our fields is for.
constexpr std::array keys = {"Matter"_L1, "Matter id"_L1, "Matter number"_L1};

query::Expression attributeTerm(QLatin1StringView key, const QString& id)
{
    query::Term term = query::equalTerm(Field::Attribute, id);
    term.attribute = key;
    return query::of(std::move(term));
}

struct Asked {
    QString field, workspace;
    query::Expression condition;
};

Result<std::vector<Asked>> askedFor(store::Database& database, const QString& id)
{
    std::vector<Asked> asked;
    for (const Field field : fields) {
        asked.push_back({query::info(field).name, {}, query::of(query::equalTerm(field, id))});
    }
    for (const QLatin1StringView key : keys) {
        asked.push_back({u"attr."_s + key, {}, attributeTerm(key, id)});
    }
    for (const BusinessKind kind : allBusinessKinds()) {
        CF_TRY(const std::vector<cache::KnownWorkspace> found, cache::workspacesAbout(database, kind, {}, identifierKey(id)));
        for (const cache::KnownWorkspace& one : found) {
            asked.push_back({query::info(Field::Workspace).name, one.workspace.name, query::of(query::equalTerm(Field::Workspace, one.workspace.nativeId))});
        }
    }
    CF_TRY(const bool isHeld, cache::isHoldKnown(database, id)); // else it is not asked: how letters stand may still be worked out, which makes a total inexact
    if (isHeld) {
        asked.push_back({query::info(Field::Hold).name, {}, query::of(query::equalTerm(Field::Hold, id))});
    }
    return asked;
}

query::Expression anyOf(std::vector<query::Expression> conditions) { return conditions.size() == 1 ? conditions.front() : query::any(std::move(conditions)); }

Result<std::optional<Moment>> sentAtEnd(search::SearchIndex& index, const search::Question& question, bool isLast)
{
    CF_TRY(const search::Rows rows, index.rows(question, {{search::Column::Sent, isLast}, 1, 0, {}}));
    return rows.rows.empty() ? std::optional<Moment>() : rows.rows.front().sent;
}

} // namespace

bool MatterStory::isComplete() const
{
    return total.exact && total.noData.empty() && !repositories.empty() && std::ranges::all_of(repositories, [](const CertifiedRepository& one) { return one.stand.lacks.empty(); });
}

QStringList matterFields()
{
    QStringList names;
    for (const Field field : fields) {
        names << query::info(field).name;
    }
    for (const QLatin1StringView key : keys) {
        names << u"attr.\"%1\""_s.arg(key);
    }
    names << query::info(Field::Hold).name;
    return names;
}

Result<MatterStory> readMatter(store::Database& database, search::SearchIndex& index, const QString& id, const query::Calendar& calendar)
{
    MatterStory story;
    story.id = id.trimmed();
    if (identifierKey(story.id).isEmpty()) {
        return fail(ErrorKind::Rejected, u"no id"_s);
    }
    CF_TRY(const std::vector<Asked> asked, askedFor(database, story.id));
    std::vector<query::Expression> met, all;
    for (const Asked& one : asked) {
        search::Question question{query::Query(), calendar};
        question.query.where = one.condition;
        CF_TRY(const Figure letters, figure(index, question));
        all.push_back(one.condition);
        if (letters.count > 0 || !one.workspace.isEmpty()) {
            story.parts.push_back({one.field, one.workspace, letters});
            met.push_back(one.condition);
        }
    }
    search::Question question{query::Query(), calendar};
    question.query.where = anyOf(met.empty() ? all : met);
    story.query = query::print(question.query);
    CF_TRY(story.total, index.total(question));
    CF_TRY(story.first, sentAtEnd(index, question, false));
    CF_TRY(story.last, sentAtEnd(index, question, true));
    search::Question drafts = question;
    drafts.query.where = query::all({question.query.where, query::of(query::equalTerm(Field::Is, u"draft"_s))});
    CF_TRY(const search::Total planned, index.total(drafts));
    story.drafts = planned.total;
    CF_TRY(const std::vector<search::FacetCounts> held, index.facets(question, {search::Facet::Repository}));
    CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
    for (const RepositoryStand& stand : standsOf(repositories, story.total.scope, calendar.now)) {
        CF_TRY(std::vector<RepositoryGap> gaps, cache::readGaps(database, stand.id));
        const auto& counts = held.front().counts;
        const auto letters = std::ranges::find(counts, stand.name, &search::FacetCount::value);
        story.repositories.push_back({stand, std::move(gaps), letters == counts.end() ? 0 : letters->count});
    }
    return story;
}

QFuture<Result<MatterStory>> matterOf(cache::Cache& cache, search::IndexFactory factory, const QString& id, const query::Calendar& calendar,
                                      std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), id, calendar](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return readMatter(database, *index, id, calendar);
        },
        std::move(interrupt));
}

QJsonObject matterJson(const MatterStory& matter)
{
    QJsonArray parts;
    for (const MatterPart& one : matter.parts) {
        parts.append(QJsonObject{{u"field"_s, one.field}, {u"workspace"_s, one.workspace}, {u"letters"_s, figureJson(one.letters)}});
    }
    Certificate certificate; // of the same form, without what it encloses
    certificate.total = matter.total;
    certificate.repositories = matter.repositories;
    const QJsonObject told = certificateJson(certificate, {});
    return {{u"id"_s, matter.id},
            {u"query"_s, matter.query},
            {u"total"_s, matter.total.total},
            {u"exact"_s, matter.total.exact},
            {u"drafts"_s, matter.drafts},
            {u"complete"_s, matter.isComplete()},
            {u"firstSent"_s, exportDate(matter.first)},
            {u"lastSent"_s, exportDate(matter.last)},
            {u"parts"_s, parts},
            {u"repositories"_s, told[u"repositories"]},
            {u"open"_s, told[u"open"]}};
}

} // namespace cf::evidence
