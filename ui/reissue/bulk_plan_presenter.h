// A plan of many letters being made: chosen by a query or by rows, each looked at, in groups with exact counts, some taken in or left out; then on the disk, waiting for
// somebody else's approval. GUI thread. Source: journey S3 steps 1 to 3; interface 5.8.
#pragma once

#include "ui/reissue/bulk_table_presenter.h"
#include "ui/reissue/reissue_presenter.h"

namespace cf::ui {

class BulkPlanPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Nothing,
        Choosing,   ///< the query is asked
        Checking,   ///< checked() of all() letters were looked at
        Ready,
        Failed,     ///< error() says why
        Submitting,
        Submitted,  ///< on the disk; may be taken back until undoUntil()
        TakenBack
    };

    explicit BulkPlanPresenter(ReissueParts parts, QObject* parent = nullptr);
    ~BulkPlanPresenter() override; ///< ends what is being looked at

    void beginQuery(const QString& query); ///< as written; Failed when it is not understood
    void beginLetters(const std::vector<CommunicationId>& letters);
    void again(); ///< the same letters, as they are known now
    State state() const { return m_state; }
    QString error() const { return m_error; }
    qint64 checked() const { return qint64(m_letters.size()); }
    qint64 all() const { return qint64(m_chosen.size()); }
    QString selection() const { return m_bulk.selection; } ///< canonical query; empty: rows
    QString scope() const;                                 ///< how many, of what, complete to when
    TimeTelling telling() const;

    void setTitle(const QString& title);
    void setReason(ReissueReason reason);
    void setRemark(const QString& remark);
    void setChannel(std::optional<Channel> channel); ///< looks at all of them again
    /// On whose wish, and whose letters that covers: what it does not cover is left out at once. What a person ticked stays where its group does.
    void setAuthority(const RequestAuthority& authority, const QString& customer);
    QString outside() const; ///< what the authority leaves out, a sentence; empty: the house asks for its own
    const evidence::ReissueRule& rule() const { return m_rule; } ///< by which the letters were looked at
    const BulkReissue& bulk() const { return m_bulk; }
    QString title() const { return m_title; }

    BulkTable& table() { return m_table; }
    const std::vector<GroupCount>& groups() const { return m_groups; }
    qint64 included() const;
    void include(ReissueGroup group, bool isIncluded) { m_table.include(group, isIncluded); }

    QStringList problems() const; ///< what stands against asking for it; empty: nothing
    bool hasWorkflow() const { return !m_places.workflow.isEmpty(); }
    void submit();
    void keepDraft(); ///< offline, or to think about it: nothing is asked for
    void takeBack();
    QString key() const { return m_key; }
    std::optional<UtcMs> undoUntil() const;

Q_SIGNALS:
    void changed();
    void told(const QString& sentence); ///< it could not be taken back

private:
    void look();
    void readPlaces();
    void readEarlier();
    void lookAtSome();
    void askGuard(); ///< which are not sent again because of what was decided on what failed with them
    void take(std::vector<BulkLetter> letters);
    void proposeCustomer();      ///< whoever asks for one, asks for the customer whose letters they all are
    void cover(bool keepsTicks); ///< groups what was found by the authority
    QStringList missing() const; ///< of problems(), those that do not come from keeping it
    void send(bool isDraft);
    void fail(const QString& sentence);
    void begin();

    ReissueParts m_parts;
    BulkTable m_table;
    State m_state = State::Nothing;
    QString m_error, m_problem, m_title, m_key;
    BulkReissue m_bulk;
    search::Question m_question;
    bool m_isByQuery = false, m_isDraft = false;
    std::optional<search::Total> m_total; ///< of the query; none: rows that were chosen
    std::vector<CommunicationId> m_chosen;
    std::vector<BulkLetter> m_letters; ///< that were looked at so far
    std::vector<BulkLetter> m_found;   ///< all of them, as they are whoever asks
    size_t m_next = 0;                 ///< of m_chosen, to be looked at
    std::vector<GroupCount> m_groups;
    QHash<QString, std::vector<evidence::EarlierRequest>> m_earlier;
    BulkPlaces m_places;
    evidence::ReissueRule m_rule;
    std::shared_ptr<store::Interrupt> m_interrupt;
    UtcMs m_submitted = 0;
    quint64 m_asked = 0;
};

} // namespace cf::ui
