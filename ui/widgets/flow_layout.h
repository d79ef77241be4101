#pragma once

#include <QLayout>
#include <QList>

namespace cf::ui {

/// Items side by side at their own size, wrapped to further lines when the width ends: badges and chips. One item wider
/// than the line is given the line. Spacing in design units, through setScaledSpacing().
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool apply) const; ///< height used

    QList<QLayoutItem*> m_items;
};

} // namespace cf::ui
