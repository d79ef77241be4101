// The page Compare without its widgets: sides, modes, differences, what is ignored, what is told.
#include "tests/support/compare_rig.h"
#include "ui/compare/compare_choices_presenter.h"
#include "ui/compare/compare_json_presenter.h"
#include "ui/compare/compare_report_presenter.h"
#include "ui/compare/compare_table_presenter.h"
#include "ui/compare/ignored_memory_presenter.h"

#include <QJsonArray>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

using Mode = ComparePresenter::Mode;
using State = ComparePresenter::State;

class ComparePresenterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CompareRig> m_rig;
    std::unique_ptr<ComparePresenter> m_compare;

    void open(const QString& subject, Mode mode)
    {
        m_compare = std::make_unique<ComparePresenter>(m_rig->compareParts());
        m_compare->show(subject);
        m_compare->setMode(mode);
        QTRY_VERIFY(m_compare->isDone());
    }
    QStringList sentences() const
    {
        QStringList all;
        for (int i = 0; i < m_compare->count(); ++i) {
            all << differenceWords(*m_compare, i).sentence;
        }
        return all;
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<CompareRig>(); }
    void cleanup()
    {
        m_compare.reset();
        m_rig.reset();
    }

    void subjectsAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("records") << u"records:cm-a,cm-b"_s << true;
        QTest::newRow("renditions") << u"renditions:cm-a#1,cm-a#3"_s << true;
        QTest::newRow("a template") << u"template:FEE-CHG:6:7"_s << true;
        QTest::newRow("an asset") << u"asset:D-17:3:4"_s << true;
        QTest::newRow("a code with signs") << u"template:FEE%3ACHG%2C1:6:7"_s << true;
        QTest::newRow("an id with a comma") << u"records:A%2C1,B"_s << true;
        QTest::newRow("one side") << u"records:cm-a"_s << false;
        QTest::newRow("no rendition") << u"renditions:cm-a#0,cm-b#1"_s << false;
        QTest::newRow("one version") << u"template:FEE-CHG:6"_s << false;
        QTest::newRow("something else") << u"repositories"_s << false;
    }
    void subjectsAreReadAsTheyAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(bool, isKnown);
        const auto subject = compareSubjectFrom(text);
        QCOMPARE(subject.has_value(), isKnown);
        if (subject) {
            QCOMPARE(subjectText(*subject), text);
        }
    }

    void row88TwoLettersAreComparedByWordWithTheStateOfTheirBytes()
    {
        m_rig->older();
        m_rig->newer();
        open(u"records:NSB-1,NSB-2"_s, Mode::Text);
        QCOMPARE(m_compare->state(), State::Shown);
        QCOMPARE(sentences(), (QStringList{u"Date, page 1: left “12 February 2025”, right “14 March 2025”"_s,
                                           u"Words, page 1: left “You do not need to do anything if you agree”, right “We need your consent: please tell us by 31 May 2025”"_s,
                                           u"Number, page 1: left “€4.50”, right “€4.90”"_s,
                                           u"Paragraph added, page 2: “Your answer: sign here and send this slip back to us” on the right only"_s,
                                           u"Number, page 2 on the left, 3 on the right: left “1.50 %”, right “1.75 %”"_s}));
        QCOMPARE(compareTitle(*m_compare), u"Two letters to Adaeze Okafor"_s);
        QCOMPARE(sideWords(*m_compare, true).content.mark, Mark::Verified);
        QCOMPARE(sideWords(*m_compare, true).heading, u"FEE-CHG version 6 · 12 Feb 2025"_s);
        QCOMPARE(sideWords(*m_compare, false).query, u"doc:NSB-2"_s);
        QVERIFY(!m_compare->isSame());
    }

    void row88BytesThatChangedAreSaidAndNotShownAsPages()
    {
        m_rig->older();
        const Communication newer = m_rig->newer();
        m_rig->content.files[newer.renditions[0].source.nativeId] = "%PDF-1.4 something else";
        open(u"records:NSB-1,NSB-2"_s, Mode::Pages);
        const CompareObstacle obstacle = obstacleOf(*m_compare);
        QVERIFY(!obstacle.isLeft && obstacle.sentence.contains(u"changed after they were archived"));
        QCOMPARE(sideWords(*m_compare, false).content.mark, Mark::Failed);
        QCOMPARE(compareJson(*m_compare)[u"right"_s][u"content"_s].toString(), u"ALTERED"_s);
        m_compare->setMode(Mode::Text); // as it was read before
        QTRY_COMPARE(m_compare->count(), 5);
    }

    void aPagePutInIsFoundAndTheOthersStayAligned()
    {
        m_rig->older();
        m_rig->newer();
        open(u"records:NSB-1,NSB-2"_s, Mode::Pages);
        QCOMPARE(m_compare->pages().pairs().size(), size_t(3));
        QCOMPARE(sentences(), (QStringList{u"Date, page 1: left “12 February 2025”, right “14 March 2025”"_s,
                                           u"Words, page 1: left “You do not need to do anything if you agree”, right “We need your consent: please tell us by 31 May 2025”"_s,
                                           u"Number, page 1: left “€4.50”, right “€4.90”"_s, u"Page added, page 2"_s,
                                           u"Number, page 2 on the left, 3 on the right: left “1.50 %”, right “1.75 %”"_s}));
        QVERIFY(m_compare->pages().share().value_or(0) > 0.33);
        m_compare->step(-1);
        QCOMPARE(m_compare->current(), 4);
        m_compare->step(1);
        QCOMPARE(m_compare->current(), 0);
    }

    void whatIsIgnoredIsRememberedForTheTemplate()
    {
        m_rig->older();
        m_rig->newer();
        open(u"records:NSB-1,NSB-2"_s, Mode::Pages);
        evidence::IgnoredParts parts;
        parts.dates = true;
        parts.drawn = {{0, QRectF(50, 135, 300, 20)}};
        m_compare->setIgnored(parts);
        QTRY_VERIFY(m_compare->isDone());
        QVERIFY(!sentences().join(u'|').contains(u"February"));
        QVERIFY(compareScope(*m_compare).contains(u"ignored (hatched): dates, drawn regions"));
        QCOMPARE(m_rig->remembered.size(), 1);
        open(u"records:NSB-1,NSB-2"_s, Mode::Pages);
        QCOMPARE(m_compare->ignored(), parts);
        m_rig->putPages(u"NSB-3"_s, u"1"_s, u"2025-03-14T09:00:00"_s, CompareRig::newPages(), {}, u"OTHER"_s);
        open(u"records:NSB-3,NSB-2"_s, Mode::Pages);
        QVERIFY2(m_compare->ignored().isEmpty(), "another template has its own");
        QCOMPARE(ignoredFrom(ignoredText(parts)), parts);
        QVERIFY(ignoredFrom(u"nonsense;1:2,3;x:1,2,3,4;1:1,1,-3,4"_s).isEmpty());
    }

    void oneSideMissingIsSaid()
    {
        m_rig->older();
        open(u"records:NSB-1,NSB-9"_s, Mode::Text);
        QCOMPARE(m_compare->state(), State::OneMissing);
        QVERIFY(obstacleOf(*m_compare).sentence.contains(u"There is no record NSB-9"));
        m_rig->newer();
        m_compare->show(u"nonsense"_s);
        QCOMPARE(m_compare->state(), State::NotUnderstood);
        m_compare->show(u"template:NONE:1:2"_s);
        QTRY_COMPARE(m_compare->state(), State::NothingKnown);
        QVERIFY(!obstacleOf(*m_compare).sentence.isEmpty());
    }

    void aDocumentWithoutTextAndOneWithAPasswordSaySo()
    {
        m_rig->older();
        Extraction encrypted;
        encrypted.state = TextState::Encrypted;
        encrypted.mime = u"application/pdf"_s;
        m_rig->putPages(u"NSB-2"_s, u"7"_s, u"2025-03-14T09:00:00"_s, {}, {}, u"FEE-CHG"_s, encrypted);
        open(u"records:NSB-1,NSB-2"_s, Mode::Text);
        QVERIFY(obstacleOf(*m_compare).sentence.contains(u"password"));
        QCOMPARE(obstacleOf(*m_compare).icon, u"lock"_s);
        m_compare->setMode(Mode::Pages);
        QVERIFY(obstacleOf(*m_compare).sentence.contains(u"encrypted"));
    }

    void reportsAndJsonHaveBothSidesTheirHashesAndEveryDifference()
    {
        const Communication older = m_rig->older();
        m_rig->newer();
        open(u"records:NSB-1,NSB-2"_s, Mode::Text);
        const QString report = compareReport(*m_compare, u"Counterfoil 0.1.0"_s);
        const QByteArray hash = sha256Of("%PDF-1.4 NSB-1").toHex();
        QVERIFY(report.contains(QString::fromLatin1(hash.left(16))));
        QVERIFY(report.contains(older.id.value()) && report.contains(u"NSB-2") && report.contains(u"€4.90") && report.contains(u"Europe/Berlin") && report.contains(u"Counterfoil 0.1.0"));
        QVERIFY(report.contains(u"equal to what was recorded"));
        QCOMPARE(report.count(u"<s>"), 5);
        const QJsonObject json = compareJson(*m_compare);
        QCOMPARE(json[u"left"_s][u"recorded"_s].toString(), QString::fromLatin1(hash));
        QCOMPARE(json[u"left"_s][u"found"_s].toString(), QString::fromLatin1(hash));
        QCOMPARE(json[u"text"_s][u"differences"_s].toArray().size(), 5);
        QCOMPARE(compareFileName(*m_compare, u"html"_s), u"compare NSB-1 NSB-2.html"_s);
        CompareTable table(*m_compare);
        QCOMPARE(table.rowCount(), 5);
        QCOMPARE(table.index(2, CompareTable::Right).data().toString(), u"€4.90"_s);
        QCOMPARE(table.tabSeparated().count(u'\n'), 6);
    }

    void hostileWordsStayWords()
    {
        QList<QStringList> pages = CompareRig::oldPages();
        pages[0][2] = u"<script>alert(1)</script> =SUM(A1:A9)"_s;
        m_rig->older();
        m_rig->putPages(u"NSB-2"_s, u"7"_s, u"2025-03-14T09:00:00"_s, pages);
        open(u"records:NSB-1,NSB-2"_s, Mode::Text);
        QVERIFY(!compareReport(*m_compare, {}).contains(u"<script"));
        CompareTable table(*m_compare);
        QVERIFY(!table.tabSeparated().contains(u"\t="));
    }

    void versionsAreComparedByWhatTheCompositionSystemTold()
    {
        m_rig->putVersions();
        open(u"template:FEE-CHG:6:7"_s, Mode::Text);
        QCOMPARE(m_compare->basis(), ComparePresenter::Basis::Composition);
        QCOMPARE(compareTitle(*m_compare), u"FEE-CHG 6 and 7"_s);
        QVERIFY(sentences().join(u'|').contains(u"Words, FEE-CONSENT  v6 and FEE-CONSENT  v7: left “You do not need to do anything if you agree”, right “We need your consent: please tell us by {answer-by}”"));
        QVERIFY(sentences().join(u'|').contains(u"Block added, CLOSING"));
        QStringList facts;
        for (const RecordFact& fact : compositionFacts(*m_compare->composition(), m_compare->telling())) {
            facts << fact.name + u": "_s + fact.value;
        }
        QVERIFY2(facts.contains(u"Approved by: T. Okonkwo → M. Lindqvist"_s), qPrintable(facts.join(u'|')));
        QVERIFY(facts.join(u'|').contains(u"moved from number"));
        QCOMPARE(sideWords(*m_compare, false).query, u"template:FEE-CHG v:7"_s);
        QVERIFY(compareReport(*m_compare, {}).contains(u"Blocks, facts and approvals"));
        QVERIFY(compareJson(*m_compare)[u"composition"_s][u"blocks"_s].toArray().size() == 3);
        open(u"asset:FEE-CONSENT:6:7"_s, Mode::Text);
        QCOMPARE(m_compare->count(), 1);
        QCOMPARE(sideWords(*m_compare, true).query, u"asset:FEE-CONSENT/6"_s);
    }

    void queriesForWhoReceivedAVersionAreQuotedWhereTheyMustBe()
    {
        QCOMPARE(evidence::lettersOf(evidence::VersionsOf::Template, u"FEE-CHG"_s, u"6"_s), u"template:FEE-CHG v:6"_s);
        QCOMPARE(evidence::lettersOf(evidence::VersionsOf::Template, u"FEE CHG"_s, u"6 a"_s), u"template:\"FEE CHG\" v:\"6 a\""_s);
    }

    void theOtherRenditionsAndRelatedRecordsCanBeChosen()
    {
        Communication c = m_rig->older();
        Rendition portal = c.renditions[0];
        portal.role = RenditionRole::PortalDocument;
        portal.fileName = u"portal.html"_s;
        cache::Record record;
        record.communication = c;
        record.renditions = {{c.renditions[0], u"pdf"_s, {}, {}}, {portal, u"html"_s, {}, {}}};
        record.related = {{RelationKind::Corrects, true, u"NSB-2"_s, CommunicationId(u"cm-2"_s), {}, {}, {}, {}}, {RelationKind::ReissueOf, false, u"NSB-0"_s, {}, {}, {}, {}, {}}};
        const auto choices = compareChoices(record, 0, {CommunicationId(u"cm-3"_s)});
        QCOMPARE(choices.size(), 3);
        QCOMPARE(choices[0].words, u"Portal document, portal.html"_s);
        QCOMPARE(choices[0].subject, u"renditions:%1#1,%1#2"_s.arg(c.id.value()));
        QCOMPARE(choices[1].subject, u"records:%1,cm-2"_s.arg(c.id.value()));
        QCOMPARE(choices[2].subject, u"records:%1,cm-3"_s.arg(c.id.value()));
    }
};

QTEST_MAIN(ComparePresenterTest)
#include "compare_presenter_test.moc"
