#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QPushButton>
#include <QToolButton>

namespace cf::ui {

enum class Emphasis { Plain, Primary, Quiet }; ///< Primary: at most one a page. Quiet: no outline until pointed at.

/// `name` is the objectName, e.g. "syncButton". Text in sentence case, a verb.
QPushButton* button(const QString& name, const QString& text, const QString& icon = {},
                    Emphasis emphasis = Emphasis::Plain);
/// Icon alone; `text` becomes accessible name and tool tip, with the shortcut beside it if there is one. The shortcut
/// is only shown: the action that owns it is bound elsewhere.
QToolButton* toolButton(const QString& name, const QString& icon, const QString& text,
                        const QKeySequence& shortcut = {});

/// Words in the accent colour that act like a button: Tab reaches it, Enter or Space presses it, at least 24 px high.
/// A checkable one is a tab: in the ink of words, underlined while it is the current one.
/// The inset keeps room for the focus ring, so a link in a column stands linkInset() further in than text would.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    LinkButton(const QString& name, const QString& text, Type type = Type::Body, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    static int inset(); ///< px(4), left and right

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    Type m_type;
};

} // namespace cf::ui
