#include "ui/campaign/campaign_waterfall.h"

#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int sideUnits = 24, gapUnits = 20, headUnits = 56, barUnits = 160, footUnits = 10;
constexpr double leastSlice = 3; ///< px of what was lost, so that 18 in 400,000 still show

Tone toneFor(RemainderTone tone)
{
    switch (tone) {
    case RemainderTone::Uncertain: return Tone::Uncertain;
    case RemainderTone::Failed: return Tone::Failed;
    case RemainderTone::Absent: return Tone::Absent;
    case RemainderTone::Plain: break;
    }
    return Tone::Plain;
}

QString iconFor(const CampaignItem& item)
{
    using enum evidence::Remainder;
    switch (item.what) {
    case SecondCopy: return u"twice"_s;
    case Proof: return u"eye"_s;
    case Suppressed:
    case HeldBack:
    case Withdrawn: return u"pause"_s;
    case Bounced: return u"bounce"_s;
    case Returned: return u"return"_s;
    case ComposeFailed:
    case NoCopy:
    case Failed: return u"cross"_s;
    case Draft:
    case Routing:
    case Pending:
    case NoEvidenceYet: return u"clock"_s;
    case PartlyDispatched:
    case PartlyDelivered:
    case NotArchived: return u"warn"_s;
    case NoRecipient:
    case Untold:
    case NoEvidence: return u"absent"_s;
    case OtherReaction:
    case Unviewed:
    case Unanswered: break;
    }
    return u"info"_s;
}

QString figure(const CampaignItem& item)
{
    if (!item.count) {
        return CampaignWaterfall::tr("Not known");
    }
    const QString number = countText(*item.count, item.isExact);
    return item.isStep ? number : u"−"_s + number;
}

/// The words of a text, as many on a line as have room.
QStringList linesOf(const QString& text, Type type, double width)
{
    QStringList lines;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.back() + u' ' + word;
        if (!lines.isEmpty() && textWidth(longer, type) <= width) {
            lines.back() = longer;
        } else {
            lines.push_back(word);
        }
    }
    return lines;
}

/// The type, or a smaller one where the text has no room in it.
Type fitting(const QString& text, Type type, double width)
{
    return textWidth(text, type) <= width ? type : type == Type::BodyStrong ? Type::CaptionStrong : Type::Caption;
}

} // namespace

CampaignWaterfall::CampaignWaterfall(CampaignPresenter& presenter, QWidget* parent)
    : ItemList(parent)
    , m_presenter(presenter)
{
    setObjectName(u"campaignWaterfall"_s);
    setAccessibleName(tr("Way of the letters, step by step; the same is in the table below"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&presenter, &CampaignPresenter::changed, this, &CampaignWaterfall::follow);
    connect(&presenter, &CampaignPresenter::detailChanged, this, &CampaignWaterfall::follow);
    follow();
}

void CampaignWaterfall::follow()
{
    m_items = m_presenter.items(false);
    m_columns.clear();
    m_most = 0;
    for (int i = 0; i < int(m_items.size()); ++i) {
        const CampaignItem& item = m_items[size_t(i)];
        if (item.isStep) {
            m_columns.push_back({i, {}});
            m_most = std::max(m_most, item.count.value_or(0));
            // What is before the first step that a query counts is no step; its loss is told, not drawn above the bars.
            m_most = item.step > evidence::CampaignStep::OnRecord ? std::max(m_most, item.before) : m_most;
        } else {
            m_columns.back().losses.push_back(i);
        }
    }
    itemsChanged();
}

double CampaignWaterfall::lossTextWidth(double width) const { return columnRect(0, {width, 0}).width() + px(gapUnits) - px(26); }

double CampaignWaterfall::lossHeight(int loss, double width) const
{
    const auto lines = std::max<qsizetype>(1, linesOf(m_items[size_t(loss)].name, Type::Caption, lossTextWidth(width)).size());
    return theme().lineHeight(Type::BodyStrong) + double(lines) * theme().lineHeight(Type::Caption) + px(4);
}

double CampaignWaterfall::heightFor(double width) const
{
    double most = theme().lineHeight(Type::BodyStrong) + theme().lineHeight(Type::Caption);
    for (const Column& column : m_columns) {
        double height = 0;
        for (const int loss : column.losses) {
            height += lossHeight(loss, width) + px(2);
        }
        most = std::max(most, height);
    }
    return px(headUnits) + px(barUnits) + px(footUnits) + most + px(8);
}

QSize CampaignWaterfall::sizeHint() const { return {px(880), int(heightFor(std::max(width(), px(560))))}; }
QSize CampaignWaterfall::minimumSizeHint() const { return {px(560), sizeHint().height()}; }

void CampaignWaterfall::resizeEvent(QResizeEvent* event)
{
    ItemList::resizeEvent(event);
    updateGeometry();
}

QRectF CampaignWaterfall::columnRect(size_t column, QSizeF size) const
{
    const double step = (size.width() - 2 * px(sideUnits) + px(gapUnits)) / double(std::max<size_t>(1, m_columns.size()));
    return {px(sideUnits) + double(column) * step, 0, step - px(gapUnits), size.height()};
}

QRectF CampaignWaterfall::lossRect(size_t column, size_t loss, QSizeF size) const
{
    const QRectF place = columnRect(column, size);
    const std::vector<int>& losses = m_columns[column].losses;
    double top = px(headUnits) + px(barUnits) + px(footUnits);
    for (size_t i = 0; i < loss; ++i) {
        top += lossHeight(losses[i], size.width()) + px(2);
    }
    return {place.left() - px(6), top, place.width() + px(gapUnits) - px(2), lossHeight(losses[loss], size.width())};
}

int CampaignWaterfall::columnOf(int item) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].step == item || std::ranges::find(m_columns[i].losses, item) != m_columns[i].losses.end()) {
            return int(i);
        }
    }
    return -1;
}

QRect CampaignWaterfall::itemRect(int item) const
{
    const int at = columnOf(item);
    if (at < 0) {
        return {};
    }
    const Column& column = m_columns[size_t(at)];
    QRectF r = columnRect(size_t(at), size()).adjusted(-px(6), 0, px(6), 0);
    r.setHeight(px(headUnits) - px(4));
    if (column.step != item) {
        const auto loss = size_t(std::ranges::find(column.losses, item) - column.losses.begin());
        r = lossRect(size_t(at), loss, size());
    }
    return QStyle::visualRect(layoutDirection(), rect(), r.toAlignedRect());
}

QString CampaignWaterfall::spoken(int item) const { return m_presenter.spoken(m_items.at(size_t(item))); }

QString CampaignWaterfall::copyText(int item) const
{
    const CampaignItem& one = m_items.at(size_t(item));
    return m_presenter.title() + u": "_s + spoken(item) + u' ' + m_presenter.completeText() + (one.query.isEmpty() ? QString() : u'\n' + one.query);
}

QString CampaignWaterfall::hint(int item, int) const { return spoken(item); }

void CampaignWaterfall::paintColumn(QPainter& p, const Column& column, const QRectF& place, double base, double scale) const
{
    const Tokens& t = tk();
    const CampaignItem& item = m_items[size_t(column.step)];
    const double left = place.left(), width = place.width();
    const bool isGoal = item.step == evidence::CampaignStep::Delivered;
    const QColor number = item.count ? isGoal ? t.accent : t.ink : theme().toneInk(Tone::Absent);
    const double line = theme().lineHeight(Type::BodyStrong);
    drawText(p, visual(p, rect(), QRectF(left, px(4), width, line)), item.name, fitting(item.name, Type::BodyStrong, width), t.ink);
    const QString told = figure(item);
    const double shareWidth = item.share.isEmpty() ? 0 : figuresWidth(item.share, Type::Caption) + px(4);
    const bool hasRoom = figuresWidth(told, Type::Heading) + shareWidth <= width;
    const QRectF under(left, px(4) + line, width, theme().lineHeight(Type::Heading));
    if (item.count) {
        drawFigures(p, visual(p, rect(), under), told, Type::Heading, number, leading);
    } else {
        drawText(p, visual(p, rect(), under), told, fitting(told, Type::Body, width), number);
    }
    if (hasRoom) {
        drawFigures(p, visual(p, rect(), under), item.share, Type::Caption, t.ink3);
    }
    const double full = px(barUnits);
    if (!item.count) {
        const QRectF unknown = visual(p, rect(), {left, base - full, width, full});
        hatch(p, unknown, t.barSoft, 8);
        return;
    }
    const double height = double(*item.count) * scale;
    const QRectF bar(left, base - height, width, height);
    p.fillRect(visual(p, rect(), bar), isGoal ? t.accentSoft : t.greySoft);
    p.fillRect(visual(p, rect(), {left, base - height, width, std::max<double>(1, px(2))}), isGoal ? t.accent : t.bar);
    if (item.step <= evidence::CampaignStep::OnRecord) {
        return;
    }
    const double before = double(item.before) * scale;
    const QRectF lost(left, base - before, width, before - height);
    if (lost.height() > px(8)) { // where it is, pale; the slices below say of what
        fillRound(p, visual(p, rect(), lost.adjusted(0.5, 0.5, -0.5, -px(3))), 0, Qt::transparent, t.barSoft);
    }
    p.setPen(QPen(t.edge, 1, Qt::DotLine));
    const QRectF link = visual(p, rect(), {left - px(gapUnits), base - before, double(px(gapUnits)), 0});
    p.drawLine(link.topLeft(), link.topRight());
    double wanted = 0; // of very many small ones the larger give room
    for (const int loss : column.losses) {
        wanted += std::max(leastSlice, double(*m_items[size_t(loss)].count) * scale);
    }
    const double room = std::min(full, std::max(lost.height() - px(1), leastSlice * double(column.losses.size())));
    double slice = base - before;
    for (const int loss : column.losses) {
        const CampaignItem& one = m_items[size_t(loss)];
        const double part = std::max(leastSlice, double(*one.count) * scale) * (wanted > room ? room / wanted : 1);
        const QRectF area = visual(p, rect(), QRectF(left, slice, width, part));
        if (one.tone == RemainderTone::Plain || one.tone == RemainderTone::Absent) {
            hatch(p, area, one.tone == RemainderTone::Absent ? t.bar : t.barSoft, 6);
        } else {
            p.fillRect(area, theme().toneFill(toneFor(one.tone)));
        }
        slice += part;
    }
}

void CampaignWaterfall::paintLosses(QPainter& p, const Column& column, const QRectF& place, double base, double all) const
{
    double top = base + px(footUnits);
    for (const int loss : column.losses) {
        const CampaignItem& one = m_items[size_t(loss)];
        const QColor colour = one.tone == RemainderTone::Plain ? tk().ink2 : theme().toneInk(toneFor(one.tone));
        const double line = theme().lineHeight(Type::BodyStrong), small = theme().lineHeight(Type::Caption), iconSize = px(14);
        const QRectF icon = visual(p, rect(), {place.left(), top + (line - iconSize) / 2 + px(1), iconSize, iconSize});
        drawIcon(p, iconFor(one), icon.topLeft(), colour, int(iconSize));
        const double text = place.left() + px(20), width = lossTextWidth(all);
        drawFigures(p, visual(p, rect(), {text, top + px(1), width, line}), figure(one), Type::BodyStrong, colour, leading);
        double under = top + px(1) + line;
        for (const QString& words : linesOf(one.name, Type::Caption, width)) {
            drawText(p, visual(p, rect(), {text, under, width, small}), words, Type::Caption, tk().ink2);
            under += small;
        }
        top += lossHeight(loss, all) + px(2);
    }
}

void CampaignWaterfall::paint(QPainter& p, QSizeF size, bool focus) const
{
    const double base = px(headUnits) + px(barUnits);
    hline(p, px(sideUnits) - px(8), size.width() - px(sideUnits) + px(8), base, tk().edge);
    const double scale = m_most > 0 ? double(px(barUnits)) / double(m_most) : 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (focus) {
            paintItemGround(p, m_columns[i].step);
            for (const int loss : m_columns[i].losses) {
                paintItemGround(p, loss);
            }
        }
        paintColumn(p, m_columns[i], columnRect(i, size), base, scale);
        paintLosses(p, m_columns[i], columnRect(i, size), base, size.width());
    }
}

void CampaignWaterfall::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setLayoutDirection(layoutDirection());
    paint(p, size(), true);
}

void CampaignWaterfall::keyPressEvent(QKeyEvent* event)
{
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const int ahead = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int at = columnOf(current());
    if (ahead == 0 || at < 0) {
        ItemList::keyPressEvent(event);
        return;
    }
    const int wanted = std::clamp(at + (turned ? -ahead : ahead), 0, int(m_columns.size()) - 1);
    setCurrent(m_columns[size_t(wanted)].step);
}

} // namespace cf::ui
