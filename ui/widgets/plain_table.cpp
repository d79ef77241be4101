#include "ui/widgets/plain_table.h"

#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTableView>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace cf::ui {

namespace {

constexpr const char* fittedRows = "fittedRows"; ///< of a table: to how many rows at most
const QString fitName = QStringLiteral("columnFit");
constexpr qreal leastColumn = 72; ///< what gives way stays as wide
constexpr int shortText = 14, longestTime = 22, lookedAt = 200;

/// The ring is round the row, since rows are chosen whole.
class RowTable final : public QTableView
{
public:
    RowTable() { setProperty(drawsOwnRingProperty, true); }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QTableView::paintEvent(event);
        if (hasFocus() && currentIndex().isValid()) {
            const QHeaderView* header = horizontalHeader();
            const int left = header->sectionViewportPosition(header->logicalIndex(isRightToLeft() ? header->count() - 1 : 0)), row = currentIndex().row();
            QPainter p(viewport());
            focusRing(p, QRectF(left, rowViewportPosition(row), header->length(), rowHeight(row)));
        }
    }
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override
    {
        QTableView::currentChanged(current, previous);
        viewport()->update();
    }
    void focusInEvent(QFocusEvent* event) override
    {
        QTableView::focusInEvent(event);
        viewport()->update();
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        QTableView::focusOutEvent(event);
        viewport()->update();
    }
};

/// Figures, dates and codes: cut, they would say something else.
bool isFirm(const QAbstractItemModel& model, int column)
{
    const int rows = std::min(model.rowCount(), lookedAt);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model.index(row, column);
        const QString text = index.data().toString();
        const bool isFigure = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        const bool isTime = text.size() <= longestTime && !text.isEmpty() && text.front().isDigit();
        if (text.size() > shortText && !isFigure && !isTime) {
            return false;
        }
    }
    return rows > 0;
}

/// Measures a table anew when text gets another size, and shares its room out when it gets another width.
class ColumnFit : public QObject
{
public:
    explicit ColumnFit(QTableView& table)
        : QObject(&table), m_table(table)
    {
        table.installEventFilter(this);
        table.viewport()->installEventFilter(this);
    }
    /// The widths that columns want are measured; kept until the next time.
    void measure()
    {
        QHeaderView* header = m_table.horizontalHeader();
        header->setStretchLastSection(false); // one that stretches already is not stretched anew
        for (const int section : m_spare) {
            header->setSectionHidden(section, false);
        }
        m_table.resizeColumnsToContents();
        m_wanted.clear();
        m_firm.clear();
        for (int i = 0; i < header->count(); ++i) {
            m_firm << isFirm(*m_table.model(), i);
            m_wanted << (header->isSectionHidden(i) ? 0 : header->sectionSize(i));
        }
        hideSpare();
        share();
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isHandled = QObject::eventFilter(watched, event);
        const bool isOther = watched == &m_table && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange);
        if (isOther && !m_isAhead) {
            m_isAhead = QMetaObject::invokeMethod(this, [this] { fit(); }, Qt::QueuedConnection); // when its headers know the font, too
        }
        if (watched == m_table.viewport() && event->type() == QEvent::Resize) {
            const auto* resize = static_cast<QResizeEvent*>(event);
            if (resize->size().width() != resize->oldSize().width()) {
                hideSpare();
                share();
            }
        }
        return isHandled || (watched == m_table.viewport() && event->type() == QEvent::ToolTip && tellWhole(*static_cast<QHelpEvent*>(event)));
    }

    void setSections(QList<std::pair<int, int>> units)
    {
        m_units = std::move(units);
        m_hundred = px(100);
        QHeaderView* header = m_table.horizontalHeader();
        for (const auto& [section, width] : m_units) {
            // What a header thinks is the least it takes from a font that is not its own before it is shown.
            header->setMinimumSectionSize(std::min(header->minimumSectionSize(), px(width)));
            header->resizeSection(section, px(width));
        }
        hideSpare();
    }
    void setSpare(QList<int> sections, int least)
    {
        m_spare = std::move(sections);
        m_leastStretched = least;
        hideSpare();
    }

private:
    void fit()
    {
        m_isAhead = false;
        if (m_hundred != px(100)) { // what a person made wider stays as long as text has its size
            setSections(std::exchange(m_units, {}));
        }
        m_table.verticalHeader()->setDefaultSectionSize(theme().rowHeight());
        if (!m_wanted.isEmpty()) {
            measure();
        }
        fitHeight();
    }
    void fitHeight()
    {
        if (const int most = m_table.property(fittedRows).toInt(); most > 0) {
            fitRows(m_table, most);
        }
    }
    /// What a section cannot do without; whether it is shown or not.
    int needOf(int section) const
    {
        const QHeaderView* header = m_table.horizontalHeader();
        if (section < m_wanted.size()) {
            return m_firm[section] ? m_wanted[section] : std::min(m_wanted[section], std::max(px(leastColumn), header->sectionSizeHint(section)));
        }
        const auto given = std::ranges::find(m_units, section, &std::pair<int, int>::first);
        return px(given == m_units.end() ? m_leastStretched : given->second);
    }
    void hideSpare()
    {
        QHeaderView* header = m_table.horizontalHeader();
        if (m_spare.isEmpty() || (m_units.isEmpty() && m_wanted.size() != header->count())) {
            return;
        }
        int needed = 0;
        for (int i = 0; i < header->count(); ++i) {
            needed += header->isSectionHidden(i) && !m_spare.contains(i) ? 0 : needOf(i);
        }
        for (const int section : m_spare) {
            const bool isHidden = needed > m_table.viewport()->width();
            needed -= isHidden ? needOf(section) : 0;
            header->setSectionHidden(section, isHidden);
        }
    }
    /// The widest of what is not firm give way first, to one width; what is over goes to the last.
    void share()
    {
        QHeaderView* header = m_table.horizontalHeader();
        if (m_wanted.isEmpty() || m_wanted.size() != header->count()) { // nothing is shown yet, or another model's
            return;
        }
        const int room = m_table.viewport()->width();
        QList<int> wanted = m_wanted;
        int last = 0;
        for (int i = 0; i < wanted.size(); ++i) {
            wanted[i] = header->isSectionHidden(i) ? 0 : wanted[i];
            last = header->isSectionHidden(i) ? last : i;
        }
        const auto leastOf = [&](bool keepsFirm) {
            QList<int> least;
            for (int i = 0; i < wanted.size(); ++i) {
                least << (keepsFirm && m_firm[i] ? wanted[i] : std::min(wanted[i], std::max(px(leastColumn), header->sectionSizeHint(i))));
            }
            return least;
        };
        QList<int> least = leastOf(true);
        if (std::accumulate(least.cbegin(), least.cend(), 0) > room) {
            least = leastOf(false);
        }
        const auto sumAt = [&](int widest) {
            int sum = 0;
            for (int i = 0; i < wanted.size(); ++i) {
                sum += std::max(least[i], std::min(wanted[i], widest));
            }
            return sum;
        };
        int low = 0, high = std::max(0, *std::ranges::max_element(wanted)); // at `high` all have what they want
        if (sumAt(high) > room) {
            while (high - low > 1) {
                const int middle = (low + high) / 2;
                (sumAt(middle) > room ? high : low) = middle;
            }
            high = low;
        }
        header->setStretchLastSection(false);
        for (int i = 0; i < wanted.size(); ++i) {
            if (!header->isSectionHidden(i)) {
                header->resizeSection(i, std::max(least[i], std::min(wanted[i], high)));
            }
        }
        const QVariant alignment = m_table.model()->headerData(last, Qt::Horizontal, Qt::TextAlignmentRole);
        header->setStretchLastSection(!(alignment.toInt() & Qt::AlignRight)); // figures stay beside what they count
        fitHeight();
    }
    /// Of a cell that has no sentence of its own.
    bool tellWhole(const QHelpEvent& asked) const
    {
        const QModelIndex index = m_table.indexAt(asked.pos());
        const bool isElided = index.isValid() && index.data(Qt::ToolTipRole).toString().isEmpty() && m_table.sizeHintForIndex(index).width() > m_table.columnWidth(index.column());
        if (isElided) {
            QToolTip::showText(asked.globalPos(), index.data().toString(), m_table.viewport());
        }
        return isElided;
    }

    QTableView& m_table;
    QList<std::pair<int, int>> m_units; ///< widths that were given, by section
    int m_hundred = 0;                  ///< px(100) when they were
    QList<int> m_wanted; ///< of each column; empty: nobody fitted them
    QList<bool> m_firm;  ///< of each column
    QList<int> m_spare;  ///< sections that are hidden where there is no room, in that order
    int m_leastStretched = 0; ///< units
    bool m_isAhead = false;
};

} // namespace

QTableView* plainTable(const QString& name, const QString& spoken, QAbstractItemModel& model)
{
    auto* view = new RowTable;
    view->setObjectName(name);
    view->setAccessibleName(spoken);
    view->setModel(&model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false); // of a single row all would look pressed
    view->setCornerWidget(ground(QPalette::Base));
    (new ColumnFit(*view))->setObjectName(fitName);
    return view;
}

namespace {

ColumnFit& fitOf(QTableView& table) { return *static_cast<ColumnFit*>(table.findChild<QObject*>(fitName, Qt::FindDirectChildrenOnly)); }

} // namespace

void fitColumns(QTableView& table) { fitOf(table).measure(); }
void setSections(QTableView& table, const QList<std::pair<int, int>>& units) { fitOf(table).setSections(units); }
void setSpareSections(QTableView& table, const QList<int>& sections, int least) { fitOf(table).setSpare(sections, least); }

void fitRows(QTableView& table, int most)
{
    table.setProperty(fittedRows, most);
    const int rows = std::clamp(table.model()->rowCount(), 1, most);
    const int bar = table.horizontalHeader()->length() > table.viewport()->width() ? table.horizontalScrollBar()->sizeHint().height() : 0;
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows * table.verticalHeader()->defaultSectionSize() + 2 * table.frameWidth() + bar);
}

} // namespace cf::ui
