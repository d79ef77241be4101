// An auditor's visit: everything verified in one run, and one signed bundle of what was found.
#pragma once

#include "ui/audit/audit_presenter.h"
#include "ui/audit/audit_table_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace cf::ui {

class Label;
class Notice;
class PageHead;

class AuditWidget : public QWidget
{
    Q_OBJECT
public:
    AuditWidget(const AuditParts& parts, PageContext& context, QWidget* parent = nullptr);
    AuditPresenter& presenter() { return m_presenter; }
    QTableView& table() { return *m_table; }

private:
    QWidget* makeForm();
    void begin();
    void pauseOrResume();
    void askBundle();
    void follow();

    PageContext& m_context;
    AuditPresenter m_presenter;
    AuditTable m_steps;
    PageHead* m_head;
    Notice* m_notice;
    QTableView* m_table;
    QSpinBox* m_files;
    QLineEdit* m_seed;
    Label* m_found;
    QPushButton *m_begin, *m_pause, *m_cancel, *m_bundle;
    QString m_trouble; ///< why the bundle was not written
};

/// The page for the window. `parts` outlive it.
Page auditPage(const AuditParts& parts);

} // namespace cf::ui
