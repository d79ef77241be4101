// What leaves a timeline: a picture (SVG, PNG), rows (CSV), a print, text for the clipboard. Pictures are made for paper, whatever the
// window looks like, and carry their scope, zone and watermark.
#pragma once

#include "ui/record/timeline_scene.h"

#include <QImage>
#include <QObject>

class QPrinter;
class QWidget;

namespace cf::ui {

enum class TimelineFormat { Svg, Png, Csv };

class TimelineOutput : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `over`. presenter: outlives it.
    TimelineOutput(TimelinePresenter& presenter, QWidget* over);

    void askAndExport(TimelineFormat format);
    /// Answered by told(); the file is there whole or not at all.
    void write(TimelineFormat format, const QString& path);
    void askAndPrint();
    void print(QPrinter& printer);

    QImage picture() const; ///< null where there are more lanes than a picture can hold
    QByteArray drawing() const;

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void paintWhole(QPainter& p, const TimelineScene& scene, QSizeF size) const;

    TimelinePresenter& m_presenter;
    QWidget* m_over;
};

} // namespace cf::ui
