// The indexes of the sample archive: each form says what lies beside it, in its own encoding.
#include "tests/integration/sample_archive.h"

#include <QStringDecoder>
#include <QTest>
#include <QXmlStreamReader>

using namespace cf::sample;
using namespace Qt::StringLiterals;

namespace {

/// RFC 4180.
QList<QStringList> csvRows(const QString& text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            field += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            row.append(std::exchange(field, {}));
        } else if (!quoted && c == u'\n') {
            row.append(std::exchange(field, {}));
            rows.append(std::exchange(row, {}));
        } else if (quoted || c != u'\r') {
            field += c;
        }
    }
    return rows;
}

QList<QMap<QString, QString>> csvRecords(const QString& text, QChar separator)
{
    const QList<QStringList> rows = csvRows(text, separator);
    QList<QMap<QString, QString>> records;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (rows[i].size() != rows.first().size()) {
            return {};
        }
        QMap<QString, QString> record;
        for (qsizetype at = 0; at < rows[i].size(); ++at) {
            record.insert(rows.first()[at], rows[i][at]);
        }
        records.append(record);
    }
    return records;
}

} // namespace

class SampleIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = makeSample(m_folder, u"sample"_s, u"7"_s);
        QCOMPARE(m_sample.records.size(), sampleRecords);
    }

    void describesEachManifestFolderAsTheEngineDoes()
    {
        int manifests = 0;
        QSet<QString> ids;
        QDirIterator files(m_sample.root, {u"_STDDELIVERYFILE.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QByteArray bytes = contentOf(path);
            QVERIFY(bytes.startsWith("\xff\xfe"));
            QStringDecoder decode(QStringDecoder::Utf16LE);
            const QString text = decode(bytes.mid(2));
            QVERIFY(!decode.hasError());
            QVERIFY(text.contains(u"<!DOCTYPE outputList>"_s));
            QXmlStreamReader xml(bytes);
            readManifest(xml, QFileInfo(path).path(), &ids);
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            ++manifests;
        }
        QCOMPARE(manifests, 5);
        QCOMPARE(ids, idsIn(u"exstream/"_s));
    }

    void statesTheRightHashForEveryPrintedFileButOne()
    {
        const QString folder = m_sample.root + u"/print-provider/2025-02/"_s;
        const auto rows = csvRecords(QString::fromUtf8(contentOf(folder + u"index.csv"_s)), u',');
        QVERIFY(rows.size() > 10);
        QStringList wrong;
        bool severalLines = false;
        for (const auto& row : rows) {
            const QByteArray bytes = contentOf(folder + row[u"FileName"_s]);
            if (QString::fromLatin1(sha256(bytes)) != row[u"Sha256"_s]) {
                wrong.append(row[u"DocumentId"_s]);
            }
            severalLines = severalLines || row[u"Address"_s].contains(u'\n');
        }
        wrong.sort();
        QCOMPARE(wrong, (QStringList{u"NSB-2025-0041333"_s, u"NSB-2025-0041344"_s})); // the first one's file is missing
        QVERIFY(severalLines);
    }

    void writesTheMappedIndexInWindows1252()
    {
        const QByteArray bytes = contentOf(m_sample.root + u"/print-provider/2024-09/auftrag.csv"_s);
        QStringDecoder utf8(QStringDecoder::Utf8);
        [[maybe_unused]] const QString tried = utf8(bytes);
        QVERIFY(utf8.hasError());
        const auto rows = csvRecords(QString::fromLatin1(bytes), u';');
        QSet<QString> ids;
        for (const auto& row : rows) {
            ids.insert(row[u"BelegNr"_s]);
            QVERIFY(QFile::exists(m_sample.root + u"/print-provider/2024-09/"_s + row[u"Datei"_s]));
        }
        QCOMPARE(ids, idsIn(u"print-provider/2024-09"_s));
        const QString mapping = QString::fromUtf8(contentOf(m_sample.root + u"/counterfoil-mapping.ini"_s));
        QVERIFY(mapping.contains(u"KdNr = customerId\n"_s));
        QVERIFY(mapping.contains(u"[values.channel]\nBrief = PRINT\n"_s));
    }

    void namesEveryLetterOfTheFlatIndex()
    {
        QXmlStreamReader xml(contentOf(m_sample.root + u"/letters-legacy/index.xml"_s));
        QSet<QString> ids;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"DocumentId") {
                ids.insert(xml.readElementText());
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(ids, idsIn(u"letters-legacy"_s));
    }

    void writesMailsThatEveryGatewayCarries()
    {
        QSet<QByteArray> charsets;
        int attachments = 0;
        QDirIterator files(m_sample.root + u"/mailroom"_s, {u"*.eml"_s}, QDir::Files);
        while (files.hasNext()) {
            const QByteArray mail = contentOf(files.next());
            const qsizetype end = mail.indexOf("\r\n\r\n");
            QVERIFY(end > 0);
            for (const QByteArray& line : mail.split('\n')) {
                QVERIFY(line.size() <= 998); // RFC 5322, 2.1.1
            }
            QVERIFY(
                std::all_of(mail.cbegin(), mail.cend(), [](char c) { return static_cast<unsigned char>(c) < 128; }));
            for (const QByteArray charset : {"UTF-8", "ISO-8859-1", "ISO-2022-JP"}) {
                if (mail.contains("text/plain; charset=" + charset)) {
                    charsets.insert(charset);
                }
            }
            QVERIFY(mail.contains("multipart/alternative"));
            attachments += mail.contains("Content-Disposition: attachment") ? 1 : 0;
        }
        QCOMPARE(charsets.size(), 3);
        QVERIFY(attachments > 0);
    }

    void writesMessagesWithEmojiAndOneInUtf16()
    {
        const QString folder = m_sample.root + u"/sms/"_s;
        QVERIFY(QString::fromUtf8(contentOf(folder + u"NGE-2025-S000041.txt"_s)).contains(u"⚡"_s));
        QVERIFY(contentOf(folder + u"NSB-2025-S000052.txt"_s).startsWith("\xff\xfe"));
    }

private:
    QSet<QString> idsIn(const QString& folder) const
    {
        QSet<QString> ids;
        for (const QJsonObject& record : m_sample.records) {
            if (record[u"folder"].toString().startsWith(folder)) {
                ids.insert(record[u"id"].toString());
            }
        }
        return ids;
    }

    static void readManifest(QXmlStreamReader& xml, const QString& folder, QSet<QString>* ids)
    {
        QString name;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (xml.name() == u"file" || xml.name() == u"reportFile") {
                name = xml.attributes().value(u"name"_s).toString();
                QVERIFY(name.startsWith(u"/mnt/output/jobs/"_s)); // the producer's own path: only the name counts
            } else if (xml.name() == u"fileSize") {
                QCOMPARE(xml.readElementText().toLongLong(), QFileInfo(folder + u'/' + name.section(u'/', -1)).size());
            } else if (xml.name() == u"key" && xml.attributes().value(u"name"_s) == u"DocumentId") {
                ids->insert(xml.readElementText());
            }
        }
    }

    QTemporaryDir m_folder;
    Sample m_sample;
};

QTEST_GUILESS_MAIN(SampleIndexTest)

#include "sample_index_test.moc"
