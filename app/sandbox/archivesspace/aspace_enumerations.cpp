#include "app/sandbox/archivesspace/aspace_enumerations.h"

#include "models/domain/enumerations.h"

#include <QJsonArray>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

struct List {
    const char* name;
    bool isEditable;
    const char* values; ///< separated by '|'
};

constexpr List lists[] = {
    {"linked_agent_archival_record_relators", true, "acp|act|aut|rcp|spn"},
    {"linked_event_archival_record_roles", false, "outcome|source|transfer|context|requested"},
    {"linked_agent_event_roles", true, "authorizer|executing_program|implementer|recipient|transmitter|validator|requester"},
    {"linked_agent_role", false, "creator|source|subject"},
    {"event_event_type", true,
     "accession|accumulation|acknowledgement_received|acknowledgement_sent|agreement_received|agreement_sent|agreement_signed|appraisal|"
     "assessment|capture|cataloged|collection|component_transfer|compression|contribution|copyright_transfer|custody_transfer|deaccession|"
     "decompression|decryption|deletion|digital_signature_validation|fixity_check|ingestion|message_digest_calculation|migration|"
     "normalization|processed|publication|replication|validation|virus_check|processing_started|processing_new|processing_in_progress|"
     "processing_completed|request"},
    {"event_outcome", true, "fail|partial pass|pass|cancelled|fulfilled|pending"},
    {"rights_statement_rights_type", false, "copyright|license|statute|other"},
    {"rights_statement_other_rights_basis", true, "donor|policy"},
    {"rights_statement_ip_status", false, "copyrighted|public_domain|unknown"},
    {"rights_statement_act_type", true, "delete|disseminate|migrate|modify|replicate|use"},
    {"rights_statement_act_restriction", true, "allow|disallow|conditional"},
    {"note_rights_statement_type", false, "materials|type_note|additional_information"},
    {"note_rights_statement_act_type", false, "permissions|restrictions|extension|expiration|additional_information"},
    {"rights_statement_external_document_identifier_type", true, "agrovoc|allmovie|local|other|uri"},
    {"file_version_checksum_methods", true, "md5|sha-1|sha-256|sha-384|sha-512"},
    {"file_version_file_format_name", true, "aiff|avi|gif|jpeg|mp3|pdf|tiff|txt|iiif|html|eml"}, // the site added the last two
    {"file_version_use_statement", true,
     "application|application-pdf|audio-clip|audio-master|audio-master-edited|audio-service|image-master|image-master-edited|image-service|"
     "image-service-edited|image-thumbnail|test-data|text-codebook|text-data_definition|text-georeference|text-ocr-edited|"
     "text-ocr-unedited|text-tei-transcripted|text-tei-translated|video-clip|video-master|video-master-edited|video-service|"
     "video-streaming|text-json"},
    {"file_version_xlink_actuate_attribute", false, "none|onLoad|onRequest|other"},
    {"file_version_xlink_show_attribute", false, "embed|new|none|other|replace"},
    {"archival_record_level", false, "class|collection|file|fonds|item|otherlevel|recordgrp|series|subfonds|subgrp|subseries"},
    {"digital_object_level", true, "collection|image|work"},
    {"digital_object_digital_object_type", true,
     "cartographic|mixed_materials|moving_image|notated_music|software_multimedia|sound_recording|sound_recording_musical|"
     "sound_recording_nonmusical|still_image|text"},
    {"date_type", false, "bulk|inclusive|range|single"},
    {"date_label", true,
     "agent_relation|broadcast|copyright|creation|deaccession|digitized|event|existence|issued|modified|other|publication|record_keeping|usage"},
    {"date_certainty", true, "approximate|inferred|questionable"},
    {"date_era", true, "ce"},
    {"date_calendar", true, "gregorian"},
    {"extent_portion", false, "part|whole"},
    {"extent_extent_type", true,
     "cassettes|cubic_feet|gigabytes|leaves|linear_feet|megabytes|photographic_prints|photographic_slides|reels|sheets|terabytes|volumes"},
    {"instance_instance_type", true,
     "accession|audio|books|computer_disks|digital_object|graphic_materials|maps|microform|mixed_materials|moving_images|realia|text"},
    {"container_type", true, "box|carton|case|folder|frame|object|reel"},
    {"note_multipart_type", false,
     "accessrestrict|accruals|acqinfo|altformavail|appraisal|arrangement|bioghist|custodhist|dimensions|fileplan|legalstatus|odd|originalsloc|"
     "otherfindaid|phystech|prefercite|processinfo|relatedmaterial|scopecontent|separatedmaterial|userestrict"},
    {"note_singlepart_type", false, "abstract|materialspec|physdesc|physfacet|physloc"},
    {"note_digital_object_type", false,
     "accessrestrict|acqinfo|altformavail|bioghist|custodhist|dimensions|edition|extent|inscription|legalstatus|note|originalsloc|physdesc|"
     "prefercite|processinfo|relatedmaterial|summary|userestrict"},
    {"restriction_type", true, "RestrictedSpecColl|RestrictedCurApprSpecColl|RestrictedFragileSpecColl|InProcessSpecColl|ColdStorageBrbl"},
    {"collection_management_processing_status", true, "completed|in_progress|new"},
    {"collection_management_processing_priority", true, "high|low|medium"},
    {"deaccession_scope", false, "part|whole"},
    {"resource_resource_type", true, "collection|papers|publications|records"},
    {"subject_term_type", false, "cultural_context|function|genre_form|geographic|occupation|style_period|technique|temporal|topical|uniform_title"},
    {"subject_source", true, "local"},
    {"identifier_type", true, "loc|lac|local|other_unmapped"},
    {"name_source", true, "local|naf|ulan"},
    {"name_rule", true, "aacr|dacs|local|rda"},
    {"name_person_name_order", false, "direct|inverted"},
    {"language_iso639_2", true, "eng|fre|ger|jpn|pol|spa|und"},
    {"script_iso15924", true, "Jpan|Latn"},
    {"country_iso_3166", true, "AT|CH|DE|FR|GB|JP|PL|US"},
    {"user_defined_enum_1", true, ""}, // the site's types of documents
    {"user_defined_enum_2", true, ""}, // and channels
    {"user_defined_enum_3", true, "novalue"},
    {"user_defined_enum_4", true, "novalue"},
};

// As the estate names them.
constexpr char types[] = "Account statement|Card statement|Annual statement|Interest certificate|Loan statement|Securities statement|Premium invoice|"
                         "Electricity bill|Gas bill|Instalment plan|Tax certificate|Account summary|Savings statement|Contract account statement|"
                         "Fee change notice|Rate change notice|Terms and conditions|Privacy notice|Payment reminder|Dunning notice|Final demand|"
                         "Price change notice|Meter reading request|Renewal notice|Cancellation confirmation|Data breach notice|Card expiry notice|"
                         "Limit change notice|Outage notice|Dispute decision|Complaint answer|Claim decision|Welcome letter|Address confirmation|"
                         "Enquiry answer|Power of attorney letter|Bereavement letter|Goodwill letter|Appointment letter|Document request";

} // namespace

Enumerations::Enumerations()
{
    for (const List& list : lists) {
        Enumeration one{int(m_all.size()) + 1, QString::fromLatin1(list.name), list.isEditable,
                        QString::fromLatin1(list.values).split(u'|', Qt::SkipEmptyParts), 0};
        if (one.name == u"user_defined_enum_1") {
            one.values = u"novalue|"_s.append(QString::fromLatin1(types)).split(u'|');
        } else if (one.name == u"user_defined_enum_2") {
            one.values = QStringList{u"novalue"_s};
            for (const QLatin1StringView channel : codes<Channel>()) {
                one.values.append(channel);
            }
        }
        m_all.append(one);
    }
}

const Enumeration* Enumerations::find(const QString& name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Enumeration& one) { return one.name == name; });
    return found == m_all.end() ? nullptr : &*found;
}

Enumeration* Enumerations::at(int id) { return id >= 1 && id <= m_all.size() ? &m_all[id - 1] : nullptr; }

QJsonObject Enumerations::shown(const Enumeration& one) const
{
    constexpr int valuesEach = 100; // room for those that are added
    QJsonArray values;
    for (int i = 0; i < one.values.size(); ++i) {
        const int id = one.id * valuesEach + i;
        values.append(QJsonObject{{u"id"_s, id},
                                  {u"enumeration_id"_s, one.id},
                                  {u"value"_s, one.values[i]},
                                  {u"readonly"_s, 0},
                                  {u"position"_s, i},
                                  {u"suppressed"_s, false},
                                  {u"jsonmodel_type"_s, u"enumeration_value"_s},
                                  {u"uri"_s, u"/config/enumeration_values/%1"_s.arg(id)}});
    }
    return {{u"lock_version"_s, one.lockVersion},
            {u"name"_s, one.name},
            {u"editable"_s, one.isEditable},
            {u"jsonmodel_type"_s, u"enumeration"_s},
            {u"relationships"_s, QJsonArray{one.name.section(u'_', 1)}},
            {u"values"_s, QJsonArray::fromStringList(one.values)},
            {u"readonly_values"_s, QJsonArray()},
            {u"enumeration_values"_s, values},
            {u"uri"_s, u"/config/enumerations/%1"_s.arg(one.id)}};
}

} // namespace cf::sandbox::archivesspace
