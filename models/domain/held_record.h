// How a repository holds what it keeps, and what a reading of it says of a hold. Pure values. Source: data model 7.2; field notes 2.3.
#pragma once

#include "models/base/result.h"
#include "models/domain/enumerations.h"

#include <QJsonObject>
#include <QStringList>

namespace cf {

/// As it was found by asking the repository, never assumed.
struct HoldTerms {
    HoldEnforcement enforcement = HoldEnforcement::Unknown;
    bool isObject = false;    ///< holds are things of their own there, made once a matter (MakeHold) before records come under them
    bool isByVersion = false; ///< each version is held by itself; what is checked in later is not held
    bool holdsFiles = true;   ///< false: the description is held, and the file is not
    qint64 most = 0;          ///< records that one hold takes; 0: no such limit is told
    QString means;            ///< "RM hold", "cmis:rm_hold", the name of an attribute
    QString basis;            ///< evidence: what was asked and what it said; no personal data
    friend bool operator==(const HoldTerms&, const HoldTerms&) = default;
};
QJsonObject keptTermsJson(const HoldTerms& terms); ///< as the desk keeps it
HoldTerms keptTermsFrom(const QJsonObject& json);

/// What a reading says of one record and the hold of one matter. A reading is another way than that by which holds are placed.
struct HeldReading {
    QString record;                    ///< native id, as it was asked for
    int times = 0;                     ///< how often the hold is on it; 0: it is not, more than 1: it was placed twice
    QStringList versions;              ///< native ids of those under it, where each is held by itself
    bool isActive = true;              ///< false: the hold is there and does not bind, or not any more
    bool isPending = false;            ///< the repository says that it is not in force yet
    bool isRemovable = true;           ///< false: only another system may take it away
    int others = 0;                    ///< holds of other matters on it
    HoldEnforcement enforcement = HoldEnforcement::Unknown;
    QString basis;                     ///< which answer says so
    std::optional<ErrorKind> trouble;  ///< why it could not be read: NotFound it is not there, Unauthorised it is not shown; none: it was
    friend bool operator==(const HeldReading&, const HeldReading&) = default;
};

/// Asked for at once.
inline constexpr int mostHeldRead = 500;

} // namespace cf
