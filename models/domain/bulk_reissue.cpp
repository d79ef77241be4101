#include "models/domain/bulk_reissue.h"

#include "models/base/sha256.h"
#include "models/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, 13> groupCodes{"OK",           "ON_HOLD",          "OTHERS_RECEIVED", "CORRECTED",        "ADDRESS_CHANGED", "ADDRESS_KNOWN_BAD",
                                                 "ALREADY_REISSUED", "NO_ADDRESS", "CONSENT_OR_LEGAL", "BYTES_NOT_PROVEN", "BARRED", "COPY_IN_PLAN", "OUTSIDE_AUTHORITY"};

QString isoText(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs); }

StartCase caseOfBulk(const BulkReissue& bulk, const QString& key, const QString& title, const ReissueDeadlines& deadlines)
{
    const auto text = [](const QString& name, const QString& value) { return CaseVariable{name, u"string"_s, value}; };
    const auto date = [](const QString& name, UtcMs at) { return CaseVariable{name, u"date"_s, isoText(at)}; };
    const auto flag = [](const QString& name, bool value) { return CaseVariable{name, u"boolean"_s, value ? u"true"_s : u"false"_s}; };
    const auto number = [](const QString& name, qint64 value) { return CaseVariable{name, u"long"_s, QString::number(value)}; };
    QStringList groups;
    for (const GroupCount& one : bulk.groups) {
        groups << u"%1: %2 of %3"_s.arg(codeOf(one.group)).arg(one.included).arg(one.letters);
    }
    StartCase start{u"reissueRequest"_s, title, {}};
    start.variables = {text(u"communicationRef"_s, key),
                       text(u"archiveId"_s, {}),
                       text(u"archive"_s, {}),
                       text(u"sha256"_s, QString::fromLatin1(bulk.list.toHex())),
                       text(u"reissueMode"_s, bulkModeWord.toString()),
                       text(u"reason"_s, codeOf(bulk.reason)),
                       text(u"remark"_s, bulk.remark),
                       text(u"customer"_s, bulk.customer),
                       text(u"channel"_s, bulk.channel ? QString(code(*bulk.channel)) : QString()),
                       flag(u"onHold"_s, false),
                       flag(u"authorizationVerified"_s, false),
                       number(u"letters"_s, bulk.included),
                       number(u"lettersLeftOut"_s, bulk.letters - bulk.included),
                       text(u"letterGroups"_s, groups.join(u"; "_s)),
                       text(u"selection"_s, bulk.selection),
                       text(u"deliveryWait"_s, deadlines.deliveryWait),
                       date(u"verifyDue"_s, deadlines.verify),
                       date(u"approveDue"_s, deadlines.approve)};
    const std::vector<CaseVariable> authority = variablesOf(bulk.authority);
    start.variables.insert(start.variables.end(), authority.begin(), authority.end());
    return start;
}

HandOver handOverOf(const ReissueRequest& request, const QString& reference)
{
    return {request.communication.value(), request.documentId, QString(code(request.channel)), request.recipient, request.address, request.mark, reference, request.mime,
            request.fileName, {}, request.sha256};
}

} // namespace

QLatin1StringView codeOf(ReissueGroup group) { return QLatin1StringView(groupCodes[size_t(group)]); }

std::optional<ReissueGroup> reissueGroupNamed(QStringView code)
{
    for (const ReissueGroup group : allReissueGroups()) {
        if (code == codeOf(group)) {
            return group;
        }
    }
    return std::nullopt;
}

std::vector<ReissueGroup> allReissueGroups()
{
    std::vector<ReissueGroup> all;
    for (size_t i = 0; i < groupCodes.size(); ++i) {
        all.push_back(ReissueGroup(i));
    }
    return all;
}

void markCopies(std::vector<BulkLetter>& letters)
{
    QHash<QString, BulkLetter*> kept; // by document and customer
    for (BulkLetter& one : letters) {
        if (one.request.documentId.isEmpty() || one.group == ReissueGroup::OutsideAuthority) {
            continue;
        }
        BulkLetter*& best = kept[one.request.documentId + u'\n' + one.request.customer];
        if (!best) {
            best = &one;
            continue;
        }
        BulkLetter* const copy = one.group < best->group ? best : &one;
        best = copy == best ? &one : best;
        copy->group = ReissueGroup::CopyInPlan;
        copy->evidence = best->request.repository;
        copy->isIncluded = false;
    }
}

void coverBy(std::vector<BulkLetter>& letters, const RequestAuthority& authority, const QString& customer)
{
    const bool isForOne = asksForOne(authority);
    const QString giver = identifierKey(customer);
    for (BulkLetter& one : letters) {
        one.request.authority = authority;
        const bool isTheirs = !isForOne || (!giver.isEmpty() && identifierKey(one.request.customer) == giver);
        const AuthorityReach reach = reachOf(authority, one.request.account);
        if (!isTheirs || reach != AuthorityReach::Covered) {
            one.group = ReissueGroup::OutsideAuthority;
            one.evidence = !isTheirs ? one.request.customer : one.request.account;
            one.isIncluded = false;
        }
    }
}

std::vector<GroupCount> groupsOf(const std::vector<BulkLetter>& letters)
{
    std::array<GroupCount, groupCodes.size()> counts;
    for (const BulkLetter& one : letters) {
        GroupCount& count = counts[size_t(one.group)];
        ++count.letters;
        count.included += one.isIncluded;
    }
    std::vector<GroupCount> found;
    for (size_t i = 0; i < counts.size(); ++i) {
        counts[i].group = ReissueGroup(i);
        if (counts[i].letters > 0) {
            found.push_back(counts[i]);
        }
    }
    return found;
}

qint64 BulkReissue::outside() const
{
    const auto found = std::ranges::find(groups, ReissueGroup::OutsideAuthority, &GroupCount::group);
    return found == groups.end() ? 0 : found->letters;
}

QByteArray bulkText(const BulkReissue& bulk)
{
    QJsonArray groups;
    for (const GroupCount& one : bulk.groups) {
        groups.append(QJsonObject{{u"group"_s, QString(codeOf(one.group))}, {u"letters"_s, one.letters}, {u"included"_s, one.included}});
    }
    const QJsonObject object{{u"selection"_s, bulk.selection},
                             {u"scope"_s, QJsonArray::fromStringList(bulk.scope)},
                             {u"chosen"_s, bulk.chosen},
                             {u"mode"_s, QString(codeOf(bulk.mode))},
                             {u"channel"_s, bulk.channel ? QString(code(*bulk.channel)) : QString()},
                             {u"reason"_s, QString(codeOf(bulk.reason))},
                             {u"remark"_s, bulk.remark},
                             {u"authority"_s, authorityJson(bulk.authority)},
                             {u"customer"_s, bulk.customer},
                             {u"groups"_s, groups},
                             {u"list"_s, QString::fromLatin1(bulk.list.toHex())},
                             {u"letters"_s, bulk.letters},
                             {u"included"_s, bulk.included}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<BulkReissue> readBulk(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto mode = reissueModeNamed(object["mode"_L1].toString());
    const auto reason = reissueReasonNamed(object["reason"_L1].toString());
    BulkReissue bulk;
    bulk.list = QByteArray::fromHex(object["list"_L1].toString().toLatin1());
    if (!mode || !reason || bulk.list.size() != 32) {
        return fail(ErrorKind::Protocol, u"no plan of letters"_s);
    }
    bulk.mode = *mode;
    bulk.reason = *reason;
    bulk.selection = object["selection"_L1].toString();
    for (const QJsonArray scope = object["scope"_L1].toArray(); const QJsonValue& line : scope) {
        bulk.scope << line.toString();
    }
    bulk.chosen = object["chosen"_L1].toInteger();
    bulk.channel = fromCode<Channel>(object["channel"_L1].toString());
    bulk.remark = object["remark"_L1].toString();
    if (object.contains("authority"_L1)) { // plans of before were the organisation's own
        const std::optional<RequestAuthority> authority = readAuthority(object["authority"_L1].toObject());
        if (!authority) {
            return fail(ErrorKind::Protocol, u"no plan of letters"_s);
        }
        bulk.authority = *authority;
    }
    bulk.customer = object["customer"_L1].toString();
    for (const QJsonArray groups = object["groups"_L1].toArray(); const QJsonValue& one : groups) {
        if (const auto group = reissueGroupNamed(one["group"_L1].toString())) {
            bulk.groups.push_back({*group, one["letters"_L1].toInteger(), one["included"_L1].toInteger()});
        }
    }
    bulk.letters = object["letters"_L1].toInteger();
    bulk.included = object["included"_L1].toInteger();
    return bulk;
}

QByteArray bulkLetterText(const BulkLetter& letter)
{
    QJsonObject object = QJsonDocument::fromJson(reissueText(letter.request)).object();
    object.insert(u"groupEvidence"_s, letter.evidence);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<BulkLetter> readBulkLetter(const QByteArray& text, QStringView group, bool isIncluded)
{
    CF_TRY(ReissueRequest request, readReissue(text));
    const std::optional<ReissueGroup> known = reissueGroupNamed(group);
    if (!known) {
        return fail(ErrorKind::Protocol, u"no group of letters"_s);
    }
    return BulkLetter{std::move(request), *known, QJsonDocument::fromJson(text)["groupEvidence"_L1].toString(), isIncluded};
}

QByteArray hashOfLetters(const std::vector<BulkLetter>& letters)
{
    Sha256 hash;
    for (const BulkLetter& one : letters) {
        if (one.isIncluded) {
            const ReissueRequest& r = one.request;
            const QJsonArray line{r.communication.value(), QString::fromLatin1(r.sha256.toHex()), QString(code(r.channel)), r.recipient, r.address};
            hash.addData(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        }
    }
    return hash.result();
}

PlannedBulk plannedBulk(const BulkReissue& bulk, const std::vector<BulkLetter>& letters, const QString& key, const BulkPlaces& places, const ReissueDeadlines& deadlines,
                        const QString& title, const QString& person, UtcMs now)
{
    BulkReissue whole = bulk;
    whole.groups = groupsOf(letters);
    whole.list = hashOfLetters(letters);
    whole.letters = qint64(letters.size());
    whole.included = std::ranges::count_if(letters, &BulkLetter::isIncluded);
    PlannedBulk planned;
    planned.plan = {key, bulkKind.toString(), title, bulk.remark, person, bulkText(whole), now, false};
    Intent start;
    start.command = {key, caseOfBulk(whole, key, title, deadlines)};
    start.system = places.workflow;
    start.subject = key;
    start.plan = key;
    start.notBefore = now + secondThoughtsMs;
    planned.intents.push_back(std::move(start));
    for (const BulkLetter& one : letters) {
        QString command;
        if (one.isIncluded) {
            command = derivedCommandKey(key, u"letter/"_s + one.request.communication.value());
            Intent handOver;
            handOver.command = {command, handOverOf(one.request, key)};
            handOver.system = places.middleware;
            handOver.subject = command; // one that is stuck holds up no other
            handOver.about = one.request.communication;
            handOver.plan = key;
            handOver.state = IntentState::Waiting;
            planned.intents.push_back(std::move(handOver));
        }
        planned.letters.push_back({one, command});
    }
    return planned;
}

} // namespace cf
