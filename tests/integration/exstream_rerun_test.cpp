// A job that is run again at the composition system of the sandbox: once, as it was stored; what is not known is not taken for done or not done.
#include "tests/support/exstream_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using sandbox::FaultKind;

class ExstreamRerunTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ExstreamRig> m_rig;
    QString m_domain, m_job;

    Performed rerun(const QString& job) { return QCoro::waitFor(m_rig->connector->perform({u"CF-1"_s, RunAgain{m_domain, job}}, {})); }
    /// Jobs of that batch that clients began.
    qsizetype again()
    {
        qsizetype count = 0;
        for (const QJsonObject& one : m_rig->caller.all(u"/orchestration/api/v1/runtime/%1/jobs"_s.arg(m_domain))) {
            count += one[u"triggeredBy"].toString().contains(u"counterfoil"_s) ? 1 : 0;
        }
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ExstreamRig>(2'000);
        QVERIFY(m_rig->caller.set(u"jobs-kept-days"_s, 9'000));
        const QJsonObject truth = m_rig->caller.truth(u"?document=D-000000012"_s);
        m_domain = truth[u"domain"].toString();
        m_job = truth[u"job"].toString();
        QVERIFY2(!m_domain.isEmpty() && !m_job.isEmpty(), QJsonDocument(truth).toJson().constData());
    }
    void cleanup() { m_rig.reset(); }

    void row70AJobIsRunAgainOnceAndTheNewOneIsTold()
    {
        const Deed deed = RunAgain{m_domain, m_job};
        QCOMPARE(m_rig->connector->guardOf(deed), std::optional(RepeatGuard::None)); // no key, no reference: a person looks
        QVERIFY(!m_rig->connector->guardOf(StartCase{}));
        const Performed done = rerun(m_job);
        QVERIFY2(done.end == Performed::End::Done, done.error ? qPrintable(done.error->detail) : "");
        QVERIFY(!done.effect.reference.isEmpty() && done.effect.reference != m_job);
        QCOMPARE(again(), 1);
    }

    void aJobThatIsNotThereIsSurelyNotRun()
    {
        const Performed refused = rerun(u"no-such-job"_s);
        QCOMPARE(refused.end, Performed::End::NotDone);
        QCOMPARE(refused.error->kind, ErrorKind::NotFound);
        QCOMPARE(rerun(u"../stop"_s).end, Performed::End::NotDone); // and nothing is asked for that is no job
        QCOMPARE(again(), 0);
    }

    void whereTheAnswerIsLostItIsNotKnownAndNotAskedTwice()
    {
        sandbox::Fault drop;
        drop.kind = FaultKind::Drop;
        drop.match = u"POST *reprocessing*"_s;
        drop.isAfter = true;
        m_rig->caller.sandbox->faults(sandbox::ServiceKind::Exstream).add(drop);
        QCOMPARE(rerun(m_job).end, Performed::End::Unknown);
        QCOMPARE(again(), 1);
    }
};

QTEST_GUILESS_MAIN(ExstreamRerunTest)
#include "exstream_rerun_test.moc"
