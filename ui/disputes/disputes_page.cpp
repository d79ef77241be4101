#include "ui/disputes/disputes_page.h"

#include "ui/disputes/fact_sections.h"
#include "ui/disputes/line_of_time.h"
#include "ui/disputes/stage_row.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { ListLeaf, FileLeaf, EmptyLeaf, TroubleLeaf, WaitingLeaf };
enum Rows { TableLeaf, NoneLeaf };
constexpr int nameUnits = 120;

} // namespace

void DisputesWidget::makeHead()
{
    m_head->setObjectName(u"disputesHead"_s);
    const auto add = [this](QList<QWidget*>& list, const QString& name, const QString& text, const QString& icon, void (DisputesWidget::*does)()) {
        auto* made = button(name, text, icon);
        connect(made, &QPushButton::clicked, this, does);
        m_head->appendAction(made);
        list << made;
    };
    auto* all = button(u"disputesBackButton"_s, tr("All"), u"back"_s);
    connect(all, &QPushButton::clicked, this, &DisputesWidget::back);
    m_head->appendAction(all);
    m_fileActions << all;
    add(m_fileActions, u"disputePackButton"_s, tr("New pack"), u"case"_s, &DisputesWidget::beginPack);
    add(m_fileActions, u"disputeExportButton"_s, tr("Export…"), u"download"_s, &DisputesWidget::askAndSave);
    add(m_fileActions, u"disputePrintButton"_s, tr("Print…"), u"print"_s, &DisputesWidget::askAndPrint);
    add(m_listActions, u"disputeRulesButton"_s, tr("Deadlines and calendars…"), u"clock"_s, &DisputesWidget::openRules);
}

QWidget* DisputesWidget::makeFile()
{
    m_stages->setObjectName(u"disputeStages"_s);
    connect(m_stages, &ItemList::activated, this, [this](int item) {
        if (const QString query = m_stages->stages().value(item).query; !query.isEmpty()) {
            m_context.search(query);
        }
    });
    connect(m_stages, &ItemList::copied, this, [this] { m_context.announce(tr("Copied")); });
    connect(m_line, &LineOfTime::allKindsWanted, &m_presenter, &DisputesPresenter::showAllKinds);
    connect(m_line, &LineOfTime::kindToggled, &m_presenter, &DisputesPresenter::toggleKind);
    connect(m_line, &LineOfTime::searchWanted, this, [this](const QString& query) { m_context.search(query); });
    connect(m_line, &LineOfTime::copied, this, [this] { m_context.announce(tr("Copied")); });
    auto* right = new QWidget;
    auto* outer = new QVBoxLayout(right);
    setScaledMargins(outer, {8, 4, 8, 12});
    outer->setSpacing(0);
    m_sections = new QVBoxLayout;
    outer->addLayout(m_sections);
    outer->addWidget(makeLinkForm());
    outer->addStretch(1);
    QScrollArea* facts = scrolling(right);
    facts->setObjectName(u"disputeFacts"_s);
    auto* sides = new QWidget;
    auto* box = new QHBoxLayout(sides);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_line, 1);
    box->addWidget(hairline(Qt::Vertical));
    box->addWidget(facts, 1);
    auto* file = column({column({m_stages}, 0, {16, 4, 16, 6}), makeAnswers(), hairline(), sides});
    file->setObjectName(u"disputeFile"_s);
    static_cast<QBoxLayout*>(file->layout())->setStretch(3, 1);
    return file;
}

QWidget* DisputesWidget::makeAnswers()
{
    QList<QWidget*> row;
    for (const DisputeStage stage : {DisputeStage::Acknowledgement, DisputeStage::Interim, DisputeStage::Final}) {
        const QString words = stage == DisputeStage::Acknowledgement ? tr("Acknowledge…") : stage == DisputeStage::Interim ? tr("Send interim update…") : tr("Send final response…");
        auto* one = button(u"answer-"_s + codeOf(stage), words, u"forward"_s);
        connect(one, &QPushButton::clicked, this, [this, stage] { m_presenter.answer(stage); });
        m_answers << one;
        row << one;
    }
    m_barred = new Label({}, Type::Caption, Ink::Secondary);
    m_barred->setObjectName(u"answerBarred"_s);
    m_barred->setWrap(true);
    return column({flowOf(row, 8), m_barred}, 4, {24, 0, 24, 10});
}

QWidget* DisputesWidget::makeLinkForm()
{
    m_document = new QLineEdit;
    m_document->setObjectName(u"linkDocument"_s);
    m_document->setAccessibleName(tr("Document id of the letter to add"));
    m_document->setPlaceholderText(tr("Add a letter by its document id"));
    m_role = new QComboBox;
    m_role->setObjectName(u"linkRole"_s);
    m_role->setAccessibleName(tr("What it is in the dispute"));
    m_role->addItem(disputeRoleWord(DisputeRole::Supporting), -1);
    m_role->addItem(disputeRoleWord(DisputeRole::Disputed), -2);
    for (const DisputeStage stage : {DisputeStage::Acknowledgement, DisputeStage::Interim, DisputeStage::Final}) {
        m_role->addItem(tr("Answer: %1").arg(stageWord(stage)), int(stage));
    }
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"linkReason"_s);
    m_reason->setAccessibleName(tr("Why it is added"));
    m_reason->setPlaceholderText(tr("Why (optional)"));
    m_add = button(u"linkAdd"_s, tr("Add"), u"plus"_s);
    m_undo = button(u"linkUndo"_s, tr("Take the last one back"), u"undo"_s, Emphasis::Quiet);
    connect(m_add, &QPushButton::clicked, this, &DisputesWidget::takeLink);
    connect(m_document, &QLineEdit::returnPressed, this, &DisputesWidget::takeLink);
    connect(m_document, &QLineEdit::textChanged, this, [this](const QString& text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    m_add->setEnabled(false);
    connect(m_undo, &QPushButton::clicked, &m_presenter, &DisputesPresenter::undoLink);
    return column({rowOf({m_document, m_role}, 8), rowOf({m_reason, m_add, m_undo}, 8)}, 6, {16, 0, 16, 8});
}

void DisputesWidget::takeLink()
{
    const int chosen = m_role->currentData().toInt();
    const DisputeRole role = chosen >= 0 ? DisputeRole::Answer : chosen == -2 ? DisputeRole::Disputed : DisputeRole::Supporting;
    m_presenter.link(m_document->text(), role, chosen >= 0 ? std::optional(DisputeStage(chosen)) : std::nullopt, m_reason->text());
}

void DisputesWidget::followFile()
{
    const evidence::DisputeStory* story = m_presenter.story();
    if (!story) {
        return;
    }
    QList<StageWords> stages;
    for (const evidence::StageTrack& track : story->stages) {
        stages << stageWords(*story, track, m_presenter.telling());
    }
    if (stages != m_stages->stages()) {
        m_stages->setStages(stages);
    }
    QString barred;
    for (int i = 0; i < disputeStages; ++i) {
        const QString why = m_presenter.answerBarred(DisputeStage(i));
        m_answers[i]->setEnabled(why.isEmpty());
        m_answers[i]->setToolTip(why);
        m_answers[i]->setAccessibleDescription(why);
        barred = why.isEmpty() ? barred : why; // that of the final response, which is barred by most
    }
    m_barred->setText(barred);
    m_barred->setVisible(!barred.isEmpty());
    m_line->tell(m_presenter.entries(), m_presenter.kinds(), [story](DisputeEntryKind kind) { return countOf(*story, kind); });
    if (!m_presenter.pending().isEmpty() && m_document->text().isEmpty()) {
        m_document->setText(m_presenter.pending());
        m_document->setFocus();
    }
    m_undo->setVisible(m_presenter.canUndo());
    followSections();
}

void DisputesWidget::followSections()
{
    std::vector<DisputeSection> sections = m_presenter.sections();
    if (sections == m_shown) {
        return;
    }
    m_shown = std::move(sections);
    clearSections(m_sections);
    addSections(m_sections, m_shown, {u"dispute-"_s, nameUnits, 8, [this](const DisputeFact& fact) { act(fact); }, [this] { m_context.announce(tr("Copied")); }});
}

void DisputesWidget::act(const DisputeFact& fact)
{
    if (!fact.page.isEmpty()) {
        m_context.open(fact.page, fact.subject);
    } else if (!fact.fact.query.isEmpty()) {
        m_context.search(fact.fact.query);
    }
}

void DisputesWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void DisputesWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page disputesPage(const DisputesParts& parts)
{
    return {u"disputes"_s, u"dispute"_s, DisputesWidget::tr("Disputes"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new DisputesWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }, [page] { return page->back(); }};
            }};
}

} // namespace cf::ui
