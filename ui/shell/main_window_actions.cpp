// The actions of the window: the one list that menus, palette and key sheet are made from.
#include "ui/search/facet_view.h"
#include "ui/search/result_view.h"
#include "ui/search/saved_searches_presenter.h"
#include "ui/search/search_bar.h"
#include "ui/search/search_line.h"
#include "ui/search/search_page.h"
#include "ui/shell/action_list.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/watermarks_presenter.h"
#include "ui/shell/window_memory.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QToolButton* toolFor(const QString& name, QAction* action, const QString& iconName)
{
    QToolButton* made = toolButton(name, iconName, action->text(), action->shortcut());
    QObject::connect(made, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, made, &QToolButton::setEnabled);
    made->setEnabled(action->isEnabled());
    return made;
}

} // namespace

void MainWindow::addActions()
{
    addQueryActions();
    addResultActions();
    addPageActions();
    addLookActions();
    addRoleActions();
    addProgramActions();
    m_bar->addTool(toolFor(u"backButton"_s, m_actions->action(u"search.back"_s), u"undo"_s));
    m_bar->addTool(toolFor(u"saveSearchButton"_s, m_actions->action(u"search.save"_s), u"save"_s));
    m_bar->addTool(toolFor(u"syncButton"_s, m_actions->action(u"sync.now"_s), u"sync"_s));
    m_bar->addTool(toolFor(u"themeButton"_s, m_actions->action(u"view.scheme"_s), u"theme"_s));
    auto* more = toolButton(u"moreButton"_s, u"more"_s, tr("More"));
    connect(more, &QToolButton::clicked, this,
            [this, more] { moreMenu()->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    m_bar->addTool(more);
}

void MainWindow::addQueryActions()
{
    const QString group = tr("Search");
    m_actions->add({u"search.focus"_s,
                    group,
                    tr("Go to the search box"),
                    u"search"_s,
                    tr("Type a new search or change this one"),
                    {Qt::CTRL | Qt::Key_K}},
                   [this](bool) { m_bar->focusBox(); });
    QAction* back = m_actions->add({u"search.back"_s,
                                    group,
                                    tr("Back to the query before"),
                                    u"undo"_s,
                                    tr("Undoes the last change of the query"),
                                    {Qt::ALT | Qt::Key_Left}},
                                   [this](bool) { m_search->goBack(); });
    QAction* forward = m_actions->add({u"search.forward"_s,
                                       group,
                                       tr("Forward to the query after"),
                                       u"forward"_s,
                                       tr("Makes the change again that was undone"),
                                       {Qt::ALT | Qt::Key_Right}},
                                      [this](bool) { m_search->goForward(); });
    const auto follow = [this, back, forward] {
        back->setEnabled(m_search->canGoBack());
        forward->setEnabled(m_search->canGoForward());
    };
    connect(m_search, &SearchPresenter::historyChanged, this, follow);
    follow();
    m_actions->add({u"search.undo"_s,
                    group,
                    tr("Undo"),
                    u"undo"_s,
                    tr("Brings a deleted saved search back, or undoes the last change of the query"),
                    {Qt::CTRL | Qt::Key_Z}},
                   [this](bool) { m_saved->canUndo() ? m_saved->undoRemove() : m_search->goBack(); });
    m_actions->add({u"search.save"_s,
                    group,
                    tr("Save this search…"),
                    u"save"_s,
                    tr("Keeps the query under a name, in the column on the left"),
                    {Qt::CTRL | Qt::Key_S}},
                   [this](bool) { saveSearch(); });
    if (m_parts.connections) {
        m_actions->add({u"search.further"_s,
                        group,
                        tr("Search further…"),
                        u"repo"_s,
                        tr("Asks the repositories' own searches, for what is not in the cache"),
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_K}},
                       [this](bool) { searchFurther(); });
    }
    m_actions->add({u"search.everything"_s, group, tr("Search everything"), u"close"_s, tr("Removes all conditions")},
                   [this](bool) { runQuery({}); });
    m_actions->add({u"search.zone"_s,
                    group,
                    tr("Change the time zone"),
                    u"zone"_s,
                    tr("Reads dates in customer, business or UTC time"),
                    {Qt::Key_Z},
                    true},
                   [this](bool) { m_search->cycleZone(); });
}

void MainWindow::addResultActions()
{
    const QString group = tr("Results");
    m_actions->add(
        {u"results.open"_s, group, tr("Open the record"), u"open"_s, tr("Goes into the record of the current row")},
        [this](bool) { m_searchPage->openRecord(); });
    m_actions->add({u"results.previous"_s,
                    group,
                    tr("Record before"),
                    u"up"_s,
                    tr("The one above in the result, opened or not"),
                    {Qt::CTRL | Qt::Key_Up}},
                   [this](bool) { m_searchPage->step(-1); });
    m_actions->add({u"results.next"_s,
                    group,
                    tr("Next record"),
                    u"down"_s,
                    tr("The one below in the result, opened or not"),
                    {Qt::CTRL | Qt::Key_Down}},
                   [this](bool) { m_searchPage->step(1); });
    QAction* preview = m_actions->add({u"results.preview"_s,
                                       group,
                                       tr("Show or hide the record"),
                                       u"eye"_s,
                                       tr("The pane right of the results"),
                                       {Qt::Key_Space}},
                                      [this](bool) { m_searchPage->setPreviewShown(!m_searchPage->previewShown()); });
    // Space belongs to whatever has the focus; here it speaks for the list alone.
    removeAction(preview);
    m_searchPage->results()->addAction(preview);
    preview->setShortcutContext(Qt::WidgetShortcut);
    m_actions->add({u"results.facets"_s,
                    group,
                    tr("Show or hide the facets"),
                    u"filter"_s,
                    tr("The column of counts beside the results"),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_F}},
                   [this](bool) { m_searchPage->setFacetsShown(!m_searchPage->facetsShown()); });
    m_actions->add({u"results.copyReference"_s, group, tr("Copy the reference"), u"page"_s, tr("Copies what cites the selected rows, for people"), {Qt::Key_C}, true},
                   [this](bool) { m_searchPage->copyReference(); });
    m_actions->add({u"results.copyJson"_s,
                    group,
                    tr("Copy as JSON"),
                    u"page"_s,
                    tr("Copies the selected rows for programs"),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_C}},
                   [this](bool) { m_searchPage->copyJson(); });
    m_actions->add({u"results.template"_s, group, tr("Open the template"), u"template"_s, tr("Versions, approvals and use of the template of the current row"), {Qt::Key_T}, true},
                   [this](bool) { m_searchPage->openTemplate(); });
    if (std::ranges::any_of(m_pages, [](const Made& made) { return made.page.id == u"compare"; })) {
        m_actions->add({u"results.compare"_s,
                        group,
                        tr("Compare"),
                        u"compare"_s,
                        tr("Two selected rows side by side; of one row, with the row chosen next"),
                        {Qt::Key_D},
                        true},
                       [this](bool) { compareSelected(); });
    }
    m_actions->add({u"results.export"_s,
                    group,
                    tr("Export results…"),
                    u"download"_s,
                    tr("Writes all rows to a CSV or JSON Lines file"),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_E}},
                   [this](bool) { exportResults(); });
    if (std::ranges::any_of(m_pages, [](const Made& made) { return made.page.id == u"reissues"; })) {
        m_actions->add({u"results.reissuePlan"_s, group, tr("Reissue plan…"), u"reissue"_s, tr("To send the selected rows again, or all results where less than two are selected"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R}},
                       [this](bool) { planReissues(); });
    }
    addCertificateAction(group);
    addPackAction(group);
    m_actions->add({u"results.campaign"_s, group, tr("Open the campaign"), u"campaign"_s, tr("The one that the query names, else that of the current row"), {Qt::CTRL | Qt::Key_G}},
                   [this](bool) { openCampaign(); });
    m_actions->add({u"sync.now"_s,
                    tr("Repositories"),
                    tr("Sync now"),
                    u"sync"_s,
                    tr("Looks for changes in all repositories"),
                    {Qt::Key_F5}},
                   [this](bool) { m_watermarks->syncNow(); });
    m_actions->add({u"sync.pause"_s, tr("Repositories"), tr("Pause or continue the sync"), u"pause"_s,
                    tr("Holds the running sync after the page at hand")},
                   [this](bool) {
                       const auto& line = m_watermarks->line();
                       line && line->paused ? m_watermarks->resume() : m_watermarks->pause();
                   });
    m_actions->add({u"sync.cancel"_s, tr("Repositories"), tr("Cancel the sync"), u"close"_s,
                    tr("Ends the running sync; what was read stays")},
                   [this](bool) { m_watermarks->cancel(); });
}

void MainWindow::addPageActions()
{
    const QString group = tr("Go to");
    int number = 1;
    for (const Made& made : m_pages) {
        const QList<QKeySequence> keys = number <= 9
                                             ? QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number))}
                                             : QList<QKeySequence>{};
        m_actions->add({u"page."_s + made.page.id, group, made.page.name, made.page.icon,
                        tr("Opens the page %1").arg(made.page.name), keys},
                       [this, id = made.page.id](bool) { openPage(id); });
        ++number;
    }
    m_actions->add({u"go.nextPane"_s,
                    group,
                    tr("Next pane"),
                    u"forward"_s,
                    tr("Moves the focus to the next part of the window"),
                    {Qt::Key_F6}},
                   [this](bool) { nextPane(1); });
    m_actions->add({u"go.previousPane"_s,
                    group,
                    tr("Pane before"),
                    u"back"_s,
                    tr("Moves the focus to the part of the window before"),
                    {Qt::SHIFT | Qt::Key_F6}},
                   [this](bool) { nextPane(-1); });
    m_actions->add({u"go.back"_s,
                    group,
                    tr("Back"),
                    u"back"_s,
                    tr("From the record to the results, from there to the search box"),
                    {Qt::Key_Escape}},
                   [this](bool) { goBack(); });
}

void MainWindow::goBack()
{
    const QWidget* focus = QApplication::focusWidget();
    if (currentPage() != u"search"_s) {
        const auto here = std::ranges::find_if(m_pages, [this](const Made& made) { return made.page.id == currentPage(); });
        if (here == m_pages.end() || !here->slot.back || !here->slot.back()) {
            openPage(u"search"_s);
        }
    } else if (focus && m_searchPage->recordWidget()->isAncestorOf(focus)) {
        m_searchPage->results()->setFocus(Qt::OtherFocusReason);
    } else if (focus == m_bar->line()) {
        m_searchPage->results()->setFocus(Qt::OtherFocusReason);
    } else {
        m_bar->focusBox();
    }
}

void MainWindow::addLookActions()
{
    const QString group = tr("View");
    m_actions->add({u"view.scheme"_s, group, tr("Light or dark"), u"theme"_s, tr("Changes between light and dark")},
                   [this](bool) {
                       Look look = m_look;
                       look.scheme = theme().scheme() == Scheme::Light ? SchemeChoice::Dark : SchemeChoice::Light;
                       setLook(look);
                   });
    struct Choice {
        QString id, text;
        SchemeChoice scheme;
    };
    const std::initializer_list<Choice> schemes = {{u"view.system"_s, tr("Follow the system"), SchemeChoice::System},
                                                   {u"view.light"_s, tr("Light"), SchemeChoice::Light},
                                                   {u"view.dark"_s, tr("Dark"), SchemeChoice::Dark},
                                                   {u"view.contrast"_s, tr("High contrast"), SchemeChoice::Contrast}};
    for (const Choice& choice : schemes) {
        QAction* action = m_actions->add(
            {choice.id, group, choice.text, {}, tr("Colours of the window"), {}, false, true}, [this, choice](bool) {
                Look look = m_look;
                look.scheme = choice.scheme;
                setLook(look);
                Q_EMIT lookChanged();
            });
        const auto follow = [this, action, choice] { action->setChecked(m_look.scheme == choice.scheme); };
        connect(this, &MainWindow::lookChanged, action, follow);
        follow();
    }
    QAction* compact = m_actions->add(
        {u"view.compact"_s, group, tr("Compact rows"), {}, tr("More rows in the same room"), {}, false, true},
        [this](bool on) {
            Look look = m_look;
            look.density = on ? Density::Compact : Density::Comfortable;
            setLook(look);
        });
    const auto followDensity = [this, compact] { compact->setChecked(m_look.density == Density::Compact); };
    connect(this, &MainWindow::lookChanged, compact, followDensity);
    followDensity();
    const auto scale = [this](int percent) {
        Look look = m_look;
        look.textPercent = std::clamp(percent, 100, 200);
        setLook(look);
        m_status->say(tr("Text size %1 %").arg(m_look.textPercent));
    };
    m_actions->add({u"view.larger"_s,
                    group,
                    tr("Larger text"),
                    u"plus"_s,
                    tr("Up to twice the size"),
                    {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}},
                   [this, scale](bool) { scale(m_look.textPercent + 25); });
    m_actions->add({u"view.smaller"_s,
                    group,
                    tr("Smaller text"),
                    u"minus"_s,
                    tr("Down to the size of the system"),
                    {QKeySequence::ZoomOut}},
                   [this, scale](bool) { scale(m_look.textPercent - 25); });
    m_actions->add(
        {u"view.normal"_s, group, tr("Text in the size of the system"), {}, tr("100 %"), {Qt::CTRL | Qt::Key_0}},
        [scale](bool) { scale(100); });
}

void MainWindow::addProgramActions()
{
    const QString group = tr("Program");
    m_actions->add({u"app.palette"_s,
                    group,
                    tr("Commands…"),
                    u"search"_s,
                    tr("Finds any command by its name"),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_P}},
                   [this](bool) { showPalette(); });
    m_actions->add({u"app.keys"_s, group, tr("Keyboard…"), u"info"_s, tr("Shows all keys"), {Qt::Key_Question}, true},
                   [this](bool) { showSheet(); });
    m_actions->setLettersEnabled(m_memory->value(u"keys/letters"_s, true).toBool());
    QAction* letters = m_actions->add({u"app.letters"_s,
                                       group,
                                       tr("Use single-letter keys"),
                                       {},
                                       tr("C, Z and others act without Ctrl"),
                                       {},
                                       false,
                                       true},
                                      [this](bool on) { m_actions->setLettersEnabled(on); });
    letters->setChecked(m_actions->lettersEnabled());
    connect(m_actions.get(), &ActionList::lettersChanged, this, [this, letters](bool on) {
        letters->setChecked(on);
        m_memory->set(u"keys/letters"_s, on);
    });
    m_actions->add({u"app.quit"_s, group, tr("Quit"), {}, tr("Everything is kept"), {Qt::CTRL | Qt::Key_Q}},
                   [this](bool) { close(); });
}

void MainWindow::nextPane(int step)
{
    QList<QWidget*> panes{m_nav->list(), m_bar->line()};
    if (currentPage() == u"search"_s) {
        panes += m_searchPage->panes();
    } else {
        panes << m_stack->currentWidget();
    }
    panes << m_status;
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus))) {
            at = i;
        }
    }
    for (qsizetype tries = 0; tries < panes.size(); ++tries) {
        at = (at + step + panes.size()) % panes.size();
        if (focusInto(panes[at])) {
            return;
        }
    }
}

bool MainWindow::focusInto(QWidget* pane)
{
    QList<QWidget*> candidates{pane};
    candidates += pane->findChildren<QWidget*>();
    for (QWidget* widget : std::as_const(candidates)) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible()) {
            widget->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace cf::ui
