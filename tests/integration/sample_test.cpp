// The sample archive as a stranger finds it: its files, and the truth beside them.
#include "tests/integration/sample_archive.h"

#include <QTest>

#include <poppler-document.h>
#include <poppler-page.h>

using namespace cf::sample;
using namespace Qt::StringLiterals;

namespace {

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
        m_sample = makeSample(m_folder, u"first"_s, u"7"_s);
        QCOMPARE(m_sample.records.size(), sampleRecords);
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
        const Sample again = makeSample(m_folder, u"again"_s, u"7"_s, elsewhere);
        QCOMPARE(treeOf(again.root), treeOf(m_sample.root));
        QCOMPARE(contentOf(again.root + u".json"_s), contentOf(m_sample.root + u".json"_s));
    }

    void writesOtherLettersForAnotherSeedButTellsTheSameStory()
    {
        const Sample other = makeSample(m_folder, u"other"_s, u"8"_s);
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

    QTemporaryDir m_folder;
    Sample m_sample;
};

QTEST_GUILESS_MAIN(SampleTest)

#include "sample_test.moc"
