// Signed papers in the hands of somebody who has no more than files: what is inside is followed link by link, and a file beside one is what the paper names, or
// is not. Beyond rank 12; field 2.4 no. 19; capabilities rows 24, 32 and 98.
#include "app/verify/check_files.h"
#include "app/verify/enclosed_files.h"
#include "app/verify/plain_bytes.h"
#include "models/base/sha256.h"
#include "models/domain/hold_ledger.h"
#include "models/seal/archival_pdf.h"
#include "models/seal/signature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

const QByteArray onePage = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
                           "3 0 obj<</Type/Page/MediaBox[0 0 3 3]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>";

QString hexOf(const QByteArray& bytes) { return QString::fromLatin1(sha256Of(bytes).toHex()); }

QByteArray told(const verify::Judgement& judgement)
{
    QByteArray all;
    for (const verify::Finding& one : judgement.findings()) {
        all += QByteArray::fromStdString(one.text) + '\n';
    }
    return all;
}

/// A matter with letters under it, its name with what JSON writes in several ways.
HoldLedger ledger()
{
    HoldMatter matter;
    matter.id = u"MT-1"_s;
    matter.number = u"LIT-7"_s;
    matter.name = u"Müller \"et al.\" / \\ \u2028\n\u0001 über 4 %"_s;
    matter.authority = u"Order 12"_s;
    HoldLedger made{matter, HoldState::Effective, {}, {}, {}, u"RWkey"_s};
    made.steps.push_back({0, 1'742'000'000'000, u"person:jo"_s, MatterDeed::Opened, {{u"matter"_s, matterJson(matter)}}});
    made.steps.push_back({1, 1'742'000'000'001, u"person:jo"_s, MatterDeed::Asked,
                          {{u"population"_s, QString::fromLatin1(populationOf({u"cf-2"_s, u"cf-0"_s, u"cf-1"_s}).toHex())}, {u"letters"_s, 3}, {u"share"_s, 0.25}, {u"none"_s, QJsonArray()}}});
    made.steps.push_back({2, 1'742'000'000'002, u"person:kim"_s, MatterDeed::Verified, {{u"read"_s, 3}, {u"why"_s, QJsonValue()}}});
    for (const QString& id : {u"cf-2"_s, u"cf-0"_s, u"cf-1"_s}) {
        LedgerLetter letter;
        letter.item.communication = CommunicationId(id);
        letter.item.repository = RepositoryId(u"rp-1"_s);
        letter.item.record = u"r-"_s + id;
        letter.item.step = 1;
        made.letters.push_back(letter);
    }
    QByteArray head;
    for (const MatterStep& step : made.steps) {
        head = linkOf(matter.id, step, head);
    }
    made.head = head;
    return made;
}

} // namespace

class VerifyPapersTest : public QObject
{
    Q_OBJECT

    const seal::SigningKey m_key = seal::SigningKey::made();
    const QByteArray m_ledger = ledgerJson(ledger(), u"2026-04-01T08:00:00Z"_s);
    const QByteArray m_file = "%PDF-1.7 a letter";

    std::vector<verify::GivenKey> key() const { return {verify::GivenKey(m_key.publicKey().text().toStdString())}; }
    static verify::GivenFile loose(const char* name, const QByteArray& bytes) { return {name, bytes.toStdString(), {}}; }
    verify::GivenFile sealed(const char* name, const QByteArray& bytes) const { return {name, bytes.toStdString(), m_key.sign(bytes, u"of a test"_s).toStdString()}; }
    static QByteArray paper(const std::vector<std::pair<QString, QByteArray>>& inside)
    {
        std::vector<seal::EnclosedFile> files;
        for (const auto& [name, bytes] : inside) {
            files.push_back({name, u"application/json"_s, u"for programs"_s, bytes});
        }
        return seal::archivalPdf(onePage, {u"A paper"_s, u"Counterfoil"_s, 1'742'000'000'000}, files).value_or(QByteArray());
    }
    QByteArray sheet() const
    {
        return QJsonDocument(QJsonObject{{u"record"_s, QJsonObject{{u"renditions"_s, QJsonArray{QJsonObject{{u"path"_s, u"a/7.pdf"_s}, {u"sha256"_s, hexOf(m_file)}}}}}},
                                         {u"sheet"_s, QJsonObject{{u"found"_s, hexOf("what was found")}}}})
            .toJson();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(verify::prepare()); }

    void theLedgerInsideACertificateIsFollowedLinkByLink()
    {
        const verify::Judgement judgement = verify::checkFiles({sealed("hold.pdf", paper({{u"ledger.json"_s, m_ledger}, {u"letters.csv"_s, "id\r\n"}}))}, key());
        QVERIFY2(judgement.exitCode() == 0, told(judgement).constData());
        QVERIFY2(told(judgement).contains("hold.pdf/ledger.json: 3 steps of matter MT-1, each linked to the one before, the last one is " + ledger().head.toHex() + "; 3 letters, those that its steps name"),
                 told(judgement).constData());
    }

    void aLedgerThatWasChangedBeforeItWasSignedIsWrong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("who did it") << QByteArray("person:kim") << QByteArray("person:eve") << QByteArray("step 2 is not what was kept");
        QTest::newRow("what was told") << QByteArray("\"letters\": 3") << QByteArray("\"letters\": 2") << QByteArray("step 1 is not what was kept");
        QTest::newRow("when") << QByteArray("1742000000001") << QByteArray("1742000000003") << QByteArray("step 1 is not what was kept");
        QTest::newRow("a step's number") << QByteArray("\"number\": 1,") << QByteArray("\"number\": 2,") << QByteArray("step 1 is missing");
        QTest::newRow("another letter") << QByteArray("\"cf-2\"") << QByteArray("\"cf-9\"") << QByteArray("the letters of step 1 are not those that it names");
        QTest::newRow("a letter of another step") << QByteArray("\"step\": 1") << QByteArray("\"step\": 2") << QByteArray("the letters of step 1 are not those that it names");
        QTest::newRow("a letter of no step") << QByteArray("\"step\": 1") << QByteArray("\"step\": 7") << QByteArray("a letter that came by no step");
        QTest::newRow("the head") << QByteArray("\"head\": \"") << QByteArray("\"head\": \"00") << QByteArray("it says that its last step is another");
        QTest::newRow("a member twice") << QByteArray("\"deed\": \"verified\"") << QByteArray("\"deed\": \"verified\",\"deed\": \"verified\"") << QByteArray("step 2 is missing");
    }
    void aLedgerThatWasChangedBeforeItWasSignedIsWrong()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QByteArray, why);
        QByteArray bytes = m_ledger;
        const qsizetype at = bytes.indexOf(from);
        QVERIFY(at >= 0);
        bytes.replace(at, from.size(), to);
        const verify::Judgement judgement = verify::checkFiles({sealed("hold.pdf", paper({{u"ledger.json"_s, bytes}}))}, key());
        QCOMPARE(judgement.exitCode(), 1);
        QVERIFY2(told(judgement).contains("hold.pdf/ledger.json: " + why), told(judgement).constData());
    }

    void aStepThatWasTakenOutOfALedgerIsMissed()
    {
        QJsonObject json = QJsonDocument::fromJson(m_ledger).object();
        QJsonArray steps = json[u"steps"].toArray();
        steps.removeAt(1);
        json[u"steps"] = steps;
        const verify::Judgement judgement = verify::checkFiles({sealed("ledger.json", QJsonDocument(json).toJson())}, key());
        QCOMPARE(judgement.exitCode(), 1);
    }

    void aLedgerThatNobodySignedIsFollowedAndNotProven()
    {
        const verify::Judgement judgement = verify::checkFiles({loose("ledger.json", m_ledger)}, {});
        QCOMPARE(judgement.exitCode(), 3);
        QVERIFY2(told(judgement).contains("nobody signed it") && told(judgement).contains("3 steps of matter MT-1"), told(judgement).constData());
    }

    void whatWasTakenOutOfAPaperIsKnownAgain()
    {
        const verify::GivenFile certificate = sealed("hold.pdf", paper({{u"ledger.json"_s, m_ledger}, {u"letters.csv"_s, "id\r\ncf-0\r\n"}}));
        const verify::Judgement judgement = verify::checkFiles({certificate, loose("out/ledger.json", m_ledger), loose("out/letters.csv", "id\r\ncf-0\r\n")}, key());
        QVERIFY2(judgement.exitCode() == 0, told(judgement).constData());
        QVERIFY2(told(judgement).contains("out/letters.csv: byte for byte letters.csv, which is inside hold.pdf"), told(judgement).constData());
        QCOMPARE(verify::checkFiles({certificate, loose("out/letters.csv", "id\r\ncf-1\r\n")}, key()).exitCode(), 1);
    }

    void row32AFileThatASheetNamesIsCheckedAgainstIt()
    {
        const verify::GivenFile paperOf = sealed("sheet.pdf", paper({{u"evidence.json"_s, sheet()}}));
        const verify::Judgement same = verify::checkFiles({paperOf, loose("7.pdf", m_file)}, key());
        QVERIFY2(same.exitCode() == 0, told(same).constData());
        QVERIFY2(told(same).contains("7.pdf: byte for byte a/7.pdf, as named by sheet.pdf/evidence.json (SHA-256 " + hexOf(m_file).toLatin1() + ")"), told(same).constData());
        const verify::Judgement changed = verify::checkFiles({paperOf, loose("7.pdf", m_file + ' ')}, key());
        QCOMPARE(changed.exitCode(), 1);
        QVERIFY2(told(changed).contains("7.pdf: none of the papers that were given names it"), told(changed).constData());
    }

    void whatWasFoundInsteadIsNotTakenForWhatWasRecorded()
    {
        const verify::Judgement judgement = verify::checkFiles({sealed("sheet.pdf", paper({{u"evidence.json"_s, sheet()}})), loose("7.pdf", "what was found")}, key());
        QCOMPARE(judgement.exitCode(), 3);
        QVERIFY2(told(judgement).contains("it stands there under \"found\""), told(judgement).constData());
    }

    void listsNameFilesAsWell()
    {
        const QByteArray csv = "state,document_id,recorded_sha256,found_sha256\r\nALTERED,\"D-1, the \"\"first\"\"\"," + hexOf("as it was").toLatin1() + "," + hexOf("as it is").toLatin1() + "\r\n";
        const verify::GivenFile report = sealed("report.pdf", paper({{u"not-intact.csv"_s, csv}}));
        QCOMPARE(verify::checkFiles({report, loose("a", "as it was")}, key()).exitCode(), 0);
        QCOMPARE(verify::checkFiles({report, loose("a", "as it is")}, key()).exitCode(), 3);
        QCOMPARE(verify::checkFiles({report, loose("a", "as nobody knows it")}, key()).exitCode(), 1);
    }

    void row98ASnapshotNamesFilesAndSaysNothingWhenNobodySignedIt()
    {
        const QByteArray snapshot = "counterfoil-snapshot\t2\nF\trp-1\ta/7.pdf\t1\t" + hexOf(m_file).toLatin1() + "\t2026-02-05T09:40:58.000Z\tPRESENT\n";
        QCOMPARE(verify::checkFiles({sealed("before.snapshot", snapshot), loose("7.pdf", m_file)}, key()).exitCode(), 0);
        const verify::Judgement open = verify::checkFiles({loose("before.snapshot", snapshot), loose("7.pdf", m_file)}, {});
        QCOMPARE(open.exitCode(), 3);
        QVERIFY2(told(open).contains("7.pdf: byte for byte a/7.pdf, as named by before.snapshot"), told(open).constData());
    }

    void withoutAKeyAPaperIsNotTakenApart()
    {
        const verify::Judgement judgement = verify::checkFiles({sealed("sheet.pdf", paper({{u"evidence.json"_s, sheet()}})), loose("7.pdf", m_file)}, {});
        QCOMPARE(judgement.exitCode(), 3);
        QVERIFY2(!told(judgement).contains("byte for byte"), told(judgement).constData());
    }

    void nothingInAPaperIsBelievedThatWasChangedSince()
    {
        verify::GivenFile changed = sealed("sheet.pdf", paper({{u"evidence.json"_s, sheet()}}));
        changed.bytes += '\n';
        const verify::Judgement judgement = verify::checkFiles({changed, loose("7.pdf", m_file)}, key());
        QCOMPARE(judgement.exitCode(), 1);
        QVERIFY2(!told(judgement).contains("byte for byte"), told(judgement).constData());
    }

    void aPackHasTheFilesThatItsManifestTells_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("as told") << u"item-01.pdf"_s << m_file << QByteArray();
        QTest::newRow("altered") << u"item-01.pdf"_s << m_file + '!' << QByteArray("item-01.pdf is not the file that it names");
        QTest::newRow("missing, and another") << u"item-02.pdf"_s << m_file << QByteArray("item-01.pdf is missing");
        QTest::newRow("not told") << u"item-02.pdf"_s << m_file << QByteArray("it does not tell of item-02.pdf");
    }
    void aPackHasTheFilesThatItsManifestTells()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, why);
        const QByteArray manifest = QJsonDocument(QJsonObject{{u"format"_s, u"counterfoil-pack-1"_s},
                                                              {u"items"_s, QJsonArray{QJsonObject{{u"enclosed"_s, u"item-01.pdf"_s}, {u"sha256"_s, hexOf(m_file)}},
                                                                                      QJsonObject{{u"enclosed"_s, QJsonValue()}, {u"sha256"_s, QJsonValue()}}}}})
                                        .toJson();
        const verify::Judgement judgement = verify::checkFiles({sealed("pack.pdf", paper({{u"manifest.json"_s, manifest}, {name, bytes}}))}, key());
        QVERIFY2(judgement.exitCode() == (why.isEmpty() ? 0 : 1), told(judgement).constData());
        QVERIFY2(told(judgement).contains(why.isEmpty() ? "pack.pdf/manifest.json: 1 of 1 enclosed files are here, each as it names it" : why), told(judgement).constData());
    }

    void everyFileComesOutAsItWentIn()
    {
        QByteArray large(3'000'000, '\0');
        QRandomGenerator random(20261125);
        for (char& c : large) {
            c = char(random.bounded(7));
        }
        const std::vector<std::pair<QString, QByteArray>> inside{{u"b.json"_s, m_ledger}, {u"empty"_s, ""}, {u"größe – 1.bin"_s, large}};
        const verify::InnerFiles files = verify::filesInside(paper(inside).toStdString(), 4'000'000);
        QVERIFY2(files.why.empty(), files.why.c_str());
        QCOMPARE(files.files.size(), inside.size());
        for (const auto& [name, bytes] : inside) {
            const auto one = std::ranges::find(files.files, name.toStdString(), &verify::InnerFile::name);
            QVERIFY2(one != files.files.end(), qPrintable(name));
            QVERIFY(one->bytes == bytes.toStdString());
        }
        QVERIFY(!verify::filesInside(paper(inside).toStdString(), 2'000'000).why.empty()); // more than there is room for
    }

    void whateverIsDoneToAPaperNothingElseIsTakenForItsLedger()
    {
        const quint32 seed = qEnvironmentVariable("CF_SEED").toUInt();
        qInfo("CF_SEED=%u", seed);
        QRandomGenerator random(seed);
        const QByteArray whole = paper({{u"ledger.json"_s, m_ledger}});
        for (int i = 0; i < 400; ++i) {
            QByteArray bytes = whole;
            for (int k = random.bounded(1, 6); k > 0; --k) {
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            }
            if (random.bounded(4) == 0) {
                bytes.truncate(random.bounded(int(bytes.size())));
            }
            const std::string given = bytes.toStdString(); // as somebody with the key may have signed it
            for (const verify::InnerFile& one : verify::filesInside(given, 1'000'000).files) {
                const verify::Judgement judgement = verify::checkFiles({{one.name, one.bytes, m_key.sign(QByteArrayView(one.bytes.data(), qsizetype(one.bytes.size())), u"x"_s).toStdString()}}, key());
                QVERIFY2(one.bytes == m_ledger.toStdString() || !told(judgement).contains("each linked to the one before"), told(judgement).constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(VerifyPapersTest)
#include "verify_papers_test.moc"
