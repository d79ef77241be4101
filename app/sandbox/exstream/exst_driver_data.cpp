#include "app/sandbox/exstream/exst_driver_data.h"

#include "app/sandbox/estate/dice.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;

const QString crm = u"CRM"_s, administration = u"Policy administration"_s, billing = u"Billing"_s, erp = u"ERP"_s;

QString digitsOf(const QString& text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits.isEmpty() ? u"0"_s : digits.right(12);
}

/// What is true of a customer for a while: rolled anew with each `span` of months.
estate::Dice rolled(const HeldRecord& record, int about, int span)
{
    const QDate issued = QDate::fromString(record.issued.day(), Qt::ISODate);
    const int months = (issued.year() - 2010) * 12 + issued.month() - 1;
    const quint64 customer = digitsOf(record.customers().value(0)).toULongLong();
    return estate::Dice(0, estate::Subject::Production, (quint64(2) << 40) + (customer * 64 + quint64(about)) * 512 + quint64(std::max(months, 0) / span));
}

template <size_t N> QString pick(estate::Dice dice, const char* const (&list)[N]) { return QString::fromUtf8(list[dice.below(N)]); }

/// As parts of a tree, in the order of their paths.
struct Branch {
    QString name;
    const DriverValue* value = nullptr;
    QList<Branch> parts;
};

Branch treeOf(const QList<DriverValue>& values)
{
    Branch root;
    for (const DriverValue& one : values) {
        Branch* at = &root;
        for (const QString& part : one.path.split(u'/')) {
            const auto found = std::ranges::find(at->parts, part, &Branch::name);
            if (found == at->parts.end()) {
                at->parts.append(Branch{part, nullptr, {}});
            }
            at = &*std::ranges::find(at->parts, part, &Branch::name);
        }
        at->value = &one;
    }
    return root;
}

void write(QXmlStreamWriter& xml, const Branch& branch)
{
    for (const Branch& part : branch.parts) {
        xml.writeStartElement(part.name);
        if (part.value != nullptr) {
            xml.writeAttribute(u"source"_s, part.value->source);
            xml.writeCharacters(part.value->value);
        }
        write(xml, part);
        xml.writeEndElement();
    }
}

QJsonObject objectOf(const Branch& branch)
{
    QJsonObject object;
    for (const Branch& part : branch.parts) {
        object.insert(part.name, part.value != nullptr ? QJsonObject{{u"value"_s, part.value->value}, {u"source"_s, part.value->source}} : objectOf(part));
    }
    return object;
}

} // namespace

QList<DriverValue> driverValues(const HeldRecord& record)
{
    static constexpr const char* segments[] = {"standard", "plus", "premium"};
    static constexpr const char* channels[] = {"print", "email", "portal"};
    static constexpr const char* tariffs[] = {"Basic", "Comfort", "Comfort 24", "Family"};
    static constexpr const char* answers[] = {"yes", "no"};
    static constexpr const char* standings[] = {"open", "in review", "decided", "closed"};
    static constexpr const char* products[] = {"P-100", "P-120", "P-200"};
    const HeldLeg first = record.legs.value(0);
    QList<DriverValue> values{{u"customerId"_s, first.customer, crm}, {u"crm/name"_s, first.recipient, crm}};
    const auto add = [&](const QString& path, const QString& value, const QString& source) {
        if (!value.isEmpty()) {
            values.append({path, value, source});
        }
    };
    const bool isPost = first.channel == u"PRINT" || first.channel == u"REGISTERED_MAIL";
    add(isPost ? u"crm/address"_s : first.channel == u"EMAIL" ? u"crm/email"_s : u"crm/phone"_s, first.address.simplified(), crm);
    add(u"crm/segment"_s, pick(rolled(record, 1, 12), segments), crm);
    // Whoever is written to by preference has that preference.
    const bool isPreferred = first.channelReason == u"PREFERENCE";
    add(u"preferences/channel"_s, isPreferred ? first.channel.toLower() : pick(rolled(record, 2, 6), channels), crm);
    add(u"preferences/language"_s, record.language, crm);
    add(u"consent/marketing"_s, pick(rolled(record, 3, 12), answers), crm);
    add(u"consent/electronicDelivery"_s, pick(rolled(record, 4, 12), answers), crm);
    if (!record.caseId.isEmpty() || !record.claim.isEmpty()) {
        add(u"case/number"_s, record.caseId.isEmpty() ? record.claim : record.caseId, crm);
        add(u"case/status"_s, pick(rolled(record, 7, 3), standings), crm);
    }
    add(u"policy/contract"_s, u"K-"_s + digitsOf(record.account), administration);
    add(u"policy/number"_s, record.policy, administration);
    add(u"policy/tariff"_s, pick(rolled(record, 5, 12), tariffs), administration);
    add(u"billing/account"_s, record.account, billing);
    add(u"billing/cycle"_s, record.cycle, billing);
    estate::Dice amount(0, estate::Subject::Production, quint64(3) << 40 | record.number);
    const quint64 cents = amount.below(200'000) + 1;
    add(u"billing/balance"_s, u"%1.%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, QChar(u'0')), billing);
    add(u"erp/product"_s, pick(rolled(record, 6, 24), products), erp);
    add(u"erp/costCentre"_s, u"CC-"_s + record.unit.left(3).toUpper(), erp);
    return values;
}

QJsonArray truthOf(const QList<DriverValue>& values)
{
    QJsonArray all;
    for (const DriverValue& one : values) {
        all.append(QJsonArray{one.path, one.value, one.source});
    }
    return all;
}

QByteArray driverXml(const QString& job, const Customers& customers)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"driverData"_s);
    xml.writeAttribute(u"job"_s, job);
    for (const auto& [number, values] : customers) {
        xml.writeStartElement(u"customer"_s);
        xml.writeAttribute(u"number"_s, number);
        write(xml, treeOf(values));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray driverJson(const QString& job, const Customers& customers)
{
    QJsonArray all;
    for (const auto& [number, values] : customers) {
        QJsonObject customer = objectOf(treeOf(values));
        customer.insert(u"number"_s, number);
        all.append(customer);
    }
    return QJsonDocument(QJsonObject{{u"job"_s, job}, {u"customers"_s, all}}).toJson(QJsonDocument::Compact);
}

} // namespace cf::sandbox::exstream
