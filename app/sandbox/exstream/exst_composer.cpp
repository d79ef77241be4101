#include "app/sandbox/exstream/exst_composer.h"

#include "app/sandbox/estate/estate_plan.h"
#include "app/sandbox/exstream/exst_driver_data.h"
#include "app/sandbox/holdings/accessioning.h"

#include <QJsonDocument>
#include <QXmlStreamReader>

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 16;
constexpr qsizetype mostCustomers = 1'000, shortest = 4;
const QString reference = u"cfReference"_s;

tl::unexpected<Error> refused(const QString& why) { return fail(ErrorKind::Rejected, why); }

void take(DrivenCustomer& customer, const QString& path, const QJsonValue& value, int depth)
{
    const bool isLeaf = !value.isObject() || (value[u"value"].isString() && value[u"source"].isString());
    if (isLeaf || depth > deepest) {
        customer.values.append({path, value.isObject() ? value[u"value"].toString() : value.toVariant().toString()});
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        take(customer, path.isEmpty() ? it.key() : path + u'/' + it.key(), *it, depth + 1);
    }
}

Result<void> readElement(QXmlStreamReader& xml, DrivenCustomer& customer, const QString& path, int depth)
{
    QString text;
    bool hasParts = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isStartElement()) {
            hasParts = true;
            if (depth > deepest) {
                return refused(u"too deep"_s);
            }
            const QString name = xml.name().toString();
            CF_CHECK(readElement(xml, customer, path.isEmpty() ? name : path + u'/' + name, depth + 1));
        } else if (xml.isEndElement()) {
            break;
        }
    }
    if (!hasParts && !path.isEmpty()) {
        customer.values.append({path, text.trimmed()});
    }
    return {};
}

Result<DriverInput> readXml(const QByteArray& body)
{
    DriverInput input;
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement()) {
        return refused(u"that is no driver data"_s);
    }
    while (xml.readNextStartElement() && input.customers.size() < mostCustomers) {
        if (xml.name() == reference) {
            input.reference = xml.readElementText();
        } else if (xml.name() == u"customer") {
            DrivenCustomer customer;
            customer.number = xml.attributes().value(u"number"_s).toString();
            CF_CHECK(readElement(xml, customer, {}, 0));
            input.customers.append(customer);
        } else {
            xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? Result<DriverInput>(refused(xml.errorString())) : Result<DriverInput>(input);
}

QString valueOf(const DrivenCustomer& customer, const QString& path)
{
    const auto found = std::ranges::find(customer.values, path, &std::pair<QString, QString>::first);
    return found == customer.values.end() ? QString() : found->second;
}

QString text(estate::Text view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

/// Of nobody whom the estate knows: what the template says, and the data.
QString plainText(const Site& site, int tmpl, int version, const DrivenCustomer& customer)
{
    const bool isGerman = valueOf(customer, u"preferences/language"_s) != u"en";
    const estate::Tongue tongue = isGerman ? estate::Tongue::German : estate::Tongue::English;
    QString made = text(estate::typeOf(tmpl)) + u'\n' + valueOf(customer, u"crm/address"_s) + u'\n' + text(estate::phrasebook(tongue).dear) + valueOf(customer, u"crm/name"_s) + u",\n"_s;
    for (int place = 0; place < estate::EstateGenerator::sentences; ++place) {
        made += text(site.assets.generator().sentence(tongue, tmpl, version, place));
    }
    for (const auto& [path, value] : customer.values) {
        made += path == reference ? QString() : u'\n' + path + u": "_s + value;
    }
    return made + u'\n' + text(estate::phrasebook(tongue).regards);
}

} // namespace

Result<DriverInput> readDriverData(const QByteArray& body, const QByteArray& type)
{
    DriverInput input;
    if (type == "application/xml" || type == "text/xml") {
        CF_TRY(input, readXml(body));
    } else {
        const QJsonObject root = QJsonDocument::fromJson(body).object();
        input.reference = root[reference].toString();
        for (const QJsonValue& one : root[u"customers"].toArray()) {
            QJsonObject object = one.toObject();
            DrivenCustomer customer;
            customer.number = object.take(u"number"_s).toVariant().toString();
            take(customer, {}, object, 0);
            input.customers.append(customer);
        }
    }
    if (input.customers.isEmpty()) {
        return refused(u"Customer data could not be read: no customer"_s);
    }
    for (const DrivenCustomer& customer : input.customers) {
        input.reference = input.reference.isEmpty() ? valueOf(customer, reference) : input.reference;
    }
    return input;
}

Result<QByteArray> composed(Site& site, const Asset& application, const DrivenCustomer& customer)
{
    const AssetVersion* const version = Assets::effective(application, site.clock.now());
    if (version == nullptr || application.isHidden) {
        return refused(u"No approved version of %1 is in effect"_s.arg(application.name));
    }
    const int tmpl = application.key.tmpl;
    const estate::EstateGenerator& generator = site.assets.generator();
    const quint64 number = customer.number.toULongLong();
    estate::EstateRecord made;
    estate::MadeRendition rendition;
    QString letter;
    if (number > 0 && number <= site.runs.recordCount()) {
        generator.make(number - 1, made);
        rendition = made.renditions[0];
        const bool isOfTemplate = made.usages[0].tmpl == tmpl && !rendition.body.empty();
        letter = isOfTemplate ? text(rendition.body) : QString();
    }
    if (letter.isEmpty()) {
        rendition = {};
        letter = plainText(site, tmpl, version->stated, customer);
    } else {
        for (int place = 0; place < estate::EstateGenerator::sentences; ++place) {
            letter.replace(text(generator.sentence(made.tongue, tmpl, made.usages[0].version, place)), text(generator.sentence(made.tongue, tmpl, version->stated, place)));
        }
        for (const DriverValue& before : driverValues(accessioned(made, 0))) {
            const QString now = valueOf(customer, before.path);
            if (!now.isEmpty() && now != before.value && before.value.size() >= shortest) {
                letter.replace(before.value, now);
            }
        }
    }
    const std::string body = letter.toStdString();
    rendition.body = body;
    rendition.textState = TextState::Extracted;
    rendition.content = ContentState::Present;
    rendition.bytes = qint64(body.size());
    rendition.contentKey = rendition.contentKey ^ 1ULL << 60 ^ quint64(version->stated) << 50; // another file than the archived one
    return site.maker(rendition, false);
}

} // namespace cf::sandbox::exstream
