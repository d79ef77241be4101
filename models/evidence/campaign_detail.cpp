#include "models/evidence/campaign_detail.h"

#include "models/base/text.h"
#include "models/cache/read_recipients.h"
#include "models/evidence/date_boundary.h"
#include "models/query/equal_term.h"

#include <algorithm>
#include <numeric>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

query::Term exactly(query::Field field, const QString& value)
{
    return query::equalTerm(field, value, true);
}

class Looking
{
public:
    Looking(store::Database& database, search::SearchIndex& index, const query::Calendar& calendar)
        : m_database(database)
        , m_index(index)
        , m_calendar(calendar)
    {}

    Result<CountedLetters> count(query::Query query)
    {
        CF_TRY(const search::Total total, m_index.total({query, m_calendar}));
        return CountedLetters{std::move(query), total.total, total.exact};
    }

    Result<std::optional<search::Row>> end(const query::Query& query, bool isLast)
    {
        search::Window window;
        window.order = {search::Column::Sent, isLast};
        window.limit = 1;
        CF_TRY(const search::Rows found, m_index.rows({query, m_calendar}, window));
        const bool isTold = !found.rows.empty() && found.rows.front().sent;
        return isTold ? std::optional(found.rows.front()) : std::nullopt;
    }

    /// Those that tell no time come first or last, and are left out only where one does: leaving out costs three times as much.
    Result<std::optional<search::Row>> timedEnd(const query::Query& letters, bool isLast)
    {
        CF_TRY(std::optional<search::Row> found, end(letters, isLast));
        if (!found) {
            CF_TRY(found, end(narrowed(letters, u"sent:1000..9999"), isLast));
        }
        return found;
    }

    Result<SentSpan> sentSpan(const CountedLetters& letters)
    {
        SentSpan span;
        CF_TRY(span.first, timedEnd(letters.query, false));
        if (letters.count == 1) {
            span.last = span.first;
        } else {
            CF_TRY(span.last, timedEnd(letters.query, true));
        }
        return span;
    }

    Result<QHash<QString, qint64>> facetOf(const query::Query& letters, search::Facet facet)
    {
        CF_TRY(const std::vector<search::FacetCounts> all, m_index.facets({letters, m_calendar}, {facet}));
        QHash<QString, qint64> counts;
        for (const search::FacetCount& one : all.front().counts) {
            counts.insert(one.value, one.count);
        }
        return counts;
    }
    void setExact(bool exact) { m_isExact = exact; }

    /// A code that was given up and taken again: of the resource that has such a version.
    Result<std::optional<VersionTold>> toldOf(const QString& code, const QString& version)
    {
        CF_TRY(const std::vector<cache::KnownResource> all, cache::resourcesNamed(m_database, code, {ResourceKind::Template}));
        for (const cache::KnownResource& known : all) {
            const auto& versions = known.resource.versions;
            const auto found = std::ranges::find(versions, version, &ResourceVersion::label);
            if (found == versions.end()) {
                continue;
            }
            const auto begins = [](const ResourceVersion& one) { return one.effectiveFrom ? one.effectiveFrom : one.approved; };
            VersionTold told{found->state, found->approvedBy, found->approved, begins(*found), found->effectiveTo};
            for (const ResourceVersion& other : versions) {
                const std::optional<UtcMs> from = begins(other);
                if (other.state == TemplateState::Approved && told.from && from && *from > *told.from) {
                    told.until = told.until ? std::min(*told.until, *from) : *from;
                }
            }
            return std::optional(told);
        }
        return std::optional<VersionTold>();
    }

    Result<void> tellVersions(const query::Query& letters, CampaignDetail& detail)
    {
        std::map<std::pair<QString, QString>, QStringList> versions;
        CF_TRY(const auto counts, facetOf(letters, search::Facet::Version));
        for (const search::Makeup::Usage& usage : detail.makeup.usages) {
            QStringList& people = versions[{usage.code, usage.version}];
            if (!usage.approvedBy.isEmpty()) {
                people << usage.approvedBy;
            }
        }
        std::vector<UsedVersion> untold;
        for (auto& [named, people] : versions) {
            UsedVersion use{named.first, named.second, people, {}, {}, {}};
            query::Query query = letters;
            if (use.code.isEmpty()) {
                query = narrowed(std::move(query), u"missing:template");
            } else {
                query = narrowed(std::move(query), exactly(query::Field::Template, use.code));
                query = use.version.isEmpty() ? std::move(query) : narrowed(std::move(query), exactly(query::Field::TemplateVersion, use.version));
            }
            // Facets count all versions at once, and each exactly for its query.
            const auto counted = counts.find(use.code + u'/' + use.version);
            if (!use.code.isEmpty() && counted != counts.end()) {
                use.letters = {std::move(query), *counted, m_isExact};
            } else {
                CF_TRY(use.letters, count(std::move(query)));
            }
            CF_TRY(use.sent, sentSpan(use.letters));
            if (!use.code.isEmpty()) {
                CF_TRY(use.told, toldOf(use.code, use.version));
            }
            (use.code.isEmpty() ? untold : detail.versions).push_back(std::move(use));
        }
        detail.versions.insert(detail.versions.end(), untold.begin(), untold.end());
        return {};
    }

    Result<void> tellApprovals(const query::Query& letters, CampaignDetail& detail)
    {
        QSet<QString> people;
        for (const search::Makeup::Usage& usage : detail.makeup.usages) {
            if (!usage.approvedBy.isEmpty()) {
                people << usage.approvedBy;
            }
        }
        CF_TRY(const auto counts, facetOf(letters, search::Facet::Approver));
        for (const QString& person : people) {
            query::Query approved = narrowed(letters, exactly(query::Field::ApprovedBy, person));
            if (const auto known = counts.find(person); known != counts.end()) {
                detail.approvals.push_back({person, {std::move(approved), *known, m_isExact}});
            } else {
                CF_TRY(CountedLetters counted, count(std::move(approved)));
                detail.approvals.push_back({person, std::move(counted)});
            }
        }
        std::ranges::sort(detail.approvals, [](const ApprovalUse& a, const ApprovalUse& b) {
            return a.letters.count != b.letters.count ? a.letters.count > b.letters.count : a.person < b.person;
        });
        CF_TRY(CountedLetters without, count(narrowed(letters, u"missing:approval")));
        if (without.count > 0) {
            detail.approvals.push_back({{}, std::move(without)});
        }
        return {};
    }

    Result<void> tellSegments(const query::Query& letters, CampaignDetail& detail)
    {
        constexpr int mostValues = 40;
        for (const QString& name : {u"Segment"_s, u"Customer segment"_s, u"Target segment"_s, u"Target group"_s, u"Audience"_s}) {
            CF_TRY(const QStringList values, cache::attributeValues(m_database, fold(name), mostValues));
            for (const QString& value : values) {
                query::Term term = exactly(query::Field::Attribute, value);
                term.attribute = name;
                CF_TRY(CountedLetters counted, count(narrowed(letters, std::move(term))));
                if (counted.count > 0) {
                    detail.segments.push_back({name, value, std::move(counted)});
                }
            }
        }
        return {};
    }

    /// Identifier keys of the letters' documents.
    Result<QStringList> documentKeys(const query::Query& letters)
    {
        QStringList keys;
        search::Window window;
        window.limit = 2000;
        for (;;) {
            CF_TRY(const search::Rows page, m_index.rows({letters, m_calendar}, window));
            for (const search::Row& row : page.rows) {
                if (!row.documentId.isEmpty()) {
                    keys << identifierKey(row.documentId);
                }
            }
            if (page.rows.size() < size_t(window.limit)) {
                return keys;
            }
            window.after = page.rows.back();
        }
    }

    Result<void> tellRuns(const query::Query& letters, const std::optional<NamedPopulation>& named, CampaignDetail& detail)
    {
        ControlTotals& control = detail.control;
        CF_TRY(const bool isAnyTold, cache::hasRuns(m_database));
        if (!isAnyTold) {
            return {};
        }
        qint64 ours = 0; // letters here that runs may have made
        if (named && named->field == query::Field::Batch) {
            CF_TRY(control.runs, cache::runsOfBatch(m_database, named->name));
        } else {
            CF_TRY(const QStringList keys, documentKeys(letters));
            ours = QSet<QString>(keys.begin(), keys.end()).size();
            CF_TRY(control.runs, cache::runsOfDocuments(m_database, keys));
        }
        qint64 input = 0;
        bool isCounted = true;
        for (const cache::RunTally& one : control.runs) {
            control.documents += one.documents;
            control.missing += one.missing;
            isCounted = isCounted && one.run.customers;
            input += one.run.customers.value_or(0);
        }
        const bool isOwn = named && named->field == query::Field::Batch ? true : control.documents - control.missing == ours;
        control.basis = control.runs.empty() ? ControlTotals::Targeted::NoRun
                        : !isOwn             ? ControlTotals::Targeted::Shared
                        : !isCounted         ? ControlTotals::Targeted::NoManifest
                                             : ControlTotals::Targeted::Known;
        if (control.basis == ControlTotals::Targeted::Known) {
            control.targeted = input;
        }
        return {};
    }

private:
    store::Database& m_database;
    search::SearchIndex& m_index;
    const query::Calendar& m_calendar;
    bool m_isExact = true; ///< what is counted of the letters
};

} // namespace

bool UsedVersion::isUsedAfterItsTime() const { return told && told->until && sent.last && sent.last->sent->utc >= *told->until; }
bool UsedVersion::isUsedBeforeApproval() const { return told && told->approved && sent.first && sent.first->sent->utc < *told->approved; }
bool UsedVersion::isUnapproved() const { return told && told->state != TemplateState::Approved && told->state != TemplateState::Unknown; }

qint64 CampaignDetail::recipients() const
{
    return std::accumulate(makeup.recipients.begin(), makeup.recipients.end(), qint64(0),
                           [](qint64 sum, const search::Makeup::Recipients& some) { return sum + some.count; });
}

Result<CampaignDetail> detailOf(store::Database& database, search::SearchIndex& index, const query::Query& population,
                                const std::optional<NamedPopulation>& named, const query::Calendar& calendar)
{
    const query::Query letters = stepsOf(population).front().reached;
    Looking looking(database, index, calendar);
    CampaignDetail detail;
    CF_TRY(const search::Total total, index.total({letters, calendar}));
    detail.revision = total.revision;
    CF_TRY(detail.makeup, index.makeup({letters, calendar}));
    looking.setExact(total.exact);
    CF_TRY(detail.sent, looking.sentSpan({letters, total.total, total.exact}));
    CF_CHECK(looking.tellVersions(letters, detail));
    CF_CHECK(looking.tellApprovals(letters, detail));
    CF_CHECK(looking.tellSegments(letters, detail));
    CF_TRY(const DateBoundary boundary, dateBoundaryOf(index, population, calendar));
    detail.boundary = boundary.records;
    detail.isBoundaryWhole = boundary.isWhole;
    detail.hasDates = boundary.hasDates;
    CF_CHECK(looking.tellRuns(letters, named, detail));
    return detail;
}

QFuture<Result<CampaignDetail>> detailOf(store::Readers& readers, search::IndexFactory factory, query::Query population,
                                         std::optional<NamedPopulation> named, query::Calendar calendar, std::shared_ptr<store::Interrupt> interrupt)
{
    return readers.read(
        [factory = std::move(factory), population = std::move(population), named = std::move(named), calendar](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return detailOf(database, *index, population, named, calendar);
        },
        std::move(interrupt));
}

} // namespace cf::evidence
