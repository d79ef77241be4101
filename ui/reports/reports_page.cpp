#include "ui/reports/reports_page.h"

#include "ui/reports/chart_face.h"
#include "ui/reports/chart_panel.h"
#include "ui/reports/head_figures.h"
#include "ui/reports/period_dialog.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr std::array volumeChoices = {evidence::Breakdown::Channel, evidence::Breakdown::Type, evidence::Breakdown::Unit};
constexpr std::array rateChoices = {evidence::Breakdown::Template, evidence::Breakdown::Platform, evidence::Breakdown::Channel, evidence::Breakdown::Domain};
constexpr std::array wayChoices = {evidence::Way::SentToDelivered, evidence::Way::IssuedToSent, evidence::Way::ComposedToSent, evidence::Way::SentToArchived,
                                   evidence::Way::EventToTold, evidence::Way::EventToSent};

struct Place {
    ReportPart part;
    const char* id;
    Chart::Kind kind;
};
constexpr std::array places = {Place{ReportPart::Volume, "volume", Chart::Kind::Lines}, Place{ReportPart::Failures, "failures", Chart::Kind::Lines},
                               Place{ReportPart::Outcomes, "outcomes", Chart::Kind::Bars}, Place{ReportPart::Rates, "rates", Chart::Kind::Bands},
                               Place{ReportPart::Ways, "ways", Chart::Kind::Lines}, Place{ReportPart::Adoption, "adoption", Chart::Kind::Bars},
                               Place{ReportPart::Delays, "delays", Chart::Kind::Bars}, Place{ReportPart::Turnaround, "turnaround", Chart::Kind::Bands}};

void popUnder(QMenu* menu, QWidget* at) { menu->popup(at->mapToGlobal(QPoint(0, at->height()))); }

} // namespace

ReportsWidget::ReportsWidget(const ReportsParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Reports")))
    , m_heads(new HeadFigures)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"reportsPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* body = column({m_heads, hairline(), makeGrid()});
    static_cast<QBoxLayout*>(body->layout())->setStretch(2, 1);
    auto* scroll = scrolling(body);
    scroll->setObjectName(u"reportsScroll"_s);
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeHead());
    box->addWidget(m_stack, 1);
    connect(&m_presenter, &ReportsPresenter::changed, this, &ReportsWidget::follow);
    connect(&m_presenter, &ReportsPresenter::partChanged, this, &ReportsWidget::followPart);
    connect(m_heads, &ItemList::activated, this, [this](int item) { m_context.search(m_heads->figures()[size_t(item)].query); });
    connect(m_heads, &ItemList::copied, this, [this] { m_context.announce(tr("Copied")); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_presenter.state() == ReportsPresenter::State::Failed) {
            m_presenter.refresh();
        } else {
            m_context.open(u"repositories"_s, {});
        }
    });
    context.actions.add({u"reports.period"_s, tr("Reports"), tr("Another period…"), u"clock"_s, tr("From which day to which day the figures speak")},
                        [this](bool) { askPeriod(); });
    follow();
}

QWidget* ReportsWidget::makeHead()
{
    m_head->setObjectName(u"reportsHead"_s);
    m_unit = button(u"reportsUnit"_s, tr("All units"));
    m_period = button(u"reportsPeriod"_s, m_presenter.periodText());
    (new QMenu(m_unit))->setObjectName(u"reportsUnits"_s);
    (new QMenu(m_period))->setObjectName(u"reportsPeriods"_s);
    connect(m_unit, &QPushButton::clicked, this, [this] { popUnder(m_unit->findChild<QMenu*>(), m_unit); });
    connect(m_period, &QPushButton::clicked, this, [this] { popUnder(m_period->findChild<QMenu*>(), m_period); });
    m_head->appendAction(m_unit);
    m_head->appendAction(m_period);
    fillPeriods();
    return m_head;
}

void ReportsWidget::fillPeriods()
{
    auto* menu = m_period->findChild<QMenu*>();
    const std::pair<PeriodChoice, QString> choices[] = {
        {PeriodChoice::Weeks13, tr("13 weeks")}, {PeriodChoice::Months12, tr("12 months")}, {PeriodChoice::All, tr("All")}};
    for (const auto& [choice, text] : choices) {
        menu->addAction(text, this, [this, chosen = choice] { m_presenter.choose(chosen); })->setObjectName(u"reportsPeriod%1"_s.arg(int(choice)));
    }
    menu->addAction(tr("Another period…"), this, &ReportsWidget::askPeriod)->setObjectName(u"reportsPeriodOther"_s);
}

void ReportsWidget::fillUnits()
{
    auto* menu = m_unit->findChild<QMenu*>();
    menu->clear();
    menu->addAction(tr("All units"), this, [this] { m_presenter.setUnit({}); })->setObjectName(u"reportsUnitAll"_s);
    menu->addSeparator();
    for (const QString& unit : m_presenter.units()) {
        menu->addAction(QString(unit).replace(u'&', u"&&"_s), this, [this, unit] { m_presenter.setUnit(unit); })->setObjectName(u"reportsUnit-"_s + unit);
    }
    m_unit->setText(m_presenter.unit().isEmpty() ? tr("All units") : QString(m_presenter.unit()).replace(u'&', u"&&"_s));
    m_unit->setVisible(!m_presenter.units().isEmpty());
}

QWidget* ReportsWidget::makeGrid()
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    for (size_t i = 0; i < places.size(); ++i) {
        const Place& place = places[i];
        auto* panel = new ChartPanel(QString::fromLatin1(place.id), place.kind);
        m_panels[size_t(place.part)] = panel;
        const int row = int(i / 2) * 2;
        grid->addWidget(panel, row, i % 2 == 0 ? 0 : 2);
        grid->setRowStretch(row, 1);
        if (i % 2 == 0 && i > 0) {
            grid->addWidget(hairline(), row - 1, 0, 1, 3);
        }
        connect(panel, &ChartPanel::searchRequested, this, [this](const QString& query) { m_context.search(query); });
        connect(panel, &ChartPanel::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    }
    grid->addWidget(hairline(Qt::Vertical), 0, 1, 7, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    connect(m_panels[size_t(ReportPart::Volume)], &ChartPanel::choiceMade, this, [this](int choice) { m_presenter.setVolumeBy(volumeChoices[size_t(choice)]); });
    connect(m_panels[size_t(ReportPart::Rates)], &ChartPanel::choiceMade, this, [this](int choice) { m_presenter.setRatesBy(rateChoices[size_t(choice)]); });
    connect(m_panels[size_t(ReportPart::Ways)], &ChartPanel::choiceMade, this, [this](int choice) { m_presenter.setWay(wayChoices[size_t(choice)]); });
    return widget;
}

void ReportsWidget::follow()
{
    using State = ReportsPresenter::State;
    switch (m_presenter.state()) {
    case State::Waiting: m_stack->setCurrentIndex(0); break;
    case State::Empty:
        m_empty->setText({u"report"_s, tr("Nothing that was sent is known yet"), tr("Figures are counted from what repositories tell."), tr("Show the repositories")});
        m_stack->setCurrentIndex(1);
        break;
    case State::Failed:
        m_empty->setText({u"warn"_s, tr("The figures could not be counted"), m_presenter.failure(), tr("Try again"), {}, Tone::Failed});
        m_stack->setCurrentIndex(1);
        break;
    case State::Shown: m_stack->setCurrentIndex(2); break;
    }
    m_head->setScope(m_presenter.scopeText());
    m_period->setText(m_presenter.periodText());
    fillUnits();
    for (const Place& place : places) {
        followPart(place.part);
    }
}

void ReportsWidget::followPart(ReportPart part)
{
    if (part == ReportPart::Heads) {
        m_heads->set(m_presenter.heads());
        return;
    }
    ChartPanel& shown = panel(part);
    shown.set(m_presenter.chart(part), m_presenter.isAsking(part), m_presenter.failureOf(part));
    const auto offer = [&](const QString& spoken, const auto& choices, auto chosen, auto word) {
        QStringList words;
        for (const auto choice : choices) {
            words << word(choice);
        }
        shown.setChoices(spoken, words, int(std::ranges::find(choices, chosen) - choices.begin()));
    };
    switch (part) {
    case ReportPart::Volume: offer(tr("Volume by %1"), volumeChoices, m_presenter.volumeBy(), breakdownWord); break;
    case ReportPart::Rates: offer(tr("Failures by %1"), rateChoices, m_presenter.ratesBy(), breakdownWord); break;
    case ReportPart::Ways: offer(tr("Time of %1"), wayChoices, m_presenter.way(), wayWord); break;
    default: break;
    }
}

void ReportsWidget::askPeriod()
{
    auto* dialog = new PeriodDialog(window(), m_presenter.period());
    connect(dialog, &PeriodDialog::chosen, &m_presenter, &ReportsPresenter::choosePeriod);
    dialog->open();
}

void ReportsWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void ReportsWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page reportsPage(const ReportsParts& parts)
{
    return {u"reports"_s, u"report"_s, ReportsWidget::tr("Reports"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new ReportsWidget(parts, context, parent);
                return PageSlot{page, [](const QString&) {}};
            }};
}

} // namespace cf::ui
