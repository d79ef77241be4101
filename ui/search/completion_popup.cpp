#include "ui/search/completion_popup.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/paint.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace cf::ui {

class CompletionPopup::Items : public QAbstractListModel
{
public:
    Items(const CompletionPresenter& presenter, QObject* parent)
        : QAbstractListModel(parent)
        , m_presenter(presenter)
    {}
    void renew()
    {
        beginResetModel();
        endResetModel();
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_presenter.items().size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount()) {
            return {};
        }
        const CompletionItem& item = m_presenter.items()[size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole: return item.label;
        case Qt::AccessibleTextRole: return item.detail.isEmpty() ? item.label : item.label + u", "_s + item.detail;
        case Qt::UserRole: return item.detail;
        case Qt::UserRole + 1: return int(item.kind);
        default: return {};
        }
    }

private:
    const CompletionPresenter& m_presenter;
};

namespace {

constexpr int mostRows = 10; ///< the rest is scrolled to

int rowHeight() { return std::max(px(28), theme().lineHeight(Type::Body) + px(8)); }

class CompletionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {px(200), rowHeight()};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QPainter& p = *painter;
        p.setLayoutDirection(Qt::LeftToRight);
        const QRectF all = option.rect;
        if (option.state & QStyle::State_Selected) {
            fillRound(p, all.adjusted(px(4), 0, -px(4), 0), radius::control, tk().accentSoft,
                      theme().scheme() == Scheme::Contrast ? tk().accent : QColor(Qt::transparent));
        } else if (option.state & QStyle::State_MouseOver) {
            fillRound(p, all.adjusted(px(4), 0, -px(4), 0), radius::control, tk().hover);
        }
        const QRectF in = all.adjusted(px(12), 0, -px(12), 0);
        const auto kind = CompletionItem::Kind(index.data(Qt::UserRole + 1).toInt());
        const QString detail = index.data(Qt::UserRole).toString();
        const qreal room = detail.isEmpty() ? 0 : figuresWidth(detail, Type::Caption) + px(16);
        QRectF words = in.adjusted(0, 0, -room, 0);
        if (kind == CompletionItem::Kind::History) {
            drawIcon(p, u"clock"_s,
                     visual(p, all, {in.left(), in.center().y() - px(8), qreal(px(16)), qreal(px(16))}).topLeft(),
                     tk().ink3);
            words.setLeft(words.left() + px(24));
        }
        drawText(p, visual(p, all, words), index.data().toString(), Type::Mono, tk().ink);
        drawFigures(p, visual(p, all, in), detail, Type::Caption, tk().ink3);
    }
};

} // namespace

CompletionPopup::CompletionPopup(CompletionPresenter& presenter, QWidget* window)
    : QListView(window)
    , m_presenter(presenter)
    , m_items(new Items(presenter, this))
{
    setObjectName(u"completionPopup"_s);
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    setFrameStyle(int(QFrame::Box) | int(QFrame::Plain)); // its width keeps the scroll bar inside the border as well
    setLayoutDirection(Qt::LeftToRight);                  // as the line it completes
    setModel(m_items);
    setItemDelegate(new CompletionDelegate(this));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    hide();
    connect(&presenter, &CompletionPresenter::changed, this, [this] {
        m_items->renew();
        showUnder(m_box);
    });
    connect(this, &QListView::clicked, this, &CompletionPopup::choose);
}

void CompletionPopup::showUnder(const QRect& box)
{
    m_box = box;
    if (m_items->rowCount() == 0 || !box.isValid()) {
        hide();
        return;
    }
    const int rows = std::min(m_items->rowCount(), mostRows);
    const int height = rows * rowHeight() + 2 * px(4);
    setViewportMargins(0, px(3), 0, px(3));
    setGeometry(box.left(), box.bottom() + px(4), std::min(box.width(), px(560)),
                std::min(height, parentWidget()->height() - box.bottom() - px(16)));
    show();
    raise();
}

bool CompletionPopup::step(int by)
{
    if (!isVisible()) {
        return false;
    }
    const int rows = m_items->rowCount();
    const int from = currentIndex().isValid() ? currentIndex().row() : by > 0 ? -1 : rows;
    setCurrentIndex(m_items->index((from + by + rows) % rows, 0));
    announce(this, currentIndex().data(Qt::AccessibleTextRole).toString());
    return true;
}

bool CompletionPopup::choose()
{
    const int row = currentIndex().row();
    if (!isVisible() || row < 0 || size_t(row) >= m_presenter.items().size()) {
        return false;
    }
    const CompletionItem item = m_presenter.items()[size_t(row)];
    m_presenter.clear();
    Q_EMIT chosen(item);
    return true;
}

bool CompletionPopup::event(QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        QPainter p(this);
        p.fillRect(rect(), tk().surface);
        p.setPen(theme().scheme() == Scheme::Contrast ? tk().edge : tk().control);
        p.drawRect(rect().adjusted(0, 0, -1, -1));
        return true;
    }
    return QListView::event(event);
}

} // namespace cf::ui
