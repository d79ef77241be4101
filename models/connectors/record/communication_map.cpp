#include "models/connectors/record/communication_map.h"

#include "models/connectors/record/rendition_role.h"
#include "models/connectors/folder/tree_path.h"

#include <algorithm>

namespace cf::connectors {

namespace {

struct TextField {
    StatedField field;
    QString Communication::*member;
};

constexpr std::array textFields = {
    TextField{StatedField::DocumentId, &Communication::documentId},
    TextField{StatedField::Title, &Communication::title},
    TextField{StatedField::DocType, &Communication::type},
    TextField{StatedField::Purpose, &Communication::purpose},
    TextField{StatedField::CampaignId, &Communication::campaign},
    TextField{StatedField::Cycle, &Communication::cycle},
    TextField{StatedField::BatchId, &Communication::batch},
    TextField{StatedField::BusinessUnit, &Communication::businessUnit},
    TextField{StatedField::Brand, &Communication::brand},
    TextField{StatedField::Locale, &Communication::language},
    TextField{StatedField::AccountId, &Communication::account},
    TextField{StatedField::PolicyId, &Communication::policy},
    TextField{StatedField::ClaimId, &Communication::claim},
    TextField{StatedField::CaseId, &Communication::caseId},
    TextField{StatedField::LoanId, &Communication::loan},
    TextField{StatedField::WorkspaceId, &Communication::workspace},
    TextField{StatedField::PackageId, &Communication::package},
    TextField{StatedField::RetentionClass, &Communication::retentionClass},
    TextField{StatedField::JobId, &Communication::jobId},
    TextField{StatedField::FlowInstanceId, &Communication::flowInstanceId},
    TextField{StatedField::FlowStepId, &Communication::flowStepId},
    TextField{StatedField::EventId, &Communication::event},
    TextField{StatedField::EventType, &Communication::eventKind},
};

struct DateField {
    StatedField field;
    std::optional<Moment> StatedRow::*from;
    std::optional<Moment> Communication::*to;
};

constexpr std::array dateFields = {
    DateField{StatedField::IssueDate, &StatedRow::issued, &Communication::issued},
    DateField{StatedField::EffectiveDate, &StatedRow::effective, &Communication::effective},
    DateField{StatedField::ComposedDate, &StatedRow::composed, &Communication::composed},
    DateField{StatedField::ArchivedDate, &StatedRow::archived, &Communication::archived},
    DateField{StatedField::SentDate, &StatedRow::sent, &Communication::sent},
    DateField{StatedField::EventTime, &StatedRow::happened, &Communication::happened},
};

class Mapper
{
public:
    Mapper(const RepositoryId& repository, const QString& nativeKey)
        : m_repository(repository)
    {
        m_out.nativeKey = nativeKey;
        m_out.id = communicationId(repository, nativeKey);
    }

    Mapper(const RepositoryId& repository, Communication begun)
        : m_repository(repository)
        , m_out(std::move(begun))
    {}

    Communication withStated(const StatedRow& row)
    {
        addStated(row);
        return std::move(m_out);
    }

    Communication run(const std::vector<PlacedRow>& rows)
    {
        for (const PlacedRow& placed : rows) {
            addStated(placed.row);
            addRendition(placed);
            if (!placed.legless) {
                addLeg(placed);
            }
        }
        nameTheOriginal();
        dropChannellessTwins();
        decideSent();
        return std::move(m_out);
    }

private:
    void addStated(const StatedRow& row)
    {
        addFields(row);
        addUsage(row);
        addRelation(RelationKind::Corrects, row[StatedField::CorrectsId]);
        addRelation(RelationKind::ReissueOf, row[StatedField::ReissueOfId]);
    }

    void addAttribute(const QString& name, const QString& value)
    {
        const std::pair<QString, QString> attribute{name, value};
        if (std::find(m_out.attributes.begin(), m_out.attributes.end(), attribute) == m_out.attributes.end()) {
            m_out.attributes.push_back(attribute);
        }
    }

    void addFields(const StatedRow& row)
    {
        for (const auto& [field, member] : textFields) {
            QString& held = m_out.*member;
            if (held.isEmpty()) {
                held = row[field];
            } else if (!row[field].isEmpty() && row[field] != held) {
                addAttribute(nameOf(field).name, row[field]);
            }
        }
        for (const auto& [field, from, to] : dateFields) {
            std::optional<Moment>& held = m_out.*to;
            if (!held) {
                held = row.*from;
            } else if (row.*from && (row.*from)->utc != held->utc) {
                addAttribute(nameOf(field).name, row[field]);
            }
        }
        for (const StatedField field :
             {StatedField::ExternalId, row.fromManifest ? StatedField::ExternalId : StatedField::CustomerNumber}) {
            if (!row[field].isEmpty()) {
                addAttribute(nameOf(field).name, row[field]);
            }
        }
        for (const auto& [name, value] : row.attributes) {
            addAttribute(name, value);
        }
    }

    void addRendition(const PlacedRow& placed)
    {
        if (placed.nativeId.isEmpty()) {
            return;
        }
        const StatedRow& row = placed.row;
        Rendition rendition;
        rendition.queue = row[StatedField::QueueName];
        rendition.id = renditionId(m_out.id, placed.nativeId, rendition.queue, row.pageFrom.value_or(0));
        const auto same = [&](const Rendition& known) { return known.id == rendition.id; };
        if (std::any_of(m_out.renditions.begin(), m_out.renditions.end(), same)) {
            return; // a further recipient of the same bytes
        }
        rendition.source = {m_repository, placed.nativeId, placed.version, placed.token, {}};
        rendition.fileName = placed.fileName.isEmpty() ? fileNameOf(placed.nativeId) : placed.fileName;
        rendition.mime = row[StatedField::MimeType];
        rendition.pdl = row[StatedField::Pdl];
        rendition.role = roleIn(row, suffixOf(rendition.fileName));
        rendition.bytes = placed.bytes >= 0 ? placed.bytes : row.fileBytes.value_or(-1);
        rendition.pageFrom = row.pageFrom;
        rendition.pageCount = row.pageCount;
        rendition.declaredSha256 = row.sha256;
        rendition.language = row[StatedField::Locale];
        m_out.renditions.push_back(std::move(rendition));
    }

    /// Where the file alone does not tell, the channel does.
    static RenditionRole roleIn(const StatedRow& row, const QString& suffix)
    {
        const RenditionRole role =
            roleOf(row[StatedField::QueueName], row[StatedField::MimeType], row[StatedField::Pdl], suffix);
        if (role == RenditionRole::HtmlMail && (row.channel == Channel::Portal || row.channel == Channel::Web)) {
            return RenditionRole::PortalDocument;
        }
        return role == RenditionRole::Other && suffix == u"txt" && row.channel == Channel::Sms ? RenditionRole::SmsText
                                                                                               : role;
    }

    void addUsage(const StatedRow& row)
    {
        const QString& code = row[StatedField::TemplateId];
        const QString& version = row[StatedField::TemplateVersion];
        if (code.isEmpty() && version.isEmpty()) {
            return;
        }
        const TemplateUsage usage{templateVersionId(m_repository, code, version), code, version,
                                  row[StatedField::TemplateApprovedBy]};
        if (std::find(m_out.usages.begin(), m_out.usages.end(), usage) == m_out.usages.end()) {
            m_out.usages.push_back(usage);
        }
    }

    void addRelation(RelationKind kind, const QString& target)
    {
        const Relation relation{kind, target};
        if (!target.isEmpty() &&
            std::find(m_out.relations.begin(), m_out.relations.end(), relation) == m_out.relations.end()) {
            m_out.relations.push_back(relation);
        }
    }

    /// Without a word in the index the queue tells, where it can: a queue of text messages sends text messages.
    static Channel channelOf(const StatedRow& row)
    {
        if (row.channel) {
            return *row.channel;
        }
        switch (row.fromManifest
                    ? roleOf(row[StatedField::QueueName], row[StatedField::MimeType], row[StatedField::Pdl], {})
                    : RenditionRole::Other) {
        case RenditionRole::SmsText: return Channel::Sms;
        case RenditionRole::HtmlMail:
        case RenditionRole::MailMessage: return Channel::Email;
        case RenditionRole::PortalDocument: return Channel::Portal;
        default: return Channel::Unknown;
        }
    }

    const Envelope& envelopeFor(const StatedRow& row, Channel channel)
    {
        const QString& code = row[StatedField::EnvelopeId];
        Envelope envelope;
        envelope.code = code;
        envelope.household = row[StatedField::HouseholdId];
        envelope.channel = channel;
        envelope.id = !code.isEmpty()
                          ? envelopeId(m_repository, code)
                          : envelopeId(m_repository, m_out.nativeKey + u'\n' + row[StatedField::CustomerId] + u'\n' +
                                                         row[StatedField::RecipientName] + u'\n' + cf::code(channel));
        const auto known = std::find_if(m_out.envelopes.begin(), m_out.envelopes.end(),
                                        [&](const Envelope& e) { return e.id == envelope.id; });
        if (known != m_out.envelopes.end()) {
            known->household = known->household.isEmpty() ? envelope.household : known->household;
            return *known;
        }
        m_out.envelopes.push_back(std::move(envelope));
        return m_out.envelopes.back();
    }

    void addLeg(const PlacedRow& placed)
    {
        using enum StatedField;
        const StatedRow& row = placed.row;
        const auto stated = {CustomerId, RecipientName, StatedField::Channel, Address,  Email,
                             Phone,      EnvelopeId,    HouseholdId,         Platform, StatedField::DeliveryState};
        if (channelOf(row) == cf::Channel::Unknown &&
            std::all_of(stated.begin(), stated.end(), [&](StatedField field) { return row[field].isEmpty(); })) {
            return; // the index knows nothing of any recipient
        }
        RecipientLeg leg;
        leg.channel = channelOf(row);
        leg.envelope = envelopeFor(row, leg.channel).id;
        leg.customer = row[StatedField::CustomerId];
        leg.recipient = row[StatedField::RecipientName];
        leg.role = row.role;
        leg.platform = row[StatedField::Platform];
        leg.address = row[StatedField::Address];
        leg.email = row[StatedField::Email];
        leg.phone = row[StatedField::Phone];
        leg.channelReason = row[StatedField::ChannelReason];
        leg.id = legId(m_out.id, leg.envelope, leg.customer, leg.recipient, leg.channel);
        auto known =
            std::find_if(m_out.legs.begin(), m_out.legs.end(), [&](const RecipientLeg& l) { return l.id == leg.id; });
        if (known == m_out.legs.end()) {
            known = m_out.legs.insert(m_out.legs.end(), std::move(leg));
        } else {
            complete(*known, leg);
        }
        addEvent(*known, placed);
    }

    static void complete(RecipientLeg& known, const RecipientLeg& more)
    {
        for (QString RecipientLeg::*member :
             {&RecipientLeg::platform, &RecipientLeg::address, &RecipientLeg::email, &RecipientLeg::phone,
              &RecipientLeg::channelReason}) {
            known.*member = (known.*member).isEmpty() ? more.*member : known.*member;
        }
        known.role = known.role == RecipientRole::Unknown ? more.role : known.role;
    }

    static void addEvent(RecipientLeg& leg, const PlacedRow& placed)
    {
        const StatedRow& row = placed.row;
        if (!row.deliveryState) {
            return;
        }
        DeliveryEvent event;
        const QString& word = row[StatedField::DeliveryState];
        event.reportedCode = row[StatedField::DeliveryCode].isEmpty() ? word : row[StatedField::DeliveryCode];
        event.state = *row.deliveryState;
        event.grade = gradeOf(event.state, leg.channel);
        event.at = row.deliveryTime;
        event.source = placed.index;
        event.reason = row[StatedField::DeliveryReason];
        event.id = deliveryEventId(leg.id, event.source, event.reportedCode, row[StatedField::DeliveryTime]);
        if (std::any_of(leg.events.begin(), leg.events.end(),
                        [&](const DeliveryEvent& e) { return e.id == event.id; })) {
            return;
        }
        const auto later = [](const DeliveryEvent& a, const DeliveryEvent& b) {
            return a.at && (!b.at || a.at->utc < b.at->utc);
        };
        leg.events.insert(std::upper_bound(leg.events.begin(), leg.events.end(), event, later), event);
    }

    void nameTheOriginal()
    {
        auto& all = m_out.renditions;
        const auto isOriginal = [](const Rendition& r) { return r.role == RenditionRole::ArchivedOriginal; };
        if (std::none_of(all.begin(), all.end(), isOriginal)) {
            const auto fit = std::find_if(all.begin(), all.end(), [](const Rendition& r) {
                return r.role == RenditionRole::Pdf || r.role == RenditionRole::PrintStream ||
                       r.role == RenditionRole::Other;
            });
            if (fit != all.end()) {
                fit->role = RenditionRole::ArchivedOriginal;
            }
        }
        std::stable_partition(all.begin(), all.end(), isOriginal);
    }

    /// The archive queue of a communication often states no channel where the queue it was sent by does: one leg, not
    /// two.
    void dropChannellessTwins()
    {
        const auto isTwin = [&](const RecipientLeg& leg) {
            return leg.channel == Channel::Unknown && leg.events.empty() &&
                   std::any_of(m_out.legs.begin(), m_out.legs.end(), [&](const RecipientLeg& other) {
                       return other.channel != Channel::Unknown && other.customer == leg.customer &&
                              other.recipient == leg.recipient;
                   });
        };
        std::vector<RecipientLeg> kept;
        std::copy_if(m_out.legs.begin(), m_out.legs.end(), std::back_inserter(kept),
                     [&](const RecipientLeg& leg) { return !isTwin(leg); });
        m_out.legs = std::move(kept);
        std::erase_if(m_out.envelopes, [&](const Envelope& envelope) {
            return std::none_of(m_out.legs.begin(), m_out.legs.end(),
                                [&](const RecipientLeg& leg) { return leg.envelope == envelope.id; });
        });
    }

    void decideSent()
    {
        using Basis = Communication::SentBasis;
        if (m_out.sent) {
            m_out.sentBasis = Basis::Index;
            return;
        }
        for (const RecipientLeg& leg : m_out.legs) {
            for (const DeliveryEvent& event : leg.events) {
                if (event.state == DeliveryState::Dispatched && event.at &&
                    (!m_out.sent || event.at->utc < m_out.sent->utc)) {
                    m_out.sent = event.at;
                    m_out.sentBasis = Basis::Dispatch;
                }
            }
        }
        if (!m_out.sent && m_out.issued) {
            m_out.sent = m_out.issued;
            m_out.sentBasis = Basis::IssueDate;
        }
    }

    const RepositoryId& m_repository;
    Communication m_out;
};

} // namespace

Communication communicationOf(const RepositoryId& repository, const QString& nativeKey,
                              const std::vector<PlacedRow>& rows)
{
    return Mapper(repository, nativeKey).run(rows);
}

Communication withStated(Communication out, const RepositoryId& repository, const StatedRow& row)
{
    return Mapper(repository, std::move(out)).withStated(row);
}

Communication orphanOf(const RepositoryId& repository, const QString& nativeId, const QString& token, qint64 bytes)
{
    Communication out;
    out.nativeKey = QStringLiteral("file:") + nativeId;
    out.id = communicationId(repository, out.nativeKey);
    out.confidence = MetadataConfidence::Orphan;
    out.title = fileNameOf(nativeId);
    Rendition rendition;
    rendition.id = renditionId(out.id, nativeId, {}, 0);
    rendition.role = suffixOf(nativeId) == u"eml" ? RenditionRole::MailMessage : RenditionRole::ArchivedOriginal;
    rendition.source = {repository, nativeId, {}, token, {}};
    rendition.fileName = out.title;
    rendition.bytes = bytes;
    out.renditions.push_back(std::move(rendition));
    return out;
}

} // namespace cf::connectors
