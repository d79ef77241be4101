// All that is known of a template, or of a text, an image or a rule that letters are made of: its versions with who approved them, the time each was in force, the letters that used it, and where use and
// approval do not fit. Whatever is counted is a query, so that a number and its list cannot differ.
//
// In force is derived: a version is taken from its effective date on, until the next approved one is, or its own end. Composition systems have
// no "superseded" or "expired"; both are called derived where they are shown. Source: protocol page A.7; capabilities 25, 26, 30, 80 to 82.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_composition.h"
#include "models/evidence/cut_over_rule.h"
#include "models/evidence/figure.h"
#include "models/search/search_desk.h"

#include <map>
#include <stop_token>

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
        UsedAfterPeriod,    ///< and after the grace of the house (InFlight); at: when it was superseded or ended
        UsedUnapproved,     ///< it is not approved at all
        NoApproval,         ///< stated as approved, and nobody is named who did it
        ApprovedByAuthor,   ///< who: made and approved it
        OtherApprover,      ///< letters name somebody else; who: the template's own approver
        PartUnapproved,     ///< a part that nobody approved went into letters; part, partVersion
        PartMissing,        ///< its package is not whole: nobody told of a part; part: its id there
        ApprovalIncomplete  ///< stated as approved, and one of those who had to has not, or refused; who: as whom
    };
    Kind kind = Kind::UsedUnapproved;
    Figure letters;
    std::optional<UtcMs> at = {};
    QString who = {}, part = {};
    int partVersion = 0;
    friend bool operator==(const VersionFinding&, const VersionFinding&) = default;
};

/// Letters that were on their way when the time of their version ended: sent from then on, and within the grace of the house. No misuse.
struct InFlight {
    Figure letters;
    UtcMs from = 0, to = 0; ///< when its time ended, and when the grace did, not included
    friend bool operator==(const InFlight&, const InFlight&) = default;
};

struct VersionStory {
    QString label;                  ///< as communications name it
    std::optional<size_t> resource; ///< of TemplateStory::resources; none: not told
    ResourceVersion version;        ///< as told
    VersionStanding standing = VersionStanding::NotTold;
    std::optional<UtcMs> from, to;  ///< in force, to not included; none: from the beginning, still
    Figure used;
    std::optional<search::Row> first, last; ///< letters by the date sent
    std::vector<VersionFinding> findings;
    std::optional<InFlight> inFlight; ///< none: no letter was
    bool isWrong() const { return !findings.empty(); }
    friend bool operator==(const VersionStory&, const VersionStory&) = default;
};

struct TemplateStory {
    QString code, description;
    bool isAsset = false; ///< a text, image or rule; else a template
    bool hasDrafts = false; ///< there are drafts, and what is counted here leaves them out: they went nowhere
    std::vector<cache::KnownResource> resources; ///< several where the code was given up and taken again
    std::vector<VersionStory> versions;          ///< the newest first
    Figure used;                           ///< of all versions
    CutOverRule cutOver;
    Scope scope;
    std::optional<search::Row> last;
    std::vector<cache::RunCoverage> coverage;    ///< what is known of runs at all
    std::vector<cache::PartUse> users;           ///< of an asset: what points to it
    const VersionStory* versionNamed(const QString& label) const;
    friend bool operator==(const TemplateStory&, const TemplateStory&) = default;
};

enum class StoryOf { Template, Asset };
/// A name that nobody knows: NotFound. On a reader's connection.
Result<TemplateStory> templateStory(store::Database& database, search::SearchIndex& index, StoryOf of, const QString& code, const query::Calendar& calendar);
QFuture<Result<TemplateStory>> templateStoryOf(cache::Cache& cache, search::IndexFactory factory, StoryOf of, const QString& code, const query::Calendar& calendar);

/// The query for the letters of a version, of all of them where version is empty: "template:FEE-CHG v:7", "asset:CONSENT/3".
QString lettersOf(const TemplateStory& story, const QString& version);

/// Where use and approval do not fit, of one template or asset.
struct Misfit {
    StoryOf of = StoryOf::Template;
    QString code;
    VersionStory version;
    friend bool operator==(const Misfit&, const Misfit&) = default;
};
/// Of all templates or assets, by name. Takes a while: the future's progress counts them, its range says how many there are. Cancelled on stop.
QFuture<Result<std::vector<Misfit>>> findMisfits(cache::Cache& cache, search::IndexFactory factory, StoryOf of, const query::Calendar& calendar, std::stop_token stop);

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

struct ResourceList {
    std::vector<cache::ResourceLine> lines; ///< by name; of templates those as well that only communications name, without a repository
    std::map<QString, qint64> letters;      ///< of templates, by folded code
    Scope scope;
    bool exact = true;                      ///< the letters
};
QFuture<Result<ResourceList>> resourceList(cache::Cache& cache, search::IndexFactory factory, StoryOf of, const query::Calendar& calendar);

} // namespace cf::evidence
