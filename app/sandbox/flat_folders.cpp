// Folders with one row a document beside them: CSV, in two dialects, and flat XML.
#include "app/sandbox/charset.h"
#include "app/sandbox/letter_text.h"
#include "app/sandbox/tree.h"

#include <QXmlStreamWriter>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

struct Placed {
    QString name;
    qint64 bytes = 0;
    QByteArray statedHash;
};

/// Prints the record and puts it into the tree, unless its file is to be missing.
Result<Placed> place(Tree& tree, const PdfPress& press, Record& record, const QString& folder, const QString& name)
{
    const PdfPress::Printed printed = press.print({&record}, false);
    Placed placed{name, printed.bytes.size(), sha256Of(printed.bytes)};
    const bool there = record.defect != Defect::Missing;
    record.renditions.append({folder + u'/' + name, u"print"_s, u"application/pdf"_s, u"PDF"_s, 1,
                              printed.pageCounts.first(), there ? printed.bytes.size() : 0,
                              there ? placed.statedHash : QByteArray()});
    if (record.defect == Defect::WrongHash) {
        placed.statedHash = sha256Of("not " + placed.statedHash);
    }
    if (there) {
        CF_CHECK(tree.write(folder + u'/' + name, printed.bytes, record.issued));
    }
    return placed;
}

QString germanDate(const QDateTime& moment) { return moment.toString(u"dd.MM.yyyy"_s); }

/// What this provider's file says, and which of our fields it is.
const QList<std::pair<QString, QString>>& siteFields()
{
    static const QList<std::pair<QString, QString>> all{
        {u"BelegNr"_s, u"communicationId"_s}, {u"KdNr"_s, u"customerId"_s},
        {u"Empfänger"_s, u"recipientName"_s}, {u"Anschrift"_s, u"address"_s},
        {u"Belegart"_s, u"docType"_s},        {u"Betreff"_s, u"title"_s},
        {u"Belegdatum"_s, u"issueDate"_s},    {u"Versandweg"_s, u"channel"_s},
        {u"Vorlage"_s, u"templateId"_s},      {u"Vorlagenversion"_s, u"templateVersion"_s},
        {u"Sparte"_s, u"businessUnit"_s},     {u"Aufbewahrung"_s, u"retentionClass"_s},
        {u"Datei"_s, u"fileName"_s},          {u"Bytes"_s, u"fileSize"_s}};
    return all;
}

QByteArray mappingFile()
{
    QString text = u"; How the index in print-provider/2024-09 speaks. Every other index of this archive uses names "
                   u"that need no mapping.\n"
                   "[archive]\nzone=Europe/Berlin\n\n[fields]\n"_s;
    for (const auto& [site, ours] : siteFields()) {
        text += u"%1 = %2\n"_s.arg(site, ours);
    }
    text += u"\n[values.channel]\nBrief = PRINT\nEinschreiben = REGISTERED_MAIL\nE-Post = EMAIL\n"_s;
    return text.toUtf8();
}

} // namespace

Result<void> writePrintProvider(Tree& tree, const PdfPress& press, Estate& estate, const QString& folder)
{
    QString index;
    QDateTime latest;
    for (const qsizetype at : recordsIn(estate, folder)) {
        Record& record = estate.records[at];
        latest = record.sent;
        const QString name = record.id.section(u'-', -1) + u".pdf"_s;
        CF_TRY(const Placed placed, place(tree, press, record, folder, name));
        for (const Party& party : record.parties) {
            QStringList heads;
            QStringList fields;
            for (const auto& [key, value] : keysOf(record, party, estate)) {
                heads += key;
                // An address keeps its lines: a field with line breaks, as the standard allows.
                fields += key == u"Address"_s ? estate.customers[party.customer].address.mid(1).join(u'\n') : value;
            }
            heads += {u"FileName"_s, u"FileSize"_s, u"Sha256"_s, u"Franking"_s, u"SheetCount"_s, u"MachineNote"_s};
            const int sheets = (record.renditions.first().pageCount + 1) / 2;
            fields += {name,
                       QString::number(placed.bytes),
                       QString::fromLatin1(placed.statedHash),
                       sheets > 1 ? u"C4, 1.80"_s : u"DL, 0.95"_s,
                       QString::number(sheets),
                       record.story == u"returned"_s ? u"operator: \"window torn\", inserted again"_s : QString()};
            if (index.isEmpty()) {
                index = csvLine(heads, u',');
            }
            index += csvLine(fields, u',');
        }
    }
    return tree.write(folder + u"/index.csv"_s, index.toUtf8(), latest);
}

Result<void> writeMappedProvider(Tree& tree, const PdfPress& press, Estate& estate, const QString& folder)
{
    QStringList heads;
    for (const auto& field : siteFields()) {
        heads += field.first;
    }
    QString index = csvLine(heads + QStringList{u"Porto"_s}, u';');
    QDateTime latest;
    int number = 1;
    for (const qsizetype at : recordsIn(estate, folder)) {
        Record& record = estate.records[at];
        latest = record.sent;
        const QString name = u"brief_%1.pdf"_s.arg(number++, 4, 10, QChar(u'0'));
        CF_TRY(const Placed placed, place(tree, press, record, folder, name));
        const Customer& customer = estate.customers[record.parties.first().customer];
        index += csvLine({record.id, customer.id, customer.name, customer.address.mid(1).join(u", "_s),
                          record.type->name, record.title, germanDate(record.issued),
                          record.channel == u"print"_s ? u"Brief"_s : u"Einschreiben"_s, record.type->code,
                          QString::number(record.version), unitName(record.type->unit), record.type->retention, name,
                          QString::number(placed.bytes), u"0,85"_s},
                         u';');
    }
    const QByteArray bytes = encoded(index, "WINDOWS-1252");
    if (bytes.isEmpty()) {
        return fail(ErrorKind::Rejected, u"the index of %1 does not fit windows-1252"_s.arg(folder));
    }
    CF_CHECK(tree.write(folder + u"/auftrag.csv"_s, bytes, latest));
    return tree.write(u"counterfoil-mapping.ini"_s, mappingFile(), latest);
}

Result<void> writeFlatXml(Tree& tree, const PdfPress& press, Estate& estate, const QString& folder)
{
    QByteArray index;
    QXmlStreamWriter xml(&index);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"documents"_s);
    QDateTime latest;
    for (const qsizetype at : recordsIn(estate, folder)) {
        Record& record = estate.records[at];
        latest = record.sent;
        const QString name = record.sent.toString(u"yyyy-MM-dd"_s) + u'_' + record.id + u".pdf"_s;
        CF_TRY(const Placed placed, place(tree, press, record, folder, name));
        for (const Party& party : record.parties) {
            xml.writeStartElement(u"document"_s);
            for (const auto& [key, value] : keysOf(record, party, estate)) {
                if (!value.isEmpty()) {
                    xml.writeTextElement(key, value);
                }
            }
            xml.writeTextElement(u"FileName"_s, name);
            xml.writeTextElement(u"FileSize"_s, QString::number(placed.bytes));
            xml.writeTextElement(u"Shelf"_s, u"B%1"_s.arg(record.sent.date().month(), 2, 10, QChar(u'0')));
            xml.writeEndElement();
        }
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return tree.write(folder + u"/index.xml"_s, index, latest);
}

Result<void> writeMessages(Tree& tree, Estate& estate, const QString& folder)
{
    QString index;
    QDateTime latest;
    for (const qsizetype at : recordsIn(estate, folder)) {
        Record& record = estate.records[at];
        latest = record.sent;
        const QString text = messageFor(record, estate);
        const QByteArray bytes = record.story == u"sms-utf16"_s ? utf16(text) : text.toUtf8();
        const QString name = record.id + u".txt"_s;
        record.renditions.append(
            {folder + u'/' + name, u"sms"_s, u"text/plain"_s, u"TEXT"_s, 1, 0, bytes.size(), sha256Of(bytes)});
        CF_CHECK(tree.write(folder + u'/' + name, bytes, record.sent));
        QStringList heads;
        QStringList fields;
        for (const auto& [key, value] : keysOf(record, record.parties.first(), estate)) {
            heads += key;
            fields += value;
        }
        if (index.isEmpty()) {
            index = csvLine(heads + QStringList{u"Sender"_s, u"Segments"_s, u"FileName"_s, u"FileSize"_s}, u',');
        }
        index += csvLine(fields + QStringList{u"NORTHGATE"_s, QString::number(text.size() / 67 + 1), name,
                                              QString::number(bytes.size())},
                         u',');
    }
    return tree.write(folder + u"/index.csv"_s, index.toUtf8(), latest);
}

} // namespace cf::sandbox
