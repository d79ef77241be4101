#include "models/search/coverage.h"

#include "models/domain/connection_setting.h"
#include "models/search/block_condition.h"
#include "models/search/design_condition.h"
#include "models/search/standing_condition.h"
#include "models/search/whole_condition.h"

#include <algorithm>

namespace cf::search {

namespace {

using query::DataSource;
using query::Field;

/// What the cache can always tell, because it comes from the files or from the cache itself.
bool isIntrinsic(Field field)
{
    switch (field) {
    case Field::Text:
    case Field::Subject:
    case Field::Document:
    case Field::Repository:
    case Field::Is:
    case Field::Missing:
    case Field::Reissue:
    case Field::Format:
    case Field::Pages:
    case Field::Sha256:
    case Field::Attribute: return true;
    default: return false;
    }
}

/// Some words of is: and missing: rest on data that arrives with later work, and so does v:latest-approved.
DataSource sourceOf(const query::Term& term)
{
    if (isOfDesigns(term)) {
        return DataSource::Exstream;
    }
    const auto* equals = std::get_if<query::Equals>(&term.value);
    if (equals && term.field == Field::Is) {
        if (equals->value.startsWith(u"held")) {
            return DataSource::Holds;
        }
        if (equals->value == u"record") {
            return DataSource::Retention;
        }
    }
    return query::info(term.field).source;
}

/// Names under which a repository says that it has the data. All outcomes of delivery rest on events, which tell the
/// state.
QStringList namesOf(Field field)
{
    const QString own = query::info(field).name;
    switch (field) {
    case Field::Outcome:
    case Field::Grade:
    case Field::Reason:
    case Field::Delivered: return {own, query::info(Field::State).name};
    default: return {own};
    }
}

bool delivers(const Coverage::Connected& repository, Field field)
{
    const QStringList names = namesOf(field);
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& name) { return repository.fields.contains(name); });
}

bool holdsRecords(const Coverage::Connected& repository)
{
    const auto kind = fromCode<RepositoryKind>(repository.kind);
    return !kind || cf::holdsRecords(*kind);
}

void collect(const Coverage& coverage, const query::Expression& expression, std::vector<NoDataYet>& found)
{
    for (const query::Expression& child : expression.children) {
        collect(coverage, child, found);
    }
    if (!expression.term) {
        return;
    }
    if (auto lacking = coverage.lacking(*expression.term)) {
        const bool told = std::any_of(found.begin(), found.end(), [&](const NoDataYet& other) {
            return other.field == lacking->field && other.source == lacking->source;
        });
        if (!told) {
            found.push_back(std::move(*lacking));
        }
    }
}

} // namespace

std::optional<NoDataYet> Coverage::lacking(const query::Term& asked) const
{
    // That nobody is named says something only where people are.
    const query::Term term = isWithoutApproval(asked) ? approvedBySomebody() : isWithoutDelivery(asked) ? undispatchedUntold() : asked;
    NoDataYet lacking{term.field, sourceOf(term), {}, false};
    if (isOfDesigns(term)) {
        lacking.everywhere = !areDesignsTold;
        lacking.repositories = untoldDesigns;
        for (const Connected& repository : repositories) { // of a letter without a template nothing is told of its version
            if (holdsRecords(repository) && !delivers(repository, Field::Template) && !lacking.repositories.contains(repository.name)) {
                lacking.repositories << repository.name;
            }
        }
        return areDesignsTold && lacking.repositories.isEmpty() ? std::nullopt : std::optional(lacking);
    }
    if (isOfStandings(term) && standings.isKnown) {
        if (isWholeFor(standings, term)) {
            return isOfRecords(term) ? hidden(std::move(lacking)) : std::nullopt;
        }
        lacking.isBeingMade = true;
        for (const Connected& repository : repositories) {
            if (holdsRecords(repository)) {
                lacking.repositories << repository.name;
            }
        }
        return lacking.repositories.isEmpty() ? std::nullopt : std::optional(lacking);
    }
    lacking.isOfNow = isOfStandings(term);
    const bool archived = lacking.source == DataSource::Archive;
    const auto* equals = std::get_if<query::Equals>(&term.value);
    // A state of the communication itself is one of those the cache gives to each; what becomes of deliveries is told or not.
    const bool isOwnState = term.field == Field::State && equals && fromCode<CommunicationState>(equals->value) && !fromCode<DeliveryState>(equals->value);
    // A conflict of hashes is seen in the files; the other kinds take several repositories that tell of the same
    // record.
    const bool hashes = term.field == Field::Conflict && equals && equals->value == u"hash";
    if (archived && (isIntrinsic(term.field) || hashes || isOwnState)) {
        return std::nullopt;
    }
    // Templates and feeds tell of records that others hold: they are not asked for what archives say, and what a composition system
    // says is known of some of the records of each archive.
    const bool isOfParts = lacking.source == DataSource::Exstream;
    qsizetype holding = 0;
    bool isTold = false;
    for (const Connected& repository : repositories) {
        isTold = isTold || (isOfParts && delivers(repository, term.field));
        if ((archived || isOfParts) && !holdsRecords(repository)) {
            continue;
        }
        ++holding;
        if (!archived || !delivers(repository, term.field)) {
            lacking.repositories << repository.name;
        }
    }
    lacking.isOfTraced = isTold;
    lacking.everywhere = !isTold && lacking.repositories.size() == holding;
    return lacking.repositories.isEmpty() && !repositories.empty() ? std::nullopt : std::optional(lacking);
}

std::optional<NoDataYet> Coverage::hidden(NoDataYet lacking) const
{
    for (const Connected& repository : repositories) {
        if (holdsRecords(repository) && repository.isHidingHolds) { // of some records: of the others it told
            lacking.repositories << repository.name;
        }
    }
    return lacking.repositories.isEmpty() ? std::nullopt : std::optional(std::move(lacking));
}

bool Coverage::unknownEverywhere(const query::Term& term) const
{
    const auto found = lacking(term);
    return found && found->everywhere;
}

bool has(const query::Expression& expression, bool (*wanted)(const query::Term&))
{
    return (expression.term && wanted(*expression.term)) || std::ranges::any_of(expression.children, [wanted](const query::Expression& child) { return has(child, wanted); });
}

Result<Coverage> readCoverage(store::Database& database, const query::Expression& asked)
{
    CF_TRY(
        store::Statement * select,
        database.cached("SELECT pk, cfid, name, kind, watermark, run_started IS NOT NULL, (SELECT count(*) FROM repository_gap g "
                        "WHERE g.repository = r.pk AND g.resolved IS NULL) FROM repository r ORDER BY pk"));
    Coverage coverage;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            break;
        }
        coverage.repositories.push_back({select->integer(0), select->text(2), select->text(3), {}, false});
        coverage.scope.entries.push_back(
            {RepositoryId(select->text(1)), select->text(2), select->optionalInteger(4), select->integer(5) != 0, select->integer(6)});
    }
    if (has(asked, isOfDesigns)) {
        CF_TRY(DesignCoverage designs, readDesignCoverage(database));
        coverage.areDesignsTold = designs.isTold;
        coverage.untoldDesigns = std::move(designs.untold);
    }
    CF_TRY(store::Statement * hiding, database.cached("SELECT DISTINCT repository FROM repository_gap WHERE resolved IS NULL AND subject = 'holds and retention'"));
    for (;;) {
        CF_TRY(const bool row, hiding->step());
        if (!row) {
            break;
        }
        for (Coverage::Connected& repository : coverage.repositories) {
            repository.isHidingHolds = repository.isHidingHolds || repository.row == hiding->integer(0);
        }
    }
    CF_TRY(store::Statement * made, database.cached("SELECT m.done, m.done >= (SELECT coalesce(max(pk), 0) FROM communication) AND NOT EXISTS (SELECT 1 FROM standing_stale), "
                                                    "NOT EXISTS (SELECT 1 FROM standings_made o WHERE o.revision = ''), EXISTS (SELECT 1 FROM marks_told t WHERE t.source = 'all') FROM standings_made m WHERE m.source = 'letters'"));
    CF_TRY(const bool isMade, made->step());
    if (isMade) {
        coverage.standings = {true, made->integer(0), made->integer(1) != 0, made->integer(2) != 0, made->integer(3) != 0};
        made->reset();
    }
    CF_TRY(store::Statement * fields, database.cached("SELECT repository, field FROM field_coverage"));
    for (;;) {
        CF_TRY(const bool row, fields->step());
        if (!row) {
            return coverage;
        }
        for (Coverage::Connected& repository : coverage.repositories) {
            if (repository.row == fields->integer(0)) {
                repository.fields.insert(fields->text(1));
            }
        }
    }
}

bool asksForStandings(const query::Query& query) { return has(query.where, isOfStandings); }

std::vector<NoDataYet> lackingIn(const Coverage& coverage, const query::Expression& expression)
{
    std::vector<NoDataYet> found;
    collect(coverage, expression, found);
    return found;
}

} // namespace cf::search
