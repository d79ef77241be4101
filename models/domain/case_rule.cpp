#include "models/domain/case_rule.h"

#include "models/base/text.h"
#include "models/domain/dispute.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr int mostWords = 80, mostDays = 400;

Result<QStringList> words(const QJsonObject& json, const QString& member, bool isFolded = true)
{
    QStringList all;
    for (const QJsonValue one : json[member].toArray()) {
        const QString word = isFolded ? fold(one.toString()) : one.toString();
        if (word.trimmed().isEmpty() || all.size() == mostWords) {
            return fail(ErrorKind::Rejected, member);
        }
        all << word;
    }
    return all.isEmpty() ? Result<QStringList>(fail(ErrorKind::Rejected, member)) : Result<QStringList>(all);
}

} // namespace

const CaseRule::Consent* CaseRule::needed(QStringView purpose) const
{
    for (const Consent& one : consents) {
        if (hasAnyWord(purpose, one.purposes)) {
            return &one;
        }
    }
    return nullptr;
}

bool CaseRule::allows(QStringView state) const { return given.contains(fold(state)); }

std::set<Channel> CaseRule::channelsOf(QStringView purpose) const
{
    std::set<Channel> named;
    for (const auto& [channel, words] : channels) {
        if (hasAnyWord(fold(purpose), words)) {
            named.insert(channel);
        }
    }
    return named;
}

Result<CaseRule> readCaseRule(const QByteArray& bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        return fail(ErrorKind::Rejected, problem.error == QJsonParseError::NoError ? u"no object"_s : problem.errorString());
    }
    const QJsonObject json = document.object();
    CaseRule rule;
    for (const QJsonValue one : json[u"consents"].toArray()) {
        CaseRule::Consent consent;
        CF_TRY(consent.purposes, words(one.toObject(), u"purposes"_s));
        CF_TRY(consent.consents, words(one.toObject(), u"consents"_s));
        rule.consents.push_back(std::move(consent));
    }
    const QJsonObject channels = json[u"channels"].toObject();
    for (auto one = channels.begin(); one != channels.end(); ++one) {
        const std::optional<Channel> channel = fromCode<Channel>(one.key());
        if (!channel) {
            return fail(ErrorKind::Rejected, u"channels: "_s + one.key());
        }
        CF_TRY(rule.channels[*channel], words(channels, one.key()));
    }
    CF_TRY(rule.given, words(json, u"given"_s));
    CF_TRY(rule.eventVariables, words(json, u"eventVariables"_s, false));
    rule.eventDays = json[u"eventDays"].toInt(2);
    if (rule.eventDays < 1 || rule.eventDays > mostDays) {
        return fail(ErrorKind::Rejected, u"eventDays"_s);
    }
    const QJsonObject hours = json[u"hours"].toObject();
    rule.from = QTime::fromString(hours[u"from"].toString(), u"HH:mm"_s);
    rule.to = QTime::fromString(hours[u"to"].toString(), u"HH:mm"_s);
    if (!rule.from.isValid() || !rule.to.isValid() || rule.from >= rule.to) {
        return fail(ErrorKind::Rejected, u"hours"_s);
    }
    return Result<CaseRule>(std::move(rule));
}

} // namespace cf
