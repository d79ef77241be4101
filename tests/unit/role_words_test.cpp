// What is said of roles: every right, grant and refusal has words, and every control that is kept closed is one that pages have.
#include "ui/roles/fenced_controls_presenter.h"
#include "ui/roles/role_words_presenter.h"
#include "ui/roles/standing_presenter.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <set>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class RoleWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRightAndGrantHasItsOwnWords()
    {
        std::set<QString> words;
        for (const Right right : allRights()) {
            words.insert(rightWord(right));
        }
        QCOMPARE(words.size(), size_t(rightCount));
        QVERIFY(!words.contains(QString()));
        std::set<QString> grants;
        for (int i = 0; i <= int(Grant::Yes); ++i) {
            grants.insert(grantWord(Grant(i)));
            QVERIFY(!grantSentence(Grant(i)).isEmpty());
        }
        QCOMPARE(grants.size(), size_t(Grant::Yes) + 1);
    }

    void aRefusalSaysWhoMay()
    {
        RoleStanding standing{u"jo"_s, false, {Role::ServiceAgent}, {}};
        standing.table.of(Role::Legal, Right::Hold) = Grant::Yes;
        standing.table.of(Role::RecordsManager, Right::Hold) = Grant::Yes;
        const QString sentence = refusalSentence({RoleBar::NotInRole, Right::Hold}, standing);
        QVERIFY2(sentence.contains(u"Service agent"_s) && sentence.contains(u"Records manager or Legal"_s), qPrintable(sentence));
    }

    void everyRefusalHasWords()
    {
        for (int i = 0; i <= int(RoleBar::Unknown); ++i) {
            QVERIFY(!refusalSentence({RoleBar(i), Right::Hold}, {}).isEmpty());
        }
    }

    void everyControlThatIsKeptClosedIsOneThatPagesHave()
    {
        QByteArray sources;
        QDirIterator files(qEnvironmentVariable("CF_SOURCE") + u"/ui"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (const QString path = files.next(); !path.endsWith(u"fenced_controls_presenter.cpp")) {
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                sources += file.readAll();
            }
        }
        for (const QLatin1StringView name : fencedControls()) {
            QVERIFY2(sources.contains("u\"" + QByteArray(name.data(), name.size()) + "\"_s"), name.data());
        }
    }

    void whatCannotBeReadAllowsNothing()
    {
        bool isBroken = false;
        Standing standing([&]() -> Result<RoleStanding> { return isBroken ? Result<RoleStanding>(fail(ErrorKind::Rejected, u"roles.json: no"_s)) : RoleStanding(); });
        QVERIFY(standing.refusalOf(Right::Hold).isEmpty());
        isBroken = true;
        standing.look();
        QVERIFY(standing.refusalOf(Right::Hold).contains(u"roles.json"_s));
        QVERIFY(!standing.now().isOpen);
    }
};

QTEST_GUILESS_MAIN(RoleWordsTest)
#include "role_words_test.moc"
