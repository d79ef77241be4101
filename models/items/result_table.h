// The rows of a result as a table of any length, of which only windows around what is looked at are held.
#pragma once

#include "models/items/result_texts.h"
#include "models/search/search_desk.h"

#include <QAbstractTableModel>
#include <QSet>

#include <map>

namespace cf::items {

/// rowCount() is the exact total. Rows that are not held answer with waiting() and are fetched; windows far from what
/// was asked last are dropped. A column of the model is a search::Column. GUI thread.
class ResultTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        HeldRole = Qt::UserRole, ///< bool: the row has arrived
        ColumnRole,              ///< int: search::Column
        TimeRole                 ///< of a date column: the time of day
    };
    static constexpr int windowSize = 100; ///< two of them fill any screen; each row is read from where it lies
    static constexpr int windowsHeld = 24;
    static constexpr int fetchedAtOnce = 2, waitingWindows = 4;
    static constexpr int rowsDraggedMost = 1000;

    ResultTable(search::SearchDesk& desk, const ResultTexts& texts, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Rows leave the program as their references, one a line.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    QStringList mimeTypes() const override { return {QStringLiteral("text/plain")}; }

    /// nullptr while it has not arrived (it is then on its way, unless many others are asked for before its turn comes) and outside
    /// the table.
    const search::Row* row(int row) const;
    /// Whether the row that row() gives is of the newest reading; false while an older one is still shown.
    bool isFresh(int row) const;
    /// Among the rows held; -1 when it is not one of them.
    int rowOf(const CommunicationId& id) const;
    /// f(rank) of every row held, in order.
    template <class F> void eachHeld(F f) const
    {
        for (const auto& [window, rows] : m_windows) {
            for (int i = 0; i < int(rows.size()) && window * windowSize + i < m_total; ++i) {
                f(window * windowSize + i);
            }
        }
    }
    int windowsInMemory() const { return int(m_windows.size()); }

    /// Another result: forgets everything.
    void reset(const search::Question& question, const search::Order& order, qint64 total);
    /// The same question after the data changed: rows stay as they are until newer ones arrive, so nothing flickers or
    /// jumps.
    void renew(const search::Question& question, const search::Order& order, qint64 total);
    void setTotal(qint64 total);
    /// Rows that were read elsewhere, beginning at `offset` (a multiple of windowSize).
    void put(qint64 offset, std::vector<search::Row> rows);
    /// The same rows, other words (language, zone).
    void wordsChanged();

Q_SIGNALS:
    void fetchFailed(const Error& error);

private:
    void wanted(int window) const;
    void fetchWanted();
    void fetch(int window);
    void arrived(int window, std::vector<search::Row> rows);
    void dropFar(int window);
    std::optional<QString> text(const search::Row& row, int column, int role) const;

    search::SearchDesk& m_desk;
    const ResultTexts& m_texts;
    search::Question m_question;
    search::Order m_order;
    int m_total = 0;
    quint64 m_generation = 0;
    std::map<int, std::vector<search::Row>> m_windows;
    std::map<int, quint64> m_windowGeneration; ///< which renewal a window was read for
    mutable std::vector<int> m_wanted; ///< windows, those asked for last at the end
    mutable bool m_isFetchDue = false;
    QSet<int> m_fetching;
};

} // namespace cf::items
