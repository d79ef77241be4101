#pragma once

#include "ui/repositories/disconnect_presenter.h"
#include "ui/shell/overlay.h"

class QPushButton;

namespace cf::ui {

class Label;

/// Says what comes of ending a connection before it is ended.
class DisconnectDialog : public Overlay
{
    Q_OBJECT

public:
    DisconnectDialog(QWidget* window, DisconnectPresenter::Parts parts, const Repository& repository);
    DisconnectPresenter& presenter() { return m_presenter; }

private:
    void follow();
    DisconnectPresenter m_presenter;
    Label* m_outcome;
    QPushButton* m_end;
};

} // namespace cf::ui
