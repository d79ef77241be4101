// One repository as a line of facts: name and state, complete to when, how late it was, counts with links, and what runs.
#pragma once

#include "ui/repositories/repositories_presenter.h"

#include <QWidget>

class QGridLayout;

namespace cf::ui {

class Label;
class LagPlot;
class LinkButton;
class ProgressLine;

class RepositoryRow : public QWidget
{
    Q_OBJECT
public:
    explicit RepositoryRow(QWidget* parent = nullptr);
    void set(const RepositoryLine& line, bool current);
    const RepositoryLine& line() const { return m_line; }
    /// The same columns for heads and rows.
    static void setColumns(QGridLayout* grid);
    /// Words over or under links of a column: they begin (or end) where the words of a link do.
    static QWidget* alongLinks(QWidget* words, Qt::Edge edge = Qt::LeftEdge);

Q_SIGNALS:
    void chosen();
    void searchRequested(const QString& query);
    void syncRequested();
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    RepositoryLine m_line;
    bool m_current = false;
    Label *m_name, *m_location, *m_state, *m_complete, *m_note, *m_there, *m_short, *m_aside;
    LinkButton *m_here, *m_missing, *m_altered, *m_look, *m_sync;
    LagPlot* m_lag;
    ProgressLine* m_progress;
};

} // namespace cf::ui
