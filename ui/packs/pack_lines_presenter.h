// The checklist of a pack and its items as lines: what is wanted with what could be added under it, and what is in with its other versions.
#pragma once

#include "ui/packs/pack_words_presenter.h"

#include <QAbstractTableModel>

namespace cf::ui {

struct PackLine {
    enum class Kind { Requirement, Candidate, Item, Version };
    Kind kind = Kind::Item;
    QString key;        ///< id of the requirement, key of the item
    QString text, detail;
    MarkedText mark;
    bool isDim = false; ///< it does not go in
    PackItem item;      ///< of a candidate or another version: what would be added
    bool isIn = false;  ///< and it is in already
    friend bool operator==(const PackLine&, const PackLine&) = default;
    QString spoken() const;
};

std::vector<PackLine> packChecklistLines(const evidence::PackReview& review, const TimeTelling& telling);
/// review: may be of a step before; what it does not know yet is shown without what it would say.
std::vector<PackLine> packItemLines(const Pack& pack, const evidence::PackReview* review, const TimeTelling& telling);

/// Lines can be dragged; what is dropped is told by what it is and where.
class PackLines : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    static constexpr const char* mime = "application/x-counterfoil-pack-item";
    void set(std::vector<PackLine> lines);
    void setTakesDrops(bool takes) { m_takesDrops = takes; }
    const std::vector<PackLine>& lines() const { return m_lines; }
    const PackLine* line(int row) const; ///< null: no such row
    int rowOf(PackLine::Kind kind, const QString& key) const; ///< -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    QStringList mimeTypes() const override { return {QLatin1StringView(mime)}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    void dropped(const QString& key, int place); ///< place: among the items, from 0

private:
    std::vector<PackLine> m_lines;
    bool m_takesDrops = false;
};

} // namespace cf::ui
