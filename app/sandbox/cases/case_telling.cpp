#include "app/sandbox/cases/case_telling.h"

#include "app/sandbox/cases/case_paper.h"
#include "app/sandbox/cases/german_days.h"

#include <QJsonArray>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

class Telling
{
public:
    Telling(int number, const CaseCustomer& customer, UtcMs now, const RepositoryId& rooms, std::optional<UtcMs> until)
        : m_way(number / caseTypes % caseWays)
        , m_number(number)
        , m_code(u"%1"_s.arg(number, 5, 10, QLatin1Char('0')))
        , m_until(until.value_or(now))
        , m_today(QDateTime::fromMSecsSinceEpoch(now, berlin()).date())
        , m_begin(worked(m_today, -20 - number % 90))
        , m_paper(rooms, customer)
    {}

    ToldCase tell()
    {
        switch (m_number % caseTypes) {
        case 0: claim(); break;
        case 1: service(); break;
        case 2: loan(); break;
        case 3: underwriting(); break;
        default: payment(); break;
        }
        m_told.truth.insert(u"milestones"_s, m_states);
        m_told.truth.insert(u"gaps"_s, m_gaps);
        m_told.truth.insert(u"letters"_s, m_letters);
        return m_told;
    }

private:
    /// As told when it was made; others may follow.
    BusinessWorkspace& room(const QString& type, BusinessKind kind, const QString& object, const QString& status, QDate modified)
    {
        BusinessWorkspace made = m_told.rooms.empty() ? BusinessWorkspace() : m_told.rooms.back();
        made.nativeId = QString::number(60'000'000 + m_number);
        made.token = QString::number(m_told.rooms.size() + 1);
        made.type = type;
        made.kind = kind;
        made.name = u"%1 %2"_s.arg(type, object);
        made.references = {{u"CRM"_s, type.toUpper(), object}};
        made.customer = m_paper.customer().id;
        made.status = status;
        made.created = momentFromUtc(berlinAt(m_begin, 9, 30), berlin());
        made.modified = momentFromUtc(berlinAt(modified, 10, 0), berlin());
        made.members.emplace();
        made.related.emplace();
        made.workflows.emplace();
        m_paper.place(made.nativeId, object, kind);
        m_told.truth.insert(u"id"_s, object);
        m_told.truth.insert(u"workspace"_s, made.nativeId);
        return m_told.rooms.emplace_back(made);
    }
    WorkflowCase& flow(const QString& definition, const QString& name, const QString& variable, const QString& value)
    {
        WorkflowCase made;
        made.nativeId = u"%1-%2"_s.arg(definition, m_code);
        made.token = u"1"_s;
        made.reference = u"CF-%1-%2"_s.arg(definition, m_code);
        made.definitionKey = definition;
        made.definitionName = name;
        made.definitionVersion = 1;
        made.name = u"%1 %2"_s.arg(name, m_code);
        made.startedBy = u"agent@northgate.example"_s;
        made.started = berlinAt(m_begin, 9, 30);
        made.variables = {{variable, u"string"_s, value}};
        m_told.flow = made;
        m_told.truth.insert(u"case"_s, made.nativeId);
        return *m_told.flow;
    }
    void done(const QString& key, const QString& name, UtcMs ended, const QString& outcome = {})
    {
        WorkflowTask one;
        one.nativeId = u"%1-%2"_s.arg(key, m_code);
        one.key = key;
        one.name = name;
        one.assignee = u"officer@northgate.example"_s;
        one.created = berlinAt(m_begin, 9, 30);
        one.ended = ended;
        one.outcome = outcome;
        m_told.flow->tasks.push_back(one);
    }
    Communication& letter(const QString& prefix, const QString& type, QDate day, int hour = 11)
    {
        ++m_letters;
        return m_told.documents.emplace_back(m_paper.letter(prefix + m_code, type, berlinAt(day, hour, 20)));
    }
    void paper(const QString& prefix, const QString& type) { m_told.documents.push_back(m_paper.document(prefix + m_code, type, worked(m_begin, 1))); }

    /// Of a milestone in business days, by when its letter went out.
    void state(const QString& milestone, std::optional<QDate> reached, int days, std::optional<QDate> sent, bool isOpen)
    {
        QString told;
        if (sent) {
            told = !reached || *sent <= worked(*reached, days) ? u"sent"_s : u"sent-late"_s;
        } else if (reached) {
            const QDate due = worked(*reached, days);
            told = m_today > due ? over(berlinAt(due.addDays(1), 0, 0)) : u"waiting"_s;
        } else {
            told = isOpen ? u"to-come"_s : u"not-reached"_s;
        }
        note(milestone, told);
    }
    /// Of a letter that is not known: what is true of it where an archive is not read to its time.
    QString over(UtcMs due)
    {
        m_lastDue = std::max(m_lastDue, due);
        return due <= m_until ? u"missed"_s : u"not-told"_s;
    }
    void note(const QString& milestone, const QString& told)
    {
        m_states.insert(milestone, told);
        if (told == u"missed") {
            m_gaps.append(u"milestone-missed "_s + milestone);
        }
    }
    void finish(const QString& plan, bool isOpen, std::optional<UtcMs> closed = {})
    {
        m_told.truth.insert(u"plan"_s, plan);
        m_told.truth.insert(u"open"_s, isOpen);
        if (!isOpen && m_letters == 0) {
            std::max(*closed, m_lastDue) <= m_until ? m_gaps.append(u"case-unanswered"_s) : void(m_told.truth.insert(u"unansweredUntold"_s, true));
        }
    }

    void claim()
    {
        enum Way { Fine, NotAcknowledged, LateAcknowledged, NoLetter, Young };
        const bool isOpen = m_way == NotAcknowledged || m_way == LateAcknowledged || m_way == Young;
        m_begin = m_way == Young ? m_today : m_begin;
        const QDate decided = worked(m_begin, 12);
        room(u"Claim"_s, BusinessKind::Claim, u"CLM-"_s + m_code, u"Open"_s, m_begin);
        paper(u"CN-"_s, u"Call note"_s);
        std::optional<QDate> acknowledged, answered;
        if (m_way == Fine || m_way == LateAcknowledged) {
            acknowledged = worked(m_begin, m_way == Fine ? 1 : 6);
            letter(u"CA-"_s, u"Claim acknowledgement"_s, *acknowledged);
        }
        if (!isOpen) {
            room(u"Claim"_s, BusinessKind::Claim, u"CLM-"_s + m_code, u"Settled"_s, decided);
            if (m_way == Fine) {
                answered = worked(decided, 2);
                letter(u"CS-"_s, u"Settlement notice"_s, *answered);
            }
        }
        state(u"intake"_s, m_begin, 2, acknowledged, isOpen);
        state(u"decision"_s, isOpen ? std::nullopt : std::optional(decided), 3, answered, isOpen);
        finish(u"claim"_s, isOpen, berlinAt(decided, 10, 0));
    }

    void service()
    {
        enum Way { Fine, NotTold, Escalated, NoLetter, Quiet };
        const bool isOpen = m_way == NotTold || m_way == Quiet, isEscalated = m_way == NotTold || m_way == Escalated;
        const QDate escalated = worked(m_begin, 4), closed = worked(m_begin, 9);
        const QString object = u"SRV-"_s + m_code;
        room(u"Service case"_s, BusinessKind::Case, object, isOpen ? u"Open"_s : u"Closed"_s, isOpen ? m_begin : closed);
        flow(u"serviceCase"_s, u"Service case"_s, u"caseId"_s, object);
        m_told.flow->comments.push_back({u"note-"_s + m_code, {}, u"agent@northgate.example"_s, u"The customer called."_s, berlinAt(worked(m_begin, 2), 14, 5)});
        std::optional<QDate> confirmed;
        if (isEscalated) {
            done(u"escalate"_s, u"Escalate"_s, berlinAt(escalated, 10, 0));
        }
        if (m_way == Escalated) {
            letter(u"SE-"_s, u"Escalation notice"_s, escalated, 15);
        }
        if (!isOpen) {
            m_told.flow->ended = berlinAt(closed, 10, 0);
            m_told.flow->endedAt = u"end"_s;
        }
        if (m_way == Fine || m_way == Escalated) {
            confirmed = worked(closed, 1);
            letter(u"SC-"_s, u"Service confirmation"_s, *confirmed);
        }
        // Eight hours from ten o'clock end at ten on the next business day.
        note(u"escalation"_s, m_way == Escalated ? u"sent"_s : isEscalated ? over(berlinAt(worked(escalated, 1), 10, 0)) : isOpen ? u"to-come"_s : u"not-reached"_s);
        state(u"closing"_s, isOpen ? std::nullopt : std::optional(closed), 3, confirmed, isOpen);
        finish(u"service"_s, isOpen, berlinAt(closed, 10, 0));
    }

    void loan()
    {
        enum Way { Whole, NoSchedule, NoPackage, Approved, NotTold };
        const bool isClosed = m_way == Whole || m_way == NoSchedule || m_way == NoPackage;
        const QDate approved = worked(m_begin, 3), closing = worked(m_begin, 10);
        const QString object = u"LOAN-"_s + m_code;
        BusinessWorkspace& made = room(u"Loan"_s, BusinessKind::Loan, object, isClosed ? u"Funded"_s : u"Approved"_s, isClosed ? closing : approved);
        made.attributes = {{u"Loan/Approved"_s, berlinText(berlinAt(approved, 10, 0))}, {u"Borrower/Name"_s, m_paper.customer().name}, {u"Borrower/Employer"_s, u"Harbour Works"_s},
                           {u"Conditions/Proof of income"_s, u"met"_s}, {u"Conditions/Fire insurance"_s, isClosed ? u"met"_s : u"open"_s}};
        if (isClosed) {
            made.attributes.push_back({u"Loan/Closing date"_s, berlinText(berlinAt(closing, 10, 0))});
        }
        flow(u"loanCase"_s, u"Loan"_s, u"loanId"_s, object);
        done(u"approveLoan"_s, u"Approve the loan"_s, berlinAt(approved, 9, 45), u"approved"_s);
        if (isClosed) {
            m_told.flow->ended = berlinAt(closing, 12, 0);
            m_told.flow->endedAt = u"end"_s;
        }
        paper(u"LA-"_s, u"Loan application"_s);
        paper(u"LI-"_s, u"Income statement"_s);
        std::optional<QDate> told, confirmed;
        if (m_way != NotTold) {
            told = worked(approved, 1);
            letter(u"LP-"_s, u"Approval letter"_s, *told);
        }
        if (m_way == Whole || m_way == NoSchedule) {
            const QString package = u"PACK-"_s + m_code;
            QJsonArray missing;
            for (const auto& [prefix, type] : {std::pair(u"PA-"_s, u"Approval letter"_s), std::pair(u"PC-"_s, u"Condition notice"_s), std::pair(u"PL-"_s, u"Loan agreement"_s),
                                               std::pair(u"PS-"_s, u"Payment schedule"_s), std::pair(u"PD-"_s, u"Closing disclosure"_s), std::pair(u"PT-"_s, u"Terms and conditions"_s)}) {
                if (m_way == NoSchedule && prefix == u"PS-") {
                    missing.append(u"schedule"_s);
                    continue;
                }
                letter(prefix, type, worked(closing, 0), 12).package = package;
            }
            m_told.truth.insert(u"package"_s, QJsonObject{{u"id"_s, package}, {u"documents"_s, 6 - missing.size()}, {u"missing"_s, missing}});
            if (!missing.isEmpty()) {
                m_gaps.append(u"case-package-incomplete "_s + package);
            }
        } else if (m_way == NoPackage) {
            m_gaps.append(u"case-package-incomplete "_s);
        }
        if (isClosed) {
            confirmed = worked(closing, 2);
            letter(u"LC-"_s, u"Closing confirmation"_s, *confirmed);
        }
        state(u"approval"_s, approved, 3, told, !isClosed);
        state(u"closing"_s, isClosed ? std::optional(closing) : std::nullopt, 3, confirmed, !isClosed);
        m_told.truth.insert(u"conditionsOpen"_s, isClosed ? 0 : 1);
        finish(u"loan"_s, !isClosed);
    }

    void underwriting()
    {
        enum Way { Fine, Missed, NotReviewed, Late, Young };
        m_begin = m_way == Young ? worked(m_today, -1) : m_begin;
        const QDate reviewed = m_way == Young ? m_today : worked(m_begin, 5);
        const QString object = u"UW-"_s + m_code;
        room(u"Underwriting file"_s, BusinessKind::Other, object, u"Open"_s, m_begin);
        std::optional<QDate> sent;
        if (m_way != NotReviewed) {
            room(u"Underwriting file"_s, BusinessKind::Other, object, u"Reviewed"_s, reviewed);
        }
        if (m_way == Fine || m_way == Late) {
            sent = worked(reviewed, m_way == Fine ? 2 : 7);
            letter(u"UD-"_s, m_way == Fine ? u"Missing information request"_s : u"Underwriting decision"_s, *sent);
        }
        state(u"review"_s, m_way == NotReviewed ? std::nullopt : std::optional(reviewed), 3, sent, true);
        finish(u"underwriting"_s, true);
    }

    /// Processes without a workspace; each was started by an event.
    void payment()
    {
        enum Way { Fine, Missed, NotPaid, NoLetter, Young };
        m_begin = m_way == Young ? m_today : m_begin;
        const QDate paid = worked(m_begin, 4);
        const bool isPaid = m_way == Fine || m_way == Missed || m_way == NoLetter, isOpen = m_way != Fine && m_way != NoLetter;
        const QString object = u"PAY-"_s + m_code, event = u"EVT-PAY-"_s + m_code;
        flow(u"paymentCase"_s, u"Payment case"_s, u"caseId"_s, object);
        m_told.flow->reference = object;
        m_told.flow->variables.push_back({u"customerRef"_s, u"string"_s, m_paper.customer().id});
        m_told.flow->variables.push_back({u"eventId"_s, u"string"_s, event});
        m_told.truth.insert(u"id"_s, object);
        m_paper.place({}, object, BusinessKind::Case);
        std::optional<QDate> sent;
        if (m_way == NotPaid || m_way == Missed) { // something went out, of another kind
            letter(u"PR-"_s, u"Instalment plan"_s, worked(m_begin, 1)).event = event;
        }
        if (isPaid) {
            done(u"confirmPayment"_s, u"Confirm the payment"_s, berlinAt(paid, 10, 0));
        }
        if (m_way == Fine) {
            sent = worked(paid, 1);
            letter(u"PP-"_s, u"Payment confirmation"_s, *sent).event = event;
        }
        if (!isOpen) {
            m_told.flow->ended = berlinAt(paid, 11, 0);
            m_told.flow->endedAt = u"end"_s;
        }
        state(u"payment"_s, isPaid ? std::optional(paid) : std::nullopt, 1, sent, isOpen);
        if (m_way == NoLetter) {
            m_gaps.append(u"event-without-letter "_s + event);
        }
        finish(u"payment"_s, isOpen, berlinAt(paid, 11, 0));
    }

    int m_way, m_number;
    QString m_code;
    UtcMs m_until, m_lastDue = 0;
    QDate m_today, m_begin;
    CasePaper m_paper;
    ToldCase m_told;
    QJsonObject m_states;
    QJsonArray m_gaps;
    int m_letters = 0;
};

} // namespace

ToldCase tellCase(int number, const CaseCustomer& customer, UtcMs now, const RepositoryId& rooms, std::optional<UtcMs> until) { return Telling(number, customer, now, rooms, until).tell(); }

} // namespace cf::sandbox
