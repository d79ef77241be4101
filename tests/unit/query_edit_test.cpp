#include "models/query/completion.h"
#include "models/query/edit.h"
#include "models/query/sentence.h"
#include "tests/unit/query_build.h"

using namespace cf;
using namespace cf::query;
using namespace cf::query::build;
using namespace Qt::StringLiterals;

namespace {

Term value(Field field, const QString& text) { return *is(field, text).term; }
Query read(const QString& text) { return parse(text).value(); }

QString said(const QString& text)
{
    const UtcMs now = QDateTime::fromString(u"2026-11-21T09:12:00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
    return spoken(explain(read(text), Calendar{now, QTimeZone::utc(), Qt::Monday}), EnglishPhrasebook());
}

} // namespace

class QueryEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesASecondValueBesideTheFirst()
    {
        Query query = withTerm(read(u"bounced"_s), value(Field::Channel, u"email"_s));
        QCOMPARE(print(query), u"bounced channel:email"_s);
        query = withTerm(query, value(Field::Channel, u"print"_s));
        QCOMPARE(print(query), u"bounced channel:(email, print)"_s);
        QCOMPARE(print(withTerm(query, value(Field::Channel, u"print"_s))), u"bounced channel:(email, print)"_s);
        QCOMPARE(presence(query, value(Field::Channel, u"print"_s)), Presence::Chosen);
        QCOMPARE(print(withoutTerm(query, value(Field::Channel, u"email"_s))), u"bounced channel:print"_s);
        QCOMPARE(print(withoutTerm(read(u"channel:email"_s), value(Field::Channel, u"email"_s))), QString());
    }

    void togglesAndExcludes()
    {
        const Term email = value(Field::Channel, u"email"_s), print_ = value(Field::Channel, u"print"_s);
        QCOMPARE(print(toggled(read(u""_s), email)), u"channel:email"_s);
        QCOMPARE(print(toggled(read(u"channel:email a"_s), email)), u"a"_s);
        QCOMPARE(print(toggled(read(u"-channel:email a"_s), email)), u"a"_s);
        QCOMPARE(print(excluding(read(u"channel:(email, print)"_s), email)), u"channel:print -channel:email"_s);
        QCOMPARE(print(excluding(read(u"-channel:email"_s), print_)), u"-channel:(email, print)"_s);
        QCOMPARE(print(toggledExclusion(read(u"-channel:(email, print)"_s), email)), u"-channel:print"_s);
        QCOMPARE(print(withTerm(read(u"-channel:email"_s), email)), u"channel:email"_s);
        QCOMPARE(presence(read(u"-channel:(email, print)"_s), print_), Presence::Excluded);
        QCOMPARE(presence(read(u"a OR channel:email"_s), email), Presence::Absent);
        QCOMPARE(print(withTerm(read(u"a OR b tz:utc"_s.replace(u" tz:utc"_s, QString())), email)),
                 u"(a OR b) channel:email"_s);
        QCOMPARE(print(withTerm(read(u"bounced"_s), *outcome(u"returned"_s).term)), u"bounced OR returned"_s);
    }

    void comparesValuesAsTheirFieldDoes()
    {
        QCOMPARE(presence(read(u"customer:00-123"_s), value(Field::Customer, u"123"_s)), Presence::Chosen);
        QCOMPARE(presence(read(u"unit:retail"_s), value(Field::Unit, u"Retail"_s)), Presence::Chosen);
        QCOMPARE(presence(read(u"unit:=retail"_s), value(Field::Unit, u"Retail"_s)), Presence::Absent);
    }

    void takesVersionsAwayWithTheirTemplate()
    {
        const Query query = read(u"template:(A, B) v:7 bounced"_s);
        const Query one = withoutTerm(query, value(Field::Template, u"A"_s));
        QCOMPARE(print(one), u"template:B v:7 bounced"_s);
        QCOMPARE(print(withoutTerm(one, value(Field::Template, u"B"_s))), u"bounced"_s);
    }

    void replacesDatesInPlace()
    {
        const Query query = read(u"sent:2025-03 bounced issued:2024"_s);
        QCOMPARE(print(withDates(query, Field::Sent, QDate(2025, 4, 2), QDate(2025, 4, 9))),
                 u"sent:2025-04-02..2025-04-09 bounced issued:2024"_s);
        QCOMPARE(print(withDates(query, Field::Sent, QDate(2025, 4, 1), QDate(2025, 5, 31))),
                 u"sent:2025-04..2025-05 bounced issued:2024"_s);
        QCOMPARE(print(withDates(query, Field::Sent, QDate(2024, 1, 1), QDate(2024, 12, 31))),
                 u"sent:2024 bounced issued:2024"_s);
        QCOMPARE(print(withDates(query, Field::Sent, QDate(2025, 4, 2), QDate(2025, 4, 2))),
                 u"sent:2025-04-02 bounced issued:2024"_s);
        QCOMPARE(print(withDates(query, Field::Sent, QDate(2025, 4, 2), std::nullopt)),
                 u"sent:2025-04-02.. bounced issued:2024"_s);
        QCOMPARE(print(withDates(query, Field::Sent, std::nullopt, std::nullopt)), u"bounced issued:2024"_s);
        QCOMPARE(print(withDates(read(u""_s), Field::Sent, QDate(2025, 4, 1), QDate(2025, 4, 30))), u"sent:2025-04"_s);
        QCOMPARE(print(withDates(read(u"reissued"_s), Field::Reissue, QDate(2025, 4, 1), QDate(2025, 4, 30))),
                 u"reissued reissue:2025-04"_s);
    }

    void takesChipsAway()
    {
        const auto without = [](const QString& text, size_t index) {
            return withoutChip(text, chips(text)[index].span);
        };
        QCOMPARE(without(u"channel:E-Mail bounced -is:draft"_s, 0), u"bounced -is:draft"_s);
        QCOMPARE(without(u"a AND b AND c"_s, 1), u"a c"_s);
        QCOMPARE(without(u"a AND b"_s, 0), u"b"_s);
        QCOMPARE(without(u"a AND b"_s, 1), u"a"_s);
        QCOMPARE(without(u"a OR b"_s, 0), QString());
        QCOMPARE(without(u"template:X v:7 bounced"_s, 0), u"bounced"_s);
        QCOMPARE(without(u"chanel:x bounced"_s, 0), u"bounced"_s);
        QCOMPARE(without(u"chanel:x  v:7 bounced"_s, 2), u"chanel:x  v:7"_s);
        QCOMPARE(without(u"bounced tz:utc"_s, 1), u"bounced"_s);
    }

    void keepsEveryEditReadable()
    {
        const QStringList queries{u""_s,
                                  u"a"_s,
                                  u"a OR b"_s,
                                  u"channel:email"_s,
                                  u"-channel:(email, sms)"_s,
                                  u"template:X v:7"_s,
                                  u"sent:2025 tz:utc asof:2025"_s,
                                  u"-(a b) (c OR channel:print)"_s};
        const std::vector<Term> terms{value(Field::Channel, u"email"_s), value(Field::Template, u"X"_s),
                                      *outcome(u"bounced"_s).term,       *word(u"fee"_s).term,
                                      value(Field::Unit, u"A, (B)"_s),   *term(Field::Reissue, Present{}).term};
        for (const QString& text : queries) {
            for (const Term& each : terms) {
                for (const Query& edited :
                     {withTerm(read(text), each), withoutTerm(read(text), each), excluding(read(text), each),
                      toggled(read(text), each), toggledExclusion(read(text), each),
                      withDates(read(text), Field::Sent, QDate(2025, 1, 1), std::nullopt)}) {
                    const auto again = parse(print(edited));
                    QVERIFY2(again && *again == edited, qPrintable(print(edited)));
                }
                QCOMPARE(presence(withTerm(read(text), each), each), Presence::Chosen);
                QCOMPARE(presence(excluding(read(text), each), each), Presence::Excluded);
                QCOMPARE(presence(withoutTerm(read(text), each), each), Presence::Absent);
            }
        }
    }

    void saysTheQuery_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* text, const char* sentence) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
        };
        row("channel:email template:FEE-CHG v:7 sent:2025-03..2025-04 customer:12345 bounced",
            "E-mail, template FEE-CHG version 7, sent 1 Mar to 30 Apr 2025 (customer time), customer 12345, bounced.");
        row("", "Everything.");
        row("-is:draft", "Not draft.");
        row("channel:(email, print) -channel:sms", "E-mail or post, not SMS.");
        row("-channel:(email, print)", "Not (e-mail or post).");
        row("a (b OR c d)",
            "With \"a\" in the text, (with \"b\" in the text or (with \"c\" in the text, with \"d\" in the text)).");
        row("-(bounced channel:email) returned", "Not (bounced, e-mail), returned.");
        row("sent:<30d", "Sent in the last 30 days, since 22 Oct 2026 09:12 (business time).");
        row("sent:>1w tz:utc", "Sent more than 1 week ago, before 14 Nov 2026 09:12 (UTC).");
        row("last-month", "Sent last month, 1 to 31 Oct 2026 (customer time).");
        row("today tz:Europe/Berlin", "Sent today, on 21 Nov 2026 (Europe/Berlin).");
        row("issued:2025-03-14", "Issued on 14 Mar 2025 (customer time).");
        row("issued:>2025-06-10T14:22", "Issued after 10 Jun 2025 14:22 (customer time).");
        row("issued:2024..2025", "Issued 1 Jan 2024 to 31 Dec 2025 (customer time).");
        row("issued:..2025-04", "Issued up to 30 Apr 2025 (customer time).");
        row("issued:<2025-04 tz:business", "Issued before 1 Apr 2025 (business time).");
        row("bounced tz:utc", "Bounced, times in UTC.");
        row("bounced asof:2025-04-15T18:00", "Bounced, as known on 15 Apr 2025 18:00:59 (business time).");
        row("grade:>=B pages:5..10 customer:*123 recipient:=\"A B\"",
            "Grade B or better, pages 5 to 10, customer ending in \"123\", recipient exactly \"A B\".");
        row("text:(late NEAR/5 fee*)", "With \"late\" within 5 words of \"fee*\" in the text.");
        row("reissued annotated not-approved -reissued", "Reissued, annotated, without approval, not reissued.");
        row("blocked-by:(foreign-hold, LIT-7)", "Blocked by foreign hold or LIT-7.");
        row("template:X v:latest-approved", "Template X version latest approved.");
        row("attr.\"Due Day\":15 hold:\"%1 v %2\"", "Due Day 15, held for %1 v %2.");
    }
    void saysTheQuery()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        QCOMPARE(said(text), sentence);
    }

    void hasWordsForEveryFieldAndCode()
    {
        const EnglishPhrasebook book;
        for (const FieldInfo& field : fields()) {
            QVERIFY(!book.condition(field.field, u"Key"_s, u"x"_s).isEmpty());
            for (const QLatin1StringView code : field.values) {
                QVERIFY(!book.value(field.field, code).isEmpty());
            }
        }
    }

    void knowsWhatIsBeingTyped()
    {
        using Kind = Completion::Kind;
        const auto at = [](const QString& text) {
            return completionAt(QString(text).remove(u'|'), text.indexOf(u'|'));
        };
        Completion found = at(u"chan|"_s);
        QCOMPARE(found.kind, Kind::Word);
        QCOMPARE(found.candidates.front(), u"channel:"_s);
        QCOMPARE(found.replace.begin, 0);
        QCOMPARE(found.replace.end, 4);

        found = at(u"bounced channel:em|ail x"_s);
        QCOMPARE(found.kind, Kind::FieldValue);
        QCOMPARE(found.field, Field::Channel);
        QCOMPARE(found.typed, u"em"_s);
        QCOMPARE(found.replace.begin, 16);
        QCOMPARE(found.replace.end, 21);
        QVERIFY(found.candidates.contains(u"email"_s));

        found = at(u"-channel:(email, pr|)"_s);
        QCOMPARE(found.field, Field::Channel);
        QCOMPARE(found.typed, u"pr"_s);
        QCOMPARE(found.candidates.front(), u"print"_s);

        found = at(u"unit:\"Retail Ba|"_s);
        QCOMPARE(found.kind, Kind::FieldValue);
        QCOMPARE(found.field, Field::Unit);
        QCOMPARE(found.typed, u"Retail Ba"_s);
        QCOMPARE(found.replace.begin, 5);

        found = at(u"sent:2025-03..to|"_s);
        QCOMPARE(found.typed, u"to"_s);
        QVERIFY(found.candidates.contains(u"today"_s));
        QCOMPARE(at(u"customer:*12|"_s).typed, u"12"_s);
        QCOMPARE(at(u"tz:europe/berl|"_s).kind, Kind::Zone);
        QCOMPARE(at(u"tz:europe/berl|"_s).candidates.front(), u"Europe/Berlin"_s);
        QCOMPARE(at(u"\"late fe|"_s).kind, Kind::None);
        QCOMPARE(at(u"(a OR boun|"_s).candidates.front(), u"bounced"_s);
        QCOMPARE(at(u"a |"_s).typed, QString());
        QVERIFY(at(u"|"_s).candidates.contains(u"customer:"_s));
        QCOMPARE(insertable(u"Smith v Acme"_s), u"\"Smith v Acme\""_s);
    }

    void offersOnlyWhatTheParserKnows()
    {
        for (const FieldInfo& field : fields()) {
            if (field.field == Field::Attribute || field.field == Field::TemplateVersion) {
                continue;
            }
            const QString start = QString(field.name) + u':';
            for (const QString& candidate : completionAt(start, start.size()).candidates) {
                QVERIFY2(parse(start + candidate), qPrintable(start + candidate));
            }
        }
    }
};

QTEST_APPLESS_MAIN(QueryEditTest)
#include "query_edit_test.moc"
