// A connector of a program that can die at any moment: it asks before and after everything that goes over the line, and sends nothing once it is dead.
#pragma once

#include "models/connectors/connector.h"

#include <functional>
#include <memory>

namespace cf::test {

class KillableConnector final : public connectors::Connector
{
public:
    KillableConnector(std::unique_ptr<connectors::Connector> inner, std::function<void()> pass, std::function<bool()> isDead)
        : m_inner(std::move(inner)), m_pass(std::move(pass)), m_isDead(std::move(isDead))
    {}
    connectors::Capabilities capabilities() const override { return m_inner->capabilities(); }
    QCoro::Task<Result<connectors::Page>> changesSince(QString, connectors::KnownSources&, std::stop_token) override
    {
        co_return fail(ErrorKind::Rejected, QStringLiteral("only commands here"));
    }
    QCoro::Task<Result<QByteArray>> content(SourceRef, qint64, std::stop_token) override { co_return fail(ErrorKind::Rejected, QStringLiteral("only commands here")); }
    QCoro::Task<Result<QString>> token(SourceRef) override { co_return fail(ErrorKind::Rejected, QStringLiteral("only commands here")); }
    std::optional<RepeatGuard> guardOf(const Deed& deed) const override { return m_inner->guardOf(deed); }
    QCoro::Task<Performed> perform(Command command, std::stop_token stop) override
    {
        m_pass();
        if (m_isDead()) {
            co_return Performed{Performed::End::NotDone, {}, Error{ErrorKind::Cancelled, QStringLiteral("dead"), {}}};
        }
        const Performed done = co_await m_inner->perform(command, stop);
        m_pass();
        co_return Performed(done);
    }
    QCoro::Task<Result<std::optional<Effect>>> findEffect(Command command, std::stop_token stop) override
    {
        m_pass();
        if (m_isDead()) {
            co_return fail(ErrorKind::Cancelled, QStringLiteral("dead"));
        }
        const Result<std::optional<Effect>> found = co_await m_inner->findEffect(command, stop);
        m_pass();
        co_return Result<std::optional<Effect>>(found);
    }
    QCoro::Task<void> close(bool signOut) override { co_await m_inner->close(signOut); }

private:
    std::unique_ptr<connectors::Connector> m_inner;
    std::function<void()> m_pass;
    std::function<bool()> m_isDead;
};

} // namespace cf::test
