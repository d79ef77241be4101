#include "models/connectors/folder/mail_map.h"

#include "models/connectors/folder/tree_path.h"

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

} // namespace

Communication mailOf(const QString& nativeKey, const SourceRef& source, qint64 bytes, const Extraction& extraction)
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
    out.title = rendition.fileName;
    out.type = QStringLiteral("e-mail");
    if (extraction.mail) {
        const MailHeader& header = *extraction.mail;
        out.title = header.subject.isEmpty() ? out.title : header.subject;
        out.language = rendition.language = header.language;
        out.sent = dateOf(header);
        out.sentBasis = out.sent ? Communication::SentBasis::Message : Communication::SentBasis::None;
        addLegs(out, source.repository, header.to, RecipientRole::Unknown);
        addLegs(out, source.repository, header.cc, RecipientRole::Copy);
    }
    out.renditions.push_back(std::move(rendition));
    return out;
}

} // namespace cf::connectors
