#include "models/domain/pack.h"

#include "models/base/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr QLatin1StringView itemKinds[] = {QLatin1StringView("record"), QLatin1StringView("note"), QLatin1StringView("decision")};
constexpr QLatin1StringView authorityKinds[] = {QLatin1StringView("not-told"), QLatin1StringView("self"), QLatin1StringView("power-of-attorney"), QLatin1StringView("regulator"), QLatin1StringView("court")};
constexpr QLatin1StringView authorityFaults[] = {QLatin1StringView("authority-not-told"), QLatin1StringView("authority-no-holder"), QLatin1StringView("authority-no-document"), QLatin1StringView("authority-no-expiry"), QLatin1StringView("authority-expired")};
constexpr QLatin1StringView subjectKinds[] = {QLatin1StringView("dispute"), QLatin1StringView("workspace"), QLatin1StringView("case"), QLatin1StringView("record")};

template <class E, size_t N> std::optional<E> named(const QLatin1StringView (&codes)[N], QStringView word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word.compare(codes[i], Qt::CaseInsensitive) == 0) {
            return E(i);
        }
    }
    return std::nullopt;
}

QJsonValue number(const std::optional<UtcMs>& at) { return at ? QJsonValue(qint64(*at)) : QJsonValue(QJsonValue::Null); }

QJsonObject written(const PackRedaction& one)
{
    QJsonObject json{{u"page"_s, one.page}, {u"code"_s, one.code}, {u"person"_s, one.person}};
    if (one.page >= 0) {
        json.insert(u"box"_s, QJsonArray{one.box.x(), one.box.y(), one.box.width(), one.box.height()});
    } else {
        json.insert(u"from"_s, one.from);
        json.insert(u"length"_s, one.length);
    }
    return json;
}

PackRedaction readRedaction(const QJsonObject& json)
{
    const QJsonArray box = json[u"box"].toArray();
    return {json[u"page"].toInt(), QRectF(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()), json[u"from"].toInt(), json[u"length"].toInt(), json[u"code"].toString(),
            json[u"person"].toString()};
}

QJsonObject written(const PackItem& one)
{
    QJsonArray redactions;
    for (const PackRedaction& redaction : one.redactions) {
        redactions.append(written(redaction));
    }
    return {{u"kind"_s, codeOf(one.kind)}, {u"key"_s, one.key}, {u"communication"_s, one.communication.value()}, {u"documentId"_s, one.documentId}, {u"title"_s, one.title}, {u"type"_s, one.type},
            {u"at"_s, number(one.at)}, {u"day"_s, one.day}, {u"text"_s, one.text}, {u"who"_s, one.who}, {u"source"_s, one.source}, {u"slot"_s, one.slot}, {u"redactions"_s, redactions}, {u"redacted"_s, QString::fromLatin1(one.redacted.toHex())}};
}

std::optional<PackItem> readItem(const QJsonObject& json)
{
    const auto kind = named<PackItemKind>(itemKinds, json[u"kind"].toString());
    PackItem item;
    item.kind = kind.value_or(PackItemKind::Record);
    item.key = json[u"key"].toString();
    item.communication = CommunicationId(json[u"communication"].toString());
    item.documentId = json[u"documentId"].toString();
    item.title = json[u"title"].toString();
    item.type = json[u"type"].toString();
    item.at = json[u"at"].isDouble() ? std::optional<UtcMs>(json[u"at"].toInteger()) : std::nullopt;
    item.day = json[u"day"].toString();
    item.text = json[u"text"].toString();
    item.who = json[u"who"].toString();
    item.source = json[u"source"].toString();
    item.slot = json[u"slot"].toString();
    item.redacted = QByteArray::fromHex(json[u"redacted"].toString().toLatin1());
    for (const QJsonValue redaction : json[u"redactions"].toArray()) {
        item.redactions.push_back(readRedaction(redaction.toObject()));
    }
    return kind && !item.key.isEmpty() ? std::optional(item) : std::nullopt;
}

} // namespace

QByteArray redactedState(const QByteArray& sha256, std::optional<int> pageFrom, std::optional<int> pageCount, const QString& text)
{
    if (!pageFrom && !pageCount && text.isEmpty()) {
        return sha256;
    }
    Sha256 hash;
    hash.addData(sha256);
    hash.addData(QByteArray::number(pageFrom.value_or(1)) + '+' + QByteArray::number(pageCount.value_or(0)) + '\n');
    hash.addData(text.toUtf8());
    return hash.result();
}

QLatin1StringView codeOf(PackItemKind kind) { return itemKinds[size_t(kind)]; }
QLatin1StringView codeOf(PackAuthorityKind kind) { return authorityKinds[size_t(kind)]; }
QLatin1StringView codeOf(PackAuthorityFault fault) { return authorityFaults[size_t(fault)]; }
QLatin1StringView codeOf(PackSubjectKind kind) { return subjectKinds[size_t(kind)]; }
std::optional<PackAuthorityKind> packAuthorityNamed(QStringView word) { return named<PackAuthorityKind>(authorityKinds, word); }
std::optional<PackSubjectKind> packSubjectNamed(QStringView word) { return named<PackSubjectKind>(subjectKinds, word); }

QStringList packRedactionCodes() { return {u"third-party"_s, u"special-category"_s, u"secret"_s, u"privileged"_s, u"security"_s, u"out-of-scope"_s}; }

std::optional<PackAuthorityFault> faultOf(const PackAuthority& authority, QDate today)
{
    using Kind = PackAuthorityKind;
    if (authority.kind == Kind::NotTold) {
        return PackAuthorityFault::NotTold;
    }
    if (authority.kind == Kind::Self) {
        return std::nullopt;
    }
    if (authority.holder.trimmed().isEmpty()) {
        return PackAuthorityFault::NoHolder;
    }
    if (authority.document.trimmed().isEmpty()) {
        return PackAuthorityFault::NoDocument;
    }
    if (authority.kind == Kind::PowerOfAttorney && !authority.until) {
        return PackAuthorityFault::NoExpiry;
    }
    return authority.until && *authority.until < today ? std::optional(PackAuthorityFault::Expired) : std::nullopt;
}

const PackItem* PackComposition::find(const QString& key) const
{
    const auto found = std::ranges::find(items, key, &PackItem::key);
    return found == items.end() ? nullptr : &*found;
}

PackItem* PackComposition::find(const QString& key)
{
    const auto found = std::ranges::find(items, key, &PackItem::key);
    return found == items.end() ? nullptr : &*found;
}

QByteArray written(const PackComposition& composition)
{
    QJsonArray items;
    for (const PackItem& one : composition.items) {
        items.append(written(one));
    }
    const PackAuthority& a = composition.authority;
    return QJsonDocument(QJsonObject{{u"checklist"_s, composition.checklist},
                                     {u"items"_s, items},
                                     {u"authority"_s, QJsonObject{{u"kind"_s, codeOf(a.kind)}, {u"holder"_s, a.holder}, {u"document"_s, a.document},
                                                                  {u"until"_s, a.until ? a.until->toString(Qt::ISODate) : QString()}, {u"account"_s, a.account}}}})
        .toJson(QJsonDocument::Compact);
}

Result<PackComposition> readPackComposition(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject json = document.object(), authority = json[u"authority"].toObject();
    const auto kind = packAuthorityNamed(authority[u"kind"].toString());
    if (!document.isObject() || !json[u"items"].isArray() || !kind) {
        return fail(ErrorKind::Protocol, u"no composition of a pack"_s);
    }
    PackComposition composition;
    composition.checklist = json[u"checklist"].toString();
    const QDate until = QDate::fromString(authority[u"until"].toString(), Qt::ISODate);
    composition.authority = {*kind, authority[u"holder"].toString(), authority[u"document"].toString(), until.isValid() ? std::optional(until) : std::nullopt, authority[u"account"].toString()};
    for (const QJsonValue one : json[u"items"].toArray()) {
        const std::optional<PackItem> item = readItem(one.toObject());
        if (!item) {
            return fail(ErrorKind::Protocol, u"no item of a pack"_s);
        }
        composition.items.push_back(*item);
    }
    return Result<PackComposition>(std::move(composition));
}

} // namespace cf
