#include "models/evidence/campaign_detail.h"

#include "models/base/text.h"
#include "models/cache/read_recipients.h"
#include "models/evidence/date_boundary.h"
#include "models/query/equal_term.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

query::Term exactly(query::Field field, const QString& value)
{
    return query::equalTerm(field, value, true);
}

/// Questions that are asked together, and where the answers go.
class Questions
{
public:
    explicit Questions(const query::Calendar& calendar)
        : m_calendar(calendar)
    {}
    void count(CountedLetters& letters) { m_counted.push_back(&letters); }
    void ends(const query::Query& letters, SentSpan& span)
    {
        m_ended.push_back(&span);
        m_endedQueries.push_back({letters, m_calendar});
    }

    Result<void> ask(search::SearchIndex& index)
    {
        std::vector<search::Question> counted;
        for (const CountedLetters* letters : m_counted) {
            counted.push_back({letters->query, m_calendar});
        }
        CF_TRY(const std::vector<search::Total> totals, index.totals(counted));
        for (size_t i = 0; i < totals.size(); ++i) {
            m_counted[i]->count = totals[i].total;
            m_counted[i]->isExact = totals[i].exact;
        }
        CF_TRY(std::vector<search::SentEnds> ends, index.sentEnds(m_endedQueries));
        for (size_t i = 0; i < ends.size(); ++i) {
            *m_ended[i] = {std::move(ends[i].first), std::move(ends[i].last)};
        }
        return {};
    }

private:
    const query::Calendar& m_calendar;
    std::vector<CountedLetters*> m_counted;
    std::vector<SentSpan*> m_ended;
    std::vector<search::Question> m_endedQueries;
};

using Counts = QHash<QString, qint64>;

Counts countsOf(const std::vector<search::FacetCounts>& facets, search::Facet wanted)
{
    Counts counts;
    for (const search::FacetCounts& facet : facets) {
        for (const search::FacetCount& one : facet.facet == wanted ? facet.counts : std::vector<search::FacetCount>()) {
            counts.insert(one.value, one.count);
        }
    }
    return counts;
}

/// A code that was given up and taken again: of the resource that has such a version.
Result<std::optional<VersionTold>> toldOf(store::Database& database, const QString& code, const QString& version)
{
    CF_TRY(const std::vector<cache::KnownResource> all, cache::resourcesNamed(database, code, {ResourceKind::Template}));
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

/// A count that a facet gave already, and exactly for its query; else it is to be asked.
CountedLetters countedBy(const Counts& counts, const QString& value, query::Query query, bool isExact)
{
    const auto known = counts.find(value);
    return {std::move(query), known == counts.end() ? -1 : *known, isExact};
}

std::vector<UsedVersion> versionsUsed(const query::Query& letters, const search::Makeup& makeup, const Counts& counts, bool isExact)
{
    std::map<std::pair<QString, QString>, QStringList> versions;
    for (const search::Makeup::Usage& usage : makeup.usages) {
        QStringList& people = versions[{usage.code, usage.version}];
        if (!usage.approvedBy.isEmpty()) {
            people << usage.approvedBy;
        }
    }
    std::vector<UsedVersion> used, untold;
    for (auto& [named, people] : versions) {
        UsedVersion use{named.first, named.second, people, {}, {}, {}};
        if (use.code.isEmpty()) {
            use.letters = {narrowed(letters, u"missing:template"), -1, true};
            untold.push_back(std::move(use));
            continue;
        }
        query::Query query = narrowed(letters, exactly(query::Field::Template, use.code));
        query = use.version.isEmpty() ? std::move(query) : narrowed(std::move(query), exactly(query::Field::TemplateVersion, use.version));
        use.letters = countedBy(counts, use.code + u'/' + use.version, std::move(query), isExact);
        used.push_back(std::move(use));
    }
    used.insert(used.end(), std::make_move_iterator(untold.begin()), std::make_move_iterator(untold.end()));
    return used;
}

/// False: they are not told, and are to be asked.
bool endsBy(std::optional<std::vector<search::VersionEnds>>& all, UsedVersion& use)
{
    if (!all || (!use.code.isEmpty() && use.version.isEmpty())) { // no question asks for letters that name no version alone
        return false;
    }
    const auto found = std::ranges::find_if(*all, [&](const search::VersionEnds& one) { return one.code == use.code && one.version == use.version; });
    if (found != all->end()) {
        use.sent = {std::move(found->sent.first), std::move(found->sent.last)};
    }
    return found != all->end();
}

std::vector<ApprovalUse> approvalsOf(const query::Query& letters, const search::Makeup& makeup, const Counts& counts, bool isExact)
{
    QSet<QString> people;
    for (const search::Makeup::Usage& usage : makeup.usages) {
        if (!usage.approvedBy.isEmpty()) {
            people << usage.approvedBy;
        }
    }
    std::vector<ApprovalUse> approvals;
    for (const QString& person : people) {
        approvals.push_back({person, countedBy(counts, person, narrowed(letters, exactly(query::Field::ApprovedBy, person)), isExact)});
    }
    approvals.push_back({{}, {narrowed(letters, u"missing:approval"), -1, true}});
    return approvals;
}

Result<std::vector<SegmentUse>> segmentsOf(store::Database& database, const query::Query& letters)
{
    constexpr int mostValues = 40;
    std::vector<SegmentUse> segments;
    for (const QString& name : {u"Segment"_s, u"Customer segment"_s, u"Target segment"_s, u"Target group"_s, u"Audience"_s}) {
        CF_TRY(const QStringList values, cache::attributeValues(database, fold(name), mostValues));
        for (const QString& value : values) {
            query::Term term = exactly(query::Field::Attribute, value);
            term.attribute = name;
            segments.push_back({name, value, {narrowed(letters, std::move(term)), -1, true}});
        }
    }
    return segments;
}

} // namespace

bool UsedVersion::isUsedAfterItsTime() const { return told && told->until && sent.last && sent.last->sent->utc >= *told->until; }
bool UsedVersion::isUsedBeforeApproval() const { return told && told->approved && sent.first && sent.first->sent->utc < *told->approved; }
bool UsedVersion::isUnapproved() const { return told && told->state != TemplateState::Approved && told->state != TemplateState::Unknown; }

qint64 CampaignDetail::recipients() const
{
    return std::accumulate(makeup.recipients.begin(), makeup.recipients.end(), qint64(0),
                           [](qint64 sum, const search::Makeup::Recipients& some) { return sum + some.count; });
}

Result<CampaignDetail> detailOf(store::Database& database, search::SearchIndex& index, const query::Query& population, const query::Calendar& calendar)
{
    const query::Query letters = stepsOf(population).front().reached;
    CampaignDetail detail;
    CF_TRY(const search::Total total, index.total({letters, calendar}));
    detail.revision = total.revision;
    CF_TRY(detail.makeup, index.makeup({letters, calendar}));
    CF_TRY(const auto facets, index.facets({letters, calendar}, {search::Facet::Version, search::Facet::Approver}));
    detail.versions = versionsUsed(letters, detail.makeup, countsOf(facets, search::Facet::Version), total.exact);
    detail.approvals = approvalsOf(letters, detail.makeup, countsOf(facets, search::Facet::Approver), total.exact);
    CF_TRY(detail.segments, segmentsOf(database, letters));
    Questions questions(calendar);
    const auto countUnknown = [&](CountedLetters& some) {
        if (some.count < 0) {
            questions.count(some);
        }
    };
    questions.ends(letters, detail.sent);
    CF_TRY(auto ends, index.versionEnds({letters, calendar}));
    for (UsedVersion& use : detail.versions) {
        countUnknown(use.letters);
        if (!endsBy(ends, use)) {
            questions.ends(use.letters.query, use.sent);
        }
        if (!use.code.isEmpty()) {
            CF_TRY(use.told, toldOf(database, use.code, use.version));
        }
    }
    std::ranges::for_each(detail.approvals, countUnknown, &ApprovalUse::letters);
    std::ranges::for_each(detail.segments, countUnknown, &SegmentUse::letters);
    CF_CHECK(questions.ask(index));
    std::ranges::sort(detail.approvals, [](const ApprovalUse& a, const ApprovalUse& b) { // nobody last
        return std::tuple(a.person.isEmpty(), -a.letters.count, a.person) < std::tuple(b.person.isEmpty(), -b.letters.count, b.person);
    });
    std::erase_if(detail.approvals, [](const ApprovalUse& use) { return use.person.isEmpty() && use.letters.count == 0; });
    std::erase_if(detail.segments, [](const SegmentUse& use) { return use.letters.count == 0; });
    CF_TRY(const DateBoundary boundary, dateBoundaryOf(index, population, calendar));
    detail.boundary = boundary.records;
    detail.isBoundaryWhole = boundary.isWhole;
    detail.hasDates = boundary.hasDates;
    return detail;
}

QFuture<Result<CampaignDetail>> detailOf(store::Readers& readers, search::IndexFactory factory, query::Query population, query::Calendar calendar,
                                         std::shared_ptr<store::Interrupt> interrupt)
{
    return readers.read(
        [factory = std::move(factory), population = std::move(population), calendar](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return detailOf(database, *index, population, calendar);
        },
        std::move(interrupt));
}

} // namespace cf::evidence
