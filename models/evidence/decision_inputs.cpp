#include "models/evidence/decision_inputs.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

bool beginsWithOne(const QString& part, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return part.startsWith(word); });
}

/// By the words of its path; nothing: it is none of the three.
std::optional<DecisionKind> kindOf(const QString& path)
{
    const QStringList parts = path.toLower().split(u'/');
    const QString& last = parts.constLast();
    const auto anyPart = [&](std::initializer_list<QLatin1StringView> words) {
        return std::ranges::any_of(parts, [&](const QString& part) { return beginsWithOne(part, words); });
    };
    if (last.contains(u"status"_s) && anyPart({"case"_L1, "claim"_L1, "complaint"_L1, "dispute"_L1, "loan"_L1, "policy"_L1, "service"_L1})) {
        return DecisionKind::CaseStatus;
    }
    if (beginsWithOne(last, {"segment"_L1, "profile"_L1, "tier"_L1, "customerclass"_L1, "customersegment"_L1, "customerprofile"_L1})) {
        return DecisionKind::CustomerProfile;
    }
    if (last.contains(u"channel"_s) && (anyPart({"preference"_L1}) || last.startsWith(u"preferred"_s))) {
        return DecisionKind::ChannelPreference;
    }
    return std::nullopt;
}

DecisionInput ofLine(DecisionKind kind, const DataLine& line, std::optional<UtcMs> captured)
{
    DecisionInput input{kind, DecisionBasis::Data, line.value, line.path, line.source, captured, {}, {}};
    if (line.later) {
        input.since = line.later->value;
        input.sinceAt = line.later->captured;
    }
    return input;
}

bool hasStatus(BusinessKind kind)
{
    switch (kind) {
    case BusinessKind::Case:
    case BusinessKind::Claim:
    case BusinessKind::Loan:
    case BusinessKind::Policy:
    case BusinessKind::RegulatoryCase:
    case BusinessKind::PolicyException: return true;
    default: return false;
    }
}

/// Since when it said what it said: as it tells itself, else since it was known here. The first telling may be older than what is known here.
UtcMs beginOf(const cache::WorkspacePast& past)
{
    const auto& modified = past.workspace.modified;
    return modified && modified->utc < past.from ? modified->utc : past.from;
}

std::optional<DecisionInput> ofWorkspace(const cache::KnownWorkspace& known, UtcMs sent)
{
    const cache::WorkspacePast* then = nullptr;
    for (const cache::WorkspacePast& past : known.history) {
        then = beginOf(past) <= sent ? &past : then;
    }
    if (!then || then->workspace.status.isEmpty()) {
        return std::nullopt; // what it says now may have been another thing then
    }
    DecisionInput input{DecisionKind::CaseStatus, DecisionBasis::Workspace, then->workspace.status, known.workspace.nativeId, known.workspace.name, beginOf(*then), {}, {}};
    if (then != &known.history.back()) {
        input.since = known.workspace.status;
        input.sinceAt = beginOf(known.history.back());
    }
    return input;
}

QJsonValue timeJson(std::optional<UtcMs> at) { return at ? QJsonValue(QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODateWithMs)) : QJsonValue(); }

} // namespace

QLatin1StringView codeOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::CaseStatus: return "case-status"_L1;
    case DecisionKind::CustomerProfile: return "customer-profile"_L1;
    case DecisionKind::ChannelPreference: break;
    }
    return "channel-preference"_L1;
}

std::vector<DecisionInput> decisionInputsOf(const cache::Record& record, const std::vector<cache::KnownWorkspace>& workspaces)
{
    std::vector<DecisionInput> inputs;
    for (const DecisionKind kind : {DecisionKind::CaseStatus, DecisionKind::CustomerProfile, DecisionKind::ChannelPreference}) {
        inputs.push_back({kind, DecisionBasis::Untold, {}, {}, {}, {}, {}, {}});
    }
    for (const cache::Making& making : record.makings) {
        if (!making.data) {
            continue;
        }
        for (const DataLine& line : dataLinesOf(*making.data)) {
            const auto kind = kindOf(line.path);
            if (kind && inputs[size_t(*kind)].basis == DecisionBasis::Untold) {
                inputs[size_t(*kind)] = ofLine(*kind, line, making.data->snapshot.captured);
            }
        }
    }
    DecisionInput& status = inputs.front();
    if (status.basis == DecisionBasis::Untold && record.communication.sent) {
        // A case or a claim says more of a letter than the policy behind it.
        std::vector<const cache::KnownWorkspace*> told;
        for (const cache::KnownWorkspace& one : workspaces) {
            if (hasStatus(one.workspace.kind)) {
                told.push_back(&one);
            }
        }
        std::ranges::stable_sort(told, {}, [](const cache::KnownWorkspace* one) { return one->workspace.kind == BusinessKind::Policy; });
        for (const cache::KnownWorkspace* one : told) {
            if (const auto input = ofWorkspace(*one, record.communication.sent->utc)) {
                status = *input;
                break;
            }
        }
    }
    return inputs;
}

QJsonArray decisionsJson(const std::vector<DecisionInput>& inputs)
{
    QJsonArray array;
    for (const DecisionInput& one : inputs) {
        const bool isTold = one.basis != DecisionBasis::Untold;
        array.append(QJsonObject{{u"input"_s, QString(codeOf(one.kind))},
                                 {u"then"_s, isTold ? QJsonValue(one.value) : QJsonValue()},
                                 {u"basis"_s, !isTold ? QJsonValue() : one.basis == DecisionBasis::Data ? QJsonValue(u"data"_s) : QJsonValue(u"workspace"_s)},
                                 {u"path"_s, one.path},
                                 {u"source"_s, one.source},
                                 {u"asOf"_s, timeJson(one.asOf)},
                                 {u"since"_s, one.since ? QJsonValue(*one.since) : QJsonValue()},
                                 {u"sinceAt"_s, timeJson(one.sinceAt)},
                                 {u"differs"_s, one.differs()}});
    }
    return array;
}

} // namespace cf::evidence
