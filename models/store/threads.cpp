#include "models/store/threads.h"

namespace cf::store {

Workers::~Workers()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads) {
        thread.join();
    }
    for (const Job& job : m_jobs) { // whoever waits for these is told, not left waiting
        job(nullptr);
    }
}

void Workers::start(std::vector<Database> connections)
{
    m_connections = std::move(connections);
    for (Database& connection : m_connections) {
        m_threads.emplace_back([this, &connection] { serve(connection); });
    }
}

void Workers::add(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Workers::interruptAll()
{
    for (Database& connection : m_connections) {
        connection.interrupt();
    }
}

void Workers::serve(Database& connection)
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
            if (m_closing) {
                return;
            }
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(&connection);
    }
}

Result<std::unique_ptr<Writer>> Writer::open(const QString& path, Database::Mode mode)
{
    CF_TRY(Database database, Database::open(path, mode));
    std::vector<Database> connections;
    connections.push_back(std::move(database));
    auto writer = std::make_unique<Writer>();
    writer->m_workers.start(std::move(connections));
    return writer;
}

Result<std::unique_ptr<Readers>> Readers::open(const QString& path, int count)
{
    std::vector<Database> connections;
    for (int i = 0; i < count; ++i) {
        CF_TRY(Database database, Database::open(path, Database::Mode::ReadOnly));
        connections.push_back(std::move(database));
    }
    auto readers = std::make_unique<Readers>();
    readers->m_workers.start(std::move(connections));
    return readers;
}

} // namespace cf::store
