#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace cf::ui {

/// State as icon, word and colour on a soft fill; the word is the accessible name. Elides when short of room.
class Badge : public QWidget
{
    Q_OBJECT

public:
    Badge(const QString& icon, const QString& word, Tone tone, QWidget* parent = nullptr);
    void set(const QString& icon, const QString& word, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_icon;
    QString m_word;
    Tone m_tone;
};

} // namespace cf::ui
