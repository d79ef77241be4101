#include "models/evidence/comparison/sameness_words.h"

#include "models/evidence/comparison/ignored_regions.h"

#include <algorithm>
#include <cmath>

namespace cf::evidence {

void DocumentWords::add(const std::vector<PageWord>& words)
{
    if (!m_pages.empty()) {
        m_text += u'\f';
    }
    const JoinedWords all = joined(words);
    Page page;
    page.begins = int(m_text.size());
    page.words = all.begins;
    for (const PageWord& word : words) {
        page.boxes.push_back(word.box);
    }
    m_text += all.text;
    m_pages.push_back(std::move(page));
}

QString DocumentWords::textOf(int page) const
{
    const int begins = m_pages[size_t(page)].begins;
    const int ends = size_t(page) + 1 < m_pages.size() ? m_pages[size_t(page) + 1].begins - 1 : int(m_text.size());
    return m_text.mid(begins, ends - begins);
}

bool DocumentWords::isEmpty() const
{
    return std::ranges::all_of(m_pages, [](const Page& page) { return page.boxes.empty(); });
}

DocumentWords::Place DocumentWords::place(int from, int length) const
{
    Place place;
    const auto after = std::ranges::upper_bound(m_pages, from, {}, &Page::begins);
    if (after == m_pages.begin()) {
        return place;
    }
    const Page& page = *std::prev(after);
    place.page = int(after - m_pages.begin()) - 1;
    const int first = from - page.begins, last = first + std::max(0, length - 1);
    for (size_t i = 0; i < page.words.size(); ++i) {
        const int ends = i + 1 < page.words.size() ? page.words[i + 1] - 1 : int(textOf(place.page).size());
        if (ends <= first && !(length == 0 && ends == first)) {
            continue;
        }
        const bool isOtherLine = !place.box.isNull() && std::abs(page.boxes[i].center().y() - place.box.center().y()) > place.box.height() / 2;
        if (page.words[i] > last || isOtherLine) {
            break;
        }
        place.box = place.box.united(page.boxes[i]);
    }
    return place;
}

std::vector<QRectF> takeMark(std::vector<PageWord>& words, const QString& mark)
{
    const QStringList wanted = mark.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<QRectF> boxes;
    for (size_t at = 0; !wanted.isEmpty() && at + size_t(wanted.size()) <= words.size();) {
        const auto begin = words.begin() + qsizetype(at), end = begin + wanted.size();
        if (!std::equal(begin, end, wanted.begin(), [](const PageWord& word, const QString& one) { return word.text == one; })) {
            ++at;
            continue;
        }
        for (auto word = begin; word != end; ++word) {
            boxes.push_back(word->box);
        }
        words.erase(begin, end);
    }
    return boxes;
}

} // namespace cf::evidence
