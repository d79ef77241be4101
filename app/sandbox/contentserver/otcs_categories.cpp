#include "app/sandbox/contentserver/otcs_categories.h"

#include <QDateTime>

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;
using Form = Attribute::Form;

enum Of { Communication = firstCategory, Production, References, Template, Recipients, Delivery, Relations, Retention, Files, Further };

QString keyOf(const Category& category, const Attribute& attribute, int row)
{
    return row == 0 ? u"%1_%2"_s.arg(category.id).arg(attribute.id) : u"%1_%2_%3_%4"_s.arg(category.id).arg(setId).arg(row).arg(attribute.id);
}

QJsonValue valued(const Attribute& attribute, const QString& text)
{
    if (text.isEmpty()) {
        return attribute.form == Form::Text ? QJsonValue(QString()) : QJsonValue();
    }
    switch (attribute.form) {
    case Form::Integer: return text.toLongLong();
    case Form::Date: return text.left(10) + u"T00:00:00"_s;
    case Form::Text: break;
    }
    return text;
}

QJsonObject plain(const Category& category, const QStringList& texts)
{
    QJsonObject values;
    for (qsizetype i = 0; i < category.attributes.size(); ++i) {
        values.insert(keyOf(category, category.attributes[i], 0), valued(category.attributes[i], texts.value(i)));
    }
    return values;
}

QJsonObject rows(const Category& category, const QList<QStringList>& lines)
{
    QJsonObject values;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        for (qsizetype i = 0; i < category.attributes.size(); ++i) {
            values.insert(keyOf(category, category.attributes[i], int(row) + 1), valued(category.attributes[i], lines[row].value(i)));
        }
    }
    return values;
}

QString utcText(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s); }

QJsonObject referencesOf(const Category& category, const HeldRecord& r)
{
    QJsonObject values = plain(category, {QString(), r.account, r.policy, r.claim, r.caseId, r.loan, r.cycle, r.retentionClass, r.event, r.eventKind, r.eventTime});
    values.insert(keyOf(category, category.attributes[0], 0), QJsonArray::fromStringList(r.customers()));
    return values;
}

QList<QStringList> recipientsOf(const HeldRecord& record)
{
    QList<QStringList> lines;
    for (const HeldLeg& leg : record.legs) {
        lines.append({leg.customer, leg.recipient, leg.role, leg.channel, leg.address, leg.platform, leg.state, leg.channelReason});
    }
    return lines;
}

QList<QStringList> eventsOf(const HeldRecord& record)
{
    QList<QStringList> lines;
    for (const HeldLeg& leg : record.legs) {
        for (const HeldEvent& event : leg.events) {
            lines.append({leg.customer, leg.channel, event.state, event.code, event.reason, utcText(event.at)});
        }
    }
    return lines;
}

QList<QStringList> filesOf(const HeldRecord& record, const StoredFiles& files, int ordinal)
{
    QList<QStringList> lines;
    for (const HeldVersion& version : record.versions) {
        for (const HeldFile& file : version.files) {
            if (ordinal == 0 || version.ordinal == ordinal) {
                lines.append({QString::number(version.ordinal), file.name, file.role, file.format, QString::number(file.pages),
                              QString::fromLatin1(files.stated(file).sha256.toHex())});
            }
        }
    }
    return lines;
}

QList<QStringList> pairs(const QList<std::pair<QString, QString>>& list)
{
    QList<QStringList> lines;
    for (const auto& [first, second] : list) {
        lines.append({first, second});
    }
    return lines;
}

QList<QStringList> retentionsOf(const HeldRecord& record)
{
    QList<QStringList> lines;
    for (const HeldRetention& retention : record.retentions) {
        lines.append({retention.source, retention.rule, retention.until});
    }
    return lines;
}

QJsonObject definition(const QString& key, const QString& name, const QString& persona, int type, const QString& typeName, bool isList)
{
    return {{u"key"_s, key},
            {u"name"_s, name},
            {u"description"_s, QString()},
            {u"persona"_s, persona},
            {u"type"_s, type},
            {u"type_name"_s, typeName},
            {u"multi_value"_s, isList},
            {u"multi_value_length_default"_s, 1},
            {u"multi_value_length_fixed"_s, false},
            {u"multi_value_length_max"_s, isList ? QJsonValue(50) : QJsonValue(1)},
            {u"multi_value_unique"_s, false},
            {u"required"_s, false},
            {u"read_only"_s, false},
            {u"hidden"_s, false},
            {u"max_length"_s, typeName == u"String" ? QJsonValue(254) : QJsonValue()},
            {u"min_length"_s, QJsonValue()},
            {u"multiline"_s, false},
            {u"multilingual"_s, false},
            {u"password"_s, false},
            {u"regex"_s, QString()},
            {u"default_value"_s, QJsonValue()},
            {u"valid_values"_s, QJsonArray()},
            {u"valid_values_name"_s, QJsonArray()},
            {u"key_value_pairs"_s, false}};
}

} // namespace

const QList<Category>& categories()
{
    static const QList<Category> all{
        {Communication,
         "Communication",
         "",
         {{2, "Document ID", "document"},
          {3, "Title", "title"},
          {4, "Type", "type"},
          {5, "Issued", "issued", Form::Date},
          {6, "Sent", "sent"},
          {7, "Language", "language"},
          {8, "State", "state"},
          {9, "Sent version", "", Form::Integer}}},
        {Production,
         "Production",
         "",
         {{2, "Purpose", "purpose"},
          {3, "Brand", "brand"},
          {4, "Business unit", "unit"},
          {5, "Campaign", "campaign"},
          {6, "Batch", "batch"},
          {7, "Package", "package"},
          {8, "Envelope", "envelope"},
          {9, "Household", "household"}}},
        {References,
         "References",
         "",
         {{2, "Customer", "customer", Form::Text, true},
          {3, "Account", "account"},
          {4, "Policy", "policy"},
          {5, "Claim", "claim"},
          {6, "Case", "case"},
          {7, "Loan", "loan"},
          {8, "Cycle", "cycle"},
          {9, "Retention class", "class"},
          {10, "Event", "event"},
          {11, "Event type", "event_type"},
          {12, "Event time", "event_time"}}},
        {Template, "Template", "", {{2, "Code", "template"}, {3, "Version", "template_version"}, {4, "Approved by", "approved_by"}}},
        {Recipients,
         "Recipients",
         "Recipient",
         {{3, "Customer"}, {4, "Name"}, {5, "Role"}, {6, "Channel"}, {7, "Address"}, {8, "Platform"}, {9, "State"}, {10, "Channel reason"}}},
        {Delivery, "Delivery", "Event", {{3, "Customer"}, {4, "Channel"}, {5, "State"}, {6, "Code"}, {7, "Reason"}, {8, "Time"}}},
        {Relations, "Relations", "Relation", {{3, "Kind"}, {4, "Document ID"}}},
        {Retention, "Retention", "Rule", {{3, "Source"}, {4, "Rule"}, {5, "Until", "", Form::Date}}},
        {Files,
         "Files",
         "File",
         {{3, "Version", "", Form::Integer}, {4, "Name"}, {5, "Role"}, {6, "Format"}, {7, "Pages", "", Form::Integer}, {8, "SHA-256"}}},
        {Further, "Further", "Entry", {{3, "Name"}, {4, "Value"}}}};
    return all;
}

const QList<Category>& workspaceCategories()
{
    static const QList<Category> all{
        {fileCategory, "Business file", "", {{2, "Status"}, {3, "Customer"}, {4, "Opened", "", Form::Date}, {5, "Owner"}, {6, "Subject"}}},
        {policyCategory, "Policy", "", {{2, "Renewal date", "", Form::Date}, {3, "Product"}, {4, "Endorsements", "", Form::Integer}}},
        {consentCategory, "Consent", "Statement", {{3, "Purpose"}, {4, "State"}, {5, "From"}, {6, "To"}}}};
    return all;
}

const Attribute* Category::attribute(int attributeId) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(), [&](const Attribute& one) { return one.id == attributeId; });
    return found == attributes.end() ? nullptr : &*found;
}

const Category* categoryWith(int id)
{
    for (const QList<Category>* list : {&categories(), &workspaceCategories()}) {
        const auto found = std::find_if(list->begin(), list->end(), [id](const Category& one) { return one.id == id; });
        if (found != list->end()) {
            return &*found;
        }
    }
    return nullptr;
}

QJsonObject valuesOf(const Category& category, const HeldRecord& record, const StoredFiles& files) { return valuesOf(category, record, files, 0); }

QJsonObject valuesOf(const Category& category, const HeldRecord& r, const StoredFiles& files, int ordinal)
{
    switch (category.id) {
    case Communication:
        return plain(category,
                     {r.documentId, r.title, r.type, r.issued.written, r.sent.written, r.language, r.state, QString::number(r.sentVersion)});
    case Production: return plain(category, {r.purpose, r.brand, r.unit, r.campaign, r.batch, r.package, r.envelope, r.household});
    case References: return referencesOf(category, r);
    case Template: return r.templateCode.isEmpty() ? QJsonObject() : plain(category, {r.templateCode, r.templateVersion, r.approvedBy});
    case Recipients: return rows(category, recipientsOf(r));
    case Delivery: return rows(category, eventsOf(r));
    case Relations: return rows(category, pairs(r.relations));
    case Retention: return rows(category, retentionsOf(r));
    case Files: return rows(category, filesOf(r, files, ordinal));
    case Further: return rows(category, pairs(r.attributes));
    default: return {};
    }
}

QJsonObject emptyValues(const Category& category)
{
    QJsonObject values = category.hasSet() ? rows(category, {{}}) : plain(category, {});
    for (const Attribute& attribute : category.attributes) {
        if (attribute.isList) {
            values.insert(keyOf(category, attribute, 0), QJsonArray());
        }
    }
    return values;
}

QJsonObject definitionsOf(const Category& category)
{
    const QString own = QString::number(category.id), set = own + u"_2"_s;
    QJsonObject all{{own, definition(own, QString::fromLatin1(category.name), u"category"_s, 131, u"Category"_s, false)}};
    if (category.hasSet()) {
        all.insert(set, definition(set, QString::fromLatin1(category.setName), u"set"_s, -18, u"Assoc"_s, true));
    }
    for (const Attribute& attribute : category.attributes) {
        const QString key = category.hasSet() ? u"%1_x_%2"_s.arg(set).arg(attribute.id) : keyOf(category, attribute, 0);
        const int type = attribute.form == Form::Integer ? 2 : attribute.form == Form::Date ? -7 : -1;
        const QString typeName = attribute.form == Form::Integer ? u"Integer"_s : attribute.form == Form::Date ? u"Date"_s : u"String"_s;
        all.insert(key, definition(key, QString::fromLatin1(attribute.name), u"categoryattribute"_s, type, typeName, attribute.isList));
    }
    return all;
}

QStringList keysOf(const Category& category)
{
    QStringList keys;
    if (category.hasSet()) {
        keys.append(u"%1_%2"_s.arg(category.id).arg(setId));
    }
    for (const Attribute& attribute : category.attributes) {
        keys.append(category.hasSet() ? u"%1_%2_x_%3"_s.arg(category.id).arg(setId).arg(attribute.id) : keyOf(category, attribute, 0));
    }
    return keys;
}

std::optional<AttributeKey> attributeKey(const Category& category, const QString& key)
{
    const QStringList parts = key.split(u'_');
    if (parts.value(0).toInt() != category.id || parts.size() != (category.hasSet() ? 4 : 2) || (category.hasSet() && parts[1].toInt() != setId)) {
        return std::nullopt;
    }
    const Attribute* attribute = category.attribute(parts.constLast().toInt());
    const int row = category.hasSet() ? parts[2].toInt() : 0;
    return attribute == nullptr || (category.hasSet() && row < 1) ? std::nullopt : std::optional(AttributeKey{attribute, row});
}

QStringList valuesOf(const Category& category, const Attribute& attribute, const QJsonObject& values)
{
    QStringList texts;
    const auto add = [&texts](const QJsonValue& value) { texts.append(value.isDouble() ? QString::number(value.toInteger()) : value.toString()); };
    for (int row = category.hasSet() ? 1 : 0;; ++row) {
        const auto found = values.constFind(keyOf(category, attribute, row));
        if (found == values.constEnd()) {
            break;
        }
        if (found->isArray()) {
            for (const QJsonValue& one : found->toArray()) {
                add(one);
            }
        } else {
            add(*found);
        }
        if (row == 0) {
            break;
        }
    }
    return texts;
}

} // namespace cf::sandbox::contentserver
