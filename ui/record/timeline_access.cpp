// What screen readers are told of a timeline: one child an event, lane by lane, each a whole sentence.
#include "ui/record/timeline_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

namespace cf::ui {

namespace {

class EventAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    EventAccess(TimelineView* view, int event)
        : m_view(view)
        , m_event(event)
    {}

    bool isValid() const override { return m_view && m_event < int(m_view->presenter().events().size()); }
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
        const QRect r = m_view->eventRect(m_event);
        return {m_view->viewport()->mapToGlobal(r.topLeft()), r.size()};
    }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name && isValid() ? m_view->presenter().spoken(m_event) : QString(); }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::State state() const override
    {
        QAccessible::State s;
        s.focusable = s.selectable = true;
        s.invalid = !isValid();
        s.selected = isValid() && m_view->presenter().current() == m_event;
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
            m_view->presenter().setCurrent(m_event);
            m_view->setFocus();
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<TimelineView> m_view;
    int m_event;
};

/// Its children are made when they are asked for.
class TimelineAccess : public QAccessibleWidget
{
public:
    explicit TimelineAccess(TimelineView* view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {}
    ~TimelineAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_events)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    int childCount() const override { return int(m_view->presenter().events().size()); }
    QAccessibleInterface* child(int event) const override
    {
        if (event < 0 || event >= childCount()) {
            return nullptr;
        }
        if (!m_events.contains(event)) {
            m_events.insert(event, QAccessible::registerAccessibleInterface(new EventAccess(m_view, event)));
        }
        return QAccessible::accessibleInterface(m_events.value(event));
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (auto it = m_events.cbegin(); it != m_events.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == wanted) {
                return it.key();
            }
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override { return child(m_view->eventAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)))); }
    QAccessibleInterface* focusChild() const override { return m_view->hasFocus() ? child(m_view->presenter().current()) : nullptr; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_view->presenter().scope() : QAccessibleWidget::text(kind);
    }

private:
    TimelineView* m_view;
    mutable QHash<int, QAccessible::Id> m_events;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineAccess(view) : nullptr;
}

} // namespace

void installTimelineAccess() { QAccessible::installFactory(make); }

} // namespace cf::ui
