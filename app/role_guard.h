// Refuses what the role of an account does not allow, where acts are written: in the transactions of the outbox and the desk, and before repositories are
// connected, files leave or commands begin. Each refusal is an entry of the activity log. Roles are read anew for each act. Source: docs/roles.md.
#pragma once

#include "models/desk/desk.h"
#include "models/desk/role_book.h"
#include "models/domain/ports/activity.h"
#include "models/domain/role_acts.h"
#include "models/outbox/admission.h"

#include <atomic>

namespace cf {

/// Any thread.
class RoleGuard final
{
public:
    /// The log outlives it. account: as the machine calls it.
    RoleGuard(QString profile, QString account, Activity& log)
        : m_profile(std::move(profile)), m_account(std::move(account)), m_log(log)
    {}
    /// What stands now. Storage, Rejected: it cannot be read, and then nothing is allowed.
    Result<RoleStanding> standing() const;
    /// Only as this role, of those the account has: what another one allows is refused as well. Before the first act. Rejected, see forbidden(): it does not have it.
    Result<void> actAs(Role role);

    Result<void> admit(const outbox::AskedOfOutbox& asked) const;
    Result<void> admit(const desk::DeskDeed& deed) const;
    /// about: the entry that says it was refused.
    Result<void> admit(Right right, Act about) const;
    /// Something was: what a command says of it may have lost that it was for this.
    bool hasRefused() const { return m_hasRefused; }

private:
    Result<void> refused(const Refusal& refusal, Act about) const;
    QString m_profile, m_account;
    Activity& m_log;
    std::optional<Role> m_as;
    mutable std::atomic<bool> m_hasRefused = false;
};

} // namespace cf
