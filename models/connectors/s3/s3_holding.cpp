// Legal holds of S3 Object Lock. A version has one or none, and it is nobody's: who wants it is kept in a tag of the version, so that the hold of one
// matter is not taken off with that of another. The tag comes before the hold and goes after it: what was interrupted between is seen, and goes
// on. Source: Amazon S3 user guide, "Locking objects with Object Lock"; docs/connectors/s3.md, "Holds".
#include "models/connectors/remote/holding.h"
#include "models/connectors/s3/s3_place.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace s3 {

namespace {

struct Held {
    bool isOn = false;
    Tags tags;
    QStringList holders;
};

QCoro::Task<Result<Held>> heldAt(Bucket& bucket, QString key, QString version, std::stop_token stop)
{
    Held held;
    const Result<bool> isOn = co_await legalHoldOf(bucket, key, version, stop);
    if (!isOn) {
        co_return tl::unexpected<Error>(isOn.error());
    }
    const Result<Tags> tags = co_await tagsOf(bucket, key, version, stop);
    if (!tags) {
        co_return tl::unexpected<Error>(tags.error());
    }
    held.isOn = *isOn;
    held.tags = *tags;
    held.holders = holdersIn(*tags, bucket.holdTag);
    co_return held;
}

enum class Wanted {
    Named,    ///< the matter stands in the tag
    Held,     ///< the hold is on
    LetGo,    ///< the hold is off, where nobody but this matter wants it
    Unnamed,  ///< the matter stands in the tag no more
    HeldStill ///< the hold is on, where somebody else came to want it meanwhile
};

/// What one version needs.
QCoro::Task<Result<HoldLook>> lookAt(Bucket& bucket, QString nativeId, QString matter, Wanted wanted, std::stop_token stop)
{
    const auto [key, version] = versionFrom(nativeId);
    const Result<Held> held = co_await heldAt(bucket, key, version, stop);
    if (!held) {
        co_return tl::unexpected<Error>(held.error());
    }
    HoldLook look;
    look.effect = holdEffect(matter, matter);
    QStringList holders = held->holders;
    const bool isNamed = holders.contains(matter);
    QStringList others = holders;
    others.removeAll(matter);
    switch (wanted) {
    case Wanted::Named:
        if (!isNamed) {
            holders << (held->isOn && holders.isEmpty() ? QStringList{otherHolders} : QStringList()) << matter;
            Result<Tags> tags = withHolders(held->tags, bucket.holdTag, holders);
            if (!tags) {
                co_return tl::unexpected<Error>(tags.error());
            }
            look.next = puttingTags(bucket, key, version, *tags);
        }
        break;
    case Wanted::Held:
        if (!held->isOn) {
            look.next = puttingLegalHold(bucket, key, version, true);
        }
        break;
    case Wanted::LetGo:
        if (isNamed && others.isEmpty() && held->isOn) {
            look.next = puttingLegalHold(bucket, key, version, false);
        }
        break;
    case Wanted::Unnamed:
        if (isNamed) {
            Result<Tags> tags = withHolders(held->tags, bucket.holdTag, others);
            if (!tags) {
                co_return tl::unexpected<Error>(tags.error());
            }
            look.next = puttingTags(bucket, key, version, *tags);
        }
        break;
    case Wanted::HeldStill:
        if (!others.isEmpty() && !held->isOn) {
            look.next = puttingLegalHold(bucket, key, version, true);
        }
        break;
    }
    co_return look;
}

/// Native ids of the versions of a record that could be held.
QCoro::Task<Result<QStringList>> versionsToHold(Bucket& bucket, QString record, std::stop_token stop)
{
    const Result<std::vector<VersionWire>> versions = co_await versionsOf(bucket, record, stop);
    if (!versions) {
        co_return tl::unexpected<Error>(versions.error());
    }
    QStringList ids;
    for (const VersionWire& one : *versions) {
        if (!one.isDeleteMarker) {
            ids << versionIdOf(record, one.id);
        }
    }
    if (ids.isEmpty()) {
        co_return fail(ErrorKind::NotFound, u"no version of it is there"_s);
    }
    co_return ids;
}

QCoro::Task<Result<HoldingSteps>> stepsOf(Bucket& bucket, Deed deed, std::stop_token stop)
{
    const auto* place = std::get_if<PlaceHold>(&deed);
    const auto* lift = std::get_if<LiftHold>(&deed);
    if (!place && !lift) {
        co_return fail(ErrorKind::Rejected, u"this kind of repository does no such thing"_s);
    }
    const QString matter = place ? place->matter : lift->matter, record = place ? place->record : lift->record;
    QStringList versions = place ? place->versions : lift->versions;
    if (versions.isEmpty()) {
        const Result<QStringList> there = co_await versionsToHold(bucket, record, stop);
        if (!there) {
            co_return tl::unexpected<Error>(there.error());
        }
        versions = *there;
    }
    const std::vector<Wanted> all = place ? std::vector{Wanted::Named, Wanted::Held} : std::vector{Wanted::LetGo, Wanted::Unnamed, Wanted::HeldStill};
    HoldingSteps steps;
    steps.errorIn = [](const http::Reply& reply) { return errorIn(reply, u"a hold"_s); };
    for (const QString& version : std::as_const(versions)) {
        for (const Wanted wanted : all) {
            steps.steps.push_back([&bucket, version, matter, wanted](int, std::stop_token token) { return lookAt(bucket, version, matter, wanted, token); });
        }
    }
    co_return steps;
}

/// By the headers of each version, which another request tells than those by which holds are placed; by asking for the hold where they do not say.
QCoro::Task<Result<void>> readVersion(Bucket& bucket, HeldReading& reading, QSet<QString>& others, QString nativeId, QString matter, std::stop_token stop)
{
    const auto [key, version] = versionFrom(nativeId);
    const Result<HeadWire> head = co_await headOf(bucket, key, version, stop);
    if (!head) {
        co_return tl::unexpected<Error>(head.error());
    }
    bool isOn = head->isHeld.value_or(false);
    if (!head->isHeld) { // it is off, or the account may not be told so
        const Result<bool> asked = co_await legalHoldOf(bucket, key, version, stop);
        if (!asked) {
            co_return tl::unexpected<Error>(asked.error());
        }
        isOn = *asked;
    }
    const Result<Tags> tags = co_await tagsOf(bucket, key, version, stop);
    if (!tags) {
        co_return tl::unexpected<Error>(tags.error());
    }
    const QStringList holders = holdersIn(*tags, bucket.holdTag);
    if (holders.contains(matter)) {
        reading.times = 1;
        reading.versions << (isOn ? QStringList{nativeId} : QStringList());
    }
    if (isOn) {
        others += QSet<QString>(holders.begin(), holders.end());
        if (holders.isEmpty()) {
            others.insert(otherHolders);
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> readRecord(Bucket& bucket, HeldReading& reading, QString matter, std::stop_token stop)
{
    const QString record = reading.record;
    const Result<QStringList> versions = co_await versionsToHold(bucket, record, stop);
    if (!versions) {
        co_return tl::unexpected<Error>(versions.error());
    }
    QSet<QString> others;
    for (const QString& version : *versions) {
        const Result<void> read = co_await readVersion(bucket, reading, others, version, matter, stop);
        if (!read) {
            co_return tl::unexpected<Error>(read.error());
        }
    }
    others.remove(matter);
    reading.others = int(others.size());
    reading.isActive = reading.times == 0 || !reading.versions.isEmpty();
    reading.basis = u"x-amz-object-lock-legal-hold and the tag %1 of its %2 versions"_s.arg(bucket.holdTag).arg(versions->size());
    co_return Result<void>();
}

} // namespace

} // namespace s3

std::optional<RepeatGuard> S3Connector::guardOf(const Deed& deed) const
{
    const bool isDone = std::holds_alternative<PlaceHold>(deed) || std::holds_alternative<LiftHold>(deed);
    return isDone ? std::optional(RepeatGuard::State) : std::nullopt;
}

QCoro::Task<Performed> S3Connector::perform(Command command, std::stop_token stop)
{
    const Result<void> ready = co_await found(stop);
    if (!ready) {
        co_return Performed{Performed::End::NotDone, {}, ready.error()};
    }
    s3::Bucket bucket = *m_place->bucket; // a run beside this may find it anew
    Result<HoldingSteps> steps = co_await s3::stepsOf(bucket, command.deed, stop);
    if (!steps) {
        Error error = steps.error();
        error.kind = s3::isDenied(error) ? ErrorKind::Rejected : error.kind; // of this record alone
        co_return Performed{Performed::End::NotDone, {}, error};
    }
    co_return co_await holdOnce(bucket.line, *std::move(steps), stop);
}

QCoro::Task<Result<std::optional<Effect>>> S3Connector::findEffect(Command command, std::stop_token stop)
{
    const Result<void> ready = co_await found(stop);
    if (!ready) {
        co_return tl::unexpected<Error>(ready.error());
    }
    s3::Bucket bucket = *m_place->bucket;
    Result<HoldingSteps> steps = co_await s3::stepsOf(bucket, command.deed, stop);
    if (!steps) {
        const bool isNone = steps.error().kind == ErrorKind::NotFound;
        co_return isNone ? Result<std::optional<Effect>>(std::nullopt) : Result<std::optional<Effect>>(tl::unexpected<Error>(steps.error()));
    }
    co_return co_await heldEffect(*std::move(steps), stop);
}

QCoro::Task<Result<std::optional<HoldTerms>>> S3Connector::holdTerms(std::stop_token stop)
{
    const Result<void> ready = co_await found(stop);
    if (!ready) {
        co_return tl::unexpected<Error>(ready.error());
    }
    s3::Bucket bucket = *m_place->bucket;
    const Result<std::optional<s3::LockWire>> lock = co_await s3::lockOf(bucket, stop);
    HoldTerms terms;
    terms.isByVersion = true;
    terms.means = u"S3 Object Lock, legal hold"_s;
    if (!lock && s3::isDenied(lock.error())) {
        terms.basis = u"GetObjectLockConfiguration is not allowed: whether the bucket locks objects is not known"_s;
        co_return std::optional(terms);
    }
    if (!lock) {
        co_return tl::unexpected<Error>(lock.error());
    }
    if (!*lock) {
        co_return Result<std::optional<HoldTerms>>(std::nullopt);
    }
    terms.enforcement = HoldEnforcement::EnforcedStorage;
    terms.basis = u"GetObjectLockConfiguration: Enabled"_s;
    if (!(*lock)->mode.isEmpty()) {
        terms.basis += u"; kept by default: %1, %2"_s.arg((*lock)->mode, (*lock)->period);
    }
    co_return std::optional(terms);
}

QCoro::Task<Result<std::vector<HeldReading>>> S3Connector::readHeld(QString matter, QStringList records, std::stop_token stop)
{
    const Result<void> ready = co_await found(stop);
    if (!ready) {
        co_return tl::unexpected<Error>(ready.error());
    }
    s3::Bucket bucket = *m_place->bucket;
    const Result<std::optional<s3::LockWire>> lock = co_await s3::lockOf(bucket, stop);
    if (!lock && !s3::isDenied(lock.error())) {
        co_return tl::unexpected<Error>(lock.error());
    }
    std::vector<HeldReading> readings;
    for (const QString& record : std::as_const(records)) {
        HeldReading reading;
        reading.record = record;
        reading.enforcement = lock && *lock ? HoldEnforcement::EnforcedStorage : lock ? HoldEnforcement::RecordedOnly : HoldEnforcement::Unknown;
        const Result<void> read = co_await s3::readRecord(bucket, reading, matter, stop);
        if (!read && (read.error().kind == ErrorKind::NotFound || s3::isDenied(read.error()))) {
            reading.trouble = read.error().kind;
        } else if (!read) {
            co_return tl::unexpected<Error>(read.error());
        }
        readings.push_back(std::move(reading));
    }
    co_return readings;
}

} // namespace cf::connectors
