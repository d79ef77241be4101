#include "app/sandbox/exstream/exst_design.h"

#include "app/sandbox/exstream/exst_rendering.h"

#include <QJsonDocument>

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;

/// What a list of resources is asked for, by query or by the object of a POST.
class Wanted
{
public:
    explicit Wanted(const Visit& visit)
    {
        for (const auto& [name, value] : visit.request.query) {
            if (name.startsWith(u"filter.")) {
                m_values[name.mid(7)] += value.split(u',', Qt::SkipEmptyParts);
            }
        }
        const QJsonObject body = QJsonDocument::fromJson(visit.request.body).object();
        const QJsonObject inner = body[u"filter"].isObject() ? body[u"filter"].toObject() : body;
        for (auto it = inner.begin(); it != inner.end(); ++it) {
            for (const QJsonValue& one : it->isArray() ? it->toArray() : QJsonArray{*it}) {
                m_values[it.key()] += one.toVariant().toString();
            }
        }
    }
    bool has(const QString& name) const { return m_values.contains(name); }
    QStringList all(const QString& name) const { return m_values.value(name); }
    QString one(const QString& name) const { return m_values.value(name).value(0); }
    bool flag(const QString& name, bool otherwise) const { return has(name) ? one(name).toLower() == u"true" : otherwise; }

private:
    QHash<QString, QStringList> m_values;
};

bool isNamedSo(const Wanted& wanted, const Asset& asset)
{
    const Qt::CaseSensitivity sense = wanted.flag(u"caseSensitive"_s, false) ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const auto has = [&](const QString& text, const QString& word) {
        return wanted.flag(u"wholeWord"_s, false) ? text.split(u' ').contains(word, sense) : text.contains(word, sense);
    };
    return (!wanted.has(u"name"_s) || has(asset.name, wanted.one(u"name"_s))) &&
           (!wanted.has(u"description"_s) || has(asset.description, wanted.one(u"description"_s))) &&
           (!wanted.has(u"searchString"_s) || has(asset.name, wanted.one(u"searchString"_s)) || has(asset.description, wanted.one(u"searchString"_s)));
}

bool isAmong(const Wanted& wanted, const QString& name, const QString& value) { return !wanted.has(name) || wanted.all(name).contains(value); }

bool isWithin(const Wanted& wanted, const QString& name, UtcMs at)
{
    const auto from = instantIn(wanted.one(name + u"Start"_s)), to = instantIn(wanted.one(name + u"End"_s));
    return (!wanted.has(name + u"Start"_s) || (from && at >= *from)) && (!wanted.has(name + u"End"_s) || (to && at <= *to));
}

bool isSuch(const Wanted& wanted, const AssetVersion& version)
{
    return isAmong(wanted, u"states"_s, stateWord(version.state)) && isAmong(wanted, u"createdBy"_s, version.author) &&
           isAmong(wanted, u"lastModifiedBy"_s, version.decided > 0 ? version.approver : version.author) &&
           isWithin(wanted, u"createdDate"_s, version.created) && isWithin(wanted, u"lastModifiedDate"_s, version.changed());
}

/// The versions of a resource that are listed: one, unless all are asked for.
QList<AssetVersion> listed(const Wanted& wanted, const Asset& asset, UtcMs now)
{
    const bool isOfResource = isAmong(wanted, u"ids"_s, asset.id) && !wanted.all(u"excludedIds"_s).contains(asset.id) &&
                              isAmong(wanted, u"types"_s, asset.type) && !wanted.all(u"excludedTypes"_s).contains(asset.type) &&
                              wanted.flag(u"hidden"_s, false) == asset.isHidden && !wanted.flag(u"locked"_s, false) && isNamedSo(wanted, asset);
    if (!isOfResource) {
        return {};
    }
    QList<AssetVersion> there = versionsAt(asset, now);
    if (wanted.has(u"hasApprovedVersion"_s)) {
        const bool has = std::any_of(there.begin(), there.end(), [](const AssetVersion& v) { return v.state == AssetState::Approved; });
        if (has != wanted.flag(u"hasApprovedVersion"_s, true)) {
            return {};
        }
    }
    if (wanted.flag(u"useEffectiveDate"_s, false)) {
        const AssetVersion* const effective = Assets::effective(asset, instantIn(wanted.one(u"effectiveDate"_s)).value_or(now));
        there = effective == nullptr ? QList<AssetVersion>() : QList<AssetVersion>{*effective};
    }
    there.removeIf([&](const AssetVersion& version) { return !isSuch(wanted, version); });
    return there.isEmpty() || !wanted.flag(u"latestVersion"_s, true) ? there : QList<AssetVersion>{there.constLast()};
}

HttpResponse resources(Visit& visit, const QString& domain)
{
    const Wanted wanted(visit);
    struct Line {
        const Asset* asset;
        AssetVersion version;
    };
    QList<Line> lines;
    for (const PartKey& key : visit.site.assets.in(domain)) {
        const Asset* const asset = visit.site.assets.find(key);
        for (const AssetVersion& version : listed(wanted, *asset, visit.site.clock.now())) {
            lines.append({asset, version});
        }
    }
    return visit.page(lines.size(), [&](qsizetype at) { return resourceJson(visit, *lines[at].asset, lines[at].version); });
}

/// The version that `version` or `state` names, or the latest; nothing: there is none.
std::optional<AssetVersion> versionAsked(const Visit& visit, const Asset& asset)
{
    QList<AssetVersion> there = versionsAt(asset, visit.site.clock.now());
    if (visit.has(u"version")) {
        there.removeIf([number = visit.text(u"version").toInt()](const AssetVersion& one) { return one.number != number; });
    }
    if (visit.has(u"state")) {
        there.removeIf([state = visit.text(u"state")](const AssetVersion& one) { return stateWord(one.state) != state; });
    }
    return there.isEmpty() ? std::nullopt : std::optional(there.constLast());
}

HttpResponse content(const Visit& visit, const Asset& asset, const AssetVersion& version, const QString& type)
{
    const QString text = visit.site.assets.textOf(asset, version);
    if (type == u"TEXT" || (type == u"CONTENT" && !text.isEmpty())) {
        return text.isEmpty() ? visit.missing(asset.id) : bytes(text.toUtf8(), "text/plain;charset=UTF-8");
    }
    if (type != u"CONTENT" && type != u"MANIFEST") {
        return visit.missing(type);
    }
    if (asset.type == u"image") {
        return bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><text y=\"8\">" + QByteArray::number(version.number) + "</text></svg>", "image/svg+xml");
    }
    const QJsonObject json{{u"name"_s, asset.name}, {u"version"_s, version.number}};
    return bytes(QJsonDocument(json).toJson(QJsonDocument::Compact), "application/json");
}

HttpResponse resource(Visit& visit, const QString& domain)
{
    const bool isHistory = visit.path.value(2) == u"history";
    const Asset* const asset = visit.site.assets.named(visit.path.value(isHistory ? 3 : 2));
    const bool isThere = asset != nullptr && (asset->domain == domain || (isHistory && visit.flag(u"fetchAcrossDomains")) || asset->domain == rootDomain);
    if (!isThere) {
        return visit.missing(visit.path.value(isHistory ? 3 : 2));
    }
    if (isHistory) {
        return visit.data(historyJson(visit, *asset, visit.text(u"historyType").toUpper()));
    }
    const auto version = versionAsked(visit, *asset);
    if (!version) {
        return visit.missing(u"version"_s);
    }
    if (visit.path.size() == 3) {
        return visit.data(resourceJson(visit, *asset, *version));
    }
    return visit.path[3] == u"content" ? content(visit, *asset, *version, visit.path.value(4, u"CONTENT"_s)) : visit.missing(visit.path[3]);
}

HttpResponse currentUser(Visit& visit, const QString& domain)
{
    QJsonObject json{{u"name"_s, visit.account},
                     {u"tenantName"_s, u"northgate"_s},
                     {u"groups"_s, QJsonArray{u"auditors"_s}},
                     {u"roles"_s, QJsonArray{QJsonObject{{u"name"_s, u"viewer"_s}}}},
                     {u"isTenantAdmin"_s, visit.account == u"admin"},
                     {u"isSystemAdmin"_s, false},
                     {u"isOt2TenantAdmin"_s, false},
                     {u"ot2Subscriptions"_s, QJsonArray()}};
    if (!domain.isEmpty()) {
        json.insert(u"domain"_s, domain);
    }
    return visit.data(json);
}

HttpResponse domainList(Visit& visit)
{
    QStringList all = domains();
    const QString wanted = visit.text(u"filter.searchString");
    all.removeIf([&](const QString& one) { return !one.contains(wanted, Qt::CaseInsensitive); });
    return visit.page(all.size(), [&](qsizetype at) { return domainJson(all[at], visit.flag(u"fetchChildren"), visit.flag(u"fetchApprovalGroups")); });
}

} // namespace

HttpResponse design(Visit& visit)
{
    const QString room = visit.path.value(0), domain = visit.path.value(1);
    const bool isGet = visit.request.method == "GET", isPost = visit.request.method == "POST";
    if (room == u"authentication" && isGet && visit.path.constLast() == u"current-user") {
        const QString of = visit.path.size() == 3 ? domain : QString();
        return of.isEmpty() || domains().contains(of) ? currentUser(visit, of) : visit.missing(of);
    }
    if (room == u"domains" && isGet) {
        return visit.path.size() == 1            ? domainList(visit)
               : domains().contains(domain) ? visit.data(domainJson(domain, true, true))
                                                 : visit.missing(domain);
    }
    if (room == u"collection-resources" && isPost && domain == u"collection-details") {
        return collectionDetails(visit);
    }
    if (!domains().contains(domain)) {
        return visit.missing(domain.isEmpty() ? room : domain);
    }
    if (room == u"resources") {
        const bool isFilter = visit.path.size() == 3 && visit.path[2] == u"filter" && isPost;
        if (!isGet && !isFilter) {
            return visit.failed(403, u"Access denied"_s, u"The account may only read."_s);
        }
        return visit.path.size() == 2 || isFilter ? resources(visit, domain) : resource(visit, domain);
    }
    if (room == u"search" && isGet) {
        return visit.site.modes.knowsSolr ? resources(visit, domain) : visit.failed(501, u"Not Implemented"_s);
    }
    return isGet ? structure(visit) : visit.failed(405, u"Method Not Allowed"_s);
}

} // namespace cf::sandbox::exstream
