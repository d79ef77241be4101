// One child process that opens documents: started, given a request, watched, killed, started again.
#pragma once

#include "models/reading/reader_settings.h"
#include "models/reading/reader_wire.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <deque>

namespace cf::reading {

/// Why a child is gone.
struct ReaderFailure {
    enum class Kind {
        Missing,     ///< the program cannot be run
        NeverReady,  ///< it ended or fell silent before its first word
        Crashed,     ///< it ended while working
        OutOfMemory, ///< it ended because it reached its memory limit
        TimedOut,    ///< killed at the deadline
        Babble,      ///< killed because it broke the protocol
    };
    Kind kind = Kind::Crashed;
    QString detail; ///< "signal 11", "exit code 3": no content of a document
};

/// Lives on one thread with an event loop. At most one request at a time. Whatever happens to the child arrives as
/// exactly one of answered() or lost() per request; lost() may also come while idle. After lost() the object is stopped
/// and can be started.
class ReaderProcess final : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Idle, Busy };

    explicit ReaderProcess(const ReaderSettings& settings, QObject* parent = nullptr);
    ~ReaderProcess() override; ///< kills the child and waits for it

    State state() const { return m_state; }
    void start();

    /// Only while Idle. The request's id is given here. `limit` is wall clock.
    void send(WireRequest request, std::chrono::milliseconds limit);

    /// Ends an idle child without lost().
    void retire();

    bool holds(const QByteArray& sha256) const; ///< probably: it was sent lately
    void forget(const QByteArray& sha256);      ///< it answered NeedBytes
    int requestsServed() const { return m_served; }

Q_SIGNALS:
    void becameReady();
    void answered(const cf::reading::ReplyBody& body);
    void lost(const cf::reading::ReaderFailure& failure);

private:
    void readReplies();
    void takeReply(const QByteArray& payload);
    void readComplaints();
    void ended(int exitCode, QProcess::ExitStatus status);
    void lose(ReaderFailure::Kind kind, const QString& detail);
    void dropChild();
    static void reap(QProcess* child);

    ReaderSettings m_settings;
    State m_state = State::Stopped;
    QProcess* m_child = nullptr;
    QTimer m_deadline;
    FrameCutter m_cutter{FrameKind::Reply};
    QByteArray m_complaints; ///< the last of its standard error; only looked at for signs of memory exhaustion
    std::deque<QByteArray> m_held;
    quint32 m_requestId = 0;
    int m_served = 0;
};

} // namespace cf::reading
