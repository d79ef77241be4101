#include "models/domain/log_witness.h"

#include "models/base/sha256.h"
#include "models/domain/enumerations.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf {

PlannedFiling plannedWitness(const WitnessedHead& head, const FilingPlace& place, const QString& title, const QString& person, UtcMs at)
{
    Intent intent;
    intent.command.key = derivedCommandKey(head.origin, u"witness/%1/%2/%3"_s.arg(head.size).arg(place.repository.value(), place.folder));
    QString name = head.origin;
    name.replace(u'/', u'-');
    const QByteArray sha256 = sha256Of(head.note);
    intent.command.deed = FileDocument{place.folder, u"%1-%2.checkpoint.txt"_s.arg(name).arg(head.size), u"text/plain"_s, head.note, sha256, {}};
    intent.system = place.repository;
    intent.subject = u"witness:"_s + head.origin;
    intent.plan = intent.command.key;
    const QJsonObject request{{u"origin"_s, head.origin},  {u"size"_s, head.size},        {u"signed"_s, head.at},  {u"repository"_s, place.repositoryName},
                              {u"kind"_s, code(place.kind)}, {u"place"_s, place.name}};
    return {{intent.command.key, witnessPlanKind.toString(), title, {}, person, QJsonDocument(request).toJson(QJsonDocument::Compact), at, false}, {intent}};
}

std::optional<LogWitness> witnessOf(const Plan& plan, const Intent& intent)
{
    const auto* deed = std::get_if<FileDocument>(&intent.command.deed);
    if (!deed || plan.kind != witnessPlanKind) {
        return std::nullopt;
    }
    const QJsonObject request = QJsonDocument::fromJson(plan.request).object();
    const FilingPlace place{intent.system, request["repository"_L1].toString(), fromCode<RepositoryKind>(request["kind"_L1].toString()).value_or(RepositoryKind::ExtendedEcm), deed->folder, request["place"_L1].toString(), false};
    return LogWitness{request["size"_L1].toInteger(), request["signed"_L1].toInteger(), place, intent, plan.person, plan.created};
}

std::vector<FilingPlace> witnessPlaces(const std::vector<FilingPlace>& all)
{
    std::vector<FilingPlace> chosen;
    for (const FilingPlace& one : all) {
        if (int(chosen.size()) < witnessesWanted && std::ranges::find(chosen, one.repository, &FilingPlace::repository) == chosen.end()) {
            chosen.push_back(one);
        }
    }
    return chosen;
}

bool isWitnessDue(const std::vector<LogWitness>& known, UtcMs now)
{
    constexpr UtcMs day = 86'400'000;
    return std::ranges::none_of(known, [now](const LogWitness& one) { return one.asked / day == now / day && one.intent.state != IntentState::Withdrawn; });
}

} // namespace cf
