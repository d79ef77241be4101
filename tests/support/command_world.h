// A system that carries out commands in memory, with what goes wrong between it and the one who asks: requests that never arrive, answers that
// are lost, effects that come late, refusals. Counts what took effect.
#pragma once

#include "models/connectors/connector.h"
#include "models/base/clock.h"

#include <QCoroTask>

#include <map>
#include <random>

namespace cf::test {

/// What each deed stands for here: which guard it has, so that every recourse is met.
inline std::optional<RepeatGuard> guardInWorld(const Deed& deed)
{
    if (std::holds_alternative<HandOver>(deed)) {
        return RepeatGuard::Key;
    }
    if (std::holds_alternative<StartCase>(deed) || std::holds_alternative<Compose>(deed)) {
        return RepeatGuard::Reference;
    }
    if (std::holds_alternative<ClaimTask>(deed) || std::holds_alternative<CompleteTask>(deed)) {
        return RepeatGuard::State;
    }
    return std::holds_alternative<CommentCase>(deed) ? std::optional(RepeatGuard::None) : std::nullopt;
}

/// What happened on the server: outlives every program that asks it.
struct CommandWorld {
    const Clock& clock;
    std::map<QString, int> effects;                        ///< by key
    std::vector<std::pair<UtcMs, Command>> late;           ///< on their way there
    QStringList order;                                     ///< keys, as they took effect

    void take(const Command& command)
    {
        if (guardInWorld(command.deed) == RepeatGuard::Key && effects.contains(command.key)) {
            return; // answered with the first answer
        }
        ++effects[command.key];
        order << command.key;
    }
    bool isDone(const Command& command) const { return effects.contains(command.key); }
    void arrive()
    {
        for (auto it = late.begin(); it != late.end();) {
            if (it->first > clock.now()) {
                ++it;
                continue;
            }
            // The target's state does not let a deed be done twice; a reference does not hinder that.
            if (guardInWorld(it->second.deed) != RepeatGuard::State || !isDone(it->second)) {
                take(it->second);
            }
            it = late.erase(it);
        }
    }
};

class WorldConnector final : public connectors::Connector
{
public:
    enum class Fault { None, Offline, Refused, RequestLost, AnswerLost, Late, Unauthorised, Busy };
    using Faults = std::function<Fault(const Command&)>;
    WorldConnector(CommandWorld& world, Faults faults)
        : m_world(world), m_faults(std::move(faults))
    {}

    connectors::Capabilities capabilities() const override { return {}; }
    QCoro::Task<Result<connectors::Page>> changesSince(QString, connectors::KnownSources&, std::stop_token) override
    {
        co_return fail(ErrorKind::Rejected, QStringLiteral("only commands here"));
    }
    QCoro::Task<Result<QByteArray>> content(SourceRef, qint64, std::stop_token) override
    {
        co_return fail(ErrorKind::Rejected, QStringLiteral("only commands here"));
    }
    QCoro::Task<Result<QString>> token(SourceRef) override { co_return fail(ErrorKind::Rejected, QStringLiteral("only commands here")); }
    std::optional<RepeatGuard> guardOf(const Deed& deed) const override { return guardInWorld(deed); }

    std::function<void(bool isBefore)> atAttempt; ///< before anything happens there, and after

    QCoro::Task<Performed> perform(Command command, std::stop_token) override
    {
        if (atAttempt) {
            atAttempt(true);
        }
        m_world.arrive();
        const Performed performed = perform(command, m_faults ? m_faults(command) : Fault::None);
        if (atAttempt) {
            atAttempt(false);
        }
        co_return performed;
    }
    QCoro::Task<Result<std::optional<Effect>>> findEffect(Command command, std::stop_token) override
    {
        m_world.arrive();
        const Fault fault = m_faults ? m_faults(command) : Fault::None;
        if (fault == Fault::Offline || fault == Fault::AnswerLost || fault == Fault::Busy) {
            co_return fail(fault == Fault::Offline ? ErrorKind::Offline : ErrorKind::Timeout, QStringLiteral("no answer"));
        }
        if (m_world.isDone(command)) {
            co_return Result<std::optional<Effect>>(Effect{QStringLiteral("there-") + command.key, {}, {}});
        }
        co_return Result<std::optional<Effect>>(std::optional<Effect>());
    }

private:
    static Performed notDone(ErrorKind kind) { return {Performed::End::NotDone, {}, Error{kind, QStringLiteral("told so"), {}}}; }
    Performed perform(const Command& command, Fault fault)
    {
        const auto unknown = [] { return Performed{Performed::End::Unknown, {}, Error{ErrorKind::Timeout, QStringLiteral("no answer"), {}}}; };
        switch (fault) {
        case Fault::Offline: return notDone(ErrorKind::Offline);
        case Fault::Refused: return notDone(ErrorKind::Rejected);
        case Fault::Unauthorised: return notDone(ErrorKind::Unauthorised);
        case Fault::Busy: return notDone(ErrorKind::RateLimited);
        case Fault::RequestLost: return unknown();
        case Fault::Late:
            m_world.late.emplace_back(m_world.clock.now() + 90'000, command);
            return unknown();
        case Fault::AnswerLost:
        case Fault::None:
            break;
        }
        if (guardInWorld(command.deed) == RepeatGuard::State && m_world.isDone(command)) {
            return notDone(ErrorKind::Conflict); // the task is no longer open
        }
        m_world.take(command);
        return fault == Fault::AnswerLost ? unknown() : Performed{Performed::End::Done, {QStringLiteral("there-") + command.key, {}, {}}, {}};
    }
    CommandWorld& m_world;
    Faults m_faults;
};

} // namespace cf::test
