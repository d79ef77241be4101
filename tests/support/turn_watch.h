// Watches the event loop: how much of its thread's time each turn takes, and what in it took the time.
#pragma once

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QMetaEnum>

#include <ctime>

namespace cf::test {

/// Where code is slower than what people get: not optimised, or with sanitizers in it. The one place that says by how
/// much.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr int slowerThanReleased = 10;
#elif !defined(NDEBUG)
inline constexpr int slowerThanReleased = 3;
#else
inline constexpr int slowerThanReleased = 1;
#endif
inline constexpr double longestTurnMs = 50.0 * slowerThanReleased;

/// A turn is everything between two looks for new events. An event of a key or the mouse that a test sends begins one
/// of its own, since from a person it would come through the loop. Milliseconds of the thread's processor time: another
/// program on the machine, or an answer on another thread, does not count.
class WatchedApplication final : public QApplication
{
public:
    struct Turn {
        double ms = 0;     ///< of processor time
        double wallMs = 0; ///< what a person saw
        QString made;      ///< of which events: the dearest of each depth
    };

    using QApplication::QApplication;

    static WatchedApplication* instance() { return static_cast<WatchedApplication*>(QCoreApplication::instance()); }
    /// The longest since it was asked last.
    Turn takeLongest()
    {
        endTurn();
        return std::exchange(m_longest, {});
    }
    /// How often a window was painted so far.
    int paintings() const { return m_paintings; }

    bool notify(QObject* receiver, QEvent* event) override
    {
        const QEvent::Type type = event->type();
        // A painting outside of everything is a picture that the test takes.
        if (QThread::currentThread() != thread() || (m_depth == 0 && type == QEvent::Paint)) {
            return QApplication::notify(receiver, event);
        }
        if (m_depth == 0) {
            watchDispatcher();
            if (event->isInputEvent()) {
                endTurn();
            }
        }
        const char* name = receiver->metaObject()->className(); // it may be gone afterwards
        const double before = threadMs();
        QElapsedTimer wall;
        wall.start();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const double ms = threadMs() - before;
        note(m_depth, ms, type, name);
        m_paintings += type == QEvent::UpdateRequest && receiver->isWidgetType();
        if (m_depth == 0) {
            m_turn.ms += ms;
            m_turn.wallMs += double(wall.nsecsElapsed()) / 1e6;
        }
        return done;
    }

private:
    struct Part {
        double ms = 0;
        QEvent::Type type = QEvent::None;
        const char* receiver = "";
    };

    static double threadMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    void note(int depth, double ms, QEvent::Type type, const char* receiver)
    {
        if (size_t(depth) >= m_parts.size()) {
            m_parts.resize(size_t(depth) + 1);
        }
        if (ms > m_parts[size_t(depth)].ms) {
            m_parts[size_t(depth)] = {ms, type, receiver};
        }
    }

    void watchDispatcher()
    {
        if (!m_watching) {
            m_watching = true;
            connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this,
                    &WatchedApplication::endTurn);
        }
    }

    void endTurn()
    {
        if (m_depth > 0) {
            return; // a nested loop, of a drag or a menu, belongs to the event that began it
        }
        if (m_turn.ms > m_longest.ms) {
            m_longest = m_turn;
            for (const Part& part : m_parts) {
                if (part.ms >= 1) {
                    m_longest.made +=
                        QStringLiteral("%1%2 to %3 %4 ms")
                            .arg(m_longest.made.isEmpty() ? QString() : QStringLiteral(" > "),
                                 QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(part.type)),
                                 QString::fromLatin1(part.receiver), QString::number(part.ms, 'f', 1));
                }
            }
        }
        m_turn = {};
        m_parts.clear();
    }

    Turn m_turn, m_longest;
    std::vector<Part> m_parts; ///< of this turn, by depth
    int m_depth = 0;
    int m_paintings = 0;
    bool m_watching = false;
};

/// For the cleanup() of a GUI test: what was wrong with the longest turn; empty when nothing was.
inline QByteArray longTurn()
{
    const WatchedApplication::Turn turn = WatchedApplication::instance()->takeLongest();
    return turn.ms <= longestTurnMs
               ? QByteArray()
               : QStringLiteral("a turn of the event loop took %1 ms, %2 at the most: %3")
                     .arg(QString::number(turn.ms, 'f', 1), QString::number(longestTurnMs, 'f', 0), turn.made)
                     .toUtf8();
}

} // namespace cf::test

/// QTEST_MAIN with the watch.
#define CF_WATCHED_MAIN(Test)                                                                                          \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        cf::test::WatchedApplication application(argc, argv);                                                          \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        Test test;                                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
