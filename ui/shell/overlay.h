// A dialog that lies over the window instead of beside it: veil, panel, focus kept inside, Escape closes. It is a child
// of the window, so it never hides behind it and needs no window of its own.
#pragma once

#include <QDialog>
#include <QPointer>

class QVBoxLayout;

namespace cf::ui {

class Label;

/// Opens itself over `window`, deletes itself when it is done. accepted() and rejected() as with any dialog.
class Overlay : public QDialog
{
    Q_OBJECT

public:
    /// width in design units. An empty title shows none (the palette); the name is then still spoken.
    Overlay(QWidget* window, const QString& name, const QString& title, int width);

    void setPanelTop(bool top) { m_top = top; } ///< near the top rather than in the middle
    void setLeastHeight(int units) { m_leastHeight = units; } ///< design units, where the window has the room
    /// A click beside it does not close it: it holds what somebody typed.
    void setKept(bool kept) { m_kept = kept; }
    void open() override;
    void done(int result) override;

protected:
    QVBoxLayout* content() { return m_content; }
    QWidget* panel() { return m_panel; }
    void addButtons(const QList<QWidget*>& buttons); ///< at the end of the panel, right aligned
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    QWidget* m_panel;
    QVBoxLayout* m_content;
    QPointer<QWidget> m_before; ///< had the focus
    int m_width, m_leastHeight = 0;
    bool m_top = false, m_kept = false;
};

} // namespace cf::ui
