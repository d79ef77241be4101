#include "ui/tasks/call_backs_view.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/plain_table.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int mostRows = 4; ///< the tasks below have the room
constexpr std::array results{CallResult::Reached, CallResult::NotReached, CallResult::NotNeeded};
const std::array buttons{u"callBack-reached"_s, u"callBack-not-reached"_s, u"callBack-not-needed"_s};

} // namespace

CallBacksView::CallBacksView(const CallBackParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_title(new Label({}, Type::Heading))
    , m_failure(wrapped(u"callBacksFailure"_s, Type::Body, Ink::Failed))
    , m_table(plainTable(u"callBackTable"_s, tr("Customers to call back"), m_presenter.table()))
    , m_body(nullptr)
{
    setObjectName(u"callBacks"_s);
    m_title->setObjectName(u"callBacksTitle"_s);
    m_title->setFigures(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    QList<QWidget*> acts;
    for (size_t i = 0; i < results.size(); ++i) {
        //: What came of a call, and the key that says so
        auto* one = button(buttons[i], tr("%1 (%2)").arg(callResultWords(results[i])).arg(i + 1));
        connect(one, &QPushButton::clicked, this, [this, result = results[i]] { m_presenter.end(m_chosen, result); });
        acts << one;
    }
    acts << nullptr;
    m_body = column({m_title, m_table, rowOf(acts, 8, {8, 0, 0, 0})}, 4, {16, 8, 16, 8});
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_failure);
    box->addWidget(m_body);
    box->addWidget(hairline());
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) {
            choose(now.row());
        }
    });
    connect(&m_presenter, &CallBacksPresenter::changed, this, &CallBacksView::follow);
    connect(&m_presenter, &CallBacksPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    follow();
}

void CallBacksView::follow()
{
    const bool isAny = !m_presenter.calls().empty();
    m_failure->setText(m_presenter.failure());
    m_failure->setVisible(!m_presenter.failure().isEmpty());
    m_title->setText(m_presenter.title());
    m_body->setVisible(isAny);
    setVisible(isAny || !m_presenter.failure().isEmpty());
    if (!isAny) {
        return;
    }
    fitColumns(*m_table);
    fitRows(*m_table, mostRows);
    // The rows were all set anew: the call that was chosen stays so, or the one in its place is.
    const std::vector<ListedCall>& calls = m_presenter.calls();
    const auto same = std::ranges::find(calls, m_chosen, [](const ListedCall& one) { return one.call.id; });
    const int row = same != calls.end() ? int(same - calls.begin()) : std::clamp(m_row, 0, int(calls.size()) - 1);
    choose(row);
    m_table->setCurrentIndex(m_presenter.table().index(row, 0));
}

void CallBacksView::choose(int row)
{
    if (row >= 0 && size_t(row) < m_presenter.calls().size()) {
        m_row = row;
        m_chosen = m_presenter.calls()[size_t(row)].call.id;
    }
}

void CallBacksView::openRow(int row)
{
    if (row >= 0 && row < m_presenter.table().lines().size() && !m_presenter.table().lines()[row].query.isEmpty()) {
        m_context.search(m_presenter.table().lines()[row].query);
    }
}

bool CallBacksView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int number = key->key() - Qt::Key_1;
        if (key->modifiers() == Qt::NoModifier && number >= 0 && number < int(results.size())) {
            m_presenter.end(m_chosen, results[size_t(number)]);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cf::ui
