// What a run was given, its input; and what a step made: the output manifest, the outputs of a customer, artefacts and messages.
#include "app/sandbox/exstream/exst_driver_data.h"
#include "app/sandbox/exstream/exst_orchestration.h"
#include "app/sandbox/exstream/store_zip.h"
#include "app/sandbox/holdings/accessioning.h"

#include <QStringEncoder>

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;

struct Output {
    QString queue, mime, file;
    quint64 number = 0;
    HeldRecord record;
    HeldFile sent;
};

HeldRecord recordOf(Site& site, quint64 number)
{
    estate::EstateRecord made;
    site.assets.generator().make(number, made);
    return accessioned(made, 0);
}

HeldFile sentFile(const HeldRecord& record)
{
    for (const HeldVersion& version : record.versions) {
        if (version.ordinal == record.sentVersion && !version.files.isEmpty()) {
            return version.files.constFirst();
        }
    }
    return record.current().files.value(0);
}

/// What came out of a step, in the order of its customers; some are in a queue of their channel as well.
QList<Output> outputsOf(Site& site, const Step& step)
{
    QList<Output> all;
    const auto job = site.runs.job(step.key);
    const QString flow = partId({Part::Flow, step.key.unit, step.key.day, step.key.slot, 0, 0});
    const QString folder = u"jobs/%1/%2/docgen/%3/output/"_s.arg(partId(job->key), flow, partId(step.key));
    for (const quint64 number : site.runs.records(step.key)) {
        Output one;
        one.number = number;
        one.record = recordOf(site, number);
        one.sent = sentFile(one.record);
        one.queue = u"archive"_s;
        one.mime = one.sent.mime;
        one.file = folder + u"Queue_1_archive/DOC-%1.%2"_s.arg(number + 1, 9, 10, QChar(u'0')).arg(one.sent.format);
        all.append(one);
        const QString channel = one.record.legs.isEmpty() ? QString() : one.record.legs.constFirst().channel;
        if (channel == u"EMAIL" || channel == u"SMS") {
            one.queue = channel == u"EMAIL" ? u"email"_s : u"sms_trigger"_s;
            one.mime = channel == u"EMAIL" ? u"text/html"_s : u"text/plain"_s;
            one.file = folder + u"Queue_2_%1/DOC-%2"_s.arg(one.queue).arg(number + 1, 9, 10, QChar(u'0'));
            all.append(one);
        }
    }
    return all;
}

QList<std::pair<QString, QString>> keysOf(const Output& output)
{
    const HeldRecord& record = output.record;
    QList<std::pair<QString, QString>> keys{{u"DocumentId"_s, record.documentId},
                                            {u"CustomerId"_s, record.customers().value(0)},
                                            {u"AccountNumber"_s, record.account},
                                            {u"TemplateCode"_s, record.templateCode},
                                            {u"StartPageCustomer"_s, u"1"_s},
                                            {u"TotalPagesInDocument"_s, QString::number(output.sent.pages)}};
    for (const auto& [name, value] : {std::pair(u"PolicyNumber"_s, record.policy), std::pair(u"CaseNumber"_s, record.caseId)}) {
        if (!value.isEmpty()) {
            keys.append({name, value});
        }
    }
    return keys;
}

QString customerElement(const Output& output)
{
    QString xml = u"<customer number=\"%1\">"_s.arg(output.number + 1);
    for (const auto& [name, value] : keysOf(output)) {
        xml += u"<key name=\"%1\">%2</key>"_s.arg(name, value.toHtmlEscaped());
    }
    return xml + u"</customer>"_s;
}

HttpResponse outputList(Visit& visit, const QList<Output>& outputs)
{
    return visit.page(outputs.size(), [&](qsizetype at) {
        const Output& one = outputs[at];
        QJsonObject keys;
        for (const auto& [name, value] : keysOf(one)) {
            keys.insert(name, value);
        }
        return QJsonObject{{u"queueName"_s, one.queue}, {u"mimeType"_s, one.mime}, {u"fileName"_s, one.file}, {u"customerNumber"_s, QString::number(one.number + 1)}, {u"keys"_s, keys}};
    });
}

HttpResponse artefacts(Visit& visit, const Step& step, const QString& customer)
{
    const auto number = visit.site.runs.recordOf(step.key, customer);
    const auto [name, content] = number ? fileOf(visit.site, *number) : std::pair<QString, QByteArray>();
    return name.isEmpty() ? visit.missing(customer) : bytes(storedZip({{name, content}}), "application/zip", customer + u".zip"_s);
}

HttpResponse artefact(Visit& visit, const Step& step, const QString& wanted)
{
    for (const Output& one : outputsOf(visit.site, step)) {
        if (one.queue == u"archive" && one.file.section(u'/', -1) == wanted) {
            const auto [name, content] = fileOf(visit.site, one.number);
            return name.isEmpty() ? visit.missing(wanted) : bytes(content, one.mime.toLatin1(), wanted);
        }
    }
    return visit.missing(wanted);
}

} // namespace

HttpResponse inputOf(Site& site, const Job& job)
{
    const QList<quint64> numbers = site.runs.records(job.key);
    if (site.modes.input == u"lines") {
        QByteArray lines = "CustomerNumber\n";
        for (const quint64 number : numbers) {
            lines += QByteArray::number(number + 1) + '\n';
        }
        return bytes(lines, "text/csv", u"input.csv"_s);
    }
    Customers customers;
    for (const quint64 number : numbers) {
        customers.append({QString::number(number + 1), driverValues(recordOf(site, number))});
    }
    const bool isXml = job.key.unit % 2 == 0;
    return isXml ? bytes(driverXml(partId(job.key), customers), "application/xml", u"input.xml"_s) : bytes(driverJson(partId(job.key), customers), "application/json", u"input.json"_s);
}

std::pair<QString, QByteArray> fileOf(Site& site, quint64 number)
{
    HeldFile file = sentFile(recordOf(site, number));
    const auto content = site.files.bytes(file, Bytes::AsRecorded);
    return content ? std::pair(file.name, *content) : std::pair<QString, QByteArray>();
}

QByteArray manifestOf(Site& site, const Step& step)
{
    const QList<Output> outputs = outputsOf(site, step);
    int pages = 0;
    for (const Output& one : outputs) {
        pages += one.queue == u"archive" ? one.sent.pages : 0;
    }
    const bool isWide = site.modes.manifest != u"utf-8";
    QString xml = u"<?xml version=\"1.0\" encoding=\"%1\" standalone=\"no\" ?>\n<!DOCTYPE outputList>\n"_s.arg(isWide ? u"UTF-16"_s : u"UTF-8"_s);
    xml += u"<outputList transactions=\"0\" customersProcessed=\"%1\" pagesProcessed=\"%2\">\n"_s.arg(site.runs.records(step.key).size()).arg(pages);
    for (const auto& [queue, pdl] : {std::pair(u"archive"_s, u"PDF"_s), std::pair(u"email"_s, u"HTML"_s), std::pair(u"sms_trigger"_s, u"TEXT"_s)}) {
        QString files;
        for (const Output& one : outputs) {
            if (one.queue != queue) {
                continue;
            }
            if (queue == u"sms_trigger") {
                files += u"    <reportFile dataFile=\"%1\" mimeType=\"text/plain\" name=\"%1.txt\">%2</reportFile>\n"_s.arg(one.file, customerElement(one));
            } else {
                files += u"    <file name=\"%1\">%2<pageCount>%3</pageCount><fileSize>%4</fileSize></file>\n"_s.arg(one.file, customerElement(one))
                             .arg(one.sent.pages)
                             .arg(site.files.recorded(one.sent).size);
            }
        }
        if (!files.isEmpty()) {
            xml += u"  <queue mimeType=\"%1\" pdl=\"%2\" name=\"%3\">\n"_s.arg(queue == u"archive" ? u"application/pdf"_s : queue == u"email" ? u"text/html"_s : u"text/plain"_s, pdl, queue) + files + u"  </queue>\n"_s;
        }
    }
    xml += u"</outputList>\n"_s;
    const auto form = site.modes.manifest == u"utf-16be" ? QStringConverter::Utf16BE : isWide ? QStringConverter::Utf16LE : QStringConverter::Utf8;
    QStringEncoder encoder(form, QStringConverter::Flag::WriteBom);
    return encoder.encode(xml);
}

HttpResponse outputOf(Visit& visit, const Step& step, const QStringList& below)
{
    const QString what = below[0], name = below.mid(1).join(u'/');
    const bool isOutput = step.type == u"output", isMaking = step.key.part == Part::MakingStep;
    if (what == u"message-file" && step.type == u"communication") {
        const QByteArray log = step.isFailed ? "ERROR EX004711E Customer data could not be read: unexpected end of file\n" : "INFO EX000001I Run ended\n";
        return bytes(log, "text/plain", u"messages.log"_s);
    }
    if (what == u"delivery-file" && isOutput) {
        return name.isEmpty() ? bytes(manifestOf(visit.site, step), visit.site.modes.manifest == u"utf-8" ? "application/xml" : "application/xml;charset=UTF-16", u"_STDDELIVERYFILE.xml"_s)
               : name == u"outputs" ? outputList(visit, outputsOf(visit.site, step))
                                    : visit.missing(name);
    }
    if (what == u"output-files" && isOutput) {
        const QList<Output> all = outputsOf(visit.site, step);
        return visit.page(all.size(), [&](qsizetype at) { return QJsonValue(all[at].file.section(u'/', -1)); });
    }
    if (what == u"customer-artifacts" && (isOutput || isMaking)) {
        return artefacts(visit, step, name);
    }
    return what == u"artifact" && isOutput ? artefact(visit, step, name) : visit.missing(what);
}

} // namespace cf::sandbox::exstream
