// A log in a profile of its own, with a clock that is told and a key that is known, and the files that it gives away.
#pragma once

#include "models/activity/log.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace cf::test {

struct Verified {
    int code = -1;
    QString said; ///< both streams
};

class ActivityRig
{
public:
    static constexpr UtcMs morning = 1'741'996'800'000; // 2025-03-15T00:00:00Z
    static constexpr qint64 firstDay = morning / 86'400'000;

    ActivityRig() { open(); }
    void open()
    {
        m_log.reset();
        auto opened = activity::Log::open(directory.path(), clock);
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().detail));
        }
        m_log = std::move(*opened);
    }
    activity::Log& log() { return *m_log; }
    void close() { m_log.reset(); }
    QString path(const QString& name) const { return directory.filePath(name); }

    static Act act(int number)
    {
        return {ActKind::RecordOpen, ActOutcome::Done, QStringLiteral("jo"), {{QStringLiteral("communication"), QStringLiteral("cm-%1").arg(number)}}, {{QStringLiteral("pages"), qint64(number)}}};
    }
    /// Each a second after the one before.
    void add(int count)
    {
        for (int i = 0; i < count; ++i) {
            clock.advance(1000);
            const auto noted = m_log->note({act(m_next++)}).result();
            if (!noted) {
                qFatal("%s", qPrintable(noted.error().detail));
            }
        }
    }
    activity::TreeHead sign()
    {
        const auto head = m_log->sign(key).result();
        if (!head) {
            qFatal("%s", qPrintable(head.error().detail));
        }
        return *head;
    }
    QByteArray checkpoint() { return m_log->checkpointFile().result().value_or(QByteArray()); }
    /// The segment of the nth day, from 0, written as `name`.
    QString segment(int day, const QString& name)
    {
        const auto written = m_log->exportSegment(firstDay + day, path(name)).result();
        if (!written) {
            qFatal("%s", qPrintable(written.error().detail));
        }
        return path(name);
    }
    /// Three days with `each` entries, signed at the end of every one and in the middle of the second.
    void threeDays(int each)
    {
        for (int day = 0; day < 3; ++day) {
            clock.set(morning + day * 86'400'000LL);
            add(each / 2);
            if (day == 1) {
                sign();
            }
            add(each - each / 2);
            sign();
        }
    }
    QString keyText() const { return key.publicKey().text(); }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
    }
    /// The real program.
    static Verified verified(const QStringList& words)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(qEnvironmentVariable("CF_BIN") + QStringLiteral("/counterfoil-verify"), words);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
            return {-1, QStringLiteral("it did not end by itself")};
        }
        return {process.exitCode(), QString::fromUtf8(process.readAll())};
    }
    Verified trusted(const QStringList& files) const { return verified(QStringList{QStringLiteral("--key"), keyText()} + files); }

    QTemporaryDir directory;
    FakeClock clock{morning};
    seal::SigningKey key = seal::SigningKey::made();

private:
    std::unique_ptr<activity::Log> m_log;
    int m_next = 0;
};

} // namespace cf::test
