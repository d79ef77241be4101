#include "models/domain/deed.h"

#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

class DeedTest : public QObject
{
    Q_OBJECT

    static std::vector<Deed> oneOfEach()
    {
        const std::vector<CaseVariable> variables{{u"reason"_s, u"string"_s, u"lost in the \"post\"\n"_s}, {u"onHold"_s, u"boolean"_s, u"false"_s}};
        const QByteArray bytes("%PDF-1.7\0\xff", 10);
        return {StartCase{u"reissueRequest"_s, u"Reissue"_s, variables},
                ClaimTask{u"17"_s, u"j.doe"_s},
                ReleaseTask{u"17"_s},
                CompleteTask{u"17"_s, u"approved"_s, variables, u"Checked."_s},
                DelegateTask{u"17"_s, u"m.roe"_s},
                CommentCase{u"4"_s, u"17"_s, u"Called back."_s},
                TellCase{u"4"_s, u"deliveryConfirmed"_s, variables},
                FinishWork{u"4"_s, u"counterfoil-regenerate"_s, false, u"no data"_s, variables},
                Compose{u"prod"_s, u"c-1"_s, u"driver.json"_s, "{\"a\":1}", u"application/json"_s},
                RunAgain{u"prod"_s, u"job-1"_s},
                HandOver{u"c1"_s, u"EX-1"_s, u"post"_s, u"Jo Doe"_s, u"1 High St"_s, u"COPY of 2026-01-02"_s, u"CF-1"_s, u"application/pdf"_s, u"a.pdf"_s, bytes, "hash"},
                FileDocument{u"2000"_s, u"pack.pdf"_s, u"application/pdf"_s, bytes, "hash", variables},
                MakeHold{u"LIT-1"_s, u"Smith v Acme"_s, u"LITIGATION"_s, u"Court letter"_s}, PlaceHold{u"LIT-1"_s, u"901"_s, {u"901-1"_s, u"901-2"_s}}, LiftHold{u"LIT-1"_s, u"901"_s, u"settled"_s, {}},
                DestroyRecord{u"901"_s, u"HT-1"_s, u"put there for it"_s, {u"901-1"_s, u"901-2"_s}, u"CANARY-1"_s, true},
                AmendRecord{u"901"_s, u"retentionClass"_s, {}, u"10 years tax"_s}};
    }

private Q_SLOTS:
    void whatIsWrittenIsReadBackEqual()
    {
        const std::vector<Deed> all = oneOfEach();
        QCOMPARE(all.size(), std::variant_size_v<Deed>);
        QStringList codes;
        for (const Deed& deed : all) {
            const WrittenDeed kept = written(deed);
            const Result<Deed> back = readDeed(kept);
            QVERIFY2(back, qPrintable(kept.code));
            QVERIFY2(*back == deed, kept.words.constData());
            codes << kept.code;
        }
        QCOMPARE(codes.removeDuplicates(), 0);
    }

    void row91WhatWasKeptBeforeThereWereCanariesIsReadAndWrittenAsItWas()
    {
        const QByteArray words = R"({"authority":"Resolution of 3 March","disposition":"DS-1","record":"901","versions":["901-1"]})";
        const Result<Deed> back = readDeed({u"destroy-record"_s, words, {}});
        QVERIFY(back);
        QVERIFY(std::get<DestroyRecord>(*back).canary.isEmpty());
        QCOMPARE(written(*back).words, words);
    }

    void aPartThatIsMissingIsNoCommand()
    {
        for (const Deed& deed : oneOfEach()) {
            WrittenDeed kept = written(deed);
            kept.words.replace(kept.words.indexOf("\":"), 2, "x\":");
            const Result<Deed> back = readDeed(kept);
            QVERIFY2(!back && back.error().kind == ErrorKind::Protocol, kept.words.constData());
        }
        QVERIFY(!readDeed({u"destroy"_s, "{}", {}}));
        QVERIFY(!readDeed({u"claim-task"_s, "[]", {}}));
    }
};

QTEST_APPLESS_MAIN(DeedTest)
#include "deed_test.moc"
