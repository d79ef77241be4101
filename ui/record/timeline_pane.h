// The timeline of a record over the whole page: the picture, the same as a table, and what is known of the event that is looked at.
#pragma once

#include "ui/record/timeline_output.h"
#include "ui/record/timeline_table_presenter.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace cf::ui {

class EmptyState;
class Facts;
class PageHead;
class SectionHeader;
class TimelineView;

class TimelinePane : public QWidget
{
    Q_OBJECT
public:
    /// record: outlives it.
    explicit TimelinePane(RecordPresenter& record, QWidget* parent = nullptr);

    TimelinePresenter& presenter() { return m_presenter; }
    TimelineView& view() { return *m_view; }
    TimelineOutput& output() { return *m_output; }
    void focusTimeline();
    /// The table alone, over the whole height, or under the picture.
    void setTableAlone(bool alone);
    bool isTableAlone() const { return m_isTableAlone; }
    void copyTable();
    QSize minimumSizeHint() const override; ///< it gives way, and does not keep the record from being small

Q_SIGNALS:
    void closeRequested();
    void openRequested(const CommunicationId& record);
    void told(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeLower();
    void fillExportMenu();
    void follow();
    void followCurrent();
    void share();
    void shareColumns();
    void showLower(bool shown);

    TimelinePresenter m_presenter;
    TimelineTable m_table;
    TimelineOutput* m_output;
    PageHead* m_head = nullptr;
    TimelineView* m_view;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QTableView* m_rows;
    SectionHeader *m_rowsHead, *m_factsHead;
    Facts* m_facts;
    QSplitter* m_split;
    QToolButton *m_zone = nullptr, *m_tableTool = nullptr;
    QWidget* m_export = nullptr;
    QList<RecordFact> m_told;
    bool m_isTableAlone = false, m_isSelecting = false;
};

} // namespace cf::ui
