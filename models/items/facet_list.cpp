#include "models/items/facet_list.h"

namespace cf::items {

QVariant FacetList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const FacetRow& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.label;
    case Qt::AccessibleTextRole: return row.spoken;
    case Qt::CheckStateRole:
        return row.kind == FacetRow::Kind::Value
                   ? QVariant(row.choice == FacetChoice::Chosen ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    case KindRole: return int(row.kind);
    case CountRole: return row.count;
    case ShareRole: return row.share;
    case ChoiceRole: return int(row.choice);
    default: return {};
    }
}

Qt::ItemFlags FacetList::flags(const QModelIndex& index) const
{
    // A heading only names what follows; keys pass over it.
    return index.isValid() && m_rows[size_t(index.row())].kind != FacetRow::Kind::Heading
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemNeverHasChildren;
}

void FacetList::setRows(std::vector<FacetRow> rows)
{
    const bool sameShape = std::ranges::equal(rows, m_rows, [](const FacetRow& a, const FacetRow& b) {
        return a.kind == b.kind && a.facet == b.facet && a.value == b.value;
    });
    if (!sameShape) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int FacetList::find(search::Facet facet, const QString& value) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const FacetRow& row) {
        return row.kind == FacetRow::Kind::Value && row.facet == facet && row.value == value;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

} // namespace cf::items
