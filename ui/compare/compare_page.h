// The page Compare: two sides as text or as pages, the map of differences between them, the same as a table, and who received which.
#pragma once

#include "ui/compare/compare_table_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;
class QPushButton;

namespace cf::ui {

class CompareOutput;
class ComparePagesView;
class CompareSideHead;
class CompareTextView;
class EmptyState;
class Facts;
class Label;
class LinkButton;
class PageHead;
class ProgressLine;
class SamenessBand;

/// The page as the window takes it; `parts` outlive the window. Its subjects: compare_subject_presenter.h.
Page comparePage(const CompareParts& parts);

class CompareWidget : public QWidget
{
    Q_OBJECT
public:
    CompareWidget(const CompareParts& parts, PageContext& context, QWidget* parent = nullptr);
    ~CompareWidget() override;

    ComparePresenter& presenter() { return m_presenter; }
    CompareTextView& textView() { return *m_text; }
    ComparePagesView& pagesView() { return *m_pages; }
    CompareOutput& output() { return *m_output; }
    SamenessBand* samenessBand() { return m_sameness; } ///< nullptr: nobody here can tell it
    QTableView& table() { return *m_rows; }
    void showSubject(const QString& subject);
    void setTableShown(bool shown);
    bool isTableShown() const;
    /// The same comparison once more, in a window of its own.
    CompareWidget* detach();

private:
    QWidget* makeHead();
    QWidget* makeSides();
    QWidget* makeLower();
    QWidget* makeFooter();
    void fillOptions(QMenu& menu);
    void fillPageOptions(QMenu& menu);
    void fillExport(QMenu& menu);
    void addActions();
    void follow();
    void followState();
    void followCurrent();
    void followProgress();
    void followPage();
    void act();
    void setIgnored(bool evidence::IgnoredParts::*part, bool on);
    void ignoreCurrent();
    void goTo(const SamenessDifference& difference);
    void receivedBy(bool isLeft);
    void tell(const QString& sentence);

    CompareParts m_parts;
    PageContext& m_context;
    ComparePresenter m_presenter;
    CompareTable m_table;
    CompareOutput* m_output;
    PageHead* m_head;
    Label* m_place;
    LinkButton *m_textTab, *m_pagesTab;
    QToolButton *m_before, *m_after, *m_tableTool;
    QPushButton *m_options, *m_export;
    CompareSideHead *m_left, *m_right;
    QWidget *m_heads, *m_footer, *m_lower;
    SamenessBand* m_sameness = nullptr;
    QWidget* m_besideBar = nullptr; ///< as wide as the scroll bar
    QStackedWidget* m_stack;
    CompareTextView* m_text;
    ComparePagesView* m_pages;
    EmptyState* m_empty;
    QWidget* m_skeleton;
    QTableView* m_rows;
    Facts* m_facts;
    Label* m_result;
    ProgressLine* m_progress;
    QPushButton *m_whoLeft, *m_whoRight;
    bool m_isSelecting = false, m_isTableWanted = false;
};

} // namespace cf::ui
