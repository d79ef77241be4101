#include "ui/requests/requests_page.h"

#include "ui/disputes/stage_row.h"
#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { ListLeaf, DetailLeaf, EmptyLeaf, TroubleLeaf, WaitingLeaf };
enum Rows { TableLeaf, NoneLeaf };
using Show = RequestsPresenter::Show;
constexpr Show shows[] = {Show::All, Show::Open, Show::HeldUp, Show::Over};
constexpr int nameUnits = 150;

/// Where it stands with its icon, in the colour of its state.
class RequestDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariantList mark = index.data(RequestsTable::MarkRole).toList();
        if (!mark.isEmpty()) {
            option->icon = icon(mark.value(0).toString(), inkOf(toneOf(Mark(mark.value(1).toInt()))));
            option->decorationSize = QSize(px(16), px(16));
            option->features |= QStyleOptionViewItem::HasDecoration;
        }
    }
};

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

RequestsWidget::RequestsWidget(const RequestsParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Requests")))
    , m_filter(new QLineEdit)
    , m_table(plainTable(u"requestTable"_s, tr("Requests"), m_presenter.table()))
    , m_stages(new StageRow)
    , m_empty(new EmptyState({u"post"_s, tr("Nobody asked for a letter here yet"), tr("Open a record, a workspace or a dispute and press N for new correspondence."), tr("Open workspaces")}))
    , m_trouble(new EmptyState)
    , m_none(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_rows(new QStackedWidget)
{
    setObjectName(u"requestsPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeHead();
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeDetail());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(new Skeleton);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(hairline());
    box->addWidget(m_stack, 1);
    connect(&m_presenter, &RequestsPresenter::changed, this, &RequestsWidget::follow);
    connect(&m_presenter, &RequestsPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_context.open(u"workspaces"_s, {}); });
    connect(m_trouble, &EmptyState::actionTriggered, this, &RequestsWidget::back);
    connect(m_none, &EmptyState::actionTriggered, this, [this] {
        m_presenter.setShow(Show::All);
        m_presenter.setFilter({});
    });
    follow();
}

void RequestsWidget::makeHead()
{
    m_head->setObjectName(u"requestsHead"_s);
    const auto add = [this](const QString& name, const QString& text, const QString& icon, Emphasis emphasis) {
        auto* made = button(name, text, icon, emphasis);
        m_head->appendAction(made);
        return made;
    };
    m_accept = add(u"requestAcceptButton"_s, tr("Ask for it now"), u"tick"_s, Emphasis::Plain);
    m_takeBack = add(u"requestTakeBackButton"_s, tr("Take back"), u"undo"_s, Emphasis::Plain);
    m_outbox = add(u"requestOutboxButton"_s, tr("In the outbox"), u"inbox"_s, Emphasis::Quiet);
    m_back = add(u"requestsBackButton"_s, tr("All"), u"back"_s, Emphasis::Quiet);
    connect(m_accept, &QPushButton::clicked, &m_presenter, &RequestsPresenter::accept);
    connect(m_takeBack, &QPushButton::clicked, &m_presenter, &RequestsPresenter::takeBack);
    connect(m_outbox, &QPushButton::clicked, this, [this] { m_context.open(u"outbox"_s, m_presenter.key()); });
    connect(m_back, &QPushButton::clicked, this, &RequestsWidget::back);
}

QWidget* RequestsWidget::makeList()
{
    m_filter->setObjectName(u"requestFilter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: a customer, a case, a kind of letter, who asked"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, &m_presenter, &RequestsPresenter::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { openRow(std::max(0, m_table->currentIndex().row())); });
    static const char* const names[] = {"requests-all", "requests-open", "requests-held-up", "requests-over"};
    QList<QWidget*> chips;
    for (size_t i = 0; i < std::size(shows); ++i) {
        auto* chip = new LinkButton(QLatin1StringView(names[i]), {});
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { m_presenter.setShow(shows[i]); });
        m_shows << chip;
        chips << chip;
    }
    m_unreadable = new Notice;
    m_unreadable->setObjectName(u"requestsUnreadable"_s);
    m_table->setItemDelegate(new RequestDelegate(m_table));
    m_table->setSortingEnabled(true);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(RequestsTable::About, QHeaderView::Stretch);
    for (const auto& [section, units] : {std::pair(RequestsTable::Asked, 158), std::pair(RequestsTable::Kind, 196), std::pair(RequestsTable::Customer, 96), std::pair(RequestsTable::ChannelColumn, 92),
                                         std::pair(RequestsTable::Stage, 240), std::pair(RequestsTable::Person, 92)}) {
        header->resizeSection(section, px(units));
    }
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openRow(index.row()); });
    m_rows->addWidget(column({m_table}, 0, {16, 0, 16, 0}));
    m_rows->addWidget(m_none);
    auto* list = column({m_unreadable, column({m_filter}, 0, {24, 12, 24, 4}), flowOf(chips, 4, {20, 0, 20, 4}), m_rows});
    static_cast<QBoxLayout*>(list->layout())->setStretch(3, 1);
    return list;
}

QWidget* RequestsWidget::makeDetail()
{
    m_stages->setObjectName(u"requestStages"_s);
    m_stages->setAccessibleName(tr("From asking to delivery"));
    connect(m_stages, &ItemList::activated, this, [this](int item) {
        if (const QString query = m_stages->stages().value(item).query; !query.isEmpty()) {
            m_context.search(query);
        }
    });
    connect(m_stages, &ItemList::copied, this, [this] { m_context.announce(tr("Copied")); });
    const auto side = [](QVBoxLayout*& box, const QString& name) {
        auto* content = new QWidget;
        auto* outer = new QVBoxLayout(content);
        setScaledMargins(outer, {8, 4, 8, 12});
        outer->setSpacing(0);
        box = new QVBoxLayout;
        outer->addLayout(box);
        outer->addStretch(1);
        QScrollArea* scroll = scrolling(content);
        scroll->setObjectName(name);
        return scroll;
    };
    auto* sides = new QWidget;
    auto* box = new QHBoxLayout(sides);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(side(m_left, u"requestLeft"_s), 1);
    box->addWidget(hairline(Qt::Vertical));
    box->addWidget(side(m_right, u"requestRight"_s), 1);
    auto* detail = column({column({m_stages}, 0, {16, 4, 16, 6}), hairline(), sides});
    detail->setObjectName(u"requestDetail"_s);
    static_cast<QBoxLayout*>(detail->layout())->setStretch(2, 1);
    return detail;
}

void RequestsWidget::follow()
{
    using Phase = RequestsPresenter::Phase;
    const bool isOpen = m_presenter.isOpen();
    const evidence::RequestLine* line = m_presenter.line();
    m_back->setVisible(isOpen);
    m_outbox->setVisible(isOpen && line);
    m_takeBack->setVisible(isOpen && m_presenter.mayTakeBack());
    m_accept->setVisible(isOpen && m_presenter.mayAccept());
    m_head->setTitle(line ? requestTitle(line->request) : tr("Requests"));
    m_head->setScope(m_presenter.scope());
    if (m_presenter.phase() == Phase::Failed) {
        m_trouble->setText({u"warn"_s, tr("Requests cannot be read"), m_presenter.failure(), {}, {}, Tone::Uncertain});
        m_stack->setCurrentIndex(TroubleLeaf);
    } else if (m_presenter.phase() == Phase::Loading) {
        m_stack->setCurrentIndex(WaitingLeaf);
    } else if (isOpen && !line) {
        m_trouble->setText({u"warn"_s, tr("%1 cannot be shown").arg(m_presenter.key()), tr("No request of this profile has that reference."), tr("Back to the list"), {}, Tone::Uncertain});
        m_stack->setCurrentIndex(TroubleLeaf);
    } else if (isOpen) {
        followDetail();
        m_stack->setCurrentIndex(DetailLeaf);
    } else {
        followList();
        m_stack->setCurrentIndex(m_presenter.book().lines.empty() ? EmptyLeaf : ListLeaf);
    }
}

void RequestsWidget::followList()
{
    if (m_filter->text() != m_presenter.filter()) {
        m_filter->setText(m_presenter.filter());
    }
    const QString words[] = {tr("All"), tr("Open"), tr("Held up"), tr("Over")};
    for (size_t i = 0; i < std::size(shows); ++i) {
        //: Which requests are shown, and how many they are
        m_shows[qsizetype(i)]->setText(tr("%1 %2").arg(words[i], numberText(m_presenter.countOf(shows[i]))));
        m_shows[qsizetype(i)]->setChecked(m_presenter.show() == shows[i]);
    }
    const QString unreadable = m_presenter.unreadable();
    m_unreadable->set(u"warn"_s, unreadable, Tone::Uncertain);
    m_unreadable->setVisible(!unreadable.isEmpty());
    m_none->setText({u"empty"_s, tr("No request matches"), tr("None of the %1 requests of this profile fits the filter.").arg(numberText(qint64(m_presenter.book().lines.size()))), tr("Show all")});
    m_rows->setCurrentIndex(m_presenter.table().rowCount() == 0 ? NoneLeaf : TableLeaf);
}

void RequestsWidget::fill(QVBoxLayout* into, const RequestSection& section, bool isLast)
{
    auto* facts = new Facts(factsFrom(section.facts));
    facts->setObjectName(u"request-"_s + section.id);
    facts->setAccessibleName(section.title);
    facts->setNameWidth(nameUnits);
    connect(facts, &ItemList::activated, this, [this, list = section.facts](int item) {
        if (const QString query = list.value(item).query; !query.isEmpty()) {
            m_context.search(query);
        }
    });
    connect(facts, &ItemList::copied, this, [this] { m_context.announce(tr("Copied")); });
    into->addWidget(column({new SectionHeader(section.title, section.note), facts}, 4, {8, 8, 8, 12}));
    if (!isLast) {
        into->addWidget(hairline());
    }
}

void RequestsWidget::followDetail()
{
    if (const QList<StageWords> stages = m_presenter.stages(); stages != m_stages->stages()) {
        m_stages->setStages(stages);
    }
    std::vector<RequestSection> sections = m_presenter.sections();
    if (sections == m_shown || sections.size() != 4) {
        return;
    }
    m_shown = std::move(sections);
    clear(m_left);
    clear(m_right);
    fill(m_left, m_shown[0], false);
    fill(m_left, m_shown[1], true);
    fill(m_right, m_shown[2], false);
    fill(m_right, m_shown[3], true);
}

void RequestsWidget::openRow(int row)
{
    if (const evidence::RequestLine* one = m_presenter.table().line(row)) {
        m_presenter.open(one->key);
    }
}

void RequestsWidget::showSubject(const QString& subject)
{
    if (!subject.isEmpty()) {
        m_presenter.open(subject);
    }
}

bool RequestsWidget::back()
{
    if (!m_presenter.isOpen()) {
        return false;
    }
    const QString key = m_presenter.key();
    m_presenter.close();
    if (const int row = m_presenter.table().rowOf(key); row >= 0) {
        m_table->setCurrentIndex(m_presenter.table().index(row, 0));
    }
    m_table->setFocus();
    return true;
}

void RequestsWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void RequestsWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page requestsPage(const RequestsParts& parts)
{
    return {u"requests"_s, u"post"_s, RequestsWidget::tr("Requests"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new RequestsWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }, [page] { return page->back(); }};
            }};
}

} // namespace cf::ui
