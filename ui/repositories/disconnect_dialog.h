#pragma once

#include "ui/repositories/disconnect_presenter.h"
#include "ui/shell/overlay.h"

class QPushButton;
class QRadioButton;

namespace cf::ui {

class Facts;
class Label;
class ProgressLine;

/// Says what comes of ending a connection, or of removing its records from here, before it is done.
class DisconnectDialog : public Overlay
{
    Q_OBJECT

public:
    DisconnectDialog(QWidget* window, DisconnectPresenter::Parts parts, const Repository& repository);
    DisconnectPresenter& presenter() { return m_presenter; }

private:
    QWidget* makeChoice();
    void follow();
    DisconnectPresenter m_presenter;
    QRadioButton *m_keep, *m_remove;
    QList<Label*> m_sentences; ///< as many as there can be
    Label* m_outcome;
    Facts* m_facts;
    ProgressLine* m_progress;
    QPushButton *m_cancel, *m_end;
};

} // namespace cf::ui
