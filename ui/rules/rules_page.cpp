#include "ui/rules/rules_page.h"

#include "ui/record/record_marks.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { WaitingLeaf, TroubleLeaf, BodyLeaf };
enum Side { NoneSide, FormSide };

void tell(Label* under, const QString& problem, const QString& sentence = QString())
{
    under->setInk(problem.isEmpty() ? Ink::Secondary : Ink::Failed);
    under->setText(problem.isEmpty() ? sentence : problem);
    under->setVisible(!under->text().isEmpty());
}

} // namespace

RulesWidget::RulesWidget(const RulesParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Rules")))
    , m_table(plainTable(u"rulesTable"_s, tr("Rules of the house"), m_presenter.table()))
    , m_name(lineField(u"ruleName"_s))
    , m_letters(lineField(u"ruleLetters"_s, tr("A query, such as type:\"final demand\"; empty: all")))
    , m_must(lineField(u"ruleMust"_s, tr("A query, such as channel:print or -channel:email")))
    , m_reason(lineField(u"ruleReason"_s))
    , m_from(lineField(u"ruleFrom"_s, tr("any day, such as 2025-03-14")))
    , m_to(lineField(u"ruleTo"_s, tr("any day, such as 2025-03-14")))
    , m_demand(new QComboBox)
    , m_on(new QCheckBox(tr("On")))
    , m_nameProblem(wrapped(u"ruleNameProblem"_s, Type::Caption, Ink::Secondary))
    , m_lettersUnder(wrapped(u"ruleLettersSentence"_s, Type::Caption, Ink::Secondary))
    , m_mustUnder(wrapped(u"ruleMustSentence"_s, Type::Caption, Ink::Secondary))
    , m_daysProblem(wrapped(u"ruleDaysProblem"_s, Type::Caption, Ink::Secondary))
    , m_verdict(new Label(QString(), Type::Heading))
    , m_findings(new Facts)
    , m_findingsHead(new SectionHeader(tr("Without approval before they were sent")))
    , m_keep(button(u"ruleKeep"_s, tr("Keep"), QString(), Emphasis::Primary))
    , m_revert(button(u"ruleRevert"_s, tr("Discard")))
    , m_remove(button(u"ruleRemove"_s, tr("Delete")))
    , m_undo(button(u"ruleUndo"_s, tr("Undo"), u"undo"_s))
    , m_show(button(u"ruleShow"_s, tr("Show these letters"), u"search"_s))
    , m_recipients(button(u"ruleRecipients"_s, tr("Export recipients…"), u"download"_s))
    , m_stack(new QStackedWidget)
    , m_side(new QStackedWidget)
    , m_trouble(new EmptyState)
    , m_none(new EmptyState)
{
    m_none->setText({u"shield"_s, tr("No rule"), tr("A rule names letters and what must be so of them; those that break it are counted and listed.")});
    setObjectName(u"rulesPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeHead();
    auto* form = makeForm();
    m_side->addWidget(m_none);
    m_side->addWidget(form);
    auto* body = new QWidget;
    auto* sides = new QHBoxLayout(body);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(makeList(), 3);
    sides->addWidget(hairline(Qt::Vertical));
    sides->addWidget(m_side, 2);
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(body);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(hairline());
    box->addWidget(m_stack, 1);
    connect(&m_presenter, &RulesPresenter::listChanged, this, &RulesWidget::followList);
    connect(&m_presenter, &RulesPresenter::editedChanged, this, &RulesWidget::followEdited);
    connect(&m_presenter, &RulesPresenter::replaced, this, &RulesWidget::fill);
    connect(&m_presenter, &RulesPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    addActions();
    followList();
}

void RulesWidget::makeHead()
{
    m_head->setObjectName(u"rulesHead"_s);
    auto* begin = button(u"ruleNew"_s, tr("New rule"), u"plus"_s);
    connect(begin, &QPushButton::clicked, this, [this] {
        m_presenter.begin();
        m_name->setFocus();
    });
    connect(m_undo, &QPushButton::clicked, &m_presenter, &RulesPresenter::undo);
    m_head->appendAction(m_undo);
    m_head->appendAction(begin);
}

QWidget* RulesWidget::makeList()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !m_isFilling) {
            m_presenter.select(index.row());
        }
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const GapTable::Line line = m_presenter.table().lines().value(index.row());
        if (!line.query.isEmpty()) {
            m_context.search(line.query);
        }
    });
    return column({m_table}, 0, {16, 4, 16, 8});
}

QWidget* RulesWidget::fieldOf(const QString& name, QWidget* field, Label* under)
{
    QList<QWidget*> parts{titled(name, field)};
    if (under) {
        parts << under;
    }
    return column(parts, 4);
}

QWidget* RulesWidget::makeForm()
{
    m_demand->setObjectName(u"ruleDemand"_s);
    m_demand->setAccessibleName(tr("Demand"));
    m_demand->addItem(tr("They are found by a query"));
    m_demand->addItem(tr("They were approved before they were sent"));
    m_demand->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the pane may be narrower than its longest line
    m_demand->setMinimumContentsLength(12);
    m_on->setObjectName(u"ruleOn"_s);
    m_verdict->setObjectName(u"ruleVerdict"_s);
    m_verdict->setWrap(true);
    m_findings->setObjectName(u"ruleFindings"_s);
    m_findings->setAccessibleName(tr("Without approval before they were sent"));
    m_findings->setNameWidth(64);
    m_mustField = fieldOf(tr("What must be so"), m_must, m_mustUnder);
    m_findingsPart = column({m_findingsHead, m_findings}, 4, {0, 8, 0, 0});
    auto* on = wrapped({}, Type::Caption, Ink::Secondary, tr("It counts among the rules that are broken."));
    auto* verdict = column({m_verdict, flowOf({m_show, m_recipients}, 8)}, 8, {0, 4, 0, 4});
    auto* days = column({rowOf({fieldOf(tr("Sent from"), m_from, nullptr), fieldOf(tr("Sent until"), m_to, nullptr)}, 12), m_daysProblem}, 4);
    auto* fields = column({verdict, fieldOf(tr("Name"), m_name, m_nameProblem), fieldOf(tr("Which letters"), m_letters, m_lettersUnder), fieldOf(tr("Demand"), m_demand, nullptr), m_mustField,
                           fieldOf(tr("Regulation or reason"), m_reason, nullptr), days,
                           column({m_on, on}, 2), flowOf({m_keep, m_revert, m_remove}, 8)},
                          12, {8, 0, 8, 0});
    auto* form = column({fields, m_findingsPart, nullptr}, 12, {12, 12, 12, 16});
    for (QLineEdit* field : {m_name, m_letters, m_must, m_reason, m_from, m_to}) {
        connect(field, &QLineEdit::textEdited, this, &RulesWidget::take);
        connect(field, &QLineEdit::returnPressed, m_keep, &QPushButton::click); // nothing while it cannot be kept
    }
    connect(m_demand, &QComboBox::currentIndexChanged, this, &RulesWidget::take);
    connect(m_on, &QCheckBox::toggled, this, &RulesWidget::take);
    connect(m_keep, &QPushButton::clicked, &m_presenter, &RulesPresenter::keep);
    connect(m_revert, &QPushButton::clicked, &m_presenter, &RulesPresenter::revert);
    connect(m_remove, &QPushButton::clicked, &m_presenter, &RulesPresenter::remove);
    connect(m_show, &QPushButton::clicked, this, [this] { m_context.search(m_presenter.violationsQuery()); });
    connect(m_recipients, &QPushButton::clicked, this, &RulesWidget::saveRecipients);
    connect(m_findings, &ItemList::activated, this, [this](int item) { m_context.search(m_facts.value(item).query); });
    connect(m_findings, &ItemList::copied, this, [this](const QString& text) { m_context.announce(tr("Copied: %1").arg(text)); });
    auto* scroll = scrolling(form);
    scroll->setObjectName(u"ruleForm"_s);
    return scroll;
}

void RulesWidget::addActions()
{
    m_context.actions.add({u"rules.new"_s, tr("Rules"), tr("New rule"), u"plus"_s, tr("Which letters, and what must be so of them")}, [this](bool) {
        m_context.open(u"rules"_s, {});
        m_presenter.begin();
        m_name->setFocus();
    });
    m_context.actions.add({u"rules.undo"_s, tr("Rules"), tr("Undo the last change of a rule"), u"undo"_s, tr("A deleted rule comes back as well")}, [this](bool) { m_presenter.undo(); });
}

void RulesWidget::followList()
{
    using Phase = RulesPresenter::Phase;
    m_head->setScope(m_presenter.scope());
    m_undo->setEnabled(m_presenter.canUndo());
    if (m_presenter.phase() == Phase::Failed) {
        m_trouble->setText({u"warn"_s, tr("The rules could not be read"), m_presenter.failure(), {}, {}, Tone::Failed});
    }
    m_stack->setCurrentIndex(m_presenter.phase() == Phase::Waiting ? WaitingLeaf : m_presenter.phase() == Phase::Failed ? TroubleLeaf : BodyLeaf);
    m_isFilling = true;
    fitColumns(*m_table);
    if (m_presenter.current() >= 0) {
        m_table->setCurrentIndex(m_presenter.table().index(m_presenter.current(), 0));
    } else {
        m_table->setCurrentIndex({});
    }
    m_isFilling = false;
    followEdited();
}

void RulesWidget::fill()
{
    m_isFilling = true;
    const HouseRule& rule = m_presenter.edited();
    m_name->setText(rule.name);
    m_letters->setText(rule.letters);
    m_must->setText(rule.must);
    m_reason->setText(rule.reason);
    m_from->setText(rule.from.isValid() ? rule.from.toString(Qt::ISODate) : QString());
    m_to->setText(rule.to.isValid() ? rule.to.toString(Qt::ISODate) : QString());
    m_demand->setCurrentIndex(rule.demand == HouseRule::Demand::ApprovedBeforeSent ? 1 : 0);
    m_on->setChecked(rule.isOn);
    for (QLineEdit* field : {m_name, m_letters, m_must, m_reason}) {
        field->setCursorPosition(0); // of a long one the beginning is seen
    }
    m_isFilling = false;
    followEdited();
}

void RulesWidget::take()
{
    if (m_isFilling || !m_presenter.hasRule()) {
        return;
    }
    HouseRule rule = m_presenter.edited();
    rule.name = m_name->text();
    rule.letters = m_letters->text();
    rule.must = m_must->text();
    rule.reason = m_reason->text();
    rule.from = QDate::fromString(m_from->text().trimmed(), Qt::ISODate);
    rule.to = QDate::fromString(m_to->text().trimmed(), Qt::ISODate);
    rule.demand = m_demand->currentIndex() == 1 ? HouseRule::Demand::ApprovedBeforeSent : HouseRule::Demand::Query;
    rule.isOn = m_on->isChecked();
    m_presenter.edit(rule);
    followEdited(); // what is no day changes nothing of the rule, and is told
}

void RulesWidget::followEdited()
{
    m_side->setCurrentIndex(m_presenter.hasRule() ? FormSide : NoneSide);
    const auto isNoDay = [](const QLineEdit* field) { return !field->text().trimmed().isEmpty() && !QDate::fromString(field->text().trimmed(), Qt::ISODate).isValid(); };
    const bool isNoDate = isNoDay(m_from) || isNoDay(m_to);
    tell(m_nameProblem, m_presenter.isChanged() ? m_presenter.nameProblem() : QString());
    tell(m_lettersUnder, m_presenter.lettersProblem(), m_presenter.lettersSentence());
    tell(m_mustUnder, m_presenter.mustProblem(), m_presenter.mustSentence());
    tell(m_daysProblem, isNoDate ? tr("Not a day: write it as 2025-03-14") : m_presenter.daysProblem());
    m_mustField->setVisible(m_presenter.edited().demand == HouseRule::Demand::Query);
    const QString verdict = m_presenter.verdict();
    m_verdict->setInk(m_presenter.isBroken() ? Ink::Uncertain : Ink::Fact);
    m_verdict->setText(verdict.isEmpty() ? tr("Counting…") : verdict);
    m_show->setEnabled(m_presenter.isBroken() && !m_presenter.violationsQuery().isEmpty());
    m_recipients->setEnabled(m_show->isEnabled());
    m_keep->setEnabled(m_presenter.isKeepable() && !isNoDate);
    m_revert->setEnabled(m_presenter.isChanged());
    m_remove->setEnabled(!m_presenter.isNew() && m_presenter.hasRule());
    m_undo->setEnabled(m_presenter.canUndo());
    m_facts = m_presenter.findings();
    m_findingsPart->setVisible(!m_facts.isEmpty());
    m_findings->setFacts(factsFrom(m_facts));
}

void RulesWidget::saveRecipients()
{
    auto* dialog = new QFileDialog(window(), tr("Export recipients"));
    dialog->setObjectName(u"ruleRecipientsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("JSON Lines (*.jsonl)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"recipients.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &RulesPresenter::writeRecipients);
    dialog->open();
}

void RulesWidget::showSubject(const QString& name)
{
    if (!name.isEmpty()) {
        m_presenter.selectNamed(name);
    }
}

void RulesWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void RulesWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page rulesPage(const RulesParts& parts)
{
    return {u"rules"_s, u"shield"_s, RulesWidget::tr("Rules"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new RulesWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }};
            }};
}

} // namespace cf::ui
