// Campaigns and batches: which there are, and of one of them what became of its letters.
#pragma once

#include "ui/campaign/campaign_list_presenter.h"
#include "ui/campaign/recipient_export_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace cf::ui {

class Badge;
class CampaignOutput;
class CampaignView;
class EmptyState;
class Label;
class LinkButton;
class PageHead;
class WindowMemory;

class CampaignsWidget : public QWidget
{
    Q_OBJECT
public:
    CampaignsWidget(const CampaignParts& parts, PageContext& context, QWidget* parent = nullptr);

    CampaignPresenter& presenter() { return m_campaign; }
    CampaignListPresenter& lists() { return m_lists; }
    CampaignView& view() { return *m_view; }
    CampaignOutput& output() { return *m_output; }
    /// A name of a campaign, or a query: of one that names a campaign or a batch that one, else of all it finds.
    void showSubject(const QString& subject);
    void exportRecipients();
    void planReissues();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeList();
    void makeHead();
    void addActions();
    void follow();
    void followList();
    void choose(int row);
    void openName(const QString& name);
    void showEmpty();
    void shareWidth();

    PageContext& m_context;
    CampaignListPresenter m_lists;
    CampaignPresenter m_campaign;
    RecipientExportPresenter m_export;
    WindowMemory* m_memory;
    PageHead* m_head;
    Badge *m_late, *m_stand;
    LinkButton *m_campaigns, *m_batches;
    QLineEdit* m_filter;
    QTableView* m_table;
    Label* m_summary;
    CampaignView* m_view;
    CampaignOutput* m_output;
    EmptyState* m_empty;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_split;
    QWidget* m_list = nullptr;
    QPushButton *m_listButton = nullptr, *m_exportButton = nullptr, *m_reportButton = nullptr, *m_searchButton = nullptr, *m_reissueButton = nullptr;
    bool m_isChosen = false; ///< somebody chose one, or it was chosen for them
};

/// The page for the window. `parts` outlive it.
Page campaignsPage(const CampaignParts& parts);

} // namespace cf::ui
