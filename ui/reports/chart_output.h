// What leaves a chart: a picture (SVG, PNG), rows (CSV), a print. Pictures are made for paper, whatever the window looks like, and carry
// title, finding, scope, zone and watermark.
#pragma once

#include "ui/reports/chart_presenter.h"

#include <QImage>
#include <QObject>

class QPainter;
class QPrinter;
class QWidget;

namespace cf::ui {

enum class ChartFormat { Svg, Png, Csv };

class ChartOutput : public QObject
{
    Q_OBJECT
public:
    explicit ChartOutput(QWidget* over); ///< dialogs open over it

    void askAndExport(const Chart& chart, ChartFormat format);
    /// Answered by told(); the file is there whole or not at all.
    void write(const Chart& chart, ChartFormat format, const QString& path);
    void askAndPrint(const Chart& chart);
    void print(const Chart& chart, QPrinter& printer);

    static QImage picture(const Chart& chart);
    static QByteArray drawing(const Chart& chart);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    QWidget* m_over;
};

} // namespace cf::ui
