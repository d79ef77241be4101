#include "ui/customers/customers_page.h"

#include "ui/customers/contact_heat_view.h"
#include "ui/record/record_marks.h"
#include "ui/search/result_view.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Shown { EmptyShown, HitsShown, WaitingShown, CustomerShown };

void clear(QVBoxLayout* box)
{
    while (QLayoutItem* item = box->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its own signal may have brought us here
        }
        delete item;
    }
}

} // namespace

CustomersWidget::CustomersWidget(const CustomerParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Customers")))
    , m_field(new QLineEdit)
    , m_hits(plainTable(u"customerHits"_s, tr("Customers who may be meant"), m_presenter.hits()))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"customersPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_hits->horizontalHeader()->setSectionResizeMode(CustomerHits::Name, QHeaderView::Stretch);
    m_hits->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(column({m_hits}, 0, {16, 8, 16, 8}));
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(makeBody());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeHead());
    box->addWidget(hairline());
    box->addWidget(m_stack, 1);
    connect(&m_presenter, &CustomerPresenter::changed, this, &CustomersWidget::follow);
    connect(&m_presenter, &CustomerPresenter::found, this, [this] {
        if (m_presenter.hits().rowCount() > 0) {
            m_hits->setCurrentIndex(m_presenter.hits().index(0, 0));
            m_hits->resizeColumnsToContents();
        }
    });
    connect(m_hits, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openHit(index.row()); });
    follow();
}

QWidget* CustomersWidget::makeHead()
{
    m_head->setObjectName(u"customersHead"_s);
    m_field->setObjectName(u"customerField"_s);
    m_field->setAccessibleName(tr("Customer id, name or account"));
    m_field->setPlaceholderText(tr("Customer id, name or account"));
    m_field->setClearButtonEnabled(true);
    setScaledWidth(m_field, 240, 320);
    m_field->installEventFilter(this);
    m_head->appendAction(m_field);
    connect(m_field, &QLineEdit::textEdited, &m_presenter, &CustomerPresenter::find);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            m_presenter.find({}); // the cross of the field
        }
    });
    return m_head;
}

QWidget* CustomersWidget::makeBody()
{
    auto* facts = new QWidget;
    auto* box = new QVBoxLayout(facts);
    setScaledMargins(box, {8, 4, 8, 12});
    box->setSpacing(0);
    m_letter = new QVBoxLayout;
    m_facts = new QVBoxLayout;
    m_contacts = new ContactHeatView;
    connect(m_contacts, &ContactHeatView::searchRequested, this, [this](const QString& query) { m_context.search(query); });
    connect(m_contacts, &ContactHeatView::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    box->addWidget(m_contacts);
    box->addLayout(m_letter);
    box->addLayout(m_facts);
    box->addStretch(1);
    auto* scroll = scrolling(facts);
    scroll->setObjectName(u"customerFacts"_s);
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setObjectName(u"customerSides"_s);
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(1);
    sides->addWidget(makeLetters());
    sides->addWidget(scroll);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    sides->setSizes({px(600), px(480)});
    return sides;
}

QWidget* CustomersWidget::makeLetters()
{
    SearchPresenter& letters = m_presenter.letters();
    m_view = new ResultView(letters.table());
    m_view->setObjectName(u"customerLetters"_s);
    m_view->setAccessibleName(tr("Letters to this customer, newest first"));
    m_years = new Histogram;
    m_years->setObjectName(u"customerYears"_s);
    m_years->setAccessibleName(tr("Letters by year"));
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"customerFilter"_s);
    m_filter->setAccessibleName(tr("Only letters that"));
    m_filter->setPlaceholderText(tr("Among these: late fee, bounced, channel:email"));
    m_filter->setClearButtonEnabled(true);
    m_count = new Label({}, Type::Caption, Ink::Secondary);
    m_count->setObjectName(u"customerCount"_s);
    m_count->setFigures(true);
    m_problem = new Label({}, Type::Caption, Ink::Failed);
    m_problem->setObjectName(u"customerProblem"_s);
    m_problem->setWrap(true);
    auto* warnings = new QWidget;
    m_warnings = new QVBoxLayout(warnings);
    m_warnings->setContentsMargins(0, 0, 0, 0);
    m_warnings->setSpacing(0);
    auto* tools = column({rowOf({m_filter, m_count}, 12), m_problem}, 2, {24, 8, 16, 4});
    static_cast<QBoxLayout*>(tools->layout()->itemAt(0)->widget()->layout())->setStretch(0, 1);
    auto* all = column({warnings, column({m_years}, 0, {16, 8, 16, 0}), tools, column({m_view}, 0, {16, 0, 0, 0})});
    static_cast<QBoxLayout*>(all->layout())->setStretch(3, 1);
    connect(m_filter, &QLineEdit::textChanged, &m_presenter, &CustomerPresenter::setFilter);
    connect(m_years, &Histogram::rangeSelected, this, [this](int first, int last) {
        const int begin = m_presenter.story().years.empty() ? 0 : m_presenter.story().years.begin()->first;
        m_presenter.setYears(begin + first, begin + last);
        fillContacts();
    });
    connect(m_years, &Histogram::rangeCleared, this, [this] {
        m_presenter.setYears(0, 0);
        fillContacts();
    });
    connect(&letters, &SearchPresenter::resultReplaced, this, [this](int row) {
        if (row >= 0) {
            m_view->goTo(row);
        }
        followLetters();
        followLetter();
    });
    connect(&letters, &SearchPresenter::resultRenewed, this, [this] { followLetters(); });
    connect(&letters, &SearchPresenter::totalChanged, this, &CustomersWidget::followLetters);
    connect(&letters, &SearchPresenter::understood, this, &CustomersWidget::followLetters);
    connect(&letters, &SearchPresenter::phaseChanged, this, &CustomersWidget::followLetters);
    connect(m_view, &ResultView::orderChosen, &letters, &SearchPresenter::setOrder);
    connect(m_view, &ResultView::openRequested, this, &CustomersWidget::openLetter);
    connect(m_view, qOverload<int>(&ResultView::currentChanged), this, &CustomersWidget::followLetter);
    return all;
}

void CustomersWidget::follow()
{
    using State = CustomerPresenter::State;
    m_head->setTitle(m_presenter.title());
    m_head->setScope(m_presenter.scope());
    switch (m_presenter.state()) {
    case State::Nothing:
        m_empty->setText({u"people"_s, tr("Whose letters?"), tr("Type an id, a name or an account above; F9 on a record shows its customer.")});
        m_stack->setCurrentIndex(EmptyShown);
        break;
    case State::Finding: m_stack->setCurrentIndex(HitsShown); break;
    case State::Loading: m_stack->setCurrentIndex(WaitingShown); break;
    case State::Unknown:
        m_empty->setText({u"people"_s, tr("No letter to %1 is known").arg(m_presenter.customer()),
                          tr("Searched: %1, in every connected repository. That says nothing of repositories that are not connected.").arg(m_presenter.story().query)});
        m_stack->setCurrentIndex(EmptyShown);
        break;
    case State::Failed:
        m_empty->setText({u"warn"_s, tr("The customer could not be read"), m_presenter.failure(), {}, {}, Tone::Failed});
        m_stack->setCurrentIndex(EmptyShown);
        break;
    case State::Shown:
        m_stack->setCurrentIndex(CustomerShown);
        fillWarnings();
        fillYears();
        fillContacts();
        fillFacts();
        followLetters();
        followLetter();
        break;
    }
    if (m_filter->text() != m_presenter.filter()) {
        m_filter->setText(m_presenter.filter());
    }
}

void CustomersWidget::followLetters()
{
    const SearchPresenter& letters = m_presenter.letters();
    const std::optional<search::Total>& total = letters.total();
    m_count->setText(total ? tr("%1 of %2").arg(totalTitle(*total), numberText(m_presenter.story().total.total)) : QString());
    const QString problem = !letters.isUnderstood() ? letters.problem() : letters.phase() == SearchPresenter::Phase::Failed ? letters.failure() : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void CustomersWidget::fillWarnings()
{
    const std::vector<CustomerWarning> warnings = m_presenter.warnings();
    if (warnings == m_shownWarnings) {
        return;
    }
    m_shownWarnings = warnings;
    clear(m_warnings);
    for (size_t i = 0; i < warnings.size(); ++i) {
        const CustomerWarning& warning = warnings[i];
        auto* notice = new Notice;
        notice->setObjectName(u"customerWarning%1"_s.arg(i));
        notice->set(warning.icon, warning.sentence, warning.isFailure ? Tone::Failed : Tone::Uncertain, !warning.customer.isEmpty() ? tr("Show them") : warning.query.isEmpty() ? tr("Show the hand-overs") : tr("Show"));
        connect(notice, &Notice::actionTriggered, this, [this, warning] {
            if (warning.customer.isEmpty() && warning.query.isEmpty()) { // of what is in no repository there is no letter to be shown
                m_context.open(u"handovers"_s, u"composed"_s);
            } else if (warning.customer.isEmpty()) {
                m_context.search(warning.query);
            } else {
                showCustomer(warning.customer);
            }
        });
        m_warnings->addWidget(notice);
    }
}

void CustomersWidget::fillYears()
{
    QList<HistogramBin> bins;
    const std::map<int, int>& years = m_presenter.story().years;
    for (int year = years.empty() ? 1 : years.begin()->first; !years.empty() && year <= years.rbegin()->first; ++year) {
        const auto found = years.find(year);
        bins << HistogramBin{QString::number(year), {}, found == years.end() ? 0 : found->second};
    }
    m_years->setVisible(bins.size() > 1);
    if (bins != m_years->bins()) {
        m_years->setBins(bins);
    }
}

void CustomersWidget::fillContacts() { m_contacts->set(m_presenter.contacts(), m_presenter.completeness(), m_presenter.lastYear()); }

QWidget* CustomersWidget::sectionOf(const CustomerSection& section)
{
    auto* facts = new Facts(factsFrom(section.facts));
    facts->setObjectName(u"customer-"_s + section.id);
    facts->setAccessibleName(section.title);
    facts->setNameWidth(136);
    connect(facts, &ItemList::activated, this, [this, list = section.facts](int item) { act(list.value(item)); });
    connect(facts, &ItemList::copied, this, [this] { m_context.announce(tr("Copied")); });
    return column({new SectionHeader(section.title, section.note), facts}, 0, {8, 8, 8, 0});
}

void CustomersWidget::fillFacts()
{
    std::vector<CustomerSection> sections = m_presenter.sections();
    if (sections != m_shownSections) {
        m_shownSections = std::move(sections);
        clear(m_facts);
        for (const CustomerSection& section : m_shownSections) {
            m_facts->addWidget(sectionOf(section));
        }
    }
}

void CustomersWidget::followLetter()
{
    clear(m_letter);
    const search::Row* row = m_view->currentRow() < 0 ? nullptr : m_presenter.letters().table().row(m_view->currentRow());
    const std::optional<CustomerSection> section = row ? m_presenter.letter(row->id) : std::nullopt;
    if (section) {
        m_letter->addWidget(sectionOf(*section));
    }
}

void CustomersWidget::act(const RecordFact& fact)
{
    if (!fact.query.isEmpty()) {
        m_context.search(fact.query);
    }
}

void CustomersWidget::openHit(int row)
{
    if (row >= 0 && row < m_presenter.hits().rowCount()) {
        showCustomer(m_presenter.hits().hit(row).id);
    }
}

void CustomersWidget::openLetter()
{
    const search::Row* row = m_presenter.letters().table().row(m_view->currentRow());
    if (row) {
        m_context.search(m_presenter.queryOf(*row));
    }
}

void CustomersWidget::showCustomer(const QString& customer)
{
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    m_presenter.show(customer);
    if (isVisible()) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

bool CustomersWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_field && watched != m_hits)) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter) {
        // Before anybody was found, what was typed is an id.
        if (m_presenter.state() == CustomerPresenter::State::Finding && m_presenter.hits().rowCount() > 0) {
            openHit(std::max(0, m_hits->currentIndex().row()));
        } else if (!m_field->text().trimmed().isEmpty()) {
            showCustomer(m_field->text().trimmed());
        }
        return true;
    }
    if (watched == m_field && key == Qt::Key_Down && m_presenter.hits().rowCount() > 0) {
        m_hits->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_hits && key == Qt::Key_Escape) {
        m_field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CustomersWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
    if (m_presenter.state() == CustomerPresenter::State::Nothing) {
        m_field->setFocus(Qt::OtherFocusReason);
    }
}

void CustomersWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page customersPage(const CustomerParts& parts)
{
    return {u"customers"_s, u"people"_s, CustomersWidget::tr("Customers"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new CustomersWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) {
                                    if (!subject.isEmpty()) {
                                        page->showCustomer(subject);
                                    }
                                }};
            }};
}

} // namespace cf::ui
