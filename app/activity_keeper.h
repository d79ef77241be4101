// Keeps the activity log of an opened profile: when the program starts and ends, what the outbox did, what was searched for and synchronised, and
// signed heads whenever one is due and the key can be had. Source: docs/activity.md.
#pragma once

#include "app/recorded_searches.h"
#include "app/role_guard.h"
#include "models/activity/log.h"
#include "models/cache/cache.h"
#include "models/desk/desk.h"
#include "models/desk/erasure_book.h"
#include "models/desk/role_desk.h"
#include "models/domain/ports/secret_store.h"
#include "models/domain/ports/sync_control.h"
#include "models/outbox/outbox.h"

#include <QThreadPool>
#include <QTimer>

#include <map>
#include <mutex>

namespace cf {

class ActivityKeeper final : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it, but for the outbox and the search, which end before the log does. guard: what the role of the person does not allow is refused; none: nothing is.
    ActivityKeeper(activity::Log& log, SecretStore& secrets, outbox::Outbox& outbox, const Clock& clock, QString person, std::shared_ptr<const RoleGuard> guard = {});
    /// What is decided or kept there is an entry before it is. Before the first call of it.
    void guard(desk::Desk& desk);
    void guard(desk::RoleDesk& roles);
    void guard(desk::ErasureBook& erasures);
    ~ActivityKeeper() override;
    Q_DISABLE_COPY_MOVE(ActivityKeeper)

    /// What begins, on the disk when this returns; an error: it may not begin. Before the event loop.
    Result<void> begin(Act begun);
    /// From the event loop on: follows the outbox and signs. mayMakeKey: a profile that has no key gets one.
    void keep(bool mayMakeKey);
    /// What ended; waits for the disk. After the event loop.
    void end(Act ended);
    /// Signs what there is, if there is a key; `then` in any case.
    void signNow(std::function<void()> then);

    SearchObserver searchObserver();
    /// Of the other pages, which ask much more: each answer to a question once, as long as it is remembered.
    SearchObserver pageObserver();
    void observe(SyncControl& sync, cache::Cache& cache);
    void noteSignIn(const RepositoryId& repository, ActOutcome outcome);

private:
    desk::Admission deskAdmission() const;
    SearchObserver observer(size_t known, bool isOfPage);
    void findKey(std::function<void()> then);
    void signWhenDue();
    void followOutbox();

    activity::Log& m_log;
    SecretStore& m_secrets;
    outbox::Outbox& m_outbox;
    const Clock& m_clock;
    QString m_person;
    std::shared_ptr<const RoleGuard> m_guard;
    std::optional<seal::SigningKey> m_key;
    qint64 m_began = 0;
    bool m_mayMakeKey = false, m_isAgain = false;
    QFuture<Result<int>> m_following;
    QTimer m_looking;
    QThreadPool m_pool; ///< one thread, which waits for the log and the outbox
    struct LastSearches {
        std::mutex mutex;
        std::map<QString, qint64> totals; ///< by the hash of the question
    };
};

} // namespace cf
