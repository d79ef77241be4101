#pragma once

#include <QWidget>

class QToolButton;

namespace cf::ui {

class Label;

/// What is going on, how far it is, and ways to hold or end it, in one line. Nothing moves by itself: without a known
/// total the track is hatched.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void setText(const QString& text);
    /// A total of 0 or below is not known.
    void setProgress(qint64 done, qint64 total);
    void setPaused(bool paused); ///< turns the pause button into "Continue"
    void setCanPause(bool can);
    void setCanCancel(bool can);
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    QString valueText() const; ///< "41 %", or empty when not known

Q_SIGNALS:
    void pauseRequested();
    void continueRequested();
    void cancelRequested();

private:
    void showPause();

    Label* m_label;
    Label* m_percent;
    QWidget* m_track;
    QToolButton* m_pause;
    QToolButton* m_cancel;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_paused = false;
};

} // namespace cf::ui
