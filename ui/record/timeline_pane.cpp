#include "ui/record/timeline_pane.h"

#include "ui/record/record_marks.h"
#include "ui/record/timeline_view.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

/// What happened with its icon, in the colour of its state.
class TimelineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == TimelineTable::What) {
            const QVariantList mark = index.data(TimelineTable::MarkRole).toList();
            option->icon = icon(mark.value(0).toString(), inkOf(toneOf(Mark(mark.value(1).toInt()))));
            option->decorationSize = QSize(px(16), px(16));
            option->features |= QStyleOptionViewItem::HasDecoration;
        }
    }
};

} // namespace

TimelinePane::TimelinePane(RecordPresenter& record, QWidget* parent)
    : QWidget(parent)
    , m_presenter(record)
    , m_table(m_presenter)
    , m_output(new TimelineOutput(m_presenter, this))
    , m_view(new TimelineView(m_presenter))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_rows(plainTable(u"timelineTable"_s, tr("Events as a table"), m_table))
    , m_rowsHead(new SectionHeader(tr("The same as a table")))
    , m_factsHead(new SectionHeader(tr("The event")))
    , m_facts(new Facts)
    , m_split(new QSplitter(Qt::Vertical))
{
    setObjectName(u"timelinePane"_s);
    setAccessibleName(tr("Timeline of the record"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_view);
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(m_empty);
    m_split->setObjectName(u"timelineParts"_s);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(m_stack);
    m_split->addWidget(makeLower());
    m_split->setStretchFactor(0, 1);
    m_stack->setMinimumHeight(px(96));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeHead());
    box->addWidget(m_split, 1);
    connect(&m_presenter, &TimelinePresenter::changed, this, &TimelinePane::follow);
    connect(&m_presenter, &TimelinePresenter::currentChanged, this, &TimelinePane::followCurrent);
    connect(m_view, &TimelineView::zoneRequested, &m_presenter, &TimelinePresenter::cycleZone);
    connect(m_view, &TimelineView::openRequested, this, &TimelinePane::openRequested);
    connect(m_empty, &EmptyState::actionTriggered, &m_presenter, &TimelinePresenter::again);
    connect(m_output, &TimelineOutput::told, this, &TimelinePane::told);
    follow();
}

QWidget* TimelinePane::makeHead()
{
    m_head = new PageHead({}, {}, PageHead::Form::Stacked);
    m_head->setObjectName(u"timelineHead"_s);
    auto* close = toolButton(u"timelineCloseButton"_s, u"back"_s, tr("Back to the record"), Qt::Key_Escape);
    auto* less = toolButton(u"timelineZoomOut"_s, u"minus"_s, tr("Show more time"), Qt::Key_Minus);
    auto* more = toolButton(u"timelineZoomIn"_s, u"plus"_s, tr("Show less time, larger"), Qt::Key_Plus);
    auto* all = button(u"timelineFit"_s, tr("Whole"));
    m_zone = toolButton(u"timelineZone"_s, u"zone"_s, tr("Change the time zone"), Qt::Key_Z);
    m_tableTool = toolButton(u"timelineTableButton"_s, u"table"_s, tr("The table alone"));
    m_tableTool->setCheckable(true);
    auto* out = button(u"timelineExport"_s, tr("Export…"), u"download"_s);
    m_export = out;
    for (QWidget* action : {static_cast<QWidget*>(less), static_cast<QWidget*>(more), static_cast<QWidget*>(all), static_cast<QWidget*>(m_zone),
                            static_cast<QWidget*>(m_tableTool), static_cast<QWidget*>(out)}) {
        m_head->appendAction(action);
    }
    connect(close, &QToolButton::clicked, this, &TimelinePane::closeRequested);
    connect(less, &QToolButton::clicked, this, [this] { m_view->zoomBy(1 / 1.5); });
    connect(more, &QToolButton::clicked, this, [this] { m_view->zoomBy(1.5); });
    connect(all, &QPushButton::clicked, m_view, &TimelineView::fit);
    connect(m_zone, &QToolButton::clicked, &m_presenter, &TimelinePresenter::cycleZone);
    connect(m_tableTool, &QToolButton::toggled, this, &TimelinePane::setTableAlone);
    fillExportMenu();
    connect(out, &QPushButton::clicked, this, [this] {
        auto* menu = m_export->findChild<QMenu*>();
        menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
    });
    auto* row = rowOf({column({close, nullptr}, 0, {12, 18, 0, 0}), m_head}, 0);
    static_cast<QBoxLayout*>(row->layout())->setStretch(1, 1);
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return row;
}

void TimelinePane::fillExportMenu()
{
    auto* menu = new QMenu(m_export);
    menu->setObjectName(u"timelineExportMenu"_s);
    menu->addAction(tr("Picture, sharp at any size (SVG)…"), this, [this] { m_output->askAndExport(TimelineFormat::Svg); })->setObjectName(u"timelineSvg"_s);
    menu->addAction(tr("Picture (PNG)…"), this, [this] { m_output->askAndExport(TimelineFormat::Png); })->setObjectName(u"timelinePng"_s);
    menu->addAction(tr("Events as rows (CSV)…"), this, [this] { m_output->askAndExport(TimelineFormat::Csv); })->setObjectName(u"timelineCsv"_s);
    menu->addAction(tr("Copy the table"), this, &TimelinePane::copyTable)->setObjectName(u"timelineCopy"_s);
    menu->addAction(tr("Print…"), m_output, &TimelineOutput::askAndPrint)->setObjectName(u"timelinePrint"_s);
}

QWidget* TimelinePane::makeLower()
{
    m_rows->setItemDelegateForColumn(TimelineTable::What, new TimelineDelegate(m_rows));
    m_rows->setSortingEnabled(true);
    m_rows->installEventFilter(this);
    m_rows->sortByColumn(TimelineTable::When, Qt::AscendingOrder);
    QHeaderView* head = m_rows->horizontalHeader();
    head->setObjectName(u"timelineColumns"_s);
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setStretchLastSection(false);
    head->setSectionResizeMode(TimelineTable::What, QHeaderView::Stretch);
    m_facts->setObjectName(u"timelineFacts"_s);
    m_facts->setAccessibleName(tr("The event"));
    m_facts->setNameWidth(88);
    connect(m_facts, &ItemList::activated, this, [this](int item) {
        if (const CommunicationId id = m_told.value(item).opens; !id.isEmpty()) {
            Q_EMIT openRequested(id);
        }
    });
    connect(m_facts, &ItemList::copied, this, [this] { Q_EMIT told(tr("Copied")); });
    connect(m_rowsHead, &SectionHeader::actionTriggered, this, &TimelinePane::copyTable);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid() && !m_isSelecting) {
            m_presenter.setCurrent(m_table.eventOf(now.row()));
        }
    });
    connect(&m_table, &QAbstractItemModel::modelReset, this, &TimelinePane::followCurrent);
    auto* rows = column({m_rowsHead, m_rows}, 4, {16, 8, 8, 8});
    static_cast<QBoxLayout*>(rows->layout())->setStretch(1, 1);
    auto* body = column({column({m_factsHead, m_facts}, 4, {8, 8, 8, 12})});
    static_cast<QBoxLayout*>(body->layout())->addStretch(1);
    auto* facts = scrolling(body);
    facts->setObjectName(u"timelineFactsScroll"_s);
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setObjectName(u"timelineSides"_s);
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(1);
    sides->addWidget(rows);
    sides->addWidget(facts);
    sides->setStretchFactor(0, 1);
    sides->setSizes({px(780), px(300)});
    sides->setMinimumHeight(px(96));
    return sides;
}

void TimelinePane::setTableAlone(bool alone)
{
    m_isTableAlone = alone;
    m_tableTool->setChecked(alone);
    m_stack->setVisible(!alone);
    m_rowsHead->setTitle(alone ? tr("Events") : tr("The same as a table"));
    share();
    if (alone && (!window()->focusWidget() || m_view->hasFocus())) {
        m_rows->setFocus(Qt::OtherFocusReason);
    }
}

void TimelinePane::focusTimeline()
{
    const bool isPicture = !m_isTableAlone && m_stack->currentWidget() == m_view;
    (isPicture ? static_cast<QWidget*>(m_view) : m_rows)->setFocus(Qt::OtherFocusReason);
}

void TimelinePane::copyTable()
{
    QGuiApplication::clipboard()->setText(m_table.tabSeparated());
    Q_EMIT told(tr("%Ln event(s) copied as a table", nullptr, m_table.rowCount()));
}

void TimelinePane::follow()
{
    using State = TimelinePresenter::State;
    const State state = m_presenter.state();
    switch (state) {
    case State::Loading: m_stack->setCurrentIndex(1); break;
    case State::Failed:
        m_empty->setText({u"warn"_s, tr("The record could not be read"), m_presenter.error(), tr("Try again"), {}, Tone::Failed});
        m_stack->setCurrentWidget(m_empty);
        break;
    case State::NoTimes:
        m_empty->setText({u"clock"_s, tr("Nothing here has a time"), tr("Its repository tells no dates of this record; what it tells stands in the table.")});
        m_stack->setCurrentWidget(m_empty);
        break;
    case State::Shown: m_stack->setCurrentWidget(m_view); break;
    }
    const bool isTold = state == State::Shown || state == State::NoTimes;
    m_export->setEnabled(isTold);
    if (!isTold) {
        showLower(false);
        m_head->setTitle(tr("Timeline"));
        m_head->setScope({});
        return;
    }
    m_head->setTitle(m_presenter.title());
    m_head->setScope(m_presenter.scope());
    m_rowsHead->setNote(tr("%Ln row(s)", nullptr, m_table.rowCount()));
    m_rowsHead->setAction(u"timelineCopyTable"_s, tr("Copy table"));
    share();
    followCurrent();
}

void TimelinePane::followCurrent()
{
    const int current = m_presenter.current();
    m_told = m_presenter.facts(current);
    m_facts->setFacts(factsFrom(m_told));
    m_factsHead->setNote(current < 0 ? QString() : laneName(m_presenter.laneOf(current)));
    const int row = m_table.rowOf(current);
    m_isSelecting = true;
    if (row < 0) {
        m_rows->clearSelection();
    } else if (m_rows->currentIndex().row() != row || m_rows->selectionModel()->selectedRows().isEmpty()) {
        m_rows->setCurrentIndex(m_table.index(row, TimelineTable::When));
        m_rows->scrollTo(m_table.index(row, TimelineTable::When));
    }
    m_isSelecting = false;
}

bool TimelinePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_rows && event->type() == QEvent::Resize) {
        shareColumns();
    }
    return QWidget::eventFilter(watched, event);
}

void TimelinePane::shareColumns()
{
    QHeaderView* head = m_rows->horizontalHeader();
    const int room = m_rows->width();
    head->resizeSection(TimelineTable::When, std::min(px(212), room / 3));
    head->resizeSection(TimelineTable::Received, std::min(px(96), room / 7));
    head->resizeSection(TimelineTable::Lane, std::min(px(168), room / 5));
    head->resizeSection(TimelineTable::Grade, px(56));
    m_rows->setColumnHidden(TimelineTable::Code, room < px(1020));
    m_rows->setColumnHidden(TimelineTable::Source, room < px(900));
}

void TimelinePane::showLower(bool shown)
{
    QWidget* lower = m_split->widget(1);
    if (shown == !lower->isHidden()) {
        return;
    }
    lower->setVisible(shown);
    if (shown && m_rows->currentIndex().isValid()) {
        m_rows->scrollTo(m_rows->currentIndex());
    }
}

/// As tall as its lanes and no taller than leaves the table its room.
void TimelinePane::share()
{
    // Where there is room for one alone it is the picture's; the button still brings the table.
    const int whole = m_split->height();
    const bool isTold = m_presenter.state() == TimelinePresenter::State::Shown || m_presenter.state() == TimelinePresenter::State::NoTimes;
    showLower(isTold && (m_isTableAlone || whole >= px(340)));
    if (whole >= px(340)) {
        const int picture = std::min(m_view->sizeHint().height() + px(8), whole * 64 / 100);
        m_split->setSizes({picture, whole - picture});
    }
}

QSize TimelinePane::minimumSizeHint() const { return {px(280), px(160)}; }

void TimelinePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void TimelinePane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

void TimelinePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    share();
}

} // namespace cf::ui
