#include "models/evidence/breach.h"

#include "models/evidence/unapproved_publication.h"

#include <QJsonArray>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

struct About {
    QLatin1StringView code;
    const char* patterns; ///< separated by spaces
    Counted counted;
    const char16_t* query; ///< of those that a query finds; null: another way
};

// In the order of Breach. Second copies are the same letter once more: they are left out where a letter would count twice.
constexpr About abouts[] = {
    {"never-made"_L1, "B-5 D-5", Counted::Customers, nullptr},
    {"not-reprocessed"_L1, "C-2 D-5", Counted::Runs, nullptr},
    {"not-returned"_L1, "A-1 B-1 B-5", Counted::Documents, nullptr},
    {"no-receipt"_L1, "D-6", Counted::Letters, nullptr},
    {"no-copy"_L1, "A-6", Counted::Letters, u"missing:copy"},
    {"altered"_L1, "E-7", Counted::Letters, u"is:altered OR is:mismatch"},
    {"ids-differ"_L1, "E-3 E-4", Counted::Letters, u"conflict:id OR conflict:hash OR conflict:metadata"},
    {"unlinked"_L1, "A-8 B-3", Counted::Letters, u"is:orphan"},
    {"no-metadata"_L1, "B-8 E-1", Counted::Letters, u"missing:metadata"},
    {"no-evidence"_L1, "D-7", Counted::Letters, u"no-evidence -is:second-copy"},
    {"draft-sent"_L1, "D-4", Counted::Letters, u"-is:second-copy state:(requested, draft, in-review, approved) state:(all-dispatched, partly-dispatched)"},
    {"unapproved-sent"_L1, "B-2 C-1", Counted::Versions, nullptr},
    {"out-of-period"_L1, "B-2", Counted::Versions, nullptr},
    {"unsanctioned-part"_L1, "B-4 B-7", Counted::Versions, nullptr},
    {"package-incomplete"_L1, "E-2", Counted::Versions, nullptr},
    {"rule-broken"_L1, "C-5 D-3", Counted::Letters, nullptr},
    {"renewal-unannounced"_L1, "A-2", Counted::Policies, nullptr},
    {"deadline-missed"_L1, "C-4", Counted::Disputes, nullptr},
    {"no-outcome"_L1, "A-7", Counted::Disputes, nullptr},
    {"dispute-incomplete"_L1, "A-7", Counted::Disputes, nullptr},
    {"retention-differs"_L1, "E-5 E-6", Counted::Letters, u"conflict:retention"},
    {"case-unanswered"_L1, "A-4", Counted::Cases, nullptr},
    {"milestone-missed"_L1, "C-7", Counted::Milestones, nullptr},
    {"case-package-incomplete"_L1, "A-5", Counted::Packages, nullptr},
    {"without-consent"_L1, "A-6", Counted::Letters, nullptr},
    {"without-case"_L1, "B-3", Counted::Letters, nullptr},
    {"event-without-letter"_L1, "D-2", Counted::Events, nullptr},
    {"reissue-unasked"_L1, "C-6", Counted::Letters, nullptr},
};
static_assert(std::size(abouts) == size_t(breachKinds));

const About& aboutOf(Breach breach) { return abouts[size_t(breach)]; }

BreachCount counted(Breach breach, qint64 count, bool hasSource) { return {breach, hasSource, hasSource ? count : 0, true, {}}; }

Result<QueriedBreaches> queryAll(search::SearchIndex& index, const query::Calendar& calendar)
{
    QueriedBreaches all;
    std::vector<search::Question> questions;
    for (size_t i = 0; i < std::size(abouts); ++i) {
        if (abouts[i].query != nullptr) {
            BreachCount one;
            one.breach = Breach(i);
            one.query = QString::fromUtf16(abouts[i].query);
            CF_TRY(search::Question question, questionOf(one.query, calendar));
            questions.push_back(std::move(question));
            all.counts.push_back(std::move(one));
        }
    }
    CF_TRY(search::Question everything, questionOf({}, calendar));
    questions.push_back(std::move(everything));
    CF_TRY(const std::vector<search::Total> totals, index.totals(questions));
    for (size_t i = 0; i < all.counts.size(); ++i) {
        all.counts[i].hasSource = totals[i].exact || totals[i].total > 0 || totals[i].noData.empty();
        all.counts[i].count = totals[i].total;
        all.counts[i].isExact = totals[i].exact;
    }
    all.all = totals.back();
    return all;
}

template <class Is>
qint64 disputesWith(const DisputeBook& book, Is is)
{
    return std::ranges::count_if(book.disputes, is);
}

bool has(const DisputeStory& dispute, DisputeFindingKind kind)
{
    return std::ranges::any_of(dispute.findings, [kind](const DisputeFinding& one) { return one.kind == kind; });
}

Breach breachOf(StoryOf of, const VersionFinding& finding)
{
    using Kind = VersionFinding::Kind;
    if (finding.kind == Kind::PartMissing) {
        return Breach::PackageIncomplete;
    }
    if (of == StoryOf::Asset || finding.kind == Kind::PartUnapproved) {
        return Breach::UnsanctionedPart;
    }
    return finding.kind == Kind::UsedBeforePeriod || finding.kind == Kind::UsedAfterPeriod ? Breach::OutOfPeriod : Breach::UnapprovedSent;
}

} // namespace

QLatin1StringView codeOf(Breach breach) { return aboutOf(breach).code; }
QStringList patternsOf(Breach breach) { return QString::fromLatin1(aboutOf(breach).patterns).split(u' '); }
Counted countedIn(Breach breach) { return aboutOf(breach).counted; }

QFuture<Result<QueriedBreaches>> queriedBreaches(cache::Cache& cache, search::IndexFactory factory, const query::Calendar& calendar, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), calendar](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return queryAll(*index, calendar);
        },
        std::move(interrupt));
}

std::vector<BreachCount> breachesIn(const MissedLetters& missed)
{
    const bool isKnown = !missed.coverage.empty();
    return {counted(Breach::NeverMade, missed.neverMade(), isKnown), counted(Breach::NotReturned, missed.unarchived.count, isKnown)};
}

std::vector<BreachCount> breachesIn(const ReceiptGaps& gaps) { return {counted(Breach::NoReceipt, gaps.count, !gaps.reach.compositions.empty() || !gaps.reach.feeds.empty())}; }

std::vector<BreachCount> breachesIn(const RunFailures& runs)
{
    BreachCount waiting = counted(Breach::NotReprocessed, runs.waiting, !runs.coverage.empty());
    waiting.isExact = !runs.isPart;
    return {waiting};
}

std::vector<BreachCount> breachesIn(const std::vector<RuleVerdict>& verdicts)
{
    BreachCount broken = counted(Breach::RuleBroken, 0, false);
    for (const RuleVerdict& one : verdicts) {
        if (one.rule.isOn && one.problems.isNone()) {
            broken.hasSource = true;
            broken.count += one.violations.count;
            broken.isExact = broken.isExact && one.violations.isExact && !one.isPart;
        }
    }
    return {broken};
}

std::vector<BreachCount> breachesIn(const DisputeBook& book)
{
    const bool isKnown = book.counts.known > 0;
    return {counted(Breach::DeadlineMissed, disputesWith(book, [](const DisputeStory& one) { return one.isOverdue() || has(one, DisputeFindingKind::DeadlineMissed); }), isKnown),
            counted(Breach::NoOutcome, disputesWith(book, [](const DisputeStory& one) { return has(one, DisputeFindingKind::NoOutcome); }), isKnown),
            counted(Breach::DisputeIncomplete, disputesWith(book, [](const DisputeStory& one) { return !one.isWhole(); }), isKnown)};
}

Breach breachOf(CaseGapKind kind) { return Breach(int(Breach::CaseUnanswered) + int(kind)); }

std::optional<CaseGapKind> caseGapOf(Breach breach)
{
    return breach < Breach::CaseUnanswered || breach > Breach::EventWithoutLetter ? std::nullopt : std::optional(CaseGapKind(int(breach) - int(Breach::CaseUnanswered)));
}

std::vector<BreachCount> breachesIn(const CaseBook& book)
{
    std::vector<BreachCount> all;
    for (const CaseGaps& gaps : book.gaps) {
        all.push_back(counted(breachOf(gaps.kind), gaps.count, gaps.hasSource));
        all.back().isExact = gaps.isExact;
        all.back().untold = gaps.hasSource ? gaps.untold : 0;
    }
    return all;
}

std::vector<BreachCount> breachesIn(const UnaskedReissues& reissues)
{
    const bool isKnown = reissues.hasSource && reissues.looked > 0; // else no archive tells which letters send another one again
    BreachCount one = counted(Breach::ReissueUnasked, reissues.count, isKnown);
    one.isExact = reissues.isExact;
    one.untold = isKnown ? reissues.untold : 0;
    return {one};
}

QString renewalFilter() { return u"workspace:policy renewal:<30d missing:notice"_s; }

std::vector<BreachCount> breachesIn(const WorkspaceList& renewals)
{
    const auto policies = renewals.byKind.find(BusinessKind::Policy);
    return {counted(Breach::RenewalUnannounced, qint64(renewals.workspaces.size()), policies != renewals.byKind.end() && policies->second > 0)};
}

std::vector<BreachCount> breachesIn(const std::vector<Misfit>& misfits, const std::vector<FindingDecision>& decisions, bool isKnown)
{
    std::vector<BreachCount> counts;
    for (const Breach one : {Breach::UnapprovedSent, Breach::OutOfPeriod, Breach::UnsanctionedPart, Breach::PackageIncomplete}) {
        counts.push_back(counted(one, 0, isKnown));
    }
    for (const Misfit& misfit : misfits) {
        std::set<Breach> found; // a version counts once for each
        for (const VersionFinding& finding : misfit.version.findings) {
            if (decisionOn(decisions, misfit.code, misfit.version, finding) == nullptr) {
                found.insert(breachOf(misfit.of, finding));
            }
        }
        for (BreachCount& one : counts) {
            one.count += found.contains(one.breach) ? 1 : 0;
        }
    }
    return counts;
}

QJsonObject breachJson(const BreachCount& count)
{
    static constexpr QLatin1StringView names[] = {"letters"_L1, "documents"_L1, "customers"_L1, "runs"_L1, "versions"_L1, "policies"_L1, "disputes"_L1, "cases"_L1, "milestones"_L1, "packages"_L1, "events"_L1};
    return {{u"breach"_s, QString(codeOf(count.breach))},
            {u"patterns"_s, QJsonArray::fromStringList(patternsOf(count.breach))},
            {u"counted"_s, QString(names[size_t(countedIn(count.breach))])},
            {u"count"_s, count.hasSource ? QJsonValue(count.count) : QJsonValue()},
            {u"exact"_s, count.isExact},
            {u"untold"_s, count.untold},
            {u"query"_s, count.query}};
}

} // namespace cf::evidence
