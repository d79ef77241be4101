// Which waiting document is opened next.
#include "models/reading/reader_queue.h"

#include <QTest>

using namespace cf;
using namespace cf::reading;

namespace {

ReaderJobPtr job(ReaderOp op, int number = 0)
{
    auto result = std::make_shared<ReaderJob>();
    result->op = op;
    result->number = number;
    return result;
}

} // namespace

class ReaderQueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesAPersonBeforeTheSync()
    {
        ReaderQueue queue;
        queue.push(job(ReaderOp::Read, 1));
        queue.push(job(ReaderOp::Page, 2));
        QCOMPARE(queue.take()->number, 2);
        QCOMPARE(queue.take()->number, 1);
        QVERIFY(!queue.take());
    }

    void servesInTheOrderOfArrival()
    {
        ReaderQueue queue;
        for (int i = 0; i < 10; ++i) {
            queue.push(job(ReaderOp::Read, i));
        }
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(queue.take()->number, i);
        }
    }

    void letsAReadThroughAfterManyPages()
    {
        ReaderQueue queue;
        queue.push(job(ReaderOp::Read));
        for (int i = 0; i < 3 * ReaderQueue::burst; ++i) {
            queue.push(job(ReaderOp::Page));
        }
        for (int i = 0; i < ReaderQueue::burst; ++i) {
            QCOMPARE(queue.take()->op, ReaderOp::Page);
        }
        QCOMPARE(queue.take()->op, ReaderOp::Read);
        QCOMPARE(queue.take()->op, ReaderOp::Page);
    }

    void leavesReadsWaitingForAPagesOnlyChild()
    {
        ReaderQueue queue;
        queue.push(job(ReaderOp::Read));
        QVERIFY(!queue.take(true));
        queue.push(job(ReaderOp::PageWords));
        QCOMPARE(queue.take(true)->op, ReaderOp::PageWords);
        QVERIFY(!queue.isEmpty());
    }

    void skipsWhatWasCancelledAndSaysSo()
    {
        ReaderQueue queue;
        ReaderJobPtr gone = job(ReaderOp::Read, 1);
        std::optional<ErrorKind> answer;
        gone->cancelled = [] { return true; };
        gone->refuse = [&answer](const Error& error) { answer = error.kind; };
        queue.push(std::move(gone));
        queue.push(job(ReaderOp::Read, 2));
        QCOMPARE(queue.take()->number, 2);
        QCOMPARE(answer, ErrorKind::Cancelled);
    }

    void answersCancelledWhenCleared()
    {
        ReaderQueue queue;
        int answers = 0;
        for (const ReaderOp op : {ReaderOp::Read, ReaderOp::Page}) {
            ReaderJobPtr waiting = job(op);
            waiting->refuse = [&answers](const Error& error) {
                QCOMPARE(error.kind, ErrorKind::Cancelled);
                ++answers;
            };
            queue.push(std::move(waiting));
        }
        queue.clear();
        QCOMPARE(answers, 2);
    }

    void answersOnlyOnce()
    {
        int answers = 0;
        {
            const ReaderJobPtr one = job(ReaderOp::Read);
            one->answer = [&answers](const ReplyBody&) { ++answers; };
            one->refuse = [&answers](const Error&) { ++answers; };
            one->finish(ReplyBody(Extraction{}));
            one->finish(ReplyBody(Extraction{}));
        }
        QCOMPARE(answers, 1);
    }

    void triesAgainBeforeTheOthers()
    {
        ReaderQueue queue;
        queue.push(job(ReaderOp::Read, 1));
        queue.pushFirst(job(ReaderOp::Read, 2));
        QCOMPARE(queue.take()->number, 2);
    }
};

QTEST_GUILESS_MAIN(ReaderQueueTest)
#include "reading_queue_test.moc"
