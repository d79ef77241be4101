#include "ui/search/further_table_presenter.h"

#include "ui/search/words_presenter.h"

#include <algorithm>

namespace cf::ui {

void FurtherTable::setTelling(const query::Zone& zone, const query::Calendar& calendar)
{
    beginResetModel();
    m_zone = zone;
    m_calendar = calendar;
    endResetModel();
}

void FurtherTable::set(const std::vector<FurtherAnswer>& answers)
{
    std::vector<Row> rows;
    for (const FurtherAnswer& answer : answers) {
        for (const FurtherHit& hit : answer.hits) {
            rows.push_back({hit, answer.name});
        }
    }
    std::ranges::stable_partition(rows, [](const Row& row) { return !row.hit.here; });
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FurtherTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int FurtherTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString FurtherTable::cell(const Row& row, int column) const
{
    switch (column) {
    case Here:
        return !row.hit.here                                 ? tr("not here")
               : row.hit.standing == RecordStanding::Present ? tr("here")
                                                             : tr("here, as no longer shown there");
    case Date: return row.hit.date ? momentText(*row.hit.date, m_zone, m_calendar, false) : QString();
    case Title: return row.hit.title;
    case Customer: return row.hit.customer;
    case Document: return row.hit.documentId;
    case Type: return row.hit.type;
    case Archive: return row.archive;
    case NativeId: return row.hit.nativeId;
    default: return {};
    }
}

QVariant FurtherTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size()) {
        return {};
    }
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::ToolTipRole: {
        const QString place = row.archive + QStringLiteral(" · ") + row.hit.nativeId;
        return row.hit.isMeant ? place : place + u'\n' + tr("That it is meant is the repository's word.");
    }
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return cell(row, index.column());
    default: return {};
    }
}

QVariant FurtherTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Here: return tr("In the cache");
    case Date: return tr("Date");
    case Title: return tr("Title");
    case Customer: return tr("Customer");
    case Document: return tr("Document");
    case Type: return tr("Type");
    case Archive: return tr("Repository");
    case NativeId: return tr("Id there");
    default: return {};
    }
}

} // namespace cf::ui
