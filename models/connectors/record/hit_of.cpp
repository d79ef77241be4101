#include "models/connectors/record/hit_of.h"

#include "models/connectors/record/stated_field.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

FurtherHit hitOf(const QString& nativeId, const Communication& communication)
{
    FurtherHit hit;
    hit.nativeId = nativeId;
    hit.title = communication.title;
    hit.documentId = communication.documentId;
    hit.type = communication.type;
    for (const RecipientLeg& leg : communication.legs) {
        hit.customer = hit.customer.isEmpty() ? leg.customer : hit.customer;
    }
    hit.date = communication.sent ? communication.sent : communication.issued ? communication.issued : communication.archived;
    hit.record = communication;
    return hit;
}

QStringList fieldsOfRecords()
{
    // What documents are, the bytes tell; what another record says is no matter of this one.
    static const QStringList others{QString(), u"format"_s, u"pages"_s, u"sha256"_s, u"reissue"_s};
    QStringList names{u"state"_s, u"grade"_s};
    for (const StatedFieldName& field : statedFields()) {
        names << QString(field.queryField);
    }
    names.removeIf([](const QString& name) { return others.contains(name); });
    names.removeDuplicates();
    return names;
}

} // namespace cf::connectors
