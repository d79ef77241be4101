// Packs: those of this profile, and one that is put together: its checklist with what could be added on the left, the items in their order in the middle, the pages of
// the chosen one on the right.
#pragma once

#include "ui/packs/pack_lines_presenter.h"
#include "ui/packs/packs_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace cf::ui {

class EmptyState;
class Facts;
class Label;
class Notice;
class PackPageView;
class PageHead;
class ProgressLine;

class PacksWidget : public QWidget
{
    Q_OBJECT
public:
    PacksWidget(const PacksParts& parts, PageContext& context, QWidget* parent = nullptr);
    PacksPresenter& presenter() { return m_presenter; }
    /// "" for the list; "new:dispute:NAME" (workspace, case, record) begins one; "add:ID,ID" adds to the open one, or asks for which; else the id of a pack.
    void showSubject(const QString& subject);
    bool back();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead();
    QWidget* makeList();
    QWidget* makeEditor();
    QWidget* makeChecklist();
    QWidget* makeItems();
    QWidget* makePreview();
    void addActions();
    void follow();
    void followEditor();
    void followPreview();
    void openRow(int row);
    void act(const PackLine& line);
    void moveCurrent(int by);
    void removeCurrent();
    void hideWords();
    void hideSelection();
    void redact(const std::vector<PackRedaction>& places);
    void uncover(int redaction);
    QString currentItem() const; ///< its key; empty: none
    void chooseItem(const QString& key);
    void takePending();
    void openSealed();
    void askAndSave();
    void askAndPrint();
    void askAndPrint(const QByteArray& bytes);
    void seal();
    void fileBack();

    PageContext& m_context;
    PacksPresenter m_presenter;
    PackLines m_wanted, m_items;
    PageHead* m_head;
    QList<QWidget*> m_packActions, m_sealedActions;
    QPushButton *m_undo = nullptr, *m_redo = nullptr, *m_discard = nullptr;
    QLineEdit *m_new, *m_add = nullptr, *m_words = nullptr;
    QComboBox *m_checklist = nullptr, *m_code = nullptr;
    QTableView *m_table, *m_wantedView = nullptr, *m_itemView = nullptr;
    Notice *m_pendingNotice = nullptr, *m_discarded = nullptr, *m_bar = nullptr, *m_filed = nullptr;
    Label *m_leftOut = nullptr, *m_pageNumber = nullptr, *m_previewTitle = nullptr;
    ProgressLine* m_progress = nullptr;
    PackPageView* m_page = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_hideSelection = nullptr;
    QToolButton *m_before = nullptr, *m_after = nullptr;
    Facts* m_redactions = nullptr;
    EmptyState *m_empty, *m_trouble, *m_previewEmpty = nullptr;
    QStackedWidget *m_stack, *m_preview = nullptr;
    QStringList m_pending; ///< documents that wait for a pack to be chosen
    QString m_chosen;      ///< the item that stays chosen while lines are made anew
    bool m_isFilling = false;
};

/// The page for the window. `parts` outlive it.
Page packsPage(const PacksParts& parts);

} // namespace cf::ui
