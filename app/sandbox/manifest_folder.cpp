// What the composition engine leaves: documents and an output manifest beside them.
#include "app/sandbox/charset.h"
#include "app/sandbox/letter_bodies.h"
#include "app/sandbox/letter_text.h"
#include "app/sandbox/tree.h"

#include <QXmlStreamWriter>

#include <map>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

/// A file of a queue and the records in it; `place` is the position in the file's own lists.
struct QueueFile {
    QString name;
    qint64 bytes = 0;
    int pages = 0;
    QList<qsizetype> records;
    QList<int> firstPages, pageCounts;
};

struct Queue {
    QString name, mime, pdl;
    QList<QueueFile> files;
};

class ManifestFolder
{
public:
    ManifestFolder(Tree& tree, const PdfPress& press, Estate& estate, QString folder)
        : m_tree(tree)
        , m_press(press)
        , m_estate(estate)
        , m_folder(std::move(folder))
    {}

    Result<void> write()
    {
        const QList<qsizetype> own = recordsIn(m_estate, m_folder);
        m_first = own.value(0);
        QList<QList<qsizetype>> documents;
        std::map<QString, qsizetype> groups;
        for (const qsizetype index : own) {
            const QString& group = m_estate.records[index].group;
            const auto found = groups.find(group);
            if (!group.isEmpty() && found != groups.end() && documents[found->second].size() < 6) {
                documents[found->second].append(index);
                continue;
            }
            groups[group] = documents.size();
            documents.append(QList<qsizetype>{index});
        }
        for (const QList<qsizetype>& records : documents) {
            CF_CHECK(writeDocument(records));
        }
        return m_tree.write(m_folder + u"/_STDDELIVERYFILE.xml"_s, manifest(), m_latest);
    }

private:
    Result<void> writeDocument(const QList<qsizetype>& records)
    {
        const QString name = u"DOC-%1"_s.arg(++m_number, 6, 10, QChar(u'0'));
        const Record& first = m_estate.records[records.first()];
        m_latest = m_latest.isValid() ? std::max(m_latest, first.sent) : first.sent;
        CF_CHECK(writePdf(m_archive, records, name, false));
        if (first.channel == u"portal"_s) {
            CF_CHECK(writePdf(m_portal, records, name + u"-portal"_s, true));
        } else if (first.channel == u"email"_s) {
            const QString tracking = QString::fromLatin1(sha256Of(first.id.toUtf8()).left(24));
            CF_CHECK(
                writeBody(m_email, records, name + u".html"_s, htmlOf(letterFor(first, m_estate), tracking).toUtf8()));
        } else if (first.channel == u"sms"_s) {
            CF_CHECK(writeBody(m_sms, records, name + u".txt"_s, messageFor(first, m_estate).toUtf8()));
        }
        return {};
    }

    Result<void> writePdf(Queue& queue, const QList<qsizetype>& records, const QString& name, bool asPortal)
    {
        QList<const Record*> each;
        for (const qsizetype index : records) {
            each.append(&m_estate.records[index]);
        }
        const PdfPress::Printed printed = m_press.print(each, asPortal);
        QueueFile file{name + u".pdf"_s, printed.bytes.size(), 0, records, printed.firstPages, printed.pageCounts};
        for (const int count : printed.pageCounts) {
            file.pages += count;
        }
        return add(queue, file, printed.bytes);
    }

    Result<void> writeBody(Queue& queue, const QList<qsizetype>& records, const QString& name, const QByteArray& bytes)
    {
        return add(queue, {name, bytes.size(), 0, records, {}, {}}, bytes);
    }

    Result<void> add(Queue& queue, const QueueFile& file, const QByteArray& bytes)
    {
        for (qsizetype i = 0; i < file.records.size(); ++i) {
            Record& record = m_estate.records[file.records[i]];
            record.renditions.append({m_folder + u'/' + file.name, queue.name, queue.mime, queue.pdl,
                                      file.firstPages.value(i, 1), file.pageCounts.value(i, 0), bytes.size(),
                                      sha256Of(bytes)});
        }
        queue.files.append(file);
        return m_tree.write(m_folder + u'/' + file.name, bytes, m_estate.records[file.records.first()].issued);
    }

    void writeCustomers(QXmlStreamWriter& xml, const QueueFile& file) const
    {
        for (qsizetype i = 0; i < file.records.size(); ++i) {
            const Record& record = m_estate.records[file.records[i]];
            for (const Party& party : record.parties) {
                xml.writeStartElement(u"customer"_s);
                xml.writeAttribute(u"number"_s, QString::number(file.records[i] - m_first + 1));
                for (const auto& [key, value] : keysOf(record, party, m_estate)) {
                    writeKey(xml, key, value);
                }
                writeKey(xml, u"JobClass"_s, u"NIGHT"_s); // a key only this site knows
                if (!file.firstPages.isEmpty()) {
                    writeKey(xml, u"StartPageCustomer"_s, QString::number(file.firstPages[i]));
                    writeKey(xml, u"TotalPagesInDocument"_s, QString::number(file.pageCounts[i]));
                }
                xml.writeEndElement();
            }
        }
    }

    static void writeKey(QXmlStreamWriter& xml, const QString& name, const QString& value)
    {
        xml.writeStartElement(u"key"_s);
        xml.writeAttribute(u"name"_s, name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    void writeQueue(QXmlStreamWriter& xml, const Queue& queue, int position) const
    {
        if (queue.files.isEmpty()) {
            return;
        }
        xml.writeStartElement(u"queue"_s);
        xml.writeAttribute(u"mimeType"_s, queue.mime);
        xml.writeAttribute(u"pdl"_s, queue.pdl);
        xml.writeAttribute(u"name"_s, queue.name);
        for (const QueueFile& file : queue.files) {
            const QString path = u"/mnt/output/jobs/%1/Queue_%2_%3/%4"_s.arg(m_folder.section(u'/', -1))
                                     .arg(position)
                                     .arg(queue.name, file.name);
            xml.writeStartElement(queue.name == u"sms_trigger"_s ? u"reportFile"_s : u"file"_s);
            if (queue.name == u"sms_trigger"_s) {
                xml.writeAttribute(u"dataFile"_s,
                                   u"/mnt/output/jobs/%1/input/sms.dat"_s.arg(m_folder.section(u'/', -1)));
                xml.writeAttribute(u"mimeType"_s, queue.mime);
            }
            xml.writeAttribute(u"name"_s, path);
            writeCustomers(xml, file);
            if (file.pages > 0) {
                xml.writeTextElement(u"pageCount"_s, QString::number(file.pages));
            }
            xml.writeTextElement(u"fileSize"_s, QString::number(file.bytes));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /// As the engine writes it: UTF-16, little-endian with a mark, and a DOCTYPE.
    QByteArray manifest() const
    {
        int customers = 0;
        int pages = 0;
        for (const QueueFile& file : m_archive.files) {
            customers += static_cast<int>(file.records.size());
            pages += file.pages;
        }
        QString text;
        QXmlStreamWriter xml(&text);
        xml.setAutoFormatting(true);
        xml.setAutoFormattingIndent(2);
        xml.writeStartElement(u"outputList"_s);
        xml.writeAttribute(u"transactions"_s, u"0"_s);
        xml.writeAttribute(u"customersProcessed"_s, QString::number(customers));
        xml.writeAttribute(u"pagesProcessed"_s, QString::number(pages));
        int position = 1;
        for (const Queue* queue : {&m_archive, &m_email, &m_sms, &m_portal}) {
            writeQueue(xml, *queue, position++);
        }
        xml.writeEndElement();
        text = u"<?xml version=\"1.0\" encoding=\"UTF-16\" standalone=\"no\" ?>\n<!DOCTYPE outputList>\n"_s +
               text.trimmed() + u'\n';
        return utf16(text.replace(u'\n', u"\r\n"_s));
    }

    Tree& m_tree;
    const PdfPress& m_press;
    Estate& m_estate;
    QString m_folder;
    QDateTime m_latest;
    int m_number = 0;
    qsizetype m_first = 0; ///< customers are numbered from here
    Queue m_archive{u"archive"_s, u"application/pdf"_s, u"PDF"_s, {}};
    Queue m_email{u"email"_s, u"text/html"_s, u"HTML"_s, {}};
    Queue m_sms{u"sms_trigger"_s, u"text/plain"_s, u"TEXT"_s, {}};
    Queue m_portal{u"portal"_s, u"application/pdf"_s, u"PDF"_s, {}};
};

} // namespace

Result<void> writeManifestFolder(Tree& tree, const PdfPress& press, Estate& estate, const QString& folder)
{
    return ManifestFolder(tree, press, estate, folder).write();
}

} // namespace cf::sandbox
