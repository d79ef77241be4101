#include "ui/campaign/campaigns_page.h"

#include "ui/campaign/campaign_output.h"
#include "ui/campaign/campaign_subject_presenter.h"
#include "ui/campaign/campaign_view.h"
#include "ui/campaign/recipient_dialog.h"
#include "ui/reissue/reissue_plans_page.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/shell/window_memory.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

using Kind = CampaignListPresenter::Kind;

enum Shown { ShowsCampaign, ShowsEmpty, ShowsNothing };

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo::exists(documents) ? documents : QDir::homePath();
}

} // namespace

CampaignsWidget::CampaignsWidget(const CampaignParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_lists(parts)
    , m_campaign(parts)
    , m_export(m_campaign)
    , m_memory(new WindowMemory(parts.profile, this))
    , m_head(new PageHead(tr("Campaigns")))
    , m_late(new Badge(u"clock"_s, {}, Tone::Uncertain))
    , m_stand(new Badge(u"warn"_s, {}, Tone::Uncertain))
    , m_campaigns(new LinkButton(u"campaignKindCampaigns"_s, tr("Campaigns")))
    , m_batches(new LinkButton(u"campaignKindBatches"_s, tr("Batches")))
    , m_filter(new QLineEdit)
    , m_table(plainTable(u"campaignList"_s, tr("Campaigns"), m_lists.list()))
    , m_summary(new Label({}, Type::Caption, Ink::Name))
    , m_view(new CampaignView(m_campaign, context))
    , m_output(new CampaignOutput(m_campaign, this))
    , m_empty(new EmptyState)
    , m_split(new QSplitter)
{
    setObjectName(u"campaignsPage"_s);
    makeHead();
    m_stack = new QStackedWidget;
    m_stack->addWidget(scrolling(m_view));
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_empty);
    auto* counting = new Skeleton;
    counting->setAutoFillBackground(true);
    counting->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(counting);
    m_list = makeList();
    m_split->addWidget(m_list);
    m_split->addWidget(m_stack);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({px(332), px(788)});
    m_split->restoreState(m_memory->value(u"campaigns/layout"_s).toByteArray());
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_memory->set(u"campaigns/layout"_s, m_split->saveState()); });
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(hairline());
    box->addWidget(m_split, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    addActions();
    connect(&m_lists, &CampaignListPresenter::changed, this, &CampaignsWidget::followList);
    connect(&m_campaign, &CampaignPresenter::changed, this, &CampaignsWidget::follow);
    connect(&m_campaign, &CampaignPresenter::detailChanged, this, &CampaignsWidget::follow);
    connect(m_view, &CampaignView::recipientsRequested, this, &CampaignsWidget::exportRecipients);
    connect(m_output, &CampaignOutput::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_campaign.phase() == CampaignPresenter::Phase::Failed) {
            m_campaign.reload();
        } else {
            m_context.search({});
        }
    });
    follow();
    followList();
    if (const QString last = m_memory->value(u"campaigns/subject"_s).toString(); !last.isEmpty()) {
        showSubject(last);
    }
}

void CampaignsWidget::makeHead()
{
    m_head->setObjectName(u"campaignsHead"_s);
    m_late->setObjectName(u"campaignLate"_s);
    m_stand->setObjectName(u"campaignStand"_s);
    m_head->appendBadge(m_late);
    m_head->appendBadge(m_stand);
    m_listButton = button(u"campaignListButton"_s, tr("List"), u"table"_s);
    m_listButton->setCheckable(true);
    m_listButton->setToolTip(tr("The list of campaigns and batches"));
    m_listButton->hide();
    connect(m_listButton, &QPushButton::toggled, this, &CampaignsWidget::shareWidth);
    m_searchButton = button(u"campaignSearchButton"_s, tr("Show letters"), u"search"_s);
    m_reportButton = button(u"campaignReportButton"_s, tr("Report…"), u"report"_s);
    m_exportButton = button(u"campaignExportButton"_s, tr("Export…"), u"download"_s);
    m_reissueButton = button(u"campaignReissueButton"_s, tr("Reissue plan…"), u"reissue"_s);
    m_reissueButton->setToolTip(tr("Makes a plan of the letters of which nothing proves delivery; somebody else approves it"));
    connect(m_reissueButton, &QPushButton::clicked, this, &CampaignsWidget::planReissues);
    for (QPushButton* one : {m_listButton, m_searchButton, m_reissueButton, m_reportButton, m_exportButton}) {
        m_head->appendAction(one);
    }
    m_exportButton->setToolTip(tr("Those who did not get it, one line a recipient"));
    connect(m_searchButton, &QPushButton::clicked, this, [this] { m_context.search(subjectOf(m_campaign.population())); });
    connect(m_reportButton, &QPushButton::clicked, this, [this] { m_output->askAndSave(documentsFolder()); });
    connect(m_exportButton, &QPushButton::clicked, this, &CampaignsWidget::exportRecipients);
}

QWidget* CampaignsWidget::makeList()
{
    m_filter->setObjectName(u"campaignFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    for (LinkButton* one : {m_campaigns, m_batches}) {
        one->setCheckable(true);
        one->setAutoExclusive(true);
    }
    m_campaigns->setChecked(true);
    m_summary->setObjectName(u"campaignSummary"_s);
    m_table->setTextElideMode(Qt::ElideMiddle); // campaigns of a kind differ in their years
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(CampaignList::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(CampaignList::Records, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CampaignList::Failed, QHeaderView::ResizeToContents);
    connect(m_filter, &QLineEdit::textChanged, &m_lists, &CampaignListPresenter::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { choose(0); });
    connect(m_campaigns, &QAbstractButton::toggled, this, [this](bool on) { m_lists.setKind(on ? Kind::Campaigns : Kind::Batches); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    auto* list = column({rowOf({m_campaigns, m_batches, nullptr}, 4, {20, 8, 12, 4}), column({m_filter}, 0, {24, 0, 12, 6}), column({m_table}, 0, {16, 0, 0, 0}), column({m_summary}, 0, {24, 4, 12, 6})});
    static_cast<QBoxLayout*>(list->layout())->setStretch(2, 1);
    setScaledWidth(list, 200);
    return list;
}

/// Where there is no room for both, the campaign matters more than the list, which a button then brings.
void CampaignsWidget::shareWidth()
{
    constexpr int roomForBoth = 980;
    const bool isNarrow = width() < px(roomForBoth);
    m_listButton->setVisible(isNarrow);
    m_list->setVisible(!isNarrow || m_listButton->isChecked() || m_campaign.phase() == CampaignPresenter::Phase::Nothing);
}

void CampaignsWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_lists.setActive(true);
    m_campaign.setActive(true);
}

void CampaignsWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_lists.setActive(false);
    m_campaign.setActive(false);
}

void CampaignsWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

void CampaignsWidget::addActions()
{
    const QString group = tr("Campaigns");
    m_context.actions.add({u"campaigns.export"_s, group, tr("Export who did not get it…"), u"download"_s, tr("One line a recipient, with a manifest")},
                          [this](bool) { exportRecipients(); });
    m_context.actions.add({u"campaigns.reissue"_s, group, tr("Send what did not arrive again…"), u"reissue"_s, tr("Makes a plan of the letters of which nothing proves delivery; somebody else approves it")},
                          [this](bool) { planReissues(); });
    m_context.actions.add({u"campaigns.report"_s, group, tr("Report on the campaign…"), u"report"_s, tr("What went out, when, who approved it, and what it is complete to")},
                          [this](bool) { m_output->askAndSave(documentsFolder()); });
    m_context.actions.add({u"campaigns.print"_s, group, tr("Print the report…"), u"print"_s, tr("The report on paper")}, [this](bool) { m_output->askAndPrint(); });
    m_context.actions.add({u"campaigns.table"_s, group, tr("Save the way of the letters…"), u"table"_s, tr("Every step and remainder with its query, as CSV")},
                          [this](bool) { m_view->askAndSaveTable(documentsFolder()); });
    m_context.actions.add({u"campaigns.copy"_s, group, tr("Copy the way of the letters"), u"table"_s, tr("As a table, for a spreadsheet or a mail")},
                          [this](bool) { m_view->copyTable(); });
}

void CampaignsWidget::choose(int row)
{
    const auto& lines = m_lists.list().shown();
    if (row >= 0 && size_t(row) < lines.size()) {
        m_listButton->setChecked(false);
        openName(lines[size_t(row)].name);
    }
}

void CampaignsWidget::openName(const QString& name)
{
    showSubject(m_lists.kind() == Kind::Batches ? subjectOfBatch(name) : subjectOfCampaign(name));
}

void CampaignsWidget::showSubject(const QString& subject)
{
    if (subject.isEmpty()) {
        return;
    }
    const query::Query population = populationOf(subject);
    m_isChosen = true;
    m_memory->set(u"campaigns/subject"_s, subjectOf(population));
    if (m_campaign.phase() == CampaignPresenter::Phase::Nothing || population != m_campaign.population()) {
        m_campaign.open(population);
    }
}

void CampaignsWidget::followList()
{
    m_summary->setText(m_lists.problem().isEmpty() ? m_lists.summary() : m_lists.problem());
    m_batches->setChecked(m_lists.kind() == Kind::Batches);
    m_table->setColumnHidden(CampaignList::Failed, m_lists.kind() == Kind::Batches);
    m_table->setAccessibleName(m_lists.kind() == Kind::Batches ? tr("Batches") : tr("Campaigns"));
    const auto& named = m_campaign.named();
    const int row = named ? m_lists.list().rowOf(named->name) : -1;
    if (row >= 0) {
        m_table->selectRow(row);
    }
    if (!m_isChosen && m_lists.isRead() && m_lists.kind() == Kind::Campaigns && m_lists.list().rowCount() > 0) {
        choose(0); // the one with the most records, rather than an empty page
    }
    showEmpty();
}

void CampaignsWidget::showEmpty()
{
    const CampaignPresenter::Phase phase = m_campaign.phase();
    if (phase == CampaignPresenter::Phase::Shown && !m_campaign.isEmpty()) {
        m_stack->setCurrentIndex(ShowsCampaign);
        return;
    }
    if (phase == CampaignPresenter::Phase::Failed) {
        m_empty->setText({u"warn"_s, tr("The campaign cannot be counted"), m_campaign.problem(), tr("Try again"), {}, Tone::Failed});
    } else if (phase == CampaignPresenter::Phase::Shown) {
        m_empty->setText({u"campaign"_s, tr("No record is known of “%1”").arg(m_campaign.title()),
                          tr("%1. What an account may not see, or what is not connected, is not known here.").arg(m_campaign.completeText()), tr("Search instead")});
    } else if (phase == CampaignPresenter::Phase::Nothing && m_lists.isRead()) {
        m_empty->setText({u"campaign"_s, tr("No record names a campaign"), tr("Archives name campaigns in their index; a mapping says which field it is."), tr("Search instead")});
    } else {
        m_stack->setCurrentIndex(ShowsNothing);
        return;
    }
    m_stack->setCurrentIndex(ShowsEmpty);
}

void CampaignsWidget::follow()
{
    const bool isShown = m_campaign.phase() == CampaignPresenter::Phase::Shown;
    const bool isChosen = m_campaign.phase() != CampaignPresenter::Phase::Nothing;
    m_head->setTitle(isChosen ? m_campaign.title() : tr("Campaigns"));
    m_head->setScope(m_campaign.scope());
    const std::optional<UtcMs> late = isShown ? m_campaign.lateUntil() : std::nullopt;
    if (late) {
        m_late->set(u"clock"_s, tr("Late events possible until %1").arg(dateText(QDateTime::fromMSecsSinceEpoch(*late, m_campaign.parts().businessZone).date())), Tone::Uncertain);
    }
    m_late->setVisible(late.has_value());
    m_stand->set(u"warn"_s, tr("Not complete"), Tone::Uncertain);
    m_stand->setToolTip(m_campaign.completeText());
    m_stand->setVisible(isShown && !m_campaign.isComplete());
    m_searchButton->setEnabled(isChosen);
    m_exportButton->setEnabled(isShown && m_campaign.undelivered() > 0);
    m_reissueButton->setEnabled(isShown && m_campaign.undelivered() > 0);
    m_reportButton->setEnabled(m_output->isReady() && !m_campaign.isEmpty());
    followList();
}

void CampaignsWidget::exportRecipients()
{
    if (m_campaign.phase() != CampaignPresenter::Phase::Shown || m_campaign.undelivered() == 0) {
        m_context.announce(tr("There is nobody to list"));
        return;
    }
    auto* dialog = new RecipientDialog(window(), m_export, documentsFolder());
    connect(dialog, &RecipientDialog::exported, this,
            [this](qint64 recipients, const QString& path) { m_context.announce(tr("%Ln recipient(s) written to %1", nullptr, int(recipients)).arg(path)); });
    dialog->open();
}

void CampaignsWidget::planReissues()
{
    if (m_campaign.phase() != CampaignPresenter::Phase::Shown || m_campaign.undelivered() == 0) {
        m_context.announce(tr("There is nobody to list"));
        return;
    }
    m_context.open(u"reissues"_s, planSubjectOfQuery(m_campaign.undeliveredQuery()));
}

Page campaignsPage(const CampaignParts& parts)
{
    return {u"campaigns"_s, u"campaign"_s, CampaignsWidget::tr("Campaigns"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new CampaignsWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }};
            }};
}

} // namespace cf::ui
