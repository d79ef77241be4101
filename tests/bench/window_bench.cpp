// How long the window takes to open on an estate of 100,000 communications, or as many as are asked for, or on a
// profile that is there: from opening the cache to the first rows painted, and to the exact total, all made anew each
// time. Then words are typed, letter by letter: from each key to its letter and to its answer painted. Then the table
// is scrolled. Of each the longest turn of the event loop, and what it was made of. usage: bench_window [COMMUNICATIONS
// | PROFILE]

#include "app/sandbox/estate/estate_fill.h"
#include "models/cache/cache.h"
#include "models/desk/desk.h"
#include "models/search/indexed_search.h"
#include "tests/support/fake_sync.h"
#include "tests/support/turn_watch.h"
#include "ui/search/result_view.h"
#include "ui/search/search_page.h"
#include "ui/search/search_presenter.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace cf;
using namespace cf::test;

namespace {

/// The cache with a window over it, as the program makes them.
struct Opening {
    std::unique_ptr<cache::Cache> cache;
    std::unique_ptr<desk::Desk> desk;
    std::unique_ptr<search::SearchDesk> search;
    FakeSync sync;
    SystemClock clock;
    std::unique_ptr<ui::MainWindow> window;

    bool open(const QString& profile)
    {
        auto openedCache = cache::Cache::open(profile);
        auto openedDesk = desk::Desk::open(profile);
        if (!openedCache || !openedDesk) {
            return false;
        }
        cache = *std::move(openedCache);
        desk = *std::move(openedDesk);
        search = std::make_unique<search::SearchDesk>(cache->readers(), search::indexedSearches());
        window = std::make_unique<ui::MainWindow>(
            ui::MainWindowParts{*qApp, *search, *desk, *cache, sync, clock, QTimeZone::utc(), profile});
        window->resize(1280, 800);
        window->show();
        return true;
    }
    bool isAnswered() const
    {
        const ui::SearchPresenter& presenter = window->searchPresenter();
        return presenter.phase() == ui::SearchPresenter::Phase::Ready && presenter.total();
    }
    ui::SearchPresenter& presenter() { return window->searchPresenter(); }
    ui::ResultView& view() { return *window->searchPage().results(); }
};

WatchedApplication& application() { return *WatchedApplication::instance(); }

/// Turns of the event loop, until; without the naps between two looks that QTest takes.
bool turnUntil(const std::function<bool()>& until, int mostMs = 30'000)
{
    QElapsedTimer timer;
    timer.start();
    QTimer wake; // so that waiting ends
    wake.start(50);
    while (!until()) {
        if (timer.elapsed() > mostMs) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// Until, and what that changed is painted.
bool turnUntilPainted(const std::function<bool()>& until, int mostMs = 30'000)
{
    const bool there = turnUntil(until, mostMs);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
    return there;
}

double since(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e6; }

void printLongestTurn(const char* when)
{
    const WatchedApplication::Turn turn = application().takeLongest();
    std::printf("  longest turn of the event loop %s: %.1f of the processor, %.1f by the clock: %s\n", when, turn.ms,
                turn.wallMs, qPrintable(turn.made));
}

bool open(const QString& profile, int number)
{
    QElapsedTimer timer;
    timer.start();
    Opening opening;
    if (!opening.open(profile)) {
        return false;
    }
    const double shown = since(timer);
    if (!turnUntilPainted([&] { return opening.view().currentRow() >= 0; })) {
        return false;
    }
    const double rows = since(timer);
    if (!turnUntil([&] { return opening.presenter().total().has_value(); })) {
        return false;
    }
    const double total = since(timer);
    std::printf("  opening %d: window made %.0f, first rows painted %.0f, exact total %.0f\n", number, shown, rows,
                total);
    return true;
}

double percentile(std::vector<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? -1 : times[std::min(times.size() - 1, size_t(part * double(times.size())))];
}

void type(Opening& opening)
{
    auto* line = opening.window->findChild<QWidget*>(QStringLiteral("searchLine"));
    for (const char* words : {"und der", "kufa rento", "channel:email bounced", "nabafenfi", "\"in der\""}) {
        std::vector<double> painted, answered;
        for (const char* letter = words; *letter; ++letter) {
            bool fresh = false;
            const auto told =
                QObject::connect(&opening.presenter(), &ui::SearchPresenter::totalChanged, opening.window.get(),
                                 [&] { fresh = opening.presenter().total().has_value(); });
            const int before = application().paintings();
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(line, *letter);
            turnUntil([&] { return application().paintings() > before; }, 1000);
            painted.push_back(since(timer));
            if (turnUntilPainted([&] { return fresh; }, 2'000)) { // a letter that changes no question has no answer
                answered.push_back(since(timer));
            }
            QObject::disconnect(told);
        }
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_Delete);
        turnUntil([&] { return opening.presenter().runningText().isEmpty() && opening.isAnswered(); });
        std::printf("  typing %-22s letter painted p50 %.1f most %.1f; %2zu answers painted p50 %.1f most %.1f\n",
                    words, percentile(painted, 0.5), percentile(painted, 1), answered.size(), percentile(answered, 0.5),
                    percentile(answered, 1));
        printLongestTurn("typing");
    }
}

/// To the end, the begin and anywhere: until the rows in view are painted.
void scroll(Opening& opening)
{
    ui::ResultView& view = opening.view();
    items::ResultTable& table = opening.presenter().table();
    const auto until = [&](const char* what, const std::function<void()>& go) {
        QElapsedTimer timer;
        timer.start();
        go();
        const bool there = turnUntilPainted([&] {
            const auto [top, bottom] = view.rowsInView();
            return table.isFresh(top) && table.isFresh(bottom);
        });
        std::printf("  %s, row %d of %d: rows painted %.1f%s, windows held %d\n", what, view.rowsInView().first + 1,
                    table.rowCount(), since(timer), there ? "" : " (never)", table.windowsInMemory());
    };
    const auto drag = [&](double part) {
        view.verticalScrollBar()->setValue(int(part * view.verticalScrollBar()->maximum()));
    };
    until("End", [&] { QTest::keyClick(&view, Qt::Key_End); });
    until("Home", [&] { QTest::keyClick(&view, Qt::Key_Home); });
    until("drag to the middle", [&] { drag(0.5); });
    until("Page down", [&] { QTest::keyClick(&view, Qt::Key_PageDown); });
    until("drag to a third", [&] { drag(0.33); });
    until("Home", [&] { QTest::keyClick(&view, Qt::Key_Home); });
    printLongestTurn("scrolling");
}

/// Of this process alone, in megabytes.
double memory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("RssAnon:")) {
                return line.mid(8).trimmed().split(' ').front().toDouble() / 1024;
            }
        }
    }
    return -1;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
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
    for (int i = 1; i <= 5; ++i) {
        if (!open(profile, i)) {
            return 1;
        }
        printLongestTurn("opening");
    }
    Opening opening;
    if (!opening.open(profile) || !turnUntil([&] { return opening.presenter().total().has_value(); })) {
        return 1;
    }
    application.takeLongest();
    std::printf("  memory of its own %.0f MB\n", memory());
    type(opening);
    scroll(opening);
    std::printf("  memory of its own %.0f MB\n", memory());
    return 0;
}
