// What waits for a reader process, and in which order it is served.
#pragma once

#include "models/reading/reader_wire.h"

#include <deque>
#include <functional>
#include <memory>

namespace cf::reading {

/// One call on the port. Answers exactly once: a job dropped without an answer says Cancelled.
struct ReaderJob {
    ReaderOp op = ReaderOp::Read;
    QByteArray bytes;
    QByteArray sha256; ///< of page requests; filled in on the pool's thread
    QString nameHint, mimeHint;
    int number = 0;
    double scale = 1;
    int crashes = 0; ///< children it ended so far
    std::function<void(const ReplyBody&)> answer;
    std::function<void(Error)> refuse;
    std::function<bool()> cancelled;

    ReaderJob() = default;
    ReaderJob(const ReaderJob&) = delete;
    ReaderJob& operator=(const ReaderJob&) = delete;
    ~ReaderJob() { fail(ErrorKind::Cancelled, QStringLiteral("reading has ended")); }

    bool someoneWaits() const { return op != ReaderOp::Read && op != ReaderOp::MailParts && op != ReaderOp::Canonical; }
    void finish(const ReplyBody& body);
    void fail(ErrorKind kind, const QString& detail);

private:
    bool m_finished = false;
};
using ReaderJobPtr = std::shared_ptr<ReaderJob>;

/// Pages (a person waits) before reads (sync), first come first served within each; but after `burst` pages in a row
/// one waiting read is served, so that neither starves. One thread.
class ReaderQueue
{
public:
    static constexpr int burst = 16;

    void push(ReaderJobPtr job);
    void pushFirst(ReaderJobPtr job); ///< to try again: before the others of its kind

    /// The next job that nobody cancelled; null when there is none. pagesOnly leaves reads waiting.
    ReaderJobPtr take(bool pagesOnly = false);
    bool someoneWaits() const { return !m_pages.empty(); } ///< may count cancelled ones
    bool isEmpty() const { return m_pages.empty() && m_reads.empty(); }
    void clear(); ///< everything left is answered Cancelled

private:
    static ReaderJobPtr takeFrom(std::deque<ReaderJobPtr>& line);

    std::deque<ReaderJobPtr> m_pages, m_reads;
    int m_pagesInARow = 0;
};

} // namespace cf::reading
