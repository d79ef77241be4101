#include "ui/customers/contact_heat_presenter.h"

#include "models/evidence/result_export.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

struct ContactHeatText {
    Q_DECLARE_TR_FUNCTIONS(ContactHeatText)
};

ContactCell cellOf(const evidence::Figure& figure, const QString& name, QDate month)
{
    const QString spoken = figure.count == 0 ? ContactHeatText::tr("%1, %2: none").arg(monthText(month), name)
                                             //: A month, a channel, and "3 letters"
                                             : ContactHeatText::tr("%1, %2: %3").arg(monthText(month), name, lettersText(figure.count, figure.exact));
    return {figure.count, spoken, figure.query};
}

} // namespace

ContactYear contactYear(const evidence::ContactHeat& heat, size_t end)
{
    ContactYear year;
    const size_t last = std::min(end, heat.months.size()), first = last > size_t(monthsShown) ? last - size_t(monthsShown) : 0;
    if (first == last) {
        return year;
    }
    for (size_t at = first; at < last; ++at) {
        const QDate month = heat.months[at].first;
        year.months << QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        year.years << (at == first || month.month() == 1 ? QString::number(month.year()) : QString());
    }
    for (size_t i = 0; i < heat.channels.size(); ++i) {
        const auto isUsed = [i](const evidence::ContactMonth& month) { return month.byChannel[i].count > 0; };
        if (std::none_of(heat.months.begin() + qsizetype(first), heat.months.begin() + qsizetype(last), isUsed)) {
            continue;
        }
        const QString name = channelWord(heat.channels[i]);
        year.rows << name;
        for (size_t at = first; at < last; ++at) {
            year.cells.push_back(cellOf(heat.months[at].byChannel[i], name, heat.months[at].first));
        }
    }
    year.hasSums = year.rows.size() != 1; // of months without a letter that row alone is left
    if (year.hasSums) {
        //: Row under the channels: letters by whatever channel, each once
        const QString name = ContactHeatText::tr("Together");
        year.rows << name;
        for (size_t at = first; at < last; ++at) {
            year.cells.push_back(cellOf(heat.months[at].all, name, heat.months[at].first));
        }
    }
    const QString from = monthText(heat.months[first].first), to = monthText(heat.months[last - 1].first);
    //: Start and end of a span of time
    year.span = from == to ? from : ContactHeatText::tr("%1 – %2").arg(from, to);
    return year;
}

QString contactFoot(const evidence::ContactHeat& heat, const QString& complete)
{
    QStringList parts{ContactHeatText::tr("Months by customer time, as letters write it")};
    if (heat.undated > 0) {
        parts << ContactHeatText::tr("%Ln letter(s) more tell no time of sending", nullptr, heat.undated);
    }
    if (heat.isPart) {
        parts << ContactHeatText::tr("older months are not counted: only the newest letters were looked at");
    }
    parts << complete;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void ContactTable::set(const evidence::ContactHeat& heat)
{
    beginResetModel();
    m_channels = heat.channels;
    m_months = heat.months;
    std::erase_if(m_months, [](const evidence::ContactMonth& month) { return month.all.count == 0; });
    std::ranges::reverse(m_months);
    endResetModel();
}

const evidence::Figure& ContactTable::figureAt(const QModelIndex& index) const
{
    const evidence::ContactMonth& month = m_months[size_t(index.row())];
    return index.column() < FirstChannel ? month.all : month.byChannel[size_t(index.column() - FirstChannel)];
}

QString ContactTable::queryAt(const QModelIndex& index) const { return index.isValid() ? figureAt(index).query : QString(); }

int ContactTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_months.size()); }
int ContactTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : FirstChannel + int(m_channels.size()); }

QVariant ContactTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool isMonth = index.column() == Month;
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isMonth ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole && !isMonth) {
        return cellOf(figureAt(index), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), m_months[size_t(index.row())].first).spoken;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return isMonth ? monthText(m_months[size_t(index.row())].first) : countText(figureAt(index).count, figureAt(index).exact);
}

QVariant ContactTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    if (section < FirstChannel) {
        return section == Month ? ContactHeatText::tr("Month of sending") : ContactHeatText::tr("Together");
    }
    return channelWord(m_channels[size_t(section - FirstChannel)]);
}

QByteArray ContactTable::csv(const QString& scope) const
{
    QByteArrayList head{"month"};
    for (const Channel channel : m_channels) {
        head << QByteArray(code(channel).data(), code(channel).size());
    }
    QByteArray text = head.join(',') + ",all,query,exact,scope\r\n";
    for (const evidence::ContactMonth& month : m_months) {
        QByteArrayList cells{month.first.toString(u"yyyy-MM").toUtf8()};
        for (const evidence::Figure& figure : month.byChannel) {
            cells << QByteArray::number(figure.count);
        }
        cells << QByteArray::number(month.all.count) << evidence::csvCell(month.all.query) << QByteArray(month.all.exact ? "yes" : "no") << evidence::csvCell(scope);
        text += cells.join(',') + "\r\n";
    }
    return text;
}

} // namespace cf::ui
