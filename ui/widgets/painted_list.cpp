#include "ui/widgets/painted_list.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

namespace cf::ui {

namespace {

class ItemAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccess(PaintedList* view, int item)
        : m_view(view)
        , m_item(item)
    {}

    bool isValid() const override { return m_view && m_item < m_view->itemCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect r = m_view->itemRect(m_item);
        return {m_view->viewport()->mapToGlobal(r.topLeft()), r.size()};
    }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name && isValid() ? m_view->spokenItem(m_item) : QString(); }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::State state() const override
    {
        QAccessible::State s;
        s.focusable = s.selectable = true;
        s.invalid = !isValid();
        s.selected = isValid() && m_view->currentItem() == m_item;
        s.focused = s.selected && m_view->hasFocus();
        return s;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (isValid() && name == setFocusAction()) {
            m_view->setCurrentItem(m_item);
            m_view->setFocus();
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<PaintedList> m_view;
    int m_item;
};

/// Its children are made when they are asked for: there may be very many.
class ListAccess : public QAccessibleWidget
{
public:
    explicit ListAccess(PaintedList* view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {}
    ~ListAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_made)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    int childCount() const override { return m_view->itemCount(); }
    QAccessibleInterface* child(int item) const override
    {
        if (item < 0 || item >= childCount()) {
            return nullptr;
        }
        if (!m_made.contains(item)) {
            m_made.insert(item, QAccessible::registerAccessibleInterface(new ItemAccess(m_view, item)));
        }
        return QAccessible::accessibleInterface(m_made.value(item));
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (auto it = m_made.cbegin(); it != m_made.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == wanted) {
                return it.key();
            }
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override { return child(m_view->itemAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)))); }
    QAccessibleInterface* focusChild() const override { return m_view->hasFocus() ? child(m_view->currentItem()) : nullptr; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_view->spokenScope() : QAccessibleWidget::text(kind);
    }

private:
    PaintedList* m_view;
    mutable QHash<int, QAccessible::Id> m_made;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* view = qobject_cast<PaintedList*>(object);
    return view ? new ListAccess(view) : nullptr;
}

} // namespace

PaintedList::PaintedList(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    QAccessible::installFactory(make); // again changes nothing
}

} // namespace cf::ui
