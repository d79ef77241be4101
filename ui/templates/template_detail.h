// One template or asset: versions, approvals, who received the chosen one, and what does not fit.
#pragma once

#include "ui/shell/page.h"
#include "ui/templates/templates_presenter.h"

#include <QWidget>

class QPlainTextEdit;

namespace cf::ui {

class Facts;
class Histogram;
class Label;
class SectionHeader;
class ShareList;
class VersionList;

class TemplateDetail : public QWidget
{
    Q_OBJECT
public:
    TemplateDetail(TemplatesPresenter& presenter, PageContext& context, QWidget* parent = nullptr);
    void decide(); ///< on what does not fit of the chosen version

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void follow();
    void followChoice();
    void followMonths();
    void showFact(const QList<RecordFact>& facts, int item);
    QList<struct Share> shares() const;

    TemplatesPresenter& m_presenter;
    PageContext& m_context;
    SectionHeader *m_versionsHead, *m_monthsHead, *m_textHead, *m_whoHead, *m_approvalsHead, *m_historyHead, *m_findingsHead, *m_partsHead;
    VersionList* m_versions;
    Histogram* m_months;
    QPlainTextEdit* m_text;
    QWidget *m_textPart = nullptr, *m_monthsPart = nullptr, *m_findingsPart = nullptr, *m_historyPart = nullptr, *m_partsPart = nullptr;
    Label *m_who, *m_partNote;
    ShareList* m_shares;
    Facts *m_approvals, *m_history, *m_findings, *m_parts;
    QList<RecordFact> m_approvalFacts, m_findingFacts, m_partFacts;
    QStringList m_monthValues; ///< "2025-03", one for each bin
};

} // namespace cf::ui
