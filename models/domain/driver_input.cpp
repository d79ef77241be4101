#include "models/domain/driver_input.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

struct Node {
    struct Member {
        QString name;
        std::vector<std::unique_ptr<Node>> all; ///< in order; several where it repeats
    };
    std::vector<Member> members;
    const DataField* value = nullptr;

    Node& at(const QString& name, size_t index)
    {
        auto found = std::ranges::find(members, name, &Member::name);
        if (found == members.end()) {
            found = members.insert(members.end(), {name, {}});
        }
        while (found->all.size() <= index) {
            found->all.push_back(std::make_unique<Node>());
        }
        return *found->all[index];
    }
    QJsonObject json() const
    {
        QJsonObject object;
        for (const Member& one : members) {
            QJsonArray all;
            for (const auto& node : one.all) {
                all.append(node->json());
            }
            object.insert(one.name, all.size() == 1 ? all.first() : QJsonValue(all));
        }
        if (value) {
            object.insert(u"value"_s, value->value);
            object.insert(u"source"_s, value->source);
        }
        return object;
    }
};

constexpr size_t mostRepeats = 1'000;

} // namespace

QByteArray driverInput(const std::vector<DataField>& fields, const QString& number, const QString& reference)
{
    Node customer;
    for (const DataField& field : fields) {
        Node* node = &customer;
        for (const QString& part : field.path.split(u'/', Qt::SkipEmptyParts)) {
            const qsizetype bracket = part.endsWith(u']') ? part.lastIndexOf(u'[') : -1;
            const size_t place = bracket < 0 ? 1 : size_t(std::max(1, part.mid(bracket + 1).chopped(1).toInt()));
            node = &node->at(bracket < 0 ? part : part.left(bracket), std::min(place, mostRepeats) - 1);
        }
        node->value = &field;
    }
    QJsonObject told = customer.json();
    told.insert(u"number"_s, number);
    return QJsonDocument(QJsonObject{{u"cfReference"_s, reference}, {u"customers"_s, QJsonArray{told}}}).toJson(QJsonDocument::Compact);
}

QString driverNumber(const QByteArray& input)
{
    return QJsonDocument::fromJson(input)["customers"_L1].toArray().first().toObject()["number"_L1].toString();
}

} // namespace cf
