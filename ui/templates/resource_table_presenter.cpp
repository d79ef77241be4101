#include "ui/templates/resource_table_presenter.h"

#include "models/base/text.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/templates/template_words_presenter.h"

#include <algorithm>

namespace cf::ui {

LifeStage lifeStageOf(const cache::ResourceLine& line, UtcMs now)
{
    if (line.isHidden) {
        return LifeStage::Hidden;
    }
    if (!line.hasApproved) {
        return LifeStage::NeverApproved;
    }
    if (line.effectiveTo && *line.effectiveTo <= now) {
        return LifeStage::Ended;
    }
    return line.effectiveFrom && *line.effectiveFrom > now ? LifeStage::NotYet : LifeStage::InForce;
}

QString lifeStageWord(LifeStage stage)
{
    switch (stage) {
    case LifeStage::InForce: return ResourceTable::tr("in force");
    case LifeStage::NotYet: return ResourceTable::tr("not yet effective");
    case LifeStage::Ended: return ResourceTable::tr("ended");
    case LifeStage::Hidden: return ResourceTable::tr("hidden");
    case LifeStage::NeverApproved: return ResourceTable::tr("never approved");
    }
    return {};
}

void ResourceTable::set(const evidence::ResourceList& list, bool isOfTemplates, UtcMs now)
{
    beginResetModel();
    m_now = now;
    m_list = list;
    m_isOfTemplates = isOfTemplates;
    apply();
    endResetModel();
}

void ResourceTable::filter(const Filter& filter, UtcMs now)
{
    beginResetModel();
    m_filter = filter;
    m_now = now;
    apply();
    endResetModel();
}

void ResourceTable::apply()
{
    m_shown.clear();
    const QStringList wanted = fold(m_filter.words).split(u' ', Qt::SkipEmptyParts);
    for (size_t place = 0; place < m_list.lines.size(); ++place) {
        const cache::ResourceLine& line = m_list.lines[place];
        const QString text = wanted.isEmpty() ? QString() : fold(line.name + u' ' + line.description + u' ' + line.domain + u' ' + line.approvedBy);
        const bool isMeant = std::ranges::all_of(wanted, [&](const QString& word) { return text.contains(word); });
        const bool isOfStage = !m_filter.stage || (!line.nativeId.isEmpty() && lifeStageOf(line, m_now) == *m_filter.stage);
        if (isMeant && isOfStage && (!m_filter.kind || line.kind == *m_filter.kind) && (!m_filter.only || m_filter.only->contains(fold(line.name)))) {
            m_shown.push_back(place);
        }
    }
    const auto key = [this](size_t place) { return fold(cell(m_list.lines[place], m_column)); };
    const auto number = [this](size_t place) { return m_column == Letters ? letters(m_list.lines[place]) : qint64(m_list.lines[place].versions); };
    const bool isNumber = m_column == Letters || m_column == Versions;
    std::ranges::stable_sort(m_shown, [&](size_t a, size_t b) {
        if (m_order == Qt::DescendingOrder) {
            std::swap(a, b);
        }
        return isNumber ? number(a) < number(b) : key(a) < key(b);
    });
}

void ResourceTable::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    apply();
    endResetModel();
}

const cache::ResourceLine* ResourceTable::line(int row) const { return row >= 0 && size_t(row) < m_shown.size() ? &m_list.lines[m_shown[size_t(row)]] : nullptr; }

int ResourceTable::rowOf(const QString& name) const
{
    const auto found = std::ranges::find_if(m_shown, [&](size_t place) { return fold(m_list.lines[place].name) == fold(name); });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int ResourceTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }
int ResourceTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

qint64 ResourceTable::letters(const cache::ResourceLine& line) const
{
    const auto found = m_list.letters.find(fold(line.name));
    return found == m_list.letters.end() ? 0 : found->second;
}

QString ResourceTable::cell(const cache::ResourceLine& line, int column) const
{
    const bool isTold = !line.nativeId.isEmpty();
    switch (column) {
    case Name: return line.name;
    case Description: return isTold ? line.description : tr("known from letters alone");
    case Kind: return resourceKindWord(line.kind, false);
    case Domain: return line.isHidden ? tr("%1, hidden").arg(line.domain) : line.domain;
    case Versions: return isTold ? numberText(line.versions) : QString();
    case State: return isTold ? resourceStateWord(line.state) : QString();
    case Stage: return isTold ? lifeStageWord(lifeStageOf(line, m_now)) : QString();
    case ApprovedBy: return line.hasApproved && line.approvedBy.isEmpty() ? tr("nobody named") : line.approvedBy;
    case Letters: return m_isOfTemplates ? countText(letters(line), m_list.exact) : QString();
    default: return {};
    }
}

QVariant ResourceTable::data(const QModelIndex& index, int role) const
{
    const cache::ResourceLine* shown = index.isValid() ? line(index.row()) : nullptr;
    if (shown == nullptr) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && (index.column() == Versions || index.column() == Letters)) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    const bool told = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return told ? QVariant(cell(*shown, index.column())) : QVariant();
}

QVariant ResourceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && (section == Versions || section == Letters)) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return m_isOfTemplates ? tr("Template") : tr("Name");
    case Description: return tr("Description");
    case Kind: return tr("Kind");
    case Domain: return tr("Domain");
    case Versions: return tr("Versions");
    case State: return tr("Newest version");
    case Stage: return tr("Stage (derived)");
    case ApprovedBy: return tr("Last approved by");
    case Letters: return tr("Letters");
    default: return {};
    }
}

} // namespace cf::ui
