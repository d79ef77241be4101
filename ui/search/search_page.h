// The search page: count and scope, months, facets, results, and the record of what is selected.
#pragma once

#include "ui/search/scope_presenter.h"
#include "ui/search/search_presenter.h"
#include "ui/shell/page.h"
#include "ui/widgets/theme.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace cf::ui {

class EmptyState;
class FacetView;
class Histogram;
class Notice;
class PageHead;
class ProgressLine;
class RepairPresenter;
class ResultView;

class SearchPage : public QWidget
{
    Q_OBJECT

public:
    /// repair: nullptr when a damaged index cannot be repaired from here.
    SearchPage(SearchPresenter& presenter, RepairPresenter* repair, const RecordFactory& record, PageContext& context,
               QWidget* parent = nullptr);

    ResultView* results() const { return m_view; }
    FacetView* facetView() const { return m_facets; }
    Histogram* histogram() const { return m_histogram; }
    QWidget* recordWidget() const { return m_record.widget; }
    /// What F6 goes through, in order.
    QList<QWidget*> panes() const;

    void openTemplate(); ///< of the current row
    void copyReference();
    void copyJson();
    void openRecord();   ///< focus into the record
    void showRecord(const CommunicationId& communication); ///< one that need not be among the results
    /// Whether an answer without rows offers to ask the repositories themselves.
    void setCanSearchFurther(bool can) { m_canSearchFurther = can; }
    /// Repositories whose watermark is history: the scope of an answer claims nothing of them.
    void setDisconnected(const Disconnected& disconnected);
    void step(int by);   ///< to another row; the record follows, opened or not
    void setFacetsShown(bool shown);
    void setPreviewShown(bool shown);
    bool facetsShown() const;
    bool previewShown() const;

    QByteArray layoutState() const;
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    void layoutChanged();
    void currentChanged();
    void exportRequested();
    void furtherRequested();
    void columnMenuRequested(QWidget* button);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeMiddle();
    QWidget* makeHead();
    void connectPresenter();
    void followPhase();
    void followTotal();
    void followMonths();
    void showScope();
    void showState();
    void showEmpty();
    void showFailure();
    void connectRepair();
    void followRepair();
    void showCurrent();
    void foldFacets();
    void fitFacets();
    void takeWay(int way);
    void chooseMonths(int first, int last);

    SearchPresenter& m_presenter;
    RepairPresenter* m_repair;
    PageContext& m_context;
    PageHead* m_head;
    Notice* m_notice;
    ProgressLine* m_repairProgress;
    QWidget* m_repairRow;
    Histogram* m_histogram;
    QWidget* m_histogramRow;
    FacetView* m_facets;
    ResultView* m_view;
    EmptyState* m_empty;
    QWidget* m_skeleton;
    QStackedWidget* m_stack;
    QSplitter* m_columns; ///< facets and table
    QSplitter* m_sides;   ///< results and record
    RecordSlot m_record;
    std::optional<CommunicationId> m_shown;
    QTimer m_showSoon;
    int m_scale = px(100);
    Disconnected m_disconnected;
    bool m_canSearchFurther = false;
    bool m_facetsWanted = true; ///< by the person
    bool m_facetRoom = true;    ///< by the window
    bool m_facetsSized = false; ///< by the person
    int m_facetsWidth = 0;      ///< that its words needed so far
    std::function<void()> m_emptyAction;
    std::vector<std::function<void()>> m_ways;
};

} // namespace cf::ui
