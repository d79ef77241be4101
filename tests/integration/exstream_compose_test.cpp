// A letter composed once more by the composition system of the sandbox: of what is kept of it here, over HTTP, once; looked for by its reference where the answer was
// lost; and as of today, with what later letters told.
#include "models/cache/compose_input.h"
#include "models/cache/read_composition.h"
#include "models/domain/driver_input.h"
#include "models/domain/intent.h"
#include "tests/support/archive_rig.h"
#include "tests/support/exstream_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class ExstreamComposeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ExstreamCaller> m_caller;
    QTemporaryDir m_profile;
    std::unique_ptr<cache::Cache> m_cache;
    FakeClock m_clock;
    std::shared_ptr<FakePatience> m_patience = std::make_shared<FakePatience>(m_clock);
    PlainReader m_reader;
    Repository m_composition;
    std::unique_ptr<connectors::Connector> m_connector;
    QString m_document; ///< one whose data are kept

    template <class F> auto read(F f)
    {
        auto answer = m_cache->readers().read(f);
        answer.waitForFinished(); // other threads answer
        return answer.result();
    }
    cache::ComposeInput input(ReissueMode mode, const QString& reference, const QString& document = {})
    {
        return *read([=, this](store::Database& database) { return cache::composeInputOf(database, document.isEmpty() ? m_document : document, mode, reference); });
    }
    Performed compose(const QString& key) { return QCoro::waitFor(m_connector->perform({key, input(ReissueMode::RenderArchived, key).deed}, {})); }
    qsizetype made(const QString& key)
    {
        const auto all = m_caller->sandbox->effects().of(key);
        return std::ranges::count(all, u"generate"_s, &sandbox::Effect::kind);
    }

private Q_SLOTS:
    void initTestCase()
    {
        constexpr int records = 300;
        m_caller = std::make_unique<ExstreamCaller>(records);
        m_clock.set(m_caller->sandbox->clock(sandbox::ServiceKind::Exstream).trueNow());
        m_cache = std::move(*cache::Cache::open(m_profile.path()));
        m_composition = exstreamRepository(m_caller->sandbox->url(sandbox::ServiceKind::Exstream),
                                           {{u"resourceTypes"_s, u"exstrapplication"_s}, {u"content"_s, u"no"_s}, {u"data"_s, u"yes"_s}, {u"composeSource"_s, u"driver_{domain}"_s}});
        m_composition.added = m_clock.now();
        auto added = sync::addRepository(*m_cache, m_composition);
        QTRY_VERIFY(added.isFinished());
        m_connector = connectors::connectorFor(m_composition, siteParts(m_clock, m_patience), m_reader);
        sync::PauseGate gate;
        const auto ran = QCoro::waitFor(sync::pull({*m_cache, m_reader, m_clock, {}}, m_composition, *m_connector, gate, {}, [](const auto&) {}));
        QVERIFY2(ran.has_value(), ran ? "" : qPrintable(ran.error().detail));
        for (int i = 0; i < records && m_document.isEmpty(); ++i) {
            const QString document = m_caller->truth(u"?document=D-%1"_s.arg(i, 9, 10, QChar(u'0')))[u"document"].toString();
            if (!document.isEmpty() && input(ReissueMode::RenderArchived, u"CF-0"_s, document).trouble == cache::ComposeTrouble::None) {
                m_document = document;
            }
        }
        QVERIFY(!m_document.isEmpty());
    }
    void cleanupTestCase()
    {
        QCoro::waitFor(m_connector->close(true));
        m_connector.reset();
    }

    void row55ALetterIsComposedOnceMoreOfItsOwnData()
    {
        const cache::ComposeInput one = input(ReissueMode::RenderArchived, u"CF-a"_s);
        QCOMPARE(one.changed, 0);
        QVERIFY(!one.templateCode.isEmpty() && one.captured);
        QVERIFY(one.deed.data.contains("CF-a"));
        QCOMPARE(m_connector->guardOf(one.deed), std::optional(RepeatGuard::Reference));
        const Performed done = compose(u"CF-a"_s);
        QVERIFY2(done.end == Performed::End::Done, done.error ? qPrintable(done.error->detail) : "");
        QVERIFY(done.effect.bytes.startsWith("%PDF"));
        QCOMPARE(done.effect.told["sha256"_L1].toString().toLatin1(), QCryptographicHash::hash(done.effect.bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(made(u"CF-a"_s), 1);
        const auto found = QCoro::waitFor(m_connector->findEffect({u"CF-a"_s, one.deed}, {}));
        QVERIFY2(found && *found, found ? "no trace" : qPrintable(found.error().detail));
        QCOMPARE((*found)->bytes, done.effect.bytes);
    }

    void whatWasNeverAskedForLeavesNoTrace()
    {
        const auto found = QCoro::waitFor(m_connector->findEffect({u"CF-nobody"_s, input(ReissueMode::RenderArchived, u"CF-nobody"_s).deed}, {}));
        QVERIFY2(found && !*found, found ? "a trace" : qPrintable(found.error().detail));
    }

    void anAnswerThatIsLostIsNoRefusal()
    {
        sandbox::Fault fault;
        fault.kind = sandbox::FaultKind::Drop;
        fault.match = u"POST /orchestration/*"_s;
        fault.times = 1;
        fault.isAfter = true;
        m_caller->sandbox->faults(sandbox::ServiceKind::Exstream).add(fault);
        QCOMPARE(compose(u"CF-lost"_s).end, Performed::End::Unknown);
        QCOMPARE(made(u"CF-lost"_s), 1);
        const auto found = QCoro::waitFor(m_connector->findEffect({u"CF-lost"_s, input(ReissueMode::RenderArchived, u"CF-lost"_s).deed}, {}));
        QVERIFY(found && *found && (*found)->bytes.startsWith("%PDF"));
        QCOMPARE(made(u"CF-lost"_s), 1);
    }

    void whoMayOnlyReadIsRefused()
    {
        QVERIFY(m_caller->set(u"may-run"_s, false));
        const Performed done = compose(u"CF-no"_s);
        QVERIFY(m_caller->set(u"may-run"_s, true));
        QCOMPARE(done.end, Performed::End::NotDone);
        QCOMPARE(made(u"CF-no"_s), 0);
    }

    void aNameThatWouldLeadElsewhereIsNotSent()
    {
        for (const QString& domain : {u"../../admin"_s, u".."_s, u""_s, u"a\r\nb"_s}) {
            Compose deed = input(ReissueMode::RenderArchived, u"CF-odd"_s).deed;
            deed.domain = domain;
            const Performed done = QCoro::waitFor(m_connector->perform({u"CF-odd"_s, deed}, {}));
            QCOMPARE(done.end, Performed::End::NotDone);
            QVERIFY(done.error && done.error->kind == ErrorKind::Rejected);
        }
        QCOMPARE(made(u"CF-odd"_s), 0);
    }

    void asOfTodayItTakesWhatLaterLettersTold()
    {
        int changed = 0;
        for (int i = 0; i < 300 && changed == 0; ++i) {
            const QString document = m_caller->truth(u"?document=D-%1"_s.arg(i, 9, 10, QChar(u'0')))[u"document"].toString();
            const cache::ComposeInput today = input(ReissueMode::RegenerateToday, u"CF-t"_s, document);
            if (today.trouble != cache::ComposeTrouble::None || today.changed == 0) {
                continue;
            }
            changed = today.changed;
            const cache::ComposeInput then = input(ReissueMode::RenderArchived, u"CF-t"_s, document);
            QVERIFY(today.deed.data != then.deed.data);
            QVERIFY(today.latest && today.captured && *today.latest >= *today.captured);
        }
        QVERIFY2(changed > 0, "of 300 letters one customer was told otherwise");
    }

    void withoutWhatItWasMadeOfNothingIsAskedFor()
    {
        QCOMPARE(input(ReissueMode::RenderArchived, u"CF-x"_s, u"D-nothing"_s).trouble, cache::ComposeTrouble::NoData);
    }
};

QTEST_GUILESS_MAIN(ExstreamComposeTest)
#include "exstream_compose_test.moc"
