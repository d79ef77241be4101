// What makes up for a repository that only records a hold, or lets anybody take it away: noted for one repository of a matter, with a ticket, who answers for it and until when.
#pragma once

#include "ui/holds/hold_upkeep_presenter.h"
#include "ui/shell/overlay.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace cf::ui {

class ControlDialog : public Overlay
{
    Q_OBJECT
public:
    /// The presenter outlives it; one repository at least needs it, or has one. chosen: empty: the first.
    ControlDialog(QWidget* window, const HoldUpkeepPresenter& upkeep, const RepositoryId& chosen);

Q_SIGNALS:
    void confirmed(const cf::CompensatingControl& control);
    void endWanted(const cf::RepositoryId& repository, const QString& reason);

private:
    CompensatingControl written() const;
    void fill();
    void follow();

    const HoldUpkeepPresenter& m_upkeep;
    QComboBox* m_repository;
    QLineEdit *m_ticket, *m_what, *m_responsible, *m_why;
    QDateEdit* m_until;
    QWidget* m_ending; ///< shown where something is noted
    QPushButton *m_end, *m_ok;
};

} // namespace cf::ui
