// How equal two renditions are, at the head of what compares them: the class as a badge, what it means, how far it is while it is worked on, and
// what it rests on behind one link. A fact that names a place leads there.
#pragma once

#include "ui/compare/sameness_presenter.h"

#include <QWidget>

class QScrollArea;

namespace cf::ui {

class Badge;
class Facts;
class Label;
class LinkButton;
class ProgressLine;

class SamenessBand : public QWidget
{
    Q_OBJECT
public:
    /// sameness: outlives it. side: its margins, in design units.
    explicit SamenessBand(SamenessPresenter& sameness, int side = 24, QWidget* parent = nullptr);

    void setOpen(bool open); ///< what it rests on is shown
    bool isOpen() const;

Q_SIGNALS:
    void placeWanted(const cf::SamenessDifference& difference);
    void copied();

private:
    void follow();
    void followProgress();

    SamenessPresenter& m_sameness;
    Badge* m_class;
    Label *m_meaning, *m_limits;
    LinkButton *m_evidence, *m_again;
    ProgressLine* m_progress;
    Facts* m_facts;
    QScrollArea* m_scroll;
    QList<int> m_differences; ///< of each fact
};

} // namespace cf::ui
