// The event of a feed behind a line of the delivery, read as it came: by key, as plain text, whatever stands in it.
#include "models/base/text.h"
#include "models/cache/delivery_notices.h"
#include "tests/support/record_window.h"
#include "ui/record/raw_event_dialog.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/leg_list.h"
#include "ui/widgets/mono_text.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray hostile = "{\"specversion\":\"1.0\",\"id\":\"e-7\",\"source\":\"https://x.example/ei\",\"data\":{\"note\":\"<a href='https://evil.example'>click</a><img "
                           "src='https://evil.example/x.png'>\",\"trick\":\"\xe2\x80\xaetxt.exe\"}}";

Repository feed()
{
    Repository repository;
    repository.kind = RepositoryKind::XConnector;
    repository.name = u"Middleware"_s;
    repository.id = repositoryId(repository.kind, repository.name);
    repository.location = u"https://x.example/ei"_s;
    repository.added = 1;
    return repository;
}

} // namespace

class RawEventTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecordWindow> m_rig;
    qint64 m_notice = 0;

    /// The sample, with an event of a feed on its leg.
    void showWithEvent(const QByteArray& raw)
    {
        const Communication c = m_rig->showSample();
        auto notice = std::make_shared<qint64>();
        m_rig->write([=, now = m_rig->clock.now()](store::Database& database) -> Result<void> {
            CF_CHECK(cache::addRepository(database, feed()));
            CF_TRY(cache::EventKeeping keeping, cache::EventKeeping::begin(database, feed().id));
            FeedEvent event;
            event.source = u"https://x.example/ei"_s;
            event.id = u"e-7"_s;
            event.raw = raw;
            CF_TRY(const cache::KeptEvent kept, keeping.keep(event, u"nsb20250048211"_s, now));
            event.raw = raw + ' ';
            event.raw.replace("e-7", "e-7\",\"other\":\"yes");
            CF_CHECK(keeping.keep(event, u"nsb20250048211"_s, now + 1000));
            *notice = kept.notice;
            CF_TRY(const std::vector<qint64> rows, cache::communicationsOfDocument(database, identifierKey(c.documentId)));
            if (rows.empty()) {
                return fail(ErrorKind::NotFound, u"the sample"_s);
            }
            CF_TRY(cache::LegsNow legs, cache::legsNow(database, rows.front()));
            DeliveryEvent told = eventOf(c.legs[0], DeliveryState::Opened, u"2025-03-15T10:00:00+01:00"_s);
            told.kind = u"viewed"_s;
            told.source = u"Middleware"_s;
            told.notice = kept.notice;
            told.received = now;
            CF_TRY(const bool isNew, cache::addFeedEvent(database, legs, 0, told, {}, now));
            return isNew ? Result<void>() : fail(ErrorKind::Conflict, u"it was there"_s);
        });
        m_notice = *notice;
        m_rig->pane->presenter().show(std::nullopt);
        m_rig->show(c);
    }
    LegList* legs() { return m_rig->named<LegList>(u"deliveryList"_s); }
    int line() const
    {
        const QList<LegLine>& lines = const_cast<RawEventTest*>(this)->legs()->legs();
        return int(std::find_if(lines.begin(), lines.end(), [](const LegLine& one) { return one.opens; }) - lines.begin());
    }

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void init() { m_rig = std::make_unique<RecordWindow>(); }
    void cleanup() { m_rig.reset(); }

    void row74TheEventBehindALineIsReadAsItCame()
    {
        showWithEvent(hostile);
        QCOMPARE(std::ranges::count_if(legs()->legs(), [](const LegLine& one) { return one.opens; }), 1); // what a record told has no such event
        legs()->setFocus();
        legs()->setCurrent(line());
        QTest::keyClick(legs(), Qt::Key_Return);
        auto* dialog = m_rig->window.findChild<RawEventDialog*>();
        QVERIFY(dialog);
        auto* text = dialog->findChild<MonoText*>(u"rawEventText"_s);
        QTRY_VERIFY(!text->toPlainText().isEmpty());
        const QString shown = text->toPlainText();
        QVERIFY(text->isReadOnly());
        QVERIFY2(shown.contains(u"<a href='https://evil.example'>click</a>"_s), qPrintable(shown)); // as text: nothing was made of it
        QVERIFY(!(text->textInteractionFlags() & (Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard)));
        QVERIFY(!shown.contains(QChar(0x202e)) && shown.contains(u"‹U+202E›txt.exe"_s)); // what turns letters round is shown as what it is
        QVERIFY(shown.contains(u"told otherwise"_s) && shown.contains(u"\"other\":\"yes\""_s));
        QStringList facts;
        for (const Fact& fact : dialog->findChild<Facts*>(u"rawEventFacts"_s)->facts()) {
            facts << fact.name + u'=' + fact.value;
        }
        QVERIFY(facts.contains(u"Kind=viewed"_s) && facts.contains(u"Feed=Middleware"_s) && facts.contains(u"Id=e-7"_s));
        QVERIFY(facts.contains(u"SHA-256="_s + QString::fromLatin1(QCryptographicHash::hash(hostile, QCryptographicHash::Sha256).toHex())));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_rig->window.findChild<RawEventDialog*>() || !dialog->isVisible());
    }

    void bytesThatAreNotThoseThatCameAreSaidToBe()
    {
        showWithEvent(hostile);
        m_rig->write([notice = m_notice](store::Database& database) -> Result<void> {
            CF_TRY(store::Statement * update, database.cached("UPDATE delivery_notice SET sha256 = zeroblob(32) WHERE pk = ?1"));
            update->bind(1, notice);
            return update->run();
        });
        const auto& record = m_rig->pane->presenter().record();
        const DeliveryEvent& event = *std::ranges::find(record.communication.legs[0].events, m_notice, &DeliveryEvent::notice);
        RawEventPresenter presenter(*m_rig->cache, event, m_rig->pane->presenter().telling());
        QTRY_COMPARE(presenter.state(), RawEventPresenter::State::Shown);
        QVERIFY(!presenter.notice().isIntact);
        const QList<RecordFact> facts = presenter.facts();
        QVERIFY(std::ranges::any_of(facts, [](const RecordFact& fact) { return fact.name == u"SHA-256"_s && fact.mark.mark == Mark::Failed; }));
    }

    void whatIsTooLongIsCutAndSaysSo()
    {
        const QString shown = plainText(QByteArray(mostRawText + 5, 'x'));
        QVERIFY(shown.size() < mostRawText + 100);
        QVERIFY(shown.contains(u"5 more"_s));
        QCOMPARE(plainText(QByteArray("a\r\nb\tc\0d", 8)), u"a\nb\tc‹U+0000›d"_s);
    }
};

QTEST_MAIN(RawEventTest)
#include "raw_event_test.moc"
