// Sends a letter's archived bytes to composition for review, and shows the reports of it beside the letter. It asks before anything lies in the outbox.
#pragma once

#include "ui/record/composition_review_presenter.h"
#include "ui/shell/overlay.h"

class QPushButton;

namespace cf::ui {

class Facts;
class Label;
class SectionHeader;

class CompositionReviewDialog : public Overlay
{
    Q_OBJECT
public:
    /// parts outlive it; showOutbox shows a command there.
    CompositionReviewDialog(QWidget* window, const CompositionReviewParts& parts, const cache::Record& record, std::function<void(const QString& command)> showOutbox);
    CompositionReviewPresenter& presenter() { return m_presenter; }

private:
    void follow();
    CompositionReviewPresenter m_presenter;
    Label *m_what, *m_bar, *m_told;
    SectionHeader* m_head;
    Facts* m_facts;
    QPushButton *m_outbox, *m_send;
};

} // namespace cf::ui
