// The commands `reissue` and `reissue-plan` for a lawyer with a power of attorney for one account, as a script meets them: what the authority does not cover stays out, and how many that are is said.
#include "models/cache/cache.h"
#include "models/cache/write_repository.h"
#include "tests/support/pdf_maker.h"
#include "tests/support/said.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class AuthorityCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_tree, m_profile;
    const QString m_lawyer = u"power-of-attorney:document:POA-77:2199-12-31"_s;

    Said counterfoil(const QStringList& words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_FATAL_WARNINGS"_s); // the certificate's command has fonts
        return run(u"counterfoil"_s, QStringList{u"--profile"_s, m_profile.path()} + words, environment);
    }
    void put(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_tree.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void connectSystem(RepositoryKind kind, const QString& name)
    {
        const auto cache = cache::Cache::open(m_profile.path());
        Repository system;
        system.kind = kind;
        system.name = name;
        system.id = repositoryId(kind, name);
        system.location = u"https://%1.example"_s.arg(name.toLower());
        QVERIFY((*cache)->writer().write([system](store::Database& database) { return cache::addRepository(database, system); }).result());
    }
    QStringList plan(const QStringList& more) const
    {
        return QStringList{u"reissue-plan"_s, u"channel:print"_s, u"--name"_s, u"Statements for Ada Quill"_s, u"--remark"_s, u"Letter of 20 November"_s, u"--json"_s} + more;
    }
    static qint64 lettersOf(const QJsonObject& told, const QString& group)
    {
        for (const QJsonValue& one : told[u"groups"].toArray()) {
            if (one[u"group"].toString() == group) {
                return one[u"letters"].toInteger();
            }
        }
        return 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray index = "DocumentId,CustomerId,AccountId,RecipientName,Address,DocumentType,IssueDate,Channel,FileName\n";
        const QList<std::pair<QByteArray, QByteArray>> letters{{"C-1", "4471"}, {"C-1", "44-71"}, {"C-1", "9900"}, {"C-1", ""}, {"C-2", "4471"}};
        for (int i = 0; i < letters.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            put(QString::fromLatin1(number) + u".pdf"_s, pdf({{u"Account statement %1"_s.arg(i + 1)}}));
            index += "ST-" + number + ',' + letters[i].first + ',' + letters[i].second + ",Ann Lee,4 High Street,Account statement,2025-03-0" + number + ",print," + number + ".pdf\n";
        }
        put(u"index.csv"_s, index);
        QCOMPARE(counterfoil({u"add"_s, u"folder"_s, m_tree.path(), u"--name"_s, u"Archive"_s}).code, 0);
        QCOMPARE(counterfoil({u"sync"_s}).code, 0);
        connectSystem(RepositoryKind::Workflow, u"Casework"_s);
        connectSystem(RepositoryKind::XConnector, u"Deliveries"_s);
    }

    void row54ALetterOutsideOfTheAuthorityIsNotAskedFor()
    {
        const auto ask = [&](const QString& letter, const QString& account) {
            return counterfoil({u"reissue"_s, letter, u"--authority"_s, m_lawyer, u"--holder"_s, u"Ada Quill"_s, u"--account"_s, account, u"--dry-run"_s});
        };
        const Said covered = ask(u"ST-2"_s, u"4471"_s);
        QVERIFY2(!covered.err.contains(u"authority"_s) && covered.out.contains(u"covers account 4471 alone, and the letter is of it"_s), qPrintable(covered.out + covered.err));
        const Said other = ask(u"ST-3"_s, u"4471"_s);
        QVERIFY2(other.code == 1 && other.err.contains(u"the letter is of account 9900"_s), qPrintable(other.err));
        const Said untold = ask(u"ST-4"_s, u"4471"_s);
        QVERIFY2(untold.code == 1 && untold.err.contains(u"nothing tells which account"_s), qPrintable(untold.err));
        const Said expired = counterfoil({u"reissue"_s, u"ST-1"_s, u"--authority"_s, u"power-of-attorney:document:POA-77:2020-01-01"_s, u"--holder"_s, u"Ada Quill"_s});
        QVERIFY2(expired.code == 1 && expired.err.contains(u"has expired"_s), qPrintable(expired.err));
        const Said bare = counterfoil({u"reissue"_s, u"ST-1"_s, u"--authority"_s, u"power-of-attorney:document"_s});
        QVERIFY2(bare.code == 1 && bare.err.contains(u"Name the document"_s) && bare.err.contains(u"Name who acts"_s) && bare.err.contains(u"until when"_s), qPrintable(bare.err));
        QCOMPARE(counterfoil({u"reissue"_s, u"ST-1"_s, u"--authority"_s, u"customer:call-back"_s, u"--account"_s, u"4471"_s}).code, 2);
        QCOMPARE(counterfoil({u"reissue"_s, u"ST-1"_s, u"--authority"_s, u"customer:call-back"_s, u"--draft"_s, u"--call-back"_s, u"2001-01-01T10:00"_s}).code, 2); // that time has passed
        QCOMPARE(counterfoil({u"outbox"_s, u"--json"_s}).json()[u"count"].toInteger(), 0);
    }

    void journeyS4AYearOfStatementsIsAPackWithoutThoseOfOtherAccounts()
    {
        const QStringList pack{u"pack"_s, u"ST-1"_s, u"--checklist"_s, u"statement-copies"_s, u"--find"_s, u"customer:C-1 sent:2025"_s, u"--authority"_s, u"power-of-attorney"_s, u"--holder"_s, u"Ada Quill"_s,
                               u"--document"_s, u"POA-77"_s, u"--until"_s, u"2199-12-31"_s, u"--account"_s, u"4471"_s, u"--dry-run"_s};
        const QJsonObject told = counterfoil(pack + QStringList{u"--json"_s}).json();
        QStringList places;
        for (const QJsonValue& one : told[u"items"].toArray()) {
            places << one[u"documentId"].toString() + u' ' + one[u"place"].toString();
        }
        QCOMPARE(places, (QStringList{u"ST-1 in"_s, u"ST-2 in"_s, u"ST-3 other-account"_s, u"ST-4 no-account"_s}));
        QVERIFY(told[u"leftOut"].toInteger() >= 2);
        QCOMPARE(told[u"bars"].toArray(), QJsonArray());
        const QString out = counterfoil(pack).out;
        QVERIFY2(out.contains(u"covers account 4471 alone: "_s), qPrintable(out));
        QCOMPARE(counterfoil({u"pack"_s, u"ST-1"_s, u"--find"_s, u"sent:("_s, u"--dry-run"_s}).code, 2);
        QCOMPARE(counterfoil({u"pack"_s, u"--find"_s, u"customer:C-1"_s}).code, 2); // of no case
    }

    void row54APlanSaysHowManyLettersTheAuthorityLeavesOut()
    {
        const QJsonObject house = counterfoil(plan({u"--dry-run"_s})).json();
        QCOMPARE(lettersOf(house, u"OUTSIDE_AUTHORITY"_s), 0);
        const QStringList lawyers{u"--authority"_s, m_lawyer, u"--holder"_s, u"Ada Quill"_s, u"--account"_s, u"4471"_s};
        const QJsonObject nobodys = counterfoil(plan(lawyers + QStringList{u"--dry-run"_s})).json(); // of two customers, and nobody said which
        QCOMPARE(lettersOf(nobodys, u"OUTSIDE_AUTHORITY"_s), 5);
        QVERIFY(nobodys[u"against"].toVariant().toStringList().join(u' ').contains(u"whose letters"_s));
        const QStringList hers = lawyers + QStringList{u"--customer"_s, u"C-1"_s};
        const Said told = counterfoil(plan(hers));
        QVERIFY2(told.code == 0, qPrintable(told.out + told.err));
        QCOMPARE(told.json()[u"included"].toInteger(), 2);
        QCOMPARE(lettersOf(told.json(), u"OUTSIDE_AUTHORITY"_s), 3);
        const Said account = counterfoil({u"reissue-plan"_s, told.json()[u"key"].toString()});
        QVERIFY2(account.out.contains(u"account 4471 of customer C-1 alone: 3 letter"_s) && account.out.contains(u"Ada Quill"_s), qPrintable(account.out));
        const Said closed = counterfoil(plan(hers + QStringList{u"--include"_s, u"outside-authority"_s}));
        QVERIFY2(closed.code == 2 && closed.err.contains(u"cannot be sent"_s), qPrintable(closed.err));
        QCOMPARE(counterfoil(plan({u"--customer"_s, u"C-1"_s})).code, 2); // of whom nobody asked
    }
};

QTEST_GUILESS_MAIN(AuthorityCommandTest)
#include "authority_command_test.moc"
