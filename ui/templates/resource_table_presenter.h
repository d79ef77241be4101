// Templates, or what they are made of, as rows.
#pragma once

#include "models/evidence/template_story.h"

#include <QAbstractTableModel>

#include <set>

namespace cf::ui {

class ResourceTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Description, Kind, Domain, Versions, State, ApprovedBy, Letters, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(const evidence::ResourceList& list, bool isOfTemplates);
    /// Folded words that name, description or domain hold; kind none: all. Rows whose names are in `only`, when it is given.
    void filter(const QString& words, std::optional<ResourceKind> kind, const std::optional<std::set<QString>>& only);
    const cache::ResourceLine* line(int row) const;
    int rowOf(const QString& name) const; ///< -1: not shown
    qsizetype all() const { return qsizetype(m_list.lines.size()); }
    const Scope& scope() const { return m_list.scope; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString cell(const cache::ResourceLine& line, int column) const;
    qint64 letters(const cache::ResourceLine& line) const;
    void apply();
    evidence::ResourceList m_list;
    bool m_isOfTemplates = true;
    std::vector<size_t> m_shown; ///< into m_list.lines
    QString m_words;
    std::optional<ResourceKind> m_kind;
    std::optional<std::set<QString>> m_only; ///< folded names
    int m_column = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace cf::ui
