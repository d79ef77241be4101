// A line with a session: signed in to once for all requests that need it, again when the session is over.
#pragma once

#include "models/http/line.h"

namespace cf::http {

/// How one kind of server is signed in to. Belongs to the line's thread.
class SignIn
{
public:
    virtual ~SignIn() = default;
    /// Gets a session and keeps it. Unauthorised when the server refuses: nothing is tried again, since that locks accounts.
    virtual QCoro::Task<Result<void>> signIn(Line& line, std::stop_token stop) = 0;
    virtual void sign(Request& request) const = 0;
    /// The session is over or was never there; a permission that is missing is not that.
    virtual bool isOver(const Reply& reply) const = 0;
    /// What each answer brings along: the next ticket, a token against forged requests.
    virtual void note(const Reply& reply) { Q_UNUSED(reply); }
    /// Ends the session there, if such a thing can be done. Trouble is ignored.
    virtual QCoro::Task<void> signOut(Line& line)
    {
        Q_UNUSED(line);
        co_return;
    }
};

/// Belongs to one thread.
class SignedLine
{
public:
    SignedLine(LineParts parts, std::unique_ptr<SignIn> signIn)
        : m_line(std::move(parts))
        , m_signIn(std::move(signIn))
    {}

    /// As Line::send. Signs in before the first one; when the session turns out to be over, signs in once, whoever notices
    /// first, and repeats all that were refused. Unauthorised when that is refused, for all that come after it, too, until forgetRefusal().
    QCoro::Task<Result<Reply>> send(Request request, std::stop_token stop);
    /// After a run: the next one tries once more, since a password may have been put right, or a proxy have refused. Whoever
    /// starts runs by itself sees to it that this does not lock an account.
    void forgetRefusal() { m_refused.reset(); }
    /// Waits for what is under way, and signs out.
    QCoro::Task<void> close();

    Line& line() { return m_line; }
    SignIn& session() { return *m_signIn; }
    int signedIn() const { return m_generation; } ///< how often

private:
    QCoro::Task<Result<void>> renew(int refused, std::stop_token stop);
    Line m_line;
    std::unique_ptr<SignIn> m_signIn;
    int m_generation = 0; ///< 0: not signed in yet
    bool m_isRenewing = false;
    std::vector<std::shared_ptr<QPromise<void>>> m_parked;
    std::optional<Error> m_refused;
};

} // namespace cf::http
