#include "ui/widgets/facts.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/section_header.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int factUnits = 24;
constexpr int mostLines = 4; ///< of a value

Type typeOf(const Fact& fact) { return fact.mono ? Type::Mono : Type::Body; }
Qt::TextElideMode elideOf(const Fact& fact) { return fact.mono ? Qt::ElideMiddle : Qt::ElideRight; }
int rowHeight() { return std::max(px(factUnits), theme().lineHeight(Type::Body) + px(4)); }

/// Without measuring it: lists have thousands of facts, most of them short.
bool isSurelyWithin(const QString& text, qreal width)
{
    const auto isWide = [](QChar one) { return one.unicode() >= 0x0250 || one == u'@' || one == u'\t'; };
    return text.size() * textWidth(u"W"_s, Type::Body) <= width && std::ranges::none_of(text, isWide);
}

/// Broken between words, or within one that is wider than a line; what is left for the last one is elided when it is drawn.
QStringList linesOf(const Fact& fact, qreal width)
{
    QString text = fact.value;
    text.replace(u'\n', u' ');
    if (fact.mono || isSurelyWithin(text, width) || textWidth(text, Type::Body) <= width + 0.5)
        return {text};
    QTextLayout layout(text, theme().font(Type::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(1, width));
        if (lines.size() + 1 == mostLines) {
            lines << text.mid(line.textStart()).trimmed();
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

Facts::Facts(QList<Fact> facts, QWidget* parent)
    : ItemList(parent)
{
    setAccessibleName(tr("Facts"));
    setFacts(std::move(facts));
}

void Facts::setFacts(QList<Fact> facts)
{
    m_facts = std::move(facts);
    m_tops.clear();
    m_longest = -1;
    fitHeight();
    itemsChanged();
}

void Facts::setNameWidth(int units)
{
    m_nameUnits = units;
    fitHeight();
    updateGeometry();
    update();
}

int Facts::longestName() const
{
    // Asked for with every fact that is laid out or drawn.
    if (const QFont font = theme().font(Type::Body); m_longest < 0 || font != m_measured) {
        qreal longest = 0;
        for (const Fact& fact : m_facts)
            longest = std::max(longest, textWidth(fact.name, Type::Body));
        m_longest = int(std::ceil(longest)) + px(12);
        m_measured = font;
    }
    return m_longest;
}

int Facts::nameColumn() const
{
    return std::min(std::max(px(m_nameUnits), longestName()), std::max(px(56), width() * 45 / 100));
}

void alignNames(const QList<Facts*>& facts)
{
    int longest = 0;
    for (const Facts* one : facts)
        longest = std::max(longest, one->longestName());
    for (Facts* one : facts)
        one->setNameWidth(longest * 100 / std::max(1, px(100)));
}

const std::vector<int>& Facts::tops() const
{
    // Fonts and sizes change under a widget that is told late of it, so they are part of what is remembered.
    const std::array<int, 4> basis{width(), nameColumn(), rowHeight(), theme().lineHeight(Type::Body)};
    if (m_tops.size() != size_t(count()) + 1 || m_basis != basis) {
        m_basis = basis;
        m_tops.assign(1, 0);
        m_lines.clear();
        for (int i = 0; i < count(); ++i) {
            m_lines.push_back(linesOf(m_facts[i], valueWidth(i)));
            m_tops.push_back(m_tops.back() + rowHeight() + int(m_lines.back().size() - 1) * theme().lineHeight(Type::Body));
        }
    }
    return m_tops;
}

/// A height that follows from the width is fixed rather than hinted: layouts ask for the hint before they give the width.
void Facts::fitHeight()
{
    if (const int height = tops().back(); minimumHeight() != height || maximumHeight() != height)
        setFixedHeight(height);
}

bool Facts::event(QEvent* event)
{
    const bool isHandled = ItemList::event(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitHeight();
    return isHandled;
}

void Facts::resizeEvent(QResizeEvent* event)
{
    ItemList::resizeEvent(event);
    fitHeight();
}

QRect Facts::itemRect(int item) const
{
    const std::vector<int>& y = tops();
    return {0, y[size_t(item)], width(), y[size_t(item) + 1] - y[size_t(item)]};
}

qreal Facts::valueLeft(int item) const { return sectionInset() + nameColumn() + (m_facts[item].icon.isEmpty() ? 0 : px(22)); }
qreal Facts::valueWidth(int item) const { return width() - sectionInset() - valueLeft(item); }

QString Facts::spoken(int item) const
{
    const Fact fact = m_facts.value(item);
    //: What a fact is called, and the fact
    return tr("%1: %2").arg(fact.name, fact.value);
}

QString Facts::copyText(int item) const
{
    const Fact fact = m_facts.value(item);
    return fact.copy.isEmpty() ? fact.value : fact.copy;
}

QString Facts::hint(int item, int) const
{
    const Fact& fact = m_facts[item];
    tops();
    const bool cut = textWidth(m_lines[size_t(item)].last(), typeOf(fact)) > valueWidth(item) + 0.5 ||
                     textWidth(fact.name, Type::Body) > nameColumn() - px(8) + 0.5;
    return cut ? spoken(item) : QString();
}

QSize Facts::sizeHint() const { return {2 * sectionInset() + px(m_nameUnits) + px(160), tops().back()}; }
QSize Facts::minimumSizeHint() const { return {2 * sectionInset() + px(120), tops().back()}; }

void Facts::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const qreal nameWidth = nameColumn() - px(8);
    const qreal high = rowHeight(), line = theme().lineHeight(Type::Body);
    for (int i = 0; i < count(); ++i) {
        const Fact& fact = m_facts[i];
        const qreal top = itemRect(i).top(), left = valueLeft(i);
        paintItemGround(p, i);
        drawText(p, visual(p, rect(), QRectF(sectionInset(), top, nameWidth, high)), fact.name, Type::Body, tk().ink3);
        if (!fact.icon.isEmpty()) {
            const QRectF spot(left - px(22), top + (high - px(16)) / 2.0, px(16), px(16));
            const QColor colour = fact.tone == Tone::Plain ? tk().ink2 : theme().toneInk(fact.tone);
            drawIcon(p, fact.icon, visual(p, rect(), spot).topLeft(), colour);
        }
        const QColor colour = fact.link ? tk().accent : fact.tone == Tone::Absent ? tk().ink2 : tk().ink;
        qreal y = top;
        for (const QString& text : m_lines[size_t(i)]) {
            drawText(p, visual(p, rect(), QRectF(left, y, valueWidth(i), high)), text, typeOf(fact), colour, leading, elideOf(fact));
            y += line;
        }
    }
}

void Facts::fillMenu(QMenu& menu, int item)
{
    ItemList::fillMenu(menu, item);
    menu.addAction(tr("Copy with name"), this, [this, item] { QApplication::clipboard()->setText(spoken(item)); })
        ->setObjectName(u"copyWithNameAction"_s);
}

} // namespace cf::ui
