#include "ui/record/record_text_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QLocale>

namespace cf::ui {

namespace {

class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::RecordWords)
};

QString when(const std::optional<Moment>& moment, const TimeTelling& telling, bool withTime)
{
    return moment ? momentText(*moment, telling.zone, telling.calendar, withTime) : QString();
}

QString instant(UtcMs at, const TimeTelling& telling)
{
    return instantText(at, telling.calendar.now, query::timeZoneOf(telling.zone, telling.calendar));
}

QString hex(const QByteArray& hash) { return QString::fromLatin1(hash.toHex()); }

/// "by e-mail to a•••@okafor.example", "by post to Adaeze Okafor", "by e-mail to 3 recipients".
QString reach(const Communication& c)
{
    if (c.legs.empty()) {
        return {};
    }
    const RecipientLeg& first = c.legs.front();
    const QString channel = first.channel == Channel::Unknown
                                ? QString()
                                : RecordWords::tr("by %1").arg(channelWord(first.channel).toLower());
    const QString one = first.channel == Channel::Email && !first.email.isEmpty() ? masked(first.email)
                        : !first.recipient.isEmpty()                              ? first.recipient
                                                                                  : first.customer;
    const QString to = c.legs.size() > 1 ? RecordWords::tr("to %n recipient(s)", nullptr, int(c.legs.size()))
                       : one.isEmpty()   ? QString()
                                         : RecordWords::tr("to %1").arg(one);
    return QStringList{channel, to}.join(u' ').trimmed();
}

QString sentLine(const Communication& c, const TimeTelling& telling)
{
    using Basis = Communication::SentBasis;
    const QString to = reach(c);
    if (c.sent && (c.sentBasis == Basis::Dispatch || c.sentBasis == Basis::Index)) {
        return RecordWords::tr("Sent %1 %2").arg(when(c.sent, telling, false), to).trimmed();
    }
    if (c.sent && c.sentBasis == Basis::Message) {
        return RecordWords::tr("Dated %1 by its sender, %2").arg(when(c.sent, telling, false), to).trimmed();
    }
    if (c.issued) {
        return RecordWords::tr("Issued %1 %2; no dispatch on record")
            .arg(when(c.issued, telling, false), to)
            .simplified();
    }
    return to.isEmpty() ? RecordWords::tr("Not dated by its source") : RecordWords::tr("Not dated, %1").arg(to);
}

MarkedText contentBadge(const cache::SourceStatus& status, const TimeTelling& telling)
{
    switch (status.content) {
    case ContentState::Present:
        if (status.lastVerified) {
            return {QStringLiteral("shield"),
                    RecordWords::tr("Original, hash verified %1").arg(instant(*status.lastVerified, telling)),
                    Mark::Verified};
        }
        return {QStringLiteral("hash"), RecordWords::tr("Original, as read %1").arg(instant(status.lastSeen, telling)),
                Mark::Absent};
    case ContentState::Altered:
        return {QStringLiteral("cross"), RecordWords::tr("Bytes changed since they were archived"), Mark::Failed};
    case ContentState::Mismatch:
        return {QStringLiteral("cross"), RecordWords::tr("Hash differs from its index"), Mark::Failed};
    case ContentState::Missing: return {QStringLiteral("cross"), RecordWords::tr("Document missing"), Mark::Failed};
    case ContentState::Unknown: break;
    }
    return {QStringLiteral("absent"), RecordWords::tr("Bytes not read yet"), Mark::Absent};
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
        return MarkedText{QStringLiteral("info"), RecordWords::tr("Format not read here"), Mark::Uncertain};
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

QString relationWord(const cache::Related& related)
{
    switch (related.kind) {
    case RelationKind::Corrects:
        return related.incoming ? RecordWords::tr("Corrected by") : RecordWords::tr("Corrects");
    case RelationKind::ReissueOf:
        return related.incoming ? RecordWords::tr("Reissued as") : RecordWords::tr("Reissue of");
    case RelationKind::PartOfPackage: return RecordWords::tr("In the same package");
    case RelationKind::AnswerTo:
        return related.incoming ? RecordWords::tr("Answered by") : RecordWords::tr("Answer to");
    }
    return {};
}

QString custodyWord(CustodyKind kind)
{
    switch (kind) {
    case CustodyKind::Ingested: return RecordWords::tr("First read, hash recorded");
    case CustodyKind::Verified: return RecordWords::tr("Verified, equal");
    case CustodyKind::Altered: return RecordWords::tr("Found changed");
    case CustodyKind::Missing: return RecordWords::tr("Found missing");
    case CustodyKind::Returned: return RecordWords::tr("Came back");
    case CustodyKind::Restored: return RecordWords::tr("Equal again");
    case CustodyKind::Replaced: return RecordWords::tr("Replaced together with its index");
    case CustodyKind::Unreadable: return RecordWords::tr("Could not be read");
    case CustodyKind::IndexChanged: return RecordWords::tr("Index changed");
    }
    return {};
}

void addFact(QList<RecordFact>& facts, const QString& name, const QString& value, bool mono = false,
             const QString& query = {})
{
    if (!value.isEmpty()) {
        facts << RecordFact{name, value, {}, mono, {}, query, {}};
    }
}

/// A value as the query language takes it: quoted when it holds more than letters, digits and a few signs.
QString queryValue(const QString& value)
{
    const bool plain = std::all_of(value.begin(), value.end(),
                                   [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.'; });
    return plain && !value.startsWith(u'-') ? value : u'"' + QString(value).replace(u'"', u' ') + u'"';
}

void addIdentifier(QList<RecordFact>& facts, const QString& name, const QString& field, const QString& value)
{
    addFact(facts, name, value, true, field + u':' + queryValue(value));
}

} // namespace

QString masked(const QString& email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 1 ? email : email.left(1) + QStringLiteral("•••") + email.mid(at);
}

RecordAnswer answerOf(const cache::Record& record, const TimeTelling& telling)
{
    const Communication& c = record.communication;
    RecordAnswer answer;
    const QString file = c.renditions.empty() ? QString() : c.renditions.front().fileName;
    answer.what = !c.title.isEmpty()  ? c.title
                  : !c.type.isEmpty() ? c.type
                  : !file.isEmpty()   ? file
                                      : RecordWords::tr("Untitled");
    answer.when = sentLine(c, telling);
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

QList<MarkedText> badgesOf(const cache::Record& record, const TimeTelling& telling)
{
    QList<MarkedText> badges;
    const Communication& c = record.communication;
    if (!c.legs.empty()) {
        const RecipientLeg& leg = c.legs.front();
        const DeliveryEvent* deciding = decidingEvent(leg);
        const DeliveryState state = stateOf(leg);
        const EvidenceGrade grade = deciding ? deciding->grade : EvidenceGrade::U;
        const QString reason = deciding && !deciding->reason.isEmpty() ? u' ' + deciding->reason : QString();
        badges << MarkedText{iconOf(grade),
                             RecordWords::tr("%1%2 · grade %3").arg(stateWord(state, leg.channel), reason, code(grade)),
                             markOf(grade)};
    }
    if (!record.renditions.empty()) {
        badges << contentBadge(record.renditions.front().status, telling);
        if (const auto text = textBadge(record.renditions.front())) {
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
    if (c.confidence == MetadataConfidence::Orphan) {
        badges << MarkedText{QStringLiteral("info"), RecordWords::tr("In no index"), Mark::Uncertain};
    }
    return badges;
}

QList<DeliveryLine> deliveryOf(const cache::Record& record, const TimeTelling& telling)
{
    QList<DeliveryLine> lines;
    const auto& legs = record.communication.legs;
    for (const RecipientLeg& leg : legs) {
        const QStringList to{leg.recipient, leg.customer, leg.email, leg.phone, leg.address, leg.platform};
        QStringList known;
        std::copy_if(to.begin(), to.end(), std::back_inserter(known),
                     [](const QString& text) { return !text.isEmpty(); });
        DeliveryLine head;
        head.mark = {QStringLiteral("user"),
                     leg.channel == Channel::Unknown ? RecordWords::tr("Recipient") : channelWord(leg.channel),
                     Mark::Plain};
        head.detail = known.join(QStringLiteral(" · "));
        head.dashedToNext = leg.events.empty();
        lines << head;
        for (const DeliveryEvent& event : leg.events) {
            DeliveryLine line;
            line.mark = {iconOf(event.grade), stateWord(event.state, leg.channel), markOf(event.grade)};
            line.time = event.at ? when(event.at, telling, true) : RecordWords::tr("time not known");
            line.detail =
                QStringList{event.reason, RecordWords::tr("says %1").arg(event.source)}.join(QStringLiteral(" · "));
            line.detail = event.reason.isEmpty() ? RecordWords::tr("says %1").arg(event.source) : line.detail;
            line.grade = code(event.grade);
            lines << line;
        }
        if (leg.events.empty()) {
            DeliveryLine none;
            none.mark = {QStringLiteral("absent"), RecordWords::tr("No delivery event on record"), Mark::Absent};
            none.detail = RecordWords::tr("The repository delivered none for this recipient");
            none.grade = code(EvidenceGrade::U);
            lines << none;
        }
    }
    return lines;
}

QList<RecordFact> versionFactsOf(const cache::Record& record)
{
    QList<RecordFact> facts;
    for (const TemplateUsage& usage : record.communication.usages) {
        addIdentifier(facts, RecordWords::tr("Template"), QStringLiteral("template"), usage.code);
        addFact(facts, RecordWords::tr("Version"), usage.version, true,
                QStringLiteral("template:%1 v:%2").arg(queryValue(usage.code), queryValue(usage.version)));
        facts << RecordFact{RecordWords::tr("Approved by"), usage.approvedBy.isEmpty()
                                                                ? RecordWords::tr("not told by this repository")
                                                                : usage.approvedBy};
    }
    return facts;
}

QList<RecordFact> custodyFactsOf(const cache::Record& record, int index, const TimeTelling& telling)
{
    QList<RecordFact> facts;
    if (index < 0 || size_t(index) >= record.renditions.size()) {
        return facts;
    }
    const cache::RenditionRecord& r = record.renditions[size_t(index)];
    const cache::SourceStatus& status = r.status;
    const MarkedText state = contentBadge(status, telling);
    facts << RecordFact{RecordWords::tr("State"), state.text, state};
    addFact(facts, RecordWords::tr("Repository"), record.repositoryName);
    addFact(facts, RecordWords::tr("Complete to"),
            record.watermark ? instant(*record.watermark, telling) : RecordWords::tr("not complete yet"));
    addFact(facts, RecordWords::tr("Path"), r.rendition.source.nativeId, true);
    addFact(facts, RecordWords::tr("Size"),
            r.rendition.bytes < 0 ? QString() : QLocale().formattedDataSize(r.rendition.bytes));
    addFact(facts, RecordWords::tr("SHA-256 recorded"), hex(status.sha256), true);
    if (!r.rendition.declaredSha256.isEmpty() && r.rendition.declaredSha256 != status.sha256) {
        facts << RecordFact{RecordWords::tr("SHA-256 in the index"),
                            hex(r.rendition.declaredSha256),
                            {QStringLiteral("cross"), {}, Mark::Failed},
                            true};
    }
    if (!status.observed.isEmpty() && status.observed != status.sha256) {
        facts << RecordFact{
            RecordWords::tr("SHA-256 found"), hex(status.observed), {QStringLiteral("cross"), {}, Mark::Failed}, true};
    }
    for (const cache::CustodyEvent& event : status.custody) {
        facts << RecordFact{instant(event.at, telling), custodyWord(event.kind)};
    }
    return facts;
}

QList<RecordFact> contextFactsOf(const cache::Record& record, const TimeTelling& telling)
{
    const Communication& c = record.communication;
    QList<RecordFact> facts;
    addIdentifier(facts, RecordWords::tr("Document"), QStringLiteral("document"), c.documentId);
    addFact(facts, RecordWords::tr("Counterfoil id"), c.id.value(), true);
    for (const RecipientLeg& leg : c.legs) {
        addIdentifier(facts, RecordWords::tr("Customer"), QStringLiteral("customer"), leg.customer);
    }
    addFact(facts, RecordWords::tr("Type"), c.type, false, QStringLiteral("type:") + queryValue(c.type));
    addFact(facts, RecordWords::tr("Issued"), when(c.issued, telling, true));
    addFact(facts, RecordWords::tr("Sent"), when(c.sent, telling, true));
    addFact(facts, RecordWords::tr("Composed"), when(c.composed, telling, true));
    addFact(facts, RecordWords::tr("Effective"), when(c.effective, telling, true));
    addIdentifier(facts, RecordWords::tr("Account"), QStringLiteral("account"), c.account);
    addIdentifier(facts, RecordWords::tr("Policy"), QStringLiteral("policy"), c.policy);
    addIdentifier(facts, RecordWords::tr("Claim"), QStringLiteral("claim"), c.claim);
    addIdentifier(facts, RecordWords::tr("Case"), QStringLiteral("case"), c.caseId);
    addIdentifier(facts, RecordWords::tr("Loan"), QStringLiteral("loan"), c.loan);
    addIdentifier(facts, RecordWords::tr("Campaign"), QStringLiteral("campaign"), c.campaign);
    addIdentifier(facts, RecordWords::tr("Batch"), QStringLiteral("batch"), c.batch);
    addIdentifier(facts, RecordWords::tr("Package"), QStringLiteral("package"), c.package);
    addFact(facts, RecordWords::tr("Unit"), c.businessUnit, false,
            QStringLiteral("unit:") + queryValue(c.businessUnit));
    addFact(facts, RecordWords::tr("Language"), c.language);
    addFact(facts, RecordWords::tr("Retention class"), c.retentionClass, true,
            QStringLiteral("class:") + queryValue(c.retentionClass));
    for (const auto& [name, value] : c.attributes) {
        addFact(facts, name, value);
    }
    return facts;
}

QList<RecordFact> relatedFactsOf(const cache::Record& record, const TimeTelling& telling)
{
    QList<RecordFact> facts;
    for (const cache::Related& related : record.related) {
        const QString name = related.title.isEmpty() ? related.type : related.title;
        const QString date = when(related.sent, telling, false);
        RecordFact fact{relationWord(related),
                        QStringList{related.target, name, date, related.recipient}.join(QStringLiteral(" · "))};
        if (related.id.isEmpty()) {
            fact.value = RecordWords::tr("%1, not in any connected repository").arg(related.target);
        }
        fact.opens = related.id;
        facts << fact;
    }
    return facts;
}

QList<RecordFact> historyFactsOf(const cache::Record& record, const TimeTelling& telling)
{
    QList<RecordFact> facts;
    bool first = true;
    for (const cache::KnownVersion& version : record.versions) {
        QStringList changes;
        for (const cache::FieldChange& change : version.changes) {
            changes << RecordWords::tr("%1: %2 → %3")
                           .arg(change.field, change.before.isEmpty() ? RecordWords::tr("nothing") : change.before,
                                change.after.isEmpty() ? RecordWords::tr("nothing") : change.after);
        }
        const QString what = first               ? RecordWords::tr("First known; earlier is not known here")
                             : changes.isEmpty() ? RecordWords::tr("Recipients, documents or attributes changed")
                                                 : changes.join(QStringLiteral("; "));
        facts << RecordFact{instant(version.from, telling), what};
        first = false;
    }
    return facts;
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
    QStringList parts{answerOf(record, telling).what, when(c.sent ? c.sent : c.issued, telling, false), recipient,
                      c.documentId, c.id.value()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace cf::ui
