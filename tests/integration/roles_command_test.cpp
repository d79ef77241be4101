// counterfoil roles and audit, and what other commands do in a role that does not allow it; the real program.
#include "models/desk/role_book.h"
#include "models/store/database.h"
#include "tests/support/activity_rig.h"
#include "tests/support/said.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class RolesCommandTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;
    QString m_account;

    Said call(const QStringList& words) const { return counterfoilOn(m_profile->path(), words); }
    Said callAs(const QString& role, const QStringList& words) const { return run(u"counterfoil"_s, QStringList{u"--profile"_s, m_profile->path(), u"--role"_s, role} + words); }
    /// As an administrator on another machine would: past the program.
    void give(const QString& role, bool isAlone = false)
    {
        auto database = *store::Database::open(m_profile->filePath(u"desk.sqlite"_s), store::Database::Mode::ReadWrite);
        if (isAlone) {
            QVERIFY(database.execute(u"UPDATE role_assignment SET ended = 2, ended_by = 'ada' WHERE ended IS NULL AND account = '%1'"_s.arg(m_account)));
        }
        QVERIFY(database.execute(u"INSERT INTO role_assignment (account, role, by, at) VALUES ('%1', '%2', 'ada', 1)"_s.arg(m_account, role)));
    }
    QList<QJsonObject> refusals() const
    {
        FakeClock clock;
        auto log = *activity::Log::open(m_profile->path(), clock);
        QList<QJsonObject> all;
        const auto listed = log->list({}).result();
        for (const activity::Entry& one : *listed) {
            if (one.act.outcome == ActOutcome::Refused) {
                QJsonObject told{{u"act"_s, codeOf(one.act.kind)}};
                for (const auto& [name, value] : one.act.told) {
                    told[name] = std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString::number(std::get<qint64>(value));
                }
                all << told;
            }
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_account = call({u"roles"_s, u"--json"_s}).json()["account"_L1].toString();
        QVERIFY(!m_account.isEmpty());
    }

    void whileNobodyHasARoleEverybodyMayDoEverything()
    {
        const QJsonObject told = call({u"roles"_s, u"--json"_s}).json();
        QCOMPARE(told["open"_L1].toBool(), true);
        QCOMPARE(told["rights"_L1]["hold"_L1].toString(), u"yes"_s);
        QCOMPARE(call({u"search"_s, u"channel:email"_s, u"--count"_s}).code, 0);
    }

    void theFirstRoleIsThatOfAnAdministratorWhoGivesHimselfNoOther()
    {
        QCOMPARE(call({u"roles"_s, u"--assign"_s, m_account + u"=legal"_s}).code, 2);
        QCOMPARE(call({u"roles"_s, u"--assign"_s, m_account + u"=admin"_s}).code, 0);
        const Said own = call({u"roles"_s, u"--assign"_s, m_account + u"=legal"_s});
        QCOMPARE(own.code, 7);
        QVERIFY2(own.err.contains(u"own account"_s), qPrintable(own.err));
        QCOMPARE(call({u"roles"_s, u"--assign"_s, u"jo=legal"_s}).code, 0);
        QCOMPARE(call({u"roles"_s, u"--end"_s, m_account + u"=admin"_s}).code, 2); // nobody could assign any more
        QCOMPARE(call({u"roles"_s, u"--end"_s, u"jo=legal"_s}).code, 0);
        QCOMPARE(call({u"roles"_s, u"--end"_s, u"jo=legal"_s}).code, 2);
        const QJsonArray assigned = call({u"roles"_s, u"--json"_s}).json()["assigned"_L1].toArray();
        QCOMPARE(assigned.size(), 2);
        QCOMPARE(assigned[1]["endedBy"_L1].toString(), m_account);
    }

    void row73WhatIsNotInTheRoleIsRefusedWithSevenAndLogged()
    {
        QCOMPARE(call({u"roles"_s, u"--assign"_s, m_account + u"=admin"_s}).code, 0);
        const Said search = call({u"search"_s, u"channel:email"_s, u"--count"_s});
        QCOMPARE(search.code, 7);
        QVERIFY(search.out.isEmpty());
        QVERIFY2(search.err.contains(u"Look for letters"_s) && search.err.contains(u"Service agent"_s), qPrintable(search.err));
        QCOMPARE(call({u"activity"_s, u"show"_s}).code, 7);
        const auto told = refusals();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[1]["act"_L1].toString(), u"command.run"_s);
        QCOMPARE(told[1]["command"_L1].toString(), u"search"_s);
        QCOMPARE(told[1]["refused"_L1].toString(), u"not-in-role"_s);
        QCOMPARE(told[1]["right"_L1].toString(), u"search"_s);
    }

    void anOptionGivesNoRole()
    {
        QCOMPARE(call({u"roles"_s, u"--assign"_s, m_account + u"=admin"_s}).code, 0);
        const Said as = callAs(u"legal"_s, {u"search"_s, u"channel:email"_s, u"--count"_s});
        QCOMPARE(as.code, 7);
        QCOMPARE(callAs(u"king"_s, {u"search"_s, u"channel:email"_s}).code, 2);
        give(u"legal"_s);
        QCOMPARE(callAs(u"legal"_s, {u"search"_s, u"channel:email"_s, u"--count"_s}).code, 0);
        QCOMPARE(callAs(u"admin"_s, {u"search"_s, u"channel:email"_s, u"--count"_s}).code, 7); // and no more than that one
        QCOMPARE(callAs(u"legal"_s, {u"roles"_s, u"--assign"_s, u"jo=agent"_s}).code, 7);
    }

    void whatTheDeskRefusesIsNotKept()
    {
        QCOMPARE(call({u"roles"_s, u"--assign"_s, m_account + u"=admin"_s}).code, 0);
        QCOMPARE(call({u"roles"_s, u"--assign"_s, u"ada=admin"_s}).code, 0);
        give(u"auditor"_s, true);
        const Said stated = call({u"practice"_s, u"--channel"_s, u"print"_s, u"--text"_s, u"Each tray is counted."_s, u"--by"_s, u"Ana Ruiz"_s});
        QVERIFY2(stated.code == 7, qPrintable(stated.out + stated.err));
        QVERIFY(call({u"practice"_s, u"--json"_s}).json()["practices"_L1].toArray().isEmpty());
        QCOMPARE(call({u"add"_s, u"folder"_s, m_profile->path()}).code, 7);
        QVERIFY(call({u"repositories"_s, u"--json"_s}).json()["repositories"_L1].toArray().isEmpty());
        QCOMPARE(call({u"activity"_s, u"show"_s}).code, 0);
    }

    void whoMayOnlyLookWritesNoFile()
    {
        const QString path = m_profile->filePath(u"list.csv"_s);
        QCOMPARE(call({u"exceptions"_s, u"--csv"_s, path}).code, 0);
        QVERIFY(QFile::remove(path));
        QCOMPARE(call({u"roles"_s, u"--assign"_s, u"ada=admin"_s}).code, 0); // who has none looks for letters, and that is all
        const Said refused = call({u"exceptions"_s, u"--csv"_s, path});
        QVERIFY2(refused.code == 7, qPrintable(refused.err));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(refusals().last()["act"_L1].toString(), u"file.written"_s);
    }

    void whoReadsTheOwnEntriesReadsNoOthers()
    {
        QCOMPARE(call({u"roles"_s, u"--assign"_s, u"ada=admin"_s}).code, 0);
        give(u"agent"_s);
        const Said own = call({u"activity"_s, u"show"_s, u"--json"_s});
        QCOMPARE(own.code, 0);
        for (const QJsonValue& one : own.json()["entries"_L1].toArray()) {
            QCOMPARE(one["person"_L1].toString(), m_account);
        }
        QCOMPARE(call({u"activity"_s, u"show"_s, u"--person"_s, u"ada"_s}).code, 7);
        QCOMPARE(call({u"activity"_s, u"export"_s, u"--entry"_s, u"0"_s, u"--out"_s, m_profile->filePath(u"x"_s)}).code, 7);
    }

    void aBrokenTableIsNamedAndOpensNothing()
    {
        QCOMPARE(call({u"roles"_s, u"--assign"_s, m_account + u"=admin"_s}).code, 0);
        const Said table = call({u"roles"_s, u"--table"_s});
        QCOMPARE(table.code, 0);
        QVERIFY(readPermissions(table.out.toUtf8()));
        ActivityRig::write(m_profile->filePath(u"roles.json"_s), "{");
        const Said refused = call({u"search"_s, u"channel:email"_s});
        QVERIFY(refused.code != 0);
        QVERIFY2(refused.err.contains(u"roles.json"_s), qPrintable(refused.err));
        ActivityRig::write(m_profile->filePath(u"roles.json"_s), table.out.toUtf8());
        QCOMPARE(call({u"roles"_s}).code, 0);
    }

    void anAuditSaysWhatIsNotProvenAndWritesItsBundle()
    {
        const QString path = m_profile->filePath(u"visit.pdf"_s);
        const Said audited = call({u"audit"_s, u"--files"_s, u"0"_s, u"--out"_s, path, u"--unsigned"_s, u"--json"_s});
        QVERIFY2(audited.code == 3, qPrintable(audited.out + audited.err));
        const QJsonObject run = audited.json();
        QCOMPARE(run["form"_L1].toString(), u"counterfoil-audit-1"_s);
        QCOMPARE(run["outcome"_L1].toString(), u"open"_s);
        QCOMPARE(run["steps"_L1].toArray().size(), 6);
        QVERIFY(ActivityRig::read(path).startsWith("%PDF"));
        QCOMPARE(call({u"roles"_s, u"--assign"_s, m_account + u"=admin"_s}).code, 0);
        QCOMPARE(call({u"audit"_s}).code, 7);
    }
};

QTEST_GUILESS_MAIN(RolesCommandTest)
#include "roles_command_test.moc"
