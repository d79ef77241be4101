// The sample archive as a stranger finds it: files, indexes and the truth beside them, read here by nothing of the
// product.
#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <poppler-document.h>
#include <poppler-page.h>

using namespace Qt::StringLiterals;

namespace {

struct Sample {
    QString root;
    QList<QJsonObject> records;
    QStringList orphans;
};

struct Outcome {
    int status = -1;
    QString complaint;
};

Outcome sandbox(const QStringList& arguments, const QProcessEnvironment& environment = {})
{
    QProcess process;
    if (!environment.isEmpty()) {
        process.setProcessEnvironment(environment);
    }
    process.start(qEnvironmentVariable("CF_BIN") + u"/counterfoil-sandbox"_s, arguments);
    if (!process.waitForFinished(240000)) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Relative path -> SHA-256 of everything below a folder.
QMap<QString, QByteArray> treeOf(const QString& root)
{
    QMap<QString, QByteArray> tree;
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        tree.insert(QDir(root).relativeFilePath(path), sha256(contentOf(path)));
    }
    return tree;
}

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

QString textOf(const poppler::document& document)
{
    QString text;
    for (int i = 0; i < document.pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document.create_page(i));
        const auto utf8 = page->text().to_utf8();
        text += QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    return text;
}

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = make(u"first"_s, u"7"_s);
        QCOMPARE(m_sample.records.size(), records);
    }

    void writesTheSameBytesForTheSameSeedWhoeverAsks()
    {
        QProcessEnvironment elsewhere = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, value] : {std::pair(u"TZ"_s, u"Asia/Tokyo"_s),
                                          {u"LANG"_s, u"ja_JP.UTF-8"_s},
                                          {u"LC_ALL"_s, u"ja_JP.UTF-8"_s},
                                          {u"LANGUAGE"_s, u"ja:ko"_s},
                                          {u"PANGO_LANGUAGE"_s, u"ja"_s},
                                          {u"FC_LANG"_s, u"ja"_s},
                                          {u"QT_HASH_SEED"_s, u"0"_s}}) {
            elsewhere.insert(name, value);
        }
        const Sample again = make(u"again"_s, u"7"_s, elsewhere);
        QCOMPARE(treeOf(again.root), treeOf(m_sample.root));
        QCOMPARE(contentOf(again.root + u".json"_s), contentOf(m_sample.root + u".json"_s));
    }

    void writesOtherLettersForAnotherSeedButTellsTheSameStory()
    {
        const Sample other = make(u"other"_s, u"8"_s);
        QVERIFY(treeOf(other.root) != treeOf(m_sample.root));
        const auto story = [](const Sample& sample) {
            QMap<QString, QString> told;
            for (const QJsonObject& record : sample.records) {
                if (!record[u"story"].toString().isEmpty()) {
                    told.insert(record[u"id"].toString(), record[u"sent"].toString() + record[u"state"].toString());
                }
            }
            return told;
        };
        QCOMPARE(story(other), story(m_sample));
        QVERIFY(story(other).size() > 40);
    }

    void describesEveryFileOfTheTreeAndNoOther()
    {
        QMap<QString, QByteArray> left = treeOf(m_sample.root);
        QSet<QString> described;
        for (const QJsonObject& record : m_sample.records) {
            const QJsonArray files = record[u"files"].toArray();
            QVERIFY(!files.isEmpty());
            for (const QJsonValue& file : files) {
                const QString path = file[u"path"].toString();
                const QString hash = file[u"sha256"].toString();
                QCOMPARE(QString::fromLatin1(left.value(path)), hash);
                QCOMPARE(hash.isEmpty(), record[u"defect"].toString() == u"missing");
                if (!hash.isEmpty()) {
                    QCOMPARE(QFileInfo(m_sample.root + u'/' + path).size(), file[u"bytes"].toInteger());
                    described.insert(path);
                }
            }
        }
        for (const QString& path : std::as_const(described)) {
            left.remove(path);
        }
        QCOMPARE(m_sample.orphans.size(), 1);
        QVERIFY(left.remove(m_sample.orphans.first()) == 1);
        for (auto it = left.cbegin(); it != left.cend(); ++it) { // what is left explains the others
            const QString name = it.key().section(u'/', -1);
            QVERIFY2(name == u"_STDDELIVERYFILE.xml" || name == u"index.csv" || name == u"index.xml" ||
                         name == u"auftrag.csv" || name == u"counterfoil-mapping.ini",
                     qPrintable(name));
        }
    }

    void letsEveryPdfOpenExceptThoseThatAreFlawedOnPurpose()
    {
        QMap<QString, int> pages; // a file may hold several records
        QMap<QString, QJsonObject> owners;
        for (const QJsonObject& record : m_sample.records) {
            for (const QJsonValue& file : record[u"files"].toArray()) {
                const QString path = file[u"path"].toString();
                if (path.endsWith(u".pdf") && record[u"defect"].toString() != u"missing") {
                    pages[path] += file[u"pageCount"].toInt();
                    owners.insert(path, record);
                }
            }
        }
        QVERIFY(pages.size() > 60);
        for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
            const QString defect = owners[it.key()][u"defect"].toString();
            const auto pdf = open(it.key());
            if (defect == u"damaged" || defect == u"empty") {
                QVERIFY2(!pdf, qPrintable(it.key()));
                continue;
            }
            QVERIFY2(pdf, qPrintable(it.key()));
            QCOMPARE(pdf->is_locked(), defect == u"encrypted");
            if (defect != u"encrypted") {
                QCOMPARE(pdf->pages(), it.value());
                QCOMPARE(textOf(*pdf).trimmed().isEmpty(), defect == u"scanned");
            }
        }
    }

    void opensTheEncryptedLetterWithItsPasswordAlone()
    {
        const QString path = onlyPdfOf(u"encrypted"_s);
        QVERIFY(open(path)->is_locked());
        QVERIFY(open(path, "wrong")->is_locked());
        const auto opened = open(path, "northgate");
        QVERIFY(opened && !opened->is_locked());
        QVERIFY(textOf(*opened).contains(u"calendar year 2024"_s));
    }

    void printsTheNamesOfManyScriptsAsText()
    {
        QSet<QChar::Script> scripts;
        for (const QJsonObject& record : m_sample.records) {
            const QString path = record[u"files"][0][u"path"].toString();
            const QString name = record[u"recipients"][0][u"recipientName"].toString();
            if (!path.endsWith(u".pdf") || !record[u"defect"].toString().isEmpty() ||
                record[u"templateId"].toString() == u"TC-GEN") {
                continue;
            }
            const QChar::Script script = name.front().script();
            if (script == QChar::Script_Latin || script == QChar::Script_Han || script == QChar::Script_Hangul ||
                script == QChar::Script_Greek || script == QChar::Script_Cyrillic) {
                QVERIFY2(textOf(*open(path)).contains(name.section(u' ', 0, 0)), qPrintable(path + u' ' + name));
                scripts.insert(script);
            }
        }
        QCOMPARE(scripts.size(), 5);
    }

    void datesEachPdfAsItsRecord()
    {
        const QString path = onlyPdfOf(u"fee-change"_s);
        const auto pdf = open(path);
        const QString made = QString::fromStdString(pdf->info_key("CreationDate").to_latin1());
        QVERIFY2(made.startsWith(u"D:20250313220418"_s), qPrintable(made));
        QCOMPARE(QFileInfo(m_sample.root + u'/' + path).lastModified().toUTC().date(), QDate(2025, 3, 14));
    }

    void answersTheReferenceExampleOnce()
    {
        QStringList found;
        for (const QJsonObject& record : m_sample.records) {
            const QString sent = record[u"sent"].toString();
            if (record[u"channel"].toString() == u"EMAIL" && record[u"templateId"].toString() == u"FEE-CHG" &&
                record[u"templateVersion"].toString() == u"7" && sent >= u"2025-03-01"_s && sent < u"2025-05-01"_s &&
                record[u"recipients"][0][u"customerId"].toString() == u"12345" &&
                record[u"state"].toString().startsWith(u"BOUNCED")) {
                found.append(record[u"id"].toString() + u' ' + sent + u' ' + record[u"reason"].toString());
            }
        }
        QCOMPARE(found, QStringList{u"NSB-2025-0048211 2025-03-14T09:12:07+01:00 5.1.1"_s});
    }

    void keepsEveryCustomerNumberApartWhenItIsReducedToItsDigits()
    {
        QMap<QString, QString> byDigits;
        for (const QJsonObject& record : m_sample.records) {
            for (const QJsonValue& recipient : record[u"recipients"].toArray()) {
                QString digits = recipient[u"customerId"].toString().remove(u'-').remove(u'C');
                while (digits.startsWith(u'0')) {
                    digits.remove(0, 1);
                }
                const QString id = recipient[u"customerId"].toString();
                QCOMPARE(byDigits.value(digits, id), id);
                byDigits.insert(digits, id);
            }
        }
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

    void givesTheSameTermsToFourPeopleByteForByte()
    {
        QSet<QString> hashes;
        QSet<QString> people;
        for (const QJsonObject& record : m_sample.records) {
            if (record[u"story"].toString() == u"same-bytes") {
                hashes.insert(record[u"files"][0][u"sha256"].toString());
                people.insert(record[u"recipients"][0][u"customerId"].toString());
            }
        }
        QCOMPARE(hashes.size(), 1);
        QCOMPARE(people.size(), 4);
    }

    void givesCopiesTheDateOfTheirOriginal()
    {
        QMap<QString, QJsonObject> byId;
        for (const QJsonObject& record : m_sample.records) {
            byId.insert(record[u"id"].toString(), record);
        }
        int copies = 0;
        for (const QJsonObject& record : m_sample.records) {
            const QString of = record[u"reissueOf"].toString();
            if (!of.isEmpty()) {
                QVERIFY(byId.contains(of));
                QCOMPARE(record[u"issued"].toString(), byId[of][u"issued"].toString());
                QVERIFY(record[u"sent"].toString() > byId[of][u"sent"].toString());
                ++copies;
            }
        }
        QCOMPARE(copies, 5);
    }

    void writesNothingIntoAFolderThatIsNotEmpty()
    {
        const Outcome outcome = sandbox({u"sample"_s, m_sample.root});
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.complaint.contains(u"not empty"_s));
    }

    void refusesAskingForFewerRecordsThanTheStoryNeeds()
    {
        QCOMPARE(sandbox({u"sample"_s, m_folder.filePath(u"few"_s), u"--records"_s, u"10"_s}).status, 2);
        QVERIFY(!QFile::exists(m_folder.filePath(u"few"_s)));
    }

private:
    static constexpr int records = 160;

    Sample make(const QString& name, const QString& seed, const QProcessEnvironment& environment = {})
    {
        Sample sample{m_folder.filePath(name), {}, {}};
        const Outcome outcome = sandbox({u"sample"_s, sample.root, u"--seed"_s, seed, u"--records"_s,
                                         QString::number(records), u"--truth"_s, sample.root + u".json"_s},
                                        environment);
        if (outcome.status != 0) {
            qWarning("%s", qPrintable(outcome.complaint));
            return sample;
        }
        const QJsonObject truth = QJsonDocument::fromJson(contentOf(sample.root + u".json"_s)).object();
        for (const QJsonValue& each : truth[u"communications"].toArray()) {
            sample.records.append(each.toObject());
        }
        for (const QJsonValue& each : truth[u"orphans"].toArray()) {
            sample.orphans.append(each.toString());
        }
        return sample;
    }

    std::unique_ptr<poppler::document> open(const QString& path, const std::string& password = {}) const
    {
        return std::unique_ptr<poppler::document>(
            poppler::document::load_from_file((m_sample.root + u'/' + path).toStdString(), password, password));
    }

    QString onlyPdfOf(const QString& story) const
    {
        const auto found = std::find_if(m_sample.records.cbegin(), m_sample.records.cend(),
                                        [&](const QJsonObject& each) { return each[u"story"].toString() == story; });
        return found == m_sample.records.cend() ? QString() : (*found)[u"files"][0][u"path"].toString();
    }

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

QTEST_GUILESS_MAIN(SampleTest)

#include "sample_test.moc"
