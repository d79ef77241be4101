#include "app/sandbox/holdings/returned_copy.h"

#include "app/sandbox/holdings/plain_pdf.h"

#include <QDateTime>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

/// Of the estate, or added since; nothing: it is not there.
std::optional<HeldRecord> recordNamed(const Holdings& holdings, const QString& document)
{
    bool isNumber = false;
    const quint64 number = document.mid(2).toULongLong(&isNumber);
    for (quint64 one = number; isNumber && document.startsWith(u"D-") && one < number + 3; ++one) { // copies have the number of another
        const quint64 accession = accessionOf(one);
        if (archiveOf(one) == holdings.archive() && accession < holdings.loaded() && holdings.presence(accession) == Presence::Present && holdings.record(accession).documentId == document) {
            return holdings.record(accession);
        }
    }
    for (quint64 accession = holdings.loaded(); accession < holdings.count(); ++accession) {
        if (holdings.presence(accession) == Presence::Present && holdings.record(accession).documentId == document) {
            return holdings.record(accession);
        }
    }
    return std::nullopt;
}

QByteArray archived(const HandedOver& sent)
{
    if (sent.archivedAs == ArchivedAs::Stamped) {
        return sent.bytes + "% taken in by the archive\n";
    }
    if (sent.archivedAs == ArchivedAs::Other) {
        estate::MadeRendition file;
        file.body = "This is not the letter that was handed over";
        file.contentKey = qChecksum(sent.key.toUtf8());
        return plainPdf(file, false);
    }
    return sent.bytes;
}

} // namespace

std::optional<ArchivedAs> archivedAsNamed(QStringView name)
{
    static constexpr QLatin1StringView names[] = {"sent"_L1, "stamped"_L1, "other"_L1, "nothing"_L1};
    const auto found = std::ranges::find_if(names, [name](QLatin1StringView one) { return name == one; });
    return found == std::end(names) ? std::nullopt : std::optional(ArchivedAs(found - std::begin(names)));
}

std::optional<quint64> archiveCopy(const std::vector<Holdings*>& archives, const HandedOver& sent, UtcMs at)
{
    if (sent.archivedAs == ArchivedAs::Nothing) {
        return std::nullopt;
    }
    for (Holdings* const holdings : archives) {
        const std::optional<HeldRecord> original = recordNamed(*holdings, sent.document);
        if (!original) {
            continue;
        }
        HeldRecord copy;
        copy.documentId = original->documentId + u"-R%1"_s.arg(sent.attempt);
        copy.title = original->title;
        copy.type = original->type;
        copy.unit = original->unit;
        copy.brand = original->brand;
        copy.language = original->language;
        copy.account = original->account;
        copy.state = code(CommunicationState::Dispatched);
        copy.issued = copy.sent = {QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate), at};
        copy.relations = {{u"REISSUE_OF"_s, original->documentId}};
        copy.event = sent.key; // what set it off
        HeldLeg leg;
        const auto whose = std::ranges::find_if(original->legs, [&](const HeldLeg& one) { return one.customer == sent.recipient || one.recipient == sent.recipient; });
        if (!original->legs.isEmpty()) { // else it goes to somebody in the holder's stead
            leg = whose != original->legs.end() ? *whose : original->legs.constFirst();
        }
        leg.recipient = whose != original->legs.end() && !leg.recipient.isEmpty() ? leg.recipient : sent.recipient;
        leg.channel = sent.channel;
        leg.address = sent.address;
        leg.events = {};
        leg.state.clear();
        leg.reason.clear();
        copy.legs = {leg};
        HeldFile file;
        file.name = sent.fileName.isEmpty() ? copy.documentId + u".pdf"_s : sent.fileName;
        file.mime = sent.mime;
        file.format = file.name.section(u'.', -1).toLower();
        file.role = code(RenditionRole::ArchivedOriginal);
        file.own = archived(sent);
        copy.versions = {{1, u"middleware"_s, sent.mark, at, {file}}};
        return holdings->add(std::move(copy));
    }
    return std::nullopt;
}

} // namespace cf::sandbox
