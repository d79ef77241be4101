#include "models/evidence/preservation/format_plan.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr qsizetype mostBytes = 300 * 1024;
const QString ownFile = u"formats.json"_s;
constexpr FormatRisk risks[] = {FormatRisk::Low, FormatRisk::Watch, FormatRisk::High};

Result<std::vector<FormatStanding>> readFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    if (file.size() > mostBytes) {
        return fail(ErrorKind::Rejected, u"larger than %1 bytes"_s.arg(mostBytes));
    }
    return formatStandingsFrom(file.readAll());
}

} // namespace

QLatin1StringView codeOf(FormatRisk risk)
{
    switch (risk) {
    case FormatRisk::Low: return QLatin1StringView("LOW");
    case FormatRisk::Watch: return QLatin1StringView("WATCH");
    case FormatRisk::High: break;
    }
    return QLatin1StringView("HIGH");
}

FormatStanding FormatPlan::of(const QString& format) const
{
    const auto found = std::ranges::find(formats, format, &FormatStanding::format);
    return found == formats.end() ? FormatStanding{format, FormatRisk::High, {u"not-listed"_s}, u"identify"_s, false} : *found;
}

QStringList FormatPlan::safe() const
{
    QStringList names;
    for (const FormatStanding& one : formats) {
        if (one.risk == FormatRisk::Low) {
            names << one.format;
        }
    }
    names.sort();
    return names;
}

FormatPlan readFormatPlan(const QString& profile)
{
    FormatPlan plan;
    auto own = readFrom(u":/preservation/formats.json"_s);
    Q_ASSERT(own); // it is part of the program
    plan.formats = own ? std::move(*own) : std::vector<FormatStanding>();
    const QString path = QDir(profile).filePath(ownFile);
    if (profile.isEmpty() || !QFile::exists(path)) {
        return plan;
    }
    const auto site = readFrom(path);
    if (!site) {
        plan.faults.push_back({ownFile, site.error().detail});
        return plan;
    }
    for (FormatStanding one : *site) {
        one.isOwn = true;
        const auto same = std::ranges::find(plan.formats, one.format, &FormatStanding::format);
        same == plan.formats.end() ? plan.formats.push_back(one) : void(*same = one);
    }
    return plan;
}

Result<std::vector<FormatStanding>> formatStandingsFrom(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonArray formats = QJsonDocument::fromJson(json, &fault).object()[u"formats"].toArray();
    if (formats.isEmpty()) {
        return fail(ErrorKind::Rejected, fault.error == QJsonParseError::NoError ? u"no list \"formats\""_s : fault.errorString());
    }
    std::vector<FormatStanding> standings;
    for (const QJsonValue& value : formats) {
        const QJsonObject one = value.toObject();
        const auto risk = std::ranges::find_if(risks, [&](FormatRisk of) { return codeOf(of) == one[u"risk"].toString(); });
        FormatStanding standing{one[u"format"].toString().trimmed().toLower(), {}, {}, one[u"advice"].toString(), false};
        if (standing.format.isEmpty() || risk == std::end(risks)) {
            return fail(ErrorKind::Rejected, u"formats[%1]: \"format\", or \"risk\" as LOW, WATCH or HIGH, is missing"_s.arg(standings.size()));
        }
        standing.risk = *risk;
        for (const QJsonValue& reason : one[u"reasons"].toArray()) {
            standing.reasons << reason.toString();
        }
        standings.push_back(std::move(standing));
    }
    return standings;
}

bool isShownHere(const QString& format)
{
    static const QStringList shown{u"pdf"_s, u"eml"_s, u"html"_s, u"xml"_s, u"txt"_s, u"csv"_s, u"json"_s, u"tiff"_s, u"png"_s, u"jpeg"_s, u"gif"_s};
    return shown.contains(format);
}

} // namespace cf::evidence
