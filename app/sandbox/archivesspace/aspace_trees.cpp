#include "app/sandbox/archivesspace/aspace_trees.h"

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype sliceSize = 200;

/// Directly below, as far as this visitor sees.
std::vector<ShelvedRecord> childrenOf(const Visit& visit, const ShelvedRecord& parent)
{
    const bool isRoot = parent.key.kind == Kind::Resource || parent.key.kind == Kind::DigitalObject;
    std::vector<ShelvedRecord> children;
    for (const Key& key : visit.site.shelves.children(parent.key)) {
        auto record = visit.site.shelves.find(key);
        const QString above = record ? record->body[u"parent"][u"ref"].toString() : QString();
        if (record && visit.isVisible(*record) && above == (isRoot ? QString() : parent.uri())) {
            children.push_back(std::move(*record));
        }
    }
    return children;
}

/// What is said of any node.
QJsonObject nodeOf(const ShelvedRecord& record, qsizetype count)
{
    return {{u"child_count"_s, count},
            {u"waypoints"_s, (count + sliceSize - 1) / sliceSize},
            {u"waypoint_size"_s, sliceSize},
            {u"title"_s, record.body[u"title"]},
            {u"parsed_title"_s, record.body[u"title"]},
            {u"uri"_s, record.uri()},
            {u"slugged_url"_s, QString()},
            {u"jsonmodel_type"_s, traits(record.key.kind).model},
            {u"suppressed"_s, int(record.isSuppressed)},
            {u"has_digital_instance"_s, !record.body[u"instances"].toArray().isEmpty()},
            {u"identifier"_s, record.body[u"component_id"]},
            {u"level"_s, record.body[u"level"]}};
}

QJsonArray slice(const Visit& visit, const std::vector<ShelvedRecord>& children, qsizetype number)
{
    QJsonArray nodes;
    const auto count = qsizetype(children.size());
    for (qsizetype i = std::min(number * sliceSize, count); i < std::min((number + 1) * sliceSize, count); ++i) {
        const ShelvedRecord& record = children[size_t(i)];
        QJsonObject node = nodeOf(record, qsizetype(childrenOf(visit, record).size()));
        node.insert(u"position"_s, record.body[u"position"]);
        const QString parent = record.body[u"parent"][u"ref"].toString();
        node.insert(u"parent_id"_s, parent.isEmpty() ? QJsonValue() : QJsonValue(parent.section(u'/', -1).toInt()));
        nodes.append(node);
    }
    return nodes;
}

} // namespace

HttpResponse tree(Visit& visit, Key root, int repository, const QString& part)
{
    const auto offset = visit.integer(u"offset"_s, part == u"waypoint");
    const QString inside = part == u"waypoint" ? visit.text(u"parent_node"_s) : part == u"node" ? visit.text(u"node_uri"_s, true) : QString();
    if (const auto refusal = visit.refused()) {
        return *refusal;
    }
    const auto reference = referenceOf(inside);
    const auto node = visit.site.shelves.find(inside.isEmpty() ? root : reference ? reference->key : Key{root.kind, 0});
    if (!node || node->repository != repository || !visit.isVisible(*node)) {
        return notFound(traits(reference ? reference->key.kind : root.kind).className);
    }
    const std::vector<ShelvedRecord> children = childrenOf(visit, *node);
    if (part == u"waypoint") {
        return answered(slice(visit, children, qsizetype(std::clamp<qint64>(*offset, 0, 1'000'000))));
    }
    QJsonObject json = nodeOf(*node, qsizetype(children.size()));
    const QString name = inside.isEmpty() ? QString() : node->uri();
    json.insert(u"precomputed_waypoints"_s, children.empty() ? QJsonObject() : QJsonObject{{name, QJsonObject{{u"0"_s, slice(visit, children, 0)}}}});
    return answered(json);
}

} // namespace cf::sandbox::archivesspace
