// The connected repositories: how complete each is, what runs, all that is known of one; connecting another.
#pragma once

#include "ui/repositories/repositories_presenter.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace cf::ui {

class Badge;
class EmptyState;
class PageHead;
class RepositoryDetail;
class RepositoryRow;

class RepositoriesWidget : public QWidget
{
    Q_OBJECT
public:
    RepositoriesWidget(const RepositoriesParts& parts, PageContext& context, QWidget* parent = nullptr);

    RepositoriesPresenter& presenter() { return m_presenter; }
    void showSubject(const QString& name);
    void addFolder();
    void connectArchive();
    void changeConnection();
    void disconnectArchive(); ///< of the one that is chosen
    void editMapping();
    void editAuthority();

private:
    QWidget* makeHead();
    void follow();
    void followChoice();

    PageContext& m_context;
    RepositoriesPresenter m_presenter;
    PageHead* m_head;
    Badge* m_behind;
    QVBoxLayout* m_rowsBox = nullptr;
    QList<RepositoryRow*> m_rows;
    RepositoryDetail* m_detail;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QTimer m_clock;
    QString m_wanted; ///< shown as soon as it is known
};

/// The page for the window. `parts` outlive it.
Page repositoriesPage(const RepositoriesParts& parts);

} // namespace cf::ui
