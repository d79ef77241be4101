#include "ui/packs/pack_table_presenter.h"

#include "ui/packs/pack_words_presenter.h"
#include "ui/search/words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void PackTable::set(std::vector<Pack> packs, const TimeTelling& telling)
{
    beginResetModel();
    m_packs = std::move(packs);
    m_telling = telling;
    endResetModel();
}

const Pack* PackTable::pack(int row) const { return row >= 0 && size_t(row) < m_packs.size() ? &m_packs[size_t(row)] : nullptr; }

int PackTable::rowOf(const QString& id) const
{
    const auto found = std::ranges::find(m_packs, id, &Pack::id);
    return found == m_packs.end() ? -1 : int(found - m_packs.begin());
}

int PackTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_packs.size()); }
int PackTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString PackTable::cell(const Pack& pack, int column) const
{
    switch (column) {
    case Title: return pack.title.isEmpty() ? pack.id : pack.title;
    case About: return u"%1 %2"_s.arg(packSubjectWord(pack.subject.kind), pack.subject.name);
    case Items: return numberText(qint64(pack.composition.items.size()));
    case Standing: return packStanding(pack, m_telling);
    case Given: return pack.disclosures.empty() ? QString() : tr("%1, %2").arg(pack.disclosures.back().to, instantWords(pack.disclosures.back().at, m_telling));
    case Changed: return instantWords(pack.changed, m_telling);
    default: return {};
    }
}

QVariant PackTable::data(const QModelIndex& index, int role) const
{
    const Pack* shown = index.isValid() ? pack(index.row()) : nullptr;
    if (shown && role == Qt::TextAlignmentRole && index.column() == Items) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    const bool told = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return shown && told ? QVariant(cell(*shown, index.column())) : QVariant();
}

QVariant PackTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title: return tr("Pack");
    case About: return tr("About");
    case Items: return tr("Items");
    case Standing: return tr("Standing");
    case Given: return tr("Given last to");
    case Changed: return tr("Changed");
    default: return {};
    }
}

} // namespace cf::ui
