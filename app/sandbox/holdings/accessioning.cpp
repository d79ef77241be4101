#include "app/sandbox/holdings/accessioning.h"

#include "app/sandbox/holdings/apportionment.h"

#include <QDate>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;
using estate::EstateRecord;

constexpr quint64 otherBytes = 1ULL << 62, earlierBytes = 1ULL << 61;

QString text(estate::Text view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

HeldTime timeOf(const estate::Time& time)
{
    HeldTime held;
    if (time.known) {
        held.written = text(time.text);
        if (!time.assumed) {
            held.instant = time.utc;
        }
    }
    return held;
}

HeldLeg legOf(const estate::MadeLeg& made)
{
    HeldLeg leg;
    leg.customer = text(made.customer);
    leg.recipient = text(made.recipient);
    leg.role = code(made.role);
    leg.channel = code(made.channel);
    leg.platform = text(made.platform);
    leg.channelReason = text(made.channelReason);
    leg.address = text(!made.address.empty() ? made.address : !made.email.empty() ? made.email : made.phone);
    leg.state = code(made.state);
    leg.reason = text(made.reason);
    for (const estate::MadeEvent& event : made.events) {
        leg.events.append({code(event.state), text(event.code), text(event.reason), event.at.utc});
    }
    return leg;
}

HeldFile fileOf(const EstateRecord& made, int index)
{
    const estate::MadeRendition& rendition = made.renditions[size_t(index)];
    HeldFile file;
    file.name = text(rendition.fileName);
    file.mime = text(rendition.mime);
    file.format = text(rendition.format);
    file.role = code(rendition.role);
    file.pages = rendition.pages;
    file.content = rendition.content;
    file.number = made.number;
    file.rendition = index;
    if (made.isCopy && made.conflicts && made.number / 675 % 3 == 1) { // every 675th number is such a copy
        file.variant = otherBytes;
    }
    return file;
}

void addVersions(HeldRecord& record, const EstateRecord& made)
{
    const auto add = [&record](const QString& creator, const QString& comment, UtcMs at) -> HeldVersion& {
        record.versions.append({int(record.versions.size()) + 1, creator, comment, at, {}});
        return record.versions.last();
    };
    const auto earlier = [&made](int index) {
        HeldFile file = fileOf(made, index);
        file.variant = earlierBytes;
        file.content = ContentState::Present;
        return file;
    };
    const QString loader = u"loader"_s;
    if (made.trap == 1) { // the second was sent, the third is what a search finds
        add(loader, u"proof"_s, record.created).files = {earlier(0)};
        add(loader, u"as sent"_s, record.created).files = {fileOf(made, 0)};
        add(u"m.keller"_s, u"amended after dispatch"_s, record.created + settlingTime).files = {fileOf(made, 1)};
        record.sentVersion = 2;
        return;
    }
    const bool wasScannedAgain = estate::Dice(made.number, estate::Subject::Holding, 1).oneIn(40); // in each archive, unlike a remainder
    if (wasScannedAgain) {
        add(loader, u"first scan"_s, record.created).files = {earlier(0)};
        record.sentVersion = 2;
    }
    HeldVersion& current = add(loader, wasScannedAgain ? u"scanned again"_s : QString(), record.created);
    for (int i = 0; i < int(made.renditions.size()); ++i) {
        current.files.append(fileOf(made, i));
    }
}

/// "10 years tax" of something issued on a day ends at the end of its tenth year; "" when nobody knows yet.
QString retainedUntil(const QString& rule, const QString& issued)
{
    const int years = rule.section(u' ', 0, 0).toInt();
    const QDate day = QDate::fromString(issued, Qt::ISODate);
    return years == 0 || !day.isValid() ? QString() : QDate(day.year() + years, 12, 31).toString(Qt::ISODate);
}

void addDuties(HeldRecord& record, const EstateRecord& made, quint64 matter)
{
    const auto hold = [&](const QString& name, bool foreign) { record.holds.append({name, foreign, record.created + settlingTime}); };
    const auto retain = [&](const QString& source, const QString& rule) {
        record.retentions.append({source, rule, retainedUntil(rule, record.issued.day())});
    };
    retain(u"policy"_s, record.retentionClass);
    switch (made.trap) {
    case 20: hold(u"LIT-2025-001"_s, false); break;
    case 21:
        hold(u"LIT-2025-001"_s, false);
        hold(u"AUD-2024-017"_s, false);
        break;
    case 22:
        record.retentions.clear();
        retain(u"policy"_s, u"10 years"_s);
        retain(u"repository"_s, u"6 years"_s);
        retain(u"document"_s, u"event missing"_s);
        break;
    case 32: hold(u"REG-4711"_s, true); break;
    default:
        if (matter < 120) { // of 6,000
            hold(u"LIT-2024-%1"_s.arg(matter + 1, 3, 10, QChar(u'0')), false);
        }
    }
}

} // namespace

HeldRecord accessioned(const EstateRecord& made, quint64 accession)
{
    HeldRecord record;
    record.accession = accession;
    record.number = made.number;
    record.trap = made.trap;
    record.isCopy = made.isCopy;
    record.conflicts = made.conflicts;
    record.documentId = text(made.documentId);
    record.title = text(made.title);
    record.language = text(made.language);
    if (made.isCopy && made.conflicts && made.number / 675 % 3 == 1) { // this one differs in its bytes alone
        record.title = record.title.chopped(7);
        record.language = text(estate::tongueCode(made.tongue));
    }
    record.type = text(made.type);
    record.purpose = text(made.purpose);
    record.campaign = text(made.campaign);
    record.batch = text(made.batch);
    record.unit = text(made.unit);
    record.brand = text(made.brand);
    record.account = text(made.account);
    record.policy = text(made.policy);
    record.claim = text(made.claim);
    record.caseId = text(made.caseId);
    record.loan = text(made.loan);
    record.event = text(made.event);
    record.eventKind = text(made.eventKind);
    record.eventTime = text(made.happened.text);
    record.package = text(made.package);
    record.retentionClass = text(made.retentionClass);
    record.cycle = text(made.cycle);
    record.envelope = text(made.envelopes[0].code);
    record.household = text(made.envelopes[0].household);
    record.templateCode = text(estate::templateCode(made.usages[0].tmpl));
    record.templateVersion = QString::number(made.usages[0].version);
    record.approvedBy = text(made.usages[0].approvedBy);
    record.state = code(made.state);
    record.issued = timeOf(made.issued);
    record.issued.instant.reset(); // a day and no more
    record.sent = timeOf(made.sent);
    for (const estate::MadeLeg& leg : made.legs) {
        record.legs.append(legOf(leg));
    }
    for (const estate::MadeRelation& relation : made.relations) {
        record.relations.append({code(relation.kind), text(relation.target)});
    }
    for (const auto& [name, value] : made.attributes) {
        record.attributes.append({text(name), text(value)});
    }
    record.created = takenInAt(made.number);
    record.modified = record.created + settlingTime;
    record.isStub = made.trap == 23;
    addVersions(record, made);
    addDuties(record, made, estate::Dice(made.number, estate::Subject::Holding, 0).below(6'000));
    return record;
}

Presence presenceAtFirst(quint64 seed, quint64 number)
{
    const int trap = estate::trapOf(seed, number);
    if (trap == 17) {
        return Presence::Restricted;
    }
    return trap == 0 && estate::Dice(seed, estate::Subject::Holding, number).oneIn(500) ? Presence::Deleted : Presence::Present;
}

} // namespace cf::sandbox
