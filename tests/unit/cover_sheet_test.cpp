#include "tests/support/sample_communication.h"
#include "ui/record/cover_text_presenter.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class CoverSheetTest : public QObject
{
    Q_OBJECT

    static cache::Record record()
    {
        cache::Record made;
        made.communication = letter(u"EX-1"_s);
        made.communication.legs[0].email = u"adaeze@okafor.example"_s;
        made.communication.legs[0].events = {
            eventOf(made.communication.legs[0], DeliveryState::BouncedHard, u"2025-03-14T09:12:31+01:00"_s)};
        made.repositoryName = u"Archive"_s;
        cache::RenditionRecord rendition;
        rendition.rendition = made.communication.renditions[0];
        rendition.rendition.pageFrom = 3;
        rendition.rendition.pageCount = 2;
        rendition.status.sha256 = sha256Of("bytes");
        made.renditions = {rendition};
        return made;
    }
    static ui::TimeTelling telling()
    {
        return {query::Zone(), query::Calendar{1'742'000'000'000, QTimeZone("Europe/Berlin"), Qt::Monday}};
    }

private Q_SLOTS:
    void saysThatThePrintedBytesAreTheArchivedOnes()
    {
        const auto sheet = evidence::coverSheet(record(), 0, sha256Of("bytes"), 1, u"Counterfoil 0.1"_s);
        QCOMPARE(sheet.integrity, evidence::Integrity::Equal);
        QCOMPARE(sheet.documentId, u"EX-1"_s);
        QCOMPARE(sheet.pageFrom, 3);
        QCOMPARE(sheet.pages, 2);
        QCOMPARE(sheet.legs.size(), size_t(1));
        QCOMPARE(sheet.legs[0].grade, EvidenceGrade::X);
        QCOMPARE(sheet.legs[0].reach, u"adaeze@okafor.example"_s);
    }

    void saysThatTheBytesChanged()
    {
        const auto sheet = evidence::coverSheet(record(), 0, sha256Of("other"), 1, {});
        QCOMPARE(sheet.integrity, evidence::Integrity::Changed);
        QVERIFY(ui::coverHtml(sheet, record(), telling()).contains(u"BYTES CHANGED"_s));
        QVERIFY(ui::footerText(sheet, false).contains(u"bytes changed"_s));
    }

    void claimsNothingWithoutARecordedHash()
    {
        cache::Record unread = record();
        unread.renditions[0].status.sha256.clear();
        QCOMPARE(evidence::coverSheet(unread, 0, sha256Of("bytes"), 1, {}).integrity, evidence::Integrity::NotRecorded);
        QCOMPARE(evidence::coverSheet(record(), 0, {}, 1, {}).integrity, evidence::Integrity::NotRecorded);
        QCOMPARE(evidence::coverSheet(record(), 7, sha256Of("bytes"), 1, {}).integrity,
                 evidence::Integrity::NotRecorded);
    }

    void escapesWhatComesFromTheRecord()
    {
        cache::Record hostile = record();
        hostile.repositoryName = u"<img src='x'>"_s;
        hostile.communication.title = u"<script>"_s;
        const auto sheet = evidence::coverSheet(hostile, 0, sha256Of("bytes"), 1, {});
        const QString html = ui::coverHtml(sheet, hostile, telling());
        QVERIFY(!html.contains(u"<script>"_s));
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(html.contains(u"&lt;img"_s));
    }

    void saysTimesWithTheirDateAndZoneAsTheWindowDoes()
    {
        cache::Record complete = record();
        complete.watermark = telling().calendar.now - 60'000; // of the same day
        auto sheet = evidence::coverSheet(complete, 0, sha256Of("bytes"), telling().calendar.now, {});
        const QString html = ui::coverHtml(sheet, complete, telling());
        QVERIFY2(html.contains(u"15 Mar 2025, 01:53 CET"_s), qPrintable(html)); // printed
        QVERIFY2(html.contains(u"15 Mar 2025, 01:52 CET"_s), qPrintable(html)); // complete to
        sheet.disconnected = complete.watermark;
        const QString disconnected = ui::coverHtml(sheet, complete, telling());
        QVERIFY2(!disconnected.contains(u"Complete to"_s) && disconnected.contains(u"no longer since "_s), qPrintable(disconnected));
    }

    void masksNoAddress()
    {
        cache::Record mail = record();
        mail.communication.legs[0].channel = Channel::Email;
        const auto sheet = evidence::coverSheet(mail, 0, sha256Of("bytes"), 1, {});
        const QString html = ui::coverHtml(sheet, mail, telling());
        QCOMPARE(html.count(u"adaeze@okafor.example"_s), 2); // the answer, and its delivery
        QVERIFY(ui::answerOf(mail, telling()).when.contains(u"a•••@okafor.example"_s));
    }

    void marksACopyOnlyWhenAsked()
    {
        const auto sheet = evidence::coverSheet(record(), 0, sha256Of("bytes"), 1, {});
        QVERIFY(ui::footerText(sheet, true).endsWith(u"COPY"_s));
        QVERIFY(!ui::footerText(sheet, false).contains(u"COPY"_s));
        QVERIFY(ui::footerText(sheet, false).startsWith(u"EX-1 · SHA-256 "_s));
    }
};

QTEST_GUILESS_MAIN(CoverSheetTest)
#include "cover_sheet_test.moc"
