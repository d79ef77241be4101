#include "ui/disputes/dispute_table_presenter.h"

#include "models/base/text.h"
#include "ui/disputes/dispute_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

void DisputeTable::set(std::vector<const evidence::DisputeStory*> disputes)
{
    beginResetModel();
    m_given = std::move(disputes);
    order();
    endResetModel();
}

void DisputeTable::order()
{
    m_shown = m_given;
    if (m_column < 0) {
        return;
    }
    // Days and counts as they follow one another, all else by its words; what has none stands last.
    const auto key = [this](const evidence::DisputeStory* one) {
        if (m_column == Due) {
            return one->next() && one->next()->dueDay ? one->next()->dueDay->toString(Qt::ISODate) : u"~"_s;
        }
        const qint64 count = m_column == Missing ? one->missing() : qint64(one->findings.size());
        return m_column == Missing || m_column == Findings ? QString::number(count).rightJustified(12, u'0') : fold(cell(*one, m_column));
    };
    std::ranges::stable_sort(m_shown, [&](const auto* a, const auto* b) { return m_order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a); });
}

void DisputeTable::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    this->order();
    endResetModel();
}

const evidence::DisputeStory* DisputeTable::dispute(int row) const { return row >= 0 && size_t(row) < m_shown.size() ? m_shown[size_t(row)] : nullptr; }

int DisputeTable::rowOf(const QString& id) const
{
    const auto found = std::ranges::find(m_shown, id, &evidence::DisputeStory::id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int DisputeTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }
int DisputeTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString DisputeTable::cell(const evidence::DisputeStory& story, int column) const
{
    const evidence::StageTrack* next = story.next();
    switch (column) {
    case Name: return story.title == story.id ? story.id : tr("%1 · %2").arg(story.id, story.title);
    case Customer: return story.customer.value;
    case Product: return story.product.value;
    case Next: return !story.isOpen ? tr("Closed") : !next ? tr("Nothing owed") : stageWord(next->stage);
    case Due: return !next || !next->dueDay ? QString() : dateText(*next->dueDay);
    case Calendar: return !next || !next->dueDay ? QString() : next->stated ? tr("stated by the case") : story.calendar.name;
    case Outcome: return story.outcome.isApproved() ? tr("approved") : story.outcome.rounds > 0 ? tr("not approved") : tr("not decided");
    case Missing: return story.missing() == 0 ? QString() : numberText(story.missing());
    case Findings: return story.findings.empty() ? QString() : numberText(qint64(story.findings.size()));
    default: return {};
    }
}

QVariant DisputeTable::data(const QModelIndex& index, int role) const
{
    const evidence::DisputeStory* shown = index.isValid() ? dispute(index.row()) : nullptr;
    const bool told = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (shown && role == MarkRole) {
        return index.column() == Due && shown->isOverdue() ? QVariantList{u"warn"_s, int(Mark::Failed)} : QVariantList();
    }
    if (shown && role == Qt::TextAlignmentRole && (index.column() == Missing || index.column() == Findings)) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (shown && told && role != Qt::DisplayRole && index.column() == Due && shown->isOverdue()) { // the mark says it to those who see it
        return tr("%1, overdue").arg(cell(*shown, Due));
    }
    return shown && told ? QVariant(cell(*shown, index.column())) : QVariant();
}

QVariant DisputeTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return tr("Dispute");
    case Customer: return tr("Customer");
    case Product: return tr("Product");
    case Next: return tr("Next letter");
    case Due: return tr("Due");
    case Calendar: return tr("Calendar");
    case Outcome: return tr("Outcome");
    case Missing: return tr("Missing");
    case Findings: return tr("Does not fit");
    default: return {};
    }
}

} // namespace cf::ui
