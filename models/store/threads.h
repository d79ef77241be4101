// Threads of the store: one Writer, and Readers. Work is handed over as functions and comes back as futures.
#pragma once

#include "models/store/database.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace cf::store {

/// Shared by Writer and Readers: connections, each with a thread that takes jobs from one queue.
class Workers
{
public:
    using Job = std::function<void(Database*)>; ///< nullptr: the queue was closed before it ran

    Workers() = default;
    ~Workers();
    Q_DISABLE_COPY_MOVE(Workers)
    void start(std::vector<Database> connections);
    void add(Job job);
    void interruptAll();

private:
    void serve(Database& connection);
    std::vector<Database> m_connections;
    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_closing = false;
};

/// The one connection that writes. Each function runs in a transaction of its own, in the order given; on an error
/// nothing of it stays.
class Writer
{
public:
    static Result<std::unique_ptr<Writer>> open(const QString& path, Database::Mode mode);

    /// f: Result<T>(Database&), on the writer's thread inside BEGIN IMMEDIATE … COMMIT. The future is ready after the
    /// commit.
    template <class F>
    auto write(F f) -> QFuture<std::invoke_result_t<F, Database&>>
    {
        using R = std::invoke_result_t<F, Database&>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        m_workers.add([promise, f = std::move(f)](Database* database) mutable {
            promise->addResult(database ? inTransaction<R>(*database, f)
                                        : R(fail(ErrorKind::Cancelled, QStringLiteral("closed"))));
            promise->finish();
        });
        return promise->future();
    }

private:
    template <class R, class F>
    static R inTransaction(Database& database, F& f)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction) {
            return tl::unexpected<Error>(transaction.error());
        }
        R result = f(database);
        if (!result) {
            return result;
        }
        if (auto committed = transaction->commit(); !committed) {
            return tl::unexpected<Error>(committed.error());
        }
        return result;
    }
    Workers m_workers;
};

/// Can be set from any thread to end a read early.
class Interrupt
{
public:
    void request()
    {
        const std::scoped_lock lock(m_mutex);
        m_requested = true;
        if (m_database) {
            m_database->interrupt();
        }
    }
    bool requested() const { return m_requested; }

private:
    friend class Readers;
    bool attach(Database* database)
    {
        const std::scoped_lock lock(m_mutex);
        m_database = database;
        return !m_requested;
    }
    void detach()
    {
        const std::scoped_lock lock(m_mutex);
        m_database = nullptr;
    }
    std::mutex m_mutex;
    Database* m_database = nullptr;
    std::atomic<bool> m_requested = false;
};

/// Read-only connections, two by default, so that a long answer does not hold up a short one.
class Readers
{
public:
    static Result<std::unique_ptr<Readers>> open(const QString& path, int count = 2);
    Readers() = default;
    ~Readers() { m_workers.interruptAll(); } // nobody waits for the answers any more
    Q_DISABLE_COPY_MOVE(Readers)

    /// f: Result<T>(Database&), on a reader's thread, inside one snapshot. An interrupted or superseded read answers
    /// Cancelled.
    template <class F>
    auto read(F f, std::shared_ptr<Interrupt> interrupt = {}) -> QFuture<std::invoke_result_t<F, Database&>>
    {
        using R = std::invoke_result_t<F, Database&>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        m_workers.add([promise, interrupt = std::move(interrupt), f = std::move(f)](Database* database) mutable {
            promise->addResult(inSnapshot<R>(database, interrupt.get(), f));
            promise->finish();
        });
        return promise->future();
    }

private:
    template <class R, class F>
    static R inSnapshot(Database* database, Interrupt* interrupt, F& f)
    {
        if (!database || (interrupt && !interrupt->attach(database))) {
            return fail(ErrorKind::Cancelled, QStringLiteral("superseded"));
        }
        R result = [&]() -> R {
            auto snapshot = Snapshot::begin(*database);
            if (!snapshot) {
                return tl::unexpected<Error>(snapshot.error());
            }
            // An interrupt that comes while no statement is under way is forgotten by SQLite, so one always is.
            auto underWay = database->prepare(u"VALUES (1), (2)");
            if (!underWay) {
                return tl::unexpected<Error>(underWay.error());
            }
            if (const auto stepped = underWay->step(); !stepped) {
                return tl::unexpected<Error>(stepped.error());
            }
            if (interrupt && interrupt->requested()) {
                return fail(ErrorKind::Cancelled, QStringLiteral("interrupted"));
            }
            return f(*database);
        }();
        if (interrupt) {
            interrupt->detach();
        }
        return result;
    }
    Workers m_workers;
};

} // namespace cf::store
