#include "models/seal/archival_pdf.h"
#include "models/seal/signature.h"
#include "models/seal/signing_key.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/pdf_maker.h"

#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

// A page of nothing.
const QByteArray smallest = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
                            "3 0 obj<</Type/Page/MediaBox[0 0 3 3]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R/Info<</Title(other)>>>>";

QByteArray enclosedIn(const QByteArray& pdf, const char* name)
{
    QPDF read;
    read.processMemoryFile("test", pdf.constData(), size_t(pdf.size()));
    const auto file = QPDFEmbeddedFileDocumentHelper(read).getEmbeddedFile(name);
    if (!file) {
        return {};
    }
    const auto bytes = QPDFEFStreamObjectHelper(file->getEmbeddedFileStream()).getObjectHandle().getStreamData();
    return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

} // namespace

class SealTest : public QObject
{
    Q_OBJECT

    const seal::SigningKey m_key = seal::SigningKey::made();

private Q_SLOTS:
    void whatWasSignedPassesItsCheckAndTellsItsComment()
    {
        const QByteArray signature = m_key.sign("a sheet", u"made of\ncm-1"_s);
        const Result<QString> said = seal::check("a sheet", signature, m_key.publicKey());
        QVERIFY(said);
        QCOMPARE(*said, u"made of cm-1"_s); // one line
        QCOMPARE(signature.count('\n'), 4);
    }

    void aChangeOfAnyByteIsNoticed()
    {
        const QByteArray signature = m_key.sign("a sheet", u"of cm-1"_s);
        for (qsizetype at = 0; at < 7; ++at) {
            QByteArray bytes = "a sheet";
            bytes[at] = char(bytes[at] ^ 1);
            QVERIFY(!seal::check(bytes, signature, m_key.publicKey()));
        }
        int passed = 0;
        const qsizetype open = signature.indexOf('\n') + 1; // the first line is a comment that nobody vouches for
        for (qsizetype at = open; at < signature.size() - 1; ++at) {
            QByteArray other = signature;
            other[at] = char(other[at] ^ 1);
            passed += seal::check("a sheet", other, m_key.publicKey()) ? 1 : 0;
        }
        QCOMPARE(passed, 0);
    }

    void anotherKeyDoesNotPass()
    {
        const QByteArray signature = m_key.sign("a sheet", {});
        const Result<QString> said = seal::check("a sheet", signature, seal::SigningKey::made().publicKey());
        QVERIFY(!said);
        QCOMPARE(said.error().detail, u"signed with another key"_s);
        for (const QByteArray& nonsense : {QByteArray(), QByteArray("\n\n\n\n"), QByteArray("untrusted comment: a\nRUR=\ntrusted comment: b\nRUR=\n"), QByteArray(100'000, '\n')}) {
            QVERIFY(!seal::check("a sheet", nonsense, m_key.publicKey()));
        }
    }

    void aKeyIsReadFromItsTextAndFromAFileOfOne()
    {
        const seal::PublicKey key = m_key.publicKey();
        QVERIFY(key.text().startsWith(u"RW"));
        QCOMPARE(key.name().size(), 16);
        QCOMPARE(seal::PublicKey::fromText(key.text()).value(), key);
        QCOMPARE(seal::PublicKey::fromText(u"untrusted comment: minisign public key\n"_s + key.text() + u'\n').value(), key);
        for (const QString& nonsense : {QString(), u"RW"_s, key.text().chopped(1), u"a\nb\n"_s + key.text()}) {
            QVERIFY(!seal::PublicKey::fromText(nonsense));
        }
    }

    void aProfileHasOneKeyWhichIsMadeWhenItIsFirstWanted()
    {
        test::FakeSecrets secrets;
        const auto asked = [&] { return seal::signingKey(secrets, Asking::Person).result(); };
        const Result<seal::SigningKey> first = asked(), second = asked();
        QVERIFY(first && second);
        QCOMPARE(first->publicKey(), second->publicKey());
        QCOMPARE(secrets.kept.size(), size_t(1));
    }

    void aKeyThatCannotBeKeptIsNotUsed()
    {
        test::FakeSecrets secrets;
        secrets.refusal = Error{ErrorKind::Unavailable, u"no keychain"_s, {}};
        const auto asked = seal::signingKey(secrets, Asking::Nobody).result();
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, ErrorKind::Unavailable);
    }

    void whatIsKeptAndNoKeyIsNotReplaced()
    {
        test::FakeSecrets secrets;
        QVERIFY(secrets.store({RepositoryId(u"profile"_s), SecretPurpose::SigningKey}, Secret(QByteArray("damaged")), Asking::Nobody).result());
        const auto asked = seal::signingKey(secrets, Asking::Nobody).result();
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, ErrorKind::Rejected);
        QCOMPARE(secrets.of(RepositoryId(u"profile"_s), SecretPurpose::SigningKey), QByteArray("damaged"));
    }

    void anArchivalPdfHoldsItsFilesAndTellsWhatItIs()
    {
        const seal::ArchivalFacts facts{u"Sheet <1> & ä"_s, u"Counterfoil 1"_s, 1'775'030'400'123};
        const auto pdf = seal::archivalPdf(smallest, facts, {{u"evidence.json"_s, u"application/json"_s, u"the same"_s, "{\"a\":1}"}, {u"more.txt"_s, u"text/plain"_s, {}, "x"}});
        QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
        QCOMPARE(enclosedIn(*pdf, "evidence.json"), QByteArray("{\"a\":1}"));
        QCOMPARE(enclosedIn(*pdf, "more.txt"), QByteArray("x"));
        QVERIFY(pdf->contains("pdfaid:part=\"3\""));
        QVERIFY(pdf->contains("Sheet &lt;1&gt; &amp; ä"));
        QVERIFY(!pdf->contains("(other)"));
        QCOMPARE(*pdf, *seal::archivalPdf(smallest, facts, {{u"evidence.json"_s, u"application/json"_s, u"the same"_s, "{\"a\":1}"}, {u"more.txt"_s, u"text/plain"_s, {}, "x"}}));
    }

    void bookmarksStandInTheirOrderAndLeadToTheirPages()
    {
        const auto pdf = seal::archivalPdf(test::pdf({{u"one"_s}}), {u"t"_s, u"p"_s, 0, {{u"Cover ä"_s, 0, 0}, {u"Part"_s, 0, 1}, {u"Nowhere"_s, 7, 0}, {u"Last"_s, 0, 0}}}, {});
        QVERIFY(pdf);
        QPDF read;
        read.processMemoryFile("test", pdf->constData(), size_t(pdf->size()));
        QPDFObjectHandle outline = read.getRoot().getKey("/Outlines"), first = outline.getKey("/First"), last = outline.getKey("/Last");
        QCOMPARE(QByteArray::fromStdString(first.getKey("/Title").getUTF8Value()), QByteArray("Cover ä"));
        QCOMPARE(QByteArray::fromStdString(first.getKey("/First").getKey("/Title").getUTF8Value()), QByteArray("Part"));
        QCOMPARE(first.getKey("/Next").getObjGen(), last.getObjGen());
        QCOMPARE(QByteArray::fromStdString(last.getKey("/Title").getUTF8Value()), QByteArray("Last"));
        QVERIFY(last.getKey("/Dest").getArrayItem(0).getKey("/Type").isNameAndEquals("/Page"));
        QCOMPARE(outline.getKey("/Count").getIntValue(), 3LL);
    }

    void whatIsInsideIsReadBack()
    {
        const auto files = seal::enclosedFiles(*seal::archivalPdf(test::pdf({{u"one"_s}}), {u"t"_s, u"p"_s, 0, {}}, {{u"b.json"_s, u"application/json"_s, u"more"_s, "{}"}, {u"a.bin"_s, u"application/octet-stream"_s, {}, QByteArray("\0\1", 2)}}));
        QVERIFY2(files, qPrintable(files ? QString() : files.error().detail));
        QCOMPARE(files->size(), size_t(2));
        QCOMPARE(files->at(0).name, u"a.bin"_s);
        QCOMPARE(files->at(0).bytes, QByteArray("\0\1", 2));
        QCOMPARE(files->at(1).description, u"more"_s);
        QVERIFY(files->at(1).mime.endsWith(u"application/json"));
        QVERIFY(!seal::enclosedFiles("no pdf"));
    }

    void whatIsNoPdfIsRefused()
    {
        const auto none = seal::archivalPdf("no pdf", {}, {});
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Rejected);
    }
};

QTEST_GUILESS_MAIN(SealTest)
#include "seal_test.moc"
