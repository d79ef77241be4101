#include "models/domain/hold_matter.h"

#include "models/base/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr std::array kinds{"LITIGATION"_L1, "REGULATORY"_L1, "AUDIT"_L1, "INVESTIGATION"_L1, "FOIA"_L1, "TAX"_L1, "DSAR"_L1, "OTHER"_L1};
constexpr std::array deeds{"opened"_L1, "changed"_L1, "asked"_L1, "joined"_L1, "evaluated"_L1, "verified"_L1, "release-asked"_L1, "released"_L1, "imported"_L1, "held-again"_L1,
                           "paced"_L1, "certified"_L1, "uncertified"_L1, "compensated"_L1};
constexpr std::array reasons{"query"_L1, "named"_L1, "standing"_L1, "moved"_L1};
constexpr std::array findings{"HELD"_L1,         "ABSENT"_L1,       "PENDING"_L1,  "INACTIVE"_L1, "TWICE"_L1,
                              "VERSIONS_MISSING"_L1, "NOT_ENFORCED"_L1, "EXTERNAL"_L1, "GONE"_L1,     "NOT_SHOWN"_L1};

template <class E, size_t N>
std::optional<E> named(const std::array<QLatin1StringView, N>& all, QStringView code)
{
    const auto found = std::ranges::find_if(all, [&](QLatin1StringView one) { return one == code; });
    return found == all.end() ? std::nullopt : std::optional(E(found - all.begin()));
}

QStringList textsIn(const QJsonValue& array)
{
    QStringList all;
    for (const QJsonValue one : array.toArray()) {
        all << one.toString();
    }
    return all;
}

} // namespace

QLatin1StringView codeOf(MatterKind kind) { return kinds[size_t(kind)]; }
std::optional<MatterKind> matterKindNamed(QStringView code) { return named<MatterKind>(kinds, code.toString().toUpper()); }
std::vector<MatterKind> allMatterKinds()
{
    std::vector<MatterKind> all;
    for (size_t i = 0; i < kinds.size(); ++i) {
        all.push_back(MatterKind(i));
    }
    return all;
}
QLatin1StringView codeOf(MatterDeed deed) { return deeds[size_t(deed)]; }
std::optional<MatterDeed> matterDeedNamed(QStringView code) { return named<MatterDeed>(deeds, code); }
QLatin1StringView codeOf(HoldReason reason) { return reasons[size_t(reason)]; }
std::optional<HoldReason> holdReasonNamed(QStringView code) { return named<HoldReason>(reasons, code); }
QLatin1StringView codeOf(HoldFinding finding) { return findings[size_t(finding)]; }
std::optional<HoldFinding> holdFindingNamed(QStringView code) { return named<HoldFinding>(findings, code); }

QJsonObject matterJson(const HoldMatter& matter)
{
    const HoldScope& scope = matter.scope;
    QJsonObject expected;
    for (const auto& [repository, least] : matter.expected) {
        expected.insert(repository, QString(code(least)));
    }
    return {{u"id"_s, matter.id},
            {u"number"_s, matter.number},
            {u"name"_s, matter.name},
            {u"kind"_s, QString(codeOf(matter.kind))},
            {u"authority"_s, matter.authority},
            {u"custodian"_s, matter.custodian},
            {u"reviewBy"_s, matter.reviewBy ? QJsonValue(matter.reviewBy->toString(Qt::ISODate)) : QJsonValue()},
            {u"coolingOffDays"_s, matter.coolingOffDays},
            {u"expected"_s, expected},
            {u"scope"_s, QJsonObject{{u"query"_s, scope.query},
                                     {u"grammarVersion"_s, scope.grammarVersion},
                                     {u"named"_s, QJsonArray::fromStringList(scope.named)},
                                     {u"leftOut"_s, QJsonArray::fromStringList(scope.leftOut)},
                                     {u"standing"_s, scope.isStanding},
                                     {u"allVersions"_s, scope.allVersions},
                                     {u"making"_s, scope.withMaking},
                                     {u"delivery"_s, scope.withDelivery}}}};
}

Result<HoldMatter> matterFrom(const QJsonObject& json)
{
    HoldMatter matter;
    matter.id = json[u"id"].toString();
    matter.number = json[u"number"].toString();
    matter.name = json[u"name"].toString();
    const auto kind = matterKindNamed(json[u"kind"].toString());
    matter.authority = json[u"authority"].toString();
    matter.custodian = json[u"custodian"].toString();
    const QJsonObject scope = json[u"scope"].toObject();
    matter.scope.query = scope[u"query"].toString();
    matter.scope.grammarVersion = scope[u"grammarVersion"].toInt(1);
    matter.scope.named = textsIn(scope[u"named"]);
    matter.scope.leftOut = textsIn(scope[u"leftOut"]);
    matter.scope.isStanding = scope[u"standing"].toBool();
    matter.scope.allVersions = scope[u"allVersions"].toBool(true);
    matter.scope.withMaking = scope[u"making"].toBool();
    matter.scope.withDelivery = scope[u"delivery"].toBool();
    if (const QString day = json[u"reviewBy"].toString(); !day.isEmpty()) {
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (!date.isValid()) {
            return fail(ErrorKind::Protocol, u"a matter: reviewBy is no date"_s);
        }
        matter.reviewBy = date;
    }
    matter.coolingOffDays = json[u"coolingOffDays"].toInt();
    const QJsonObject expected = json[u"expected"].toObject();
    for (auto one = expected.begin(); one != expected.end(); ++one) {
        const auto least = fromCode<HoldEnforcement>(one.value().toString());
        if (!least) {
            return fail(ErrorKind::Protocol, u"a matter: expected is no kind of enforcement"_s);
        }
        matter.expected.emplace(one.key(), *least);
    }
    if (!kind || matter.id.isEmpty() || !faultOf(matter).isEmpty()) {
        return fail(ErrorKind::Protocol, u"no matter: "_s + (kind ? faultOf(matter) : u"kind"_s));
    }
    matter.kind = *kind;
    return matter;
}

QString faultOf(const HoldMatter& matter)
{
    if (matter.number.isEmpty()) {
        return u"number"_s;
    }
    const bool isPlain = std::ranges::all_of(matter.number, [](QChar one) { return one.isLetterOrNumber() || u"-_./"_s.contains(one); });
    if (!isPlain || matter.number.size() > 60) {
        return u"number-form"_s;
    }
    if (matter.name.trimmed().isEmpty()) {
        return u"name"_s;
    }
    if (matter.authority.trimmed().isEmpty()) {
        return u"authority"_s;
    }
    if (matter.coolingOffDays < 0 || matter.coolingOffDays > mostCoolingOffDays) {
        return u"cooling-off"_s;
    }
    return matter.scope.query.isEmpty() && matter.scope.named.isEmpty() ? u"scope"_s : QString();
}

QString newMatterId() { return u"MT-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString holdName(const QString& number, int part) { return part <= 1 ? number : u"%1/part-%2"_s.arg(number).arg(part); }

QByteArray linkOf(const QString& matter, const MatterStep& step, const QByteArray& before)
{
    const QJsonObject all{{u"matter"_s, matter}, {u"number"_s, step.number}, {u"at"_s, step.at}, {u"person"_s, step.person}, {u"deed"_s, QString(codeOf(step.deed))}, {u"told"_s, step.told}};
    Sha256 hash;
    hash.addData(before);
    hash.addData(QJsonDocument(all).toJson(QJsonDocument::Compact)); // its keys are sorted
    return hash.result();
}

size_t turnOf(const std::vector<MatterStep>& steps)
{
    const auto last = std::ranges::find(steps.rbegin(), steps.rend(), MatterDeed::HeldAgain, &MatterStep::deed);
    return last == steps.rend() ? 0 : size_t(steps.rend() - last) - 1;
}

const KeptReading& holdingOf(const KeptReading& a, const KeptReading& b)
{
    const auto holds = [](const KeptReading& one) {
        return one.finding != HoldFinding::Absent && one.finding != HoldFinding::Gone && one.finding != HoldFinding::NotShown && one.finding != HoldFinding::Inactive;
    };
    return !holds(a) && (holds(b) || b.finding == HoldFinding::NotShown) ? b : a;
}

HoldFinding findingOf(const HeldReading& reading, const HoldItem& item, const HoldTerms& terms)
{
    if (reading.trouble) {
        return *reading.trouble == ErrorKind::NotFound ? HoldFinding::Gone : HoldFinding::NotShown;
    }
    if (reading.times == 0) {
        return HoldFinding::Absent;
    }
    if (reading.isPending) {
        return HoldFinding::Pending;
    }
    if (!reading.isActive) {
        return HoldFinding::Inactive;
    }
    if (terms.isByVersion && !std::ranges::all_of(item.versions, [&](const QString& one) { return reading.versions.contains(one); })) {
        return HoldFinding::VersionsMissing;
    }
    if (reading.times > 1) {
        return HoldFinding::Twice;
    }
    if (!reading.isRemovable) {
        return HoldFinding::External;
    }
    // Enforcement is ordered from the strongest on; what is not known is less than what was found once.
    return reading.enforcement > terms.enforcement ? HoldFinding::NotEnforced : HoldFinding::Held;
}

} // namespace cf
