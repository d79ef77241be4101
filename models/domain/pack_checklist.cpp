#include "models/domain/pack_checklist.h"

#include "models/base/text.h"
#include "models/domain/dispute.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr int mostRequirements = 60, mostWords = 60, mostCount = 100, mostMonths = 240;

tl::unexpected<Error> wrong(const QString& member) { return fail(ErrorKind::Rejected, member); }

QString in(const std::map<QString, QString>& names, const QString& language)
{
    const auto own = names.find(language.section(u'_', 0, 0).section(u'-', 0, 0).toLower());
    const auto english = names.find(u"en"_s);
    return own != names.end() ? own->second : english != names.end() ? english->second : QString();
}

std::optional<std::map<QString, QString>> readNames(const QJsonValue& value)
{
    std::map<QString, QString> names;
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        names[at.key().toLower()] = at.value().toString().left(200);
    }
    const auto english = names.find(u"en"_s);
    return english == names.end() || english->second.isEmpty() ? std::nullopt : std::optional(names);
}

std::optional<QStringList> readWords(const QJsonValue& value)
{
    QStringList words;
    for (const QJsonValue one : value.toArray()) {
        const QString word = fold(one.toString());
        if (word.trimmed().isEmpty() || words.size() == mostWords) {
            return std::nullopt;
        }
        words << word;
    }
    return value.isArray() || value.isUndefined() ? std::optional(words) : std::nullopt;
}

std::optional<PackRequirement::Of> ofNamed(const QString& word)
{
    using Of = PackRequirement::Of;
    static const std::map<QString, Of> all{{u"customer"_s, Of::Customer}, {u"house"_s, Of::House}, {u"note"_s, Of::Note}, {u"decision"_s, Of::Decision}};
    const auto found = all.find(word);
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

Result<PackRequirement> readRequirement(const QJsonObject& json)
{
    PackRequirement made;
    made.id = json[u"id"].toString();
    const auto names = readNames(json[u"name"]);
    const auto of = ofNamed(json[u"of"].toString(u"customer"_s));
    const auto words = readWords(json[u"words"]);
    made.count = json[u"count"].toInt(1);
    if (made.id.isEmpty() || !names) {
        return wrong(u"id or name of a requirement"_s);
    }
    if (!of || !words || made.count < 1 || made.count > mostCount) {
        return wrong(u"%1: of, words or count"_s.arg(made.id));
    }
    if (words->isEmpty() && *of != PackRequirement::Of::Note && *of != PackRequirement::Of::Decision) {
        return wrong(u"%1: words"_s.arg(made.id));
    }
    made.names = *names;
    made.of = *of;
    made.words = *words;
    made.isMandatory = json[u"mandatory"].toBool(true);
    made.isThen = json[u"then"].toBool(false);
    return Result<PackRequirement>(std::move(made));
}

} // namespace

QString PackRequirement::name(const QString& language) const { return in(names, language); }
QString PackChecklist::name(const QString& language) const { return in(names, language); }

const PackRequirement* PackChecklist::find(const QString& requirement) const
{
    for (const PackRequirement& one : requirements) {
        if (one.id == requirement) {
            return &one;
        }
    }
    return nullptr;
}

Result<PackChecklist> readPackChecklist(const QByteArray& bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        return wrong(problem.error == QJsonParseError::NoError ? u"no object"_s : problem.errorString());
    }
    const QJsonObject json = document.object();
    PackChecklist made;
    made.id = json[u"id"].toString();
    const auto names = readNames(json[u"name"]);
    const auto outcome = readWords(json[u"outcome"]);
    const QJsonArray requirements = json[u"requirements"].toArray();
    made.monthsBefore = json[u"monthsBefore"].toInt(12);
    if (made.id.isEmpty() || !names) {
        return wrong(made.id.isEmpty() ? u"id"_s : u"name"_s);
    }
    if (!outcome || made.monthsBefore < 0 || made.monthsBefore > mostMonths) {
        return wrong(!outcome ? u"outcome"_s : u"monthsBefore"_s);
    }
    if (requirements.isEmpty() || requirements.size() > mostRequirements) {
        return wrong(u"requirements"_s);
    }
    made.names = *names;
    made.outcomeWords = *outcome;
    for (const QJsonValue one : requirements) {
        CF_TRY(PackRequirement requirement, readRequirement(one.toObject()));
        if (made.find(requirement.id)) {
            return wrong(u"%1: twice"_s.arg(requirement.id));
        }
        made.requirements.push_back(std::move(requirement));
    }
    return Result<PackChecklist>(std::move(made));
}

bool fits(const PackRequirement& requirement, PackItemKind kind, QStringView type, QStringView title)
{
    using Of = PackRequirement::Of;
    if (kind == PackItemKind::Note) {
        return requirement.of == Of::Note;
    }
    if (kind == PackItemKind::Decision) {
        return requirement.of == Of::Decision;
    }
    return hasAnyWord(type, requirement.words) || hasAnyWord(title, requirement.words);
}

const PackRequirement* requirementOf(const PackChecklist& checklist, const PackItem& item)
{
    if (!item.slot.isEmpty()) {
        return checklist.find(item.slot);
    }
    for (const PackRequirement& one : checklist.requirements) {
        if (fits(one, item.kind, item.type, item.title)) {
            return &one;
        }
    }
    return nullptr;
}

bool tellsOutcome(const PackChecklist& checklist, const PackItem& item)
{
    return item.kind == PackItemKind::Decision || (item.kind == PackItemKind::Record && (hasAnyWord(item.type, checklist.outcomeWords) || hasAnyWord(item.title, checklist.outcomeWords)));
}

} // namespace cf
