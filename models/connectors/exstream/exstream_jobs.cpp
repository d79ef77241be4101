// Jobs, the ones first that are wiped first. A job that is over is told once; one that is not is asked for with every run until it is.
#include "models/connectors/exstream/exstream_parts.h"
#include "models/connectors/remote/json_value.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cf::connectors::exstream {

namespace {

constexpr qsizetype mostJobs = 2'000'000, sliceJobs = 25;
constexpr UtcMs day = 86'400'000, soon = 7 * day;

QString dayOf(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date().toString(Qt::ISODate); }

/// Whether a run since then has to read it.
bool isWanted(const RunContext& run, const JobWire& job)
{
    if (run.since == 0) {
        return !run.service.terms.jobsSince || !job.started || *job.started >= *run.service.terms.jobsSince;
    }
    return run.unfinished.contains(job.id) || !job.ended || *job.ended >= run.since || !isOver(job.status);
}

struct JobList {
    std::vector<ListedJob> wanted;
    QSet<QString> seen;
};

/// What a list has, with or without those that are marked deleted: some servers list them beside the others, some alone.
QCoro::Task<Result<void>> listIn(RunContext& run, QString domain, bool withDeleted, JobList& list, std::stop_token stop)
{
    Query query{{u"sort"_s, u"asc_expirationDate"_s}};
    if (withDeleted) {
        query.emplace_back(u"fetchDeleted"_s, u"true"_s);
    }
    const UtcMs from = run.since > 0 ? run.since : run.service.terms.jobsSince.value_or(0);
    if (from > 0) { // days of whichever zone
        addFilter(run.service, query, {{u"startDateStart"_s, dayOf(from - day)}});
    }
    Lister lister(run.service, Room::Orchestration, u"runtime/"_s + domain + u"/jobs"_s, query, u"jobs"_s);
    const QString of = u"jobs of "_s + domain;
    while (!lister.isAtEnd() && lister.position() < mostJobs) {
        const Result<QJsonArray> rows = co_await lister.next(stop);
        if (!rows && rows.error().kind == ErrorKind::NotFound) {
            co_return Result<void>(); // a domain in which nothing runs
        }
        if (!rows && isAnswer(rows.error())) {
            run.notes.emplace_back(gapIn(Failure::Denied, of, rows.error().detail));
            co_return Result<void>();
        }
        if (!rows) {
            co_return tl::unexpected<Error>(rows.error());
        }
        for (const QJsonValue row : *rows) {
            Result<JobWire> job = jobIn(row);
            if (!job) {
                const QString id = scalarText(row.toObject().value("id"_L1)).left(255);
                run.notes.emplace_back(asideOf(id.isEmpty() ? u"job of "_s + domain : id, u"data"_s, job.error().detail, row));
            } else if (isWanted(run, *job) && !list.seen.contains(job->id)) {
                list.seen.insert(job->id);
                list.wanted.push_back({*std::move(job), domain});
            }
        }
    }
    run.notes.emplace_back(gapIn(Failure::Denied, of, {}, true));
    if (const auto total = lister.total()) {
        GapSeen gap = gapIn(Failure::Truncated, (withDeleted ? u"deleted jobs of "_s : u"jobs of "_s) + domain, u"the list counts more than it tells"_s,
                            lister.position() >= *total);
        gap.what.expected = total;
        gap.what.found = lister.position();
        run.notes.emplace_back(std::move(gap));
    }
    co_return Result<void>();
}

/// Jobs that ran on for longer than the list goes back.
QCoro::Task<Result<void>> askUnfinished(RunContext& run, JobList& list, std::stop_token stop)
{
    const QHash<QString, QString> unfinished = run.unfinished;
    for (auto it = unfinished.begin(); it != unfinished.end(); ++it) {
        if (list.seen.contains(it.key())) {
            continue;
        }
        const QString path = u"runtime/"_s + it.value() + u"/jobs/"_s + it.key();
        http::Request request = requestFor(run.service, Room::Orchestration, path, {}, u"a job"_s);
        const Result<AnswerWire> answer = co_await answerTo(run.service, std::move(request), stop);
        if (!answer && !isAnswer(answer.error())) {
            co_return tl::unexpected<Error>(answer.error());
        }
        const Result<JobWire> job = answer ? jobIn(answer->data) : Result<JobWire>(tl::unexpected<Error>(answer.error()));
        if (job) {
            list.wanted.push_back({*job, it.value()});
        } else if (!answer && answer.error().kind == ErrorKind::NotFound) {
            ++run.wiped;
            run.lastWiped = it.key();
            run.unfinished.remove(it.key());
        }
    }
    co_return Result<void>();
}

class JobsToRead final : public RunPart
{
public:
    JobsToRead(RunContext& run, bool expiring)
        : m_run(run)
        , m_expiring(expiring)
        , m_told(run.wiped)
    {}
    QString name() const override { return m_expiring ? u"jobs that expire"_s : u"jobs"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        const Result<void> listed = co_await listJobs(m_run, stop);
        if (!listed) {
            co_return tl::unexpected<Error>(listed.error());
        }
        begin(after);
        IdSlice slice;
        slice.after = after;
        // Jobs with many documents come alone: several slices are in memory at once.
        m_size = std::min<qsizetype>(m_size * 2, sliceJobs);
        const qsizetype most = m_run.largest > 10'000 ? 1 : m_run.largest > 1'000 ? std::min<qsizetype>(m_size, 5) : m_size;
        while (m_at < m_end && slice.ids.size() < most) {
            slice.after = jobs()[m_at++].place();
            slice.ids << slice.after;
        }
        slice.last = m_at >= m_end;
        co_return slice;
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> out = std::exchange(m_run.notes, {});
        for (const QString& place : ids) {
            const auto found = std::ranges::lower_bound(*m_run.jobs, place, {}, &ListedJob::place);
            const Result<void> read = co_await readJob(m_run, *found, out, stop);
            if (!read) {
                co_return tl::unexpected<Error>(read.error());
            }
        }
        for (Change& note : std::exchange(m_run.notes, {})) {
            out.push_back(std::move(note));
        }
        if (m_run.wiped > m_told) { // the last word on it comes at the end: slices end in any order
            m_told = m_run.wiped;
            out.emplace_back(wipedGap(m_run));
        }
        co_return Result<std::vector<Change>>(std::move(out));
    }

private:
    const std::vector<ListedJob>& jobs() const { return *m_run.jobs; }

    /// Goes on behind what was read before this process began, and notes what of it was not over then.
    void begin(const QString& after)
    {
        if (std::exchange(m_hasBegun, true)) {
            return;
        }
        const auto isSoon = [this](const ListedJob& one) { return one.job.expires && *one.job.expires < m_run.now + soon; };
        const auto first = size_t(std::ranges::upper_bound(jobs(), after, {}, &ListedJob::place) - jobs().begin());
        m_end = m_expiring ? size_t(std::ranges::partition_point(jobs(), isSoon) - jobs().begin()) : jobs().size();
        m_at = m_expiring || !after.isEmpty() ? std::min(first, m_end) : std::min(m_run.expiringRead, m_end);
        if (m_expiring) {
            m_run.expiringRead = m_end;
        }
        for (size_t i = 0; i < m_at; ++i) {
            if (!isOver(jobs()[i].job.status)) {
                m_run.unfinished.insert(jobs()[i].job.id, jobs()[i].domain);
            }
        }
    }

    RunContext& m_run;
    bool m_expiring, m_hasBegun = false;
    size_t m_at = 0, m_end = 0;
    qsizetype m_size = 1; ///< of slices; grows
    qint64 m_told; ///< of wiped jobs
};

} // namespace

QString ListedJob::place() const
{
    return u"%1 %2"_s.arg(job.expires.value_or(std::numeric_limits<UtcMs>::max()), 19, 10, QChar(u'0')).arg(job.id);
}

QCoro::Task<Result<void>> listJobs(RunContext& run, std::stop_token stop)
{
    if (run.jobs) {
        co_return Result<void>();
    }
    JobList list;
    for (const DomainWire& domain : run.domains) {
        const Result<void> learnt = co_await learnFilter(run.service, domain.id, stop);
        if (!learnt) {
            co_return tl::unexpected<Error>(learnt.error());
        }
        for (const bool withDeleted : {true, false}) {
            const Result<void> listed = co_await listIn(run, domain.id, withDeleted, list, stop);
            if (!listed) {
                co_return tl::unexpected<Error>(listed.error());
            }
        }
    }
    const Result<void> asked = co_await askUnfinished(run, list, stop);
    if (!asked) {
        co_return tl::unexpected<Error>(asked.error());
    }
    std::ranges::sort(list.wanted, {}, &ListedJob::place);
    run.jobs = std::move(list.wanted);
    co_return Result<void>();
}

GapSeen wipedGap(const RunContext& run)
{
    GapSeen gap = gapIn(Failure::Truncated, u"wiped jobs"_s, u"wiped before they could be read, the last one "_s + run.lastWiped);
    gap.what.expected = run.wiped;
    gap.what.found = 0;
    return gap;
}

std::unique_ptr<RunPart> jobsToRead(RunContext& run, bool expiring) { return std::make_unique<JobsToRead>(run, expiring); }

} // namespace cf::connectors::exstream
