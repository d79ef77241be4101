// The mails that came back for letters of an estate, read from the folder that the sandbox writes, against what is true of each.
#include "app/reader/mail_parts_reader.h"
#include "app/sandbox/estate/estate_fill.h"
#include "app/sandbox/xconnector/xcon_mailbox.h"
#include "models/base/text.h"
#include "models/cache/delivery_notices.h"
#include "models/cache/write_repository.h"
#include "models/connectors/mailfolder/mail_folder_connector.h"
#include "models/store/migrator.h"
#include "models/sync/apply_page.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"
#include "tests/support/known_in_memory.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::sandbox::xconnector;
using namespace Qt::StringLiterals;

class MailFolderEstateTest : public QObject
{
    Q_OBJECT

    static constexpr quint64 records = 6'000;
    QTemporaryDir m_place;
    FakeClock m_clock{1'800'000'000'000};
    QList<ReturnedMail> m_truth;

    static QString kindOf(Happening what)
    {
        return what == Happening::Deferred ? u"deferred"_s : what == Happening::Complained ? u"complained"_s : u"bounced"_s;
    }

private Q_SLOTS:
    void row74EveryReturnedMailOfAnEstateStandsOnItsLetterAndOnNoOther()
    {
        estate::Filling filling;
        filling.profile = m_place.filePath(u"profile"_s);
        filling.records = records;
        QVERIFY(estate::fill(filling).has_value());
        const auto truth = writeReturnedMails(m_place.filePath(u"mails"_s), records, filling.seed);
        QVERIFY(truth.has_value());
        QVERIFY2(truth->size() > 40, qPrintable(QString::number(truth->size())));
        auto opened = store::Database::open(filling.profile + u"/cache.sqlite"_s, store::Database::Mode::ReadWrite);
        QVERIFY(opened.has_value());
        store::Database& database = *opened;
        QVERIFY(store::migrate(database, *store::migrationsIn(u":/sql/migrations/cache"_s)).has_value());
        Repository folder;
        folder.kind = RepositoryKind::Bounces;
        folder.name = u"Returned"_s;
        folder.id = repositoryId(folder.kind, folder.name);
        folder.location = m_place.filePath(u"mails"_s);
        folder.zone = u"UTC"_s;
        QVERIFY(cache::addRepository(database, folder).has_value());
        connectors::RemoteParts parts{.transport = {}, .patience = std::make_shared<FakePatience>(m_clock), .clock = m_clock, .chance = [] { return 0.5; }, .secret = {}};
        parts.mails = [](const QByteArray& mail) { return QtFuture::makeReadyFuture(Result<MailParts>(reading::readMailPartsOf(mail))); };
        connectors::MailFolderConnector connector(folder, parts);
        KnownInMemory known;
        QString cursor;
        for (bool isOver = false; !isOver;) {
            const Result<connectors::Page> page = QCoro::waitFor(connector.changesSince(cursor, known, {}));
            QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
            auto transaction = store::Transaction::begin(database);
            QVERIFY(sync::applyPage(database, folder.id, *page, {}, m_clock.now(), m_clock.now()).has_value() && transaction->commit().has_value());
            cursor = page->next;
            isOver = page->last;
        }
        QCOMPARE(cache::countEvents(database, folder.id).value_or(-1), qint64(truth->size())); // those that lie in two places once
        int told = 0;
        for (const ReturnedMail& mail : *truth) {
            auto select = database.prepare(u"SELECT count(*) FROM delivery_event e JOIN delivery_notice n ON n.pk = e.notice JOIN communication_fact f ON "
                                           u"f.communication = e.communication AND f.known_to IS NULL WHERE f.document_key = ?1 AND e.kind LIKE ?2 || '%'");
            QVERIFY(select.has_value());
            select->bind(1, identifierKey(mail.document)).bind(2, kindOf(mail.what));
            QVERIFY(select->step().value_or(false));
            auto isArchived = database.prepare(u"SELECT count(*) FROM communication_fact WHERE document_key = ?1 AND known_to IS NULL");
            isArchived->bind(1, identifierKey(mail.document));
            QVERIFY(isArchived->step().value_or(false));
            QVERIFY2(select->integer(0) > 0 || isArchived->integer(0) == 0, qPrintable(mail.document + u' ' + kindOf(mail.what)));
            told += select->integer(0) > 0;
        }
        QVERIFY(told > truth->size() * 9 / 10);
        QCOMPARE(database.integer(u"SELECT count(*) FROM delivery_event e JOIN delivery_notice n ON n.pk = e.notice JOIN communication_fact f ON f.communication = "
                                  u"e.communication AND f.known_to IS NULL WHERE f.document_key <> n.document_key").value_or(-1), 0);
        QCOMPARE(cache::checkEvents(database)->firstBroken, 0);
    }

    void aFolderThatHoldsMailsAlreadyIsLeftAlone()
    {
        const QString folder = m_place.filePath(u"twice"_s);
        QVERIFY(writeReturnedMails(folder, 3'000, 1).has_value());
        const auto again = writeReturnedMails(folder, 3'000, 1);
        QVERIFY(!again && again.error().kind == ErrorKind::Conflict);
    }
};

QTEST_GUILESS_MAIN(MailFolderEstateTest)
#include "mail_folder_estate_test.moc"
