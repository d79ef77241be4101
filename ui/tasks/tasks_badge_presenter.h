// How many tasks a person has, beside the page in the navigation: read whether the page was ever opened or not.
#pragma once

#include "ui/tasks/task_act_presenter.h"

namespace cf::ui {

class TasksBadge : public QObject
{
    Q_OBJECT
public:
    TasksBadge(TasksParts parts, QObject* parent);
    QString number() const; ///< of claimed tasks; empty: none
    QString spoken() const;

Q_SIGNALS:
    void changed();

private:
    void read();

    TasksParts m_parts;
    QTimer m_soon;
    qint64 m_mine = 0;
};

} // namespace cf::ui
