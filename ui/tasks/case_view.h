// The story of a case: what it is, what it is about, and what happened in it, by whom, in which role, when, with which decision and words. For any
// page that shows a case.
#pragma once

#include "ui/shell/page.h"
#include "ui/tasks/task_words_presenter.h"

#include <QWidget>

namespace cf::ui {

class Facts;
class LegList;
class SectionHeader;

class CaseView : public QWidget
{
    Q_OBJECT
public:
    explicit CaseView(PageContext& context, QWidget* parent = nullptr);
    /// Null: nothing is shown.
    void setStory(const evidence::CaseStory* story, const TaskTelling& telling);
    QString text() const; ///< all of it as lines, to be copied
    Facts* facts() { return m_facts; } ///< to be aligned with others

private:
    void openFact(int item);

    PageContext& m_context;
    Facts* m_facts;
    SectionHeader* m_head;
    LegList* m_history;
    QList<RecordFact> m_told;
    QList<DeliveryLine> m_lines;
};

} // namespace cf::ui
