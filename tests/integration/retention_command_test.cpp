// counterfoil retention and counterfoil disposition, as a script meets them: what is due in a folder of letters and what keeps it, a plan of the site, and an extension.
#include "tests/support/said.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cf::test;
using namespace Qt::StringLiterals;

class RetentionCommandTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_tree, m_profile;

    QProcessEnvironment environment() const
    {
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.insert(u"LC_ALL"_s, u"C"_s);
        own.remove(u"QT_FATAL_WARNINGS"_s);
        return own;
    }
    Said counterfoil(const QStringList& words) { return run(u"counterfoil"_s, QStringList{u"--profile"_s, m_profile->path()} + words, environment()); }
    QJsonObject json(const QStringList& words, int code)
    {
        const Said said = counterfoil(words + QStringList{u"--json"_s});
        if (said.code != code) {
            qWarning("%d: %s%s", said.code, qPrintable(said.out), qPrintable(said.err));
        }
        return said.code == code ? QJsonDocument::fromJson(said.out.toUtf8()).object() : QJsonObject();
    }
    void put(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_tree->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_tree = std::make_unique<QTemporaryDir>();
        m_profile = std::make_unique<QTemporaryDir>();
        QByteArray index = "DocumentId,CustomerId,RecipientName,DocumentType,IssueDate,Channel,BusinessUnit,RetentionClass,FileName\n";
        for (int i = 1; i <= 6; ++i) {
            const QByteArray name = QByteArray::number(i) + ".txt";
            put(QString::fromLatin1(name), "Letter " + name);
            index += "EX-" + QByteArray::number(i) + ",C-1,Ann Lee,notice," + (i <= 3 ? "2011-03-11" : "2024-03-11") + ",print,Bank," + (i == 6 ? "NB-77" : "3 years service") + ',' + name + "\n";
        }
        put(u"index.csv"_s, index);
        QCOMPARE(counterfoil({u"add"_s, u"folder"_s, m_tree->path(), u"--name"_s, u"Archive"_s}).code, 0);
        QCOMPARE(counterfoil({u"sync"_s}).code, 0);
    }

    void row93SaysWhatIsDueAndWhichCodesNobodyMapped()
    {
        const QJsonObject told = json({u"retention"_s}, 0);
        QCOMPARE(told[u"sum"][u"letters"].toInt(), 6);
        QCOMPARE(told[u"sum"][u"due"].toInt(), 3);
        QCOMPARE(told[u"sum"][u"blocked"].toInt(), 3);
        QCOMPARE(told[u"blocks"][u"no-means"].toInt(), 3); // a folder: nothing is destroyed from here
        QCOMPARE(told[u"notMapped"].toArray().at(0)[u"code"].toString(), u"NB-77"_s);
        QVERIFY(told[u"complete"].toBool());
        const Said said = counterfoil({u"retention"_s});
        QVERIFY(said.out.contains(u"nobody mapped NB-77 of Archive: 1 letters"));
    }

    void row89EachLetterThatIsDueSaysWhyAndWhatKeepsIt()
    {
        const QJsonObject told = json({u"disposition"_s, u"due"_s}, 0);
        QCOMPARE(told[u"listed"].toArray().size(), 3);
        const QJsonObject letter = told[u"listed"].toArray().first().toObject();
        QCOMPARE(letter[u"until"].toString(), u"2014-12-31"_s);
        QCOMPARE(letter[u"claims"].toArray().size(), 2);
        QCOMPARE(letter[u"blocks"].toArray().at(0)[u"reason"].toString(), u"no-means"_s);
        QCOMPARE(json({u"disposition"_s, u"due"_s, u"--unit"_s, u"Energy"_s}, 0)[u"listed"].toArray().size(), 0);
    }

    void nothingIsDestroyedThatSomethingKeeps()
    {
        const QStringList decide{u"disposition"_s, u"decide"_s, u"--title"_s, u"Old"_s, u"--reason"_s, u"over"_s, u"--authority"_s, u"Resolution"_s};
        const QJsonObject planned = json(decide + QStringList{u"--dry-run"_s}, 0);
        QCOMPARE(planned[u"letters"].toArray().size(), 0);
        QCOMPARE(planned[u"leftOut"].toArray().size(), 3);
        QCOMPARE(counterfoil(decide).code, 0);
        QCOMPARE(json({u"disposition"_s}, 0)[u"dispositions"].toArray().size(), 0);
    }

    void whatIsKeptLongerIsDueNoMore()
    {
        QCOMPARE(counterfoil({u"disposition"_s, u"decide"_s, u"--act"_s, u"extend"_s, u"--title"_s, u"Audit"_s, u"--reason"_s, u"audit"_s}).code, 2);
        QCOMPARE(counterfoil({u"disposition"_s, u"decide"_s, u"--act"_s, u"extend"_s, u"--until"_s, u"2012-01-01"_s, u"--title"_s, u"Audit"_s, u"--reason"_s, u"audit"_s}).code, 2);
        const QJsonObject decided = json({u"disposition"_s, u"decide"_s, u"--act"_s, u"extend"_s, u"--until"_s, u"2090-12-31"_s, u"--title"_s, u"Audit"_s, u"--reason"_s, u"audit"_s}, 0);
        QCOMPARE(decided[u"states"][u"IN_FORCE"].toInt(), 3);
        const QString id = decided[u"disposition"][u"id"].toString();
        QCOMPARE(json({u"retention"_s}, 0)[u"sum"][u"due"].toInt(), 0);
        QCOMPARE(json({u"disposition"_s}, 0)[u"dispositions"].toArray().size(), 1);
        const QString path = m_profile->filePath(u"certificate.pdf"_s);
        QCOMPARE(counterfoil({u"disposition"_s, u"certificate"_s, id, u"--out"_s, path, u"--unsigned"_s}).code, 0);
        QVERIFY(QFile::exists(path));
        QCOMPARE(json({u"disposition"_s, u"show"_s, id, u"--letters"_s}, 0)[u"list"].toArray().size(), 3);
        QCOMPARE(counterfoil({u"disposition"_s, u"show"_s, u"DS-none"_s}).code, 2);
    }

    void aPlanIsTakenOrRefusedWithItsFault()
    {
        put(u"plan.json"_s, R"({"name": "Ours", "classes": [{"code": "S", "years": 3}], "codes": [{"code": "NB-77", "class": "T"}]})");
        const Said refused = counterfoil({u"retention"_s, u"--plan"_s, m_tree->filePath(u"plan.json"_s)});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.err.contains(u"codes[0]: no class is called \"T\""));
        put(u"plan.json"_s, R"({"name": "Ours", "classes": [{"code": "S", "years": 3}], "codes": [{"code": "NB-77", "class": "S"}, {"code": "3 years service", "class": "S"}]})");
        const QJsonObject told = json({u"retention"_s, u"--plan"_s, m_tree->filePath(u"plan.json"_s)}, 0);
        QCOMPARE(told[u"plan"][u"name"].toString(), u"Ours"_s);
        QVERIFY(told[u"notMapped"].toArray().isEmpty());
    }

    void wrongCallsSaySo()
    {
        for (const QStringList& words : {QStringList{u"due"_s, u"x"_s}, QStringList{u"burn"_s}, QStringList{u"show"_s}, QStringList{u"certificate"_s, u"DS-1"_s}, QStringList{u"due"_s, u"--within"_s, u"soon"_s}, QStringList{u"decide"_s, u"--act"_s, u"burn"_s}}) {
            QCOMPARE(counterfoil(QStringList{u"disposition"_s} + words).code, 2);
        }
    }
};

QTEST_GUILESS_MAIN(RetentionCommandTest)
#include "retention_command_test.moc"
