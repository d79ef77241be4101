#include "models/query/parse.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_connections.h"
#include "ui/search/further_table_presenter.h"
#include "ui/search/row_copy_presenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

Repository archive(const QString& name, RepositoryKind kind = RepositoryKind::ArchivesSpace)
{
    Repository repository;
    repository.id = repositoryId(kind, name);
    repository.kind = kind;
    repository.name = name;
    return repository;
}

FurtherHit hit(const QString& nativeId, const std::optional<CommunicationId>& here = {})
{
    FurtherHit made;
    made.nativeId = nativeId;
    made.title = u"Letter "_s + nativeId;
    made.here = here;
    return made;
}

FurtherHit typed(const QString& nativeId, const QString& type)
{
    FurtherHit made = hit(nativeId);
    made.record.emplace();
    made.record->type = type;
    return made;
}

FurtherPage page(std::vector<FurtherHit> hits, const QString& next = {})
{
    FurtherPage made;
    made.asked = u"q=overdraft"_s;
    made.hits = std::move(hits);
    made.next = next;
    made.at = 1'000;
    return made;
}

} // namespace

class FurtherPresenterTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    const Repository m_city = archive(u"City"_s), m_county = archive(u"County"_s, RepositoryKind::Cmis);
    const CommunicationId m_known{u"cm-known"_s};

    query::Calendar calendar() { return {m_clock.now(), QTimeZone::utc(), Qt::Monday}; }
    void ask(FurtherPresenter& presenter, const std::vector<Repository>& repositories, int most = 2, const QString& text = u"overdraft"_s)
    {
        QSignalSpy finished(&presenter, &FurtherPresenter::finished);
        presenter.ask(*query::parse(text), calendar(), repositories, most);
        QVERIFY(finished.count() > 0 || finished.wait());
        QVERIFY(!presenter.isAsking());
    }

private Q_SLOTS:
    void each_repository_answers_for_itself()
    {
        FakeConnections connections;
        FurtherPage found = page({hit(u"/1"_s, m_known), hit(u"/2"_s)});
        found.total = 2;
        connections.furtherAnswers.insert_or_assign({m_city.id, QString()}, Result<FurtherPage>(found));
        connections.furtherAnswers.insert_or_assign({m_county.id, QString()}, Result<FurtherPage>(fail(ErrorKind::Offline, u"refused"_s)));
        FurtherPresenter presenter({connections, m_clock});
        ask(presenter, {m_city, m_county, archive(u"Folder"_s, RepositoryKind::Folder)});
        QCOMPARE(presenter.answers().size(), size_t(2)); // a folder has no search
        QCOMPARE(presenter.answers()[0].state, FurtherAnswer::State::Answered);
        QCOMPARE(furtherVerdict(presenter.answers()[0]), u"2 found, 1 of them not here"_s);
        QCOMPARE(presenter.answers()[1].state, FurtherAnswer::State::Failed);
        QVERIFY(furtherVerdict(presenter.answers()[1]).contains(u"refused"_s));
    }

    void what_cannot_be_asked_there_is_said()
    {
        FakeConnections connections;
        FurtherPage wider = page({});
        wider.leftOut = {u"is:altered"_s, u"grade:A"_s};
        connections.furtherAnswers.insert_or_assign({m_city.id, QString()}, Result<FurtherPage>(wider));
        connections.furtherAnswers.insert_or_assign({m_county.id, QString()},
                                                    Result<FurtherPage>(fail(ErrorKind::Rejected, u"nothing of it can be asked there"_s)));
        FurtherPresenter presenter({connections, m_clock});
        ask(presenter, {m_city, m_county});
        QCOMPARE(furtherNotes(presenter.answers()[0]), QStringList{u"Asked without: is:altered, grade:A."_s});
        QCOMPARE(presenter.answers()[1].state, FurtherAnswer::State::Cannot);
        QVERIFY(furtherVerdict(presenter.answers()[1]).contains(u"nothing of it"_s));
    }

    void what_may_be_missed_there_is_said()
    {
        FakeConnections connections;
        FurtherPage less = page({});
        less.lacking = {{u"overdraft"_s, Lack::Documents}, {u"customer:1"_s, Lack::OtherSpelling}, {u"type:a"_s, Lack::OtherSpelling}};
        connections.furtherAnswers.insert_or_assign({m_city.id, QString()}, Result<FurtherPage>(less));
        FurtherPresenter presenter({connections, m_clock});
        ask(presenter, {m_city});
        QCOMPARE(furtherNotes(presenter.answers()[0]),
                 QStringList({u"May find less: overdraft (looked for in what the records say, not in the text of their documents)."_s,
                              u"May find less: customer:1, type:a (compared as typed, so that what is written otherwise there is not found)."_s}));
    }

    void what_the_question_does_not_mean_is_counted_and_no_hit()
    {
        FakeConnections connections;
        FurtherPage found = page({typed(u"/1"_s, u"FEE"_s), typed(u"/2"_s, u"OFFER"_s), typed(u"/3"_s, u"offer"_s), hit(u"/4"_s)});
        found.whole = {u"type"_s};
        found.total = 4;
        connections.furtherAnswers.insert_or_assign({m_city.id, QString()}, Result<FurtherPage>(found));
        FurtherPresenter presenter({connections, m_clock});
        ask(presenter, {m_city}, 10, u"type:=OFFER"_s);
        const FurtherAnswer& answer = presenter.answers()[0];
        QCOMPARE(answer.hits.size(), size_t(2)); // what cannot be judged stays
        QCOMPARE(answer.hits[0].nativeId, u"/2"_s);
        QVERIFY(answer.hits[0].isMeant && !answer.hits[1].isMeant);
        QCOMPARE(answer.notMeant, QSet<QString>({u"/1"_s, u"/3"_s}));
        QCOMPARE(furtherVerdict(answer), u"2 of the 4 that the repository named, 2 of them not here"_s);
        QCOMPARE(furtherNotes(answer), QStringList{u"Listed on the repository's word: 1; what it told of them does not say whether they are meant."_s});
    }

    void a_page_of_which_nothing_is_meant_is_followed_by_the_next()
    {
        FakeConnections connections;
        FurtherPage first = page({typed(u"/1"_s, u"FEE"_s)}, u"p2"_s), second = page({typed(u"/2"_s, u"OFFER"_s)}, u"p3"_s);
        first.whole = second.whole = {u"type"_s};
        connections.furtherAnswers.insert_or_assign({m_city.id, QString()}, Result<FurtherPage>(first));
        connections.furtherAnswers.insert_or_assign({m_city.id, u"p2"_s}, Result<FurtherPage>(second));
        FurtherPresenter presenter({connections, m_clock});
        ask(presenter, {m_city}, 10, u"type:OFFER"_s);
        QCOMPARE(presenter.answers()[0].hits.size(), size_t(1));
        QVERIFY(presenter.hasMore());
        QCOMPARE(furtherVerdict(presenter.answers()[0]), u"more than 2 found, 1 of the first 2 that the repository named, 1 of them not here"_s);
    }

    void a_repository_that_the_query_leaves_out_is_not_asked()
    {
        FakeConnections connections;
        connections.furtherAnswers.insert_or_assign({m_city.id, QString()}, Result<FurtherPage>(page({})));
        FurtherPresenter presenter({connections, m_clock});
        ask(presenter, {m_city, m_county}, 2, u"repo:City overdraft"_s);
        QCOMPARE(presenter.answers().size(), size_t(1));
        QCOMPARE(connections.questions, QStringList{u"further overdraft from  at most 2"_s});
    }

    void more_is_asked_for_from_where_the_page_ended_and_each_record_stands_once()
    {
        FakeConnections connections;
        connections.furtherAnswers.insert_or_assign({m_city.id, QString()}, Result<FurtherPage>(page({hit(u"/1"_s), hit(u"/2"_s)}, u"p2"_s)));
        connections.furtherAnswers.insert_or_assign({m_city.id, u"p2"_s}, Result<FurtherPage>(page({hit(u"/2"_s), hit(u"/3"_s)})));
        FurtherPresenter presenter({connections, m_clock});
        ask(presenter, {m_city});
        QVERIFY(presenter.hasMore());
        QCOMPARE(furtherVerdict(presenter.answers()[0]), u"more than 2 found, 2 listed, 2 of them not here"_s);
        QSignalSpy finished(&presenter, &FurtherPresenter::finished);
        presenter.askMore();
        QVERIFY(finished.wait());
        QVERIFY(!presenter.hasMore());
        QCOMPARE(presenter.answers()[0].hits.size(), size_t(3));
    }

    void without_a_limit_all_pages_are_asked_for()
    {
        FakeConnections connections;
        connections.furtherAnswers.insert_or_assign({m_city.id, QString()}, Result<FurtherPage>(page({hit(u"/1"_s)}, u"p2"_s)));
        connections.furtherAnswers.insert_or_assign({m_city.id, u"p2"_s}, Result<FurtherPage>(page({hit(u"/2"_s)}, u"p3"_s)));
        connections.furtherAnswers.insert_or_assign({m_city.id, u"p3"_s}, Result<FurtherPage>(page({hit(u"/3"_s)})));
        FurtherPresenter presenter({connections, m_clock});
        ask(presenter, {m_city}, 0);
        QCOMPARE(presenter.answers()[0].hits.size(), size_t(3));
    }

    void a_page_that_fails_keeps_what_the_ones_before_it_found()
    {
        FakeConnections connections;
        connections.furtherAnswers.insert_or_assign({m_city.id, QString()}, Result<FurtherPage>(page({hit(u"/1"_s)}, u"p2"_s)));
        FurtherPresenter presenter({connections, m_clock});
        ask(presenter, {m_city}, 0); // the second page is not to be had
        QCOMPARE(presenter.answers()[0].state, FurtherAnswer::State::Failed);
        QCOMPARE(presenter.answers()[0].hits.size(), size_t(1));
    }

    void the_table_lists_first_what_is_not_here()
    {
        FurtherAnswer answer;
        answer.name = u"City"_s;
        answer.hits = {hit(u"/1"_s, m_known), hit(u"/2"_s)};
        FurtherTable table;
        table.set({answer});
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.hit(0).nativeId, u"/2"_s);
        QCOMPARE(table.index(0, FurtherTable::Here).data().toString(), u"not here"_s);
        QCOMPARE(table.index(1, FurtherTable::Here).data().toString(), u"here"_s);
        const QStringList lines = tabSeparated(table).split(u'\n');
        QVERIFY(lines[0].endsWith(u"\tId there"_s));
        QVERIFY(lines[1].endsWith(u"\t/2"_s));
    }
};

QTEST_GUILESS_MAIN(FurtherPresenterTest)
#include "further_presenter_test.moc"
