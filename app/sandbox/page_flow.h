// A cursor that runs down the text area of A4 pages and starts a new page when something does not fit: paragraphs by
// the line, tables by the row (with their head again), everything else whole.
#pragma once

#include "app/sandbox/brand.h"
#include "app/sandbox/letter_layout.h"

namespace cf::sandbox {

class PageFlow
{
public:
    PageFlow(const Typesetter& typesetter, const Brand& brand, QString language);

    /// Called on each page after the first, with the cursor below the head.
    void onContinuation(std::function<void(PageFlow&)> head) { m_head = std::move(head); }

    // Placed freely on the current page.
    void add(Drawing drawing) { m_pages[m_current].push_back(std::move(drawing)); }
    /// Returns the height. An empty language is the letter's.
    double put(const QString& text, const TextStyle& style, double x, double y, double width,
               const QString& language = {});
    void fill(double x, double y, double width, double height, Colour colour);
    void frame(double x, double y, double width, double height, Colour colour);

    // In the flow.
    double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void space(double height) { m_y += height; }
    /// A new page unless this much height is left.
    void keep(double height);
    void paragraph(const QString& text, const TextStyle& style, const QString& language = {});
    void heading(const QString& text, double size);
    void block(const LetterBlock& block);

    qsizetype pageCount() const { return static_cast<qsizetype>(m_pages.size()); }
    void selectPage(qsizetype index) { m_current = static_cast<size_t>(index); }
    std::vector<Page> takePages() { return std::move(m_pages); }

private:
    void newPage();
    void put(const Paragraph& block);
    void put(const Heading& block);
    void put(const Table& block);
    void put(const Facts& block);
    void put(const Bars& block);
    void put(const Slip& block);
    void put(const PageBreak& block);
    double tableRow(const Table& table, const QStringList& cells, bool head, bool total);

    const Typesetter& m_typesetter;
    const Brand& m_brand;
    QString m_language;
    std::function<void(PageFlow&)> m_head;
    std::vector<Page> m_pages;
    size_t m_current = 0;
    double m_y = 0;
};

} // namespace cf::sandbox
