// How long the window takes to open on an estate of 100,000 communications, or as many as are asked for, or on a profile that is there:
// from opening the cache to the first rows painted, and to the exact total. A fresh process state each time: cache, window and all are
// made anew. Then words are typed, letter by letter: from each key to its answer painted, and the longest turn of the event loop.
// usage: bench_window [COMMUNICATIONS | PROFILE]

#include "app/sandbox/estate/estate_fill.h"
#include "models/cache/cache.h"
#include "models/desk/desk.h"
#include "models/search/indexed_search.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_sync.h"
#include "ui/search/result_view.h"
#include "ui/search/search_page.h"
#include "ui/search/search_presenter.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace cf;
using namespace cf::test;

namespace {

struct Opened {
    qint64 rows = -1, total = -1;
};

Opened open(const QString& profile)
{
    QElapsedTimer timer;
    timer.start();
    Opened opened;
    auto cache = cache::Cache::open(profile);
    auto desk = desk::Desk::open(profile);
    if (!cache || !desk) {
        return opened;
    }
    search::SearchDesk search((*cache)->readers(), search::indexedSearches());
    FakeSync sync;
    FakeClock clock;
    ui::MainWindow window({*qApp, search, **desk, **cache, sync, clock, QTimeZone::utc(), profile});
    window.resize(1280, 800);
    window.show();
    const bool rows = QTest::qWaitFor([&] { return window.searchPage().results()->currentRow() >= 0; }, 30'000);
    window.grab(); // painted, not only known
    opened.rows = rows ? timer.elapsed() : -1;
    const bool all = QTest::qWaitFor([&] { return window.searchPresenter().total().has_value(); }, 30'000);
    opened.total = all ? timer.elapsed() : -1;
    return opened;
}

/// Of the time between two turns of the event loop, the longest.
class Turns final : public QObject
{
public:
    Turns()
    {
        startTimer(1);
        m_since.start();
    }
    qint64 longest() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent*) override { m_longest = std::max(m_longest, m_since.restart()); }

private:
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

double percentile(std::vector<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? -1 : times[std::min(times.size() - 1, size_t(part * double(times.size())))];
}

bool type(const QString& profile)
{
    auto cache = cache::Cache::open(profile);
    auto desk = desk::Desk::open(profile);
    if (!cache || !desk) {
        return false;
    }
    search::SearchDesk search((*cache)->readers(), search::indexedSearches());
    FakeSync sync;
    FakeClock clock;
    ui::MainWindow window({*qApp, search, **desk, **cache, sync, clock, QTimeZone::utc(), profile});
    window.resize(1280, 800);
    window.show();
    if (!QTest::qWaitFor([&] { return window.searchPresenter().total().has_value(); }, 30'000)) {
        return false;
    }
    auto* line = window.findChild<QWidget*>(QStringLiteral("searchLine"));
    Turns turns;
    std::vector<double> painted, answered;
    for (const char* words : {"und der", "kufa rento", "channel:email bounced", "nabafenfi", "\"in der\""}) {
        for (const char* letter = words; *letter; ++letter) {
            bool fresh = false;
            const auto told = QObject::connect(&window.searchPresenter(), &ui::SearchPresenter::totalChanged, &window, [&] {
                fresh = window.searchPresenter().total().has_value();
            });
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(line, *letter);
            window.grab();
            painted.push_back(double(timer.nsecsElapsed()) / 1e6);
            if (QTest::qWaitFor([&] { return fresh; }, 2'000)) { // a letter that changes no question has no answer
                window.grab();
                answered.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
            QObject::disconnect(told);
        }
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_Delete);
    }
    std::printf("  typing %zu letters: letter painted p50 %.1f p95 %.1f; %zu answers painted p50 %.1f p95 %.1f, with the pause for the next letter; "
                "longest turn of the event loop %lld\n",
                painted.size(), percentile(painted, 0.5), percentile(painted, 0.95), answered.size(), percentile(answered, 0.5),
                percentile(answered, 0.95), static_cast<long long>(turns.longest()));
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir temporary;
    const QString given = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("100000");
    const bool isThere = QDir(given).exists();
    const QString profile = isThere ? given : temporary.path();
    if (!isThere) {
        estate::Filling filling;
        filling.profile = profile;
        filling.records = given.toULongLong();
        if (const auto filled = estate::fill(filling); !filled) {
            std::fprintf(stderr, "%s\n", qPrintable(filled.error().detail));
            return 1;
        }
    }
    std::printf("window on %s communications, milliseconds\n", isThere ? "the profile's" : qPrintable(given));
    for (int i = 0; i < 5; ++i) {
        const Opened opened = open(profile);
        std::printf("  opening %d: first rows painted %lld, exact total %lld\n", i + 1, static_cast<long long>(opened.rows),
                    static_cast<long long>(opened.total));
        if (opened.rows < 0) {
            return 1;
        }
    }
    return type(profile) ? 0 : 1;
}
