// Repositories that hold records in memory, a workflow system that decides, and all that goes wrong with holds: a cap, versions left out, holds that are not in force,
// lost, doubled, taken away or not enforced. Knows the truth of every record.
#pragma once

#include "models/connectors/connector.h"
#include "models/domain/disposition.h"
#include "models/domain/ports/hold_control.h"

#include <QPromise>

#include <map>
#include <random>
#include <set>

namespace cf::test {

enum class HoldFault { None, Cap, VersionOnly, Pending, Lost, Duplicate, Unenforced, External };

struct HeldThere {
    std::map<QString, int> holds;               ///< how often each is on it, by name
    std::map<QString, QStringList> versions;    ///< that each holds
    bool isDestroyed = false;
};

struct HeldRepository {
    std::optional<HoldTerms> terms;
    HoldFault fault = HoldFault::None;
    std::set<QString> faulty;            ///< records that it is about; empty: all
    qint64 cap = 0;                      ///< of Cap: records that one hold takes; it says that it is done all the same
    std::set<QString> made;              ///< holds
    std::map<QString, HeldThere> records;
    bool isAway = false;
    bool keepsAll = false;               ///< nobody who asks may delete there, held or not
    bool saysAlone = false;              ///< it answers that it deleted, and does not
    /// A hold on this record keeps it from being deleted.
    bool binds(const QString& record) const { return terms && isEnforced(terms->enforcement) && fault != HoldFault::Unenforced && !records.at(record).holds.empty(); }
    bool isFaulty(const QString& record, HoldFault which) const { return fault == which && (faulty.empty() || faulty.contains(record)); }
    qint64 heldBy(const QString& hold) const
    {
        qint64 count = 0;
        for (const auto& [id, one] : records) {
            count += one.holds.contains(hold) ? 1 : 0;
        }
        return count;
    }
};

/// Outlives every program that asks it.
struct HeldWorld {
    std::map<QString, HeldRepository> repositories; ///< by id
    std::map<QString, QString> cases;               ///< that were started, with what they are about, by key
    std::vector<std::pair<QString, QString>> lifts; ///< name of the hold and record, of each that was taken off by a command
    std::vector<std::pair<RepositoryId, QString>> destroyed; ///< records that a command destroyed, or tried to
    std::vector<std::pair<QString, QString>> amended;        ///< records, with the class they say since
    int calls = 0;

    HeldRepository& of(const RepositoryId& id) { return repositories[id.value()]; }
    /// A person destroys a record at its repository: true where nothing hinders it.
    bool destroy(const RepositoryId& id, const QString& record)
    {
        HeldRepository& repository = of(id);
        HeldThere& one = repository.records[record];
        one.isDestroyed = one.isDestroyed || !repository.binds(record);
        return one.isDestroyed;
    }
};

class HeldConnector final : public connectors::Connector
{
public:
    enum class Trouble { None, Offline, Refused, RequestLost, AnswerLost };
    HeldConnector(HeldWorld& world, RepositoryId id, std::function<Trouble(const Command&)> trouble = {})
        : m_world(world), m_id(std::move(id)), m_trouble(std::move(trouble))
    {}
    connectors::Capabilities capabilities() const override { return {}; }
    QCoro::Task<Result<connectors::Page>> changesSince(QString, connectors::KnownSources&, std::stop_token) override { co_return fail(ErrorKind::Rejected, QStringLiteral("only commands here")); }
    QCoro::Task<Result<QByteArray>> content(SourceRef, qint64, std::stop_token) override { co_return fail(ErrorKind::Rejected, QStringLiteral("only commands here")); }
    QCoro::Task<Result<QString>> token(SourceRef) override { co_return fail(ErrorKind::Rejected, QStringLiteral("only commands here")); }
    std::optional<RepeatGuard> guardOf(const Deed& deed) const override
    {
        const bool isReference = std::holds_alternative<StartCase>(deed) || std::holds_alternative<MakeHold>(deed);
        return isReference ? RepeatGuard::Reference : isOfHold(deed) || std::holds_alternative<DestroyRecord>(deed) || std::holds_alternative<AmendRecord>(deed) ? std::optional(RepeatGuard::State) : std::nullopt;
    }
    QCoro::Task<Performed> perform(Command command, std::stop_token) override
    {
        ++m_world.calls;
        const Trouble trouble = m_world.of(m_id).isAway ? Trouble::Offline : m_trouble ? m_trouble(command) : Trouble::None;
        const auto failed = [](Performed::End end, ErrorKind kind) { return Performed{end, {}, Error{kind, QStringLiteral("told so"), {}}}; };
        switch (trouble) {
        case Trouble::Offline: co_return failed(Performed::End::NotDone, ErrorKind::Offline);
        case Trouble::Refused: co_return failed(Performed::End::NotDone, ErrorKind::Rejected);
        case Trouble::RequestLost: co_return failed(Performed::End::Unknown, ErrorKind::Timeout);
        case Trouble::AnswerLost:
            take(command);
            co_return failed(Performed::End::Unknown, ErrorKind::Timeout);
        case Trouble::None: break;
        }
        if (const auto* destroy = std::get_if<DestroyRecord>(&command.deed)) {
            if (const std::optional<Error> refused = refusalOf(*destroy)) {
                co_return Performed{Performed::End::NotDone, {}, *refused};
            }
        }
        take(command);
        co_return Performed{Performed::End::Done, Effect{receiptOf(command), {}, {}}, {}};
    }
    QCoro::Task<Result<std::optional<Effect>>> findEffect(Command command, std::stop_token) override
    {
        if (m_world.of(m_id).isAway) {
            co_return fail(ErrorKind::Offline, QStringLiteral("away"));
        }
        co_return Result<std::optional<Effect>>(isDone(command) ? std::optional(Effect{receiptOf(command), {}, {}}) : std::nullopt);
    }

private:
    static QString receiptOf(const Command& command) { return (std::holds_alternative<StartCase>(command.deed) ? QStringLiteral("case-") : QStringLiteral("there-")) + command.key; }
    /// As connectors do: it is read right before, where a canary may have the one hold that is tried out; and the repository itself refuses what is held.
    std::optional<Error> refusalOf(const DestroyRecord& deed)
    {
        HeldRepository& there = m_world.of(m_id);
        const HeldThere& one = there.records[deed.record];
        const bool isOnIt = !deed.canary.isEmpty() && one.holds.contains(deed.canary);
        const bool isRight = deed.canary.isEmpty() || isOnIt == deed.isHeld;
        if (!one.isDestroyed && (one.holds.size() > (isOnIt ? 1U : 0U) || !isRight)) {
            return Error{ErrorKind::Rejected, stoppedDetail({{isRight ? BlockReason::Hold : BlockReason::Changed, QStringLiteral("1, read right before")}}), {}};
        }
        if (there.keepsAll || (isOnIt && there.binds(deed.record))) {
            return Error{ErrorKind::Rejected, QStringLiteral("the repository refuses to delete it"), {}};
        }
        return std::nullopt;
    }
    bool isDone(const Command& command) const
    {
        HeldRepository& there = m_world.of(m_id);
        if (const auto* make = std::get_if<MakeHold>(&command.deed)) {
            return there.made.contains(make->matter);
        }
        if (const auto* place = std::get_if<PlaceHold>(&command.deed)) {
            return there.records[place->record].holds.contains(place->matter);
        }
        if (const auto* lift = std::get_if<LiftHold>(&command.deed)) {
            return !there.records[lift->record].holds.contains(lift->matter);
        }
        if (const auto* destroy = std::get_if<DestroyRecord>(&command.deed)) {
            return there.records[destroy->record].isDestroyed;
        }
        if (const auto* amend = std::get_if<AmendRecord>(&command.deed)) {
            return std::ranges::find(m_world.amended, std::pair(amend->record, amend->value)) != m_world.amended.end();
        }
        return m_world.cases.contains(command.key);
    }
    void take(const Command& command)
    {
        HeldRepository& there = m_world.of(m_id);
        if (const auto* start = std::get_if<StartCase>(&command.deed)) {
            m_world.cases.emplace(command.key, start->name);
        } else if (const auto* make = std::get_if<MakeHold>(&command.deed)) {
            there.made.insert(make->matter);
        } else if (const auto* place = std::get_if<PlaceHold>(&command.deed)) {
            if (there.fault == HoldFault::Cap && there.heldBy(place->matter) >= there.cap) {
                return;
            }
            HeldThere& one = there.records[place->record];
            int& times = one.holds[place->matter];
            times = std::max(times, there.isFaulty(place->record, HoldFault::Duplicate) ? 2 : 1);
            one.versions[place->matter] = there.isFaulty(place->record, HoldFault::VersionOnly) ? place->versions.mid(0, 1) : place->versions;
        } else if (const auto* amend = std::get_if<AmendRecord>(&command.deed)) {
            m_world.amended.emplace_back(amend->record, amend->value);
        } else if (const auto* destroy = std::get_if<DestroyRecord>(&command.deed)) {
            m_world.destroyed.emplace_back(m_id, destroy->record);
            if (!there.saysAlone) {
                m_world.destroy(m_id, destroy->record);
            }
        } else if (const auto* lift = std::get_if<LiftHold>(&command.deed)) {
            HeldThere& one = there.records[lift->record];
            m_world.lifts.emplace_back(lift->matter, lift->record);
            if (!there.isFaulty(lift->record, HoldFault::External)) {
                one.holds.erase(lift->matter);
                one.versions.erase(lift->matter);
            }
        }
    }
    HeldWorld& m_world;
    RepositoryId m_id;
    std::function<Trouble(const Command&)> m_trouble;
};

/// Reads what is held in the world, by another way than that by which it is placed.
class WorldReader final : public HoldControl
{
public:
    explicit WorldReader(HeldWorld& world)
        : m_world(world)
    {}
    QFuture<Result<std::optional<HoldTerms>>> terms(RepositoryId repository, std::stop_token) override
    {
        const HeldRepository& there = m_world.of(repository);
        return answered(there.isAway ? Result<std::optional<HoldTerms>>(fail(ErrorKind::Offline, QStringLiteral("away"))) : Result<std::optional<HoldTerms>>(there.terms));
    }
    QFuture<Result<std::vector<HeldReading>>> readHeld(RepositoryId repository, QString matter, QStringList records, std::stop_token) override
    {
        HeldRepository& there = m_world.of(repository);
        if (there.isAway) {
            return answered(Result<std::vector<HeldReading>>(fail(ErrorKind::Offline, QStringLiteral("away"))));
        }
        std::vector<HeldReading> readings;
        for (const QString& record : std::as_const(records)) {
            HeldReading one;
            one.record = record;
            one.basis = QStringLiteral("list of the hold");
            one.enforcement = there.terms ? there.terms->enforcement : HoldEnforcement::Unknown;
            const auto known = there.records.find(record);
            const bool isLost = there.isFaulty(record, HoldFault::Lost);
            if (known != there.records.end() && !isLost) {
                const auto hold = known->second.holds.find(matter);
                one.times = hold == known->second.holds.end() ? 0 : hold->second;
                one.versions = one.times > 0 ? known->second.versions.at(matter) : QStringList();
                one.others = int(known->second.holds.size()) - (one.times > 0 ? 1 : 0);
                one.trouble = known->second.isDestroyed ? std::optional(ErrorKind::NotFound) : std::nullopt;
            }
            one.isPending = one.times > 0 && there.isFaulty(record, HoldFault::Pending);
            one.isRemovable = !there.isFaulty(record, HoldFault::External);
            one.enforcement = there.isFaulty(record, HoldFault::Unenforced) ? HoldEnforcement::RecordedOnly : one.enforcement;
            readings.push_back(std::move(one));
        }
        return answered(Result<std::vector<HeldReading>>(std::move(readings)));
    }

private:
    template <class T>
    static QFuture<T> answered(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }
    HeldWorld& m_world;
};

} // namespace cf::test
