// A plan of letters being made: its name, way and reason, the groups with their exact counts and what to do with each, and every letter.
#pragma once

#include "ui/reissue/bulk_plan_presenter.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace cf::ui {

class Label;
class LinkButton;
class PlanAuthorityForm;
class ProgressLine;

class BulkMakeView : public QWidget
{
    Q_OBJECT
public:
    /// presenter outlives it.
    BulkMakeView(BulkPlanPresenter& presenter, const ReissueParts& parts, QWidget* parent = nullptr);

    void follow();
    QTableView* table() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void layColumns();
    QWidget* makeForm();
    QWidget* makeGroups();
    void followGroups();
    void show(std::optional<ReissueGroup> group);
    void preview();

    struct GroupRow {
        QWidget* widget = nullptr;
        QCheckBox* box = nullptr;
        LinkButton* show = nullptr;
        Label* meaning = nullptr;
    };
    BulkPlanPresenter& m_presenter;
    ReissueParts m_parts;
    QLineEdit *m_title, *m_remark;
    QComboBox *m_reason, *m_channel;
    PlanAuthorityForm* m_authority;
    std::vector<GroupRow> m_groups; ///< by ReissueGroup
    LinkButton* m_showAll;
    QTableView* m_table;
    Label *m_problems, *m_note, *m_outside;
    QPushButton *m_submit, *m_draft, *m_preview;
    ProgressLine* m_progress;
    std::optional<ReissueGroup> m_shown;
};

} // namespace cf::ui
