#include "models/search/index_mending.h"

#include "models/base/deliver.h"
#include "models/search/text_index.h"

namespace cf::search {

namespace {

constexpr size_t atOnce = 1000;

}

IndexMending::IndexMending(store::Readers& readers, store::Writer& writer, const QString& cache, QObject* parent)
    : RepairControl(parent)
    , m_readers(readers)
    , m_writer(writer)
    , m_lock(cache, indexLock)
{}

void IndexMending::enter(RepairStatus::Phase phase)
{
    m_status.phase = phase;
    if (!m_status.isRunning()) {
        m_lock.unlock();
    }
    Q_EMIT statusChanged();
}

void IndexMending::fail(const Error& error)
{
    m_status.error = error;
    enter(RepairStatus::Phase::Failed);
}

void IndexMending::repair()
{
    if (m_status.isRunning()) {
        return;
    }
    m_status = {};
    m_report = {};
    if (!m_lock.tryLock()) {
        fail({ErrorKind::Conflict, QStringLiteral("search index: a synchronisation or another process keeps it now; try again afterwards"),
              std::nullopt});
        return;
    }
    enter(RepairStatus::Phase::Looking);
    // On a reader: all of a large index is looked through, and others write meanwhile.
    deliver(m_readers.read([](store::Database& database) { return index::findDamage(database); }), this,
            [this](Result<std::vector<index::Damage>> damage) {
                if (!damage) {
                    fail(damage.error());
                } else if (m_status.phase == RepairStatus::Phase::Cancelling) {
                    enter(RepairStatus::Phase::Cancelled);
                } else {
                    takeOut(*std::move(damage));
                }
            });
}

void IndexMending::takeOut(std::vector<index::Damage> damage)
{
    deliver(m_writer.write([damage = std::move(damage)](store::Database& database) { return takeOutDamage(database, damage); }), this,
            [this](Result<std::vector<qint64>> wrong) {
                if (!wrong) {
                    fail(wrong.error());
                    return;
                }
                m_wrong = *std::move(wrong);
                m_next = 0;
                m_status.total = qint64(m_wrong.size());
                if (m_status.phase == RepairStatus::Phase::Looking) {
                    m_status.phase = RepairStatus::Phase::Making;
                }
                makeSome();
            });
}

void IndexMending::cancel()
{
    if (m_status.isRunning()) {
        enter(RepairStatus::Phase::Cancelling);
    }
}

void IndexMending::makeSome()
{
    m_status.done = qint64(m_next);
    if (m_next == m_wrong.size()) {
        prove(); // also when it is to end: there is nothing left to end
        return;
    }
    if (m_status.phase == RepairStatus::Phase::Cancelling) {
        m_wrong.clear();
        enter(RepairStatus::Phase::Cancelled);
        return;
    }
    Q_EMIT statusChanged();
    const size_t end = std::min(m_wrong.size(), m_next + atOnce);
    const std::vector<qint64> some(m_wrong.begin() + qsizetype(m_next), m_wrong.begin() + qsizetype(end));
    const auto next = end < m_wrong.size() ? std::optional(m_wrong[end]) : std::nullopt;
    m_next = end;
    deliver(m_writer.write([some, next](store::Database& database) { return putInAgain(database, some, next); }), this,
            [this](const Result<void>& done) { done ? makeSome() : fail(done.error()); });
}

void IndexMending::prove()
{
    m_wrong = {};
    enter(RepairStatus::Phase::Proving);
    deliver(m_readers.read([](store::Database& database) { return checkIndex(database); }), this,
            [this](Result<IndexReport> report) {
                if (!report) {
                    fail(report.error());
                    return;
                }
                m_report = *std::move(report);
                if (m_report.isClean()) {
                    enter(RepairStatus::Phase::Done);
                } else {
                    fail({ErrorKind::Protocol,
                          QStringLiteral("search index: after the repair %1 damaged, %2 missing, %3 superfluous")
                              .arg(m_report.damaged.size())
                              .arg(m_report.missing)
                              .arg(m_report.superfluous),
                          std::nullopt});
                }
            });
}

} // namespace cf::search
