// How formats stand the years: what is kept as it is, what is watched and what may not open one day, with reasons and advice as codes; those that come with the
// program, and those that a site puts in their place. Source: resources/preservation/formats.json; capabilities 32, 99, 100.
#pragma once

#include "models/base/result.h"
#include "models/evidence/dispute/dispute_rules.h"

namespace cf::evidence {

enum class FormatRisk { Low, Watch, High };
QLatin1StringView codeOf(FormatRisk risk); ///< "LOW", "WATCH", "HIGH"

struct FormatStanding {
    QString format; ///< as `format:` takes it
    FormatRisk risk = FormatRisk::High;
    QStringList reasons; ///< codes; what has no words is shown as it stands
    QString advice;      ///< code
    bool isOwn = false;  ///< of the site
    friend bool operator==(const FormatStanding&, const FormatStanding&) = default;
};

struct FormatPlan {
    std::vector<FormatStanding> formats;
    std::vector<RuleFault> faults; ///< files that were left out
    /// One that is not named is high, for "not-listed".
    FormatStanding of(const QString& format) const;
    QStringList safe() const; ///< formats of low risk, by name
};

/// PROFILE/formats.json replaces single formats. Any thread; profile may be empty: the program's own alone.
FormatPlan readFormatPlan(const QString& profile);
/// Rejected: what is wrong with it.
Result<std::vector<FormatStanding>> formatStandingsFrom(const QByteArray& json);
/// Whether this program shows it, or says how else it is opened.
bool isShownHere(const QString& format);

} // namespace cf::evidence
