// The command line as scripts and people meet it: help, wrong usage, and the language it speaks.

#include "models/store/database.h"
#include "tests/support/said.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

/// Environment variables that choose a language; the rest is the test's own.
using Language = QList<std::pair<QString, QString>>;
const Language plain = {{u"LC_ALL"_s, u"C"_s}};
const Language german = {{u"LANG"_s, u"de_DE.UTF-8"_s}};

Said run(const QString& program, const QStringList& words, const Language& language)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s, u"LANGUAGE"_s, u"COUNTERFOIL_LANGUAGE"_s,
                                u"QT_FATAL_WARNINGS"_s}) { // Qt warns where a locale is not installed
        environment.remove(name);
    }
    for (const auto& [name, value] : language) {
        environment.insert(name, value);
    }
    return cf::test::run(program, words, environment);
}

QStringList callsIn(const QString& text)
{
    QStringList calls;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(u"counterfoil [--profile DIR]")) {
            calls << line;
        }
    }
    return calls;
}

} // namespace

class CliTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_tree, m_profile;

    Said counterfoil(const QStringList& words, const Language& language = plain)
    {
        return run(u"counterfoil"_s, QStringList{u"--profile"_s, m_profile.path()} + words, language);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray index = "DocumentId,CustomerId,RecipientName,DocumentType,IssueDate,Channel,FileName\n";
        for (int i = 0; i < 4; ++i) {
            const QByteArray number = QByteArray::number(10 + i);
            QFile letter(m_tree.filePath(u"letter-%1.txt"_s.arg(10 + i)));
            QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Letter " + number) > 0);
            index += "EX-" + number + ",C-" + number + ",Jürgen Müller,notice,2025-03-" + number + ",email,letter-" +
                     number + ".txt\n";
        }
        QFile file(m_tree.filePath(u"index.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(index) == index.size());
        file.close();
        QCOMPARE(counterfoil({u"add"_s, u"folder"_s, m_tree.path(), u"--name"_s, u"Archive"_s}).code, 0);
        QCOMPARE(counterfoil({u"sync"_s}).code, 0);
    }

    void helpsWithTheCallsOfTheDocumentation()
    {
        QFile page(qEnvironmentVariable("CF_SOURCE") + u"/docs/cli.md"_s);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const Said help = counterfoil({u"--help"_s});
        QCOMPARE(help.code, 0);
        QCOMPARE(help.err, QString());
        QCOMPARE(callsIn(help.out), callsIn(QString::fromUtf8(page.readAll())));
        QVERIFY(callsIn(help.out).size() > 5);
    }

    void helpsWithEveryCommand()
    {
        for (const QString& call : callsIn(counterfoil({u"--help"_s}).out).mid(1)) {
            const QString command = call.section(u' ', 3, 3);
            for (const QString& asking : {u"--help"_s, u"-h"_s}) {
                const Said help = counterfoil({command, asking});
                QCOMPARE(help.code, 0);
                QCOMPARE(help.err, QString());
                QVERIFY2(help.out.startsWith(u"Usage: "_s + call + u"\n\n"_s), qPrintable(help.out));
                for (auto found = QRegularExpression(u"--[a-z-]+( [A-Z,=]+)?"_s).globalMatch(call.mid(27));
                     found.hasNext();) {
                    QVERIFY2(help.out.contains(u"\n  "_s + found.next().captured() + u"  "_s), qPrintable(help.out));
                }
            }
        }
    }

    void row88ComparesTwoLettersAndTellsByItsCode()
    {
        const Said same = counterfoil({u"compare"_s, u"EX-10"_s, u"EX-10"_s});
        QCOMPARE(same.code, 0);
        const Said differing = counterfoil({u"compare"_s, u"EX-10"_s, u"EX-11"_s});
        QCOMPARE(differing.code, 6);
        QVERIFY2(differing.out.contains(u"- 10\n+ 11\n"), qPrintable(differing.out));
        const Said json = counterfoil({u"compare"_s, u"EX-10"_s, u"EX-11#1"_s, u"--json"_s});
        QCOMPARE(json.code, 6);
        const QJsonObject told = QJsonDocument::fromJson(json.out.toUtf8()).object();
        QCOMPARE(told[u"text"_s][u"differences"_s][0][u"kind"_s].toString(), u"NUMBER"_s);
        QCOMPARE(told[u"left"_s][u"recorded"_s].toString(), told[u"left"_s][u"found"_s].toString());
        QVERIFY(!told[u"left"_s][u"recorded"_s].toString().isEmpty());
        const Said pages = counterfoil({u"compare"_s, u"EX-10"_s, u"EX-11"_s, u"--pages"_s});
        QCOMPARE(pages.code, 3);
        QVERIFY(pages.err.contains(u"has no pages"));
        QVERIFY(counterfoil({u"compare"_s, u"EX-10"_s, u"EX-11"_s}, german).code == 6);
    }

    void saysWhatIsWrongWithACall_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("command") << QStringList{u"serach"_s} << u"no command is called serach"_s;
        QTest::newRow("option") << QStringList{u"search"_s, u"--colour"_s} << u"Unknown option 'colour'."_s;
        QTest::newRow("value missing") << QStringList{u"search"_s, u"--limit"_s} << u"Missing value after '--limit'."_s;
        QTest::newRow("number") << QStringList{u"search"_s, u"--limit"_s, u"many"_s} << u"--limit takes a number"_s;
        QTest::newRow("facet") << QStringList{u"search"_s, u"--facets"_s, u"size"_s} << u"there are: channel, type"_s;
        QTest::newRow("two forms") << QStringList{u"search"_s, u"--json"_s, u"--csv"_s} << u"either --json or --csv"_s;
        QTest::newRow("query") << QStringList{u"search"_s, u"chanel:email"_s} << u"\n  ^"_s;
        QTest::newRow("no id") << QStringList{u"show"_s} << u"name one communication"_s;
        QTest::newRow("unknown id") << QStringList{u"show"_s, u"EX-99"_s} << u"there is no communication EX-99"_s;
        QTest::newRow("time") << QStringList{u"show"_s, u"EX-10"_s, u"--as-of"_s, u"then"_s} << u"not a time: then"_s;
        QTest::newRow("no way") << QStringList{u"timeline"_s} << u"name one communication"_s;
        QTest::newRow("unknown way") << QStringList{u"timeline"_s, u"EX-99"_s} << u"there is no communication EX-99"_s;
        QTest::newRow("no clock") << QStringList{u"timeline"_s, u"EX-10"_s, u"--zone"_s, u"Mars/Olympus"_s} << u"not a time zone: Mars/Olympus"_s;
        QTest::newRow("one side") << QStringList{u"compare"_s, u"EX-10"_s} << u"name two communications"_s;
        QTest::newRow("no such side") << QStringList{u"compare"_s, u"EX-10"_s, u"EX-99"_s} << u"There is no record EX-99"_s;
        QTest::newRow("no rendition") << QStringList{u"compare"_s, u"EX-10"_s, u"EX-11#0"_s} << u"not a communication: EX-11#0"_s;
        QTest::newRow("ignored text") << QStringList{u"compare"_s, u"EX-10"_s, u"EX-11"_s, u"--ignore"_s, u"dates"_s} << u"--ignore goes with --pages"_s;
        QTest::newRow("ignored what") << QStringList{u"compare"_s, u"EX-10"_s, u"EX-11"_s, u"--pages"_s, u"--ignore"_s, u"smells"_s} << u"not known: smells"_s;
        QTest::newRow("template") << QStringList{u"compare"_s, u"template:NONE"_s, u"1"_s, u"2"_s} << u"Nothing is known of one of the versions"_s;
        QTest::newRow("nothing") << QStringList{u"verify"_s} << u"name what to verify, or --all"_s;
        QTest::newRow("all and one") << QStringList{u"verify"_s, u"--all"_s, u"EX-10"_s} << u"or --all"_s;
        QTest::newRow("no folder") << QStringList{u"add"_s, u"folder"_s} << u"name a kind of repository and one place"_s;
        QTest::newRow("no such folder") << QStringList{u"add"_s, u"folder"_s, u"/nowhere"_s} << u"/nowhere"_s;
        QTest::newRow("zone") << QStringList{u"add"_s, u"folder"_s, m_tree.path(), u"--zone"_s, u"Mars/Olympus"_s}
                              << u"Mars/Olympus is no time zone"_s;
        QTest::newRow("name taken") << QStringList{u"add"_s, u"folder"_s, m_tree.path(), u"--name"_s, u"Archive"_s}
                                    << u"a repository is called Archive already"_s;
        QTest::newRow("name") << QStringList{u"sync"_s, u"Elsewhere"_s} << u"no repository is called Elsewhere"_s;
        QTest::newRow("of the window") << QStringList{u"--colour"_s} << u"there is no option --colour"_s;
    }

    void saysWhatIsWrongWithACall()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, said);
        for (const QStringList& more : {QStringList(), QStringList{u"--json"_s}}) {
            if (words.startsWith(u"--colour"_s) && !more.isEmpty()) {
                continue;
            }
            const Said answer = counterfoil(words + more);
            QCOMPARE(answer.code, 2);
            QCOMPARE(answer.out, QString());
            if (more.isEmpty()) {
                QVERIFY2(answer.err.startsWith(u"counterfoil: "_s), qPrintable(answer.err));
                QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
            }
        }
    }

    void wantsTheDirectoryOfAProfile()
    {
        const Said answer = run(u"counterfoil"_s, {u"--profile"_s}, plain);
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.out, QString());
        QVERIFY(answer.err.contains(u"--profile wants a directory"_s));
    }

    void keepsToItsProfileAfterOptionsOfQt()
    {
        const QStringList ofQt{u"-platform"_s, u"offscreen"_s, u"-reverse"_s};
        QTemporaryDir fresh;
        // Paints no page and ends, with a failure that says so; what counts is which profile it opened.
        run(u"counterfoil"_s,
            ofQt + QStringList{u"--profile"_s, fresh.path(), u"--shots"_s, fresh.filePath(u"shots"_s), u"--only"_s, u"-"_s},
            plain);
        QVERIFY(QFile::exists(fresh.filePath(u"cache.sqlite"_s)));
        const Said counted = run(
            u"counterfoil"_s, ofQt + QStringList{u"--profile"_s, m_profile.path(), u"search"_s, {}, u"--count"_s}, plain);
        QCOMPARE(counted.code, 0);
        QVERIFY2(counted.out.startsWith(u"4 of 4"_s), qPrintable(counted.out));
        QCOMPARE(run(u"counterfoil"_s, ofQt + QStringList{u"--profile"_s}, plain).code, 2);
    }

    void speaksTheLanguageOfItsEnvironment()
    {
        const QStringList words = {u"search"_s, u"--explain"_s, u"channel:email"_s, u"sent:2025-03"_s};
        const QString english = counterfoil(words).out;
        QVERIFY2(english.contains(u"Archive complete to"_s) && english.contains(u"Mar 2025"_s), qPrintable(english));
        for (const Language& language :
             {german, Language{{u"LC_ALL"_s, u"de_AT.UTF-8"_s}, {u"LANG"_s, u"C"_s}},
              Language{{u"LC_MESSAGES"_s, u"de_DE"_s}}, Language{{u"COUNTERFOIL_LANGUAGE"_s, u"de"_s}}}) {
            const QString out = counterfoil(words, language).out;
            QVERIFY2(out.contains(u"Archive vollständig bis"_s) && out.contains(u"gesendet vom "_s), qPrintable(out));
            QVERIFY(counterfoil({u"show"_s}, language).err.contains(u"geben Sie ein Schreiben an"_s));
            const Said cut = counterfoil({u"search"_s, u"--limit"_s}, language);
            QVERIFY2(cut.err.contains(u"Hinter „--limit“ fehlt der Wert"_s), qPrintable(cut.err));
            QVERIFY(counterfoil({u"--help"_s}, language).out.startsWith(u"Aufruf:"_s));
        }
        for (const Language& language :
             {Language{}, Language{{u"LANG"_s, u"C"_s}}, Language{{u"LC_ALL"_s, u"C"_s}, {u"LANGUAGE"_s, u"de"_s}},
              Language{{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"LANG"_s, u"de_DE.UTF-8"_s}},
              Language{{u"COUNTERFOIL_LANGUAGE"_s, u"en"_s}, {u"LANG"_s, u"de_DE.UTF-8"_s}}}) {
            QCOMPARE(counterfoil(words, language).out, english);
        }
    }

    void printsTheSameForProgramsInEveryLanguage()
    {
        for (const QStringList& words :
             {QStringList{u"search"_s, u"--json"_s, u"--explain"_s, u"--facets"_s, u"channel,state,language"_s},
              QStringList{u"search"_s, u"--csv"_s}, QStringList{u"search"_s, u"--json"_s, u"loan:1"_s},
              QStringList{u"show"_s, u"EX-10"_s, u"--json"_s},
              QStringList{u"show"_s, u"EX-10"_s, u"--content"_s, u"-"_s}}) {
            const Said english = counterfoil(words);
            const Said translated = counterfoil(words, german);
            QCOMPARE(translated.out, english.out);
            QCOMPARE(translated.code, english.code);
            QVERIFY(!english.out.isEmpty());
        }
        for (const QStringList& words :
             {QStringList{u"search"_s, u"chanel:email"_s}, QStringList{u"show"_s, u"EX-99"_s}, QStringList{u"sync"_s},
              QStringList{u"verify"_s, u"EX-10"_s}}) {
            QCOMPARE(counterfoil(words, german).code, counterfoil(words).code);
        }
    }

    void whatIsNotKnownSaysWhyToPeopleAndToPrograms()
    {
        const auto reason = [this](const QString& query) {
            const QJsonArray lacking = counterfoil({u"search"_s, u"--json"_s, query}).json()[u"noDataYet"].toArray();
            return lacking.isEmpty() ? QString() : lacking.first().toObject()[u"reason"].toString();
        };
        QCOMPARE(reason(u"insert:flyer"_s), u"not-told"_s);
        QCOMPARE(reason(u"disposition:due asof:2025-04-01"_s), u"as-of-now-alone"_s);
        QVERIFY(counterfoil({u"search"_s, u"insert:flyer"_s}).err.contains(u"envelopes"));
        const QJsonObject free = counterfoil({u"search"_s, u"--json"_s, u"NOT blocked-by:dispute"_s}).json(); // disputes are read before it is answered
        QVERIFY(free[u"exact"].toBool());
        QCOMPARE(free[u"total"].toInt(), 4);
    }

    void row76TheWholeWayIsToldForPeopleAndForPrograms()
    {
        const Said told = counterfoil({u"timeline"_s, u"EX-11"_s, u"--zone"_s, u"Asia/Tokyo"_s});
        QCOMPARE(told.code, 0);
        for (const QString& part : {u"Asia/Tokyo"_s, u"Composition"_s, u"Issued"_s, u"11 Mar 2025"_s, u"Seen here"_s, u"First seen here"_s,
                                    u"First read, hash recorded"_s, u" JST"_s, u"E-mail  Jürgen Müller"_s, u"nothing is told of it"_s, u" without an event"_s}) {
            QVERIFY2(told.out.contains(part), qPrintable(part + u'\n' + told.out));
        }
        const Said json = counterfoil({u"timeline"_s, u"EX-11"_s, u"--json"_s, u"--zone"_s, u"UTC"_s});
        QCOMPARE(json.code, 0);
        const QJsonObject way = QJsonDocument::fromJson(json.out.toUtf8()).object();
        QCOMPARE(way[u"documentId"].toString(), u"EX-11"_s);
        QCOMPARE(way[u"zone"].toString(), u"UTC"_s);
        QStringList lanes;
        for (const QJsonValue& lane : way[u"lanes"].toArray()) {
            lanes << lane.toObject()[u"lane"].toString();
        }
        QCOMPARE(lanes, (QStringList{u"COMPOSITION"_s, u"HERE"_s, u"LEG"_s}));
        QCOMPARE(way[u"gaps"].toArray().size(), 1); // from the day of issue to the first sync
    }

    void aDamagedSearchIndexIsNamedAndMadeAgain()
    {
        const QStringList verify = {u"verify"_s, u"--index"_s, u"--json"_s};
        const QString clean = u"{\"communications\":4,\"damaged\":[],\"missing\":0,\"superfluous\":0}\n"_s;
        const auto count = [&] { return counterfoil({u"search"_s, u"letter type:notice"_s, u"--count"_s}); };
        const Said before = count();
        QCOMPARE(before.code, 0);
        QCOMPARE(counterfoil(verify).out, clean);
        for (const QString& harm :
             {u"UPDATE index_block SET data = zeroblob(length(data))"_s, u"UPDATE index_column SET data = x'0102030405'"_s,
              u"DELETE FROM index_live"_s, u"DELETE FROM index_column WHERE column = 1"_s}) {
            {
                auto cache = store::Database::open(m_profile.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadWrite);
                QVERIFY(cache && cache->execute(harm));
            }
            const Said harmed = counterfoil(verify);
            QVERIFY2(harmed.code == 5 && harmed.out != clean, qPrintable(harm + harmed.out));
            const Said repaired = counterfoil(verify + QStringList{u"--repair"_s});
            QVERIFY2(repaired.code == 0 && repaired.out.contains(u"\"remade\":4"_s), qPrintable(harm + repaired.out));
            QCOMPARE(counterfoil(verify).out, clean);
            QCOMPARE(count().out, before.out);
        }
        QVERIFY(counterfoil({u"verify"_s, u"--repair"_s, u"EX-10"_s}).err.contains(u"--repair goes with --index"_s));
    }

    void theSandboxSpeaksItToo()
    {
        QTemporaryDir full;
        QVERIFY(QFile(full.filePath(u"x"_s)).open(QIODevice::WriteOnly));
        const QStringList words = {u"sample"_s, full.path()};
        QVERIFY(run(u"counterfoil-sandbox"_s, words, plain).err.contains(u"is not empty; nothing was written"_s));
        const Said said = run(u"counterfoil-sandbox"_s, words, german);
        QCOMPARE(said.code, 2);
        QVERIFY2(said.err.contains(u"ist nicht leer; es wurde nichts geschrieben"_s), qPrintable(said.err));
        QVERIFY(run(u"counterfoil-sandbox"_s, {u"sample"_s, u"--help"_s}, german).out.contains(u"Optionen:"_s));
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
