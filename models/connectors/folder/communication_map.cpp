#include "models/connectors/folder/communication_map.h"

#include "models/connectors/folder/rendition_role.h"
#include "models/connectors/folder/tree_path.h"

#include <algorithm>

namespace cf::connectors {

namespace {

struct TextField {
    IndexField field;
    QString Communication::*member;
};

constexpr std::array textFields = {
    TextField{IndexField::DocumentId, &Communication::documentId},
    TextField{IndexField::Title, &Communication::title},
    TextField{IndexField::DocType, &Communication::type},
    TextField{IndexField::Purpose, &Communication::purpose},
    TextField{IndexField::CampaignId, &Communication::campaign},
    TextField{IndexField::Cycle, &Communication::cycle},
    TextField{IndexField::BatchId, &Communication::batch},
    TextField{IndexField::BusinessUnit, &Communication::businessUnit},
    TextField{IndexField::Brand, &Communication::brand},
    TextField{IndexField::Locale, &Communication::language},
    TextField{IndexField::AccountId, &Communication::account},
    TextField{IndexField::PolicyId, &Communication::policy},
    TextField{IndexField::ClaimId, &Communication::claim},
    TextField{IndexField::CaseId, &Communication::caseId},
    TextField{IndexField::LoanId, &Communication::loan},
    TextField{IndexField::WorkspaceId, &Communication::workspace},
    TextField{IndexField::PackageId, &Communication::package},
    TextField{IndexField::RetentionClass, &Communication::retentionClass},
    TextField{IndexField::JobId, &Communication::jobId},
    TextField{IndexField::FlowInstanceId, &Communication::flowInstanceId},
    TextField{IndexField::FlowStepId, &Communication::flowStepId},
};

struct DateField {
    IndexField field;
    std::optional<Moment> IndexRow::*from;
    std::optional<Moment> Communication::*to;
};

constexpr std::array dateFields = {
    DateField{IndexField::IssueDate, &IndexRow::issued, &Communication::issued},
    DateField{IndexField::EffectiveDate, &IndexRow::effective, &Communication::effective},
    DateField{IndexField::ComposedDate, &IndexRow::composed, &Communication::composed},
    DateField{IndexField::ArchivedDate, &IndexRow::archived, &Communication::archived},
    DateField{IndexField::SentDate, &IndexRow::sent, &Communication::sent},
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

    Communication withStated(const IndexRow& row)
    {
        addStated(row);
        return std::move(m_out);
    }

    Communication run(const std::vector<PlacedRow>& rows)
    {
        for (const PlacedRow& placed : rows) {
            addStated(placed.row);
            addRendition(placed);
            addLeg(placed);
        }
        nameTheOriginal();
        dropChannellessTwins();
        decideSent();
        return std::move(m_out);
    }

private:
    void addStated(const IndexRow& row)
    {
        addFields(row);
        addUsage(row);
        addRelation(RelationKind::Corrects, row[IndexField::CorrectsId]);
        addRelation(RelationKind::ReissueOf, row[IndexField::ReissueOfId]);
    }

    void addAttribute(const QString& name, const QString& value)
    {
        const std::pair<QString, QString> attribute{name, value};
        if (std::find(m_out.attributes.begin(), m_out.attributes.end(), attribute) == m_out.attributes.end()) {
            m_out.attributes.push_back(attribute);
        }
    }

    void addFields(const IndexRow& row)
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
        for (const IndexField field :
             {IndexField::ExternalId, row.fromManifest ? IndexField::ExternalId : IndexField::CustomerNumber}) {
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
        const IndexRow& row = placed.row;
        Rendition rendition;
        rendition.queue = row[IndexField::QueueName];
        rendition.id = renditionId(m_out.id, placed.nativeId, rendition.queue, row.pageFrom.value_or(0));
        const auto same = [&](const Rendition& known) { return known.id == rendition.id; };
        if (std::any_of(m_out.renditions.begin(), m_out.renditions.end(), same)) {
            return; // a further recipient of the same bytes
        }
        rendition.source = {m_repository, placed.nativeId, {}, placed.token, {}};
        rendition.fileName = fileNameOf(placed.nativeId);
        rendition.mime = row[IndexField::MimeType];
        rendition.pdl = row[IndexField::Pdl];
        rendition.role = roleIn(row, suffixOf(placed.nativeId));
        rendition.bytes = placed.bytes >= 0 ? placed.bytes : row.fileBytes.value_or(-1);
        rendition.pageFrom = row.pageFrom;
        rendition.pageCount = row.pageCount;
        rendition.declaredSha256 = row.sha256;
        rendition.language = row[IndexField::Locale];
        m_out.renditions.push_back(std::move(rendition));
    }

    /// Where the file alone does not tell, the channel does.
    static RenditionRole roleIn(const IndexRow& row, const QString& suffix)
    {
        const RenditionRole role =
            roleOf(row[IndexField::QueueName], row[IndexField::MimeType], row[IndexField::Pdl], suffix);
        if (role == RenditionRole::HtmlMail && (row.channel == Channel::Portal || row.channel == Channel::Web)) {
            return RenditionRole::PortalDocument;
        }
        return role == RenditionRole::Other && suffix == u"txt" && row.channel == Channel::Sms ? RenditionRole::SmsText
                                                                                               : role;
    }

    void addUsage(const IndexRow& row)
    {
        const QString& code = row[IndexField::TemplateId];
        const QString& version = row[IndexField::TemplateVersion];
        if (code.isEmpty() && version.isEmpty()) {
            return;
        }
        const TemplateUsage usage{templateVersionId(m_repository, code, version), code, version,
                                  row[IndexField::TemplateApprovedBy]};
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
    static Channel channelOf(const IndexRow& row)
    {
        if (row.channel) {
            return *row.channel;
        }
        switch (row.fromManifest
                    ? roleOf(row[IndexField::QueueName], row[IndexField::MimeType], row[IndexField::Pdl], {})
                    : RenditionRole::Other) {
        case RenditionRole::SmsText: return Channel::Sms;
        case RenditionRole::HtmlMail:
        case RenditionRole::MailMessage: return Channel::Email;
        case RenditionRole::PortalDocument: return Channel::Portal;
        default: return Channel::Unknown;
        }
    }

    const Envelope& envelopeFor(const IndexRow& row, Channel channel)
    {
        const QString& code = row[IndexField::EnvelopeId];
        Envelope envelope;
        envelope.code = code;
        envelope.household = row[IndexField::HouseholdId];
        envelope.channel = channel;
        envelope.id = !code.isEmpty()
                          ? envelopeId(m_repository, code)
                          : envelopeId(m_repository, m_out.nativeKey + u'\n' + row[IndexField::CustomerId] + u'\n' +
                                                         row[IndexField::RecipientName] + u'\n' + cf::code(channel));
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
        using enum IndexField;
        const IndexRow& row = placed.row;
        const auto stated = {CustomerId, RecipientName, IndexField::Channel, Address,  Email,
                             Phone,      EnvelopeId,    HouseholdId,         Platform, IndexField::DeliveryState};
        if (channelOf(row) == cf::Channel::Unknown &&
            std::all_of(stated.begin(), stated.end(), [&](IndexField field) { return row[field].isEmpty(); })) {
            return; // the index knows nothing of any recipient
        }
        RecipientLeg leg;
        leg.channel = channelOf(row);
        leg.envelope = envelopeFor(row, leg.channel).id;
        leg.customer = row[IndexField::CustomerId];
        leg.recipient = row[IndexField::RecipientName];
        leg.role = row.role;
        leg.platform = row[IndexField::Platform];
        leg.address = row[IndexField::Address];
        leg.email = row[IndexField::Email];
        leg.phone = row[IndexField::Phone];
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
             {&RecipientLeg::platform, &RecipientLeg::address, &RecipientLeg::email, &RecipientLeg::phone}) {
            known.*member = (known.*member).isEmpty() ? more.*member : known.*member;
        }
        known.role = known.role == RecipientRole::Unknown ? more.role : known.role;
    }

    static void addEvent(RecipientLeg& leg, const PlacedRow& placed)
    {
        const IndexRow& row = placed.row;
        if (!row.deliveryState) {
            return;
        }
        DeliveryEvent event;
        event.reportedCode = row[IndexField::DeliveryState];
        event.state = *row.deliveryState;
        event.grade = gradeOf(event.state, leg.channel);
        event.at = row.deliveryTime;
        event.source = placed.index;
        event.reason = row[IndexField::DeliveryReason];
        event.id = deliveryEventId(leg.id, event.source, event.reportedCode, row[IndexField::DeliveryTime]);
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

Communication withStated(Communication out, const RepositoryId& repository, const IndexRow& row)
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
