// The differences as rows: the same as in the picture, in the order they stand.
#pragma once

#include "ui/compare/compare_words_presenter.h"

#include <QAbstractTableModel>

namespace cf::ui {

class CompareTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Where, What, Left, Right, ColumnCount };

    explicit CompareTable(ComparePresenter& presenter, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// As it stands, with its head. What a spreadsheet would take for a formula stays text.
    QString tabSeparated() const;

private:
    void take();
    ComparePresenter& m_presenter;
    int m_count = 0;
    int m_revision = -1;
};

} // namespace cf::ui
