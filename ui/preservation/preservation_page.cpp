#include "ui/preservation/preservation_page.h"

#include "ui/preservation/snapshot_view.h"
#include "ui/record/mark_delegate.h"
#include "ui/reports/chart_panel.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { WaitingLeaf, EmptyLeaf, ReadingsLeaf, RunsLeaf, SnapshotsLeaf, FormatsLeaf };

} // namespace

PreservationWidget::PreservationWidget(const PreservationParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_parts(parts)
    , m_presenter(parts)
    , m_snapshots({parts.fixity.cache, parts.secrets, parts.draw, parts.fixity.clock, parts.fixity.businessZone, parts.fixity.person, parts.fixity.program, parts.searches})
    , m_head(new PageHead(tr("Preservation")))
    , m_read(button(u"preservationRead"_s, tr("Read again…"), u"sync"_s, Emphasis::Primary))
    , m_progress(new ProgressLine)
    , m_faults(new Notice)
    , m_title(new Label({}, Type::Heading))
    , m_interval(new Label({}, Type::Body, Ink::Secondary))
    , m_runText(new Label({}, Type::Body))
    , m_formatText(new Label({}, Type::Body, Ink::Secondary))
    , m_months(new QSpinBox)
    , m_chart(new ChartPanel(u"dueMonths"_s, Chart::Kind::Lines))
    , m_repositories(plainTable(u"preservationRepositories"_s, tr("Repositories"), m_presenter.repositories()))
    , m_next(plainTable(u"preservationNext"_s, tr("Files that are due next"), m_presenter.next()))
    , m_runs(plainTable(u"preservationRuns"_s, tr("Runs"), m_presenter.runs()))
    , m_findings(plainTable(u"preservationFindings"_s, tr("What is not as recorded, or was not read"), m_presenter.findings()))
    , m_formats(plainTable(u"preservationFormats"_s, tr("Formats"), m_presenter.formats()))
    , m_goOn(button(u"preservationGoOn"_s, tr("Go on")))
    , m_finish(button(u"preservationFinish"_s, tr("Report as it stands")))
    , m_report(button(u"preservationReport"_s, tr("Report…"), u"download"_s))
    , m_csv(button(u"preservationExport"_s, tr("Export list…"), u"download"_s))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"preservationPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head->setObjectName(u"preservationHead"_s);
    m_head->appendAction(m_read);
    m_progress->setObjectName(u"preservationProgress"_s);
    m_faults->setObjectName(u"preservationFaults"_s);
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeReadings());
    m_stack->addWidget(makeRuns());
    m_stack->addWidget(makeSnapshots());
    m_stack->addWidget(makeFormats());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(makeTabs());
    box->addWidget(hairline());
    box->addWidget(m_faults);
    box->addWidget(column({m_progress}, 0, {24, 8, 24, 0}));
    box->addWidget(m_stack, 1);
    connect(m_read, &QPushButton::clicked, this, &PreservationWidget::askWhat);
    connect(m_progress, &ProgressLine::pauseRequested, &m_presenter.reading(), &FixityPresenter::pause);
    connect(m_progress, &ProgressLine::continueRequested, &m_presenter.reading(), &FixityPresenter::resume);
    connect(m_progress, &ProgressLine::cancelRequested, &m_presenter.reading(), &FixityPresenter::stop);
    connect(&m_presenter.reading(), &FixityPresenter::ended, this, [this](const FixityReport& report) { awaitReport(report.draw.id, true); });
    connect(&m_presenter.reading(), &FixityPresenter::cutShort, this, [this](const FixityDraw& draw) { awaitReport(draw.id, false); });
    connect(&m_presenter, &PreservationPresenter::changed, this, &PreservationWidget::follow);
    connect(&m_presenter, &PreservationPresenter::progressed, this, [this] {
        followProgress();
        followRun();
    });
    connect(&m_presenter, &PreservationPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_presenter.phase() == PreservationPresenter::Phase::Failed) {
            m_presenter.read();
        } else {
            m_context.open(u"repositories"_s, {});
        }
    });
    context.actions.add({u"preservation.read"_s, tr("Preservation"), tr("Read files again"), u"sync"_s, tr("What is due, a sample or all; compared with what was recorded")},
                        [this](bool) { m_context.open(u"preservation"_s, u"read"_s); });
    context.actions.add({u"preservation.formats"_s, tr("Preservation"), tr("Formats at risk"), u"warn"_s, tr("Letters that may not open one day")},
                        [this](bool) { m_context.open(u"preservation"_s, u"formats"_s); });
    follow();
}

QWidget* PreservationWidget::makeTabs()
{
    const QStringList names{tr("Readings"), tr("Runs"), tr("Before and after"), tr("Formats")}, codes{u"readings"_s, u"runs"_s, u"snapshots"_s, u"formats"_s};
    QList<QWidget*> links;
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i] = new LinkButton(u"preservationTab-"_s + codes[qsizetype(i)], names[qsizetype(i)]);
        m_tabs[i]->setCheckable(true);
        connect(m_tabs[i], &QAbstractButton::clicked, this, [this, i] { showTab(Tab(i)); });
        links << m_tabs[i];
    }
    return flowOf(links, 16, {20, 0, 20, 8});
}

QWidget* PreservationWidget::makeReadings()
{
    m_title->setObjectName(u"preservationTitle"_s);
    m_title->setFigures(true);
    m_interval->setObjectName(u"preservationIntervalText"_s);
    m_months->setObjectName(u"preservationMonths"_s);
    m_months->setRange(0, ReadingInterval::mostMonths);
    m_months->setSpecialValueText(tr("never by itself"));
    m_months->setKeyboardTracking(false);
    setScaledWidth(m_months, 140, 200);
    connect(m_months, &QSpinBox::valueChanged, this, [this](int months) { m_presenter.setInterval(m_repositories->currentIndex().row(), months); });
    connect(m_chart, &ChartPanel::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(m_repositories->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PreservationWidget::followRepository);
    connect(m_repositories, &QTableView::activated, this, [this](const QModelIndex& index) { open(m_presenter.repositories(), index.row()); });
    connect(m_next, &QTableView::activated, this, [this](const QModelIndex& index) { open(m_presenter.next(), index.row()); });
    setSpareSections(*m_repositories, {2, 6, 5}); // the interval is told below of the one that is chosen, the readings by its runs
    m_chart->setMaximumHeight(px(260));
    auto* body = column({column({m_title}, 0, {24, 12, 24, 8}), column({m_repositories}, 0, {16, 0, 16, 0}), rowOf({m_interval, m_months, nullptr}, 8, {24, 8, 24, 8}),
                         column({m_chart}, 0, {0, 0, 0, 8}), column({new SectionHeader(tr("Due next"))}, 0, {16, 0, 16, 0}), column({m_next}, 0, {16, 0, 16, 16})});
    static_cast<QBoxLayout*>(body->layout())->setStretch(5, 1);
    m_next->setMinimumHeight(px(240));
    return scrolling(body);
}

QWidget* PreservationWidget::makeRuns()
{
    m_runText->setObjectName(u"preservationRunText"_s);
    for (QTableView* table : {m_runs, m_findings}) {
        table->setItemDelegate(new MarkDelegate(GapTable::MarkRole, table));
    }
    m_runText->setWrap(true);
    setSpareSections(*m_runs, {8, 4, 9}); // the report tells them, and most of it the sentence below
    connect(m_runs->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) { m_presenter.chooseRun(index.row()); });
    connect(m_findings, &QTableView::activated, this, [this](const QModelIndex& index) { open(m_presenter.findings(), index.row()); });
    connect(m_goOn, &QPushButton::clicked, &m_presenter, &PreservationPresenter::goOn);
    connect(m_finish, &QPushButton::clicked, &m_presenter, &PreservationPresenter::finish);
    connect(m_report, &QPushButton::clicked, this, &PreservationWidget::askReport);
    connect(m_csv, &QPushButton::clicked, this, &PreservationWidget::askCsv);
    auto* detail = column({hairline(), column({m_runText, rowOf({m_goOn, m_finish, m_report, m_csv, nullptr}, 8, {0, 4, 0, 0})}, 4, {24, 12, 24, 8}), column({m_findings}, 0, {16, 0, 16, 16})});
    static_cast<QBoxLayout*>(detail->layout())->setStretch(2, 1);
    auto* body = column({column({m_runs}, 0, {16, 12, 16, 8}), detail});
    static_cast<QBoxLayout*>(body->layout())->setStretch(0, 1);
    static_cast<QBoxLayout*>(body->layout())->setStretch(1, 1);
    return body;
}

QWidget* PreservationWidget::makeSnapshots()
{
    auto* view = new SnapshotView(m_snapshots, m_presenter, m_parts);
    view->setObjectName(u"preservationSnapshots"_s);
    connect(view, &SnapshotView::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(view, &SnapshotView::readingBegun, this, [this] { showTab(Tab::Runs); });
    m_context.actions.add({u"preservation.snapshot"_s, tr("Preservation"), tr("Keep a snapshot"), u"save"_s, tr("Every file with its hash, before something is changed")}, [this, view](bool) {
        m_context.open(u"preservation"_s, u"snapshots"_s);
        view->askKeep();
    });
    return view;
}

QWidget* PreservationWidget::makeFormats()
{
    auto* what = new Label(tr("What may not open one day, and which letters are in no format of low risk. Enter shows them."), Type::Body, Ink::Secondary);
    what->setWrap(true);
    connect(m_formats, &QTableView::activated, this, [this](const QModelIndex& index) { open(m_presenter.formats(), index.row()); });
    m_formatText->setObjectName(u"preservationFormatText"_s);
    m_formatText->setWrap(true);
    m_formats->setItemDelegate(new MarkDelegate(GapTable::MarkRole, m_formats));
    connect(m_formats->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) { m_formatText->setText(m_presenter.formatText(index.row())); });
    auto* body = column({column({what}, 0, {24, 12, 24, 8}), column({m_formats}, 0, {16, 0, 16, 8}), hairline(), column({m_formatText}, 0, {24, 12, 24, 16})});
    static_cast<QBoxLayout*>(body->layout())->setStretch(1, 1);
    return body;
}

void PreservationWidget::showTab(Tab tab)
{
    m_tab = tab;
    follow();
}

void PreservationWidget::showSubject(const QString& subject)
{
    showTab(subject == u"runs" ? Tab::Runs : subject == u"snapshots" ? Tab::Snapshots : subject == u"formats" ? Tab::Formats : Tab::Readings);
    if (subject == u"read") {
        askWhat();
    }
}

void PreservationWidget::follow()
{
    using Phase = PreservationPresenter::Phase;
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i]->setChecked(Tab(i) == m_tab);
    }
    m_head->setScope(m_presenter.scope());
    const QString faults = m_presenter.formatFaults();
    m_faults->setVisible(!faults.isEmpty() && m_tab == Tab::Formats);
    m_faults->set(u"warn"_s, faults, Tone::Failed);
    const bool isReady = m_presenter.phase() == Phase::Ready && m_presenter.book().files() > 0;
    followProgress();
    if (m_presenter.phase() == Phase::Failed) {
        m_empty->setText({u"warn"_s, tr("The files could not be counted"), m_presenter.failure(), tr("Try again"), {}, Tone::Failed});
        m_stack->setCurrentIndex(EmptyLeaf);
        return;
    }
    if (m_presenter.phase() == Phase::Loading) {
        m_stack->setCurrentIndex(WaitingLeaf);
        return;
    }
    if (!isReady) {
        m_empty->setText({u"repo"_s, tr("There are no files to preserve yet"), tr("Connect a repository that holds letters: its files are then read again at intervals, and compared."), tr("Open repositories")});
        m_stack->setCurrentIndex(EmptyLeaf);
        return;
    }
    m_title->setText(m_presenter.headline());
    const Chart months = m_presenter.months();
    m_chart->set(&months, false, {});
    for (QTableView* table : {m_repositories, m_next, m_runs, m_findings, m_formats}) {
        fitColumns(*table);
        if (table == m_formats) {
            m_formatText->setText(m_presenter.formatText(std::max(0, table->currentIndex().row())));
        }
        if (!table->currentIndex().isValid() && table->model()->rowCount() > 0 && table != m_runs) {
            table->setCurrentIndex(table->model()->index(table == m_repositories ? rowOfRepository() : 0, 0)); // rows that were told again have none
        }
    }
    fitRows(*m_repositories, 6);
    followRepository();
    followRun();
    m_stack->setCurrentIndex(m_tab == Tab::Readings ? ReadingsLeaf : m_tab == Tab::Runs ? RunsLeaf : m_tab == Tab::Snapshots ? SnapshotsLeaf : FormatsLeaf);
}

void PreservationWidget::followRepository()
{
    const int row = m_repositories->currentIndex().row();
    const bool isOne = row >= 0 && size_t(row) < m_presenter.book().repositories.size();
    m_months->setEnabled(isOne);
    if (isOne) {
        const evidence::ReadingStanding& one = m_presenter.book().repositories[size_t(row)];
        m_interval->setText(tr("Months from one reading of each file of %1 to the next:").arg(one.files.name));
        m_months->setAccessibleName(m_interval->text());
        const bool isAnother = std::exchange(m_repository, one.files.repository) != one.files.repository;
        if (isAnother || !m_months->hasFocus()) { // who types is not interrupted
            const QSignalBlocker quiet(m_months);
            m_months->setValue(one.months);
        }
    }
}

int PreservationWidget::rowOfRepository() const
{
    const auto& all = m_presenter.book().repositories;
    const auto found = std::ranges::find(all, m_repository, [](const evidence::ReadingStanding& one) { return one.files.repository; });
    return found == all.end() ? 0 : int(found - all.begin());
}

void PreservationWidget::open(const GapTable& table, int row)
{
    if (row >= 0 && row < table.lines().size() && !table.lines()[row].query.isEmpty()) {
        m_context.search(table.lines()[row].query);
    }
}

void PreservationWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void PreservationWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page preservationPage(const PreservationParts& parts)
{
    return {u"preservation"_s, u"clock"_s, PreservationWidget::tr("Preservation"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new PreservationWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }};
            }};
}

} // namespace cf::ui
