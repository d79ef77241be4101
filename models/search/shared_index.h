// What all readers of one cache hold once: columns, their values taken apart, and the values of facets. Any thread.
#pragma once

#include "models/index/column_store.h"
#include "models/search/landmarks.h"
#include "models/search/moment_steps.h"
#include "models/search/shared_values.h"

namespace cf::search {

/// Of each code of a column, which values of a facet it stands for.
struct FacetLabels {
    std::shared_ptr<const SharedRows::Values> of;
    QStringList values;
    std::vector<quint32> begin;   ///< by code: its part of `numbers`, of values; one more at the end
    std::vector<quint32> numbers; ///< each once a code
    std::vector<quint8> unknown;  ///< by code: the rows have to be asked
    bool anyUnknown = false;
};

/// The column that counts a facet; nullopt: no column does.
std::optional<SharedColumn> facetColumn(Facet facet);

class SharedIndex
{
public:
    index::ColumnStore& columns() { return m_columns; }
    Result<std::shared_ptr<const SharedRows>> rows(SharedColumn column, const index::CodeColumn& codes);
    Result<std::shared_ptr<const FacetLabels>> labels(store::Database& database, Facet facet, const index::CodeColumn& codes);

    /// Of the generation of the column given.
    std::shared_ptr<const MomentSteps> steps(SharedColumn column, const std::shared_ptr<const index::MomentColumn>& moments);

    /// Of one column as of a revision; null: not made yet. Those of the three columns asked for last are kept.
    std::shared_ptr<const Landmarks> landmarks(Column column, qint64 revision);
    void keep(Column column, std::shared_ptr<const Landmarks> landmarks);

private:
    index::ColumnStore m_columns;
    std::mutex m_mutex; ///< of what follows
    std::map<SharedColumn, std::shared_ptr<const SharedRows>> m_rows;
    std::map<Facet, std::shared_ptr<const FacetLabels>> m_labels;
    std::map<SharedColumn, std::shared_ptr<const MomentSteps>> m_steps;
    std::vector<std::pair<Column, std::shared_ptr<const Landmarks>>> m_landmarks; ///< the last one was asked for last
};

} // namespace cf::search
