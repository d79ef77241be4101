#include "models/evidence/comparison/composition_comparison.h"

#include <QTest>

#include <algorithm>

using namespace cf;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs day = 86'400'000;

ResourceVersion version(int number, UtcMs approved, const QString& text = {}, const QStringList& parts = {})
{
    ResourceVersion made;
    made.number = number;
    made.label = QString::number(number);
    made.state = TemplateState::Approved;
    made.approved = approved;
    made.approvedBy = u"M. Lindqvist"_s;
    made.text = text;
    made.parts = parts;
    return made;
}

DesignResource part(const QString& id, std::vector<ResourceVersion> versions, ResourceKind kind = ResourceKind::Block)
{
    DesignResource made;
    made.nativeId = id;
    made.name = u"BLOCK-"_s + id;
    made.kind = kind;
    made.versions = std::move(versions);
    return made;
}

DesignResource feeChange()
{
    DesignResource made = part(u"T"_s, {version(6, 10 * day, {}, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}), version(7, 20 * day, {}, {u"b"_s, u"a"_s, u"c"_s, u"e"_s})}, ResourceKind::Template);
    made.name = u"FEE-CHG"_s;
    return made;
}

std::vector<DesignResource> parts()
{
    return {part(u"a"_s, {version(1, 1 * day, u"Dear customer,"_s)}),
            part(u"b"_s, {version(3, 2 * day, u"You do not need to do anything."_s), version(4, 19 * day, u"We need your consent."_s), version(5, 30 * day, u"Later."_s)}),
            part(u"c"_s, {version(1, 2 * day, u"The reason is the cost."_s), version(2, 18 * day, u"The reason is the cost."_s)}),
            part(u"d"_s, {version(1, 2 * day, u"Call us or visit your branch."_s)}), part(u"e"_s, {version(1, 15 * day)}, ResourceKind::Rule)};
}

CompositionComparison compared()
{
    return compareTemplates(*templateSide(feeChange(), parts(), u"6"_s), *templateSide(feeChange(), parts(), u"7"_s));
}

const BlockLine& lineOf(const CompositionComparison& c, const QString& id)
{
    return *std::ranges::find_if(c.blocks, [&](const BlockLine& line) {
        return (line.left >= 0 ? c.left.blocks[size_t(line.left)] : c.right.blocks[size_t(line.right)]).nativeId == id;
    });
}

} // namespace

class CompositionComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreTakenAsTheyWereWhenTheVersionWasApproved()
    {
        const auto six = templateSide(feeChange(), parts(), u"6"_s), seven = templateSide(feeChange(), parts(), u"7"_s);
        QVERIFY(six && seven && !templateSide(feeChange(), parts(), u"8"_s));
        QCOMPARE(six->blocks[1].version, 3);
        QCOMPARE(seven->blocks[0].version, 4);
        QVERIFY2(seven->blocks[0].isDerived && !six->blocks[0].isDerived, "of one version there is no choice");
    }

    void blocksThatMovedChangedCameAndWentAreTold()
    {
        const CompositionComparison c = compared();
        QCOMPARE(lineOf(c, u"b"_s).change, BlockChange::Text);
        QCOMPARE(lineOf(c, u"c"_s).change, BlockChange::VersionOnly);
        QCOMPARE(lineOf(c, u"d"_s).change, BlockChange::Removed);
        QCOMPARE(lineOf(c, u"e"_s).change, BlockChange::Added);
        QCOMPARE(lineOf(c, u"a"_s).change, BlockChange::Same);
        QVERIFY(lineOf(c, u"a"_s).isMoved != lineOf(c, u"b"_s).isMoved);
        QCOMPARE(c.blocks.size(), size_t(5));
        QVERIFY(!c.isSame());
        QCOMPARE(c.text.removed, 1);
        QCOMPARE(c.unknownTexts, 0);
    }

    void factsAndApprovalsThatDifferAreTold()
    {
        DesignResource resource = feeChange();
        resource.versions[0].approvals = {{u"Compliance"_s, 1, u"T. Okonkwo"_s, {}, true, false, 9 * day}, {u"Legal"_s, 2, u"R. Ito"_s, {}, true, false, 10 * day}};
        resource.versions[1].approvals = {{u"Compliance"_s, 1, u"T. Okonkwo"_s, {}, true, false, 19 * day}, {u"Marketing"_s, 3, u"L. Roy"_s, u"ok"_s, true, false, 20 * day}};
        resource.versions[1].approvedBy = u"L. Roy"_s;
        const CompositionComparison c = compareTemplates(*templateSide(resource, parts(), u"6"_s), *templateSide(resource, parts(), u"7"_s));
        QStringList facts;
        for (const FactChange& fact : c.facts) {
            facts << fact.fact + u':' + fact.left + u'>' + fact.right;
        }
        QCOMPARE(facts, (QStringList{u"approvedBy:M. Lindqvist>L. Roy"_s, u"approved:1970-01-11T00:00:00Z>1970-01-21T00:00:00Z"_s}));
        QCOMPARE(c.approvals.size(), size_t(3));
        QVERIFY(c.approvals[0].isSame());
        QVERIFY(c.approvals[1].hasLeft && !c.approvals[1].hasRight);
        QVERIFY(!c.approvals[2].hasLeft && c.approvals[2].hasRight);
    }

    void whatIsNotToldIsNotTheSame()
    {
        std::vector<DesignResource> untold = parts();
        for (DesignResource& one : untold) {
            for (ResourceVersion& v : one.versions) {
                v.text.clear();
            }
        }
        const CompositionComparison c = compareTemplates(*templateSide(feeChange(), untold, u"6"_s), *templateSide(feeChange(), untold, u"7"_s));
        QCOMPARE(lineOf(c, u"b"_s).change, BlockChange::NotKnown);
        QCOMPARE(lineOf(c, u"a"_s).change, BlockChange::Same); // one version, and the same
        QVERIFY(c.unknownTexts > 0);
        const CompositionComparison none = compareTemplates(*templateSide(feeChange(), {}, u"6"_s), *templateSide(feeChange(), {}, u"7"_s));
        QCOMPARE(lineOf(none, u"b"_s).change, BlockChange::NotKnown);
    }

    void aVersionIsTheSameAsItself()
    {
        const auto six = templateSide(feeChange(), parts(), u"6"_s);
        QVERIFY(compareTemplates(*six, *six).isSame());
    }
};

QTEST_APPLESS_MAIN(CompositionComparisonTest)
#include "composition_comparison_test.moc"
