#include "tests/unit/query_build.h"

using namespace cf::query;
using namespace Qt::StringLiterals;

using Code = ParseError::Code;

class QueryErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereAndHowToMend_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("underlined");
        QTest::addColumn<QString>("fix"); // "-": none
        QTest::addColumn<QString>("arguments");
        const auto row = [](const char* text, Code code, const char* underlined, const char* fix,
                            const char* arguments = nullptr) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(code) << QString::fromUtf8(underlined)
                                << QString::fromUtf8(fix) << (arguments ? QString::fromUtf8(arguments) : QString());
        };
        row("chanel:email", Code::UnknownField, "chanel", "channel", "chanel");
        row("tempalte:X", Code::UnknownField, "tempalte", "template");
        row("costcentre:7", Code::UnknownField, "costcentre", "attr.costcentre");
        row("nonsense:(a, b) c", Code::UnknownField, "nonsense", "attr.nonsense");
        row("attr:7", Code::UnknownField, "attr", "-");
        row("channel:emial", Code::UnknownValue, "emial", "email", "channel|emial");
        row("is:unredable", Code::UnknownValue, "unredable", "unreadable");
        row("channel:(email, prnt)", Code::UnknownValue, "prnt", "print");
        row("grade:Z", Code::UnknownValue, "Z", "-");
        row("has:attachment", Code::UnknownValue, "has:attachment", "");
        row("tz:Europe/Berln", Code::UnknownZone, "Europe/Berln", "Europe/Berlin");
        row("tz:berlin", Code::UnknownZone, "berlin", "Europe/Berlin");
        row("customer:", Code::EmptyValue, "customer:", "");
        row("customer: 12345", Code::EmptyValue, "customer: 12345", "customer:12345");
        row("customer:\"\"", Code::EmptyValue, "customer:\"\"", "-");
        row("customer:(1,,2)", Code::EmptyValue, ",", "");
        row("customer:(1,)", Code::EmptyValue, ",", "");
        row("\"\"", Code::EmptyValue, "\"\"", "");
        row("sent:..", Code::EmptyValue, "..", "-");
        row("pages:>", Code::EmptyValue, ">", "-");
        row("sent:2025-04..2025-03", Code::ReversedRange, "2025-04..2025-03", "2025-03..2025-04");
        row("sent:today..yesterday", Code::ReversedRange, "today..yesterday", "yesterday..today");
        row("pages:10..5", Code::ReversedRange, "10..5", "5..10");
        row("template:X v:7..5", Code::ReversedRange, "7..5", "5..7");
        row("sent:2025-13", Code::InvalidDate, "2025-13", "2025-12", "13|month");
        row("2025-13..2025-04", Code::InvalidDate, "2025-13", "2025-12", "13|month");
        row("sent:2025-02-30", Code::InvalidDate, "2025-02-30", "2025-02-28", "30|day");
        row("sent:2025-Q5", Code::InvalidDate, "2025-Q5", "2025-Q4", "5|quarter");
        row("sent:2025-W53", Code::InvalidDate, "2025-W53", "2025-W52", "53|week");
        row("sent:2025-03-14T25:00", Code::InvalidDate, "2025-03-14T25:00", "2025-03-14T23:00", "25|hour");
        row("sent:last-mnth", Code::InvalidDate, "last-mnth", "last-month", "last-mnth|date");
        row("sent:30d", Code::InvalidDate, "30d", "<30d", "30d|date");
        row("older_than:30", Code::InvalidDate, "30", "30d", "30|age");
        row("pages:many", Code::InvalidNumber, "many", "-", "many");
        row("pages:1,000", Code::InvalidNumber, "1,000", "1000");
        row("customer:12*", Code::WildcardNotHere, "12*", "*12", "customer");
        row("recipient:*son", Code::WildcardNotHere, "*son", "son*");
        row("channel:em*", Code::WildcardNotHere, "em*", "email");
        row("la*te", Code::WildcardNotHere, "la*te", "late*");
        row("\"late fee\"*", Code::WildcardNotHere, "\"late fee\"*", "\"late fee\"");
        row("sent:2025-*", Code::WildcardNotHere, "2025-*", "2025");
        row("late \"fee", Code::UnclosedQuote, "\"fee", "\"fee\"");
        row("template:\"FEE CHG", Code::UnclosedQuote, "\"FEE CHG", "\"FEE CHG\"");
        row("(a b", Code::UnclosedGroup, "(a b", "(a b)");
        row("channel:(email, print", Code::UnclosedGroup, "channel:(email, print", "channel:(email, print)");
        row("a b)", Code::UnexpectedClose, ")", "");
        row("a OR", Code::MissingOperand, "OR", "", "OR");
        row("AND a", Code::MissingOperand, "AND", "");
        row("a NOT", Code::MissingOperand, "NOT", "");
        row("a - b", Code::MissingOperand, "-", "");
        row("()", Code::EmptyGroup, "()", "");
        row("v:7", Code::VersionWithoutTemplate, "v:7", "");
        row("template:X OR v:7", Code::VersionWithoutTemplate, "v:7", "template:X v:7");
        row("-template:X v:7", Code::VersionWithoutTemplate, "v:7", "template:X v:7");
        row("customer:>5", Code::ComparisonNotHere, ">5", "5");
        row("grade:>X", Code::ComparisonNotHere, ">X", "X");
        row("sent:<=30d", Code::ComparisonNotHere, "<=30d", "<30d");
        row("customer:100..200", Code::RangeNotHere, "100..200", "\"100..200\"");
        row("grade:B..D", Code::RangeNotHere, "B..D", "(B, C, D)");
        row("before:(2025-03, 2025-04)", Code::ListNotHere, "before:(2025-03, 2025-04)", "-");
        row("text:(late NEAR/x fee)", Code::NearMalformed, "NEAR/x", "NEAR/5");
        row("text:(NEAR/5 fee)", Code::NearMalformed, "NEAR/5", "");
        row("text:(a NEAR/5 b NEAR/5 c)", Code::NearMalformed, "NEAR/5", "");
        row("tz:utc tz:business", Code::TwiceGiven, "tz:business", "");
        row("fish & chips", Code::NotAWord, "&", "");
        row("a && b", Code::NotAWord, "&&", "AND");
        row("customer:-12", Code::NotAWord, "customer:-12", "-customer:12");
        row("channel:(email, -print)", Code::NotAWord, "-print", "-");
        row("\"late\"fee", Code::NotAWord, "\"late\"fee", "\"late\" fee");
        row("(a tz:utc)", Code::NotInGroup, "tz:utc", "");
        row("a OR b tz:utc", Code::NotInGroup, "tz:utc", "");
        row("text:(channel:email)", Code::NotInGroup, "channel:email", "\"channel:email\"");
        row("channel:(email print)", Code::MissingComma, "print", ", print");
    }
    void saysWhereAndHowToMend()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(QString, underlined);
        QFETCH(QString, fix);
        QFETCH(QString, arguments);
        const auto query = parse(text);
        QVERIFY(!query);
        const ParseError& error = query.error().front();
        QCOMPARE(text.mid(error.span.begin, error.span.end - error.span.begin), underlined);
        QCOMPARE(int(error.code), code);
        QCOMPARE(error.fix.value_or(u"-"_s), fix);
        if (!arguments.isEmpty()) {
            QCOMPARE(error.arguments.join(u'|'), arguments);
        }
    }

    void tellsAllErrorsByPlace()
    {
        const auto query = parse(u"chanel:email sent:2025-13 (customer:12* is:hald)"_s);
        QVERIFY(!query);
        std::vector<Code> codes;
        for (const ParseError& error : query.error()) {
            codes.push_back(error.code);
        }
        QCOMPARE(codes,
                 (std::vector{Code::UnknownField, Code::InvalidDate, Code::WildcardNotHere, Code::UnknownValue}));
    }

    void acceptsAVersionWhereverATemplateIsCertain()
    {
        for (const QString& text : {u"template:X v:7"_s, u"v:7 template:X"_s, u"template:(X, Y) v:7"_s,
                                    u"(template:X OR template:Y) -v:7"_s, u"template:X (v:7 OR v:8 bounced)"_s,
                                    u"(template:X v:7) OR (template:Y v:8)"_s, u"-(template:X v:7)"_s}) {
            const auto query = parse(text);
            QVERIFY2(query, qPrintable(text));
        }
        QVERIFY(!parse(u"(template:X OR bounced) v:7"_s));
    }
};

QTEST_APPLESS_MAIN(QueryErrorTest)
#include "query_error_test.moc"
