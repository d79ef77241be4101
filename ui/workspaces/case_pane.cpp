#include "ui/workspaces/case_pane.h"

#include "ui/disputes/fact_sections.h"
#include "ui/disputes/line_of_time.h"
#include "ui/disputes/stage_row.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/plain_table.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { FileLeaf, GapsLeaf, TroubleLeaf, WaitingLeaf };
enum Rows { TableLeaf, NoneLeaf };
constexpr int nameUnits = 112, measuredRows = 60;

} // namespace

CasePane::CasePane(const CaseParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_milestones(new StageRow)
    , m_noPlan(new Label({}, Type::Body, Ink::Secondary))
    , m_line(new LineOfTime(u"caseLine"_s, u"caseEntries"_s))
    , m_table(plainTable(u"caseGapsTable"_s, tr("What does not fit"), m_presenter.gapTable()))
    , m_trouble(new EmptyState)
    , m_none(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_rows(new QStackedWidget)
{
    setObjectName(u"casePane"_s);
    m_stack->addWidget(makeFile());
    m_stack->addWidget(makeGaps());
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(new Skeleton);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_stack);
    connect(&m_presenter, &CasePresenter::changed, this, &CasePane::follow);
    connect(m_trouble, &EmptyState::actionTriggered, this, &CasePane::leaveRequested);
}

QWidget* CasePane::makeFile()
{
    m_milestones->setObjectName(u"caseMilestones"_s);
    m_milestones->setAccessibleName(tr("Milestones and their letters"));
    connect(m_milestones, &ItemList::activated, this, [this](int item) {
        if (const QString query = m_milestones->stages().value(item).query; !query.isEmpty()) {
            m_context.search(query);
        }
    });
    connect(m_milestones, &ItemList::copied, this, [this] { m_context.announce(tr("Copied")); });
    m_noPlan->setObjectName(u"caseWithoutPlan"_s);
    connect(m_line, &LineOfTime::allKindsWanted, &m_presenter, &CasePresenter::showAllKinds);
    connect(m_line, &LineOfTime::kindToggled, &m_presenter, &CasePresenter::toggleKind);
    connect(m_line, &LineOfTime::searchWanted, this, [this](const QString& query) { m_context.search(query); });
    connect(m_line, &LineOfTime::copied, this, [this] { m_context.announce(tr("Copied")); });
    auto* right = new QWidget;
    auto* outer = new QVBoxLayout(right);
    setScaledMargins(outer, {8, 4, 8, 12});
    outer->setSpacing(0);
    m_sections = new QVBoxLayout;
    outer->addLayout(m_sections);
    outer->addStretch(1);
    QScrollArea* facts = scrolling(right);
    facts->setObjectName(u"caseFacts"_s);
    auto* sides = new QWidget;
    auto* box = new QHBoxLayout(sides);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_line, 1);
    box->addWidget(hairline(Qt::Vertical));
    box->addWidget(facts, 1);
    auto* file = column({column({m_milestones, m_noPlan}, 0, {16, 4, 16, 6}), hairline(), sides});
    file->setObjectName(u"caseFile"_s);
    static_cast<QBoxLayout*>(file->layout())->setStretch(2, 1);
    return file;
}

QWidget* CasePane::makeGaps()
{
    QList<QWidget*> chips;
    for (int i = 0; i < evidence::caseGapKinds; ++i) {
        const auto kind = evidence::CaseGapKind(i);
        auto* chip = new LinkButton(u"gaps-"_s + codeOf(kind), gapTitle(kind));
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, [this, kind] {
            m_gapRow = 0;
            m_presenter.openGaps(kind);
        });
        m_gapKinds << chip;
        chips << chip;
    }
    m_gapsTitle = new Label({}, Type::Heading);
    m_gapsTitle->setObjectName(u"caseGapsTitle"_s);
    m_gapsTitle->setFigures(true);
    m_gapsMeaning = new Label({}, Type::Body, Ink::Secondary);
    m_gapsMeaning->setObjectName(u"caseGapsMeaning"_s);
    m_gapsMeaning->setWrap(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openGap(index.row()); });
    m_rows->addWidget(column({m_table}, 0, {16, 0, 16, 8}));
    m_rows->addWidget(m_none);
    auto* save = button(u"caseGapsExport"_s, tr("Export…"), u"download"_s, Emphasis::Quiet);
    connect(save, &QPushButton::clicked, this, &CasePane::saveGaps);
    m_gapsTitle->setWrap(true); // what is not told stands at its end
    auto* title = rowOf({m_gapsTitle, save}, 8);
    static_cast<QBoxLayout*>(title->layout())->setStretch(0, 1);
    auto* gaps = column({flowOf(chips, 4, {20, 8, 20, 4}), column({title, m_gapsMeaning}, 4, {24, 8, 24, 8}), m_rows});
    static_cast<QBoxLayout*>(gaps->layout())->setStretch(2, 1);
    gaps->setObjectName(u"caseGaps"_s);
    return gaps;
}

void CasePane::follow()
{
    using Phase = CasePresenter::Phase;
    if (m_presenter.phase() == Phase::Failed) {
        const QString title = m_presenter.shows() == CasePresenter::Shows::Case ? tr("%1 cannot be shown").arg(m_presenter.name()) : tr("The list cannot be read");
        m_trouble->setText({u"warn"_s, title, m_presenter.failure(), tr("Back to the list"), {}, Tone::Uncertain});
        m_stack->setCurrentIndex(TroubleLeaf);
        return;
    }
    if (m_presenter.phase() == Phase::Loading) {
        m_stack->setCurrentIndex(WaitingLeaf);
        return;
    }
    m_presenter.shows() == CasePresenter::Shows::Gaps ? followGaps() : followFile();
    if (m_wantsFocus && isVisible()) {
        focusFirst();
    }
}

void CasePane::followFile()
{
    const evidence::CaseFile* file = m_presenter.file();
    if (!file) {
        return;
    }
    const QList<StageWords> milestones = m_presenter.milestones();
    if (milestones != m_milestones->stages()) {
        m_milestones->setStages(milestones);
    }
    m_milestones->setVisible(!milestones.isEmpty());
    m_noPlan->setText(!milestones.isEmpty() ? QString()
                      : file->isDispute      ? tr("A dispute has its letters and deadlines in its own file")
                                             : tr("No milestones are known for a case of this type"));
    m_noPlan->setVisible(milestones.isEmpty());
    m_line->tell(m_presenter.lines(), m_presenter.kinds(), [file](DisputeEntryKind kind) { return countOf(*file, kind); });
    followSections();
    m_stack->setCurrentIndex(FileLeaf);
}

void CasePane::followSections()
{
    std::vector<DisputeSection> sections = m_presenter.sections();
    if (sections == m_shown) {
        return;
    }
    m_shown = std::move(sections);
    clearSections(m_sections);
    addSections(m_sections, m_shown, {u"case-"_s, nameUnits, 8, [this](const DisputeFact& fact) { act(fact); }, [this] { m_context.announce(tr("Copied")); }});
}

void CasePane::followGaps()
{
    const evidence::CaseGaps* gaps = m_presenter.gaps();
    if (!gaps) {
        return;
    }
    for (int i = 0; i < int(m_gapKinds.size()); ++i) {
        const evidence::CaseGaps& of = m_presenter.book()->of(evidence::CaseGapKind(i));
        //: What does not fit, and how often
        m_gapKinds[i]->setText(of.hasSource ? tr("%1 %2").arg(gapTitle(of.kind), countText(of.count, of.isExact)) : gapTitle(of.kind));
        m_gapKinds[i]->setChecked(m_presenter.gapKind() == of.kind);
    }
    m_gapsTitle->setText(gaps->hasSource ? m_presenter.gapSentence() : gapTitle(gaps->kind));
    m_gapsMeaning->setText(gapMeaning(gaps->kind));
    const bool isNone = m_presenter.gapTable().rowCount() == 0;
    m_none->setText(gaps->hasSource ? EmptyText{u"tick"_s, tr("None is found"), tr("In what is known here, by the milestones and rules of this profile.")}
                                    : EmptyText{u"empty"_s, tr("Nothing is connected that would tell"), tr("Connect a system that keeps workspaces, processes or consent records.")});
    m_rows->setCurrentIndex(isNone ? NoneLeaf : TableLeaf);
    fitColumns(*m_table);
    if (!isNone && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_presenter.gapTable().index(std::min(m_gapRow, m_presenter.gapTable().rowCount() - 1), 0));
    }
    m_stack->setCurrentIndex(GapsLeaf);
}

void CasePane::act(const DisputeFact& fact)
{
    if (!fact.page.isEmpty()) {
        m_context.open(fact.page, fact.subject);
    } else if (!fact.fact.query.isEmpty()) {
        m_context.search(fact.fact.query);
    }
}

void CasePane::openGap(int row)
{
    m_gapRow = row;
    if (const QString query = m_presenter.queryAt(row); !query.isEmpty()) {
        m_context.search(query);
    } else if (const QString name = m_presenter.caseAt(row); !name.isEmpty()) {
        m_context.open(u"workspaces"_s, u"case:"_s + name);
    }
}

void CasePane::focusFirst()
{
    m_wantsFocus = m_presenter.phase() != CasePresenter::Phase::Ready || !isVisible();
    m_presenter.shows() == CasePresenter::Shows::Gaps ? m_table->setFocus() : m_line->focusLine();
}

void CasePane::saveGaps()
{
    auto* dialog = new QFileDialog(window(), tr("Export"));
    dialog->setObjectName(u"caseGapsExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->selectFile(QString(codeOf(m_presenter.gapKind())) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        leaveAsFile(this, {.what = u"case-findings"_s}, path, m_presenter.gapsCsv(), [this, path](const QString& problem) {
            m_context.announce(problem.isEmpty() ? tr("Exported to %1").arg(path) : tr("%1 cannot be written: %2").arg(path, problem));
        });
    });
    dialog->open();
}

void CasePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
    if (m_wantsFocus && m_presenter.phase() == CasePresenter::Phase::Ready) {
        focusFirst();
    }
}

void CasePane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

} // namespace cf::ui
