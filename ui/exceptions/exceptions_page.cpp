#include "ui/exceptions/exceptions_page.h"

#include "ui/exceptions/exception_dialog.h"
#include "ui/record/mark_delegate.h"
#include "ui/reports/chart_panel.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/leg_list.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { WaitingLeaf, EmptyLeaf, ListLeaf, AgesLeaf };
enum Rows { TableLeaf, NoneLeaf };
using Show = ExceptionFilter::Show;
constexpr Show shows[] = {Show::Open, Show::Late, Show::Looping, Show::WithoutCase, Show::Settled, Show::All};

QComboBox* choice(const QString& name, const QString& spoken)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setScaledWidth(box, 120, 160);
    return box;
}

} // namespace

ExceptionsWidget::ExceptionsWidget(const ExceptionsParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Exceptions")))
    , m_words(new QLineEdit)
    , m_table(plainTable(u"exceptionTable"_s, tr("Exceptions"), m_presenter.table()))
    , m_title(new Label({}, Type::Heading))
    , m_bar(new Label({}, Type::Caption, Ink::Secondary))
    , m_twice(new Label({}, Type::Body, Ink::Uncertain))
    , m_notice(new Notice)
    , m_facts(new Facts)
    , m_lines(new LegList)
    , m_empty(new EmptyState)
    , m_none(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_rows(new QStackedWidget)
{
    setObjectName(u"exceptionsPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeHead();
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeAges());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(makeTabs());
    box->addWidget(makeFilters());
    box->addWidget(hairline());
    box->addWidget(m_notice);
    box->addWidget(m_stack, 1);
    m_notice->setObjectName(u"exceptionNotice"_s);
    m_notice->setClosable(true);
    m_notice->hide();
    connect(&m_presenter, &ExceptionsPresenter::changed, this, &ExceptionsWidget::follow);
    connect(&m_presenter, &ExceptionsPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_presenter.phase() == ExceptionsPresenter::Phase::Failed) {
            m_presenter.read();
        } else {
            m_context.open(u"repositories"_s, {});
        }
    });
    connect(m_none, &EmptyState::actionTriggered, this, [this] {
        ExceptionFilter all;
        all.show = Show::All;
        m_presenter.setFilter(all);
    });
    addActions();
    follow();
}

QWidget* ExceptionsWidget::makeTabs()
{
    m_listTab = new LinkButton(u"exceptionsListTab"_s, tr("Exceptions"));
    m_agesTab = new LinkButton(u"exceptionsAgesTab"_s, tr("Ageing"));
    for (LinkButton* tab : {m_listTab, m_agesTab}) {
        tab->setCheckable(true);
        connect(tab, &QAbstractButton::clicked, this, [this, tab] { showAges(tab == m_agesTab); });
    }
    return flowOf({m_listTab, m_agesTab}, 16, {20, 0, 20, 4});
}

QWidget* ExceptionsWidget::makeFilters()
{
    m_words->setObjectName(u"exceptionWords"_s);
    m_words->setAccessibleName(tr("Filter"));
    m_words->setPlaceholderText(tr("Filter: a letter, a batch, a message"));
    m_words->setClearButtonEnabled(true);
    setScaledWidth(m_words, 180, 320);
    m_kind = choice(u"exceptionKind"_s, tr("What failed"));
    m_state = choice(u"exceptionState"_s, tr("State"));
    m_team = choice(u"exceptionTeamFilter"_s, tr("Team"));
    m_unit = choice(u"exceptionUnit"_s, tr("Unit"));
    m_age = new LinkButton(u"exceptionAge"_s, {});
    const auto change = [this](auto set) {
        return [this, set] {
            if (!m_isFilling) {
                ExceptionFilter filter = m_presenter.filter();
                set(filter);
                m_presenter.setFilter(filter);
            }
        };
    };
    connect(m_words, &QLineEdit::textChanged, this, change([this](ExceptionFilter& filter) { filter.words = m_words->text(); }));
    connect(m_words, &QLineEdit::returnPressed, this, [this] { openRow(std::max(0, m_table->currentIndex().row())); });
    connect(m_kind, &QComboBox::activated, this, change([this](ExceptionFilter& filter) { filter.kind = exceptionKindNamed(m_kind->currentData().toString()); }));
    connect(m_state, &QComboBox::activated, this, change([this](ExceptionFilter& filter) {
        filter.state = exceptionStateNamed(m_state->currentData().toString());
        filter.show = filter.state ? Show::All : filter.show;
    }));
    connect(m_team, &QComboBox::activated, this, change([this](ExceptionFilter& filter) { filter.team = m_team->currentData().toString(); }));
    connect(m_unit, &QComboBox::activated, this, change([this](ExceptionFilter& filter) { filter.unit = m_unit->currentData().toString(); }));
    connect(m_age, &QAbstractButton::clicked, this, change([](ExceptionFilter& filter) { filter.age.reset(); }));
    QList<QWidget*> chips;
    static const char* const names[] = {"show-open", "show-late", "show-looping", "show-without-case", "show-settled", "show-all"};
    for (size_t i = 0; i < std::size(shows); ++i) {
        auto* chip = new LinkButton(QLatin1StringView(names[i]), {});
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, change([i](ExceptionFilter& filter) {
            filter.show = shows[i];
            filter.state.reset();
        }));
        connect(chip, &QAbstractButton::clicked, this, &ExceptionsWidget::followFilters); // a click takes the mark off the one that is shown
        m_shows << chip;
        chips << chip;
    }
    chips << m_age;
    auto* fields = rowOf({m_words, flowOf({m_kind, m_state, m_team, m_unit}, 8), nullptr}, 8, {24, 4, 24, 4});
    auto* line = static_cast<QBoxLayout*>(fields->layout());
    line->setStretch(0, 1); // as wide as its hint where there is room
    line->setAlignment(m_words, Qt::AlignTop);
    return column({fields, flowOf(chips, 4, {20, 0, 20, 6})});
}

QWidget* ExceptionsWidget::makeList()
{
    m_table->setItemDelegate(new MarkDelegate(ExceptionTable::MarkRole, m_table));
    m_table->setSortingEnabled(true);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ExceptionTable::Name, QHeaderView::Stretch);
    setSections(*m_table, {{ExceptionTable::Kind, 112}, {ExceptionTable::Age, 72}, {ExceptionTable::Due, 126}, {ExceptionTable::Team, 110}, {ExceptionTable::Owner, 54}, {ExceptionTable::State, 76}, {ExceptionTable::Failures, 62}});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExceptionsWidget::choose);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    m_rows->addWidget(column({m_table}, 0, {16, 4, 8, 8}));
    m_rows->addWidget(m_none);
    m_detail = makeDetail();
    auto* sides = new QWidget;
    auto* box = new QHBoxLayout(sides);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_rows, 1);
    box->addWidget(hairline(Qt::Vertical));
    box->addWidget(m_detail);
    return sides;
}

QWidget* ExceptionsWidget::makeAges()
{
    static const char* const names[] = {"exceptionAges", "exceptionKinds", "exceptionTurnaround"};
    QList<QWidget*> panels;
    for (size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i] = new ChartPanel(QLatin1StringView(names[i]), i == 0 ? Chart::Kind::Bars : Chart::Kind::Bands);
        connect(m_charts[i], &ChartPanel::searchRequested, this, [this](const QString& word) {
            m_presenter.follow(word);
            showAges(false);
            m_table->setFocus();
        });
        connect(m_charts[i], &ChartPanel::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
        panels << m_charts[i];
    }
    auto* grid = column(panels, 8, {8, 8, 8, 16});
    static_cast<QBoxLayout*>(grid->layout())->addStretch(1);
    QScrollArea* scroll = scrolling(grid);
    scroll->setObjectName(u"exceptionCharts"_s);
    return scroll;
}

void ExceptionsWidget::showAges(bool shown)
{
    m_isAges = shown;
    follow();
    if (shown) {
        m_charts[0]->setFocus();
    }
}

void ExceptionsWidget::follow()
{
    using Phase = ExceptionsPresenter::Phase;
    m_head->setScope(m_presenter.scope());
    m_listTab->setChecked(!m_isAges);
    m_agesTab->setChecked(m_isAges);
    if (m_presenter.phase() == Phase::Loading) {
        m_stack->setCurrentIndex(WaitingLeaf);
        return;
    }
    if (m_presenter.phase() == Phase::Failed) {
        m_empty->setText({u"warn"_s, tr("Exceptions cannot be read"), m_presenter.failure(), tr("Try again"), {}, Tone::Failed});
        m_stack->setCurrentIndex(EmptyLeaf);
        return;
    }
    const evidence::ExceptionBook& book = m_presenter.book();
    if (book.counts.all == 0) {
        const bool isKnown = book.hasComposition || book.isDeliveryKnown;
        m_empty->setText(isKnown ? EmptyText{u"check"_s, tr("Nothing failed"), tr("No run, delivery or filing that is known here went wrong. Systems that are not connected are not looked at."), {}}
                                 : EmptyText{u"warn"_s, tr("Nothing is known of failures"), tr("Connect the composition system, the delivery feed and the workflow system: they tell what went wrong."), tr("Open repositories")});
        m_stack->setCurrentIndex(EmptyLeaf);
        return;
    }
    takeSubject();
    followFilters();
    if (m_isAges) {
        followAges();
        m_stack->setCurrentIndex(AgesLeaf);
        return;
    }
    const int row = m_presenter.table().rowOf(m_presenter.id());
    if (row >= 0 && m_table->currentIndex().row() != row) {
        m_table->setCurrentIndex(m_presenter.table().index(row, 0));
    } else if (row < 0 && m_presenter.table().rowCount() > 0 && (m_presenter.id().isEmpty() || m_shownFilter != m_presenter.filter())) {
        m_table->setCurrentIndex(m_presenter.table().index(0, 0)); // what left the list by what was done about it stays beside it
    }
    const bool isNone = m_presenter.table().rowCount() == 0;
    if (std::exchange(m_shownFilter, m_presenter.filter()) != m_presenter.filter() && isNone && !m_presenter.id().isEmpty()) {
        m_presenter.open({}); // and brings us here again
        return;
    }
    if (isNone && (m_rows->currentIndex() != NoneLeaf || m_stack->currentIndex() != ListLeaf)) {
        m_none->setText({u"empty"_s, tr("No exception matches"), tr("None of the %1 exceptions fits the filter.").arg(numberText(book.counts.all)), tr("Show all")});
    }
    m_rows->setCurrentIndex(isNone ? NoneLeaf : TableLeaf);
    followDetail();
    m_stack->setCurrentIndex(ListLeaf);
}

void ExceptionsWidget::followAges()
{
    const QString footer = m_presenter.scope();
    const Chart charts[] = {ageClassesChart(m_presenter.ages(), footer), kindAgesChart(m_presenter.ages(), false, footer), kindAgesChart(m_presenter.ages(), true, footer)};
    for (size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->set(&charts[i], false, {});
    }
}

void ExceptionsWidget::choose()
{
    const evidence::LetterException* one = m_presenter.table().exception(m_table->currentIndex().row());
    if (one) {
        m_presenter.open(one->id);
    }
}

void ExceptionsWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void ExceptionsWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page exceptionsPage(const ExceptionsParts& parts)
{
    return {u"exceptions"_s, u"warn"_s, ExceptionsWidget::tr("Exceptions"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new ExceptionsWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }, [page] { return page->back(); }};
            }};
}

} // namespace cf::ui
