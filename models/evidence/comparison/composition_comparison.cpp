#include "models/evidence/comparison/composition_comparison.h"

#include "models/evidence/comparison/sequence_match.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr int deepest = 8; ///< documents within documents

/// When it was there to be taken.
std::optional<UtcMs> bornAt(const ResourceVersion& version) { return version.approved ? version.approved : version.created ? version.created : version.modified; }

/// The newest version that was there at `at`, of those that were not refused; an approved one before others.
const ResourceVersion* versionAt(const DesignResource& part, std::optional<UtcMs> at)
{
    const ResourceVersion* best = nullptr;
    for (const ResourceVersion& version : part.versions) {
        const auto born = bornAt(version);
        const bool isThere = !at || !born || *born <= *at;
        const bool isBetter = !best || version.state == TemplateState::Approved || best->state != TemplateState::Approved;
        if (isThere && version.state != TemplateState::Rejected && isBetter) {
            best = &version;
        }
    }
    return best ? best : part.versions.empty() ? nullptr : &part.versions.front();
}

QString timeText(std::optional<UtcMs> at) { return at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODate) : QString(); }

std::vector<FactChange> factsOf(const ResourceVersion& left, const ResourceVersion& right)
{
    const auto state = [](const ResourceVersion& version) { return version.state == TemplateState::Unknown ? QString() : QString(code(version.state)); };
    std::vector<FactChange> all{{u"state"_s, state(left), state(right)},
                                {u"approvedBy"_s, left.approvedBy, right.approvedBy},
                                {u"approved"_s, timeText(left.approved), timeText(right.approved)},
                                {u"effectiveFrom"_s, timeText(left.effectiveFrom), timeText(right.effectiveFrom)},
                                {u"effectiveTo"_s, timeText(left.effectiveTo), timeText(right.effectiveTo)},
                                {u"createdBy"_s, left.createdBy, right.createdBy},
                                {u"created"_s, timeText(left.created), timeText(right.created)},
                                {u"modifiedBy"_s, left.modifiedBy, right.modifiedBy},
                                {u"comment"_s, left.stateComment, right.stateComment}};
    std::erase_if(all, [](const FactChange& fact) { return fact.left == fact.right; });
    return all;
}

std::vector<ApprovalLine> approvalsOf(const ResourceVersion& left, const ResourceVersion& right)
{
    std::vector<ApprovalLine> lines;
    for (const ResourceApproval& approval : left.approvals) {
        lines.push_back({approval, {}, true, false});
    }
    for (const ResourceApproval& approval : right.approvals) {
        const auto same = std::ranges::find_if(lines, [&](const ApprovalLine& line) {
            return line.hasLeft && !line.hasRight && line.left.level == approval.level && line.left.role == approval.role;
        });
        if (same != lines.end()) {
            same->right = approval;
            same->hasRight = true;
        } else {
            lines.push_back({{}, approval, false, true});
        }
    }
    std::ranges::stable_sort(lines, {}, [](const ApprovalLine& line) { return line.hasLeft ? line.left.level : line.right.level; });
    return lines;
}

BlockChange changeOf(const BlockUse& left, const BlockUse& right)
{
    const bool areTextsKnown = left.isTextKnown && right.isTextKnown;
    if (areTextsKnown && left.text != right.text) {
        return BlockChange::Text;
    }
    const bool areContentsKnown = !left.contentSha256.isEmpty() && !right.contentSha256.isEmpty();
    if (areContentsKnown && left.contentSha256 != right.contentSha256) {
        return BlockChange::Content;
    }
    if (!areTextsKnown && !areContentsKnown) {
        const bool isOneVersion = left.version > 0 && left.version == right.version;
        return isOneVersion ? BlockChange::Same : BlockChange::NotKnown;
    }
    return left.version != right.version ? BlockChange::VersionOnly : BlockChange::Same;
}

std::vector<BlockLine> linesOf(const TemplateSide& left, const TemplateSide& right)
{
    QHash<QString, int> rights;
    for (int i = int(right.blocks.size()) - 1; i >= 0; --i) {
        rights.insert(right.blocks[size_t(i)].nativeId, i);
    }
    std::vector<int> pairOf(left.blocks.size(), -1), paired, places;
    std::vector<bool> isTaken(right.blocks.size(), false);
    for (int i = 0; i < int(left.blocks.size()); ++i) {
        const int there = rights.value(left.blocks[size_t(i)].nativeId, -1);
        if (there >= 0 && !isTaken[size_t(there)]) {
            isTaken[size_t(there)] = true;
            pairOf[size_t(i)] = there;
            paired.push_back(there);
            places.push_back(i);
        }
    }
    const std::vector<bool> stays = longestRising(paired);
    std::vector<bool> isMoved(left.blocks.size(), false);
    for (size_t i = 0; i < places.size(); ++i) {
        isMoved[size_t(places[i])] = !stays[i];
    }
    std::vector<BlockLine> lines;
    int next = 0;
    const auto addAdded = [&](int until) {
        for (; next < until; ++next) {
            if (!isTaken[size_t(next)]) {
                lines.push_back({-1, next, BlockChange::Added, false});
            }
        }
    };
    for (int i = 0; i < int(left.blocks.size()); ++i) {
        const int there = pairOf[size_t(i)];
        if (there >= 0 && !isMoved[size_t(i)]) {
            addAdded(there);
        }
        const BlockChange change = there < 0 ? BlockChange::Removed : changeOf(left.blocks[size_t(i)], right.blocks[size_t(there)]);
        lines.push_back({i, there, change, isMoved[size_t(i)]});
    }
    addAdded(int(right.blocks.size()));
    return lines;
}

std::vector<TextBlock> textsOf(const TemplateSide& side)
{
    std::vector<TextBlock> blocks;
    for (const BlockUse& use : side.blocks) {
        if (use.isTextKnown) {
            blocks.push_back({use.nativeId, use.label.isEmpty() ? use.name : use.name + u"  v"_s + use.label, -1, use.text});
        }
    }
    return blocks;
}

/// What a version points to, and in place of documents and pages what these point to in their turn; each once.
void addBlocks(const ResourceVersion& version, std::optional<UtcMs> at, const std::vector<DesignResource>& parts, int depth, QSet<QString>& seen,
               std::vector<BlockUse>& blocks)
{
    for (const QString& id : version.parts) {
        if (seen.contains(id) || depth > deepest) {
            continue;
        }
        seen.insert(id);
        const auto part = std::ranges::find(parts, id, &DesignResource::nativeId);
        const ResourceVersion* taken = part == parts.end() ? nullptr : versionAt(*part, at);
        if (taken && part->kind == ResourceKind::Part && !taken->parts.isEmpty()) {
            addBlocks(*taken, at, parts, depth + 1, seen, blocks);
            continue;
        }
        BlockUse use;
        use.nativeId = id;
        use.name = part == parts.end() ? id : part->name;
        if (taken) {
            use.type = part->type;
            use.kind = part->kind;
            use.version = taken->number;
            use.label = taken->label.isEmpty() ? QString::number(taken->number) : taken->label;
            use.isDerived = part->versions.size() > 1;
            use.isTextKnown = !taken->text.isEmpty();
            use.text = taken->text;
            use.contentSha256 = taken->contentSha256;
        }
        blocks.push_back(std::move(use));
    }
}

} // namespace

QLatin1StringView codeOf(BlockChange change)
{
    switch (change) {
    case BlockChange::Same: return QLatin1StringView("SAME");
    case BlockChange::Text: return QLatin1StringView("TEXT");
    case BlockChange::VersionOnly: return QLatin1StringView("VERSION_ONLY");
    case BlockChange::Content: return QLatin1StringView("CONTENT");
    case BlockChange::NotKnown: return QLatin1StringView("NOT_KNOWN");
    case BlockChange::Added: return QLatin1StringView("ADDED");
    case BlockChange::Removed: break;
    }
    return QLatin1StringView("REMOVED");
}

bool ApprovalLine::isSame() const
{
    ResourceApproval one = left, other = right;
    one.at = other.at = std::nullopt;
    return hasLeft && hasRight && one == other;
}

std::optional<TemplateSide> templateSide(const DesignResource& resource, const std::vector<DesignResource>& parts, const QString& label)
{
    auto version = std::ranges::find(resource.versions, label, &ResourceVersion::label);
    if (version == resource.versions.end()) {
        version = std::ranges::find_if(resource.versions, [&](const ResourceVersion& one) { return QString::number(one.number) == label; });
    }
    if (version == resource.versions.end()) {
        return std::nullopt;
    }
    TemplateSide side{resource.name, resource.nativeId, *version, {}};
    QSet<QString> seen{resource.nativeId};
    if (resource.kind != ResourceKind::Template) { // a text says something itself
        side.blocks.push_back({resource.nativeId, resource.name, resource.type, resource.kind, version->number, label, false, !version->text.isEmpty(), version->text,
                               version->contentSha256});
    }
    addBlocks(*version, bornAt(*version), parts, 0, seen, side.blocks);
    return side;
}

bool CompositionComparison::isSame() const
{
    return facts.empty() && text.isSame() &&
           std::ranges::all_of(blocks, [](const BlockLine& line) { return line.change == BlockChange::Same && !line.isMoved; }) &&
           std::ranges::all_of(approvals, &ApprovalLine::isSame);
}

CompositionComparison compareTemplates(TemplateSide left, TemplateSide right, const TokenOptions& options)
{
    CompositionComparison told;
    told.blocks = linesOf(left, right);
    told.facts = factsOf(left.version, right.version);
    told.approvals = approvalsOf(left.version, right.version);
    told.text = compareTexts(textsOf(left), textsOf(right), options);
    const auto isUnknown = [](const BlockUse& use) { return !use.isTextKnown && use.kind != ResourceKind::Image && use.kind != ResourceKind::Rule; };
    told.unknownTexts = int(std::ranges::count_if(left.blocks, isUnknown) + std::ranges::count_if(right.blocks, isUnknown));
    told.left = std::move(left);
    told.right = std::move(right);
    return told;
}

} // namespace cf::evidence
