#include "models/evidence/case/case_gaps.h"

#include "models/base/text.h"
#include "models/cache/read_loose_letters.h"
#include "models/evidence/consent_record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr qint64 mostLetters = 2'000'000;

auto ageOf(const CaseGap& gap) { return std::pair(!gap.since, gap.since.value_or(0)); }

/// Where the day alone is told.
std::optional<QDate> dayOnly(const Moment& moment)
{
    return moment.precision == Precision::Day ? std::optional(QDateTime::fromMSecsSinceEpoch(moment.wall, Qt::UTC).date()) : std::nullopt;
}

/// Of one letter: what the customer allowed then. The graver the later.
enum class Allowance { Allowed, NotTold, NotAllowed };

struct Judgement {
    Allowance allowance = Allowance::NotTold;
    QStringList told; ///< states; of a consent for another channel with what it is for
};

/// By the statements that are for this channel alone; where none of them holds, by those that are for all. What is for other channels allows nothing here, and is told.
/// channel: Unknown: it is not known how the letter went, and any of them may allow it.
Judgement judged(const CaseRules& rules, const CaseRule::Consent& needed, const std::vector<RecordedConsent>& consents, const Moment& sent, Channel channel)
{
    struct Side {
        bool isAllowed = false, isOpen = false;
        QStringList told;
        bool speaks() const { return isOpen || !told.isEmpty(); }
    } own, general, others;
    QStringList purposes;
    for (const RecordedConsent& one : consents) {
        const QString purpose = fold(one.statement.purpose);
        if (!hasAnyWord(purpose, needed.consents) || purposes.contains(purpose)) {
            continue;
        }
        purposes << purpose;
        const std::set<Channel> channels = rules.rule.channelsOf(purpose);
        const bool isOwn = channels.contains(channel) || channel == Channel::Unknown;
        Side& side = channels.empty() ? general : isOwn ? own : others;
        const ConsentOn on = consentOn(consents, purpose, sent);
        side.isOpen = side.isOpen || on.isSameDay;
        if (on.then) {
            side.isAllowed = side.isAllowed || rules.rule.allows(on.then->statement.state);
            side.told << (&side == &others ? u"%1 (%2)"_s.arg(on.then->statement.state, one.statement.purpose) : on.then->statement.state);
        }
    }
    const bool isUnknown = channel == Channel::Unknown;
    const Side& first = own.speaks() ? own : general;
    if (first.isAllowed || (isUnknown && general.isAllowed)) {
        return {Allowance::Allowed, first.told};
    }
    const bool isOpen = first.isOpen || (isUnknown && general.isOpen);
    const QStringList told = first.told + (first.speaks() ? QStringList() : others.told);
    return {told.isEmpty() || isOpen ? Allowance::NotTold : Allowance::NotAllowed, told};
}

/// Of all ways by which it went to the customer the gravest.
Judgement judged(const CaseRules& rules, const CaseRule::Consent& needed, const std::vector<RecordedConsent>& consents, const cache::PurposeLetter& letter)
{
    if (letter.channels.empty()) {
        return judged(rules, needed, consents, letter.sent, Channel::Unknown);
    }
    Judgement gravest{Allowance::Allowed, {}};
    for (const Channel channel : letter.channels) {
        const Judgement one = judged(rules, needed, consents, letter.sent, channel);
        gravest = one.allowance > gravest.allowance ? one : gravest;
    }
    return gravest;
}

} // namespace

void take(CaseGaps& all, CaseGap gap)
{
    ++all.count;
    all.list.push_back(std::move(gap));
    if (all.list.size() >= 2 * size_t(mostListed)) {
        finish(all);
    }
}

void finish(CaseGaps& all)
{
    std::ranges::stable_sort(all.list, {}, ageOf);
    if (all.list.size() > size_t(mostListed)) {
        all.list.resize(size_t(mostListed));
    }
}

Result<void> countWithoutConsent(store::Database& database, const CaseRules& rules, CaseGaps& all)
{
    QString customer;
    std::vector<RecordedConsent> consents;
    bool isRead = false;
    const auto look = [&](const cache::PurposeSeen& seen) -> Result<void> {
        const CaseRule::Consent* needed = rules.rule.needed(seen.purpose);
        if (!needed) {
            return {};
        }
        ++all.looked;
        if (!isRead || customer != seen.customer) {
            customer = seen.customer;
            CF_TRY(consents, readConsents(database, customer));
            isRead = true;
        }
        if (consents.empty()) { // no record speaks of its customer at all
            ++all.untold;
            return {};
        }
        CF_TRY(const cache::PurposeLetter letter, seen.read());
        const Judgement judgement = judged(rules, *needed, consents, letter);
        if (judgement.allowance == Allowance::NotTold) {
            ++all.untold;
        } else if (judgement.allowance == Allowance::NotAllowed) {
            CaseGap gap;
            gap.kind = CaseGapKind::WithoutConsent;
            gap.documentId = letter.documentId;
            gap.title = letter.title.isEmpty() ? letter.type : letter.title;
            gap.customer = letter.customer;
            gap.subject = letter.purpose;
            gap.missing = judgement.told;
            gap.since = letter.sent.utc;
            gap.day = dayOnly(letter.sent);
            gap.source = letter.repositoryName;
            take(all, std::move(gap));
        }
        return {};
    };
    CF_TRY(all.isExact, cache::eachLetterWithPurpose(database, mostLetters, look));
    CF_TRY(const std::vector<cache::WorkspaceType> types, cache::workspaceTypes(database));
    all.hasSource = all.looked > all.untold || std::ranges::any_of(types, [](const cache::WorkspaceType& one) { return one.kind == BusinessKind::Consent; });
    return {};
}

Result<void> countWithoutCase(store::Database& database, const CaseRules& rules, CaseGaps& all)
{
    CF_TRY(const cache::LooseLetters loose, cache::lettersWithoutCase(database, rules.caseTypes(), mostListed));
    CF_TRY(const qint64 letters, database.integer(u"SELECT EXISTS (SELECT 1 FROM communication_fact)"));
    all.hasSource = letters != 0;
    all.count = loose.count;
    for (const cache::CaseDocument& one : loose.oldest) {
        CaseGap gap;
        gap.kind = CaseGapKind::WithoutCase;
        gap.documentId = one.documentId;
        gap.title = one.title.isEmpty() ? one.type : one.title;
        gap.customer = one.customer;
        gap.subject = one.type;
        gap.since = one.sent ? std::optional(one.sent->utc) : std::nullopt;
        gap.day = one.sent ? dayOnly(*one.sent) : std::nullopt;
        gap.source = one.repositoryName;
        all.list.push_back(std::move(gap));
    }
    return {};
}

} // namespace cf::evidence
