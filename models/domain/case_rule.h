// What is looked for over all cases and letters: which letters need which consent, what names the event that a process was started by, which hours of a
// business day count. A data file, which a site may replace. Source: docs/cases.md; capabilities 15, 57, 64.
#pragma once

#include "models/base/result.h"
#include "models/domain/enumerations.h"

#include <QStringList>
#include <QTime>

#include <map>
#include <set>
#include <vector>

namespace cf {

struct CaseRule {
    struct Consent {
        QStringList purposes; ///< words of the purpose of a letter
        QStringList consents; ///< words of the purpose of a consent: one of them is needed
        friend bool operator==(const Consent&, const Consent&) = default;
    };
    std::vector<Consent> consents;
    std::map<Channel, QStringList> channels; ///< words in the purpose of a consent by which it is for that channel alone: "marketing by e-mail"
    QStringList given;          ///< states of a consent that allow it, whole
    QStringList eventVariables; ///< of a case: the id of the event it was started by
    int eventDays = 2;          ///< business days within which an event has its letter
    QTime from, to;             ///< hours of a business day; from before to
    friend bool operator==(const CaseRule&, const CaseRule&) = default;
    /// Null: letters of that purpose need none.
    const Consent* needed(QStringView purpose) const;
    bool allows(QStringView state) const;
    /// The channels that a consent of this purpose is for; empty: all.
    std::set<Channel> channelsOf(QStringView purpose) const;
};

/// Rejected; the detail names the member.
Result<CaseRule> readCaseRule(const QByteArray& json);

} // namespace cf
