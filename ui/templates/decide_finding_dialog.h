#pragma once

#include "ui/shell/overlay.h"
#include "ui/templates/templates_presenter.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace cf::ui {

class Label;

/// Decides on what does not fit of the chosen version: the risk is accepted, or it is to be remedied; with the reason, and taken back again.
class DecideFindingDialog : public Overlay
{
    Q_OBJECT
public:
    /// presenter: outlives it.
    DecideFindingDialog(QWidget* window, TemplatesPresenter& presenter);

private:
    void follow();
    void decide(FindingOutcome outcome);
    const evidence::VersionFinding* finding() const;

    TemplatesPresenter& m_presenter;
    QComboBox* m_which;
    Label *m_now, *m_problem;
    QLineEdit* m_reason;
    QPushButton *m_undo, *m_remedy, *m_accept;
};

} // namespace cf::ui
