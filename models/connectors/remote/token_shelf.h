// Access tokens while the program runs, in memory and nowhere else, each under the refresh token that it came with.
#pragma once

#include "models/base/clock.h"
#include "models/base/secret.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>

#include <map>
#include <memory>
#include <optional>

namespace cf::connectors {

/// One for all connectors of a program: a refresh token is traded in by one of them, whichever of its threads that is on. Any thread.
class TokenShelf
{
public:
    /// The right to trade in one refresh token, until it is destroyed.
    class Turn
    {
    public:
        ~Turn();
        Q_DISABLE_COPY_MOVE(Turn)

    private:
        friend class TokenShelf;
        Turn(TokenShelf& shelf, QByteArray key)
            : m_shelf(shelf)
            , m_key(std::move(key))
        {}
        TokenShelf& m_shelf;
        QByteArray m_key;
    };

    /// None: another has it; `whenFree` is then ready when that one is through, and what is known is to be looked at again.
    std::unique_ptr<Turn> enter(const Secret& refresh, QFuture<void>& whenFree);

    void put(const Secret& refresh, Secret access, std::optional<UtcMs> expires);
    /// None: there is none, or it ends within ten seconds.
    std::optional<Secret> access(const Secret& refresh, UtcMs now) const;
    /// `refresh` was traded for `next`, which is not in the keychain yet: whoever comes with `refresh` has to keep that one first.
    void replace(const Secret& refresh, const Secret& next);
    std::optional<Secret> successor(const Secret& refresh) const;
    void forget(const Secret& refresh);

private:
    struct Entry {
        std::optional<Secret> access, successor;
        std::optional<UtcMs> expires;
        std::shared_ptr<QPromise<void>> busy;
    };
    mutable QMutex m_mutex;
    std::map<QByteArray, Entry> m_entries; ///< by a hash of the refresh token
};

} // namespace cf::connectors
