#include "ui/reports/chart_panel.h"

#include "ui/reports/bar_chart.h"
#include "ui/reports/line_chart.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/plain_table.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

ChartFace* makeFace(Chart::Kind kind)
{
    if (kind == Chart::Kind::Lines) {
        return new LineChart;
    }
    return new BarChart;
}

} // namespace

ChartPanel::ChartPanel(const QString& id, Chart::Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_face(makeFace(kind))
    , m_output(new ChartOutput(this))
    , m_title(new Label({}, Type::BodyStrong, Ink::Fact))
    , m_finding(new Label({}, Type::Heading))
    , m_footer(new Label({}, Type::Caption, Ink::Name))
    , m_message(new Label({}, Type::Body, Ink::Secondary))
    , m_choice(new LinkButton(id + u"By"_s, {}, Type::Caption))
    , m_asTable(new LinkButton(id + u"AsTable"_s, tr("As a table"), Type::Caption))
    , m_choices(new QMenu(this))
    , m_menu(new QMenu(this))
    , m_rows(plainTable(id + u"Table"_s, {}, m_table))
    , m_stack(new QStackedWidget)
{
    setObjectName(id + u"Panel"_s);
    m_face->setObjectName(id + u"Chart"_s);
    m_message->setWrap(true);
    m_footer->setWrap(true);
    m_title->setWrap(true); // what large letters leave no room for is no longer cut off
    m_finding->setWrap(true);
    m_choice->hide();
    m_choices->setObjectName(id + u"Choices"_s);
    m_rows->installEventFilter(this);
    m_rows->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    auto* message = column({m_message, nullptr}, 0, {8, 16, 8, 0});
    m_stack->addWidget(m_face);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(message);
    auto* finding = column({m_finding}, 0, {8, 0, 8, 8});
    auto* footer = column({m_footer}, 0, {8, 4, 8, 0});
    auto* box = new QVBoxLayout(this);
    setScaledMargins(box, {16, 12, 16, 12});
    box->setSpacing(0);
    box->addWidget(makeHead());
    box->addWidget(finding);
    box->addWidget(m_stack, 1);
    box->addWidget(footer);
    fillMenu();
    connect(m_face, &ItemList::activated, this, [this](int item) { Q_EMIT searchRequested(m_face->queryOf(item)); });
    connect(m_face, &ItemList::copied, this, [this] { Q_EMIT told(tr("Copied")); });
    connect(m_asTable, &LinkButton::clicked, this, [this] { showTable(!m_isTable); });
    connect(m_choice, &LinkButton::clicked, this, [this] { m_choices->popup(m_choice->mapToGlobal(QPoint(0, m_choice->height()))); });
    connect(m_rows, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_output, &ChartOutput::told, this, &ChartPanel::told);
    follow();
}

QWidget* ChartPanel::makeHead()
{
    auto* more = toolButton(m_id + u"More"_s, u"download"_s, tr("Export or print"));
    m_more = more;
    connect(more, &QToolButton::clicked, this, [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    auto* head = rowOf({m_title, m_choice, m_asTable, more}, 4, {8, 0, 0, 0});
    static_cast<QBoxLayout*>(head->layout())->setStretch(0, 1);
    return head;
}

void ChartPanel::fillMenu()
{
    m_menu->setObjectName(m_id + u"Menu"_s);
    m_menu->addAction(tr("Picture, sharp at any size (SVG)…"), this, [this] { m_output->askAndExport(m_chart, ChartFormat::Svg); })->setObjectName(m_id + u"Svg"_s);
    m_menu->addAction(tr("Picture (PNG)…"), this, [this] { m_output->askAndExport(m_chart, ChartFormat::Png); })->setObjectName(m_id + u"Png"_s);
    m_menu->addAction(tr("Rows with their queries (CSV)…"), this, [this] { m_output->askAndExport(m_chart, ChartFormat::Csv); })->setObjectName(m_id + u"Csv"_s);
    m_menu->addAction(tr("Copy the table"), this, &ChartPanel::copyTable)->setObjectName(m_id + u"Copy"_s);
    m_menu->addAction(tr("Print…"), this, [this] { m_output->askAndPrint(m_chart); })->setObjectName(m_id + u"Print"_s);
}

void ChartPanel::setChoices(const QString& spoken, const QStringList& choices, int chosen)
{
    m_choices->clear();
    delete m_choices->findChild<QActionGroup*>();
    auto* group = new QActionGroup(m_choices);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        QAction* action = m_choices->addAction(choices[i], this, [this, i] { Q_EMIT choiceMade(int(i)); });
        action->setObjectName(m_id + u"Choice%1"_s.arg(i));
        action->setCheckable(true);
        action->setChecked(int(i) == chosen);
        group->addAction(action);
    }
    m_choice->setText(choices.value(chosen) + u" ▾"_s);
    m_choice->setAccessibleName(spoken.arg(choices.value(chosen)));
    m_choice->updateGeometry();
    m_choice->show();
}

void ChartPanel::set(const Chart* chart, bool asking, const QString& failure)
{
    if (chart) {
        m_chart = *chart;
        m_isAnswered = true;
        m_table.set(m_chart.rows);
        m_face->set(m_chart);
    }
    m_failure = failure;
    m_footer->setInk(asking ? Ink::Absent : Ink::Name);
    follow();
}

void ChartPanel::showTable(bool shown)
{
    m_isTable = shown;
    m_asTable->setText(shown ? tr("As a chart") : tr("As a table"));
    m_asTable->updateGeometry();
    follow();
    QWidget* inFront = m_stack->currentWidget();
    if (m_asTable->hasFocus() && inFront->focusPolicy() != Qt::NoFocus) {
        inFront->setFocus(Qt::OtherFocusReason);
    }
}

void ChartPanel::follow()
{
    m_title->setText(m_chart.title);
    m_finding->setText(m_chart.finding);
    m_footer->setText(m_chart.footer);
    m_rows->setAccessibleName(tr("%1, as a table").arg(m_chart.title));
    const bool hasRows = m_table.rowCount() > 0;
    const bool isShown = m_failure.isEmpty() && m_isAnswered && (m_chart.nothing.isEmpty() || (hasRows && m_isTable));
    m_message->setText(!m_failure.isEmpty() ? m_failure : !m_isAnswered ? tr("Counting…") : m_chart.nothing);
    m_finding->setVisible(!m_chart.finding.isEmpty());
    m_asTable->setEnabled(m_isAnswered && hasRows);
    m_more->setEnabled(m_isAnswered && hasRows);
    m_stack->setCurrentIndex(!isShown ? 2 : m_isTable ? 1 : 0);
    if (isShown && m_isTable) {
        m_rows->resizeColumnsToContents();
    }
}

void ChartPanel::copyTable()
{
    QGuiApplication::clipboard()->setText(chartText(m_chart));
    Q_EMIT told(tr("%Ln row(s) copied as a table", nullptr, m_table.rowCount()));
}

void ChartPanel::openRow(int row)
{
    if (const QString query = m_table.queryOf(row); row >= 0 && !query.isEmpty()) {
        Q_EMIT searchRequested(query);
    }
}

bool ChartPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openRow(m_rows->currentIndex().row());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChartPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2 && m_asTable->isEnabled()) {
        showTable(!m_isTable);
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace cf::ui
