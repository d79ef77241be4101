// The window over an estate that is really there: its cache, its index and the page of campaigns, with the truth beside it.
#pragma once

#include "app/sandbox/estate/estate_fill.h"
#include "models/desk/desk.h"
#include "models/outbox/outbox.h"
#include "models/search/indexed_search.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_connections.h"
#include "tests/support/fake_repair.h"
#include "tests/support/fake_sync.h"
#include "ui/campaign/campaigns_page.h"
#include "ui/search/result_view.h"
#include "ui/search/search_bar.h"
#include "ui/search/search_line.h"
#include "ui/search/search_page.h"
#include "ui/shell/action_list.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace cf::test {

/// Filled once and copied for each window, so that a test may change it.
class EstateProfile
{
public:
    explicit EstateProfile(quint64 records, quint64 seed)
    {
        estate::Filling filling;
        filling.profile = m_made.path();
        filling.records = records;
        filling.seed = seed;
        filling.truth = m_made.filePath(QStringLiteral("truth.jsonl"));
        const auto filled = estate::fill(filling);
        if (!filled) {
            qFatal("%s", qPrintable(filled.error().detail));
        }
        QFile file(filling.truth);
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
        while (!file.atEnd()) {
            truth.push_back(QJsonDocument::fromJson(file.readLine()).object());
        }
    }
    QString path() const { return m_made.path(); }
    std::vector<QJsonObject> truth;

private:
    QTemporaryDir m_made;
};

class EstateWindow
{
public:
    /// hasRules: campaigns are held against the rules of the house.
    explicit EstateWindow(const EstateProfile& estate, bool hasRules = false)
        : m_hasRules(hasRules)
    {
        QFile::copy(estate.path() + QStringLiteral("/cache.sqlite"), directory.filePath(QStringLiteral("cache.sqlite")));
        cache = *cache::Cache::open(directory.path());
        desk = *desk::Desk::open(directory.path());
        outbox = *outbox::Outbox::open(directory.path());
        searches = search::indexedSearches();
        searchDesk = std::make_unique<search::SearchDesk>(cache->readers(), searches);
        clock.set(1'769'824'800'000); // 2026-01-31T02:00Z, two hours after the estate's watermarks
        open();
    }
    void open()
    {
        window.reset();
        ui::MainWindowParts parts{*qApp, *searchDesk, *desk, *cache, sync, clock, QTimeZone("Europe/Berlin"), directory.path()};
        parts.pages = {ui::campaignsPage({*cache, searches, clock, QTimeZone("Europe/Berlin"), directory.path(), m_hasRules ? desk.get() : nullptr, outbox.get()})};
        window = std::make_unique<ui::MainWindow>(std::move(parts));
        window->resize(1280, 800);
        window->show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
    }
    bool waitUntilAnswered()
    {
        return QTest::qWaitFor([this] { return search().phase() == ui::SearchPresenter::Phase::Ready && search().total(); });
    }
    bool waitUntilCounted()
    {
        return QTest::qWaitFor([this] { return campaigns() && campaigns()->presenter().phase() == ui::CampaignPresenter::Phase::Shown && campaigns()->presenter().detail() &&
                                      campaigns()->presenter().detail()->control.basis != evidence::ControlTotals::Targeted::Uncounted; }, 20'000);
    }
    void run(const std::function<Result<void>(store::Database&)>& change)
    {
        cache->writer().write(change).waitForFinished();
        cache->noteCommit();
    }
    ui::SearchPresenter& search() { return window->searchPresenter(); }
    ui::CampaignsWidget* campaigns() { return window->findChild<ui::CampaignsWidget*>(); }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    }
    template <class T = QWidget>
    T* find(const QString& name)
    {
        return window->findChild<T*>(name);
    }

    QTemporaryDir directory;
    FakeClock clock;
    FakeSync sync;
    std::unique_ptr<outbox::Outbox> outbox;
    std::unique_ptr<cache::Cache> cache;
    std::unique_ptr<desk::Desk> desk;
    search::IndexFactory searches;
    std::unique_ptr<search::SearchDesk> searchDesk;
    std::unique_ptr<ui::MainWindow> window;

private:
    bool m_hasRules;
};

} // namespace cf::test
