// The status bar: how complete each repository is, what a sync does, what was just done, and in whose time dates are
// read.
#pragma once

#include "ui/shell/watermarks_presenter.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QTimer>

namespace cf::ui {

class Label;
class LinkButton;
class ProgressLine;

/// One repository: icon, name, and time or age where there is room for it: what is as it should be gives up its time first. A click opens its page.
class WatermarkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WatermarkButton(const WatermarkChip& chip, QWidget* parent = nullptr);
    enum class Telling { All, WhatIsWrong, NamesAlone, FreshAsMarks, MarkAlone }; ///< of whom the time is told; then, what is as it should be has no name either, and last nothing has
    void set(const WatermarkChip& chip);
    void setTelling(Telling telling);
    int widthFor(Telling telling) const;
    int rank() const; ///< 0: what a person should see first
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool hasTime(Telling telling) const;
    bool hasName(Telling telling) const;

    WatermarkChip m_chip;
    Telling m_telling = Telling::All;
};

class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(WatermarksPresenter& presenter, QWidget* parent = nullptr);

    void setZone(const QString& zone); ///< "Times: customer"
    /// Shown for some seconds, and spoken. With `undo` a link stands behind it.
    void say(const QString& sentence, const QString& undo = {});

Q_SIGNALS:
    void repositoryChosen(const QString& name);
    void zoneClicked();
    void undoClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void follow();
    void fitChips();

    WatermarksPresenter& m_presenter;
    QHBoxLayout* m_chips;
    QList<WatermarkButton*> m_buttons;
    Label* m_none;
    QWidget* m_noneRow = nullptr;
    Label* m_message;
    LinkButton* m_undo;
    ProgressLine* m_progress;
    LinkButton* m_zone;
    QTimer m_messageTimer;
    QTimer m_tick;
};

} // namespace cf::ui
