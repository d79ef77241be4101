// Receipts of archives that took letters over: what they name, in whatever form, and which letters that makes whole. Journey R2.
#include "models/domain/transfer_receipt.h"

#include <QJsonArray>
#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

const QString a(64, u'a'), b(64, u'b'), c(64, u'c'), d(64, u'd');

DispositionItem item(const QString& id, const QStringList& hashes)
{
    DispositionItem one;
    one.communication = CommunicationId(id);
    one.stub = {{u"sha256"_s, QJsonArray::fromStringList(hashes)}};
    return one;
}

} // namespace

class TransferReceiptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAreReadOfWhateverFormAReceiptHas_data()
    {
        QTest::addColumn<QByteArray>("receipt");
        QTest::newRow("a list") << "accession,sha256\r\n2026-1," + a.toLatin1() + "\r\n";
        QTest::newRow("a BagIt manifest") << a.toLatin1() + "  data/letter 1.pdf\n";
        QTest::newRow("PREMIS") << "<premis:messageDigest>" + a.toUpper().toLatin1() + "</premis:messageDigest>";
        QTest::newRow("JSON") << "{\"sha256\":\"" + a.toLatin1() + "\"}";
        QTest::newRow("without a line's end") << a.toLatin1();
    }
    void hashesAreReadOfWhateverFormAReceiptHas()
    {
        QFETCH(const QByteArray, receipt);
        QCOMPARE(hashesNamedIn(receipt), QSet<QByteArray>{a.toLatin1()});
    }

    void whatIsLongerOrShorterIsNoSha256()
    {
        QCOMPARE(hashesNamedIn(a.toLatin1() + "0 " + b.left(63).toLatin1() + ' ' + QByteArray(128, 'e')), QSet<QByteArray>{});
        QCOMPARE(hashesNamedIn({}), QSet<QByteArray>{});
    }

    void aLetterIsWholeWhenEveryFileOfItIsNamed()
    {
        const std::vector<DispositionItem> items{item(u"cm-1"_s, {a, b}), item(u"cm-2"_s, {a, c}), item(u"cm-3"_s, {d}), item(u"cm-4"_s, {}), item(u"cm-5"_s, {b})};
        const ReceiptMatch match = matchOf(items, hashesNamedIn(a.toLatin1() + '\n' + b.toLatin1()), {u"cm-5"_s});
        QCOMPARE(match, (ReceiptMatch{{u"cm-1"_s}, 1, 1, 1, 1}));
    }

    void whatEarlierReceiptsNamedStaysNamed()
    {
        const auto step = [](DispositionDeed deed, const QStringList& ids) {
            ReceiptMatch match;
            match.whole = ids;
            return DispositionStep{0, 1, u"person:jo"_s, deed, toldOf({u"State Archives"_s, u"2026-1"_s, u"r.csv"_s, 3, QByteArray(32, 'x')}, match)};
        };
        QCOMPARE(receivedIn({step(DispositionDeed::Received, {u"cm-1"_s}), step(DispositionDeed::Concluded, {u"cm-2"_s}), step(DispositionDeed::Received, {u"cm-3"_s})}), (QSet<QString>{u"cm-1"_s, u"cm-3"_s}));
    }

    void aReceiptSaysWhoseItIsAndUnderWhichReference()
    {
        TransferReceipt receipt;
        QCOMPARE(faultOf(receipt), u"archive"_s);
        receipt.archive = u"State Archives"_s;
        receipt.reference = u"  "_s;
        QCOMPARE(faultOf(receipt), u"reference"_s);
        receipt.reference = u"2026-1"_s;
        QCOMPARE(faultOf(receipt), QString());
    }

    void aLetterIsTransferredOnlyWhereTheTransferWasApprovedAndAReceiptNamesIt()
    {
        Disposition of;
        of.act = DispositionAct::Transfer;
        DisposedLetter letter;
        letter.isReceived = true;
        QCOMPARE(stateOf(letter, of, {}), DisposalState::Proposed);
        QCOMPARE(stateOf(letter, of, {false, {}, {}, {}, {}}), DisposalState::Refused);
        QCOMPARE(stateOf(letter, of, {true, {}, {}, {}, {}}), DisposalState::Transferred);
        QVERIFY(isSettled(DisposalState::Transferred));
        letter.isReceived = false;
        QCOMPARE(stateOf(letter, of, {true, {}, {}, {}, {}}), DisposalState::InForce);
        letter.isReceived = true;
        of.act = DispositionAct::Reclass;
        QCOMPARE(stateOf(letter, of, {true, {}, {}, {}, {}}), DisposalState::InForce);
    }
};

QTEST_GUILESS_MAIN(TransferReceiptTest)
#include "transfer_receipt_test.moc"
