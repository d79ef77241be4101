#include "ui/widgets/accessible.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/item_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_header.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace cf::ui {

namespace {

/// One line of an ItemList.
class ItemAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccess(ItemList* list, int item)
        : m_list(list)
        , m_item(item)
    {}

    bool isValid() const override { return m_list && m_item < m_list->count(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_list ? m_list->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_list.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect r = m_list->itemRect(m_item);
        return {m_list->mapToGlobal(r.topLeft()), r.size()};
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_list->spoken(m_item) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::State state() const override
    {
        QAccessible::State s;
        s.focusable = s.selectable = true;
        s.invalid = !isValid();
        s.focused = s.selected = isValid() && m_list->hasFocus() && m_list->current() == m_item;
        return s;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        QStringList names{setFocusAction()};
        if (isValid() && m_list->canActivate(m_item))
            names << pressAction();
        return names;
    }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        m_list->setCurrent(m_item);
        if (name == setFocusAction())
            m_list->setFocus();
        else if (name == pressAction())
            m_list->activate(m_item);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<ItemList> m_list;
    int m_item;
};

class ListAccess : public QAccessibleWidget
{
public:
    explicit ListAccess(ItemList* list)
        : QAccessibleWidget(list, QAccessible::List)
        , m_list(list)
    {}
    ~ListAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return m_list->count(); }
    QAccessibleInterface* child(int item) const override
    {
        if (item < 0 || item >= m_list->count())
            return nullptr;
        if (!m_items.contains(item))
            m_items.insert(item, QAccessible::registerAccessibleInterface(new ItemAccess(m_list, item)));
        return QAccessible::accessibleInterface(m_items.value(item));
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == wanted)
                return it.key();
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_list->itemAt(m_list->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_list->hasFocus() ? child(m_list->current()) : nullptr;
    }

private:
    ItemList* m_list;
    mutable QHash<int, QAccessible::Id> m_items;
};

/// The start of the chosen span is the number; the words say both ends and the count.
class HistogramAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit HistogramAccess(Histogram* h)
        : QAccessibleWidget(h, QAccessible::Slider)
        , m_histogram(h)
    {}
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_histogram->valueText() : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return m_histogram->firstSelected(); }
    void setCurrentValue(const QVariant& value) override
    {
        const int span = m_histogram->lastSelected() - m_histogram->firstSelected();
        m_histogram->select(value.toInt(), value.toInt() + span);
        Q_EMIT m_histogram->rangeSelected(m_histogram->firstSelected(), m_histogram->lastSelected());
    }
    QVariant maximumValue() const override { return int(m_histogram->bins().size()) - 1; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    Histogram* m_histogram;
};

class ProgressAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ProgressAccess(ProgressLine* line)
        : QAccessibleWidget(line, QAccessible::ProgressBar)
        , m_line(line)
    {}
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_line->valueText() : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return m_line->done(); }
    void setCurrentValue(const QVariant&) override {}
    QVariant maximumValue() const override { return m_line->total(); }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    ProgressLine* m_line;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    if (auto* list = qobject_cast<ItemList*>(object))
        return new ListAccess(list);
    if (auto* histogram = qobject_cast<Histogram*>(object))
        return new HistogramAccess(histogram);
    if (auto* line = qobject_cast<ProgressLine*>(object))
        return new ProgressAccess(line);
    auto* widget = qobject_cast<QWidget*>(object);
    if (qobject_cast<Label*>(object) || qobject_cast<Badge*>(object) || qobject_cast<Skeleton*>(object))
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (qobject_cast<SectionHeader*>(object))
        return new QAccessibleWidget(widget, QAccessible::Heading);
    if (qobject_cast<Notice*>(object))
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    if (qobject_cast<EmptyState*>(object) || qobject_cast<PageHead*>(object))
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void installAccessibility() { QAccessible::installFactory(make); }

void announce(QWidget* widget, const QString& text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, text);
#else
    widget->setAccessibleDescription(text);
    QAccessibleEvent event(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace cf::ui
