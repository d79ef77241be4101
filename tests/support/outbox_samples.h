// An outbox as a working day leaves it: commands in every state, a large plan, drafts. Invented people and letters.
#pragma once

#include "models/outbox/outbox.h"

#include <map>

namespace cf::test {

template <class T> T kept(QFuture<Result<T>> future)
{
    Result<T> result = future.result();
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

inline Intent commandTo(const RepositoryId& system, const QString& key, const QString& subject, Deed deed)
{
    Intent intent;
    intent.command = {key, std::move(deed)};
    intent.system = system;
    intent.subject = subject;
    return intent;
}

inline Plan planNamed(const QString& id, const QString& kind, const QString& title, const QString& person, UtcMs created, const QString& reason = QStringLiteral("asked on the phone"))
{
    return {id, kind, title, reason, person, "{}", created, false};
}

class OutboxSamples
{
public:
    OutboxSamples(outbox::Outbox& outbox, UtcMs now, RepositoryId flow, RepositoryId sender)
        : m_outbox(outbox)
        , m_now(now)
        , m_flow(std::move(flow))
        , m_sender(std::move(sender))
    {}

    static Deed letter(const QString& documentId, const QString& mark = {})
    {
        return HandOver{QStringLiteral("c1"), documentId, QStringLiteral("PRINT"), QStringLiteral("Adaeze Okafor"), QStringLiteral("1 High Street"), mark, {},
                        QStringLiteral("application/pdf"), QStringLiteral("letter.pdf"), "%PDF-1.7", "hash"};
    }

    /// One in every state, each where it comes to in the ways it comes there.
    void fill(const CommunicationId& about = {}, int bulk = 40)
    {
        bulkPlan(bulk);
        taskPlan();
        lostPlan(about);
        draftPlan();
        waitingPlan();
    }

    /// A reissue whose answer was lost and of which nothing tells, and one to which nobody may sign in.
    void lostPlan(const CommunicationId& about = {})
    {
        Intent lost = commandTo(m_sender, QStringLiteral("CF-LOST"), QStringLiteral("EX-2041"), letter(QStringLiteral("EX-2041"), QStringLiteral("COPY of 14 Mar 2025")));
        lost.about = about;
        Intent follows = commandTo(m_flow, QStringLiteral("CF-TELL"), QStringLiteral("case-7"), TellCase{QStringLiteral("case-7"), QStringLiteral("deliveryConfirmed"), {}});
        follows.follows = QStringLiteral("CF-LOST");
        kept(m_outbox.submit(planNamed(QStringLiteral("P-LOST"), QStringLiteral("reissue"), QStringLiteral("Fee notice for A. Okafor, once more"), QStringLiteral("ines"), m_now - 3 * hour),
                             {lost, follows}, m_now - 3 * hour));
        end(m_sender, m_now - 3 * hour + 1000,
            {IntentState::NeedsPerson, {}, {}, Error{ErrorKind::Timeout, QStringLiteral("no answer within 30 s"), {}}, QStringLiteral("no answer, and nothing there tells whether it was done"), false, false});
        kept(m_outbox.submit(planNamed(QStringLiteral("P-SIGN"), QStringLiteral("task"), QStringLiteral("Comment on the fee complaint"), QStringLiteral("jo"), m_now - 2 * hour),
                             {commandTo(m_flow, QStringLiteral("CF-SIGN"), QStringLiteral("case-9"), CommentCase{QStringLiteral("case-9"), {}, QStringLiteral("called the customer")})}, m_now - 2 * hour));
        end(m_flow, m_now - 2 * hour + 1000, {IntentState::NeedsPerson, {}, {}, Error{ErrorKind::Unauthorised, QStringLiteral("401"), {}}, {}, false, false});
    }

    /// Done and seen, done and not seen, refused with what followed it, and one on its way back.
    void taskPlan()
    {
        Intent after = commandTo(m_flow, QStringLiteral("CF-AFTER"), QStringLiteral("task-4"), CompleteTask{QStringLiteral("task-4"), QStringLiteral("approve"), {}, {}});
        after.follows = QStringLiteral("CF-NO");
        kept(m_outbox.submit(planNamed(QStringLiteral("P-TASK"), QStringLiteral("task"), QStringLiteral("Approve the reissue for Müller"), QStringLiteral("jo"), m_now - 5 * hour),
                             {commandTo(m_flow, QStringLiteral("CF-SEEN"), QStringLiteral("task-1"), ClaimTask{QStringLiteral("task-1"), QStringLiteral("jo")}),
                              commandTo(m_flow, QStringLiteral("CF-DONE"), QStringLiteral("task-2"), CompleteTask{QStringLiteral("task-2"), QStringLiteral("approve"), {}, {}}),
                              commandTo(m_flow, QStringLiteral("CF-NO"), QStringLiteral("task-4"), ClaimTask{QStringLiteral("task-4"), QStringLiteral("jo")}), after,
                              commandTo(m_flow, QStringLiteral("CF-LOOK"), QStringLiteral("task-5"), StartCase{QStringLiteral("reissueRequest"), QStringLiteral("Reissue for Müller"), {}})},
                             m_now - 5 * hour));
        end(m_flow, m_now - 5 * hour + 1000, {IntentState::Done, {}, {QStringLiteral("task-1"), {}, {}}, {}, {}, false, false});
        end(m_flow, m_now - 5 * hour + 2000, {IntentState::Done, {}, {QStringLiteral("task-2"), {}, {}}, {}, {}, false, false});
        end(m_flow, m_now - 5 * hour + 3000, {IntentState::Refused, {}, {}, Error{ErrorKind::Conflict, QStringLiteral("task-4 is claimed by someone"), {}}, {}, false, false});
        end(m_flow, m_now - 4000, {IntentState::Unknown, m_now + 60'000, {}, Error{ErrorKind::Timeout, QStringLiteral("no answer within 30 s"), {}}, {}, false, false});
        kept(m_outbox.noteSeen(QStringLiteral("CF-SEEN"), m_now - 4 * hour));
    }

    void draftPlan()
    {
        std::vector<Intent> drafts;
        for (int i = 0; i < 3; ++i) {
            drafts.push_back(commandTo(m_flow, QStringLiteral("CF-DRAFT-%1").arg(i), QStringLiteral("dispute-%1").arg(i),
                                       StartCase{QStringLiteral("dispute"), QStringLiteral("Dispute %1").arg(i + 1), {}}));
            drafts.back().state = IntentState::Draft;
        }
        kept(m_outbox.submit(planNamed(QStringLiteral("P-DRAFT"), QStringLiteral("dispute"), QStringLiteral("Three disputes of the March run"), QStringLiteral("ines"), m_now - hour), drafts, m_now - hour));
    }

    void waitingPlan()
    {
        Intent waiting = commandTo(m_sender, QStringLiteral("CF-WAIT"), QStringLiteral("EX-7"), FileDocument{QStringLiteral("f-12"), QStringLiteral("Response pack 12.pdf"), QStringLiteral("application/pdf"), "%PDF", "hash", {}});
        waiting.state = IntentState::Waiting;
        kept(m_outbox.submit(planNamed(QStringLiteral("P-PACK"), QStringLiteral("pack"), QStringLiteral("Response pack for the ombudsman"), QStringLiteral("ines"), m_now - hour / 2), {waiting}, m_now - hour / 2));
    }

    /// A quarter of it done, one refused, then paused.
    void bulkPlan(int count)
    {
        std::vector<Intent> all;
        for (int i = 0; i < count; ++i) {
            all.push_back(commandTo(m_sender, QStringLiteral("CF-B-%1").arg(i), QStringLiteral("EX-%1").arg(100'000 + i), letter(QStringLiteral("EX-%1").arg(100'000 + i))));
        }
        kept(m_outbox.submit(planNamed(QStringLiteral("P-BULK"), QStringLiteral("bulk-reissue"), QStringLiteral("All bounced fee notices of March by post"), QStringLiteral("amir"), m_now - 26 * hour,
                                       QStringLiteral("remediation F-2025-031")),
                             all, m_now - 26 * hour));
        for (int i = 0; i < std::min(count / 4, 60); ++i) {
            const UtcMs at = m_now - 26 * hour + 1000 * (i + 1);
            if (i == 3) {
                end(m_sender, at, {IntentState::Refused, {}, {}, Error{ErrorKind::Rejected, QStringLiteral("address 1 is not deliverable"), {}}, {}, false, false});
                continue;
            }
            end(m_sender, at, {IntentState::Done, {}, {QStringLiteral("attempt-%1").arg(i), {}, {}}, {}, {}, false, false});
            if (i < 6) {
                kept(m_outbox.noteSeen(QStringLiteral("CF-B-%1").arg(i), m_now - 20 * hour));
            }
        }
        kept(m_outbox.pause(QStringLiteral("P-BULK"), true));
    }

private:
    static constexpr UtcMs hour = 3'600'000;

    void end(const RepositoryId& system, UtcMs at, outbox::Standing standing)
    {
        const std::optional<Intent> taken = kept(m_outbox.take(system, at));
        if (!taken) {
            qFatal("nothing to take");
        }
        kept(m_outbox.note(taken->command.key, std::move(standing), at + 400));
    }

    outbox::Outbox& m_outbox;
    UtcMs m_now;
    RepositoryId m_flow, m_sender;
};

} // namespace cf::test
