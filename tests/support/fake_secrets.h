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
        kept[{name.repository, name.purpose}] = secret;
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<Secret>> read(SecretName name, Asking) override
    {
        const auto found = kept.find({name.repository, name.purpose});
        return QtFuture::makeReadyFuture(found == kept.end() ? Result<Secret>(fail(ErrorKind::NotFound, {})) : Result<Secret>(found->second));
    }
    QFuture<Result<void>> remove(SecretName name, Asking) override
    {
        kept.erase({name.repository, name.purpose});
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QByteArray of(const RepositoryId& id, SecretPurpose purpose = SecretPurpose::Password) const
    {
        const auto found = kept.find({id, purpose});
        return found == kept.end() ? QByteArray() : found->second.reveal().toByteArray();
    }

    std::map<std::pair<RepositoryId, SecretPurpose>, Secret> kept;
    std::optional<Error> refusal; ///< of storing
};

} // namespace cf::test
