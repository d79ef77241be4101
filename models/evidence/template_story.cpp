#include "models/evidence/template_story.h"

#include "models/base/text.h"
#include "models/evidence/version_findings.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

// What went nowhere yet (capability 68).
const QString drafts = u"state:(requested, draft, in-review, approved)"_s;

/// 10 after 9; texts after numbers.
bool isNewer(const QString& a, const QString& b)
{
    bool isNumber = false, isOtherNumber = false;
    const qlonglong one = a.toLongLong(&isNumber), other = b.toLongLong(&isOtherNumber);
    return isNumber && isOtherNumber ? one > other : isNumber != isOtherNumber ? isOtherNumber : a > b;
}

Result<std::optional<search::Row>> edgeOf(search::SearchIndex& index, const search::Question& question, bool isLast)
{
    search::Window window;
    window.order = {search::Column::Sent, isLast};
    window.limit = 1;
    CF_TRY(const search::Rows found, index.rows(question, window));
    return found.rows.empty() ? std::optional<search::Row>() : std::optional(found.rows.front());
}

/// When it was in force by its resource's other versions.
void setPeriod(VersionStory& story, const DesignResource& resource)
{
    const ResourceVersion& version = story.version;
    if (version.state != TemplateState::Approved) {
        return;
    }
    story.from = version.effectiveFrom;
    story.to = version.effectiveTo;
    for (const ResourceVersion& other : resource.versions) {
        const std::optional<UtcMs> begins = other.effectiveFrom ? other.effectiveFrom : other.approved;
        if (other.number > version.number && other.state == TemplateState::Approved && begins && (!story.to || *begins < *story.to)) {
            story.to = begins;
        }
    }
}

VersionStanding standingOf(const VersionStory& story, const DesignResource& resource, bool isTraced, UtcMs now)
{
    switch (story.version.state) {
    case TemplateState::Draft: return VersionStanding::Draft;
    case TemplateState::InReview: return VersionStanding::InReview;
    case TemplateState::Rejected: return VersionStanding::Rejected;
    case TemplateState::Approved: break;
    default: return VersionStanding::Traced;
    }
    if (isTraced) {
        return VersionStanding::Traced;
    }
    if (story.to && *story.to <= now) {
        return story.version.effectiveTo && *story.version.effectiveTo == *story.to ? VersionStanding::Expired : VersionStanding::Superseded;
    }
    if (resource.isHidden) {
        return VersionStanding::Hidden;
    }
    return story.from && *story.from > now ? VersionStanding::NotYetEffective : VersionStanding::Effective;
}

/// The end that a version states is that of the next one in many a system: what ended it is said by whether one followed.
bool isFollowed(const VersionStory& story, const DesignResource& resource)
{
    return std::ranges::any_of(resource.versions, [&](const ResourceVersion& other) {
        return other.number > story.version.number && other.state == TemplateState::Approved && story.to && other.effectiveFrom && *other.effectiveFrom <= *story.to;
    });
}

void addTold(TemplateStory& story, UtcMs now)
{
    for (size_t place = 0; place < story.resources.size(); ++place) {
        const cache::KnownResource& known = story.resources[place];
        for (const ResourceVersion& version : known.resource.versions) {
            VersionStory one;
            one.label = version.label;
            one.resource = place;
            one.version = version;
            setPeriod(one, known.resource);
            one.standing = standingOf(one, known.resource, std::ranges::find(known.onlyTraced, version.number) != known.onlyTraced.end(), now);
            if (one.standing == VersionStanding::Expired && isFollowed(one, known.resource)) {
                one.standing = VersionStanding::Superseded;
            }
            story.versions.push_back(std::move(one));
        }
    }
}

Result<void> addNamed(store::Database& database, TemplateStory& story)
{
    CF_TRY(const QStringList named, cache::versionsNamed(database, story.code));
    for (const QString& label : named) {
        const bool isTold = std::ranges::any_of(story.versions, [&](const VersionStory& one) { return fold(one.label) == fold(label); });
        if (!isTold) {
            VersionStory one;
            one.label = label;
            story.versions.push_back(std::move(one));
        }
    }
    return {};
}

std::vector<ResourceKind> kindsOf(StoryOf of)
{
    using enum ResourceKind;
    return of == StoryOf::Template ? std::vector{Template} : std::vector{Block, Image, Rule, Other};
}

Result<void> addUsers(store::Database& database, TemplateStory& story)
{
    for (const cache::KnownResource& known : story.resources) {
        CF_TRY(std::vector<cache::PartUse> users, cache::usersOf(database, known.repository, known.resource.nativeId));
        std::ranges::move(users, std::back_inserter(story.users));
    }
    return {};
}

/// A version that somebody works on may bear a number that an approved one of the same code is known by: letters that name it mean that one.
bool isOvershadowed(const TemplateStory& story, const VersionStory& one)
{
    return one.resource && one.version.state != TemplateState::Approved && std::ranges::any_of(story.versions, [&](const VersionStory& other) {
               return other.version.state == TemplateState::Approved && fold(other.label) == fold(one.label);
           });
}

/// How many letters used each version, and the first and last of them, asked together. counts: of the facet of versions; null where there is none of
/// this kind.
Result<void> countUses(search::SearchIndex& index, TemplateStory& story, const search::FacetCounts* counts, const query::Calendar& calendar)
{
    std::vector<VersionStory*> asked;
    std::vector<search::Question> questions;
    for (VersionStory& one : story.versions) {
        one.used.query = lettersOf(story, one.label);
        if (isOvershadowed(story, one)) {
            continue;
        }
        one.used.exact = story.used.exact;
        if (counts != nullptr) { // all of them at once; a version is known from letters exactly when its facet has it
            const auto found = std::ranges::find_if(counts->counts, [&](const search::FacetCount& each) { return fold(each.value) == fold(story.code + u'/' + one.label); });
            one.used.count = found == counts->counts.end() ? 0 : found->count;
        }
        if (counts == nullptr ? story.used.count > 0 : one.used.count > 0) {
            CF_TRY(search::Question question, questionOf(one.used.query, calendar));
            questions.push_back(std::move(question));
            asked.push_back(&one);
        }
    }
    if (asked.empty()) {
        return {};
    }
    if (counts == nullptr) {
        CF_TRY(const std::vector<search::Total> totals, index.totals(questions));
        for (size_t i = 0; i < asked.size(); ++i) {
            asked[i]->used.count = totals[i].total;
            asked[i]->used.exact = totals[i].exact;
        }
    }
    CF_TRY(const std::vector<search::SentEnds> ends, index.sentEnds(questions));
    for (size_t i = 0; i < asked.size(); ++i) {
        asked[i]->first = ends[i].first;
        asked[i]->last = ends[i].last;
    }
    return {};
}

/// What is the same for all of them.
struct AskedOnce {
    bool hasDrafts = false; ///< among all letters
    std::optional<cache::IncompleteResources> incomplete;
    CutOverRule cutOver;
};

CutOverRule cutOverOf(store::Database& database) { return readCutOverRule(QFileInfo(database.path()).absolutePath()); }

/// Without what is of no single version: when letters were last sent, and what runs are known.
Result<TemplateStory> tellVersions(store::Database& database, search::SearchIndex& index, StoryOf of, const QString& code, const AskedOnce& once, const query::Calendar& calendar)
{
    TemplateStory story;
    story.code = code.trimmed();
    story.isAsset = of == StoryOf::Asset;
    story.hasDrafts = once.hasDrafts;
    story.cutOver = once.cutOver;
    CF_TRY(story.resources, cache::resourcesNamed(database, story.code, kindsOf(of)));
    if (!story.resources.empty()) {
        story.code = story.resources.front().resource.name;
        story.description = story.resources.front().resource.description;
    }
    addTold(story, calendar.now);
    CF_CHECK(story.isAsset ? addUsers(database, story) : addNamed(database, story));
    if (story.versions.empty()) {
        return fail(ErrorKind::NotFound, u"no template is called so"_s);
    }
    std::ranges::stable_sort(story.versions, [](const VersionStory& a, const VersionStory& b) { return isNewer(a.label, b.label); });
    CF_TRY(const search::Question all, questionOf(lettersOf(story, {}), calendar));
    CF_TRY(const search::Total total, index.total(all));
    story.used = {lettersOf(story, {}), total.total, total.exact};
    story.scope = total.scope;
    std::vector<search::FacetCounts> facets(2);
    if (!story.isAsset && story.used.count > 0) {
        CF_TRY(facets, index.facets(all, {search::Facet::Approver, search::Facet::Version}));
    }
    CF_CHECK(countUses(index, story, story.isAsset ? nullptr : &facets[1], calendar));
    for (VersionStory& one : story.versions) {
        CF_CHECK(addFindings(database, index, story, facets[0], once.incomplete ? &*once.incomplete : nullptr, one, calendar));
    }
    return story;
}

Result<bool> haveDrafts(search::SearchIndex& index, const query::Calendar& calendar)
{
    CF_TRY(const Figure early, figure(index, drafts, calendar));
    return early.count > 0;
}

Result<std::vector<Misfit>> misfitsIn(store::Database& database, const search::IndexFactory& factory, StoryOf of, const query::Calendar& calendar,
                                      const std::stop_token& stop, QPromise<Result<std::vector<Misfit>>>& told)
{
    CF_TRY(const std::vector<cache::ResourceLine> lines, cache::listResources(database, kindsOf(of), {}));
    const std::unique_ptr<search::SearchIndex> index = factory(database);
    AskedOnce once;
    CF_TRY(once.hasDrafts, haveDrafts(*index, calendar));
    CF_TRY(once.incomplete, cache::incompleteResources(database));
    once.cutOver = cutOverOf(database);
    std::vector<Misfit> misfits;
    told.setProgressRange(0, int(lines.size()));
    for (size_t place = 0; place < lines.size(); ++place) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        }
        told.setProgressValue(int(place));
        if (place > 0 && fold(lines[place].name) == fold(lines[place - 1].name)) { // a code that was taken again
            continue;
        }
        CF_TRY(const TemplateStory story, tellVersions(database, *index, of, lines[place].name, once, calendar));
        for (const VersionStory& version : story.versions) {
            if (version.isWrong()) {
                misfits.push_back({of, story.code, version});
            }
        }
    }
    told.setProgressValue(int(lines.size()));
    return misfits;
}

/// Counts, and codes that no composition system tells of.
void addLetters(ResourceList& list, const search::FacetCounts& counts)
{
    std::set<QString> told;
    for (const cache::ResourceLine& line : list.lines) {
        told.insert(fold(line.name));
    }
    for (const search::FacetCount& one : counts.counts) {
        if (one.value.isEmpty()) {
            continue;
        }
        list.letters[fold(one.value)] += one.count;
        if (!told.contains(fold(one.value))) {
            cache::ResourceLine line;
            line.name = one.value;
            line.kind = ResourceKind::Template;
            list.lines.push_back(std::move(line));
        }
    }
    std::ranges::stable_sort(list.lines, {}, [](const cache::ResourceLine& line) { return fold(line.name); });
}

} // namespace

const VersionStory* TemplateStory::versionNamed(const QString& label) const
{
    const VersionStory* found = nullptr;
    for (const VersionStory& one : versions) {
        const bool isIt = fold(one.label) == fold(label.trimmed());
        if (isIt && (found == nullptr || one.version.state == TemplateState::Approved)) {
            found = &one;
        }
    }
    return found;
}

QString lettersOf(const TemplateStory& story, const QString& version)
{
    const QString sent = story.hasDrafts ? u" -"_s + drafts : QString();
    if (story.isAsset) {
        return termText(query::Field::Asset, version.isEmpty() ? story.code : story.code + u'/' + version) + sent;
    }
    const QString all = termText(query::Field::Template, story.code);
    return (version.isEmpty() ? all : all + u' ' + termText(query::Field::TemplateVersion, version)) + sent;
}

Result<TemplateStory> templateStory(store::Database& database, search::SearchIndex& index, StoryOf of, const QString& code, const query::Calendar& calendar)
{
    CF_TRY(const bool hasDrafts, haveDrafts(index, calendar));
    CF_TRY(TemplateStory story, tellVersions(database, index, of, code, {hasDrafts, {}, cutOverOf(database)}, calendar));
    CF_TRY(const search::Question all, questionOf(story.used.query, calendar));
    CF_TRY(story.last, edgeOf(index, all, true));
    CF_TRY(story.coverage, cache::runCoverage(database));
    return story;
}

QFuture<Result<TemplateStory>> templateStoryOf(cache::Cache& cache, search::IndexFactory factory, StoryOf of, const QString& code, const query::Calendar& calendar)
{
    return cache.readers().read([factory = std::move(factory), of, code, calendar](store::Database& database) {
        const std::unique_ptr<search::SearchIndex> index = factory(database);
        return templateStory(database, *index, of, code, calendar);
    });
}

Result<VersionUse> versionUse(store::Database& database, search::SearchIndex& index, const TemplateStory& story, const QString& label, const query::Calendar& calendar)
{
    VersionUse use;
    use.label = label;
    CF_TRY(const search::Question question, questionOf(lettersOf(story, label), calendar));
    CF_TRY(const std::vector<search::FacetCounts> facets, index.facets(question, {search::Facet::State, search::Facet::Channel, search::Facet::Month}));
    use.states = facets[0];
    use.channels = facets[1];
    use.months = facets[2];
    const VersionStory* version = story.versionNamed(label);
    if (version != nullptr && version->resource && !story.isAsset) {
        const cache::KnownResource& known = story.resources[*version->resource];
        CF_TRY(use.parts, cache::partsTaken(database, known.repository, known.resource.nativeId, version->version.number));
    }
    return use;
}

QFuture<Result<VersionUse>> versionUseOf(cache::Cache& cache, search::IndexFactory factory, std::shared_ptr<const TemplateStory> story, const QString& label,
                                         const query::Calendar& calendar)
{
    return cache.readers().read([factory = std::move(factory), story = std::move(story), label, calendar](store::Database& database) {
        const std::unique_ptr<search::SearchIndex> index = factory(database);
        return versionUse(database, *index, *story, label, calendar);
    });
}

QFuture<Result<std::vector<Misfit>>> findMisfits(cache::Cache& cache, search::IndexFactory factory, StoryOf of, const query::Calendar& calendar, std::stop_token stop)
{
    auto found = std::make_shared<QPromise<Result<std::vector<Misfit>>>>();
    found->start();
    (void)cache.readers().read([found, factory = std::move(factory), of, calendar, stop](store::Database& database) {
        auto all = misfitsIn(database, factory, of, calendar, stop, *found);
        found->addResult(std::move(all));
        found->finish();
        return Result<void>();
    });
    return found->future();
}

QFuture<Result<ResourceList>> resourceList(cache::Cache& cache, search::IndexFactory factory, StoryOf of, const query::Calendar& calendar)
{
    return cache.readers().read([factory = std::move(factory), of, calendar](store::Database& database) -> Result<ResourceList> {
        ResourceList list;
        CF_TRY(list.lines, cache::listResources(database, kindsOf(of), {}));
        const std::unique_ptr<search::SearchIndex> index = factory(database);
        CF_TRY(const search::Question all, questionOf({}, calendar));
        CF_TRY(const search::Total total, index->total(all));
        list.scope = total.scope;
        list.exact = total.exact;
        if (of == StoryOf::Template) {
            CF_TRY(const Figure early, figure(*index, drafts, calendar));
            CF_TRY(const search::Question sent, questionOf(early.count > 0 ? u"-"_s + drafts : QString(), calendar));
            CF_TRY(const std::vector<search::FacetCounts> facets, index->facets(sent, {search::Facet::Template}));
            addLetters(list, facets.front());
        }
        return list;
    });
}

} // namespace cf::evidence
