#include "ui/record/timeline_table_presenter.h"

#include <QCollator>

#include <algorithm>
#include <map>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

TimelineTable::TimelineTable(TimelinePresenter& presenter, QObject* parent)
    : QAbstractTableModel(parent)
    , m_presenter(presenter)
{
    connect(&presenter, &TimelinePresenter::changed, this, &TimelineTable::take);
    take();
}

void TimelineTable::take()
{
    beginResetModel();
    m_rows.clear();
    for (int event = 0; event < int(m_presenter.events().size()); ++event) {
        if (m_presenter.stepOf(event)) {
            m_rows.push_back(event);
        }
    }
    arrange();
    endResetModel();
}

QString TimelineTable::cell(int event, int column) const
{
    const evidence::TimelineLane& lane = m_presenter.laneOf(event);
    const evidence::TimelineStep& step = *m_presenter.stepOf(event);
    const auto words = [&] { return wordsOf(step, lane.channel, m_presenter.telling()); };
    switch (column) {
    case When: return words().when;
    case Received: return words().received;
    case Lane: return joined({laneName(lane), laneNote(lane)});
    case What: {
        const TimelineWords told = words();
        return joined(QStringList{told.mark.text, told.more} + told.notes);
    }
    case Grade: return step.grade ? QString(code(*step.grade)) : QString();
    case Code: return step.reportedCode;
    case Source: return joined({step.source, QString::fromLatin1(step.sha256.toHex())});
    default: return {};
    }
}

void TimelineTable::arrange()
{
    const auto arrangeBy = [&](const auto& isBefore) {
        std::ranges::stable_sort(m_rows, [&](int a, int b) { return m_order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a); });
    };
    const auto byTime = [&](const auto& timeOf) {
        arrangeBy([&](int a, int b) {
            const std::optional<UtcMs> left = timeOf(*m_presenter.stepOf(a)), right = timeOf(*m_presenter.stepOf(b));
            return left && right ? *left < *right : left.has_value() && !right;
        });
    };
    if (m_column == When) {
        byTime([](const evidence::TimelineStep& step) { return step.span ? std::optional(step.span->from) : std::nullopt; });
    } else if (m_column == Received) {
        byTime([](const evidence::TimelineStep& step) { return step.received; });
    } else {
        QCollator collator;
        collator.setNumericMode(true);
        std::map<int, QString> cells;
        for (const int event : m_rows) {
            cells[event] = cell(event, m_column);
        }
        arrangeBy([&](int a, int b) { return collator.compare(cells[a], cells[b]) < 0; });
    }
}

void TimelineTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) {
        return;
    }
    m_column = column;
    m_order = order;
    beginResetModel();
    arrange();
    endResetModel();
}

int TimelineTable::rowOf(int event) const
{
    const auto found = std::ranges::find(m_rows, event);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int TimelineTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int TimelineTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant TimelineTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size()) {
        return {};
    }
    const int event = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return cell(event, index.column());
    case MarkRole: {
        const MarkedText mark = wordsOf(*m_presenter.stepOf(event), m_presenter.laneOf(event).channel, m_presenter.telling()).mark;
        return QVariantList{mark.icon, int(mark.mark)};
    }
    default: return {};
    }
}

QVariant TimelineTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When: return tr("When");
    case Received: return tr("Heard of");
    case Lane: return tr("Lane");
    case What: return tr("What happened");
    case Grade: return tr("Grade");
    case Code: return tr("Code");
    case Source: return tr("Source, hash");
    default: return {};
    }
}

QString TimelineTable::tabSeparated() const
{
    const auto plain = [](QString text) {
        text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        return !text.isEmpty() && u"=+-@"_s.contains(text.front()) ? u'\'' + text : text;
    };
    QStringList line;
    for (int column = 0; column < ColumnCount; ++column) {
        line << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QString all = line.join(u'\t') + u'\n';
    for (const int event : m_rows) {
        line.clear();
        for (int column = 0; column < ColumnCount; ++column) {
            line << plain(cell(event, column));
        }
        all += line.join(u'\t') + u'\n';
    }
    return all;
}

} // namespace cf::ui
