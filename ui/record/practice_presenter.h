// How letters are ordinarily handed over: what was stated of it, and stating or withdrawing it. GUI thread.
#pragma once

#include "models/desk/desk.h"

namespace cf::ui {

class PracticePresenter : public QObject
{
    Q_OBJECT
public:
    /// desk, clock: outlive it. person: who states, unless told otherwise.
    PracticePresenter(desk::Desk& desk, const Clock& clock, const QString& person, QObject* parent = nullptr);

    const std::vector<PracticeStatement>& all() const { return m_all; } ///< the newest first, withdrawn ones among them; empty until they were read
    const QString& person() const { return m_person; }
    /// Why it cannot be kept as it is; empty: it can.
    QString faultOf(const PracticeStatement& statement) const;
    void state(PracticeStatement statement); ///< answered by kept() or refused()
    void withdraw(qint64 id);                ///< the same

Q_SIGNALS:
    void changed();
    void kept();
    void refused(const QString& sentence);

private:
    void load();

    desk::Desk& m_desk;
    const Clock& m_clock;
    const QString m_person;
    std::vector<PracticeStatement> m_all;
    int m_sequence = 0;
};

} // namespace cf::ui
