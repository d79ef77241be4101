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

/// Of one letter: what the customer allowed then.
enum class Allowance { Allowed, NotAllowed, NotTold };

struct Judgement {
    Allowance allowance = Allowance::NotTold;
    QStringList told; ///< states
};

Judgement judged(const CaseRules& rules, const CaseRule::Consent& needed, const std::vector<RecordedConsent>& consents, const Moment& sent)
{
    Judgement judgement;
    QStringList purposes;
    bool isAllowed = false, isOpen = false;
    for (const RecordedConsent& one : consents) {
        const QString purpose = fold(one.statement.purpose);
        if (!hasAnyWord(purpose, needed.consents) || purposes.contains(purpose)) {
            continue;
        }
        purposes << purpose;
        const ConsentOn on = consentOn(consents, purpose, sent);
        isOpen = isOpen || on.isSameDay;
        if (on.then) {
            isAllowed = isAllowed || rules.rule.allows(on.then->statement.state);
            judgement.told << on.then->statement.state;
        }
    }
    judgement.allowance = isAllowed ? Allowance::Allowed : judgement.told.isEmpty() || isOpen ? Allowance::NotTold : Allowance::NotAllowed;
    return judgement;
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
        const Judgement judgement = judged(rules, *needed, consents, letter.sent);
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
