// Text out of marked-up text: white space as a browser would show it.
#pragma once

#include "app/reader/text_budget.h"
#include "models/reading/reader_wire.h"

namespace cf::reading {

class TextFlow
{
public:
    void append(QStringView text, bool preserve);
    void breakLine(int lines); ///< at least so many line ends before the next word, unless at the start
    void newLine();            ///< one more line end
    void cell();               ///< a tab before the next word, unless the line is empty
    bool cut() const { return m_budget.spent(); }
    QString take();

private:
    void settle();

    TextBudget m_budget{maximumTextBytes};
    int m_pendingLines = 0;
    bool m_pendingSpace = false;
    bool m_pendingTab = false;
    bool m_empty = true;
    bool m_lineEmpty = true;
};

inline void TextFlow::settle()
{
    if (!m_empty && m_pendingLines > 0) {
        m_budget.append(m_pendingLines > 1 ? u"\n\n" : u"\n");
    } else if (!m_lineEmpty && m_pendingTab) {
        m_budget.append(u"\t");
    } else if (!m_lineEmpty && m_pendingSpace) {
        m_budget.append(u" ");
    }
    m_pendingLines = 0;
    m_pendingSpace = m_pendingTab = m_empty = m_lineEmpty = false;
}

inline void TextFlow::append(QStringView text, bool preserve)
{
    if (preserve) {
        if (!text.isEmpty()) {
            settle();
            m_budget.append(text);
        }
        return;
    }
    const auto collapses = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f'; };
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && !collapses(text[end])) {
            ++end;
        }
        if (end > at) {
            settle();
            m_budget.append(text.sliced(at, end - at));
        }
        at = end;
        while (at < text.size() && collapses(text[at])) {
            m_pendingSpace = true;
            ++at;
        }
    }
}

inline void TextFlow::breakLine(int lines)
{
    m_pendingLines = std::max(m_pendingLines, lines);
    m_lineEmpty = m_lineEmpty || lines > 0;
    m_pendingTab = m_pendingTab && lines == 0;
}

inline void TextFlow::newLine()
{
    m_pendingLines = std::min(m_pendingLines + 1, 2);
    m_lineEmpty = true;
}

inline void TextFlow::cell() { m_pendingTab = true; }

inline QString TextFlow::take() { return m_budget.take(); }

} // namespace cf::reading
