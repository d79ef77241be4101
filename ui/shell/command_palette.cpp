#include "ui/shell/command_palette.h"

#include "ui/shell/action_list.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace cf::ui {

class CommandPalette::Matches : public QAbstractListModel
{
public:
    enum Role { ShortcutRole = Qt::UserRole, GroupRole, MarksRole };
    Matches(const std::vector<PaletteEntry>& entries, QObject* parent)
        : QAbstractListModel(parent)
        , m_entries(entries)
    {}

    void set(std::vector<PaletteMatch> found)
    {
        beginResetModel();
        m_found = std::move(found);
        endResetModel();
    }
    const PaletteMatch& match(int row) const { return m_found[size_t(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_found.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid()) {
            return {};
        }
        const PaletteMatch& found = m_found[size_t(index.row())];
        const PaletteEntry& entry = m_entries[size_t(found.entry)];
        switch (role) {
        case Qt::DisplayRole: return entry.text;
        case Qt::AccessibleTextRole:
            return entry.shortcut.isEmpty() ? entry.text : entry.text + u", "_s + entry.shortcut;
        case ShortcutRole: return entry.shortcut;
        case GroupRole: return entry.group;
        case MarksRole: return QVariant::fromValue(found.marks);
        default: return {};
        }
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        const bool enabled = index.isValid() && m_entries[size_t(m_found[size_t(index.row())].entry)].enabled;
        return enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsSelectable;
    }

private:
    const std::vector<PaletteEntry>& m_entries;
    std::vector<PaletteMatch> m_found;
};

namespace {

class MatchDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(200), px(32)}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QPainter& p = *painter;
        const QRectF all = option.rect;
        const QRectF in = all.adjusted(px(12), 0, -px(12), 0);
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        if (option.state & QStyle::State_Selected) {
            fillRound(p, all.adjusted(px(4), 0, -px(4), 0), radius::control, tk().accentSoft,
                      theme().scheme() == Scheme::Contrast ? tk().accent : QColor(Qt::transparent));
        }
        const QColor ink = enabled ? tk().ink : tk().ink3;
        const QString keys = index.data(Qt::UserRole).toString();
        const QString group = index.data(Qt::UserRole + 1).toString();
        const qreal keysWidth = keys.isEmpty() ? 0 : textWidth(keys, Type::Caption) + px(16);
        const QString text = index.data(Qt::DisplayRole).toString();
        const QRectF words = in.adjusted(0, 0, -keysWidth, 0);
        drawText(p, visual(p, all, words), text, Type::Body, ink);
        const qreal after = textWidth(text, Type::Body) + px(12);
        if (words.width() - after > px(60)) {
            drawText(p, visual(p, all, words.adjusted(after, 0, 0, 0)), group, Type::Caption, tk().ink3);
        }
        drawText(p, visual(p, all, in), keys, Type::Caption, tk().ink2, trailing);
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* window, const ActionList& actions)
    : Overlay(window, u"commandPalette"_s, {}, 560)
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_matches(nullptr)
{
    setAccessibleName(tr("Commands"));
    setPanelTop(true);
    for (QAction* action : actions.all()) {
        if (action->objectName() == u"app.palette"_s || !action->isVisible()) {
            continue;
        }
        m_actions << action;
        m_entries.push_back({action->objectName(), action->text(), actions.group(action), actions.keysText(action),
                             action->isEnabled()});
    }
    m_matches = new Matches(m_entries, this);
    setScaledMargins(content(), {12, 12, 12, 12});
    setScaledSpacing(content(), 8);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->setAccessibleName(tr("Command"));
    m_line->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setModel(m_matches);
    m_list->setItemDelegate(new MatchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(px(32) * 10);
    content()->addWidget(m_line);
    content()->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::match);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    match();
    m_line->setFocus();
}

void CommandPalette::match()
{
    m_matches->set(matchPalette(m_entries, m_line->text()));
    m_list->setCurrentIndex(m_matches->index(0, 0));
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled)) {
        return;
    }
    QAction* action = m_actions.at(m_matches->match(index.row()).entry);
    accept();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress) {
        return Overlay::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        runCurrent();
        return true;
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp && key != Qt::Key_PageDown) {
        return Overlay::eventFilter(watched, event);
    }
    const int step = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -8 : 8;
    const int rows = m_matches->rowCount();
    if (rows > 0) {
        m_list->setCurrentIndex(m_matches->index(std::clamp(m_list->currentIndex().row() + step, 0, rows - 1), 0));
        announce(this, m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    }
    return true;
}

} // namespace cf::ui
