#include "ui/record/record_text_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QLocale>

namespace cf::ui {

namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("cf::ui::Record", text, nullptr, n); }

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
    const QString channel = first.channel == Channel::Unknown ? QString() : tr("by %1").arg(channelWord(first.channel).toLower());
    const QString one = first.channel == Channel::Email && !first.email.isEmpty() ? masked(first.email)
                        : !first.recipient.isEmpty()                              ? first.recipient
                                                                                  : first.customer;
    const QString to = c.legs.size() > 1 ? tr("to %n recipient(s)", int(c.legs.size())) : one.isEmpty() ? QString() : tr("to %1").arg(one);
    return QStringList{channel, to}.join(u' ').trimmed();
}

QString sentLine(const Communication& c, const TimeTelling& telling)
{
    using Basis = Communication::SentBasis;
    const QString to = reach(c);
    if (c.sent && (c.sentBasis == Basis::Dispatch || c.sentBasis == Basis::Index)) {
        return tr("Sent %1 %2").arg(when(c.sent, telling, false), to).trimmed();
    }
    if (c.sent && c.sentBasis == Basis::Message) {
        return tr("Dated %1 by its sender, %2").arg(when(c.sent, telling, false), to).trimmed();
    }
    if (c.issued) {
        return tr("Issued %1 %2; no dispatch on record").arg(when(c.issued, telling, false), to).simplified();
    }
    return to.isEmpty() ? tr("Not dated by its source") : tr("Not dated, %1").arg(to);
}

MarkedText contentBadge(const cache::SourceStatus& status, const TimeTelling& telling)
{
    switch (status.content) {
    case ContentState::Present:
        if (status.lastVerified) {
            return {QStringLiteral("shield"), tr("Original, hash verified %1").arg(instant(*status.lastVerified, telling)), Mark::Verified};
        }
        return {QStringLiteral("hash"), tr("Original, as read %1").arg(instant(status.lastSeen, telling)), Mark::Absent};
    case ContentState::Altered: return {QStringLiteral("cross"), tr("Bytes changed since they were archived"), Mark::Failed};
    case ContentState::Mismatch: return {QStringLiteral("cross"), tr("Hash differs from its index"), Mark::Failed};
    case ContentState::Missing: return {QStringLiteral("cross"), tr("Document missing"), Mark::Failed};
    case ContentState::Unknown: break;
    }
    return {QStringLiteral("absent"), tr("Bytes not read yet"), Mark::Absent};
}

std::optional<MarkedText> textBadge(const cache::RenditionRecord& rendition)
{
    if (!rendition.extraction) {
        return std::nullopt;
    }
    switch (rendition.extraction->state) {
    case TextState::Encrypted: return MarkedText{QStringLiteral("lock"), tr("Encrypted, cannot be searched"), Mark::Uncertain};
    case TextState::Unreadable: return MarkedText{QStringLiteral("warn"), tr("Damaged, cannot be read"), Mark::Uncertain};
    case TextState::TimedOut: return MarkedText{QStringLiteral("warn"), tr("Took too long to read"), Mark::Uncertain};
    case TextState::TooLarge: return MarkedText{QStringLiteral("warn"), tr("Too large to read"), Mark::Uncertain};
    case TextState::Unsupported: return MarkedText{QStringLiteral("info"), tr("Format not read here"), Mark::Uncertain};
    case TextState::NoText: return MarkedText{QStringLiteral("info"), tr("Holds no text"), Mark::Absent};
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
    return grade == EvidenceGrade::X ? QStringLiteral("bounce") : grade == EvidenceGrade::U ? QStringLiteral("absent") : QStringLiteral("tick");
}

QString relationWord(const cache::Related& related)
{
    switch (related.kind) {
    case RelationKind::Corrects: return related.incoming ? tr("Corrected by") : tr("Corrects");
    case RelationKind::ReissueOf: return related.incoming ? tr("Reissued as") : tr("Reissue of");
    case RelationKind::PartOfPackage: return tr("In the same package");
    case RelationKind::AnswerTo: return related.incoming ? tr("Answered by") : tr("Answer to");
    }
    return {};
}

QString custodyWord(CustodyKind kind)
{
    switch (kind) {
    case CustodyKind::Ingested: return tr("First read, hash recorded");
    case CustodyKind::Verified: return tr("Verified, equal");
    case CustodyKind::Altered: return tr("Found changed");
    case CustodyKind::Missing: return tr("Found missing");
    case CustodyKind::Returned: return tr("Came back");
    case CustodyKind::Restored: return tr("Equal again");
    case CustodyKind::Replaced: return tr("Replaced together with its index");
    case CustodyKind::Unreadable: return tr("Could not be read");
    case CustodyKind::IndexChanged: return tr("Index changed");
    }
    return {};
}

void addFact(QList<RecordFact>& facts, const QString& name, const QString& value, bool mono = false, const QString& query = {})
{
    if (!value.isEmpty()) {
        facts << RecordFact{name, value, {}, mono, {}, query, {}};
    }
}

/// A value as the query language takes it: quoted when it holds more than letters, digits and a few signs.
QString queryValue(const QString& value)
{
    const bool plain = std::all_of(value.begin(), value.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.'; });
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
    answer.what = !c.title.isEmpty() ? c.title : !c.type.isEmpty() ? c.type : !file.isEmpty() ? file : tr("Untitled");
    answer.when = sentLine(c, telling);
    if (c.usages.empty()) {
        answer.version = c.confidence == MetadataConfidence::Orphan ? tr("No index names this document") : tr("Template not known");
    } else {
        const TemplateUsage& usage = c.usages.front();
        answer.version = usage.version.isEmpty() ? usage.code : tr("%1 version %2").arg(usage.code, usage.version);
        if (!usage.approvedBy.isEmpty()) {
            answer.version = tr("%1, approved by %2").arg(answer.version, usage.approvedBy);
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
        badges << MarkedText{iconOf(grade), tr("%1%2 · grade %3").arg(stateWord(state, leg.channel), reason, code(grade)), markOf(grade)};
    }
    if (!record.renditions.empty()) {
        badges << contentBadge(record.renditions.front().status, telling);
        if (const auto text = textBadge(record.renditions.front())) {
            badges << *text;
        }
    }
    for (const cache::Related& related : record.related) {
        if (related.kind == RelationKind::Corrects && related.incoming) {
            badges << MarkedText{QStringLiteral("info"), tr("Corrected later"), Mark::Uncertain};
        } else if (related.kind == RelationKind::ReissueOf && !related.incoming) {
            badges << MarkedText{QStringLiteral("reissue"), tr("Copy of an earlier letter"), Mark::Plain};
        }
    }
    if (c.confidence == MetadataConfidence::Orphan) {
        badges << MarkedText{QStringLiteral("info"), tr("In no index"), Mark::Uncertain};
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
        std::copy_if(to.begin(), to.end(), std::back_inserter(known), [](const QString& text) { return !text.isEmpty(); });
        DeliveryLine head;
        head.mark = {QStringLiteral("user"), leg.channel == Channel::Unknown ? tr("Recipient") : channelWord(leg.channel), Mark::Plain};
        head.detail = known.join(QStringLiteral(" · "));
        head.dashedToNext = leg.events.empty();
        lines << head;
        for (const DeliveryEvent& event : leg.events) {
            DeliveryLine line;
            line.mark = {iconOf(event.grade), stateWord(event.state, leg.channel), markOf(event.grade)};
            line.time = event.at ? when(event.at, telling, true) : tr("time not known");
            line.detail = QStringList{event.reason, tr("says %1").arg(event.source)}.join(QStringLiteral(" · "));
            line.detail = event.reason.isEmpty() ? tr("says %1").arg(event.source) : line.detail;
            line.grade = code(event.grade);
            lines << line;
        }
        if (leg.events.empty()) {
            DeliveryLine none;
            none.mark = {QStringLiteral("absent"), tr("No delivery event on record"), Mark::Absent};
            none.detail = tr("The repository delivered none for this recipient");
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
        addIdentifier(facts, tr("Template"), QStringLiteral("template"), usage.code);
        addFact(facts, tr("Version"), usage.version, true, QStringLiteral("template:%1 v:%2").arg(queryValue(usage.code), queryValue(usage.version)));
        facts << RecordFact{tr("Approved by"), usage.approvedBy.isEmpty() ? tr("not told by this repository") : usage.approvedBy};
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
    facts << RecordFact{tr("State"), state.text, state};
    addFact(facts, tr("Repository"), record.repositoryName);
    addFact(facts, tr("Complete to"), record.watermark ? instant(*record.watermark, telling) : tr("not complete yet"));
    addFact(facts, tr("Path"), r.rendition.source.nativeId, true);
    addFact(facts, tr("Size"), r.rendition.bytes < 0 ? QString() : QLocale().formattedDataSize(r.rendition.bytes));
    addFact(facts, tr("SHA-256 recorded"), hex(status.sha256), true);
    if (!r.rendition.declaredSha256.isEmpty() && r.rendition.declaredSha256 != status.sha256) {
        facts << RecordFact{tr("SHA-256 in the index"), hex(r.rendition.declaredSha256), {QStringLiteral("cross"), {}, Mark::Failed}, true};
    }
    if (!status.observed.isEmpty() && status.observed != status.sha256) {
        facts << RecordFact{tr("SHA-256 found"), hex(status.observed), {QStringLiteral("cross"), {}, Mark::Failed}, true};
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
    addIdentifier(facts, tr("Document"), QStringLiteral("document"), c.documentId);
    addFact(facts, tr("Counterfoil id"), c.id.value(), true);
    for (const RecipientLeg& leg : c.legs) {
        addIdentifier(facts, tr("Customer"), QStringLiteral("customer"), leg.customer);
    }
    addFact(facts, tr("Type"), c.type, false, QStringLiteral("type:") + queryValue(c.type));
    addFact(facts, tr("Issued"), when(c.issued, telling, true));
    addFact(facts, tr("Sent"), when(c.sent, telling, true));
    addFact(facts, tr("Composed"), when(c.composed, telling, true));
    addFact(facts, tr("Effective"), when(c.effective, telling, true));
    addIdentifier(facts, tr("Account"), QStringLiteral("account"), c.account);
    addIdentifier(facts, tr("Policy"), QStringLiteral("policy"), c.policy);
    addIdentifier(facts, tr("Claim"), QStringLiteral("claim"), c.claim);
    addIdentifier(facts, tr("Case"), QStringLiteral("case"), c.caseId);
    addIdentifier(facts, tr("Loan"), QStringLiteral("loan"), c.loan);
    addIdentifier(facts, tr("Campaign"), QStringLiteral("campaign"), c.campaign);
    addIdentifier(facts, tr("Batch"), QStringLiteral("batch"), c.batch);
    addIdentifier(facts, tr("Package"), QStringLiteral("package"), c.package);
    addFact(facts, tr("Unit"), c.businessUnit, false, QStringLiteral("unit:") + queryValue(c.businessUnit));
    addFact(facts, tr("Language"), c.language);
    addFact(facts, tr("Retention class"), c.retentionClass, true, QStringLiteral("class:") + queryValue(c.retentionClass));
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
        RecordFact fact{relationWord(related), QStringList{related.target, name, date, related.recipient}.join(QStringLiteral(" · "))};
        if (related.id.isEmpty()) {
            fact.value = tr("%1, not in any connected repository").arg(related.target);
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
            changes << tr("%1: %2 → %3").arg(change.field, change.before.isEmpty() ? tr("nothing") : change.before,
                                             change.after.isEmpty() ? tr("nothing") : change.after);
        }
        const QString what = first             ? tr("First known; earlier is not known here")
                             : changes.isEmpty() ? tr("Recipients, documents or attributes changed")
                                                 : changes.join(QStringLiteral("; "));
        facts << RecordFact{instant(version.from, telling), what};
        first = false;
    }
    return facts;
}

QString renditionName(const cache::RenditionRecord& rendition)
{
    switch (rendition.rendition.role) {
    case RenditionRole::ArchivedOriginal: return tr("Archived original");
    case RenditionRole::PrintStream: return tr("Print stream");
    case RenditionRole::Pdf: return tr("PDF");
    case RenditionRole::HtmlMail: return tr("E-mail as HTML");
    case RenditionRole::MailMessage: return tr("E-mail message");
    case RenditionRole::SmsText: return tr("Text message");
    case RenditionRole::PortalDocument: return tr("Portal document");
    case RenditionRole::AccessiblePdf: return tr("Accessible PDF");
    case RenditionRole::Redacted: return tr("Redacted");
    case RenditionRole::Rerender: return tr("Rendered again");
    case RenditionRole::Attachment: return tr("Attachment");
    case RenditionRole::Other: break;
    }
    return rendition.rendition.fileName;
}

QString humanReference(const cache::Record& record, const TimeTelling& telling)
{
    const Communication& c = record.communication;
    const QString recipient = c.legs.empty() ? QString() : c.legs.front().recipient;
    QStringList parts{answerOf(record, telling).what, when(c.sent ? c.sent : c.issued, telling, false), recipient, c.documentId, c.id.value()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace cf::ui
