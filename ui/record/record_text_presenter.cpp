#include "ui/record/record_text_presenter.h"

#include "models/evidence/record_json.h"
#include "ui/record/archive_facts_presenter.h"
#include "ui/repositories/failure_words_presenter.h"
#include "ui/search/origin_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace cf::ui {

namespace {

class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::RecordWords)
};

QString byChannel(Channel channel)
{
    switch (channel) {
    case Channel::Print: return RecordWords::tr("by post");
    case Channel::Email: return RecordWords::tr("by e-mail");
    case Channel::Sms: return RecordWords::tr("by text message");
    case Channel::Portal: return RecordWords::tr("in the portal");
    case Channel::Web: return RecordWords::tr("on the web");
    case Channel::MobileApp: return RecordWords::tr("in the app");
    case Channel::Push: return RecordWords::tr("by push message");
    case Channel::Fax: return RecordWords::tr("by fax");
    case Channel::RegisteredMail: return RecordWords::tr("by registered mail");
    case Channel::RegisteredEDelivery: return RecordWords::tr("by registered e-delivery");
    case Channel::BranchHandover: return RecordWords::tr("in the branch");
    case Channel::ArchiveOnly: return RecordWords::tr("for the archive only");
    case Channel::Unknown: break;
    }
    return {};
}

/// "by e-mail to a•••@okafor.example", "by post to Adaeze Okafor", "by e-mail to 3 recipients".
QString reach(const Communication& c, Addresses addresses)
{
    if (c.legs.empty()) {
        return {};
    }
    const RecipientLeg& first = c.legs.front();
    const QString channel = byChannel(first.channel);
    const QString email = addresses == Addresses::Masked ? masked(first.email) : first.email;
    const QString one = first.channel == Channel::Email && !email.isEmpty() ? email
                        : !first.recipient.isEmpty()                        ? first.recipient
                                                                            : first.customer;
    const QString to = c.legs.size() > 1 ? RecordWords::tr("to %Ln recipient(s)", nullptr, int(c.legs.size()))
                       : one.isEmpty()   ? QString()
                                         : RecordWords::tr("to %1").arg(one);
    return QStringList{channel, to}.join(u' ').trimmed();
}

QString sentLine(const Communication& c, const TimeTelling& telling, Addresses addresses)
{
    using Basis = Communication::SentBasis;
    const QString to = reach(c, addresses);
    if (c.sent && (c.sentBasis == Basis::Dispatch || c.sentBasis == Basis::Index)) {
        return RecordWords::tr("Sent %1 %2").arg(momentWords(c.sent, telling, false), to).trimmed();
    }
    if (c.sent && c.sentBasis == Basis::Message) {
        return RecordWords::tr("Dated %1 by its sender, %2").arg(momentWords(c.sent, telling, false), to).trimmed();
    }
    if (c.issued) {
        return RecordWords::tr("Issued %1 %2; no dispatch on record")
            .arg(momentWords(c.issued, telling, false), to)
            .simplified();
    }
    return to.isEmpty() ? RecordWords::tr("Not dated by its source") : RecordWords::tr("Not dated, %1").arg(to);
}

std::optional<MarkedText> textBadge(const cache::RenditionRecord& rendition)
{
    if (!rendition.extraction) {
        return std::nullopt;
    }
    switch (rendition.extraction->state) {
    case TextState::Encrypted:
        return MarkedText{QStringLiteral("lock"), RecordWords::tr("Encrypted, cannot be searched"), Mark::Uncertain};
    case TextState::Unreadable:
        return MarkedText{QStringLiteral("warn"), RecordWords::tr("Damaged, cannot be read"), Mark::Uncertain};
    case TextState::TimedOut:
        return MarkedText{QStringLiteral("warn"), RecordWords::tr("Took too long to read"), Mark::Uncertain};
    case TextState::TooLarge:
        return MarkedText{QStringLiteral("warn"), RecordWords::tr("Too large to read"), Mark::Uncertain};
    case TextState::Unsupported:
        return MarkedText{failureWords(Failure::Legacy).icon, RecordWords::tr("Format not read here"), Mark::Uncertain};
    case TextState::NoText: return MarkedText{QStringLiteral("info"), RecordWords::tr("Holds no text"), Mark::Absent};
    case TextState::Pending:
    case TextState::Extracted: break;
    }
    return std::nullopt;
}

Mark markOf(EvidenceGrade grade)
{
    return grade == EvidenceGrade::X ? Mark::Failed : grade == EvidenceGrade::U ? Mark::Absent : Mark::Plain;
}

QString iconOf(EvidenceGrade grade)
{
    return grade == EvidenceGrade::X   ? QStringLiteral("bounce")
           : grade == EvidenceGrade::U ? QStringLiteral("absent")
                                       : QStringLiteral("tick");
}

} // namespace

QString momentWords(const std::optional<Moment>& moment, const TimeTelling& telling, bool withTime)
{
    if (!moment) {
        return {};
    }
    const QString text = momentText(*moment, telling.zone, telling.calendar, withTime);
    if (!withTime || moment->precision == Precision::Day) {
        return text;
    }
    if (telling.zone.kind == query::Zone::Kind::Customer) {
        const QTimeZone zone(moment->zone.toLatin1());
        const QString name =
            zone.isValid() ? zone.abbreviation(QDateTime::fromMSecsSinceEpoch(moment->utc, Qt::UTC)) : moment->zone;
        return moment->zoneAssumed ? RecordWords::tr("%1 %2 (zone assumed)").arg(text, name) : text + u' ' + name;
    }
    const QTimeZone zone = query::timeZoneOf(telling.zone, telling.calendar);
    return text + u' ' + zone.abbreviation(QDateTime::fromMSecsSinceEpoch(moment->utc, Qt::UTC));
}

QString instantWords(UtcMs at, const TimeTelling& telling)
{
    return instantText(at, telling.calendar.now, query::timeZoneOf(telling.zone, telling.calendar));
}

MarkedText contentMark(const cache::SourceStatus& status, const TimeTelling& telling)
{
    switch (status.content) {
    case ContentState::Present:
        if (status.lastVerified) {
            return {QStringLiteral("shield"),
                    RecordWords::tr("Original, hash verified %1").arg(instantWords(*status.lastVerified, telling)),
                    Mark::Verified};
        }
        return {QStringLiteral("hash"),
                RecordWords::tr("Original, as read %1").arg(instantWords(status.lastSeen, telling)), Mark::Absent};
    case ContentState::Altered: return {failureWords(Failure::Hash).icon, RecordWords::tr("Bytes changed"), Mark::Failed};
    case ContentState::Mismatch:
        return {failureWords(Failure::Hash).icon, RecordWords::tr("Hash differs from its index"), Mark::Failed};
    case ContentState::Missing: return {QStringLiteral("cross"), RecordWords::tr("Document missing"), Mark::Failed};
    case ContentState::Unknown: break;
    }
    return {QStringLiteral("absent"), RecordWords::tr("Bytes not read yet"), Mark::Absent};
}

QString masked(const QString& email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 1 ? email : email.left(1) + QStringLiteral("•••") + email.mid(at);
}

RecordAnswer answerOf(const cache::Record& record, const TimeTelling& telling, Addresses addresses)
{
    const Communication& c = record.communication;
    RecordAnswer answer;
    const QString file = c.renditions.empty() ? QString() : c.renditions.front().fileName;
    answer.what = !c.title.isEmpty()  ? c.title
                  : !c.type.isEmpty() ? c.type
                  : !file.isEmpty()   ? file
                                      : RecordWords::tr("Untitled");
    answer.when = sentLine(c, telling, addresses);
    if (c.usages.empty()) {
        answer.version = c.confidence == MetadataConfidence::Orphan ? RecordWords::tr("No index names this document")
                                                                    : RecordWords::tr("Template not known");
    } else {
        const TemplateUsage& usage = c.usages.front();
        answer.version =
            usage.version.isEmpty() ? usage.code : RecordWords::tr("%1 version %2").arg(usage.code, usage.version);
        if (!usage.approvedBy.isEmpty()) {
            answer.version = RecordWords::tr("%1, approved by %2").arg(answer.version, usage.approvedBy);
        }
    }
    return answer;
}

QList<MarkedText> badgesOf(const cache::Record& record, int rendition, const TimeTelling& telling)
{
    QList<MarkedText> badges;
    const Communication& c = record.communication;
    if (!c.legs.empty()) {
        const RecipientLeg& leg = c.legs.front();
        const DeliveryEvent* deciding = decidingEvent(leg);
        const DeliveryState state = stateOf(leg);
        const EvidenceGrade grade = deciding ? deciding->grade : EvidenceGrade::U;
        // "Bounced 5.1.1", but "Blocked: refused by policy".
        const QString told = deciding ? deciding->reason : QString();
        const QString reason = told.isEmpty() ? QString() : QStringLiteral("%1%2").arg(QLatin1StringView(told.front().isDigit() ? " " : ": "), told);
        const QString word = leg.events.empty() ? RecordWords::tr("No delivery event") : stateWord(state, leg.channel);
        badges << MarkedText{iconOf(grade), RecordWords::tr("%1%2 · grade %3").arg(word, reason, code(grade)),
                             markOf(grade)};
    }
    if (rendition >= 0 && size_t(rendition) < record.renditions.size()) {
        const cache::RenditionRecord& shown = record.renditions[size_t(rendition)];
        badges << contentMark(shown.status, telling);
        if (const auto text = textBadge(shown)) {
            badges << *text;
        }
    }
    for (const cache::Related& related : record.related) {
        if (related.kind == RelationKind::Corrects && related.incoming) {
            badges << MarkedText{QStringLiteral("info"), RecordWords::tr("Corrected later"), Mark::Uncertain};
        } else if (related.kind == RelationKind::ReissueOf && !related.incoming) {
            badges << MarkedText{QStringLiteral("reissue"), RecordWords::tr("Copy of an earlier letter"), Mark::Plain};
        }
    }
    badges << archiveBadgesOf(record);
    if (c.confidence == MetadataConfidence::Orphan) {
        badges << MarkedText{QStringLiteral("info"), RecordWords::tr("In no index"), Mark::Uncertain};
    }
    return badges;
}

namespace {

/// What the printer's own words say more exactly than the state.
QString stepWord(const DeliveryEvent& event, Channel channel)
{
    const auto tells = [&event](const char* word) {
        return event.kind.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0 || event.reportedCode.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
    };
    if (tells("printed")) {
        return RecordWords::tr("Printed");
    }
    return tells("inserted") ? RecordWords::tr("Put into its envelope") : stateWord(event.state, channel);
}

DeliveryLine lineOf(const DeliveryEvent& event, Channel channel, const TimeTelling& telling)
{
    DeliveryLine line;
    line.mark = {iconOf(event.grade), stepWord(event, channel), markOf(event.grade)};
    line.time = event.at ? momentWords(event.at, telling, true) : RecordWords::tr("time not known");
    QStringList details{event.reason, event.reportedCode == code(event.state) ? QString() : event.reportedCode,
                        event.source.isEmpty() ? QString() : RecordWords::tr("says %1").arg(event.source)};
    details.removeAll(QString());
    line.detail = details.join(QStringLiteral(" · "));
    line.grade = code(event.grade);
    line.notice = event.notice;
    return line;
}

} // namespace

QList<DeliveryLine> deliveryOf(const cache::Record& record, const TimeTelling& telling, Addresses addresses)
{
    QList<DeliveryLine> lines;
    const auto& legs = record.communication.legs;
    for (const RecipientLeg& leg : legs) {
        const bool isWhole = addresses == Addresses::Whole;
        const auto hidden = [isWhole](const QString& text) { return isWhole || text.isEmpty() ? text : QStringLiteral("•••") + text.right(2); };
        const QStringList to{leg.recipient, leg.customer, isWhole ? leg.email : masked(leg.email), hidden(leg.phone), hidden(leg.address), leg.platform};
        QStringList known;
        std::copy_if(to.begin(), to.end(), std::back_inserter(known),
                     [](const QString& text) { return !text.isEmpty(); });
        DeliveryLine head;
        head.mark = {QStringLiteral("user"),
                     leg.channel == Channel::Unknown ? RecordWords::tr("Recipient") : channelWord(leg.channel),
                     Mark::Plain};
        if (!leg.channelReason.isEmpty()) {
            known << RecordWords::tr("channel chosen by: %1").arg(channelReasonWord(leg.channelReason));
        }
        head.detail = known.join(QStringLiteral(" · "));
        head.dashedToNext = leg.events.empty();
        lines << head;
        for (const DeliveryEvent& event : leg.events) {
            lines << lineOf(event, leg.channel, telling);
        }
        if (leg.events.empty()) {
            DeliveryLine none;
            none.mark = {QStringLiteral("absent"), RecordWords::tr("No delivery event on record"), Mark::Absent};
            none.detail = RecordWords::tr("The repository delivered none for this recipient");
            none.grade = code(EvidenceGrade::U);
            lines << none;
        }
    }
    if (!record.ofOneOfSeveral.empty()) {
        DeliveryLine head;
        head.mark = {QStringLiteral("user"), RecordWords::tr("One of several recipients"), Mark::Uncertain};
        head.detail = RecordWords::tr("Told of one of them, and not of which: it settles nothing for any of them");
        lines << head;
        for (const DeliveryEvent& event : record.ofOneOfSeveral) {
            lines << lineOf(event, Channel::Unknown, telling);
        }
    }
    return lines;
}

QString deliveryNote(const cache::Record& record, const TimeTelling& telling)
{
    const int recipients = int(record.communication.legs.size());
    const QString zone = RecordWords::tr("%1 time").arg(zoneWord(telling.zone, telling.calendar.business));
    return recipients > 1 ? RecordWords::tr("%Ln recipient(s)", nullptr, recipients) + QStringLiteral(" · ") + zone
                          : zone;
}

QString copyName(const cache::RenditionRecord& rendition)
{
    QString name = rendition.rendition.fileName.section(u'/', -1).section(u'\\', -1);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    return name.isEmpty() ? QStringLiteral("document.") + rendition.format : name;
}

QString renditionName(const cache::RenditionRecord& rendition)
{
    switch (rendition.rendition.role) {
    case RenditionRole::ArchivedOriginal: return RecordWords::tr("Archived original");
    case RenditionRole::PrintStream: return RecordWords::tr("Print stream");
    case RenditionRole::Pdf: return RecordWords::tr("PDF");
    case RenditionRole::HtmlMail: return RecordWords::tr("E-mail as HTML");
    case RenditionRole::MailMessage: return RecordWords::tr("E-mail message");
    case RenditionRole::SmsText: return RecordWords::tr("Text message");
    case RenditionRole::PortalDocument: return RecordWords::tr("Portal document");
    case RenditionRole::AccessiblePdf: return RecordWords::tr("Accessible PDF");
    case RenditionRole::Redacted: return RecordWords::tr("Redacted");
    case RenditionRole::Rerender: return RecordWords::tr("Rendered again");
    case RenditionRole::Attachment: return RecordWords::tr("Attachment");
    case RenditionRole::Other: break;
    }
    return rendition.rendition.fileName;
}

QString humanReference(const cache::Record& record, const TimeTelling& telling)
{
    const Communication& c = record.communication;
    const QString recipient = c.legs.empty() ? QString() : c.legs.front().recipient;
    QStringList parts{answerOf(record, telling).what, momentWords(c.sent ? c.sent : c.issued, telling, false),
                      recipient, c.documentId, c.id.value()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QByteArray jsonReference(const cache::Record& record) { return QJsonDocument(evidence::recordJson(record)).toJson(); }

} // namespace cf::ui
