#include "ui/requests/requests_table_presenter.h"

#include "models/base/text.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

void RequestsTable::set(std::vector<const evidence::RequestLine*> lines, const TimeTelling& telling)
{
    beginResetModel();
    m_given = std::move(lines);
    m_telling = telling;
    order();
    endResetModel();
}

void RequestsTable::order()
{
    m_shown = m_given;
    if (m_column < 0) {
        return;
    }
    const auto key = [this](const evidence::RequestLine* one) { return m_column == Asked ? QString::number(one->asked).rightJustified(16, u'0') : fold(cell(*one, m_column)); };
    std::ranges::stable_sort(m_shown, [&](const auto* a, const auto* b) { return m_order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a); });
}

void RequestsTable::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    this->order();
    endResetModel();
}

const evidence::RequestLine* RequestsTable::line(int row) const { return row >= 0 && size_t(row) < m_shown.size() ? m_shown[size_t(row)] : nullptr; }

int RequestsTable::rowOf(const QString& key) const
{
    const auto found = std::ranges::find(m_shown, key, &evidence::RequestLine::key);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int RequestsTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }
int RequestsTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString RequestsTable::cell(const evidence::RequestLine& line, int column) const
{
    switch (column) {
    case Asked: return instantWords(line.asked, m_telling);
    case Kind: return presetWord(line.request.preset, line.request.presetName);
    case About: return line.request.subjectTitle.isEmpty() || line.request.subjectTitle == line.request.subject ? line.request.subject : tr("%1 · %2").arg(line.request.subject, line.request.subjectTitle);
    case Customer: return line.request.customer;
    case ChannelColumn: return channelWord(line.request.channel);
    case Stage: return requestLineWord(line);
    case Person: return line.person;
    default: return {};
    }
}

QVariant RequestsTable::data(const QModelIndex& index, int role) const
{
    const evidence::RequestLine* shown = index.isValid() ? line(index.row()) : nullptr;
    if (shown && role == MarkRole && index.column() == Stage) {
        const MarkedText mark = requestLineMark(*shown);
        return QVariantList{mark.icon, int(mark.mark)};
    }
    const bool told = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return shown && told ? QVariant(cell(*shown, index.column())) : QVariant();
}

QVariant RequestsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Asked: return tr("Asked for");
    case Kind: return tr("Kind of letter");
    case About: return tr("About");
    case Customer: return tr("Customer");
    case ChannelColumn: return tr("Channel");
    case Stage: return tr("Stands at");
    case Person: return tr("By");
    default: return {};
    }
}

} // namespace cf::ui
