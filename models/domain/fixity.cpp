#include "models/domain/fixity.h"

#include "models/base/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr FixityOf kinds[] = {FixityOf::Due, FixityOf::Since, FixityOf::Sample, FixityOf::All};

qint64 whole(const QJsonObject& from, const QString& key) { return from[key].toInteger(); }

QJsonObject shareJson(const FixityReport::Share& one)
{
    return {{u"id"_s, one.repository.value()},
            {u"name"_s, one.name},
            {u"completeTo"_s, one.watermark ? QJsonValue(*one.watermark) : QJsonValue()},
            {u"population"_s, one.population},
            {u"asked"_s, one.asked},
            {u"read"_s, one.read()},
            {u"intact"_s, one.intact},
            {u"altered"_s, one.altered},
            {u"neverAsStated"_s, one.mismatch},
            {u"missing"_s, one.missing},
            {u"firstRead"_s, one.first},
            {u"unread"_s, one.unread},
            {u"knownMissing"_s, one.knownMissing}};
}

FixityReport::Share shareFrom(const QJsonObject& json)
{
    FixityReport::Share one;
    one.repository = RepositoryId(json[u"id"].toString());
    one.name = json[u"name"].toString();
    if (json[u"completeTo"].isDouble()) {
        one.watermark = whole(json, u"completeTo"_s);
    }
    one.population = whole(json, u"population"_s);
    one.asked = whole(json, u"asked"_s);
    one.intact = whole(json, u"intact"_s);
    one.altered = whole(json, u"altered"_s);
    one.mismatch = whole(json, u"neverAsStated"_s);
    one.missing = whole(json, u"missing"_s);
    one.first = whole(json, u"firstRead"_s);
    one.unread = whole(json, u"unread"_s);
    one.knownMissing = whole(json, u"knownMissing"_s);
    return one;
}

QJsonObject findingJson(const FixityFinding& one)
{
    return {{u"communication"_s, one.communication.value()},
            {u"documentId"_s, one.documentId},
            {u"repository"_s, one.repository},
            {u"nativeId"_s, one.nativeId},
            {u"nativeVersion"_s, one.nativeVersion},
            {u"state"_s, QString(code(one.state))},
            {u"recorded"_s, QString::fromLatin1(one.recorded.toHex())},
            {u"found"_s, QString::fromLatin1(one.found.toHex())},
            {u"reason"_s, one.reason}};
}

FixityFinding findingFrom(const QJsonObject& json)
{
    return {CommunicationId(json[u"communication"].toString()),
            json[u"documentId"].toString(),
            json[u"repository"].toString(),
            json[u"nativeId"].toString(),
            json[u"nativeVersion"].toString(),
            fromCode<ContentState>(json[u"state"].toString()).value_or(ContentState::Unknown),
            QByteArray::fromHex(json[u"recorded"].toString().toLatin1()),
            QByteArray::fromHex(json[u"found"].toString().toLatin1()),
            json[u"reason"].toString()};
}

OpenedSample openedFrom(const QJsonObject& json)
{
    OpenedSample sample;
    sample.files = whole(json, u"files"_s);
    sample.opened = whole(json, u"opened"_s);
    for (const QJsonValue& value : json[u"unopened"].toArray()) {
        const QJsonObject one = value.toObject();
        sample.unopened.push_back({one[u"documentId"].toString(), one[u"repository"].toString(), one[u"nativeId"].toString(), one[u"state"].toString(), one[u"reason"].toString()});
    }
    return sample;
}

double chosen(double of, double many) { return std::lgamma(of + 1) - std::lgamma(many + 1) - std::lgamma(of - many + 1); }

/// That a sample shows at most `found` when `bad` of the population are not intact.
double atMost(qint64 population, qint64 sample, qint64 bad, qint64 found)
{
    const double all = chosen(double(population), double(sample));
    double sum = 0;
    for (qint64 k = std::max<qint64>(0, sample - (population - bad)); k <= std::min({found, sample, bad}); ++k) {
        sum += std::exp(chosen(double(bad), double(k)) + chosen(double(population - bad), double(sample - k)) - all);
    }
    return sum;
}

} // namespace

QLatin1StringView code(FixityOf of)
{
    switch (of) {
    case FixityOf::Due: return QLatin1StringView("DUE");
    case FixityOf::Since: return QLatin1StringView("SINCE");
    case FixityOf::Sample: return QLatin1StringView("SAMPLE");
    case FixityOf::All: break;
    }
    return QLatin1StringView("ALL");
}

QJsonObject fixityDrawJson(const FixityDraw& draw)
{
    QJsonArray shares;
    for (const FixityDraw::Share& one : draw.shares) {
        shares.append(QJsonObject{{u"id"_s, one.repository.value()}, {u"name"_s, one.name}, {u"readBefore"_s, one.readBefore}, {u"files"_s, one.files}, {u"asked"_s, one.asked}, {u"knownMissing"_s, one.knownMissing}});
    }
    QJsonObject json{{u"id"_s, draw.id},     {u"of"_s, QString(code(draw.of))}, {u"repositories"_s, shares}, {u"sample"_s, draw.sample},
                     {u"seed"_s, draw.seed}, {u"seedChosen"_s, draw.isSeedChosen}, {u"began"_s, draw.began},          {u"person"_s, draw.person}};
    if (!draw.query.isEmpty()) {
        QJsonArray drawn;
        for (const QByteArray& hash : draw.drawn) {
            drawn.append(QString::fromLatin1(hash.toHex()));
        }
        json[u"query"_s] = draw.query;
        json[u"letters"_s] = QJsonObject{{u"count"_s, draw.letters}, {u"exact"_s, draw.areLettersExact}};
        json[u"drawn"_s] = drawn;
    }
    if (draw.opens) {
        json[u"opens"_s] = true;
    }
    return json;
}

namespace {

Result<FixityDraw> drawFrom(const QJsonObject& json)
{
    const auto of = std::ranges::find_if(kinds, [&](FixityOf one) { return code(one) == json[u"of"].toString(); });
    FixityDraw draw;
    draw.id = json[u"id"].toString();
    if (of == std::end(kinds) || draw.id.isEmpty()) {
        return fail(ErrorKind::Rejected, u"no draw of files to be read"_s);
    }
    draw.of = *of;
    for (const QJsonValue& value : json[u"repositories"].toArray()) {
        const QJsonObject one = value.toObject();
        draw.shares.push_back({RepositoryId(one[u"id"].toString()), one[u"name"].toString(), whole(one, u"readBefore"_s), whole(one, u"files"_s), whole(one, u"asked"_s), whole(one, u"knownMissing"_s)});
    }
    draw.sample = whole(json, u"sample"_s);
    draw.seed = json[u"seed"].toString();
    draw.isSeedChosen = json[u"seedChosen"].toBool();
    draw.began = whole(json, u"began"_s);
    draw.person = json[u"person"].toString();
    draw.query = json[u"query"].toString();
    draw.letters = whole(json[u"letters"].toObject(), u"count"_s);
    draw.areLettersExact = json[u"letters"][u"exact"].toBool(true);
    for (const QJsonValue& hash : json[u"drawn"].toArray()) {
        draw.drawn.push_back(QByteArray::fromHex(hash.toString().toLatin1()));
    }
    draw.opens = json[u"opens"].toBool();
    return draw;
}

} // namespace

Result<FixityDraw> fixityDrawFrom(const QByteArray& json) { return drawFrom(QJsonDocument::fromJson(json).object()); }

QByteArray drawingHash(const QString& seed, const RepositoryId& repository, QByteArrayView nativeId, QByteArrayView nativeVersion)
{
    Sha256 hash;
    hash.addData(seed.toUtf8());
    hash.addData("\n");
    hash.addData(repository.value().toUtf8());
    hash.addData("\n");
    hash.addData(nativeId);
    hash.addData("\n");
    hash.addData(nativeVersion);
    return hash.result();
}

FixityReport::Share FixityReport::sum() const
{
    Share all;
    bool isFirst = true;
    for (const Share& one : shares) {
        all.watermark = isFirst ? one.watermark : all.watermark && one.watermark ? std::optional(std::min(*all.watermark, *one.watermark)) : std::nullopt;
        isFirst = false;
        all.population += one.population;
        all.asked += one.asked;
        all.intact += one.intact;
        all.altered += one.altered;
        all.mismatch += one.mismatch;
        all.missing += one.missing;
        all.first += one.first;
        all.unread += one.unread;
        all.knownMissing += one.knownMissing;
    }
    return all;
}

QString FixityReport::outcome() const
{
    const Share all = sum();
    return all.altered + all.mismatch + all.missing > 0 ? u"FOUND"_s : all.unread > 0 ? u"PARTIAL"_s : all.intact > 0 && all.intact == all.asked ? u"INTACT"_s : u"FIRST"_s;
}

QJsonObject openedJson(const OpenedSample& sample)
{
    QJsonArray unopened;
    for (const OpenedSample::Unopened& one : sample.unopened) {
        unopened.append(QJsonObject{{u"documentId"_s, one.documentId}, {u"repository"_s, one.repository}, {u"nativeId"_s, one.nativeId}, {u"state"_s, one.state}, {u"reason"_s, one.reason}});
    }
    return {{u"files"_s, sample.files}, {u"opened"_s, sample.opened}, {u"unopened"_s, unopened}};
}

QJsonObject fixityReportJson(const FixityReport& report)
{
    QJsonArray shares, findings;
    for (const FixityReport::Share& one : report.shares) {
        shares.append(shareJson(one));
    }
    for (const FixityFinding& one : report.findings) {
        findings.append(findingJson(one));
    }
    QJsonObject json{{u"run"_s, fixityDrawJson(report.draw)}, {u"ended"_s, report.ended},         {u"outcome"_s, report.outcome()},  {u"sum"_s, shareJson(report.sum())},
                     {u"repositories"_s, shares},             {u"notIntact"_s, findings},         {u"notListed"_s, report.notListed}, {u"program"_s, report.program}};
    if (report.mostNotIntact >= 0) {
        json[u"mostNotIntact95"_s] = report.mostNotIntact;
    }
    if (report.opened) {
        json[u"opened"_s] = openedJson(*report.opened);
    }
    return json;
}

Result<FixityReport> fixityReportFrom(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    CF_TRY(FixityDraw draw, drawFrom(json[u"run"].toObject()));
    FixityReport report;
    report.draw = std::move(draw);
    report.ended = whole(json, u"ended"_s);
    report.program = json[u"program"].toString();
    report.notListed = whole(json, u"notListed"_s);
    report.mostNotIntact = json[u"mostNotIntact95"].toInteger(-1);
    if (json[u"opened"].isObject()) {
        report.opened = openedFrom(json[u"opened"].toObject());
    }
    for (const QJsonValue& one : json[u"repositories"].toArray()) {
        report.shares.push_back(shareFrom(one.toObject()));
    }
    for (const QJsonValue& one : json[u"notIntact"].toArray()) {
        report.findings.push_back(findingFrom(one.toObject()));
    }
    return report;
}

qint64 mostNotIntact(qint64 population, qint64 sample, qint64 found)
{
    if (sample <= 0 || sample >= population) {
        return sample <= 0 ? population : found;
    }
    qint64 low = found, high = population - (sample - found); // `found` cannot be ruled out, and more than high cannot be
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        atMost(population, sample, middle, found) >= 0.05 ? low = middle : high = middle - 1;
    }
    return low;
}

} // namespace cf
