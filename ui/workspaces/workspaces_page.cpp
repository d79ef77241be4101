#include "ui/workspaces/workspaces_page.h"

#include "ui/disputes/fact_sections.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"
#include "ui/workspaces/case_pane.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { ListLeaf, DetailLeaf, EmptyLeaf, TroubleLeaf, WaitingLeaf, CaseLeaf };
enum Rows { TableLeaf, NoneLeaf };
constexpr int nameUnits = 168;

} // namespace

WorkspacesWidget::WorkspacesWidget(const WorkspacesParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Workspaces")))
    , m_filter(new QLineEdit)
    , m_table(plainTable(u"workspaceTable"_s, tr("Workspaces"), m_presenter.table()))
    , m_empty(new EmptyState({u"case"_s, tr("No workspace is known"),
                              tr("They come from repositories that keep business workspaces, such as Extended ECM, once these were read."), tr("Open repositories")}))
    , m_trouble(new EmptyState)
    , m_none(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_rows(new QStackedWidget)
    , m_case(new CasePane({parts.cache, parts.clock, parts.businessZone}, context))
{
    m_requests = parts.requests;
    if (m_requests) {
        m_requests->shown[u"workspaces"_s] = [page = QPointer(this)]() -> std::optional<evidence::RequestSubject> {
            if (page && page->isCase()) {
                return page->caseSubject();
            }
            const evidence::WorkspaceStory* story = page ? page->m_presenter.story() : nullptr;
            return story ? std::optional(evidence::RequestSubject{page->m_presenter.isDispute() ? RequestAbout::Dispute : RequestAbout::Case, story->known.workspace.nativeId, {}}) : std::nullopt;
        };
    }
    setObjectName(u"workspacesPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeDetail());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(m_case);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeHead());
    box->addWidget(hairline());
    box->addWidget(m_stack, 1);
    connect(&m_presenter, &WorkspacesPresenter::listChanged, this, &WorkspacesWidget::follow);
    connect(&m_presenter, &WorkspacesPresenter::storyChanged, this, &WorkspacesWidget::follow);
    connect(&m_case->presenter(), &CasePresenter::changed, this, &WorkspacesWidget::follow);
    connect(m_case, &CasePane::leaveRequested, this, &WorkspacesWidget::back);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_context.open(u"repositories"_s, {}); });
    connect(m_trouble, &EmptyState::actionTriggered, this, &WorkspacesWidget::back);
    connect(m_none, &EmptyState::actionTriggered, this, [this] { m_presenter.setFilter({}); });
    addActions();
    follow();
}

QWidget* WorkspacesWidget::makeHead()
{
    m_head->setObjectName(u"workspacesHead"_s);
    auto* back = button(u"workspacesBackButton"_s, tr("All"), u"back"_s, Emphasis::Quiet);
    connect(back, &QPushButton::clicked, this, &WorkspacesWidget::back);
    auto* dispute = button(u"workspaceDisputeButton"_s, tr("Open dispute"), u"dispute"_s);
    m_dispute = dispute;
    connect(dispute, &QPushButton::clicked, this, [this] { m_context.open(u"disputes"_s, m_presenter.id()); });
    auto* letter = button(u"workspaceLetterButton"_s, tr("New correspondence…"), u"plus"_s);
    connect(letter, &QPushButton::clicked, this, [this] {
        if (const auto subject = m_requests ? m_requests->shown[u"workspaces"_s]() : std::nullopt; subject && m_requests->open) {
            m_requests->open(*subject);
        }
    });
    m_letter = letter;
    m_head->appendAction(m_letter);
    auto* pack = button(u"workspacePackButton"_s, tr("New pack"), u"case"_s);
    m_pack = pack;
    connect(pack, &QPushButton::clicked, this, &WorkspacesWidget::beginPack);
    m_caseButton = button(u"workspaceCaseButton"_s, {}, u"timeline"_s);
    connect(m_caseButton, &QPushButton::clicked, this, &WorkspacesWidget::toggleCase);
    m_head->appendAction(m_caseButton);
    m_head->appendAction(m_dispute);
    m_head->appendAction(m_pack);
    m_head->appendAction(back);
    m_back = back;
    return m_head;
}

QWidget* WorkspacesWidget::makeDetail()
{
    auto side = [](QVBoxLayout*& box) {
        auto* content = new QWidget;
        auto* outer = new QVBoxLayout(content);
        setScaledMargins(outer, {8, 4, 8, 12});
        outer->setSpacing(0);
        box = new QVBoxLayout;
        outer->addLayout(box);
        outer->addStretch(1);
        return scrolling(content);
    };
    auto* detail = new QWidget;
    detail->setObjectName(u"workspaceDetail"_s);
    auto* box = new QHBoxLayout(detail);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    QScrollArea* left = side(m_left);
    left->setObjectName(u"workspaceLeft"_s);
    QScrollArea* right = side(m_right);
    right->setObjectName(u"workspaceRight"_s);
    box->addWidget(left, 1);
    box->addWidget(hairline(Qt::Vertical));
    box->addWidget(right, 1);
    return detail;
}

void WorkspacesWidget::addActions()
{
    m_context.actions.add({u"workspaces.case"_s, tr("Workspaces"), tr("Case file of this workspace"), u"timeline"_s, tr("Its timeline, the letters its milestones call for, its checklist and packages")},
                          [this](bool) { toggleCase(); });
    m_context.actions.add({u"workspaces.missed"_s, tr("Workspaces"), tr("Milestones without their letter"), u"warn"_s, tr("Everything that was reached and whose letter did not go out in time, over all cases")},
                          [this](bool) { m_context.open(u"workspaces"_s, u"gaps:milestone-missed"_s); });
    m_context.actions.add({u"workspaces.missingNotice"_s, tr("Workspaces"), tr("Find policies without a renewal notice"), u"warn"_s,
                           tr("Policies whose day of renewal passed or comes within 30 days, and no notice was sent before it")},
                          [this](bool) { m_context.open(u"workspaces"_s, u"filter:workspace:policy renewal:<30d missing:notice"_s); });
}

void WorkspacesWidget::follow()
{
    using Phase = WorkspacesPresenter::Phase;
    if (m_case->presenter().shows() != CasePresenter::Shows::Nothing) {
        followCase();
        return;
    }
    const bool isOpen = m_presenter.isOpen();
    m_caseButton->setText(tr("Case file"));
    m_caseButton->setVisible(isOpen && m_presenter.story());
    m_back->setVisible(isOpen);
    m_pack->setVisible(isOpen);
    m_dispute->setVisible(m_presenter.isDispute());
    m_letter->setVisible(isOpen && m_presenter.story() && m_requests && m_requests->open);
    if (isOpen) {
        const bool isFailed = m_presenter.storyPhase() == Phase::Failed;
        m_head->setTitle(m_presenter.story() ? m_presenter.story()->known.workspace.name : m_presenter.id());
        m_head->setScope(m_presenter.scope());
        if (isFailed) {
            m_trouble->setText({u"warn"_s, tr("%1 cannot be shown").arg(m_presenter.id()), m_presenter.storyFailure(), tr("Back to the list"), {}, Tone::Uncertain});
        }
        followStory();
        m_stack->setCurrentIndex(isFailed ? TroubleLeaf : m_presenter.story() ? DetailLeaf : WaitingLeaf);
        return;
    }
    m_head->setTitle(tr("Workspaces"));
    m_head->setScope(m_presenter.phase() == Phase::Ready ? m_presenter.listScope() : QString());
    if (m_filter->text() != m_presenter.filter()) {
        m_filter->setText(m_presenter.filter());
    }
    followKinds();
    const QString problem = m_presenter.filterProblem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_noticeRow->setVisible(m_presenter.asksForNotices());
    m_ruleProblem->setVisible(!m_ruleProblem->text().isEmpty());
    m_table->setColumnHidden(WorkspaceTable::Notice, !m_presenter.asksForNotices());
    const bool isNothing = m_presenter.table().rowCount() == 0;
    m_none->setText({u"empty"_s, problem.isEmpty() ? tr("No workspace matches") : tr("Nothing is shown until the filter is understood"),
                     tr("Searched: %1, in every connected repository that keeps some.").arg(numberText(m_presenter.list().known)), tr("Show all")});
    m_rows->setCurrentIndex(isNothing ? NoneLeaf : TableLeaf);
    if (m_presenter.phase() == Phase::Failed) {
        m_trouble->setText({u"warn"_s, tr("The list cannot be read"), m_presenter.failure(), {}, {}, Tone::Uncertain});
    }
    const bool isEmpty = m_presenter.phase() == Phase::Ready && m_presenter.list().known == 0;
    m_stack->setCurrentIndex(m_presenter.phase() == Phase::Failed ? TroubleLeaf : m_presenter.phase() == Phase::Loading ? WaitingLeaf : isEmpty ? EmptyLeaf : ListLeaf);
}

void WorkspacesWidget::followStory()
{
    std::vector<DisputeSection> sections = m_presenter.sections();
    if (sections == m_shown || sections.size() != 4) {
        return;
    }
    m_shown = std::move(sections);
    clearSections(m_left);
    clearSections(m_right);
    const SectionManner manner{u"workspace-"_s, nameUnits, 12, [this](const DisputeFact& fact) { act(fact); }, [this] { m_context.announce(tr("Copied")); }};
    addSections(m_left, {m_shown[0], m_shown[2]}, manner);
    addSections(m_right, {m_shown[1], m_shown[3]}, manner);
}

void WorkspacesWidget::act(const DisputeFact& fact)
{
    if (fact.page == u"workspaces") { // another one of this page
        m_presenter.open(fact.subject);
    } else if (!fact.fact.query.isEmpty()) {
        m_context.search(fact.fact.query);
    }
}

void WorkspacesWidget::openRow(int row)
{
    if (const evidence::ListedWorkspace* one = m_presenter.table().workspace(row)) {
        m_presenter.open(one->line.nativeId);
    }
}

void WorkspacesWidget::showSubject(const QString& subject)
{
    if (subject.startsWith(u"case:")) {
        m_case->presenter().open(subject.mid(5));
        m_case->focusFirst();
        return;
    }
    if (const auto kind = subject.startsWith(u"gaps:") ? evidence::caseGapNamed(subject.mid(5)) : std::nullopt) {
        m_case->presenter().openGaps(*kind);
        m_case->focusFirst();
        return;
    }
    if (!subject.isEmpty()) {
        m_case->presenter().close();
    }
    if (subject.startsWith(u"filter:")) {
        m_presenter.close();
        m_presenter.setFilter(subject.mid(7));
    } else if (!subject.isEmpty()) {
        m_presenter.open(subject);
    }
}

bool WorkspacesWidget::back()
{
    if (m_case->presenter().shows() != CasePresenter::Shows::Nothing) {
        m_case->presenter().back(); // what was open before it is there again
        if (m_case->isVisible()) {
            m_case->focusFirst();
        }
        return true;
    }
    if (!m_presenter.isOpen()) {
        return false;
    }
    const QString id = m_presenter.story() ? m_presenter.story()->known.workspace.nativeId : m_presenter.id();
    m_presenter.close();
    if (const int row = m_presenter.table().rowOf(id); row >= 0) {
        m_table->setCurrentIndex(m_presenter.table().index(row, 0));
    }
    m_table->setFocus();
    return true;
}

void WorkspacesWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void WorkspacesWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page workspacesPage(const WorkspacesParts& parts)
{
    return {u"workspaces"_s, u"case"_s, WorkspacesWidget::tr("Workspaces"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new WorkspacesWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }, [page] { return page->back(); }};
            }};
}

} // namespace cf::ui
