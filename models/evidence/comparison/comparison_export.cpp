#include "models/evidence/comparison/comparison_export.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QString partOf(const std::vector<TextBlock>& blocks, int block, const TextRange& range)
{
    return block < 0 ? QString() : blocks[size_t(block)].text.mid(range.from, range.length);
}

QJsonValue pageOf(const std::vector<TextBlock>& blocks, int block)
{
    return block < 0 || blocks[size_t(block)].page < 0 ? QJsonValue() : QJsonValue(blocks[size_t(block)].page + 1);
}

QString labelOf(const std::vector<TextBlock>& blocks, int block) { return block < 0 ? QString() : blocks[size_t(block)].label; }

QJsonArray boxesJson(const std::vector<QRectF>& boxes)
{
    QJsonArray told;
    for (const QRectF& box : boxes) {
        told.append(QJsonArray{box.x(), box.y(), box.width(), box.height()});
    }
    return told;
}

QJsonArray ignoredJson(const std::vector<IgnoredRegion>& regions)
{
    QJsonArray told;
    for (const IgnoredRegion& region : regions) {
        told.append(QJsonObject{{u"kind"_s, QString(codeOf(region.kind))}, {u"boxes"_s, boxesJson({region.box})}});
    }
    return told;
}

QJsonValue approvalJson(const ResourceApproval& approval, bool isThere)
{
    if (!isThere) {
        return {};
    }
    return QJsonObject{{u"role"_s, approval.role},
                       {u"level"_s, approval.level},
                       {u"actor"_s, approval.actor},
                       {u"comment"_s, approval.comment},
                       {u"approved"_s, approval.isApproved},
                       {u"pending"_s, approval.isPending},
                       {u"at"_s, approval.at ? QDateTime::fromMSecsSinceEpoch(*approval.at, Qt::UTC).toString(Qt::ISODate) : QString()}};
}

QJsonValue useJson(const std::vector<BlockUse>& blocks, int at)
{
    if (at < 0) {
        return {};
    }
    const BlockUse& use = blocks[size_t(at)];
    return QJsonObject{{u"id"_s, use.nativeId}, {u"name"_s, use.name}, {u"place"_s, at + 1}, {u"version"_s, use.label}, {u"derived"_s, use.isDerived}};
}

} // namespace

QJsonObject textComparisonJson(const TextComparison& c)
{
    QJsonArray differences;
    for (const TextDifference& one : c.differences) {
        differences.append(QJsonObject{{u"kind"_s, QString(codeOf(one.kind))},
                                       {u"left"_s, partOf(c.left, one.leftBlock, one.left)},
                                       {u"right"_s, partOf(c.right, one.rightBlock, one.right)},
                                       {u"leftBlock"_s, labelOf(c.left, one.leftBlock)},
                                       {u"rightBlock"_s, labelOf(c.right, one.rightBlock)},
                                       {u"leftPage"_s, pageOf(c.left, one.leftBlock)},
                                       {u"rightPage"_s, pageOf(c.right, one.rightBlock)}});
    }
    return {{u"same"_s, c.isSame()},
            {u"coarse"_s, c.isCoarse},
            {u"words"_s, QJsonObject{{u"left"_s, c.leftWords}, {u"right"_s, c.rightWords}, {u"same"_s, c.sameWords}}},
            {u"blocks"_s, QJsonObject{{u"left"_s, qint64(c.left.size())},
                                      {u"right"_s, qint64(c.right.size())},
                                      {u"changed"_s, c.changed},
                                      {u"added"_s, c.added},
                                      {u"removed"_s, c.removed},
                                      {u"moved"_s, c.moved}}},
            {u"encodingOnly"_s, c.encoded},
            {u"differences"_s, differences}};
}

QJsonObject pagesJson(const std::vector<ComparedPair>& pairs)
{
    QJsonArray told;
    bool isSame = true, isWhole = true;
    for (const ComparedPair& pair : pairs) {
        const auto number = [](int page) { return page < 0 ? QJsonValue() : QJsonValue(page + 1); };
        QJsonObject one{{u"left"_s, number(pair.pages.left)}, {u"right"_s, number(pair.pages.right)}};
        const bool isAlone = pair.pages.left < 0 || pair.pages.right < 0;
        isSame = isSame && !isAlone;
        isWhole = isWhole && (isAlone || pair.comparison);
        if (pair.comparison) {
            QJsonArray regions;
            for (const PageRegion& region : pair.comparison->regions) {
                regions.append(QJsonObject{{u"kind"_s, QString(codeOf(region.kind))},
                                           {u"left"_s, region.leftText},
                                           {u"right"_s, region.rightText},
                                           {u"leftBoxes"_s, boxesJson(region.left)},
                                           {u"rightBoxes"_s, boxesJson(region.right)}});
            }
            isSame = isSame && pair.comparison->isSame();
            one.insert(u"share"_s, pair.comparison->share);
            one.insert(u"regions"_s, regions);
            one.insert(u"ignored"_s, QJsonObject{{u"left"_s, ignoredJson(pair.comparison->leftIgnored)}, {u"right"_s, ignoredJson(pair.comparison->rightIgnored)}});
            one.insert(u"movedWords"_s, pair.comparison->movedWords);
            one.insert(u"hasWords"_s, pair.comparison->hasWords);
        }
        told.append(one);
    }
    const std::optional<double> share = shareOf(pairs);
    return {{u"same"_s, isSame && isWhole}, {u"complete"_s, isWhole}, {u"share"_s, share ? QJsonValue(*share) : QJsonValue()}, {u"pages"_s, told}};
}

QJsonObject compositionJson(const CompositionComparison& c)
{
    QJsonArray blocks, facts, approvals;
    for (const BlockLine& line : c.blocks) {
        blocks.append(QJsonObject{{u"change"_s, QString(codeOf(line.change))}, {u"moved"_s, line.isMoved}, {u"left"_s, useJson(c.left.blocks, line.left)}, {u"right"_s, useJson(c.right.blocks, line.right)}});
    }
    for (const FactChange& fact : c.facts) {
        facts.append(QJsonObject{{u"fact"_s, fact.fact}, {u"left"_s, fact.left}, {u"right"_s, fact.right}});
    }
    for (const ApprovalLine& line : c.approvals) {
        approvals.append(QJsonObject{{u"same"_s, line.isSame()}, {u"left"_s, approvalJson(line.left, line.hasLeft)}, {u"right"_s, approvalJson(line.right, line.hasRight)}});
    }
    return {{u"same"_s, c.isSame()}, {u"blocks"_s, blocks}, {u"facts"_s, facts}, {u"approvals"_s, approvals}, {u"unknownTexts"_s, c.unknownTexts}, {u"text"_s, textComparisonJson(c.text)}};
}

std::optional<double> shareOf(const std::vector<ComparedPair>& pairs)
{
    double sum = 0;
    for (const ComparedPair& pair : pairs) {
        if (pair.pages.left < 0 || pair.pages.right < 0) {
            sum += 1;
        } else if (pair.comparison) {
            sum += pair.comparison->share;
        } else {
            return std::nullopt;
        }
    }
    return pairs.empty() ? 0 : sum / double(pairs.size());
}

} // namespace cf::evidence
