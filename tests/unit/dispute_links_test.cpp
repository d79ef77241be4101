// Communications that a person adds to a dispute: kept with who and when, taken back, and left alone by what takes records away.
#include "models/desk/decided_records.h"
#include "models/desk/desk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;

class DisputeLinksTest : public QObject
{
    Q_OBJECT

    template <class T> static Result<T> taken(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); })) {
            return fail(ErrorKind::Timeout, u"no answer"_s);
        }
        return future.result();
    }

private Q_SLOTS:
    void row18ALinkIsKeptWithWhoAndWhenAndWhatWasTakenBackStays()
    {
        QTemporaryDir home;
        const auto desk = *desk::Desk::open(home.path());
        QSignalSpy changed(desk.get(), &desk::Desk::disputesChanged);
        const DisputeLink link{u"DSP-2026-1"_s, CommunicationId(u"c-1"_s), DisputeRole::Answer, DisputeStage::Interim, u"ana"_s, u"sent by hand"_s, 100, {}};
        QVERIFY(taken(desk->linkDispute(link)));
        QCOMPARE(*taken(desk->disputeLinks()), std::vector<DisputeLink>{link});
        DisputeLink again = link;
        again.dispute = u"dsp 2026 1"_s; // the same in another notation
        QCOMPARE(taken(desk->linkDispute(again)).error().kind, ErrorKind::Conflict);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(taken(desk->undoDisputeLink(u"dsp2026/1"_s, link.communication, 200)));
        QCOMPARE(taken(desk->undoDisputeLink(u"DSP-2026-1"_s, link.communication, 300)).error().kind, ErrorKind::NotFound);
        QVERIFY(taken(desk->linkDispute(again)));
        const auto all = *taken(desk->disputeLinks());
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].undone, std::optional<UtcMs>(200));
        QVERIFY(!all[1].undone);
        QCOMPARE(taken(desk->linkDispute({})).error().kind, ErrorKind::Rejected);
        QCOMPARE(*desk::decidedRecords(home.path()), std::vector<CommunicationId>{link.communication}); // keeps the record from being taken away
    }
};

QTEST_GUILESS_MAIN(DisputeLinksTest)
#include "dispute_links_test.moc"
