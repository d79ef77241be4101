#include "models/seal/archival_pdf.h"

#include <QDateTime>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
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

QPDFObjectHandle outlineItem(QPDF& pdf, const Bookmark& bookmark, const QPDFObjectHandle& page, const QPDFObjectHandle& parent)
{
    QPDFObjectHandle item = QPDFObjectHandle::newDictionary();
    item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
    item.replaceKey("/Parent", parent);
    item.replaceKey("/Dest", QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/Fit")}));
    return pdf.makeIndirectObject(item);
}

/// Ties an item to the end of its parent's list.
void hang(QPDFObjectHandle& parent, QPDFObjectHandle& item)
{
    if (parent.hasKey("/Last")) {
        QPDFObjectHandle before = parent.getKey("/Last");
        before.replaceKey("/Next", item);
        item.replaceKey("/Prev", before);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
    const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count + 1));
}

void outline(QPDF& pdf, const std::vector<Bookmark>& bookmarks)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), last;
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    for (const Bookmark& one : bookmarks) {
        if (one.page < 0 || size_t(one.page) >= pages.size()) {
            continue;
        }
        const bool isUnder = one.level > 0 && last.isDictionary();
        QPDFObjectHandle& parent = isUnder ? last : root;
        QPDFObjectHandle item = outlineItem(pdf, one, pages[size_t(one.page)].getObjectHandle(), parent);
        hang(parent, item);
        if (isUnder) {
            root.replaceKey("/Count", QPDFObjectHandle::newInteger(root.getKey("/Count").getIntValue() + 1)); // of all that are open
        } else {
            last = item;
        }
    }
    if (root.hasKey("/First")) {
        pdf.getRoot().replaceKey("/Outlines", root);
        pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }
}

} // namespace

Result<QByteArray> archivalPdf(const QByteArray& bytes, const ArchivalFacts& facts, const std::vector<EnclosedFile>& enclosed)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("a page of this program", bytes.constData(), size_t(bytes.size()));
        describe(pdf, facts);
        outline(pdf, facts.bookmarks);
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

Result<std::vector<EnclosedFile>> enclosedFiles(const QByteArray& bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("a file of this program", bytes.constData(), size_t(bytes.size()));
        std::vector<EnclosedFile> files;
        for (const auto& [name, spec] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
            QPDFEFStreamObjectHelper stream(spec->getEmbeddedFileStream());
            const std::shared_ptr<Buffer> data = stream.getObjectHandle().getStreamData();
            files.push_back({QString::fromStdString(name), QString::fromStdString(stream.getSubtype()), QString::fromStdString(spec->getDescription()),
                             QByteArray(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()))});
        }
        return Result<std::vector<EnclosedFile>>(std::move(files));
    } catch (const std::exception& problem) {
        return fail(ErrorKind::Rejected, QString::fromUtf8(problem.what()));
    }
}

} // namespace cf::seal
