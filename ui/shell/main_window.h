// The window: navigation, one search box, pages, status bar. Knows pages only as values (page.h).
#pragma once

#include "models/base/clock.h"
#include "ui/shell/page.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>
#include <QTimeZone>

#include <memory>

class QApplication;
class QMenu;
class QStackedWidget;

namespace cf {
class ConnectionControl;
class RepairControl;
class SecretStore;
class SyncControl;
enum class Role;
namespace cache {
class Cache;
}
namespace desk {
class Desk;
}
namespace search {
class SearchDesk;
}
} // namespace cf

namespace cf::ui {

class CertificatePresenter;
class EmptyState;
class NavBar;
class RoleChoice;
class RepairPresenter;
class SavedSearchesPresenter;
class SearchBar;
class SearchPage;
class SearchPresenter;
class StatusStrip;
class WatermarksPresenter;
class WindowMemory;

/// Everything the window needs; all of it outlives the window.
struct MainWindowParts {
    QApplication& application; ///< gets the look (applyTheme)
    search::SearchDesk& search;
    desk::Desk& desk;
    cache::Cache& cache;
    SyncControl& sync;
    const Clock& clock;
    QTimeZone businessZone;   ///< of the organisation, for tz:business
    QString profileDirectory; ///< window.ini is written there
    /// The record pane beside the results; without one the pane says that nothing is selected.
    RecordFactory record = {};
    /// Pages after Search, in this order: Repositories, …
    std::vector<Page> pages = {};
    RepairControl* repair = nullptr; ///< of the search index; without one a damaged index is only named
    ConnectionControl* connections = nullptr; ///< for asking repositories themselves; without one nothing offers that
    SecretStore* secrets = nullptr; ///< for signing; without one nothing offers a certificate
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(MainWindowParts parts);
    ~MainWindow() override;

    ActionList& actionList() { return *m_actions; }
    SearchPage& searchPage() { return *m_searchPage; }
    SearchPresenter& searchPresenter() { return *m_search; }
    SearchBar& searchBar() { return *m_bar; }

    QStringList pageIds() const;
    QString currentPage() const;
    /// Makes the page when it is opened for the first time. Unknown ids change nothing.
    void openPage(const QString& id, const QString& subject = {});
    void runQuery(const QString& text);
    void say(const QString& sentence); ///< in the status bar, spoken as well

    Look look() const { return m_look; }
    void setLook(const Look& look); ///< applied to the program and remembered

Q_SIGNALS:
    void pageOpened(const QString& id);
    void lookChanged();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    struct Made {
        Page page;
        PageSlot slot;
    };
    void makePresenters();
    void makeFrame();
    void addActions();
    void addQueryActions();
    void addResultActions();
    void addPageActions();
    void addLookActions();
    void addRoleActions();
    void chooseRole(Role role);
    void addRoleSection(QMenu& menu);
    void addProgramActions();
    void connectParts();
    void restore();
    void noteGeometry();
    void foldNavigation();
    void refusePage(const Page& page, const QString& refusal);
    void focusContent();
    void showSheet();
    void showPalette();
    void saveSearch();
    void exportResults();
    void addCertificateAction(const QString& group);
    void addPackAction(const QString& group);
    void certify();
    void compareSelected();
    void addSelectedToPack();
    void searchFurther();
    void openCampaign();
    void planReissues();
    void holdResults(); ///< of the selected rows, or of all results
    void nextPane(int step);
    bool focusInto(QWidget* pane);
    void goBack();
    void runSaved(const QString& name);
    void noteSavedRun();
    void markSaved();
    void showColumnMenu(QWidget* at);
    void showRowMenu(const QPoint& globalPosition);
    QMenu* moreMenu();

    MainWindowParts m_parts;
    Look m_look;
    CertificatePresenter* m_certificate = nullptr; ///< since the first one was wanted
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    WindowMemory* m_memory;
    RoleChoice* m_role;
    SearchPresenter* m_search;
    RepairPresenter* m_repair = nullptr;
    SavedSearchesPresenter* m_saved;
    WatermarksPresenter* m_watermarks;
    NavBar* m_nav = nullptr;
    SearchBar* m_bar = nullptr;
    SearchPage* m_searchPage = nullptr;
    StatusStrip* m_status = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_refused = nullptr; ///< in the place of a page that is not in the role
    std::vector<Made> m_pages;
    QString m_leftOfComparison; ///< the record that was chosen to be compared with another; empty: none
    QString m_runningSaved; ///< whose count is to be noted when it arrives
    bool m_restored = false;
};

} // namespace cf::ui
