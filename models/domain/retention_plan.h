// The one plan of how long letters are kept: its classes, and which class stands behind each code that a repository uses. Pure values; days are of the
// organisation's calendar. Source: capabilities 90, 93; MoReq2010 ("class determines destiny"); resources/retention/plan.json.
#pragma once

#include "models/domain/moment.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace cf {

/// What a period is counted from.
enum class RetentionStart {
    Issued,
    Sent,
    Archived,
    Effective,
    Event,   ///< of the business event that the letter tells of
    External ///< an event that only another system knows, as the end of a contract: the day is that system's to say
};
QLatin1StringView codeOf(RetentionStart start); ///< "issued", …, "external"; stable, in files
std::optional<RetentionStart> retentionStartNamed(QStringView code);

/// What is proposed when the period is over. Nothing is done by itself.
enum class RetentionEnd { Destroy, Review, Transfer };
QLatin1StringView codeOf(RetentionEnd end); ///< "destroy", "review", "transfer"
std::optional<RetentionEnd> retentionEndNamed(QStringView code);

struct PlanClass {
    QString code, name;         ///< "TAX-10"
    int years = 0, months = 0;
    RetentionStart start = RetentionStart::Issued;
    bool isToYearEnd = false;   ///< counted from the end of the calendar year of the start
    bool isPermanent = false;   ///< kept for good; years and months say nothing
    RetentionEnd end = RetentionEnd::Destroy;
    QString basis;              ///< the law or rule
    QString fixedBy;            ///< who fixed it
    std::optional<QDate> fixedOn;
    friend bool operator==(const PlanClass&, const PlanClass&) = default;
};

/// A code that a repository uses for a class or schedule, in its own spelling.
struct PlanCode {
    QString repository; ///< name; empty: any
    QString code, planClass;
    friend bool operator==(const PlanCode&, const PlanCode&) = default;
};

/// Which class the plan gives a type of letters, whatever the letter says itself.
struct PlanType {
    QString type, planClass;
    friend bool operator==(const PlanType&, const PlanType&) = default;
};

struct RetentionPlan {
    QString name, version;
    std::vector<PlanClass> classes;
    std::vector<PlanCode> codes;
    std::vector<PlanType> types;
    QStringList means; ///< what repositories write where a schedule stands and is none, as the name of an attribute: it carries a day alone

    const PlanClass* find(QStringView code) const;
    /// Of a repository's code, without regard to case: what is said for that repository before what is said for any; a class by its own code. Empty: nobody mapped it.
    QString classOf(const QString& repository, const QString& code) const;
    QString classOfType(const QString& type) const; ///< empty: the plan says nothing of the type
    bool isMeans(const QString& code) const;
    friend bool operator==(const RetentionPlan&, const RetentionPlan&) = default;
};

/// The day of a moment: as written where it is a day, else by the organisation's clock.
QDate dayOf(const Moment& moment, const QTimeZone& zone);
/// The last day on which it is kept. A class must not be permanent.
QDate keptUntil(const PlanClass& of, QDate start);

} // namespace cf
