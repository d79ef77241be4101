#include "ui/holds/hold_matrix_table_presenter.h"

#include "ui/holds/hold_upkeep_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int firstCount = 2; ///< before it: repository, part
constexpr std::array shown{HeldColumn::Planned, HeldColumn::Requested, HeldColumn::Effective, HeldColumn::Verified, HeldColumn::Lost, HeldColumn::Failed, HeldColumn::Class};

std::optional<HeldColumn> columnAt(int column)
{
    return column >= firstCount && size_t(column - firstCount) < shown.size() ? std::optional(shown[size_t(column - firstCount)]) : std::nullopt;
}

} // namespace

void HoldMatrixTable::set(const HoldBook& book, QDate today)
{
    QStringList names, controls;
    const auto known = controlsOf(book.kept);
    for (const HeldRow& row : book.matrix.rows) {
        const auto control = known.find(row.repository.value());
        names << book.repositoryName(row.repository);
        controls << (row.part == HeldPart::Records && control != known.end() ? controlWords(control->second, today) : QString());
    }
    if (book.matrix.rows == m_rows && names == m_names && controls == m_controls) {
        return;
    }
    beginResetModel();
    m_rows = book.matrix.rows;
    m_names = names;
    m_controls = controls;
    endResetModel();
}

int HoldMatrixTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int HoldMatrixTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : firstCount + int(shown.size()); }

QString HoldMatrixTable::cellText(size_t at, HeldColumn column) const
{
    const HeldRow& row = m_rows[at];
    const HeldCell& cell = row.cell(column);
    if (column == HeldColumn::Class) {
        const QString& control = m_controls[qsizetype(at)];
        const QString words = control.isEmpty() ? holdClassWord(row) : tr("%1; made up for: %2").arg(holdClassWord(row), control);
        return cell.isRed ? tr("%1; %2 not").arg(words, numberText(cell.troubled)) : words;
    }
    return cell.count ? numberText(*cell.count) : QString();
}

QVariant HoldMatrixTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size()) {
        return {};
    }
    const HeldRow& row = m_rows[size_t(index.row())];
    const auto column = columnAt(index.column());
    if (role == Qt::DisplayRole) {
        // A repository is named once, at its first row.
        const bool isFirst = index.row() == 0 || m_rows[size_t(index.row()) - 1].repository != row.repository;
        return index.column() == 0 ? (isFirst ? m_names[index.row()] : QString()) : !column ? heldPartWord(row.part) : cellText(size_t(index.row()), *column);
    }
    if (role == Qt::TextAlignmentRole && column && *column != HeldColumn::Class) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == MarkRole && column) {
        const HeldCell& cell = row.cell(*column);
        if (cell.isRed) {
            return QVariantList{u"warn"_s, int(Mark::Failed)};
        }
        const bool isWhole = *column == HeldColumn::Verified && cell.count.value_or(0) > 0 && cell.count == row.cell(HeldColumn::Planned).count;
        return isWhole ? QVariant(QVariantList{u"check"_s, int(Mark::Verified)}) : QVariant();
    }
    if (role == Qt::AccessibleTextRole) {
        const QString where = tr("%1, %2").arg(m_names[index.row()], heldPartWord(row.part));
        if (!column) {
            return where;
        }
        const HeldCell& cell = row.cell(*column);
        const QString said = tr("%1, %2: %3").arg(where, heldColumnWord(*column), cellText(size_t(index.row()), *column));
        return cell.isRed ? tr("%1, wrong").arg(said) : said;
    }
    if (role == Qt::ToolTipRole && column) {
        return *column == HeldColumn::Class && row.terms && !row.terms->basis.isEmpty() ? tr("%1 (%2)").arg(heldColumnHelp(*column), row.terms->basis) : heldColumnHelp(*column);
    }
    return {};
}

QVariant HoldMatrixTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto column = columnAt(section);
    if (role == Qt::DisplayRole) {
        return column ? heldColumnWord(*column) : section == 0 ? tr("Repository") : tr("What");
    }
    if (role == Qt::TextAlignmentRole && column && *column != HeldColumn::Class) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return role == Qt::ToolTipRole && column ? QVariant(heldColumnHelp(*column)) : QVariant();
}

std::optional<HoldMatrixTable::Behind> HoldMatrixTable::behind(const QModelIndex& index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size()) {
        return std::nullopt;
    }
    const HeldRow& row = m_rows[size_t(index.row())];
    const HeldColumn column = columnAt(index.column()).value_or(HeldColumn::Planned);
    const HeldCell& cell = row.cell(column);
    Behind behind{row.repository, {}, tr("%1: %2").arg(m_names[index.row()], heldColumnWord(column))};
    for (const HeldItemState state : cell.states) {
        const bool isWanted = cell.isRed ? isTask(state) : column == HeldColumn::Planned || (column != HeldColumn::Lost && column != HeldColumn::Failed);
        if (isWanted) {
            behind.states.push_back(state);
        }
    }
    if (behind.states.empty() || (cell.count && *cell.count == 0 && !cell.isRed)) {
        return std::nullopt;
    }
    return behind;
}

} // namespace cf::ui
