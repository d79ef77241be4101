#include "app/sandbox/archivesspace/aspace_schema.h"

#include <QHash>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

// name[ !][ N] form: '[]' a list, '[1]' one of at least one entry, '!' required. Forms: text(longest), int, bool, day, ymd (a year or a
// month will do), time, enum(list), link(models), rec(type), note. After the type: 'a' audited, 'l' with a lock_version, as a part.
struct Row {
    const char *type, *marks, *properties;
};

#define CF_ABSTRACT                                                                                                                                  \
    "external_ids[] rec(external_id); publish bool; subjects[] link(subject); extents[] rec(extent); lang_materials[] rec(lang_material); "          \
    "dates[] rec(date); external_documents[] rec(external_document); rights_statements[] rec(rights_statement); "                                    \
    "linked_agents[] rec(linked_agent); slug text; is_slug_auto bool; "
#define CF_AGENT                                                                                                                                     \
    "publish bool; agent_contacts[] rec(agent_contact); agent_identifiers[] rec(agent_identifier); dates_of_existence[] rec(date); "                 \
    "external_documents[] rec(external_document); notes[] note; "
#define CF_USER_DEFINED(n)                                                                                                                           \
    "boolean_" n " bool; integer_" n " text; real_" n " text; date_" n " day; string_" n " text(255); text_" n " text(65000); enum_" n               \
    " enum(user_defined_enum_" n "); "

constexpr Row rows[] = {
    {"archival_object", "",
     CF_ABSTRACT "title text(8192); level! enum(archival_record_level); other_level text(255); ref_id text(255); component_id text(255); "
                 "position int; resource! link(resource); parent link(archival_object); instances[] rec(instance); notes[] note; "
                 "restrictions_apply bool; repository_processing_note text(65000); accession_links[] link(accession); import_previous_arks[] text"},
    {"resource", "",
     CF_ABSTRACT "title! text(16384); id_0! text(255); id_1 text(255); id_2 text(255); id_3 text(255); level! enum(archival_record_level); "
                 "resource_type enum(resource_resource_type); other_level text(255); finding_aid_language! enum(language_iso639_2); "
                 "finding_aid_script! enum(script_iso15924); ead_id text(255); finding_aid_title text(65000); restrictions bool; "
                 "is_finding_aid_status_published bool; revision_statements[] rec(revision_statement); instances[] rec(instance); "
                 "deaccessions[] rec(deaccession); user_defined rec(user_defined); classifications[] rec(plain_link); "
                 "related_accessions[] rec(plain_link); notes[] note; metadata_rights_declarations[] note; import_previous_arks[] text"},
    {"digital_object", "",
     CF_ABSTRACT "title! text(16384); digital_object_id! text(255); level enum(digital_object_level); "
                 "digital_object_type enum(digital_object_digital_object_type); file_versions[] rec(file_version); restrictions bool; "
                 "notes[] note; user_defined rec(user_defined); classifications[] rec(plain_link); metadata_rights_declarations[] note"},
    {"digital_object_component", "",
     CF_ABSTRACT "title text(16384); label text(255); component_id text(255); digital_object! link(digital_object); "
                 "parent link(digital_object_component); position int; file_versions[] rec(file_version); notes[] note"},
    {"event", "",
     "event_type! enum(event_event_type); date rec(date); timestamp time; outcome enum(event_outcome); outcome_note text(16384); "
     "refid text(255); external_ids[] rec(external_id); external_documents[] rec(external_document); "
     "linked_agents[1]! rec(event_agent); linked_records[1]! rec(event_record)"},
    {"accession", "",
     CF_ABSTRACT "id_0! text(255); id_1 text(255); id_2 text(255); id_3 text(255); title text(8192); accession_date day; "
                 "disposition text(65000); retention_rule text(65000); access_restrictions bool; access_restrictions_note text(65000); "
                 "use_restrictions bool; use_restrictions_note text(65000); general_note text(65000); deaccessions[] rec(deaccession); "
                 "user_defined rec(user_defined); classifications[] rec(plain_link); instances[] rec(instance)"},
    {"top_container", "", "indicator! text(255); type enum(container_type); barcode text(255); container_locations[] rec(plain_link)"},
    {"classification", "", "identifier! text(255); title! text(16384); description text(65000); creator rec(plain_link); is_slug_auto bool"},
    {"classification_term", "",
     "identifier! text(255); title! text(16384); description text(65000); creator rec(plain_link); classification! link(classification); "
     "parent link(classification_term); position int; is_slug_auto bool"},
    {"subject", "",
     "source! enum(subject_source); scope_note text(65000); terms[1]! rec(term); vocabulary! text(255); authority_id text(255); "
     "external_ids[] rec(external_id); external_documents[] rec(external_document); is_slug_auto bool"},
    {"term", "", "term! text(255); term_type! enum(subject_term_type); vocabulary! text(255)"},
    {"agent_person", "", CF_AGENT "names[1]! rec(name_person); is_slug_auto bool"},
    {"agent_corporate_entity", "", CF_AGENT "names[1]! rec(name_corporate_entity); is_slug_auto bool"},
    {"agent_family", "", CF_AGENT "names[1]! rec(name_family); is_slug_auto bool"},
    {"agent_software", "", CF_AGENT "names[1]! rec(name_software); is_slug_auto bool"},
    {"name_person", "al",
     "primary_name! text(65000); rest_of_name text(65000); name_order! enum(name_person_name_order); sort_name text(65000); "
     "sort_name_auto_generate bool; source enum(name_source); rules enum(name_rule); authority_id text(255); authorized bool; "
     "is_display_name bool; use_dates[] rec(date); parallel_names[] text"},
    {"name_corporate_entity", "al",
     "primary_name! text(65000); subordinate_name_1 text(65000); sort_name text(65000); sort_name_auto_generate bool; source enum(name_source); "
     "rules enum(name_rule); authority_id text(255); authorized bool; is_display_name bool; use_dates[] rec(date); parallel_names[] text"},
    {"name_family", "al",
     "family_name! text(65000); sort_name text(65000); sort_name_auto_generate bool; source enum(name_source); rules enum(name_rule); "
     "authority_id text(255); authorized bool; is_display_name bool; use_dates[] rec(date); parallel_names[] text"},
    {"name_software", "al",
     "software_name! text(65000); version text(65000); manufacturer text(65000); sort_name text(65000); sort_name_auto_generate bool; "
     "source enum(name_source); rules enum(name_rule); authority_id text(255); authorized bool; is_display_name bool; use_dates[] rec(date); "
     "parallel_names[] text"},
    {"agent_contact", "al",
     "name! text(65000); email text(65000); address_1 text(65000); city text(65000); is_representative bool; telephones[] text; notes[] note"},
    {"agent_identifier", "al", "entity_identifier! text(65000); identifier_type enum(identifier_type)"},
    {"external_id", "a", "external_id! text(255); source! text(255)"},
    {"external_document", "al", "title! text(16384); location! text(16384); publish bool"},
    {"rights_document", "al",
     "title! text(16384); location! text(16384); identifier_type! enum(rights_statement_external_document_identifier_type); publish bool"},
    {"extent", "al",
     "portion! enum(extent_portion); number! text(255); extent_type! enum(extent_extent_type); container_summary text(65000); "
     "physical_details text(65000); dimensions text(65000)"},
    {"lang_material", "al", "language_and_script rec(language_and_script); notes[] note"},
    {"language_and_script", "al", "language! enum(language_iso639_2); script enum(script_iso15924)"},
    {"date", "al",
     "date_type! enum(date_type); label! enum(date_label); begin ymd; end ymd; expression text(255); certainty enum(date_certainty); "
     "era enum(date_era); calendar enum(date_calendar)"},
    {"rights_statement", "al",
     "rights_type! enum(rights_statement_rights_type); identifier text(255); status enum(rights_statement_ip_status); determination_date day; "
     "start_date day; end_date day; license_terms text(255); statute_citation text(255); jurisdiction enum(country_iso_3166); "
     "other_rights_basis enum(rights_statement_other_rights_basis); external_documents[] rec(rights_document); acts[] rec(rights_statement_act); "
     "linked_agents[] rec(linked_agent); notes[] note"},
    {"rights_statement_act", "a",
     "act_type! enum(rights_statement_act_type); restriction! enum(rights_statement_act_restriction); start_date! day; end_date day; notes[] note"},
    {"file_version", "al",
     "file_uri! text(16384); publish bool; use_statement enum(file_version_use_statement); "
     "xlink_actuate_attribute enum(file_version_xlink_actuate_attribute); xlink_show_attribute enum(file_version_xlink_show_attribute); "
     "file_format_name enum(file_version_file_format_name); file_format_version text(255); file_size_bytes int; checksum text(255); "
     "checksum_method enum(file_version_checksum_methods); caption text(16384); is_representative bool"},
    {"instance", "al",
     "instance_type! enum(instance_instance_type); digital_object link(digital_object); sub_container rec(sub_container); is_representative bool"},
    {"sub_container", "al", "top_container! link(top_container); type_2 enum(container_type); indicator_2 text(255)"},
    {"revision_statement", "al", "date! text(255); description! text(65000); publish bool"},
    {"deaccession", "al",
     "scope! enum(deaccession_scope); description! text(65000); date! rec(date); reason text(65000); disposition text(65000); notification bool; "
     "extents[] rec(extent)"},
    {"user_defined", "al",
     CF_USER_DEFINED("1") CF_USER_DEFINED("2") CF_USER_DEFINED("3") "string_4 text(255); text_4 text(65000); "
                                                                    "text_5 text(65000); enum_4 enum(user_defined_enum_4)"},
    {"linked_agent", "",
     "ref! link(agent_person agent_corporate_entity agent_family agent_software); role! enum(linked_agent_role); "
     "relator enum(linked_agent_archival_record_relators); title text(16384); terms[] text; is_primary bool"},
    {"event_agent", "", "ref! link(agent_person agent_corporate_entity agent_family agent_software); role! enum(linked_agent_event_roles)"},
    {"event_record", "",
     "ref! link(agent_person agent_corporate_entity agent_family agent_software accession resource archival_object digital_object "
     "digital_object_component top_container); role! enum(linked_event_archival_record_roles)"},
    {"plain_link", "", "ref! text"},
};

Property propertyOf(const QString& text)
{
    Property property;
    const QString form = text.section(u' ', 1).section(u'(', 0, 0), of = text.section(u'(', 1).chopped(text.contains(u'(') ? 1 : 0);
    QString name = text.section(u' ', 0, 0);
    property.isRequired = name.endsWith(u'!');
    name.remove(u'!');
    property.isList = name.endsWith(u']');
    property.fewest = name.endsWith(u"[1]") ? 1 : 0;
    property.name = name.section(u'[', 0, 0);
    static const QHash<QString, Property::Form> forms{{u"text"_s, Property::Form::Text},       {u"int"_s, Property::Form::Integer},
                                                      {u"bool"_s, Property::Form::Boolean},    {u"day"_s, Property::Form::Day},
                                                      {u"ymd"_s, Property::Form::LooseDay},    {u"time"_s, Property::Form::Time},
                                                      {u"enum"_s, Property::Form::Enumerated}, {u"link"_s, Property::Form::Link},
                                                      {u"rec"_s, Property::Form::Record},      {u"note"_s, Property::Form::Note}};
    property.form = forms.value(form);
    property.longest = property.form == Property::Form::Text ? of.toInt() : 0;
    property.of = of;
    return property;
}

QHash<QString, Schema> readSchemas()
{
    QHash<QString, Schema> all;
    for (const Row& row : rows) {
        Schema schema;
        schema.isAudited = QLatin1StringView(row.marks).contains(u'a');
        schema.isLocked = QLatin1StringView(row.marks).contains(u'l');
        for (const QString& text : QString::fromLatin1(row.properties).split(u';', Qt::SkipEmptyParts)) {
            if (!text.trimmed().isEmpty()) {
                schema.properties.append(propertyOf(text.trimmed()));
            }
        }
        all.insert(QString::fromLatin1(row.type), schema);
    }
    return all;
}

} // namespace

const Property* Schema::find(const QString& name) const
{
    const auto found = std::find_if(properties.begin(), properties.end(), [&](const Property& one) { return one.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

const Schema* schemaOf(const QString& type)
{
    static const QHash<QString, Schema> all = readSchemas();
    const auto found = all.constFind(type);
    return found == all.constEnd() ? nullptr : &*found;
}

} // namespace cf::sandbox::archivesspace
