// Two versions of a template: their blocks by text, order and version, what is known of the versions themselves, and who approved them. Over
// what a composition system told; what it did not tell is said to be not known, never the same. Source: interface 5.7; data model, traps 11, 12.
#pragma once

#include "models/domain/composition.h"
#include "models/evidence/comparison/text_comparison.h"

namespace cf::evidence {

/// A block as a version of the template has it.
struct BlockUse {
    QString nativeId, name, type;
    ResourceKind kind = ResourceKind::Block;
    int version = 0;         ///< 0: none is known
    QString label;           ///< of that version
    bool isDerived = false;  ///< which version was taken is not told: the newest that was there when the template's was approved
    bool isTextKnown = false;
    QString text;
    QByteArray contentSha256; ///< empty: not fetched
    friend bool operator==(const BlockUse&, const BlockUse&) = default;
};

struct TemplateSide {
    QString code, nativeId;
    ResourceVersion version;
    std::vector<BlockUse> blocks; ///< in order
    friend bool operator==(const TemplateSide&, const TemplateSide&) = default;
};

/// The version of `resource` with this label, else number. parts: what its versions point to, whatever their order. None: it has none such.
std::optional<TemplateSide> templateSide(const DesignResource& resource, const std::vector<DesignResource>& parts, const QString& label);

enum class BlockChange { Same, Text, VersionOnly, Content, NotKnown, Added, Removed };
QLatin1StringView codeOf(BlockChange change);

struct BlockLine {
    int left = -1, right = -1; ///< of the sides' blocks
    BlockChange change = BlockChange::Same;
    bool isMoved = false;      ///< its place among those of both sides
    friend bool operator==(const BlockLine&, const BlockLine&) = default;
};

/// A fact of the versions: "state", "approvedBy", "approved", "effectiveFrom", "effectiveTo", "createdBy", "created", "modifiedBy", "comment".
struct FactChange {
    QString fact;
    QString left, right; ///< codes; times in UTC as ISO 8601; empty: not told
    friend bool operator==(const FactChange&, const FactChange&) = default;
};

struct ApprovalLine {
    ResourceApproval left, right; ///< by level and role
    bool hasLeft = false, hasRight = false;
    bool isSame() const; ///< but for the time: each version is approved at its own
    friend bool operator==(const ApprovalLine&, const ApprovalLine&) = default;
};

struct CompositionComparison {
    TemplateSide left, right;
    std::vector<BlockLine> blocks;  ///< in the order of the left, those of the right alone after what they follow
    std::vector<FactChange> facts;  ///< that differ
    std::vector<ApprovalLine> approvals;
    TextComparison text;            ///< of the blocks whose text is known on a side
    int unknownTexts = 0;           ///< blocks that have no text on a side where they stand
    bool isSame() const;
    friend bool operator==(const CompositionComparison&, const CompositionComparison&) = default;
};

CompositionComparison compareTemplates(TemplateSide left, TemplateSide right, const TokenOptions& options = {});

} // namespace cf::evidence
