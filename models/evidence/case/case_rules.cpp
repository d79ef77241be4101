#include "models/evidence/case/case_rules.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr qsizetype mostBytes = 300 * 1024;
constexpr int mostFiles = 200;
const QString ruleFile = u"cases.json"_s;

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? Result<QByteArray>(file.read(mostBytes)) : Result<QByteArray>(fail(ErrorKind::Storage, file.errorString()));
}

void addPlans(CaseRules& rules, const QString& folder, bool isOwn)
{
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name).mid(0, mostFiles);
    for (const QString& name : names) {
        const auto bytes = bytesOf(QDir(folder).filePath(name));
        auto plan = bytes ? readCasePlan(*bytes) : Result<CasePlan>(tl::unexpected<Error>(bytes.error()));
        if (!plan) {
            rules.faults.push_back({name, plan.error().detail});
            continue;
        }
        plan->isOwn = isOwn;
        const auto same = std::ranges::find(rules.plans, plan->id, &CasePlan::id);
        same == rules.plans.end() ? rules.plans.push_back(*plan) : void(*same = *plan);
    }
}

} // namespace

const CasePlan* CaseRules::find(const QString& id) const
{
    const auto found = std::ranges::find(plans, id, &CasePlan::id);
    return found == plans.end() ? nullptr : &*found;
}

const CasePlan* CaseRules::planOf(BusinessKind kind, QStringView type, QStringView objectType) const
{
    const CasePlan* best = nullptr;
    CaseFit fit = CaseFit::None;
    for (const CasePlan& one : plans) {
        if (const CaseFit of = fitOf(one, kind, type, objectType); of > fit) {
            best = &one;
            fit = of;
        }
    }
    return best;
}

const CasePlan* CaseRules::planOf(const BusinessWorkspace& workspace) const
{
    return planOf(workspace.kind, workspace.type, workspace.references.empty() ? QString() : workspace.references.front().type);
}

const CasePlan* CaseRules::planOfProcess(QStringView key, QStringView name) const
{
    const auto found = std::ranges::find_if(plans, [&](const CasePlan& one) { return isOfProcess(one, key, name); });
    return found == plans.end() ? nullptr : &*found;
}

QStringList CaseRules::caseTypes() const
{
    QStringList all;
    for (const CasePlan& plan : plans) {
        all << plan.letters;
    }
    all.removeDuplicates();
    return all;
}

CaseRules readCaseRules(const QString& profile)
{
    CaseRules rules;
    addPlans(rules, u":/milestones"_s, false);
    const auto own = bytesOf(u":/cases/rule.json"_s);
    const auto builtIn = own ? readCaseRule(*own) : Result<CaseRule>(tl::unexpected<Error>(own.error()));
    Q_ASSERT(builtIn && !rules.plans.empty() && rules.faults.empty()); // they are part of the program
    rules.rule = builtIn ? *builtIn : CaseRule();
    if (!profile.isEmpty()) {
        addPlans(rules, QDir(profile).filePath(u"milestones"_s), true);
        if (const QString path = QDir(profile).filePath(ruleFile); QFile::exists(path)) {
            const auto bytes = bytesOf(path);
            const auto rule = bytes ? readCaseRule(*bytes) : Result<CaseRule>(tl::unexpected<Error>(bytes.error()));
            const std::map<Channel, QStringList> channels = rules.rule.channels; // what a site does not say stays the program's
            rule ? void(rules.rule = *rule) : rules.faults.push_back({ruleFile, rule.error().detail});
            if (rules.rule.channels.empty()) {
                rules.rule.channels = channels;
            }
        }
    }
    rules.checklists = readPackChecklists(profile);
    rules.disputes = readDisputeRules(profile);
    for (const CasePlan& plan : rules.plans) {
        if (!plan.checklist.isEmpty() && !rules.checklists.find(plan.checklist)) {
            rules.faults.push_back({plan.id, u"checklist: "_s + plan.checklist});
        }
    }
    std::ranges::stable_sort(rules.plans, {}, &CasePlan::id);
    return rules;
}

} // namespace cf::evidence
