// How long the window takes to open on an estate of 100,000 communications, or as many as are asked for: from opening the cache to the first
// rows painted, and to the exact total. A fresh process state each time: cache, window and all are made anew.

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

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int communications = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const QTemporaryDir profile;
    estate::Filling filling;
    filling.profile = profile.path();
    filling.records = quint64(communications);
    if (const auto filled = estate::fill(filling); !filled) {
        std::fprintf(stderr, "%s\n", qPrintable(filled.error().detail));
        return 1;
    }
    std::printf("window on %d communications, milliseconds\n", communications);
    for (int i = 0; i < 5; ++i) {
        const Opened opened = open(profile.path());
        std::printf("  opening %d: first rows painted %lld, exact total %lld\n", i + 1, static_cast<long long>(opened.rows),
                    static_cast<long long>(opened.total));
        if (opened.rows < 0) {
            return 1;
        }
    }
    return 0;
}
