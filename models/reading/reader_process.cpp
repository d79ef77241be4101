#include "models/reading/reader_process.h"

#include "models/reading/reader_exit.h"

#include <QProcessEnvironment>

#include <algorithm>

namespace cf::reading {

namespace {

constexpr qsizetype complaintsKept = 4096;
constexpr size_t hashesKept = 4; // not more than the child keeps

/// What fonts and converters need, and nothing else of this program's environment.
QProcessEnvironment childEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment theirs;
    for (const QString& name :
         {QStringLiteral("HOME"), QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("XDG_DATA_HOME"),
          QStringLiteral("FONTCONFIG_FILE"), QStringLiteral("FONTCONFIG_PATH"), QStringLiteral("LD_LIBRARY_PATH"),
          QStringLiteral("ASAN_OPTIONS"), QStringLiteral("UBSAN_OPTIONS"), QStringLiteral("TSAN_OPTIONS")}) {
        if (ours.contains(name)) {
            theirs.insert(name, ours.value(name));
        }
    }
    theirs.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    theirs.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    return theirs;
}

bool saysOutOfMemory(const QByteArray& complaints)
{
    const QByteArray lower = complaints.toLower();
    return lower.contains("out of memory") || lower.contains("failed to allocate") || lower.contains("bad_alloc") ||
           lower.contains("cannot allocate memory");
}

} // namespace

ReaderProcess::ReaderProcess(const ReaderSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        lose(m_state == State::Starting ? ReaderFailure::Kind::NeverReady : ReaderFailure::Kind::TimedOut,
             QStringLiteral("over its time"));
    });
}

ReaderProcess::~ReaderProcess()
{
    dropChild();
    for (QProcess* child : findChildren<QProcess*>()) {
        child->kill();
        child->waitForFinished(5000); // on the pool's thread; a killed process needs no time of its own
    }
}

void ReaderProcess::start()
{
    Q_ASSERT(m_state == State::Stopped);
    m_state = State::Starting;
    m_cutter = FrameCutter(FrameKind::Reply);
    m_complaints.clear();
    m_held.clear();
    m_served = 0;
    m_child = new QProcess(this);
    m_child->setProcessEnvironment(childEnvironment());
    m_child->setWorkingDirectory(QStringLiteral("/"));
    connect(m_child, &QProcess::readyReadStandardOutput, this, &ReaderProcess::readReplies);
    connect(m_child, &QProcess::readyReadStandardError, this, &ReaderProcess::readComplaints);
    connect(m_child, &QProcess::finished, this, &ReaderProcess::ended);
    connect(m_child, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            lose(ReaderFailure::Kind::Missing, QStringLiteral("the reader program cannot be run"));
        }
    });
    m_deadline.start(m_settings.startLimit);
    m_child->start(m_settings.program, {QStringLiteral("--memory"), QString::number(m_settings.memoryBytes)});
}

void ReaderProcess::send(WireRequest request, std::chrono::milliseconds limit)
{
    Q_ASSERT(m_state == State::Idle);
    m_state = State::Busy;
    request.id = ++m_requestId;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(limit).count();
    request.cpuSeconds = qint32(std::clamp<qint64>(seconds + 1, 1, 3600));
    if (request.bytes && !request.sha256.isEmpty()) {
        forget(request.sha256);
        m_held.push_back(request.sha256);
        if (m_held.size() > hashesKept) {
            m_held.pop_front();
        }
    }
    m_deadline.start(limit);
    m_child->write(encodeRequest(request));
}

void ReaderProcess::retire()
{
    m_deadline.stop();
    m_state = State::Stopped;
    dropChild();
}

bool ReaderProcess::holds(const QByteArray& sha256) const { return std::ranges::find(m_held, sha256) != m_held.end(); }

void ReaderProcess::forget(const QByteArray& sha256) { std::erase(m_held, sha256); }

void ReaderProcess::readReplies()
{
    m_cutter.append(m_child->readAllStandardOutput());
    while (m_child) {
        const auto payload = m_cutter.next();
        if (!payload) {
            return lose(ReaderFailure::Kind::Babble, QStringLiteral("broken answer"));
        }
        if (!*payload) {
            return;
        }
        takeReply(**payload);
    }
}

void ReaderProcess::takeReply(const QByteArray& payload)
{
    const auto reply = decodeReply(payload);
    const bool greeting = reply && std::holds_alternative<Hello>(reply->body);
    const bool expected = m_state == State::Starting
                              ? greeting && reply->id == 0
                              : m_state == State::Busy && reply && !greeting && reply->id == m_requestId;
    if (!expected) {
        return lose(ReaderFailure::Kind::Babble, QStringLiteral("broken answer"));
    }
    m_deadline.stop();
    m_state = State::Idle;
    if (greeting) {
        Q_EMIT becameReady();
    } else {
        ++m_served;
        Q_EMIT answered(reply->body);
    }
}

void ReaderProcess::readComplaints()
{
    m_complaints.append(m_child->readAllStandardError());
    m_complaints = m_complaints.right(complaintsKept);
}

void ReaderProcess::ended(int exitCode, QProcess::ExitStatus status)
{
    readReplies(); // it may have answered and ended in one breath
    if (!m_child) {
        return;
    }
    readComplaints();
    // For a crash Qt gives the number of the signal as the exit code.
    const QString how = status == QProcess::CrashExit ? QStringLiteral("signal %1").arg(exitCode)
                                                      : QStringLiteral("exit code %1").arg(exitCode);
    if (m_state == State::Starting) {
        lose(ReaderFailure::Kind::NeverReady, how);
    } else if (saysOutOfMemory(m_complaints) || (status == QProcess::NormalExit && exitCode == exitOutOfMemory)) {
        lose(ReaderFailure::Kind::OutOfMemory, how);
    } else if (status == QProcess::CrashExit && exitCode == cpuLimitSignal) {
        lose(ReaderFailure::Kind::TimedOut, how);
    } else {
        lose(ReaderFailure::Kind::Crashed, how);
    }
}

void ReaderProcess::lose(ReaderFailure::Kind kind, const QString& detail)
{
    m_deadline.stop();
    m_state = State::Stopped;
    dropChild();
    Q_EMIT lost({kind, detail});
}

void ReaderProcess::dropChild()
{
    if (m_child) {
        m_child->disconnect(this);
        reap(std::exchange(m_child, nullptr));
    }
}

void ReaderProcess::reap(QProcess* child)
{
    if (child->state() == QProcess::NotRunning) {
        child->deleteLater();
        return;
    }
    connect(child, &QProcess::finished, child, &QObject::deleteLater);
    child->kill();
}

} // namespace cf::reading
