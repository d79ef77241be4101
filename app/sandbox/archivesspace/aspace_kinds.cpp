#include "app/sandbox/archivesspace/aspace_kinds.h"

#include <QStringList>

#include <array>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

const std::array<KindTraits, kindCount> all{{
    {l1("resources"), l1("resource"), l1("Resource"), false, l1("update_resource_record"), l1("delete_archival_record")},
    {l1("archival_objects"), l1("archival_object"), l1("ArchivalObject"), false, l1("update_resource_record"), l1("delete_archival_record")},
    {l1("digital_objects"), l1("digital_object"), l1("DigitalObject"), false, l1("update_digital_object_record"), l1("delete_archival_record")},
    {l1("digital_object_components"), l1("digital_object_component"), l1("DigitalObjectComponent"), false, l1("update_digital_object_record"),
     l1("delete_archival_record")},
    {l1("events"), l1("event"), l1("Event"), false, l1("update_event_record"), l1("delete_event_record")},
    {l1("accessions"), l1("accession"), l1("Accession"), false, l1("update_accession_record"), l1("delete_archival_record")},
    {l1("top_containers"), l1("top_container"), l1("TopContainer"), false, l1("update_container_record"), l1("manage_container_record")},
    {l1("classifications"), l1("classification"), l1("Classification"), false, l1("update_classification_record"),
     l1("delete_classification_record")},
    {l1("classification_terms"), l1("classification_term"), l1("ClassificationTerm"), false, l1("update_classification_record"),
     l1("delete_classification_record")},
    {l1("subjects"), l1("subject"), l1("Subject"), true, l1("update_subject_record"), l1("delete_subject_record")},
    {l1("people"), l1("agent_person"), l1("AgentPerson"), true, l1("update_agent_record"), l1("delete_agent_record")},
    {l1("corporate_entities"), l1("agent_corporate_entity"), l1("AgentCorporateEntity"), true, l1("update_agent_record"), l1("delete_agent_record")},
    {l1("families"), l1("agent_family"), l1("AgentFamily"), true, l1("update_agent_record"), l1("delete_agent_record")},
    {l1("software"), l1("agent_software"), l1("AgentSoftware"), true, l1("update_agent_record"), l1("delete_agent_record")},
}};

template <class Fits>
std::optional<Kind> kindThat(Fits fits)
{
    for (int i = 0; i < kindCount; ++i) {
        if (fits(Kind(i))) {
            return Kind(i);
        }
    }
    return std::nullopt;
}

} // namespace

const KindTraits& traits(Kind kind) { return all[size_t(kind)]; }
bool isAgent(Kind kind) { return kind >= Kind::AgentPerson; }

std::optional<Kind> repositoryKind(const QString& folder)
{
    return kindThat([&](Kind kind) { return !traits(kind).isGlobal && traits(kind).folder == folder; });
}
std::optional<Kind> agentKind(const QString& folder)
{
    return kindThat([&](Kind kind) { return isAgent(kind) && traits(kind).folder == folder; });
}
std::optional<Kind> kindOfModel(const QString& model)
{
    return kindThat([&](Kind kind) { return traits(kind).model == model; });
}

std::optional<Reference> referenceOf(const QString& uri)
{
    const QStringList parts = uri.split(u'/');
    const bool isAgents = parts.value(1) == u"agents", isSubject = parts.value(1) == u"subjects", isRepository = parts.value(1) == u"repositories";
    const qsizetype length = isRepository ? 5 : isAgents ? 4 : 3;
    bool hasId = false, hasRepository = false;
    const int id = parts.value(length - 1).toInt(&hasId), repository = parts.value(2).toInt(&hasRepository);
    if (parts.size() != length || !parts[0].isEmpty() || !hasId || id < 1) {
        return std::nullopt;
    }
    const auto kind = isRepository && hasRepository && repository > 0 ? repositoryKind(parts[3])
                      : isAgents                                      ? agentKind(parts[2])
                      : isSubject                                     ? std::optional(Kind::Subject)
                                                                      : std::nullopt;
    return kind ? std::optional(Reference{{*kind, id}, isRepository ? repository : 0}) : std::nullopt;
}

QString uriOf(Key key, int repository)
{
    const QString folder = traits(key.kind).folder;
    return isAgent(key.kind)           ? u"/agents/%1/%2"_s.arg(folder).arg(key.id)
           : key.kind == Kind::Subject ? u"/subjects/%1"_s.arg(key.id)
                                       : u"/repositories/%1/%2/%3"_s.arg(repository).arg(folder).arg(key.id);
}

} // namespace cf::sandbox::archivesspace
