// What screen readers are told of a comparison: one child a difference, each a whole sentence.
#include "ui/compare/compare_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

namespace cf::ui {

namespace {

class DifferenceAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    DifferenceAccess(CompareView* view, int difference)
        : m_view(view)
        , m_difference(difference)
    {}

    bool isValid() const override { return m_view && m_difference < m_view->presenter().count(); }
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
        const QRect r = m_view->differenceRect(m_difference);
        return {m_view->viewport()->mapToGlobal(r.topLeft()), r.size()};
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? differenceWords(m_view->presenter(), m_difference).sentence : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::State state() const override
    {
        QAccessible::State s;
        s.focusable = s.selectable = true;
        s.invalid = !isValid();
        s.selected = isValid() && m_view->presenter().current() == m_difference;
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
            m_view->presenter().setCurrent(m_difference);
            m_view->setFocus();
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<CompareView> m_view;
    int m_difference;
};

/// Its children are made when they are asked for: there may be very many.
class CompareAccess : public QAccessibleWidget
{
public:
    explicit CompareAccess(CompareView* view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {}
    ~CompareAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_differences)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    int childCount() const override { return m_view->presenter().count(); }
    QAccessibleInterface* child(int difference) const override
    {
        if (difference < 0 || difference >= childCount()) {
            return nullptr;
        }
        if (!m_differences.contains(difference)) {
            m_differences.insert(difference, QAccessible::registerAccessibleInterface(new DifferenceAccess(m_view, difference)));
        }
        return QAccessible::accessibleInterface(m_differences.value(difference));
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (auto it = m_differences.cbegin(); it != m_differences.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == wanted) {
                return it.key();
            }
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override { return child(m_view->differenceAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)))); }
    QAccessibleInterface* focusChild() const override { return m_view->hasFocus() ? child(m_view->presenter().current()) : nullptr; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? compareScope(m_view->presenter()) : QAccessibleWidget::text(kind);
    }

private:
    CompareView* m_view;
    mutable QHash<int, QAccessible::Id> m_differences;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* view = qobject_cast<CompareView*>(object);
    return view ? new CompareAccess(view) : nullptr;
}

} // namespace

void installCompareAccess() { QAccessible::installFactory(make); }

} // namespace cf::ui
