#include "models/secrets/keychain.h"

#include "models/secrets/keychain_job.h"
#include "models/secrets/secret_service.h"

#include <QAbstractEventDispatcher>

#include <atomic>
#include <mutex>

namespace cf::secrets {

namespace {

class Waiting
{
public:
    virtual ~Waiting() = default;
    virtual void cancel() = 0;
};

/// The first who gives an answer is heard.
template <class T>
class Answer final : public Waiting
{
public:
    Answer() { m_promise.start(); }
    void give(Result<T> result)
    {
        if (!m_given.test_and_set()) {
            m_promise.addResult(std::move(result));
            m_promise.finish();
        }
    }
    void cancel() override { give(fail(ErrorKind::Cancelled, QStringLiteral("the program ends"))); }
    QFuture<Result<T>> future() const { return m_promise.future(); }

private:
    QPromise<Result<T>> m_promise;
    std::atomic_flag m_given;
};

/// Part of what lies in people's keychains, so never changed.
QString purposeWord(SecretPurpose purpose)
{
    switch (purpose) {
    case SecretPurpose::Password: return QStringLiteral("password");
    case SecretPurpose::AccessToken: return QStringLiteral("access-token");
    case SecretPurpose::RefreshToken: return QStringLiteral("refresh-token");
    case SecretPurpose::SigningKey: return QStringLiteral("signing-key");
    }
    return {};
}

} // namespace

struct KeychainDesk {
    QString owner;
    // Of the application's thread:
    std::optional<SecretService> service; ///< since the first question
    bool prepared = false;                ///< for libsecret
    std::mutex mutex;                     ///< of what is below
    std::vector<std::weak_ptr<Waiting>> waiting;
    bool closed = false;

    template <class T>
    std::shared_ptr<Answer<T>> answer()
    {
        auto answer = std::make_shared<Answer<T>>();
        const std::lock_guard lock(mutex);
        if (closed) {
            answer->cancel();
        }
        std::erase_if(waiting, [](const std::weak_ptr<Waiting>& one) { return one.expired(); });
        waiting.push_back(answer);
        return answer;
    }
    void close()
    {
        std::vector<std::weak_ptr<Waiting>> left;
        {
            const std::lock_guard lock(mutex);
            closed = true;
            left = std::exchange(waiting, {});
        }
        for (const std::weak_ptr<Waiting>& one : left) {
            if (const std::shared_ptr<Waiting> answer = one.lock()) {
                answer->cancel();
            }
        }
    }

    ItemName itemOf(const SecretName& name) const
    {
        return {QStringLiteral("Counterfoil: %1").arg(owner),
                name.repository.value() + u'/' + purposeWord(name.purpose)};
    }

    QCoro::Task<Result<void>> reach()
    {
        const QAbstractEventDispatcher* loop = QThread::currentThread()->eventDispatcher();
        if (!loop || !loop->inherits("QEventDispatcherGlib")) {
            co_return fail(ErrorKind::Unavailable,
                           QStringLiteral("no keychain without GLib's event loop; is QT_NO_GLIB set?"));
        }
        if (!service) {
            service.emplace(&forgetSession);
        }
        const Result<void> there = co_await service->presence();
        if (there && !std::exchange(prepared, true)) {
            outliveBus();
        }
        co_return there;
    }

    /// All that lies under the name is open, and there is some.
    QCoro::Task<Result<void>> openItem(ItemName item, Asking asking)
    {
        const Result<void> reached = co_await reach();
        if (!reached) {
            co_return reached;
        }
        const SecretService::Attributes attributes = {{QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain")},
                                                      {QStringLiteral("server"), item.service},
                                                      {QStringLiteral("user"), item.key}};
        CF_CO_TRY(const SecretService::Items items, co_await service->find(attributes));
        if (items.open.isEmpty() && items.locked.isEmpty()) {
            co_return fail(ErrorKind::NotFound, QStringLiteral("not in the keychain"));
        }
        if (items.locked.isEmpty()) {
            co_return Result<void>();
        }
        const Result<void> unlocked = co_await service->unlock(items.locked, asking);
        co_return unlocked;
    }

    /// A new item can be put down.
    QCoro::Task<Result<void>> openPlace(Asking asking)
    {
        const Result<void> reached = co_await reach();
        if (!reached) {
            co_return reached;
        }
        CF_CO_TRY(const QList<QDBusObjectPath> locked, co_await service->lockedForNew(asking));
        if (locked.isEmpty()) {
            co_return Result<void>();
        }
        const Result<void> unlocked = co_await service->unlock(locked, asking);
        co_return unlocked;
    }

    /// What is wrong, when QtKeychain does not know: the service may have ended under it.
    template <class T>
    QCoro::Task<Result<T>> explained(Result<T> done)
    {
        if (!done && done.error().kind == ErrorKind::Protocol) {
            const Result<void> still = co_await reach();
            if (!still) {
                co_return tl::unexpected<Error>(still.error());
            }
        }
        co_return done;
    }
};

namespace {

/// Each takes what it needs by value, since the keychain may go while it waits.
QCoro::Task<void> store(std::shared_ptr<KeychainDesk> desk, SecretName name, Secret secret, Asking asking,
                        std::shared_ptr<Answer<void>> answer)
{
    Result<void> done = co_await desk->openPlace(asking);
    if (done) {
        done = co_await writeItem(desk->itemOf(name), secret);
        done = co_await desk->explained(done);
    }
    answer->give(std::move(done));
}

QCoro::Task<void> read(std::shared_ptr<KeychainDesk> desk, SecretName name, Asking asking,
                       std::shared_ptr<Answer<Secret>> answer)
{
    const Result<void> open = co_await desk->openItem(desk->itemOf(name), asking);
    Result<Secret> secret = tl::unexpected<Error>(open ? Error() : open.error());
    if (open) {
        secret = co_await readItem(desk->itemOf(name));
        secret = co_await desk->explained(secret);
    }
    answer->give(std::move(secret));
}

QCoro::Task<void> remove(std::shared_ptr<KeychainDesk> desk, SecretName name, Asking asking,
                         std::shared_ptr<Answer<void>> answer)
{
    Result<void> done = co_await desk->openItem(desk->itemOf(name), asking);
    if (done) {
        done = co_await removeItem(desk->itemOf(name));
        done = co_await desk->explained(done);
    }
    answer->give(std::move(done));
}

} // namespace

Keychain::Keychain(QString owner, QObject* parent)
    : QObject(parent)
    , m_desk(std::make_shared<KeychainDesk>())
{
    m_desk->owner = std::move(owner);
}

Keychain::~Keychain() { close(); }

void Keychain::close() { m_desk->close(); }

QFuture<Result<void>> Keychain::store(SecretName name, Secret secret, Asking asking)
{
    const auto answer = m_desk->answer<void>();
    QMetaObject::invokeMethod(
        this, [desk = m_desk, name, secret, asking, answer] { secrets::store(desk, name, secret, asking, answer); },
        Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<Secret>> Keychain::read(SecretName name, Asking asking)
{
    const auto answer = m_desk->answer<Secret>();
    QMetaObject::invokeMethod(
        this, [desk = m_desk, name, asking, answer] { secrets::read(desk, name, asking, answer); },
        Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<void>> Keychain::remove(SecretName name, Asking asking)
{
    const auto answer = m_desk->answer<void>();
    QMetaObject::invokeMethod(
        this, [desk = m_desk, name, asking, answer] { secrets::remove(desk, name, asking, answer); },
        Qt::QueuedConnection);
    return answer->future();
}

} // namespace cf::secrets
