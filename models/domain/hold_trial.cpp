#include "models/domain/hold_trial.h"

#include "models/base/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr std::array deeds{"asked"_L1, "read-back"_L1, "concluded"_L1, "looked-after"_L1};
constexpr std::array outcomes{"PREVENTED"_L1, "NOT_PREVENTED"_L1, "REFUSED_ANYWAY"_L1, "UNPROVEN"_L1, "NOT_TRIED"_L1, "NOT_HELD"_L1, "NOT_APPROVED"_L1, "UNANSWERED"_L1, "UNCLEAR"_L1};

template <class E, size_t N>
std::optional<E> named(const std::array<QLatin1StringView, N>& codes, QStringView code)
{
    const auto found = std::ranges::find_if(codes, [&](QLatin1StringView one) { return one == code; });
    return found == codes.end() ? std::nullopt : std::optional(E(found - codes.begin()));
}

} // namespace

QString newTrialId() { return u"HT-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces); }
QString trialHoldName(const QString& id) { return u"CANARY-"_s + id.mid(3, 8).toUpper(); }

QLatin1StringView codeOf(TrialDeed deed) { return deeds[size_t(deed)]; }
std::optional<TrialDeed> trialDeedNamed(QStringView code) { return named<TrialDeed>(deeds, code); }
QLatin1StringView codeOf(TrialOutcome outcome) { return outcomes[size_t(outcome)]; }
std::optional<TrialOutcome> trialOutcomeNamed(QStringView code) { return named<TrialOutcome>(outcomes, code); }

QJsonObject trialJson(const HoldTrial& trial)
{
    return {{u"id"_s, trial.id},
            {u"hold"_s, trial.hold},
            {u"repository"_s, trial.repository.value()},
            {u"place"_s, trial.place},
            {u"communication"_s, trial.communication.value()},
            {u"record"_s, trial.record},
            {u"document"_s, trial.document},
            {u"versions"_s, QJsonArray::fromStringList(trial.versions)},
            {u"authority"_s, trial.authority},
            {u"terms"_s, keptTermsJson(trial.terms)},
            {u"workflow"_s, trial.workflow.value()}};
}

Result<HoldTrial> trialFrom(const QJsonObject& json)
{
    HoldTrial made;
    made.id = json[u"id"].toString();
    made.hold = json[u"hold"].toString();
    made.repository = RepositoryId(json[u"repository"].toString());
    made.place = json[u"place"].toString();
    made.communication = CommunicationId(json[u"communication"].toString());
    made.record = json[u"record"].toString();
    made.document = json[u"document"].toString();
    for (const QJsonArray versions = json[u"versions"].toArray(); const QJsonValue& one : versions) {
        made.versions << one.toString();
    }
    made.authority = json[u"authority"].toString();
    made.terms = keptTermsFrom(json[u"terms"].toObject());
    made.workflow = RepositoryId(json[u"workflow"].toString());
    if (made.id.isEmpty() || made.hold.isEmpty() || made.record.isEmpty() || made.repository.isEmpty()) {
        return fail(ErrorKind::Protocol, u"no trial of a hold"_s);
    }
    return made;
}

QByteArray linkOf(const QString& trial, const TrialStep& step, const QByteArray& before)
{
    const QJsonObject all{{u"trial"_s, trial}, {u"number"_s, step.number}, {u"at"_s, step.at}, {u"person"_s, step.person}, {u"deed"_s, QString(codeOf(step.deed))}, {u"told"_s, step.told}};
    Sha256 hash;
    hash.addData(before);
    hash.addData(QJsonDocument(all).toJson(QJsonDocument::Compact)); // its keys are sorted
    return hash.result();
}

bool isAsOfHold(const QString& trouble)
{
    static const QRegularExpression answer(u"(?:\\banswer |^)([45]\\d\\d)\\b"_s), passing(u"updateConflict|versioning|_LOCK|LOCKED|unauthorized"_s);
    const QRegularExpressionMatch status = answer.match(trouble);
    constexpr std::array others{401, 404, 407, 408, 410, 412, 423, 425, 429, 502, 503, 504};
    const bool isOther = status.hasMatch() && std::ranges::find(others, status.captured(1).toInt()) != others.end();
    return !isOther && !passing.match(trouble).hasMatch();
}

bool wasTried(TrialOutcome outcome) { return outcome <= TrialOutcome::Unproven || outcome == TrialOutcome::Unclear; }

HoldEnforcement foundBy(TrialOutcome outcome, const HoldTerms& terms)
{
    switch (outcome) {
    case TrialOutcome::Prevented: {
        const bool isTold = isEnforced(terms.enforcement) || terms.enforcement == HoldEnforcement::Weak;
        return isTold ? terms.enforcement : HoldEnforcement::EnforcedApp;
    }
    case TrialOutcome::NotPrevented: return HoldEnforcement::RecordedOnly;
    default: return HoldEnforcement::Unknown;
    }
}

const TrialStep* KeptTrial::last(TrialDeed deed) const
{
    const auto found = std::ranges::find_if(steps.rbegin(), steps.rend(), [&](const TrialStep& one) { return one.deed == deed; });
    return found == steps.rend() ? nullptr : &*found;
}

std::optional<TrialOutcome> KeptTrial::outcome() const
{
    const TrialStep* step = last(TrialDeed::Concluded);
    return step ? std::optional(trialOutcomeNamed(step->told[u"outcome"].toString()).value_or(TrialOutcome::Unanswered)) : std::nullopt;
}

HoldEnforcement KeptTrial::found() const
{
    const auto came = outcome();
    return came ? foundBy(*came, trial.terms) : HoldEnforcement::Unknown;
}

std::optional<UtcMs> KeptTrial::attempted() const
{
    const TrialStep* step = last(TrialDeed::Concluded);
    const QJsonValue at = step ? step->told[u"attempted"] : QJsonValue();
    return at.isDouble() ? std::optional<UtcMs>(at.toInteger()) : std::nullopt;
}

bool KeptTrial::isContradicted() const { return outcome() == TrialOutcome::NotPrevented && isEnforced(trial.terms.enforcement); }

std::vector<const KeptTrial*> triedAt(const std::vector<KeptTrial>& trials, const RepositoryId& repository)
{
    std::vector<const KeptTrial*> tried;
    for (const KeptTrial& one : trials) {
        const auto outcome = one.outcome();
        if (one.trial.repository == repository && outcome && wasTried(*outcome)) {
            tried.push_back(&one);
        }
    }
    return tried;
}

const KeptTrial* lastTelling(const std::vector<KeptTrial>& trials, const RepositoryId& repository)
{
    const std::vector<const KeptTrial*> tried = triedAt(trials, repository);
    const auto found = std::ranges::find_if(tried, [](const KeptTrial* one) { return one->outcome() == TrialOutcome::Prevented || one->outcome() == TrialOutcome::NotPrevented; });
    return found == tried.end() ? nullptr : *found;
}

const KeptTrial* lastTried(const std::vector<KeptTrial>& trials, const RepositoryId& repository)
{
    const std::vector<const KeptTrial*> tried = triedAt(trials, repository);
    return tried.empty() ? nullptr : tried.front();
}

const KeptTrial* underWay(const std::vector<KeptTrial>& trials, const RepositoryId& repository)
{
    const auto found = std::ranges::find_if(trials, [&](const KeptTrial& one) { return one.trial.repository == repository && !one.outcome(); });
    return found == trials.end() ? nullptr : &*found;
}

std::vector<DispositionBlock> canaryBars(const std::vector<DispositionBlock>& blocks, const QString& hold)
{
    std::vector<DispositionBlock> bars;
    std::ranges::copy_if(blocks, std::back_inserter(bars), [&](const DispositionBlock& one) {
        const bool isOfPlan = one.reason == BlockReason::NotDue || one.reason == BlockReason::Conflict;
        return !isOfPlan && !(one.reason == BlockReason::Hold && one.what == hold);
    });
    return bars;
}

bool isKeptThere(const RetentionStanding& standing, QDate today)
{
    return std::ranges::any_of(standing.claims, [&](const RetentionClaim& one) {
        return one.source == ClaimSource::Kept && (one.isPermanent || one.isWaiting || (one.until && *one.until >= today));
    });
}

} // namespace cf
