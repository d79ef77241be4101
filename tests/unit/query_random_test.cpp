#include "tests/fuzz/query_invariants.h"
#include "tests/unit/query_random.h"

#include <QElapsedTimer>

using namespace cf::query;
using namespace Qt::StringLiterals;

class QueryRandomTest : public QObject
{
    Q_OBJECT

    quint32 m_seed = 0;

private Q_SLOTS:
    void initTestCase()
    {
        bool given = false;
        m_seed = qEnvironmentVariable("CF_SEED").toUInt(&given);
        m_seed = given ? m_seed : std::random_device()();
        qInfo("CF_SEED=%u", m_seed);
    }

    void readsEveryTreeItPrints()
    {
        RandomQuery random(m_seed);
        for (int i = 0; i < 20'000; ++i) {
            const Query made = random.query();
            const QString printed = print(made);
            const auto read = parse(printed);
            QVERIFY2(read, read ? "" : qPrintable(printed + u'\n' + build::told(read.error())));
            QVERIFY2(*read == made, qPrintable(printed + u"\nreads back as\n"_s + print(*read)));
            QCOMPARE(print(*read), printed);
        }
    }

    void keepsItsPromisesOnAnyText()
    {
        RandomQuery random(m_seed);
        for (int i = 0; i < 20'000; ++i) {
            const QString text = random.text();
            const QString wrong = violation(text);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u"\nin: "_s + text));
        }
    }

    void survivesTextMadeToHurt()
    {
        const QString deep = u"("_s.repeated(4000) + u"a"_s + u")"_s.repeated(4000);
        const auto refused = parse(deep);
        QVERIFY(!refused);
        QCOMPARE(refused.error().front().code, ParseError::Code::TooDeep);
        QVERIFY(parse(u"("_s.repeated(64) + u'a' + u")"_s.repeated(64)));
        for (const QString& piece : {u"-"_s, u"NOT "_s, u"\""_s, u"a OR "_s, u"text:("_s, u"customer:("_s, u"a:"_s,
                                     u"\\"_s, u"*"_s, u".."_s, u")"_s, u"NEAR/5 "_s}) {
            QElapsedTimer timer;
            timer.start();
            const QString text = piece.repeated(8192 / piece.size());
            const auto read = parse(text);
            QVERIFY(read || !read.error().empty());
            QVERIFY2(timer.elapsed() < 5000, qPrintable(piece));
        }
        QCOMPARE(parse(u"a "_s.repeated(5000)).error().front().code, ParseError::Code::TooLong);
    }
};

QTEST_APPLESS_MAIN(QueryRandomTest)
#include "query_random_test.moc"
