// The navigation column: pages in their groups, and the saved searches under Search.
#pragma once

#include "ui/shell/page.h"

#include <QListView>
#include <QStandardItemModel>
#include <QWidget>

namespace cf::ui {

class SavedSearchesPresenter;

QString pageGroupWord(PageGroup group);

/// ↑↓ move, Enter opens; on the heading of a group it folds it, as ← and → do (→ and ← where one reads from the right). A folded group tells of what waits in it. On a saved search F2 renames, Delete deletes (it can be undone), Alt+↑↓ moves it.
class NavBar : public QWidget
{
    Q_OBJECT

public:
    NavBar(SavedSearchesPresenter& saved, QWidget* parent = nullptr);

    /// Behind those before it; the first one of a group brings its heading.
    void addPage(const QString& id, const QString& icon, const QString& name, PageGroup group = PageGroup::None);
    void setFoldedGroups(const QStringList& codes); ///< as foldedGroups() told them
    QStringList foldedGroups() const;
    void setCurrentPage(const QString& id);
    void setCount(const QString& id, const QString& number, const QString& spoken); ///< beside a page; empty: none
    void setCurrentSaved(const QString& name); ///< the saved search whose query is shown; empty for none
    void renameCurrent();
    void setFolded(bool folded); ///< to icons; their names are then tool tips
    bool isFolded() const { return m_folded; }
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void pageChosen(const QString& id);
    void savedChosen(const QString& name);
    void groupFolded(); ///< by a person, or unfolded because a page of it was opened

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuildSaved();
    void applyWidth(bool folded);
    void fitRows();
    void choose(const QModelIndex& index);
    void fold(const QModelIndex& group, bool isFolded);
    void tellOf(const QModelIndex& group);
    QModelIndex groupOf(int row) const; ///< that a page is in; invalid: none
    bool groupKey(int key);
    void showMenu(const QPoint& position);
    bool savedKey(int key, Qt::KeyboardModifiers modifiers);
    QString savedAt(const QModelIndex& index) const;

    SavedSearchesPresenter& m_saved;
    QStandardItemModel m_items;
    QListView* m_list;
    QString m_page;
    QString m_current;
    PageGroup m_group = PageGroup::None; ///< of the page that was added last
    bool m_folded = false;
};

} // namespace cf::ui
