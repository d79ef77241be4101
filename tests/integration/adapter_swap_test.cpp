// One middleware takes the place of another: what a person sees of a letter is the same, whichever adapter told the events, since both speak one
// contract. The second one here is a queue in memory that knows nothing of HTTP.
#include "models/cache/read_notice.h"
#include "models/cache/read_record.h"
#include "models/delivery/event_rules.h"
#include "models/delivery/notice_reading.h"
#include "tests/support/archive_rig.h"
#include "tests/support/estate_truth.h"
#include "ui/record/record_text_presenter.h"
#include "ui/repositories/repository_facts_presenter.h"

#include <QTest>

#include <deque>

using namespace cf;
using namespace cf::connectors;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int records = 600;

/// Hands out messages that it was given, ten at a time: its cursor is a count.
class QueueAdapter final : public Connector
{
public:
    using Message = std::pair<QByteArray, QByteArray>; ///< as it came, and what was read of a mail inside it
    explicit QueueAdapter(std::vector<Message> messages)
        : m_messages(std::move(messages))
    {}
    Capabilities capabilities() const override
    {
        Capabilities can;
        can.deletions = false;
        can.deliveryEvents = true;
        can.bytesWithRecords = false;
        return can;
    }
    QCoro::Task<Result<Page>> changesSince(QString cursor, KnownSources&, std::stop_token) override
    {
        const size_t from = cursor.toULongLong(), until = std::min(m_messages.size(), from + 10);
        Page page;
        for (size_t i = from; i < until; ++i) {
            auto read = delivery::readFeedEvent(m_messages[i].first, delivery::EventRules(), m_messages[i].second);
            if (read) {
                page.changes.emplace_back(Noticed{std::move(read->event)});
            }
        }
        page.next = QString::number(until);
        page.last = until == m_messages.size();
        page.fieldsSeen = QStringList{u"state"_s, u"grade"_s, u"reason"_s, u"delivered"_s, u"platform"_s};
        co_return Result<Page>(std::move(page));
    }
    QCoro::Task<Result<QByteArray>> content(SourceRef, qint64, std::stop_token) override { co_return fail(ErrorKind::NotFound, u"a queue holds no documents"_s); }
    QCoro::Task<Result<QString>> token(SourceRef source) override { co_return Result<QString>(source.token); }

private:
    std::vector<Message> m_messages;
};

} // namespace

class AdapterSwapTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::shared_ptr<FakePatience> m_patience = std::make_shared<FakePatience>(m_clock);
    PlainReader m_reader;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    EstateTruth m_one, m_other;

    static Repository feed(const QString& name, RepositoryKind kind, const QString& location)
    {
        Repository repository;
        repository.kind = kind;
        repository.name = name;
        repository.id = repositoryId(kind, name);
        repository.location = location;
        repository.connection.user = u"northgate"_s;
        repository.connection.signIn = SignInKind::Password;
        return repository;
    }
    void pull(EstateTruth& estate, Repository repository, Connector& connector)
    {
        repository.added = m_clock.now();
        auto added = sync::addRepository(*estate.cache, repository);
        QTRY_VERIFY(added.isFinished());
        sync::PauseGate gate;
        const auto ran = QCoro::waitFor(sync::pull({*estate.cache, m_reader, m_clock, {}}, repository, connector, gate, {}, [](const auto&) {}));
        QCoro::waitFor(connector.close(true));
        QVERIFY2(ran.has_value(), ran ? "" : qPrintable(ran.error().detail));
    }
    /// What the window says of the delivery of a letter.
    QStringList shown(EstateTruth& estate, const QString& document)
    {
        auto asked = estate.cache->record(document);
        asked.waitForFinished();
        const auto record = asked.result();
        QStringList lines;
        if (record) {
            const ui::TimeTelling telling{{}, {m_clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}};
            for (const ui::DeliveryLine& line : ui::deliveryOf(*record, telling)) {
                lines << line.mark.text + u'|' + line.time + u'|' + line.detail + u'|' + line.grade + u'|' + (line.notice > 0 ? u"feed"_s : u"record"_s);
            }
        }
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = sandbox::Sandbox::open({.records = records, .archives = {sandbox::ArchiveKind::ArchivesSpace}, .services = {sandbox::ServiceKind::XConnector}});
        QVERIFY(opened);
        m_sandbox = std::move(*opened);
        m_clock.set(m_sandbox->clock(sandbox::ServiceKind::XConnector).trueNow());
        QVERIFY(m_one.fill(records, 1) && m_other.fill(records, 1));
    }

    void row61AnotherAdapterTellsTheSameInTheSamePlaces()
    {
        // The first: the middleware of the sandbox, over HTTP.
        const Repository middleware = feed(u"Middleware"_s, RepositoryKind::XConnector, m_sandbox->url(sandbox::ServiceKind::XConnector).toString());
        const RemoteParts parts{.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                .patience = m_patience,
                                .clock = m_clock,
                                .chance = [] { return 0.5; },
                                .secret = [](SecretName) { return QtFuture::makeReadyFuture(Result<Secret>(Secret("northgate-feed"))); }};
        const auto first = connectorFor(middleware, parts, m_reader);
        pull(m_one, middleware, *first);
        // The second has the same messages, and neither address nor server.
        std::vector<QueueAdapter::Message> messages;
        auto kept = m_one.cache->readers().read([&messages](store::Database& database) -> Result<bool> {
            CF_TRY(const qint64 most, database.integer(u"SELECT coalesce(max(pk), 0) FROM delivery_notice"));
            for (qint64 notice = 1; notice <= most; ++notice) {
                CF_TRY(const cache::NoticeRecord one, cache::readNotice(database, notice));
                messages.emplace_back(one.raw, one.reading);
            }
            return true;
        });
        kept.waitForFinished();
        QVERIFY(kept.result().has_value());
        QVERIFY(messages.size() > 500);
        const Repository queue = feed(u"Queue"_s, RepositoryKind::Bounces, u"/nowhere"_s);
        QueueAdapter second(messages);
        pull(m_other, queue, second);
        int told = 0;
        for (const QJsonObject& letter : m_one.letters) {
            if (letter[u"copy"_s].toInt() != 0) {
                continue;
            }
            const QString document = letter[u"document"_s].toString();
            const QStringList one = shown(m_one, document);
            QCOMPARE(shown(m_other, document), one);
            told += one.join(u'\n').contains(u"|feed"_s);
        }
        QVERIFY2(told > 100, qPrintable(QString::number(told)));
        // The page of repositories says of both what they are by their contract.
        const ui::RepositoryTelling telling{m_clock.now(), QTimeZone("Europe/Berlin")};
        for (const Repository& repository : {middleware, queue}) {
            const QList<ui::RecordFact> facts = ui::connectionFactsOf(repository, telling);
            const auto contract = std::ranges::find(facts, u"Contract"_s, &ui::RecordFact::name);
            QVERIFY(contract != facts.end());
            QCOMPARE(contract->value, u"io.counterfoil.communication, version 1"_s);
        }
    }
};

QTEST_GUILESS_MAIN(AdapterSwapTest)
#include "adapter_swap_test.moc"
