// Signatures, lists, headers and errors of S3, without a server.
#include "models/connectors/s3/s3_map.h"
#include "models/connectors/s3/s3_signature.h"
#include "models/connectors/s3/s3_wire.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::connectors;
using namespace cf::connectors::s3;

namespace {

QByteArray headerOf(const http::Request& request, const QByteArray& name)
{
    for (const auto& [key, value] : request.headers) {
        if (key.toLower() == name) {
            return value;
        }
    }
    return {};
}

/// 2013-05-24T00:00Z, the time of the published examples.
constexpr UtcMs published = 1'369'353'600'000;
SigningKey publishedKey() { return {u"AKIAIOSFODNN7EXAMPLE"_s, Secret(QByteArray("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")), u"us-east-1"_s}; }

QByteArray listOf(const QByteArray& rows, const QByteArray& more = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ListVersionsResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">" + more + rows + "</ListVersionsResult>";
}
QByteArray versionOf(const QByteArray& key, const QByteArray& id, const QByteArray& name = "Version", const QByteArray& latest = "true")
{
    return '<' + name + "><Key>" + key + "</Key><VersionId>" + id + "</VersionId><IsLatest>" + latest +
           "</IsLatest><LastModified>2026-04-01T12:00:00.000Z</LastModified><ETag>&quot;e&quot;</ETag><Size>12</Size><Owner><ID>x</ID></Owner></" + name + '>';
}

} // namespace

class S3WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Source of the four: Amazon S3 API reference, "Signature calculations for the Authorization header", examples.
    void signaturesAreThoseOfThePublishedExamples_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QList<QByteArray>>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        const QByteArray host = "https://examplebucket.s3.amazonaws.com";
        QTest::newRow("an object, a range of it") << QByteArray("GET") << host + "/test.txt" << QList<QByteArray>{"Range", "bytes=0-9"} << QByteArray()
                                                  << QByteArray("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
        QTest::newRow("an object is written") << QByteArray("PUT") << host + "/test%24file.text"
                                              << QList<QByteArray>{"Date", "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class", "REDUCED_REDUNDANCY"}
                                              << QByteArray("Welcome to Amazon S3.") << QByteArray("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
        QTest::newRow("a name without a value") << QByteArray("GET") << host + "/?lifecycle" << QList<QByteArray>() << QByteArray()
                                                << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
        QTest::newRow("a list") << QByteArray("GET") << host + "/?max-keys=2&prefix=J" << QList<QByteArray>() << QByteArray()
                                << QByteArray("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
    }
    void signaturesAreThoseOfThePublishedExamples()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, address);
        QFETCH(QList<QByteArray>, headers);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, signature);
        http::Request request;
        request.method = method;
        request.url = QUrl::fromEncoded(address);
        request.body = body;
        for (qsizetype i = 0; i + 1 < headers.size(); i += 2) {
            request.headers.emplace_back(headers[i], headers[i + 1]);
        }
        signRequest(request, publishedKey(), published);
        const QByteArray authorization = headerOf(request, "authorization");
        QVERIFY2(authorization.startsWith("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"), authorization.constData());
        QVERIFY2(authorization.endsWith(",Signature=" + signature), authorization.constData());
        QCOMPARE(headerOf(request, "x-amz-date"), QByteArray("20130524T000000Z"));
    }

    void aPortThatIsNotTheUsualOneIsSignedWithTheHost()
    {
        const auto signatureAt = [](const char* address) {
            http::Request request;
            request.url = QUrl(QLatin1StringView(address));
            signRequest(request, publishedKey(), published);
            return headerOf(request, "authorization").split(',').constLast();
        };
        QVERIFY(signatureAt("http://s3.example/b") == signatureAt("http://s3.example:80/b"));
        QVERIFY(signatureAt("http://s3.example/b") != signatureAt("http://s3.example:9000/b"));
    }

    void keysArePercentEncodedAsTheyAreSigned()
    {
        QCOMPARE(encoded(u"a b+c/ü(1)~.pdf"_s, true), QByteArray("a%20b%2Bc/%C3%BC%281%29~.pdf"));
        QCOMPARE(encoded(u"a/b"_s), QByteArray("a%2Fb"));
    }

    void aListHasTheVersionsOfEachKeyNewestFirst()
    {
        const auto list = listFrom(listOf(versionOf("b+c%2B%C3%BC", "1") + versionOf("a", "2", "Version", "false") + versionOf("a", "3", "DeleteMarker"),
                                          "<EncodingType>url</EncodingType><IsTruncated>true</IsTruncated><Name>letters</Name>"));
        QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
        QVERIFY(list->isCut);
        QStringList said;
        for (const VersionWire& one : list->versions) {
            said << one.key + u' ' + one.id + (one.isDeleteMarker ? u" deleted"_s : QString());
        }
        QCOMPARE(said, (QStringList{u"a 3 deleted"_s, u"a 2"_s, u"b c+ü 1"_s}));
        QCOMPARE(list->versions.back().bytes, 12);
        QCOMPARE(list->versions.back().etag, u"\"e\""_s);
    }

    void whatIsNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page for people") << QByteArray("<html><body>Sign in</body></html>");
        QTest::newRow("cut off") << listOf(versionOf("a", "1")).chopped(30);
        QTest::newRow("a version without a key") << listOf("<Version><VersionId>1</VersionId></Version>");
        QTest::newRow("a size that is none") << listOf(versionOf("a", "1").replace("12</Size>", "many</Size>"));
        QTest::newRow("a document type") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]>") + "<ListVersionsResult><Version><Key>&a;</Key></Version></ListVersionsResult>";
    }
    void whatIsNoListIsRefused()
    {
        QFETCH(QByteArray, xml);
        const auto list = listFrom(xml);
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ErrorKind::Protocol);
    }

    void headersSayWhatAnObjectIs()
    {
        const HeadWire head = headFrom({{"content-type", "Application/PDF; charset=binary"},
                                        {"content-length", "7"},
                                        {"x-amz-meta-documentid", "DOC-1"},
                                        {"x-amz-object-lock-legal-hold", "ON"},
                                        {"x-amz-object-lock-mode", "COMPLIANCE"},
                                        {"x-amz-object-lock-retain-until-date", "2031-01-01T00:00:00Z"},
                                        {"x-amz-checksum-sha256", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="}});
        QCOMPARE(head.mime, u"application/pdf"_s);
        QCOMPARE(head.stated, (Stated{{u"documentid"_s, u"DOC-1"_s}}));
        QVERIFY(head.isHeld == true);
        QCOMPARE(head.retentionMode, u"COMPLIANCE"_s);
        QCOMPARE(head.sha256, QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        // Of parts it is no hash of the whole.
        QVERIFY(headFrom({{"x-amz-checksum-sha256", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="}, {"x-amz-checksum-type", "COMPOSITE"}}).sha256.isEmpty());
        QVERIFY(!headFrom({}).isHeld);
    }

    void tagsAreWrittenAsTheyAreRead()
    {
        const Tags tags{{u"counterfoil-holds"_s, u"LIT-1 Prüfung/2026"_s}, {u"a<b"_s, u"\"c\" & d"_s}};
        const auto read = tagsFrom(tagsXml(tags));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, tags);
        QCOMPARE(*legalHoldFrom(legalHoldXml(true)), true);
        QCOMPARE(*legalHoldFrom(legalHoldXml(false)), false);
        QVERIFY(!legalHoldFrom("<LegalHold><Status>PERHAPS</Status></LegalHold>"));
    }

    void whoHoldsAVersionStandsInItsTagAmongThoseOfOthers()
    {
        const auto named = withHolders({{u"owner"_s, u"claims"_s}}, u"h"_s, {u"LIT-1"_s, u"LIT-2"_s});
        QVERIFY(named);
        QCOMPARE(*named, (Tags{{u"owner"_s, u"claims"_s}, {u"h"_s, u"LIT-1 LIT-2"_s}}));
        QCOMPARE(holdersIn(*named, u"h"_s), (QStringList{u"LIT-1"_s, u"LIT-2"_s}));
        QCOMPARE(*withHolders(*named, u"h"_s, {}), (Tags{{u"owner"_s, u"claims"_s}}));
        const auto tooMany = withHolders({}, u"h"_s, {QString(200, u'A'), QString(60, u'B')});
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().kind, ErrorKind::Rejected);
    }

    void anErrorIsToldByItsCodeAndQuotesNothingElse()
    {
        http::Reply reply;
        reply.status = 403;
        reply.body = "<Error><Code>AccessDenied</Code><Message>Ms Okafor may not</Message></Error>";
        const auto error = errorIn(reply, u"tags of a version"_s);
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Unauthorised);
        QCOMPARE(error->detail, u"tags of a version: answer 403 AccessDenied"_s);
        reply.body = "<Error><Code>Ms Okafor</Code></Error>";
        QCOMPARE(errorIn(reply, u"tags of a version"_s)->detail, u"tags of a version: answer 403"_s);
        reply.status = 301;
        QVERIFY(errorIn(reply, u"list"_s)->detail.endsWith(u"of another region or address"_s));
    }
};

QTEST_APPLESS_MAIN(S3WireTest)
#include "s3_wire_test.moc"
