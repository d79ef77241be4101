// The connected repositories: how complete each is, what runs, what was set aside; adding a folder.
#pragma once

#include "ui/repositories/repositories_presenter.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace cf::ui {

class Badge;
class EmptyState;
class PageHead;
class RepositoryRow;
class SectionHeader;

class RepositoriesWidget : public QWidget
{
    Q_OBJECT
public:
    RepositoriesWidget(const RepositoriesParts& parts, PageContext& context, QWidget* parent = nullptr);

    RepositoriesPresenter& presenter() { return m_presenter; }
    void showSubject(const QString& name);
    void addFolder();

private:
    QWidget* makeHead();
    QWidget* makeSetAside();
    void follow();
    void followSetAside();
    void showRaw();
    void copySetAside();
    void exportSetAside();
    void writeList(const QString& path);

    PageContext& m_context;
    RepositoriesPresenter m_presenter;
    PageHead* m_head;
    Badge* m_behind;
    QVBoxLayout* m_rowsBox = nullptr;
    QList<RepositoryRow*> m_rows;
    SectionHeader* m_asideHead;
    QTableView* m_aside;
    QPlainTextEdit* m_raw;
    QWidget* m_asidePart = nullptr;
    QWidget* m_asideList = nullptr;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QTimer m_clock;
    QString m_wanted; ///< shown as soon as it is known
};

/// The page for the window. `parts` outlive it.
Page repositoriesPage(const RepositoriesParts& parts);

} // namespace cf::ui
