// All that is known of the campaign that is chosen: the waterfall, the same as a table, and sections with what it was made of.
#pragma once

#include "ui/campaign/campaign_facts_presenter.h"
#include "ui/campaign/campaign_table_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QTableView;

namespace cf::ui {

class CampaignWaterfall;
class Facts;
class Label;
class Notice;
class SectionHeader;

class CampaignView : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive it.
    CampaignView(CampaignPresenter& presenter, PageContext& context, QWidget* parent = nullptr);

    CampaignWaterfall& waterfall() { return *m_waterfall; }
    CampaignTable& table() { return m_table; }
    void copyTable();
    void askAndSaveTable(const QString& directory);
    void saveTable(const QString& path); ///< as CSV

Q_SIGNALS:
    void recipientsRequested(); ///< the list of those who did not get it

private:
    struct Section {
        SectionHeader* head;
        Facts* facts;
        QList<RecordFact> told = {};
        QWidget* whole = nullptr;
    };
    static Section section(const QString& name, const QString& title);
    QWidget* makeTable();
    void follow();
    void followDetail();
    void fill(Section& section, QList<RecordFact> facts, const QString& note);
    void run(const QString& query);
    void shareColumns();

    CampaignPresenter& m_presenter;
    PageContext& m_context;
    CampaignTable m_table;
    CampaignWaterfall* m_waterfall;
    QTableView* m_rows;
    SectionHeader* m_tableHead;
    Notice* m_notice;
    Label* m_footer; ///< what the picture is true of
    Section m_sent, m_templates, m_stages, m_unreached, m_approvals, m_segments, m_channels, m_boundary, m_missed, m_control, m_repositories;
};

} // namespace cf::ui
