#include "models/evidence/version_findings.h"

#include "models/base/text.h"

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

using Kind = VersionFinding::Kind;

/// By instants: a letter whose day alone is known counts by that day.
QString sentBefore(UtcMs at) { return u"sent:<"_s + instantText(at) + u" tz:utc"_s; }
QString sentFrom(UtcMs at) { return u"sent:>="_s + instantText(at) + u" tz:utc"_s; }

class Finder
{
public:
    Finder(search::SearchIndex& index, const TemplateStory& story, VersionStory& version, const query::Calendar& calendar)
        : m_index(index)
        , m_version(version)
        , m_calendar(calendar)
        , m_grace(UtcMs(story.cutOver.graceHours) * 3'600'000)
        , m_letters(lettersOf(story, version.label))
    {}

    /// Letters of the version that meet `also`; nothing when none does.
    Result<void> add(VersionFinding finding, const QString& also)
    {
        CF_TRY(finding.letters, figure(m_index, m_letters + u' ' + also, m_calendar));
        if (finding.letters.count > 0) {
            m_version.findings.push_back(std::move(finding));
        }
        return {};
    }
    /// Letters sent from its end on: what was on its way then, and what is misuse.
    Result<void> addAfter(UtcMs end)
    {
        CF_TRY(const Figure after, figure(m_index, m_letters + u' ' + sentFrom(end), m_calendar));
        if (after.count == 0 || m_grace == 0) {
            return after.count == 0 ? Result<void>() : add({.kind = Kind::UsedAfterPeriod, .letters = {}, .at = end}, sentFrom(end));
        }
        CF_TRY(const Figure inFlight, figure(m_index, m_letters + u" sent:>="_s + instantText(end) + u" sent:<"_s + instantText(end + m_grace) + u" tz:utc"_s, m_calendar));
        if (inFlight.count > 0) {
            m_version.inFlight = InFlight{inFlight, end, end + m_grace};
        }
        return inFlight.count == after.count && inFlight.exact && after.exact ? Result<void>() : add({.kind = Kind::UsedAfterPeriod, .letters = {}, .at = end}, sentFrom(end + m_grace));
    }
    /// Whom letters of the version name.
    Result<search::FacetCounts> approvers()
    {
        CF_TRY(const search::Question question, questionOf(m_letters, m_calendar));
        CF_TRY(std::vector<search::FacetCounts> facets, m_index.facets(question, {search::Facet::Approver}));
        return std::move(facets.front());
    }
    void addAll(VersionFinding finding)
    {
        finding.letters = m_version.used;
        m_version.findings.push_back(std::move(finding));
    }

private:
    search::SearchIndex& m_index;
    VersionStory& m_version;
    const query::Calendar& m_calendar;
    UtcMs m_grace;
    QString m_letters;
};

constexpr UtcMs slack = 2 * 86'400'000; ///< more than a day whose zone is not known may lie apart from an instant

/// Whether the first letter, or the last, leaves room for one before or from then on: else nothing has to be counted.
bool canBeBefore(const VersionStory& version, UtcMs at) { return !version.first || !version.first->sent || version.first->sent->utc < at + slack; }
bool canBeFrom(const VersionStory& version, UtcMs at) { return !version.last || !version.last->sent || version.last->sent->utc > at - slack; }

Result<void> addOfPeriod(Finder& finder, const VersionStory& version)
{
    const std::optional<UtcMs> approved = version.version.approved;
    if (approved && canBeBefore(version, *approved)) {
        CF_CHECK(finder.add({.kind = Kind::UsedBeforeApproval, .letters = {}, .at = approved}, sentBefore(*approved)));
    }
    if (version.from && canBeBefore(version, *version.from)) {
        CF_CHECK(finder.add({.kind = Kind::UsedBeforePeriod, .letters = {}, .at = version.from}, sentBefore(*version.from)));
    }
    return version.to && canBeFrom(version, *version.to) ? finder.addAfter(*version.to) : Result<void>();
}

void addOfApproval(Finder& finder, const VersionStory& version)
{
    const ResourceVersion& told = version.version;
    const bool hasNamed = std::ranges::any_of(told.approvals, [](const ResourceApproval& one) { return one.isApproved && !one.actor.isEmpty(); });
    if (told.approvedBy.isEmpty() && !hasNamed) {
        finder.addAll({.kind = Kind::NoApproval, .letters = {}});
    } else if (!told.approvedBy.isEmpty() && told.approvedBy == told.createdBy) {
        finder.addAll({.kind = Kind::ApprovedByAuthor, .letters = {}, .at = {}, .who = told.approvedBy});
    }
    // Somebody who refused at first and approved then did approve.
    const auto isOpen = [&told](const ResourceApproval& one) {
        return (one.isPending || !one.isApproved) && std::ranges::none_of(told.approvals, [&one](const ResourceApproval& other) {
                   return other.isApproved && !other.isPending && other.level == one.level && other.role == one.role;
               });
    };
    const auto open = std::ranges::find_if(told.approvals, isOpen);
    if (open != told.approvals.end()) {
        finder.addAll({.kind = Kind::ApprovalIncomplete, .letters = {}, .at = {}, .who = open->role});
    }
}

/// Whom letters name as approvers but for this one: letters that name nobody say nothing against it.
QString otherApprovers(const search::FacetCounts& approvers, const QString& approver)
{
    QStringList terms;
    for (const search::FacetCount& one : approvers.counts) {
        if (!one.value.isEmpty() && fold(one.value) != fold(approver)) {
            terms.append(termText(query::Field::ApprovedBy, one.value));
        }
    }
    return terms.isEmpty() ? QString() : u'(' + terms.join(u" OR "_s) + u')';
}

} // namespace

Result<void> addFindings(store::Database& database, search::SearchIndex& index, const TemplateStory& story, const search::FacetCounts& approvers, const cache::IncompleteResources* incomplete,
                         VersionStory& version, const query::Calendar& calendar)
{
    if (!version.resource) {
        return {};
    }
    Finder finder(index, story, version, calendar);
    const ResourceVersion& told = version.version;
    const cache::KnownResource& known = story.resources[*version.resource];
    QStringList missing;
    if (incomplete == nullptr || incomplete->contains({known.repository, known.resource.nativeId})) {
        CF_TRY(missing, cache::missingParts(database, known.repository, known.resource.nativeId, told.number));
    }
    for (const QString& part : missing) {
        finder.addAll({.kind = Kind::PartMissing, .letters = {}, .at = {}, .who = {}, .part = part});
    }
    if (version.used.count == 0) {
        if (told.state == TemplateState::Approved && version.standing == VersionStanding::Effective) {
            addOfApproval(finder, version);
        }
        return {};
    }
    if (told.state != TemplateState::Approved) {
        finder.addAll({.kind = Kind::UsedUnapproved, .letters = {}});
        return {};
    }
    CF_CHECK(addOfPeriod(finder, version));
    addOfApproval(finder, version);
    if (!told.approvedBy.isEmpty() && !story.isAsset) {
        // Letters of the other versions name other approvers as a rule: whom those of this one name is quicker told than asked one by one.
        if (!otherApprovers(approvers, told.approvedBy).isEmpty()) {
            CF_TRY(const search::FacetCounts named, finder.approvers());
            const QString others = otherApprovers(named, told.approvedBy);
            if (!others.isEmpty()) {
                CF_CHECK(finder.add({.kind = Kind::OtherApprover, .letters = {}, .at = {}, .who = told.approvedBy}, others));
            }
        }
    }
    if (story.isAsset) {
        return {};
    }
    CF_TRY(const std::vector<cache::TakenPart> parts, cache::partsTaken(database, known.repository, known.resource.nativeId, told.number));
    for (const cache::TakenPart& part : parts) {
        const bool isText = part.kind == ResourceKind::Block || part.kind == ResourceKind::Image;
        if (isText && (part.used.state != TemplateState::Approved || part.used.approvedBy.isEmpty())) {
            const QString block = termText(query::Field::Asset, part.used.name + u'/' + QString::number(part.used.version));
            CF_CHECK(finder.add({.kind = Kind::PartUnapproved, .letters = {}, .at = {}, .who = {}, .part = part.used.name, .partVersion = part.used.version}, block));
        }
    }
    return {};
}

} // namespace cf::evidence
