#include "ui/templates/templates_page.h"

#include "ui/paper/leaving_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/templates/template_detail.h"
#include "ui/templates/template_words_presenter.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/paper/paper_pdf.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_line.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {
enum Leaf { ListLeaf, DetailLeaf, EmptyLeaf, TroubleLeaf, WaitingLeaf };
}

TemplatesWidget::TemplatesWidget(const TemplatesParts& parts, evidence::StoryOf of, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts, of)
    , m_head(new PageHead)
    , m_badge(new Badge(u"warn"_s, {}, Tone::Uncertain))
    , m_filter(new QLineEdit)
    , m_kinds(new QComboBox)
    , m_stages(new QComboBox)
    , m_table(plainTable(prefix() + u"Table"_s, of == evidence::StoryOf::Template ? tr("Templates") : tr("Content library"), m_presenter.table()))
    , m_finding(new ProgressLine)
    , m_exceptions(new Notice)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState({u"template"_s, of == evidence::StoryOf::Template ? tr("No template is known") : tr("No content is known"),
                              tr("Connect the composition system, or an archive whose records name their templates."), tr("Open repositories")}))
    , m_trouble(new EmptyState)
{
    setObjectName(prefix() + u"Page"_s);
    makeHead();
    m_stack->addWidget(makeList());
    m_stack->addWidget(new TemplateDetail(m_presenter, context));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(new Skeleton);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(hairline());
    box->addWidget(m_finding);
    box->addWidget(m_exceptions);
    box->addWidget(m_stack, 1);
    m_finding->hide();
    m_exceptions->setObjectName(prefix() + u"Exceptions"_s);
    m_exceptions->hide();
    connect(m_exceptions, &Notice::actionTriggered, this, &TemplatesWidget::saveExceptions);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(&m_presenter, &TemplatesPresenter::listChanged, this, &TemplatesWidget::follow);
    connect(&m_presenter, &TemplatesPresenter::storyChanged, this, &TemplatesWidget::follow);
    connect(&m_presenter, &TemplatesPresenter::findingChanged, this, &TemplatesWidget::followFinding);
    connect(m_finding, &ProgressLine::cancelRequested, &m_presenter, &TemplatesPresenter::cancelFinding);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_context.open(u"repositories"_s, {}); });
    connect(m_trouble, &EmptyState::actionTriggered, this, &TemplatesWidget::back);
    addActions();
    follow();
}

void TemplatesWidget::makeHead()
{
    m_head->setObjectName(prefix() + u"Head"_s);
    m_head->appendBadge(m_badge);
    auto* back = button(prefix() + u"BackButton"_s, tr("All"), u"back"_s, Emphasis::Quiet);
    auto* find = button(prefix() + u"FindButton"_s, tr("Find what does not fit"), u"warn"_s);
    auto* compare = button(prefix() + u"CompareButton"_s, tr("Compare versions…"), u"compare"_s);
    auto* save = button(prefix() + u"ExportButton"_s, tr("Export…"), u"download"_s);
    connect(back, &QPushButton::clicked, this, &TemplatesWidget::back);
    connect(find, &QPushButton::clicked, &m_presenter, &TemplatesPresenter::findMisfits);
    connect(compare, &QPushButton::clicked, this, &TemplatesWidget::compareVersions);
    connect(save, &QPushButton::clicked, this, &TemplatesWidget::exportVersions);
    for (QWidget* action : std::initializer_list<QWidget*>{back, find, compare, save}) {
        m_head->appendAction(action);
    }
    m_back = back;
    m_find = find;
    m_compare = compare;
    m_export = save;
}

QWidget* TemplatesWidget::makeList()
{
    const bool isOfTemplates = m_presenter.of() == evidence::StoryOf::Template;
    m_filter->setObjectName(prefix() + u"Filter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter by name, description, domain or approver"));
    m_filter->setClearButtonEnabled(true);
    m_kinds->setObjectName(prefix() + u"Kinds"_s);
    m_kinds->setAccessibleName(tr("Kind"));
    m_kinds->addItem(tr("All kinds"));
    for (const ResourceKind kind : {ResourceKind::Block, ResourceKind::Image, ResourceKind::Rule, ResourceKind::Other}) {
        m_kinds->addItem(resourceKindWord(kind, true), int(kind));
    }
    if (isOfTemplates) {
        m_kinds->hide();
    }
    connect(m_filter, &QLineEdit::textChanged, &m_presenter, &TemplatesPresenter::setWords);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { openRow(0); });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_presenter.setKind(index > 0 ? std::optional(ResourceKind(m_kinds->itemData(index).toInt())) : std::nullopt);
    });
    m_stages->setObjectName(prefix() + u"Stages"_s);
    m_stages->setAccessibleName(tr("Stage"));
    m_stages->addItem(tr("All stages"));
    for (const LifeStage stage : {LifeStage::InForce, LifeStage::NotYet, LifeStage::Ended, LifeStage::Hidden, LifeStage::NeverApproved}) {
        m_stages->addItem(lifeStageWord(stage), int(stage));
    }
    connect(m_stages, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_presenter.setStage(index > 0 ? std::optional(LifeStage(m_stages->itemData(index).toInt())) : std::nullopt);
    });
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ResourceTable::Name, Qt::AscendingOrder);
    m_table->setColumnHidden(ResourceTable::Kind, isOfTemplates);
    m_table->setColumnHidden(ResourceTable::Letters, !isOfTemplates);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ResourceTable::Description, QHeaderView::Stretch);
    for (const auto& [section, units] : {std::pair(ResourceTable::Name, 150), std::pair(ResourceTable::Kind, 110), std::pair(ResourceTable::Domain, 130), std::pair(ResourceTable::Versions, 80),
                                         std::pair(ResourceTable::State, 150), std::pair(ResourceTable::Stage, 110), std::pair(ResourceTable::ApprovedBy, 120), std::pair(ResourceTable::Letters, 96)}) {
        header->resizeSection(section, px(units));
    }
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openRow(index.row()); });
    auto* bar = rowOf({m_filter, m_kinds, m_stages}, 8, {24, 12, 24, 8});
    static_cast<QBoxLayout*>(bar->layout())->setStretch(0, 1);
    auto* list = column({bar, column({m_table}, 0, {16, 0, 16, 0})});
    static_cast<QBoxLayout*>(list->layout())->setStretch(1, 1);
    return list;
}

void TemplatesWidget::addActions()
{
    const bool isOfTemplates = m_presenter.of() == evidence::StoryOf::Template;
    const QString group = isOfTemplates ? tr("Templates") : tr("Content library");
    m_context.actions.add({prefix() + u".misfits"_s, group, isOfTemplates ? tr("Find templates whose use does not fit") : tr("Find content whose use does not fit"), u"warn"_s,
                           tr("Looks through all versions for letters outside of their time or without approval")},
                          [this](bool) {
                              m_context.open(prefix(), {});
                              m_presenter.findMisfits();
                          });
    m_context.actions.add({prefix() + u".report"_s, group, isOfTemplates ? tr("Report what does not fit of this template…") : tr("Report what does not fit of this text or image…"), u"print"_s,
                           tr("Its versions outside of their time or without approval, the letters, and what was decided")},
                          [this](bool) { saveReport(); });
    m_context.actions.add({prefix() + u".zone"_s, group, tr("Whose clock: business or UTC"), u"zone"_s, tr("Tells approvals and periods by another clock")},
                          [this](bool) { m_presenter.cycleZone(); });
}

void TemplatesWidget::openRow(int row)
{
    if (const cache::ResourceLine* line = m_presenter.table().line(row)) {
        m_presenter.open(line->name);
    }
}

void TemplatesWidget::showSubject(const QString& code)
{
    if (code == u"misfits:") {
        m_presenter.close();
        m_presenter.findMisfits();
    } else if (!code.isEmpty()) {
        m_presenter.open(code);
    }
}

bool TemplatesWidget::back()
{
    if (!m_presenter.isOpen()) {
        return false;
    }
    const QString code = m_presenter.code();
    m_presenter.close();
    if (const int row = m_presenter.table().rowOf(code); row >= 0) {
        m_table->setCurrentIndex(m_presenter.table().index(row, 0));
    }
    m_table->setFocus();
    return true;
}

void TemplatesWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void TemplatesWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

void TemplatesWidget::follow()
{
    using Phase = TemplatesPresenter::Phase;
    const bool isOpen = m_presenter.isOpen(), isOfTemplates = m_presenter.of() == evidence::StoryOf::Template;
    const bool hasStory = isOpen && m_presenter.story() != nullptr;
    m_back->setVisible(isOpen);
    m_find->setVisible(!isOpen && m_presenter.phase() == Phase::Ready && m_presenter.table().all() > 0);
    m_compare->setVisible(hasStory && m_presenter.story()->versions.size() > 1);
    m_export->setVisible(hasStory);
    m_badge->setVisible(hasStory && !m_presenter.badge().isEmpty());
    m_badge->set(u"warn"_s, m_presenter.badge(), Tone::Uncertain);
    const QString exceptions = isOpen ? QString() : m_presenter.exceptionsText();
    const bool isExplained = evidence::unexplained(m_presenter.exceptions()) == 0;
    m_exceptions->set(isExplained ? u"check"_s : u"warn"_s, exceptions, isExplained ? Tone::Plain : Tone::Uncertain, tr("Report…"));
    m_exceptions->setVisible(!exceptions.isEmpty());
    if (isOpen) {
        m_head->setTitle(m_presenter.title());
        m_head->setScope(m_presenter.scope());
        if (m_presenter.storyPhase() == Phase::Failed) {
            m_trouble->setText({u"warn"_s, tr("%1 cannot be shown").arg(m_presenter.code()), m_presenter.storyFailure(), tr("Back to the list"), {}, Tone::Uncertain});
        }
        m_stack->setCurrentIndex(m_presenter.storyPhase() == Phase::Failed ? TroubleLeaf : hasStory ? DetailLeaf : WaitingLeaf);
        return;
    }
    m_head->setTitle(isOfTemplates ? tr("Templates") : tr("Content library"));
    m_head->setScope(m_presenter.phase() == Phase::Ready ? m_presenter.listScope() : QString());
    if (m_presenter.phase() == Phase::Failed) {
        m_trouble->setText({u"warn"_s, tr("The list cannot be read"), m_presenter.failure(), {}, {}, Tone::Uncertain});
    }
    const bool isEmpty = m_presenter.phase() == Phase::Ready && m_presenter.table().all() == 0;
    m_stack->setCurrentIndex(m_presenter.phase() == Phase::Failed ? TroubleLeaf : m_presenter.phase() == Phase::Loading ? WaitingLeaf : isEmpty ? EmptyLeaf : ListLeaf);
}

void TemplatesWidget::followFinding()
{
    m_finding->setVisible(m_presenter.isFinding());
    m_finding->setText(tr("Looking through all versions: %1 of %2").arg(numberText(m_presenter.done()), numberText(m_presenter.outOf())));
    m_finding->setProgress(m_presenter.done(), m_presenter.outOf());
    m_finding->setCanPause(false);
    m_finding->setCanCancel(true);
    m_find->setEnabled(!m_presenter.isFinding());
    if (!m_presenter.isFinding() && m_presenter.hasFound()) {
        m_context.announce(m_presenter.found() > 0 ? tr("%Ln version(s) with findings; the list shows them alone", nullptr, m_presenter.found()) : tr("Nothing was found that does not fit"));
    }
}

void TemplatesWidget::compareVersions()
{
    const evidence::TemplateStory* story = m_presenter.story();
    if (story == nullptr || m_presenter.version() == nullptr || story->versions.size() < 2) {
        return;
    }
    const size_t newer = std::min(size_t(m_presenter.chosen()), story->versions.size() - 2);
    const QString kind = story->isAsset ? u"asset"_s : u"template"_s;
    m_context.open(u"compare"_s, u"%1:%2:%3:%4"_s.arg(kind, story->code, story->versions[newer + 1].label, story->versions[newer].label));
}

void TemplatesWidget::exportVersions()
{
    if (m_presenter.story() == nullptr) {
        return;
    }
    auto* dialog = new QFileDialog(window(), tr("Export versions"));
    dialog->setObjectName(u"exportVersionsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON (*.json)"), tr("CSV (*.csv)")});
    dialog->selectFile(m_presenter.story()->code + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const bool isCsv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
        leaveAsFile(this, {.what = u"versions"_s, .of = {{u"template"_s, m_presenter.code()}}}, path, m_presenter.exported(isCsv), [this, path](const QString& problem) {
            m_context.announce(problem.isEmpty() ? tr("Exported to %1").arg(path) : tr("%1 cannot be written: %2").arg(path, problem));
        });
    });
    dialog->open();
}

void TemplatesWidget::saveReport()
{
    if (m_presenter.story() == nullptr) {
        m_context.announce(tr("Open a template or a text first"));
        return;
    }
    auto* dialog = new QFileDialog(window(), tr("Report what does not fit"));
    dialog->setObjectName(u"violationReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("HTML (*.html)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_presenter.story()->code + u"-findings.pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QString html = m_presenter.report();
        const QByteArray bytes = path.endsWith(u".html"_s, Qt::CaseInsensitive) ? html.toUtf8() : paperPdf(html, tr("Findings on %1").arg(m_presenter.code()), m_presenter.code());
        leaveAsFile(this, {.what = u"template-findings"_s, .of = {{u"template"_s, m_presenter.code()}}}, path, bytes, [this, path](const QString& problem) {
            m_context.announce(problem.isEmpty() ? tr("Exported to %1").arg(path) : tr("%1 cannot be written: %2").arg(path, problem));
        });
    });
    dialog->open();
}

void TemplatesWidget::saveExceptions()
{
    auto* dialog = new QFileDialog(window(), tr("Report what was published without full approval"));
    dialog->setObjectName(u"exceptionReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("HTML (*.html)"), tr("CSV (*.csv)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(prefix() + u"-without-approval.pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QByteArray bytes;
        if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
            bytes = evidence::publicationRows(m_presenter.exceptions());
        } else {
            const QString html = m_presenter.exceptionsReport();
            bytes = path.endsWith(u".html"_s, Qt::CaseInsensitive) ? html.toUtf8() : paperPdf(html, tr("Published without full approval"), QString());
        }
        leaveAsFile(this, {.what = u"without-approval"_s}, path, bytes, [this, path](const QString& problem) {
            m_context.announce(problem.isEmpty() ? tr("Exported to %1").arg(path) : tr("%1 cannot be written: %2").arg(path, problem));
        });
    });
    dialog->open();
}

namespace {

Page pageOf(const TemplatesParts& parts, evidence::StoryOf of, const QString& id, const QString& icon, const QString& name)
{
    return {id, icon, name, [parts, of](QWidget* parent, PageContext& context) {
                auto* page = new TemplatesWidget(parts, of, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }, [page] { return page->back(); }};
            }};
}

} // namespace

Page templatesPage(const TemplatesParts& parts) { return pageOf(parts, evidence::StoryOf::Template, u"templates"_s, u"template"_s, TemplatesWidget::tr("Templates")); }
Page contentPage(const TemplatesParts& parts) { return pageOf(parts, evidence::StoryOf::Asset, u"content"_s, u"page"_s, TemplatesWidget::tr("Content library")); }

} // namespace cf::ui
