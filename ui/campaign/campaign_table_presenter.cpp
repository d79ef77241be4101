#include "ui/campaign/campaign_table_presenter.h"

#include "models/evidence/result_export.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

namespace cf::ui {

using namespace Qt::StringLiterals;

CampaignTable::CampaignTable(CampaignPresenter& presenter, QObject* parent)
    : QAbstractTableModel(parent)
    , m_presenter(presenter)
{
    connect(&presenter, &CampaignPresenter::changed, this, &CampaignTable::follow);
    connect(&presenter, &CampaignPresenter::detailChanged, this, &CampaignTable::follow);
    follow();
}

void CampaignTable::follow()
{
    std::vector<CampaignItem> items = m_presenter.items(m_isWhole);
    if (items == m_items) {
        return;
    }
    if (items.size() != m_items.size()) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
        return;
    }
    m_items = std::move(items); // the choice stays
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CampaignTable::setWhole(bool whole)
{
    m_isWhole = whole;
    follow();
}

int CampaignTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_items.size()); }
int CampaignTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant CampaignTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_items.size()) {
        return {};
    }
    const CampaignItem& item = m_items[size_t(index.row())];
    const bool isNumber = index.column() == Letters || index.column() == Lost || index.column() == Share;
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        return m_presenter.spoken(item);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QString count = !item.count ? tr("not known") : countText(*item.count, item.isExact);
    switch (index.column()) {
    case Step: return item.isStep ? item.name : u"   "_s + item.name;
    case Letters: return item.isStep ? count : QString();
    case Lost: return item.isStep ? QString() : item.count == 0 ? u"0"_s : u"−"_s + count;
    case Share: return item.share;
    default: return item.meaning;
    }
}

QVariant CampaignTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == Letters || section == Lost || section == Share ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Step: return tr("Step");
    case Letters: return tr("Letters");
    case Lost: return tr("Remainder");
    case Share: return tr("Share");
    default: return tr("What it says");
    }
}

QByteArray CampaignTable::csv() const
{
    QByteArray text("step,remainder,letters,exact,query\r\n");
    for (const CampaignItem& item : m_presenter.items(true)) {
        const QByteArrayList cells{evidence::csvCell(codeOf(item.step)), item.isStep ? QByteArray() : evidence::csvCell(codeOf(item.what)),
                                   item.count ? QByteArray::number(*item.count) : QByteArray(), item.isExact ? "yes" : "no", evidence::csvCell(item.query)};
        text += cells.join(',') + "\r\n";
    }
    return text;
}

QString CampaignTable::text() const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column) {
            cells << (row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole) : data(index(row, column), Qt::DisplayRole)).toString().trimmed();
        }
        lines << cells.join(u'\t');
    }
    lines << m_presenter.completeText() << m_presenter.zoneText();
    return lines.join(u'\n') + u'\n';
}

} // namespace cf::ui
