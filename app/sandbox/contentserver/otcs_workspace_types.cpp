#include "app/sandbox/contentserver/otcs_workspace_types.h"

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

constexpr WorkspaceType types[] = {{customerType, "Customer", "Kunde", "CUSTOMER", 30, customersFolder, customerTemplate},
                                   {caseType, "Case", "Vorgang", "CASE", 31, casesFolder, caseTemplate},
                                   {policyType, "Policy", "Police", "POLICY", 32, caseworkFolders, 0},
                                   {claimType, "Claim", "Schaden", "CLAIM", 33, caseworkFolders + 1, 0},
                                   {loanType, "Loan", "Darlehen", "LOAN", 34, caseworkFolders + 2, 0},
                                   {regulatoryType, "Regulatory case", "Aufsichtsfall", "REGCASE", 35, caseworkFolders + 3, 0},
                                   {exceptionType, "Policy exception", "Ausnahme", "EXCEPTION", 36, caseworkFolders + 4, 0},
                                   {consentType, "Consent record", "Einwilligung", "CONSENT", 37, caseworkFolders + 5, 0}};

} // namespace

std::span<const WorkspaceType> allWorkspaceTypes() { return types; }

const WorkspaceType* workspaceType(int id)
{
    const auto found = std::find_if(std::begin(types), std::end(types), [&](const WorkspaceType& one) { return one.id == id; });
    return found == std::end(types) ? nullptr : &*found;
}

int workspaceTypeId(WorkspaceKind kind) { return kind == WorkspaceKind::Case ? caseType : customerType; }

int workspaceTypeOf(const Node& node)
{
    const auto place = Nodes::workspaceAt(node.id);
    return place ? workspaceTypeId(place->first) : node.workspaceType;
}

HttpResponse workspaceTypes(Visit& visit, const QStringList& rest)
{
    QJsonArray all;
    for (const WorkspaceType& type : allWorkspaceTypes()) {
        if (type.id >= policyType && !visit.site.modes.hasCasework) {
            continue;
        }
        if (visit.path[0] == u"v1" && rest.value(0).toInt() == type.id) {
            return answered(
                QJsonObject{{u"icon_url"_s, QString()}, {u"is_policies_enabled"_s, false}, {u"workspace_type"_s, QLatin1StringView(type.name)}});
        }
        QJsonObject properties{
            {u"wksp_type_id"_s, type.id},
            {u"wksp_type_name"_s, QLatin1StringView(type.name)},
            {u"wksp_type_names"_s, QJsonObject{{u"en"_s, QLatin1StringView(type.name)}, {u"de"_s, QLatin1StringView(type.german)}}},
            {u"rm_enabled"_s, true},
            {u"config_node_id"_s, type.templateNode + 10},
            {u"relations"_s, QJsonArray()},
            {u"wksp_creation_enabled"_s, true},
            {u"wksp_creation"_s, QJsonObject{{u"location"_s, u"StaticNodeId"_s}, {u"location_value"_s, QString::number(type.folder)}}}};
        if (visit.flag(u"expand_templates"_s)) {
            properties.insert(u"templates"_s, QJsonArray{QJsonObject{{u"id"_s, type.templateNode},
                                                                     {u"name"_s, QLatin1StringView(type.name) + u" template"_s},
                                                                     {u"subtype"_s, int(WorkspaceNode)}}});
        }
        QJsonObject data{{u"properties"_s, properties}};
        if (visit.flag(u"expand_wksp_info"_s)) {
            data.insert(u"wksp_info"_s, QJsonObject{{u"wksp_type_icon"_s, QString()}, {u"in_use"_s, true}, {u"indexing_status"_s, u"UpToDate"_s}});
        }
        all.append(QJsonObject{{u"data"_s, data}});
    }
    if (!rest.isEmpty()) {
        return failed(404, u"The workspace type does not exist."_s);
    }
    QJsonObject json = linked(visit);
    json.insert(u"results"_s, all);
    return answered(json);
}

} // namespace cf::sandbox::contentserver
