// Plans of many letters that were asked for: the list of them, and one with every letter and where it stands, followed while somebody looks. Pause, cancel and
// trying again are the outbox's own. GUI thread. Source: journey S3 steps 4 and 5; interface 5.8.
#pragma once

#include "ui/reissue/bulk_table_presenter.h"
#include "ui/reissue/reissue_presenter.h"

#include <QTimer>

namespace cf::ui {

/// What a plan of letters asks of its case: those of its commands that are no letters.
QFuture<Result<std::vector<outbox::ListedIntent>>> caseCommandsOf(outbox::Outbox& outbox, const QString& reference);

class BulkRunPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State { Nothing, Loading, Missing, Failed, Shown };
    static constexpr int pauseMs = 1'000; ///< changes that come together are read once

    explicit BulkRunPresenter(ReissueParts parts, QObject* parent = nullptr);

    void setActive(bool active); ///< while nobody looks nothing is read
    /// Plans of letters, newest first.
    const std::vector<PlanStanding>& plans() const { return m_plans; }
    bool isListed() const { return m_isListed; }
    void readPlans();

    void show(const QString& reference); ///< of the plan
    State state() const { return m_state; }
    const Error& error() const { return m_error; }
    const QString& reference() const { return m_reference; }
    const evidence::BulkAccount& account() const { return m_account; }
    BulkTable& table() { return m_table; }
    TimeTelling telling() const;
    /// "12 a minute, about 34 minutes left"; empty while nothing leaves.
    QString pace() const;
    int percent() const; ///< of the letters that are over, whether sent or not

    bool mayPause() const, mayCancel() const, mayTryAgain() const, mayAccept() const;
    void setPaused(bool isPaused);
    void cancel(const QString& why); ///< all that never left; what is on its way ends
    void tryAgain();                 ///< those that were refused
    void accept();                   ///< a draft

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);

private:
    void read();
    void take(const std::optional<PlanStanding>& standing);
    void end(State state);
    template <class T> void act(const QFuture<Result<T>>& future, const QString& done);

    ReissueParts m_parts;
    BulkTable m_table;
    QTimer m_soon;
    State m_state = State::Nothing;
    Error m_error;
    QString m_reference;
    std::vector<PlanStanding> m_plans;
    evidence::BulkAccount m_account;
    quint64 m_asked = 0;
    bool m_isActive = false, m_isStale = false, m_isReading = false, m_isListed = false;
};

} // namespace cf::ui
