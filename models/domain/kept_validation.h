// A report of what was found when a letter's archived bytes were looked at again, as the desk keeps it. Source: capability 96.
#pragma once

#include "models/domain/communication.h"

namespace cf {

struct KeptValidation {
    CommunicationId communication;
    UtcMs at = 0;
    QString person;    ///< who had it done, as this machine's accounts call them; empty: not told
    QString outcome;   ///< code of its outcome, see evidence/validation.h
    QByteArray report; ///< JSON
    QByteArray sha256; ///< over the one before and the report; set by the desk
    bool isAsKept = true; ///< false: the report is not the one that was kept, or one before it was taken out
    friend bool operator==(const KeptValidation&, const KeptValidation&) = default;
};

} // namespace cf
