#include "models/evidence/data_lines.h"

#include <algorithm>

namespace cf::evidence {

namespace {

/// Named so, at the begin of the path or of one of its parts.
bool isChoice(const QString& path)
{
    const QStringList parts = path.toLower().split(u'/');
    return std::ranges::any_of(parts, [](const QString& part) { return part.startsWith(u"preference") || part.startsWith(u"consent"); });
}

} // namespace

std::vector<DataLine> dataLinesOf(const cache::KnownData& data)
{
    std::vector<const DataField*> fields;
    for (const DataField& field : data.snapshot.fields) {
        fields.push_back(&field);
    }
    std::ranges::stable_sort(fields, {}, [](const DataField* field) { return std::pair(!isChoice(field->path), field->path); });
    std::vector<DataLine> lines;
    for (const DataField* field : fields) {
        const auto later = data.later.find(field->path);
        DataLine& line = lines.emplace_back();
        line.path = field->path;
        line.value = field->value;
        line.source = field->source;
        line.isChoice = isChoice(field->path);
        if (later != data.later.end()) {
            line.later = later->second;
        }
    }
    return lines;
}

DataCount countOf(const std::vector<DataLine>& lines)
{
    DataCount count;
    for (const DataLine& line : lines) {
        ++count.values;
        count.told += line.later.has_value();
        count.differ += line.differs();
        if (!line.source.isEmpty() && !count.systems.contains(line.source)) {
            count.systems << line.source;
        }
        if (line.later && line.later->captured) {
            count.latest = std::max(count.latest.value_or(*line.later->captured), *line.later->captured);
        }
    }
    count.systems.sort();
    return count;
}

} // namespace cf::evidence
