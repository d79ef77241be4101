#include "ui/compare/compare_text_view.h"

#include "ui/search/words_presenter.h"
#include "ui/widgets/paint.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::ui {

using evidence::DifferenceKind;
using evidence::TextDifference;
using evidence::TextRange;

namespace {

constexpr int allMeasured = 300; ///< up to so many rows are laid out at once
constexpr int keptRows = 400;
constexpr double sideUnits = 24, gapUnits = 20, lineUnits = 22, labelUnits = 20;

} // namespace

CompareTextView::CompareTextView(ComparePresenter& presenter, QWidget* parent)
    : CompareView(presenter, u"compareText"_s, parent)
    , m_rows(keptRows)
{
    setAccessibleName(tr("Text with differences"));
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&presenter, &ComparePresenter::changed, this, &CompareTextView::reload);
    connect(&presenter, &ComparePresenter::currentChanged, this, &CompareTextView::followCurrent);
    reload();
}

void CompareTextView::reload()
{
    if (m_revision == presenter().textRevision()) {
        return;
    }
    m_revision = presenter().textRevision();
    m_rows.clear();
    layOut();
    followCurrent();
}

const evidence::TextBlock* CompareTextView::blockOf(int row, bool isLeft) const
{
    const evidence::TextComparison& text = *presenter().text();
    const int block = isLeft ? text.rows[size_t(row)].left : text.rows[size_t(row)].right;
    return block < 0 ? nullptr : &(isLeft ? text.left : text.right)[size_t(block)];
}

/// The block's, or the page where it is the first of one; and that it was moved.
QString CompareTextView::labelOf(int row, bool isLeft) const
{
    const evidence::TextComparison& text = *presenter().text();
    const evidence::TextRow& one = text.rows[size_t(row)];
    const evidence::TextBlock* block = blockOf(row, isLeft);
    if (!block) {
        return {};
    }
    QString label = block->label;
    const int number = isLeft ? one.left : one.right;
    const auto& blocks = isLeft ? text.left : text.right;
    if (label.isEmpty() && block->page >= 0 && (number == 0 || blocks[size_t(number) - 1].page != block->page)) {
        label = tr("Page %1").arg(numberText(block->page + 1));
    }
    if (one.moved >= 0) {
        const QString moved = one.moved > row ? (isLeft ? tr("moved, on the right further down") : tr("moved, on the left further down"))
                                              : (isLeft ? tr("moved, on the right further up") : tr("moved, on the left further up"));
        label = label.isEmpty() ? moved : tr("%1 · %2").arg(label, moved);
    }
    return label;
}

double CompareTextView::textWidth() const { return std::max(40.0, columnRect(true).width() - 2.0 * px(sideUnits)); }

void CompareTextView::fill(QTextLayout& layout, int row, bool isLeft, double& height) const
{
    const evidence::TextBlock* block = blockOf(row, isLeft);
    height = 0;
    if (!block) {
        return;
    }
    const Tokens& t = tk();
    QString shown = block->text;
    shown.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' '); // lines are those of the column
    layout.setText(shown);
    layout.setFont(theme().font(Type::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    const evidence::TextComparison& text = *presenter().text();
    const evidence::TextRow& one = text.rows[size_t(row)];
    for (int i = one.first; i < one.first + one.count; ++i) {
        const TextDifference& difference = text.differences[size_t(i)];
        const TextRange& range = isLeft ? difference.left : difference.right;
        const bool isHere = (isLeft ? difference.leftBlock : difference.rightBlock) == (isLeft ? one.left : one.right);
        if (!isHere || range.length == 0 || difference.kind == DifferenceKind::BlockMoved) {
            continue;
        }
        QTextCharFormat format;
        if (difference.kind == DifferenceKind::Encoding) {
            format.setUnderlineStyle(QTextCharFormat::DotLine);
            format.setUnderlineColor(t.ink2);
        } else if (isLeft) {
            format.setBackground(t.greySoft);
            format.setFontStrikeOut(true);
            format.setForeground(t.ink2);
        } else {
            format.setBackground(t.accentSoft);
            format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            format.setUnderlineColor(t.accent);
        }
        formats.append({range.from, range.length, format});
        for (const TextRange& letters : isLeft ? difference.leftLetters : difference.rightLetters) {
            QTextCharFormat strong = format;
            strong.setFontWeight(QFont::Bold);
            strong.setForeground(t.ink);
            formats.append({letters.from, letters.length, strong});
        }
    }
    layout.setFormats(formats);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(textWidth());
        line.setPosition(QPointF(0, height));
        height += px(lineUnits);
    }
    layout.endLayout();
}

CompareTextView::Row* CompareTextView::rowAt(int row) const
{
    if (Row* known = m_rows.object(row)) {
        return known;
    }
    auto* made = new Row;
    fill(made->left, row, true, made->leftHeight);
    fill(made->right, row, false, made->rightHeight);
    made->hasLabel = !labelOf(row, true).isEmpty() || !labelOf(row, false).isEmpty();
    m_rows.insert(row, made);
    return made;
}

double CompareTextView::measured(int row) const
{
    const Row* one = rowAt(row);
    return std::max(one->leftHeight, one->rightHeight) + (one->hasLabel ? px(labelUnits) : 0) + px(gapUnits);
}

double CompareTextView::estimated(int row) const
{
    const double perLine = std::max(1.0, textWidth() / (theme().lineHeight(Type::Body) * 0.38));
    double lines = 1;
    for (const bool isLeft : {true, false}) {
        if (const evidence::TextBlock* block = blockOf(row, isLeft)) {
            lines = std::max(lines, std::ceil(double(block->text.size()) / perLine));
        }
    }
    return lines * px(lineUnits) + px(gapUnits);
}

void CompareTextView::layOut()
{
    const evidence::TextComparison* text = presenter().text();
    const int rows = text ? int(text->rows.size()) : 0;
    m_rows.clear();
    m_tops.assign(size_t(rows) + 1, px(16));
    m_isMeasured.assign(size_t(rows), rows <= allMeasured);
    double top = px(16);
    for (int i = 0; i < rows; ++i) {
        m_tops[size_t(i)] = top;
        top += rows <= allMeasured ? measured(i) : estimated(i);
    }
    m_tops.back() = top;
    setWholeHeight(top + px(8));
    viewport()->update();
}

void CompareTextView::place(int first)
{
    bool isShifted = false;
    const int last = std::min(int(m_isMeasured.size()), rowAtHeight(verticalScrollBar()->value() + viewport()->height()) + 1);
    for (int i = first; i < last; ++i) {
        if (!m_isMeasured[size_t(i)]) {
            m_isMeasured[size_t(i)] = true;
            const double difference = measured(i) - (m_tops[size_t(i) + 1] - m_tops[size_t(i)]);
            if (difference != 0) {
                for (size_t k = size_t(i) + 1; k < m_tops.size(); ++k) {
                    m_tops[k] += difference;
                }
                isShifted = true;
            }
        }
    }
    if (isShifted) {
        setWholeHeight(m_tops.back() + px(8));
    }
}

int CompareTextView::rowAtHeight(double y) const
{
    const auto after = std::ranges::upper_bound(m_tops, y);
    return std::clamp(int(after - m_tops.begin()) - 1, 0, std::max(0, int(m_tops.size()) - 2));
}

double CompareTextView::textTop(int row) const { return m_tops[size_t(row)] + (rowAt(row)->hasLabel ? px(labelUnits) : 0); }

std::vector<QRectF> CompareTextView::rectsOf(int row, bool isLeft, const TextRange& range) const
{
    std::vector<QRectF> rects;
    const Row* one = rowAt(row);
    const QTextLayout& layout = isLeft ? one->left : one->right;
    const QPointF at(columnRect(isLeft).left() + px(sideUnits), textTop(row) - verticalScrollBar()->value());
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(range.from, line.textStart()), to = std::min(range.end(), line.textStart() + line.textLength());
        if (from < to || (range.length == 0 && range.from >= line.textStart() && range.from <= line.textStart() + line.textLength() && rects.empty())) {
            const double x1 = line.cursorToX(from), x2 = from < to ? line.cursorToX(to) : x1 + px(2);
            rects.emplace_back(at.x() + std::min(x1, x2), at.y() + line.y(), std::max(2.0, std::abs(x2 - x1)), px(lineUnits) - 2);
        }
    }
    return rects;
}

QRect CompareTextView::itemRect(int difference) const
{
    const bool isLaidOut = presenter().text() && m_revision == presenter().textRevision();
    if (!isLaidOut || presenter().mode() != ComparePresenter::Mode::Text || difference < 0 || difference >= presenter().count()) {
        return {};
    }
    const int row = presenter().text()->differences[size_t(difference)].row;
    return QRectF(0, m_tops[size_t(row)] - verticalScrollBar()->value(), viewport()->width(), m_tops[size_t(row) + 1] - m_tops[size_t(row)]).toRect();
}

int CompareTextView::itemAt(QPoint at) const
{
    const evidence::TextComparison* text = presenter().text();
    if (!text || text->rows.empty() || m_revision != presenter().textRevision()) {
        return -1;
    }
    const int index = rowAtHeight(at.y() + verticalScrollBar()->value());
    const evidence::TextRow& row = text->rows[size_t(index)];
    for (const bool isLeft : {true, false}) {
        if (!columnRect(isLeft).contains(QPoint(at.x(), 0))) {
            continue;
        }
        for (int i = row.first + row.count - 1; i >= row.first; --i) {
            const TextDifference& one = text->differences[size_t(i)];
            const bool isHere = (isLeft ? one.leftBlock : one.rightBlock) == (isLeft ? row.left : row.right) && (isLeft ? row.left : row.right) >= 0;
            const auto rects = isHere ? rectsOf(index, isLeft, isLeft ? one.left : one.right) : std::vector<QRectF>();
            if (std::ranges::any_of(rects, [&](const QRectF& r) { return r.contains(at); })) {
                return i;
            }
        }
    }
    return -1;
}

std::vector<StripMark> CompareTextView::stripMarks() const
{
    std::vector<StripMark> marks;
    const evidence::TextComparison* text = presenter().text();
    if (!text || presenter().mode() != ComparePresenter::Mode::Text || m_tops.size() != text->rows.size() + 1) {
        return marks;
    }
    for (int i = 0; i < int(text->differences.size()); ++i) {
        const evidence::TextRow& row = text->rows[size_t(text->differences[size_t(i)].row)];
        const double top = m_tops[size_t(text->differences[size_t(i)].row)], height = m_tops[size_t(text->differences[size_t(i)].row) + 1] - top - px(gapUnits);
        const double part = height / std::max(1, row.count), from = top + part * (i - row.first); // several of one block share its height
        marks.push_back({from / wholeHeight(), (from + std::min(part * 0.6, double(px(lineUnits)))) / wholeHeight(), i});
    }
    return marks;
}

void CompareTextView::followCurrent()
{
    if (m_revision != presenter().textRevision()) {
        reload(); // and again from there
        return;
    }
    if (presenter().mode() != ComparePresenter::Mode::Text || !presenter().text()) {
        return;
    }
    const int current = presenter().current();
    if (current >= 0 && current < presenter().count()) {
        const int row = presenter().text()->differences[size_t(current)].row;
        place(std::max(0, row - 1));
        reveal(m_tops[size_t(row)], m_tops[size_t(row) + 1]);
    }
    strip().setCurrent(current);
    viewport()->update();
}

void CompareTextView::paintSide(QPainter& p, int row, bool isLeft)
{
    if (!blockOf(row, isLeft)) {
        return;
    }
    const Row* one = rowAt(row);
    const double x = columnRect(isLeft).left() + px(sideUnits), top = m_tops[size_t(row)] - verticalScrollBar()->value();
    const double height = isLeft ? one->leftHeight : one->rightHeight;
    if (const QString label = labelOf(row, isLeft); !label.isEmpty()) {
        drawText(p, QRectF(x, top, textWidth(), px(labelUnits) - 4), label, Type::MonoCaption, tk().ink3);
    }
    const QPointF at(x, textTop(row) - verticalScrollBar()->value());
    p.setPen(tk().ink);
    (isLeft ? one->left : one->right).draw(&p, at);
    const evidence::TextComparison& text = *presenter().text();
    const evidence::TextRow& told = text.rows[size_t(row)];
    const bool isCurrent = presenter().current() >= told.first && presenter().current() < told.first + told.count && told.count > 0;
    if (isCurrent) {
        focusRing(p, QRectF(x - px(9), top - px(4), textWidth() + px(18), at.y() - top + height + px(8)));
    } else if (told.count > 0) {
        p.fillRect(QRectF(x - px(16), at.y() + 2, px(3), height - 4), tk().accent);
    }
    if (isCurrent && told.count > 1) {
        const TextDifference& difference = text.differences[size_t(presenter().current())];
        const bool isHere = (isLeft ? difference.leftBlock : difference.rightBlock) == (isLeft ? told.left : told.right);
        p.setPen(QPen(tk().accent, 1.5));
        p.setBrush(Qt::NoBrush);
        for (const QRectF& r : isHere && difference.kind != DifferenceKind::BlockMoved ? rectsOf(row, isLeft, isLeft ? difference.left : difference.right) : std::vector<QRectF>()) {
            p.drawRoundedRect(r.adjusted(-1.5, -0.5, 1.5, 0.5), 2, 2);
        }
    }
}

void CompareTextView::paintRow(QPainter& p, int row)
{
    paintSide(p, row, true);
    paintSide(p, row, false);
}

void CompareTextView::paintEvent(QPaintEvent*)
{
    QPainter p(viewport());
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(viewport()->rect(), tk().surface);
    const evidence::TextComparison* text = presenter().text();
    if (!text || text->rows.empty() || m_tops.size() != text->rows.size() + 1) {
        return;
    }
    const double top = verticalScrollBar()->value();
    const int first = rowAtHeight(top);
    place(first);
    for (int row = first; row < int(text->rows.size()) && m_tops[size_t(row)] < top + viewport()->height(); ++row) {
        paintRow(p, row);
    }
}

} // namespace cf::ui
