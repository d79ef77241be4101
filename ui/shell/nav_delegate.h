#pragma once

#include <QStyledItemDelegate>

namespace cf::ui {

/// One entry of the navigation: icon, name, count; a saved search stands further in, the heading of a group is small and says whether it is folded.
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, IdRole, IconRole, CountRole, ActiveRole, FoldedRole, WaitingRole };
    enum Kind { PageKind, SavedKind, GroupKind };
    static constexpr const char* tight = "tight"; ///< property of the list: its rows are lower
    static int rowHeight(Kind kind, bool isTight); ///< of a list that is not folded; what is pressed keeps its 24 units
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

Q_SIGNALS:
    void renamed(const QString& from, const QString& to) const;
};

} // namespace cf::ui
