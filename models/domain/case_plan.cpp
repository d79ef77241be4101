#include "models/domain/case_plan.h"

#include "models/base/text.h"
#include "models/domain/dispute.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

using Names = std::map<QString, QString>;
constexpr int mostMilestones = 40, mostGroups = 20, mostWords = 80, mostDays = 400, mostHours = 400, mostLetters = 200;

tl::unexpected<Error> wrong(const QString& member) { return fail(ErrorKind::Rejected, member); }

QString in(const Names& names, const QString& language)
{
    const auto own = names.find(language.section(u'_', 0, 0).section(u'-', 0, 0).toLower());
    const auto english = names.find(u"en"_s);
    return own != names.end() ? own->second : english != names.end() ? english->second : QString();
}

Result<Names> namesIn(const QJsonObject& json, const QString& member, const QString& of)
{
    Names names;
    const QJsonObject object = json[member].toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        names[at.key().toLower()] = at.value().toString().left(mostLetters);
    }
    const auto english = names.find(u"en"_s);
    return english == names.end() || english->second.isEmpty() ? Result<Names>(wrong(u"%1: %2"_s.arg(of, member))) : Result<Names>(std::move(names));
}

/// Folded; null where it is no list of words.
Result<QStringList> wordsIn(const QJsonObject& json, const QString& member, const QString& of)
{
    const QJsonValue value = json[member];
    QStringList words;
    for (const QJsonValue one : value.toArray()) {
        const QString word = fold(one.toString());
        if (word.trimmed().isEmpty() || word.size() > mostLetters || words.size() == mostWords) {
            return wrong(u"%1: %2"_s.arg(of, member));
        }
        words << word;
    }
    return value.isArray() || value.isUndefined() ? Result<QStringList>(words) : Result<QStringList>(wrong(u"%1: %2"_s.arg(of, member)));
}

Result<MilestoneRule> milestoneFrom(const QJsonObject& json)
{
    MilestoneRule made;
    made.id = json[u"id"].toString();
    if (made.id.isEmpty()) {
        return wrong(u"id of a milestone"_s);
    }
    CF_TRY(made.names, namesIn(json, u"name"_s, made.id));
    CF_TRY(made.letters, namesIn(json, u"letter"_s, made.id));
    CF_TRY(made.words, wordsIn(json, u"words"_s, made.id));
    const QJsonObject reached = json[u"reached"].toObject();
    CF_TRY(made.reached.values, wordsIn(reached, u"values"_s, made.id));
    CF_TRY(made.reached.steps, wordsIn(reached, u"steps"_s, made.id));
    CF_TRY(made.reached.status, wordsIn(reached, u"status"_s, made.id));
    CF_TRY(made.reached.events, wordsIn(reached, u"events"_s, made.id));
    made.reached.opened = reached[u"opened"].toBool(false);
    made.reached.closed = reached[u"closed"].toBool(false);
    if (made.reached.isNone()) {
        return wrong(u"%1: reached"_s.arg(made.id));
    }
    if (made.words.isEmpty()) {
        return wrong(u"%1: words"_s.arg(made.id));
    }
    made.days = json[u"days"].toInt(0);
    made.hours = json[u"hours"].toInt(0);
    const bool isDays = made.days > 0 && made.days <= mostDays, isHours = made.hours > 0 && made.hours <= mostHours;
    if (made.days < 0 || made.hours < 0 || isDays == isHours) {
        return wrong(u"%1: days or hours"_s.arg(made.id));
    }
    return Result<MilestoneRule>(std::move(made));
}

Result<CaseGroupRule> groupFrom(const QJsonObject& json)
{
    CaseGroupRule made;
    made.id = json[u"id"].toString();
    if (made.id.isEmpty()) {
        return wrong(u"id of a group"_s);
    }
    CF_TRY(made.names, namesIn(json, u"name"_s, made.id));
    CF_TRY(made.words, wordsIn(json, u"words"_s, made.id));
    CF_TRY(made.steps, wordsIn(json, u"steps"_s, made.id));
    CF_TRY(made.categories, wordsIn(json, u"categories"_s, made.id));
    CF_TRY(made.met, wordsIn(json, u"met"_s, made.id));
    made.hasCustomer = json[u"customer"].toBool(false);
    return Result<CaseGroupRule>(std::move(made));
}

Result<void> takeLists(const QJsonObject& json, CasePlan& plan)
{
    const QJsonArray milestones = json[u"milestones"].toArray(), groups = json[u"groups"].toArray();
    if (milestones.isEmpty() || milestones.size() > mostMilestones || groups.size() > mostGroups) {
        return wrong(groups.size() > mostGroups ? u"groups"_s : u"milestones"_s);
    }
    for (const QJsonValue one : milestones) {
        CF_TRY(MilestoneRule rule, milestoneFrom(one.toObject()));
        if (plan.find(rule.id)) {
            return wrong(u"%1: twice"_s.arg(rule.id));
        }
        plan.milestones.push_back(std::move(rule));
    }
    for (const QJsonValue one : groups) {
        CF_TRY(CaseGroupRule rule, groupFrom(one.toObject()));
        plan.groups.push_back(std::move(rule));
    }
    return {};
}

} // namespace

QString MilestoneRule::name(const QString& language) const { return in(names, language); }
QString MilestoneRule::letter(const QString& language) const { return in(letters, language); }
QString CaseGroupRule::name(const QString& language) const { return in(names, language); }
QString CasePlan::name(const QString& language) const { return in(names, language); }

const MilestoneRule* CasePlan::find(const QString& milestone) const
{
    const auto found = std::ranges::find(milestones, milestone, &MilestoneRule::id);
    return found == milestones.end() ? nullptr : &*found;
}

Result<CasePlan> readCasePlan(const QByteArray& bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        return wrong(problem.error == QJsonParseError::NoError ? u"no object"_s : problem.errorString());
    }
    const QJsonObject json = document.object();
    CasePlan plan;
    plan.id = json[u"id"].toString();
    if (plan.id.isEmpty()) {
        return wrong(u"id"_s);
    }
    CF_TRY(plan.names, namesIn(json, u"name"_s, plan.id));
    for (const QJsonValue one : json[u"kinds"].toArray()) {
        const auto kind = businessKindNamed(one.toString());
        if (!kind) {
            return wrong(u"kinds: "_s + one.toString().left(mostLetters));
        }
        plan.kinds.insert(*kind);
    }
    CF_TRY(plan.words, wordsIn(json, u"words"_s, plan.id));
    CF_TRY(plan.except, wordsIn(json, u"except"_s, plan.id));
    CF_TRY(plan.closed, wordsIn(json, u"closed"_s, plan.id));
    CF_TRY(plan.letters, wordsIn(json, u"letters"_s, plan.id));
    CF_TRY(plan.packages, wordsIn(json, u"packages"_s, plan.id));
    if (plan.kinds.empty() && plan.words.isEmpty()) {
        return wrong(u"kinds or words"_s);
    }
    CF_CHECK(takeLists(json, plan));
    plan.checklist = json[u"checklist"].toString();
    plan.checklistAt = json[u"checklistAt"].toString();
    if (!plan.checklistAt.isEmpty() && (plan.checklist.isEmpty() || !plan.find(plan.checklistAt))) {
        return wrong(u"checklistAt"_s);
    }
    return Result<CasePlan>(std::move(plan));
}

CaseFit fitOf(const CasePlan& plan, BusinessKind kind, QStringView type, QStringView objectType)
{
    const auto has = [&](const QStringList& words) { return hasAnyWord(type, words) || hasAnyWord(objectType, words); };
    return has(plan.except) ? CaseFit::None : has(plan.words) ? CaseFit::Word : plan.kinds.contains(kind) ? CaseFit::Kind : CaseFit::None;
}

bool isOfProcess(const CasePlan& plan, QStringView key, QStringView name)
{
    const auto has = [&](const QStringList& words) { return hasAnyWord(key, words) || hasAnyWord(name, words); };
    return !has(plan.except) && has(plan.words);
}

bool isClosedStatus(const CasePlan& plan, QStringView status) { return plan.closed.contains(fold(status).trimmed()); }

} // namespace cf
