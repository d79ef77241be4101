// What is asked before files are read again: the scope with its count, how much it is, and that it is remembered. Journey R6.
#include "tests/support/fixity_rig.h"

#include "tests/support/fake_secrets.h"
#include "ui/preservation/read_again_presenter.h"

using namespace cf;
using namespace cf::test;
using ui::ReadAgainChoice;

class ReadAgainTest : public QObject, private FixityRig
{
    Q_OBJECT

    FakeSecrets m_secrets;
    QVariantMap m_remembered;

    ui::PreservationParts parts()
    {
        const auto searches = [](store::Database& database) { return search::sqlSearch(database); };
        return {{*rig().cache, *m_desk, *m_verifier, rig().clock, QTimeZone("Europe/Berlin"), u"ana"_s, u"Counterfoil test"_s, searches, m_content.get(), &rig().reader},
                searches, m_secrets, {}, [this](const QString& key) { return m_remembered.value(key); }, [this](const QString& key, const QVariant& value) { m_remembered[key] = value; }};
    }
    ReadAgainChoice sampleOf(int number, const QString& query = {})
    {
        ReadAgainChoice choice;
        choice.of = FixityOf::Sample;
        choice.number = number;
        choice.query = query;
        choice.seed = u"42"_s;
        return choice;
    }

private Q_SLOTS:
    void init()
    {
        begin();
        m_remembered.clear();
    }
    void cleanup() { end(); }

    void r6TheScopeIsCountedWithWhatItIsCompleteTo()
    {
        letters(20);
        ui::ReadAgainPresenter asking(parts(), book());
        QTRY_VERIFY(!asking.isCounting());
        QVERIFY2(asking.scopeText().startsWith(u"20 files · complete to "), qPrintable(asking.scopeText()));
        asking.choose(sampleOf(1, u"doc:EX-3 OR doc:EX-7"_s));
        QVERIFY(!asking.mayBegin()); // nobody counted these yet
        QTRY_VERIFY(asking.mayBegin());
        const QString scope = asking.scopeText();
        QVERIFY2(scope.startsWith(u"2 letters of 20 · complete to ") && scope.contains(u"2 files in these repositories") && scope.contains(u"CET"), qPrintable(scope));
    }

    void r6WhatReadingComesToIsEstimatedFromTheSizesThatAreKnown()
    {
        letters(9); // "Letter 1": eight bytes each
        ui::ReadAgainPresenter asking(parts(), book());
        asking.choose(sampleOf(3));
        QTRY_VERIFY(asking.estimateText().contains(u"about 24 bytes"));
        QVERIFY(asking.estimateText().startsWith(u"3 of 9 files will be read."));
        QVERIFY(asking.estimateText().contains(u"95 % confidence"));
        ReadAgainChoice opened = sampleOf(3);
        opened.opens = true;
        asking.choose(opened);
        QVERIFY(asking.estimateText().contains(u"24 bytes, and as much once more to open them"));
        ReadAgainChoice share = sampleOf(3);
        share.isShare = true;
        share.percent = 34;
        asking.choose(share);
        QVERIFY(asking.estimateText().startsWith(u"4 of 9 files will be read."));
    }

    void r6WithoutSizesNothingIsEstimated()
    {
        letters(3);
        QVERIFY(answered(rig().cache->writer().write([](store::Database& database) { return database.execute(u"UPDATE source SET bytes = NULL"_s); })).has_value());
        ui::ReadAgainPresenter asking(parts(), book());
        asking.choose(sampleOf(2));
        QTRY_VERIFY(!asking.isCounting());
        QVERIFY2(asking.estimateText().contains(u"not known"), qPrintable(asking.estimateText()));
        QVERIFY(asking.mayBegin());
    }

    void r6WhatCannotBeginSaysWhy()
    {
        letters(5);
        ui::ReadAgainPresenter asking(parts(), book());
        QTRY_VERIFY(!asking.isCounting());
        QVERIFY(!asking.mayBegin()); // 300 of 5
        QVERIFY(asking.estimateText().contains(u"There are 5 files"));
        asking.choose(sampleOf(1, u"sent:(("_s));
        QVERIFY(asking.estimateText().contains(u"not understood"));
        asking.choose(sampleOf(1, u"doc:EX-99"_s));
        QTRY_VERIFY(asking.estimateText().contains(u"have no file"));
        QVERIFY(!asking.mayBegin());
        ReadAgainChoice none = sampleOf(1);
        none.leftOut = QStringList{u"Archive"_s};
        asking.choose(none);
        QVERIFY(asking.estimateText().contains(u"No repository"));
        ReadAgainChoice due = sampleOf(1);
        due.of = FixityOf::Due;
        asking.choose(due);
        QVERIFY(asking.estimateText().contains(u"No file is due"));
        asking.choose(sampleOf(2));
        QVERIFY(asking.mayBegin());
    }

    void r6WhatWasChosenIsThereTheNextTimeWithASeedOfItsOwn()
    {
        letters(5);
        QString seed;
        {
            ui::ReadAgainPresenter asking(parts(), book());
            seed = asking.choice().seed;
            QVERIFY(!seed.isEmpty());
            ReadAgainChoice choice = sampleOf(2, u"doc:EX-3"_s);
            choice.isShare = true;
            choice.percent = 7;
            choice.opens = true;
            choice.seed = seed;
            asking.choose(choice);
            const evidence::FixityWish wanted = asking.wish();
            QCOMPARE(wanted.percent, 7);
            QCOMPARE(wanted.sample, qint64(0));
            QCOMPARE(wanted.query, u"doc:EX-3"_s);
            QCOMPARE(wanted.repositories, QStringList{u"Archive"_s});
            QCOMPARE(wanted.seed, seed);
            QVERIFY(wanted.opens && wanted.isSeedMade);
        }
        ui::ReadAgainPresenter again(parts(), book());
        QCOMPARE(again.choice().of, FixityOf::Sample);
        QCOMPARE(again.choice().query, u"doc:EX-3"_s);
        QVERIFY(again.choice().isShare && again.choice().opens);
        QCOMPARE(again.choice().percent, 7);
        QVERIFY(again.choice().seed != seed);
    }

    void r6ASeedThatAPersonWroteIsToldAsThat()
    {
        letters(5);
        ui::ReadAgainPresenter asking(parts(), book());
        asking.choose(sampleOf(2));
        QVERIFY(!asking.wish().isSeedMade);
        read(asking.wish());
        QVERIFY(m_report);
        QVERIFY(m_report->draw.isSeedChosen);
        ui::ReadAgainPresenter other(parts(), book());
        ReadAgainChoice choice = sampleOf(2);
        choice.seed = other.choice().seed;
        other.choose(choice);
        read(other.wish());
        QVERIFY(m_report);
        QCOMPARE(m_report->draw.seed, choice.seed);
        QVERIFY(!m_report->draw.isSeedChosen);
    }
};

QTEST_GUILESS_MAIN(ReadAgainTest)
#include "read_again_test.moc"
