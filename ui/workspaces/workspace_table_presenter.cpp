#include "ui/workspaces/workspace_table_presenter.h"

#include "models/base/text.h"
#include "ui/record/archive_facts_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/workspaces/workspace_words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

void WorkspaceTable::set(std::vector<evidence::ListedWorkspace> workspaces, const evidence::NoticeRule& rule)
{
    beginResetModel();
    m_workspaces = std::move(workspaces);
    m_rule = rule;
    order();
    endResetModel();
}

void WorkspaceTable::order()
{
    // Days as they follow one another, all else by its words.
    const auto key = [this](const evidence::ListedWorkspace& one) {
        return m_column == Renewal ? (one.line.renewal ? one.line.renewal->toString(Qt::ISODate) : u"~"_s) : fold(cell(one, m_column));
    };
    std::ranges::stable_sort(m_workspaces, [&](const evidence::ListedWorkspace& a, const evidence::ListedWorkspace& b) {
        return m_order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a);
    });
}

void WorkspaceTable::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    this->order();
    endResetModel();
}

const evidence::ListedWorkspace* WorkspaceTable::workspace(int row) const { return row >= 0 && size_t(row) < m_workspaces.size() ? &m_workspaces[size_t(row)] : nullptr; }

int WorkspaceTable::rowOf(const QString& nativeId) const
{
    const auto found = std::ranges::find_if(m_workspaces, [&](const evidence::ListedWorkspace& one) { return one.line.nativeId == nativeId; });
    return found == m_workspaces.end() ? -1 : int(found - m_workspaces.begin());
}

int WorkspaceTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_workspaces.size()); }
int WorkspaceTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString WorkspaceTable::cell(const evidence::ListedWorkspace& listed, int column) const
{
    const cache::WorkspaceLine& line = listed.line;
    switch (column) {
    case Name: return line.standing == RecordStanding::Present ? line.name : tr("%1, %2").arg(line.name, standingWord(line.standing));
    case Kind: return businessKindWord(line.kind, false);
    case Object: return line.object;
    case Customer: return line.customer;
    case Status: return line.status;
    case Renewal: return line.renewal ? dateText(*line.renewal) : QString();
    case Notice: return renewalSentence(listed.renewal, m_rule);
    case Repository: return line.repositoryName;
    default: return {};
    }
}

QVariant WorkspaceTable::data(const QModelIndex& index, int role) const
{
    const evidence::ListedWorkspace* shown = index.isValid() ? workspace(index.row()) : nullptr;
    const bool told = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return shown && told ? QVariant(cell(*shown, index.column())) : QVariant();
}

QVariant WorkspaceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return tr("Workspace");
    case Kind: return tr("Kind");
    case Object: return tr("Stands for");
    case Customer: return tr("Customer");
    case Status: return tr("Status");
    case Renewal: return tr("Renewal");
    case Notice: return tr("Notice");
    case Repository: return tr("Repository");
    default: return {};
    }
}

} // namespace cf::ui
