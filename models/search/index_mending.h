// The repair of a search index while the program goes on: some communications a transaction, so that others can write
// in between.
#pragma once

#include "models/domain/ports/repair_control.h"
#include "models/search/index_repair.h"
#include "models/store/profile_lock.h"
#include "models/store/threads.h"

namespace cf::search {

/// Readers and writer outlive it. GUI thread; the work is done on theirs.
class IndexMending final : public RepairControl
{
    Q_OBJECT
public:
    /// cache: the path of its file; while another process or a synchronisation keeps the index, a repair fails with Conflict.
    IndexMending(store::Readers& readers, store::Writer& writer, const QString& cache, QObject* parent = nullptr);

    void repair() override;
    void cancel() override;
    RepairStatus status() const override { return m_status; }
    const IndexReport& report() const { return m_report; } ///< when done

private:
    void takeOut(std::vector<index::Damage> damage);
    void makeSome();
    void prove();
    void enter(RepairStatus::Phase phase);
    void fail(const Error& error);

    store::Readers& m_readers;
    store::Writer& m_writer;
    store::ProfileLock m_lock;
    RepairStatus m_status;
    IndexReport m_report;
    std::vector<qint64> m_wrong; ///< communications by row, ascending
    size_t m_next = 0;           ///< of them
};

} // namespace cf::search
