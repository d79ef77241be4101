#include "app/sandbox/documentum/dctm_kinds.h"

#include <QHash>
#include <QStringList>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

// A letter for the form, then the length of a text; an asterisk: repeating.
constexpr const char* ofSysobjects =
    "object_name S255 r_object_type S32 title S400 subject S192 authors S48* keywords S48* a_application_type S32 a_status S16 "
    "r_creation_date T r_modify_date T r_modifier S32 r_access_date T a_is_hidden B i_is_deleted B a_retention_date T a_archive B "
    "a_compound_architecture S16 a_link_resolved B i_reference_cnt I i_has_folder B i_folder_id X* r_composite_id X* r_composite_label S32* "
    "r_component_label S32* r_order_no I* r_link_cnt I r_link_high_cnt I r_assembled_from_id X r_frzn_assembly_cnt I r_has_frzn_assembly B "
    "resolution_label S32 r_is_virtual_doc I i_contents_id X a_content_type S32 r_page_cnt I r_content_size I a_full_text B a_storage_type S64 "
    "i_cabinet_id X owner_name S255 owner_permit I group_name S255 group_permit I world_permit I i_antecedent_id X i_chronicle_id X "
    "i_latest_flag B r_lock_owner S255 r_lock_date T r_lock_machine S80 log_entry S120 r_version_label S32* i_branch_cnt I i_direct_dsc B "
    "r_immutable_flag B r_frozen_flag B r_has_events B acl_domain S255 acl_name S32 a_special_app S32 i_is_reference B r_creator_name S255 "
    "r_is_public B r_policy_id X r_resume_state I r_current_state I r_alias_set_id X a_effective_date T* a_expiration_date T* "
    "a_publish_formats S32* a_effective_label S32* a_effective_flag S8* a_category S64 language_code S5 a_is_template B "
    "a_controlling_app S32 r_full_content_size D a_extended_properties S32* a_is_signed B a_last_review_date T i_retain_until T "
    "r_aspect_name S64* i_retainer_id X* i_partition I i_is_replica B i_vstamp I r_object_id X";

constexpr const char* ofCommunications =
    "nb_document_id S64 nb_doc_type S64 nb_purpose S64 nb_campaign_id S64 nb_batch_id S64 nb_business_unit S64 nb_brand S64 "
    "nb_retention_class S64 nb_cycle S64 nb_account_no S64 nb_policy_no S64 nb_claim_no S64 nb_case_no S64 nb_loan_no S64 nb_event_id S64 nb_event_type S64 nb_event_time S64 nb_package_id S64 "
    "nb_household_id S64 nb_envelope_id S64 nb_template_code S64 nb_template_version S32 nb_approved_by S64 nb_issue_date T nb_sent_date S64 "
    "nb_customer_no S64* nb_channel S32* nb_rcpt_customer S64* nb_rcpt_name S255* nb_rcpt_role S32* nb_rcpt_channel S32* nb_rcpt_address S255* "
    "nb_rcpt_platform S64* nb_rcpt_channel_reason S64* nb_rcpt_state S32* nb_dlv_customer S64* nb_dlv_channel S32* nb_dlv_state S32* nb_dlv_code S32* nb_dlv_time T* "
    "nb_dlv_reason S255* nb_rtn_source S64* nb_rtn_rule S64* nb_rtn_until S16* nb_file_name S255* nb_file_role S32* nb_file_format S32* "
    "nb_file_pages I* nb_file_sha256 S64* nb_corrects S64* nb_reissue_of S64* nb_part_of S64* nb_answer_to S64* nb_remark_name S64* "
    "nb_remark_value S255* nb_as_sent B nb_content_destroyed B nb_hold.matter_no S64* nb_hold.foreign B* nb_hold.since T*";

constexpr const char* ofRetainers =
    "aging_method S32 disposition_rule S32 enforcement_rule S32 immutability_rule S32 rendition_rule S32 retainer_root_id X retainer_strategy S32 "
    "retention_date T retention_interval I retention_rule_type S16 r_retention_status S16 retention_storage_class S64";

constexpr const char* ofAuditTrails =
    "event_name S64 event_source S64 event_description S64 user_name S255 user_id X audited_obj_id X chronicle_id X object_name S255 object_type S32 "
    "version_label S32 time_stamp T time_stamp_utc T string_1 S200 string_2 S200 string_3 S200 string_4 S200 string_5 S200 id_1 X id_2 X id_3 X "
    "id_4 X id_5 X policy_id X current_state S64 workflow_id X session_id X owner_name S255 acl_name S32 acl_domain S255 application_code S64 "
    "controlling_app S32 attribute_list S2000 attribute_list_old S2000 attribute_list_id X attribute_list_aspect_id X audit_signature S255 "
    "audit_version I host_name S128 i_audited_obj_class I registry_id X i_is_archived B audited_obj_vstamp I r_gen_source I i_vstamp I r_object_id X";

constexpr std::tuple<const char*, const char*, const char*> specifications[] = {
    {"dm_sysobject", "", ofSysobjects},
    {"dm_document", "dm_sysobject", ""},
    {"nb_communication", "dm_document", ofCommunications},
    {"dm_folder", "dm_sysobject", "r_folder_path S740* i_ancestor_id X*"},
    {"dm_cabinet", "dm_folder", "is_private B"},
    {"dm_retainer", "dm_sysobject", ofRetainers},
    {"dm_audittrail", "", ofAuditTrails},
    {"dmr_content", "",
     "parent_id X* page I* page_modifier S32* rendition I full_format S64 content_size I full_content_size D r_content_hash S256 set_file S255 "
     "set_time T storage_id X format X encoding S128 loss I i_vstamp I r_object_id X"},
    {"dm_user", "", "user_name S255 user_login_name S80 user_state I user_privileges I user_xprivileges I description S255 user_address S255 r_is_group B r_modify_date T i_vstamp I r_object_id X"},
    {"dm_group", "", "group_name S255 group_display_name S255 description S255 owner_name S255 users_names S255* groups_names S255* r_modify_date T i_vstamp I r_object_id X"},
    {"dm_type", "", "name S32 super_name S32 owner S255 attr_count I i_vstamp I r_object_id X"},
    {"dm_format", "", "name S64 description S64 dos_extension S10 mime_type S256 i_vstamp I r_object_id X"},
    {"dm_relation", "",
     "relation_name S255 parent_id X child_id X child_label S32 description S255 effective_date T expiration_date T order_no I permanent_link B "
     "i_vstamp I r_object_id X"},
    {"dm_relation_type", "", "relation_name S255 parent_type S32 child_type S32 security_type S32 description S250 i_vstamp I r_object_id X"},
    {"dm_docbase_config", "", "object_name S255 r_normal_tz I r_tz_aware B i_vstamp I r_object_id X"},
    {"dm_server_config", "", "object_name S255 r_server_version S32 i_vstamp I r_object_id X"},
    {"dmi_registry", "", "event S64 registered_id X user_name S255 is_audittrail B i_vstamp I r_object_id X"},
};

QList<Attribute> parsed(const char* specification)
{
    static const QHash<QChar, Form> forms{{u'S', Form::Text}, {u'I', Form::Integer}, {u'D', Form::Real}, {u'B', Form::Flag}, {u'T', Form::Time}, {u'X', Form::Id}};
    QList<Attribute> all;
    const QStringList words = QString::fromLatin1(specification).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
        QString form = words[i + 1];
        const bool isRepeating = form.endsWith(u'*');
        form.chop(isRepeating ? 1 : 0);
        const Form kind = forms[form[0]];
        all.append({words[i], kind, isRepeating, kind == Form::Id ? 16 : form.mid(1).toInt()});
    }
    return all;
}

struct Catalogue {
    QList<Type> types;
    QHash<QString, qsizetype> places;
    QHash<QString, QList<Attribute>> attributes;
    QHash<QString, QHash<QString, qsizetype>> names;

    Catalogue()
    {
        for (const auto& [name, parent, specification] : specifications) {
            const Type type{QString::fromLatin1(name), QString::fromLatin1(parent), parsed(specification)};
            places.insert(type.name, types.size());
            types.append(type);
            const QList<Attribute> all = attributes.value(type.parent) + type.own;
            attributes.insert(type.name, all);
            for (qsizetype i = 0; i < all.size(); ++i) {
                names[type.name].insert(all[i].name, i);
            }
        }
    }
};

const Catalogue& catalogue()
{
    static const Catalogue made;
    return made;
}

} // namespace

bool Type::isSysobject() const { return isKindOf(name, u"dm_sysobject"_s); }

const QList<Type>& allTypes() { return catalogue().types; }

const Type* typeNamed(const QString& name)
{
    const auto found = catalogue().places.constFind(name);
    return found == catalogue().places.constEnd() ? nullptr : &catalogue().types[*found];
}

bool isKindOf(const QString& type, const QString& ancestor)
{
    for (const Type* at = typeNamed(type); at != nullptr; at = typeNamed(at->parent)) {
        if (at->name == ancestor) {
            return true;
        }
    }
    return false;
}

const QList<Attribute>& attributesOf(const QString& type)
{
    static const QList<Attribute> none;
    const auto found = catalogue().attributes.constFind(type);
    return found == catalogue().attributes.constEnd() ? none : *found;
}

const Attribute* attributeOf(const QString& type, const QString& name)
{
    const auto names = catalogue().names.constFind(type);
    const auto found = names == catalogue().names.constEnd() ? QHash<QString, qsizetype>::const_iterator() : names->constFind(name);
    return names == catalogue().names.constEnd() || found == names->constEnd() ? nullptr : &attributesOf(type)[*found];
}

const QList<Format>& allFormats()
{
    static const QList<Format> all{{u"pdf"_s, u"application/pdf"_s, u"pdf"_s, u"Acrobat PDF"_s},
                                   {u"html"_s, u"text/html"_s, u"htm"_s, u"HTML Document"_s},
                                   {u"crtext"_s, u"text/plain"_s, u"txt"_s, u"Text Document"_s},
                                   {u"emcmf"_s, u"message/rfc822"_s, u"eml"_s, u"E-mail Message"_s},
                                   {u"modca"_s, u"application/vnd.ibm.modcap"_s, u"afp"_s, u"AFP Document"_s},
                                   {u"xml"_s, u"text/xml"_s, u"xml"_s, u"XML Document"_s},
                                   {u"jpeg"_s, u"image/jpeg"_s, u"jpg"_s, u"JPEG Image"_s},
                                   {u"png"_s, u"image/png"_s, u"png"_s, u"PNG Image"_s},
                                   {u"tiff"_s, u"image/tiff"_s, u"tif"_s, u"TIFF Image"_s},
                                   {u"msw12"_s, u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s, u"docx"_s, u"MS Word Document"_s},
                                   {u"binary"_s, u"application/octet-stream"_s, u"bin"_s, u"Binary Data"_s},
                                   {u"unknown"_s, u"application/octet-stream"_s, QString(), u"Unknown Format"_s}};
    return all;
}

const Format& formatOfMime(const QString& mime)
{
    const QList<Format>& all = allFormats();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Format& one) { return one.mime == mime; });
    return found == all.end() ? all.constLast() : *found;
}

const Format* formatNamed(const QString& name)
{
    const QList<Format>& all = allFormats();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Format& one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace cf::sandbox::documentum
