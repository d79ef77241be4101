#include "ui/shell/nav_bar.h"

#include "ui/search/saved_searches_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/brand_mark.h"
#include "ui/shell/nav_delegate.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int PageKind = NavDelegate::PageKind, SavedKind = NavDelegate::SavedKind, GroupKind = NavDelegate::GroupKind;

QString codeOf(PageGroup group)
{
    switch (group) {
    case PageGroup::Cases: return u"cases"_s;
    case PageGroup::Sent: return u"sent"_s;
    case PageGroup::Checks: return u"checks"_s;
    case PageGroup::Work: return u"work"_s;
    case PageGroup::Systems: return u"systems"_s;
    case PageGroup::None: break;
    }
    return {};
}

} // namespace

QString pageGroupWord(PageGroup group)
{
    switch (group) {
    case PageGroup::Cases: return NavBar::tr("Cases");
    case PageGroup::Sent: return NavBar::tr("What was sent");
    case PageGroup::Checks: return NavBar::tr("Checks");
    case PageGroup::Work: return NavBar::tr("Work");
    case PageGroup::Systems: return NavBar::tr("Systems");
    case PageGroup::None: break;
    }
    return {};
}

NavBar::NavBar(SavedSearchesPresenter& saved, QWidget* parent)
    : QWidget(parent)
    , m_saved(saved)
    , m_list(new QListView(this))
{
    setObjectName(u"navBar"_s);
    applyWidth(false);
    auto* box = new QVBoxLayout(this);
    setScaledMargins(box, {0, 0, 1, 8});
    setScaledSpacing(box, 8);
    box->addWidget(new BrandMark);
    box->addWidget(m_list, 1);
    m_list->setObjectName(u"navList"_s);
    m_list->setAccessibleName(tr("Pages and saved searches"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_items);
    auto* delegate = new NavDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &NavBar::choose);
    connect(m_list, &QListView::customContextMenuRequested, this, &NavBar::showMenu);
    connect(delegate, &NavDelegate::renamed, &m_saved, &SavedSearchesPresenter::rename);
    connect(delegate, &NavDelegate::closeEditor, this, [this] { applyWidth(m_folded); });
    connect(&m_saved, &SavedSearchesPresenter::changed, this, &NavBar::rebuildSaved);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
}

void NavBar::applyWidth(bool folded)
{
    const int units = folded ? 48 : 168;
    setScaledWidth(this, units, units);
}

/// Lower where more of them are seen by that.
void NavBar::fitRows()
{
    int wanted = 0;
    for (int row = 0; row < m_items.rowCount(); ++row) {
        wanted += m_list->isRowHidden(row) ? 0 : NavDelegate::rowHeight(NavDelegate::Kind(m_items.item(row)->data(NavDelegate::KindRole).toInt()), false);
    }
    const bool isTight = wanted > m_list->viewport()->height();
    if (isTight != m_list->property(NavDelegate::tight).toBool()) {
        m_list->setProperty(NavDelegate::tight, isTight);
        m_list->doItemsLayout();
    }
}

void NavBar::setFolded(bool folded)
{
    if (folded == m_folded) {
        return;
    }
    m_folded = folded;
    applyWidth(folded);
    m_list->setVerticalScrollBarPolicy(folded ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded); // it would cover the icons; wheel and keys scroll
    m_list->doItemsLayout(); // headings are lines then
    for (int row = 0; row < m_items.rowCount(); ++row) {
        QStandardItem* item = m_items.item(row);
        if (item->data(NavDelegate::KindRole) == PageKind) {
            const QString spoken = item->data(Qt::AccessibleTextRole).toString();
            item->setToolTip(folded ? spoken.isEmpty() ? item->text() : spoken : QString());
        }
    }
}

void NavBar::setCount(const QString& id, const QString& number, const QString& spoken)
{
    for (int row = 0; row < m_items.rowCount(); ++row) {
        QStandardItem* item = m_items.item(row);
        if (item->data(NavDelegate::KindRole) == PageKind && item->data(NavDelegate::IdRole) == id) {
            item->setData(number, NavDelegate::CountRole);
            item->setData(spoken.isEmpty() ? QVariant() : QVariant(tr("%1, %2").arg(item->text(), spoken)), Qt::AccessibleTextRole);
            item->setToolTip(m_folded ? item->data(Qt::AccessibleTextRole).toString() : QString());
            tellOf(groupOf(row));
        }
    }
}

QModelIndex NavBar::groupOf(int row) const
{
    while (row >= 0 && m_items.item(row)->data(NavDelegate::KindRole) != GroupKind) {
        --row;
    }
    return row < 0 ? QModelIndex() : m_items.index(row, 0);
}

void NavBar::tellOf(const QModelIndex& group)
{
    if (!group.isValid()) {
        return;
    }
    QStringList waiting;
    for (int row = group.row() + 1; row < m_items.rowCount() && m_items.item(row)->data(NavDelegate::KindRole) != GroupKind; ++row) {
        const QStandardItem* item = m_items.item(row);
        if (!item->data(NavDelegate::CountRole).toString().isEmpty()) {
            const QString spoken = item->data(Qt::AccessibleTextRole).toString();
            waiting << (spoken.isEmpty() ? item->text() : spoken);
        }
    }
    const QString name = group.data().toString();
    const bool isFolded = group.data(NavDelegate::FoldedRole).toBool(), isWaiting = isFolded && !waiting.isEmpty();
    m_items.setData(group, isWaiting, NavDelegate::WaitingRole);
    m_items.setData(group, isWaiting ? waiting.join(u'\n') : QString(), Qt::ToolTipRole);
    m_items.setData(group, !isFolded ? tr("Group %1").arg(name) : isWaiting ? tr("Group %1, folded: %2").arg(name, waiting.join(u"; "_s)) : tr("Group %1, folded").arg(name), Qt::AccessibleTextRole);
}

void NavBar::addPage(const QString& id, const QString& iconName, const QString& name, PageGroup group)
{
    if (group != std::exchange(m_group, group) && group != PageGroup::None) {
        auto* heading = new QStandardItem(pageGroupWord(group));
        heading->setData(GroupKind, NavDelegate::KindRole);
        heading->setData(codeOf(group), NavDelegate::IdRole);
        heading->setEditable(false);
        m_items.appendRow(heading);
        fold(heading->index(), false);
    }
    auto* item = new QStandardItem(name);
    item->setData(PageKind, NavDelegate::KindRole);
    item->setData(id, NavDelegate::IdRole);
    item->setData(iconName, NavDelegate::IconRole);
    item->setEditable(false);
    item->setToolTip(m_folded ? name : QString());
    m_items.appendRow(item);
    if (id == u"search"_s) {
        rebuildSaved();
    }
    fitRows();
}

void NavBar::fold(const QModelIndex& group, bool isFolded)
{
    m_items.setData(group, isFolded, NavDelegate::FoldedRole);
    for (int row = group.row() + 1; row < m_items.rowCount() && m_items.item(row)->data(NavDelegate::KindRole) != GroupKind; ++row) {
        m_list->setRowHidden(row, isFolded);
    }
    fitRows();
    tellOf(group);
}

void NavBar::setFoldedGroups(const QStringList& codes)
{
    for (int row = 0; row < m_items.rowCount(); ++row) {
        if (m_items.item(row)->data(NavDelegate::KindRole) == GroupKind) {
            fold(m_items.index(row, 0), codes.contains(m_items.item(row)->data(NavDelegate::IdRole).toString()));
        }
    }
}

QStringList NavBar::foldedGroups() const
{
    QStringList codes;
    for (int row = 0; row < m_items.rowCount(); ++row) {
        if (m_items.item(row)->data(NavDelegate::FoldedRole).toBool()) {
            codes << m_items.item(row)->data(NavDelegate::IdRole).toString();
        }
    }
    return codes;
}

bool NavBar::groupKey(int key)
{
    const QModelIndex index = m_list->currentIndex();
    const bool isKey = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Space;
    if (!isKey || index.data(NavDelegate::KindRole) != GroupKind) {
        return false;
    }
    const bool isFolded = index.data(NavDelegate::FoldedRole).toBool();
    const int back = m_list->layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    fold(index, key == back || (key == Qt::Key_Space && !isFolded));
    Q_EMIT groupFolded();
    return true;
}

void NavBar::rebuildSaved()
{
    const QString focused = m_list->currentIndex().data(NavDelegate::IdRole).toString();
    int first = 0;
    for (int row = m_items.rowCount() - 1; row >= 0; --row) {
        const QStandardItem* item = m_items.item(row);
        if (item->data(NavDelegate::KindRole) == SavedKind) {
            m_items.removeRow(row);
        } else if (item->data(NavDelegate::IdRole) == u"search"_s) {
            first = row + 1;
        }
    }
    for (const desk::SavedSearch& search : m_saved.searches()) {
        auto* item = new QStandardItem(search.name);
        const QString delta = m_saved.deltaText(search.name);
        const QString count = search.lastTotal ? numberText(*search.lastTotal) : QString();
        item->setData(SavedKind, NavDelegate::KindRole);
        item->setData(search.name, NavDelegate::IdRole);
        item->setData(u"save"_s, NavDelegate::IconRole);
        item->setData(count, NavDelegate::CountRole);
        item->setData(search.name == m_current, NavDelegate::ActiveRole);
        item->setToolTip(delta.isEmpty() ? search.name + u'\n' + search.query
                                         : search.name + u" ("_s + delta + u")\n"_s + search.query);
        item->setData(delta.isEmpty()
                          ? tr("Saved search %1, %2").arg(search.name, count)
                          : tr("Saved search %1, %2, %3 since the run before").arg(search.name, count, delta),
                      Qt::AccessibleTextRole);
        m_items.insertRow(first++, item);
    }
    for (int row = 0; row < m_items.rowCount(); ++row) {
        if (m_items.item(row)->data(NavDelegate::IdRole) == focused) {
            m_list->setCurrentIndex(m_items.index(row, 0));
        }
    }
    fitRows();
}

void NavBar::setCurrentPage(const QString& id)
{
    m_page = id;
    for (int row = 0; row < m_items.rowCount(); ++row) {
        QStandardItem* item = m_items.item(row);
        if (item->data(NavDelegate::KindRole) == PageKind) {
            item->setData(item->data(NavDelegate::IdRole) == id, NavDelegate::ActiveRole);
            if (item->data(NavDelegate::IdRole) == id && m_list->isRowHidden(row)) { // where one is, is seen
                fold(groupOf(row), false);
                Q_EMIT groupFolded();
            }
            if (item->data(NavDelegate::IdRole) == id && !m_list->hasFocus()) {
                m_list->setCurrentIndex(item->index());
            }
        }
    }
}

void NavBar::setCurrentSaved(const QString& name)
{
    m_current = name;
    for (int row = 0; row < m_items.rowCount(); ++row) {
        QStandardItem* item = m_items.item(row);
        if (item->data(NavDelegate::KindRole) == SavedKind) {
            item->setData(item->data(NavDelegate::IdRole) == name, NavDelegate::ActiveRole);
        }
    }
}

QString NavBar::savedAt(const QModelIndex& index) const
{
    return index.data(NavDelegate::KindRole) == SavedKind ? index.data(NavDelegate::IdRole).toString() : QString();
}

void NavBar::choose(const QModelIndex& index)
{
    if (const QString saved = savedAt(index); !saved.isEmpty()) {
        Q_EMIT savedChosen(saved);
    } else if (index.data(NavDelegate::KindRole) == GroupKind) {
        fold(index, !index.data(NavDelegate::FoldedRole).toBool());
        Q_EMIT groupFolded();
    } else if (index.isValid()) {
        Q_EMIT pageChosen(index.data(NavDelegate::IdRole).toString());
    }
}

void NavBar::renameCurrent()
{
    if (!savedAt(m_list->currentIndex()).isEmpty()) {
        applyWidth(false); // a name needs room to be written
        m_list->edit(m_list->currentIndex());
    }
}

void NavBar::showMenu(const QPoint& position)
{
    const QString name = savedAt(m_list->indexAt(position));
    if (name.isEmpty()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"open"_s), tr("Open"), this, [this, name] { Q_EMIT savedChosen(name); });
    menu->addAction(tr("Rename"), QKeySequence(Qt::Key_F2), this, &NavBar::renameCurrent);
    menu->addAction(icon(u"up"_s), tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), this,
                    [this, name] { m_saved.move(name, -1); });
    menu->addAction(icon(u"down"_s), tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), this,
                    [this, name] { m_saved.move(name, 1); });
    menu->addAction(icon(u"cross"_s), tr("Delete"), QKeySequence(Qt::Key_Delete), this,
                    [this, name] { m_saved.remove(name); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool NavBar::savedKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QString name = savedAt(m_list->currentIndex());
    if (name.isEmpty()) {
        return false;
    }
    if (key == Qt::Key_F2) {
        renameCurrent();
    } else if (key == Qt::Key_Delete) {
        m_saved.remove(name);
    } else if (key == Qt::Key_Up && modifiers == Qt::AltModifier) {
        m_saved.move(name, -1);
    } else if (key == Qt::Key_Down && modifiers == Qt::AltModifier) {
        m_saved.move(name, 1);
    } else {
        return false;
    }
    return true;
}

bool NavBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(this, &NavBar::fitRows, Qt::QueuedConnection); // when its viewport has the size, too
    }
    if (watched != m_list || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose(m_list->currentIndex());
        return true;
    }
    return groupKey(key->key()) || savedKey(key->key(), key->modifiers() & ~Qt::KeypadModifier) || QWidget::eventFilter(watched, event);
}

void NavBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange) {
        fitRows();
        m_list->doItemsLayout();
    }
    QWidget::changeEvent(event);
}

void NavBar::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    vline(p, x, 0, height());
}

} // namespace cf::ui
