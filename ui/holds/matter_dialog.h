// A matter with which letters it reaches, and what holding them comes to, counted again while it is written. One that has letters keeps which it reaches.
#pragma once

#include "ui/holds/hold_json_presenter.h"
#include "ui/shell/overlay.h"
#include "ui/widgets/theme.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace cf::ui {

class Label;

class MatterDialog : public Overlay
{
    Q_OBJECT
public:
    /// matter: one that is kept, or a new one with what is known of it.
    MatterDialog(QWidget* window, const HoldParts& parts, const HoldMatter& matter, bool isKept, bool hasLetters);

Q_SIGNALS:
    /// To be kept as it is; and, with `planned`, to be held.
    void kept(const cf::HoldMatter& matter, bool isKept);
    void holdWanted(const cf::ui::PlannedScope& planned);

private:
    HoldMatter written() const;
    void follow();
    void count();
    void setPlan(const QStringList& lines, Ink ink);
    void tellPlan();
    void showExpectations(const PlannedScope& planned);

    HoldActsPresenter m_acts;
    HoldMatter m_matter;
    bool m_isKept, m_hasLetters;
    std::optional<PlannedScope> m_planned;
    QTimer m_wait;
    TimeTelling m_telling;
    QLineEdit *m_number, *m_name, *m_authority, *m_custodian, *m_query;
    QComboBox* m_kind;
    QCheckBox *m_hasReview, *m_standing, *m_versions, *m_making, *m_delivery;
    QDateEdit* m_review;
    QSpinBox* m_coolingOff;
    QWidget* m_expectations; ///< a box for each repository that the plan names
    std::map<QString, HoldEnforcement> m_expected;
    Label *m_plan, *m_refusal;
    QPushButton *m_keep, *m_hold;
};

} // namespace cf::ui
