#include "app/sandbox/archivesspace/aspace_identifiers.h"

#include <QJsonDocument>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

std::optional<quint64> numberedDocument(const Site& site, const QString& document, bool isRepeated)
{
    bool isNumber = false;
    const quint64 number = document.mid(2).toULongLong(&isNumber);
    for (quint64 each = number; isNumber && document.startsWith(u"D-") && each < number + 3; ++each) { // itself, or what repeats it
        const Holdings& holdings = site.holdings;
        if (archiveOf(each) == holdings.archive() && sandbox::accessionOf(each) < holdings.loaded()) {
            const HeldRecord record = holdings.record(sandbox::accessionOf(each));
            if (record.documentId == document && (record.trap == 7) == isRepeated) {
                return record.accession;
            }
        }
    }
    return std::nullopt;
}

/// Records of what was loaded that may have this identifier; whether they have it is looked at afterwards.
QList<Key> candidates(const Site& site, Kind kind, const QString& property, const QString& value)
{
    QList<Key> keys;
    if (kind == Kind::ArchivalObject && property == u"ref_id") {
        const auto number = numberOfRefId(value);
        if (number && archiveOf(*number) == site.holdings.archive()) {
            keys.append({kind, firstArchivalObject + int(sandbox::accessionOf(*number))});
        }
    } else if (kind == Kind::ArchivalObject && property == u"component_id") {
        for (const bool isRepeated : {false, true}) {
            if (const auto accession = numberedDocument(site, value, isRepeated)) {
                keys.append({kind, loadedNumbers(*accession).archivalObject});
            }
        }
    } else if (kind == Kind::DigitalObject) {
        const bool isRepeated = value.endsWith(u"-R");
        if (const auto accession = numberedDocument(site, isRepeated ? value.chopped(2) : value, isRepeated)) {
            keys.append({kind, loadedNumbers(*accession).digitalObject});
        }
    } else if (kind == Kind::Resource) {
        const QJsonArray parts = QJsonDocument::fromJson(value.toUtf8()).array();
        keys.append({kind, parts[1].toString().toInt()});
    }
    return keys;
}

bool hasIdentifier(const ShelvedRecord& record, const QString& property, const QString& value)
{
    if (property != u"identifier") {
        return record.body[property].toString() == value;
    }
    QJsonArray parts;
    for (const QString& name : {u"id_0"_s, u"id_1"_s, u"id_2"_s, u"id_3"_s}) {
        if (record.body.contains(name)) {
            parts.append(record.body[name]);
        }
    }
    return QJsonDocument::fromJson(value.toUtf8()).array() == parts;
}

} // namespace

QList<Key> recordsWith(const Site& site, Kind kind, int repository, const QString& property, const QString& value)
{
    QList<Key> keys = candidates(site, kind, property, value), found;
    for (const ShelvedRecord* record : site.shelves.written(kind)) {
        if (!keys.contains(record->key)) {
            keys.append(record->key);
        }
    }
    std::sort(keys.begin(), keys.end());
    for (const Key& key : keys) {
        const auto record = site.shelves.find(key);
        if (record && record->repository == repository && hasIdentifier(*record, property, value)) {
            found.append(key);
        }
    }
    return found;
}

} // namespace cf::sandbox::archivesspace
