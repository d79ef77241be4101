#include "ui/search/result_delegate.h"

#include "models/items/result_table.h"
#include "ui/search/state_marks.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QTableView>

namespace cf::ui {

using namespace Qt::StringLiterals;
using search::Column;

namespace {

void paintWaiting(QPainter& p, const QRectF& in, int row, int column)
{
    // Lengths that differ like words do, and stay the same while one waits.
    const qreal share = 0.45 + 0.5 * ((row * 7 + column * 13) % 10) / 10.0;
    const QRectF bar(in.left(), in.center().y() - px(4), std::max<qreal>(px(12), in.width() * share), px(8));
    fillRound(p, visual(p, in, bar), radius::small, tk().greySoft,
              theme().scheme() == Scheme::Contrast ? tk().line : QColor(Qt::transparent));
}

bool isDate(Column column) { return column == Column::Sent || column == Column::Issued; }
bool isId(Column column)
{
    return column == Column::DocumentId || column == Column::Customer || column == Column::Account || column == Column::Event;
}

} // namespace

ResultDelegate::ResultDelegate(const items::ResultTable& table, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_table(table)
{}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {px(60), theme().rowHeight()};
}

void ResultDelegate::paintGround(QPainter& p, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tk();
    const QRectF r = option.rect;
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        p.fillRect(r, t.accentSoft);
    } else if (option.state & QStyle::State_MouseOver) {
        p.fillRect(r, t.hover);
    }
    if (!view) {
        return;
    }
    const QHeaderView* head = view->horizontalHeader();
    int first = -1, last = -1;
    for (int visualIndex = 0; visualIndex < head->count(); ++visualIndex) {
        if (const int logical = head->logicalIndex(visualIndex); !head->isSectionHidden(logical)) {
            first = first < 0 ? logical : first;
            last = logical;
        }
    }
    const bool rtl = view->layoutDirection() == Qt::RightToLeft;
    const bool leads = index.column() == first, ends = index.column() == last;
    if (selected && leads) {
        p.fillRect(rtl ? QRectF(r.right() - 1, r.top(), 2, r.height()) : QRectF(r.left(), r.top(), 2, r.height()),
                   t.accent);
    }
    // The ring goes round the row, not the cell: rows are what keys move between.
    if (view->hasFocus() && index.row() == view->currentIndex().row()) {
        p.fillRect(QRectF(r.left(), r.top(), r.width(), 2), t.accent);
        p.fillRect(QRectF(r.left(), r.bottom() - 1, r.width(), 2), t.accent);
        if (leads || ends) {
            const bool atLeft = leads != rtl;
            p.fillRect(atLeft ? QRectF(r.left(), r.top(), 2, r.height())
                              : QRectF(r.right() - 1, r.top(), 2, r.height()),
                       t.accent);
        }
    }
}

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QPainter& p = *painter;
    p.save();
    paintGround(p, option, index);
    const Column column = Column(index.column());
    const QRectF all = option.rect;
    const QRectF in = all.adjusted(px(8), 0, -px(8), 0);
    const search::Row* row = m_table.row(index.row());
    if (!row) {
        paintWaiting(p, in, index.row(), index.column());
        p.restore();
        return;
    }
    const QString text = index.data().toString();
    if (column == Column::Channel) {
        const int size = px(16);
        drawIcon(p, channelIcon(row->channel),
                 visual(p, all, {in.left(), in.center().y() - size / 2.0, qreal(size), qreal(size)}).topLeft(),
                 tk().ink2);
        if (in.width() > px(72)) {
            drawText(p, visual(p, all, in.adjusted(px(24), 0, 0, 0)), text, Type::Body, tk().ink2);
        }
    } else if (column == Column::State) {
        const StateMark mark = stateMark(row->state);
        drawMark(p, in, mark.icon, text, mark.tone);
    } else if (column == Column::Grade) {
        const int size = gradeSize();
        drawGrade(p, visual(p, all, {in.left(), in.center().y() - size / 2.0, qreal(size), qreal(size)}).topLeft(),
                  QString(code(row->grade)));
    } else if (isDate(column)) {
        drawFigures(p, in, text, Type::Body, tk().ink, leading);
        const QString time = index.data(items::ResultTable::TimeRole).toString();
        const qreal after = figuresWidth(text, Type::Body) + px(8);
        if (in.width() - after >= figuresWidth(time, Type::Body)) {
            drawFigures(p, visual(p, in, in.adjusted(after, 0, 0, 0)), time, Type::Body, tk().ink3, leading);
        }
    } else {
        const bool strong = column == Column::Recipient || column == Column::Title;
        drawText(p, in, text, isId(column) ? Type::Mono : Type::Body, strong ? tk().ink : tk().ink2, leading,
                 isId(column) ? Qt::ElideMiddle : Qt::ElideRight);
    }
    p.restore();
}

} // namespace cf::ui
