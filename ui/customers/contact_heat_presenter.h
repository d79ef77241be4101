// How often a customer was contacted, as cells and as a table: the words of both. Source: models/evidence/contact_heat.h.
#pragma once

#include "models/evidence/contact_heat.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace cf::ui {

struct ContactCell {
    qint64 count = 0;
    QString spoken, query; ///< query: of its letters; empty: there are none
    friend bool operator==(const ContactCell&, const ContactCell&) = default;
};
/// Twelve months of it. Rows are the channels that were used in them, and under more than one the months as a whole.
struct ContactYear {
    QStringList rows, months, years; ///< years: over the first month of each
    std::vector<ContactCell> cells;  ///< row by row
    bool hasSums = false;
    QString span;                    ///< "Apr 2024 – Mar 2025"
    friend bool operator==(const ContactYear&, const ContactYear&) = default;
};
inline constexpr int monthsShown = 12;
/// The last twelve up to the month `end`, which is one past the last; fewer where there are no more before.
ContactYear contactYear(const evidence::ContactHeat& heat, size_t end);
/// What the numbers are true of, and what is not in them; complete: to when what is known is.
QString contactFoot(const evidence::ContactHeat& heat, const QString& complete);

/// All months with a letter, the newest first, by channel.
class ContactTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Month, Together, FirstChannel };
    using QAbstractTableModel::QAbstractTableModel;
    void set(const evidence::ContactHeat& heat);
    QString queryAt(const QModelIndex& index) const; ///< of the letters of the cell, in the first column of the month; empty: none
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Comma-separated, in stable codes, with the query of each month, whether its counts are exact, and what all of them are true of (contactFoot()): for a file.
    QByteArray csv(const QString& scope) const;

private:
    const evidence::Figure& figureAt(const QModelIndex& index) const;
    std::vector<Channel> m_channels;
    std::vector<evidence::ContactMonth> m_months;
};

} // namespace cf::ui
