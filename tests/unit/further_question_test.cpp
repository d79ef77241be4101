#include "models/query/further_question.h"
#include "models/query/parse.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

using Kind = FurtherQuestion::Kind;
using Match = FurtherQuestion::Match;

/// 22 November 2026, 12:00 UTC, as told in New York.
query::Calendar calendar()
{
    return {QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC).toMSecsSinceEpoch(), QTimeZone("America/New_York"), Qt::Monday};
}

FurtherQuestion asked(const QString& text)
{
    const auto parsed = query::parse(text);
    return parsed ? query::furtherQuestion(*parsed, calendar()) : FurtherQuestion();
}

FurtherQuestion atom(const QString& name)
{
    FurtherQuestion one;
    one.kind = Kind::One;
    one.field = name;
    one.said = name;
    return one;
}

FurtherQuestion group(Kind kind, std::vector<FurtherQuestion> parts)
{
    FurtherQuestion out;
    out.kind = kind;
    QStringList said;
    for (const FurtherQuestion& part : parts) {
        said << part.said;
    }
    out.said = (kind == Kind::Not ? u"-("_s : kind == Kind::Any ? u"any("_s : u"all("_s) + said.join(u' ') + u')';
    out.parts = std::move(parts);
    return out;
}

/// Fields "no…" cannot be asked, "wide…" are asked wider, all others exactly.
Askable can(const FurtherQuestion& one)
{
    return one.field.startsWith(u"no") ? Askable::No : one.field.startsWith(u"wide") ? Askable::Wider : Askable::Exactly;
}

} // namespace

class FurtherQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_condition_keeps_its_field_value_and_spelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("match");
        QTest::addColumn<QString>("value");
        QTest::newRow("identifier") << u"customer:C-0012"_s << u"customer"_s << int(Match::Is) << u"C-0012"_s;
        QTest::newRow("its end") << u"customer:*012"_s << u"customer"_s << int(Match::Ends) << u"012"_s;
        QTest::newRow("closed list") << u"channel:email"_s << u"channel"_s << int(Match::Is) << u"email"_s;
        QTest::newRow("word") << u"overdraft"_s << u"text"_s << int(Match::Phrase) << u"overdraft"_s;
        QTest::newRow("phrase") << u"\"late fee\""_s << u"text"_s << int(Match::Phrase) << u"late fee"_s;
        QTest::newRow("prefix") << u"over*"_s << u"text"_s << int(Match::Begins) << u"over"_s;
        QTest::newRow("near") << u"text:(late NEAR/3 fee)"_s << u"text"_s << int(Match::Near) << u"late fee"_s;
        QTest::newRow("a number") << u"pages:>3"_s << u"pages"_s << int(Match::Other) << QString();
        QTest::newRow("a grade") << u"grade:>=B"_s << u"grade"_s << int(Match::Other) << QString();
    }
    void each_condition_keeps_its_field_value_and_spelling()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, field);
        QFETCH(const int, match);
        QFETCH(const QString, value);
        const FurtherQuestion one = asked(text);
        QCOMPARE(one.kind, Kind::One);
        QCOMPARE(one.field, field);
        QCOMPARE(int(one.match), match);
        QCOMPARE(one.value, value);
        QVERIFY(!one.said.isEmpty());
    }

    void days_of_the_letter_itself_stay_as_they_are()
    {
        const FurtherQuestion march = asked(u"sent:2025-03"_s);
        QCOMPARE(march.match, Match::Within);
        QCOMPARE(march.from, QDate(2025, 3, 1));
        QCOMPARE(march.last, QDate(2025, 3, 31));
        const FurtherQuestion before = asked(u"sent:<2025-03"_s);
        QVERIFY(!before.from.isValid());
        QCOMPARE(before.last, QDate(2025, 2, 28));
        const FurtherQuestion from = asked(u"issued:2025-03-14.."_s);
        QCOMPARE(from.from, QDate(2025, 3, 14));
        QVERIFY(!from.last.isValid());
    }
    void days_of_another_clock_and_times_of_day_are_asked_a_day_wider()
    {
        const FurtherQuestion utc = asked(u"sent:2025-03 tz:utc"_s);
        QCOMPARE(utc.from, QDate(2025, 2, 28));
        QCOMPARE(utc.last, QDate(2025, 4, 1));
        const FurtherQuestion minute = asked(u"sent:2025-03-14T09:12"_s);
        QCOMPARE(minute.from, QDate(2025, 3, 13));
        QCOMPARE(minute.last, QDate(2025, 3, 15));
        const FurtherQuestion lately = asked(u"sent:<2d"_s); // from 20 November 12:00 UTC on
        QCOMPARE(lately.from, QDate(2026, 11, 19));
        QVERIFY(!lately.last.isValid());
    }
    void what_was_known_then_cannot_be_asked()
    {
        const FurtherQuestion past = asked(u"customer:C-1 asof:2025-04-15"_s);
        const AskablePart part = askablePart(past, [](const FurtherQuestion& one) { return one.field == u"asof" ? Askable::No : Askable::Exactly; });
        QCOMPARE(part.question.field, u"customer"_s);
        QCOMPARE(part.leftOut, QStringList{u"asof:2025-04-15"_s});
    }

    void a_condition_on_the_repository_decides_which_are_asked()
    {
        Repository city;
        city.kind = RepositoryKind::ArchivesSpace;
        city.name = u"City archive"_s;
        const auto left = [&](const QString& text) {
            const auto question = query::questionWithin(asked(text), city);
            return question ? (question->isEverything() ? u"everything"_s : question->said) : u"not asked"_s;
        };
        QCOMPARE(left(u"repo:\"city ARCHIVE\" overdraft"_s), u"overdraft"_s);
        QCOMPARE(left(u"repo:archivesspace overdraft"_s), u"overdraft"_s);
        QCOMPARE(left(u"repo:Northgate overdraft"_s), u"not asked"_s);
        QCOMPARE(left(u"-repo:Northgate"_s), u"everything"_s);
        QCOMPARE(left(u"-repo:city*"_s), u"not asked"_s);
        QCOMPARE(left(u"(repo:Northgate OR customer:C-1) overdraft"_s), u"(repo:Northgate OR customer:C-1) overdraft"_s);
        const auto either = query::questionWithin(asked(u"repo:Northgate OR customer:C-1"_s), city);
        QVERIFY(either);
        QCOMPARE(either->field, u"customer"_s);
        QCOMPARE(left(u"repo:\"City archive\" OR customer:C-1"_s), u"everything"_s);
    }

    void what_cannot_be_asked_is_left_out_of_all_and_said()
    {
        const AskablePart part = askablePart(group(Kind::All, {atom(u"a"_s), atom(u"no1"_s), atom(u"b"_s)}), can);
        QCOMPARE(part.question.parts.size(), size_t(2));
        QCOMPARE(part.leftOut, QStringList{u"no1"_s});
    }
    void an_alternative_that_cannot_be_asked_takes_the_others_with_it()
    {
        const AskablePart part = askablePart(group(Kind::All, {atom(u"a"_s), group(Kind::Any, {atom(u"b"_s), atom(u"no1"_s)})}), can);
        QCOMPARE(part.question, atom(u"a"_s));
        QCOMPARE(part.leftOut, QStringList{u"any(b no1)"_s});
    }
    void the_negation_of_a_wider_search_is_left_out()
    {
        const AskablePart part = askablePart(group(Kind::All, {atom(u"a"_s), group(Kind::Not, {atom(u"wide1"_s)}), group(Kind::Not, {atom(u"b"_s)})}), can);
        QCOMPARE(part.question.parts.size(), size_t(2));
        QCOMPARE(part.leftOut, QStringList{u"-(wide1)"_s});
    }
    void of_a_question_that_cannot_be_asked_at_all_everything_is_left()
    {
        const AskablePart part = askablePart(group(Kind::Any, {atom(u"no1"_s), atom(u"no2"_s)}), can);
        QVERIFY(part.question.isEverything());
        QCOMPARE(part.leftOut, QStringList{u"any(no1 no2)"_s});
    }

    /// Whatever a record is like: what the whole question finds, the part that is asked finds as well.
    void the_part_that_is_asked_finds_all_that_the_question_means()
    {
        const quint32 seed = qEnvironmentVariableIsSet("CF_SEED") ? quint32(qEnvironmentVariableIntValue("CF_SEED"))
                                                                  : QRandomGenerator::global()->generate() & 0x7FFFFFFF;
        qInfo("CF_SEED=%u", seed);
        QRandomGenerator random(seed);
        int narrowed = 0, wider = 0;
        for (int i = 0; i < 5000; ++i) {
            const FurtherQuestion question = randomQuestion(random, 3);
            const AskablePart part = askablePart(question, can);
            narrowed += part.leftOut.isEmpty() ? 0 : 1;
            for (int record = 0; record < 64; ++record) {
                // What is true of the record, and what a wider search takes for true beside it.
                const quint32 truth = random.generate(), taken = truth | random.generate();
                const bool meant = holds(question, truth, truth), found = holds(part.question, truth, taken);
                QVERIFY2(!meant || found, qPrintable(question.said + u" as "_s + part.question.said));
                wider += found && !meant ? 1 : 0;
            }
        }
        QVERIFY(narrowed > 100 && wider > 100); // the questions were such that something was left out of them
    }

private:
    static FurtherQuestion randomQuestion(QRandomGenerator& random, int depth)
    {
        static const QStringList atoms{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"wide1"_s, u"wide2"_s, u"no1"_s, u"no2"_s};
        if (depth == 0 || random.bounded(3) == 0) {
            return atom(atoms[random.bounded(int(atoms.size()))]);
        }
        const auto kind = std::array{Kind::All, Kind::Any, Kind::Not}[size_t(random.bounded(3))];
        std::vector<FurtherQuestion> parts;
        for (int n = kind == Kind::Not ? 1 : 2 + random.bounded(2); n > 0; --n) {
            parts.push_back(randomQuestion(random, depth - 1));
        }
        return group(kind, std::move(parts));
    }
    static bool holds(const FurtherQuestion& question, quint32 truth, quint32 taken)
    {
        const auto inner = [&](const FurtherQuestion& part) { return holds(part, truth, taken); };
        switch (question.kind) {
        case Kind::All: return std::ranges::all_of(question.parts, inner);
        case Kind::Any: return std::ranges::any_of(question.parts, inner);
        case Kind::Not: return !inner(question.parts.front());
        case Kind::One: break;
        }
        const quint32 bit = 1U << (qHash(question.field) % 32);
        return ((can(question) == Askable::Wider ? taken : truth) & bit) != 0;
    }
};

QTEST_GUILESS_MAIN(FurtherQuestionTest)
#include "further_question_test.moc"
