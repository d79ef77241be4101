// Witnesses of the log over a real log and a real outbox: what repositories give back is held against the log, whoever changed which of the two.
#include "models/domain/document_filing.h"
#include "tests/support/activity_rig.h"
#include "tests/support/outbox_samples.h"
#include "ui/activity/witness_presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

class GivenBack final : public ContentSource
{
public:
    QFuture<Result<QByteArray>> content(SourceRef source, qint64) override
    {
        const auto at = kept.find(source.nativeId);
        return QtFuture::makeReadyFuture(isAway            ? Result<QByteArray>(fail(ErrorKind::Offline, u"no route"_s))
                                         : at == kept.end() ? Result<QByteArray>(fail(ErrorKind::NotFound, u"no such object"_s))
                                                            : Result<QByteArray>(at->second));
    }
    std::map<QString, QByteArray> kept;
    bool isAway = false;
};

} // namespace

class WitnessCheckTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ActivityRig> m_rig;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<cache::Cache> m_cache;
    GivenBack m_given;
    std::unique_ptr<WitnessPresenter> m_witness;

    /// The newest head, filed in this repository and done there.
    void file(const QString& repository)
    {
        const QByteArray note = m_rig->checkpoint();
        const auto head = activity::unprovenHead(note);
        QVERIFY(head);
        const FilingPlace place{RepositoryId(repository), u"Archive "_s + repository, RepositoryKind::Documentum, u"/Log"_s, u"/Log"_s, false};
        PlannedFiling planned = plannedWitness({head->origin, head->size, head->at, note}, place, u"a head"_s, u"jo"_s, m_rig->clock.now());
        const QString key = planned.plan.id, source = u"obj-%1-%2"_s.arg(repository).arg(head->size);
        kept(m_outbox->submit(planned.plan, planned.intents, m_rig->clock.now()));
        QVERIFY(kept(m_outbox->take(place.repository, m_rig->clock.now())));
        outbox::Standing done;
        done.state = IntentState::Done;
        done.effect = {source, QJsonObject{{filedSource, source}}, {}};
        kept(m_outbox->note(key, done, m_rig->clock.now()));
        m_given.kept[source] = note;
    }
    void open()
    {
        m_witness = std::make_unique<WitnessPresenter>(WitnessParts{m_rig->log(), *m_outbox, *m_cache, m_given, m_rig->clock, QTimeZone::utc(), u"jo"_s, [](const std::function<void()>& then) { then(); }});
        m_witness->read();
        QTRY_VERIFY(m_witness->isKnown());
    }
    std::vector<WitnessCheck::Is> checked()
    {
        QSignalSpy spy(m_witness.get(), &WitnessPresenter::checked);
        m_witness->check();
        [&] { QTRY_COMPARE(spy.size(), 1); }();
        std::vector<WitnessCheck::Is> all;
        for (const LogWitness& one : m_witness->witnesses()) {
            const auto check = m_witness->checkOf(one);
            all.push_back(check ? check->is : WitnessCheck::Is::Away);
        }
        return all;
    }
    using Is = WitnessCheck::Is;

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ActivityRig>();
        m_outbox = *outbox::Outbox::open(m_rig->directory.path());
        m_cache = *cache::Cache::open(m_rig->directory.path());
        m_given = {};
        m_rig->add(10);
        m_rig->sign();
    }
    void cleanup()
    {
        m_witness.reset();
        m_cache.reset();
        m_outbox.reset();
        m_rig.reset();
    }

    void whatTwoRepositoriesGiveBackFits()
    {
        file(u"rp-1"_s);
        file(u"rp-2"_s);
        m_rig->add(5);
        m_rig->sign(); // the log goes on
        open();
        QCOMPARE(checked(), (std::vector{Is::Fits, Is::Fits}));
        QVERIFY2(m_witness->summary().contains(u"2"_s) && !m_witness->summary().contains(u"Two are wanted"_s), qPrintable(m_witness->summary()));
    }

    void oneRepositoryIsOneWitness()
    {
        file(u"rp-1"_s);
        open();
        QVERIFY2(m_witness->summary().contains(u"Two are wanted"_s), qPrintable(m_witness->summary()));
    }

    void otherBytesAreToldAlsoWhenTheyAreAnOlderHead()
    {
        const QByteArray older = m_rig->checkpoint();
        m_rig->add(5);
        m_rig->sign();
        file(u"rp-1"_s);
        m_given.kept.begin()->second = older;
        open();
        QCOMPARE(checked(), std::vector{Is::OtherBytes});
    }

    void whatIsNoHeadIsTold()
    {
        file(u"rp-1"_s);
        m_given.kept.begin()->second = "a letter";
        open();
        QCOMPARE(checked(), std::vector{Is::NoHead});
    }

    void goneAndAwayAreNotTheSame()
    {
        file(u"rp-1"_s);
        open();
        m_given.isAway = true;
        QCOMPARE(checked(), std::vector{Is::Away});
        m_given.isAway = false;
        m_given.kept.clear();
        QCOMPARE(checked(), std::vector{Is::Gone});
    }

    void aLogThatWasPutBackDoesNotGoOnFromItsWitness()
    {
        m_rig->close();
        QTemporaryDir backup;
        for (const QString& name : QDir(m_rig->directory.path()).entryList({u"activity*"_s}, QDir::Files)) {
            QVERIFY(QFile::copy(m_rig->path(name), backup.filePath(name)));
        }
        m_rig->open();
        m_rig->add(5);
        m_rig->sign();
        file(u"rp-1"_s);
        m_rig->close();
        for (const QString& name : QDir(m_rig->directory.path()).entryList({u"activity*"_s}, QDir::Files)) {
            QVERIFY(QFile::remove(m_rig->path(name)));
        }
        for (const QString& name : QDir(backup.path()).entryList(QDir::Files)) {
            QVERIFY(QFile::copy(backup.filePath(name), m_rig->path(name)));
        }
        m_rig->open();
        open();
        QCOMPARE(checked(), std::vector{Is::Differs});
        QCOMPARE(m_witness->checkOf(m_witness->witnesses().front())->detail, u"shorter"_s);
    }

    void anotherLogInItsPlaceDoesNotGoOnFromItsWitness()
    {
        file(u"rp-1"_s);
        m_rig->close();
        for (const QString& name : QDir(m_rig->directory.path()).entryList({u"activity*"_s}, QDir::Files)) {
            QVERIFY(QFile::remove(m_rig->path(name)));
        }
        m_rig->open();
        m_rig->add(20);
        open();
        QCOMPARE(checked(), std::vector{Is::Differs});
        QCOMPARE(m_witness->checkOf(m_witness->witnesses().front())->detail, u"other-log"_s);
    }

    void theVerifierTakesWhatARepositoryGaveAsAKeptHead()
    {
        const QString before = m_rig->segment(0, u"before"_s);
        m_rig->add(5);
        m_rig->sign();
        file(u"rp-1"_s);
        open();
        QCOMPARE(checked(), std::vector{Is::Fits});
        const QString head = m_rig->path(u"kept.checkpoint"_s);
        ActivityRig::write(head, m_witness->checkOf(m_witness->witnesses().front())->note);
        QTRY_COMPARE(kept(m_rig->log().state()).size, qint64(17)); // ten, the key, five, and that it was read back
        m_rig->sign();
        const Verified whole = m_rig->trusted({m_rig->segment(0, u"after"_s), head}), cut = m_rig->trusted({before, head});
        QVERIFY2(whole.code == 0, qPrintable(whole.said));
        QVERIFY2(cut.code == 1, qPrintable(cut.said)); // as of a log whose end is gone
    }

    void withoutAPlaceItSaysWhichSettingIsMissing()
    {
        open();
        QSignalSpy ended(m_witness.get(), &WitnessPresenter::ended);
        m_witness->file();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toInt(), 0);
        QVERIFY2(ended[0][1].toString().contains(u"Folder for what is filed"_s), qPrintable(ended[0][1].toString()));
    }
};

QTEST_GUILESS_MAIN(WitnessCheckTest)
#include "witness_check_test.moc"
