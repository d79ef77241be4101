#include "app/outbox_steps.h"

namespace cf {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfSteps = 500;

std::optional<qint64> factOf(const Act& act, QStringView name)
{
    const auto fact = std::ranges::find(act.told, name, &ActFact::first);
    const auto* number = fact == act.told.end() ? nullptr : std::get_if<qint64>(&fact->second);
    return number ? std::optional(*number) : std::nullopt;
}

Act actOf(const activity::Log& log, const outbox::ToldStep& one)
{
    const IntentState state = one.step.state;
    const bool isOpen = state == IntentState::NeedsPerson || state == IntentState::Unknown;
    Act act{ActKind::OutboxStep, state == IntentState::Refused ? ActOutcome::Refused : isOpen ? ActOutcome::Partial : ActOutcome::Done, one.step.person,
            {{u"command"_s, log.idOf(one.key)}, {u"plan"_s, one.plan}, {u"repository"_s, one.system.value()}},
            {{u"step"_s, one.row}, {u"state"_s, codeOf(state)}, {u"deed"_s, one.code}, {u"since"_s, one.step.at}}};
    if (!one.about.isEmpty()) {
        act.of.push_back({u"communication"_s, one.about});
    }
    return act;
}

/// Whether the outbox still has the line that this entry tells of.
Result<bool> isThere(const activity::Log& log, outbox::Outbox& outbox, const Act& told, qint64 step)
{
    CF_TRY(const std::vector<outbox::ToldStep> at, outbox.steps(step - 1, 1).result());
    if (at.empty() || at.front().row != step || told.of.empty()) {
        return false;
    }
    const Act now = actOf(log, at.front());
    return now.of.front() == told.of.front() && factOf(now, u"since") == factOf(told, u"since");
}

Result<qint64> lastFollowed(activity::Log& log, outbox::Outbox& outbox)
{
    CF_TRY(const auto newest, log.newest(ActKind::OutboxStep).result());
    const qint64 step = newest ? factOf(newest->act, u"step").value_or(0) : 0;
    if (!newest || step <= 0) {
        return 0;
    }
    CF_TRY(const bool isSame, isThere(log, outbox, newest->act, step));
    if (isSame) {
        return step;
    }
    CF_TRY(const auto told, log.newest(ActKind::OutboxBack).result());
    if (!told || told->n < newest->n) {
        CF_CHECK(log.note({{ActKind::OutboxBack, ActOutcome::Done, {}, {newest->act.of.front()}, {{u"step"_s, step}}}}).result());
    }
    return 0;
}

} // namespace

Result<int> followSteps(activity::Log& log, outbox::Outbox& outbox)
{
    CF_TRY(qint64 after, lastFollowed(log, outbox));
    int count = 0;
    for (;;) {
        CF_TRY(const std::vector<outbox::ToldStep> steps, outbox.steps(after, pageOfSteps).result());
        if (steps.empty()) {
            return count;
        }
        std::vector<Act> acts;
        for (const outbox::ToldStep& one : steps) {
            acts.push_back(actOf(log, one));
        }
        CF_TRY(const int noted, log.noteNew(std::move(acts)).result());
        count += noted;
        after = steps.back().row;
    }
}

} // namespace cf
