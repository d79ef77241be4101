// Two views of the page Holds: certificates that are made by themselves, and what makes up for repositories that do not enforce a hold.
#pragma once

#include "ui/holds/hold_upkeep_presenter.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableView;

namespace cf::ui {

class Label;

class HoldUpkeepView : public QWidget
{
    Q_OBJECT
public:
    /// The presenter outlives it.
    explicit HoldUpkeepView(HoldUpkeepPresenter& upkeep, QWidget* parent = nullptr);

private:
    void follow();
    void askControl(const RepositoryId& chosen);

    HoldUpkeepPresenter& m_upkeep;
    QComboBox* m_pace;
    Label *m_trouble, *m_where;
    QPushButton* m_control;
    QTableView *m_certificates, *m_controls;
};

} // namespace cf::ui
