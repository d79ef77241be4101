#include "ui/record/record_text_presenter.h"

#include "ui/repositories/failure_words_presenter.h"
#include "ui/search/origin_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QLocale>

namespace cf::ui {

namespace {

class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::RecordWords)
};

QString hex(const QByteArray& hash) { return QString::fromLatin1(hash.toHex()); }

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

/// A time whose zone its source did not name is marked: read in another zone it is another instant, maybe another day.
void addMoment(QList<RecordFact>& facts, const QString& name, const std::optional<Moment>& moment, const TimeTelling& telling)
{
    addFact(facts, name, momentWords(moment, telling, true));
    if (moment && moment->zoneAssumed && moment->precision != Precision::Day) {
        facts.back().mark = {failureWords(Failure::Tz).icon, {}, Mark::Uncertain};
    }
}

void addIdentifier(QList<RecordFact>& facts, const QString& name, const QString& field, const QString& value)
{
    addFact(facts, name, value, true, field + u':' + queryValue(value));
}

} // namespace

QString relationWord(RelationKind kind, bool incoming)
{
    switch (kind) {
    case RelationKind::Corrects:
        return incoming ? RecordWords::tr("Corrected by") : RecordWords::tr("Corrects");
    case RelationKind::ReissueOf:
        return incoming ? RecordWords::tr("Reissued as") : RecordWords::tr("Reissue of");
    case RelationKind::PartOfPackage: return RecordWords::tr("In the same package");
    case RelationKind::AnswerTo:
        return incoming ? RecordWords::tr("Answered by") : RecordWords::tr("Answer to");
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

QList<RecordFact> makingFactsOf(const cache::Record& record, const TimeTelling& telling)
{
    QList<RecordFact> facts;
    for (const cache::Making& making : record.makings) {
        const CompositionRun& run = making.run;
        const QString when = run.started ? instantWords(*run.started, telling) : RecordWords::tr("at an unknown time");
        const QString what = run.batch.isEmpty() ? run.nativeId : run.batch;
        facts << RecordFact{RecordWords::tr("Run"), RecordWords::tr("%1, %2").arg(what, when), {}, false, run.nativeId};
        addFact(facts, RecordWords::tr("Told by"), making.repositoryName);
        for (const RunStep& step : run.steps) {
            if (!step.isTraced) {
                facts << RecordFact{RecordWords::tr("Parts"), RecordWords::tr("not traced by this run"), {QStringLiteral("absent"), {}, Mark::Absent}};
            }
            for (const UsedResource& used : step.used) {
                const ResourceKind kind = resourceKindOf(used.type);
                if (kind != ResourceKind::Block && kind != ResourceKind::Image && kind != ResourceKind::Rule) {
                    continue;
                }
                const bool isApproved = used.state == TemplateState::Approved && !used.approvedBy.isEmpty();
                RecordFact fact{used.name, isApproved ? RecordWords::tr("version %1, approved by %2 then").arg(QString::number(used.version), used.approvedBy)
                                                      : RecordWords::tr("version %1, not approved then").arg(used.version),
                                isApproved ? MarkedText{QStringLiteral("check"), {}, Mark::Plain} : MarkedText{QStringLiteral("warn"), {}, Mark::Uncertain}};
                fact.query = QStringLiteral("asset:%1").arg(queryValue(used.name + u'/' + QString::number(used.version)));
                facts << fact;
            }
        }
    }
    return facts;
}

QList<RecordFact> custodyFactsOf(const cache::Record& record, int index, const TimeTelling& telling, std::optional<UtcMs> disconnected)
{
    QList<RecordFact> facts;
    if (index < 0 || size_t(index) >= record.renditions.size()) {
        return facts;
    }
    const cache::RenditionRecord& r = record.renditions[size_t(index)];
    const cache::SourceStatus& status = r.status;
    const MarkedText state = contentMark(status, telling);
    facts << RecordFact{RecordWords::tr("State"), state.text, state};
    addFact(facts, RecordWords::tr("Repository"), record.repositoryName);
    addFact(facts, disconnected ? RecordWords::tr("As of") : RecordWords::tr("Complete to"),
            record.watermark ? instantWords(*record.watermark, telling) : RecordWords::tr("not complete yet"));
    if (disconnected) {
        facts << RecordFact{RecordWords::tr("Kept in step"), RecordWords::tr("no longer since %1: disconnected").arg(instantWords(*disconnected, telling)),
                            {failureWords(Failure::Stale).icon, {}, Mark::Uncertain}};
    }
    addFact(facts, RecordWords::tr("Path"), r.rendition.source.nativeId, true);
    addFact(facts, RecordWords::tr("Size"),
            r.rendition.bytes < 0 ? QString() : QLocale().formattedDataSize(r.rendition.bytes));
    addFact(facts, RecordWords::tr("SHA-256 recorded"), hex(status.sha256), true);
    if (!r.rendition.declaredSha256.isEmpty() && r.rendition.declaredSha256 != status.sha256) {
        // As long as the bytes were not read there is nothing that it could differ from.
        const MarkedText mark = status.sha256.isEmpty() ? MarkedText{} : MarkedText{QStringLiteral("cross"), {}, Mark::Failed};
        facts << RecordFact{RecordWords::tr("SHA-256 in the index"), hex(r.rendition.declaredSha256), mark, true};
    }
    if (!status.observed.isEmpty() && status.observed != status.sha256) {
        facts << RecordFact{
            RecordWords::tr("SHA-256 found"), hex(status.observed), {QStringLiteral("cross"), {}, Mark::Failed}, true};
    }
    for (const cache::CustodyEvent& event : status.custody) {
        facts << RecordFact{instantWords(event.at, telling), custodyWord(event.kind)};
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
    addMoment(facts, RecordWords::tr("Issued"), c.issued, telling);
    addMoment(facts, RecordWords::tr("Sent"), c.sent, telling);
    addMoment(facts, RecordWords::tr("Composed"), c.composed, telling);
    addMoment(facts, RecordWords::tr("Effective"), c.effective, telling);
    addIdentifier(facts, RecordWords::tr("Account"), QStringLiteral("account"), c.account);
    addIdentifier(facts, RecordWords::tr("Policy"), QStringLiteral("policy"), c.policy);
    addIdentifier(facts, RecordWords::tr("Claim"), QStringLiteral("claim"), c.claim);
    addIdentifier(facts, RecordWords::tr("Case"), QStringLiteral("case"), c.caseId);
    addIdentifier(facts, RecordWords::tr("Loan"), QStringLiteral("loan"), c.loan);
    addIdentifier(facts, RecordWords::tr("Event"), QStringLiteral("event"), c.event);
    addFact(facts, RecordWords::tr("Set off by"), c.eventKind.isEmpty() ? QString() : eventKindWord(c.eventKind), false,
            QStringLiteral("trigger:") + queryValue(c.eventKind));
    addMoment(facts, RecordWords::tr("Event happened"), c.happened, telling);
    addIdentifier(facts, RecordWords::tr("Campaign"), QStringLiteral("campaign"), c.campaign);
    addIdentifier(facts, RecordWords::tr("Batch"), QStringLiteral("batch"), c.batch);
    addIdentifier(facts, RecordWords::tr("Package"), QStringLiteral("package"), c.package);
    addFact(facts, RecordWords::tr("Unit"), c.businessUnit, false,
            QStringLiteral("unit:") + queryValue(c.businessUnit));
    addFact(facts, RecordWords::tr("Language"), languageWord(c.language));
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
        const QString date = momentWords(related.sent, telling, false);
        RecordFact fact{relationWord(related.kind, related.incoming),
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
        facts << RecordFact{instantWords(version.from, telling), what};
        first = false;
    }
    return facts;
}

QList<RecordFact> mailFactsOf(const MailHeader& mail)
{
    const auto people = [](const std::vector<MailAddress>& list) {
        QStringList all;
        for (const MailAddress& one : list) {
            all << (one.name.isEmpty() ? one.address : one.name + QStringLiteral(" <") + one.address + u'>');
        }
        return all.join(QStringLiteral(", "));
    };
    QList<RecordFact> facts;
    addFact(facts, RecordWords::tr("From"), people(mail.from));
    addFact(facts, RecordWords::tr("To"), people(mail.to));
    addFact(facts, RecordWords::tr("Cc"), people(mail.cc));
    addFact(facts, RecordWords::tr("Date"), mail.dateText);
    addFact(facts, RecordWords::tr("Subject"), mail.subject);
    QStringList attached;
    for (const MailAttachment& one : mail.attachments) {
        attached << RecordWords::tr("%1 (%2)").arg(one.name.isEmpty() ? one.mime : one.name,
                                                   QLocale().formattedDataSize(one.bytes));
    }
    addFact(facts, RecordWords::tr("Attached"), attached.join(QStringLiteral(", ")));
    return facts;
}

} // namespace cf::ui
