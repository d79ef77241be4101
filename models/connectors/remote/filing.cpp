#include "models/connectors/remote/filing.h"

#include "models/base/sha256.h"
#include "models/connectors/remote/answer_meaning.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

/// What is there of a document that was to be filed.
struct Judged {
    enum class What {
        Nothing,
        Alike,
        Bare,    ///< made, and without its bytes
        Unlike,  ///< with others
        Unread   ///< it cannot be told now
    };
    What what = What::Nothing;
    FiledTrace trace{};
    Error error{}; ///< of Unlike and Unread
};

/// What says why there are no bytes may be longer than they are.
constexpr qint64 roomForAnswers = qint64(1) << 20;

bool isOfThisOne(const Error& error) { return ofThisOne(error).kind == ErrorKind::Rejected; }

/// By its bytes; where they are not given, by what the archive says of them.
QCoro::Task<Judged> judgedOne(const FilingSteps& steps, FiledTrace trace, std::stop_token stop)
{
    const qint64 sent = steps.deed.bytes.size();
    const QString source = trace.effect.told[filedSource].toString();
    const qint64 most = std::max(sent, roomForAnswers);
    const Result<QByteArray> bytes = co_await steps.read(source, most, stop);
    const auto unlike = [&trace](const QString& detail) { return Judged{Judged::What::Unlike, trace, {ErrorKind::Conflict, detail, {}}}; };
    if (bytes && bytes->isEmpty()) {
        co_return Judged{Judged::What::Bare, trace, {}};
    }
    if (bytes) {
        const QByteArray hash = sha256Of(*bytes);
        if (hash == steps.deed.sha256) {
            co_return Judged{Judged::What::Alike, trace, {}};
        }
        co_return unlike(u"it is there with other bytes than were sent: "_s + QString::fromLatin1(hash.toHex()));
    }
    const Error& error = bytes.error();
    if (error.kind == ErrorKind::Rejected && (error.detail.contains(u"larger than") || error.detail.contains(u"longer than"))) {
        co_return unlike(u"it is there with more bytes than were sent"_s);
    }
    if (error.kind == ErrorKind::Conflict) { // looked at again, it may never be otherwise
        co_return unlike(u"it is there, and its bytes cannot be read whole"_s);
    }
    const qint64 said = trace.bytes.value_or(0);
    if (error.kind == ErrorKind::NotFound) {
        co_return said > 0 ? unlike(u"it is there, and its %1 bytes are not given"_s.arg(said)) : Judged{Judged::What::Bare, trace, {}};
    }
    if (!trace.bytes || !isOfThisOne(error)) { // later
        co_return Judged{Judged::What::Unread, trace, ofThisOne(error)};
    }
    // It may be written there and not read.
    if (said != sent) {
        co_return said > 0 ? unlike(u"it is there with %1 bytes, and %2 were sent"_s.arg(said).arg(sent)) : Judged{Judged::What::Bare, trace, {}};
    }
    co_return Judged{Judged::What::Alike, trace, {}};
}

/// Of all that bears the key: one that is alike is enough, and one that is unlike is not overwritten.
QCoro::Task<Judged> judged(const FilingSteps& steps, std::vector<FiledTrace> traces, std::stop_token stop)
{
    Judged all;
    for (const FiledTrace& trace : traces) {
        const Judged one = co_await judgedOne(steps, trace, stop);
        if (one.what == Judged::What::Alike) {
            co_return one;
        }
        if (int(one.what) > int(all.what)) {
            all = one;
        }
    }
    co_return all;
}

Performed asksPerson(const Judged& found) { return {Performed::End::Unknown, found.trace.effect, found.error}; }

/// After an attempt to give it its bytes: they are there now, or a person looks.
QCoro::Task<Performed> afterCompleting(const FilingSteps& steps, QString refusal, std::stop_token stop)
{
    const FiledTraces found = co_await steps.find(stop);
    if (!found) {
        co_return notKnown(ofThisOne(found.error()));
    }
    const Judged after = co_await judged(steps, *found, stop);
    switch (after.what) {
    case Judged::What::Alike: co_return Performed{Performed::End::Done, after.trace.effect, {}};
    case Judged::What::Nothing: co_return notKnown({ErrorKind::Offline, u"it was there, and is not found any more"_s, {}});
    case Judged::What::Bare: break;
    case Judged::What::Unlike: co_return asksPerson(after);
    case Judged::What::Unread: co_return notKnown(after.error);
    }
    const QString why = refusal.isEmpty() ? u"it is there without its bytes, and did not take them"_s : u"it is there without its bytes, and they were refused: "_s + refusal;
    co_return Performed{Performed::End::Unknown, after.trace.effect, Error{ErrorKind::Conflict, why, {}}};
}

/// The bytes to what was made without them.
QCoro::Task<Performed> completed(const FilingSteps& steps, FiledTrace trace, std::stop_token stop)
{
    if (!steps.complete) {
        co_return Performed{Performed::End::Unknown, trace.effect, Error{ErrorKind::Conflict, u"it is there without its bytes, and this archive takes none afterwards"_s, {}}};
    }
    const Result<http::Reply> reply = co_await steps.complete(trace, stop);
    if (!reply) {
        co_return http::neverLeft(reply.error()) ? notDone(reply.error()) : notKnown(reply.error());
    }
    const std::optional<Error> error = steps.errorIn(*reply);
    if (error && (reply->status == 429 || saysNothing(reply->status, *error))) {
        co_return notKnown(*error);
    }
    const QString refusal = error ? error->detail : QString();
    co_return co_await afterCompleting(steps, refusal, stop);
}

/// Of what was found under its key.
QCoro::Task<Performed> asFound(const FilingSteps& steps, std::vector<FiledTrace> traces, std::stop_token stop)
{
    const Judged found = co_await judged(steps, std::move(traces), stop);
    switch (found.what) {
    case Judged::What::Alike: co_return Performed{Performed::End::Done, found.trace.effect, {}};
    case Judged::What::Bare: co_return co_await completed(steps, found.trace, stop);
    case Judged::What::Unlike: co_return asksPerson(found);
    case Judged::What::Unread:
    case Judged::What::Nothing: break;
    }
    co_return notKnown(found.error);
}

} // namespace

QCoro::Task<Performed> fileOnce(FilingSteps steps, std::stop_token stop)
{
    const FiledTraces already = co_await steps.find(stop);
    if (!already) {
        co_return notDone(ofThisOne(already.error()));
    }
    if (!already->empty()) {
        co_return co_await asFound(steps, *already, stop);
    }
    if (steps.prepare) {
        const Result<void> prepared = co_await steps.prepare(stop);
        if (!prepared) {
            co_return notDone(ofThisOne(prepared.error()));
        }
    }
    const Result<http::Reply> reply = co_await steps.send(stop);
    if (!reply) {
        co_return withoutAnswer(reply.error());
    }
    const std::optional<Error> error = steps.errorIn(*reply);
    if (!error) {
        const Result<FiledTrace> made = steps.made(*reply);
        if (!made) {
            co_return notKnown(made.error());
        }
        const bool isWhole = made->bytes.value_or(steps.deed.bytes.size()) == steps.deed.bytes.size();
        if (isWhole) {
            co_return Performed{Performed::End::Done, made->effect, {}};
        }
        const std::vector<FiledTrace> only{*made};
        co_return co_await asFound(steps, only, stop);
    }
    if (reply->status == 429) {
        co_return heldUp(*reply, *error);
    }
    if (saysNothing(reply->status, *error)) {
        co_return notKnown(*error);
    }
    // The server answered, so that it is over: what a proxy sends twice is refused the second time, and what fails after it was done was done.
    const FiledTraces found = co_await steps.find(stop);
    if (found && !found->empty()) {
        co_return co_await asFound(steps, *found, stop);
    }
    const bool isTaken = !found && found.error().kind == ErrorKind::Conflict;
    if (!found && !isTaken) {
        co_return notKnown(*error);
    }
    co_return notDone(isTaken ? found.error() : asRefusal(*error));
}

QCoro::Task<Filed> filedTrace(FilingSteps steps, std::stop_token stop)
{
    const FiledTraces found = co_await steps.find(stop);
    if (!found) {
        const Error error = ofThisOne(found.error());
        const bool isNone = error.kind == ErrorKind::Conflict || error.kind == ErrorKind::NotFound;
        co_return isNone ? Filed(std::nullopt) : Filed(tl::unexpected<Error>(error));
    }
    const Judged one = co_await judged(steps, *found, stop);
    switch (one.what) {
    case Judged::What::Alike: co_return Filed(one.trace.effect);
    case Judged::What::Unlike: co_return fail(ErrorKind::Rejected, one.error.detail);
    case Judged::What::Unread: co_return Filed(tl::unexpected<Error>(one.error));
    case Judged::What::Bare:
    case Judged::What::Nothing: break;
    }
    co_return Filed(std::nullopt);
}

ReadBack readBackOf(Connector& connector, RepositoryId repository)
{
    return [&connector, repository](QString source, qint64 most, std::stop_token stop) {
        SourceRef ref;
        ref.repository = repository;
        ref.nativeId = std::move(source);
        return connector.content(std::move(ref), most, std::move(stop));
    };
}

std::optional<Error> filingFault(const FileDocument& deed, qint64 most)
{
    if (deed.bytes.size() > most) {
        return Error{ErrorKind::Rejected, u"larger than %1 MiB"_s.arg(most >> 20), {}};
    }
    if (deed.bytes.isEmpty() || sha256Of(deed.bytes) != deed.sha256) {
        return Error{ErrorKind::Rejected, u"the bytes are not those that were to be filed"_s, {}};
    }
    return std::nullopt;
}

Effect filedAs(const QString& reference, const QString& source, const FileDocument& deed)
{
    return {reference, {{filedSource, source}, {u"sha256"_s, QString::fromLatin1(deed.sha256.toHex())}}, {}};
}

void setOnce(http::Request& request)
{
    request.method = "POST";
    request.isRepeatable = false; // the outbox repeats it, and writes down that it does
    request.isOnce = true;
    request.endsOnStop = false;
}

} // namespace cf::connectors
