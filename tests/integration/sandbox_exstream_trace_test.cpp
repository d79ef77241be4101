// From a communication to the job that made it and to what it was made of, over sockets, against what is true of it.
#include "tests/support/exstream_caller.h"

#include <QStringDecoder>
#include <QTest>
#include <QXmlStreamReader>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SandboxExstreamTraceTest : public QObject
{
    Q_OBJECT

    static constexpr int records = 4'000;
    std::unique_ptr<ExstreamCaller> m_caller;

    QJsonObject truthOf(int number) { return m_caller->truth(u"?document=D-%1"_s.arg(number, 9, 10, QChar(u'0'))); }
    /// The first that fits, of those whose job is there.
    QJsonObject truthWith(const std::function<bool(const QJsonObject&)>& fits)
    {
        for (int number = 0; number < records; ++number) {
            const QJsonObject truth = truthOf(number);
            if (truth.contains(u"document") && fits(truth)) {
                return truth;
            }
        }
        return {};
    }
    static bool isFresh(const QJsonObject& truth) { return !truth[u"wiped"].toBool() && !truth[u"marked"].toBool(); }
    QJsonArray used(const QString& collection)
    {
        return m_caller->post(u"/design/api/v1/collection-resources/collection-details?count=100"_s, "[\"" + collection.toLatin1() + "\"]").list();
    }

private Q_SLOTS:
    void init() { m_caller = std::make_unique<ExstreamCaller>(records); }

    void aTraceLeadsFromTheFlowInstanceToVersionsAndWhoApprovedThem()
    {
        int traced = 0;
        for (int number = 0; number < records && traced < 25; number += 3) {
            const QJsonObject truth = truthOf(number);
            if (!truth.contains(u"document") || !isFresh(truth)) {
                continue;
            }
            const QString domain = truth[u"domain"].toString();
            const QJsonArray ids = m_caller->runtime(u"%1/flow-instances/%2/collection-resources"_s.arg(domain, truth[u"flow"].toString())).list();
            QCOMPARE(!ids.isEmpty(), truth[u"traced"].toBool());
            QCOMPARE(ids.contains(truth[u"collection"]), truth[u"traced"].toBool());
            const QJsonArray found = used(truth[u"collection"].toString()), expected = truth[u"traced"].toBool() ? truth[u"used"].toArray() : QJsonArray();
            QCOMPARE(found.size(), expected.size());
            for (qsizetype i = 0; i < found.size(); ++i) {
                QCOMPARE(found[i][u"id"], expected[i][u"id"]);
                QCOMPARE(found[i][u"version"], expected[i][u"version"]);
                QCOMPARE(found[i][u"approvedBy"].toString(), expected[i][u"approved_by"].toString());
            }
            if (!found.isEmpty()) {
                QCOMPARE(found[0][u"name"].toString(), truth[u"template"].toString());
                QCOMPARE(found[0][u"metadata"][u"TemplateVersion"].toString(), QString::number(truth[u"version"].toInt()));
                ++traced;
            }
        }
        QCOMPARE(traced, 25);
    }

    void whatTheArchiveSaysOfATemplateIsWhatTheTraceSays()
    {
        int compared = 0, named = 0;
        for (quint64 accession = 0; accession < 400; ++accession) {
            const QJsonObject held = m_caller->sandbox->truth(sandbox::ArchiveKind::ArchivesSpace, accession);
            const QJsonObject truth = m_caller->truth(u"?document="_s + held[u"document"].toString());
            if (held[u"copy"].toBool() || !truth.contains(u"document") || !isFresh(truth) || !truth[u"traced"].toBool()) {
                continue;
            }
            const QJsonArray found = used(truth[u"collection"].toString());
            QCOMPARE(found[0][u"name"].toString(), held[u"template"].toString());
            QCOMPARE(found[0][u"metadata"][u"TemplateVersion"].toString(), held[u"template_version"].toString());
            if (!held[u"approved_by"].toString().isEmpty() && found[0][u"lastModifiedBy"] == found[0][u"approvedBy"] && truth[u"trap"].toInt() != 16) {
                named += found[0][u"approvedBy"].toString() == held[u"approved_by"].toString();
            }
            ++compared;
        }
        QVERIFY(compared > 20 && named > 3);
    }

    void theWordsOfTracedBlocksStandInTheLetter()
    {
        const estate::EstateGenerator generator(1);
        estate::EstateRecord record;
        int compared = 0;
        for (int number = 0; number < records && compared < 200; ++number) {
            generator.make(quint64(number), record);
            const QString body = QString::fromUtf8(record.renditions[0].body.data(), qsizetype(record.renditions[0].body.size()));
            const QJsonObject truth = record.tongue == estate::Tongue::German && record.trap == 0 && !body.isEmpty() ? truthOf(number) : QJsonObject();
            if (!truth.contains(u"document") || !isFresh(truth) || !truth[u"traced"].toBool()) {
                continue;
            }
            for (const QJsonValue& part : used(truth[u"collection"].toString())) {
                const bool isOwn = part[u"type"].toString() == u"exstrpage" || part[u"name"].toString().contains(u" block ");
                if (isOwn) {
                    const QString there = u"resources/%1/%2/content/TEXT?version=%3"_s.arg(truth[u"domain"].toString(), part[u"id"].toString()).arg(part[u"version"].toInt());
                    const QString words = QString::fromUtf8(m_caller->design(there).body);
                    QVERIFY(words.size() > 20);
                    QVERIFY2(body.contains(words), qPrintable(truth[u"document"].toString() + u' ' + part[u"name"].toString()));
                    ++compared;
                }
            }
        }
        QVERIFY(compared >= 100);
    }

    void aCodeThatWasTakenAgainIsTracedToTheFormerOne()
    {
        const QJsonObject truth = truthWith([](const QJsonObject& t) { return t[u"trap"].toInt() == 11; });
        QVERIFY(!truth.isEmpty());
        QCOMPARE(truth[u"version"].toInt(), 1);
        const QJsonArray found = used(truth[u"collection"].toString());
        QVERIFY(found.isEmpty() || found[0][u"metadata"][u"TemplateVersion"].toString() == u"1");
    }

    void aBlockThatNobodyApprovedIsInATrace()
    {
        QVERIFY(m_caller->set(u"jobs-kept-days"_s, 5'000));
        int seen = 0, stuck = 0;
        for (int number = 0; number < records; ++number) {
            const QJsonObject truth = truthOf(number);
            for (const QJsonValue& one : truth[u"traced"].toBool() ? truth[u"used"].toArray() : QJsonArray()) {
                stuck += one[u"state"].toString() == u"REVIEW" && one[u"name"].toString().endsWith(u" block 1");
            }
            if (truth[u"trap"].toInt() == 12 && truth[u"traced"].toBool()) {
                const QJsonArray parts = used(truth[u"collection"].toString());
                QVERIFY(parts[0][u"lastModifiedDate"].toString().startsWith(u"2025-12-30")); // and its application after it was sent
                QCOMPARE(parts[0][u"lastModifiedBy"], parts[0][u"approvedBy"]);
                for (const QJsonValue& one : parts) {
                    seen += one[u"name"].toString() == u"BLK-0815" && one[u"state"].toString() == u"REVIEW" && one[u"approvedBy"].isNull();
                }
            }
        }
        QVERIFY(seen > 0 && stuck > 0);
    }

    void aJobIsFoundByItsBatchAndLeadsToItsSteps()
    {
        const QJsonObject truth = truthWith([](const QJsonObject& t) { return isFresh(t) && t[u"traced"].toBool(); });
        const QString domain = truth[u"domain"].toString();
        const QJsonArray jobs = m_caller->runtime(u"%1/jobs?filter=externalId:%2;statuses:complete"_s.arg(domain, truth[u"batch"].toString())).list();
        QStringList ids;
        for (const QJsonValue& job : jobs) {
            QCOMPARE(job[u"externalId"], truth[u"batch"]);
            QVERIFY(job[u"startDate"].isDouble());
            ids.append(job[u"id"].toString());
        }
        QVERIFY(ids.contains(truth[u"job"].toString()));
        const QJsonArray flows = m_caller->runtime(u"%1/flow-instances?filter=jobIds:%2"_s.arg(domain, truth[u"job"].toString())).list();
        QCOMPARE(flows.size(), 1);
        QCOMPARE(flows[0][u"id"], truth[u"flow"]);
        const QJsonArray steps = m_caller->runtime(u"%1/flow-steps?filter=flowInstanceId:%2"_s.arg(domain, truth[u"flow"].toString())).list();
        QVERIFY(steps.size() >= 3);
        QCOMPARE(steps.first()[u"stepType"].toString(), u"input"_s);
        QCOMPARE(steps.last()[u"stepType"].toString(), u"output"_s);
        const auto making = std::find_if(steps.begin(), steps.end(), [&](const QJsonValue& s) { return s[u"id"] == truth[u"step"]; });
        QVERIFY(making != steps.end());
        QCOMPARE((*making)[u"displayName"], truth[u"template"]);
        QCOMPARE(m_caller->runtime(u"%1/flow-steps/%2/collection-resources"_s.arg(domain, truth[u"step"].toString())).list(), QJsonArray{truth[u"collection"]});
    }

    void aManifestNamesEveryCustomerAndItsFileCanBeHad()
    {
        const QJsonObject truth = truthWith([](const QJsonObject& t) { return isFresh(t) && t[u"trap"].toInt() == 0; });
        const QString domain = truth[u"domain"].toString();
        const QJsonArray steps = m_caller->runtime(u"%1/flow-steps?filter=flowInstanceId:%2;stepTypes:output"_s.arg(domain, truth[u"flow"].toString())).list();
        QCOMPARE(steps.size(), 1);
        QVERIFY(steps[0][u"deliveryFileRetrievable"].toBool());
        const QString step = u"%1/flow-steps/%2/"_s.arg(domain, steps[0][u"id"].toString());
        for (const auto& [way, encoding] : {std::pair(u"utf-16"_s, QStringConverter::Utf16LE), std::pair(u"utf-16be"_s, QStringConverter::Utf16BE)}) {
            QVERIFY(m_caller->set(u"manifest"_s, way));
            const QByteArray written = m_caller->runtime(step + u"delivery-file?download=true"_s).body;
            QStringDecoder decoder(encoding);
            const QString xml = decoder.decode(written);
            QVERIFY(xml.startsWith(u"<?xml") && xml.contains(u"<!DOCTYPE outputList>"));
            QXmlStreamReader reader(xml);
            QStringList documents;
            while (!reader.atEnd()) {
                if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"key" && reader.attributes().value(u"name"_s) == u"DocumentId") {
                    documents.append(reader.readElementText());
                }
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QVERIFY(documents.contains(truth[u"document"].toString()));
        }
        const CallAnswer zip = m_caller->runtime(step + u"customer-artifacts/"_s + truth[u"customer"].toString());
        QCOMPARE(zip.type, "application/zip");
        QVERIFY(zip.body.startsWith("PK\3\4"));
        QCOMPARE(m_caller->runtime(step + u"customer-artifacts/999999"_s).status, 404);
        const QJsonArray outputs = m_caller->runtime(step + u"delivery-file/outputs"_s).list();
        const QString name = outputs[0][u"fileName"].toString().section(u'/', -1);
        QVERIFY(m_caller->runtime(step + u"output-files"_s).list().contains(name));
        QCOMPARE(m_caller->runtime(step + u"artifact/"_s + name).status, 200);
    }

    void aJobIsWipedWithAllThatHangsOnIt()
    {
        const QJsonObject truth = truthWith([](const QJsonObject& t) { return isFresh(t) && t[u"traced"].toBool(); });
        const QString domain = truth[u"domain"].toString(), job = domain + u"/jobs/"_s + truth[u"job"].toString();
        const qint64 expires = m_caller->runtime(job).data()[u"expirationDate"].toInteger();
        QVERIFY(!used(truth[u"collection"].toString()).isEmpty());
        const qint64 left = expires - m_caller->sandbox->clock(sandbox::ServiceKind::Exstream).now();
        m_caller->sandbox->advance(left - 86'400'000);
        m_caller->signIn();
        QCOMPARE(m_caller->runtime(job).data()[u"status"].toString(), u"deleted"_s);
        const QString ids = domain + u"/jobs?filter=ids:"_s + truth[u"job"].toString();
        QCOMPARE(m_caller->runtime(ids).list().size(), 0);
        QCOMPARE(m_caller->runtime(ids + u"&fetchDeleted=true"_s).list().size(), 1);
        m_caller->sandbox->advance(86'400'000);
        m_caller->signIn();
        QCOMPARE(m_caller->runtime(job).status, 404);
        QCOMPARE(m_caller->runtime(ids + u"&fetchDeleted=true"_s).list().size(), 0);
        QCOMPARE(m_caller->runtime(u"%1/flow-instances/%2/collection-resources"_s.arg(domain, truth[u"flow"].toString())).status, 404);
        QVERIFY(used(truth[u"collection"].toString()).isEmpty());
    }

    void someJobsFailedFirstAndSayWhy()
    {
        QVERIFY(m_caller->set(u"jobs-kept-days"_s, 5'000));
        const QList<QJsonObject> failed = m_caller->all(u"/orchestration/api/v1/runtime/Retail/jobs?filter=statuses:error"_s);
        QVERIFY(!failed.isEmpty());
        const QString batch = failed[0][u"externalId"].toString();
        QVERIFY(!failed[0][u"msg"].toString().isEmpty());
        QVERIFY(m_caller->runtime(u"Retail/jobs?filter=externalId:%1;statuses:complete"_s.arg(batch)).list().size() > 0); // and then it was made
        const QJsonArray flows = m_caller->runtime(u"Retail/flow-instances?filter=jobIds:%1"_s.arg(failed[0][u"id"].toString())).list();
        QCOMPARE(flows[0][u"status"].toString(), u"error"_s);
        const QJsonArray steps = m_caller->runtime(u"Retail/flow-steps?filter=flowInstanceId:%1;statuses:error"_s.arg(flows[0][u"id"].toString())).list();
        QCOMPARE(steps.size(), 1);
        QVERIFY(m_caller->runtime(u"Retail/flow-steps/%1/message-file"_s.arg(steps[0][u"id"].toString())).body.contains("ERROR"));
    }

    void aFilterThatTheServerCallsOtherwiseIsOverlooked()
    {
        const QString all = u"Retail/jobs"_s;
        const int total = m_caller->runtime(all).page()[u"totalElements"].toInt();
        const auto totalBy = [&](const QString& name) { return m_caller->runtime(all + u"?%1=startDateStart:2025-06-01;startDateEnd:2025-06-30"_s.arg(name)).page()[u"totalElements"].toInt(); };
        QVERIFY(totalBy(u"filter"_s) < total && totalBy(u"filter"_s) > 0);
        QCOMPARE(totalBy(u"filterRequest"_s), totalBy(u"filter"_s));
        QVERIFY(m_caller->set(u"filter"_s, u"filterRequest"_s));
        QCOMPARE(totalBy(u"filter"_s), total);
        QVERIFY(totalBy(u"filterRequest"_s) < total);
    }

    void errorsMayStandInAnEnvelope()
    {
        const QString nothing = u"Retail/jobs/nothing"_s;
        QCOMPARE(m_caller->runtime(nothing).object()[u"status"].toInt(), 404);
        QVERIFY(m_caller->set(u"errors"_s, u"envelope-200"_s));
        const CallAnswer wrapped = m_caller->runtime(nothing);
        QCOMPARE(wrapped.status, 200);
        QCOMPARE(wrapped.object()[u"status"].toString(), u"error"_s);
        QCOMPARE(wrapped.list()[0][u"statusCode"].toString(), u"404"_s);
    }
};

QTEST_GUILESS_MAIN(SandboxExstreamTraceTest)
#include "sandbox_exstream_trace_test.moc"
