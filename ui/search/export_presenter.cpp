#include "ui/search/export_presenter.h"

#include "models/base/deliver.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/search/words_presenter.h"

#include <QPromise>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {
Leaving leavingExport() { return {.what = u"result-export"_s}; }
} // namespace

ExportPresenter::ExportPresenter(search::SearchDesk& desk, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
}

ExportPresenter::~ExportPresenter() { cancel(); }

QString ExportPresenter::suffix(evidence::ExportFormat format)
{
    return format == evidence::ExportFormat::Csv ? u".csv"_s : u".jsonl"_s;
}

QString ExportPresenter::zoneCode(const query::Zone& zone)
{
    switch (zone.kind) {
    case query::Zone::Kind::Customer: return u"customer"_s;
    case query::Zone::Kind::Business: return u"business"_s;
    case query::Zone::Kind::Utc: return u"utc"_s;
    case query::Zone::Kind::Named: break;
    }
    return zone.name;
}

void ExportPresenter::start(const Job& job)
{
    if (m_running) {
        return;
    }
    m_running = true;
    beforeLeaving(this, leavingExport(), [this, job](const std::optional<Error>& refused) {
        m_running = false;
        if (refused) {
            Q_EMIT failed(errorText(*refused));
        } else {
            begin(job);
        }
    });
}

void ExportPresenter::begin(const Job& job)
{
    auto file = evidence::ResultExport::open(job.path, job.options);
    if (!file) {
        Q_EMIT failed(tr("%1 cannot be written: %2").arg(job.path, file.error().detail));
        return;
    }
    m_running = true;
    m_work = std::make_shared<Work>();
    m_work->file = *std::move(file);
    const auto take = [this, work = m_work, total = job.total.total](const std::vector<search::Row>& rows) {
        if (work->stop) {
            return false;
        }
        if (const auto written = work->file->write(rows); !written) {
            const std::scoped_lock lock(work->mutex);
            work->error = written.error();
            return false;
        }
        const qint64 done = work->file->count();
        // Under the lock `stop` is still unset, so the presenter, which sets it before it dies, is still there.
        const std::scoped_lock lock(work->mutex);
        if (!work->stop) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        }
        return true;
    };
    deliver(m_desk.allRows(job.question, job.order, take), this,
            [this, job](const Result<qint64>& answer) { rowsWritten(answer, job); });
    Q_EMIT progressed(0, job.total.total);
}

void ExportPresenter::cancel()
{
    if (m_work) {
        const std::scoped_lock lock(m_work->mutex);
        m_work->stop = true;
    }
}

void ExportPresenter::fail(const Error& error)
{
    m_running = false;
    const bool stopped = m_work->stop || error.kind == ErrorKind::Cancelled;
    m_work.reset();
    if (stopped) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT failed(errorText(error));
    }
}

void ExportPresenter::rowsWritten(const Result<qint64>& answer, const Job& job)
{
    if (!answer) {
        std::optional<Error> written;
        {
            const std::scoped_lock lock(m_work->mutex);
            written = m_work->error;
        }
        fail(written ? *written : answer.error());
        return;
    }
    if (m_work->stop) {
        fail(Error{ErrorKind::Cancelled, {}, std::nullopt});
        return;
    }
    const evidence::ExportClaim claim{job.query,     job.zone,        job.program,
                                      m_clock.now(), job.total.exact, job.total.scope};
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    // Committing syncs the disk, which may take as long as the disk likes.
    m_pool.start([promise, work = m_work, claim] {
        const auto committed = work->file->commit(claim);
        promise->addResult(committed ? Result<qint64>(work->file->count())
                                     : Result<qint64>(tl::unexpected<Error>(committed.error())));
        promise->finish();
    });
    deliver(promise->future(), this, [this, path = job.path](const Result<qint64>& count) {
        if (!count) {
            fail(count.error());
            return;
        }
        m_running = false;
        m_work.reset();
        hasLeftAs(leavingExport(), path, *count);
        Q_EMIT finished(*count, path);
    });
}

} // namespace cf::ui
