#include "ui/campaign/campaign_view.h"

#include "ui/campaign/campaign_report_presenter.h"
#include "ui/campaign/campaign_waterfall.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/record/record_marks.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int nameUnits = 172;

} // namespace

CampaignView::CampaignView(CampaignPresenter& presenter, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_context(context)
    , m_table(presenter)
    , m_waterfall(new CampaignWaterfall(presenter))
    , m_rows(plainTable(u"campaignTable"_s, tr("Way of the letters as a table"), m_table))
    , m_tableHead(new SectionHeader(tr("The same as a table")))
    , m_notice(new Notice)
    , m_footer(new Label({}, Type::Caption, Ink::Name))
    , m_sent(section(u"campaignSent"_s, tr("Sending window")))
    , m_templates(section(u"campaignTemplates"_s, tr("Templates")))
    , m_stages(section(u"campaignStages"_s, tr("From draft to release")))
    , m_unreached(section(u"campaignUnreached"_s, tr("Recipients without delivery")))
    , m_approvals(section(u"campaignApprovals"_s, tr("Approved by")))
    , m_segments(section(u"campaignSegments"_s, tr("Segments")))
    , m_channels(section(u"campaignChannels"_s, tr("Channels, actual and required")))
    , m_boundary(section(u"campaignBoundary"_s, tr("Counted by one clock and not by another")))
    , m_missed(section(u"campaignMissed"_s, tr("Intended and not evidenced")))
    , m_control(section(u"campaignControl"_s, tr("Control totals")))
    , m_repositories(section(u"campaignRepositories"_s, tr("Repositories")))
{
    setObjectName(u"campaignView"_s);
    m_notice->setObjectName(u"campaignNotice"_s);
    m_notice->hide();
    m_unreached.head->setAction(u"campaignListUnreached"_s, tr("Export list…"));
    connect(m_unreached.head, &SectionHeader::actionTriggered, this, &CampaignView::recipientsRequested);
    // Facts that are compared stand side by side.
    const auto pair = [](QWidget* one, QWidget* other) {
        auto* row = rowOf({one, other}, 8);
        static_cast<QBoxLayout*>(row->layout())->setStretch(0, 1);
        static_cast<QBoxLayout*>(row->layout())->setStretch(1, 1);
        row->layout()->setAlignment(one, Qt::AlignTop);
        row->layout()->setAlignment(other, Qt::AlignTop);
        return row;
    };
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_notice);
    m_footer->setObjectName(u"campaignFooter"_s);
    box->addWidget(column({m_waterfall, column({m_footer}, 0, {24, 0, 24, 0})}, 0, {0, 12, 0, 8}));
    box->addWidget(hairline());
    box->addWidget(makeTable());
    for (QWidget* one : {m_templates.whole, m_stages.whole, m_missed.whole, m_unreached.whole, pair(m_approvals.whole, m_channels.whole), pair(m_sent.whole, m_segments.whole), m_boundary.whole,
                         m_control.whole, m_repositories.whole}) {
        box->addWidget(one);
    }
    box->addStretch(1);
    connect(m_waterfall, &ItemList::activated, this, [this](int item) { run(m_waterfall->items().at(size_t(item)).query); });
    connect(m_waterfall, &ItemList::copied, this, [this](const QString& text) { m_context.announce(tr("Copied: %1").arg(text.section(u'\n', 0, 0))); });
    connect(m_rows, &QTableView::activated, this, [this](const QModelIndex& index) { run(m_table.items().at(size_t(index.row())).query); });
    connect(m_tableHead, &SectionHeader::actionTriggered, this, [this] {
        m_table.setWhole(!m_table.isWhole());
        shareColumns();
    });
    connect(&presenter, &CampaignPresenter::changed, this, &CampaignView::follow);
    connect(&presenter, &CampaignPresenter::detailChanged, this, &CampaignView::followDetail);
    follow();
}

CampaignView::Section CampaignView::section(const QString& name, const QString& title)
{
    Section made{new SectionHeader(title), new Facts, {}, nullptr};
    made.facts->setObjectName(name);
    made.facts->setAccessibleName(title);
    made.facts->setNameWidth(nameUnits);
    made.whole = column({made.head, made.facts}, 4, {16, 10, 16, 6});
    made.whole->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return made;
}

QWidget* CampaignView::makeTable()
{
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_rows->horizontalHeader()->setSectionResizeMode(CampaignTable::Meaning, QHeaderView::Stretch);
    setSections(*m_rows, {{CampaignTable::Step, 192}, {CampaignTable::Letters, 88}, {CampaignTable::Lost, 88}, {CampaignTable::Share, 88}});
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all of it stands there
    m_tableHead->setNote(tr("counts from the repositories, never from the plan; Enter shows the letters"));
    auto* whole = column({m_tableHead, column({m_rows}, 0, {8, 0, 8, 0})}, 4, {16, 10, 16, 8});
    whole->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return whole;
}

void CampaignView::shareColumns()
{
    m_tableHead->setAction(u"campaignTableWhole"_s, m_table.isWhole() ? tr("Hide rows of zero") : tr("Show rows of zero"));
    m_rows->setFixedHeight(m_rows->horizontalHeader()->sizeHint().height() + m_table.rowCount() * m_rows->verticalHeader()->defaultSectionSize() + px(2));
}

void CampaignView::run(const QString& query)
{
    if (!query.isEmpty()) {
        m_context.search(query);
    }
}

void CampaignView::fill(Section& section, QList<RecordFact> facts, const QString& note)
{
    section.told = std::move(facts);
    QList<Fact> shown = factsFrom(section.told);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        shown[i].link = !section.told[i].query.isEmpty();
    }
    section.facts->setFacts(shown);
    section.head->setNote(note);
    section.whole->setVisible(!section.told.isEmpty());
    disconnect(section.facts, nullptr, this, nullptr);
    connect(section.facts, &ItemList::activated, this, [this, &section](int item) { run(section.told.value(item).query); });
    connect(section.facts, &ItemList::copied, this, [this](const QString& text) { m_context.announce(tr("Copied: %1").arg(text)); });
}

void CampaignView::follow()
{
    const bool isShown = m_presenter.phase() == CampaignPresenter::Phase::Shown;
    if (isShown && !m_presenter.account().noData.empty()) {
        search::Total total;
        total.noData = m_presenter.account().noData;
        m_notice->set(u"info"_s, noDataText(total), Tone::Uncertain);
    }
    m_notice->setVisible(isShown && !m_presenter.account().noData.empty());
    m_footer->setText(isShown ? m_presenter.completeText() + u" · "_s + m_presenter.zoneText() : QString());
    shareColumns();
    followDetail();
}

void CampaignView::followDetail()
{
    const bool isKnown = m_presenter.detail().has_value();
    fill(m_sent, sentFacts(m_presenter), m_presenter.zoneText());
    fill(m_templates, versionFacts(m_presenter), isKnown ? tr("%Ln version(s)", nullptr, int(m_presenter.detail()->versions.size())) : QString());
    fill(m_unreached, unreachedFacts(m_presenter),
         isKnown ? tr("%1 of %2 recipients").arg(numberText(unreachedCount(m_presenter)), numberText(m_presenter.detail()->recipients())) : QString());
    fill(m_approvals, approvalFacts(m_presenter), tr("as the letters say"));
    fill(m_stages, stageFacts(m_presenter), tr("as templates and letters tell"));
    fill(m_segments, segmentFacts(m_presenter), m_presenter.segments() && !m_presenter.segments()->segments.empty() ? tr("by the data that letters were made from") : QString());
    fill(m_channels, channelFacts(m_presenter), isKnown ? tr("%1 recipients").arg(numberText(m_presenter.detail()->recipients())) : QString());
    const QString boundary = !isKnown || m_presenter.detail()->isBoundaryWhole ? tr("near an end of the dates asked for") : tr("the first of very many near an end of the dates asked for");
    fill(m_boundary, boundaryFacts(m_presenter), boundary);
    fill(m_missed, missedFacts(m_presenter), isKnown ? tr("%Ln communication(s)", nullptr, int(missedCount(m_presenter))) : QString());
    fill(m_control, controlFacts(m_presenter), {});
    fill(m_repositories, m_presenter.phase() == CampaignPresenter::Phase::Shown ? repositoryFacts(m_presenter) : QList<RecordFact>(), m_presenter.completeText());
    shareColumns();
}

void CampaignView::copyTable()
{
    QGuiApplication::clipboard()->setText(m_presenter.title() + u'\n' + m_table.text());
    m_context.announce(tr("Table copied"));
}

void CampaignView::askAndSaveTable(const QString& directory)
{
    auto* dialog = new QFileDialog(this, tr("Save the table"), directory);
    dialog->setObjectName(u"campaignTableDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(reportFileName(m_presenter) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CampaignView::saveTable);
    dialog->open();
}

void CampaignView::saveTable(const QString& path)
{
    leaveAsFile(this, {.what = u"campaign-table"_s}, path, m_table.csv(), [this, path](const QString& problem) {
        m_context.announce(problem.isEmpty() ? tr("Saved as %1").arg(path) : tr("Not saved: %1").arg(problem));
    });
}

} // namespace cf::ui
