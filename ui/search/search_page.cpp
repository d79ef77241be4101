#include "ui/search/search_page.h"

#include "ui/record/query_words_presenter.h"
#include "ui/search/facet_view.h"
#include "ui/search/result_view.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/progress_line.h"

#include <QBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int showDelayMs = 40; ///< keys held down pass rows faster than a record can be read

QSplitter* splitter(const QString& name)
{
    auto* made = new QSplitter(Qt::Horizontal);
    made->setObjectName(name);
    made->setChildrenCollapsible(false);
    return made;
}

} // namespace

SearchPage::SearchPage(SearchPresenter& presenter, RepairPresenter* repair, const RecordFactory& record,
                       PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_repair(repair)
    , m_context(context)
    , m_head(nullptr)
    , m_notice(new Notice)
    , m_repairProgress(new ProgressLine)
    , m_repairRow(column({m_repairProgress}, 0, {16, 4, 8, 4}))
    , m_histogram(new Histogram)
    , m_histogramRow(column({m_histogram}, 0, {8, 4, 8, 4}))
    , m_facets(new FacetView(presenter.facets().list()))
    , m_view(new ResultView(presenter.table()))
    , m_empty(new EmptyState)
    , m_skeleton(new Skeleton)
    , m_stack(new QStackedWidget)
    , m_columns(splitter(u"facetSplitter"_s))
    , m_sides(splitter(u"recordSplitter"_s))
{
    setObjectName(u"searchPage"_s);
    m_sides->addWidget(makeMiddle());
    if (record) {
        m_record = record(m_sides, context);
    }
    if (!m_record.widget) {
        m_record.widget = new EmptyState(
            {u"page"_s, tr("Nothing selected"), tr("Choose a row to see the letter, its delivery and its evidence.")});
    }
    m_sides->addWidget(m_record.widget);
    m_sides->setStretchFactor(0, 1);
    m_sides->setSizes({px(744), px(368)});
    m_record.widget->setMinimumWidth(px(280));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_sides);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(showDelayMs);
    connect(&m_showSoon, &QTimer::timeout, this, &SearchPage::showCurrent);
    connectPresenter();
    connectRepair();
    followPhase();
}

QWidget* SearchPage::makeHead()
{
    m_head = new PageHead({}, {}, PageHead::Form::Inline);
    m_head->setObjectName(u"resultHead"_s);
    auto* columns = toolButton(u"columnsButton"_s, u"filter"_s, tr("Columns and facets"));
    auto* exporting =
        toolButton(u"exportButton"_s, u"download"_s, tr("Export…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_head->appendAction(columns);
    m_head->appendAction(exporting);
    connect(columns, &QToolButton::clicked, this, [this, columns] { Q_EMIT columnMenuRequested(columns); });
    connect(exporting, &QToolButton::clicked, this, &SearchPage::exportRequested);
    return m_head;
}

QWidget* SearchPage::makeMiddle()
{
    auto* middle = ground(QPalette::Base);
    auto* box = new QVBoxLayout(middle);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeHead());
    box->addWidget(m_notice);
    m_notice->setObjectName(u"noDataNotice"_s);
    m_notice->hide();
    box->addWidget(m_repairRow);
    m_repairProgress->setObjectName(u"repairProgress"_s);
    m_repairProgress->setCanPause(false);
    m_repairRow->hide();
    m_histogram->setObjectName(u"monthHistogram"_s);
    m_histogram->setAccessibleName(tr("Sent, by month"));
    box->addWidget(m_histogramRow);
    box->addWidget(hairline());
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_empty);
    setScaledWidth(m_facets, 120, 320);
    m_columns->addWidget(m_facets);
    m_columns->addWidget(m_stack);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({px(172), px(572)});
    box->addWidget(m_columns, 1);
    middle->setMinimumWidth(px(320));
    return middle;
}

void SearchPage::connectPresenter()
{
    connect(&m_presenter, &SearchPresenter::phaseChanged, this, &SearchPage::followPhase);
    connect(&m_presenter, &SearchPresenter::totalChanged, this, &SearchPage::followTotal);
    connect(&m_presenter, &SearchPresenter::understood, this, &SearchPage::showScope);
    connect(&m_presenter, &SearchPresenter::relaxationsChanged, this, &SearchPage::showState);
    connect(&m_presenter.facets(), &FacetsPresenter::monthsChanged, this, &SearchPage::followMonths);
    connect(&m_presenter, &SearchPresenter::resultReplaced, this, [this](int row) {
        if (row >= 0) {
            m_view->goTo(row);
        }
        m_showSoon.start();
    });
    connect(&m_presenter, &SearchPresenter::resultRenewed, this, [this](int row) {
        if (row >= 0 && row != m_view->currentRow()) {
            m_view->goTo(row, true);
        } else if (row < 0 && m_presenter.table().rowCount() > 0 && !m_view->currentIndex().isValid()) {
            m_view->goTo(0);
        }
        m_showSoon.start();
    });
    connect(&m_presenter.table(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) {
                if (m_view->currentRow() >= from.row() && m_view->currentRow() <= to.row()) {
                    m_showSoon.start();
                }
            });
    connect(m_view, qOverload<int>(&ResultView::currentChanged), this, [this] { m_showSoon.start(); });
    connect(m_view, &ResultView::openRequested, this, &SearchPage::openRecord);
    connect(m_view, &ResultView::orderChosen, &m_presenter, &SearchPresenter::setOrder);
    connect(m_view, &ResultView::columnsChanged, this, &SearchPage::layoutChanged);
    connect(m_columns, &QSplitter::splitterMoved, this, [this] {
        m_facetsSized = true;
        Q_EMIT layoutChanged();
    });
    connect(&m_presenter.facets().list(), &QAbstractItemModel::modelReset, this, &SearchPage::fitFacets);
    connect(&m_presenter.facets().list(), &QAbstractItemModel::dataChanged, this, &SearchPage::fitFacets);
    connect(m_sides, &QSplitter::splitterMoved, this, &SearchPage::layoutChanged);
    connect(m_sides, &QSplitter::splitterMoved, this, &SearchPage::foldFacets);
    connect(m_facets, &FacetView::valueToggled, &m_presenter, &SearchPresenter::toggleFacet);
    connect(m_facets, &FacetView::moreToggled, &m_presenter.facets(), &FacetsPresenter::toggleMore);
    connect(m_histogram, &Histogram::rangeSelected, this, &SearchPage::chooseMonths);
    connect(m_histogram, &Histogram::rangeCleared, &m_presenter, &SearchPresenter::chooseAllMonths);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_emptyAction) {
            m_emptyAction();
        }
    });
    connect(m_empty, &EmptyState::wayChosen, this, &SearchPage::takeWay);
}

// ---- following ------------------------------------------------------------------------------------------------

void SearchPage::followPhase()
{
    const auto phase = m_presenter.phase();
    if (phase == SearchPresenter::Phase::Loading) {
        return; // what is there stays until there is something better
    }
    if (phase == SearchPresenter::Phase::Nothing) {
        m_head->setTitle(tr("Search"));
    } else if (phase == SearchPresenter::Phase::Failed) {
        m_head->setTitle(tr("No answer"));
        m_head->setScope({});
        m_notice->hide();
        m_facets->setWhyEmpty(tr("No counts: no answer"));
    }
    showState();
}

void SearchPage::followTotal()
{
    const auto& total = m_presenter.total();
    const auto phase = m_presenter.phase();
    if (!total) {
        if (m_presenter.isLate()) {
            m_stack->setCurrentWidget(m_skeleton);
        }
        if (m_presenter.isLate() || phase == SearchPresenter::Phase::Ready) {
            m_head->setTitle(phase == SearchPresenter::Phase::Ready ? tr("Counting…") : tr("Searching…"));
            m_head->setScope({});
            m_notice->hide();
        }
        return;
    }
    m_head->setTitle(totalTitle(*total));
    m_facets->setWhyEmpty(noCountsText(*total));
    showScope();
    const QString noData = noDataText(*total);
    m_notice->setVisible(!noData.isEmpty() && total->total > 0);
    if (!noData.isEmpty()) {
        m_notice->set(u"info"_s, noData, Tone::Uncertain);
    }
    showState();
    announce(m_view, totalSpoken(*total));
}

void SearchPage::showScope()
{
    const auto& total = m_presenter.total();
    if (!total) {
        return;
    }
    const query::Calendar& calendar = m_presenter.question().calendar;
    if (m_presenter.isUnderstood()) {
        m_head->setScope(populationText(*total), completeText(*total, calendar.now, calendar.business, m_disconnected));
    } else {
        m_head->setScope(tr("of %1 \u00b7 still the query before").arg(numberText(total->population)));
    }
}

void SearchPage::setDisconnected(const Disconnected& disconnected)
{
    if (m_disconnected != disconnected) {
        m_disconnected = disconnected;
        m_presenter.setDisconnected(disconnected);
        m_view->viewport()->update();
        showScope();
        showState();
    }
}

void SearchPage::showState()
{
    const auto& total = m_presenter.total();
    if (m_presenter.phase() == SearchPresenter::Phase::Failed) {
        showFailure();
        m_stack->setCurrentWidget(m_empty);
    } else if (m_presenter.phase() == SearchPresenter::Phase::Ready && total && total->total == 0) {
        showEmpty();
        m_stack->setCurrentWidget(m_empty);
    } else if (m_presenter.phase() == SearchPresenter::Phase::Ready) {
        m_stack->setCurrentWidget(m_view);
    }
    m_facets->setEnabled(m_presenter.phase() != SearchPresenter::Phase::Nothing);
}

void SearchPage::showEmpty()
{
    const search::Total& total = *m_presenter.total();
    m_ways.clear();
    m_emptyAction = nullptr;
    EmptyText text{u"search"_s, {}, {}, {}, {}};
    if (total.population == 0) {
        const bool none = total.scope.entries.empty();
        text.icon = u"repo"_s;
        text.sentence = none ? tr("No archive is connected yet") : tr("Nothing has been read yet");
        text.cause = none ? tr("Add a folder of letters and e-mails; it is only ever read.")
                          : tr("Letters appear here while the first sync runs.");
        text.action = none ? tr("Add a folder…") : tr("Show repositories");
        m_emptyAction = [this] { m_context.open(u"repositories"_s, {}); };
    } else if (!total.noData.empty()) {
        text.icon = u"info"_s;
        text.tone = Tone::Uncertain;
        text.sentence = tr("Not known, which is not none");
        text.cause = noDataText(total);
        text.action = tr("Search everything");
        m_emptyAction = [this] { m_presenter.runText({}); };
    } else {
        const int conditions = int(conditionsOf(m_presenter.question().query).size());
        text.sentence = conditions > 1 ? tr("No communication matches all %Ln conditions", nullptr, conditions)
                                       : tr("No communication matches");
        text.cause = scopeText(total, m_presenter.question().calendar.now, m_presenter.question().calendar.business, m_disconnected);
        const auto relaxations = m_presenter.isRelaxing() ? std::vector<Relaxation>() : m_presenter.relaxations();
        for (size_t i = 0; i < relaxations.size(); ++i) {
            const QString label =
                tr("Remove %1 \u00b7 %2 found").arg(relaxations[i].without, numberText(relaxations[i].total));
            const auto run = [this, query = relaxations[i].query] { m_presenter.runText(query); };
            if (i == 0) {
                text.action = label;
                m_emptyAction = run;
            } else {
                text.ways << label;
                m_ways.emplace_back(run);
            }
        }
        if (relaxations.empty() && !m_presenter.isRelaxing()) {
            text.action = tr("Search everything");
            m_emptyAction = [this] { m_presenter.runText({}); };
        }
        if (m_canSearchFurther) {
            text.ways << tr("Ask the repositories themselves…");
            m_ways.emplace_back([this] { Q_EMIT furtherRequested(); });
        }
    }
    m_empty->setText(text);
}

void SearchPage::takeWay(int way)
{
    if (way >= 0 && size_t(way) < m_ways.size()) {
        const auto run = m_ways[size_t(way)]; // running replaces the list
        run();
    }
}

void SearchPage::followMonths()
{
    const auto& months = m_presenter.facets().months();
    m_histogram->setWaiting(m_presenter.facets().monthsWait());
    m_histogramRow->setVisible(!months.empty());
    QList<HistogramBin> bins;
    for (const MonthCount& month : months) {
        bins.append(HistogramBin{monthText(month.month), {}, month.count});
    }
    if (bins != m_histogram->bins()) {
        m_histogram->setBins(bins);
    }
    const auto span = m_presenter.months();
    const auto within = [&](const MonthCount& month) {
        return span && (!span->first || month.month >= *span->first) && (!span->last || month.month <= *span->last);
    };
    const auto first = std::ranges::find_if(months, within);
    if (first == months.end()) {
        m_histogram->selectAll();
        return;
    }
    const auto last = std::find_if_not(first, months.end(), within);
    m_histogram->select(int(first - months.begin()), int(last - months.begin()) - 1);
}

void SearchPage::chooseMonths(int first, int last)
{
    const auto& months = m_presenter.facets().months();
    if (first >= 0 && last >= first && size_t(last) < months.size()) {
        m_presenter.chooseMonths(months[size_t(first)].month, months[size_t(last)].month);
    }
}

void SearchPage::showCurrent()
{
    const int at = m_presenter.table().rowCount() > 0 ? m_view->currentRow() : -1;
    const search::Row* row = m_presenter.table().row(at);
    if (at >= 0 && (!row || !m_presenter.table().isFresh(at))) {
        return; // comes again when the row arrives
    }
    const auto id = row ? std::optional(row->id) : std::nullopt;
    if (m_record.mark) {
        m_record.mark(wordsToMark(m_presenter.question().query.where));
    }
    if (m_record.place) {
        m_record.place(at, m_presenter.table().rowCount());
    }
    if (id != m_shown) {
        m_shown = id;
        m_presenter.setCurrent(id);
        if (m_record.show) {
            m_record.show(id);
        }
        Q_EMIT currentChanged();
    }
}

} // namespace cf::ui
