#include "models/query/date_literal.h"
#include "models/query/enumeration_words.h"
#include "tests/unit/query_build.h"

using namespace cf::query;
using namespace cf::query::build;
using namespace Qt::StringLiterals;

class QueryParseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReferenceExampleMeansExactlyThis()
    {
        const QString text = u"channel:email template:FEE-CHG v:7 sent:2025-03..2025-04 customer:12345 bounced"_s;
        means(text,
              all({is(Field::Channel, u"email"_s), is(Field::Template, u"FEE-CHG"_s),
                   is(Field::TemplateVersion, u"7"_s), term(Field::Sent, DateRange{month(2025, 3), month(2025, 4)}),
                   is(Field::Customer, u"12345"_s), outcome(u"bounced"_s)}));
        const auto query = parse(text);
        QCOMPARE(query->zone, Zone{});
        QVERIFY(!query->asOf);
        QCOMPARE(print(*query), text);
    }

    void anEmptyQueryMeansEverything()
    {
        for (const QString& text : {QString(), u" "_s, u"\t\n\u3000"_s}) {
            const auto query = parse(text);
            QVERIFY(query);
            QVERIFY(query->where.isEverything());
            QCOMPARE(print(*query), QString());
            QVERIFY(chips(text).empty());
        }
    }

    void bindsNotBeforeAndBeforeOr()
    {
        means(u"a b OR c d"_s, any({all({word(u"a"_s), word(u"b"_s)}), all({word(u"c"_s), word(u"d"_s)})}));
        means(u"a (b OR c) d"_s, all({word(u"a"_s), any({word(u"b"_s), word(u"c"_s)}), word(u"d"_s)}));
        means(u"a AND b"_s, all({word(u"a"_s), word(u"b"_s)}));
        means(u"NOT a b"_s, all({negated(word(u"a"_s)), word(u"b"_s)}));
        means(u"-(a b) c"_s, all({negated(all({word(u"a"_s), word(u"b"_s)})), word(u"c"_s)}));
        means(u"-a OR NOT b"_s, any({negated(word(u"a"_s)), negated(word(u"b"_s))}));
        means(u"NOT -a"_s, word(u"a"_s));
        means(u"--a"_s, word(u"a"_s));
        means(u"((a))"_s, word(u"a"_s));
        means(u"a (b (c d))"_s, all({word(u"a"_s), word(u"b"_s), word(u"c"_s), word(u"d"_s)}));
    }

    void takesOnlyCapitalsForOperators()
    {
        means(u"this or that and not those"_s,
              all({word(u"this"_s), word(u"or"_s), word(u"that"_s), word(u"and"_s), word(u"not"_s), word(u"those"_s)}));
        means(u"text:OR"_s, word(u"OR"_s));
        means(u"ANDERSEN"_s, word(u"ANDERSEN"_s));
        means(u"\"OR\""_s, phrase(u"OR"_s));
    }

    void readsListsAsAnyOf()
    {
        means(u"channel:(email, print)"_s, any({is(Field::Channel, u"email"_s), is(Field::Channel, u"print"_s)}));
        means(u"channel:(email OR print)"_s, any({is(Field::Channel, u"email"_s), is(Field::Channel, u"print"_s)}));
        means(u"channel:(email)"_s, is(Field::Channel, u"email"_s));
        means(u"-customer:( 1 ,\"2 3\", *45 )"_s,
              negated(any({is(Field::Customer, u"1"_s), is(Field::Customer, u"2 3"_s),
                           term(Field::Customer, EndsWith{u"45"_s})})));
        means(u"sent:(2025-03, 2025-05..2025-06)"_s,
              any({term(Field::Sent, DateIn{month(2025, 3)}),
                   term(Field::Sent, DateRange{month(2025, 5), month(2025, 6)})}));
        QCOMPARE(print(*parse(u"channel:email OR channel:print"_s)), u"channel:(email, print)"_s);
    }

    void readsFullText()
    {
        means(u"late fee"_s, all({word(u"late"_s), word(u"fee"_s)}));
        means(u"\"late fee\""_s, phrase(u"late fee"_s));
        means(u"text:\"late fee\""_s, phrase(u"late fee"_s));
        means(u"text:(late fee)"_s, all({word(u"late"_s), word(u"fee"_s)}));
        means(u"text:(late fee, charge)"_s, any({all({word(u"late"_s), word(u"fee"_s)}), word(u"charge"_s)}));
        means(u"text:(late NEAR/5 fee)"_s, term(Field::Text, TextNear{{u"late"_s, false}, {u"fee"_s, false}, 5}));
        means(u"text:(late NEAR fee* waived)"_s,
              all({term(Field::Text, TextNear{{u"late"_s, false}, {u"fee"_s, true}, 5}), word(u"waived"_s)}));
        means(u"late NEAR/2 fee"_s, term(Field::Text, TextNear{{u"late"_s, false}, {u"fee"_s, false}, 2}));
        means(u"text:fee* char*"_s, all({prefix(u"fee"_s), prefix(u"char"_s)}));
        means(u"text:(bounced -2025-03)"_s, all({word(u"bounced"_s), negated(word(u"2025-03"_s))}));
        means(u"https://example.com/a?b=c 09:12"_s, all({word(u"https://example.com/a?b=c"_s), word(u"09:12"_s)}));
        means(u"\"she said \\\"no\\\" \\\\\""_s, phrase(u"she said \"no\" \\"_s));
    }

    void readsKeywordsUnlessQuoted()
    {
        for (const QLatin1StringView typed : keywords()) {
            const auto query = parse(QString(typed));
            QVERIFY(query && query->where.term && query->where.term->field != Field::Text);
            QCOMPARE(print(*query), QString(typed));
            means(u'"' + QString(typed) + u'"', phrase(QString(typed)));
        }
        means(u"Bounced"_s, outcome(u"bounced"_s));
        means(u"reissued annotated not-approved"_s,
              all({term(Field::Reissue, Present{}), term(Field::Tag, Present{}), term(Field::NotApproved, Present{})}));
        means(u"is:reissued is:bounced state:returned"_s,
              all({term(Field::Reissue, Present{}), outcome(u"bounced"_s), outcome(u"returned"_s)}));
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char* text, const char* printed) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(printed);
        };
        row("2025-03", "sent:2025-03");
        row("2025-03-14", "sent:2025-03-14");
        row("2025/03/14", "sent:2025-03-14");
        row("2025-Q1", "sent:2025-Q1");
        row("2025-q3", "sent:2025-Q3");
        row("2025-W11", "sent:2025-W11");
        row("2020-W53", "sent:2020-W53");
        row("2025-03-14T09:12", "sent:2025-03-14T09:12");
        row("last-month", "sent:last-month");
        row("today", "sent:today");
        row("2025-03..2025-04", "sent:2025-03..2025-04");
        row("2024..2025", "sent:2024..2025");
        row("..2025-04", "sent:..2025-04");
        row("2025-04..", "sent:2025-04..");
        row("<30d", "sent:<30d");
        row("issued:2025", "issued:2025");
        row("issued:14.3.2025", "issued:2025-03-14");
        row("issued:2025-3-4", "issued:2025-03-04");
        row("issued:\"2025-03-14 09:12:33\"", "issued:2025-03-14T09:12:33");
        row("issued:>2025-06-10T14:22", "issued:>2025-06-10T14:22");
        row("issued:<=2025", "issued:<=2025");
        row("issued:≥2025", "issued:>=2025");
        row("issued:=2025", "issued:2025");
        row("issued:<030days", "issued:<30d");
        row("issued:>2w", "issued:>2w");
        row("issued:<90min", "issued:<90min");
        row("issued:<6m", "issued:<6m");
        row("issued:Last-Quarter", "issued:last-quarter");
        row("issued:2025-03…2025-04", "issued:2025-03..2025-04");
        row("issued:２０２５-03", "issued:2025-03");
        row("issued:2025–03", "issued:2025-03");
        row("issued:yesterday..today", "issued:yesterday..today");
        row("reissue:<30d", "reissue:<30d");
        row("before:2025-03-01", "sent:<2025-03-01");
        row("after:2025/03/01", "sent:>=2025-03-01");
        row("older_than:30d", "sent:>30d");
        row("newer_than:2w", "sent:<2w");
    }
    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto query = parse(text);
        QVERIFY2(query, query ? "" : qPrintable(told(query.error())));
        QCOMPARE(print(*query), printed);
        QCOMPARE(*parse(printed), *query);
    }

    void takesAYearAloneForAWord()
    {
        means(u"2025"_s, word(u"2025"_s));
        means(u"2025-1234"_s, word(u"2025-1234"_s));
        means(u"well...then"_s, word(u"well...then"_s));
    }

    void readsValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char* text, const char* printed) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(printed);
        };
        row("channel:EMAIL", "channel:email");
        row("channel:E-Mail", "channel:email");
        row("channel:(post, letter, text)", "channel:(print, print, sms)");
        row("channel:mobile_app", "channel:mobile-app");
        row("channel:\"branch handover\"", "channel:branch-handover");
        row("state:BOUNCED_HARD", "state:bounced-hard");
        row("state:draft", "state:draft");
        row("state:bounced", "bounced");
        row("grade:b", "grade:B");
        row("grade:>=B", "grade:>=B");
        row("grade:(A, b)", "grade:(A, B)");
        row("missing:(copy, delivery)", "missing:(copy, delivery)");
        row("disposition:due conflict:hash", "disposition:due conflict:hash");
        row("authoritative:true", "authoritative:yes");
        row("hold:\"Smith v Acme\"", "hold:\"Smith v Acme\"");
        row("bu:Retail", "unit:Retail");
        row("version:7 template:X", "v:7 template:X");
        row("template:X v:5..7", "template:X v:5..7");
        row("template:X v:>5", "template:X v:6..");
        row("template:X v:<=5", "template:X v:..5");
        row("template:X v:latest-approved", "template:X v:latest-approved");
        row("template:X v:2024.1", "template:X v:2024.1");
        row("template:FEE*", "template:FEE*");
        row("recipient:Smi*", "recipient:Smi*");
        row("recipient:\"van der B\"*", "recipient:\"van der B\"*");
        row("recipient:=\"Łukasz Żółć\"", "recipient:=\"Łukasz Żółć\"");
        row("customer:*123", "customer:*123");
        row("customer:\"12*\"", "customer:\"12*\"");
        row("pages:>10", "pages:>10");
        row("pages:007", "pages:7");
        row("pages:5..10", "pages:5..10");
        row("pages:..10", "pages:..10");
        row("reason:5.1.1", "reason:5.1.1");
        row("attr.DueDay:15", "attr.DueDay:15");
        row("attr.\"Due Day\":(15, 16)", "attr.\"Due Day\":(15, 16)");
        row("case:a:b:c", "case:a:b:c");
        row("from:retail", "unit:retail");
        row("to:a@b.example", "email:a@b.example");
        row("to:Smith", "recipient:Smith");
        row("to:(Smith, a@b.example)", "recipient:Smith OR email:a@b.example");
        row("subject:fees", "subject:fees");
        row("has:delivery", "-missing:delivery");
        row("not-approved:no", "-not-approved");
        row("a,b late, fee", "a,b late, fee");
        row("text:a:b", "text:a:b");
        row("tz:utc bounced", "bounced tz:utc");
        row("tz:europe/berlin (a OR b)", "(a OR b) tz:Europe/Berlin");
        row("tz:customer a", "a");
        row("asof:2025-04-15T18:00", "asof:2025-04-15T18:00");
        row("Channel：email　“late fee” –bounced", "channel:email \"late fee\" -bounced");
        row("text:（late，fee）", "late OR fee");
        row("\"late fee”", "\"late fee\"");
        row("„late fee“", "\"late fee\"");
        row("late – fee", "late – fee");
    }
    void readsValues()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        if (text.contains(u" – ")) { // a dash between spaces is neither a minus nor a word
            QVERIFY(!parse(text));
            return;
        }
        const auto query = parse(text);
        QVERIFY2(query, query ? "" : qPrintable(told(query.error())));
        QCOMPARE(print(*query), printed);
        QCOMPARE(*parse(printed), *query);
    }

    void readsEveryFieldAndEveryValueOfItsTable()
    {
        for (const FieldInfo& field : fields()) {
            QCOMPARE(&info(field.field), &field);
            QCOMPARE(fieldNamed(QString(field.name).toUpper()), field.field);
            for (const QLatin1StringView alias : field.aliases) {
                QCOMPARE(fieldNamed(QString(alias)), field.field);
            }
            for (const QLatin1StringView value : field.values) {
                means(QString(field.name) + u':' + value, is(field.field, QString(value)));
            }
            if (field.kind == ValueKind::Identifier || field.kind == ValueKind::Name || field.kind == ValueKind::Code) {
                const bool keyed = field.field == Field::Attribute;
                const QString name = keyed ? u"attr.Key"_s : QString(field.name);
                means(name + u":x7"_s, term(field.field, Equals{u"x7"_s, false}, keyed ? u"Key"_s : QString()));
                means(name + u":=\"X 7\""_s, term(field.field, Equals{u"X 7"_s, true}, keyed ? u"Key"_s : QString()));
            }
            if (field.kind == ValueKind::Date) {
                means(QString(field.name) + u":2025-03"_s, term(field.field, DateIn{month(2025, 3)}));
            }
        }
    }

    void givesNoNameToTwoFields()
    {
        QSet<QString> seen;
        for (const FieldInfo& field : fields()) {
            QVERIFY(!seen.contains(field.name));
            seen.insert(field.name);
            for (const QLatin1StringView alias : field.aliases) {
                QVERIFY2(!seen.contains(alias), alias.data());
                seen.insert(alias);
            }
        }
    }

    void isDocumentedToTheLastWord()
    {
        QFile file(qEnvironmentVariable("CF_SOURCE") + u"/docs/query-language.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        const auto mentions = [&page](QLatin1StringView word) {
            return QRegularExpression(u"`%1(?:[:.][^`]*)?`"_s.arg(QRegularExpression::escape(QString(word))),
                                      QRegularExpression::CaseInsensitiveOption)
                .match(page)
                .hasMatch();
        };
        for (const FieldInfo& field : fields()) {
            QVERIFY2(mentions(field.name), field.name.data());
            for (const QLatin1StringView alias : field.aliases) {
                QVERIFY2(mentions(alias), alias.data());
            }
            for (const QLatin1StringView value : field.values) {
                QVERIFY2(mentions(value), value.data());
            }
        }
    }

    void keepsTheZoneAndTheDayKnown()
    {
        const auto query = parse(u"bounced tz:Europe/Berlin asof:2025-04-15T18:00"_s);
        QVERIFY(query);
        QCOMPARE(query->zone, (Zone{Zone::Kind::Named, u"Europe/Berlin"_s}));
        QCOMPARE(query->asOf->at, minute(2025, 4, 15, 18, 0));
        QCOMPARE(query->where, outcome(u"bounced"_s));
    }

    void speaksOfTheCommunicationInStatesNoLegHas()
    {
        QCOMPARE(subjectOf(*is(Field::State, u"draft"_s).term), Subject::Communication);
        QCOMPARE(subjectOf(*is(Field::State, u"queued"_s).term), Subject::Leg);
        QCOMPARE(subjectOf(*is(Field::Template, u"X"_s).term), Subject::Usage);
    }

    void showsTheTopConditionsAsChips()
    {
        const QString text = u"channel:E-Mail AND template:FEE-CHG v:7 -is:draft (a b) tz:utc"_s;
        const std::vector<Chip> shown = chips(text);
        QStringList texts;
        for (const Chip& chip : shown) {
            texts << chip.text;
            QVERIFY(!chip.error);
        }
        QCOMPARE(texts, (QStringList{u"channel:email"_s, u"template:FEE-CHG"_s, u"v:7"_s, u"-is:draft"_s, u"(a b)"_s,
                                     u"tz:utc"_s}));
        QVERIFY(shown[3].negated);
        QVERIFY(!shown[0].negated);
        QCOMPARE(text.mid(shown[0].span.begin, shown[0].span.end - shown[0].span.begin), u"channel:E-Mail"_s);
        QCOMPARE(chips(u"a OR b c"_s).size(), size_t(1));
        QCOMPARE(chips(u"(a OR b) c"_s).size(), size_t(2));
    }

    void showsTheChipInErrorAmongTheOthers()
    {
        const QString text = u"channel:email sent:2025-13..2025-04 bounced"_s;
        const std::vector<Chip> shown = chips(text);
        QCOMPARE(shown.size(), size_t(3));
        QVERIFY(!shown[0].error && shown[1].error && !shown[2].error);
        QCOMPARE(shown[1].text, u"sent:2025-13..2025-04"_s);
        QCOMPARE(shown[1].error->code, ParseError::Code::InvalidDate);
    }
};

QTEST_APPLESS_MAIN(QueryParseTest)
#include "query_parse_test.moc"
