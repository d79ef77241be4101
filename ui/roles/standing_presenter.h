// What stands for whoever sits at the window: which roles, which rights. What it says is a courtesy, so that what would be refused is not offered; the outbox and the
// desk refuse for themselves. GUI thread.
#pragma once

#include "models/domain/role_acts.h"

#include <QObject>

#include <functional>

namespace cf::ui {

class Standing : public QObject
{
    Q_OBJECT
public:
    using Read = std::function<Result<RoleStanding>()>;
    /// Reads at once; a few small reads of the disk.
    explicit Standing(Read read, QObject* parent = nullptr);
    const RoleStanding& now() const { return m_now; }
    const std::optional<Error>& trouble() const { return m_trouble; } ///< it cannot be read, and nothing is allowed
    /// Again: roles were assigned, or the window was come back to.
    void look();
    /// Why it is refused, in words; empty: it is not.
    QString refusalOf(Right right) const;

Q_SIGNALS:
    void changed();

private:
    Read m_read;
    RoleStanding m_now;
    std::optional<Error> m_trouble;
};

/// Handed in by the composition root; it outlives the window. Without one, as where a page is tried alone, nothing is refused.
void setStanding(Standing* standing);
const Standing* standing();
/// Why it is refused to whoever sits here, in words; empty: it is not, or nobody says.
QString refusedHere(Right right);
/// It is done here only so that somebody else approves it first.
bool isProposedHere(Right right);

} // namespace cf::ui
