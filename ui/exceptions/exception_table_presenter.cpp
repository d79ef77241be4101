#include "ui/exceptions/exception_table_presenter.h"

#include "models/base/text.h"
#include "ui/exceptions/exception_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cf::ui {

void ExceptionTable::set(std::vector<const evidence::LetterException*> exceptions, UtcMs now)
{
    beginResetModel();
    m_given = std::move(exceptions);
    m_now = now;
    order();
    endResetModel();
}

void ExceptionTable::order()
{
    m_shown = m_given;
    if (m_column < 0) {
        return;
    }
    const auto by = [&](auto key) { // what has none stands last, whichever way
        std::ranges::stable_sort(m_shown, [&](const auto* a, const auto* b) { return m_order == Qt::AscendingOrder ? key(*a) < key(*b) : key(*b) < key(*a); });
    };
    switch (m_column) {
    case Age: by([&](const evidence::LetterException& one) { return one.age(m_now).value_or(-1); }); break;
    case Due: by([](const evidence::LetterException& one) { return one.due ? one.due->end : std::numeric_limits<UtcMs>::max(); }); break;
    case State: by([](const evidence::LetterException& one) { return int(one.state); }); break;
    case Failures: by([](const evidence::LetterException& one) { return one.failures; }); break;
    default: {
        std::vector<std::pair<QString, const evidence::LetterException*>> keyed;
        keyed.reserve(m_shown.size());
        for (const auto* one : m_shown) {
            keyed.emplace_back(fold(cell(*one, m_column)), one);
        }
        std::ranges::stable_sort(keyed, [&](const auto& a, const auto& b) { return m_order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first; });
        for (size_t i = 0; i < keyed.size(); ++i) {
            m_shown[i] = keyed[i].second;
        }
    }
    }
}

void ExceptionTable::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    this->order();
    endResetModel();
}

const evidence::LetterException* ExceptionTable::exception(int row) const { return row >= 0 && size_t(row) < m_shown.size() ? m_shown[size_t(row)] : nullptr; }

int ExceptionTable::rowOf(const QString& id) const
{
    const auto found = std::ranges::find(m_shown, id, &evidence::LetterException::id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int ExceptionTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }
int ExceptionTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString ExceptionTable::cell(const evidence::LetterException& one, int column) const
{
    switch (column) {
    case Kind: return exceptionKindWord(one.kind);
    case Name: return one.name; // its title stands beside the list
    case Age: return exceptionAgeWords(one, m_now);
    case Due: return one.due ? dateText(one.due->day) : QString();
    case Team: return one.team;
    case Owner: return one.owner;
    case State: return exceptionStateWord(one.state);
    case Failures: return one.failures > 0 ? numberText(one.failures) : QString();
    default: return {};
    }
}

QVariant ExceptionTable::data(const QModelIndex& index, int role) const
{
    const evidence::LetterException* one = index.isValid() ? exception(index.row()) : nullptr;
    if (!one) {
        return {};
    }
    const bool isLate = one->isOpen() && one->isLate(m_now), isLooping = one->isOpen() && one->isLooping;
    const bool isMarked = (index.column() == Due && isLate) || (index.column() == Failures && isLooping);
    if (role == MarkRole) {
        return isMarked ? QVariantList{index.column() == Due ? u"warn"_s : u"undo"_s, int(Mark::Failed)} : QVariantList();
    }
    if (role == Qt::TextAlignmentRole && (index.column() == Failures || index.column() == Age)) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) { // the mark says it to those who see it
        const QString text = index.column() == Name ? exceptionName(*one) : cell(*one, index.column());
        return !isMarked ? text : index.column() == Due ? tr("%1, overdue").arg(text) : tr("%1, keeps failing").arg(text);
    }
    return role == Qt::DisplayRole ? QVariant(cell(*one, index.column())) : QVariant();
}

QVariant ExceptionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Kind: return tr("What failed");
    case Name: return tr("Letter or batch");
    case Age: return tr("Open for");
    case Due: return tr("Due");
    case Team: return tr("Team");
    case Owner: return tr("Has it");
    case State: return tr("State");
    case Failures: return tr("Failures");
    default: return {};
    }
}

} // namespace cf::ui
