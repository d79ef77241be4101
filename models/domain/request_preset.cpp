#include "models/domain/request_preset.h"

#include "models/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPresets = 500, mostFields = 40;
constexpr std::array abouts{std::pair(RequestAbout::Record, "record"_L1), std::pair(RequestAbout::Case, "case"_L1), std::pair(RequestAbout::Dispute, "dispute"_L1)};

/// One preset's members, with what is wrong with them.
class Member
{
public:
    Member(const QJsonObject& object, const QString& of)
        : m_object(object)
        , m_of(of)
    {}
    Result<QString> text(QLatin1StringView name, const QString& otherwise = {}) const
    {
        const QJsonValue value = m_object.value(name);
        return value.isUndefined() ? Result<QString>(otherwise) : value.isString() ? Result<QString>(value.toString().trimmed()) : wrong<QString>(name, u"a text"_s);
    }
    Result<QStringList> texts(QLatin1StringView name) const
    {
        const QJsonValue value = m_object.value(name);
        QStringList all;
        for (const QJsonArray list = value.toArray(); const QJsonValue& one : list) {
            if (!one.isString() || one.toString().trimmed().isEmpty()) {
                return wrong<QStringList>(name, u"a list of texts"_s);
            }
            all << one.toString().trimmed();
        }
        return value.isUndefined() || value.isArray() ? Result<QStringList>(all) : wrong<QStringList>(name, u"a list of texts"_s);
    }
    Result<bool> flag(QLatin1StringView name, bool otherwise) const
    {
        const QJsonValue value = m_object.value(name);
        return value.isUndefined() ? Result<bool>(otherwise) : value.isBool() ? Result<bool>(value.toBool()) : wrong<bool>(name, u"true or false"_s);
    }
    Result<std::optional<Channel>> channel(QLatin1StringView name) const
    {
        CF_TRY(const QString word, text(name));
        const auto found = channelOf(word);
        return word.isEmpty() || found ? Result<std::optional<Channel>>(found) : wrong<std::optional<Channel>>(name, u"a channel"_s);
    }
    Result<std::vector<Channel>> channels(QLatin1StringView name) const
    {
        CF_TRY(const QStringList words, texts(name));
        std::vector<Channel> all;
        for (const QString& word : words) {
            const auto found = channelOf(word);
            if (!found) {
                return wrong<std::vector<Channel>>(name, u"channels"_s);
            }
            all.push_back(*found);
        }
        return all;
    }
    template <class T> Result<T> wrong(QLatin1StringView name, const QString& wanted) const
    {
        return fail(ErrorKind::Rejected, u"%1: “%2” is %3"_s.arg(m_of, name, wanted));
    }

private:
    static std::optional<Channel> channelOf(const QString& word) { return word.isEmpty() ? std::nullopt : fromCode<Channel>(word.toUpper().replace(u'-', u'_')); }
    const QJsonObject& m_object;
    QString m_of;
};

bool isName(const QString& text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9-]{0,59}$"_s);
    return form.match(text).hasMatch();
}

Result<std::vector<PresetField>> fieldsOf(const QJsonValue& value, const QString& preset)
{
    std::vector<PresetField> fields;
    const QJsonArray list = value.toArray();
    if ((!value.isUndefined() && !value.isArray()) || list.size() > mostFields) {
        return fail(ErrorKind::Rejected, u"%1: “fields” is a list of at most %2"_s.arg(preset).arg(mostFields));
    }
    for (const QJsonValue& one : list) {
        const QJsonObject object = one.toObject();
        PresetField field;
        const Member member(object, preset + u"/fields"_s);
        CF_TRY(field.name, member.text("name"_L1));
        CF_TRY(field.label, member.text("label"_L1));
        CF_TRY(field.from, member.texts("from"_L1));
        CF_TRY(field.isRequired, member.flag("required"_L1, false));
        const bool isThere = std::ranges::find(fields, field.name, &PresetField::name) != fields.end();
        if (!isName(field.name) || isThere) {
            return fail(ErrorKind::Rejected, u"%1/fields: “name” is of letters, digits and '-', and no other field has it"_s.arg(preset));
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

Result<RequestPreset> presetOf(const QJsonObject& object)
{
    RequestPreset preset;
    preset.id = object.value("id"_L1).toString().trimmed();
    if (!isName(preset.id)) {
        return fail(ErrorKind::Rejected, u"a preset without an “id” of letters, digits and '-'"_s);
    }
    const Member member(object, preset.id);
    CF_TRY(preset.group, member.text("group"_L1, u"service"_s));
    CF_TRY(preset.name, member.text("name"_L1));
    CF_TRY(preset.types, member.texts("types"_L1));
    CF_TRY(preset.templateCode, member.text("template"_L1));
    CF_TRY(preset.channel, member.channel("channel"_L1));
    CF_TRY(preset.channels, member.channels("channels"_L1));
    CF_TRY(preset.fits, member.texts("fits"_L1));
    CF_TRY(preset.stage, member.text("stage"_L1));
    CF_TRY(preset.needsOutcome, member.flag("outcome"_L1, false));
    CF_TRY(preset.needsApproval, member.flag("approval"_L1, true));
    CF_TRY(preset.process, member.text("process"_L1, requestProcess.toString()));
    CF_TRY(preset.fields, fieldsOf(object.value("fields"_L1), preset.id));
    static const QStringList stages{QString(), u"acknowledgement"_s, u"interim"_s, u"final"_s};
    if (!stages.contains(preset.stage)) {
        return member.wrong<RequestPreset>("stage"_L1, u"acknowledgement, interim or final"_s);
    }
    if (preset.types.isEmpty() && preset.templateCode.isEmpty()) {
        return member.wrong<RequestPreset>("types"_L1, u"needed where there is no “template”"_s);
    }
    if (preset.channel && !preset.channels.empty() && std::ranges::find(preset.channels, *preset.channel) == preset.channels.end()) {
        return member.wrong<RequestPreset>("channel"_L1, u"one of “channels”"_s);
    }
    return preset;
}

} // namespace

QLatin1StringView codeOf(RequestAbout about)
{
    return std::ranges::find(abouts, about, &std::pair<RequestAbout, QLatin1StringView>::first)->second;
}

std::optional<RequestAbout> requestAboutNamed(QStringView word)
{
    const auto found = std::ranges::find_if(abouts, [word](const auto& one) { return word.compare(one.second, Qt::CaseInsensitive) == 0; });
    return found == abouts.end() ? std::nullopt : std::optional(found->first);
}

const RequestPreset* PresetBook::find(QStringView id) const
{
    const auto found = std::ranges::find_if(presets, [id](const RequestPreset& one) { return id.compare(one.id, Qt::CaseInsensitive) == 0; });
    return found == presets.end() ? nullptr : &*found;
}

Result<PresetBook> readPresets(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return fail(ErrorKind::Rejected, error.error == QJsonParseError::NoError ? u"not a JSON object"_s : u"not JSON: %1"_s.arg(error.errorString()));
    }
    const QJsonObject object = document.object();
    PresetBook book;
    const QJsonValue again = object.value("againMinutes"_L1), brands = object.value("brands"_L1), presets = object.value("presets"_L1);
    book.againMinutes = again.toInt(30);
    if (book.againMinutes < 0 || (!again.isUndefined() && !again.isDouble()) || book.againMinutes > 60 * 24 * 30) {
        return fail(ErrorKind::Rejected, u"“againMinutes” is a number of minutes"_s);
    }
    if (!brands.isUndefined() && !brands.isObject()) {
        return fail(ErrorKind::Rejected, u"“brands” names the brands of each business unit"_s);
    }
    const QJsonObject units = brands.toObject();
    for (auto unit = units.begin(); unit != units.end(); ++unit) {
        QStringList names;
        for (const QJsonArray some = unit.value().isArray() ? unit.value().toArray() : QJsonArray{unit.value()}; const QJsonValue& one : some) {
            names << one.toString().trimmed();
        }
        if (names.isEmpty() || names.contains(QString())) {
            return fail(ErrorKind::Rejected, u"“brands”: a unit has one name or a list of names"_s);
        }
        book.brands[fold(unit.key())] = names;
    }
    const QJsonArray list = presets.toArray();
    if (list.isEmpty() || list.size() > mostPresets) {
        return fail(ErrorKind::Rejected, u"“presets” is a list of 1 to %1"_s.arg(mostPresets));
    }
    for (const QJsonValue& one : list) {
        CF_TRY(RequestPreset preset, presetOf(one.toObject()));
        if (book.find(preset.id)) {
            return fail(ErrorKind::Rejected, u"there are two presets %1"_s.arg(preset.id));
        }
        book.presets.push_back(std::move(preset));
    }
    return book;
}

} // namespace cf
