#include "models/seal/archival_pdf.h"

#include <QDateTime>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace cf::seal {

using namespace Qt::StringLiterals;

namespace {

QString described(const ArchivalFacts& facts)
{
    const QString at = QDateTime::fromMSecsSinceEpoch(facts.at - facts.at % 1000, Qt::UTC).toString(Qt::ISODate);
    return QString(u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                   "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                   "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" pdfaid:part=\"3\" pdfaid:conformance=\"B\"/>\n"
                   "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmp:CreateDate=\"%1\" xmp:ModifyDate=\"%1\" xmp:CreatorTool=\"%2\"/>\n"
                   "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" dc:format=\"application/pdf\">"
                   "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%3</rdf:li></rdf:Alt></dc:title></rdf:Description>\n"
                   "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_s)
        .arg(at, facts.program.toHtmlEscaped(), facts.title.toHtmlEscaped());
}

void describe(QPDF& pdf, const ArchivalFacts& facts)
{
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, described(facts).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", pdf.makeIndirectObject(metadata));
    pdf.getTrailer().removeKey("/Info"); // would have to say the same once more
}

void enclose(QPDF& pdf, const EnclosedFile& file, UtcMs at)
{
    QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(pdf, file.bytes.toStdString());
    stream.setSubtype(file.mime.toStdString());
    const std::string when = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString();
    stream.setCreationDate(when).setModDate(when);
    QPDFFileSpecObjectHelper spec = QPDFFileSpecObjectHelper::createFileSpec(pdf, file.name.toStdString(), stream);
    spec.setDescription(file.description.toStdString());
    QPDFObjectHandle object = spec.getObjectHandle();
    object.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(file.name.toStdString(), spec);
    QPDFObjectHandle associated = pdf.getRoot().getKey("/AF");
    if (!associated.isArray()) {
        associated = QPDFObjectHandle::newArray();
        pdf.getRoot().replaceKey("/AF", associated);
    }
    associated.appendItem(object);
}

} // namespace

Result<QByteArray> archivalPdf(const QByteArray& bytes, const ArchivalFacts& facts, const std::vector<EnclosedFile>& enclosed)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("a page of this program", bytes.constData(), size_t(bytes.size()));
        describe(pdf, facts);
        for (const EnclosedFile& file : enclosed) {
            enclose(pdf, file, facts.at);
        }
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setDeterministicID(true);
        writer.setNewlineBeforeEndstream(true); // ISO 19005-3, 6.1.7.1
        writer.write();
        const std::shared_ptr<Buffer> made = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(made->getBuffer()), qsizetype(made->getSize()));
    } catch (const std::exception& problem) {
        return fail(ErrorKind::Rejected, QString::fromUtf8(problem.what()));
    }
}

} // namespace cf::seal
