#include "models/reading/reader_dispatch.h"

#include "models/base/sha256.h"

#include <algorithm>

namespace cf::reading {

namespace {

constexpr size_t documentsRemembered = 4;
constexpr int startsTried = 3;

Extraction unread(TextState state, const QString& reason)
{
    Extraction found;
    found.state = state;
    found.reason = reason;
    return found;
}

/// A document that cannot be read has an extraction that says so; a page that cannot be had is an error.
void refuse(ReaderJob& job, TextState state, const QString& reason)
{
    if (job.op == ReaderOp::Read) {
        job.finish(unread(state, reason));
    } else {
        job.fail(state == TextState::TimedOut ? ErrorKind::Timeout : ErrorKind::Rejected, reason);
    }
}

/// Tells the caller that the child was lost for good.
void giveUp(ReaderJob& job, const ReaderFailure& failure)
{
    using Kind = ReaderFailure::Kind;
    TextState state = TextState::Unreadable;
    QString reason = QStringLiteral("the reader crashed (%1)").arg(failure.detail);
    if (failure.kind == Kind::TimedOut) {
        state = TextState::TimedOut;
        reason = QStringLiteral("over the time limit");
    } else if (failure.kind == Kind::OutOfMemory) {
        state = TextState::TooLarge;
        reason = QStringLiteral("over the memory limit");
    } else if (failure.kind == Kind::Babble) {
        reason = QStringLiteral("the reader gave a broken answer");
    }
    refuse(job, state, reason);
}

} // namespace

void ReaderDispatch::submit(ReaderJobPtr job)
{
    if (m_stopping) {
        return; // the job answers Cancelled as it goes
    }
    if (job->bytes.size() > m_settings.documentBytes) {
        refuse(*job, TextState::TooLarge, QStringLiteral("over %1 MiB").arg(m_settings.documentBytes >> 20));
        return;
    }
    m_queue.push(std::move(job));
    dispatch();
}

void ReaderDispatch::stop()
{
    m_stopping = true;
    m_queue.clear();
    m_slots.clear();
    m_hashed.clear();
}

bool ReaderDispatch::serves(const Slot& slot) const { return slot.process->state() == ReaderProcess::State::Idle; }

void ReaderDispatch::dispatch()
{
    if (m_stopping) {
        return;
    }
    const auto readerIdle = [this] {
        return std::ranges::any_of(m_slots, [this](const auto& slot) { return serves(*slot) && !slot->pagesOnly; });
    };
    const auto anyIdle = [this] {
        return std::ranges::any_of(m_slots, [this](const auto& slot) { return serves(*slot); });
    };
    while (anyIdle()) {
        ReaderJobPtr job = m_queue.take(!readerIdle());
        if (!job) {
            break;
        }
        Slot& slot = *idleSlotFor(*job);
        give(slot, std::move(job));
    }
    startWhatIsNeeded();
}

/// For pages the child that holds the document, else any.
ReaderDispatch::Slot* ReaderDispatch::idleSlotFor(const ReaderJob& job)
{
    Slot* best = nullptr;
    const QByteArray hash = job.someoneWaits() ? hashOf(job.bytes) : QByteArray();
    for (const auto& slot : m_slots) {
        if (!serves(*slot) || (slot->pagesOnly && !job.someoneWaits())) {
            continue;
        }
        if (!hash.isEmpty() && slot->process->holds(hash)) {
            return slot.get();
        }
        best = best ? best : slot.get();
    }
    return best;
}

void ReaderDispatch::startWhatIsNeeded()
{
    if (m_queue.isEmpty()) {
        return;
    }
    int readers = 0;
    bool pending = false;
    bool extra = false;
    for (const auto& slot : m_slots) {
        if (slot->process->state() == ReaderProcess::State::Stopped) {
            slot->process->start();
        }
        pending = pending || slot->process->state() == ReaderProcess::State::Starting;
        extra = extra || slot->pagesOnly;
        readers += slot->pagesOnly ? 0 : 1;
    }
    if (pending) {
        return; // one at a time; each that becomes ready looks again
    }
    if (readers < std::max(1, m_settings.children)) {
        addSlot(false);
    } else if (m_queue.someoneWaits() && !extra) {
        addSlot(true);
    }
}

void ReaderDispatch::addSlot(bool pagesOnly)
{
    auto slot = std::make_unique<Slot>();
    slot->pagesOnly = pagesOnly;
    slot->process = std::make_unique<ReaderProcess>(m_settings);
    Slot* one = slot.get();
    connect(one->process.get(), &ReaderProcess::becameReady, this, [this] {
        m_failedStarts = 0;
        dispatch();
    });
    connect(one->process.get(), &ReaderProcess::answered, this,
            [this, one](const ReplyBody& body) { taken(*one, body); });
    connect(one->process.get(), &ReaderProcess::lost, this,
            [this, one](const ReaderFailure& failure) { gone(*one, failure); });
    m_slots.push_back(std::move(slot));
    one->process->start();
}

void ReaderDispatch::give(Slot& slot, ReaderJobPtr job)
{
    slot.job = std::move(job);
    if (slot.job->someoneWaits()) {
        slot.job->sha256 = hashOf(slot.job->bytes);
    }
    sendTo(slot, !slot.process->holds(slot.job->sha256));
}

void ReaderDispatch::sendTo(Slot& slot, bool withBytes)
{
    const ReaderJob& job = *slot.job;
    WireRequest request;
    request.op = job.op;
    request.sha256 = job.sha256;
    request.nameHint = job.nameHint.right(200);
    request.mimeHint = job.mimeHint.left(200);
    request.number = job.number;
    request.scale = job.scale;
    if (withBytes) {
        request.bytes = job.bytes;
    }
    slot.process->send(std::move(request), job.someoneWaits() ? m_settings.pageLimit : m_settings.readLimit);
}

void ReaderDispatch::taken(Slot& slot, const ReplyBody& body)
{
    if (std::holds_alternative<NeedBytes>(body) && slot.process->holds(slot.job->sha256)) {
        slot.process->forget(slot.job->sha256);
        return sendTo(slot, true);
    }
    const ReaderJobPtr job = std::move(slot.job);
    slot.job.reset();
    if (const auto* refused = std::get_if<Refused>(&body)) {
        job->fail(ErrorKind::Rejected, refused->reason);
    } else {
        job->finish(body);
    }
    if (slot.process->requestsServed() >= m_settings.requestsPerChild) {
        slot.process->retire();
    }
    dispatch();
}

void ReaderDispatch::gone(Slot& slot, const ReaderFailure& failure)
{
    using Kind = ReaderFailure::Kind;
    if (failure.kind == Kind::Missing || failure.kind == Kind::NeverReady) {
        if (failure.kind == Kind::Missing || ++m_failedStarts >= startsTried) {
            refuseAll(failure);
        }
        return dispatch();
    }
    if (const ReaderJobPtr job = std::move(slot.job)) {
        slot.job.reset();
        // A deadline is not tried again: it would take as long once more. Anything else may have been the child's own
        // past.
        if (failure.kind == Kind::TimedOut || ++job->crashes > 1) {
            giveUp(*job, failure);
        } else {
            m_queue.pushFirst(job);
        }
    }
    dispatch();
}

void ReaderDispatch::refuseAll(const ReaderFailure& failure)
{
    m_failedStarts = 0;
    while (const ReaderJobPtr job = m_queue.take()) {
        job->fail(ErrorKind::NotFound, QStringLiteral("the reader does not start: %1").arg(failure.detail));
    }
}

QByteArray ReaderDispatch::hashOf(const QByteArray& bytes)
{
    // The same buffer is the same document: as long as it is kept here nobody else can write into it.
    const auto known = std::ranges::find_if(m_hashed, [&bytes](const auto& entry) {
        return entry.first.constData() == bytes.constData() && entry.first.size() == bytes.size();
    });
    if (known != m_hashed.end()) {
        return known->second;
    }
    m_hashed.emplace_back(bytes, sha256Of(bytes));
    if (m_hashed.size() > documentsRemembered) {
        m_hashed.pop_front();
    }
    return m_hashed.back().second;
}

} // namespace cf::reading
