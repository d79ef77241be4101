#include "models/connectors/remote/listed_hit.h"

#include "models/connectors/record/hit_of.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

using enum StatedField;

/// Of documents: lists tell nothing of them that could be judged.
bool isOfBytes(const QString& field) { return field == u"format" || field == u"pages" || field == u"sha256"; }

bool isOfDelivery(const QString& field)
{
    return field == u"state" || field == u"outcome" || field == u"grade" || field == u"reason" || field == u"delivered";
}

/// What a field of queries rests on.
std::vector<StatedField> basesOf(const QString& field)
{
    if (isOfDelivery(field)) {
        return {StatedField::DeliveryState, DeliveryCode, DeliveryTime, DeliveryReason};
    }
    std::vector<StatedField> bases = statedFor(field);
    if (field == u"sent") { // a dispatch counts
        bases.insert(bases.end(), {StatedField::DeliveryState, DeliveryCode});
    }
    return bases;
}

bool statesOneOf(const AskedAttribute& attribute, const std::vector<StatedField>& fields)
{
    return std::ranges::any_of(fields, [&](StatedField field) { return attribute.states(field); });
}

bool isAskedOf(const AskedAttribute& attribute, const FurtherQuestion& question)
{
    if (question.kind == FurtherQuestion::Kind::One) {
        return !isOfBytes(question.field) && statesOneOf(attribute, basesOf(question.field));
    }
    return std::ranges::any_of(question.parts, [&](const FurtherQuestion& part) { return isAskedOf(attribute, part); });
}

/// The mapping's keys for a field, also within tables.
QStringList keysWith(StatedField field, const SiteVocabulary& vocabulary)
{
    QStringList keys = vocabulary.keysFor(field);
    for (const QString& table : vocabulary.tableKeys()) {
        const auto& columns = *vocabulary.table(table);
        if (std::ranges::find(columns, std::optional(field)) != columns.end()) {
            keys << table.split(u'+');
        }
    }
    keys.removeIf([&](const QString& key) { return vocabulary.ignores(key); });
    return keys;
}

} // namespace

bool isListed(const AskedAttribute& attribute, const FurtherQuestion& question)
{
    const auto fields = {DocumentId, Title, CustomerId, DocType, SentDate, IssueDate, ArchivedDate};
    const bool isShown = attribute.isPacked ? attribute.states(CustomerId) : statesOneOf(attribute, fields);
    return isShown || isAskedOf(attribute, question);
}

QStringList toldWhole(const std::vector<AskedAttribute>& attributes, const FurtherQuestion& question, const SiteVocabulary& vocabulary,
                      bool tellsLists)
{
    QSet<QString> keys;
    for (const AskedAttribute& attribute : attributes) {
        keys.insert(normalizedKey(attribute.key));
    }
    QStringList whole;
    for (const QString& name : fieldsOfRecords()) {
        const std::vector<StatedField> bases = name == u"attr" ? std::vector<StatedField>() : basesOf(name);
        bool isStated = false, isWhole = true;
        for (const AskedAttribute& attribute : attributes) {
            if (statesOneOf(attribute, bases)) {
                isStated = true;
                isWhole = isWhole && isListed(attribute, question) && (tellsLists || !attribute.isList);
            }
        }
        // What the mapping knows by a key that the type has not, another type or an aspect may have.
        const bool isElsewhere = std::ranges::any_of(bases, [&](StatedField base) {
            return std::ranges::any_of(keysWith(base, vocabulary), [&](const QString& key) { return !keys.contains(key); });
        });
        if (isStated && isWhole && !isElsewhere) {
            whole << name;
        }
    }
    return whole;
}

FurtherHit listedHit(const QString& nativeId, const Stated& stated, const RepositoryId& repository, const SiteVocabulary& vocabulary)
{
    RecordRows rows(vocabulary);
    for (const auto& [key, value] : stated) {
        rows.state(key, value);
    }
    if (const Result<std::vector<PlacedRow>> placed = rows.rows()) {
        return hitOf(nativeId, communicationOf(repository, nativeId, *placed));
    }
    FurtherHit hit;
    hit.nativeId = nativeId;
    hit.title = rows.value(Title);
    hit.documentId = rows.value(DocumentId);
    hit.customer = rows.value(CustomerId);
    hit.type = rows.value(DocType);
    for (const StatedField field : {SentDate, IssueDate, ArchivedDate}) {
        hit.date = hit.date ? hit.date : vocabulary.moment(rows.value(field));
    }
    return hit;
}

} // namespace cf::connectors
