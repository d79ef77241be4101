// The answer: what, when, which version; the badges under it; what can be done with it.
#pragma once

#include "ui/record/record_presenter.h"

#include <QWidget>

class QToolButton;

namespace cf::ui {

class Label;

class RecordHead : public QWidget
{
    Q_OBJECT
public:
    explicit RecordHead(RecordPresenter& presenter, QWidget* parent = nullptr);
    void setOpened(bool full); ///< the open button goes away when there is nothing to open

Q_SIGNALS:
    void openRequested();
    void printRequested();
    void sheetRequested();
    void saveRequested();
    void copyRequested();
    void citeRequested();
    void copyJsonRequested();
    void verifyRequested();
    void timelineRequested();
    void dragRequested(); ///< the save button was pulled away

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeMenu();
    void follow();
    void share(); ///< room between the title and the buttons

    RecordPresenter& m_presenter;
    Label *m_what, *m_when, *m_version;
    QWidget* m_badges;
    QToolButton *m_back, *m_open, *m_print, *m_save, *m_more;
    QPoint m_pressed;
};

} // namespace cf::ui
