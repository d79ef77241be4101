#include "models/connectors/folder/mail_map.h"

#include "models/connectors/record/communication_map.h"
#include "models/connectors/folder/tree_path.h"

#include <algorithm>
#include <array>

namespace cf::connectors {

namespace {

std::optional<Moment> dateOf(const MailHeader& header)
{
    if (!header.date) {
        return std::nullopt;
    }
    const int offset = header.dateOffsetMinutes.value_or(0) * 60;
    Moment moment = momentFromUtc(*header.date, offset == 0 ? QTimeZone::utc() : QTimeZone(offset));
    if (offset != 0) {
        const int minutes = std::abs(offset) / 60;
        moment.zone = QStringLiteral("%1%2:%3")
                          .arg(QChar(offset < 0 ? u'-' : u'+'))
                          .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                          .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    moment.text = header.dateText;
    moment.zoneAssumed = !header.dateOffsetMinutes.has_value();
    return moment;
}

void addLegs(Communication& out, const RepositoryId& repository, const std::vector<MailAddress>& addresses,
             RecipientRole role)
{
    for (const MailAddress& address : addresses) {
        RecipientLeg leg;
        leg.channel = Channel::Email;
        leg.role = role;
        leg.recipient = address.name;
        leg.email = address.address;
        leg.envelope = envelopeId(repository, out.nativeKey + u'\n' + address.address);
        // The address tells recipients apart: several may have no name, and names repeat.
        leg.id = legId(out.id, leg.envelope, {}, address.address, leg.channel);
        const auto same = [&](const RecipientLeg& known) { return known.id == leg.id; };
        if (address.address.isEmpty() || std::any_of(out.legs.begin(), out.legs.end(), same)) {
            continue;
        }
        out.envelopes.push_back({leg.envelope, {}, {}, Channel::Email});
        out.legs.push_back(std::move(leg));
    }
}

/// Fields that an e-mail's own header cannot be asked for: they speak of its file, or of what became of it.
constexpr std::array notOfAMail = {
    StatedField::FileName,     StatedField::FileSize,       StatedField::Sha256,        StatedField::PageFrom,
    StatedField::PageCount,    StatedField::MimeType,       StatedField::Pdl,           StatedField::QueueName,
    StatedField::Channel,      StatedField::DeliveryState,  StatedField::DeliveryTime,  StatedField::DeliveryReason,
    StatedField::Email,        StatedField::CustomerNumber, StatedField::FlowStepId,    StatedField::ExternalId,
};

/// First words of the fields that mail programs, filters and servers leave in passing: "X-MS-Exchange-…", "X-Mailer".
constexpr std::array transport = {
    "abuse",    "amavis",   "antiabuse",   "apparently", "auth",     "authenticated", "authentication", "auto",
    "barracuda", "complaints", "delivered", "envelope",  "evolution", "exchange",     "feedback",       "forefront",
    "gm",       "google",   "hm",          "ironport",   "keywords", "loop",          "mailer",         "mailgun",
    "mandrill", "microsoft", "mimecast",   "mimeole",    "mozilla",  "ms",            "msmail",         "original",
    "originating", "ovh",   "php",         "priority",   "proofpoint", "received",    "report",         "scanned",
    "sender",   "ses",      "sg",          "sieve",      "sophos",   "spam",          "status",         "tm",
    "uid",      "uidl",     "virus",
};

bool isOfTransport(const QString& name)
{
    const QString word = name.section(u'-', 1, 1).toLower();
    return std::any_of(transport.begin(), transport.end(),
                       [&](const char* known) { return word == QLatin1StringView(known); });
}

std::optional<Moment>* momentOf(StatedRow& row, StatedField field)
{
    switch (field) {
    case StatedField::IssueDate: return &row.issued;
    case StatedField::EffectiveDate: return &row.effective;
    case StatedField::ComposedDate: return &row.composed;
    case StatedField::ArchivedDate: return &row.archived;
    case StatedField::SentDate: return &row.sent;
    case StatedField::EventTime: return &row.happened;
    default: return nullptr;
    }
}

/// False when it is no value this field can have, or not the first.
bool take(StatedRow& row, StatedField field, const QString& value, const SiteVocabulary& vocabulary)
{
    if (std::find(notOfAMail.begin(), notOfAMail.end(), field) != notOfAMail.end() ||
        (!row[field].isEmpty() && row[field] != value)) {
        return false;
    }
    if (std::optional<Moment>* moment = momentOf(row, field)) {
        *moment = vocabulary.moment(value);
        if (!*moment) {
            return false;
        }
    }
    if (field == StatedField::RecipientRole) {
        const auto role = vocabulary.role(value);
        if (!role) {
            return false;
        }
        row.role = *role;
    }
    row[field] = value;
    return true;
}

/// The recipient a header speaks of is the first; where none is addressed, it names one.
void addRecipient(Communication& out, const RepositoryId& repository, const StatedRow& stated)
{
    using enum StatedField;
    const auto fields = {CustomerId, RecipientName, Address, Phone, Platform, HouseholdId, EnvelopeId, StatedField::ChannelReason};
    if (std::all_of(fields.begin(), fields.end(), [&](StatedField field) { return stated[field].isEmpty(); })) {
        return;
    }
    if (out.legs.empty()) {
        RecipientLeg leg;
        leg.channel = cf::Channel::Email;
        leg.envelope = envelopeId(repository, out.nativeKey + u'\n');
        leg.id = legId(out.id, leg.envelope, {}, {}, leg.channel);
        out.envelopes.push_back({leg.envelope, {}, {}, cf::Channel::Email});
        out.legs.push_back(std::move(leg));
    }
    RecipientLeg& leg = out.legs.front();
    leg.customer = stated[CustomerId];
    leg.recipient = leg.recipient.isEmpty() ? stated[RecipientName] : leg.recipient;
    leg.role = stated.role == cf::RecipientRole::Unknown ? leg.role : stated.role;
    leg.address = stated[Address];
    leg.phone = stated[Phone];
    leg.platform = stated[Platform];
    leg.channelReason = stated[StatedField::ChannelReason];
    out.envelopes.front().household = stated[HouseholdId];
    out.envelopes.front().code = stated[EnvelopeId];
}

} // namespace

StatedRow statedIn(const MailHeader& header, const SiteVocabulary& vocabulary)
{
    StatedRow row;
    for (const auto& [name, value] : header.extra) {
        std::optional<StatedField> field = vocabulary.field(name); // a mapping may name it with its X-
        if (!field) {
            field = vocabulary.field(name.mid(2));
        }
        if (field ? !take(row, *field, value, vocabulary) : !isOfTransport(name)) {
            row.attributes.emplace_back(name, value);
        }
    }
    return row;
}

Communication mailOf(const QString& nativeKey, const SourceRef& source, qint64 bytes, const Extraction& extraction,
                     const StatedRow& stated)
{
    Communication out;
    out.nativeKey = nativeKey;
    out.id = communicationId(source.repository, nativeKey);
    out.confidence = extraction.mail ? MetadataConfidence::FromContent : MetadataConfidence::Orphan;
    Rendition rendition;
    rendition.id = renditionId(out.id, source.nativeId, {}, 0);
    rendition.role = RenditionRole::MailMessage;
    rendition.source = source;
    rendition.fileName = fileNameOf(source.nativeId);
    rendition.bytes = bytes;
    rendition.extraction = extraction;
    if (extraction.mail) {
        const MailHeader& header = *extraction.mail;
        out.title = header.subject;
        out.language = header.language;
        out.sent = dateOf(header);
        out.sentBasis = out.sent ? Communication::SentBasis::Message : Communication::SentBasis::None;
        addLegs(out, source.repository, header.to, RecipientRole::Unknown);
        addLegs(out, source.repository, header.cc, RecipientRole::Copy);
        addRecipient(out, source.repository, stated);
        out = withStated(std::move(out), source.repository, stated);
    }
    out.title = out.title.isEmpty() ? rendition.fileName : out.title;
    out.type = out.type.isEmpty() ? QStringLiteral("e-mail") : out.type;
    if (out.sent && out.sentBasis == Communication::SentBasis::None) {
        out.sentBasis = Communication::SentBasis::Index;
    } else if (!out.sent && out.issued) {
        out.sent = out.issued;
        out.sentBasis = Communication::SentBasis::IssueDate;
    }
    rendition.language = out.language;
    out.renditions.push_back(std::move(rendition));
    return out;
}

} // namespace cf::connectors
