// One communication: the answer, its document, its facts. Beside the results, or opened over the whole page; the same
// widgets in two arrangements.
#pragma once

#include "ui/record/record_presenter.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace cf::ui {

class DocumentView;
class EmptyState;
class FactsPane;
class Label;
class ProgressLine;
class RecordHead;
class RecordOutput;
class TimelinePane;

class RecordPane : public QWidget
{
    Q_OBJECT
public:
    RecordPane(const RecordParts& parts, PageContext& context, QWidget* parent = nullptr);
    ~RecordPane() override;

    RecordPresenter& presenter() { return m_presenter; }
    DocumentView& document() { return *m_document; }
    RecordOutput& output() { return *m_output; }
    FactsPane& facts() { return *m_facts; }
    TimelinePane& timeline() { return *m_timeline; }

    /// Over the whole page: what stands beside it in its splitter is hidden until it closes.
    void setOpened(bool opened);
    bool isOpened() const { return m_opened; }
    /// The timeline in place of document and facts, over the whole page; put away, the record is as it was before.
    void setTimelineShown(bool shown);
    bool isTimelineShown() const { return m_timelineShown; }

    void copyReference();
    void copyJson();
    /// The selected words, else what the record answers, and where they stand.
    void copyWithCitation();
    void copyCitation(); ///< of the record, whatever is selected in it
    /// Where the record stands in the result it was opened from; row from 0, -1 for none.
    void setPlace(int row, qint64 rows);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addActions();
    void openCustomer();
    void addTimeline();
    void addComparing();
    void addProcess();
    void addValidation(const RecordParts& parts);
    void addUnmasking();
    void addReview(const RecordParts& parts);
    void addReissue(const std::shared_ptr<const ReissueParts>& parts);
    void showReissues(const std::shared_ptr<const ReissueParts>& parts);
    void openWorkspace(const QString& workspace);
    void compareWith();
    void follow();
    void arrange();
    bool takesEscape() const;
    void tell(const QString& sentence);
    QWidget* makeWay();
    void stepInResult(int by);

    PageContext& m_context;
    RecordPresenter m_presenter;
    RecordHead* m_head;
    QScrollArea* m_top; ///< the head, which scrolls in a pane that is too short for it
    DocumentView* m_document;
    FactsPane* m_facts;
    EmptyState* m_empty;
    QSplitter* m_split;
    QStackedWidget* m_stack;
    ProgressLine* m_printing;
    RecordOutput* m_output;
    TimelinePane* m_timeline;
    QWidget *m_left, *m_right;
    QWidget* m_line; ///< under the answer
    Label* m_place = nullptr;
    QWidget *m_before = nullptr, *m_after = nullptr;
    QWidget* m_way; ///< back to the results, and through them; made of the three above
    QVBoxLayout* m_content;
    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focusBefore;
    bool m_opened = false, m_timelineShown = false, m_openedBefore = false;
};

} // namespace cf::ui
