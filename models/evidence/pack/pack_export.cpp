#include "models/evidence/pack/pack_export.h"

#include "models/base/sha256.h"
#include "models/base/text.h"
#include "models/evidence/result_export.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }
QString hex(const QByteArray& hash) { return QString::fromLatin1(hash.toHex()); }

QJsonObject authorityJson(const PackAuthority& one)
{
    return {{u"kind"_s, codeOf(one.kind)}, {u"holder"_s, textOrNull(one.holder)}, {u"document"_s, textOrNull(one.document)},
            {u"until"_s, one.until ? QJsonValue(one.until->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)}, {u"account"_s, textOrNull(one.account)}};
}

QJsonObject subjectJson(const PackSubject& subject) { return {{u"kind"_s, codeOf(subject.kind)}, {u"name"_s, subject.name}}; }

/// How many redactions of which code on which page; where they are, the page shows.
QJsonArray redactionsJson(const PackItem& item)
{
    std::map<std::pair<int, QString>, int> counts;
    for (const PackRedaction& one : item.redactions) {
        ++counts[{one.page, one.code}];
    }
    QJsonArray all;
    for (const auto& [place, count] : counts) {
        all.append(QJsonObject{{u"page"_s, place.first < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(place.first + 1)}, {u"code"_s, place.second}, {u"count"_s, count}});
    }
    return all;
}

QJsonObject itemJson(const PackItem& item)
{
    return {{u"kind"_s, codeOf(item.kind)}, {u"documentId"_s, textOrNull(item.documentId)}, {u"communication"_s, textOrNull(item.communication.value())}, {u"title"_s, item.title},
            {u"type"_s, textOrNull(item.type)}, {u"at"_s, item.day.isEmpty() ? timeJson(item.at) : QJsonValue(item.day)}, {u"by"_s, textOrNull(item.who)}};
}

QJsonObject placedJson(const PackReview& review, const PackPlace& place)
{
    const PackItem& item = *review.pack.composition.find(place.key);
    const ItemReview& seen = *review.find(place.key);
    const bool isRedacted = !item.redactions.empty();
    QJsonObject json = itemJson(sealedItem(item));
    json.insert(u"number"_s, place.number);
    json.insert(u"firstPage"_s, place.firstPage);
    json.insert(u"pages"_s, place.pages);
    json.insert(u"requirement"_s, textOrNull(seen.requirement));
    json.insert(u"redactions"_s, redactionsJson(item));
    json.insert(u"enclosed"_s, textOrNull(place.enclosed));
    json.insert(u"notEnclosed"_s, textOrNull(place.withheld));
    if (item.kind == PackItemKind::Record) {
        json.insert(u"source"_s, QJsonObject{{u"repository"_s, seen.repository}, {u"nativeId"_s, seen.source.nativeId}, {u"nativeVersion"_s, textOrNull(seen.source.nativeVersion)},
                                             {u"pageFrom"_s, seen.pageFrom ? QJsonValue(*seen.pageFrom) : QJsonValue(QJsonValue::Null)}});
        // The hash of a short text could be guessed word by word, so it stays out with the text.
        json.insert(u"sha256"_s, isRedacted ? QJsonValue(QJsonValue::Null) : textOrNull(hex(seen.sha256)));
        json.insert(u"mime"_s, textOrNull(seen.mime));
    } else {
        json.insert(u"source"_s, QJsonObject{{u"told"_s, item.source}});
        json.insert(u"sha256"_s, isRedacted ? QJsonValue(QJsonValue::Null) : QJsonValue(hex(sha256Of(item.text.toUtf8()))));
        json.insert(u"mime"_s, u"text/plain"_s);
    }
    return json;
}

QJsonArray requirementsJson(const PackReview& review)
{
    QJsonArray all;
    for (const RequirementReview& one : review.requirements) {
        all.append(QJsonObject{{u"id"_s, one.requirement.id}, {u"name"_s, one.requirement.name(u"en"_s)}, {u"state"_s, codeOf(one.state)}, {u"mandatory"_s, one.requirement.isMandatory},
                               {u"wanted"_s, one.requirement.count}, {u"there"_s, one.items.size()}});
    }
    return all;
}

} // namespace

QByteArray packManifest(const PackReview& review, const PackSealing& sealing)
{
    QJsonArray items, scope;
    for (const PackPlace& one : sealing.places) {
        items.append(placedJson(review, one));
    }
    for (const Scope::Entry& one : review.scope.entries) {
        scope.append(QJsonObject{{u"repository"_s, one.name}, {u"completeTo"_s, timeJson(one.watermark)}, {u"gaps"_s, one.gaps}});
    }
    QJsonObject json{{u"format"_s, u"counterfoil-pack-1"_s}, {u"pack"_s, review.pack.id}, {u"version"_s, sealing.version}, {u"title"_s, review.pack.title}, {u"subject"_s, subjectJson(review.pack.subject)},
                     {u"customer"_s, textOrNull(review.about.customer)}, {u"sealedAt"_s, timeJson(sealing.at)}, {u"sealedBy"_s, sealing.person}, {u"program"_s, sealing.program},
                     {u"signedWith"_s, textOrNull(sealing.key)}, {u"pages"_s, sealing.pages}, {u"authority"_s, authorityJson(review.pack.composition.authority)}, {u"checklist"_s, review.checklist.id},
                     {u"requirements"_s, requirementsJson(review)}, {u"reasonForWhatIsMissing"_s, textOrNull(sealing.reason)}, {u"reasonForThisVersion"_s, textOrNull(sealing.why)}, {u"items"_s, items},
                     {u"notCoveredByAuthority"_s, review.pack.composition.items.size() > sealing.places.size() ? qint64(review.pack.composition.items.size() - sealing.places.size()) : 0}, {u"scope"_s, scope}};
    if (review.about.dispute) {
        const DisputeOutcome& outcome = review.about.dispute->outcome;
        json.insert(u"outcome"_s, QJsonObject{{u"standing"_s, codeOf(outcome.standing)}, {u"approvedAt"_s, timeJson(outcome.approvedAt)}});
    }
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<std::vector<PackMisfit>> packMisfits(const std::map<QString, QByteArray>& files)
{
    const auto manifest = files.find(QLatin1StringView(manifestName));
    const QJsonObject json = manifest == files.end() ? QJsonObject() : QJsonDocument::fromJson(manifest->second).object();
    if (json[u"format"].toString() != u"counterfoil-pack-1") {
        return fail(ErrorKind::Rejected, u"no manifest of a pack"_s);
    }
    std::vector<PackMisfit> misfits;
    QStringList told{QLatin1StringView(manifestName)};
    for (const QJsonValue one : json[u"items"].toArray()) {
        const QString name = one[u"enclosed"].toString();
        if (name.isEmpty()) {
            continue;
        }
        told << name;
        const auto file = files.find(name);
        if (file == files.end()) {
            misfits.push_back({name, u"missing"_s});
        } else if (hex(sha256Of(file->second)) != one[u"sha256"].toString()) {
            misfits.push_back({name, u"altered"_s});
        }
    }
    for (const auto& [name, bytes] : files) {
        if (!told.contains(name)) {
            misfits.push_back({name, u"not-told"_s});
        }
    }
    return misfits;
}

QJsonObject sealedPackJson(const SealedPack& version)
{
    return {{u"version"_s, version.number}, {u"at"_s, timeJson(version.at)}, {u"person"_s, version.person}, {u"reason"_s, textOrNull(version.reason)}, {u"why"_s, textOrNull(version.why)},
            {u"file"_s, version.file}, {u"bytes"_s, version.bytes}, {u"sha256"_s, hex(version.sha256)}, {u"key"_s, textOrNull(version.key)}};
}

QJsonObject packLineJson(const Pack& pack)
{
    QJsonArray versions, disclosures;
    for (const SealedPack& one : pack.versions) {
        versions.append(sealedPackJson(one));
    }
    for (const PackDisclosure& one : pack.disclosures) {
        disclosures.append(QJsonObject{{u"version"_s, one.version}, {u"at"_s, timeJson(one.at)}, {u"person"_s, one.person}, {u"to"_s, one.to}, {u"manner"_s, textOrNull(one.manner)},
                                       {u"authority"_s, authorityJson(one.authority)}});
    }
    return {{u"pack"_s, pack.id}, {u"subject"_s, subjectJson(pack.subject)}, {u"title"_s, pack.title}, {u"person"_s, pack.person}, {u"created"_s, timeJson(pack.created)}, {u"changed"_s, timeJson(pack.changed)},
            {u"checklist"_s, pack.composition.checklist}, {u"items"_s, qint64(pack.composition.items.size())}, {u"sealed"_s, pack.isSealed()}, {u"versions"_s, versions}, {u"disclosures"_s, disclosures}};
}

QJsonObject packReviewJson(const PackReview& review)
{
    QJsonObject json = packLineJson(review.pack);
    QJsonArray items, requirements, bars;
    for (const PackItem& item : review.pack.composition.items) {
        QJsonObject one = itemJson(item);
        const ItemReview* seen = review.find(item.key);
        QJsonArray offers;
        if (seen) {
            for (const PackCandidate& offer : seen->offers) {
                offers.append(QJsonObject{{u"offer"_s, codeOf(offer.offer)}, {u"documentId"_s, offer.item.documentId}, {u"isIn"_s, offer.isIn}});
            }
            one.insert(u"requirement"_s, textOrNull(seen->requirement));
            one.insert(u"place"_s, codeOf(seen->place));
        }
        one.insert(u"otherVersions"_s, offers);
        one.insert(u"redactions"_s, redactionsJson(item));
        items.append(one);
    }
    for (const RequirementReview& one : review.requirements) {
        QJsonArray candidates;
        for (const PackCandidate& candidate : one.candidates) {
            candidates.append(QJsonObject{{u"offer"_s, codeOf(candidate.offer)}, {u"documentId"_s, textOrNull(candidate.item.documentId)}, {u"title"_s, candidate.item.title}, {u"at"_s, candidate.item.day.isEmpty() ? timeJson(candidate.item.at) : QJsonValue(candidate.item.day)}});
        }
        requirements.append(QJsonObject{{u"id"_s, one.requirement.id}, {u"name"_s, one.requirement.name(u"en"_s)}, {u"state"_s, codeOf(one.state)}, {u"mandatory"_s, one.requirement.isMandatory},
                                        {u"wanted"_s, one.requirement.count}, {u"there"_s, one.items.size()}, {u"candidates"_s, candidates}});
    }
    for (const PackBar& one : review.bars) {
        bars.append(QJsonObject{{u"bar"_s, codeOf(one.kind)}, {u"subject"_s, one.subject}});
    }
    json.insert(u"items"_s, items);
    json.insert(u"requirements"_s, requirements);
    json.insert(u"bars"_s, bars);
    json.insert(u"leftOut"_s, review.leftOut);
    json.insert(u"authority"_s, authorityJson(review.pack.composition.authority));
    return json;
}

PackItem sealedItem(const PackItem& item)
{
    PackItem told = item;
    QSet<QString> hidden;
    for (const PackRedaction& one : item.redactions) {
        if (one.page < 0 && one.from >= 0 && one.length > 0) {
            for (const Word& word : cf::words(item.text.mid(one.from, one.length))) {
                hidden.insert(word.folded);
            }
        }
    }
    const std::vector<Word> name = cf::words(item.who);
    if (std::ranges::any_of(name, [&](const Word& word) { return hidden.contains(word.folded); })) {
        told.who.clear();
    }
    return told;
}

QString enclosedName(int number, const PackItem& item, const ItemReview& review)
{
    QString name;
    for (const QChar c : item.documentId.isEmpty() ? item.communication.value() : item.documentId) {
        name += c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_') ? c : u'_';
    }
    QString ending = review.format.isEmpty() ? u"bin"_s : review.format;
    ending.removeIf([](QChar c) { return c.unicode() >= 128 || !c.isLetterOrNumber(); });
    return u"item-%1-%2.%3"_s.arg(number, 2, 10, QLatin1Char('0')).arg(name.left(60), ending.left(8));
}

} // namespace cf::evidence
