// What a row of a result says: in its cells, to a screen reader, and as the reference that leaves the program.
#include "ui/search/result_words_presenter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using search::Column;

namespace {

search::Row row(const QString& repository)
{
    search::Row made;
    made.id = CommunicationId(u"cf-1"_s);
    made.repository = repository;
    made.title = u"Account statement"_s;
    made.recipient = u"Ada Winter"_s;
    return made;
}

ui::ResultWords words()
{
    query::Calendar calendar;
    calendar.now = QDateTime({2026, 3, 12}, {9, 0}, Qt::UTC).toMSecsSinceEpoch();
    calendar.business = QTimeZone("UTC");
    ui::ResultWords made;
    made.setZone({}, calendar);
    made.setDisconnected({{u"City archive"_s, QDateTime({2026, 3, 2}, {8, 30}, Qt::UTC).toMSecsSinceEpoch()}});
    return made;
}

} // namespace

class ResultWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowOfADisconnectedRepositorySaysSoWhereverItIsRead()
    {
        const ui::ResultWords said = words();
        const search::Row one = row(u"City archive"_s);
        QCOMPARE(said.cell(one, Column::Repository), u"City archive, disconnected"_s);
        QVERIFY2(said.whole(one, Column::Repository).startsWith(u"City archive, disconnected since 2"), qPrintable(said.whole(one, Column::Repository)));
        QVERIFY2(said.spoken(one).endsWith(u"City archive, disconnected"), qPrintable(said.spoken(one)));
        QVERIFY2(said.reference(one).contains(u"in City archive, disconnected since 2"), qPrintable(said.reference(one)));
    }

    void aRowOfAConnectedOneDoesNot()
    {
        const ui::ResultWords said = words();
        const search::Row one = row(u"Records"_s);
        QCOMPARE(said.cell(one, Column::Repository), u"Records"_s);
        QCOMPARE(said.whole(one, Column::Repository), u"Records"_s);
        QVERIFY2(!said.spoken(one).contains(u"Records"), qPrintable(said.spoken(one)));
        QVERIFY2(said.reference(one).contains(u"in Records, cf-1"), qPrintable(said.reference(one)));
    }
};

QTEST_GUILESS_MAIN(ResultWordsTest)
#include "result_words_test.moc"
