#pragma once

#include <QWidget>

namespace cf::ui {

/// The mark (a stub and the slip torn from it) and the name of the program, above the navigation.
class BrandMark : public QWidget
{
    Q_OBJECT

public:
    explicit BrandMark(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace cf::ui
