// The secrets of connected repositories in the system's keychain: on Linux a Secret Service, reached through
// QtKeychain. Without one there is no other place: nothing is ever written to a file.
#pragma once

#include "models/domain/ports/secret_store.h"

#include <QObject>

namespace cf::secrets {

struct KeychainDesk;

/// Lives, and dies, on the thread of the application object; its event loop must be GLib's, as Qt's is on Linux unless
/// QT_NO_GLIB is set (QtKeychain would wait forever without it; here that is Unavailable). The bus is first touched
/// when asked for something.
class Keychain final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    /// `owner` keeps secrets of several profiles apart: two of them may give a repository the same name and so the same
    /// id. A person sees it in the keychain's own program.
    explicit Keychain(QString owner, QObject* parent = nullptr);
    ~Keychain() override; ///< as close()

    QFuture<Result<void>> store(SecretName name, Secret secret, Asking asking) override;
    QFuture<Result<Secret>> read(SecretName name, Asking asking) override;
    QFuture<Result<void>> remove(SecretName name, Asking asking) override;

    /// Answers Cancelled to all who wait, and from now on. To be called before waiting for a thread that may wait for
    /// an answer.
    void close();

private:
    std::shared_ptr<KeychainDesk> m_desk; ///< shared with the questions under way
};

} // namespace cf::secrets
