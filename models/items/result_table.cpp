#include "models/items/result_table.h"

#include "models/base/deliver.h"

#include <QMimeData>

#include <limits>

namespace cf::items {

namespace {

int asRows(qint64 total) { return int(std::min<qint64>(total, std::numeric_limits<int>::max())); }

} // namespace

ResultTable::ResultTable(search::SearchDesk& desk, const ResultTexts& texts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_texts(texts)
{}

int ResultTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_total; }
int ResultTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : search::columnCount; }

const search::Row* ResultTable::row(int row) const
{
    if (row < 0 || row >= m_total) {
        return nullptr;
    }
    const int window = row / windowSize;
    const auto found = m_windows.find(window);
    const bool held = found != m_windows.end() && size_t(row % windowSize) < found->second.size();
    // A window that came back short is not asked for again: the data shrank, and the change that did it renews the
    // table.
    if (found == m_windows.end() || m_windowGeneration.at(window) != m_generation) {
        wanted(window);
    }
    return held ? &found->second[size_t(row % windowSize)] : nullptr;
}

bool ResultTable::isFresh(int row) const
{
    const auto found = m_windowGeneration.find(row / windowSize);
    return row >= 0 && row < m_total && found != m_windowGeneration.end() && found->second == m_generation;
}

int ResultTable::rowOf(const CommunicationId& id) const
{
    for (const auto& [window, rows] : m_windows) {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const search::Row& held) { return held.id == id; });
        if (found != rows.end()) {
            return window * windowSize + int(found - rows.begin());
        }
    }
    return -1;
}

std::optional<QString> ResultTable::text(const search::Row& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return m_texts.cell(row, search::Column(column));
    case TimeRole: return m_texts.time(row, search::Column(column));
    case Qt::ToolTipRole: return m_texts.whole(row, search::Column(column));
    // The row is read as a whole where it begins; the other cells speak for themselves.
    case Qt::AccessibleTextRole: return m_texts.cell(row, search::Column(column));
    case Qt::AccessibleDescriptionRole: return m_texts.spoken(row);
    default: return std::nullopt;
    }
}

QVariant ResultTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == ColumnRole) {
        return index.column();
    }
    const search::Row* held = row(index.row());
    if (role == HeldRole) {
        return held != nullptr;
    }
    if (!held) {
        return role == Qt::AccessibleTextRole ? QVariant(m_texts.waiting()) : QVariant();
    }
    const auto words = text(*held, index.column(), role);
    return words ? QVariant(*words) : QVariant();
}

QVariant ResultTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? QVariant(m_texts.header(search::Column(section))) : QVariant(section + 1);
}

Qt::ItemFlags ResultTable::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QMimeData* ResultTable::mimeData(const QModelIndexList& indexes) const
{
    QSet<int> ranks;
    for (const QModelIndex& index : indexes) {
        ranks.insert(index.row());
    }
    QList<int> inOrder(ranks.cbegin(), ranks.cend());
    std::ranges::sort(inOrder);
    QStringList lines;
    for (const int rank : std::as_const(inOrder)) {
        const search::Row* held = row(rank);
        if (held && lines.size() < rowsDraggedMost) {
            lines << m_texts.reference(*held);
        }
    }
    auto* data = new QMimeData;
    data->setText(lines.join(u'\n'));
    return data;
}

void ResultTable::reset(const search::Question& question, const search::Order& order, qint64 total)
{
    beginResetModel();
    m_question = question;
    m_order = order;
    m_total = asRows(total);
    ++m_generation;
    m_windows.clear();
    m_windowGeneration.clear();
    m_wanted.clear();
    m_fetching.clear();
    endResetModel();
}

void ResultTable::renew(const search::Question& question, const search::Order& order, qint64 total)
{
    m_question = question;
    m_order = order;
    ++m_generation;
    m_fetching.clear();
    setTotal(total);
    if (m_total > 0) { // whoever looks asks again, and asking is what fetches
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, search::columnCount - 1));
    }
}

void ResultTable::setTotal(qint64 total)
{
    const int rows = asRows(total);
    if (rows > m_total) {
        beginInsertRows({}, m_total, rows - 1);
        m_total = rows;
        endInsertRows();
    } else if (rows < m_total) {
        beginRemoveRows({}, rows, m_total - 1);
        m_total = rows;
        endRemoveRows();
    }
}

void ResultTable::put(qint64 offset, std::vector<search::Row> rows)
{
    for (size_t begin = 0; begin < rows.size(); begin += windowSize) {
        const size_t end = std::min(rows.size(), begin + windowSize);
        arrived(int(offset / windowSize) + int(begin / windowSize),
                {std::make_move_iterator(rows.begin() + qsizetype(begin)),
                 std::make_move_iterator(rows.begin() + qsizetype(end))});
    }
}

void ResultTable::wordsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, search::columnCount - 1);
    if (m_total > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, search::columnCount - 1));
    }
}

void ResultTable::wanted(int window) const
{
    if (m_fetching.contains(window)) {
        return;
    }
    if (!std::exchange(m_isFetchDue, true)) { // one round trip of the event loop gathers what one painting asks for
        QMetaObject::invokeMethod(const_cast<ResultTable*>(this), &ResultTable::fetchWanted, Qt::QueuedConnection);
    }
    std::erase(m_wanted, window);
    m_wanted.push_back(window);
    if (m_wanted.size() > size_t(waitingWindows)) { // scrolled past before its turn came; whoever paints it again asks again
        m_wanted.erase(m_wanted.begin());
    }
}

/// As many at once as there are readers, what was asked for last first: dragging through millions shows where one is, not where one was.
void ResultTable::fetchWanted()
{
    m_isFetchDue = false;
    while (!m_wanted.empty() && m_fetching.size() < fetchedAtOnce) {
        const int window = m_wanted.back();
        m_wanted.pop_back();
        if (!m_fetching.contains(window) && window * windowSize < m_total) {
            fetch(window);
        }
    }
}

void ResultTable::fetch(int window)
{
    m_fetching.insert(window);
    search::Window asked{m_order, windowSize, qint64(window) * windowSize, std::nullopt};
    const auto before = m_windows.find(window - 1);
    // By key where the row before is at hand: the index then need not count its way there.
    if (before != m_windows.end() && before->second.size() == windowSize &&
        m_windowGeneration.at(window - 1) == m_generation) {
        asked.offset = 0;
        asked.after = before->second.back();
    }
    deliver(m_desk.moreRows(m_question, asked), this,
            [this, window, generation = m_generation](Result<search::Rows> answer) {
                if (generation != m_generation) {
                    return;
                }
                m_fetching.remove(window);
                fetchWanted();
                if (answer) {
                    arrived(window, std::move(answer->rows));
                } else if (answer.error().kind != ErrorKind::Cancelled) {
                    Q_EMIT fetchFailed(answer.error());
                }
            });
}

void ResultTable::arrived(int window, std::vector<search::Row> rows)
{
    m_windows[window] = std::move(rows);
    m_windowGeneration[window] = m_generation;
    dropFar(window);
    const int first = window * windowSize;
    const int last = std::min(first + windowSize, m_total) - 1;
    if (first <= last) {
        Q_EMIT dataChanged(index(first, 0), index(last, search::columnCount - 1));
    }
}

void ResultTable::dropFar(int window)
{
    while (int(m_windows.size()) > windowsHeld) {
        const int first = m_windows.begin()->first, last = m_windows.rbegin()->first;
        const int far = window - first > last - window ? first : last;
        m_windows.erase(far);
        m_windowGeneration.erase(far);
    }
}

} // namespace cf::items
