#include "models/domain/retention_standing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr std::array sources{"asked"_L1, "kept"_L1, "plan"_L1, "decision"_L1};
constexpr std::array conflicts{"class-differs"_L1, "type-differs"_L1, "period-differs"_L1, "dates-differ"_L1, "event-missing"_L1, "not-mapped"_L1, "not-classified"_L1};
constexpr std::array states{"NOT_CLASSIFIED"_L1, "EVENT_PENDING"_L1, "PERMANENT"_L1, "RETAINED"_L1};
constexpr std::array reasons{"matter"_L1, "hold"_L1, "foreign-hold"_L1, "holds-hidden"_L1, "dispute"_L1, "package"_L1, "shared"_L1, "not-due"_L1, "conflict"_L1, "transfer"_L1, "under-review"_L1, "not-there"_L1, "no-means"_L1, "changed"_L1};

template <class E, size_t N>
std::vector<E> allOf(const std::array<QLatin1StringView, N>&)
{
    std::vector<E> all;
    for (size_t i = 0; i < N; ++i) {
        all.push_back(E(i));
    }
    return all;
}

const std::optional<Moment>& startOf(const RetentionFacts& facts, RetentionStart start)
{
    static const std::optional<Moment> none;
    switch (start) {
    case RetentionStart::Issued: return facts.issued ? facts.issued : facts.sent;
    case RetentionStart::Sent: return facts.sent ? facts.sent : facts.issued;
    case RetentionStart::Archived: return facts.archived;
    case RetentionStart::Effective: return facts.effective;
    case RetentionStart::Event: return facts.happened;
    case RetentionStart::External: break;
    }
    return none;
}

/// By its class alone.
void compute(RetentionClaim& claim, const PlanClass& of, const RetentionFacts& facts, const QTimeZone& zone)
{
    claim.planClass = of.code;
    claim.from = of.start;
    claim.fixedBy = of.fixedBy;
    claim.isPermanent = of.isPermanent;
    if (of.isPermanent) {
        return;
    }
    const std::optional<Moment>& start = startOf(facts, of.start);
    claim.isWaiting = !start;
    if (start) {
        claim.start = dayOf(*start, zone);
        claim.until = keptUntil(of, *claim.start);
    }
}

/// Sources that sites write before the basis of a statement; what a letter brought with it was asked for.
bool isAsked(const RetentionStatement& statement)
{
    return statement.basis.startsWith(u"document:"_s) || statement.basis.startsWith(u"asked:"_s) || statement.basis.startsWith(u"composition:"_s);
}

class Judging
{
public:
    Judging(const RetentionFacts& facts, const RetentionPlan& plan, const QTimeZone& zone)
        : m_facts(facts)
        , m_plan(plan)
        , m_zone(zone)
    {}

    RetentionStanding run(const std::vector<RetentionOverride>& overrides)
    {
        addAsked();
        for (const RetentionStatement& one : m_facts.retention) {
            addStated(one);
        }
        std::ranges::stable_sort(m_out.claims, {}, &RetentionClaim::source);
        addPlan();
        compare();
        addDecisions(overrides);
        decide();
        return std::move(m_out);
    }

private:
    void note(RetentionConflict conflict)
    {
        if (std::ranges::find(m_out.conflicts, conflict) == m_out.conflicts.end()) {
            m_out.conflicts.push_back(conflict);
        }
    }
    const PlanClass* mapped(const QString& code)
    {
        const PlanClass* of = m_plan.find(m_plan.classOf(m_facts.repositoryName, code));
        if (!of && !m_out.notMapped.contains(code)) {
            m_out.notMapped << code;
            note(RetentionConflict::NotMapped);
        }
        return of;
    }
    void addAsked()
    {
        if (m_facts.askedClass.trimmed().isEmpty()) {
            return;
        }
        RetentionClaim claim;
        claim.source = ClaimSource::Asked;
        claim.said = m_facts.askedClass;
        claim.basis = u"retention class of the letter"_s;
        if (const PlanClass* of = mapped(claim.said)) {
            compute(claim, *of, m_facts, m_zone);
        }
        m_out.claims.push_back(std::move(claim));
    }
    void addStated(const RetentionStatement& one)
    {
        RetentionClaim claim;
        claim.source = isAsked(one) ? ClaimSource::Asked : ClaimSource::Kept;
        claim.said = one.schedule;
        claim.basis = one.basis;
        const bool isDayAlone = one.schedule.isEmpty() || m_plan.isMeans(one.schedule);
        const PlanClass* of = isDayAlone ? nullptr : mapped(one.schedule);
        if (one.due) {
            claim.planClass = of ? of->code : QString();
            claim.fixedBy = m_facts.repositoryName;
            claim.until = dayOf(*one.due, m_zone);
            claim.isStatedDay = true;
        } else if (of) {
            compute(claim, *of, m_facts, m_zone);
            // The repository waits for an event: what the class alone would come to is not what it keeps to.
            if (one.isEventBased && !claim.isPermanent) {
                claim.isWaiting = true;
                claim.until.reset();
                claim.start.reset();
            }
        } else {
            claim.isWaiting = one.isEventBased;
        }
        m_out.claims.push_back(std::move(claim));
    }
    const RetentionClaim* first(ClaimSource source) const
    {
        const auto found = std::ranges::find_if(m_out.claims, [&](const RetentionClaim& one) { return one.source == source && !one.planClass.isEmpty(); });
        return found == m_out.claims.end() ? nullptr : &*found;
    }
    void addPlan()
    {
        const RetentionClaim* asked = first(ClaimSource::Asked);
        const RetentionClaim* kept = first(ClaimSource::Kept);
        const QString byType = m_plan.classOfType(m_facts.type);
        const QString code = !byType.isEmpty() ? byType : asked ? asked->planClass : kept ? kept->planClass : QString();
        const PlanClass* of = m_plan.find(code);
        if (!of) {
            return;
        }
        RetentionClaim claim;
        claim.source = ClaimSource::Plan;
        claim.said = of->name;
        claim.basis = of->basis;
        compute(claim, *of, m_facts, m_zone);
        if (asked && !byType.isEmpty() && of->code != asked->planClass) {
            note(RetentionConflict::TypeDiffers);
        }
        m_out.claims.push_back(std::move(claim));
    }
    void compare()
    {
        const RetentionClaim* asked = first(ClaimSource::Asked);
        std::vector<const RetentionClaim*> kept;
        for (const RetentionClaim& one : m_out.claims) {
            if (one.source == ClaimSource::Kept) {
                kept.push_back(&one);
            }
        }
        bool waits = false, hasDay = false;
        for (const RetentionClaim* one : kept) {
            if (asked && !one->planClass.isEmpty() && one->planClass != asked->planClass) {
                note(RetentionConflict::ClassDiffers);
            }
            const PlanClass* of = m_plan.find(one->planClass);
            if (of && one->isStatedDay && !of->isPermanent) {
                RetentionClaim planned;
                compute(planned, *of, m_facts, m_zone);
                if (planned.until && *planned.until != *one->until) {
                    note(RetentionConflict::PeriodDiffers);
                }
            }
            for (const RetentionClaim* other : kept) {
                if (one->until && other->until && *one->until != *other->until) {
                    note(RetentionConflict::DatesDiffer);
                }
            }
        }
        for (const RetentionClaim& one : m_out.claims) {
            if (one.source == ClaimSource::Asked || one.source == ClaimSource::Kept) {
                waits = waits || one.isWaiting;
                hasDay = hasDay || one.until.has_value();
            }
        }
        if (waits && hasDay) {
            note(RetentionConflict::EventMissing);
        }
        const bool saysNothing = std::ranges::none_of(m_out.claims, [](const RetentionClaim& one) { return one.until || one.isWaiting || one.isPermanent; });
        if (saysNothing && m_out.notMapped.isEmpty()) {
            note(RetentionConflict::NotClassified);
        }
    }
    void addDecisions(const std::vector<RetentionOverride>& overrides)
    {
        for (const RetentionOverride& one : overrides) {
            m_out.isTransfer = m_out.isTransfer || one.isTransfer;
            if (one.isTransfer) {
                continue;
            }
            RetentionClaim claim;
            claim.source = ClaimSource::Decision;
            claim.basis = one.reason;
            claim.said = one.planClass;
            if (const PlanClass* of = m_plan.find(one.planClass)) {
                compute(claim, *of, m_facts, m_zone);
                // What somebody decided settles which class it is: the claims of the sources stay to be seen, and count no more.
                m_isReclassed = true;
                m_lastClass = m_out.claims.size();
            }
            claim.until = one.until ? std::max(claim.until.value_or(*one.until), *one.until) : claim.until;
            claim.isStatedDay = one.until.has_value();
            claim.fixedBy = one.person;
            m_out.claims.push_back(std::move(claim));
        }
    }
    /// The longest of those that count.
    void decide()
    {
        m_out.decided = m_out.claims.size();
        for (size_t i = 0; i < m_out.claims.size(); ++i) {
            const RetentionClaim& one = m_out.claims[i];
            const bool isDay = one.source == ClaimSource::Decision && one.planClass.isEmpty();
            // What a repository itself keeps to binds here as well, whatever class was decided: it would refuse.
            const bool binds = !m_isReclassed || i == m_lastClass || isDay || (one.source == ClaimSource::Kept && one.isStatedDay);
            if (!binds || (!one.until && !one.isPermanent && !one.isWaiting)) {
                continue;
            }
            if (m_out.decided == m_out.claims.size() || isLonger(one, m_out.claims[m_out.decided])) {
                m_out.decided = i;
            }
        }
        if (m_out.decided < m_out.claims.size()) {
            const RetentionClaim& one = m_out.claims[m_out.decided];
            m_out.state = one.isPermanent ? RetentionState::Permanent : one.isWaiting ? RetentionState::Waiting : RetentionState::Kept;
            m_out.until = m_out.state == RetentionState::Kept ? one.until : std::nullopt;
            m_out.planClass = one.planClass;
        }
        if (m_isReclassed) {
            m_out.planClass = m_out.claims[m_lastClass].planClass;
        }
        for (const ClaimSource source : {ClaimSource::Plan, ClaimSource::Asked, ClaimSource::Kept}) {
            const RetentionClaim* one = first(source);
            m_out.planClass = m_out.planClass.isEmpty() && one ? one->planClass : m_out.planClass;
        }
    }
    static bool isLonger(const RetentionClaim& a, const RetentionClaim& b)
    {
        const auto rank = [](const RetentionClaim& one) { return one.isPermanent ? 2 : one.isWaiting ? 1 : 0; };
        return rank(a) != rank(b) ? rank(a) > rank(b) : rank(a) == 0 && *a.until > *b.until;
    }

    const RetentionFacts& m_facts;
    const RetentionPlan& m_plan;
    const QTimeZone& m_zone;
    RetentionStanding m_out;
    bool m_isReclassed = false;
    size_t m_lastClass = 0;
};

} // namespace

QLatin1StringView codeOf(ClaimSource source) { return sources[size_t(source)]; }
QLatin1StringView codeOf(RetentionConflict conflict) { return conflicts[size_t(conflict)]; }
QLatin1StringView codeOf(RetentionState state) { return states[size_t(state)]; }
QLatin1StringView codeOf(BlockReason reason) { return reasons[size_t(reason)]; }
std::vector<RetentionConflict> allRetentionConflicts() { return allOf<RetentionConflict>(conflicts); }
std::vector<BlockReason> allBlockReasons() { return allOf<BlockReason>(reasons); }

std::optional<BlockReason> blockReasonNamed(QStringView code)
{
    const auto found = std::ranges::find_if(reasons, [&](QLatin1StringView one) { return one == code; });
    return found == reasons.end() ? std::nullopt : std::optional(BlockReason(found - reasons.begin()));
}

bool RetentionStanding::conflictsBeyondMapping() const
{
    return std::ranges::any_of(conflicts, [](RetentionConflict one) { return one != RetentionConflict::NotMapped && one != RetentionConflict::NotClassified; });
}

RetentionStanding retentionOf(const RetentionFacts& facts, const RetentionPlan& plan, const QTimeZone& zone, const std::vector<RetentionOverride>& overrides)
{
    return Judging(facts, plan, zone).run(overrides);
}

std::vector<DispositionBlock> ownBlocks(const RetentionFacts& facts, const RetentionStanding& standing, QDate today)
{
    std::vector<DispositionBlock> blocks;
    for (const HoldStatement& one : facts.holds) {
        if (one.isActive) {
            blocks.push_back({one.isRemovable ? BlockReason::Hold : BlockReason::ForeignHold, one.matter.isEmpty() ? (one.name.isEmpty() ? one.code : one.name) : one.matter});
        }
    }
    if (facts.standing != RecordStanding::Present) {
        blocks.push_back({BlockReason::NotThere, QString(code(facts.standing))});
    }
    if (!standing.isDue(today)) {
        blocks.push_back({BlockReason::NotDue, standing.until ? standing.until->toString(Qt::ISODate) : QString(codeOf(standing.state))});
    }
    const bool isDecided = std::ranges::any_of(standing.claims, [](const RetentionClaim& one) { return one.source == ClaimSource::Decision && !one.planClass.isEmpty(); });
    const auto hasCause = [&](RetentionConflict cause) { return std::ranges::find(standing.conflicts, cause) != standing.conflicts.end(); };
    if (!isDecided && (hasCause(RetentionConflict::ClassDiffers) || hasCause(RetentionConflict::TypeDiffers))) {
        blocks.push_back({BlockReason::Conflict, QString(codeOf(hasCause(RetentionConflict::ClassDiffers) ? RetentionConflict::ClassDiffers : RetentionConflict::TypeDiffers))});
    }
    if (standing.isTransfer) {
        blocks.push_back({BlockReason::Transfer, {}});
    }
    return blocks;
}

QString blockText(const std::vector<DispositionBlock>& blocks)
{
    QStringList parts;
    for (const DispositionBlock& one : blocks) {
        parts << (QString(codeOf(one.reason)) + (one.what.isEmpty() ? QString() : u' ' + one.what));
    }
    return parts.join(u"; "_s);
}

} // namespace cf
