// The class of the two renditions, and from what it rests on to a place of what is looked at.
#include "ui/compare/compare_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void ComparePresenter::askSameness()
{
    if (!m_sameness || m_state != State::Shown || m_basis == Basis::Composition || !m_left.isSettled() || !m_right.isSettled()) {
        return;
    }
    const DocumentPresenter &left = m_left.document(), &right = m_right.document();
    const bool areThere = !left.shownBytes().isEmpty() && !right.shownBytes().isEmpty() && !left.foundHash().isEmpty() && !right.foundHash().isEmpty();
    if (!areThere) {
        m_sameness->clear();
        m_classedLeft = m_classedRight = QByteArray();
        return;
    }
    if (left.foundHash() == m_classedLeft && right.foundHash() == m_classedRight) {
        return;
    }
    m_classedLeft = left.foundHash();
    m_classedRight = right.foundHash();
    const auto isPart = [](const CompareSidePresenter& side) { return side.shown() && side.shown()->rendition.pageFrom.has_value(); };
    if (isPart(m_left) || isPart(m_right)) { // the bytes are those of a whole run
        m_sameness->refuse(m_classedLeft, m_classedRight, (isPart(m_left) ? u"left: "_s : u"right: "_s) + u"a part of a larger file"_s);
        return;
    }
    const auto sideOf = [](const CompareSidePresenter& side) {
        const cache::RenditionRecord* shown = side.shown();
        return evidence::SamenessSide{side.document().shownBytes(), shown ? shown->rendition.fileName : QString(), shown ? shown->rendition.mime : QString()};
    };
    m_sameness->ask(sideOf(m_left), sideOf(m_right));
}

void ComparePresenter::setStrict(bool on)
{
    if (on == m_pages.isStrict()) {
        return;
    }
    m_wasDone = false;
    m_pages.setStrict(on);
    collectPlaces();
    Q_EMIT pagesChanged();
    Q_EMIT changed();
}

int ComparePresenter::pairOf(bool isLeft, int page) const
{
    const auto& pairs = m_pages.pairs();
    for (int i = 0; page >= 0 && i < int(pairs.size()); ++i) {
        if ((isLeft ? pairs[size_t(i)].pages.left : pairs[size_t(i)].pages.right) == page) {
            return i;
        }
    }
    return -1;
}

int ComparePresenter::differenceAt(bool isLeft, int page, const QRectF& place) const
{
    const int pair = pairOf(isLeft, page);
    if (m_mode != Mode::Pages || pair < 0) {
        return -1;
    }
    const auto& comparison = m_pages.pairs()[size_t(pair)].comparison;
    for (int i = firstOf(pair); i >= 0 && i < count() && m_places[size_t(i)].pair == pair; ++i) {
        const int region = m_places[size_t(i)].region;
        if (place.isNull() || region < 0 || !comparison) {
            return i;
        }
        const evidence::PageRegion& one = comparison->regions[size_t(region)];
        const auto& boxes = isLeft ? one.left : one.right;
        if (std::ranges::any_of(boxes, [&place](const QRectF& box) { return box.intersects(place); })) {
            return i;
        }
    }
    return -1;
}

} // namespace cf::ui
