// A keychain in memory, which can be locked.
#pragma once

#include "models/domain/ports/secret_store.h"

namespace cf::test {

class FakeSecrets final : public SecretStore
{
public:
    QFuture<Result<void>> store(SecretName name, Secret secret, Asking) override
    {
        if (refusal) {
            return QtFuture::makeReadyFuture(Result<void>(tl::unexpected<Error>(*refusal)));
        }
        kept[name.repository] = secret;
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<Secret>> read(SecretName name, Asking) override
    {
        const auto found = kept.find(name.repository);
        return QtFuture::makeReadyFuture(found == kept.end() ? Result<Secret>(fail(ErrorKind::NotFound, {})) : Result<Secret>(found->second));
    }
    QFuture<Result<void>> remove(SecretName name, Asking) override
    {
        kept.erase(name.repository);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QByteArray of(const RepositoryId& id) const
    {
        const auto found = kept.find(id);
        return found == kept.end() ? QByteArray() : found->second.reveal().toByteArray();
    }

    std::map<RepositoryId, Secret> kept;
    std::optional<Error> refusal; ///< of storing
};

} // namespace cf::test
