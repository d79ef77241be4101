// Templates, or what they are made of, as rows.
#pragma once

#include "models/evidence/template_story.h"

#include <QAbstractTableModel>

#include <set>

namespace cf::ui {

/// Where a resource stands in its life, by its newest approved version. Derived.
enum class LifeStage { InForce, NotYet, Ended, Hidden, NeverApproved };
LifeStage lifeStageOf(const cache::ResourceLine& line, UtcMs now);
QString lifeStageWord(LifeStage stage);

class ResourceTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Description, Kind, Domain, Versions, State, Stage, ApprovedBy, Letters, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(const evidence::ResourceList& list, bool isOfTemplates, UtcMs now);
    struct Filter {
        QString words; ///< that name, description, domain or approver hold
        std::optional<ResourceKind> kind;
        std::optional<LifeStage> stage;
        std::optional<std::set<QString>> only; ///< folded names
    };
    void filter(const Filter& filter, UtcMs now);
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
    Filter m_filter;
    UtcMs m_now = 0;
    int m_column = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace cf::ui
