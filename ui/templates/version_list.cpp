#include "ui/templates/version_list.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/section_header.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int rowUnits = 36, headUnits = 28;
constexpr UtcMs dayMs = 86'400'000;

} // namespace

VersionList::VersionList(QWidget* parent)
    : ItemList(parent)
{
    setObjectName(u"versionList"_s);
    setAccessibleName(tr("Versions and the time each was in force"));
}

void VersionList::set(std::vector<VersionLine> versions, int chosen, const TimeTelling& telling)
{
    m_versions = std::move(versions);
    m_telling = telling;
    m_chosen = chosen;
    m_from = std::numeric_limits<UtcMs>::max();
    m_to = 0;
    for (const VersionLine& one : m_versions) {
        for (const std::optional<UtcMs>& at : {one.from, one.to, one.first, one.last}) {
            if (at) {
                m_from = std::min(m_from, *at);
                m_to = std::max(m_to, *at);
            }
        }
        if (one.from && !one.to && one.isInForce) {
            m_to = std::max(m_to, telling.calendar.now);
        }
    }
    m_from = std::min(m_from, m_to);
    m_to = std::max(m_to, m_from + dayMs);
    itemsChanged();
    setCurrent(chosen);
    updateGeometry();
}

void VersionList::setChosen(int version)
{
    m_chosen = version;
    update();
}

QRect VersionList::itemRect(int item) const { return {0, px(headUnits) + item * px(rowUnits), width(), px(rowUnits)}; }

QSize VersionList::sizeHint() const { return {px(640), px(headUnits) + count() * px(rowUnits) + px(8)}; }
QSize VersionList::minimumSizeHint() const { return {px(420), sizeHint().height()}; }

VersionList::Columns VersionList::columns() const
{
    const qreal inset = sectionInset();
    const qreal letters = width() - inset - px(88);
    const bool isNarrow = width() < px(600);
    return {inset + px(56), inset + px(isNarrow ? 150 : 232), letters, width() - inset};
}

qreal VersionList::placeOf(UtcMs at) const
{
    const Columns c = columns();
    return c.axis + (c.letters - px(16) - c.axis) * double(std::clamp(at, m_from, m_to) - m_from) / double(m_to - m_from);
}

void VersionList::paintAxis(QPainter& p) const
{
    const Columns c = columns();
    const auto head = [&](qreal left, qreal right, const QString& text, int flags) {
        drawText(p, visual(p, rect(), QRectF(left, 0, right - left, px(headUnits) - px(6))), text, Type::Caption, tk().ink3, flags);
    };
    head(sectionInset(), c.approved, tr("Version"), leading);
    head(c.approved, c.axis, tr("Approved"), leading);
    head(c.letters, c.end, tr("Letters"), trailing);
    const QTimeZone zone = query::timeZoneOf(m_telling.zone, m_telling.calendar);
    const QDate first = QDateTime::fromMSecsSinceEpoch(m_from, zone).date(), last = QDateTime::fromMSecsSinceEpoch(m_to, zone).date();
    const int months = std::max(1, (last.year() - first.year()) * 12 + last.month() - first.month());
    const int fit = std::max(1, int((c.letters - px(16) - c.axis) / px(64)));
    int step = 1;
    for (const int wanted : {1, 3, 6, 12, 24, 60, 120}) {
        step = wanted;
        if (months / wanted <= fit) {
            break;
        }
    }
    for (QDate at(first.year(), 1, 1); at <= last; at = at.addMonths(step)) {
        if (at < first) {
            continue;
        }
        const qreal x = placeOf(QDateTime(at, QTime(0, 0), zone).toMSecsSinceEpoch());
        const QRectF line = visual(p, rect(), QRectF(x, 0, 1, 1));
        vline(p, line.left(), px(headUnits) - px(8), height() - px(8));
        const QString text = step >= 12 || at.month() == 1 ? QString::number(at.year()) : QLocale().standaloneMonthName(at.month(), QLocale::ShortFormat);
        if (x + px(44) < c.letters) {
            drawText(p, visual(p, rect(), QRectF(x + px(4), 0, px(60), px(headUnits) - px(6))), text, Type::Caption, tk().ink3);
        }
    }
}

void VersionList::paintPeriod(QPainter& p, int item, const QRectF& row) const
{
    const VersionLine& one = m_versions[size_t(item)];
    const bool isChosen = item == m_chosen, isInForce = one.isInForce;
    const qreal top = row.top() + px(10), tall = px(16);
    qreal end = columns().axis;
    if (one.from || one.to) {
        const qreal left = placeOf(one.from.value_or(m_from)), right = placeOf(one.to.value_or(m_to));
        const QRectF bar(left, top, std::max<qreal>(px(3), right - left - px(2)), tall);
        fillRound(p, visual(p, rect(), bar), radius::small, isChosen ? tk().accent : isInForce ? tk().bar : tk().barSoft, isChosen || isInForce ? QColor(Qt::transparent) : tk().bar);
        end = bar.right();
    } else if (one.first && one.last) { // no period is told: when it was used, as an outline
        const qreal left = placeOf(*one.first), right = placeOf(*one.last);
        const QRectF span(left, top, std::max<qreal>(px(3), right - left), tall);
        p.setPen(QPen(isChosen ? tk().accent : tk().edge, 1, Qt::DashLine));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(visual(p, rect(), span).adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
        end = span.right();
    }
    if (one.finding.isEmpty()) {
        return;
    }
    const QString& words = one.finding;
    const qreal wide = textWidth(words, Type::Caption) + px(26), room = columns().letters - px(8);
    const qreal left = end + px(6) + wide <= room ? end + px(6) : std::max(columns().axis, room - wide);
    const QRectF place(left, row.top() + px(8), std::min(wide, room - left), px(20));
    p.fillRect(visual(p, rect(), place), isChosen ? tk().accentSoft : tk().surface);
    drawIcon(p, u"warn"_s, visual(p, rect(), QRectF(place.left() + px(2), row.center().y() - px(16) / 2.0, px(16), px(16))).topLeft(), theme().toneInk(Tone::Uncertain));
    drawText(p, visual(p, rect(), place.adjusted(px(22), 0, 0, 0)), words, Type::Caption, theme().toneInk(Tone::Uncertain));
}

void VersionList::paintRow(QPainter& p, int item) const
{
    const VersionLine& one = m_versions[size_t(item)];
    const QRectF row = itemRect(item);
    const Columns c = columns();
    const bool isChosen = item == m_chosen;
    if (isChosen) {
        fillRound(p, row, radius::control, tk().accentSoft);
        p.fillRect(visual(p, rect(), QRectF(0, row.top() + px(8), px(2), px(20))), tk().accent);
    }
    paintItemGround(p, item);
    const auto at = [&](qreal left, qreal right) { return visual(p, rect(), QRectF(left, row.top(), right - left, row.height())); };
    drawText(p, at(sectionInset(), c.approved - px(4)), one.label, Type::BodyStrong, isChosen ? tk().accent : tk().ink);
    const QString& day = one.approvedDay;
    const QString& first = day.isEmpty() ? one.standing : day;
    const qreal dayWidth = std::min(textWidth(first, Type::Body) + px(10), c.axis - px(8) - c.approved);
    drawText(p, at(c.approved, c.approved + dayWidth), first, Type::Body, tk().ink2);
    if (!day.isEmpty()) {
        drawText(p, at(c.approved + dayWidth, c.axis - px(8)), one.approvedBy, Type::Caption, tk().ink3);
    }
    paintPeriod(p, item, row);
    drawFigures(p, at(c.letters, c.end), one.count, Type::Body, tk().ink);
}

void VersionList::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    paintAxis(p);
    for (int item = 0; item < count(); ++item) {
        paintRow(p, item);
    }
}

} // namespace cf::ui
