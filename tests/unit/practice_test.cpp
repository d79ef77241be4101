// Custom and practice stand with letters that were handed over and no more, of their channel and time, and say who states them.
#include "models/desk/desk.h"
#include "models/evidence/practice.h"
#include "tests/support/timeline_sample.h"
#include "ui/record/practice_words_presenter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;

/// Handed to the post on 14 Mar 2025, at 00:30 of its place, which was the 13th in UTC.
cache::Record posted()
{
    cache::Record record = silentRecord(Channel::Print);
    RecipientLeg& leg = record.communication.legs[0];
    leg.events = {eventOf(leg, DeliveryState::Dispatched, u"2025-03-14T00:30:00+01:00"_s)};
    record.watermark = utcOf(u"2025-06-01T00:00:00Z");
    return record;
}

PracticeStatement stated(qint64 id, const QString& text, QDate from = {}, QDate to = {}, Channel channel = Channel::Print)
{
    PracticeStatement one;
    one.id = id;
    one.channel = channel;
    one.text = text;
    one.statedBy = u"Ana Ruiz"_s;
    one.role = u"head of output"_s;
    one.from = from;
    one.to = to;
    one.at = utcOf(u"2025-01-02T10:00:00Z");
    return one;
}

QString textOn(const cache::Record& record, const std::vector<PracticeStatement>& all)
{
    const auto applied = evidence::practicesOn(record, all, utcOf(u"2025-06-01T00:00:00Z"));
    return applied.empty() ? QString() : applied.front().statement.text;
}

} // namespace

class PracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterHandedOverHasThePracticeOfItsDayAsItsSourceWroteIt()
    {
        const QDate day14(2025, 3, 14);
        QCOMPARE(textOn(posted(), {stated(1, u"usual"_s, day14, day14)}), u"usual"_s);
        QCOMPARE(textOn(posted(), {stated(1, u"before"_s, {}, day14.addDays(-1))}), QString());
        QCOMPARE(textOn(posted(), {stated(1, u"after"_s, day14.addDays(1))}), QString());
        QCOMPARE(textOn(posted(), {stated(1, u"always"_s)}), u"always"_s);
        QCOMPARE(textOn(posted(), {stated(1, u"mails"_s, {}, {}, Channel::Email)}), QString());
    }

    void theLastThatWasKeptCountsAndAWithdrawnOneDoesNot()
    {
        std::vector<PracticeStatement> all{stated(1, u"first"_s), stated(2, u"second"_s)};
        QCOMPARE(textOn(posted(), all), u"second"_s);
        all[1].withdrawn = all[1].at + day;
        QCOMPARE(textOn(posted(), all), u"first"_s);
    }

    void nothingRestsOnItWhereMoreOrLessIsKnown()
    {
        cache::Record record = posted();
        RecipientLeg& leg = record.communication.legs[0];
        leg.events.push_back(eventOf(leg, DeliveryState::ReturnedMail, u"2025-03-20T09:00:00+01:00"_s));
        QCOMPARE(textOn(record, {stated(1, u"usual"_s)}), QString());
        leg.events = {eventOf(leg, DeliveryState::Queued, u"2025-03-14T00:10:00+01:00"_s)}; // never known to have left
        QCOMPARE(textOn(record, {stated(1, u"usual"_s)}), QString());
    }

    void itsWordsSayThatTheyAreNotOfThisLetter()
    {
        const cache::Record record = posted();
        const ui::TimeTelling telling{{}, {utcOf(u"2025-06-01T00:00:00Z"), QTimeZone("Europe/Berlin"), Qt::Monday}};
        const auto applied = evidence::practicesOn(record, {stated(1, u"Each tray is counted."_s)}, telling.calendar.now);
        const QString text = ui::practiceText(record, applied, telling);
        QVERIFY2(text.contains(u"of such letters and not of this one: “Each tray is counted.”"_s) && text.contains(u"Ana Ruiz, head of output"_s), qPrintable(text));
        QVERIFY(ui::practiceText(record, {}, telling).isEmpty());
    }

    void whatWasStatedStaysWithItsWithdrawal()
    {
        QTemporaryDir folder;
        {
            const auto desk = *desk::Desk::open(folder.path());
            QCOMPARE(desk->statePractice(stated(0, u" "_s)).result().error().kind, ErrorKind::Rejected);
            QCOMPARE(desk->statePractice(stated(0, u"x"_s, QDate(2025, 2, 2), QDate(2025, 2, 1))).result().error().kind, ErrorKind::Rejected);
            const qint64 id = *desk->statePractice(stated(0, u"Each tray is counted."_s, QDate(2025, 1, 1))).result();
            QVERIFY(desk->withdrawPractice(id, 7).result().has_value());
            QCOMPARE(desk->withdrawPractice(id, 8).result().error().kind, ErrorKind::NotFound);
        }
        const auto desk = *desk::Desk::open(folder.path());
        const auto all = *desk->practices().result();
        QCOMPARE(all.size(), size_t(1));
        PracticeStatement wanted = stated(all[0].id, u"Each tray is counted."_s, QDate(2025, 1, 1));
        wanted.withdrawn = 7;
        QCOMPARE(all[0], wanted);
    }
};

QTEST_MAIN(PracticeTest)
#include "practice_test.moc"
