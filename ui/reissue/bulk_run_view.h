// A plan of letters that was asked for: how far it is, with pause and cancel, who decided, and every letter with where it stands.
#pragma once

#include "ui/reissue/bulk_run_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QTableView;

namespace cf::ui {

class Facts;
class Label;
class ProgressLine;

class BulkRunView : public QWidget
{
    Q_OBJECT
public:
    /// All outlive it.
    BulkRunView(BulkRunPresenter& presenter, const ReissueParts& parts, PageContext& context, QWidget* parent = nullptr);

    void follow();
    void askCancel();
    void askCertificate();
    /// Answered in the status bar.
    void writeCertificate(const QString& path);
    void writeList(const QString& path);

private:
    void askList();
    void open(int row);

    BulkRunPresenter& m_presenter;
    ReissueParts m_parts;
    PageContext& m_context;
    SealedPaperPresenter* m_paper = nullptr;
    ProgressLine* m_progress;
    Facts* m_facts;
    Label *m_standing, *m_against, *m_pace;
    QTableView* m_table;
    QCheckBox* m_unsent;
    QPushButton *m_accept, *m_again, *m_cancel, *m_outbox, *m_list, *m_certificate;
};

} // namespace cf::ui
