// Customers who are to be called back about drafts: noted once, listed until somebody says what came of the call, with where the draft is by now. Follows the desk
// and the outbox. GUI thread. Source: journey S1, failures.
#pragma once

#include "models/desk/desk.h"
#include "models/outbox/outbox.h"
#include "ui/handovers/gap_table_presenter.h"

#include <QJsonObject>
#include <QTimer>

namespace cf::ui {

/// All of it outlives the presenter.
struct CallBackParts {
    desk::Desk& desk;
    outbox::Outbox& outbox;
    const Clock& clock;
    QTimeZone businessZone;
    QString person; ///< by account
};

/// Where the draft is that a call is about.
enum class DraftStanding { Draft, AskedFor, Withdrawn, Gone };
DraftStanding draftStandingOf(const std::vector<outbox::CommandState>& states);
QLatin1StringView codeOf(DraftStanding standing); ///< "DRAFT", "ASKED_FOR", "WITHDRAWN", "GONE"

struct ListedCall {
    CallBack call;
    DraftStanding draft = DraftStanding::Gone;
};
QString callDraftWords(DraftStanding standing);
QString callResultWords(CallResult result);
QString callTimeWords(const CallBack& call, UtcMs now); ///< in the zone it was chosen in, which it says
/// {"id", "due", "zone", "caller", "notedBy", "noted", "document", "communication", "plan", "draft", "overdue"}
QJsonObject callJson(const ListedCall& listed, UtcMs now);
/// Open calls, each with its draft; once, on the receiver's thread.
void openCalls(desk::Desk& desk, outbox::Outbox& outbox, QObject* receiver, std::function<void(const Result<std::vector<ListedCall>>&)> take);

class CallBacksPresenter : public QObject
{
    Q_OBJECT
public:
    explicit CallBacksPresenter(CallBackParts parts, QObject* parent = nullptr);

    void setActive(bool active); ///< while nobody looks nothing is read
    const std::vector<ListedCall>& calls() const { return m_calls; }
    GapTable& table() { return m_table; }
    QString title() const;   ///< "2 customers to call back, 1 overdue"
    QString failure() const { return m_failure; }
    void end(qint64 call, CallResult result); ///< by its id; nothing where it is not listed

    QDateTime proposed() const; ///< the next full hour but one, in the zone of the business
    QString zoneWords() const;  ///< that zone, for a label
    /// Why nobody can be called then, by the clock of the business; empty: somebody can.
    QString faultOf(QDate day, QTime time, const QString& caller) const;
    /// when: by the clock of the business. Answers noted() or told(); false: it was told at once.
    bool note(const QString& plan, const CommunicationId& about, const QString& documentId, QDate day, QTime time, const QString& caller);

Q_SIGNALS:
    void changed();
    void noted(const QString& sentence);
    void told(const QString& sentence);

private:
    void read();
    void show();

    CallBackParts m_parts;
    GapTable m_table;
    std::vector<ListedCall> m_calls;
    QString m_failure;
    QTimer m_minute; ///< what is not overdue yet will be
    bool m_isActive = false, m_isStale = true;
    quint64 m_asked = 0;
};

} // namespace cf::ui
