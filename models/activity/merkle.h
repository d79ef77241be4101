// The tree of the log, as in RFC 9162, 2.1: SHA-256, 0x00 before a leaf and 0x01 before a node, so that neither passes for the other. Pure but
// for where the hashes of complete subtrees lie. Hashes are 32 bytes. Any thread.
#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace cf::activity {

QByteArray leafHash(QByteArrayView leaf);
QByteArray nodeHash(QByteArrayView left, QByteArrayView right);

/// A complete subtree: 2^level leaves from index * 2^level on.
struct Place {
    int level = 0;
    qint64 index = 0;
    friend bool operator==(const Place&, const Place&) = default;
};
using Nodes = std::function<Result<QByteArray>(Place place)>;

/// Those that a tree of `size` is made of, left to right.
std::vector<Place> frontierOf(qint64 size);
/// Those that become complete with leaf `index`, lowest first; none for an even one.
std::vector<Place> completedBy(qint64 index);

/// Of the first `size` leaves; the hash of nothing when there are none.
Result<QByteArray> rootOf(const Nodes& nodes, qint64 size);
/// RFC 9162, 2.1.3: from the leaf up. Rejected when there is no such leaf in a tree of that size.
Result<std::vector<QByteArray>> inclusionProof(const Nodes& nodes, qint64 index, qint64 size);
/// RFC 9162, 2.1.4: that the tree of `second` leaves begins with that of `first`. Empty when both are one, or the first is empty. Rejected when
/// the first is the larger.
Result<std::vector<QByteArray>> consistencyProof(const Nodes& nodes, qint64 first, qint64 second);

} // namespace cf::activity
