// Conditions as an index of words can be asked for them: whatever way a value is written there, it is found.
#include "models/connectors/remote/asked_words.h"

#include "models/base/text.h"
#include "tests/support/further_conditions.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::connectors;
using cf::test::one;

namespace {

using Match = FurtherQuestion::Match;
using How = WordTerm::How;

const SiteVocabulary& vocabulary()
{
    static const SiteVocabulary made = *SiteVocabulary::read(u"[values.channel]\nBrief = PRINT\n"_s, {});
    return made;
}

/// An index: words parted at what is neither letter nor digit, except at signs that it keeps within them.
QStringList indexed(const QString& value, const QString& kept)
{
    QString text = fold(value);
    for (QChar& c : text) {
        c = c.isLetterOrNumber() || kept.contains(c) ? c : QChar(u' ');
    }
    return text.split(u' ', Qt::SkipEmptyParts);
}

bool isFound(const WordTerm& term, const QStringList& index, const QString& kept)
{
    switch (term.how) {
    case How::Phrase:
        return (u' ' + index.join(u' ') + u' ').contains(u' ' + indexed(term.text, kept).join(u' ') + u' ');
    case How::Begins:
    case How::Within:
        return std::any_of(index.begin(), index.end(), [&](const QString& word) {
            return term.how == How::Begins ? word.startsWith(term.text) : word.contains(term.text);
        });
    case How::Joined: {
        QStringList letters;
        for (const QChar c : term.text) {
            letters << QString(c);
        }
        const QRegularExpression form(u'^' + (term.text.front().isDigit() ? u"0*"_s : QString()) + letters.join(u"[^a-z0-9]?"_s) + u'$');
        return std::any_of(index.begin(), index.end(), [&](const QString& word) { return form.match(word).hasMatch(); });
    }
    }
    return false;
}

bool isFound(const AskedWords& asked, const QString& value, const QString& kept)
{
    const QStringList index = indexed(value, kept);
    return std::all_of(asked.begin(), asked.end(), [&](const std::vector<WordTerm>& any) {
        return std::any_of(any.begin(), any.end(), [&](const WordTerm& term) { return isFound(term, index, kept); });
    });
}

} // namespace

class AskedWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anIdentifierIsFoundHoweverItIsWritten()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        qInfo("seed %u", seed);
        const QString signs = u" -./_"_s;
        for (int round = 0; round < 400; ++round) {
            QString key(1 + random.bounded(10), u'0');
            for (QChar& c : key) {
                c = u"abcx0123456789"_s.at(random.bounded(14));
            }
            key[0] = u"abcx123456789"_s.at(random.bounded(13));
            const auto written = [&] {
                QString out = key.front().isDigit() ? QString(random.bounded(4), u'0') : QString();
                for (const QChar c : key) {
                    if (!out.isEmpty() && random.bounded(3) == 0) {
                        out += signs[random.bounded(int(signs.size()))];
                    }
                    out += random.bounded(2) == 0 ? c.toUpper() : c;
                }
                return out;
            };
            const QString typed = written(), there = written();
            const auto asked = askedWords(one(u"customer"_s, typed), vocabulary());
            QVERIFY2(asked, qPrintable(typed));
            for (const QString& kept : {QString(), u"-./_"_s, u"."_s, u"_-"_s}) {
                // Where a sign stands within the first of several words no index is known to keep it.
                const QStringList index = indexed(there, kept);
                const bool isMixed = index.size() > 1 && std::any_of(index.begin(), index.end(), [](const QString& word) {
                    return std::any_of(word.begin(), word.end(), [](QChar c) { return !c.isLetterOrNumber(); });
                });
                static const QRegularExpression zerosApart(u"^0+[^a-z0-9]"_s); // a sign kept between them and the rest
                if (!isMixed && !zerosApart.match(index.front()).hasMatch()) {
                    QVERIFY2(isFound(*asked, there, kept), qPrintable(typed + u" | "_s + there + u" | "_s + kept));
                }
            }
        }
    }
    void anotherIdentifierIsNot()
    {
        const auto asked = askedWords(one(u"customer"_s, u"C-0000123"_s), vocabulary());
        QVERIFY(asked);
        for (const QString& other : {u"C-0000124"_s, u"D-0000123"_s, u"0000123"_s, u"C"_s, u"C-1-0000123"_s}) {
            QVERIFY2(!isFound(*asked, other, QString()), qPrintable(other));
        }
    }
    void wordsAreFoundWithinLongerOnesAndStopWordsAreNotAskedFor()
    {
        const auto asked = askedWords(one(u"recipient"_s, u"The Brien"_s), vocabulary());
        const AskedWords expected{{{How::Phrase, u"brien"_s}, {How::Within, u"brien"_s}}};
        QCOMPARE(*asked, expected);
        QVERIFY(isFound(*asked, u"J. O'Brien"_s, u"'"_s));
        QVERIFY(!askedWords(one(u"text"_s, u"the"_s, Match::Phrase), vocabulary()));
    }
    void accentsAreAskedWithoutAndOtherScriptsNotAtAll()
    {
        const AskedWords expected{{{How::Phrase, u"lukasz"_s}, {How::Within, u"lukasz"_s}}};
        QCOMPARE(*askedWords(one(u"recipient"_s, u"Łukasz"_s), vocabulary()), expected);
        QVERIFY(!askedWords(one(u"recipient"_s, u"Иванов"_s), vocabulary()));
        QVERIFY(!askedWords(one(u"customer"_s, u"Ω-17"_s), vocabulary()));
    }
    void whatCannotBeAsked_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("match");
        QTest::newRow("an end") << u"customer"_s << u"123"_s << int(Match::Ends);
        QTest::newRow("the end of a code") << u"type"_s << u"CHG"_s << int(Match::Ends);
        QTest::newRow("a state") << u"state"_s << u"DELIVERED"_s << int(Match::Is);
        QTest::newRow("a hash") << u"sha256"_s << QString(64, u'a') << int(Match::Is);
        QTest::newRow("nothing but signs") << u"customer"_s << u"-/-"_s << int(Match::Is);
        QTest::newRow("too long") << u"customer"_s << QString(33, u'7') << int(Match::Is);
        QTest::newRow("a number") << u"pages"_s << QString() << int(Match::Other);
        QTest::newRow("an unknown channel") << u"channel"_s << u"UNKNOWN"_s << int(Match::Is);
    }
    void whatCannotBeAsked()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(int, match);
        QVERIFY(!askedWords(one(field, value, Match(match)), vocabulary()));
    }
    void aChannelIsAskedByAllWordsOfTheSite()
    {
        const auto asked = askedWords(one(u"channel"_s, u"PRINT"_s), vocabulary());
        QVERIFY(asked);
        for (const QString& word : {u"Brief"_s, u"PRINT"_s, u"letter"_s}) {
            QVERIFY(isFound(*asked, word, QString()));
        }
        QVERIFY(!isFound(*asked, u"EMAIL"_s, QString()));
    }
    void codesAndMailAddressesAreAskedWhole()
    {
        const AskedWords code{{{How::Phrase, u"fee-chg"_s}}}, begun{{{How::Begins, u"fee"_s}}};
        QCOMPARE(*askedWords(one(u"type"_s, u"FEE-CHG"_s), vocabulary()), code);
        QCOMPARE(*askedWords(one(u"type"_s, u"FEE-C"_s, Match::Begins), vocabulary()), begun);
        const AskedWords mail{{{How::Phrase, u"a.okafor@b.example"_s}}};
        QCOMPARE(*askedWords(one(u"email"_s, u"A.Okafor@b.example"_s), vocabulary()), mail);
        QCOMPARE(askedWords(one(u"email"_s, u"okafor"_s), vocabulary())->size(), size_t(1));
    }
    void daysAreSaidAsShortlyAsTheyCan()
    {
        const QStringList expected{u"2024-12-30"_s, u"2024-12-31"_s, u"2025"_s, u"2026-01"_s, u"2026-02-01"_s};
        QCOMPARE(spansOf({2024, 12, 30}, {2026, 2, 1}), expected);
        QCOMPARE(spansOf({}, {1901, 12, 31}), QStringList({u"1900"_s, u"1901"_s}));
        QCOMPARE(spansOf({2199, 12, 1}, {}), QStringList{u"2199-12"_s});
        QVERIFY(spansOf({2025, 2, 2}, {2025, 2, 1}).isEmpty());
    }
    void fieldsOfARecordStandForOneOfQueries()
    {
        QCOMPARE(statedAs(u"customer"_s), std::vector{StatedField::CustomerId});
        QVERIFY(statedAs(u"hold"_s).empty() && statedAs(QString()).empty());
    }
};

QTEST_GUILESS_MAIN(AskedWordsTest)
#include "asked_words_test.moc"
