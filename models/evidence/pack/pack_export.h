// A pack for programs: its manifest, which is sealed with it, and what the command line prints. Source: docs/packs.md; capabilities 33, 34, 97.
#pragma once

#include "models/evidence/pack/pack_review.h"

#include <QJsonObject>

namespace cf::evidence {

/// Where an item came to stand in the file.
struct PackPlace {
    QString key;
    int number = 1;             ///< of the item, from 1
    int firstPage = 1, pages = 0; ///< of the file, from 1
    QString enclosed;           ///< name of its original file inside; empty: it is not
    QString withheld;           ///< why it is not: "redacted", "part-of-a-file", "no-file"
    friend bool operator==(const PackPlace&, const PackPlace&) = default;
};

struct PackSealing {
    int version = 1;
    UtcMs at = 0;
    QString person, reason, why, program, key; ///< key: public one it is signed with; empty: none
    int pages = 0;
    std::vector<PackPlace> places; ///< of review.sealed(), in order
};

/// What goes into the file. Nothing of what was redacted is in it, and no hash from which it could be guessed.
QByteArray packManifest(const PackReview& review, const PackSealing& sealing);

/// A file inside that is not as the manifest says: "missing", "altered", "not-told"; nothing: all are.
struct PackMisfit {
    QString name, what;
    friend bool operator==(const PackMisfit&, const PackMisfit&) = default;
};
/// files: name → bytes, with the manifest among them. Rejected: there is no manifest, or none of a pack.
Result<std::vector<PackMisfit>> packMisfits(const std::map<QString, QByteArray>& files);

inline constexpr const char* manifestName = "manifest.json";

QJsonObject packLineJson(const Pack& pack);
QJsonObject packReviewJson(const PackReview& review);
QJsonObject sealedPackJson(const SealedPack& version);

/// As a sealed file tells it: without whose words it is where a word of that name is redacted in it.
PackItem sealedItem(const PackItem& item);

/// "item-03-D-1.pdf": nothing of it is taken for a path.
QString enclosedName(int number, const PackItem& item, const ItemReview& review);

} // namespace cf::evidence
