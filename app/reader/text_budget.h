// Text that may not pass a number of bytes.
#pragma once

#include <QString>
#include <QStringView>

namespace cf::reading {

/// UTF-8 length without converting.
inline qsizetype utf8Length(QStringView text)
{
    qsizetype bytes = 0;
    for (const QChar c : text) {
        bytes += c.unicode() < 0x80    ? 1
                 : c.unicode() < 0x800 ? 2
                                       : 3; // a pair counts as two lone halves: on the safe side
    }
    return bytes;
}

/// At most so many UTF-16 units, no pair cut in two.
inline QString clipped(QString text, qsizetype units)
{
    if (text.size() > units) {
        text.truncate(units);
        if (!text.isEmpty() && text.back().isHighSurrogate()) {
            text.chop(1);
        }
    }
    return text;
}

class TextBudget
{
public:
    explicit TextBudget(qsizetype bytes)
        : m_left(bytes)
    {}
    void append(QStringView more)
    {
        const qsizetype needed = utf8Length(more);
        if (needed <= m_left) {
            m_left -= needed;
            m_text.append(more);
            return;
        }
        // Three bytes at most for each unit, so this many surely fit.
        m_text.append(clipped(more.left(m_left / 3).toString(), m_left / 3));
        m_left = 0;
        m_spent = true;
    }
    bool spent() const { return m_spent; }
    QString take() { return std::move(m_text); }

private:
    QString m_text;
    qsizetype m_left;
    bool m_spent = false;
};

} // namespace cf::reading
