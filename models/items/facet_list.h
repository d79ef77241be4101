// The facet column as a flat list: a heading, its values, "more", the next heading. Rows are made by the presenter.
#pragma once

#include "models/search/search_index.h"

#include <QAbstractListModel>

namespace cf::items {

enum class FacetChoice { None, Chosen, Excluded };

struct FacetRow {
    enum class Kind { Heading, Value, More };
    Kind kind = Kind::Value;
    search::Facet facet = search::Facet::Channel;
    QString value;  ///< as stored
    QString label;  ///< for people
    QString spoken; ///< "Bounced, 1,937, chosen"
    qint64 count = 0;
    double share = 0; ///< of the largest value of its group, 0 to 1
    FacetChoice choice = FacetChoice::None;
    friend bool operator==(const FacetRow&, const FacetRow&) = default;
};

/// Counts that are not numbers.
inline constexpr qint64 countNotKnown = -1; ///< no repository delivers it
inline constexpr qint64 countWaiting = -2;  ///< not answered yet

class FacetList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, CountRole, ShareRole, ChoiceRole };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const std::vector<FacetRow>& rows() const { return m_rows; }
    /// Same rows with other counts keep focus and scroll; otherwise the list is replaced.
    void setRows(std::vector<FacetRow> rows);
    int find(search::Facet facet, const QString& value) const; ///< -1 when it is not shown

private:
    std::vector<FacetRow> m_rows;
};

} // namespace cf::items
