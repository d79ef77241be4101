#include "ui/compare/compare_page.h"

#include "ui/compare/compare_output.h"
#include "ui/compare/compare_pages_view.h"
#include "ui/compare/compare_side_head.h"
#include "ui/compare/compare_text_view.h"
#include "ui/compare/sameness_band.h"
#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_line.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

using Mode = ComparePresenter::Mode;
using State = ComparePresenter::State;

CompareWidget::CompareWidget(const CompareParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_context(context)
    , m_presenter(parts)
    , m_table(m_presenter)
    , m_output(new CompareOutput(m_presenter, this))
    , m_left(new CompareSideHead(m_presenter, true))
    , m_right(new CompareSideHead(m_presenter, false))
    , m_stack(new QStackedWidget)
    , m_text(new CompareTextView(m_presenter))
    , m_pages(new ComparePagesView(m_presenter))
    , m_empty(new EmptyState)
    , m_skeleton(new Skeleton)
    , m_rows(plainTable(u"compareTable"_s, tr("Differences as a table"), m_table))
    , m_facts(new Facts)
    , m_progress(new ProgressLine)
{
    setObjectName(u"comparePage"_s);
    setAccessibleName(tr("Compare"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_skeleton);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeHead());
    box->addWidget(hairline());
    m_heads = makeSides();
    box->addWidget(m_heads);
    if (SamenessPresenter* sameness = m_presenter.sameness()) {
        m_sameness = new SamenessBand(*sameness);
        box->addWidget(m_sameness);
        connect(m_sameness, &SamenessBand::placeWanted, this, &CompareWidget::goTo);
        connect(m_sameness, &SamenessBand::copied, this, [this] { tell(tr("Copied")); });
    }
    box->addWidget(m_stack, 1);
    m_lower = makeLower();
    box->addWidget(m_lower);
    m_footer = makeFooter();
    box->addWidget(m_footer);
    connect(&m_presenter, &ComparePresenter::changed, this, &CompareWidget::follow);
    connect(&m_presenter, &ComparePresenter::currentChanged, this, &CompareWidget::followCurrent);
    connect(&m_presenter, &ComparePresenter::pagesChanged, this, &CompareWidget::followProgress);
    connect(m_output, &CompareOutput::told, this, &CompareWidget::tell);
    connect(m_pages, &ComparePagesView::pageChanged, this, &CompareWidget::followPage);
    connect(m_pages, &ComparePagesView::regionDrawn, this, [this](int page, const QRectF& region) {
        evidence::IgnoredParts ignored = m_presenter.ignored();
        ignored.drawn.push_back({page, region});
        m_presenter.setIgnored(ignored);
        tell(tr("The region is ignored from now on, for every letter of this template"));
    });
    for (CompareView* view : {static_cast<CompareView*>(m_text), static_cast<CompareView*>(m_pages)}) {
        connect(view, &CompareView::copied, this, [this] { tell(tr("Copied")); });
    }
    connect(m_empty, &EmptyState::actionTriggered, this, &CompareWidget::act);
    addActions();
    follow();
}

CompareWidget::~CompareWidget()
{
    delete m_sameness;
    delete m_stack; // what looks at the presenter goes before it
    delete m_rows;
}

void CompareWidget::showSubject(const QString& subject) { m_presenter.show(subject); }

QWidget* CompareWidget::makeHead()
{
    m_head = new PageHead(tr("Compare"));
    m_head->setObjectName(u"compareHead"_s);
    m_textTab = new LinkButton(u"compareTextTab"_s, tr("Text"));
    m_pagesTab = new LinkButton(u"comparePagesTab"_s, tr("Pages"));
    m_place = new Label({}, Type::Body, Ink::Secondary);
    m_place->setObjectName(u"comparePlace"_s);
    m_place->setFigures(true);
    m_place->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setScaledHeight(m_place, 28, 28);
    m_before = toolButton(u"compareBefore"_s, u"up"_s, tr("Previous difference"), Qt::SHIFT | Qt::Key_F3);
    m_after = toolButton(u"compareAfter"_s, u"down"_s, tr("Next difference"), Qt::Key_F3);
    m_tableTool = toolButton(u"compareTableButton"_s, u"table"_s, tr("The differences as a table"));
    m_tableTool->setCheckable(true);
    m_options = button(u"compareOptions"_s, tr("Options"));
    m_export = button(u"compareExport"_s, tr("Export…"), u"download"_s);
    for (LinkButton* tab : {m_textTab, m_pagesTab}) {
        tab->setCheckable(true);
        m_head->appendAction(tab);
    }
    for (QWidget* action : {static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_after), static_cast<QWidget*>(m_tableTool),
                            static_cast<QWidget*>(m_options), static_cast<QWidget*>(m_export)}) {
        m_head->appendAction(action);
    }
    connect(m_textTab, &QAbstractButton::clicked, this, [this] { m_presenter.setMode(Mode::Text); });
    connect(m_pagesTab, &QAbstractButton::clicked, this, [this] { m_presenter.setMode(Mode::Pages); });
    connect(m_before, &QToolButton::clicked, this, [this] { m_presenter.step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { m_presenter.step(1); });
    connect(m_tableTool, &QToolButton::toggled, this, &CompareWidget::setTableShown);
    const auto pops = [this](QPushButton* from, const QString& name, void (CompareWidget::*fill)(QMenu&)) {
        connect(from, &QPushButton::clicked, this, [this, from, name, fill] {
            auto* menu = new QMenu(from);
            menu->setObjectName(name);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            (this->*fill)(*menu);
            menu->popup(from->mapToGlobal(QPoint(0, from->height())));
        });
    };
    pops(m_options, u"compareOptionsMenu"_s, &CompareWidget::fillOptions);
    pops(m_export, u"compareExportMenu"_s, &CompareWidget::fillExport);
    return m_head;
}

QWidget* CompareWidget::makeSides()
{
    auto* gap = new QWidget;
    setScaledWidth(gap, 40, 40);
    m_besideBar = new QWidget;
    auto* heads = rowOf({m_left, gap, m_right, m_besideBar}, 0);
    auto* row = static_cast<QBoxLayout*>(heads->layout());
    row->setStretch(0, 1);
    row->setStretch(2, 1);
    for (CompareSideHead* head : {m_left, m_right}) {
        head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto* all = column({heads, hairline()});
    all->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return all;
}

QWidget* CompareWidget::makeLower()
{
    QHeaderView* head = m_rows->horizontalHeader();
    head->setObjectName(u"compareColumns"_s);
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(CompareTable::Left, QHeaderView::Stretch);
    head->setSectionResizeMode(CompareTable::Right, QHeaderView::Stretch);
    head->resizeSection(CompareTable::Number, px(56));
    head->resizeSection(CompareTable::Where, px(160));
    head->resizeSection(CompareTable::What, px(140));
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid() && !m_isSelecting) {
            m_presenter.setCurrent(now.row());
        }
    });
    connect(&m_table, &QAbstractItemModel::modelReset, this, &CompareWidget::followCurrent);
    m_facts->setObjectName(u"compareFacts"_s);
    m_facts->setAccessibleName(tr("Blocks, facts and approvals that differ"));
    connect(m_facts, &ItemList::copied, this, [this] { tell(tr("Copied")); });
    auto* body = column({m_facts}, 0, {8, 8, 8, 8});
    static_cast<QBoxLayout*>(body->layout())->addStretch(1);
    auto* facts = scrolling(body);
    facts->setObjectName(u"compareFactsScroll"_s);
    auto* both = rowOf({facts, m_rows}, 0);
    static_cast<QBoxLayout*>(both->layout())->setStretch(0, 1);
    static_cast<QBoxLayout*>(both->layout())->setStretch(1, 1);
    auto* lower = column({hairline(), both});
    static_cast<QBoxLayout*>(lower->layout())->setStretch(1, 1);
    setScaledHeight(lower, 180, 220);
    lower->hide();
    return lower;
}

QWidget* CompareWidget::makeFooter()
{
    m_result = new Label({}, Type::Body, Ink::Secondary);
    m_result->setObjectName(u"compareResult"_s);
    m_progress->setObjectName(u"compareProgress"_s);
    m_progress->setCanPause(true);
    m_progress->hide();
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] { m_presenter.pages().stop(); });
    connect(m_progress, &ProgressLine::pauseRequested, this, [this] { m_presenter.pages().stop(); });
    connect(m_progress, &ProgressLine::continueRequested, this, [this] {
        m_presenter.pages().resume();
        followProgress();
    });
    m_whoLeft = button(u"whoReceivedLeft"_s, tr("Who received the left"));
    m_whoRight = button(u"whoReceivedRight"_s, tr("Who received the right"));
    connect(m_whoLeft, &QPushButton::clicked, this, [this] { receivedBy(true); });
    connect(m_whoRight, &QPushButton::clicked, this, [this] { receivedBy(false); });
    auto* line = rowOf({m_result, m_progress, m_whoLeft, m_whoRight}, 8, {24, 8, 24, 8});
    static_cast<QBoxLayout*>(line->layout())->setStretch(0, 1);
    m_result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* footer = column({hairline(), line});
    footer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return footer;
}

void CompareWidget::follow()
{
    followState();
    m_besideBar->setFixedWidth(m_text->verticalScrollBar()->sizeHint().width());
    m_head->setTitle(compareTitle(m_presenter));
    m_textTab->setChecked(m_presenter.mode() == Mode::Text);
    m_pagesTab->setChecked(m_presenter.mode() == Mode::Pages);
    const bool hasComposition = m_presenter.composition().has_value();
    m_facts->setFacts(hasComposition ? factsFrom(compositionFacts(*m_presenter.composition(), m_presenter.telling())) : QList<Fact>());
    m_facts->parentWidget()->parentWidget()->parentWidget()->setVisible(hasComposition);
    m_rows->horizontalHeader()->resizeSection(CompareTable::Where, px(hasComposition ? 120 : 160));
    m_rows->horizontalHeader()->resizeSection(CompareTable::What, px(hasComposition ? 104 : 140));
    m_rows->horizontalHeader()->resizeSection(CompareTable::Number, px(hasComposition ? 40 : 56));
    m_whoLeft->setToolTip(sideWords(m_presenter, true).receivedBy);
    m_whoRight->setToolTip(sideWords(m_presenter, false).receivedBy);
    m_whoLeft->setEnabled(!sideWords(m_presenter, true).query.isEmpty());
    m_whoRight->setEnabled(!sideWords(m_presenter, false).query.isEmpty());
    followProgress();
    followPage();
}

/// The view of the mode, or why there is none.
void CompareWidget::followState()
{
    const CompareObstacle obstacle = obstacleOf(m_presenter);
    const State state = m_presenter.state();
    const bool isShown = state == State::Shown;
    for (QWidget* part : {m_heads, m_footer}) {
        part->setVisible(isShown || state == State::OneMissing);
    }
    for (QWidget* action : {static_cast<QWidget*>(m_tableTool), static_cast<QWidget*>(m_options), static_cast<QWidget*>(m_export)}) {
        action->setVisible(isShown);
    }
    const bool arePages = m_presenter.canShowPages() || m_presenter.isPageAwaited() || m_presenter.mode() == Mode::Pages;
    m_textTab->setVisible(isShown && m_presenter.basis() != ComparePresenter::Basis::Composition);
    m_pagesTab->setVisible(isShown && m_presenter.basis() != ComparePresenter::Basis::Composition && (arePages || !m_presenter.text()));
    m_lower->setVisible(isShown && isTableShown());
    if (obstacle.isWaiting) {
        m_stack->setCurrentWidget(m_skeleton);
    } else if (!obstacle.sentence.isEmpty()) {
        m_empty->setText({obstacle.icon, obstacle.sentence, obstacle.cause, obstacle.action, {}, toneOf(obstacle.mark)});
        m_stack->setCurrentWidget(m_empty);
    } else {
        const bool hadFocus = m_stack->isAncestorOf(window()->focusWidget()) || window()->focusWidget() == nullptr;
        m_stack->setCurrentWidget(m_presenter.mode() == Mode::Text ? static_cast<QWidget*>(m_text) : m_pages);
        if (hadFocus && isVisible()) {
            m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
        }
    }
}

void CompareWidget::followProgress()
{
    const ComparePagesPresenter& pages = m_presenter.pages();
    const bool isOpen = m_presenter.state() == State::Shown && m_presenter.mode() == Mode::Pages && pages.isAligned() && (pages.isRunning() || pages.isStopped()) && pages.pairs().size() > 8;
    m_progress->setVisible(isOpen);
    if (isOpen) {
        m_progress->setText(tr("Comparing pages"));
        m_progress->setProgress(pages.compared(), qint64(pages.pairs().size()));
        m_progress->setPaused(pages.isStopped());
    }
    m_head->setScope(compareScope(m_presenter));
    m_result->setText(compareResult(m_presenter));
    followCurrent();
}

void CompareWidget::followCurrent()
{
    m_place->setText(placeWords(m_presenter));
    const bool isShown = m_presenter.state() == State::Shown && m_presenter.count() > 0;
    for (QWidget* part : {static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_after)}) {
        part->setVisible(isShown);
    }
    const int row = m_presenter.current();
    m_isSelecting = true;
    if (row < 0 || row >= m_table.rowCount()) {
        m_rows->clearSelection();
    } else if (m_rows->currentIndex().row() != row) {
        m_rows->setCurrentIndex(m_table.index(row, CompareTable::Where));
    }
    m_isSelecting = false;
}

void CompareWidget::followPage()
{
    const int pair = m_presenter.state() == State::Shown && m_presenter.mode() == Mode::Pages ? m_pages->currentPair() : -1;
    const auto& pairs = m_presenter.pages().pairs();
    for (const bool isLeft : {true, false}) {
        const int page = pair < 0 || pair >= int(pairs.size()) ? -1 : isLeft ? pairs[size_t(pair)].pages.left : pairs[size_t(pair)].pages.right;
        const auto pages = qint64(m_presenter.side(isLeft).document().pageSizes().size());
        const QString words = page < 0 ? QString() : tr("Page %1 of %2").arg(numberText(page + 1), numberText(pages));
        (isLeft ? m_left : m_right)->setPage(words.isEmpty() ? sideWords(m_presenter, isLeft).receivedBy : words);
    }
}

} // namespace cf::ui
