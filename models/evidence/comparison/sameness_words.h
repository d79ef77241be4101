// The words of a whole document with the places where they stand, for a comparison that says where something differs.
#pragma once

#include "models/domain/extraction.h"

namespace cf::evidence {

class DocumentWords
{
public:
    /// The next page.
    void add(const std::vector<PageWord>& words);
    const QString& text() const { return m_text; } ///< words parted by single spaces, pages by U+000C
    QString textOf(int page) const;
    int pages() const { return int(m_pages.size()); }
    bool isEmpty() const; ///< no word on any page

    struct Place {
        int page = -1; ///< from 0
        QRectF box;    ///< of the words of the first line, in points from the top left; null: not known
    };
    /// Where characters of text() stand; of a range of no length: where they would.
    Place place(int from, int length) const;

private:
    struct Page {
        int begins = 0; ///< in text()
        std::vector<int> words; ///< where each begins in the page's own text
        std::vector<QRectF> boxes;
    };
    QString m_text;
    std::vector<Page> m_pages;
};

/// Takes words that say the mark, one after the other, out of a page. Where they stood, in points; none: the page does not bear it.
std::vector<QRectF> takeMark(std::vector<PageWord>& words, const QString& mark);

} // namespace cf::evidence
