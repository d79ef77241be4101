// What is decided about letters whose time is over, with what it would come to: which of them, a sample of them, and what is left out and why. Two others approve it.
#pragma once

#include "ui/retention/disposition_json_presenter.h"
#include "ui/shell/overlay.h"

#include <QTimer>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QTableView;

namespace cf::ui {

class GapTable;
class Label;

class DispositionDialog : public Overlay
{
    Q_OBJECT
public:
    /// named: ids of the letters that are chosen; empty: all of the wish.
    DispositionDialog(QWidget* window, const RetentionParts& parts, const RetentionPlan& plan, const evidence::RetentionWish& wish, const QStringList& named);

Q_SIGNALS:
    void decided(const std::shared_ptr<const cf::ui::PlannedDisposal>& planned);

private:
    Disposition written() const;
    void count();
    void follow();
    void show(const PlannedDisposal& planned);

    DispositionActsPresenter m_acts;
    RetentionParts m_parts;
    QString m_id;
    evidence::RetentionWish m_wish;
    QStringList m_named;
    RetentionPlan m_planOf;
    std::shared_ptr<const PlannedDisposal> m_planned;
    GapTable* m_sample;
    QComboBox *m_act, *m_class;
    QLineEdit *m_title, *m_reason, *m_authority;
    QDateEdit* m_until;
    QWidget *m_untilField, *m_classField;
    QTableView* m_table;
    Label *m_plan, *m_consequence;
    QPushButton* m_ok;
};

} // namespace cf::ui
