#include "ui/handovers/hand_overs_page.h"

#include "ui/paper/leaving_presenter.h"
#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { WaitingLeaf, EmptyLeaf, BodyLeaf };

QString subjectOf(GapKind kind)
{
    switch (kind) {
    case GapKind::Missed: return u"missed"_s;
    case GapKind::Composed: return u"composed"_s;
    case GapKind::Receipts: return u"receipts"_s;
    case GapKind::Reissues: return u"reissues"_s;
    case GapKind::Runs: break;
    }
    return u"runs"_s;
}

} // namespace

HandOversWidget::HandOversWidget(const HandOverParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Hand-overs")))
    , m_table(plainTable(u"handOverTable"_s, tr("Gaps"), m_presenter.table()))
    , m_months(new Histogram)
    , m_link(new LinkButton(u"handOversLink"_s, QString()))
    , m_detailHead(new SectionHeader({}))
    , m_details(new Facts)
    , m_title(new Label({}, Type::Heading))
    , m_explanation(new Label({}, Type::Caption, Ink::Secondary))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"handOversPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head->setObjectName(u"handOversHead"_s);
    auto* save = button(u"handOversExport"_s, tr("Export…"), u"download"_s);
    connect(save, &QPushButton::clicked, this, &HandOversWidget::save);
    m_head->appendAction(save);
    m_export = save;
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(makeTabs());
    box->addWidget(hairline());
    box->addWidget(m_stack, 1);
    connect(&m_presenter, &HandOversPresenter::changed, this, &HandOversWidget::follow);
    connect(m_link, &QAbstractButton::clicked, this, [this] { m_context.search(m_presenter.linkQuery()); });
    connect(m_details, &ItemList::copied, this, [this](const QString& text) { m_context.announce(tr("Copied: %1").arg(text)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HandOversWidget::followRow);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_presenter.phase() == HandOversPresenter::Phase::Failed) {
            m_presenter.show(m_presenter.kind());
        } else if (m_presenter.phase() == HandOversPresenter::Phase::Nothing) {
            m_context.search(m_presenter.linkQuery());
        } else {
            m_context.open(u"repositories"_s, {});
        }
    });
    context.actions.add({u"handovers.missed"_s, tr("Hand-overs"), tr("Missed communications"), u"warn"_s, tr("What was intended, less what is evidenced")},
                        [this](bool) { m_context.open(u"handovers"_s, u"missed"_s); });
    context.actions.add({u"handovers.composed"_s, tr("Hand-overs"), tr("What was composed and not archived"), u"repo"_s, tr("Documents that a run made and no repository has")},
                        [this](bool) { m_context.open(u"handovers"_s, u"composed"_s); });
    context.actions.add({u"handovers.reissues"_s, tr("Hand-overs"), tr("Letters that were sent again unasked"), u"warn"_s, tr("No workflow system and no outbox knows a request that was let go")},
                        [this](bool) { m_context.open(u"handovers"_s, u"reissues"_s); });
    context.actions.add({u"handovers.runs"_s, tr("Hand-overs"), tr("Failed runs"), u"warn"_s, tr("Each with its further attempts and what became of the letters")}, [this](bool) { m_context.open(u"handovers"_s, u"runs"_s); });
    follow();
}

QWidget* HandOversWidget::makeTabs()
{
    const QStringList names{tr("Missed"), tr("Composed and not archived"), tr("Without a receipt"), tr("Sent again unasked"), tr("Failed runs")};
    QList<QWidget*> links;
    for (size_t i = 0; i < gapKinds.size(); ++i) {
        auto* link = new LinkButton(u"handOversTab-"_s + subjectOf(gapKinds[i]), names[qsizetype(i)]);
        link->setCheckable(true);
        connect(link, &QAbstractButton::clicked, this, [this, kind = gapKinds[i]] {
            m_presenter.show(kind);
            follow(); // a click takes the mark off the one that is shown
        });
        m_tabs[i] = link;
        links << link;
    }
    auto* tabs = flowOf(links, 16, {20, 0, 20, 8});
    tabs->setObjectName(u"handOversTabs"_s);
    return tabs;
}

QWidget* HandOversWidget::makeBody()
{
    m_title->setObjectName(u"handOversTitle"_s);
    m_title->setFigures(true);
    m_explanation->setObjectName(u"handOversExplanation"_s);
    m_explanation->setWrap(true);
    m_months->setObjectName(u"handOversMonths"_s);
    m_months->setAccessibleName(tr("Gaps by month"));
    m_details->setObjectName(u"handOversDetails"_s);
    m_details->setAccessibleName(tr("Attempts"));
    m_details->setNameWidth(96);
    m_detailPart = column({hairline(), column({m_detailHead, m_details}, 4, {16, 8, 16, 12})});
    m_detailPart->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    auto* body = column({column({m_title, m_explanation}, 4, {24, 12, 24, 4}), rowOf({m_link, nullptr}, 0, {20, 0, 24, 8}), column({m_months}, 0, {16, 0, 16, 4}), column({m_table}, 0, {16, 0, 16, 8}), m_detailPart});
    static_cast<QBoxLayout*>(body->layout())->setStretch(3, 1);
    return body;
}

void HandOversWidget::follow()
{
    using Phase = HandOversPresenter::Phase;
    for (size_t i = 0; i < gapKinds.size(); ++i) {
        m_tabs[i]->setChecked(gapKinds[i] == m_presenter.kind());
    }
    m_head->setScope(m_presenter.scope());
    m_export->setVisible(m_presenter.phase() == Phase::Shown);
    switch (m_presenter.phase()) {
    case Phase::Waiting: m_stack->setCurrentIndex(WaitingLeaf); return;
    case Phase::Unknown:
        if (m_presenter.kind() == GapKind::Reissues) {
            m_empty->setText({u"forward"_s, tr("Nothing is known of letters that were sent again, or of requests for them"),
                              tr("Connect the workflow system in which they are asked for and approved, and an archive that tells which letters send another one again. Without both nothing is said of them."), tr("Open repositories")});
            m_stack->setCurrentIndex(EmptyLeaf);
            return;
        }
        m_empty->setText({u"forward"_s, tr("Nothing is known of hand-overs"),
                          tr("Connect the composition system and the delivery feed: their manifests and events are the receipts."), tr("Open repositories")});
        m_stack->setCurrentIndex(EmptyLeaf);
        return;
    case Phase::Nothing:
        m_empty->setText({u"check"_s, m_presenter.title(), m_presenter.explanation(), m_presenter.linkText()});
        m_stack->setCurrentIndex(EmptyLeaf);
        return;
    case Phase::Failed:
        m_empty->setText({u"warn"_s, tr("The hand-overs could not be read"), m_presenter.failure(), tr("Try again"), {}, Tone::Failed});
        m_stack->setCurrentIndex(EmptyLeaf);
        return;
    case Phase::Shown: break;
    }
    m_title->setText(m_presenter.title());
    m_explanation->setText(m_presenter.explanation());
    followMonths();
    m_link->setText(m_presenter.linkText());
    m_link->setVisible(!m_presenter.linkText().isEmpty());
    fitColumns(*m_table);
    if (!m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_presenter.table().index(0, 0));
    }
    followRow();
    m_stack->setCurrentIndex(BodyLeaf);
}

void HandOversWidget::followMonths()
{
    QList<HistogramBin> bins;
    QDate at;
    for (const HandOversPresenter::Month& one : m_presenter.months()) {
        const QDate month = QDate::fromString(one.month + u"-01"_s, Qt::ISODate);
        for (; at.isValid() && at < month; at = at.addMonths(1)) {
            bins.append({monthText(at), {}, 0});
        }
        bins.append({monthText(month), {}, one.count});
        at = month.addMonths(1);
    }
    m_months->setVisible(bins.size() > 1);
    if (bins != m_months->bins()) {
        m_months->setBins(bins);
    }
}

void HandOversWidget::followRow()
{
    const int row = m_table->currentIndex().row();
    const QString title = m_presenter.detailTitle(row);
    m_detailPart->setVisible(!title.isEmpty());
    m_detailHead->setTitle(title);
    m_details->setFacts(factsFrom(m_presenter.details(row)));
}

void HandOversWidget::openRow(int row)
{
    if (row < 0 || row >= m_presenter.table().lines().size()) {
        return;
    }
    const GapTable::Line& line = m_presenter.table().lines()[row];
    if (!line.query.isEmpty()) {
        m_context.search(line.query);
    }
}

void HandOversWidget::showSubject(const QString& subject)
{
    for (const GapKind kind : gapKinds) {
        if (subject == subjectOf(kind)) {
            m_presenter.show(kind);
        }
    }
}

void HandOversWidget::save()
{
    if (m_presenter.phase() != HandOversPresenter::Phase::Shown) {
        return;
    }
    auto* dialog = new QFileDialog(window(), tr("Export"));
    dialog->setObjectName(u"handOversExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->selectFile(subjectOf(m_presenter.kind()) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        leaveAsFile(this, {.what = u"hand-overs"_s}, path, m_presenter.csv(), [this, path](const QString& problem) {
            m_context.announce(problem.isEmpty() ? tr("Exported to %1").arg(path) : tr("%1 cannot be written: %2").arg(path, problem));
        });
    });
    dialog->open();
}

void HandOversWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void HandOversWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page handOversPage(const HandOverParts& parts)
{
    return {u"handovers"_s, u"arrow"_s, HandOversWidget::tr("Hand-overs"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new HandOversWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }};
            }};
}

} // namespace cf::ui
