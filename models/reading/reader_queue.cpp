#include "models/reading/reader_queue.h"

namespace cf::reading {

void ReaderJob::finish(const ReplyBody& body)
{
    if (!std::exchange(m_finished, true) && answer) {
        answer(body);
    }
}

void ReaderJob::fail(ErrorKind kind, const QString& detail)
{
    if (!std::exchange(m_finished, true) && refuse) {
        refuse({kind, detail, std::nullopt});
    }
}

void ReaderQueue::push(ReaderJobPtr job) { (job->someoneWaits() ? m_pages : m_reads).push_back(std::move(job)); }

void ReaderQueue::pushFirst(ReaderJobPtr job) { (job->someoneWaits() ? m_pages : m_reads).push_front(std::move(job)); }

ReaderJobPtr ReaderQueue::takeFrom(std::deque<ReaderJobPtr>& line)
{
    while (!line.empty()) {
        ReaderJobPtr job = std::move(line.front());
        line.pop_front();
        if (!job->cancelled || !job->cancelled()) {
            return job;
        }
        job->fail(ErrorKind::Cancelled, QStringLiteral("cancelled while waiting"));
    }
    return nullptr;
}

ReaderJobPtr ReaderQueue::take(bool pagesOnly)
{
    if (pagesOnly) {
        return takeFrom(m_pages);
    }
    if (m_pagesInARow < burst) {
        if (ReaderJobPtr page = takeFrom(m_pages)) {
            ++m_pagesInARow;
            return page;
        }
    }
    m_pagesInARow = 0;
    if (ReaderJobPtr read = takeFrom(m_reads)) {
        return read;
    }
    return takeFrom(m_pages);
}

void ReaderQueue::clear()
{
    m_pages.clear();
    m_reads.clear();
}

} // namespace cf::reading
