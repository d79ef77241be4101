// From which day to which day a report is to speak.
#pragma once

#include "models/evidence/report_period.h"
#include "ui/shell/overlay.h"

class QLineEdit;

namespace cf::ui {

class Label;

class PeriodDialog : public Overlay
{
    Q_OBJECT
public:
    PeriodDialog(QWidget* window, const evidence::Period& period);

Q_SIGNALS:
    void chosen(const cf::evidence::Period& period);

private:
    evidence::Period typed() const; ///< an end that is no date is not valid
    void check();
    void take();
    QLineEdit *m_from, *m_to;
    Label* m_problem;
    QPushButton* m_show;
};

} // namespace cf::ui
