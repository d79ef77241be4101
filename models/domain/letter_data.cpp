#include "models/domain/letter_data.h"

#include "models/base/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace cf {

QByteArray canonicalForm(const std::vector<DataField>& fields)
{
    std::vector<DataField> ordered = fields;
    std::ranges::sort(ordered, [](const DataField& a, const DataField& b) {
        return std::tie(a.path, a.value, a.source) < std::tie(b.path, b.value, b.source);
    });
    QJsonArray all;
    for (const DataField& field : ordered) {
        all.append(QJsonArray{field.path, field.value, field.source});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QByteArray hashOf(const std::vector<DataField>& fields) { return sha256Of(canonicalForm(fields)); }

std::optional<std::vector<DataField>> fieldsIn(const QByteArray& form)
{
    const QJsonDocument document = QJsonDocument::fromJson(form);
    if (!document.isArray()) {
        return std::nullopt;
    }
    std::vector<DataField> fields;
    const QJsonArray all = document.array();
    for (const QJsonValue one : all) {
        const QJsonArray parts = one.toArray();
        if (parts.size() != 3) {
            return std::nullopt;
        }
        fields.push_back({parts[0].toString(), parts[1].toString(), parts[2].toString()});
    }
    return fields;
}

} // namespace cf
