#include "models/connectors/remote/clock_gap.h"
#include "models/connectors/s3/s3_place.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

ProbeStep passedAt(ProbeStep::Step step, QString detail) { return {step, true, true, ErrorKind::Protocol, std::move(detail)}; }
ProbeStep failedAt(ProbeStep::Step step, const Error& error) { return {step, false, true, error.kind, error.detail}; }

/// The first object that counts: not a folder, nor one that was deleted.
const s3::VersionWire* firstOf(const std::vector<s3::VersionWire>& versions)
{
    const auto found = std::ranges::find_if(versions, [](const s3::VersionWire& one) { return one.isLatest && !one.isDeleteMarker && !one.key.endsWith(u'/'); });
    return found == versions.end() ? nullptr : &*found;
}

} // namespace

QCoro::Task<std::vector<ProbeStep>> S3Connector::probe(std::stop_token stop)
{
    using enum ProbeStep::Step;
    std::vector<ProbeStep> steps;
    if (!m_place->line) {
        steps.push_back({Address, false, true, ErrorKind::Rejected, m_place->fault});
        co_return steps;
    }
    steps.push_back(passedAt(Address, m_place->location.toDisplayString()));
    http::Request request;
    request.url = m_place->location;
    request.purpose = u"which server it is"_s;
    const Result<http::Reply> hello = co_await m_place->line->line().send(std::move(request), stop); // not signed: any answer will do
    if (!hello || hello->status >= 500) {
        steps.push_back(failedAt(Server, hello ? Error{ErrorKind::Offline, u"answer %1"_s.arg(hello->status), {}} : hello.error()));
        co_return steps;
    }
    steps.push_back(passedAt(Server, QString::fromLatin1(hello->header("server")).left(60)));
    const Result<void> ready = co_await find(stop);
    if (!ready) {
        const bool isSignIn = ready.error().kind == ErrorKind::Unauthorised && !s3::isDenied(ready.error());
        if (!isSignIn) {
            steps.push_back(passedAt(SignIn, m_repository.connection.user));
        }
        steps.push_back(failedAt(isSignIn ? SignIn : Repository, ready.error()));
        co_return steps;
    }
    s3::Bucket& bucket = *m_place->bucket;
    steps.push_back(passedAt(SignIn, m_repository.connection.user));
    steps.push_back(passedAt(Repository, bucket.address.path().section(u'/', -1)));
    const QString prefix = bucket.prefix, nowhere;
    const Result<s3::ListWire> list = co_await s3::listAfter(bucket, prefix, nowhere, nowhere, 1, stop);
    if (!list) {
        steps.push_back(failedAt(Records, list.error()));
        co_return steps;
    }
    steps.push_back(passedAt(Records, list->versions.empty() ? u"0"_s : QString())); // how many there are nobody tells without listing them
    steps.push_back({Deletions, bucket.hasVersions(), false, ErrorKind::Unavailable, bucket.hasVersions() ? u"versioning: "_s + bucket.versioning : u"no versions"_s});
    const http::Line& line = m_place->line->line();
    steps.push_back({Clock, isClockRight(line), false, ErrorKind::Conflict, clockOffsetText(line)});
    co_return steps;
}

QCoro::Task<Result<RecordSample>> S3Connector::sample(QString nativeId, std::stop_token stop)
{
    const Result<void> ready = co_await find(stop);
    if (!ready) {
        co_return tl::unexpected<Error>(ready.error());
    }
    s3::Bucket& bucket = *m_place->bucket;
    QString key = nativeId;
    if (key.isEmpty()) {
        const QString prefix = bucket.prefix, nowhere;
        const int most = 1'000;
        const Result<s3::ListWire> list = co_await s3::listAfter(bucket, prefix, nowhere, nowhere, most, stop);
        if (!list) {
            co_return tl::unexpected<Error>(list.error());
        }
        const s3::VersionWire* first = firstOf(list->versions);
        key = first ? first->key : QString();
    }
    if (key.isEmpty()) {
        co_return fail(ErrorKind::NotFound, u"the first thousand entries name no object"_s);
    }
    Result<std::vector<s3::VersionWire>> versions = co_await s3::versionsOf(bucket, key, stop);
    if (!versions) {
        co_return tl::unexpected<Error>(versions.error());
    }
    if (versions->empty() || versions->front().isDeleteMarker) {
        co_return fail(ErrorKind::NotFound, u"no such object is shown"_s);
    }
    const Result<s3::ObjectFacts> facts = co_await s3::factsOf(bucket, key, *std::move(versions), stop);
    if (!facts) {
        co_return tl::unexpected<Error>(facts.error());
    }
    RecordSample sample;
    sample.nativeId = key;
    sample.stated = facts->versions.front().head.stated;
    Result<MappedRecord> mapped = s3::communicationFrom(*facts, m_repository.id, m_place->rules(m_repository));
    if (mapped) {
        sample.communication = std::move(mapped->communication);
    } else {
        sample.fault = mapped.error().detail;
    }
    co_return sample;
}

} // namespace cf::connectors
