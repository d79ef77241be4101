#include "ui/tasks/tasks_page.h"

#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/turning_splitter.h"
#include "ui/shell/window_memory.h"
#include "ui/tasks/call_backs_view.h"
#include "ui/tasks/task_delegate.h"
#include "ui/tasks/task_detail.h"
#include "ui/tasks/tasks_badge_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { WaitingLeaf, TroubleLeaf, EmptyLeaf, BodyLeaf };
enum RowsLeaf { TableLeaf, NoneLeaf };

constexpr std::array scopes{cache::TaskScope::Mine, cache::TaskScope::Groups, cache::TaskScope::All};

QString scopeName(cache::TaskScope scope)
{
    switch (scope) {
    case cache::TaskScope::Mine: return TasksWidget::tr("Mine");
    case cache::TaskScope::Groups: return TasksWidget::tr("My groups’");
    case cache::TaskScope::All: break;
    }
    return TasksWidget::tr("All");
}

} // namespace

TasksWidget::TasksWidget(const TasksParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_memory(new WindowMemory(parts.profile, this))
    , m_head(new PageHead(tr("Tasks")))
    , m_table(plainTable(u"taskTable"_s, tr("Open tasks"), m_presenter.table()))
    , m_search(new QLineEdit)
    , m_count(new Label({}, Type::Caption, Ink::Secondary))
    , m_nothing(new Label({}, Type::Body, Ink::Secondary))
    , m_overdue(new LinkButton(u"tasksOverdue"_s, {}))
    , m_detail(new TaskDetail(m_presenter.chosen(), context))
    , m_empty(new EmptyState)
    , m_trouble(new EmptyState)
    , m_none(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_rows(new QStackedWidget)
    , m_split(new TurningSplitter(*m_memory, u"tasks"_s, {660, 420}, {320, 260}))
{
    setObjectName(u"tasksPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head->setObjectName(u"tasksHead"_s);
    m_split->addWidget(makeList());
    m_split->addWidget(m_detail);
    setScaledHeight(m_detail, 120); // it scrolls: the list has the room where there is little
    m_split->setStretchFactor(0, 1);
    m_split->turnFor(width());
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(column({hairline(), m_split}));
    static_cast<QBoxLayout*>(m_stack->widget(BodyLeaf)->layout())->setStretch(1, 1);
    auto* notices = new QWidget;
    m_noticeBox = new QVBoxLayout(notices);
    m_noticeBox->setContentsMargins(0, 0, 0, 0);
    m_noticeBox->setSpacing(0);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(notices);
    if (parts.desk) {
        m_calls = new CallBacksView({*parts.desk, parts.outbox, parts.clock, parts.businessZone, parts.person}, context);
        box->addWidget(m_calls);
    }
    box->addWidget(m_stack, 1);
    connect(&m_presenter, &TasksPresenter::changed, this, &TasksWidget::follow);
    connect(&m_presenter, &TasksPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_context.open(u"repositories"_s, {}); });
    connect(m_none, &EmptyState::actionTriggered, this, [this] {
        m_presenter.setOverdueOnly(false);
        m_presenter.setText({});
        m_presenter.setTaskScope(cache::TaskScope::All);
        follow();
    });
    addActions();
    follow();
}

QWidget* TasksWidget::makeFilters()
{
    QList<QWidget*> links;
    for (size_t i = 0; i < scopes.size(); ++i) {
        auto* link = new LinkButton(u"tasksScope-%1"_s.arg(i), scopeName(scopes[i]));
        link->setCheckable(true);
        connect(link, &QAbstractButton::clicked, this, [this, scope = scopes[i]] {
            m_presenter.setTaskScope(scope);
            follow(); // a click takes the mark off the one that is shown
        });
        m_scopes[i] = link;
        links << link;
    }
    m_overdue->setCheckable(true);
    connect(m_overdue, &QAbstractButton::clicked, this, [this] {
        m_presenter.setOverdueOnly(!m_presenter.isOverdueOnly());
        follow();
    });
    links << m_overdue;
    m_search->setObjectName(u"tasksSearch"_s);
    m_search->setAccessibleName(tr("Search the tasks"));
    m_search->setPlaceholderText(tr("Search the tasks: a name, a case, a customer, a document id"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, &m_presenter, &TasksPresenter::setText);
    m_count->setObjectName(u"tasksCount"_s);
    m_count->setFigures(true);
    auto* line = rowOf({m_search, m_count}, 12, {24, 0, 16, 8});
    static_cast<QBoxLayout*>(line->layout())->setStretch(0, 1);
    auto* filters = column({flowOf(links, 16, {20, 8, 12, 4}), line});
    setScaledHeight(filters, 80); // however little is left for the list
    return filters;
}

QWidget* TasksWidget::makeList()
{
    m_table->setItemDelegate(new TaskDelegate(m_table));
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(false);
    connect(header, &QHeaderView::sectionClicked, this, &TasksWidget::sortBy);
    header->setSectionResizeMode(TaskTable::Case, QHeaderView::Stretch);
    shareColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!m_isFollowing) {
            chooseRow(index.row());
        }
    });
    connect(m_table, &QTableView::doubleClicked, this, [this] { m_detail->focusFirst(); });
    m_none->setObjectName(u"tasksNone"_s);
    m_rows->addWidget(column({m_table}, 0, {16, 0, 0, 0}));
    m_rows->addWidget(m_none);
    auto* list = column({makeFilters(), hairline(), m_rows});
    static_cast<QBoxLayout*>(list->layout())->setStretch(2, 1);
    return list;
}

void TasksWidget::shareColumns()
{
    constexpr int caseUnits = 140, briefDue = 120, wholeDue = 230;
    const std::pair<int, int> always[] = {{TaskTable::Task, 140}, {TaskTable::Assignee, 96}, {TaskTable::Age, 52}};
    const std::pair<int, int> whereThereIsRoom[] = {{TaskTable::About, 120}, {TaskTable::Groups, 110}, {TaskTable::System, 110}}; // the task beside the list tells them, too
    const bool hasMarks = m_presenter.table().hasMarks();
    int room = m_table->width() * 100 / px(100) - caseUnits - briefDue - 12; // the bar
    QList<std::pair<int, int>> widths{{TaskTable::State, 140}};
    room -= hasMarks ? 140 : 0;
    m_table->setColumnHidden(TaskTable::State, !hasMarks);
    for (const auto& [column, units] : always) {
        room -= units;
        widths << std::pair(column, units);
    }
    bool isRoomy = true;
    for (const auto& [column, units] : whereThereIsRoom) {
        isRoomy = isRoomy && room >= units;
        room -= isRoomy ? units : 0;
        m_table->setColumnHidden(column, !isRoomy);
        widths << std::pair(column, units);
    }
    widths << std::pair(int(TaskTable::Due), isRoomy && room >= wholeDue - briefDue ? wholeDue : briefDue);
    if (widths != m_widths) { // else a person may have made one wider
        m_widths = widths;
        setSections(*m_table, widths);
    }
}

void TasksWidget::sortBy(int column)
{
    if (const auto order = orderOf(column)) {
        m_presenter.setOrder(*order, order == m_presenter.order() && !m_presenter.isDescending());
    }
    followHeader();
}

void TasksWidget::followHeader()
{
    // Age grows as the time of its making falls.
    const bool isAge = m_presenter.order() == cache::TaskOrder::Created;
    const bool isDown = m_presenter.isDescending() != isAge;
    m_table->horizontalHeader()->setSortIndicator(columnOf(m_presenter.order()), isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TasksWidget::chooseRow(int row)
{
    if (const cache::InboxLine* line = m_presenter.table().line(row)) {
        m_presenter.choose(line->repository, line->caseId, line->task.nativeId);
    }
}

void TasksWidget::follow()
{
    using Phase = TasksPresenter::Phase;
    m_head->setScope(m_presenter.scope());
    followNotices();
    followHeader();
    if (m_presenter.phase() == Phase::Failed) {
        m_trouble->setText({u"warn"_s, tr("The tasks could not be read"), m_presenter.failure(), {}, {}, Tone::Failed});
    } else if (m_presenter.isUnconnected()) {
        m_empty->setText({u"check"_s, tr("No workflow system is connected"), tr("Connect one, and the tasks that wait for you and your groups are here."), tr("Open repositories")});
    } else {
        m_empty->setText({u"check"_s, tr("Nothing waits for anybody"), tr("No case of the connected workflow systems has an open task, as of when they were read last.")});
    }
    m_stack->setCurrentIndex(m_presenter.phase() == Phase::Waiting  ? WaitingLeaf
                             : m_presenter.phase() == Phase::Failed ? TroubleLeaf
                             : m_presenter.isUnconnected() || m_presenter.isEmpty() ? EmptyLeaf
                                                                                    : BodyLeaf);
    for (size_t i = 0; i < scopes.size(); ++i) {
        //: Whose tasks, and how many
        m_scopes[i]->setText(tr("%1 %2").arg(scopeName(scopes[i]), numberText(m_presenter.countOf(scopes[i]))));
        m_scopes[i]->setChecked(scopes[i] == m_presenter.taskScope());
    }
    m_overdue->setText(tr("Overdue only %1").arg(numberText(m_presenter.overdue())));
    m_overdue->setChecked(m_presenter.isOverdueOnly());
    if (m_search->text().trimmed() != m_presenter.text()) {
        m_search->setText(m_presenter.text());
    }
    m_count->setText(m_presenter.listTitle());
    shareColumns();
    const bool isGroupless = m_presenter.taskScope() == cache::TaskScope::Groups && !m_presenter.knowsGroups();
    m_none->setText({u"inbox"_s,
                     isGroupless                                                  ? tr("Nobody knows which groups are yours")
                     : !m_presenter.text().isEmpty()                              ? tr("No task here has these words")
                     : m_presenter.isOverdueOnly()                                ? tr("Nothing here is overdue")
                     : m_presenter.taskScope() == cache::TaskScope::Mine          ? tr("You have no task")
                                                                                  : tr("Nothing waits for your groups"),
                     isGroupless ? tr("Name them with the connection, under Your groups there.") : QString(), tr("Show all")});
    m_rows->setCurrentIndex(m_presenter.table().rowCount() == 0 && !m_presenter.isReading() ? NoneLeaf : TableLeaf);
    followSelection();
    followRoom();
}

void TasksWidget::followRoom()
{
    // Where they stand above each other there is no room for two sentences about nothing.
    const bool isNothing = m_rows->currentIndex() == NoneLeaf && m_presenter.chosen().phase() == TaskActPresenter::Phase::None;
    m_detail->setVisible(!isNothing || m_split->orientation() == Qt::Horizontal);
}

void TasksWidget::followSelection()
{
    if (m_presenter.phase() != TasksPresenter::Phase::Ready || m_presenter.isReading()) {
        return;
    }
    const TaskActPresenter& chosen = m_presenter.chosen();
    const RepositoryId system = chosen.story() ? chosen.story()->known.repository : RepositoryId();
    const int row = m_presenter.table().rowOf(system, chosen.taskId());
    if (row >= 0) {
        if (row != m_table->currentIndex().row()) {
            m_isFollowing = true;
            m_table->setCurrentIndex(m_presenter.table().index(row, TaskTable::Task));
            m_isFollowing = false;
        }
    } else if (chosen.phase() != TaskActPresenter::Phase::Loading && m_presenter.table().rowCount() > 0 && !(m_presenter.isOfQuestion() && (chosen.underWay() || chosen.refused()))) {
        // What was just asked for stays in sight when its task leaves the list.
        const int next = std::clamp(m_table->currentIndex().row(), 0, m_presenter.table().rowCount() - 1);
        m_table->setCurrentIndex(m_presenter.table().index(next, TaskTable::Task));
        chooseRow(next);
    } else if (m_presenter.table().rowCount() == 0 && !m_presenter.isOfQuestion()) {
        m_presenter.choose({}, {}, {});
    }
}

void TasksWidget::followNotices()
{
    const QList<MarkedText> wanted = m_presenter.notices();
    while (m_notices.size() > wanted.size()) {
        delete m_notices.takeLast();
    }
    while (m_notices.size() < wanted.size()) {
        m_notices << new Notice;
        m_notices.last()->setObjectName(u"tasksNotice-%1"_s.arg(m_notices.size() - 1));
        m_noticeBox->addWidget(m_notices.last());
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        m_notices[i]->set(wanted[i].icon, wanted[i].text, toneOf(wanted[i].mark));
    }
}

void TasksWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_split->turnFor(width());
    followRoom();
}

void TasksWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
    if (m_calls) {
        m_calls->setActive(true);
    }
}

void TasksWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
    if (m_calls) {
        m_calls->setActive(false);
    }
}

Page tasksPage(const TasksParts& parts)
{
    Page page{u"tasks"_s, u"check"_s, TasksWidget::tr("Tasks"), [parts](QWidget* parent, PageContext& context) {
                  auto* widget = new TasksWidget(parts, context, parent);
                  return PageSlot{widget, [widget](const QString& subject) { widget->showSubject(subject); }};
              }};
    page.count = [parts](QObject* owner, std::function<void(const PageCount&)> tell) {
        auto* badge = new TasksBadge(parts, owner);
        QObject::connect(badge, &TasksBadge::changed, owner, [badge, tell] { tell({badge->number(), badge->spoken()}); });
    };
    return page;
}

} // namespace cf::ui
