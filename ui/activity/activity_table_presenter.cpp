#include "ui/activity/activity_table_presenter.h"

#include "ui/search/words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

QString momentText(UtcMs at, const QTimeZone& zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
    return dateText(local.date()) + local.toString(u", HH:mm:ss "_s) + zone.abbreviation(local);
}

void ActivityTable::set(std::vector<activity::Entry> entries, const QTimeZone& zone, bool isContinued)
{
    const auto known = m_entries.empty() ? entries.end() : std::ranges::find(entries, m_entries.front().n, &activity::Entry::n);
    const size_t common = std::min(size_t(entries.end() - known), m_entries.size());
    if (!isContinued || common == 0 || zone != m_zone || !std::equal(known, known + qsizetype(common), m_entries.begin())) {
        beginResetModel();
        m_entries = std::move(entries);
        m_zone = zone;
        endResetModel();
        return;
    }
    if (const auto fresh = known - entries.begin(); fresh > 0) {
        beginInsertRows({}, 0, int(fresh) - 1);
        m_entries.insert(m_entries.begin(), entries.begin(), known);
        endInsertRows();
    }
    if (entries.size() > m_entries.size()) {
        beginInsertRows({}, int(m_entries.size()), int(entries.size()) - 1);
        m_entries = std::move(entries);
        endInsertRows();
    }
}

void ActivityTable::setNames(SubjectNames names)
{
    if (names != m_names) {
        m_names = std::move(names);
        if (!m_entries.empty()) {
            Q_EMIT dataChanged(index(0, About), index(rowCount() - 1, About));
        }
    }
}

const activity::Entry* ActivityTable::entry(int row) const { return row >= 0 && size_t(row) < m_entries.size() ? &m_entries[size_t(row)] : nullptr; }

int ActivityTable::rowOf(qint64 n) const
{
    const auto found = std::ranges::find(m_entries, n, &activity::Entry::n);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int ActivityTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }
int ActivityTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString ActivityTable::cell(const activity::Entry& entry, int column) const
{
    switch (column) {
    case Number: return QString::number(entry.n);
    case When: return momentText(entry.at, m_zone);
    case What: return actWords(entry.act, &m_zone);
    case Who: return actorWords(entry.act.person);
    case About: return subjectsText(entry.act, m_names);
    default: return {};
    }
}

QVariant ActivityTable::data(const QModelIndex& index, int role) const
{
    const activity::Entry* shown = index.isValid() ? entry(index.row()) : nullptr;
    const bool isTold = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (shown && role == Qt::TextAlignmentRole && index.column() == Number) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (shown && role == Qt::ToolTipRole && index.column() == About) {
        return subjectsText(shown->act); // of what is named, the id
    }
    return shown && isTold ? QVariant(cell(*shown, index.column())) : QVariant();
}

QVariant ActivityTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number: return tr("Entry");
    case When: return tr("When");
    case What: return tr("What");
    case Who: return tr("Who");
    case About: return tr("About");
    default: return {};
    }
}

} // namespace cf::ui
