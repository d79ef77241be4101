#pragma once

#include <QWidget>

namespace cf::ui {

/// A short painted list that mouse, keyboard and screen reader walk item by item: ↑↓ Home End move, Enter activates,
/// Ctrl+C copies. What an item says and where it stands comes from the subclass. Not for long lists: nothing is
/// windowed.
class ItemList : public QWidget
{
    Q_OBJECT

public:
    explicit ItemList(QWidget* parent = nullptr);

    virtual int count() const = 0;
    virtual QRect itemRect(int item) const = 0;      ///< in visual coordinates, full width
    virtual QString spoken(int item) const = 0;      ///< one sentence: the accessible name of the item
    virtual QString copyText(int item) const = 0;    ///< what Ctrl+C puts on the clipboard
    virtual QString hint(int item, int x) const = 0; ///< the whole of what is elided there, else empty
    virtual bool canActivate(int item) const = 0;

    int current() const { return m_current; } ///< 0 unless the list is empty, then -1
    void setCurrent(int item);
    void activate(int item);
    void copy(int item);
    int itemAt(QPoint position) const; ///< -1 beside the items

Q_SIGNALS:
    void activated(int item);
    void copied(const QString& text);

protected:
    void itemsChanged(); ///< call after the content was replaced
    int hovered() const { return m_hovered; }
    /// Hover fill and focus ring; call before drawing the item's content.
    void paintItemGround(QPainter& p, int item) const;

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    /// Adds to the context menu of an item; the base adds "Copy".
    virtual void fillMenu(class QMenu& menu, int item);

private:
    void setHovered(int item);

    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace cf::ui
