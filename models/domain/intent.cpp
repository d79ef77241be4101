#include "models/domain/intent.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<IntentState, const char*>, 9> states{{{IntentState::Draft, "DRAFT"},
                                                                     {IntentState::Waiting, "WAITING"},
                                                                     {IntentState::Accepted, "ACCEPTED"},
                                                                     {IntentState::Sending, "SENDING"},
                                                                     {IntentState::Unknown, "UNKNOWN"},
                                                                     {IntentState::NeedsPerson, "NEEDS_PERSON"},
                                                                     {IntentState::Done, "DONE"},
                                                                     {IntentState::Refused, "REFUSED"},
                                                                     {IntentState::Withdrawn, "WITHDRAWN"}}};

} // namespace

QLatin1StringView codeOf(IntentState state)
{
    return QLatin1StringView(std::ranges::find(states, state, &std::pair<IntentState, const char*>::first)->second);
}

std::optional<IntentState> intentStateNamed(QStringView code)
{
    const auto found = std::ranges::find_if(states, [code](const auto& one) { return code == QLatin1StringView(one.second); });
    return found == states.end() ? std::nullopt : std::optional(found->first);
}

std::vector<IntentState> allIntentStates()
{
    std::vector<IntentState> all;
    for (const auto& [state, code] : states) {
        all.push_back(state);
    }
    return all;
}

qint64 PlanStanding::of(IntentState state) const
{
    const auto found = std::ranges::find(counts, state, &std::pair<IntentState, qint64>::first);
    return found == counts.end() ? 0 : found->second;
}

qint64 PlanStanding::all() const
{
    qint64 sum = 0;
    for (const auto& [state, count] : counts) {
        sum += count;
    }
    return sum;
}

bool PlanStanding::isOpen() const
{
    return std::ranges::any_of(counts, [](const auto& one) { return cf::isOpen(one.first) && one.second > 0; });
}

StartedCase startedCaseOf(const Intent& start) { return {start.system, start.command.key, start.effect.reference}; }

QString newCommandKey() { return u"CF-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString derivedCommandKey(const QString& from, QStringView step)
{
    static const QUuid space(u"{6a1f2c1e-6f5f-4d0d-9a53-0b5d1d6f8e21}"_s); // of Counterfoil's derived keys
    return u"CF-"_s + QUuid::createUuidV5(space, (from + u'/' + step.toString())).toString(QUuid::WithoutBraces);
}

} // namespace cf
