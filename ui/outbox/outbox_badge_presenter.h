// How many commands need a person: what the navigation says beside the page, whether somebody looks at it or not. One count a change. GUI
// thread.
#pragma once

#include "models/outbox/outbox.h"

#include <QTimer>

namespace cf::ui {

class OutboxBadge : public QObject
{
    Q_OBJECT
public:
    OutboxBadge(outbox::Outbox& outbox, QObject* parent);
    qint64 needsPerson() const { return m_needsPerson; }
    QString number() const; ///< empty: none needs one
    QString spoken() const;

Q_SIGNALS:
    void changed();

private:
    void read();

    outbox::Outbox& m_outbox;
    QTimer m_soon;
    qint64 m_needsPerson = 0;
    quint64 m_sequence = 0;
};

} // namespace cf::ui
