#include "models/domain/pack_filing.h"

#include "models/base/sha256.h"
#include "models/domain/enumerations.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

bool isSame(const FilingPlace& a, const FilingPlace& b) { return a.repository == b.repository && a.folder == b.folder; }

} // namespace

PlannedFiling plannedFiling(const Pack& pack, const SealedPack& version, const QByteArray& bytes, const QByteArray& signature, const FilingPlace& place, int withdrawn, const QString& title, const QString& person, UtcMs at)
{
    PlannedFiling planned;
    const QString step = u"file/%1/%2/%3/%4"_s.arg(version.number).arg(place.repository.value(), place.folder).arg(withdrawn);
    Intent intent;
    intent.command.key = derivedCommandKey(pack.id, step);
    intent.command.deed = FileDocument{place.folder, version.file, u"application/pdf"_s, bytes, version.sha256, {}};
    intent.system = place.repository;
    intent.subject = pack.id;
    intent.plan = intent.command.key;
    const QJsonObject request{{u"pack"_s, pack.id},
                              {u"version"_s, version.number},
                              {u"sha256"_s, QString::fromLatin1(version.sha256.toHex())},
                              {u"repository"_s, place.repositoryName},
                              {u"kind"_s, code(place.kind)},
                              {u"place"_s, place.name},
                              {u"workspace"_s, place.isWorkspace}};
    planned.plan = {intent.command.key, packPlanKind.toString(), title, {}, person, QJsonDocument(request).toJson(QJsonDocument::Compact), at, false};
    planned.intents = {intent};
    if (!signature.isEmpty()) { // beside what it signs, where others look for it
        Intent beside = intent;
        beside.command.key = derivedCommandKey(intent.command.key, u"signature");
        beside.command.deed = FileDocument{place.folder, version.file + u".minisig"_s, u"text/plain"_s, signature, sha256Of(signature), {}};
        beside.follows = intent.command.key;
        planned.intents.push_back(beside);
    }
    return planned;
}

std::optional<FiledPack> filedPackOf(const Plan& plan, const Intent& intent, const std::vector<Intent>& others)
{
    const auto* deed = std::get_if<FileDocument>(&intent.command.deed);
    const QJsonObject request = QJsonDocument::fromJson(plan.request).object();
    if (!deed || plan.kind != packPlanKind || request[u"pack"_s].toString() != intent.subject) {
        return std::nullopt;
    }
    FiledPack filed;
    filed.intent = intent;
    filed.version = request[u"version"_s].toInt();
    filed.place = {intent.system, request[u"repository"_s].toString(), fromCode<RepositoryKind>(request[u"kind"_s].toString()).value_or(RepositoryKind::ExtendedEcm),
                   deed->folder,  request[u"place"_s].toString(),      request[u"workspace"_s].toBool()};
    filed.person = plan.person;
    filed.asked = plan.created;
    const auto beside = std::ranges::find(others, intent.command.key, &Intent::follows);
    filed.signature = beside == others.end() ? std::nullopt : std::optional(*beside);
    return filed;
}

bool wasLeft(const FiledPack& filed) { return filed.intent.state == IntentState::Withdrawn && filed.intent.isDoubtful; }

std::optional<int> withdrawnBefore(const std::vector<FiledPack>& filed, int version, const FilingPlace& place)
{
    int withdrawn = 0;
    for (const FiledPack& one : filed) {
        if (one.version != version || !isSame(one.place, place)) {
            continue;
        }
        if (one.intent.state != IntentState::Withdrawn || wasLeft(one)) {
            return std::nullopt;
        }
        ++withdrawn;
    }
    return withdrawn;
}

} // namespace cf
