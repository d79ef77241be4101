// Who has which role here, in desk.sqlite beside what persons decide; written with synchronous=FULL. What ended stays. What stands for one account is told by role_book.h.
// Source: docs/roles.md.
#pragma once

#include "models/desk/desk.h"
#include "models/domain/role.h"

namespace cf::desk {

class RoleDesk : public QObject
{
    Q_OBJECT
public:
    /// The desk of the profile was opened before, which brings the file up to date.
    static Result<std::unique_ptr<RoleDesk>> open(const QString& profileDirectory);
    /// As of the desk: asked before anything is written, on the writer's thread. Before the first call.
    void setAdmission(Admission admission) { m_admission = std::move(admission); }

    QFuture<Result<std::vector<RoleAssignment>>> assignments(); ///< all there ever were, oldest first
    /// Rejected: nobody is named, or it is the first and does not assign roles; Conflict: the account has it.
    QFuture<Result<void>> assign(RoleAssignment assignment);
    /// NotFound; Conflict: nobody could assign roles any more.
    QFuture<Result<void>> end(QString account, Role role, QString person, UtcMs at);

Q_SIGNALS:
    void changed(); ///< by this program

private:
    RoleDesk() = default;
    QFuture<Result<void>> change(DeskDeed deed, std::function<Result<void>(store::Database&)> change);
    QString m_profile;
    Admission m_admission;
    std::unique_ptr<store::Writer> m_writer;
};

} // namespace cf::desk
