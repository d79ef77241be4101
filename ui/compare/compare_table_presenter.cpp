#include "ui/compare/compare_table_presenter.h"

#include "ui/search/words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QString cell(const DifferenceWords& words, int difference, int column)
{
    switch (column) {
    case CompareTable::Number: return numberText(difference + 1);
    case CompareTable::Where: return words.where;
    case CompareTable::What: return words.kind;
    case CompareTable::Left: return words.left;
    case CompareTable::Right: return words.right;
    default: return {};
    }
}

QString plainCell(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ');
    const bool isFormula = !text.isEmpty() && u"=+-@"_s.contains(text.front());
    return isFormula ? u'\'' + text : text;
}

} // namespace

CompareTable::CompareTable(ComparePresenter& presenter, QObject* parent)
    : QAbstractTableModel(parent)
    , m_presenter(presenter)
{
    connect(&presenter, &ComparePresenter::changed, this, &CompareTable::take);
    connect(&presenter, &ComparePresenter::pagesChanged, this, &CompareTable::take);
    take();
}

void CompareTable::take()
{
    const int revision = m_presenter.textRevision() * 2 + (m_presenter.mode() == ComparePresenter::Mode::Text);
    if (revision == m_revision && m_count == m_presenter.count()) {
        return;
    }
    beginResetModel();
    m_revision = revision;
    m_count = m_presenter.count();
    endResetModel();
}

int CompareTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_count; }
int CompareTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant CompareTable::data(const QModelIndex& index, int role) const
{
    const bool isTold = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!index.isValid() || !isTold || index.row() >= m_presenter.count()) {
        return {};
    }
    return cell(differenceWords(m_presenter, index.row()), index.row(), index.column());
}

QVariant CompareTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number: return tr("No.");
    case Where: return tr("Where");
    case What: return tr("What");
    case Left: return tr("Left");
    case Right: return tr("Right");
    default: return {};
    }
}

QString CompareTable::tabSeparated() const
{
    QStringList lines, head;
    for (int column = 0; column < ColumnCount; ++column) {
        head << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    lines << head.join(u'\t');
    for (int row = 0; row < m_count; ++row) {
        const DifferenceWords words = differenceWords(m_presenter, row);
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column) {
            cells << plainCell(cell(words, row, column));
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace cf::ui
