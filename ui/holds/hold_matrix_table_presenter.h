// The matrix of a matter as a table: a row for each repository and part, a mark and words in each cell. GUI thread.
#pragma once

#include "ui/holds/hold_words_presenter.h"

#include <QAbstractTableModel>

namespace cf::ui {

class HoldMatrixTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { MarkRole = Qt::UserRole + 1 }; ///< icon name and Mark as a QVariantList
    using QAbstractTableModel::QAbstractTableModel;
    /// today: of the business calendar's zone, for what makes up for enforcement.
    void set(const HoldBook& book, QDate today);
    /// What lies behind a cell: the repository, and letters in these states; those that make it red where it is. None: nothing does.
    struct Behind {
        RepositoryId repository;
        std::vector<HeldItemState> states;
        QString words; ///< "Letters and notices: Failed"
    };
    std::optional<Behind> behind(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(size_t row, HeldColumn column) const;
    std::vector<HeldRow> m_rows;
    QStringList m_names;    ///< of the repositories of the rows
    QStringList m_controls; ///< of each row: what makes up for its class; empty: nothing is noted
};

} // namespace cf::ui
