#include "ui/reissue/bulk_table_presenter.h"

#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

using evidence::BulkLine;

void BulkTable::setLetters(std::vector<BulkLetter> letters)
{
    beginResetModel();
    m_isPlanned = true;
    m_lines.clear();
    for (BulkLetter& one : letters) {
        BulkLine line;
        line.letter = std::move(one);
        m_lines.push_back(std::move(line));
    }
    filter();
    endResetModel();
}

std::vector<BulkLetter> BulkTable::letters() const
{
    std::vector<BulkLetter> all;
    for (const BulkLine& one : m_lines) {
        all.push_back(one.letter);
    }
    return all;
}

std::vector<GroupCount> BulkTable::groups() const
{
    std::vector<GroupCount> groups;
    for (const BulkLine& one : m_lines) {
        auto at = std::ranges::lower_bound(groups, one.letter.group, {}, &GroupCount::group);
        if (at == groups.end() || at->group != one.letter.group) {
            at = groups.insert(at, {one.letter.group, 0, 0});
        }
        ++at->letters;
        at->included += one.letter.isIncluded;
    }
    return groups;
}

void BulkTable::include(ReissueGroup group, bool isIncluded)
{
    if (!mayBeIncluded(group)) {
        return;
    }
    for (BulkLine& one : m_lines) {
        if (one.letter.group == group) {
            one.letter.isIncluded = isIncluded;
        }
    }
    if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT ticked();
}

void BulkTable::setLines(std::vector<BulkLine> lines)
{
    const bool isSameList = !m_isPlanned && lines.size() == m_lines.size();
    const std::vector<int> before = m_shown;
    if (!isSameList) {
        beginResetModel();
        m_isPlanned = false;
        m_lines = std::move(lines);
        filter();
        endResetModel();
        return;
    }
    m_lines = std::move(lines);
    filter();
    if (m_shown != before) { // some went from what was not sent
        beginResetModel();
        endResetModel();
    } else if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void BulkTable::showGroup(std::optional<ReissueGroup> group)
{
    beginResetModel();
    m_group = group;
    filter();
    endResetModel();
}

void BulkTable::showUnsent(bool isOn)
{
    beginResetModel();
    m_isUnsentOnly = isOn;
    filter();
    endResetModel();
}

void BulkTable::filter()
{
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const BulkLine& one = m_lines[i];
        if ((!m_group || one.letter.group == *m_group) && !(m_isUnsentOnly && one.isSent())) {
            m_shown.push_back(int(i));
        }
    }
}

const BulkLine* BulkTable::lineAt(int row) const
{
    return row >= 0 && row < int(m_shown.size()) ? &m_lines[size_t(m_shown[size_t(row)])] : nullptr;
}

int BulkTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }
int BulkTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString BulkTable::text(const BulkLine& line, int column) const
{
    const ReissueRequest& r = line.letter.request;
    switch (column) {
    case Document: return r.documentId.isEmpty() ? r.title : r.documentId;
    case Recipient: return r.recipient;
    case Channel: return channelWord(r.channel);
    case Address: return r.address.contains(u'@') ? masked(r.address) : QString(r.address).replace(u'\n', u", "_s);
    case Group: {
        const QString evidence = groupEvidence(line.letter);
        return evidence.isEmpty() ? groupWord(line.letter.group) : tr("%1: %2").arg(groupWord(line.letter.group), evidence);
    }
    case Standing: {
        if (m_isPlanned) {
            return line.letter.isIncluded ? tr("Will be sent") : tr("Left out");
        }
        const QString trouble = lineTrouble(line);
        return trouble.isEmpty() ? lineMark(line).text : tr("%1: %2").arg(lineMark(line).text, trouble);
    }
    default: return {};
    }
}

QVariant BulkTable::data(const QModelIndex& index, int role) const
{
    const BulkLine* line = lineAt(index.row());
    if (!line) {
        return {};
    }
    if (role == Qt::CheckStateRole && index.column() == Document && m_isPlanned) {
        return int(line->letter.isIncluded ? Qt::Checked : Qt::Unchecked);
    }
    if (role == Qt::AccessibleTextRole) {
        QStringList all;
        for (int column = 0; column < ColumnCount; ++column) {
            all << text(*line, column);
        }
        return all.join(u", "_s);
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(*line, index.column())) : QVariant();
}

bool BulkTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const BulkLine* line = lineAt(index.row());
    if (!line || role != Qt::CheckStateRole || !m_isPlanned || !mayBeIncluded(line->letter.group)) {
        return false;
    }
    m_lines[size_t(m_shown[size_t(index.row())])].letter.isIncluded = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT ticked();
    return true;
}

Qt::ItemFlags BulkTable::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const BulkLine* line = lineAt(index.row());
    const bool mayTick = m_isPlanned && line && index.column() == Document;
    return !mayTick ? usual : mayBeIncluded(line->letter.group) ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant BulkTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Document: return tr("Letter");
    case Recipient: return tr("Recipient");
    case Channel: return tr("Channel");
    case Address: return tr("To");
    case Group: return tr("Group");
    case Standing: return m_isPlanned ? tr("What happens") : tr("Stands");
    default: return {};
    }
}

} // namespace cf::ui
