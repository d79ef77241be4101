// In how many business days which letter of a dispute is due, which calendar counts, and the calendars with their days off.
#pragma once

#include "ui/disputes/disputes_presenter.h"
#include "ui/shell/overlay.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace cf::ui {

class Facts;
class Label;

class DisputeRulesDialog : public Overlay
{
    Q_OBJECT
public:
    /// presenter outlives it.
    DisputeRulesDialog(QWidget* window, DisputesPresenter& presenter);
    void takeCalendar(const QString& file);

private:
    void fill();
    void followCalendar();
    void keep();
    void restore();
    void browse();
    void say(const Result<void>& done, const QString& sentence);
    QString chosen() const;

    DisputesPresenter& m_presenter;
    QComboBox* m_calendar;
    std::array<QSpinBox*, disputeStages> m_days{};
    Facts* m_about;
    Label* m_problem;
    QPushButton *m_keep, *m_restore, *m_replace, *m_original;
    bool m_isFilling = false;
};

} // namespace cf::ui
