#include "ui/outbox/outbox_page.h"

#include "ui/outbox/outbox_away_presenter.h"
#include "ui/outbox/outbox_badge_presenter.h"
#include "ui/outbox/outbox_delegates.h"
#include "ui/outbox/outbox_detail.h"
#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/shell/turning_splitter.h"
#include "ui/shell/window_memory.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { WaitingLeaf, TroubleLeaf, EmptyLeaf, BodyLeaf };

QListView* listOf(const QString& name, const QString& spoken, QAbstractItemModel& model)
{
    auto* view = new QListView;
    view->setObjectName(name);
    view->setAccessibleName(spoken);
    view->setModel(&model);
    view->setFrameShape(QFrame::NoFrame);
    view->setUniformItemSizes(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setMouseTracking(true);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    return view;
}

QString filterName(OutboxFilter filter)
{
    switch (filter) {
    case OutboxFilter::NeedsPerson: return OutboxWidget::tr("Needs a person");
    case OutboxFilter::Open: return OutboxWidget::tr("Open");
    case OutboxFilter::Refused: return OutboxWidget::tr("Refused");
    case OutboxFilter::All: break;
    }
    return OutboxWidget::tr("All");
}

} // namespace

OutboxWidget::OutboxWidget(const OutboxParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_output(new OutboxOutput(parts, m_presenter, this))
    , m_memory(new WindowMemory(parts.profile, this))
    , m_head(new PageHead(tr("Outbox")))
    , m_plans(listOf(u"outboxPlans"_s, tr("Plans"), m_presenter.plans()))
    , m_commands(listOf(u"outboxCommands"_s, tr("Commands"), m_presenter.commands()))
    , m_search(new QLineEdit)
    , m_count(new Label({}, Type::Caption, Ink::Secondary))
    , m_nothing(new Label({}, Type::Body, Ink::Secondary))
    , m_pause(button(u"outboxPause"_s, tr("Pause"), u"pause"_s))
    , m_withdrawPlan(button(u"outboxWithdrawPlan"_s, tr("Withdraw the plan…"), u"undo"_s))
    , m_againPlan(button(u"outboxAgainPlan"_s, tr("Try all again"), u"sync"_s))
    , m_accept(button(u"outboxAccept"_s, tr("Accept the drafts"), u"tick"_s))
    , m_send(button(u"outboxSend"_s, tr("Send now"), u"arrow"_s))
    , m_export(button(u"outboxExport"_s, tr("Export…"), u"download"_s))
    , m_print(button(u"outboxPrint"_s, tr("Print…"), u"print"_s))
    , m_leaving(new Notice)
    , m_detail(new OutboxDetail(m_presenter, context))
    , m_empty(new EmptyState({u"inbox"_s, tr("Nothing was asked for yet"), tr("What is asked of a connected system, a case, a task, a letter to be sent again, lies here until it is done.")}))
    , m_trouble(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_split(new QSplitter)
    , m_right(new TurningSplitter(*m_memory, u"outbox"_s, {464, 384}, {420, 220}))
{
    m_detail->offerReissues(parts.reissues);
    setObjectName(u"outboxPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeHead();
    m_right->addWidget(makeCommands());
    m_right->addWidget(m_detail);
    m_split->addWidget(makePlans());
    m_split->addWidget(m_right);
    m_right->setStretchFactor(0, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setStretchFactor(1, 1);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_memory->set(u"outbox/plans"_s, m_split->saveState()); });
    m_split->setSizes({px(264), px(848)});
    m_split->restoreState(m_memory->value(u"outbox/plans"_s).toByteArray());
    m_right->turnFor(width());
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(column({hairline(), m_split}));
    static_cast<QBoxLayout*>(m_stack->widget(BodyLeaf)->layout())->setStretch(1, 1);
    auto* notices = new QWidget;
    m_noticeBox = new QVBoxLayout(notices);
    m_noticeBox->setContentsMargins(0, 0, 0, 0);
    m_noticeBox->setSpacing(0);
    m_leaving->setObjectName(u"outboxLeaving"_s);
    m_noticeBox->addWidget(m_leaving);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(notices);
    box->addWidget(m_stack, 1);
    connect(&m_presenter, &OutboxPresenter::changed, this, &OutboxWidget::follow);
    connect(&m_presenter, &OutboxPresenter::ticked, this, &OutboxWidget::followLeaving);
    connect(&m_presenter, &OutboxPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(&m_presenter, &OutboxPresenter::lookedAtElsewhere, this, [this](const QString& page, const QString& subject) { m_context.open(page, subject); });
    connect(m_output, &OutboxOutput::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(m_detail, &OutboxDetail::withdrawWanted, this, &OutboxWidget::askWithdraw);
    connect(m_detail, &OutboxDetail::settleWanted, this, &OutboxWidget::askSettle);
    connect(m_leaving, &Notice::actionTriggered, this, [this] {
        const OutboxPresenter::Leaving leaving = m_presenter.leavingSoon();
        leaving.count > 1 && m_presenter.plan() ? askWithdrawPlan() : askWithdrawOf(leaving.key, leaving.what);
    });
    addActions();
    follow();
}

void OutboxWidget::makeHead()
{
    m_head->setObjectName(u"outboxHead"_s);
    connect(m_send, &QPushButton::clicked, &m_presenter, &OutboxPresenter::sendNow);
    connect(m_export, &QPushButton::clicked, this, [this] { m_context.actions.action(u"outbox.export"_s)->trigger(); });
    connect(m_print, &QPushButton::clicked, m_output, &OutboxOutput::askAndPrint);
    for (QPushButton* one : {m_print, m_export, m_send}) {
        m_head->appendAction(one);
    }
}

QWidget* OutboxWidget::makeFilters()
{
    QList<QWidget*> links;
    for (size_t i = 0; i < outboxFilters.size(); ++i) {
        auto* link = new LinkButton(u"outboxFilter-%1"_s.arg(i), filterName(outboxFilters[i]));
        link->setCheckable(true);
        connect(link, &QAbstractButton::clicked, this, [this, filter = outboxFilters[i]] {
            m_presenter.setFilter(filter);
            follow(); // a click takes the mark off the one that is shown
        });
        m_filters[i] = link;
        links << link;
    }
    m_search->setObjectName(u"outboxSearch"_s);
    m_search->setAccessibleName(tr("Search the commands"));
    m_search->setPlaceholderText(tr("Search the commands"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, &m_presenter, &OutboxPresenter::setText);
    m_count->setObjectName(u"outboxCount"_s);
    m_count->setFigures(true);
    auto* line = rowOf({m_search, m_count}, 12, {16, 0, 16, 8});
    static_cast<QBoxLayout*>(line->layout())->setStretch(0, 1);
    auto* filters = column({flowOf(links, 16, {12, 8, 12, 4}), line});
    setScaledHeight(filters, 80); // however little is left for the list
    return filters;
}

QWidget* OutboxWidget::makePlans()
{
    auto* delegate = new OutboxPlanDelegate(m_presenter.plans(), m_plans);
    m_plans->setItemDelegate(delegate);
    connect(m_plans->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const PlanStanding* one = m_presenter.plans().standing(index.row()); one && !m_isFollowing) {
            m_presenter.selectPlan(one->plan.id);
        }
    });
    return column({m_plans});
}

QWidget* OutboxWidget::makeCommands()
{
    m_commands->setItemDelegate(new OutboxCommandDelegate(m_presenter.commands(), m_commands));
    m_commands->installEventFilter(this);
    m_nothing->setObjectName(u"outboxNothing"_s);
    m_nothing->setWrap(true);
    connect(m_commands->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const outbox::ListedIntent* one = m_presenter.commands().command(index.row()); one && !m_isFollowing) {
            m_presenter.selectCommand(one->intent.command.key);
        }
    });
    connect(m_pause, &QPushButton::clicked, this, [this] { m_presenter.setPaused(m_presenter.plan() && !m_presenter.plan()->isPaused); });
    connect(m_withdrawPlan, &QPushButton::clicked, this, &OutboxWidget::askWithdrawPlan);
    connect(m_againPlan, &QPushButton::clicked, &m_presenter, &OutboxPresenter::tryPlanAgain);
    connect(m_accept, &QPushButton::clicked, &m_presenter, &OutboxPresenter::acceptDrafts);
    m_planBar = flowOf({m_accept, m_againPlan, m_pause, m_withdrawPlan}, 8, {16, 4, 16, 8});
    auto* middle = column({makeFilters(), m_planBar, hairline(), column({m_nothing}, 0, {16, 16, 16, 16}), m_commands});
    static_cast<QBoxLayout*>(middle->layout())->setStretch(4, 1);
    return middle;
}

void OutboxWidget::follow()
{
    using Phase = OutboxPresenter::Phase;
    m_head->setScope(m_presenter.scope());
    followNotices();
    followLeaving();
    if (m_presenter.phase() == Phase::Failed) {
        m_trouble->setText({u"warn"_s, tr("The outbox could not be read"), m_presenter.failure(), {}, {}, Tone::Failed});
    }
    const Leaf leaf = m_presenter.phase() == Phase::Waiting  ? WaitingLeaf
                      : m_presenter.phase() == Phase::Failed ? TroubleLeaf
                      : m_presenter.isEmpty()                ? EmptyLeaf
                                                             : BodyLeaf;
    m_stack->setCurrentIndex(leaf);
    for (QPushButton* one : {m_send, m_export, m_print}) {
        one->setVisible(leaf == BodyLeaf);
    }
    if (leaf != BodyLeaf) {
        return;
    }
    for (size_t i = 0; i < outboxFilters.size(); ++i) {
        m_filters[i]->setText(tr("%1 %2").arg(filterName(outboxFilters[i]), numberText(m_presenter.countOf(outboxFilters[i]))));
        m_filters[i]->setChecked(outboxFilters[i] == m_presenter.filter());
    }
    if (m_search->text().trimmed() != m_presenter.text()) {
        m_search->setText(m_presenter.text());
    }
    m_count->setText(m_presenter.listTitle());
    const bool isNothing = m_presenter.commands().rowCount() == 0;
    m_nothing->parentWidget()->setVisible(isNothing);
    m_commands->setVisible(!isNothing);
    m_nothing->setText(!m_presenter.text().isEmpty()                            ? tr("Nothing here has these words.")
                       : m_presenter.filter() == OutboxFilter::NeedsPerson ? tr("Nothing needs a person.")
                       : m_presenter.filter() == OutboxFilter::Refused     ? tr("Nothing was refused.")
                       : m_presenter.filter() == OutboxFilter::Open        ? tr("Nothing is open.")
                                                                           : tr("This plan has no commands."));
    followPlan();
    followSelection();
}

void OutboxWidget::followPlan()
{
    const Plan* plan = m_presenter.plan();
    m_planBar->setVisible(plan);
    m_accept->setVisible(m_presenter.mayAccept());
    m_withdrawPlan->setVisible(m_presenter.mayWithdrawPlan());
    m_againPlan->setVisible(m_presenter.mayTryPlanAgain());
    if (plan) {
        m_pause->setText(plan->isPaused ? tr("Go on") : tr("Pause"));
    }
}

void OutboxWidget::followSelection()
{
    m_isFollowing = true;
    if (const int row = m_presenter.plans().rowOf(m_presenter.planId()); row != m_plans->currentIndex().row()) {
        m_plans->setCurrentIndex(m_presenter.plans().index(row));
    }
    m_isFollowing = false;
    const int row = m_presenter.commands().rowOf(m_presenter.key());
    if (row >= 0 && row != m_commands->currentIndex().row()) {
        m_isFollowing = true;
        m_commands->setCurrentIndex(m_presenter.commands().index(row));
        m_isFollowing = false;
    } else if (row < 0 && m_presenter.commands().rowCount() > 0) {
        const int next = std::max(0, m_commands->currentIndex().row());
        m_commands->setCurrentIndex(m_presenter.commands().index(next));
        if (const outbox::ListedIntent* one = m_presenter.commands().command(next)) {
            m_presenter.selectCommand(one->intent.command.key);
        }
    } else if (row < 0) {
        m_presenter.selectCommand({});
    }
}

void OutboxWidget::followNotices()
{
    const QList<MarkedText> wanted = m_presenter.notices();
    while (m_notices.size() > wanted.size()) {
        delete m_notices.takeLast();
    }
    while (m_notices.size() < wanted.size()) {
        m_notices << new Notice;
        m_notices.last()->setObjectName(u"outboxNotice-%1"_s.arg(m_notices.size() - 1));
        m_noticeBox->addWidget(m_notices.last());
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        m_notices[i]->set(wanted[i].icon, wanted[i].text, toneOf(wanted[i].mark));
    }
    followHeld();
    followAway();
}

void OutboxWidget::followHeld()
{
    const std::vector<outbox::HeldSystem>& held = m_presenter.held();
    while (m_held.size() > qsizetype(held.size())) {
        delete m_held.takeLast();
    }
    while (m_held.size() < qsizetype(held.size())) {
        auto* notice = new Notice;
        notice->setObjectName(u"outboxHeld-%1"_s.arg(m_held.size()));
        connect(notice, &Notice::actionTriggered, this, [this, at = m_held.size()] { m_presenter.resumeHeld(m_heldSystems.value(at)); });
        m_held << notice;
        m_noticeBox->addWidget(notice);
    }
    m_heldSystems.clear();
    for (size_t i = 0; i < held.size(); ++i) {
        m_held[qsizetype(i)]->set(u"lock"_s, heldWords(held[i], m_presenter.telling()), Tone::Failed, tr("Go on"));
        m_heldSystems << held[i].system;
    }
}

void OutboxWidget::followAway()
{
    const std::vector<outbox::AwaySystem>& away = m_presenter.away();
    while (m_away.size() > qsizetype(away.size())) {
        delete m_away.takeLast();
    }
    while (m_away.size() < qsizetype(away.size())) {
        auto* notice = new Notice;
        notice->setObjectName(u"outboxAway-%1"_s.arg(m_away.size()));
        connect(notice, &Notice::actionTriggered, this, [this, at = m_away.size()] { m_presenter.tryNow(m_awaySystems.value(at)); });
        m_away << notice;
        m_noticeBox->addWidget(notice);
    }
    m_awaySystems.clear();
    for (size_t i = 0; i < away.size(); ++i) {
        m_away[qsizetype(i)]->set(u"offline"_s, awayWords(away[i], m_presenter.telling()), Tone::Uncertain, tr("Try now"));
        m_awaySystems << away[i].system;
    }
}

void OutboxWidget::followLeaving()
{
    const OutboxPresenter::Leaving leaving = m_presenter.leavingSoon();
    m_leaving->setVisible(leaving.count > 0);
    if (leaving.count == 1) {
        m_leaving->set(u"clock"_s, tr("“%1” leaves in %Ln s; until then it can be withdrawn.", nullptr, leaving.seconds).arg(leaving.what), Tone::Plain, tr("Withdraw…"));
    } else if (leaving.count > 1) {
        m_leaving->set(u"clock"_s, tr("%1 commands leave, the first in %Ln s; until then they can be withdrawn.", nullptr, leaving.seconds).arg(numberText(leaving.count)), Tone::Plain,
                       tr("Withdraw…"));
    }
}

void OutboxWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_right->turnFor(width());
}

void OutboxWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void OutboxWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page outboxPage(const OutboxParts& parts)
{
    Page page{u"outbox"_s, u"inbox"_s, OutboxWidget::tr("Outbox"), [parts](QWidget* parent, PageContext& context) {
                  auto* widget = new OutboxWidget(parts, context, parent);
                  return PageSlot{widget, [widget](const QString& subject) { widget->showSubject(subject); }};
              }};
    page.count = [&outbox = parts.outbox](QObject* owner, std::function<void(const PageCount&)> tell) {
        auto* badge = new OutboxBadge(outbox, owner);
        QObject::connect(badge, &OutboxBadge::changed, owner, [badge, tell] { tell({badge->number(), badge->spoken()}); });
    };
    return page;
}

} // namespace cf::ui
