// Everything that can be verified, verified once for somebody who came to look: what was looked at, how much of it, and what came of it. Source: journeys X2; docs/roles.md.
#pragma once

#include "models/base/clock.h"

#include <QJsonObject>

#include <array>
#include <vector>

namespace cf {

/// In the order in which they are taken.
enum class AuditStep {
    Log,          ///< all entries of the activity log, again from their bytes
    Witnesses,    ///< its heads in repositories
    Files,        ///< a sample of files, drawn by a seed, read again and compared
    Holds,        ///< what repositories hold for each matter, read back
    Certificates, ///< what was sealed and kept here, and chains of reports
    Permissions   ///< who may do what
};
inline constexpr std::array allAuditSteps{AuditStep::Log, AuditStep::Witnesses, AuditStep::Files, AuditStep::Holds, AuditStep::Certificates, AuditStep::Permissions};
QLatin1StringView codeOf(AuditStep step); ///< "log", "witnesses", …

enum class AuditOutcome {
    Fits,  ///< all of it was looked at, and is as it should be
    Open,  ///< nothing is wrong, and not all of it is proven
    Wrong
};
QLatin1StringView codeOf(AuditOutcome outcome); ///< "fits", "open", "wrong"

struct AuditFinding {
    AuditStep step = AuditStep::Log;
    AuditOutcome outcome = AuditOutcome::Fits;
    QString sentence; ///< in the language it was made in
    QJsonObject told; ///< counts and codes, for programs
    friend bool operator==(const AuditFinding&, const AuditFinding&) = default;
};

struct AuditWish {
    int files = 100;  ///< to be drawn; all of them where there are fewer
    QString seed;     ///< empty: one is made
};

struct AuditRun {
    QString id;     ///< "AU-" and a UUID
    QString person, roles, program; ///< roles: codes
    UtcMs began = 0, ended = 0;
    QString seed;   ///< of the sample
    std::vector<AuditFinding> findings;
    AuditOutcome outcome() const; ///< the worst; Open where a step is missing
    const AuditFinding* of(AuditStep step) const;
    friend bool operator==(const AuditRun&, const AuditRun&) = default;
};
QString newAuditId();
QJsonObject auditJson(const AuditRun& run);

} // namespace cf
