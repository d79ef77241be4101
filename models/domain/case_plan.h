// What a type of case calls for: which letter at which milestone and within what time, what its workspace holds, which documents its end needs. A data
// file, which a site may replace. Words are compared folded, within a type, else a title. Source: docs/cases.md; capabilities 11 to 14, 57.
#pragma once

#include "models/base/result.h"
#include "models/domain/business_workspace.h"

#include <map>
#include <set>

namespace cf {

/// What tells that a milestone was reached, the first of these that does: a time that is stated, a step that ended, a status, an event that a letter
/// names, the beginning or the end of the case.
struct MilestoneSigns {
    QStringList values; ///< names of attributes or variables that hold a time
    QStringList steps;  ///< keys or names of tasks and steps
    QStringList status; ///< of the workspace: the first time it was seen
    QStringList events; ///< kinds of events, as letters name them
    bool opened = false, closed = false;
    bool isNone() const { return values.isEmpty() && steps.isEmpty() && status.isEmpty() && events.isEmpty() && !opened && !closed; }
    friend bool operator==(const MilestoneSigns&, const MilestoneSigns&) = default;
};

struct MilestoneRule {
    QString id;
    std::map<QString, QString> names;   ///< language → what people call it; "en" is always there
    std::map<QString, QString> letters; ///< likewise: what is expected
    MilestoneSigns reached;
    QStringList words;                  ///< of the letter: one of them in its type, else its title; or its event is one of `reached`
    int days = 0, hours = 0;            ///< business days, or business hours; one of them is positive
    friend bool operator==(const MilestoneRule&, const MilestoneRule&) = default;
    QString name(const QString& language) const;   ///< in that language, else in English
    QString letter(const QString& language) const;
};

/// Some of what a workspace holds, told together.
struct CaseGroupRule {
    QString id;
    std::map<QString, QString> names;
    QStringList words;      ///< of documents
    QStringList steps;      ///< keys of tasks
    QStringList categories; ///< of attributes
    QStringList met;        ///< values of those attributes that say it is met; empty: they have no state
    bool hasCustomer = false;
    friend bool operator==(const CaseGroupRule&, const CaseGroupRule&) = default;
    QString name(const QString& language) const;
};

struct CasePlan {
    QString id;
    std::map<QString, QString> names;
    std::set<BusinessKind> kinds;  ///< of workspaces
    QStringList words, except;     ///< in the type of a workspace or the name of a process: it is such a case, or it is none
    QStringList closed;            ///< in the status of a workspace: it is over
    QStringList letters;           ///< types of letters that belong to a case
    std::vector<MilestoneRule> milestones;
    std::vector<CaseGroupRule> groups;
    QString checklist;             ///< id of the checklist of a pack (models/domain/pack_checklist.h); empty: none
    QString checklistAt;           ///< id of the milestone from which it must be whole
    QStringList packages;          ///< in the type or title of a document: its package is one of this kind
    bool isOwn = false;            ///< the profile's; else the program's. Not of the file
    friend bool operator==(const CasePlan&, const CasePlan&) = default;
    QString name(const QString& language) const;
    const MilestoneRule* find(const QString& milestone) const;
};

/// Rejected; the detail names the member.
Result<CasePlan> readCasePlan(const QByteArray& json);

/// What fits better is greater: a word in the type says more than the kind. None where a word of `except` is in the type.
enum class CaseFit { None, Kind, Word };
CaseFit fitOf(const CasePlan& plan, BusinessKind kind, QStringView type, QStringView objectType);
/// By the key or the name of its process.
bool isOfProcess(const CasePlan& plan, QStringView key, QStringView name);
bool isClosedStatus(const CasePlan& plan, QStringView status);

} // namespace cf
