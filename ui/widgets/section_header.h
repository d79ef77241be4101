#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace cf::ui {

class LinkButton;

/// Heading of a section in a facts pane, with an optional note (a count, an as-of) and one trailing action as a link.
/// Like Facts and LegList it keeps sectionInset() free at both sides for fills and focus rings: put the three of them
/// in a column whose side margins are 8 units less than the margin of the text should be.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString& title, const QString& note = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setNote(const QString& note);
    /// `name` is the objectName of the link. Empty text removes it. The shortcut is only shown.
    void setAction(const QString& name, const QString& text, const QString& shortcut = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void placeAction();
    void nameAgain();

    QString m_title;
    QString m_note;
    LinkButton* m_action = nullptr;
};

int sectionInset(); ///< px(8)

} // namespace cf::ui
