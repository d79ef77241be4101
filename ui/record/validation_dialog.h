// A letter looked at again, over the window: what was done, what was found, what was found before; and a signed report of it.
#pragma once

#include "ui/record/validation_presenter.h"
#include "ui/shell/overlay.h"

class QPushButton;

namespace cf::ui {

class Badge;
class Facts;
class Label;
class ProgressLine;
class SectionHeader;

class ValidationDialog : public Overlay
{
    Q_OBJECT
public:
    /// Begins at once. parts and secrets outlive it.
    ValidationDialog(QWidget* window, const ValidationParts& parts, SecretStore& secrets, const cache::Record& record, const TimeTelling& telling);

    ValidationPresenter& presenter() { return m_presenter; }
    void writeReport(const QString& path);

private:
    void follow();
    void askReport();

    ValidationPresenter m_presenter;
    SealedPaperPresenter* m_paper;
    TimeTelling m_telling;
    Badge* m_outcome;
    Label *m_sentence, *m_method, *m_told;
    SectionHeader* m_earlierHead;
    ProgressLine* m_progress;
    Facts *m_facts, *m_earlier;
    QPushButton *m_report, *m_close;
};

} // namespace cf::ui
