#include "ui/shell/main_window.h"

#include "models/domain/connection_setting.h"
#include "ui/roles/fenced_controls_presenter.h"
#include "ui/roles/standing_presenter.h"
#include "ui/search/completion_presenter.h"
#include "ui/search/default_query_presenter.h"
#include "ui/search/repair_presenter.h"
#include "ui/search/result_view.h"
#include "ui/search/saved_searches_presenter.h"
#include "ui/search/search_bar.h"
#include "ui/search/search_line.h"
#include "ui/search/search_page.h"
#include "ui/shell/action_list.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/repository_feed_presenter.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/watermarks_presenter.h"
#include "ui/shell/window_memory.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/role_choice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStatusTipEvent>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int roomyUnits = 900; ///< in a narrower window the navigation leaves its room to the results

}

MainWindow::MainWindow(MainWindowParts parts)
    : m_parts(std::move(parts))
    , m_actions(std::make_unique<ActionList>(this))
    , m_memory(new WindowMemory(m_parts.profileDirectory, this))
    , m_role(new RoleChoice(this))
{
    setObjectName(u"mainWindow"_s);
    m_context = std::make_unique<PageContext>(PageContext{
        *m_actions, [this](const QString& page, const QString& subject) { openPage(page, subject); },
        [this](const QString& text) { runQuery(text); }, [this](const QString& text) { m_status->say(text); }, m_role});
    m_look.scheme = SchemeChoice(m_memory->value(u"look/scheme"_s, int(SchemeChoice::System)).toInt());
    m_look.density = Density(m_memory->value(u"look/density"_s, int(Density::Comfortable)).toInt());
    m_look.textPercent = std::clamp(m_memory->value(u"look/percent"_s, 100).toInt(), 100, 200);
    applyTheme(m_parts.application, m_look);
    makePresenters();
    makeFrame();
    addActions();
    connectParts();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePresenters()
{
    m_search = new SearchPresenter({m_parts.search, m_parts.desk, m_parts.clock, m_parts.businessZone}, this);
    if (m_parts.repair) {
        m_repair = new RepairPresenter(*m_parts.repair, *m_search, this);
    }
    m_saved = new SavedSearchesPresenter(m_parts.desk, m_parts.clock, this);
    m_watermarks =
        new WatermarksPresenter(repositoriesOf(m_parts.cache), m_parts.sync, m_parts.clock, m_parts.businessZone, this);
    onCacheChanged(m_parts.cache, this, [this] {
        m_search->refresh();
        m_watermarks->reload();
    });
}

void MainWindow::makeFrame()
{
    auto* completion = new CompletionPresenter(m_parts.search, m_parts.desk, this);
    completion->setCalendar([this] { return query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}; });
    auto* ground = new QWidget;
    setCentralWidget(ground);
    m_nav = new NavBar(*m_saved);
    m_bar = new SearchBar(*m_search, *completion, this);
    connect(m_bar, &SearchBar::workspacesRequested, this, [this](const QString& words) { openPage(u"workspaces"_s, u"filter:"_s + words); });
    m_stack = new QStackedWidget;
    m_stack->setObjectName(u"pages"_s);
    m_status = new StatusStrip(*m_watermarks);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_bar);
    right->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_nav);
    middle->addLayout(right, 1);
    auto* all = new QVBoxLayout(ground);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(middle, 1);
    all->addWidget(m_status);

    Page search{u"search"_s, u"search"_s, tr("Search"), [this](QWidget* parent, PageContext& context) {
                    m_searchPage = new SearchPage(*m_search, m_repair, m_parts.record, context, parent);
                    return PageSlot{m_searchPage, {}};
                }};
    m_pages.push_back({std::move(search), {}});
    for (Page& page : m_parts.pages) {
        m_pages.push_back({std::move(page), {}});
    }
    for (const Made& made : m_pages) {
        m_nav->addPage(made.page.id, made.page.icon, made.page.name, made.page.group);
        if (made.page.count) {
            made.page.count(this, [this, id = made.page.id](const PageCount& count) { m_nav->setCount(id, count.number, count.spoken); });
        }
    }
    m_nav->setFoldedGroups(m_memory->value(u"navigation/folded"_s).toStringList());
    connect(m_nav, &NavBar::groupFolded, this, [this] { m_memory->set(u"navigation/folded"_s, m_nav->foldedGroups()); });
    openPage(u"search"_s);
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const Made& made : m_pages) {
        ids << made.page.id;
    }
    return ids;
}

QString MainWindow::currentPage() const
{
    for (const Made& made : m_pages) {
        if (made.slot.widget && made.slot.widget == m_stack->currentWidget()) {
            return made.page.id;
        }
    }
    return {};
}

void MainWindow::openPage(const QString& id, const QString& subject)
{
    const auto found = std::ranges::find_if(m_pages, [&](const Made& made) { return made.page.id == id; });
    if (found == m_pages.end()) {
        return;
    }
    const auto right = rightOfPage(id);
    const QString refusal = right ? refusedHere(*right) : QString();
    if (!found->slot.widget && (refusal.isEmpty() || id == u"search")) { // the window asks the page Search for much
        found->slot = found->page.make(m_stack, *m_context);
        m_stack->addWidget(found->slot.widget);
    }
    if (!refusal.isEmpty()) {
        refusePage(found->page, refusal);
        return;
    }
    m_stack->setCurrentWidget(found->slot.widget);
    if (found->slot.open) {
        found->slot.open(subject);
    }
    focusContent();
    m_nav->setCurrentPage(id);
    setWindowTitle(id == u"search"_s ? u"Counterfoil"_s : tr("%1 \u2013 Counterfoil").arg(found->page.name));
    m_memory->set(u"page"_s, id);
    Q_EMIT pageOpened(id);
}

void MainWindow::focusContent()
{
    // The stack gives the focus to whatever comes first in a page: a button of its head, or the first tab, whichever the subject made the current one.
    const auto* on = qobject_cast<QAbstractButton*>(focusWidget());
    if (!on || !m_stack->isAncestorOf(on)) {
        return;
    }
    if (const auto* tab = qobject_cast<const LinkButton*>(on); tab && tab->isCheckable()) {
        const QList<LinkButton*> tabs = tab->parentWidget()->findChildren<LinkButton*>(Qt::FindDirectChildrenOnly);
        const auto current = std::ranges::find_if(tabs, &LinkButton::isChecked);
        if (!tab->isChecked() && current != tabs.end()) {
            (*current)->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    for (QAbstractItemView* view : m_stack->currentWidget()->findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view->isEnabled() && (view->focusPolicy() & Qt::TabFocus)) {
            view->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void MainWindow::refusePage(const Page& page, const QString& refusal)
{
    if (!m_refused) {
        m_refused = new EmptyState({}, m_stack);
        m_refused->setObjectName(u"refusedPage"_s);
        m_stack->addWidget(m_refused);
    }
    m_refused->setText({u"lock"_s, tr("%1 is not in your role").arg(page.name), refusal});
    m_refused->setAccessibleName(refusal);
    m_stack->setCurrentWidget(m_refused);
    m_nav->setCurrentPage(page.id);
    m_status->say(refusal);
    Q_EMIT pageOpened(page.id);
}

void MainWindow::say(const QString& sentence) { m_status->say(sentence); }

void MainWindow::runQuery(const QString& text)
{
    const bool isFromAnotherPage = currentPage() != u"search";
    openPage(u"search"_s);
    if (isFromAnotherPage) { // else the focus falls on whatever button comes next
        m_searchPage->results()->setFocus(Qt::OtherFocusReason);
    }
    m_search->runText(text);
}

void MainWindow::setLook(const Look& look)
{
    if (look == m_look) {
        return;
    }
    m_look = look;
    m_memory->set(u"look/scheme"_s, int(look.scheme));
    m_memory->set(u"look/density"_s, int(look.density));
    m_memory->set(u"look/percent"_s, look.textPercent);
    applyTheme(m_parts.application, m_look);
    foldNavigation();
    Q_EMIT lookChanged();
}

void MainWindow::connectParts()
{
    connect(m_nav, &NavBar::pageChosen, this, [this](const QString& id) { openPage(id); });
    connect(m_nav, &NavBar::savedChosen, this, &MainWindow::runSaved);
    connect(m_saved, &SavedSearchesPresenter::failed, m_status,
            [this](const QString& sentence) { m_status->say(sentence); });
    connect(m_saved, &SavedSearchesPresenter::changed, this, &MainWindow::markSaved);
    connect(m_saved, &SavedSearchesPresenter::removed, this,
            [this](const QString& name) { m_status->say(tr("“%1” was deleted.").arg(name), tr("Undo")); });
    connect(m_status, &StatusStrip::undoClicked, m_saved, &SavedSearchesPresenter::undoRemove);
    connect(m_status, &StatusStrip::repositoryChosen, this,
            [this](const QString& name) { openPage(u"repositories"_s, name); });
    connect(m_status, &StatusStrip::zoneClicked, m_search, &SearchPresenter::cycleZone);
    connect(m_search, &SearchPresenter::noted, this, [this] {
        if (currentPage() != u"search"_s) {
            openPage(u"search"_s); // a query is asked to be answered
        }
    });
    connect(m_search, &SearchPresenter::phaseChanged, this, [this] {
        m_status->setZone(m_search->zone());
        m_memory->set(u"search/text"_s, m_search->text());
        m_memory->set(u"search/column"_s, int(m_search->order().column));
        m_memory->set(u"search/descending"_s, m_search->order().descending);
        markSaved();
    });
    connect(m_search, &SearchPresenter::totalChanged, this, &MainWindow::noteSavedRun);
    connect(m_searchPage, &SearchPage::layoutChanged, this,
            [this] { m_memory->set(u"search/layout"_s, m_searchPage->layoutState()); });
    connect(m_searchPage, &SearchPage::currentChanged, this, [this] {
        m_memory->set(u"search/current"_s, m_search->current() ? m_search->current()->value() : QString());
    });
    connect(m_searchPage, &SearchPage::exportRequested, this, &MainWindow::exportResults);
    connect(m_searchPage, &SearchPage::furtherRequested, this, &MainWindow::searchFurther);
    const auto tellDisconnected = [this] {
        Disconnected all;
        for (const Repository& one : m_watermarks->repositories()) {
            if (const auto since = disconnectedSince(one.connection)) {
                all.insert(one.name, *since);
            }
        }
        m_searchPage->setDisconnected(all);
    };
    connect(m_watermarks, &WatermarksPresenter::changed, this, tellDisconnected);
    tellDisconnected();
    m_searchPage->setCanSearchFurther(m_parts.connections != nullptr);
    connect(m_searchPage, &SearchPage::columnMenuRequested, this, &MainWindow::showColumnMenu);
    connect(m_searchPage->results(), &ResultView::rowMenuRequested, this, &MainWindow::showRowMenu);
}

void MainWindow::runSaved(const QString& name)
{
    if (const desk::SavedSearch* saved = m_saved->find(name)) {
        m_runningSaved = saved->name;
        runQuery(saved->query);
    }
}

void MainWindow::noteSavedRun()
{
    const desk::SavedSearch* saved = m_runningSaved.isEmpty() ? nullptr : m_saved->find(m_runningSaved);
    if (!saved || saved->query != m_search->text() || !m_search->total()) {
        return;
    }
    const QString name = std::exchange(m_runningSaved, {});
    m_saved->noteRun(name, m_search->total()->total);
    if (const QString delta = m_saved->deltaText(name); !delta.isEmpty()) {
        m_status->say(tr("%1: %2 since the run before.").arg(name, delta));
    }
}

void MainWindow::markSaved()
{
    QString current;
    for (const desk::SavedSearch& saved : m_saved->searches()) {
        if (saved.query == m_search->text() && current.isEmpty()) {
            current = saved.name;
        }
    }
    m_nav->setCurrentSaved(current);
}

void MainWindow::restore()
{
    resize(1280, 800);
    setMinimumSize(800, 500);
    restoreGeometry(m_memory->value(u"geometry"_s).toByteArray());
    m_searchPage->restoreLayout(m_memory->value(u"search/layout"_s).toByteArray());
    const search::Order order{search::Column(m_memory->value(u"search/column"_s, int(search::Column::Sent)).toInt()),
                              m_memory->value(u"search/descending"_s, true).toBool()};
    {
        const QSignalBlocker quiet(m_searchPage->results()->horizontalHeader());
        m_searchPage->results()->horizontalHeader()->setSortIndicator(
            int(order.column), order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (!refusedHere(Right::Search).isEmpty()) { // nothing is asked that would not be shown
        openPage(m_memory->value(u"page"_s, u"roles"_s).toString());
        m_restored = true;
        return;
    }
    const QString current = m_memory->value(u"search/current"_s).toString();
    m_search->restore(m_memory->value(u"search/text"_s).toString(), order,
                      current.isEmpty() ? std::nullopt : std::optional(CommunicationId(current)));
    if (m_search->text().isEmpty()) { // nobody asked anything yet
        askDefaultQuery(m_parts.cache, this, [this, order](const QString& query) {
            if (!query.isEmpty() && m_bar->line()->text().isEmpty()) {
                m_search->restore(query, order, m_search->current());
            }
        });
    }
    m_status->setZone(m_search->zone());
    openPage(m_memory->value(u"page"_s, u"search"_s).toString());
    m_bar->line()->setFocus();
    m_restored = true;
}

void MainWindow::foldNavigation()
{
    if (m_nav) {
        m_nav->setFolded(width() < px(roomyUnits));
    }
}

void MainWindow::noteGeometry()
{
    if (m_restored) {
        m_memory->set(u"geometry"_s, saveGeometry());
    }
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::StatusTip && m_status) {
        return QCoreApplication::sendEvent(m_status, event);
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    noteGeometry();
    m_memory->write();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    foldNavigation();
    noteGeometry();
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    noteGeometry();
}

} // namespace cf::ui
