// Packs as rows, the one changed last first.
#pragma once

#include "models/domain/pack.h"
#include "ui/record/record_text_presenter.h"

#include <QAbstractTableModel>

namespace cf::ui {

class PackTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, About, Items, Standing, Given, Changed, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<Pack> packs, const TimeTelling& telling);
    const Pack* pack(int row) const; ///< null: no such row
    int rowOf(const QString& id) const; ///< -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const Pack& pack, int column) const;
    std::vector<Pack> m_packs;
    TimeTelling m_telling;
};

} // namespace cf::ui
