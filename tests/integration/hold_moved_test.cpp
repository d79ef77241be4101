// A letter under a hold whose record is in another repository by now: the hold follows it, whether its matter is standing or not. Journey R1, failures.
#include "tests/support/fake_sync.h"
#include "tests/support/hold_rig.h"
#include "ui/holds/hold_upkeep_words_presenter.h"
#include "ui/holds/hold_words_presenter.h"
#include "ui/holds/standing_holds_presenter.h"

#include <QJsonArray>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class HoldMovedTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<HoldRig> m_rig;

    HoldRig& rig() { return *m_rig; }
    HoldMatter held(const QString& number, const QStringList& letters, const QStringList& leftOut = {})
    {
        HoldMatter matter = HoldRig::matter(number, {});
        matter.scope.named = letters;
        matter.scope.leftOut = leftOut;
        [&] { QVERIFY(rig().hold(matter)); }();
        rig().serve();
        [&] { QVERIFY(!rig().verify(matter.id)); }();
        return matter;
    }
    /// How many came under it.
    qint64 evaluate(const HoldMatter& matter)
    {
        QSignalSpy evaluated(rig().acts.get(), &ui::HoldActsPresenter::evaluated);
        [&] { QVERIFY(!rig().done(&ui::HoldActsPresenter::evaluated, [&] { rig().acts->evaluate(matter.id); })); }();
        return evaluated.isEmpty() ? -1 : evaluated[0][0].toLongLong();
    }
    /// The record is in its place no more, and the matter was read back since.
    void goes(const HoldMatter& matter, const CommunicationId& letter, size_t archive = 0)
    {
        const ui::HoldBook book = rig().book(matter.id);
        [&] { QVERIFY(itemOf(book, letter)); }();
        rig().world.of(rig().archives[archive]).records[itemOf(book, letter)->item.record].isDestroyed = true;
        [&] { QVERIFY(!rig().verify(matter.id)); }();
    }
    const HeldItem* itemOf(const ui::HoldBook& book, const CommunicationId& id)
    {
        const auto found = std::ranges::find_if(book.items, [&](const HeldItem& one) { return one.item.communication == id; });
        return found == book.items.end() ? nullptr : &*found;
    }
    ui::TimeTelling telling() { return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{rig().clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}}; }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<HoldRig>(60); }
    void cleanup() { m_rig.reset(); }

    void r1ARecordThatWentToAnotherRepositoryComesUnderTheMatterAndSaysWhatAHoldIsWorthThere()
    {
        QVERIFY(rig().archives.size() > 1);
        const CommunicationId before = rig().put(u"MOVES"_s, Channel::Print), stays = rig().put(u"STAYS"_s, Channel::Print);
        const HoldMatter matter = held(u"LIT-40"_s, {before.value(), stays.value()});
        QCOMPARE(evaluate(matter), 0);
        QVERIFY(!rig().book(matter.id).kept.last(MatterDeed::Evaluated)); // nobody asked to look for new letters

        rig().clock.advance(60'000);
        rig().world.of(rig().archives[1]).terms->enforcement = HoldEnforcement::RecordedOnly;
        const CommunicationId now = rig().put(u"MOVES"_s, Channel::Print, 1);
        QCOMPARE(evaluate(matter), 0); // the old one is still there: it is a copy
        goes(matter, before);
        QCOMPARE(evaluate(matter), 1);
        QCOMPARE(evaluate(matter), 0); // once
        const ui::HoldBook asked = rig().book(matter.id);
        QCOMPARE(asked.items.size(), size_t(3));
        QVERIFY(itemOf(asked, now) && itemOf(asked, now)->item.reason == HoldReason::Moved);
        QCOMPARE(itemOf(asked, now)->item.repository, rig().archives[1]);
        const MatterStep& step = *asked.kept.last(MatterDeed::Joined);
        QCOMPARE(step.told[u"movedLetters"].toArray(), QJsonArray({QJsonObject{{u"id"_s, now.value()}, {u"from"_s, before.value()}}}));
        const QString line = ui::matterStepDetail(step, telling());
        QVERIFY2(line.contains(u"1 moved from %1 to %2: "_s.arg(asked.repositoryName(rig().archives[0]), asked.repositoryName(rig().archives[1]))), qPrintable(line));
        QVERIFY2(ui::movedWords(step.told).endsWith(ui::holdClassWord(*std::ranges::find_if(asked.matrix.rows, [&](const HeldRow& row) { return row.repository == rig().archives[1]; }))), qPrintable(ui::movedWords(step.told)));

        rig().serve();
        rig().clock.advance(60'000);
        QVERIFY(!rig().verify(matter.id));
        const ui::HoldBook book = rig().book(matter.id);
        QVERIFY(book.stateOf(*itemOf(book, now)) == HeldItemState::Verified);
        QVERIFY(book.stateOf(*itemOf(book, before)) == HeldItemState::Lost); // told, and not dropped
        QCOMPARE(book.matrix.letters, 3);
        QVERIFY(ui::movedToWords(book).at(before.value()).contains(asked.repositoryName(rig().archives[1])));
        QVERIFY(book.kept.isAsKept);
        QCOMPARE(evaluate(matter), 0);
    }

    void r1CopiesThatWereThereAllAlongFollowWhereTheRecordIsGoneAndNeverWhatWasLeftOut()
    {
        const CommunicationId one = rig().put(u"TWICE"_s, Channel::Print), copy = rig().put(u"TWICE"_s, Channel::Print, 1);
        const CommunicationId other = rig().put(u"OUT"_s, Channel::Print), out = rig().put(u"OUT"_s, Channel::Print, 1);
        const HoldMatter matter = held(u"LIT-41"_s, {one.value(), other.value()}, {out.value()});
        rig().clock.advance(60'000);
        QCOMPARE(evaluate(matter), 0); // both are there
        const ui::HoldBook before = rig().book(matter.id);
        for (const CommunicationId& id : {one, other}) {
            rig().world.of(rig().archives[0]).records[itemOf(before, id)->item.record].isDestroyed = true;
        }
        QVERIFY(!rig().verify(matter.id));
        QCOMPARE(evaluate(matter), 1);
        const ui::HoldBook book = rig().book(matter.id);
        QVERIFY(itemOf(book, copy) && itemOf(book, copy)->item.reason == HoldReason::Moved);
        QVERIFY(!itemOf(book, out));
    }

    void r1AStandingMatterSaysThatItWasMovedAndNotThatItIsNew()
    {
        const CommunicationId before = rig().put(u"MOVES"_s, Channel::Sms);
        HoldMatter matter = HoldRig::matter(u"LIT-42"_s, u"doc:MOVES OR doc:FRESH"_s);
        matter.scope.isStanding = true;
        QCOMPARE(*rig().hold(matter), 1);
        rig().serve();
        QVERIFY(!rig().verify(matter.id));
        rig().clock.advance(60'000);
        goes(matter, before);
        const CommunicationId now = rig().put(u"MOVES"_s, Channel::Sms, 1), fresh = rig().put(u"FRESH"_s, Channel::Sms);
        QCOMPARE(evaluate(matter), 2);
        const ui::HoldBook book = rig().book(matter.id);
        QVERIFY(itemOf(book, now)->item.reason == HoldReason::Moved && itemOf(book, fresh)->item.reason == HoldReason::Standing);
        QCOMPARE(movedTo(book.kept), (std::map<QString, QString>{{before.value(), now.value()}}));
    }

    void r1TheWindowFollowsAfterASyncByItself()
    {
        const CommunicationId before = rig().put(u"MOVES"_s, Channel::Print);
        const HoldMatter matter = held(u"LIT-43"_s, {before.value()});
        rig().clock.advance(60'000);
        FakeSync sync;
        ui::StandingHolds standing(rig().parts(), sync);
        QSignalSpy ended(&standing, &ui::StandingHolds::ended), joined(&standing, &ui::StandingHolds::joined);
        QTRY_COMPARE(ended.size(), 1);
        const CommunicationId now = rig().put(u"MOVES"_s, Channel::Print, 1);
        goes(matter, before);
        Q_EMIT sync.runFinished(u"Archive"_s, true);
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(joined.size(), 1);
        QVERIFY(itemOf(rig().book(matter.id), now));
    }
};

QTEST_MAIN(HoldMovedTest)
#include "hold_moved_test.moc"
