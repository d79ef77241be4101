// All that is known of a template: its versions with who approved them, the time each was in force, the letters that used it, and where use and
// approval do not fit. Whatever is counted is a query, so that a number and its list cannot differ.
//
// In force is derived: a version is taken from its effective date on, until the next approved one is, or its own end. Composition systems have
// no "superseded" or "expired"; both are called derived where they are shown. Source: protocol page A.7; capabilities 25, 26, 30, 80 to 82.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_composition.h"
#include "models/evidence/counted_query.h"
#include "models/search/search_desk.h"

namespace cf::evidence {

enum class VersionStanding {
    Draft,
    InReview,
    Rejected,
    NotYetEffective,
    Effective,
    Superseded, ///< an approved one came into force after it
    Expired,    ///< past its own end, and none followed
    Hidden,     ///< its resource is hidden
    Traced,     ///< only runs name it
    NotTold     ///< only communications name it: no composition system tells of it
};

struct VersionFinding {
    enum class Kind {
        UsedBeforeApproval, ///< letters went out before it was approved; at: when it was
        UsedBeforePeriod,   ///< at: when it came into force
        UsedAfterPeriod,    ///< at: when it was superseded or ended
        UsedUnapproved,     ///< it is not approved at all
        NoApproval,         ///< stated as approved, and nobody is named who did it
        ApprovedByAuthor,   ///< who: made and approved it
        OtherApprover,      ///< letters name somebody else; who: the template's own approver
        PartUnapproved      ///< a part that nobody approved went into letters; part, partVersion
    };
    Kind kind = Kind::UsedUnapproved;
    CountedQuery letters;
    std::optional<UtcMs> at = {};
    QString who = {}, part = {};
    int partVersion = 0;
    friend bool operator==(const VersionFinding&, const VersionFinding&) = default;
};

struct VersionStory {
    QString label;                  ///< as communications name it
    std::optional<size_t> resource; ///< of TemplateStory::resources; none: not told
    ResourceVersion version;        ///< as told
    VersionStanding standing = VersionStanding::NotTold;
    std::optional<UtcMs> from, to;  ///< in force, to not included; none: from the beginning, still
    CountedQuery used;
    std::optional<search::Row> first, last; ///< letters by the date sent
    std::vector<VersionFinding> findings;
    bool isWrong() const { return !findings.empty(); }
    friend bool operator==(const VersionStory&, const VersionStory&) = default;
};

struct TemplateStory {
    QString code, description;
    std::vector<cache::KnownResource> resources; ///< several where the code was given up and taken again
    std::vector<VersionStory> versions;          ///< the newest first
    CountedQuery used;                           ///< of all versions
    Scope scope;
    std::optional<search::Row> last;
    std::vector<cache::RunCoverage> coverage;    ///< what is known of runs at all
    const VersionStory* versionNamed(const QString& label) const;
    friend bool operator==(const TemplateStory&, const TemplateStory&) = default;
};

/// A code that nobody knows: NotFound. On a reader's connection.
Result<TemplateStory> templateStory(store::Database& database, search::SearchIndex& index, const QString& code, const query::Calendar& calendar);
QFuture<Result<TemplateStory>> templateStoryOf(cache::Cache& cache, search::IndexFactory factory, const QString& code, const query::Calendar& calendar);

/// The query for the letters of a version, of a template where version is empty: "template:FEE-CHG v:7".
QString lettersOf(const QString& code, const QString& version);

/// What became of the letters of a version, when they went out, and what runs put into them.
struct VersionUse {
    QString label;
    search::FacetCounts states, channels, months;
    std::vector<cache::TakenPart> parts; ///< by the traces that were kept; empty: none was
    friend bool operator==(const VersionUse&, const VersionUse&) = default;
};
Result<VersionUse> versionUse(store::Database& database, search::SearchIndex& index, const TemplateStory& story, const QString& label, const query::Calendar& calendar);
QFuture<Result<VersionUse>> versionUseOf(cache::Cache& cache, search::IndexFactory factory, std::shared_ptr<const TemplateStory> story, const QString& label,
                                         const query::Calendar& calendar);

/// Templates as a list, those that only communications name as well; of kinds other than templates when asked for.
QFuture<Result<std::vector<cache::ResourceLine>>> resourceLines(cache::Cache& cache, std::vector<ResourceKind> kinds, const QString& words);

} // namespace cf::evidence
