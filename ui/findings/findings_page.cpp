#include "ui/findings/findings_page.h"

#include "ui/paper/leaving_presenter.h"
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
#include <QFileDialog>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

FindingsWidget::FindingsWidget(const BreachParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Findings")))
    , m_progress(new ProgressLine)
    , m_stale(new Notice)
    , m_title(new Label({}, Type::Heading))
    , m_table(plainTable(u"findingsTable"_s, tr("What does not fit"), m_presenter.table()))
    , m_detailHead(new SectionHeader({}))
    , m_meaning(wrapped(u"findingsMeaning"_s, Type::Body, Ink::Secondary))
    , m_again(button(u"findingsAgain"_s, tr("Count again"), u"sync"_s))
    , m_open(button(u"findingsOpen"_s, tr("Show them")))
    , m_export(button(u"findingsExport"_s, tr("Export…"), u"download"_s))
{
    setObjectName(u"findingsPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head->setObjectName(u"findingsHead"_s);
    m_head->appendAction(m_again);
    m_head->appendAction(m_export);
    m_progress->setObjectName(u"findingsProgress"_s);
    m_progress->setCanPause(false);
    m_stale->setObjectName(u"findingsStale"_s);
    m_title->setObjectName(u"findingsTitle"_s);
    m_title->setFigures(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* detail = column({hairline(), column({m_detailHead, column({m_meaning, rowOf({m_open, nullptr}, 0, {0, 4, 0, 0})}, 4, {8, 0, 8, 0})}, 4, {16, 8, 16, 12})});
    detail->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* body = column({column({m_title, m_progress}, 4, {24, 12, 24, 8}), column({m_table}, 0, {16, 0, 16, 8}), detail});
    static_cast<QBoxLayout*>(body->layout())->setStretch(1, 1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(hairline());
    box->addWidget(m_stale);
    box->addWidget(body, 1);
    connect(m_again, &QPushButton::clicked, this, [this] { m_presenter.start(); });
    connect(m_stale, &Notice::actionTriggered, this, [this] { m_presenter.start(); });
    connect(m_progress, &ProgressLine::cancelRequested, &m_presenter, &BreachesPresenter::cancel);
    connect(m_export, &QPushButton::clicked, this, &FindingsWidget::save);
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->currentIndex().row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsWidget::followRow);
    connect(&m_presenter, &BreachesPresenter::changed, this, &FindingsWidget::follow);
    connect(&m_presenter, &BreachesPresenter::finished, this, [this] { m_context.announce(m_presenter.headline()); });
    context.actions.add({u"findings.again"_s, tr("Findings"), tr("Count what does not fit"), u"warn"_s, tr("Everything that is known, kind by kind")}, [this](bool) {
        m_context.open(u"findings"_s, {});
        m_presenter.start();
    });
    follow();
}

void FindingsWidget::follow()
{
    m_head->setScope(m_presenter.scope());
    m_title->setText(m_presenter.headline());
    const bool isRunning = m_presenter.isRunning();
    m_again->setEnabled(!isRunning);
    m_export->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
    if (isRunning) {
        const auto [done, of] = m_presenter.progress();
        m_progress->setText(tr("Counting: %1").arg(m_presenter.progressText()));
        m_progress->setProgress(done, of);
    }
    const bool isOld = m_presenter.isStale() && m_presenter.total() && !isRunning;
    m_stale->setVisible(isOld);
    if (isOld) {
        m_stale->set(u"clock"_s, tr("Records changed since this was counted."), Tone::Plain, tr("Count again"));
    }
    fitColumns(*m_table);
    if (!m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_presenter.table().index(m_row, 0)); // rows that were told again have none
    }
    followRow();
}

void FindingsWidget::followRow()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || size_t(row) >= m_presenter.lines().size()) {
        return;
    }
    m_row = row;
    const BreachesPresenter::Line& line = m_presenter.lines()[size_t(row)];
    m_detailHead->setTitle(breachTitle(line.count.breach));
    m_meaning->setText(breachMeaning(line.count.breach));
    m_open->setText(tr("Show in %1").arg(placeOf(line.count.breach).name));
    m_open->setEnabled(line.state == BreachesPresenter::State::Counted && line.count.hasSource && line.count.count > 0);
}

void FindingsWidget::openRow(int row)
{
    if (row < 0 || size_t(row) >= m_presenter.lines().size()) {
        return;
    }
    const evidence::BreachCount& count = m_presenter.lines()[size_t(row)].count;
    const BreachPlace place = placeOf(count.breach);
    if (count.query.isEmpty()) {
        m_context.open(place.page, place.subject);
    } else {
        m_context.search(count.query);
    }
}

void FindingsWidget::save()
{
    auto* dialog = new QFileDialog(window(), tr("Export"));
    dialog->setObjectName(u"findingsExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->selectFile(u"findings.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        leaveAsFile(this, {.what = u"findings"_s}, path, m_presenter.csv(), [this, path](const QString& problem) {
            m_context.announce(problem.isEmpty() ? tr("Exported to %1").arg(path) : tr("%1 cannot be written: %2").arg(path, problem));
        });
    });
    dialog->open();
}

void FindingsWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

Page findingsPage(const BreachParts& parts)
{
    return {u"findings"_s, u"eye"_s, FindingsWidget::tr("Findings"), [parts](QWidget* parent, PageContext& context) {
                return PageSlot{new FindingsWidget(parts, context, parent)};
            }};
}

} // namespace cf::ui
