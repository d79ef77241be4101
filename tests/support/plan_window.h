// Plans of letters in a window over a RecordRig, with an outbox, a workflow system and a middleware: letters of a list, a plan of them, its case as it is told, and letters that leave.
#pragma once

#include "models/cache/write_case.h"
#include "tests/support/record_window.h"
#include "tests/support/reissue_world.h"
#include "ui/reissue/bulk_make_view.h"
#include "ui/reissue/bulk_run_view.h"
#include "ui/reissue/reissue_plans_page.h"

#include <QComboBox>
#include <QLineEdit>

namespace cf::test {

class PlanWindow
{
public:
    explicit PlanWindow(bool hasMiddleware = true)
        : world(rig)
        , context{rig.actions, [this](const QString& id, const QString& subject) { opened << id + u' ' + subject; }, [this](const QString& text) { searched << text; }, [this](const QString& text) { told << text; }}
    {
        if (hasMiddleware) {
            Repository feed;
            feed.kind = RepositoryKind::XConnector;
            feed.name = QStringLiteral("Deliveries");
            middleware = feed.id = repositoryId(feed.kind, feed.name);
            feed.location = QStringLiteral("https://feed.example");
            rig.write([feed](store::Database& database) { return cache::addRepository(database, feed); });
        }
        workflow = repositoryId(RepositoryKind::Workflow, QStringLiteral("Casework"));
        ui::ReissueParts parts = world.parts();
        parts.content = &rig.content;
        parts.reader = &rig.reader;
        parts.secrets = &rig.secrets;
        parts.desk = rig.desk.get();
        page = new ui::ReissuePlansWidget(parts, context);
        rig.window.addWidget(page);
        page->show();
    }

    static Communication bounced(int i)
    {
        const QString customer = QStringLiteral("C-%1").arg(i, 4, 10, QChar(u'0'));
        Communication c = letter(QStringLiteral("FEE-%1").arg(i, 4, 10, QChar(u'0')), customer);
        c.campaign = QStringLiteral("fee-change");
        RecipientLeg& leg = c.legs[0];
        leg.recipient = QStringLiteral("Customer %1").arg(i);
        leg.email = QStringLiteral("c%1@okafor.example").arg(i);
        leg.address = QStringLiteral("%1 High Street").arg(i);
        leg.events = {eventOf(leg, DeliveryState::Dispatched, QStringLiteral("2025-03-14T09:12:07+01:00")), eventOf(leg, DeliveryState::BouncedHard, QStringLiteral("2025-03-14T09:12:31+01:00"))};
        return c;
    }
    /// The letters of the campaign, and others by which some of them stand otherwise.
    void fill(int ready, int ruled, int bad, int reissued)
    {
        std::vector<Communication> letters;
        const int all = ready + ruled + bad + reissued;
        for (int i = 0; i < all; ++i) {
            Communication c = bounced(i);
            const int kind = i < ready ? 0 : i < ready + ruled ? 1 : i < ready + ruled + bad ? 2 : 3;
            if (kind == 1) {
                c.legs[0].channelReason = QStringLiteral("REGULATION");
            }
            if (kind >= 2) {
                Communication other = letter(QStringLiteral("OTHER-%1").arg(i), c.legs[0].customer);
                RecipientLeg& leg = other.legs[0];
                leg.channel = Channel::Print;
                leg.address = c.legs[0].address;
                leg.events = {eventOf(leg, DeliveryState::Dispatched, QStringLiteral("2025-02-14T09:12:07+01:00")), eventOf(leg, kind == 2 ? DeliveryState::ReturnedMail : DeliveryState::Delivered, QStringLiteral("2025-02-20T09:12:31+01:00"))};
                if (kind == 3) {
                    other.relations = {{RelationKind::ReissueOf, c.documentId}};
                }
                letters.push_back(other);
            }
            letters.push_back(c);
        }
        put(letters);
    }
    void put(const std::vector<Communication>& letters)
    {
        const auto& clock = rig.clock;
        auto& files = rig.content.files;
        constexpr size_t atOnce = 20; // a machine may be busy
        for (size_t from = 0; from < letters.size(); from += atOnce) {
            rig.write([&](store::Database& database) -> Result<void> {
                CF_CHECK(cache::addCoverage(database, archive(), {QStringLiteral("campaign"), QStringLiteral("customer")}));
                for (size_t i = from; i < std::min(letters.size(), from + atOnce); ++i) {
                    const Communication& c = letters[i];
                    const QByteArray bytes = "%PDF-1.4 " + c.documentId.toUtf8();
                    cache::Observation seen;
                    seen.ref = c.renditions.front().source;
                    seen.bytes = bytes.size();
                    seen.sha256 = sha256Of(bytes);
                    seen.at = clock.now();
                    CF_CHECK(cache::observeSource(database, seen));
                    CF_CHECK(cache::writeExtraction(database, seen.sha256, RecordRig::pdfText()));
                    files[c.renditions.front().source.nativeId] = bytes;
                    CF_CHECK(cache::writeCommunication(database, c, clock.now()));
                }
                return {};
            });
        }
    }
    void choose(const QString& query = QStringLiteral("campaign:fee-change"))
    {
        page->showSubject(ui::planSubjectOfQuery(query));
        [&] { QTRY_COMPARE_WITH_TIMEOUT(page->making().state(), ui::BulkPlanPresenter::State::Ready, 60'000); }();
    }
    template <class W> W* named(const QString& name) const { return page->findChild<W*>(name); }
    void type(const QString& field, const QString& text) const
    {
        auto* line = named<QLineEdit>(field);
        line->setFocus();
        QTest::keyClicks(line, text);
    }
    void pick(const QString& box, int data) const
    {
        auto* combo = named<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(data));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    void print() const { pick(QStringLiteral("bulkChannel"), int(Channel::Print)); }
    GroupCount group(ReissueGroup of) const
    {
        for (const GroupCount& one : page->making().groups()) {
            if (one.group == of) {
                return one;
            }
        }
        return {of, 0, 0};
    }
    QString groups() const
    {
        QStringList all;
        for (const GroupCount& one : page->making().groups()) {
            all << QStringLiteral("%1 %2/%3").arg(codeOf(one.group)).arg(one.included).arg(one.letters);
        }
        return all.join(QStringLiteral(", "));
    }
    QString ask()
    {
        print();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(page->making().state(), ui::BulkPlanPresenter::State::Ready, 60'000); }();
        type(QStringLiteral("bulkTitle"), QStringLiteral("Bounced notices"));
        type(QStringLiteral("bulkRemark"), QStringLiteral("F-31"));
        named<QPushButton>(QStringLiteral("bulkSubmit"))->click();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(page->running().state(), ui::BulkRunPresenter::State::Shown, 60'000); }();
        return page->making().key();
    }
    void showCase(const QString& key, const QString& approvedBy, const QString& endedAt = {})
    {
        WorkflowCase shown;
        shown.nativeId = QStringLiteral("case-1");
        shown.token = QString::number(++m_tokens);
        shown.reference = key;
        shown.definitionKey = QStringLiteral("reissueRequest");
        shown.startedBy = QStringLiteral("jo");
        shown.started = rig.clock.now();
        WorkflowTask approve;
        approve.nativeId = QStringLiteral("t2");
        approve.key = QStringLiteral("approve");
        approve.name = QStringLiteral("Approve reissue");
        approve.assignee = approvedBy;
        approve.created = rig.clock.now();
        if (!approvedBy.isEmpty()) {
            approve.ended = rig.clock.now();
            approve.outcome = endedAt.isEmpty() ? QStringLiteral("approved") : QStringLiteral("refused");
            shown.steps = {{QStringLiteral("s1"), QStringLiteral("regenerate"), QStringLiteral("Resend"), QStringLiteral("serviceTask"), 5, {}}};
        }
        shown.tasks = {approve};
        if (!endedAt.isEmpty()) {
            shown.steps.clear();
            shown.ended = rig.clock.now();
            shown.endedAt = endedAt;
        }
        rig.write([this, shown](store::Database& database) -> Result<void> {
            CF_TRY(const bool isNew, cache::writeCase(database, workflow, shown, rig.clock.now()));
            Q_UNUSED(isNew)
            return {};
        });
        rig.cache->noteCommit();
    }
    /// As whoever goes on with cases does it: the next letters get their bytes, and the middleware takes so many of them.
    void send(const QString& key, int count)
    {
        for (int sent = 0; sent < count;) {
            std::vector<outbox::SuppliedLetter> some;
            const auto waiting = world.outbox->waitingLetters(key, std::min(50, count - sent)).result();
            for (const outbox::WaitingLetter& one : *waiting) {
                some.push_back({one.command, "%PDF", {}});
            }
            QVERIFY(!some.empty());
            QVERIFY(world.outbox->supply(some, rig.clock.now()).result());
            while (const std::optional<Intent> taken = *world.outbox->take(middleware, rig.clock.now()).result()) {
                QVERIFY(world.outbox->note(taken->command.key, {IntentState::Done, {}, {QStringLiteral("a-%1").arg(++sent), {}, {}}, {}, {}, false, false}, rig.clock.now()).result());
            }
        }
    }

    RecordWindow rig;
    ReissueWorld world;
    ui::PageContext context;
    QStringList opened, searched, told;
    RepositoryId middleware, workflow;
    ui::ReissuePlansWidget* page = nullptr;

private:
    int m_tokens = 0;
};

} // namespace cf::test
