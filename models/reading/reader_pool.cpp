#include "models/reading/reader_pool.h"

#include "models/reading/reader_dispatch.h"

#include <QPromise>

namespace cf::reading {

namespace {

/// What a child's answer is to a caller that waits for T.
template <class T>
Result<T> as(const ReplyBody& body)
{
    if (const T* value = std::get_if<T>(&body)) {
        return *value;
    }
    return fail(ErrorKind::Rejected, QStringLiteral("the reader gave a broken answer"));
}

} // namespace

ReaderPool::ReaderPool(ReaderSettings settings)
    : m_dispatch(new ReaderDispatch(std::move(settings)), [](ReaderDispatch* dispatch) { delete dispatch; })
{
    m_thread.setObjectName(QStringLiteral("reading"));
    m_dispatch->moveToThread(&m_thread);
    m_thread.start();
}

ReaderPool::~ReaderPool()
{
    ReaderDispatch* dispatch = m_dispatch.get();
    QMetaObject::invokeMethod(
        dispatch, [dispatch] { dispatch->stop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template <class T>
QFuture<Result<T>> ReaderPool::submit(std::shared_ptr<ReaderJob> job)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->cancelled = [promise] { return promise->isCanceled(); };
    job->answer = [promise](const ReplyBody& body) {
        promise->addResult(as<T>(body));
        promise->finish();
    };
    job->refuse = [promise](Error error) {
        promise->addResult(Result<T>(tl::unexpected<Error>(std::move(error))));
        promise->finish();
    };
    QFuture<Result<T>> future = promise->future();
    ReaderDispatch* dispatch = m_dispatch.get();
    QMetaObject::invokeMethod(
        dispatch, [dispatch, job = std::move(job)]() mutable { dispatch->submit(std::move(job)); },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<Extraction>> ReaderPool::read(QByteArray bytes, QString nameHint, QString mimeHint)
{
    auto job = std::make_shared<ReaderJob>();
    job->bytes = std::move(bytes);
    job->nameHint = std::move(nameHint);
    job->mimeHint = std::move(mimeHint);
    return submit<Extraction>(std::move(job));
}

QFuture<Result<std::vector<PageSize>>> ReaderPool::pageSizes(QByteArray bytes)
{
    auto job = std::make_shared<ReaderJob>();
    job->op = ReaderOp::PageSizes;
    job->bytes = std::move(bytes);
    return submit<std::vector<PageSize>>(std::move(job));
}

QFuture<Result<PageImage>> ReaderPool::page(QByteArray bytes, int number, double scale)
{
    auto job = std::make_shared<ReaderJob>();
    job->op = ReaderOp::Page;
    job->bytes = std::move(bytes);
    job->number = number;
    job->scale = scale;
    return submit<PageImage>(std::move(job));
}

QFuture<Result<std::vector<PageWord>>> ReaderPool::pageWords(QByteArray bytes, int number)
{
    auto job = std::make_shared<ReaderJob>();
    job->op = ReaderOp::PageWords;
    job->bytes = std::move(bytes);
    job->number = number;
    return submit<std::vector<PageWord>>(std::move(job));
}

QFuture<Result<MailParts>> ReaderPool::mailParts(QByteArray bytes)
{
    auto job = std::make_shared<ReaderJob>();
    job->op = ReaderOp::MailParts;
    job->bytes = std::move(bytes);
    return submit<MailParts>(std::move(job));
}

QFuture<Result<CanonicalForm>> ReaderPool::canonicalForm(QByteArray bytes, QString nameHint, QString mimeHint)
{
    auto job = std::make_shared<ReaderJob>();
    job->op = ReaderOp::Canonical;
    job->bytes = std::move(bytes);
    job->nameHint = std::move(nameHint);
    job->mimeHint = std::move(mimeHint);
    return submit<CanonicalForm>(std::move(job));
}

} // namespace cf::reading
