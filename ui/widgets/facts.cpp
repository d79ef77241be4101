#include "ui/widgets/facts.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/section_header.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int factUnits = 24;

Type typeOf(const Fact& fact) { return fact.mono ? Type::Mono : Type::Body; }
Qt::TextElideMode elideOf(const Fact& fact) { return fact.mono ? Qt::ElideMiddle : Qt::ElideRight; }
int rowHeight() { return std::max(px(factUnits), theme().lineHeight(Type::Body) + px(4)); }

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
    itemsChanged();
}

void Facts::setNameWidth(int units)
{
    m_nameUnits = units;
    updateGeometry();
    update();
}

int Facts::longestName() const
{
    qreal longest = 0;
    for (const Fact& fact : m_facts)
        longest = std::max(longest, textWidth(fact.name, Type::Body));
    return int(std::ceil(longest)) + px(12);
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

QRect Facts::itemRect(int item) const { return {0, item * rowHeight(), width(), rowHeight()}; }

QRectF Facts::valueRect(int item) const
{
    QRectF r = QRectF(itemRect(item)).adjusted(sectionInset() + nameColumn(), 0, -sectionInset(), 0);
    if (!m_facts[item].icon.isEmpty())
        r.adjust(px(22), 0, 0, 0);
    return r;
}

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
    const bool cut = textWidth(fact.value, typeOf(fact)) > valueRect(item).width() + 0.5 ||
                     textWidth(fact.name, Type::Body) > nameColumn() - px(8) + 0.5;
    return cut ? spoken(item) : QString();
}

QSize Facts::sizeHint() const { return {2 * sectionInset() + px(m_nameUnits) + px(160), count() * rowHeight()}; }
QSize Facts::minimumSizeHint() const { return {2 * sectionInset() + px(120), count() * rowHeight()}; }

void Facts::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const qreal nameWidth = nameColumn() - px(8);
    for (int i = 0; i < count(); ++i) {
        const Fact& fact = m_facts[i];
        const QRectF row = itemRect(i);
        paintItemGround(p, i);
        drawText(p, visual(p, rect(), QRectF(sectionInset(), row.top(), nameWidth, row.height())), fact.name,
                 Type::Body, tk().ink3);
        const QRectF value = valueRect(i);
        if (!fact.icon.isEmpty()) {
            const QRectF spot(value.left() - px(22), row.center().y() - px(16) / 2.0, px(16), px(16));
            const QColor colour = fact.tone == Tone::Plain ? tk().ink2 : theme().toneInk(fact.tone);
            drawIcon(p, fact.icon, visual(p, rect(), spot).topLeft(), colour);
        }
        const QColor colour = fact.link ? tk().accent : fact.tone == Tone::Absent ? tk().ink2 : tk().ink;
        drawText(p, visual(p, rect(), value), fact.value, typeOf(fact), colour, leading, elideOf(fact));
    }
}

void Facts::fillMenu(QMenu& menu, int item)
{
    ItemList::fillMenu(menu, item);
    menu.addAction(tr("Copy with name"), this, [this, item] { QApplication::clipboard()->setText(spoken(item)); })
        ->setObjectName(u"copyWithNameAction"_s);
}

} // namespace cf::ui
