#include "ui/activity/activity_page.h"

#include "ui/activity/activity_words_presenter.h"
#include "ui/activity/witness_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { ListLeaf, TroubleLeaf, WaitingLeaf };
enum Rows { TableLeaf, NoneLeaf };
constexpr int sideUnits = 360, typingMs = 250;

QList<Fact> factsOf(const QList<std::pair<QString, QString>>& pairs)
{
    QList<Fact> facts;
    for (const auto& [name, value] : pairs) {
        constexpr qsizetype longId = 40;
        facts << Fact{name, value};
        facts.back().mono = value.size() > longId && !value.contains(u' ');
    }
    return facts;
}

} // namespace

ActivityWidget::ActivityWidget(const ActivityParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Activity")))
    , m_notice(new Notice)
    , m_kind(new QComboBox)
    , m_person(new QComboBox)
    , m_day(new QComboBox)
    , m_subject(lineField(u"activitySubject"_s, tr("About: an id"), 200))
    , m_table(plainTable(u"activityTable"_s, tr("Activity"), m_presenter.table()))
    , m_more(new LinkButton(u"activityMore"_s, tr("Show older entries")))
    , m_facts(new Facts)
    , m_state(new Facts)
    , m_witness(parts.witness ? new WitnessView(*parts.witness) : nullptr)
    , m_trouble(new EmptyState)
    , m_none(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_rows(new QStackedWidget)
{
    setObjectName(u"activityPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeHead();
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ActivityTable::About, QHeaderView::Stretch);
    setSections(*m_table, {{ActivityTable::Number, 64}, {ActivityTable::When, 196}, {ActivityTable::What, 232}, {ActivityTable::Who, 84}});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityWidget::followEntry);
    connect(m_more, &QAbstractButton::clicked, &m_presenter, &ActivityPresenter::more);
    auto* list = column({m_table, rowOf({m_more, nullptr}, 8, {4, 4, 4, 8})});
    static_cast<QBoxLayout*>(list->layout())->setStretch(0, 1);
    m_rows->addWidget(list);
    m_rows->addWidget(m_none);
    auto* left = column({makeFilters(), m_rows}, 0, {16, 0, 8, 0});
    static_cast<QBoxLayout*>(left->layout())->setStretch(1, 1);
    auto* sides = new QWidget;
    auto* row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left, 1);
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(makeSide());
    m_stack->addWidget(sides);
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(new Skeleton);
    m_notice->setObjectName(u"activityNotice"_s);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(m_notice);
    box->addWidget(hairline());
    box->addWidget(m_stack, 1);
    connect(&m_presenter, &ActivityPresenter::changed, this, &ActivityWidget::follow);
    connect(&m_presenter, &ActivityPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(m_none, &EmptyState::actionTriggered, this, [this] {
        m_subject->clear();
        m_presenter.showAll();
    });
    follow();
}

void ActivityWidget::makeHead()
{
    m_head->setObjectName(u"activityHead"_s);
    const auto add = [this](const QString& name, const QString& text, const QString& icon, void (ActivityWidget::*does)()) {
        auto* made = button(name, text, icon);
        m_head->appendAction(made);
        connect(made, &QPushButton::clicked, this, does);
        return made;
    };
    m_proof = add(u"activityProof"_s, tr("Proof of this entry…"), u"hash"_s, &ActivityWidget::askProof);
    m_segment = add(u"activitySegment"_s, tr("Export segment…"), u"download"_s, &ActivityWidget::askSegment);
    m_verify = button(u"activityVerify"_s, tr("Verify now"), u"shield"_s);
    m_head->appendAction(m_verify);
    connect(m_verify, &QPushButton::clicked, &m_presenter, &ActivityPresenter::verify);
}

QWidget* ActivityWidget::makeFilters()
{
    const auto name = [](QComboBox* box, const QString& called, const QString& spoken) {
        box->setObjectName(called);
        box->setAccessibleName(spoken);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    };
    name(m_kind, u"activityKind"_s, tr("Which acts"));
    name(m_person, u"activityPerson"_s, tr("Whose"));
    name(m_day, u"activityDay"_s, tr("Which day of UTC"));
    m_subject->setAccessibleName(tr("About which id"));
    m_subject->setClearButtonEnabled(true);
    m_kind->addItem(tr("All acts"));
    for (int i = 0; i < actKindCount; ++i) {
        m_kind->addItem(actKindWord(ActKind(i)), i);
    }
    connect(m_kind, &QComboBox::activated, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_presenter.setKind(kind.isValid() ? std::optional(ActKind(kind.toInt())) : std::nullopt);
    });
    connect(m_person, &QComboBox::activated, this, [this] {
        const QVariant person = m_person->currentData();
        m_presenter.setPerson(person.isValid() ? std::optional(person.toString()) : std::nullopt);
    });
    connect(m_day, &QComboBox::activated, this, [this] {
        const QVariant day = m_day->currentData();
        m_presenter.setDay(day.isValid() ? std::optional(day.toLongLong()) : std::nullopt);
    });
    auto* typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(typingMs);
    connect(m_subject, &QLineEdit::textEdited, typing, qOverload<>(&QTimer::start));
    connect(typing, &QTimer::timeout, this, [this] { m_presenter.setSubject(m_subject->text()); });
    auto* filters = rowOf({m_kind, m_person, m_day, m_subject}, 8, {8, 10, 0, 6});
    static_cast<QBoxLayout*>(filters->layout())->setStretch(3, 1);
    return filters;
}

QWidget* ActivityWidget::makeSide()
{
    const auto name = [this](Facts* facts, const QString& called, const QString& spoken) {
        facts->setObjectName(called);
        facts->setAccessibleName(spoken);
        connect(facts, &ItemList::copied, this, [this] { m_context.announce(tr("Copied")); });
    };
    name(m_state, u"activityState"_s, tr("The log"));
    name(m_facts, u"activityFacts"_s, tr("This entry"));
    QList<QWidget*> sections{column({new SectionHeader(tr("The log")), m_state}, 4, {8, 8, 8, 12}), hairline()};
    if (m_witness) {
        connect(m_witness, &WitnessView::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
        sections << m_witness << hairline();
    }
    sections << column({new SectionHeader(tr("This entry")), m_facts}, 4, {8, 8, 8, 12}) << nullptr;
    auto* content = column(sections, 0, {8, 0, 8, 0});
    QScrollArea* side = scrolling(content);
    side->setObjectName(u"activitySide"_s);
    setScaledWidth(side, sideUnits, sideUnits);
    return side;
}

void ActivityWidget::followFilters()
{
    QStringList told;
    for (const QString& person : m_presenter.persons()) {
        told << person;
    }
    for (const activity::DaySegment& day : m_presenter.days()) {
        told << QString::number(day.day);
    }
    if (std::exchange(m_filled, told.join(u'\n')) != told.join(u'\n')) {
        m_person->clear();
        m_person->addItem(tr("Everybody"));
        for (const QString& person : m_presenter.persons()) {
            m_person->addItem(actorWords(person), person.isNull() ? u""_s : person);
        }
        m_day->clear();
        m_day->addItem(tr("Every day"));
        for (const activity::DaySegment& day : m_presenter.days()) {
            m_day->addItem(tr("%1 (UTC)").arg(dayText(day.day)), day.day);
        }
    }
    const activity::LogListing& listing = m_presenter.listing();
    m_person->setEnabled(!m_presenter.isOwnOnly());
    m_kind->setCurrentIndex(listing.kinds.empty() ? 0 : m_kind->findData(int(listing.kinds.front())));
    m_person->setCurrentIndex(listing.person ? std::max(0, m_person->findData(*listing.person)) : 0);
    m_day->setCurrentIndex(listing.day ? std::max(0, m_day->findData(*listing.day)) : 0);
}

void ActivityWidget::follow()
{
    using Phase = ActivityPresenter::Phase;
    m_head->setScope(m_presenter.scope());
    const QString broken = m_presenter.broken();
    const bool isGood = broken.isEmpty() && m_presenter.isVerdictGood();
    const bool isSigned = m_presenter.state().checkpoint.has_value();
    m_notice->set(isGood && isSigned ? u"tick"_s : u"warn"_s, broken.isEmpty() ? m_presenter.verdict() : broken, !isGood ? Tone::Failed : isSigned ? Tone::Verified : Tone::Uncertain);
    m_notice->setVisible(!broken.isEmpty() || !m_presenter.verdict().isEmpty());
    m_verify->setEnabled(!m_presenter.isVerifying());
    m_verify->setText(m_presenter.isVerifying() ? tr("Verifying…") : tr("Verify now"));
    if (m_presenter.phase() == Phase::Failed) {
        m_trouble->setText({u"warn"_s, tr("The activity log cannot be read"), m_presenter.failure(), {}, {}, Tone::Uncertain});
        m_stack->setCurrentIndex(TroubleLeaf);
        return;
    }
    if (m_presenter.phase() == Phase::Loading) {
        m_stack->setCurrentIndex(WaitingLeaf);
        return;
    }
    followFilters();
    m_none->setText({u"empty"_s, tr("No entry matches"), tr("None of the %1 entries of this profile fits the filter.").arg(m_presenter.state().size), m_presenter.isFiltered() ? tr("Show all") : QString()});
    const bool isEmpty = m_presenter.table().rowCount() == 0;
    m_rows->setCurrentIndex(isEmpty ? NoneLeaf : TableLeaf);
    m_stack->setCurrentIndex(ListLeaf);
    m_more->setVisible(m_presenter.hasMore());
    if (!isEmpty && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_presenter.table().index(0, 0));
    }
    followEntry();
}

void ActivityWidget::followEntry()
{
    m_state->setFacts(factsOf(m_presenter.stateFacts()));
    m_facts->setFacts(factsOf(m_presenter.facts(m_table->currentIndex().row())));
    m_proof->setEnabled(!m_presenter.isOwnOnly() && m_presenter.table().entry(m_table->currentIndex().row()) != nullptr);
    m_segment->setEnabled(!m_presenter.isOwnOnly() && !m_presenter.days().empty());
}

void ActivityWidget::ask(const QString& name, const QString& title, const QString& file, const std::function<void(const QString&)>& then)
{
    auto* dialog = new QFileDialog(window(), title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

/// Of the day that is chosen, else of the entry, else the newest.
void ActivityWidget::askSegment()
{
    const auto& days = m_presenter.days();
    if (days.empty()) {
        return;
    }
    const activity::Entry* entry = m_presenter.table().entry(m_table->currentIndex().row());
    const auto holds = [entry](const activity::DaySegment& one) { return entry && entry->n >= one.first && entry->n < one.end; };
    const auto of = std::ranges::find_if(days, holds);
    const qint64 day = m_presenter.listing().day.value_or(of == days.end() ? days.front().day : of->day);
    ask(u"activitySegmentDialog"_s, tr("Export the entries of %1 (UTC)").arg(dayText(day)), m_presenter.segmentName(day), [this, day](const QString& path) { m_presenter.exportSegment(day, path); });
}

void ActivityWidget::askProof()
{
    if (const activity::Entry* entry = m_presenter.table().entry(m_table->currentIndex().row())) {
        ask(u"activityProofDialog"_s, tr("Proof of entry %1").arg(entry->n), u"activity-entry-%1.proof"_s.arg(entry->n), [this, n = entry->n](const QString& path) { m_presenter.exportProof(n, path); });
    }
}

void ActivityWidget::showSubject(const QString& subject)
{
    if (!subject.isEmpty()) {
        m_subject->setText(subject);
        m_presenter.setSubject(subject);
    }
}

void ActivityWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void ActivityWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page activityPage(const ActivityParts& parts)
{
    return {u"activity"_s, u"activity"_s, ActivityWidget::tr("Activity"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new ActivityWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }};
            }};
}

} // namespace cf::ui
