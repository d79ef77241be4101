// What stands where content would be, or above it: designed states instead of blanks.
#pragma once

#include "ui/widgets/theme.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cf::ui {

class Label;

/// A sentence, a cause, one action, then other ways out.
struct EmptyText {
    QString icon;
    QString sentence;
    QString cause = {};
    QString action = {};   ///< text of the button; none when empty
    QStringList ways = {}; ///< links under it
    Tone tone = Tone::Plain; ///< of the icon: a problem in the colour of its state
};

/// Shown where content would be.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const EmptyText& text = {}, QWidget* parent = nullptr);
    void setText(const EmptyText& text);

Q_SIGNALS:
    void actionTriggered();
    void wayChosen(int index);

private:
    QVBoxLayout* m_box;
    QWidget* m_content = nullptr;
};

/// One line above content: icon, sentence, one action, and a cross when it may be put away.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);
    /// An empty action shows no button.
    void set(const QString& icon, const QString& sentence, Tone tone, const QString& action = {});
    void setClosable(bool on); ///< off unless told; the cross hides the notice and emits closed()

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Tone m_tone = Tone::Plain;
    Label* m_sentence;
    QPushButton* m_action;
    QWidget* m_close;
};

/// Rows to come, in the rhythm of the table; no spinner, no movement.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace cf::ui
