// What is wrong with a file that calls itself PDF/A-3b, as far as it can be told here: the parts of ISO 19005-3 that a writer gets wrong. And everything that is
// written in it, streams unpacked, to look for words that must not be there.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <map>

namespace cf::test {

inline QByteArray bytesOf(QPDFObjectHandle stream)
{
    try {
        const auto data = stream.getStreamData(qpdf_dl_all);
        return QByteArray(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
    } catch (const std::exception&) {
        const auto raw = stream.getRawStreamData();
        return QByteArray(reinterpret_cast<const char*>(raw->getBuffer()), qsizetype(raw->getSize()));
    }
}

class OpenedPdf
{
public:
    explicit OpenedPdf(const QByteArray& bytes)
        : m_bytes(bytes)
    {
        if (bytes.isEmpty()) { // nothing was sealed, which the test has told
            pdf.emptyPDF();
            return;
        }
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("test", m_bytes.constData(), size_t(m_bytes.size()));
    }

    QStringList faults()
    {
        QStringList all;
        const auto need = [&](bool isSo, const QString& what) {
            if (!isSo) {
                all << what;
            }
        };
        QPDFObjectHandle root = pdf.getRoot(), trailer = pdf.getTrailer();
        need(m_bytes.startsWith("%PDF-1.7\n%"), QStringLiteral("6.1.2 header"));
        need(trailer.hasKey("/ID") && !trailer.hasKey("/Encrypt"), QStringLiteral("6.1.3 trailer"));
        need(root.getKey("/Metadata").isStream(), QStringLiteral("6.6.2 metadata"));
        if (root.getKey("/Metadata").isStream()) {
            const QByteArray xmp = bytesOf(root.getKey("/Metadata"));
            need(xmp.contains("pdfaid:part=\"3\"") && xmp.contains("pdfaid:conformance=\"B\""), QStringLiteral("6.6.4 version"));
            need(!root.getKey("/Metadata").getDict().hasKey("/Filter"), QStringLiteral("6.6.2 metadata is packed"));
        }
        QPDFObjectHandle intents = root.getKey("/OutputIntents");
        need(intents.isArray() && intents.getArrayNItems() > 0 && intents.getArrayItem(0).getKey("/DestOutputProfile").isStream(), QStringLiteral("6.2.3 output intent"));
        need(!root.hasKey("/OpenAction") && !root.hasKey("/AA") && !root.getKey("/Names").hasKey("/JavaScript"), QStringLiteral("6.5 actions"));
        need(!root.hasKey("/AcroForm"), QStringLiteral("6.4 forms"));
        QPDFObjectHandle associated = root.getKey("/AF");
        for (const auto& [name, spec] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
            QPDFObjectHandle object = spec->getObjectHandle();
            need(object.hasKey("/AFRelationship") && object.hasKey("/UF") && object.hasKey("/F"), QStringLiteral("6.8 file ") + QString::fromStdString(name));
            need(QPDFEFStreamObjectHelper(spec->getEmbeddedFileStream()).getSubtype().find('/') != std::string::npos, QStringLiteral("6.8 type of ") + QString::fromStdString(name));
            bool isTold = false;
            for (int i = 0; associated.isArray() && i < associated.getArrayNItems(); ++i) {
                isTold = isTold || associated.getArrayItem(i).getObjGen() == object.getObjGen();
            }
            need(isTold, QStringLiteral("6.8 not associated: ") + QString::fromStdString(name));
        }
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            need(!object.isDictionary() || !object.getKey("/S").isNameAndEquals("/JavaScript"), QStringLiteral("6.5.1 script"));
            if (object.isStream()) {
                need(!object.getDict().getKey("/Filter").isNameAndEquals("/LZWDecode"), QStringLiteral("6.1.7.2 filter"));
                need(!object.getDict().hasKey("/F"), QStringLiteral("6.1.7.1 stream outside"));
            }
            if (object.isDictionaryOfType("/Font") && !object.getKey("/Subtype").isNameAndEquals("/Type0") && !object.getKey("/Subtype").isNameAndEquals("/Type3")) {
                QPDFObjectHandle descriptor = object.getKey("/FontDescriptor");
                need(descriptor.isDictionary() && (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3")), QStringLiteral("6.2.11.4 font not embedded"));
            }
        }
        all.removeDuplicates();
        return all;
    }

    /// Titles and pages from 0, in order, those of the first level.
    QList<std::pair<QString, int>> bookmarks()
    {
        std::map<QPDFObjGen, int> numbers;
        for (const auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            const int number = int(numbers.size());
            numbers[page.getObjectHandle().getObjGen()] = number;
        }
        QList<std::pair<QString, int>> all;
        for (QPDFObjectHandle item = pdf.getRoot().getKey("/Outlines").getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
            all << std::pair(QString::fromStdString(item.getKey("/Title").getUTF8Value()), numbers.at(item.getKey("/Dest").getArrayItem(0).getObjGen()));
        }
        return all;
    }

    int pages() { return int(QPDFPageDocumentHelper(pdf).getAllPages().size()); }

    std::map<QString, QByteArray> files()
    {
        std::map<QString, QByteArray> all;
        for (const auto& [name, spec] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
            all[QString::fromStdString(name)] = bytesOf(spec->getEmbeddedFileStream());
        }
        return all;
    }

    /// The file, every stream unpacked, and every string: also those of files inside that are PDFs themselves.
    QByteArray everything()
    {
        QByteArray all = m_bytes;
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            if (object.isStream()) {
                const QByteArray inside = bytesOf(object);
                all += inside;
                if (inside.startsWith("%PDF-")) {
                    all += OpenedPdf(inside).everything();
                }
                all += QByteArray::fromStdString(object.getDict().unparseResolved());
            } else {
                all += QByteArray::fromStdString(object.unparseResolved());
            }
        }
        return all;
    }
    /// In any of the ways in which a PDF writes words.
    bool tells(const QString& words)
    {
        const QByteArray all = everything();
        QByteArray wide;
        for (const QChar c : words) {
            wide += char(c.unicode() >> 8);
            wide += char(c.unicode() & 0xff);
        }
        return all.contains(words.toUtf8()) || all.contains(words.toLatin1()) || all.contains(wide) || all.toLower().contains(words.toLatin1().toHex()) || all.toLower().contains(wide.toHex());
    }

    QPDF pdf;

private:
    QByteArray m_bytes;
};

} // namespace cf::test
