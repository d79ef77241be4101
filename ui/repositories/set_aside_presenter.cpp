#include "ui/repositories/repositories_presenter.h"
#include "ui/search/words_presenter.h"

namespace cf::ui {

namespace {

QString placeOf(const SetAside& row)
{
    return row.position.isEmpty() ? row.nativeId : row.nativeId + QStringLiteral(", ") + row.position;
}

QString oneLine(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'\r', QString())
        .replace(u'\n', QStringLiteral("\\n"))
        .replace(u'\t', u' ');
}

} // namespace

void SetAsideTable::set(std::vector<SetAside> rows, const QTimeZone& zone, UtcMs now)
{
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_zone = zone;
    m_now = now;
    endResetModel();
}

int SetAsideTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int SetAsideTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant SetAsideTable::data(const QModelIndex& index, int role) const
{
    const bool told = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!told || !index.isValid() || size_t(index.row()) >= m_rows.size()) {
        return {};
    }
    const SetAside& row = m_rows[size_t(index.row())];
    switch (index.column()) {
    case Reason: return row.reason;
    case Place: return placeOf(row);
    case Seen: return instantText(row.firstSeen, m_now, m_zone);
    default: return {};
    }
}

QVariant SetAsideTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Reason: return tr("Reason");
    case Place: return tr("Where");
    case Seen: return tr("First seen");
    default: return {};
    }
}

QString SetAsideTable::text() const
{
    QStringList lines{QStringList{tr("Reason"), tr("File"), tr("Position"), tr("What stood there")}.join(u'\t')};
    for (const SetAside& row : m_rows) {
        lines << QStringList{oneLine(row.reason), oneLine(row.nativeId), oneLine(row.position), oneLine(row.raw)}.join(
            u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace cf::ui
