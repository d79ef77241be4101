// The text of a query with its conditions drawn as chips. It is one line of plain text all the time: chips are only how
// understood parts of it look, so nothing is ever hidden and everything can be typed over.
#pragma once

#include <QLineEdit>
#include <QTextLayout>

namespace cf::ui {

/// One condition in the text, half-open, in UTF-16 units.
struct ChipSpan {
    int begin = 0, end = 0;
    int nameEnd = 0;              ///< end of "channel:"; begin when there is none
    int badBegin = 0, badEnd = 0; ///< what was not understood; empty when all was
    bool standing = false;        ///< an exclusion, drawn as an outline
    bool isBad() const { return badEnd > badBegin; }
    friend bool operator==(const ChipSpan&, const ChipSpan&) = default;
};

/// Walking: after the box got the focus by key, ← → choose chips, Delete removes the chosen one, F2 or Enter opens it
/// for editing. Editing: after typing, a click or F2 it is a plain line, and the chip at the caret is drawn as plain
/// text.
class SearchLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget* parent = nullptr);

    void setChips(QList<ChipSpan> chips); ///< for the text as it is now; old ones are forgotten when the text changes
    const QList<ChipSpan>& chips() const { return m_chips; }
    void walk();                                ///< caret to the end, keys walk the chips
    int chosenChip() const { return m_chosen; } ///< -1: none
    QRect chipRect(int chip) const;
    QRect crossRect(int chip) const; ///< its ✕; null for the one being edited

Q_SIGNALS:
    void chipRemoved(int chip);
    void runRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    bool walkKey(QKeyEvent* event);
    void choose(int chip);
    void edit();
    bool isOpen(int chip) const;
    void format();
    void followFont();
    qreal textX(int position) const;
    QList<QTextLayout::FormatRange> formats() const;
    void paintChip(QPainter& p, int chip) const;

    QList<ChipSpan> m_chips;
    int m_chosen = -1;
    int m_hoveredCross = -1;
    bool m_editing = false;
    bool m_composing = false;
    bool m_formatting = false;
};

} // namespace cf::ui
