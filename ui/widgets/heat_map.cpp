#include "ui/widgets/heat_map.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/section_header.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <array>

namespace cf::ui {

namespace {

constexpr int strongest = 4, gapUnits = 2, usualCellUnits = 28, leastUnits = 200, mostNameUnits = 120, leastNames = 4; ///< leastNames: of the width, names take so many parts at most
constexpr std::array<qreal, strongest + 1> weights{0, 0.22, 0.45, 0.7, 1};

QColor between(const QColor& ground, const QColor& full, qreal weight)
{
    const auto mixed = [weight](int a, int b) { return int(a + (b - a) * weight + 0.5); };
    return {mixed(ground.red(), full.red()), mixed(ground.green(), full.green()), mixed(ground.blue(), full.blue())};
}

} // namespace

HeatMap::HeatMap(QWidget* parent)
    : ItemList(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatMap::setCells(const QStringList& rows, const QStringList& columns, const QStringList& groups, std::vector<HeatCell> cells, bool sums)
{
    const bool isOther = rows != m_rows || columns != m_columns;
    m_rows = rows;
    m_columns = columns;
    m_groups = groups;
    m_cells = std::move(cells);
    m_hasSums = sums;
    m_most = 0;
    for (size_t i = 0; i < m_cells.size() - (sums ? size_t(columns.size()) : 0); ++i) {
        m_most = std::max(m_most, m_cells[i].count);
    }
    itemsChanged();
    if (isOther && !m_columns.isEmpty()) {
        setCurrent(int(m_columns.size()) - 1); // the newest
    }
}

int HeatMap::nameWidth() const
{
    qreal widest = 0;
    for (const QString& row : m_rows) {
        widest = std::max(widest, textWidth(row, Type::Body));
    }
    return std::min({int(widest) + 1, px(mostNameUnits), width() / leastNames}) + px(8);
}

int HeatMap::headHeight() const { return 2 * theme().lineHeight(Type::Caption) + px(2); }
int HeatMap::rowHeight() const { return std::max(px(22), theme().lineHeight(Type::Caption) + px(6)); }

QRect HeatMap::gridRect() const
{
    const int in = sectionInset(), name = nameWidth();
    const QRect whole = rect().adjusted(in, headHeight(), -in, 0);
    return isRightToLeft() ? whole.adjusted(0, 0, -name, 0) : whole.adjusted(name, 0, 0, 0);
}

QRect HeatMap::itemRect(int item) const
{
    const int columns = std::max(1, int(m_columns.size())), row = item / columns, column = item % columns, gap = px(gapUnits);
    const QRect grid = gridRect();
    const int left = grid.left() + grid.width() * column / columns, right = grid.left() + grid.width() * (column + 1) / columns;
    return {left, grid.top() + row * rowHeight(), right - left - gap, rowHeight() - gap};
}

QSize HeatMap::sizeHint() const
{
    return {2 * sectionInset() + nameWidth() + int(m_columns.size()) * px(usualCellUnits), headHeight() + int(m_rows.size()) * rowHeight() + px(2)};
}

QSize HeatMap::minimumSizeHint() const { return {px(leastUnits), sizeHint().height()}; }

int HeatMap::strengthOf(qint64 count) const
{
    if (count <= 0 || m_most <= strongest) { // of few each is a step
        return int(std::max<qint64>(0, count));
    }
    return 1 + int((count - 1) * strongest / m_most);
}

void HeatMap::paintCell(QPainter& p, int item) const
{
    const QRectF r = itemRect(item);
    const HeatCell& cell = m_cells[size_t(item)];
    const bool isSum = m_hasSums && item >= count() - int(m_columns.size());
    QColor ground = tk().surface, ink = isSum ? tk().ink : tk().ink3;
    if (!isSum && cell.count > 0) {
        ground = between(tk().surface, tk().bar, weights[size_t(std::clamp(strengthOf(cell.count), 1, strongest))]);
        ink = contrast(ground, tk().ink) >= contrast(ground, tk().surface) ? tk().ink : tk().surface;
        fillRound(p, r, radius::small, ground, theme().scheme() == Scheme::Contrast ? tk().edge : QColor(Qt::transparent));
    } else if (!isSum) {
        fillRound(p, r, radius::small, tk().canvas);
    }
    if (cell.count > 0) {
        drawFigures(p, r, locale().toString(cell.count), isSum ? Type::CaptionStrong : Type::Caption, ink, centred);
    }
}

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const QRect grid = gridRect();
    const qreal line = theme().lineHeight(Type::Caption);
    const auto isTooWide = [&](const QString& text) { return textWidth(text, Type::Caption) > itemRect(0).width(); };
    const int each = std::ranges::any_of(m_columns, isTooWide) ? 2 : 1; // where there is little room, every other one says where one is
    for (int column = 0; column < columns(); ++column) {
        const QRect cell = itemRect(column);
        const int absolute = Qt::AlignVCenter | Qt::AlignAbsolute;
        if (!m_groups.value(column).isEmpty()) {
            drawText(p, QRectF(cell.left(), 0, grid.right() - cell.left(), line), m_groups[column], Type::Caption, tk().ink3, absolute | Qt::AlignLeft);
        }
        if (column % each == 0) {
            const int beside = each > 1 ? cell.width() / 2 : px(2);
            drawText(p, QRectF(cell.left() - beside, line, cell.width() + 2 * beside, line), m_columns[column], Type::Caption, tk().ink2, absolute | Qt::AlignHCenter);
        }
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRect first = itemRect(row * columns());
        const QRectF name(isRightToLeft() ? grid.right() + px(8) : sectionInset(), first.top(), nameWidth() - px(8), first.height());
        const bool isSum = m_hasSums && row == m_rows.size() - 1;
        drawText(p, name, m_rows[row], Type::Body, isSum ? tk().ink : tk().ink2);
    }
    for (int item = 0; item < count(); ++item) {
        paintCell(p, item);
    }
    for (int item = 0; item < count(); ++item) {
        if (item == hovered() && canActivate(item)) {
            p.setPen(QPen(tk().accent, 1));
            p.drawRoundedRect(QRectF(itemRect(item)).adjusted(0.5, 0.5, -0.5, -0.5), px(radius::small), px(radius::small));
        }
    }
    if (hasFocus() && current() >= 0) {
        focusRing(p, QRectF(itemRect(current())).adjusted(-px(1), -px(1), px(1), px(1)));
    }
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const int width = columns();
    if (width == 0 || current() < 0) {
        ItemList::keyPressEvent(event);
        return;
    }
    const int row = current() / width, column = current() % width;
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(column > 0 ? current() - 1 : current()); return;
    case Qt::Key_Right: setCurrent(column < width - 1 ? current() + 1 : current()); return;
    case Qt::Key_Up: setCurrent(current() - width); return;
    case Qt::Key_Down: setCurrent(current() + width); return;
    case Qt::Key_Home: setCurrent(row * width); return;
    case Qt::Key_End: setCurrent(row * width + width - 1); return;
    default: ItemList::keyPressEvent(event);
    }
}

} // namespace cf::ui
