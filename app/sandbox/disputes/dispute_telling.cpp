#include "app/sandbox/disputes/dispute_telling.h"

#include "app/sandbox/cases/german_days.h"

#include <QDate>
#include <QJsonArray>
#include <QTimeZone>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

UtcMs at(QDate day, int hour, int minute) { return berlinAt(day, hour, minute); }
QString iso(UtcMs time) { return QDateTime::fromMSecsSinceEpoch(time, berlin()).toOffsetFromUtc(berlin().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time))).toString(Qt::ISODate); }

struct Product {
    const char *name, *code;
};
constexpr Product products[] = {{"Current account", "CA"}, {"Household policy", "HP"}, {"Home loan", "HL"}};
constexpr int acknowledgeIn = 5, updateIn = 20, answerIn = 40;

class Telling
{
public:
    Telling(int number, const Disputed& disputed, UtcMs received, UtcMs now, const RepositoryId& rooms)
        : m_defect(defectOf(number))
        , m_code(u"%1"_s.arg(number, 5, 10, QLatin1Char('0')))
        , m_disputed(disputed)
        , m_received(received)
        , m_now(now)
        , m_rooms(rooms)
        , m_day(QDateTime::fromMSecsSinceEpoch(received, berlin()).date())
        , m_product(products[size_t(number / defects) % std::size(products)])
    {}

    Told tell()
    {
        tellRoom();
        tellFlow();
        const bool isAnswered = m_defect != Defect::Waits && m_defect != Defect::NeverAcknowledged && m_defect != Defect::StatusDiffers;
        m_told.documents.push_back(paper(u"N-"_s, u"Call note"_s));
        m_told.documents.push_back(paper(u"S-"_s, u"Supporting document"_s));
        if (m_defect != Defect::NeverAcknowledged) {
            acknowledge();
        }
        if (isAnswered) {
            answer();
        }
        judge(isAnswered);
        return m_told;
    }

private:
    QString object() const { return u"DSP-"_s + m_code; }
    void tellRoom()
    {
        BusinessWorkspace& room = m_told.room;
        room.nativeId = QString::number(70'000'000 + m_code.toInt());
        room.token = u"1"_s;
        room.type = u"Dispute"_s;
        room.kind = BusinessKind::Case;
        room.name = u"Dispute about %1"_s.arg(m_disputed.title);
        room.references = {{u"CRM"_s, u"DISPUTE"_s, object()}};
        room.customer = m_disputed.customer;
        room.status = m_defect == Defect::StatusDiffers ? u"Closed"_s : isOpen() ? u"Open"_s : u"Closed"_s;
        room.attributes = {{u"Dispute/Product"_s, QString::fromLatin1(m_product.name)}, {u"Dispute/Reason"_s, u"Amount not recognised"_s}};
        room.created = momentFromUtc(m_received, berlin());
        room.modified = room.created;
        room.members.emplace();
        room.related.emplace();
        room.workflows.emplace();
    }
    void tellFlow()
    {
        WorkflowCase& flow = m_told.flow;
        flow.nativeId = u"dispute-"_s + m_code;
        flow.token = u"1"_s;
        flow.reference = u"CF-dispute-"_s + m_code;
        flow.definitionKey = u"disputeCase"_s;
        flow.definitionName = u"Dispute about a communication"_s;
        flow.definitionVersion = 1;
        flow.name = u"Dispute about "_s + m_disputed.documentId;
        flow.startedBy = u"agent@northgate.example"_s;
        flow.started = m_received;
        const auto said = [&](const QString& name, const QString& value) { flow.variables.push_back({name, u"string"_s, value}); };
        said(u"communicationRef"_s, m_disputed.documentId);
        said(u"customerRef"_s, m_disputed.customer);
        said(u"disputeRef"_s, object());
        said(u"reason"_s, u"AMOUNT_WRONG"_s);
        flow.comments.push_back({u"comment-"_s + m_code, {}, u"agent@northgate.example"_s, u"The customer called again."_s, at(worked(m_day, 3), 14, 5)});
    }
    WorkflowTask& task(const QString& key, const QString& name, const QString& person, UtcMs created, UtcMs ended)
    {
        WorkflowTask one;
        one.nativeId = u"%1-%2"_s.arg(key, m_code);
        one.key = key;
        one.name = name;
        one.assignee = person;
        one.created = created;
        one.ended = ended;
        return m_told.flow.tasks.emplace_back(one);
    }
    Communication paper(const QString& prefix, const QString& type)
    {
        Communication made;
        made.documentId = prefix + m_code;
        made.nativeKey = u"node:"_s + made.documentId;
        made.id = communicationId(m_rooms, made.nativeKey);
        made.title = type;
        made.type = type;
        made.businessUnit = m_disputed.unit;
        made.workspace = m_told.room.nativeId;
        made.caseId = object();
        made.issued = momentFromUtc(at(worked(m_day, 2), 9, 0), berlin(), Precision::Day);
        made.record = ArchiveRecord{m_rooms, u"node-"_s + made.documentId, u"1"_s, {}, {}, {}, SentVersionBasis::None, {}, {}};
        Rendition file;
        file.role = RenditionRole::ArchivedOriginal;
        file.source = {m_rooms, made.documentId + u".txt"_s, {}, u"1"_s, u"1"_s};
        file.fileName = file.source.nativeId;
        file.mime = u"text/plain"_s;
        file.id = renditionId(made.id, file.source.nativeId, {}, 1);
        made.renditions = {file};
        return made;
    }
    Communication letter(const QString& prefix, const QString& type, const QString& tmpl, UtcMs sent)
    {
        Communication made = paper(prefix, type);
        made.sent = momentFromUtc(sent, berlin());
        made.issued = momentFromUtc(sent, berlin(), Precision::Day);
        made.sentBasis = Communication::SentBasis::Dispatch;
        RecipientLeg leg;
        leg.envelope = envelopeId(m_rooms, made.nativeKey);
        leg.customer = m_disputed.customer;
        leg.recipient = m_disputed.recipient;
        leg.role = RecipientRole::Holder;
        leg.channel = Channel::Print;
        leg.id = legId(made.id, leg.envelope, leg.customer, leg.recipient, leg.channel);
        made.envelopes = {{leg.envelope, {}, {}, leg.channel}};
        made.legs = {leg};
        made.usages = {{templateVersionId(m_rooms, tmpl, u"3"_s), tmpl, u"3"_s, u"lead@northgate.example"_s}};
        return made;
    }
    QString templateOf(const char* stage) const { return u"%1-%2"_s.arg(QLatin1StringView(stage), QLatin1StringView(m_product.code)); }

    void acknowledge()
    {
        const QDate day = worked(m_day, m_defect == Defect::LateAcknowledgement ? acknowledgeIn + 3 : 2);
        const UtcMs sent = at(day, 11, 20);
        task(u"acknowledge"_s, u"Send acknowledgment"_s, u"agent@northgate.example"_s, m_received, sent);
        m_told.documents.push_back(letter(u"A-"_s, u"Acknowledgement of complaint"_s, templateOf("ACK"), sent));
    }
    void answer()
    {
        const UtcMs update = at(worked(m_day, updateIn - 1), 10, 0), decided = at(worked(m_day, 30), 15, 40), approved = at(worked(m_day, 31), 9, 10), sent = at(worked(m_day, 33), 12, 0);
        m_told.documents.push_back(letter(u"I-"_s, u"Interim update"_s, templateOf("INT"), update));
        const QString decision = m_defect == Defect::Rejected ? u"REJECTED"_s : u"UPHELD"_s;
        task(u"investigate"_s, u"Investigate and decide"_s, u"officer@northgate.example"_s, update, decided).variables = {{u"decision"_s, u"string"_s, decision}};
        if (m_defect != Defect::NotApproved) {
            const QString who = m_defect == Defect::SamePerson ? u"officer@northgate.example"_s : u"lead@northgate.example"_s;
            task(u"approveOutcome"_s, u"Approve the outcome"_s, who, decided, approved).variables = {{u"outcomeApproval"_s, u"string"_s, u"approved"_s}};
        }
        task(u"final"_s, u"Send final response"_s, u"agent@northgate.example"_s, approved, sent);
        m_told.documents.push_back(paper(u"R-"_s, u"Decision record"_s));
        Communication last = letter(u"F-"_s, u"Final response"_s, m_defect == Defect::OtherTemplate ? u"FIN-LEGACY"_s : templateOf("FIN"), sent);
        if (m_defect == Defect::FiledElsewhere) {
            last.workspace.clear();
        } else if (m_defect == Defect::LetterDeleted) {
            m_told.deleted << last.record->nativeId;
        }
        m_told.documents.push_back(last);
        m_told.flow.ended = sent + 3'600'000;
        m_told.flow.endedAt = u"end"_s;
    }
    bool isOpen() const { return m_defect == Defect::Waits || m_defect == Defect::NeverAcknowledged || m_defect == Defect::StatusDiffers; }

    QString owed(int days) const { return m_now < worked(m_day, days).addDays(1).startOfDay(berlin()).toMSecsSinceEpoch() ? u"waiting"_s : u"overdue"_s; }
    void judge(bool isAnswered)
    {
        QJsonArray missing, findings;
        const QString first = m_defect == Defect::NeverAcknowledged ? owed(acknowledgeIn) : m_defect == Defect::LateAcknowledgement ? u"sent-late"_s : u"sent"_s;
        const QString update = isAnswered ? u"sent"_s : owed(updateIn), last = isAnswered ? u"sent"_s : owed(answerIn);
        const std::pair<QString, QString> states[] = {{u"acknowledgement"_s, first}, {u"interim"_s, update}, {u"final"_s, last}};
        for (const auto& [stage, state] : states) {
            if (state == u"overdue" || state == u"sent-late") {
                findings.append(u"deadline-missed"_s);
            }
            if (state == u"overdue") {
                missing.append(u"stage-letter "_s + stage);
            }
        }
        if (m_defect == Defect::NotApproved || m_defect == Defect::SamePerson) {
            findings.append(u"no-outcome"_s);
        }
        if (m_defect == Defect::OtherTemplate) {
            findings.append(u"template-outlier"_s);
        }
        if (m_defect == Defect::StatusDiffers) {
            findings.append(u"systems-differ"_s);
        }
        const bool isDue = !isOpen() || last == u"overdue";
        if (!isAnswered && isDue) {
            missing.append(u"decision "_s);
        }
        if ((!isAnswered || m_defect == Defect::NotApproved || m_defect == Defect::SamePerson) && isDue) {
            missing.append(u"outcome "_s);
        }
        if (m_defect == Defect::LetterDeleted) {
            missing.append(u"stored F-"_s + m_code);
        } else if (m_defect == Defect::FiledElsewhere) {
            missing.append(u"filed F-"_s + m_code);
        }
        static const char* const names[] = {"none", "none", "waits", "never-acknowledged", "letter-deleted", "not-approved", "other-template", "rejected", "late-acknowledgement", "same-person", "filed-elsewhere", "status-differs"};
        m_told.truth = {{u"id"_s, object()},
                        {u"workspace"_s, m_told.room.nativeId},
                        {u"case"_s, m_told.flow.nativeId},
                        {u"customer"_s, m_disputed.customer},
                        {u"product"_s, QString::fromLatin1(m_product.name)},
                        {u"disputed"_s, m_disputed.documentId},
                        {u"received"_s, iso(m_received)},
                        {u"open"_s, isOpen()},
                        {u"due"_s, QJsonObject{{u"acknowledgement"_s, worked(m_day, acknowledgeIn).toString(Qt::ISODate)}, {u"interim"_s, worked(m_day, updateIn).toString(Qt::ISODate)}, {u"final"_s, worked(m_day, answerIn).toString(Qt::ISODate)}}},
                        {u"stages"_s, QJsonObject{{u"acknowledgement"_s, first}, {u"interim"_s, update}, {u"final"_s, last}}},
                        {u"missing"_s, missing},
                        {u"findings"_s, findings},
                        {u"defect"_s, QString::fromLatin1(names[size_t(m_defect)])}};
    }

    Defect m_defect;
    QString m_code;
    Disputed m_disputed;
    UtcMs m_received, m_now;
    RepositoryId m_rooms;
    QDate m_day;
    Product m_product;
    Told m_told;
};

} // namespace

Defect defectOf(int number) { return Defect(number % defects); }

UtcMs receiptOf(int number, UtcMs now, estate::Dice& dice)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, berlin()).date();
    const Defect defect = defectOf(number);
    const bool isYoung = defect == Defect::Waits || defect == Defect::NeverAcknowledged || defect == Defect::StatusDiffers;
    const QDate day = worked(today, isYoung ? -4 - int(dice.below(14)) : -45 - int(dice.below(240)));
    return at(day, 9 + int(dice.below(6)), int(dice.below(60)));
}

Told tellDispute(int number, const Disputed& disputed, UtcMs received, UtcMs now, const RepositoryId& rooms) { return Telling(number, disputed, received, now, rooms).tell(); }

} // namespace cf::sandbox
