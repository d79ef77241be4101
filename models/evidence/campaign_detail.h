// What a campaign's letters were made of, who approved it, when they went out and to whom: beside the steps of campaign_account.h. Takes
// as long as there are letters. Source: journey C1; rows 52, 53 and 82; data model trap 16.
#pragma once

#include "models/cache/read_composition.h"
#include "models/evidence/campaign_account.h"

namespace cf::evidence {

/// When something was sent for the first and the last time; nobody when none of them tells when.
struct SentSpan {
    std::optional<search::Row> first, last;
    friend bool operator==(const SentSpan&, const SentSpan&) = default;
};

/// What a composition system tells of a version. Instants.
struct VersionTold {
    TemplateState state = TemplateState::Unknown;
    QString approvedBy;
    std::optional<UtcMs> approved, from; ///< from: in force
    std::optional<UtcMs> until;          ///< its own end, or when the next approved one came into force; not included
    friend bool operator==(const VersionTold&, const VersionTold&) = default;
};

/// A version of a template. code and version empty: letters that tell none.
struct UsedVersion {
    QString code, version;
    QStringList approvedBy; ///< as the letters say; empty: none says so
    CountedLetters letters;
    SentSpan sent; ///< first and last use
    std::optional<VersionTold> told; ///< none: no composition system tells of it
    friend bool operator==(const UsedVersion&, const UsedVersion&) = default;

    bool isUsedAfterItsTime() const;
    bool isUsedBeforeApproval() const;
    bool isUnapproved() const; ///< it is told, and not as approved
};

/// person empty: letters that name nobody.
struct ApprovalUse {
    QString person;
    CountedLetters letters;
    friend bool operator==(const ApprovalUse&, const ApprovalUse&) = default;
};

struct SegmentUse {
    QString attribute, value;
    CountedLetters letters;
    friend bool operator==(const SegmentUse&, const SegmentUse&) = default;
};

/// A record near an end of the dates asked for that one clock counts and another does not.
struct BoundaryRecord {
    search::Row row;
    bool byCustomer = false, byBusiness = false, byUtc = false;
    friend bool operator==(const BoundaryRecord&, const BoundaryRecord&) = default;
};

/// Control totals of the runs that composed it.
struct ControlTotals {
    enum class Targeted {
        Known,
        NoRun,      ///< no composition system tells of a run
        NoManifest, ///< one kept no count
        Shared      ///< its runs made other letters as well, so their counts are not this one's
    };
    Targeted basis = Targeted::NoRun;
    std::optional<qint64> targeted; ///< in the input of its runs; only when Known
    qint64 documents = 0;           ///< named by their manifests, each once a run
    qint64 missing = 0;             ///< of these, no record here
    std::vector<cache::RunTally> runs; ///< oldest first
    friend bool operator==(const ControlTotals&, const ControlTotals&) = default;
};

struct CampaignDetail {
    SentSpan sent;
    std::vector<UsedVersion> versions;     ///< by code, then version; those that tell none last
    std::vector<ApprovalUse> approvals;   ///< by count; nobody last
    std::vector<SegmentUse> segments;     ///< empty: no attribute tells a segment
    search::Makeup makeup;                ///< of the letters on record
    std::vector<BoundaryRecord> boundary; ///< in the order they were sent
    bool isBoundaryWhole = true;          ///< false: there were too many near an end to look at each
    bool hasDates = false;                ///< the population is chosen by when it was sent
    ControlTotals control;
    qint64 revision = 0;
    friend bool operator==(const CampaignDetail&, const CampaignDetail&) = default;

    qint64 recipients() const;
};

/// Records looked at near each end of the dates.
inline constexpr int mostAtBoundary = 500;

/// Within one snapshot. named: the campaign or batch it is, for its runs.
Result<CampaignDetail> detailOf(store::Database& database, search::SearchIndex& index, const query::Query& population,
                                const std::optional<NamedPopulation>& named, const query::Calendar& calendar);
QFuture<Result<CampaignDetail>> detailOf(store::Readers& readers, search::IndexFactory factory, query::Query population,
                                         std::optional<NamedPopulation> named, query::Calendar calendar,
                                         std::shared_ptr<store::Interrupt> interrupt = {});

} // namespace cf::evidence
