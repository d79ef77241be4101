// An archived document sent to the sandbox's composition system for a second look, over real HTTP: with its bytes, facts and hash, once, and its report looked for where
// the answer was lost.
#include "models/domain/composition_review.h"
#include "tests/support/exstream_rig.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

} // namespace

class CompositionReviewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ExstreamCaller> m_caller;
    FakeClock m_clock;
    std::unique_ptr<connectors::ExstreamConnector> m_connector;
    const QByteArray m_letter = "%PDF-1.7 a letter as it was archived\n%%EOF\n";

    static Communication letter()
    {
        Communication letter;
        letter.id = CommunicationId(u"c-1"_s);
        letter.documentId = u"D-1"_s;
        letter.title = u"Fee notice for Adaeze Okafor"_s;
        letter.type = u"Fee notice"_s;
        letter.usages = {{TemplateVersionId(u"t"_s), u"STM-0042"_s, u"7"_s, {}}};
        RecipientLeg leg;
        leg.recipient = u"Adaeze Okafor"_s;
        leg.address = u"adaeze@okafor.example"_s;
        leg.channel = Channel::Email;
        letter.legs = {leg};
        return letter;
    }
    Command command(const QByteArray& bytes) const
    {
        Rendition rendition;
        rendition.mime = u"application/pdf"_s;
        rendition.fileName = u"letter.pdf"_s;
        return plannedReview(letter(), rendition, u"Archive"_s, bytes, hashOf(bytes), RepositoryId(u"x"_s), u"Retail/documentReview"_s, u"as seen"_s, u"jo"_s, 5).intent.command;
    }
    Performed perform(const Command& command) { return QCoro::waitFor(m_connector->perform(command, {})); }
    qsizetype reviews(const QString& key)
    {
        const auto all = m_caller->sandbox->effects().of(key);
        return std::ranges::count(all, u"review"_s, &sandbox::Effect::kind);
    }

private Q_SLOTS:
    void init()
    {
        m_caller = std::make_unique<ExstreamCaller>(40);
        m_clock.set(m_caller->sandbox->clock(sandbox::ServiceKind::Exstream).trueNow());
        const Repository repository = exstreamRepository(m_caller->sandbox->url(sandbox::ServiceKind::Exstream), {{u"reviewService"_s, u"Retail/documentReview"_s}});
        m_connector = std::make_unique<connectors::ExstreamConnector>(
            repository, connectors::RemoteParts{.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                                .patience = std::make_shared<FakePatience>(m_clock),
                                                .clock = m_clock,
                                                .chance = [] { return 0.5; },
                                                .secret = [](const SecretName&) { return QtFuture::makeReadyFuture(Result<Secret>(Secret("counterfoil"))); }});
    }
    void cleanup()
    {
        QCoro::waitFor(m_connector->close(true));
        m_connector.reset();
        m_caller.reset();
    }

    void row87TheRequestCarriesTheArchivedBytesTheirFactsAndTheirHash()
    {
        const Command asked = command(m_letter);
        QCOMPARE(m_connector->guardOf(asked.deed), RepeatGuard::Reference);
        const Performed done = perform(asked);
        QVERIFY2(done.end == Performed::End::Done, done.error ? qPrintable(done.error->detail) : "");
        QCOMPARE(reviews(asked.key), 1);
        QCOMPARE(m_caller->sandbox->effects().of(asked.key).constFirst().sha256, hashOf(m_letter));
        const QJsonObject told = QJsonDocument::fromJson(done.effect.bytes).object(); // the report says what arrived with the bytes
        QCOMPARE(told[u"sha256"].toString().toLatin1(), hashOf(m_letter).toHex());
        QCOMPARE(told[u"metadata"][u"documentId"].toString(), u"D-1"_s);
        QCOMPARE(told[u"metadata"][u"template"].toString(), u"STM-0042"_s);
        QCOMPARE(told[u"metadata"][u"templateVersion"].toString(), u"7"_s);
        QVERIFY2(!QString::fromUtf8(done.effect.bytes).contains(u"okafor"_s, Qt::CaseInsensitive), "no names and no addresses go with it");
        const ReviewReport report = readReviewReport(done.effect.bytes, hashOf(m_letter));
        QCOMPARE(report.verdict, ReviewVerdict::Passed);
        QCOMPARE(report.checks.size(), 3U);
        QCOMPARE(done.effect.told[u"sha256"].toString().toLatin1(), hashOf(done.effect.bytes).toHex());
    }

    void row96WhatDoesNotFitIsReported()
    {
        const QByteArray broken = "%PDF-1.7 that was cut o";
        const Performed done = perform(command(broken));
        QCOMPARE(done.end, Performed::End::Done);
        const ReviewReport report = readReviewReport(done.effect.bytes, hashOf(broken));
        QCOMPARE(report.verdict, ReviewVerdict::Failed);
        QCOMPARE(std::ranges::count(report.checks, u"FAILED"_s, &ReviewCheck::result), 1);
        QCOMPARE(readReviewReport(done.effect.bytes, hashOf(m_letter)).verdict, ReviewVerdict::OtherBytes);
    }

    void aReportWhoseAnswerWasLostIsLookedForByItsReference()
    {
        sandbox::Fault fault;
        fault.kind = sandbox::FaultKind::Drop;
        fault.match = u"POST /orchestration/*"_s;
        fault.isAfter = true;
        m_caller->sandbox->faults(sandbox::ServiceKind::Exstream).add(fault);
        const Command asked = command(m_letter);
        const auto before = QCoro::waitFor(m_connector->findEffect(asked, {}));
        QVERIFY2(before && !*before, before ? "found before it was sent" : qPrintable(before.error().detail));
        QCOMPARE(perform(asked).end, Performed::End::Unknown);
        const auto found = QCoro::waitFor(m_connector->findEffect(asked, {}));
        QVERIFY2(found && *found, found ? "no trace of it" : qPrintable(found.error().detail));
        QCOMPARE(readReviewReport((*found)->bytes, hashOf(m_letter)).verdict, ReviewVerdict::Passed);
        QCOMPARE(reviews(asked.key), 1);
    }

    void whoMayOnlyReadIsRefused()
    {
        QVERIFY(m_caller->sandbox->front(sandbox::ServiceKind::Exstream).act({{u"do"_s, u"set"_s}, {u"name"_s, u"may-run"_s}, {u"value"_s, false}}));
        const Performed refused = perform(command(m_letter));
        QCOMPARE(refused.end, Performed::End::NotDone);
        QCOMPARE(refused.error->kind, ErrorKind::Rejected);
    }

    void whatIsNoReportIsKeptAndNotUnderstood()
    {
        for (const QByteArray& report : {QByteArray(), QByteArray("%PDF"), QByteArray("[]"), QByteArray("{\"result\":\"FINE\"}"), QByteArray(1 << 20, '[')}) {
            QCOMPARE(readReviewReport(report, hashOf(m_letter)).verdict, ReviewVerdict::NotRead);
        }
        QJsonArray many;
        for (int i = 0; i < 1'000; ++i) {
            many.append(QJsonObject{{u"name"_s, QString(10'000, u'x')}, {u"result"_s, u"PASSED"_s}});
        }
        const QByteArray large = QJsonDocument(QJsonObject{{u"result"_s, u"PASSED"_s}, {u"sha256"_s, QString::fromLatin1(hashOf(m_letter).toHex())}, {u"checks"_s, many}}).toJson();
        const ReviewReport read = readReviewReport(large, hashOf(m_letter));
        QCOMPARE(read.checks.size(), 100U);
        QCOMPARE(read.checks.front().name.size(), 500);
    }
};

QTEST_GUILESS_MAIN(CompositionReviewTest)
#include "composition_review_test.moc"
