// Hands waiting jobs to reader processes; lives on the pool's thread.
#pragma once

#include "models/reading/reader_process.h"
#include "models/reading/reader_queue.h"

#include <QObject>

#include <deque>
#include <memory>
#include <vector>

namespace cf::reading {

class ReaderDispatch final : public QObject
{
    Q_OBJECT

public:
    explicit ReaderDispatch(ReaderSettings settings)
        : m_settings(std::move(settings))
    {}

    void submit(ReaderJobPtr job);
    void stop(); ///< answers everything Cancelled and ends the children

private:
    struct Slot {
        std::unique_ptr<ReaderProcess> process;
        ReaderJobPtr job;
        bool pagesOnly = false; ///< the extra child for a waiting person
    };

    void dispatch();
    Slot* idleSlotFor(const ReaderJob& job);
    void startWhatIsNeeded();
    void addSlot(bool pagesOnly);
    void give(Slot& slot, ReaderJobPtr job);
    void sendTo(Slot& slot, bool withBytes);
    void taken(Slot& slot, const ReplyBody& body);
    void gone(Slot& slot, const ReaderFailure& failure);
    void refuseAll(const ReaderFailure& failure);
    QByteArray hashOf(const QByteArray& bytes);
    bool serves(const Slot& slot) const;

    ReaderSettings m_settings;
    ReaderQueue m_queue;
    std::vector<std::unique_ptr<Slot>> m_slots;
    std::deque<std::pair<QByteArray, QByteArray>> m_hashed; ///< documents (shared, not copied) and their SHA-256
    int m_failedStarts = 0;
    bool m_stopping = false;
};

} // namespace cf::reading
