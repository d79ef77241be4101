#include "models/activity/merkle.h"

#include "models/base/sha256.h"

#include <bit>

namespace cf::activity {

namespace {

QByteArray sha256(char mark, QByteArrayView a, QByteArrayView b)
{
    Sha256 hash;
    hash.addData(QByteArrayView(&mark, 1));
    hash.addData(a);
    hash.addData(b);
    return hash.result();
}

/// The largest power of two below n; n > 1.
qint64 splitOf(qint64 n) { return qint64(std::bit_floor(quint64(n - 1))); }

/// Of leaves [begin, end): begin lies where a subtree of this size may begin.
Result<QByteArray> hashOf(const Nodes& nodes, qint64 begin, qint64 end)
{
    const qint64 size = end - begin;
    if (std::has_single_bit(quint64(size))) {
        const int level = std::countr_zero(quint64(size));
        return nodes({level, begin >> level});
    }
    const qint64 middle = begin + splitOf(size);
    CF_TRY(const QByteArray left, hashOf(nodes, begin, middle));
    CF_TRY(const QByteArray right, hashOf(nodes, middle, end));
    return nodeHash(left, right);
}

Result<void> addPath(const Nodes& nodes, qint64 index, qint64 begin, qint64 end, std::vector<QByteArray>& path)
{
    if (end - begin == 1) {
        return {};
    }
    const qint64 middle = begin + splitOf(end - begin);
    const bool isLeft = index < middle;
    CF_CHECK(isLeft ? addPath(nodes, index, begin, middle, path) : addPath(nodes, index, middle, end, path));
    CF_TRY(QByteArray other, isLeft ? hashOf(nodes, middle, end) : hashOf(nodes, begin, middle));
    path.push_back(std::move(other));
    return {};
}

/// SUBPROOF of the RFC: `isWhole` while the subtree is the first tree itself, whose root the reader has.
Result<void> addSteps(const Nodes& nodes, qint64 first, qint64 begin, qint64 end, bool isWhole, std::vector<QByteArray>& steps)
{
    if (first == end - begin) {
        if (!isWhole) {
            CF_TRY(QByteArray all, hashOf(nodes, begin, end));
            steps.push_back(std::move(all));
        }
        return {};
    }
    const qint64 split = splitOf(end - begin), middle = begin + split;
    const bool isLeft = first <= split;
    CF_CHECK(isLeft ? addSteps(nodes, first, begin, middle, isWhole, steps) : addSteps(nodes, first - split, middle, end, false, steps));
    CF_TRY(QByteArray other, isLeft ? hashOf(nodes, middle, end) : hashOf(nodes, begin, middle));
    steps.push_back(std::move(other));
    return {};
}

} // namespace

QByteArray leafHash(QByteArrayView leaf) { return sha256('\0', leaf, {}); }
QByteArray nodeHash(QByteArrayView left, QByteArrayView right) { return sha256('\1', left, right); }

std::vector<Place> frontierOf(qint64 size)
{
    std::vector<Place> places;
    qint64 begin = 0;
    for (int level = 62; level >= 0; --level) {
        if ((size >> level) & 1) {
            places.push_back({level, begin >> level});
            begin += qint64(1) << level;
        }
    }
    return places;
}

std::vector<Place> completedBy(qint64 index)
{
    std::vector<Place> places;
    for (int level = 1; ((index + 1) & ((qint64(1) << level) - 1)) == 0; ++level) {
        places.push_back({level, index >> level});
    }
    return places;
}

Result<QByteArray> rootOf(const Nodes& nodes, qint64 size)
{
    if (size == 0) {
        return sha256Of({});
    }
    return hashOf(nodes, 0, size);
}

Result<std::vector<QByteArray>> inclusionProof(const Nodes& nodes, qint64 index, qint64 size)
{
    if (index < 0 || index >= size) {
        return fail(ErrorKind::Rejected, QStringLiteral("no entry %1 among %2").arg(index).arg(size));
    }
    std::vector<QByteArray> path;
    CF_CHECK(addPath(nodes, index, 0, size, path));
    return path;
}

Result<std::vector<QByteArray>> consistencyProof(const Nodes& nodes, qint64 first, qint64 second)
{
    if (first < 0 || first > second) {
        return fail(ErrorKind::Rejected, QStringLiteral("%1 entries are not the first of %2").arg(first).arg(second));
    }
    std::vector<QByteArray> steps;
    if (first > 0 && first < second) {
        CF_CHECK(addSteps(nodes, first, 0, second, true, steps));
    }
    return steps;
}

} // namespace cf::activity
